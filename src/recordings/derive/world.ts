import { catalog } from "../../interface/catalog.js";
import type { AsnNetDatabaseContact } from "../../interface/types.generated.js";
import { isRecord } from "../../matching/path.js";
import { readDetails } from "../../wire/contact-fields.js";
import { type WorldInput, worldFileSchema } from "../../world/world-file.js";
import type { Recording } from "../recording.js";

type UserInput = NonNullable<WorldInput["users"]>[number];

/** The phone book of all contacts that are no users. */
const PHONE_BOOK = "Recorded";
const LINE = /^tel:\+?[0-9A-Za-z*#]+(@[\w.-]+)?$/;
const MOST_DEPTH = 32;

/** What was seen of the people of one server. */
class People {
  readonly #users = new Map<string, UserInput>();
  readonly #contacts = new Map<string, Record<string, string>>();
  readonly #lines = new Map<string, string>();

  /** Somebody who logged in. */
  addLogin(name: string): void {
    this.#user(name);
  }

  /** Looks for people in whatever the server said. */
  look(value: unknown, depth = 0): void {
    if (depth > MOST_DEPTH) return;
    if (Array.isArray(value)) {
      for (const element of value) this.look(element, depth + 1);
      return;
    }
    if (!isRecord(value)) return;
    if (isRecord(value.asnRemoteContact)) this.#addContact(value, value.asnRemoteContact as AsnNetDatabaseContact);
    else if (isContact(value)) this.#addContact({}, value as AsnNetDatabaseContact);
    for (const inner of Object.values(value)) this.look(inner, depth + 1);
  }

  world(ucsid: string): WorldInput {
    const entries = [...this.#contacts].map(([id, details]) => ({ id, ...details }));
    return {
      ucsid,
      users: [...this.#users.values()],
      ...(entries.length > 0 && { contacts: { phoneBooks: [{ name: PHONE_BOOK, entries }] } }),
    };
  }

  #addContact(holder: Record<string, unknown>, contact: AsnNetDatabaseContact): void {
    const login = contact.u8sCtiServerUserName;
    const details = readDetails(contact);
    if (!login) {
      const id = contact.u8sEntryID || contact.u8sDisplayName;
      if (id && Object.keys(details).length > 0 && !this.#contacts.has(id)) this.#contacts.set(id, details);
      return;
    }
    const user = this.#user(login);
    const contactId = typeof holder.u8sContactId === "string" ? holder.u8sContactId : contact.u8sSIPAddress;
    const { displayName, firstName, lastName, email, company, department, jobTitle, phoneMobile: mobile } = details;
    const known = { contactId, displayName, firstName, lastName, email, company, department, jobTitle, mobile };
    const filled = Object.entries(known).filter(([, text]) => text !== undefined && text !== "");
    Object.assign(user, Object.fromEntries(filled));
    user.lines = [...new Set([...(user.lines ?? []), ...this.#linesOf(holder, login)])];
  }

  /** A line belongs to the first who was seen with it. */
  #linesOf({ seqPhoneLines: lines }: Record<string, unknown>, login: string): string[] {
    if (!Array.isArray(lines)) return [];
    return lines.flatMap((line: unknown) => {
      const uri = isRecord(line) ? line.u8sLinePhoneNumber : undefined;
      if (typeof uri !== "string" || !LINE.test(uri) || (this.#lines.get(uri) ?? login) !== login) return [];
      this.#lines.set(uri, login);
      return uri;
    });
  }

  #user(name: string): UserInput {
    const key = name.toLowerCase();
    const user = this.#users.get(key) ?? { name };
    this.#users.set(key, user);
    return user;
  }
}

const isContact = (value: Record<string, unknown>): boolean =>
  "u8sDisplayName" in value && ("u8sEntryID" in value || "u8sCtiServerUserName" in value || "u8sSIPAddress" in value);

/**
 * A world file for each server of a recording: who logged in, and all people, lines and contacts that the server told of.
 * Passwords are `secret`, as in all worlds. What contradicts itself in a world is left out.
 */
export function worldsOf({ entries }: Recording): WorldInput[] {
  const servers = new Map<string, People>();
  for (const entry of entries) {
    const people = servers.get(entry.server ?? "local") ?? new People();
    servers.set(entry.server ?? "local", people);
    if (entry.user !== undefined) people.addLogin(entry.user);
    if (entry.kind === "call" && entry.outcome === "result") people.look(entry.answer);
    if (entry.kind === "event" && catalog.operation(entry.function)) people.look(entry.argument);
  }
  return [...servers].map(([ucsid, people]) => sound(people.world(ucsid)));
}

/** Without the users that the check of worlds refuses, such as two of one contact id. */
function sound(world: WorldInput): WorldInput {
  let { users = [] } = world;
  for (let attempt = 0; attempt <= (world.users?.length ?? 0); attempt++) {
    const read = worldFileSchema.safeParse({ ...world, users });
    const wrong = new Set(read.error?.issues.flatMap(({ path: [where, index] }) => (where === "users" ? [index] : [])));
    if (wrong.size === 0) break;
    users = users.filter((_user, index) => !wrong.has(index));
  }
  return { ...world, users };
}

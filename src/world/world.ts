import type { WorldContext } from "./context.js";
import { Directory, type User } from "./directory.js";
import { PresenceBook } from "./presence/presence.js";
import { RightsBook } from "./presence/rights.js";
import type { UserData, WorldData } from "./world-file.js";

/** Everything that one emulated server knows and does, without any idea of how clients reach it. */
export class World {
  readonly directory = new Directory();
  readonly presence: PresenceBook;
  readonly rights = new RightsBook();

  constructor(
    data: WorldData,
    readonly context: WorldContext,
  ) {
    this.presence = new PresenceBook(context);
    for (const entry of data.users) this.directory.add(toUser(entry));
  }
}

/** The user of a world file's entry; what it leaves out follows from the name. */
export function toUser(entry: UserData): User {
  const { name } = entry;
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const fullName = [entry.firstName, entry.lastName].filter(Boolean).join(" ");
  return {
    name,
    password: entry.password,
    contactId: entry.contactId ?? `sip:${name}@example.com`,
    displayName: entry.displayName ?? (fullName || capital),
    firstName: entry.firstName || capital,
    lastName: entry.lastName,
    email: entry.email ?? `${name}@example.com`,
    company: entry.company,
    department: entry.department,
    jobTitle: entry.jobTitle,
    mobile: entry.mobile,
    lines: entry.lines,
    publishesPresence: entry.publishesPresence,
    logonError: entry.logonError,
    properties: new Map(Object.entries(entry.properties)),
  };
}

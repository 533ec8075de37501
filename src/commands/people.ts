import * as z from "zod";
import { AsnReachabilityEnum } from "../interface/enums.generated.js";
import { memberSchema } from "../interface/member-schema.js";
import { didYouMean } from "../matching/nearest-name.js";
import type { UcServer } from "../server/uc-server.js";
import { isoTime } from "../time/iso.js";
import { UsageError } from "../usage-error.js";
import type { User } from "../world/directory.js";
import type { LogonErrorCode } from "../world/logon-code.js";
import { logonErrorSchema as logonError } from "../world/logon-error-schema.js";
import { properName } from "../world/names.js";
import type { LineStatus } from "../world/telephony/model.js";
import { USUAL_PASSWORD } from "../world/usual-password.js";
import { toUser } from "../world/world.js";
import { userSchema } from "../world/world-file.js";
import { below, command, translateWorldErrors } from "./command.js";
import { moment, userName, userOf } from "./parts.js";

/** The manual states of a user. */
export const MANUAL_STATES = ["available", "absent", "busy", "doNotDisturb"] as const;
export const manualState = z.enum(MANUAL_STATES);

const absence = z.strictObject({
  state: manualState.default("absent"),
  message: z.string().default(""),
  reason: z.string().default(""),
  reachability: memberSchema("AsnReachabilityEnum", AsnReachabilityEnum)
    .default(0)
    .describe("A value of AsnReachabilityEnum: its number, or its name such as homeoffice."),
  from: moment.optional().describe("When it begins, on the server's clock: ISO 8601, or ms since 1970-01-01 UTC."),
  to: moment.optional().describe("When it ends, on the server's clock."),
});

const note = z.string().describe("An empty text removes the note.");

/** Changes of a user. */
const userChange = z.strictObject({
  name: properName().describe("Login name."),
  create: z.boolean().optional().describe("true: a user who is not there is added; otherwise that is a mistake."),
  password: z.string().optional(),
  contactId: properName().optional(),
  displayName: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  company: z.string().optional(),
  department: z.string().optional(),
  jobTitle: z.string().optional(),
  mobile: z.string().optional(),
  lines: userSchema.shape.lines.unwrap().optional(),
  lineStatus: z
    .record(z.string(), z.int().min(0).max(9))
    .optional()
    .describe("AsnCtiLineOpenStatus by line, such as 3 when its telephone was unplugged; 2 is open and usable."),
  publishesPresence: z.boolean().optional(),
  properties: z.record(z.string(), z.string()).optional(),
  logonError: logonError
    .nullable()
    .optional()
    .describe("A value of AsnLogonErrorEnum that each login fails with; null lets the user log in again."),
  absence: absence.nullable().optional().describe("The manual state; null resets it."),
  note: note.optional(),
});

export type UserChange = z.input<typeof userChange>;
/** A manual state: `from` and `to` are moments of the server's clock, ISO 8601 or ms since 1970-01-01 UTC. */
export type AbsenceInput = z.input<typeof absence>;

/** A user as the control API shows it, without the password. */
export interface UserView {
  readonly name: string;
  readonly contactId: string;
  readonly displayName: string;
  readonly lines: readonly string[];
  readonly presence: string;
  readonly absence?: string;
  readonly note: string;
  readonly logonError?: number;
  /** Whether the password is `secret`, as it is where neither the world nor anybody since has set another. */
  readonly usualPassword: boolean;
  readonly sessions: number;
}

export function userView(server: UcServer, user: User): UserView {
  const { presence } = server.world;
  const absence = presence.absence(user.contactId);
  return {
    name: user.name,
    contactId: user.contactId,
    displayName: user.displayName,
    lines: user.lines,
    presence: presence.of(user.contactId).state,
    ...(absence && { absence: absence.state }),
    note: presence.note(user.contactId),
    ...(user.logonError !== undefined && { logonError: user.logonError }),
    usualPassword: user.password === USUAL_PASSWORD,
    sessions: server.sessions.of(user).length,
  };
}

/** Sets a user's manual state. */
export const setAbsence = command("absence", absence.extend({ user: userName }), (server, { user, ...state }): void => {
  const { contactId } = userOf(server, user);
  refuseNoTime(server, state);
  server.world.presence.setAbsence(contactId, state);
});

/** A state that has ended before it begins would not be set at all. */
function refuseNoTime(
  { clock }: UcServer,
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
): void {
  if (to === undefined) return;
  const now = clock.now();
  if (to <= now) throw UsageError.at("to", `is over already: the server's clock shows ${isoTime(now)}`);
  if (from !== undefined && to <= from) throw UsageError.at("to", "is not after from");
}

/** Resets a user's manual state, so that calls and calendar decide the presence. */
export const resetAbsence = command("absence", z.strictObject({ user: userName }), (server, { user }): void =>
  server.world.presence.resetAbsence(userOf(server, user).contactId),
);

/** Sets a user's note. */
export const setNote = command("note", z.strictObject({ user: userName, note }), (server, { user, note }): void =>
  server.world.presence.setNote(userOf(server, user).contactId, note),
);

/** Makes each login of a user fail; null lets the user log in again. Returns the previous value. */
export const setLogonError = command(
  "logonError",
  z.strictObject({ user: userName, logonError: logonError.nullable() }),
  (server, { user: name, logonError }): LogonErrorCode | null => {
    const user = userOf(server, name);
    const before = (user.logonError ?? null) as LogonErrorCode | null;
    server.world.directory.change(user, { logonError: logonError ?? undefined });
    return before;
  },
);

/** Changes a user; with `create` adds one who is not there. */
export const changeUser = command("user", userChange, (server, change): User => {
  const { name, create, absence, note, logonError, properties, lineStatus, ...fields } = change;
  const { directory } = server.world;
  if (!create) refuseStranger(server, name);
  if (absence) below("absence", () => refuseNoTime(server, absence));
  refuseOthersLines(server, change);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const placeOfClash = (): string => {
    const here = directory.user(name);
    const clash = (change.lines ?? []).findIndex((line) => (directory.byLine(line) ?? here) !== here);
    return clash >= 0 ? `lines[${clash}]` : "contactId";
  };
  const user = translateWorldErrors(() => {
    const present = directory.user(name);
    const { capacity } = server.world.context;
    if (!present) capacity?.require(directory.size, "users");
    else if (properties)
      capacity?.require(present.properties.size, "properties of a user", Object.keys(properties).length);
    if (!present) {
      const added = toUser(userSchema.parse({ ...given, name, logonError: logonError ?? undefined, properties }));
      directory.add(added);
      return added;
    }
    const changes = { ...given, ...(logonError !== undefined && { logonError: logonError ?? undefined }) };
    if (Object.keys(changes).length > 0) directory.change(present, changes);
    for (const [key, value] of Object.entries(properties ?? {})) present.properties.set(key, value);
    return present;
  }, placeOfClash);
  for (const [line, status] of Object.entries(lineStatus ?? {}))
    server.world.telephony.lines.setStatus(line, status as LineStatus);
  if (absence === null) resetAbsence.run(server, { user: name });
  else if (absence) setAbsence.run(server, { user: name, ...absence });
  if (note !== undefined) setNote.run(server, { user: name, note });
  return user;
});

/** A status is that of a line which the user has after the change. */
function refuseOthersLines({ world }: UcServer, { name, lines, lineStatus = {} }: z.output<typeof userChange>): void {
  const own = lines ?? world.directory.user(name)?.lines ?? [];
  const stranger = Object.keys(lineStatus).find((line) => !own.includes(line));
  if (stranger === undefined) return;
  const shown = stranger.slice(0, 200);
  throw UsageError.at(`lineStatus["${shown}"]`, `is no line of ${name}${didYouMean(shown, own)}`);
}

/** A user who is not there is mostly a misspelt one. */
function refuseStranger({ world: { directory } }: UcServer, name: string): void {
  if (directory.user(name)) return;
  const names = [...directory.users()].map((known) => known.name);
  const hint = didYouMean(name, names) || "; create: true adds one";
  throw UsageError.at("name", `there is no user "${name.slice(0, 100)}"${hint}`);
}

/** The changes of a user without the name. */
export const changesSchema = userChange.omit({ name: true, create: true });

/** Removes a user and ends the user's sessions, as when an administrator does it. */
export const removeUser = command("user", z.strictObject({ user: userName }), (server, { user: name }): void => {
  const user = userOf(server, name);
  for (const session of server.sessions.of(user)) server.endSession(session, "user was removed");
  server.world.directory.remove(user);
});

/** Changes or adds users, removes users, connects or disconnects the server, in that order. */
export const changeWorld = command(
  "world",
  z.strictObject({
    connected: z.boolean().optional().describe("false: every call gets 502, WsError 119."),
    users: z.array(userChange).default([]).describe("Users to change, or with create to add."),
    removeUsers: z.array(userName).default([]).describe("Login names."),
  }),
  (server, { connected, users, removeUsers }): void => {
    users.forEach(({ name, create }, index) => {
      if (!create) below(`users[${index}]`, () => refuseStranger(server, name));
    });
    removeUsers.forEach((name, index) => userOf(server, name, `removeUsers[${index}]`));
    users.forEach((user, index) => below(`users[${index}]`, () => changeUser.run(server, user)));
    removeUsers.forEach((user, index) => {
      below(`removeUsers[${index}]`, () => removeUser.run(server, { user }), { user: "" });
    });
    if (connected !== undefined) setConnected.run(server, { connected });
  },
);

/** Connects or disconnects the server. */
export const setConnected = command(
  "connected",
  z.strictObject({ connected: z.boolean() }),
  (server, { connected }): void => {
    server.connected = connected;
  },
);

import * as z from "zod";
import type { UcServer } from "../server/uc-server.js";
import { Date } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import type { User } from "../world/directory.js";
import type { ManualState } from "../world/presence/presence.js";
import { toUser } from "../world/world.js";
import { userSchema } from "../world/world-file.js";

const absence = z.strictObject({
  state: z.enum(["available", "absent", "busy", "doNotDisturb"]).default("absent"),
  message: z.string().default(""),
  reason: z.string().default(""),
  reachability: z.int().default(0).describe("AsnReachabilityEnum."),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
});

/** What may be said of a user that is there already, or that is added. */
export const userChangeSchema = z.strictObject({
  name: z.string().min(1).max(256).describe("Login name; a user who is not there is added."),
  password: z.string().optional(),
  contactId: z.string().min(1).optional(),
  displayName: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  company: z.string().optional(),
  department: z.string().optional(),
  jobTitle: z.string().optional(),
  mobile: z.string().optional(),
  lines: userSchema.shape.lines.unwrap().optional(),
  publishesPresence: z.boolean().optional(),
  properties: z.record(z.string(), z.string()).optional(),
  logonError: userSchema.shape.logonError.nullable().describe("Each login fails with it; null lets them in again."),
  absence: absence.nullable().optional().describe("The manual state; null resets it."),
  note: z.string().optional(),
});

export type UserChange = z.input<typeof userChangeSchema>;
export type AbsenceInput = z.input<typeof absence>;

/** A user as the control API shows them. The password is not shown. */
export interface UserView {
  readonly name: string;
  readonly contactId: string;
  readonly displayName: string;
  readonly lines: readonly string[];
  readonly presence: string;
  readonly absence?: string;
  readonly note: string;
  readonly logonError?: number;
  readonly sessions: number;
}

export function userView(server: UcServer, user: User): UserView {
  const { presence } = server.world;
  const absence = presence.absence(user.contactId);
  const sessions = [...server.sessions.all()].filter((session) => session.user === user).length;
  return {
    name: user.name,
    contactId: user.contactId,
    displayName: user.displayName,
    lines: user.lines,
    presence: presence.of(user.contactId).state,
    ...(absence && { absence: absence.state }),
    note: presence.note(user.contactId),
    ...(user.logonError !== undefined && { logonError: user.logonError }),
    sessions,
  };
}

/** Changes a user, or adds one. Throws UsageError for a clash of names, addresses or lines. */
export function changeUser(server: UcServer, change: z.output<typeof userChangeSchema>): User {
  const { name, absence, note, logonError, properties, ...fields } = change;
  const { directory, presence } = server.world;
  let user = directory.user(name);
  try {
    if (!user) {
      directory.add(toUser(userSchema.parse({ ...fields, name, logonError: logonError ?? undefined, properties })));
      user = directory.user(name);
    } else {
      const given = Object.entries({
        ...fields,
        ...(logonError !== undefined && { logonError: logonError ?? undefined }),
      });
      const changes = Object.fromEntries(given.filter(([key, value]) => value !== undefined || key === "logonError"));
      if (given.length > 0) directory.change(user, changes);
      for (const [key, value] of Object.entries(properties ?? {})) user.properties.set(key, value);
    }
  } catch (error) {
    throw new UsageError(`users: ${error instanceof Error ? error.message : error}`);
  }
  if (!user) throw new UsageError(`users: "${name}" cannot be added`);
  if (absence === null) presence.resetAbsence(user.contactId);
  else if (absence) setAbsence(server, user, absence);
  if (note !== undefined) presence.setNote(user.contactId, note);
  server.world.prepared.forget();
  return user;
}

export function setAbsence(server: UcServer, user: User, input: AbsenceInput): void {
  const { state, message, reason, reachability, from, to } = absence.parse(input);
  server.world.presence.setAbsence(user.contactId, {
    state: state satisfies ManualState,
    message,
    reason,
    reachability,
    from: from === undefined ? undefined : Date.parse(from),
    to: to === undefined ? undefined : Date.parse(to),
  });
}

import { OperationError } from "../../errors.js";
import type { User } from "../../world/directory.js";
import type { World } from "../../world/world.js";
import type { Call } from "../handler.js";

/** `accessdenied` in most of the administration's error enumerations (documented, protocol.md §9). */
export const ACCESS_DENIED = 1;

/** Refuses a caller who may not administrate, with the operation's own number for that. */
export function administrate({ world, session }: Call, accessDenied: number = ACCESS_DENIED): void {
  if (world.administration.mayAdminister(session)) return;
  throw new OperationError(accessDenied, "log in as administrator first");
}

/** The distinguished name of a user or group of this server (chosen, as in the user's token). */
export const distinguishedName = (name: string, unit: "Users" | "Groups", { ucsid }: { ucsid: string }): string =>
  `CN=${name.replace(/[\\,]/g, "\\$&")},OU=${unit},DC=${ucsid}`;

/** The name in a distinguished name; a text that is none is the name itself (chosen). */
export function nameOf(distinguished: string): string {
  const common = /^\s*CN=((?:\\.|[^,\\])*)/i.exec(distinguished)?.[1];
  return common === undefined ? distinguished : common.replace(/\\(.)/g, "$1");
}

/** The user with that login name, contact id or distinguished name. */
export function findUser(world: World, name: string): User | undefined {
  return world.directory.user(name) ?? world.directory.byContactId(name) ?? world.directory.user(nameOf(name));
}

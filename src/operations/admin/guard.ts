import { OperationError } from "../../errors.js";
import { nameOf } from "../../wire/distinguished-name.js";
import type { User } from "../../world/directory.js";
import type { World } from "../../world/world.js";
import type { Call } from "../handler.js";

/** `accessdenied` in most of the administration's error enumerations (documented, protocol.md §9). */
export const ACCESS_DENIED = 1;

/** Refuses a caller who is no administrator, with the operation's own error number. */
export function administrate({ world, session }: Call, accessDenied: number = ACCESS_DENIED): void {
  if (world.administration.mayAdminister(session)) return;
  throw new OperationError(accessDenied, "log in as administrator first");
}

/** The user with that login name, contact id or distinguished name. */
export function findUser(world: World, name: string): User | undefined {
  return world.directory.user(name) ?? world.directory.byContactId(name) ?? world.directory.user(nameOf(name));
}

import { BUILT_IN_FIXTURES, loadWorlds } from "../fixtures/load-worlds.js";
import { USUAL_PASSWORD } from "../world/usual-password.js";

let users: ReadonlySet<string> | undefined;

/** Whether the default world of an emulator without files of its own has such a user, who logs in with the well-known password. */
export function isBuiltInUser(name: string): boolean {
  users ??= new Set(
    loadWorlds(BUILT_IN_FIXTURES)
      .slice(0, 1)
      .flatMap((world) => world.users)
      .filter(({ password, logonError }) => password === USUAL_PASSWORD && logonError === undefined)
      .map((user) => user.name),
  );
  return users.has(name);
}

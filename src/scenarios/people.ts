import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";

/** Something that a scenario asks for and that cannot be; its message is for a person. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
}

/** The user of that login name or contact id. */
export function personOf({ directory }: World, name: string): User {
  const user = directory.user(name) ?? directory.byContactId(name);
  if (!user) throw new ScenarioError(`there is no user "${name}"`);
  return user;
}

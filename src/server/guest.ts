import { blankUser, type User } from "../world/directory.js";

/** Somebody who is logged in at another server, and whom the world does not have: a name, and nothing else. */
export const guest = (name: string): User => ({ ...blankUser(name, ""), publishesPresence: false });

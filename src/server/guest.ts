import type { User } from "../world/directory.js";

/** Somebody who is logged in at another server, and whom the world does not have: a name, and nothing else. */
export const guest = (name: string): User => ({
  name,
  password: "",
  contactId: "",
  displayName: name,
  firstName: "",
  lastName: "",
  email: "",
  company: "",
  department: "",
  jobTitle: "",
  mobile: "",
  lines: [],
  publishesPresence: false,
  logonError: undefined,
  properties: new Map(),
});

import { api } from "../api/client.js";
import { attempt } from "./say.js";
import { server } from "./world.js";

/** The number that outside callers of the page have. */
export const OUTSIDE_NUMBER = "+4930123456";

/** Makes a person's telephone ring: somebody from outside calls. */
export const ring = (name: string) => attempt(() => api.call({ from: OUTSIDE_NUMBER, to: name }, server.value));

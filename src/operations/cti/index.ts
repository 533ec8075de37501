import type { Handlers } from "../handler.js";
import { callHandlers } from "./calls.js";
import { lineHandlers } from "./lines.js";

/** The telephone. */
export const ctiHandlers: Handlers = { ...lineHandlers, ...callHandlers };

import type { Handlers } from "../handler.js";
import { callHandlers } from "./calls.js";
import { lineHandlers } from "./lines.js";
import { remarkUnread } from "./unread.js";

/** The telephone. */
export const ctiHandlers: Handlers = remarkUnread({ ...lineHandlers, ...callHandlers });

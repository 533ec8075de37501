import type { Handlers } from "../handler.js";
import { adminComputerHandlers } from "./computers.js";
import { adminGroupHandlers } from "./groups.js";
import { keptSettingsHandlers } from "./kept-settings.js";
import { adminLineHandlers } from "./lines.js";
import { adminServerHandlers } from "./server.js";
import { adminSettingsHandlers } from "./settings.js";
import { adminUserHandlers } from "./users.js";

/** The administration: users, groups, lines and computers of the world, read and changed. */
export const adminHandlers: Handlers = {
  ...adminServerHandlers,
  ...adminUserHandlers,
  ...adminGroupHandlers,
  ...adminLineHandlers,
  ...adminComputerHandlers,
  ...adminSettingsHandlers,
  ...keptSettingsHandlers,
};

import type { Change } from "../world/changes.js";
import type { EventMapping } from "./mapping.js";
import { presenceEvents } from "./presence.js";

/** The one place where the world's changes become protocol events; each domain adds its mapping here. */
export const changeMappings: Partial<EventMapping<Change>> = {
  ...presenceEvents,
};

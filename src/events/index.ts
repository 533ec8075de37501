import type { EventSink } from "../server/delivery.js";
import type { Change } from "../world/changes.js";
import type { World } from "../world/world.js";
import { administeredGroupEvents, administrationEvents } from "./admin.js";
import { agentDeskEvents, agentEvents } from "./agents.js";
import { appointmentEvents } from "./appointments.js";
import { avEvents } from "./av.js";
import { capabilityEvents } from "./capabilities.js";
import { chatEvents } from "./chat.js";
import { contactStatusEvents } from "./contacts.js";
import { contentEvents, monitorGroupEvents } from "./content.js";
import { ctiEvents } from "./cti.js";
import { journalEvents } from "./journal.js";
import type { EventMapping } from "./mapping.js";
import { merge } from "./merge.js";
import { ownConfigurationEvents } from "./own-configuration.js";
import { persistenceEvents } from "./persistence.js";
import { presenceEvents } from "./presence.js";
import { rightsEvents } from "./rights.js";
import { settingsEvents } from "./settings.js";
import { taskEvents } from "./tasks.js";

/** The mappings of all domains. */
const changeMappings: Partial<EventMapping<Change>> = {
  ...merge(presenceEvents, contactStatusEvents),
  ...rightsEvents,
  ...contentEvents,
  ...merge(monitorGroupEvents, administeredGroupEvents),
  ...persistenceEvents,
  ...capabilityEvents,
  ...settingsEvents,
  ...agentEvents,
  ...agentDeskEvents,
  ...merge(administrationEvents, ownConfigurationEvents),
  ...ctiEvents,
  ...avEvents,
  ...chatEvents,
  ...journalEvents,
  ...taskEvents,
  ...appointmentEvents,
};

/** The one place where the world's changes become protocol events. */
export function publish(change: Change, sink: EventSink, world: World): void {
  const map = changeMappings[change.type] as ((change: Change, sink: EventSink, world: World) => void) | undefined;
  map?.(change, sink, world);
}

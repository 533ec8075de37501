import { adminHandlers } from "./admin/index.js";
import { agentHandlers } from "./agents.js";
import { appointmentHandlers } from "./appointments.js";
import { authHandlers } from "./auth.js";
import { avHandlers } from "./av.js";
import { binaryTransferHandlers } from "./binary-transfer.js";
import { capabilityHandlers } from "./capabilities.js";
import { chatHandlers } from "./chat.js";
import { chatReadHandlers } from "./chat-read.js";
import { connectionHandlers } from "./connection.js";
import { contactHandlers } from "./contacts.js";
import { contentHandlers } from "./content.js";
import { ctiHandlers } from "./cti/index.js";
import type { Handler, Handlers } from "./handler.js";
import { journalHandlers } from "./journal.js";
import { negotiationHandlers } from "./negotiation.js";
import { persistenceHandlers } from "./persistence.js";
import { presenceHandlers } from "./presence.js";
import { rankingHandlers } from "./ranking.js";
import { serviceAgentHandlers } from "./service-agents.js";
import { settingsHandlers } from "./settings.js";
import { taskHandlers } from "./tasks.js";
import { xmlContentHandlers } from "./xml-content.js";

/** The handlers of the operations that have behaviour, by name. */
export const behaviours: Handlers = {
  ...authHandlers,
  ...connectionHandlers,
  ...negotiationHandlers,
  ...presenceHandlers,
  ...contactHandlers,
  ...contentHandlers,
  ...xmlContentHandlers,
  ...persistenceHandlers,
  ...binaryTransferHandlers,
  ...capabilityHandlers,
  ...settingsHandlers,
  ...agentHandlers,
  ...serviceAgentHandlers,
  ...rankingHandlers,
  ...adminHandlers,
  ...ctiHandlers,
  ...avHandlers,
  ...chatHandlers,
  ...chatReadHandlers,
  ...journalHandlers,
  ...taskHandlers,
  ...appointmentHandlers,
};

/** The same for a look-up by a name that came from outside. */
export const handlers: ReadonlyMap<string, Handler> = new Map(Object.entries(behaviours) as [string, Handler][]);

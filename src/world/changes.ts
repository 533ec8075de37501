import type { AdministrationChange } from "./administration/administration.js";
import type { AgentChange } from "./agents/agent-book.js";
import type { BroadcastChange } from "./agents/broadcasts.js";
import type { AppointmentChange } from "./appointments/appointments.js";
import type { AvChange } from "./av/av-calls.js";
import type { CapabilityChange } from "./capabilities/capability-book.js";
import type { ChatChange } from "./chat/changes.js";
import type { ContentChange } from "./content/content-book.js";
import type { GroupChange } from "./groups/group-book.js";
import type { JournalChange } from "./journal/changes.js";
import type { PresenceChange } from "./presence/presence.js";
import type { RightsChange } from "./presence/rights.js";
import type { SettingsChange } from "./settings/settings-book.js";
import type { StorageChange } from "./storage/item-stores.js";
import type { TaskChange } from "./tasks/tasks.js";
import type { TelephonyChange } from "./telephony/changes.js";

/**
 * Every change that can happen in the world, in the world's own terms. Each domain declares its changes in its folder
 * and adds them to this union. `events/` maps them to protocol events.
 */
export type Change =
  | PresenceChange
  | RightsChange
  | TelephonyChange
  | AvChange
  | AdministrationChange
  | AgentChange
  | AppointmentChange
  | BroadcastChange
  | CapabilityChange
  | ChatChange
  | ContentChange
  | GroupChange
  | JournalChange
  | TaskChange
  | SettingsChange
  | StorageChange;

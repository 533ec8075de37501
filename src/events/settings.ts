import { locationOfLine, projectsAt } from "../wire/cti.js";
import { clientSettingsTopic, LOCATIONS_TOPIC, locationChecksum } from "../wire/settings.js";
import type { SettingsChange } from "../world/settings/settings-book.js";
import { toMonitors } from "./cti.js";
import type { EventMapping } from "./mapping.js";

/** Sends changed settings to all clients that have read them, except for the one that wrote. */
export const settingsEvents: EventMapping<SettingsChange> = {
  "settings.client": ({ owner, writer }, sink) => {
    const event = sink.event("asnUpdateServerBasedClientSettings", {});
    for (const { session } of sink.subscribers(clientSettingsTopic(owner))) {
      if (session !== writer) sink.deliver(session, event);
    }
  },
  "settings.location": ({ id }, sink, world) => {
    const location = world.settings.location(id);
    const event = sink.event("asnLocationInformationChanged", {
      u8sLocationID: id,
      ...(location && { optionalParams: { MD5CheckSum: locationChecksum(location) } }),
    });
    for (const { session } of sink.subscribers(LOCATIONS_TOPIC)) sink.deliver(session, event);
    for (const line of world.telephony.lines.all()) {
      if (locationOfLine(world, line) !== id) continue;
      toMonitors(sink, line, () => (head) => {
        const argument = { ...head, u8sLocationID: id, projectList: [...projectsAt(world, line)] };
        return sink.event("asnCtiNotifyLineProjectSettingsChanged", argument);
      });
    }
  },
};

import { OperationError } from "../errors.js";
import type { AsnAppointmentForwardEntry, AsnMetaDirectorySettings } from "../interface/types.generated.js";
import {
  clientSettingsTopic,
  LOCATIONS_TOPIC,
  locationChecksum,
  readLocation,
  writeLocation,
  writeLocation2,
} from "../wire/settings.js";
import type { Location, MetaDirectory } from "../world/settings/settings-book.js";
import type { Call, Handlers } from "./handler.js";

const PLAIN = 1;

/**
 * Settings that clients keep and read. A session that has read its client settings, or a location, hears of their
 * changes (chosen: there is no operation to subscribe).
 */
export const settingsHandlers: Handlers = {
  asnGetServerBasedClientSettings: (_argument, call) => ({
    iResult: 0,
    clientSettings: { osSettingsData: clientSettings(call) },
  }),
  asnGetServerBasedClientSettingsV2: (_argument, call) => ({
    clientSettings: { u8sXMLSettingsData: clientSettings(call) },
  }),
  asnSetServerBasedClientSettings: ({ clientSettings: { osSettingsData } }, { world, user, session }) => {
    world.settings.setClient(user.name, osSettingsData, session);
    return { iResult: 0 };
  },
  asnSetServerBasedClientSettingsV2: ({ clientSettings: { u8sXMLSettingsData } }, { world, user, session }) => {
    world.settings.setClient(user.name, u8sXMLSettingsData, session);
    return {};
  },

  asnGetMetaSettings: ({ eSendPlainPassword }, call) => getMeta("contacts", eSendPlainPassword, call),
  asnGetMetaPhoneBooksSettings: ({ eSendPlainPassword }, call) => getMeta("phoneBooks", eSendPlainPassword, call),
  asnSetMetaSettings: ({ metasettings }, call) => setMeta("contacts", metasettings, call),
  asnSetMetaPhoneBooksSettings: ({ metasettings }, call) => setMeta("phoneBooks", metasettings, call),

  asnGetLocationIDs: ({ locationIDs }, call) => {
    call.subscribe(LOCATIONS_TOPIC, { form: "old" });
    const wanted = locationIDs?.length ? new Set(locationIDs) : undefined;
    const found = [...call.world.settings.locations()].filter(({ id }) => wanted?.has(id) ?? true);
    return {
      locationIDMD5ChecksumList: found.map((location) => ({ key: location.id, value: locationChecksum(location) })),
    };
  },
  asnGetLocationInformation: ({ u8sLocationID }, call) => writeLocation(locationOf(u8sLocationID, call).facts),
  asnGetLocationInformation2: ({ u8sLocationID }, call) => {
    const location = locationOf(u8sLocationID, call);
    return { asnLocationData: writeLocation2(location, locationChecksum(location)) };
  },
  asnSetLocationInformation2: ({ asnLocationData }, { world }) => {
    const { u8sLocationID: id } = asnLocationData;
    if (id === "") throw new OperationError(1, "a location needs an id");
    world.settings.setLocation(id, readLocation(asnLocationData, world.settings.location(id)?.facts), asnLocationData);
    return {};
  },

  asnGetAppointmentForwards: (_argument, { world, user }) => ({
    seqAppointmentForwardEntries: world.settings.appointmentForwards(user.name) as AsnAppointmentForwardEntry[],
  }),
  asnSetAppointmentForwards: ({ seqAppointmentForwardEntries }, { world, user }) => {
    world.settings.setAppointmentForwards(user.name, seqAppointmentForwardEntries);
    return {};
  },

  /** A wrong old password is no error but no success (chosen). */
  asnUserChangePassword: ({ u8sOldPassword, u8sNewPassword }, { user }) => {
    const success = u8sOldPassword === user.password && u8sNewPassword !== "";
    if (success) user.password = u8sNewPassword;
    return { success };
  },
};

function clientSettings(call: Call): string {
  call.subscribe(clientSettingsTopic(call.user.name), { form: "old" });
  return call.world.settings.client(call.user.name);
}

function locationOf(id: string, call: Call): Location {
  call.subscribe(LOCATIONS_TOPIC, { form: "old" });
  const location = call.world.settings.location(id);
  if (!location) throw new OperationError(1, `there is no location "${id}"`);
  return location;
}

/** The password is only sent when it is asked for in plain text (chosen). */
export function getMeta(
  directory: MetaDirectory,
  sendPlainPassword: number,
  { world }: Call,
): { metasettings: AsnMetaDirectorySettings } {
  const { facts, data } = world.settings.meta(directory);
  const settings: AsnMetaDirectorySettings = data
    ? (data as AsnMetaDirectorySettings)
    : {
        iMetaEnabled: Number(facts.enabled),
        iMetaPort: facts.port,
        u8sMetaServer: facts.server,
        u8sBaseDN: facts.baseDn,
        iMetaForceSSL: Number(facts.forceTls),
        iMetaUseAccount: Number(facts.user !== ""),
        u8sMetaUser: facts.user,
        ePasswordEncryption: PLAIN,
        u8sMetaPassword: facts.password,
        iMetaUseInServer: Number(facts.enabled),
        iMetaUseInClient: Number(facts.enabled),
      };
  if (sendPlainPassword === PLAIN) return { metasettings: settings };
  return { metasettings: { ...settings, ePasswordEncryption: 0, u8sMetaPassword: "" } };
}

export function setMeta(
  directory: MetaDirectory,
  settings: AsnMetaDirectorySettings,
  { world }: Call,
): Record<string, never> {
  world.settings.setMeta(directory, settings);
  return {};
}

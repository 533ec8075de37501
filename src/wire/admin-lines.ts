import type { AsnMgmtTapiLineConfig4Admin, AsnMgmtTapiLineConfiguration } from "../interface/types.generated.js";
import type { LineEntry } from "../world/administration/administration.js";
import type { World } from "../world/world.js";
import { numberOf } from "./person.js";

/** The topic of the lines' configuration; the key is a line, or empty for all. */
export const LINES_TOPIC = "mgmt:lines";
/** The line source of lines without an `@`; otherwise it is the part behind the `@` (chosen). */
const SOURCE = "pbx";

/** A line as the administration sees it, its configuration included; the id of a line is its URI. */
export function writeLine(entry: LineEntry, world: World): AsnMgmtTapiLineConfig4Admin {
  const number = numberOf(entry.line);
  const { _type, ...written }: Partial<AsnMgmtTapiLineConfiguration> = entry.data;
  return {
    iEnabled: 1,
    iJournal: 1,
    iDummyWirelessPhone: 0,
    iUseAutomaticPhoneNumber: 1,
    u8sManualPhoneNumber: "",
    iUseTapiLineName: 1,
    u8sLocationID: "",
    iPrivatePhone: 0,
    iTrunk: 0,
    customProps: [],
    iSignalCallsOnAddress: 0,
    ...written,
    iTapiDeviceID: entry.deviceId,
    u8sLineID: entry.line,
    u8sAutomaticPhoneNumber: number,
    u8sTapiLineName: world.telephony.lines.find(entry.line)?.name ?? number,
    u8sPBXGroupName: "",
    iAdminForwardingEnabled: 0,
    adminForwarding: [],
    iUserForwardingEnabled: 0,
    userForwarding: [],
    u8sLineSourceName: sourceOf(entry),
    iAutoActivate: 1,
    u8sPhysicalDeviceID: "",
    u8sLineURI: entry.line,
    u8slistAddressNames: [],
    u8sLineConfigIdentifier: entry.line,
  };
}

export const sourceOf = ({ line }: LineEntry): string => line.split("@").slice(1).join("@") || SOURCE;

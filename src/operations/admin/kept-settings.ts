import { catalog } from "../../interface/catalog.js";
import type { OperationName } from "../../interface/types.generated.js";
import type { Call, Handlers } from "../handler.js";
import { administrate } from "./guard.js";

/** Keeps of the settings of a call what the operation that reads them answers. */
const keepFor = (reader: OperationName) => (settings: object, call: Call) => {
  administrate(call);
  const result = catalog.type(catalog.operation(reader)?.result ?? "");
  const names = new Set(
    typeof result === "object" && "sequence" in result ? result.sequence.map(([name]) => name) : [],
  );
  const read = Object.entries(settings).filter(([name]) => names.has(name));
  call.world.settings.keep(reader, Object.fromEntries(read));
  return {};
};

/**
 * Settings of the server that the administration stores and reads whole (documented, protocol.md §7, module Mgmt). The
 * emulator does nothing else with them (chosen). What nobody has stored yet is made up.
 */
export const keptSettingsHandlers: Handlers = {
  asnMgmtSetUMMode: keepFor("asnMgmtGetUMMode"),
  asnMgmtSetSMSManagerSettings: keepFor("asnMgmtGetSMSManagerSettings"),
  asnMgmtSetGoogleClientID: keepFor("asnMgmtGetGoogleClientID"),
  asnMgmtSetUpdateServiceSettings: keepFor("asnMgmtGetUpdateServiceSettings"),
  asnMgmtSetUMSettings: keepFor("asnMgmtGetUMSettings"),
  asnMgmtSetWebServiceConfig4Admin: keepFor("asnMgmtGetWebServiceConfig4Admin"),
  asnMgmtSetUCConnectSettings: keepFor("asnMgmtGetUCConnectSettings"),
  asnMgmtSetMailSettings: keepFor("asnMgmtGetMailSettings"),
  asnMgmtSetTapiProblemSettings: keepFor("asnMgmtGetTapiProblemSettings"),
  asnMgmtSetDatabaseManagerSettings: keepFor("asnMgmtGetDatabaseManagerSettings"),
  asnMgmtSetLogFileSettings: keepFor("asnMgmtGetLogFileSettings"),
  asnMgmtSetCSTAServerSettings: keepFor("asnMgmtGetCSTAServerSettings"),
  asnMgmtSetSTUNandTURNSettings: keepFor("asnMgmtGetSTUNandTURNSettings"),
  asnMgmtSetDBManSettings: keepFor("asnMgmtGetDBManSettings"),
  asnMgmtSetXmppSettings: keepFor("asnMgmtGetXmppSettings"),
  asnMgmtSetSIPFEDSettings: keepFor("asnMgmtGetSIPFEDSettings"),
  asnMgmtSetCallRecorderSettings: keepFor("asnMgmtGetCallRecorderSettings"),
  asnMgmtSetNotificationSettings: keepFor("asnMgmtGetNotificationSettings"),
  asnMgmtSetSoftwareProfiles: keepFor("asnMgmtGetSoftwareProfiles"),
  asnMgmtSetGlobalGroupingAttributes: keepFor("asnMgmtGetGlobalGroupingAttributes"),
  asnMgmtSetChatSettings: keepFor("asnMgmtGetChatSettings"),
  asnMgmtSetMeshSettings: keepFor("asnMgmtGetMeshSettings"),
  asnMgmtSetMeshNodeConfigs: keepFor("asnMgmtGetMeshNodeConfigs"),
  asnMgmtSetConfigurationManagerSettings: keepFor("asnMgmtGetConfigurationManagerSettings"),
  asnMgmtSetEntraIdSettings: keepFor("asnMgmtGetEntraIdSettings"),
  asnMgmtSetChatGPTSettings: keepFor("asnMgmtGetChatGPTSettings"),
  asnMgmtSetMSTeamsSettings: keepFor("asnMgmtGetMSTeamsSettings"),
  asnMgmtSetProxySettings: keepFor("asnMgmtGetProxySettings"),
  asnMgmtSetSelectedProCallBusinessPBXID: keepFor("asnMgmtGetSelectedProCallBusinessPBXID"),
};

import type { OperationName } from "../../interface/types.generated.js";
import type { Call, Handlers } from "../handler.js";
import { administrate } from "./guard.js";

/** Keeps the settings of a call as the answer of the operation that reads them. */
const keepFor = (reader: OperationName) => (settings: object, call: Call) => {
  administrate(call);
  call.world.settings.keep(reader, settings);
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

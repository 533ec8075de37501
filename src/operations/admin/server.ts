import { OperationError } from "../../errors.js";
import type { AsnConfigurationManagerConfigurationSetting as Setting } from "../../interface/types.generated.js";
import { MANAGED_TOPIC } from "../../wire/admin-users.js";
import { PERSISTENCE } from "../../wire/persistence.js";
import { StorageError } from "../../world/storage/item-stores.js";
import type { Call, Handlers } from "../handler.js";
import { getMeta, setMeta } from "../settings.js";
import { administrate } from "./guard.js";

/** AsnMgmtLoginError's values (documented, protocol.md §9). */
const LOGIN = { invalidName: 101, invalidPassword: 102, invalidVersion: 104 } as const;
/** The version of the management protocol (documented, protocol.md §7, module Mgmt). */
const MANAGEMENT_VERSION = 3;
/** AsnCtiLineOpenStatus (documented, protocol.md §9): the answer to a management login. */
const OPEN = 2;

/** Administrator logins, and data of the administration about the whole server. */
export const adminServerHandlers: Handlers = {
  /** An encrypted password cannot be read here, and fails (chosen). */
  asnAdminLogin: ({ u8sAdminUsername, adminPassword }, { world, session }) => {
    const password = "u8sAdminPassword" in adminPassword ? adminPassword.u8sAdminPassword : undefined;
    const success = password !== undefined && world.administration.logIn(session, u8sAdminUsername, password);
    return { result: success ? 0 : 1 };
  },
  asnMgmtLogin: ({ iVersion, u8sUsername, u8sPassword }, { world, session }) => {
    const { administration } = world;
    if (iVersion !== MANAGEMENT_VERSION) {
      throw new OperationError(LOGIN.invalidVersion, `the management protocol has version ${MANAGEMENT_VERSION}`);
    }
    if (administration.logIn(session, u8sUsername, u8sPassword)) return { iOpenState: OPEN };
    if (u8sUsername.toLowerCase() !== administration.data.userName.toLowerCase()) {
      throw new OperationError(LOGIN.invalidName, `there is no administrator "${u8sUsername}"`);
    }
    throw new OperationError(LOGIN.invalidPassword, "the administrator's password is wrong");
  },
  asnMgmtSubscribeUserGroupComputerModifiedEvents: (_argument, call) => {
    administrate(call);
    call.subscribe(MANAGED_TOPIC, { form: "v2" });
    return {};
  },
  asnMgmtUnsubscribeUserGroupComputerModifiedEvents: (_argument, call) => {
    call.unsubscribe(MANAGED_TOPIC);
    return {};
  },

  asnMgmtGetMetaSettings: ({ eSendPlainPassword }, call) => {
    administrate(call);
    return getMeta("contacts", eSendPlainPassword, call);
  },
  asnMgmtSetMetaSettings: ({ metasettings }, call) => {
    administrate(call);
    return setMeta("contacts", metasettings, call);
  },
  asnMgmtGetMetaPhoneBooksSettings: ({ eSendPlainPassword }, call) => {
    administrate(call);
    return getMeta("phoneBooks", eSendPlainPassword, call);
  },
  asnMgmtSetMetaPhoneBooksSettings: ({ metasettings }, call) => {
    administrate(call);
    return setMeta("phoneBooks", metasettings, call);
  },
  asnMgmtSetUCCheckServerCookie: ({ u8sCookie }, call) => {
    administrate(call);
    call.world.settings.cookie = u8sCookie;
    return {};
  },
  asnMgmtGetUserDefinedCustomFields: (_argument, call) => {
    administrate(call);
    return { mapCustomFields: [...call.world.contacts.customFields].map(([key, value]) => ({ key, value })) };
  },
  asnMgmtSetUserDefinedCustomFields: ({ mapCustomFields }, call) => {
    administrate(call);
    const { customFields } = call.world.contacts;
    customFields.clear();
    for (const { key, value } of mapCustomFields) customFields.set(key, value);
    return {};
  },

  asnMgmtClientPersistenceCreate: ({ u8sItemStore, u8sItemStoreID, data }, call) =>
    storing(call, () => call.world.stores.create(undefined, u8sItemStore, u8sItemStoreID, data)),
  asnMgmtClientPersistenceDelete: ({ u8sItemStore, u8sItemStoreID }, call) =>
    storing(call, () => call.world.stores.delete(undefined, u8sItemStore, u8sItemStoreID)),

  asnMgmtDirectPersistGetSetting: ({ key, objectName }, call) => {
    administrate(call);
    const setting = call.world.settings.server(key, objectName);
    return setting ? { setting: setting.data as Setting } : {};
  },
  asnMgmtDirectPersistGetMultipleSettings: ({ key }, call) => {
    administrate(call);
    return { settings: [...call.world.settings.serverSettings(key)].map(({ data }) => data as Setting) };
  },
  asnMgmtDirectPersistSetSetting: ({ setting }, call) => {
    administrate(call);
    setServer(setting, call);
    return {};
  },
  asnMgmtDirectPersistSetMultipleSettings: ({ settingsToUpdateOrCreate, settingsToRemove }, call) => {
    administrate(call);
    for (const { u8sKey, u8sObjectName } of settingsToRemove) call.world.settings.deleteServer(u8sKey, u8sObjectName);
    for (const setting of settingsToUpdateOrCreate) setServer(setting, call);
    return {};
  },
  asnMgmtDirectPersistDeleteSetting: ({ key, objectName }, call) => {
    administrate(call);
    call.world.settings.deleteServer(key, objectName);
    return {};
  },
};

function setServer(setting: Setting, { server, world }: Call): void {
  const data: Setting = { ...setting, u8sWrittenByServer: server.ucsid };
  world.settings.setServer({ key: setting.u8sKey, object: setting.u8sObjectName, data });
}

/** Items of the administration go to stores that all users share. The result reports a refusal. */
function storing(call: Call, work: () => void): { iResult: number } {
  administrate(call);
  try {
    work();
    return { iResult: PERSISTENCE.noError };
  } catch (error) {
    if (error instanceof StorageError) return { iResult: PERSISTENCE[error.refusal] };
    throw error;
  }
}

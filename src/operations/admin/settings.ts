import type { AsnMgmtPhoneJournalSettings } from "../../interface/types.generated.js";
import type { JournalRule } from "../../world/journal/file.js";
import type { World } from "../../world/world.js";
import type { Handlers } from "../handler.js";
import { administrate } from "./guard.js";

/** AsnAdminPhoneJournalUnansweredEnum and AsnMgmtPhoneJournalUnansweredEnum. */
const RULE = { none: 0, all: 1, first: 2, last: 3 } as const satisfies Record<JournalRule, number>;
/** AsnMgmtPhoneJournalPrivateCallOptionsEnum. */
const PRIVATE_CALLS = { normal: 0, shortenNumbers: 1, noNumbers: 2 } as const;

/** The web service's port is the one that the emulator listens on. Nothing listens at the other ports, which are 0. */
const getPorts: Handlers["asnGetNetworkInterfacePorts"] = (_argument, call) => {
  administrate(call);
  return {
    iAdminPort: 0,
    u8sAdminBindAddress: "",
    iNetCtiPort: 0,
    u8sNetCtiBindAddress: "",
    iNetTSPPort: 0,
    u8sNetTSPBindAddress: "",
    iLDAPServerPort: 0,
    u8sLDAPServerBindAddress: "",
    iHTTPServerPort: call.server.port,
    u8sHTTPServerBindAddress: "",
  };
};

/** The presence domain is the world's. The other settings say that nothing is special (chosen). */
const getUserManagerSettings: Handlers["asnGetUserManagerSettings"] = (_argument, call) => {
  administrate(call);
  return {
    iSelectedUMMode: 0,
    iUMSecurity: 0,
    iUMSelfInstall: 0,
    bAutoBindFirstLine: false,
    bAutoBindSecondLine: false,
    iPhoneNumberPreformatFormat: 0,
    bLDAPBaseAttributeWriteBackEnabled: false,
    u8slistPresenceDomain: [call.world.administration.data.domain],
  };
};

/** Settings of the server that the world knows: where it listens, what its journal keeps. */
export const adminSettingsHandlers: Handlers = {
  asnGetNetworkInterfacePorts: getPorts,
  asnMgmtGetNetworkInterfacePorts: getPorts,
  asnGetUserManagerSettings: getUserManagerSettings,
  asnMgmtGetUserManagerSettings: getUserManagerSettings,
  asnAdminGetPhoneJournalSettings: (_argument, call) => {
    administrate(call);
    return rules(call.world);
  },
  asnMgmtGetPhoneJournalSettings: (_argument, call) => {
    administrate(call);
    return { phoneJournalSettings: journalSettings(call.world) };
  },
  /** What the journal has no rule for stays as it is: deletion and archives by age. */
  asnMgmtSetPhoneJournalSettings: ({ phoneJournalSettings }, call) => {
    administrate(call);
    const { journal } = call.world;
    const { unanswered, forwarded, privacyLevel } = journal.settings;
    journal.changeRules({
      unanswered: nameOf(RULE, phoneJournalSettings.iUnansweredCallJournalOption) ?? unanswered,
      forwarded: nameOf(RULE, phoneJournalSettings.iAnsweredRedirectedCallJournalOption) ?? forwarded,
      privacyLevel: nameOf(PRIVATE_CALLS, phoneJournalSettings.iPrivateCallOptions) ?? privacyLevel,
      offline: {
        used: phoneJournalSettings.iUseOfflineJournal !== 0,
        deleteOldEntries: phoneJournalSettings.iOfflineDeleteOldEntries !== 0,
        daysNoDelete: Math.max(0, phoneJournalSettings.iOfflineDaysNoDelete),
      },
    });
    return {};
  },
};

/** The name that the enumeration has for the number. */
function nameOf<K extends string>(numbers: Readonly<Record<K, number>>, number: number): K | undefined {
  return (Object.keys(numbers) as K[]).find((name) => numbers[name] === number);
}

function rules({ journal }: World) {
  const { unanswered, forwarded } = journal.settings;
  return {
    iUnansweredCallJournalOption: RULE[unanswered],
    iAnsweredRedirectedCallJournalOption: RULE[forwarded],
    bAutoMarkReadGroupCallsOnCallback: false,
  };
}

/** The journal deletes and archives nothing by age: a limit of entries bounds it (chosen). */
function journalSettings(world: World): AsnMgmtPhoneJournalSettings {
  const { privacyLevel, offline } = world.journal.settings;
  const unanswered = rules(world);
  return {
    ...unanswered,
    iPrivateCallOptions: PRIVATE_CALLS[privacyLevel],
    iUseOfflineJournal: Number(offline.used),
    iOfflineDeleteOldEntries: Number(offline.deleteOldEntries),
    iOfflineDaysNoDelete: offline.daysNoDelete,
    bDeleteInternalJournalEntries: false,
    iDeleteInternalJournalEntriesAfterDays: 0,
    bDeleteExternalJournalEntries: false,
    iDeleteExternalJournalEntriesAfterDays: 0,
    bDeleteNoteJournalEntries: false,
    iDeleteNoteJournalEntriesAfterDays: 0,
    iHandlingMode: unanswered.iUnansweredCallJournalOption,
    iArchiveJournalEntriesAfterDays: 0,
  };
}

import { OperationError } from "../errors.js";
import type {
  AsnNetDatabaseJournal,
  AsnNetDatabaseJournalFindOptions,
  AsnNetDatabaseJournalFindOptionsV2,
} from "../interface/types.generated.js";
import { readProject } from "../wire/cti.js";
import {
  editOf,
  isDeletion,
  journalEntry,
  journalFlags,
  journalTopic,
  readContact,
  readJournalEntry,
  readQuery,
} from "../wire/journal.js";
import type { JournalEntry } from "../world/journal/entry.js";
import { TelephonyError } from "../world/telephony/error.js";
import { isLive } from "../world/telephony/model.js";
import type { Call, Handlers } from "./handler.js";

/** AsnJournalSubscribeFlags (documented, protocol.md §9): the journals of one's groups too. */
const GROUP_JOURNAL = 1;
/** AsnJournalPrivateCallOptions (documented, protocol.md §9). */
const PRIVACY = { normal: 0, shortenNumbers: 1, noNumbers: 2 } as const;
/** `iResult` (chosen: 0 all was done, 1 some entries are unknown or another's). */
const RESULT = { done: 0, partly: 1 } as const;
/** `iErrorDetail` where the interface has no enumeration (chosen). */
const NOT_FOUND = 1;
const DAY_MS = 86_400_000;

/**
 * The journal of calls and chats (documented, protocol.md §7: it keeps what is written and tells
 * subscribers).
 */
export const journalHandlers: Handlers = {
  asnJournalSubscribeEvents: (argument, call) => {
    const { journal } = call.world;
    const owners = [call.user];
    for (const owner of [call.user, ...journal.groupOf(call.user)]) call.unsubscribe(journalTopic(owner));
    if (!argument.bReceiveJournalEvents) return { iResult: RESULT.done };
    if ((argument.iFlags ?? 0) & GROUP_JOURNAL) owners.push(...journal.groupOf(call.user));
    for (const owner of owners) call.subscribe(journalTopic(owner), { form: "v2" });
    if (argument.iLastKnownGlobTransactionID !== undefined) {
      const changed = journal.changedAfter(owners, argument.iLastKnownGlobTransactionID);
      sendChanges(call, argument.iMaxEntries ? changed.slice(-argument.iMaxEntries) : changed);
    }
    return { iResult: RESULT.done };
  },
  asnJournalGetSettings: (_, { world }) => {
    const { privacyLevel, offline } = world.journal.settings;
    return {
      ePrivacyLevel: PRIVACY[privacyLevel],
      bUseOfflineJournal: offline.used,
      bOfflineDeleteOldEntries: offline.deleteOldEntries,
      iOfflineDaysNoDelete: offline.daysNoDelete,
    };
  },

  asnGetJournalEntriesV2: ({ findOptions }, call) => ({ journalList: find(findOptions, call) }),
  asnGetJournalEntriesCountV2: ({ findOptions }, call) => ({ iCount: find(findOptions, call).length }),
  asnGetJournalEntries: ({ findOptions }, call) => {
    subscribeOld(call);
    return { journalList: find(findOptions, call) };
  },
  asnGetJournalEntriesCount: ({ findOptions }, call) => ({ iCount: find(findOptions, call).length }),
  asnGetOfflineJournal: ({ iMaxDays, iMarkRead }, call) => {
    subscribeOld(call);
    const { journal, context } = call.world;
    const from = iMaxDays > 0 ? context.clock.now() - iMaxDays * DAY_MS : undefined;
    const missed = journal.search(call.user, { from, unreadOnly: true });
    const journalList = missed.map((entry) => toWire(entry, call));
    if (iMarkRead !== 0) {
      const ids = missed.map((entry) => entry.connectionId);
      journal.edit(call.user, ids, () => ({ read: true }));
    }
    return { journalList };
  },
  asnJournalEntryGet: ({ u8sConnectionID }, call) => {
    const entry = call.world.journal.entry(u8sConnectionID);
    if (entry && call.world.journal.maySee(entry.owner, call.user)) return { journalEntry: toWire(entry, call) };
    throw new OperationError(NOT_FOUND, `there is no journal entry "${u8sConnectionID.slice(0, 100)}" for you`);
  },

  asnUpdateJournalMemo: ({ u8sConnectionIDList, u8sMemo }, call) => {
    const over = afterRunning(u8sConnectionIDList, call, (id) => call.world.telephony.setMemo(id, u8sMemo));
    return { bSuccess: call.world.journal.edit(call.user, over, () => ({ memo: u8sMemo })) };
  },
  asnUpdateJournalSubject: ({ u8sConnectionIDList, u8sSubject }, { world, user }) => ({
    bSuccess: world.journal.edit(user, u8sConnectionIDList, () => ({ subject: u8sSubject })),
  }),
  asnUpdateJournalReadFlag: ({ u8sConnectionIDList, bReadFlag }, { world, user }) => ({
    bSuccess: world.journal.edit(user, u8sConnectionIDList, () => ({ read: bReadFlag })),
  }),
  asnUpdateJournalProject: ({ u8sConnectionIDList, projectPinRule }, call) => {
    const project = readProject(projectPinRule);
    const over = afterRunning(u8sConnectionIDList, call, (id) => call.world.telephony.setProject(id, project));
    return { bSuccess: call.world.journal.edit(call.user, over, () => ({ project })) };
  },
  asnMarkAllJournalEntriesAsRead: (_, { world, user }) => {
    world.journal.markAllRead(user);
    return { iResult: RESULT.done };
  },
  asnDeleteJournalEntries: ({ u8sConnectionIDList }, { world, user }) => ({
    iResult: world.journal.remove(user, u8sConnectionIDList) ? RESULT.done : RESULT.partly,
  }),

  asnUpdateCallAndJournalContactAndNumber: (argument, call) => {
    const { u8sConnectionID, u8sRemoteNumberSC } = argument;
    const contact = readContact(argument.remoteContact);
    return {
      bResultCallInfoUpdate: updateCall(u8sConnectionID, u8sRemoteNumberSC, contact.name, call),
      bResultJournalUpdate: call.world.journal.edit(call.user, [u8sConnectionID], (entry) => ({
        number: u8sRemoteNumberSC || entry.number,
        contact,
      })),
    };
  },
  /** Sent by the client: who spoke at this end (chosen: the entry names them as the acceptor). */
  asnUpdateCallLocalContact: ({ u8sConnectionID, localContact }, { world, user }) => {
    const { name, userName } = readContact(localContact);
    world.journal.edit(user, [u8sConnectionID], () => ({
      acceptor: { name, userName, connectionId: u8sConnectionID },
    }));
  },
  /** Sent by the client: entries of calls that only it knows of, or changes of what it sees (chosen: of its own). */
  asnUpdateJournal: ({ journalList, iFlags }, { world, user }) => {
    const { journal } = world;
    for (const wire of journalList) {
      const id = wire.u8sConnectionID || world.context.newId();
      const content = readJournalEntry(wire, journal.settings);
      if (isDeletion(iFlags)) journal.remove(user, [id]);
      else if (journal.entry(id)) journal.edit(user, [id], () => editOf(content, iFlags));
      else journal.write(user, id, content);
    }
  },
};

function find(
  options: AsnNetDatabaseJournalFindOptionsV2 | AsnNetDatabaseJournalFindOptions,
  call: Call,
): AsnNetDatabaseJournal[] {
  const query = readQuery(call.world, options);
  return query ? call.world.journal.search(call.user, query).map((entry) => toWire(entry, call)) : [];
}

const toWire = (entry: JournalEntry, call: Call): AsnNetDatabaseJournal =>
  journalEntry(entry, call.world.journal.settings);

/**
 * There is no old operation to subscribe. A client that reads the journal with the old operations is told of changes in
 * the old form (chosen), unless it has subscribed.
 */
function subscribeOld(call: Call): void {
  const topic = journalTopic(call.user);
  for (const { session } of call.server.subscriptions.of(topic)) if (session === call.session) return;
  call.subscribe(topic, { form: "old" });
}

function sendChanges(call: Call, entries: readonly JournalEntry[]): void {
  if (!call.session) return;
  call.server.delivery.send(call.session, "asnJournalEntryListChanged", {
    iLastTransactionID: entries.at(-1)?.transaction ?? call.world.journal.lastTransaction,
    journalEntryChangedList: entries.map((entry) => ({
      iFlags: entry.deleted ? journalFlags(["deleted"]) : 0,
      journalEntry: toWire(entry, call),
    })),
  });
}

/** Changes the person's calls that still run, and gives the other ids: those of entries. */
function afterRunning(ids: readonly string[], { world, user }: Call, change: (id: string) => void): string[] {
  return ids.filter((id) => {
    const leg = world.telephony.call(id);
    if (leg?.line.owner !== user || !isLive(leg.state)) return true;
    change(id);
    return false;
  });
}

/** Sets the remote party of the call, if it still exists. */
function updateCall(connectionId: string, number: string, name: string, { world, user }: Call): boolean {
  const leg = world.telephony.call(connectionId);
  if (leg?.line.owner !== user) return false;
  try {
    world.telephony.setRemoteParty(connectionId, number || leg.remoteNumber, name);
    return true;
  } catch (error) {
    if (error instanceof TelephonyError) return false;
    throw error;
  }
}

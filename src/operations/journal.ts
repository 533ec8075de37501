import { OperationError } from "../errors.js";
import type {
  AsnNetDatabaseJournal,
  AsnNetDatabaseJournalFindOptions,
  AsnNetDatabaseJournalFindOptionsV2,
  AsnUpdateCallAndJournalContactAndNumberArgument,
} from "../interface/types.generated.js";
import { staticRights } from "../wire/contact.js";
import { readProject } from "../wire/cti.js";
import {
  editOf,
  entryChanged,
  isDeletion,
  journalEntry,
  journalTopic,
  readContact,
  readJournalEntry,
  readQuery,
} from "../wire/journal.js";
import type { JournalEntry } from "../world/journal/entry.js";
import { callRecord } from "../world/journal/record.js";
import { TelephonyError } from "../world/telephony/error.js";
import { isLive } from "../world/telephony/model.js";
import type { Call, Handlers } from "./handler.js";

/** AsnJournalSubscribeFlags (documented, protocol.md §9): the journals of one's groups too. */
const GROUP_JOURNAL = 1;
/** AsnJournalPrivateCallOptions (documented, protocol.md §9). */
const PRIVACY = { normal: 0, shortenNumbers: 1, noNumbers: 2 } as const;
const DONE = 0;
/** `iErrorDetail` where the interface has no enumeration (chosen). */
const REFUSED = { notFound: 1, missingRight: 2 } as const;
/** Bits of AsnUserStaticRights (documented, protocol.md §9). */
const RIGHT = { seeJournal: 524288, deleteJournal: 1048576 } as const;
const DAY_MS = 86_400_000;
/** How far reading goes back (documented, protocol.md §7, module Journal). */
const DAYS = { offlineJournal: 365, differentialUpdate: 60 } as const;

/**
 * The journal of calls and chats (documented, protocol.md §7: it keeps what is written and tells
 * subscribers).
 */
export const journalHandlers: Handlers = {
  asnJournalSubscribeEvents: (argument, call) => {
    const { journal } = call.world;
    const owners = [call.user];
    for (const owner of [call.user, ...journal.groupOf(call.user)]) call.unsubscribe(journalTopic(owner));
    if (!argument.bReceiveJournalEvents) return { iResult: DONE };
    if ((argument.iFlags ?? 0) & GROUP_JOURNAL) owners.push(...journal.groupOf(call.user));
    for (const owner of owners) call.subscribe(journalTopic(owner), { form: "v2" });
    if (argument.iLastKnownGlobTransactionID !== undefined) {
      const from = call.world.context.clock.now() - DAYS.differentialUpdate * DAY_MS;
      const changed = journal
        .changedAfter(owners, argument.iLastKnownGlobTransactionID)
        .filter(({ start }) => start >= from);
      sendChanges(call, argument.iMaxEntries ? changed.slice(-argument.iMaxEntries) : changed);
    }
    return { iResult: DONE };
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
    requireRight(RIGHT.seeJournal, "see the journal", call);
    subscribeOld(call);
    const { journal, context } = call.world;
    const from = context.clock.now() - (iMaxDays > 0 ? iMaxDays : DAYS.offlineJournal) * DAY_MS;
    const missed = journal.offline(call.user, from);
    if (iMarkRead !== 0) journal.emptyOffline(missed);
    return { journalList: missed.map((entry) => toWire(entry, call)) };
  },
  asnJournalEntryGet: ({ u8sConnectionID }, call) => {
    const entry = call.world.journal.entry(u8sConnectionID) ?? running(u8sConnectionID, call);
    if (entry && call.world.journal.maySee(entry.owner, call.user)) return { journalEntry: toWire(entry, call) };
    throw new OperationError(REFUSED.notFound, `there is no journal entry "${u8sConnectionID.slice(0, 100)}" for you`);
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
    return { iResult: DONE };
  },
  asnDeleteJournalEntries: ({ u8sConnectionIDList }, call) => {
    requireRight(RIGHT.deleteJournal, "delete journal entries", call);
    if (call.world.journal.remove(call.user, u8sConnectionIDList)) return { iResult: DONE };
    throw new OperationError(REFUSED.notFound, "one of these entries is unknown, or another user's");
  },

  asnUpdateCallAndJournalContactAndNumber: (argument, call) => {
    const { u8sConnectionID, u8sRemoteNumberSC } = argument;
    const contact = readContact(argument.remoteContact);
    const bResultCallInfoUpdate = updateCall(argument, contact.name, call);
    const bResultJournalUpdate = call.world.journal.edit(call.user, [u8sConnectionID], (entry) => ({
      number: u8sRemoteNumberSC || entry.number,
      contact,
    }));
    if (bResultCallInfoUpdate || bResultJournalUpdate) return { bResultCallInfoUpdate, bResultJournalUpdate };
    throw new OperationError(REFUSED.notFound, "you have neither a call nor a journal entry with this id");
  },
  /**
   * Sent by the client: on whose behalf the call is taken, for the call while it lasts, afterwards for its entry
   * (chosen: the entry names them as the acceptor).
   */
  asnUpdateCallLocalContact: ({ u8sConnectionID, localContact }, call) => {
    const { world, user } = call;
    const { name, userName } = readContact(localContact);
    const over = afterRunning([u8sConnectionID], call, (id) => world.telephony.setLocalContact(id, localContact));
    world.journal.edit(user, over, () => ({
      acceptor: { name, userName, connectionId: u8sConnectionID },
    }));
  },
  /**
   * Sent by the client: changes of its entries. It makes none, but for a mobile client that says so (documented, protocol.md §7, module Journal).
   */
  asnUpdateJournal: ({ journalList, iFlags, optionalParams }, { world, user }) => {
    const { journal } = world;
    for (const wire of journalList) {
      const id = wire.u8sConnectionID || world.context.newId();
      const content = readJournalEntry(wire, journal.settings);
      if (isDeletion(iFlags)) journal.remove(user, [id]);
      else if (journal.entry(id)) journal.edit(user, [id], (entry) => editOf(content, iFlags, entry));
      else if (optionalParams?.CreateMobile === 1) journal.write(user, id, content);
    }
  },
};

function find(
  options: AsnNetDatabaseJournalFindOptionsV2 | AsnNetDatabaseJournalFindOptions,
  call: Call,
): AsnNetDatabaseJournal[] {
  requireRight(RIGHT.seeJournal, "see the journal", call);
  const query = readQuery(call.world, options);
  return call.world.journal.search(call.user, query).map((entry) => toWire(entry, call));
}

function requireRight(right: number, what: string, { world, user }: Call): void {
  if (staticRights(world, user).iStaticRights & right) return;
  throw new OperationError(REFUSED.missingRight, `you have no right to ${what}`);
}

/** The entry of a call that still goes on. */
function running(connectionId: string, { world }: Call): JournalEntry | undefined {
  const leg = world.telephony.call(connectionId);
  const record = leg && callRecord(leg, world.context.clock.now());
  return record && world.journal.running(record);
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
    journalEntryChangedList: entries.map((entry) => entryChanged(entry, "some time ago", call.world.journal.settings)),
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
function updateCall(
  { u8sConnectionID: id, u8sRemoteNumberSC: number, remoteContact }: AsnUpdateCallAndJournalContactAndNumberArgument,
  name: string,
  { world, user, session }: Call,
): boolean {
  const leg = world.telephony.call(id);
  if (leg?.line.owner !== user) return false;
  try {
    world.telephony.setRemoteParty(id, number || leg.remoteNumber, name, remoteContact, session?.id);
    return true;
  } catch (error) {
    if (error instanceof TelephonyError) return false;
    throw error;
  }
}

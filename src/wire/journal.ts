import type {
  AsnJournalEntryChangedArgument,
  AsnNetDatabaseContact,
  AsnNetDatabaseJournal,
  AsnNetDatabaseJournalFindOptions,
  AsnNetDatabaseJournalFindOptionsV2,
} from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import {
  emptyContent,
  type JournalAspect,
  type JournalContact,
  type JournalContent,
  type JournalEntry,
  Medium,
  NO_CONTACT,
} from "../world/journal/entry.js";
import type { JournalData } from "../world/journal/file.js";
import type { JournalQuery, MediumGroup } from "../world/journal/query.js";
import type { JournalEdit } from "../world/journal/store.js";
import type { World } from "../world/world.js";
import { projectPinRule, readProject } from "./cti.js";
import { readTime, wireTime, wireTimeOr } from "./time.js";

/** The optional parameter with the kind of call, which is never missing (documented, protocol.md §7, module Journal). */
const CALL_TYPE = "CallType";

/** What happened to an entry in an event (documented, protocol.md §9: AsnJournalEntryChangedArgument). */
const CHANGE = { added: 1, changed: 2, deleted: 3, addedOrChanged: 4 } as const;

/** AsnUpdateJournalUpdateFlags (documented, protocol.md §9); 0 is a new entry (chosen). */
const ASPECT_FLAG: Record<JournalAspect, number> = {
  read: 1,
  contact: 2,
  project: 4,
  memo: 8,
  subject: 16,
  acceptor: 32,
  number: 64,
  medium: 512,
  deleted: 2048,
};

/** eUpdateFlagTrackerLastCall and eUpdateFlagNoStatistic: marks among the optional parameters. */
const [TRACKER_LAST_CALL, NO_STATISTIC] = [128, 256];

/** eUpdateFlagContactName: the contact too. */
const CONTACT_NAME = 8192;

/**
 * AsnNetDatabaseJournalFilterEnumeration (documented, protocol.md §9); of a pair, none and both mean that it does not
 * matter (chosen).
 */
const FILTER = {
  internal: 1,
  external: 2,
  inbound: 4,
  outbound: 8,
  connected: 16,
  notConnected: 32,
  hasMemo: 64,
  hasNoMemo: 128,
  unreadOnly: 256,
  noUnknown: 512,
  includeAllPublic: 65536,
} as const;

const MEDIA: readonly [flag: number, group: MediumGroup][] = [
  [1024, "text"],
  [2048, "audio"],
  [4096, "video"],
  [8192, "phone"],
  [16384, "screen"],
];

/** An entry in an event: as it changed now, or as it changed some time ago, for a client that was away. */
export function entryChanged(
  entry: JournalEntry,
  aspects: readonly JournalAspect[] | "some time ago",
  settings: JournalData,
): AsnJournalEntryChangedArgument {
  const away = aspects === "some time ago";
  const now = away || aspects.length > 0 ? CHANGE.changed : CHANGE.added;
  return {
    iFlags: entry.deleted ? CHANGE.deleted : away ? CHANGE.addedOrChanged : now,
    journalEntry: journalEntry(entry, settings),
    optionalParams: { iTransactionID: String(entry.transaction) },
  };
}

export function journalEntry(entry: JournalEntry, { codes }: JournalData): AsnNetDatabaseJournal {
  const { contact, acceptor, owner, medium, extra } = entry;
  return {
    u8sConnectionID: entry.connectionId,
    stStartTime: wireTime(entry.start),
    stStopTime: wireTime(entry.stop),
    iDurationTotal: seconds(entry.start, entry.stop),
    stConnectTime: wireTimeOr(entry.connected),
    stDisconnectTime: wireTimeOr(entry.disconnected),
    iDurationConnected: seconds(entry.connected, entry.disconnected),
    iOrigin: entry.outbound ? codes.outbound : codes.inbound,
    iInternal: Number(entry.internal),
    u8sLineNumber: entry.line,
    u8sLineName: entry.lineName,
    u8sLineUserName: owner.name,
    iLineUserOffline: Number(entry.ownerOffline),
    u8sLocalNumber: entry.localNumber,
    u8sPhoneNumber: entry.number,
    u8sRedirectingNumber: entry.redirectingNumber,
    u8sContactName: contact.name,
    u8sContactCompany: contact.company,
    u8sContactEntryID: contact.entryId,
    u8sContactEntryStoreID: contact.storeId,
    u8sContactEntryDBID: contact.databaseId,
    u8sCtiServerUserName: owner.name,
    u8sProviderNumber: entry.providerNumber,
    iSucessState: entry.connected === undefined ? codes.missed : codes.answered,
    u8sSubject: entry.subject,
    u8sMemo: entry.memo,
    iReadFlag: Number(entry.read),
    projectPinRule: projectPinRule(entry.project),
    u8sTrackerID: entry.trackerId,
    u8sAcceptorName: acceptor.name,
    u8sAcceptorCtiServerUserName: acceptor.userName,
    u8sAcceptorConnectionID: acceptor.connectionId,
    optionalParams: {
      ...extra,
      [CALL_TYPE]: medium,
      iTransactionID: entry.transaction,
      ...(entry.lastOfTracker ? { TrackerLastCall: 1 } : {}),
      ...(medium === Medium.textChat ? { bMemoComplete: 1 } : {}),
      ...(entry.chatSequence === undefined ? {} : { iChatSequenceID: entry.chatSequence }),
    },
  };
}

/** An entry as a client writes it. */
export function readJournalEntry(wire: AsnNetDatabaseJournal, { codes }: JournalData): JournalContent {
  const start = readTime(wire.stStartTime) ?? 0;
  // What the server itself writes into the optional parameters is no data of the client's own.
  const {
    [CALL_TYPE]: medium,
    iTransactionID: _transaction,
    TrackerLastCall: last = 0,
    bMemoComplete: _complete,
    iChatSequenceID: _sequence,
    ...extra
  } = wire.optionalParams ?? {};
  return {
    ...emptyContent(start),
    stop: readTime(wire.stStopTime) ?? start,
    connected: readTime(wire.stConnectTime),
    disconnected: readTime(wire.stDisconnectTime),
    outbound: wire.iOrigin === codes.outbound,
    internal: wire.iInternal !== 0,
    medium: typeof medium === "number" ? medium : 0,
    line: wire.u8sLineNumber,
    lineName: wire.u8sLineName,
    localNumber: wire.u8sLocalNumber,
    number: wire.u8sPhoneNumber,
    redirectingNumber: wire.u8sRedirectingNumber,
    providerNumber: wire.u8sProviderNumber,
    contact: {
      name: wire.u8sContactName,
      company: wire.u8sContactCompany,
      entryId: wire.u8sContactEntryID,
      storeId: wire.u8sContactEntryStoreID,
      databaseId: wire.u8sContactEntryDBID,
      userName: "",
    },
    acceptor: {
      name: wire.u8sAcceptorName,
      userName: wire.u8sAcceptorCtiServerUserName,
      connectionId: wire.u8sAcceptorConnectionID,
    },
    subject: wire.u8sSubject,
    memo: wire.u8sMemo,
    read: wire.iReadFlag !== 0,
    project: readProject(wire.projectPinRule),
    trackerId: wire.u8sTrackerID,
    lastOfTracker: Number(last) !== 0,
    ownerOffline: wire.iLineUserOffline !== 0,
    extra: Object.keys(extra).length > 0 ? extra : undefined,
  };
}

/**
 * The parts of the content that the flags of an update name. No flags mean all parts that a client can write: an
 * entry's place in the offline journal and in a chat is the server's.
 */
export function editOf(content: JournalContent, flags: number, entry: JournalEntry): JournalEdit {
  const { read, contact, project, memo, subject, acceptor, number, medium, lastOfTracker } = content;
  const has = (aspect: JournalAspect): boolean => (flags & ASPECT_FLAG[aspect]) !== 0;
  if (flags === 0) {
    const { offlineJournal: _offline, chatSequence: _sequence, ...written } = content;
    return written;
  }
  return {
    ...(flags & TRACKER_LAST_CALL ? { lastOfTracker } : {}),
    ...(flags & NO_STATISTIC ? { extra: withNoStatistic(entry.extra, content.extra) } : {}),
    ...(has("read") ? { read } : {}),
    ...(has("contact") || flags & CONTACT_NAME ? { contact } : {}),
    ...(has("project") ? { project } : {}),
    ...(has("memo") ? { memo } : {}),
    ...(has("subject") ? { subject } : {}),
    ...(has("acceptor") ? { acceptor } : {}),
    ...(has("number") ? { number } : {}),
    ...(has("medium") ? { medium } : {}),
  };
}

/** The optional parameters of an entry, with the mark of another content. */
function withNoStatistic(before: JournalContent["extra"], given: JournalContent["extra"]): JournalContent["extra"] {
  const { NoStatistic: _old, ...rest } = before ?? {};
  const mark = given?.NoStatistic;
  return mark === undefined ? rest : { ...rest, NoStatistic: mark };
}

/** Whether the flags of an update delete the entry. */
export const isDeletion = (flags: number): boolean => (flags & ASPECT_FLAG.deleted) !== 0;

/** The search of the options. The older form has flags and transaction in its optional parameters too. */
export function readQuery(
  world: World,
  options: AsnNetDatabaseJournalFindOptionsV2 | AsnNetDatabaseJournalFindOptions,
): JournalQuery {
  const key = (name: string): number => {
    const value = "optionalParams" in options ? options.optionalParams?.[name] : undefined;
    return typeof value === "number" ? value : 0;
  };
  const flags = ("iFilter" in options ? options.iFilter : options.bsFlags) | key("iAdditionalFlags");
  const owners = options.u8slistLineUserNames.flatMap((name) => userCalled(world, name) ?? []);
  const either = (yes: number, no: number): boolean | undefined => {
    const [isYes, isNo] = [(flags & yes) !== 0, (flags & no) !== 0];
    return isYes === isNo ? undefined : isYes;
  };
  return {
    owners,
    groups: (flags & FILTER.includeAllPublic) !== 0,
    from: readTime(options.stStartTimeFrom),
    to: readTime(options.stStartTimeTo),
    numbers: options.u8slistPhoneNumber,
    contactName: options.u8sContactName,
    company: options.u8sCompanyName,
    text: options.u8sFilterText,
    internal: either(FILTER.internal, FILTER.external),
    outbound: either(FILTER.outbound, FILTER.inbound),
    connected: either(FILTER.connected, FILTER.notConnected),
    hasMemo: either(FILTER.hasMemo, FILTER.hasNoMemo),
    unreadOnly: (flags & FILTER.unreadOnly) !== 0,
    knownOnly: (flags & FILTER.noUnknown) !== 0,
    media: new Set(MEDIA.flatMap(([flag, group]) => (flags & flag ? [group] : []))),
    transaction:
      "iLastKnownGlobTransactionID" in options
        ? (options.iLastKnownGlobTransactionID ?? 0)
        : key("iLastKnownGlobTransactionID"),
    limit: Math.max(0, options.iMaxNumEntries),
  };
}

/** A contact of the wire, in the journal's form. */
export function readContact(wire: AsnNetDatabaseContact): JournalContact {
  const fullName = [wire.u8sFirstName, wire.u8sLastName].filter(Boolean).join(" ");
  return {
    ...NO_CONTACT,
    name: wire.u8sDisplayName ?? fullName,
    company: wire.u8sCompany ?? "",
    entryId: wire.u8sEntryID ?? "",
    storeId: wire.u8sEntryIDStore ?? "",
    databaseId: wire.u8sEntryIDDB ?? "",
    userName: wire.u8sCtiServerUserName ?? "",
  };
}

/** The user with that login name or contact id (chosen: both are accepted). */
export function userCalled(world: World, name: string): User | undefined {
  return world.directory.user(name) ?? world.directory.byContactId(name);
}

const seconds = (from: number | undefined, to: number | undefined): number =>
  from === undefined || to === undefined ? 0 : Math.max(0, Math.round((to - from) / 1000));

/** The topic of a user's journal. */
export const journalTopic = (owner: User): string => `journal:${owner.contactId}`;

import type { User } from "../directory.js";
import { NO_PROJECT, type Project } from "../project.js";

/** The person at the other end, as far as known; unknown fields are empty. */
export interface JournalContact {
  readonly name: string;
  readonly company: string;
  readonly entryId: string;
  readonly storeId: string;
  readonly databaseId: string;
  /** Login name, for a user of this server. */
  readonly userName: string;
}

export const NO_CONTACT: JournalContact = {
  name: "",
  company: "",
  entryId: "",
  storeId: "",
  databaseId: "",
  userName: "",
};

/** Who answered the call, when it was not the line that rang. */
export interface Acceptor {
  readonly name: string;
  readonly userName: string;
  readonly connectionId: string;
}

export const NO_ACCEPTOR: Acceptor = { name: "", userName: "", connectionId: "" };

/** How people communicated; AsnNetDatabaseJournalCallType (documented, protocol.md §9). */
export const Medium = {
  phone: 0,
  videoChat: 1,
  audioChat: 2,
  audioVideoChat: 3,
  textChat: 4,
  bluetooth: 5,
  bluetoothUnknownDuration: 6,
  sipCall: 7,
  sms: 8,
  screenSharing: 9,
  requestedScreenSharing: 10,
} as const;

/** A part of an entry that can change; named as in AsnUpdateJournalUpdateFlags (documented, protocol.md §9). */
export type JournalAspect =
  | "read"
  | "contact"
  | "project"
  | "memo"
  | "subject"
  | "acceptor"
  | "number"
  | "medium"
  | "deleted";

/** The content of a journal entry. Times are ms since the epoch. */
export interface JournalContent {
  start: number;
  stop: number;
  /** When the conversation began and ended; undefined: nobody answered. */
  connected: number | undefined;
  disconnected: number | undefined;
  outbound: boolean;
  internal: boolean;
  /** One of `Medium`. */
  medium: number;
  line: string;
  lineName: string;
  localNumber: string;
  /** The number of the other end, supercanonic; empty when hidden. */
  number: string;
  redirectingNumber: string;
  providerNumber: string;
  contact: JournalContact;
  acceptor: Acceptor;
  subject: string;
  memo: string;
  read: boolean;
  project: Project;
  trackerId: string;
  /** Whether it is its owner's last call of the tracker so far. */
  lastOfTracker: boolean;
  /** Whether the owner had no client logged in when the call came. */
  ownerOffline: boolean;
  /** Whether it stands in the offline journal, which holds the missed calls of who was away. */
  offlineJournal: boolean;
  /** The sequence of a chat's last message. */
  chatSequence: number | undefined;
  /** All other data of a client that wrote the entry, kept as it is. */
  extra: Readonly<Record<string, string | number | { readonly binarydata: string }>> | undefined;
}

/** One entry of one user's journal. */
export interface JournalEntry extends Readonly<JournalContent> {
  readonly connectionId: string;
  readonly owner: User;
  /** The server's journal transaction of its latest change. */
  readonly transaction: number;
  readonly deleted: boolean;
}

/** A journal entry as the journal itself may write it. */
export type WritableEntry = { -readonly [K in keyof JournalEntry]: JournalEntry[K] };

export const emptyContent = (start: number): JournalContent => ({
  start,
  stop: start,
  connected: undefined,
  disconnected: undefined,
  outbound: false,
  internal: false,
  medium: Medium.phone,
  line: "",
  lineName: "",
  localNumber: "",
  number: "",
  redirectingNumber: "",
  providerNumber: "",
  contact: NO_CONTACT,
  acceptor: NO_ACCEPTOR,
  subject: "",
  memo: "",
  read: true,
  project: NO_PROJECT,
  trackerId: "",
  lastOfTracker: false,
  ownerOffline: false,
  offlineJournal: false,
  chatSequence: undefined,
  extra: undefined,
});

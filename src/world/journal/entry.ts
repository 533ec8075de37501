import type { User } from "../directory.js";

/** What a call is booked on. */
export interface Project {
  readonly name: string;
  readonly pin: string;
  readonly type: number;
  readonly private: boolean;
  readonly locationId: string;
  readonly enteredPin: string;
  readonly enteredUserId: string;
}

export const NO_PROJECT: Project = {
  name: "",
  pin: "",
  type: 0,
  private: false,
  locationId: "",
  enteredPin: "",
  enteredUserId: "",
};

/** The person at the other end, as far as they are known; empty where they are not. */
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

/** Who took the call, when it was not the line that it rang at. */
export interface Acceptor {
  readonly name: string;
  readonly userName: string;
  readonly connectionId: string;
}

export const NO_ACCEPTOR: Acceptor = { name: "", userName: "", connectionId: "" };

/** What kind of talk it was; AsnNetDatabaseJournalCallType (documented, protocol.md §9). */
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

/** What of an entry changed; the names follow AsnUpdateJournalUpdateFlags (documented, protocol.md §9). */
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

/** What is in a journal entry. Times are ms since the epoch. */
export interface JournalContent {
  start: number;
  stop: number;
  /** When it was answered and when that ended; undefined: nobody answered. */
  connected: number | undefined;
  disconnected: number | undefined;
  outbound: boolean;
  internal: boolean;
  /** One of `Medium`. */
  medium: number;
  line: string;
  lineName: string;
  localNumber: string;
  /** The other end's, supercanonic; empty when it was hidden. */
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
  /** What a client that wrote the entry said beyond that, kept as it is. */
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

/** An entry as only the journal may write it. */
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
  extra: undefined,
});

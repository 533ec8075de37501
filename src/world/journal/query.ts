import type { User } from "../directory.js";
import { type JournalEntry, Medium } from "./entry.js";

/** Groups of media to which a search may be limited. */
export type MediumGroup = "phone" | "text" | "audio" | "video" | "screen";

/** A search; conditions that are left out do not matter. */
export interface JournalQuery {
  /** Whose entries beside the seeker's own. Owners whose entries the seeker may not see are ignored. */
  readonly owners?: readonly User[];
  /** Whether to search the journals of the seeker's groups too. */
  readonly groups?: boolean;
  /** The range of the start time, in ms since the epoch, both ends included. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Any of these numbers, whole. */
  readonly numbers?: readonly string[];
  /** Parts of names; the case does not matter. */
  readonly contactName?: string;
  readonly company?: string;
  /** Part of the other end's name, company or number, or of the memo. */
  readonly text?: string;
  readonly internal?: boolean | undefined;
  readonly outbound?: boolean | undefined;
  readonly connected?: boolean | undefined;
  readonly hasMemo?: boolean | undefined;
  readonly unreadOnly?: boolean;
  /** Leaves out telephone calls without a number of the other end, and others that have no name of it either. */
  readonly knownOnly?: boolean;
  readonly media?: ReadonlySet<MediumGroup>;
  /** Only what stands in the offline journal. */
  readonly offlineOnly?: boolean;
  /** Only those changed after this transaction. */
  readonly transaction?: number;
  /** The latest entries only, at most this many; 0: all. */
  readonly limit?: number;
}

const GROUP: Readonly<Record<number, MediumGroup>> = {
  [Medium.phone]: "phone",
  [Medium.bluetooth]: "phone",
  [Medium.bluetoothUnknownDuration]: "phone",
  [Medium.sipCall]: "phone",
  [Medium.textChat]: "text",
  [Medium.sms]: "text",
  [Medium.audioChat]: "audio",
  [Medium.videoChat]: "video",
  [Medium.audioVideoChat]: "video",
  [Medium.screenSharing]: "screen",
  [Medium.requestedScreenSharing]: "screen",
};

type Test = (entry: JournalEntry) => boolean;

/** The query as one test of an entry, without owner and time: the order of the journal takes care of these. */
export function matcher(query: JournalQuery): Test {
  const tests: Test[] = [];
  const { numbers, internal, outbound, connected, hasMemo, media, transaction } = query;
  if (numbers && numbers.length > 0) {
    const wanted = new Set(numbers.map(digits));
    tests.push((entry) => wanted.has(digits(entry.number)));
  }
  if (query.contactName) tests.push(contains(query.contactName, (entry) => [entry.contact.name]));
  if (query.company) tests.push(contains(query.company, (entry) => [entry.contact.company]));
  if (query.text) tests.push(contains(query.text, texts));
  if (internal !== undefined) tests.push((entry) => entry.internal === internal);
  if (outbound !== undefined) tests.push((entry) => entry.outbound === outbound);
  if (connected !== undefined) tests.push((entry) => (entry.connected !== undefined) === connected);
  if (hasMemo !== undefined) tests.push((entry) => (entry.memo !== "") === hasMemo);
  if (query.offlineOnly) tests.push((entry) => entry.offlineJournal);
  if (query.unreadOnly) tests.push((entry) => !entry.read);
  if (query.knownOnly) tests.push(isKnown);
  if (media && media.size > 0) tests.push((entry) => media.has(groupOf(entry)));
  if (transaction) tests.push((entry) => entry.transaction > transaction);
  return (entry) => tests.every((test) => test(entry));
}

const groupOf = ({ medium }: JournalEntry): MediumGroup => GROUP[medium] ?? "phone";

/** Chats and the like go between people, not numbers. */
const isKnown = (entry: JournalEntry): boolean =>
  entry.number !== "" || (groupOf(entry) !== "phone" && entry.contact.name !== "");

const digits = (number: string): string => number.replace(/[^0-9*#+]/g, "");

const texts = (entry: JournalEntry): string[] => [entry.contact.name, entry.contact.company, entry.number, entry.memo];

function contains(text: string, of: (entry: JournalEntry) => string[]): Test {
  const wanted = text.toLowerCase();
  return (entry) => of(entry).some((value) => value.toLowerCase().includes(wanted));
}

import { nameOf } from "../common/named.js";
import { Fault, readFault } from "../faults/fault.js";
import { ServerFaults } from "../faults/faults.js";
import { catalog } from "../interface/catalog.js";
import type { EventName } from "../interface/types.generated.js";
import { EncodedEvent } from "../rose/event.js";
import { Outbox } from "../server/outbox.js";
import { Session } from "../server/session.js";
import { Sessions } from "../server/sessions.js";
import { UcServer } from "../server/uc-server.js";
import { ClockTimer } from "../time/clock.js";
import { seededRandom, systemRandom } from "../time/random.js";
import { TimerHeap } from "../time/timer-heap.js";
import { UsageError } from "../usage-error.js";
import { Calendar } from "../world/appointments/calendar.js";
import { Capacity } from "../world/capacity.js";
import { Conversation } from "../world/chat/conversation.js";
import { PrefixIndex } from "../world/contacts/prefix-index.js";
import { UserJournal } from "../world/journal/user-journal.js";
import { ExternalParty, GroupCall, Leg, Line } from "../world/telephony/model.js";
import { TransactionLog } from "../world/transaction-log.js";

/** What the maker of an object knows. */
export interface MakingContext {
  /** The server whose state it is. */
  readonly server: UcServer;
  /** The object that refers to it. */
  readonly holder: object | undefined;
  /** A field as plain data. Throws UsageError for what refers to itself. */
  data(field: string): unknown;
  /** A field as the object that will stand there, which may not be filled yet. */
  object(field: string): object;
}

export type FieldValues = ReadonlyMap<string, unknown>;

/** How the objects of one class are written and made anew. */
export interface Kind {
  /** Makes one, to be filled. Without it the program makes it: with the server, in its one place. */
  readonly make?: (making: MakingContext) => object;
  /** Fields that the program fills: settings of the process, what belongs to a client who waits. */
  readonly own?: readonly string[];
  /** Fields that the maker has filled. */
  readonly made?: readonly string[];
  /** What is written in place of the fields. */
  readonly write?: (fields: FieldValues, object: object) => FieldValues;
  /** The kinds that may stand for each other have this in common. */
  readonly family?: string;
}

// What a maker is given is filled in afterwards.
const later = undefined as never;

/** Whether a timer does what another process can do too. */
const isKnown = (action: unknown): action is object => typeof action === "function" && nameOf(action) !== undefined;

const NOTHING: readonly unknown[] = [];

/** A timer whose action is made for the moment is written as one that was cleared. */
const timer: Kind = {
  make: ({ server }) => new ClockTimer(server.clock, 0, 0, [], undefined),
  write(fields) {
    if (isKnown(fields.get("action"))) return fields;
    return new Map([...fields, ["action", undefined], ["args", NOTHING]]);
  },
};

const event: Kind = {
  make({ server, data, object }) {
    const name = data("name");
    if (typeof name !== "string" || !catalog.operation(name)) throw new UsageError("an event without a known name");
    return server.delivery.event(name as EventName, object("argument"));
  },
  made: ["name", "argument"],
  write: (_fields, one) =>
    new Map<string, unknown>(Object.entries(one)).set("argument", (one as EncodedEvent).argument),
};

const outbox: Kind = {
  make({ server, holder }) {
    if (!(holder instanceof Session)) throw new UsageError("an outbox that belongs to no session");
    return server.newOutbox(holder);
  },
  own: ["limit", "onDrop"],
};

const fault: Kind = {
  make({ data }) {
    const id = data("id");
    if (typeof id !== "string" || !/^fault-\d{1,12}$/.test(id))
      throw new UsageError("a fault without an id such as fault-1");
    return new Fault(id, readFault(data("data")), undefined);
  },
  made: ["id", "data"],
  own: ["checks", "numbers"],
};

/** All classes of which there are more objects than the program makes with a server, by the names that files know. */
const MADE: readonly (readonly [name: string, prototype: object, kind: Kind])[] = [
  ["Calendar", Calendar.prototype, { make: () => new Calendar(0) }],
  ["Conversation", Conversation.prototype, { make: () => new Conversation("", later, later) }],
  ["Event", EncodedEvent.prototype, event],
  ["ExternalParty", ExternalParty.prototype, { make: () => new ExternalParty("", "", "", "", later) }],
  ["Fault", Fault.prototype, fault],
  ["GroupCall", GroupCall.prototype, { make: () => new GroupCall(later, "", 0) }],
  ["Leg", Leg.prototype, { make: () => new Leg("", "", later, false, later, 0) }],
  ["Line", Line.prototype, { make: () => new Line("", "", "", later, "", 0, false, false) }],
  ["Outbox", Outbox.prototype, outbox],
  ["PrefixIndex", PrefixIndex.prototype, { make: () => new PrefixIndex() }],
  ["SeededRandom", Object.getPrototypeOf(seededRandom(0, "")), { make: () => seededRandom(0, ""), family: "random" }],
  ["Session", Session.prototype, { make: ({ server }) => new Session("", server, later, undefined, undefined, 0) }],
  ["SystemRandom", Object.getPrototypeOf(systemRandom()), { make: () => systemRandom(), family: "random" }],
  ["Timer", ClockTimer.prototype, timer],
  ["TransactionLog", TransactionLog.prototype, { make: () => new TransactionLog() }],
  ["UserJournal", UserJournal.prototype, { make: () => new UserJournal() }],
];

/** Of the objects that the program makes with a server, those with fields that are no state. */
const PARTS: readonly (readonly [prototype: object, kind: Kind])[] = [
  [Capacity.prototype, { own: ["most", "takes"] }],
  [ServerFaults.prototype, { own: ["waiting"] }],
  [Sessions.prototype, { own: ["idleMs", "expire"] }],
  [TimerHeap.prototype, { own: ["cleared"] }],
  [UcServer.prototype, { own: ["settings", "notice", "activity"] }],
];

const NONE: Kind = {};
const kinds = new Map<object, Kind>([...PARTS, ...MADE.map(([, prototype, kind]) => [prototype, kind] as const)]);
const names = new Map(MADE.map(([name, prototype]) => [prototype, name]));
const named = new Map(MADE.map(([name, , kind]) => [name, kind]));

export const kindOf = (object: object): Kind => kinds.get(Object.getPrototypeOf(object)) ?? NONE;

/** The name of the object's class in a file; undefined for what the program makes with a server. */
export const kindName = (object: object): string | undefined => names.get(Object.getPrototypeOf(object));

/** The kind of that name; undefined when there is none. */
export const kindNamed = (name: string): Kind | undefined => named.get(name);

/** Whether the object has no class of its own. */
export function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === Object.prototype || prototype === null;
}

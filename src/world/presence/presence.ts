import { named } from "../../common/named.js";
import type { Timer } from "../../time/timer-heap.js";
import type { WorldContext } from "../context.js";

/** The state that a person sets by hand. It lasts until it is reset, its time is over, or the system has another state. */
export type ManualState = "available" | "absent" | "busy" | "doNotDisturb";

export interface Absence {
  readonly state: ManualState;
  /** When it begins and ends, in ms since the epoch; undefined: at once, open-ended. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly message: string;
  readonly reason: string;
  /** AsnReachabilityEnum's value: normal, pause, business trip, home office, vacation, unreachable. */
  readonly reachability: number;
}

/** What a person's telephone is doing. */
export interface CallActivity {
  /** Whether a call of theirs is dialing, connected, held or in a conference. */
  readonly inCall: boolean;
  readonly ringing: boolean;
  readonly conferencing: boolean;
}

/** How the calendar occupies a person at this moment. */
export type Occupation = "none" | "free" | "busy" | "outOfOffice";

/** What others see of a person. */
export interface Presence {
  readonly state: "available" | "busy" | "absent" | "doNotDisturb";
  readonly inCall: boolean;
  readonly ringing: boolean;
  readonly conferencing: boolean;
  readonly inAppointment: boolean;
  readonly noteSet: boolean;
  readonly idle: boolean;
  /** No client of the person is logged in. */
  readonly offline: boolean;
  /** The person is most likely reached on a mobile device. */
  readonly mobile: boolean;
  /** The person, an agent, works on what a call left to do. */
  readonly workingAfterCall: boolean;
}

/** Which clients of a person are logged in. */
export type Clients = "none" | "mobile" | "some";

/** The parts of what others see of a person. */
export type PresenceAspect =
  | "presence"
  | "data"
  | "configuration"
  | "absence"
  | "note"
  | "appointment"
  | "lines"
  | "calls"
  | "forwards"
  | "agent"
  | "grouping";

export type PresenceChange = {
  readonly type: "presence.changed";
  readonly contactId: string;
  readonly aspects: readonly PresenceAspect[];
};

interface PersonState {
  absence: Absence | undefined;
  /** Waits for the beginning or end of the manual state. */
  timer: Timer | undefined;
  note: string;
  calls: CallActivity;
  occupation: Occupation;
  /** The person's clients that report that nobody is using them; each is an object that belongs to it alone. */
  idle: Set<object>;
  clients: Clients;
  workingAfterCall: boolean;
  grouping: GroupingAttribute | undefined;
  /** What calls and calendar said last. */
  system: Presence["state"];
  /** What others were told last; only changes are told. */
  lastTold: Presence;
}

/** By which clients group people (skill, department), in the person's own words. */
export interface GroupingAttribute {
  readonly guid?: string | undefined;
  readonly short?: string | undefined;
  readonly long?: string | undefined;
  readonly text?: string | undefined;
}

const NO_CALLS: CallActivity = { inCall: false, ringing: false, conferencing: false };
const INITIAL: Presence = {
  state: "available",
  ...NO_CALLS,
  inAppointment: false,
  noteSet: false,
  idle: false,
  offline: true,
  mobile: false,
  workingAfterCall: false,
};

/**
 * Who is available, busy, absent. The latest wins (documented, protocol.md §7): a manual state holds from the moment at
 * which it is set, and ends when the state that calls and calendar make becomes another: so a call overrides an absence,
 * and the absence is over after it. Of calls and calendar the strongest counts (chosen): a call or work after it (busy),
 * an appointment (absent or busy), available. A ringing telephone alone changes no state, only its flag (chosen).
 */
export class PresenceBook {
  private readonly entries = new Map<string, PersonState>();

  constructor(private readonly context: WorldContext<PresenceChange>) {}

  of(contactId: string): Presence {
    return this.entries.get(contactId)?.lastTold ?? INITIAL;
  }

  /** The manual state, in force or scheduled; undefined when none is set. */
  absence(contactId: string): Absence | undefined {
    return this.entries.get(contactId)?.absence;
  }

  note(contactId: string): string {
    return this.entries.get(contactId)?.note ?? "";
  }

  /** Sets the manual state. One whose end has passed resets it. */
  setAbsence(contactId: string, absence: Absence): void {
    const entry = this.#entry(contactId);
    this.#clearTimer(entry);
    const now = this.context.clock.now();
    if (absence.to !== undefined && absence.to <= now) {
      this.resetAbsence(contactId);
      return;
    }
    entry.absence = absence;
    this.#schedule(contactId, entry, absence, now);
    this.#update(contactId, entry, ["absence"]);
  }

  resetAbsence(contactId: string): void {
    const entry = this.entries.get(contactId);
    if (!entry?.absence) return;
    this.#clearTimer(entry);
    entry.absence = undefined;
    this.#update(contactId, entry, ["absence"]);
  }

  setNote(contactId: string, note: string): void {
    const entry = this.#entry(contactId);
    if (entry.note === note) return;
    entry.note = note;
    this.#update(contactId, entry, ["note"]);
  }

  setCalls(contactId: string, calls: CallActivity): void {
    const entry = this.#entry(contactId);
    entry.calls = calls;
    this.#update(contactId, entry, []);
  }

  /** Sets what the calendar says now. `aspects` are other parts of the presence that changed with it. */
  setOccupation(contactId: string, occupation: Occupation, aspects: PresenceAspect[] = []): void {
    const entry = this.#entry(contactId);
    entry.occupation = occupation;
    this.#update(contactId, entry, aspects);
  }

  /** Sets what the calendar says at the start. Nobody is told. */
  seedOccupation(contactId: string, occupation: Occupation): void {
    const entry = this.#entry(contactId);
    entry.occupation = occupation;
    entry.system = systemState(entry);
    entry.lastTold = compute(entry, this.context.clock.now());
  }

  /** Notes whether anybody uses that client. A person is idle when nobody uses any of the clients that said so. */
  setIdle(contactId: string, client: object, idle: boolean): void {
    const entry = this.#entry(contactId);
    if (idle) entry.idle.add(client);
    else entry.idle.clear();
    this.#update(contactId, entry, []);
  }

  /** Notes which clients are logged in. `gone` is one that has just logged off. */
  setClients(contactId: string, clients: Clients, gone?: object): void {
    const entry = this.#entry(contactId);
    entry.clients = clients;
    if (gone) entry.idle.delete(gone);
    this.#update(contactId, entry, []);
  }

  setWorkingAfterCall(contactId: string, working: boolean): void {
    const entry = this.#entry(contactId);
    entry.workingAfterCall = working;
    this.#update(contactId, entry, ["agent"]);
  }

  grouping(contactId: string): GroupingAttribute | undefined {
    return this.entries.get(contactId)?.grouping;
  }

  setGrouping(contactId: string, attribute: GroupingAttribute | undefined): void {
    const entry = this.#entry(contactId);
    entry.grouping = attribute;
    this.#update(contactId, entry, ["grouping"]);
  }

  /** Forgets a person who was removed. */
  forget(contactId: string): void {
    const entry = this.entries.get(contactId);
    if (!entry) return;
    this.#clearTimer(entry);
    this.entries.delete(contactId);
  }

  /** Tells the watchers of a person about a change that another domain keeps: data, lines, calls, forwards. */
  touch(contactId: string, aspect: PresenceAspect): void {
    this.context.emit({ type: "presence.changed", contactId, aspects: [aspect] });
  }

  #schedule(contactId: string, entry: PersonState, absence: Absence, now: number): void {
    const next = absence.from !== undefined && absence.from > now ? absence.from : absence.to;
    if (next === undefined) return;
    entry.timer = this.context.clock.setTimer(next - now, PresenceBook.turn, this, contactId, entry, absence);
  }

  /** The manual state begins or ends. */
  private static readonly turn = named(
    "presence.turn",
    (book: PresenceBook, contactId: string, entry: PersonState, absence: Absence): void => {
      entry.timer = undefined;
      const then = book.context.clock.now();
      if (absence.to !== undefined && absence.to <= then) book.resetAbsence(contactId);
      else {
        book.#schedule(contactId, entry, absence, then);
        book.#update(contactId, entry, ["absence"]);
      }
    },
  );

  #update(contactId: string, entry: PersonState, aspects: PresenceAspect[]): void {
    const before = entry.lastTold;
    const now = this.context.clock.now();
    const system = systemState(entry);
    if (system !== entry.system) {
      entry.system = system;
      if (entry.absence && isInForce(entry.absence, now)) {
        this.#clearTimer(entry);
        entry.absence = undefined;
        aspects = ["absence", ...aspects];
      }
    }
    const after = compute(entry, now);
    entry.lastTold = after;
    if (!equal(before, after)) aspects = ["presence", ...aspects];
    if (aspects.length > 0) this.context.emit({ type: "presence.changed", contactId, aspects });
  }

  #clearTimer(entry: PersonState): void {
    if (entry.timer) this.context.clock.clearTimer(entry.timer);
    entry.timer = undefined;
  }

  #entry(contactId: string): PersonState {
    let entry = this.entries.get(contactId);
    if (!entry) {
      entry = {
        absence: undefined,
        timer: undefined,
        note: "",
        calls: NO_CALLS,
        occupation: "none",
        idle: new Set(),
        clients: "none",
        workingAfterCall: false,
        grouping: undefined,
        system: "available",
        lastTold: INITIAL,
      };
      this.entries.set(contactId, entry);
    }
    return entry;
  }
}

function compute(entry: PersonState, now: number): Presence {
  const { calls, occupation, absence, clients, idle, workingAfterCall } = entry;
  return {
    state: absence && isInForce(absence, now) ? absence.state : systemState(entry),
    ...calls,
    inAppointment: occupation !== "none",
    noteSet: entry.note !== "",
    idle: clients === "mobile" || idle.size > 0,
    offline: clients === "none",
    mobile: clients === "mobile",
    workingAfterCall,
  };
}

const isInForce = (absence: Absence, now: number): boolean => (absence.from ?? now) <= now;

/** What calls and calendar say, without the manual state. */
function systemState({ calls, occupation, workingAfterCall }: PersonState): Presence["state"] {
  if (calls.inCall || workingAfterCall) return "busy";
  if (occupation === "none" || occupation === "free") return "available";
  return occupation === "outOfOffice" ? "absent" : "busy";
}

function equal(a: Presence, b: Presence): boolean {
  return (Object.keys(a) as (keyof Presence)[]).every((key) => a[key] === b[key]);
}

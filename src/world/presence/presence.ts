import type { Timer } from "../../time/timer-heap.js";
import type { WorldContext } from "../context.js";

/** The state that a person sets by hand. It lasts until it is reset or its time is over. */
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
}

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
  | "forwards";

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
  /** How many of the person's clients report that nobody is using them. */
  idle: boolean;
  /** What others were told last; only changes are told. */
  lastTold: Presence;
}

const NO_CALLS: CallActivity = { inCall: false, ringing: false, conferencing: false };
const INITIAL: Presence = {
  state: "available",
  ...NO_CALLS,
  inAppointment: false,
  noteSet: false,
  idle: false,
};

/**
 * Who is available, busy, absent. Computed, the first that applies: manual do-not-disturb, manual absence, a call
 * (busy), manual busy, an appointment (absent or busy) unless the person says that they are available, available
 * (documented, protocol.md §7: computed from calls, appointments and the manual state; chosen: this precedence). A
 * ringing telephone alone changes no state, only its flag (chosen).
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
    entry.lastTold = compute(entry, this.context.clock.now());
  }

  setIdle(contactId: string, idle: boolean): void {
    const entry = this.#entry(contactId);
    entry.idle = idle;
    this.#update(contactId, entry, []);
  }

  /** Tells the watchers of a person about a change that another domain keeps: data, lines, calls, forwards. */
  touch(contactId: string, aspect: PresenceAspect): void {
    this.context.emit({ type: "presence.changed", contactId, aspects: [aspect] });
  }

  #schedule(contactId: string, entry: PersonState, absence: Absence, now: number): void {
    const next = absence.from !== undefined && absence.from > now ? absence.from : absence.to;
    if (next === undefined) return;
    entry.timer = this.context.clock.setTimer(next - now, () => {
      entry.timer = undefined;
      const then = this.context.clock.now();
      if (absence.to !== undefined && absence.to <= then) this.resetAbsence(contactId);
      else {
        this.#schedule(contactId, entry, absence, then);
        this.#update(contactId, entry, ["absence"]);
      }
    });
  }

  #update(contactId: string, entry: PersonState, aspects: PresenceAspect[]): void {
    const before = entry.lastTold;
    const after = compute(entry, this.context.clock.now());
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
        idle: false,
        lastTold: INITIAL,
      };
      this.entries.set(contactId, entry);
    }
    return entry;
  }
}

function compute(entry: PersonState, now: number): Presence {
  const { calls, occupation, absence } = entry;
  const manual = absence && (absence.from ?? now) <= now ? absence.state : undefined;
  return {
    state: stateOf(manual, calls, occupation),
    ...calls,
    inAppointment: occupation !== "none",
    noteSet: entry.note !== "",
    idle: entry.idle,
  };
}

function stateOf(manual: ManualState | undefined, calls: CallActivity, occupation: Occupation): Presence["state"] {
  if (manual === "doNotDisturb" || manual === "absent") return manual;
  if (calls.inCall || manual === "busy") return "busy";
  if (manual === "available" || occupation === "none" || occupation === "free") return "available";
  return occupation === "outOfOffice" ? "absent" : "busy";
}

function equal(a: Presence, b: Presence): boolean {
  return (Object.keys(a) as (keyof Presence)[]).every((key) => a[key] === b[key]);
}

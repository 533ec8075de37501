import type { Timer } from "../../time/clock.js";
import type { WorldContext } from "../context.js";

/** What a person says of themselves: the manual state, until it is reset or its time is over. */
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

/** What the telephone says of a person. */
export interface CallActivity {
  /** A call of theirs is dialing, connected, held or in a conference. */
  readonly inCall: boolean;
  readonly ringing: boolean;
  readonly conferencing: boolean;
}

/** What the calendar says of a person at this moment. */
export type Occupation = "free" | "busy" | "outOfOffice";

/** What others see. */
export interface Presence {
  readonly state: "available" | "busy" | "absent" | "doNotDisturb";
  readonly inCall: boolean;
  readonly ringing: boolean;
  readonly conferencing: boolean;
  readonly inAppointment: boolean;
  readonly noteSet: boolean;
  readonly idle: boolean;
}

/** Which parts of what others see of a person a change touches. */
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

interface Entry {
  absence: Absence | undefined;
  /** Absences that are still to come, or end by themselves. */
  timer: Timer | undefined;
  note: string;
  calls: CallActivity;
  occupation: Occupation;
  /** How many of the person's clients say that nobody sits there. */
  idle: boolean;
  /** What was last told to others, to tell only what changed. */
  shown: Presence;
}

const quiet: CallActivity = { inCall: false, ringing: false, conferencing: false };
const fresh: Presence = {
  state: "available",
  ...quiet,
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
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly context: WorldContext) {}

  of(contactId: string): Presence {
    return this.entries.get(contactId)?.shown ?? fresh;
  }

  /** The manual state in force, or the one still to come; undefined when none is set. */
  absence(contactId: string): Absence | undefined {
    return this.entries.get(contactId)?.absence;
  }

  note(contactId: string): string {
    return this.entries.get(contactId)?.note ?? "";
  }

  /** Sets the manual state; one whose end has passed already resets it. */
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

  /** What the calendar says now; `aspects` is what else of the person looks different by that. */
  setOccupation(contactId: string, occupation: Occupation, aspects: PresenceAspect[] = []): void {
    const entry = this.#entry(contactId);
    entry.occupation = occupation;
    this.#update(contactId, entry, aspects);
  }

  /** What the calendar says from the start: nobody is told. */
  seedOccupation(contactId: string, occupation: Occupation): void {
    const entry = this.#entry(contactId);
    entry.occupation = occupation;
    entry.shown = compute(entry, this.context.clock.now());
  }

  setIdle(contactId: string, idle: boolean): void {
    const entry = this.#entry(contactId);
    entry.idle = idle;
    this.#update(contactId, entry, []);
  }

  /** Tells those who watch the person of a change that another domain keeps: their data, lines, calls, forwards. */
  touch(contactId: string, aspect: PresenceAspect): void {
    this.context.emit({ type: "presence.changed", contactId, aspects: [aspect] });
  }

  #schedule(contactId: string, entry: Entry, absence: Absence, now: number): void {
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

  #update(contactId: string, entry: Entry, aspects: PresenceAspect[]): void {
    const before = entry.shown;
    const after = compute(entry, this.context.clock.now());
    entry.shown = after;
    if (!equal(before, after)) aspects = ["presence", ...aspects];
    if (aspects.length > 0) this.context.emit({ type: "presence.changed", contactId, aspects });
  }

  #clearTimer(entry: Entry): void {
    if (entry.timer) this.context.clock.clearTimer(entry.timer);
    entry.timer = undefined;
  }

  #entry(contactId: string): Entry {
    let entry = this.entries.get(contactId);
    if (!entry) {
      entry = {
        absence: undefined,
        timer: undefined,
        note: "",
        calls: quiet,
        occupation: "free",
        idle: false,
        shown: fresh,
      };
      this.entries.set(contactId, entry);
    }
    return entry;
  }
}

function compute(entry: Entry, now: number): Presence {
  const { calls, occupation, absence } = entry;
  const manual = absence && (absence.from ?? now) <= now ? absence.state : undefined;
  return {
    state: stateOf(manual, calls, occupation),
    ...calls,
    inAppointment: occupation !== "free",
    noteSet: entry.note !== "",
    idle: entry.idle,
  };
}

function stateOf(manual: ManualState | undefined, calls: CallActivity, occupation: Occupation): Presence["state"] {
  if (manual === "doNotDisturb" || manual === "absent") return manual;
  if (calls.inCall || manual === "busy") return "busy";
  if (manual === "available" || occupation === "free") return "available";
  return occupation === "outOfOffice" ? "absent" : "busy";
}

function equal(a: Presence, b: Presence): boolean {
  return (Object.keys(a) as (keyof Presence)[]).every((key) => a[key] === b[key]);
}

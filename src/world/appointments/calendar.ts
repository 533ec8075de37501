import { firstIndex } from "../../common/first-index.js";
import type { Appointment } from "./appointment.js";

/**
 * One person's appointments: past, running, and upcoming (the next one first). Moving to a later time costs only what
 * begins or ends on the way.
 */
export class Calendar {
  private readonly byKey = new Map<string, Appointment>();
  /** The keys of all entries with an id. */
  private readonly keysOf = new Map<string, readonly string[]>();
  private readonly underWay = new Map<string, Appointment>();
  private coming: Appointment[] = [];
  private now: number;

  constructor(now: number) {
    this.now = now;
  }

  /** All appointments, in the order in which they were added. */
  all(): Iterable<Appointment> {
    return this.byKey.values();
  }

  get running(): Appointment[] {
    return [...this.underWay.values()].sort((a, b) => a.start - b.start);
  }

  /** How many appointments there are. */
  get size(): number {
    return this.byKey.size;
  }

  /** The appointments to come that begin before that time, the earliest first. */
  comingBefore(time: number): Appointment[] {
    return this.coming.slice(0, this.#firstFrom(time));
  }

  /** When the next appointment begins or ends; undefined when none will. */
  get boundary(): number | undefined {
    const times = [...this.underWay.values()].map(({ end }) => end);
    if (this.coming[0]) times.push(this.coming[0].start);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /** The entries with that id: one, or all of a series. */
  get(id: string): Appointment[] {
    return (this.keysOf.get(id) ?? []).flatMap((key) => this.byKey.get(key) ?? []);
  }

  /** Adds entries with one id, in the place of all that have it. */
  put(...entries: readonly Appointment[]): void {
    const [first] = entries;
    if (!first) return;
    this.remove(first.id);
    this.keysOf.set(first.id, entries.map(keyOf));
    for (const appointment of entries) {
      this.byKey.set(keyOf(appointment), appointment);
      this.#place(appointment);
    }
  }

  /** Removes all entries with the id. Returns how many there were. */
  remove(id: string): number {
    const keys = this.keysOf.get(id) ?? [];
    for (const key of keys) this.#takeOut(key);
    this.keysOf.delete(id);
    return keys.length;
  }

  #takeOut(key: string): void {
    const appointment = this.byKey.get(key);
    this.byKey.delete(key);
    if (!appointment || this.underWay.delete(key)) return;
    for (let at = this.#firstFrom(appointment.start); this.coming[at]?.start === appointment.start; at++) {
      if (this.coming[at] !== appointment) continue;
      this.coming.splice(at, 1);
      return;
    }
  }

  /** Moves to this time. Returns whether anything began or ended. The time may go back when a clock is set. */
  moveTo(now: number): boolean {
    const before = this.now;
    this.now = now;
    if (now < before) {
      const runningBefore = [...this.underWay.keys()].join("\n");
      this.underWay.clear();
      this.coming = [];
      for (const appointment of this.byKey.values()) this.#place(appointment);
      return [...this.underWay.keys()].join("\n") !== runningBefore;
    }
    const begun = this.#firstFrom(now + 1);
    const started = this.coming.splice(0, begun);
    for (const appointment of started) this.underWay.set(keyOf(appointment), appointment);
    let moved = started.length > 0;
    for (const [key, { end }] of this.underWay) if (end <= now) moved = this.underWay.delete(key) || moved;
    return moved;
  }

  #place(appointment: Appointment): void {
    if (appointment.start > this.now) this.coming.splice(this.#firstFrom(appointment.start + 1), 0, appointment);
    else if (appointment.end > this.now) this.underWay.set(keyOf(appointment), appointment);
  }

  /** The index of the first upcoming appointment that starts at `start` or later. */
  #firstFrom(start: number): number {
    return firstIndex(this.coming.length, (index) => (this.coming[index]?.start ?? 0) >= start);
  }
}

const keyOf = ({ id, part }: Appointment): string => `${part} ${id}`;

import { firstIndex } from "../../common/first-index.js";
import type { Appointment } from "./appointment.js";

/**
 * One person's appointments: past, running, and upcoming (the next one first). Moving to a later time costs only what
 * begins or ends on the way.
 */
export class Calendar {
  private readonly byId = new Map<string, Appointment>();
  private readonly underWay = new Map<string, Appointment>();
  private coming: Appointment[] = [];
  private now: number;

  constructor(now: number) {
    this.now = now;
  }

  /** All appointments, in the order in which they were added. */
  all(): Iterable<Appointment> {
    return this.byId.values();
  }

  get running(): Appointment[] {
    return [...this.underWay.values()].sort((a, b) => a.start - b.start);
  }

  get next(): Appointment | undefined {
    return this.coming[0];
  }

  /** When the next appointment begins or ends; undefined when none will. */
  get boundary(): number | undefined {
    const times = [...this.underWay.values()].map(({ end }) => end);
    if (this.coming[0]) times.push(this.coming[0].start);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  get(id: string): Appointment | undefined {
    return this.byId.get(id);
  }

  /** Adds an appointment, or replaces the one with the same id. */
  put(appointment: Appointment): void {
    this.remove(appointment.id);
    this.byId.set(appointment.id, appointment);
    this.#place(appointment);
  }

  /** Removes an appointment. Returns whether it existed. */
  remove(id: string): boolean {
    const appointment = this.byId.get(id);
    if (!appointment) return false;
    this.byId.delete(id);
    if (!this.underWay.delete(id)) {
      for (let at = this.#firstFrom(appointment.start); this.coming[at]?.start === appointment.start; at++) {
        if (this.coming[at]?.id !== id) continue;
        this.coming.splice(at, 1);
        break;
      }
    }
    return true;
  }

  /** Moves to this time. Returns whether anything began or ended. The time may go back when a clock is set. */
  moveTo(now: number): boolean {
    const before = this.now;
    this.now = now;
    if (now < before) {
      const runningBefore = [...this.underWay.keys()].join("\n");
      this.underWay.clear();
      this.coming = [];
      for (const appointment of this.byId.values()) this.#place(appointment);
      return [...this.underWay.keys()].join("\n") !== runningBefore;
    }
    const begun = this.#firstFrom(now + 1);
    const started = this.coming.splice(0, begun);
    for (const appointment of started) this.underWay.set(appointment.id, appointment);
    let moved = started.length > 0;
    for (const { id, end } of this.underWay.values()) if (end <= now) moved = this.underWay.delete(id) || moved;
    return moved;
  }

  #place(appointment: Appointment): void {
    if (appointment.start > this.now) this.coming.splice(this.#firstFrom(appointment.start + 1), 0, appointment);
    else if (appointment.end > this.now) this.underWay.set(appointment.id, appointment);
  }

  /** The index of the first upcoming appointment that starts at `start` or later. */
  #firstFrom(start: number): number {
    return firstIndex(this.coming.length, (index) => (this.coming[index]?.start ?? 0) >= start);
  }
}

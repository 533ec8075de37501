import type { Clock } from "../../src/time/clock.js";
import type { Timer } from "../../src/time/timer-heap.js";
import type { Change } from "../../src/world/changes.js";
import { Directory } from "../../src/world/directory.js";
import type { TelephonyChange } from "../../src/world/telephony/changes.js";
import { telephonyFileSchema } from "../../src/world/telephony/file.js";
import type { CallLeg } from "../../src/world/telephony/model.js";
import { CallState } from "../../src/world/telephony/states.js";
import { Telephony } from "../../src/world/telephony/telephony.js";
import { toUser } from "../../src/world/world.js";
import { worldFileSchema } from "../../src/world/world-file.js";

/** A clock that stands still until it is moved, and then moves at once. */
export class TestClock implements Clock {
  readonly isDisposed = false;
  #now = Date.UTC(2025, 0, 6, 9);
  readonly #waiting: (Timer & { readonly order: number; readonly action: () => void })[] = [];
  #order = 0;

  now(): number {
    return this.#now;
  }

  setTimer<A extends readonly unknown[]>(delayMs: number, action: (...args: A) => void, ...args: A): Timer {
    const timer = { due: this.#now + delayMs, order: this.#order++, action: () => action(...args) };
    this.#waiting.push(timer);
    return timer;
  }

  clearTimer(timer: Timer): void {
    for (const [at, waiting] of this.#waiting.entries()) if (waiting === timer) this.#waiting.splice(at, 1);
  }

  get pending(): number {
    return this.#waiting.length;
  }

  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      this.#waiting.sort((a, b) => a.due - b.due || a.order - b.order);
      const next = this.#waiting[0];
      if (!next || next.due > end) break;
      this.#waiting.shift();
      this.#now = next.due;
      next.action();
    }
    this.#now = end;
  }
}

export const line = (extension: number) => `tel:+493023125${extension}@pbx`;
export const number = (extension: number) => `+493023125${extension}`;

const stateNames = new Map<number, string>(Object.entries(CallState).map(([name, state]) => [state, name]));

/** Alice 100, Bob 101, Carol 102 and 103, Dave 104, Erin 105 at their telephones, and all that happens there. */
export class Office {
  readonly clock = new TestClock();
  readonly changes: TelephonyChange[] = [];
  readonly directory = new Directory();
  readonly telephony: Telephony;
  /** Is told of each change at the moment when it is emitted. */
  watch: (change: TelephonyChange) => void = () => {};
  #ids = 0;

  constructor(telephony: Parameters<typeof telephonyFileSchema.parse>[0] = {}, users = staff()) {
    const world = worldFileSchema.parse({ ucsid: "test", users });
    for (const user of world.users) this.directory.add(toUser(user));
    const context = {
      clock: this.clock,
      newId: () => `ID${++this.#ids}`,
      emit: (change: Change) => {
        this.changes.push(change as TelephonyChange);
        this.watch(change as TelephonyChange);
      },
    };
    this.telephony = new Telephony(context, this.directory, telephonyFileSchema.parse(telephony));
  }

  /** The live calls at an extension, each as `state>number`. */
  at(extension: number): string[] {
    return this.legs(extension).map((leg) => `${stateNames.get(leg.state)}>${leg.remoteNumber.slice(-3)}`);
  }

  legs(extension: number): readonly CallLeg[] {
    return this.telephony.lines.find(line(extension))?.legs ?? [];
  }

  /** The newest call at an extension. */
  leg(extension: number): CallLeg {
    const leg = this.legs(extension).at(-1);
    if (!leg) throw new Error(`there is no call at ${extension}`);
    return leg;
  }

  /** Its connection id. */
  id(extension: number): string {
    return this.leg(extension).connectionId;
  }

  make(from: number, to: number | string): string {
    return this.telephony.make(line(from), typeof to === "number" ? number(to) : to).connectionId;
  }

  /** Has the one call the other, who answers. */
  talk(from: number, to: number): void {
    this.make(from, to);
    this.telephony.answer(this.id(to));
  }

  features(extension: number): number {
    return this.telephony.features(this.id(extension));
  }

  /** What was told since the last time, each as `line: state`, or the change's type. */
  told(): string[] {
    return this.changes.splice(0).map((change) => {
      if (change.type !== "call.changed") return change.type;
      return `${change.leg.line.number.slice(-3)}: ${stateNames.get(change.state)}`;
    });
  }
}

function staff(): unknown[] {
  return [
    { name: "alice", lines: [line(100)] },
    { name: "bob", lines: [line(101)] },
    { name: "carol", lines: [line(102), line(103)] },
    { name: "dave", lines: [line(104)] },
    { name: "erin", lines: [line(105)] },
  ];
}

import type { Clock } from "../server/clock.js";
import { refuseMoreThan, UsageError } from "../usage-error.js";
import { Fault, readFault, type Target } from "./fault.js";
import { EVENT_FAULTS, type FaultData } from "./fault-schema.js";
import { HeldEvents } from "./held-events.js";

/** What is known of a fault that was set. */
export type FaultState = FaultData & { readonly id: string; readonly struck: number };

const MOST_FAULTS = 10_000;

/** Faults by id, in the order in which they were set; counts them with those of other books. */
class Book {
  private readonly faults = new Map<string, Fault>();

  constructor(private readonly count: { set: number }) {}

  get size(): number {
    return this.faults.size;
  }

  add(fault: Fault): void {
    this.faults.set(fault.id, fault);
    this.count.set++;
  }

  delete(id: string): boolean {
    if (!this.faults.delete(id)) return false;
    this.count.set--;
    return true;
  }

  clear(): void {
    this.count.set -= this.faults.size;
    this.faults.clear();
  }

  [Symbol.iterator](): Iterator<Fault> {
    return this.faults.values();
  }
}

/** The faults that are set, for one server each or for all. Costs a call nothing but one question while there are none. */
export class Faults {
  readonly #count = { set: 0 };
  readonly #shared = new Book(this.#count);
  readonly #servers = new Map<string, ServerFaults>();
  #added = 0;

  constructor(private readonly seed: number | undefined) {}

  /** Whether any is set anywhere. */
  get any(): boolean {
    return this.#count.set > 0;
  }

  /** The faults of a server that begins; what was set for an earlier one of that name is gone. */
  of(ucsid: string, clock: Clock): ServerFaults {
    this.drop(ucsid);
    const faults = new ServerFaults(this.#shared, new Book(this.#count), clock);
    this.#servers.set(ucsid, faults);
    return faults;
  }

  drop(ucsid: string): void {
    this.#servers.get(ucsid)?.reset();
    this.#servers.delete(ucsid);
  }

  /** Sets a fault. Throws UsageError for one that makes no sense, or that names a server that is not there. */
  add(input: unknown): FaultState {
    refuseMoreThan(MOST_FAULTS, this.#count.set, "faults");
    const data = readFault(input);
    const fault = new Fault(`fault-${++this.#added}`, data, this.seed);
    if (typeof data.server !== "string") {
      this.#shared.add(fault);
      for (const { clock } of this.#servers.values()) fault.begin(clock);
    } else {
      const server = this.#servers.get(data.server);
      if (!server) throw new UsageError(`server: there is no server "${data.server}"`);
      fault.begin(server.clock);
      server.own.add(fault);
    }
    return stateOf(fault);
  }

  list(ucsid?: string): FaultState[] {
    const books = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    const own = books.flatMap((server) => [...(server?.own ?? [])]);
    return [...this.#shared, ...own].map(stateOf);
  }

  /** Takes a fault back; tells whether it was there. */
  remove(id: string): boolean {
    if (this.#shared.delete(id)) return true;
    for (const { own } of this.#servers.values()) if (own.delete(id)) return true;
    return false;
  }

  /** Takes all back, or those of one server. */
  clear(ucsid?: string): void {
    if (ucsid === undefined) this.#shared.clear();
    const books = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    for (const server of books) server?.own.clear();
  }
}

/** The faults that concern one server. */
export class ServerFaults {
  readonly held: HeldEvents;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly shared: Book,
    readonly own: Book,
    readonly clock: Clock,
  ) {
    this.held = new HeldEvents(this);
  }

  get active(): boolean {
    return this.own.size > 0 || this.shared.size > 0 || this.held.some;
  }

  /** The faults that strike a call, in the order in which they were set; counts the call for each that fits. */
  forCall(target: Target): Fault[] {
    return this.#striking(target, (fault) => !EVENT_FAULTS.has(fault.data.fault) || fault.data.fault === "closeSocket");
  }

  forEvent(target: Target): Fault[] {
    return this.#striking(target, (fault) => EVENT_FAULTS.has(fault.data.fault));
  }

  /** Waits on the server's clock, or until the server is reset. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const once = (): void => {
        if (this.waiting.delete(once)) resolve();
      };
      this.waiting.add(once);
      this.clock.setTimer(ms, once);
    });
  }

  /** Forgets all, and lets go what waits. */
  reset(): void {
    this.own.clear();
    this.held.clear();
    for (const go of [...this.waiting]) go();
  }

  #striking(target: Target, fits: (fault: Fault) => boolean): Fault[] {
    const striking: Fault[] = [];
    for (const book of [this.shared, this.own]) {
      for (const fault of book) {
        // A shared one may be over on this clock and not on another's.
        if (fault.isOver(this.clock)) {
          if (book === this.own || fault.data.times !== undefined) book.delete(fault.id);
          continue;
        }
        if (fits(fault) && fault.strikes(target)) striking.push(fault);
      }
    }
    return striking;
  }
}

const stateOf = ({ id, struck, data }: Fault): FaultState => ({ ...data, id, struck });

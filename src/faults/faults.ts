import type { PreparedEvent } from "../rose/event.js";
import type { EventFilter } from "../server/delivery.js";
import type { Session } from "../server/session.js";
import type { Clock } from "../time/clock.js";
import { refuseMoreThan, UsageError } from "../usage-error.js";
import { EventFaults } from "./event-faults.js";
import { Fault, readFault, type Target } from "./fault.js";
import { EVENT_FAULTS, type FaultData } from "./fault-schema.js";

/** A fault that was set; `hits` is how often it has been applied. */
export type FaultState = FaultData & { readonly id: string; readonly hits: number };

const MOST_FAULTS = 10_000;

/** Faults by id, in the order in which they were set; counts them with those of other lists. */
class FaultList {
  private readonly faults = new Map<string, Fault>();

  readonly #count: { set: number };

  constructor(count: { set: number }) {
    this.#count = count;
  }

  get size(): number {
    return this.faults.size;
  }

  add(fault: Fault): void {
    this.faults.set(fault.id, fault);
    this.#count.set++;
  }

  delete(id: string): boolean {
    if (!this.faults.delete(id)) return false;
    this.#count.set--;
    return true;
  }

  clear(): void {
    this.#count.set -= this.faults.size;
    this.faults.clear();
  }

  [Symbol.iterator](): Iterator<Fault> {
    return this.faults.values();
  }
}

/** The faults that are set, for one server each or for all. Costs a call nothing but one question while there are none. */
export class Faults {
  readonly #count = { set: 0 };
  readonly #shared = new FaultList(this.#count);
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
    const faults = new ServerFaults(this.#shared, new FaultList(this.#count), clock);
    this.#servers.set(ucsid, faults);
    return faults;
  }

  drop(ucsid: string): void {
    const server = this.#servers.get(ucsid);
    if (!server) return;
    server.reset();
    for (const fault of this.#shared) fault.forget(server.clock);
    this.#servers.delete(ucsid);
  }

  /** Those of a server that was taken away and comes back. */
  reinstate(ucsid: string, faults: ServerFaults): void {
    if (this.#servers.get(ucsid) === faults) return;
    this.drop(ucsid);
    this.#servers.set(ucsid, faults);
  }

  /** What the faults that concern all servers are kept in. */
  get shared(): object {
    return this.#shared;
  }

  /** Counts again, after lists were put back to an earlier moment. */
  recount(): void {
    this.#count.set = this.#shared.size;
    for (const { own } of this.#servers.values()) this.#count.set += own.size;
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
      if (!server) throw UsageError.at("server", `there is no server "${data.server}"`);
      fault.begin(server.clock);
      server.own.add(fault);
    }
    return stateOf(fault);
  }

  list(ucsid?: string): FaultState[] {
    const lists = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    const own = lists.flatMap((server) => [...(server?.own ?? [])]);
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
    const lists = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    for (const server of lists) server?.own.clear();
  }
}

/** Something that goes on when its time has come. */
interface Wait {
  readonly end: (inTime: boolean) => void;
}

/** The faults that concern one server. */
export class ServerFaults implements EventFilter {
  private readonly events: EventFaults;
  private readonly waiting = new Set<Wait>();
  readonly #shared: FaultList;

  constructor(
    shared: FaultList,
    readonly own: FaultList,
    readonly clock: Clock,
  ) {
    this.#shared = shared;
    this.events = new EventFaults(this);
  }

  get active(): boolean {
    return this.own.size > 0 || this.#shared.size > 0 || this.events.hasHeld;
  }

  /** Sends an event to its session, as the faults that strike it have it. */
  send(session: Session, event: PreparedEvent): void {
    this.events.send(session, event);
  }

  /** The faults that apply to a call, in the order in which they were set; counts the call for each that fits. */
  forCall(target: Target): Fault[] {
    return this.#applying(target, (fault) => !EVENT_FAULTS.has(fault.data.fault) || fault.data.fault === "closeSocket");
  }

  forEvent(target: Target): Fault[] {
    return this.#applying(target, (fault) => EVENT_FAULTS.has(fault.data.fault));
  }

  /** Waits on the server's clock, or until the server is reset; false when an earlier state came back meanwhile. */
  wait(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const wait: Wait = { end: resolve };
      this.waiting.add(wait);
      this.clock.setTimer(ms, () => this.#end(wait, true));
    });
  }

  /** What waits now. */
  get waits(): Iterable<object> {
    return this.waiting;
  }

  /** Ends what waits and did not wait at the earlier moment that is about to come back. */
  giveUp(stays: ReadonlySet<object>): void {
    for (const wait of [...this.waiting]) if (!stays.has(wait)) this.#end(wait, false);
  }

  /** Forgets all, and lets go what waits. */
  reset(): void {
    this.own.clear();
    this.events.clear();
    for (const wait of [...this.waiting]) this.#end(wait, true);
  }

  /** A wait that is over stays so, even when a state comes back in which it was not: its request has been answered. */
  #end(wait: Wait, inTime: boolean): void {
    if (this.waiting.delete(wait)) wait.end(inTime);
  }

  #applying(target: Target, fits: (fault: Fault) => boolean): Fault[] {
    const applying: Fault[] = [];
    for (const list of [this.#shared, this.own]) {
      for (const fault of list) {
        // A shared one may be over on this clock and not on another's.
        if (fault.isOver(this.clock)) {
          if (list === this.own || fault.data.times !== undefined) list.delete(fault.id);
          continue;
        }
        if (fits(fault) && fault.appliesTo(target)) applying.push(fault);
      }
    }
    return applying;
  }
}

const stateOf = ({ id, hits, data }: Fault): FaultState => ({ ...data, id, hits });

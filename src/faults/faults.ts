import type { Budget } from "../common/budget.js";
import { weigh } from "../matching/walk.js";
import type { PreparedEvent } from "../rose/event.js";
import type { EventFilter } from "../server/delivery.js";
import type { Session } from "../server/session.js";
import type { Clock } from "../time/clock.js";
import { refuseMoreThan, UsageError } from "../usage-error.js";
import { EventFaults } from "./event-faults.js";
import { Fault, readFault, type Target } from "./fault.js";
import { type FaultServer, refuseUnknownPeople } from "./fault-names.js";
import { EVENT_FAULTS, type FaultData } from "./fault-schema.js";

/** A fault that was set; `hits` is how often it has been applied. */
export type FaultState = FaultData & { readonly id: string; readonly hits: number };

const MOST_FAULTS = 10_000;

/** Faults by id, in the order in which they were set. All lists share one count. */
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

/** The faults that are set, for one server each or for all. While none is set, a call costs only one comparison. */
export class Faults {
  readonly #count = { set: 0 };
  readonly #shared = new FaultList(this.#count);
  readonly #servers = new Map<string, ServerFaults>();
  #added = 0;

  constructor(
    private readonly seed: number | undefined,
    private readonly budget: Budget,
    /** The servers that there are, for the names that faults give. */
    private readonly servers: () => Iterable<FaultServer>,
  ) {}

  /** About how many bytes they take. */
  get bytes(): number {
    return this.budget.bytes;
  }

  /** Whether any is set anywhere. */
  get any(): boolean {
    return this.#count.set > 0;
  }

  /** The faults of a new server, which count once they are restored. */
  ofClock(clock: Clock): ServerFaults {
    return new ServerFaults(this.#shared, new FaultList(this.#count), clock);
  }

  drop(ucsid: string): void {
    const server = this.#servers.get(ucsid);
    if (!server) return;
    server.reset();
    for (const fault of this.#shared) fault.forget(server.clock);
    this.#servers.delete(ucsid);
  }

  /** The faults of a server, from now on, and none of an earlier server with that UCSID. */
  restore(ucsid: string, faults: ServerFaults): void {
    if (this.#servers.get(ucsid) === faults) return;
    this.drop(ucsid);
    this.#servers.set(ucsid, faults);
  }

  /** The list of faults that concern all servers. */
  get shared(): object {
    return this.#shared;
  }

  /** A list like that of the faults that concern all servers, for faults to be read into. */
  newList(): Iterable<Fault> {
    return new FaultList({ set: 0 });
  }

  /** Has these faults concern all servers, and no others. */
  replaceShared(faults: Iterable<Fault>): void {
    this.#shared.clear();
    for (const fault of faults) this.#shared.add(fault);
  }

  /** Counts again, after a snapshot or a file of the state was restored. No id is given twice. */
  recount(): void {
    const lists = [this.#shared, ...[...this.#servers.values()].map(({ own }) => own)];
    this.#count.set = lists.reduce((sum, { size }) => sum + size, 0);
    for (const { id } of lists.flatMap((list) => [...list])) this.#added = Math.max(this.#added, numberOf(id));
    this.#weighAgain();
  }

  /** Sets a fault. Throws UsageError for an invalid fault, and for an unknown server or user. */
  add(input: unknown): FaultState {
    refuseMoreThan(MOST_FAULTS, this.#count.set, "faults");
    const data = readFault(input);
    refuseUnknownPeople(data, this.servers());
    const fault = new Fault(`fault-${++this.#added}`, data, this.seed);
    this.#weighAgain();
    this.budget.add(fault.id, bytesOf(data));
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

  /** Faults end in many ways: by number, by time, with their server. */
  #weighAgain(): void {
    this.budget.clear();
    for (const list of [this.#shared, ...[...this.#servers.values()].map(({ own }) => own)]) {
      for (const { id, data } of list) this.budget.put(id, bytesOf(data));
    }
  }

  list(ucsid?: string): FaultState[] {
    const lists = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    const own = lists.flatMap((server) => [...(server?.own ?? [])]);
    return [...this.#shared, ...own].map(stateOf);
  }

  /** Removes a fault. Returns whether it was there. */
  remove(id: string): boolean {
    if (this.#shared.delete(id)) return true;
    for (const { own } of this.#servers.values()) if (own.delete(id)) return true;
    return false;
  }

  /** Removes all faults, or those of one server. */
  clear(ucsid?: string): void {
    if (ucsid === undefined) this.#shared.clear();
    const lists = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    for (const server of lists) server?.own.clear();
  }
}

/** A call that waits for its delay. */
interface Wait {
  readonly end: (inTime: boolean) => void;
}

/** The faults that apply to one server. */
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

  /** Sends an event to its session, changed by the faults that apply to it. */
  send(session: Session, event: PreparedEvent): void {
    this.events.send(session, event);
  }

  /** The faults that apply to a call, in the order in which they were set. Each fault that matches counts the call. */
  forCall(target: Target): Fault[] {
    return this.#applying(target, (fault) => !EVENT_FAULTS.has(fault.data.fault) || fault.data.fault === "closeSocket");
  }

  forEvent(target: Target): Fault[] {
    return this.#applying(target, (fault) => EVENT_FAULTS.has(fault.data.fault));
  }

  /** Waits on the server's clock, or until the server is reset. Resolves to false when a snapshot is restored before that. */
  wait(ms: number): Promise<boolean> {
    // A call whose first delay ended with its server may have another one.
    if (this.clock.isDisposed) return Promise.resolve(true);
    return new Promise((resolve) => {
      const wait: Wait = { end: resolve };
      this.waiting.add(wait);
      this.clock.setTimer(ms, () => this.#end(wait, true));
    });
  }

  /** The present waits, by identity. */
  get waits(): Iterable<object> {
    return this.waiting;
  }

  /** Before a snapshot is restored: ends the waits that the snapshot does not have. */
  cancelNewer(stays: ReadonlySet<object>): void {
    for (const wait of [...this.waiting]) if (!stays.has(wait)) this.#end(wait, false);
  }

  /** Removes all faults and ends all waits. */
  reset(): void {
    this.own.clear();
    this.events.clear();
    this.endWaits();
  }

  /** Ends all waits, as if their time was over. */
  endWaits(): void {
    for (const wait of [...this.waiting]) this.#end(wait, true);
  }

  /** Ends a wait once. A snapshot restore does not make it wait again, because its request has been answered. */
  #end(wait: Wait, inTime: boolean): void {
    if (this.waiting.delete(wait)) wait.end(inTime);
  }

  #applying(target: Target, fits: (fault: Fault) => boolean): Fault[] {
    const applying: Fault[] = [];
    for (const list of [this.#shared, this.own]) {
      for (const fault of list) {
        // A shared fault may be over on this server's clock and still last on another's.
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

/** `fault-17` is number 17. */
const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

const bytesOf = (data: FaultData): number => 1_000 + 2 * weigh(data);

/** What people see of a fault. */
export const stateOf = ({ id, hits, data }: Fault): FaultState => ({ ...data, id, hits });

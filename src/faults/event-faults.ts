import { named } from "../common/named.js";
import type { PreparedEvent } from "../rose/event.js";
import type { Session } from "../server/session.js";
import type { Clock } from "../time/clock.js";
import type { Fault, Target } from "./fault.js";

/** The part of a server's faults that is needed here. */
interface FaultSource {
  readonly clock: Clock;
  forEvent(target: Target): Fault[];
}

const pushLate = named("faults.pushLate", (session: Session, event: PreparedEvent): void => session.push(event));

/** Applies event faults: drop, duplicate, delay, reorder. */
export class EventFaults {
  /** For each session the event that the next one will overtake. */
  private readonly held = new Map<Session, PreparedEvent>();

  constructor(private readonly source: FaultSource) {}

  /** Whether an event waits to be overtaken. */
  get hasHeld(): boolean {
    return this.held.size > 0;
  }

  clear(): void {
    this.held.clear();
  }

  /** Sends an event to its session, changed by the faults that apply to it. */
  send(session: Session, event: PreparedEvent): void {
    const before = this.held.get(session);
    const target = {
      function: event.name,
      user: session.user.name,
      server: session.server.ucsid,
      transport: "socket",
    };
    this.#apply(this.source.forEvent(target).at(-1), session, event);
    if (before) this.#letGo(session, before);
  }

  #apply(fault: Fault | undefined, session: Session, event: PreparedEvent): void {
    switch (fault?.data.fault) {
      case "dropEvent":
        return;
      case "doubleEvent":
        session.push(event);
        session.push(event);
        return;
      case "delayEvent":
        this.source.clock.setTimer(fault.data.ms, pushLate, session, event);
        return;
      case "reorderEvent":
        return this.#hold(session, event, fault.data.ms);
      case "closeSocket":
        session.outbox?.closeChannels(fault.data.code, fault.data.reason);
        session.push(event);
        return;
      default:
        session.push(event);
    }
  }

  #hold(session: Session, event: PreparedEvent, ms: number): void {
    if (this.held.has(session)) {
      session.push(event);
      return;
    }
    this.held.set(session, event);
    this.source.clock.setTimer(ms, EventFaults.overtaken, this, session, event);
  }

  private static readonly overtaken = named(
    "faults.overtaken",
    (faults: EventFaults, session: Session, event: PreparedEvent): void => faults.#letGo(session, event),
  );

  #letGo(session: Session, event: PreparedEvent): void {
    if (this.held.get(session) !== event) return;
    this.held.delete(session);
    session.push(event);
  }
}

import type { PreparedEvent } from "../rose/event.js";
import type { Session } from "../server/session.js";
import type { Clock } from "../time/clock.js";
import type { Fault, Target } from "./fault.js";

/** What the events' faults need of the server's. */
interface FaultSource {
  readonly clock: Clock;
  forEvent(target: Target): Fault[];
}

/** Events on their way to a session that a fault drops, doubles, delays or turns round. */
export class EventFaults {
  /** One a session: the event that the next one shall overtake. */
  private readonly held = new Map<Session, PreparedEvent>();

  constructor(private readonly source: FaultSource) {}

  /** Whether an event waits for the one that shall overtake it. */
  get hasHeld(): boolean {
    return this.held.size > 0;
  }

  clear(): void {
    this.held.clear();
  }

  /** Sends an event, as the faults that strike it have it. */
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
        this.source.clock.setTimer(fault.data.ms, () => session.push(event));
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
    this.source.clock.setTimer(ms, () => this.#letGo(session, event));
  }

  #letGo(session: Session, event: PreparedEvent): void {
    if (this.held.get(session) !== event) return;
    this.held.delete(session);
    session.push(event);
  }
}

import type { PreparedEvent } from "../rose/event.js";
import type { User } from "../world/directory.js";
import type { Outbox } from "./outbox.js";

/** What a session needs of the server that it is on. */
export interface SessionHost {
  readonly ucsid: string;
  readonly clock: {
    now(): number;
    /** Ms that have passed since the clock was made; setting it does not change them. */
    readonly elapsed: number;
  };
  newOutbox(session: Session): Outbox;
  endSession(session: Session, reason: string, code?: number): void;
  /** Is told that an event goes out on the session's channels, or waits for one. */
  eventSent(session: Session, event: PreparedEvent): void;
}

/** A client that has logged in with createsession. */
export class Session<Host extends SessionHost = SessionHost> {
  /** When it was last used, in ms that have passed on the server's clock: setting that ends no session. */
  private used: number;
  /** Where its events go; made with the first event or socket, since most sessions of a test have neither. */
  outbox: Outbox | undefined;
  ended = false;
  /** The same user's sessions before and after it: kept by Sessions. */
  olderOfUser: this | undefined;
  newerOfUser: this | undefined;
  /** Made with the first thing to remember. */
  private memory: Map<object, unknown> | undefined;

  constructor(
    /** 32 upper-case hex digits (documented, protocol.md §3). */
    readonly id: string,
    readonly server: Host,
    readonly user: User,
    /** A value of AsnClientAppID, when the client told one. */
    readonly clientAppId: number | undefined,
    /** `iClientProtocolVersion` of the negotiation, when the client sent one. */
    readonly protocolVersion: number | undefined,
    readonly created: number,
  ) {
    this.used = server.clock.elapsed;
  }

  /** Somebody uses it now. */
  use(): void {
    this.used = this.server.clock.elapsed;
  }

  /** The same, unless nobody has used it for so many ms; tells whether it is in use. */
  useWithin(ms: number): boolean {
    const { elapsed } = this.server.clock;
    if (elapsed - this.used >= ms && !this.outbox?.channels) return false;
    this.used = elapsed;
    return true;
  }

  /** For how long nobody has used it, in ms. */
  get idle(): number {
    return this.server.clock.elapsed - this.used;
  }

  /** When it was last used, in ms of the server's clock. */
  get lastUsed(): number {
    return this.server.clock.now() - this.idle;
  }

  /** Keeps what an operation has to know of the session later, under a key of its own. */
  remember(key: object, value: unknown): void {
    this.memory ??= new Map();
    this.memory.set(key, value);
  }

  /** What was remembered under the key. */
  remembered(key: object): unknown {
    return this.memory?.get(key);
  }

  /** Sends the event, or keeps it for the next channel. */
  push(event: PreparedEvent): void {
    if (this.ended) return;
    this.outbox ??= this.server.newOutbox(this);
    this.outbox.push(event);
    this.server.eventSent(this, event);
  }
}

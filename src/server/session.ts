import type { PreparedEvent } from "../rose/event.js";
import type { User } from "../world/directory.js";
import type { Outbox } from "./outbox.js";

/** The part of a server that its sessions need. */
export interface SessionHost {
  readonly ucsid: string;
  readonly clock: {
    now(): number;
    /** Ms since the clock was made; monotonic: `set()` does not change it. */
    readonly elapsed: number;
  };
  newOutbox(session: Session): Outbox;
  endSession(session: Session, reason: string, code?: number): void;
  /** Called when an event goes out on the session's channels, or waits for one. */
  eventSent(session: Session, event: PreparedEvent): void;
}

/** A client that has logged in with createsession. */
export class Session<Host extends SessionHost = SessionHost> {
  /** Last use as `clock.elapsed`, in ms. Setting the server's clock does not change it, so it expires no session. */
  private used: number;
  /** Sends or keeps its events. Created on first use: most sessions of a test need none. */
  outbox: Outbox | undefined;
  ended = false;
  /** What the client calls its device, when it told the server. */
  device: { readonly name: string; readonly id: string } | undefined;
  /** The previous and next session of the same user. `Sessions` maintains these links. */
  olderOfUser: this | undefined;
  newerOfUser: this | undefined;
  /** Made when first used. */
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
    /** It began at another server, which its calls go on to: it gets no events of the world here. */
    readonly isUpstream = false,
  ) {
    this.used = server.clock.elapsed;
  }

  /** Marks the session as used now. */
  use(): void {
    this.used = this.server.clock.elapsed;
  }

  /** Marks the session as used now. Returns false instead when it was idle for `ms` and has no open channel. */
  useWithin(ms: number): boolean {
    const { elapsed } = this.server.clock;
    if (elapsed - this.used >= ms && !this.outbox?.channels) return false;
    this.used = elapsed;
    return true;
  }

  /** How long the session has been idle, in ms. */
  get idle(): number {
    return this.server.clock.elapsed - this.used;
  }

  /** The time of the last use, in ms of the server's clock. */
  get lastUsed(): number {
    return this.server.clock.now() - this.idle;
  }

  /** Stores a value for a later operation of this session. Each user of the store has its own key. */
  remember(key: object, value: unknown): void {
    this.memory ??= new Map();
    this.memory.set(key, value);
  }

  /** The value stored under the key. */
  remembered(key: object): unknown {
    return this.memory?.get(key);
  }

  /** Sends the event to the open channels, or keeps it for the next one. */
  push(event: PreparedEvent): void {
    if (this.ended) return;
    this.outbox ??= this.server.newOutbox(this);
    this.outbox.push(event);
    this.server.eventSent(this, event);
  }
}

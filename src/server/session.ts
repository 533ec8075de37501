import type { PreparedEvent } from "../events/mapping.js";
import type { User } from "../world/directory.js";
import type { Outbox } from "./outbox.js";
import type { UcServer } from "./uc-server.js";

/** A client that has logged in with createsession. */
export class Session {
  /** When it was last used, in ms that have passed on the server's clock: setting that ends no session. */
  private used: number;
  /** Where its events go; made with the first event or socket, since most sessions of a test have neither. */
  outbox: Outbox | undefined;
  ended = false;
  /** What operations remember of it, each under a key of its own. */
  readonly remembered = new Map<object, unknown>();

  constructor(
    /** 32 upper-case hex digits (documented). */
    readonly id: string,
    readonly server: UcServer,
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

  /** For how long nobody has used it, in ms. */
  get idle(): number {
    return this.server.clock.elapsed - this.used;
  }

  /** When it was last used, in ms of the server's clock. */
  get lastUsed(): number {
    return this.server.clock.now() - this.idle;
  }

  receive(event: PreparedEvent): void {
    if (this.server.faults.active) this.server.faults.held.send(this, event);
    else this.push(event);
  }

  /** Sends the event, whatever faults are set. */
  push(event: PreparedEvent): void {
    if (this.ended) return;
    this.outbox ??= this.server.newOutbox(this);
    this.outbox.push(event);
    this.server.traffic.tell("event", this, event);
  }
}

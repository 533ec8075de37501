import { masked } from "../common/secrets.js";
import type { Cause } from "../time/causes.js";
import { isoTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import type { Encoding, Entry, JournalRecord } from "./entry.js";
import { MOST_KEPT, readText, tooLong } from "./entry.js";

/** Whom an event goes to, and how: what the entries of a channel's events have in common. */
export interface Receiver {
  readonly ucsid: string;
  readonly user: string;
  readonly session: string;
  readonly encoding: Encoding;
}

/** An event on its way, as the journal keeps it. */
export interface SentEvent {
  readonly name: string;
  cause(): Cause | undefined;
  /** The frame's text; read when somebody asks for the entry. */
  text(): string;
}

/** An event that was sent to a session's client. */
export class EventEntry implements Entry {
  n = 0;
  readonly kind = "event";
  private readonly wall = Date.now();

  constructor(
    private readonly event: SentEvent,
    private readonly to: Receiver,
    private readonly at: number,
  ) {}

  get ucsid(): string {
    return this.to.ucsid;
  }

  get function(): string {
    return this.event.name;
  }

  get size(): number {
    return 200 + Math.min(this.event.text().length, MOST_KEPT);
  }

  record(): JournalRecord {
    const { to, event } = this;
    const text = event.text();
    const cause = event.cause()?.n;
    const argument = text.length <= MOST_KEPT ? argumentOf(text) : tooLong(text.length);
    return {
      n: this.n,
      at: isoTime(this.at),
      wall: isoTime(this.wall),
      kind: "event",
      server: to.ucsid,
      ...(cause !== undefined && cause > 0 && { cause }),
      via: { transport: "socket", encoding: to.encoding },
      user: to.user,
      session: to.session,
      function: event.name,
      ...(argument !== undefined && { argument: masked(argument) }),
      ms: 0,
    };
  }
}

function argumentOf(frame: string): unknown {
  const list = readText(frame);
  const [message] = Array.isArray(list) ? list : [];
  return (message as { invoke?: { argument?: unknown } } | undefined)?.invoke?.argument;
}

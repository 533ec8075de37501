import { guarded, type Notice } from "../common/guarded.js";
import { clearInterval, setInterval } from "../time/platform.js";

/** A connection that is asked at intervals whether its peer is still there. */
export interface Pingable {
  /** Sends a ping, or closes the connection when the last ping was not answered. */
  ping(): void;
}

/** Pings all connections at an interval. One timer serves all of them; there is none while there are no connections. */
export class Heartbeat {
  readonly #peers = new Set<Pingable>();
  #timer: NodeJS.Timeout | undefined;

  /** `seconds`: the interval; 0 turns pings off. */
  constructor(
    private readonly seconds: number,
    private readonly report: Notice,
  ) {}

  add(peer: Pingable): void {
    if (this.seconds === 0) return;
    this.#peers.add(peer);
    if (this.#timer) return;
    const ping = guarded("a ping", this.report, (each: Pingable) => each.ping());
    this.#timer = setInterval(() => {
      for (const each of [...this.#peers]) ping(each);
    }, this.seconds * 1000);
    this.#timer.unref();
  }

  remove(peer: Pingable): void {
    if (!this.#peers.delete(peer) || this.#peers.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

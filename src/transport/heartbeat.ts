import { clearInterval, setInterval } from "../time/platform.js";

/** A peer that is asked now and then whether it is still there. */
export interface Pingable {
  /** Asks; or gives the peer up, when it has not answered since it was asked last. */
  ping(): void;
}

/** Asks all peers every so many seconds, with one timer for all of them and none while there is nobody. */
export class Heartbeat {
  readonly #peers = new Set<Pingable>();
  #timer: NodeJS.Timeout | undefined;

  /** `seconds` 0: never. */
  constructor(private readonly seconds: number) {}

  add(peer: Pingable): void {
    if (this.seconds === 0) return;
    this.#peers.add(peer);
    if (this.#timer) return;
    this.#timer = setInterval(() => {
      for (const each of [...this.#peers]) each.ping();
    }, this.seconds * 1000);
    this.#timer.unref();
  }

  remove(peer: Pingable): void {
    if (!this.#peers.delete(peer) || this.#peers.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

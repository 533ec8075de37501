import type { PreparedEvent } from "../rose/event.js";

/** An open event channel of a session, for its outbox. */
export interface Peer {
  /** Sends the event now. The peer closes itself when its buffer limit is exceeded. */
  send(event: PreparedEvent): void;
  close(code: number, reason: string): void;
}

/**
 * The outgoing events of one session. They go straight to its open channels. While none is open, a limited number is
 * kept in order for the channel that opens next (chosen).
 */
export class Outbox {
  /** Copied on each change: most sessions have exactly one channel. */
  #peers: readonly Peer[] = [];
  private backlog: PreparedEvent[] = [];
  /** Size of the backlog, in characters. */
  private size = 0;
  private lost = 0;

  constructor(
    /** The limits of the backlog. */
    private readonly limit: {
      readonly events: number;
      readonly characters: number;
      /** Whether the process has memory for so many characters more; always when left out. */
      readonly takes?: (characters: number) => boolean;
    },
    private readonly onDrop: (dropped: number) => void,
  ) {}

  /** How many events were dropped, the oldest first, because no channel was open for too long. */
  get dropped(): number {
    return this.lost;
  }

  get waiting(): number {
    return this.backlog.length;
  }

  get channels(): number {
    return this.#peers.length;
  }

  push(event: PreparedEvent): void {
    if (this.#peers.length > 0) {
      for (const peer of this.#peers) peer.send(event);
      return;
    }
    const { length } = event.text();
    this.backlog.push(event);
    this.size += length;
    // Without memory for more the backlog does not grow: the oldest event makes room.
    this.#trim(this.limit.takes?.(length) === false ? Math.min(2, this.backlog.length) : 0);
  }

  /** Adds an open channel and sends it the kept events, the oldest first. */
  attach(peer: Peer): void {
    this.#peers = [...this.#peers, peer];
    const missed = this.backlog;
    this.backlog = [];
    this.size = 0;
    for (const event of missed) peer.send(event);
  }

  /** The open channels. */
  get peers(): readonly Peer[] {
    return this.#peers;
  }

  /** After the restore of a snapshot: attaches the channels that are open now and sends them the restored backlog. */
  afterRestore(peers: Iterable<Peer>): void {
    this.#peers = [...peers];
    if (this.#peers.length === 0 || this.backlog.length === 0) return;
    const kept = this.backlog;
    this.backlog = [];
    this.size = 0;
    for (const event of kept) for (const peer of this.#peers) peer.send(event);
  }

  /**
   * Removes a closed channel. Events that it could not write are kept for the next channel, unless another channel of
   * the session has already sent them.
   */
  detach(peer: Peer, unsent: readonly PreparedEvent[]): void {
    const others = this.#peers.filter((other) => other !== peer);
    const was = others.length < this.#peers.length;
    this.#peers = others;
    if (!was || others.length > 0 || unsent.length === 0) return;
    this.backlog = [...unsent, ...this.backlog];
    for (const event of unsent) this.size += event.text().length;
    this.#trim();
  }

  /** Closes the open channels. Later events are kept for the next one. */
  closeChannels(code: number, reason: string): void {
    for (const peer of this.#peers) peer.close(code, reason);
  }

  close(code: number, reason: string): void {
    for (const peer of this.#peers) peer.close(code, reason);
    this.#peers = [];
    this.backlog = [];
    this.size = 0;
  }

  /** `least`: how many events go in any case, the oldest first. */
  #trim(least = 0): void {
    const { events, characters } = this.limit;
    let excess = Math.max(least, this.backlog.length - events);
    let left = this.size;
    for (const [at, event] of this.backlog.entries()) {
      if (at >= excess && left <= characters) break;
      left -= event.text().length;
      excess = Math.max(excess, at + 1);
    }
    if (excess === 0) return;
    this.backlog.splice(0, excess);
    this.size = left;
    if (this.lost === 0) this.onDrop(excess);
    this.lost += excess;
  }
}

import type { Entry } from "./entry.js";
import { MOST_CHARACTERS, Ring } from "./ring.js";

/** The UCSID of entries that concern no server; no real one is empty. */
const STRAY = "";

/** What is kept of one server: the traffic, and beside it all else, so that neither pushes the other out. */
interface ServerRings {
  readonly traffic: Ring;
  readonly others: Ring;
}

/**
 * What was asked of the emulator, what it answered and what happened, in one order. Of each server the newest `limit`
 * calls and events are kept, and as many other entries; one server's do not push out another's. `limit` 0: nothing is kept.
 */
export class Journal {
  readonly #servers = new Map<string, ServerRings>();
  readonly #watchers = new Set<(entry: Entry) => void>();
  readonly #readers = new Set<(ucsid: string | undefined) => void>();
  #last = 0;

  constructor(
    private readonly limit: number,
    /** The most characters of all entries together; each ring may take its part of them. */
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  /** About how many characters all entries hold. */
  get size(): number {
    let size = 0;
    for (const { traffic, others } of this.#servers.values()) size += traffic.size + others.size;
    return size;
  }

  /** Whether anything is kept: who would make an entry for nobody need not. */
  get isKept(): boolean {
    return this.limit > 0;
  }

  /** Takes an entry in, which gets the next number. */
  add(entry: Entry): void {
    if (this.limit === 0 || entry.n !== 0) return;
    entry.n = ++this.#last;
    // Any name may be asked for; only those of servers may cost memory.
    const kept = this.#servers.get(entry.ucsid ?? STRAY) ?? this.#keptOf(STRAY);
    (entry.kind === "call" || entry.kind === "event" ? kept.traffic : kept.others).add(entry);
    if (this.#watchers.size > 0) for (const watch of [...this.#watchers]) watch(entry);
  }

  /** Keeps room for a server's entries. */
  keep(ucsid: string): void {
    this.#keptOf(ucsid);
  }

  /** Forgets a server with all its entries. */
  drop(ucsid: string): void {
    if (this.#servers.has(ucsid)) this.#forgets(ucsid);
    this.#servers.delete(ucsid);
  }

  /** Forgets entries: of one server, or all. Numbers go on counting. */
  clear(ucsid?: string): void {
    this.#forgets(ucsid);
    const all = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    for (const kept of all) {
      kept?.traffic.clear();
      kept?.others.clear();
    }
  }

  /** The number of the newest entry. */
  get last(): number {
    return this.#last;
  }

  /** How many entries were pushed out by newer ones since the start or the last clearing. */
  dropped(ucsid?: string): number {
    const all = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    return all.reduce((sum, kept) => sum + (kept ? kept.traffic.dropped + kept.others.dropped : 0), 0);
  }

  /** The entries after a number, the oldest first; `ucsid` takes those of one server alone. */
  entries(after = 0, ucsid?: string): Entry[] {
    const all = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    const found: Entry[] = [];
    for (const kept of all) {
      // Most of many servers have nothing new.
      if (kept && kept.traffic.newest > after) found.push(...kept.traffic.since(after));
      if (kept && kept.others.newest > after) found.push(...kept.others.since(after));
    }
    return found.sort((a, b) => a.n - b.n);
  }

  /** The calls and events after a number, the oldest first. */
  traffic(after = 0, ucsid?: string): Entry[] {
    if (ucsid !== undefined) return [...(this.#servers.get(ucsid)?.traffic.since(after) ?? [])];
    return [...this.#servers.values()].flatMap(({ traffic }) => [...traffic.since(after)]).sort((a, b) => a.n - b.n);
  }

  /** The entry of a number; undefined when newer ones have pushed it out, or none has it. */
  entry(n: number): Entry | undefined {
    for (const { traffic, others } of this.#servers.values()) {
      const found = traffic.at(n) ?? others.at(n);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * How many entries after a number were pushed out or forgotten. Of one server it is known only that it is not more: the
   * others' entries have numbers between.
   */
  lost(after: number, ucsid?: string): number {
    if (ucsid === undefined) return this.#last - after - this.entries(after).length;
    const kept = this.#servers.get(ucsid);
    if (!kept) return 0;
    return [kept.traffic, kept.others].reduce(
      (sum, { dropped, lastDropped }) => sum + Math.max(0, Math.min(dropped, lastDropped - after)),
      0,
    );
  }

  /** Whether calls or events after a number were pushed out by newer ones: what is listed is not all that came. */
  lacks(after: number, ucsid?: string): boolean {
    const all = ucsid === undefined ? [...this.#servers.values()] : [this.#servers.get(ucsid)];
    return all.some((kept) => kept !== undefined && kept.traffic.lastDropped > after);
  }

  /** Tells `watcher` of each entry from now on, until the function that it gives is called. */
  watch(watcher: (entry: Entry) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /**
   * Tells `reader` before entries are forgotten on command: of one server, or all. It is the last moment to read them. Ends
   * when the function that it gives is called.
   */
  beforeForgetting(reader: (ucsid: string | undefined) => void): () => void {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }

  #forgets(ucsid: string | undefined): void {
    for (const tell of [...this.#readers]) tell(ucsid);
  }

  #keptOf(ucsid: string): ServerRings {
    let kept = this.#servers.get(ucsid);
    if (!kept) {
      const most = (): number => Math.min(MOST_CHARACTERS, this.most / (2 * this.#servers.size));
      kept = { traffic: new Ring(this.limit, most), others: new Ring(this.limit, most) };
      this.#servers.set(ucsid, kept);
    }
    return kept;
  }
}

import { Entry, type RequestRecord, type Transport } from "./entry.js";
import type { RequestNote } from "./note.js";
import { RequestMatcher, type RequestPattern } from "./request-pattern.js";
import { Ring } from "./ring.js";

/** Which requests to list, beside their pattern. */
export interface ListOptions {
  /** Only those after this id. */
  readonly since?: number | undefined;
  /** At most so many, the newest ones. */
  readonly limit?: number | undefined;
}

/** The UCSID of requests that reached no server; no real one is empty. */
const STRAY = "";

/**
 * What has been asked of the emulator and what it answered, for each server the newest `limit` requests. One server's
 * traffic does not push another's out.
 */
export class Journal {
  readonly #rings = new Map<string, Ring>();
  readonly #watchers = new Set<(entry: Entry) => void>();
  #last = 0;

  constructor(private readonly limit: number) {}

  /** Begins an entry for a request; undefined when no journal is kept. */
  open(transport: Transport, note: RequestNote, path: string): Entry | undefined {
    return this.limit === 0 ? undefined : new Entry(this, transport, note, path);
  }

  /** Takes a request in that is over. */
  add(entry: Entry): void {
    if (entry.id !== 0) return;
    entry.id = ++this.#last;
    // Any name may be asked for; only those of servers may cost memory.
    const ring = (entry.at !== undefined && this.#rings.get(entry.note.ucsid ?? STRAY)) || this.#ring(STRAY);
    ring.add(entry);
    if (this.#watchers.size > 0) for (const watch of [...this.#watchers]) watch(entry);
  }

  /** Keeps room for a server's requests. */
  keep(ucsid: string): void {
    this.#ring(ucsid);
  }

  /** Forgets a server with all its requests. */
  drop(ucsid: string): void {
    this.#rings.delete(ucsid);
  }

  /** Forgets requests: of one server, or all. Ids go on counting. */
  clear(ucsid?: string): void {
    if (ucsid !== undefined) this.#rings.get(ucsid)?.clear();
    else for (const ring of this.#rings.values()) ring.clear();
  }

  /** The id of the newest request. */
  get last(): number {
    return this.#last;
  }

  /** The requests that match, the oldest first; `ucsid` takes those of one server alone. */
  list(pattern: RequestPattern = {}, { since = 0, limit }: ListOptions = {}, ucsid?: string): RequestRecord[] {
    const matcher = new RequestMatcher(pattern);
    const found: RequestRecord[] = [];
    for (const entry of this.entries(since, ucsid)) {
      if (!matcher.mayMatch(entry.function)) continue;
      const record = entry.record();
      if (matcher.matches(record)) found.push(record);
    }
    return limit === undefined ? found : found.slice(Math.max(0, found.length - limit));
  }

  entries(since: number, ucsid?: string): Iterable<Entry> {
    if (ucsid !== undefined) return this.#rings.get(ucsid)?.since(since) ?? [];
    return [...this.#rings.values()].flatMap((ring) => [...ring.since(since)]).sort((a, b) => a.id - b.id);
  }

  /** Tells `watcher` of each request that is over from now on, until the function that it gives is called. */
  watch(watcher: (entry: Entry) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #ring(ucsid: string): Ring {
    let ring = this.#rings.get(ucsid);
    if (!ring) {
      ring = new Ring(this.limit);
      this.#rings.set(ucsid, ring);
    }
    return ring;
  }
}

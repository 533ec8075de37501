import { setTimeout } from "../time/platform.js";
import type { Entry } from "./entry.js";
import type { JournalFilter } from "./filter.js";
import type { Journal } from "./journal.js";
import { type JournalSummary, summaryOf } from "./summary.js";

/** Entries that a reader wants: those after a number that a filter takes. */
export interface WantedEntries {
  readonly filter: JournalFilter;
  readonly after: number;
}

/** An entry in a line, and to a reader of several filters which of them take it, counted from 0. */
export interface ToldSummary extends JournalSummary {
  readonly takenBy?: readonly number[];
}

/** Takes what a stream tells. */
export interface StreamSink {
  /** Entries, the oldest first. False: the reader is behind, and `stream.goOn` says when it has caught up. */
  entries(summaries: readonly ToldSummary[]): boolean;
  /** So many entries were pushed out of the journal before they could be told; the filter may have left some of them out. */
  dropped(count: number): void;
  /** The journal was cleared on command: of one server, or wholly. */
  cleared(ucsid: string | undefined): void;
  /** The stream has ended by a bug. */
  failed(error: unknown): void;
}

/** Entries come in bursts: they are told together, so many ms after the first (chosen; nobody sees so short a delay). */
const GATHERED_MS = 15;

/** So many entries are written out at a time, then others get a turn (chosen). */
const MOST_AT_ONCE = 250;

/**
 * Tells the journal's entries as they come, and before them those after a number. Several filters share a stream, and each
 * entry is told once. It holds no entries, only the number of the last one told, and reads on in the journal: a reader that
 * does not keep up costs nothing, and loses what newer entries push out meanwhile.
 */
export class JournalStream {
  /** The number of the last entry that was told or left out. */
  #told: number;
  /** How many entries have come since then. */
  #behind: number;
  /** Whether the next look at the journal is under way. */
  #scheduled = false;
  /** The reader is behind: nothing is written until it has caught up. */
  #held = false;
  /** What was cleared while it was behind: one server, by its name, or all. */
  #cleared: { readonly ucsid: string | undefined } | undefined;
  #over = false;
  readonly #letGo: readonly (() => void)[];

  constructor(
    private readonly journal: Journal,
    private readonly ucsid: string | undefined,
    /** One or more. */
    private readonly wanted: readonly WantedEntries[],
    private readonly sink: StreamSink,
  ) {
    const after = Math.min(...wanted.map((one) => one.after));
    this.#told = after;
    this.#behind = journal.entries(after, ucsid).length + journal.lost(after, ucsid);
    this.#letGo = [
      journal.watch((entry) => this.#came(entry)),
      journal.beforeForgetting((forgotten) => {
        if (ucsid !== undefined && forgotten !== undefined && forgotten !== ucsid) return;
        this.#tell(Number.POSITIVE_INFINITY);
        if (this.#held) this.#cleared = { ucsid: this.#cleared ? undefined : forgotten };
        else this.sink.cleared(forgotten);
      }),
    ];
    if (this.#behind > 0) this.#schedule(0);
  }

  /** The reader has caught up. */
  goOn(): void {
    this.#held = false;
    if (this.#over) return;
    if (this.#cleared) this.sink.cleared(this.#cleared.ucsid);
    this.#cleared = undefined;
    this.#schedule(0);
  }

  /** Tells what is there, and nothing more. */
  end(): void {
    if (this.#over) return;
    this.#tell(Number.POSITIVE_INFINITY);
    this.close();
  }

  /** Tells nothing more. */
  close(): void {
    this.#over = true;
    for (const letGo of this.#letGo) letGo();
  }

  #came({ ucsid }: Entry): void {
    if (this.ucsid !== undefined && ucsid !== this.ucsid) return;
    this.#behind++;
    this.#schedule(GATHERED_MS);
  }

  #schedule(ms: number): void {
    if (this.#scheduled || this.#held || this.#over) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      this.#tell(MOST_AT_ONCE);
      if (this.#behind > 0) this.#schedule(0);
    }, ms);
  }

  /** Tells the next entries, `most` at a time, if the reader takes any. Whoever adds entries must not fail with it. */
  #tell(most: number): void {
    if (this.#held || this.#over) return;
    try {
      this.#tellNext(most);
    } catch (error) {
      this.close();
      this.sink.failed(error);
    }
  }

  #tellNext(most: number): void {
    const entries = this.journal.entries(this.#told, this.ucsid);
    const lost = this.#behind - entries.length;
    if (lost > 0) this.sink.dropped(lost);
    this.#behind = entries.length;
    const now = entries.slice(0, most);
    const rules = rulesBroken(entries);
    const summaries: ToldSummary[] = [];
    for (const entry of now) {
      const record = entry.record();
      const takenBy = this.wanted.flatMap(({ filter, after }, index) =>
        entry.n > after && filter.takes(record) ? [index] : [],
      );
      if (takenBy.length === 0) continue;
      const summary = summaryOf(record, rules.get(entry.n));
      summaries.push(this.wanted.length === 1 ? summary : { ...summary, takenBy });
    }
    this.#told = now.at(-1)?.n ?? this.#told;
    this.#behind -= now.length;
    if (summaries.length > 0) this.#held = !this.sink.entries(summaries);
  }
}

/** The rules that the linter has found broken, by the number of the entry that shows it: findings follow what they are about. */
function rulesBroken(entries: readonly Entry[]): Map<number, string[]> {
  const rules = new Map<number, string[]>();
  for (const entry of entries) {
    if (entry.kind !== "finding") continue;
    const { cause, function: rule } = entry.record();
    if (cause !== undefined) rules.set(cause, [...(rules.get(cause) ?? []), rule]);
  }
  return rules;
}

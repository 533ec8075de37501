import { describe, expect, it } from "vitest";
import type { JournalRecord } from "../../src/journal/entry.js";
import { JournalFilter } from "../../src/journal/filter.js";
import { Journal } from "../../src/journal/journal.js";
import { NoteEntry } from "../../src/journal/note-entry.js";
import { JournalStream, type ToldSummary } from "../../src/journal/stream.js";

/** An entry that counts how often somebody has it written out. */
class CountedEntry extends NoteEntry {
  written = 0;

  override record(): JournalRecord {
    this.written++;
    return super.record();
  }
}

const entry = (name = "tick"): CountedEntry => new CountedEntry("world", name, undefined, {});

/** A stream of the journal, and the promise of all that it tells at once. */
function listen(journal: Journal, filters: readonly string[] = [""]) {
  let told = (_: readonly ToldSummary[]): void => undefined;
  const entries = new Promise<readonly ToldSummary[]>((resolve) => {
    told = resolve;
  });
  const wanted = filters.map((text) => ({ filter: new JournalFilter(text), after: journal.last }));
  const stream = new JournalStream(journal, undefined, wanted, {
    entries(summaries) {
      told(summaries);
      return true;
    },
    dropped: () => undefined,
    cleared: () => undefined,
    failed(error) {
      throw error;
    },
  });
  return { stream, entries };
}

describe("the entries of the journal", () => {
  it("are written out for a stream while it listens, and for nobody else", async () => {
    const journal = new Journal(100);
    const [before, during, after] = [entry(), entry(), entry()];
    journal.add(before);
    const { stream, entries } = listen(journal);
    journal.add(during);
    expect((await entries).map(({ n }) => n)).toEqual([during.n]);
    stream.close();
    journal.add(after);
    // What a stream would tell it tells within this time.
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect([before, during, after].map(({ written }) => written)).toEqual([0, 1, 0]);
  });

  it("are written out once, however many filters a stream has", async () => {
    const journal = new Journal(100);
    const { stream, entries } = listen(journal, ["kind:world", "fn:tick", "fn:other"]);
    const one = entry();
    journal.add(one);
    expect((await entries).map(({ takenBy }) => takenBy)).toEqual([[0, 1]]);
    expect(one.written).toBe(1);
    stream.close();
  });
});

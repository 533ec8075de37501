import type { JournalRecord } from "../journal/entry.js";
import { UsageError } from "../usage-error.js";
import { asTest, isTest } from "./as-test.js";
import { askedCall, type ExportHost } from "./asked.js";
import { asCurl, asFetch } from "./commands.js";
import { asFixture } from "./fixture.js";
import type { ENTRY_FORMS, LIST_FORMS } from "./forms.js";
import { asHar } from "./har.js";

export type ListForm = (typeof LIST_FORMS)[number];
export type EntryForm = Exclude<(typeof ENTRY_FORMS)[number], "json">;

/** The entries as a file. */
export function listText(form: ListForm, records: readonly JournalRecord[], host: ExportHost): string {
  switch (form) {
    case "har":
      return JSON.stringify(asHar(records, host));
    case "ndjson":
      return records.map((record) => `${JSON.stringify(record)}\n`).join("");
    case "json":
      return JSON.stringify({ entries: records });
  }
}

/**
 * An entry as a text to be run or copied. `state` is the name of a file with the state that a test begins with. Throws
 * UsageError where it cannot be written so.
 */
export function entryText(form: EntryForm, record: JournalRecord, host: ExportHost, state?: string): string {
  if (state !== undefined && !isTest(form))
    throw UsageError.at("state", `only a test begins with a state, not ${form}`);
  const asked = askedCall(record, host);
  switch (form) {
    case "curl":
      return asCurl(asked, host);
    case "fetch":
      return asFetch(asked, host);
    case "vitest":
    case "node-test":
      return asTest(form, asked, host, state);
    case "fixture":
      return asFixture(asked);
  }
}

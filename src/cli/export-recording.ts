import { readFileSync } from "node:fs";
import type { ExportHost } from "../export/asked.js";
import { type EntryForm, entryText, type ListForm, listText } from "../export/write.js";
import type { JournalRecord } from "../journal/entry.js";
import { JournalFilter } from "../journal/filter.js";
import { textOf } from "../recordings/har.js";
import { isRecording, type Recording, readRecording } from "../recordings/recording.js";
import { isoTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import { USUAL_PASSWORD } from "../world/usual-password.js";

/** The emulator that replays a recording: its default world has the people of the recording. */
const HOST: ExportHost = {
  origin: "http://localhost:7224",
  defaultServer: "local",
  seed: undefined,
  wellKnownPassword: () => USUAL_PASSWORD,
};

/**
 * An entry of a recording as a text to be run or copied.
 *
 * @throws {UsageError} for a file that is no recording, a number that it does not have, and an entry that cannot be written so.
 */
export function recordedEntry(file: string, n: number, form: EntryForm): string {
  const records = recordsOf(file);
  const record = records.find((one) => one.n === n);
  if (record) return entryText(form, record, HOST);
  throw new UsageError(`${file} has no entry ${n}; its entries are ${records[0]?.n ?? 0} to ${records.at(-1)?.n ?? 0}`);
}

/** The entries of a recording that a filter takes, as a file. Throws UsageError as {@link recordedEntry} does. */
export function recordedList(file: string, filter: string, form: ListForm): string {
  const wanted = new JournalFilter(filter);
  const records = recordsOf(file).filter((record) => wanted.takes(record));
  return listText(form, records, HOST);
}

function recordsOf(file: string): JournalRecord[] {
  let text: string;
  try {
    text = textOf(readFileSync(file));
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  if (!isRecording(text.slice(0, text.indexOf("\n")))) {
    throw new UsageError(`${file}: is no recording; import makes one: import ${file} --out recorded`);
  }
  return recordsIn(readRecording(file, text, () => {}));
}

function recordsIn({ header, entries }: Recording): JournalRecord[] {
  const began = Date.parse(header.began);
  return entries.map((entry) => {
    const at = isoTime(began + entry.at);
    return { ...entry, at, wall: at };
  });
}

import { catalog } from "../interface/catalog.js";
import { readValue } from "../interface/read.js";
import { unknownFields, validate } from "../interface/validate.js";
import { pathFrom } from "../matching/path.js";
import { plain } from "./answers.js";
import type { TrafficFindings } from "./findings.js";
import type { RecordedEntry } from "./recording.js";
import type { KnownSession } from "./sessions.js";

/** An entry before it has its number and the names of server, session and user. */
export type Draft = DraftOf<RecordedEntry>;

type DraftOf<E> = E extends RecordedEntry
  ? Omit<E, "n" | "server" | "user" | "session"> & {
      readonly ucsid: string | undefined;
      readonly ofSession: KnownSession | undefined;
      readonly userName: string | undefined;
      /** Of a journal: the entry's number there, and that of the call that led to it, which a journal knows. */
      readonly inJournal?: { readonly n: number; readonly cause: number | undefined };
    }
  : never;

/** Reports fields that the type does not have, and of what the server said what does not fit. */
export function compareWith(findings: TrafficFindings, type: string, value: unknown, isServers: boolean): void {
  if (catalog.type(type) === undefined) return;
  for (const path of unknownFields(type, value)) findings.unknownFields.add(`${type}: ${anyIndex(path)}`);
  if (!isServers) return;
  for (const { path, expected } of validate(type, value, true)) {
    findings.misfits.add(`${type}: ${anyIndex(path)}: expected ${expected}`);
  }
}

/** The path without indices, and without what is no name: a key may be anything, such as an address. */
const anyIndex = (path: string): string =>
  pathFrom(path)
    .map((part) => (typeof part === "number" ? "[]" : /^[A-Za-z_]\w{0,60}$/.test(part) ? part : "…"))
    .join(".")
    .replaceAll(".[]", "[]");

/** An argument in its canonical form, as the emulator reads arguments; as it came where it cannot be read. */
export function canonical(type: string, argument: unknown): unknown {
  if (catalog.type(type) === undefined) return argument;
  const { value, issues } = readValue(type, argument ?? {});
  return plain(type, issues.length === 0 ? value : argument);
}

/** Whether the emulator can read an argument. It refuses others before it looks for a fixture. */
export const isReadable = (type: string, argument: unknown): boolean =>
  readValue(type, argument ?? {}).issues.length === 0;

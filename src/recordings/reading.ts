import { catalog } from "../interface/catalog.js";
import { readValue } from "../interface/read.js";
import { unknownFields, validate } from "../interface/validate.js";
import { pathFrom } from "../matching/path.js";
import { plain } from "./answers.js";
import type { Findings } from "./findings.js";
import type { RecordedEntry } from "./recording.js";
import type { KnownSession } from "./sessions.js";

/** An entry before it has its number and the names of server, session and user. */
export type Draft = DraftOf<RecordedEntry>;

type DraftOf<E> = E extends RecordedEntry
  ? Omit<E, "n" | "server" | "user" | "session"> & {
      readonly ucsid: string | undefined;
      readonly ofSession: KnownSession | undefined;
      readonly userName: string | undefined;
    }
  : never;

/** Reports fields that the type does not have, and of what the server said what does not fit. */
export function compareWith(findings: Findings, type: string, value: unknown, isServers: boolean): void {
  if (catalog.type(type) === undefined) return;
  for (const path of unknownFields(type, value)) findings.unknownFields.add(`${type}: ${anyIndex(path)}`);
  if (!isServers) return;
  for (const { path, expected } of validate(type, value, true)) {
    findings.misfits.add(`${type}: ${anyIndex(path)}: expected ${expected}`);
  }
}

const anyIndex = (path: string): string =>
  pathFrom(path)
    .map((part) => (typeof part === "number" ? "[]" : part))
    .join(".")
    .replaceAll(".[]", "[]");

/** An argument in its canonical form, as the emulator reads arguments. */
export function canonical(type: string, argument: unknown): unknown {
  if (catalog.type(type) === undefined) return argument;
  return plain(type, readValue(type, argument ?? {}, { mending: true }).value);
}

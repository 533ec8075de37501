import { readFileSync, statSync } from "node:fs";
import { writeWhole } from "../recordings/files.js";
import { UsageError } from "../usage-error.js";
import { MOST_STATE_BYTES, parseState } from "./state-file.js";

/** Passwords of the world and ids of sessions are for nobody else to read. */
const OWNER_ONLY = 0o600;

/** What was read of a file of the state. Throws UsageError that says what, where, and what to do. */
export function readStateFrom(path: string): unknown {
  try {
    const { size } = statSync(path);
    if (size > MOST_STATE_BYTES) throw new UsageError(`it has more than ${MOST_STATE_BYTES} bytes`);
    return parseState(readFileSync(path, "utf8"));
  } catch (error) {
    throw withPath(path, error);
  }
}

/** Writes a state whole or not at all, readable for its owner alone. Throws UsageError. */
export function writeStateTo(path: string, state: object): void {
  writeWhole(path, [JSON.stringify(state), "\n"], { mode: OWNER_ONLY, hint: "Name another file." });
}

/** The error as one of the file. */
export function withPath(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== undefined) return new UsageError(`${path}: it cannot be read (${code})`);
  if (!(error instanceof UsageError)) return error;
  return new UsageError(`${path}: ${error.message}`);
}

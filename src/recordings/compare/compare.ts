import { randomBytes } from "node:crypto";
import { recordingOf } from "../recorder.js";
import type { RecordedCall } from "../recording.js";
import { redact } from "../redact.js";
import { REDACTED, type Redacted } from "../words.js";
import { type ComparedCall, type DifferOptions, differencesOf } from "./differences.js";
import { type AskedServer, type PlayedCall, play } from "./play.js";

export interface CompareOptions extends DifferOptions {
  /** What may stand in the report as it is; all else is under pseudonyms, which agree between both sides. */
  readonly keep: ReadonlySet<Redacted>;
  readonly onProgress?: (what: string) => void;
}

/** What a comparison found. */
export interface ServersCompared {
  readonly calls: readonly ComparedCall[];
  /** Calls that one of the two did not answer. */
  readonly unanswered: readonly string[];
  readonly redacted: readonly string[];
}

/** Puts the same calls to a real server and to ours, and compares the answers. */
export async function compare(
  real: AskedServer,
  ours: AskedServer,
  calls: readonly PlayedCall[],
  options: CompareOptions,
): Promise<ServersCompared> {
  const salt = randomBytes(16).toString("hex");
  const answersOf = async (server: AskedServer, name: string): Promise<RecordedCall[]> => {
    const exchanges = await play(server, calls, (done) => options.onProgress?.(`${name}: ${done} of ${calls.length}`));
    const { entries } = redact(recordingOf(exchanges), { salt, keep: options.keep }).recording;
    return entries.filter((entry): entry is RecordedCall => entry.kind === "call" && entry.function.startsWith("asn"));
  };
  const [theirs, own] = [await answersOf(real, "upstream"), await answersOf(ours, "ours")];
  const compared: ComparedCall[] = [];
  const unanswered: string[] = [];
  // A call that was not answered is none of the recording's: the order of the others leads to their pairs.
  const [left, right] = [[...theirs], [...own]];
  for (const { function: name } of calls) {
    const here = left[0]?.function === name ? left.shift() : undefined;
    const there = right[0]?.function === name ? right.shift() : undefined;
    if (here && there) compared.push(differencesOf(here, there, options));
    else unanswered.push(`${name}: not answered by ${here ? "ours" : "upstream"}`);
  }
  return { calls: compared, unanswered, redacted: REDACTED.filter((kind) => !options.keep.has(kind)) };
}

import * as z from "zod";
import { tryCheck } from "../common/check.js";
import { UsageError } from "../usage-error.js";

/** The version of the file format that this program writes, and the newest that it reads. */
export const RECORDING_VERSION = 1;
const FORMAT = "ucserver-emulator recording";

const header = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  /** When the first exchange began, ISO 8601. */
  began: z.string(),
  /** What stands under pseudonyms, such as `names`; empty where nothing does. */
  redacted: z.array(z.string()),
});
export type RecordingHeader = z.infer<typeof header>;

const common = {
  n: z.int().min(1),
  /** ms since the beginning of the recording. */
  at: z.number(),
  server: z.string().optional(),
  user: z.string().optional(),
  session: z.string().optional(),
  function: z.string(),
};
const via = z.object({
  transport: z.enum(["client", "direct", "public", "controller", "socket", "other"]),
  encoding: z.enum(["json", "ber"]),
  method: z.enum(["GET", "POST", "jsonp", "other"]).optional(),
});

const call = z.object({
  kind: z.literal("call"),
  ...common,
  via,
  argument: z.unknown().optional(),
  status: z.int().optional(),
  outcome: z.enum(["result", "nothing", "error", "reject", "http", "broken"]),
  answer: z.unknown().optional(),
  ms: z.number(),
});

const event = z.object({
  kind: z.literal("event"),
  ...common,
  via,
  argument: z.unknown().optional(),
  /** The call that led to it. */
  cause: z.int().optional(),
});

const session = z.object({
  kind: z.literal("session"),
  ...common,
  cause: z.int().optional(),
});

const entry = z.discriminatedUnion("kind", [call, event, session]);

/** An HTTP request or an invoke, with its answer. Its fields mean what they mean in the journal (docs/journal.md). */
export type RecordedCall = z.infer<typeof call>;
/** A message to a client. */
export type RecordedEvent = z.infer<typeof event>;
/** A session or channel began or ended: `session.began`, `session.ended`, `channel.opened`. */
export type RecordedSession = z.infer<typeof session>;
export type RecordedEntry = z.infer<typeof entry>;

/** The traffic of a UCServer in the form of the journal, in the order of its times. */
export interface Recording {
  readonly header: RecordingHeader;
  readonly entries: readonly RecordedEntry[];
  /**
   * Passwords, tokens and session ids that went over the wire: what is written must have none of them. Known only as long
   * as the recording has not been read from a file, which has none.
   */
  readonly secrets: ReadonlySet<string>;
}

export const recordingHeader = (began: string, redacted: readonly string[]): RecordingHeader => ({
  format: FORMAT,
  version: RECORDING_VERSION,
  began,
  redacted: [...redacted],
});

/** The lines of a recording's file: the header, then an entry each. */
export function* recordingLines({ header, entries }: Recording): Iterable<string> {
  yield `${JSON.stringify(header)}\n`;
  for (const one of entries) yield `${JSON.stringify(one)}\n`;
}

/** Whether a file's first line is the header of a recording. */
export const isRecording = (firstLine: string): boolean => firstLine.includes(`"${FORMAT}"`);

/**
 * Reads a recording from the text of its file. A last line that is cut off is left out; `onCut` is told of it. Editors may
 * have taken away the end of the last line, or added empty ones.
 *
 * @throws {UsageError} for a version that is too new, and for lines that are no entries: `FILE: line 7: …`.
 */
export function readRecording(file: string, text: string, onCut: () => void): Recording {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  if (last.trim() !== "" && !isWhole(last)) {
    lines.pop();
    onCut();
  }
  const [first = "", ...rest] = lines;
  const read = tryCheck(header, parsed(file, 1, first));
  if ("mistakes" in read) throw UsageError.of(read.mistakes, { head: `${file}: line 1` });
  if (read.data.version > RECORDING_VERSION) {
    throw new UsageError(
      `${file}: the recording has version ${read.data.version}, and this program reads up to ${RECORDING_VERSION}; use a newer ucserver-emulator`,
    );
  }
  const entries = rest.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const one = tryCheck(entry, parsed(file, index + 2, line));
    if ("mistakes" in one) throw UsageError.of(one.mistakes, { head: `${file}: line ${index + 2}` });
    return [one.data];
  });
  return { header: read.data, entries, secrets: new Set() };
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function parsed(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file}: line ${line}: is not JSON`);
  }
}

import { EventSourceParserStream } from "eventsource-parser/stream";
import * as z from "zod";
import type { JournalRecord } from "../journal/entry.js";
import { type JournalSummary, summaryOf } from "../journal/summary.js";
import { UsageError } from "../usage-error.js";
import { EXIT, type ExitCode, type Terminal } from "./command.js";
import type { Remote } from "./remote.js";
import type { Colours } from "./terminal.js";

/** The flags of `tail`, as given. */
interface TailFlags {
  readonly lines: string | undefined;
  readonly "no-follow": boolean;
  readonly server: string | undefined;
  readonly json: boolean;
}

const entry = z.looseObject({ n: z.number(), at: z.string(), kind: z.string(), function: z.string() });
const journal = z.object({ entries: z.array(entry), last: z.number() });
const summary = entry.extend({ text: z.string() });
const dropped = z.object({ dropped: z.number() });

/** Prints entries of the journal until the user interrupts, or the emulator stops. */
export async function tail(remote: Remote, filter: string, flags: TailFlags, terminal: Terminal): Promise<ExitCode> {
  const lines = countOf(flags.lines);
  const query = { ...(filter !== "" && { filter }), server: flags.server };
  const show = (one: JournalSummary): void =>
    terminal.print(flags.json ? JSON.stringify(one) : lineOf(one, flags.server === undefined, terminal.colours));
  const past = await remote.ask("/journal", journal, { query: { ...query, limit: Math.max(lines, 1) } });
  // The forms of the journal are the program's own: what its API sends is what it was made from.
  const records = past.entries as unknown as JournalRecord[];
  for (const record of lines === 0 ? [] : records) show(summaryOf(record));
  if (flags["no-follow"]) return EXIT.done;
  try {
    const question = { query: { ...query, after: past.last }, signal: terminal.interrupted };
    const { body } = await remote.open("/stream", question);
    const messages = body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
    for await (const { event, data } of messages ?? []) {
      const value: unknown = JSON.parse(data);
      if (event === undefined) show(summary.parse(value) as unknown as JournalSummary);
      else if (event === "dropped")
        terminal.tell(`${dropped.parse(value).dropped} entries were lost: they came too fast`);
      else if (event === "cleared") terminal.tell("the journal was cleared");
    }
  } catch (error) {
    if (terminal.interrupted.aborted) return EXIT.done;
    // A connection that breaks is the emulator's end, too.
    if (!(error instanceof TypeError)) throw error;
  }
  if (terminal.interrupted.aborted) return EXIT.done;
  terminal.tell(`the emulator at ${remote.url} has stopped`);
  return EXIT.nobody;
}

function countOf(text: string | undefined): number {
  if (text === undefined) return 10;
  if (!/^\d{1,6}$/.test(text))
    throw new UsageError(`--lines: "${text.slice(0, 100)}" is not usable: expected a number`);
  return Number(text);
}

/** `   7 12:00:01.234 call    alice: asnCtiMakeCall (…): result  200 3 ms` */
function lineOf(one: JournalSummary, showsServer: boolean, colours: Colours): string {
  const { n, at, kind, server, text, status, ms, outcome, fault, findings } = one;
  const failed = outcome !== undefined && ["error", "reject", "http", "broken"].includes(outcome);
  const kindColour = { call: colours.cyan, event: colours.blue, finding: colours.yellow, notice: colours.yellow }[
    kind as string
  ];
  const tail = [
    status === undefined ? undefined : String(status),
    ms === undefined ? undefined : `${Math.round(ms * 10) / 10} ms`,
    fault === undefined ? undefined : `fault ${fault}`,
    findings === undefined ? undefined : `lint ${findings.join(", ")}`,
    showsServer ? server : undefined,
  ].filter((part) => part !== undefined);
  return [
    colours.dim(String(n).padStart(5)),
    colours.dim(at.slice(11, 23)),
    (kindColour ?? colours.dim)(kind.padEnd(7)),
    failed ? colours.red(text) : text,
    colours.dim(tail.join("  ")),
  ]
    .join(" ")
    .trimEnd();
}

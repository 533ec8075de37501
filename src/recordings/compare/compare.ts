import { randomBytes } from "node:crypto";
import { recordingOf } from "../recorder.js";
import type { RecordedCall, RecordedEvent } from "../recording.js";
import { redact } from "../redact.js";
import { REDACTED, type Redacted } from "../words.js";
import { type ComparedCall, type DifferOptions, differencesOf, type Said } from "./differences.js";
import { eventsCompared } from "./events.js";
import { type AskedServer, type PlayedCall, type PlayedRun, play, roundOf } from "./play.js";

export interface CompareOptions extends DifferOptions {
  /** What may stand in the report as it is; all else is under pseudonyms, which agree between both sides. */
  readonly keep: ReadonlySet<Redacted>;
  /** How long an event may take that the other server has sent, in ms. */
  readonly wait: number;
  readonly onProgress?: (what: string) => void;
  /** Ends it: the comparison rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What a comparison found. */
export interface ServersCompared {
  readonly calls: readonly ComparedCall[];
  /** Calls that one of the two did not answer. */
  readonly unanswered: readonly string[];
  /** What could not be compared. */
  readonly notes: readonly string[];
  readonly redacted: readonly string[];
}

/** What a server said to each call: its number in the list, counted from 1; 0 is the login. */
interface Heard {
  readonly answers: ReadonlyMap<number, Said<RecordedCall>>;
  readonly events: ReadonlyMap<number, readonly Said<RecordedEvent>[]>;
}

/** Puts the same calls to a real server and to ours, and compares the answers, and the events that each call led to. */
export async function compare(
  real: AskedServer,
  ours: AskedServer,
  calls: readonly PlayedCall[],
  options: CompareOptions,
): Promise<ServersCompared> {
  const salt = randomBytes(16).toString("hex");
  const ask = (server: AskedServer, name: string, expected: readonly number[]): Promise<PlayedRun> =>
    play(server, calls, {
      wait: options.wait,
      expected,
      signal: options.signal,
      onProgress: (done) => options.onProgress?.(`${name}: ${done} of ${calls.length}`),
    });
  // Ours first, so that of the other it is known which events to wait for, however slow it is.
  const own = await ask(ours, "ours", []);
  const theirs = await ask(real, "upstream", own.events);
  const heard = ({ exchanges }: PlayedRun): Heard => {
    const raw = recordingOf(exchanges);
    const under = (keep: ReadonlySet<Redacted>) => redact(raw, { salt, keep }).recording.entries;
    return heardIn(under(new Set(REDACTED)), under(options.keep));
  };
  const [left, right] = [heard(theirs), heard(own)];
  const hasEvents = own.listened && theirs.listened;
  const withEvents = (compared: ComparedCall, round: number): ComparedCall => {
    if (!hasEvents) return compared;
    const [here, there] = [left.events.get(round) ?? [], right.events.get(round) ?? []];
    const events = eventsCompared(here, there, options);
    return {
      ...compared,
      events: { real: here.length, ours: there.length },
      differences: [...compared.differences, ...events.differences],
      ignored: [...new Set([...compared.ignored, ...events.ignored])].sort(),
      unlikeInterface: [...compared.unlikeInterface, ...events.unlikeInterface],
    };
  };
  const compared: ComparedCall[] = [];
  const unanswered: string[] = [];
  if (left.events.has(0) || right.events.has(0)) {
    const opened = { function: "(the event channel opens)", argument: undefined };
    compared.push(withEvents({ ...opened, differences: [], ignored: [], unlikeInterface: [] }, 0));
  }
  for (const [index, { function: name }] of calls.entries()) {
    const [here, there] = [left.answers.get(index + 1), right.answers.get(index + 1)];
    if (here && there) compared.push(withEvents(differencesOf(here, there, options), index + 1));
    else unanswered.push(`${name}: not answered by ${here ? "ours" : "upstream"}`);
  }
  const notes = hasEvents ? [] : [`events: ${theirs.listened ? "ours" : "upstream"} opened no event channel`];
  return { calls: compared, unanswered, notes, redacted: REDACTED.filter((kind) => !options.keep.has(kind)) };
}

type Entries = ReturnType<typeof recordingOf>["entries"];

/** `exact` and `shown` have the same entries, without secrets and under pseudonyms. */
function heardIn(exact: Entries, shown: Entries): Heard {
  const answers = new Map<number, Said<RecordedCall>>();
  const events = new Map<number, Said<RecordedEvent>[]>();
  for (const [index, entry] of exact.entries()) {
    const round = roundOf(entry);
    const other = shown[index];
    if (entry.kind === "event" && other?.kind === "event") {
      events.set(round, [...(events.get(round) ?? []), { exact: entry, shown: other }]);
    }
    // What came by the channel asked only whether there are more events.
    if (entry.kind !== "call" || other?.kind !== "call") continue;
    if (entry.via.transport === "client" && entry.function.startsWith("asn")) {
      answers.set(round, { exact: entry, shown: other });
    }
  }
  return { answers, events };
}

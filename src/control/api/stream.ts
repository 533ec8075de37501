import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import type { Emulator } from "../../emulator.js";
import type { JournalFilter } from "../../journal/filter.js";
import { journalFilterIn } from "../../journal/query.js";
import { JournalStream, type StreamSink } from "../../journal/stream.js";
import { isoTime } from "../../time/iso.js";
import { clearInterval, setInterval } from "../../time/platform.js";
import { UsageError } from "../../usage-error.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, ofQuery, serverOf } from "./route.js";

const EVENT_STREAM = "text/event-stream";

/** Streams at the same time (chosen): each reads all that happens. */
const MOST_STREAMS = 50;

/** After so long without a word a comment says that the stream is alive (chosen; proxies let go after a minute). */
const ALIVE_MS = 15_000;

/** Filters of one stream (chosen): every entry is held against each. */
const MOST_FILTERS = 10;

/** What a stream is to tell: the entries that a filter takes, after a number or from now on. */
interface AskedEntries {
  readonly filter: JournalFilter;
  readonly after: number | undefined;
}

/** An answer of the control API that goes on as long as its reader listens. */
export class StreamAnswer {
  constructor(
    private readonly emulator: Emulator,
    private readonly ucsid: string | undefined,
    private readonly asked: readonly AskedEntries[],
  ) {}

  begin(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, {
      "content-type": `${EVENT_STREAM}; charset=utf-8`,
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    if (request.method === "HEAD") {
      response.end();
      return;
    }
    const { journal, streams, started } = this.emulator;
    const { last } = journal;
    const seen = idOf(request.headers["last-event-id"]);
    const wanted = this.asked.map(({ filter, after = seen ?? last }) => {
      // Numbers begin anew with each process: who saw later ones saw another emulator.
      return { filter, after: after > last ? 0 : after };
    });
    const after = Math.min(...wanted.map((one) => one.after));
    const say = (event: string, data: object): boolean =>
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    say("open", { after, last, started: isoTime(started) });
    const sink: StreamSink = {
      entries: (summaries) =>
        response.write(summaries.map((one) => `id: ${one.n}\ndata: ${JSON.stringify(one)}\n\n`).join("")),
      dropped: (dropped) => void say("dropped", { dropped }),
      cleared: (server) => void say("cleared", server === undefined ? {} : { server }),
      failed: (error) => {
        this.emulator.notice("bug: the stream of the journal failed", { err: error });
        response.destroy();
      },
    };
    const stream = new JournalStream(journal, this.ucsid, wanted, sink);
    const alive = setInterval(() => {
      if (!response.writableNeedDrain) response.write(": still here\n\n");
    }, ALIVE_MS);
    const entry = {
      end: (): void => {
        stream.end();
        // Who does not read shall not hold up the stop.
        if (response.writableNeedDrain) response.destroy();
        else response.end();
      },
    };
    streams.add(entry);
    response.on("drain", () => stream.goOn());
    response.on("close", () => {
      clearInterval(alive);
      streams.delete(entry);
      stream.close();
    });
  }
}

function idOf(header: string | string[] | undefined): number | undefined {
  return typeof header === "string" && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}

const place = z.union(
  [z.literal("now"), z.coerce.number({ error: "expected a number" }).pipe(z.int().min(0))],
  'expected a number, or "now"',
);

const query = z.strictObject({
  filter: z
    .union([z.string(), z.array(z.string()).min(1).max(MOST_FILTERS)])
    .optional()
    .describe(
      "Such as `user:alice fn:asnCti* status:>=400 -kind:event`. Given more than once, entries that any of them takes are told, with `takenBy`.",
    ),
  server: z.string().min(1).optional().describe("UCSID; all servers when left out."),
  after: z
    .union([place, z.array(place)])
    .optional()
    .describe(
      "Begins with the entries after this number; the header Last-Event-ID says the same. With what comes now when left out, or `now`. Once, or once for each filter.",
    ),
});

/** The filters with the number that each begins after. Throws ControlError. */
function askedIn(
  emulator: Emulator,
  ucsid: string | undefined,
  { filter: filters = "", after: places = "now" }: z.output<typeof query>,
): AskedEntries[] {
  const texts = [filters].flat();
  const numbers = [places].flat();
  if (numbers.length !== 1 && numbers.length !== texts.length) {
    throw new ControlError(
      400,
      `expected one number, or one for each of the ${texts.length} filters, got ${numbers.length}`,
      "query.after",
    );
  }
  return texts.map((text, index) => {
    const given = numbers[numbers.length === 1 ? 0 : index];
    const filter = ofQuery(() => {
      try {
        return journalFilterIn(emulator.requestScope(ucsid), text);
      } catch (error) {
        if (texts.length === 1 || !(error instanceof UsageError)) throw error;
        throw UsageError.of(error.mistakes.map((mistake) => ({ ...mistake, path: `filter[${index}]` })));
      }
    });
    return { filter, after: given === "now" ? undefined : given };
  });
}

/** The journal as it grows. */
export const streamRoutes = [
  controlRoute("GET /stream", {
    answer: answers.summary,
    media: EVENT_STREAM,
    summary:
      "The journal as it grows, as server-sent events: a summary of each entry, `dropped` where entries were lost, `cleared` where the journal was cleared",
    query,
    run({ emulator, query: asked }) {
      const { journal, streams } = emulator;
      const ucsid = asked.server === undefined ? undefined : serverOf(emulator, asked.server).ucsid;
      const wanted = askedIn(emulator, ucsid, asked);
      if (!journal.isKept) {
        throw new ControlError(409, "the journal keeps nothing", "request", "start with a journalSize from 1");
      }
      if (streams.size >= MOST_STREAMS) {
        throw new ControlError(
          503,
          `${streams.size} streams are open already`,
          "request",
          "close one that nobody reads",
        );
      }
      return new StreamAnswer(emulator, ucsid, wanted);
    },
  }),
];

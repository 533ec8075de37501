import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import type { Emulator } from "../../emulator.js";
import { journalFilterIn } from "../../journal/query.js";
import { JournalStream, type StreamSink } from "../../journal/stream.js";
import { isoTime } from "../../time/iso.js";
import { clearInterval, setInterval } from "../../time/platform.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, ofQuery, serverOf } from "./route.js";

const EVENT_STREAM = "text/event-stream";

/** Streams at the same time (chosen): each reads all that happens. */
const MOST_STREAMS = 50;

/** After so long without a word a comment says that the stream is alive (chosen; proxies let go after a minute). */
const ALIVE_MS = 15_000;

/** An answer of the control API that goes on as long as its reader listens. */
export class StreamAnswer {
  constructor(
    private readonly emulator: Emulator,
    private readonly open: (after: number | undefined, sink: StreamSink) => JournalStream,
    private readonly after: number | undefined,
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
    const wanted = this.after ?? idOf(request.headers["last-event-id"]);
    // Numbers begin anew with each process: who saw later ones saw another emulator.
    const after = wanted === undefined ? last : wanted > last ? 0 : wanted;
    const say = (event: string, data: object): boolean =>
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    say("open", { after, last, started: isoTime(started) });
    const stream = this.open(after, {
      entries: (summaries) =>
        response.write(summaries.map((one) => `id: ${one.n}\ndata: ${JSON.stringify(one)}\n\n`).join("")),
      dropped: (dropped) => void say("dropped", { dropped }),
      cleared: (server) => void say("cleared", server === undefined ? {} : { server }),
      failed: (error) => {
        this.emulator.notice("bug: the stream of the journal failed", { err: error });
        response.destroy();
      },
    });
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

const query = z.strictObject({
  filter: z.string().optional().describe("Such as `user:alice fn:asnCti* status:>=400 -kind:event`."),
  server: z.string().min(1).optional().describe("UCSID; all servers when left out."),
  after: z.coerce
    .number({ error: "expected a number" })
    .pipe(z.int().min(0))
    .optional()
    .describe(
      "Begins with the entries after this number; the header Last-Event-ID says the same. With what comes now when left out.",
    ),
});

/** The journal as it grows. */
export const streamRoutes = [
  controlRoute("GET /stream", {
    answer: answers.summary,
    media: EVENT_STREAM,
    summary:
      "The journal as it grows, as server-sent events: a summary of each entry, `dropped` where entries were lost, `cleared` where the journal was cleared",
    query,
    run({ emulator, query: { filter, server, after } }) {
      const { journal, streams } = emulator;
      const ucsid = server === undefined ? undefined : serverOf(emulator, server).ucsid;
      const takes = ofQuery(() => journalFilterIn(emulator.requestScope(ucsid), filter));
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
      return new StreamAnswer(
        emulator,
        (from = 0, sink) => new JournalStream(journal, ucsid, takes, from, sink),
        after,
      );
    },
  }),
];

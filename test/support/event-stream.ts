import type { JournalSummary } from "../../src/journal/summary.js";
import type { Reachable } from "./emulator.js";

/** One server-sent event. */
export interface StreamEvent {
  /** `message` where none is named. */
  readonly event: string;
  readonly id: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The emulator's journal, as the console reads it: server-sent events through `fetch`. */
export class EventStream {
  readonly #reader: ReadableStreamDefaultReader<string>;
  readonly #seen: StreamEvent[] = [];
  #rest = "";

  private constructor(
    private readonly response: Response,
    body: ReadableStream<string>,
    private readonly abort: AbortController,
  ) {
    this.#reader = body.getReader();
  }

  static async open(
    uc: Pick<Reachable, "url">,
    query = "",
    headers: Record<string, string> = {},
  ): Promise<EventStream> {
    const abort = new AbortController();
    const response = await fetch(`${uc.url}/__admin/stream${query}`, { headers, signal: abort.signal });
    if (response.status !== 200 || !response.body) {
      throw new Error(`the stream gave ${response.status} ${await response.text()}`);
    }
    return new EventStream(response, response.body.pipeThrough(new TextDecoderStream()), abort);
  }

  get headers(): Headers {
    return this.response.headers;
  }

  /** The next event; undefined when the stream has ended. */
  async next(): Promise<StreamEvent | undefined> {
    for (;;) {
      const end = this.#rest.indexOf("\n\n");
      if (end >= 0) {
        const block = this.#rest.slice(0, end);
        this.#rest = this.#rest.slice(end + 2);
        const event = read(block);
        if (event === undefined) continue;
        this.#seen.push(event);
        return event;
      }
      const { done, value } = await this.#reader.read();
      if (done) return undefined;
      this.#rest += value;
    }
  }

  /** The first event from here on that is meant. */
  async until(meant: (event: StreamEvent) => boolean): Promise<StreamEvent> {
    for (;;) {
      const event = await this.next();
      if (event === undefined) throw new Error(`the stream has ended after ${JSON.stringify(this.#seen)}`);
      if (meant(event)) return event;
    }
  }

  /** The entry of that function, which has yet to come. */
  async entry(name: string): Promise<JournalSummary> {
    const { data } = await this.until(({ event, data }) => event === "message" && data.function === name);
    return data as unknown as JournalSummary;
  }

  /** The functions of the entries so far. */
  get functions(): unknown[] {
    return this.#seen.filter(({ event }) => event === "message").map(({ data }) => data.function);
  }

  /** Its events so far. */
  get events(): readonly StreamEvent[] {
    return this.#seen;
  }

  close(): void {
    this.abort.abort();
    // The read that is under way fails with it.
    this.#reader.closed.catch(() => undefined);
  }
}

function read(block: string): StreamEvent | undefined {
  const lines = block.split("\n").filter((line) => !line.startsWith(":"));
  if (lines.length === 0) return undefined;
  const of = (field: string): string | undefined =>
    lines.find((line) => line.startsWith(`${field}: `))?.slice(field.length + 2);
  return {
    event: of("event") ?? "message",
    id: of("id"),
    data: JSON.parse(of("data") ?? "null") as StreamEvent["data"],
  };
}

import { adminPath, authorization, Refusal, refusalOf } from "./client.js";
import type { Summary } from "./types.js";

/** What a reader of the stream is told. */
export interface StreamReader {
  /** Entries in the order of the journal, as many as came at once. */
  entries(entries: readonly Summary[]): void;
  /** So many were left out, because the page read too slowly or the journal keeps no more. */
  dropped(count: number): void;
  /** What came before is no longer in the journal: it was cleared, or another emulator began. */
  emptied?(): void;
  /** The stream has begun: entries up to this number had come before. */
  begun?(newest: number): void;
  /** Whether it follows, tries to, or was refused. */
  state(state: StreamState): void;
}

export type StreamState =
  | { readonly is: "connecting" | "following" | "waiting" }
  | { readonly is: "refused"; readonly why: Refusal };

/** One of those who share a stream. */
export interface StreamPart {
  readonly filter: string;
  /** The number of the last entry that the reader has; 0 asks for all that is kept, undefined for what comes from now on. */
  readonly after: number | undefined;
  readonly reader: StreamReader;
}

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 5_000;

/**
 * Follows the journal of a server for several readers by one connection, until the function that it gives is called:
 * browsers open no more than six to a host. A stream that ends is taken up again after the last entry; a reader whose
 * filter has a mistake is left out.
 */
export function follow(server: string | undefined, parts: readonly StreamPart[]): () => void {
  const ending = new AbortController();
  let present = parts.map((part) => ({ ...part }));
  let wait = FIRST_WAIT_MS;

  const tell = (state: StreamState): void => {
    for (const { reader } of present) reader.state(state);
  };

  const noteBeginning = ({ last }: StreamBeginning): void => {
    for (const part of present) {
      // Numbers begin anew with each process: who saw later ones saw another emulator.
      const sawAnother = part.after !== undefined && part.after > last;
      if (sawAnother) part.reader.emptied?.();
      part.after = sawAnother ? 0 : (part.after ?? last);
      part.reader.begun?.(last);
    }
  };

  const pass = (entries: readonly Summary[]): void => {
    const newest = entries.at(-1)?.n;
    if (newest === undefined) return;
    for (const [index, part] of present.entries()) {
      part.after = newest;
      const own = present.length === 1 ? entries : entries.filter(({ takenBy }) => takenBy?.includes(index));
      if (own.length > 0) part.reader.entries(own);
    }
  };

  const once = async (): Promise<void> => {
    tell({ is: "connecting" });
    const query = new URLSearchParams(server === undefined ? {} : { server });
    for (const { filter, after = "now" } of present) {
      query.append("filter", filter);
      query.append("after", String(after));
    }
    const response = await fetch(`${adminPath("/stream")}?${query}`, {
      headers: { ...authorization(), accept: "text/event-stream" },
      signal: ending.signal,
    });
    if (!response.ok || response.body === null) throw await refusalOf(response);
    tell({ is: "following" });
    wait = FIRST_WAIT_MS;
    for await (const messages of eventsOf(response.body)) {
      const entries: Summary[] = [];
      for (const { event, data } of messages) {
        if (event === "dropped") {
          for (const { reader } of present) reader.dropped((JSON.parse(data) as { dropped: number }).dropped);
        } else if (event === "cleared") for (const { reader } of present) reader.emptied?.();
        else if (event === "open") noteBeginning(JSON.parse(data) as StreamBeginning);
        else if (event === "message" && data !== "") entries.push(JSON.parse(data) as Summary);
      }
      pass(entries);
    }
  };

  /** Whether it is to be tried again at once: without the reader whose filter has a mistake. */
  const refused = (why: Refusal): boolean => {
    const place = /^query\.filter(?:\[(\d+)\])?$/.exec(why.where);
    const mistaken = place ? present[Number(place[1] ?? 0)] : undefined;
    if (mistaken) mistaken.reader.state({ is: "refused", why });
    else tell({ is: "refused", why });
    present = mistaken ? present.filter((part) => part !== mistaken) : [];
    return present.length > 0;
  };

  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await once();
      } catch (error) {
        if (ending.signal.aborted) return;
        // Too many streams are open: there will be room again.
        if (error instanceof Refusal && error.status !== 503) {
          if (refused(error)) continue;
          return;
        }
      }
      if (ending.signal.aborted) return;
      tell({ is: "waiting" });
      await new Promise((resolve) => window.setTimeout(resolve, wait));
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    }
  };
  void run();
  return () => ending.abort();
}

/** What the stream says first. */
interface StreamBeginning {
  /** The number of the newest entry. */
  readonly last: number;
}

interface StreamMessage {
  readonly event: string;
  readonly data: string;
}

/** The messages of a stream of server-sent events, those of one chunk together. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamMessage[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      yield blocks.map(messageOf);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function messageOf(block: string): StreamMessage {
  let event = "message";
  let data = "";
  for (const line of block.split("\n")) {
    if (line.startsWith("data:")) data += line.slice(5).trimStart();
    else if (line.startsWith("event:")) event = line.slice(6).trim();
  }
  return { event, data };
}

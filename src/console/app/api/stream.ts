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

export interface StreamQuery {
  readonly filter?: string;
  readonly server?: string | undefined;
  /** The number of the last entry that the reader has; 0 asks for all that is kept, undefined for what comes from now on. */
  readonly after?: number | undefined;
}

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 5_000;

/**
 * Follows the journal until the function that it gives is called. A stream that ends is taken up again after the last
 * entry; one whose filter has a mistake is not.
 */
export function follow({ filter, server, after }: StreamQuery, reader: StreamReader): () => void {
  const ending = new AbortController();
  let last = after;
  let wait = FIRST_WAIT_MS;

  const noteBeginning = (beginning: StreamBeginning): void => {
    // Numbers begin anew with each process: who saw later ones saw another emulator.
    if (last !== undefined && beginning.after < last) reader.emptied?.();
    last = beginning.after;
    reader.begun?.(beginning.last);
  };

  const once = async (): Promise<void> => {
    reader.state({ is: "connecting" });
    const response = await fetch(adminPath("/stream", { filter, server, after: last }), {
      headers: { ...authorization(), accept: "text/event-stream" },
      signal: ending.signal,
    });
    if (!response.ok || response.body === null) throw await refusalOf(response);
    reader.state({ is: "following" });
    wait = FIRST_WAIT_MS;
    for await (const messages of eventsOf(response.body)) {
      const entries: Summary[] = [];
      for (const { event, data } of messages) {
        if (event === "dropped") reader.dropped((JSON.parse(data) as { dropped: number }).dropped);
        else if (event === "cleared") reader.emptied?.();
        else if (event === "open") noteBeginning(JSON.parse(data) as StreamBeginning);
        else if (event === "message" && data !== "") entries.push(JSON.parse(data) as Summary);
      }
      last = entries.at(-1)?.n ?? last;
      if (entries.length > 0) reader.entries(entries);
    }
  };

  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await once();
      } catch (error) {
        if (ending.signal.aborted) return;
        // Too many streams are open: there will be room again.
        if (error instanceof Refusal && error.status !== 503) return reader.state({ is: "refused", why: error });
      }
      if (ending.signal.aborted) return;
      reader.state({ is: "waiting" });
      await new Promise((resolve) => window.setTimeout(resolve, wait));
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    }
  };
  void run();
  return () => ending.abort();
}

/** What the stream says first. */
interface StreamBeginning {
  /** The entries after this number follow. */
  readonly after: number;
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

import { effect, signal, untracked } from "@preact/signals";
import { token } from "../api/client.js";
import { follow, type StreamReader, type StreamState } from "../api/stream.js";
import { serverInAddress } from "./route.js";

/** Whether somebody can see the page. A hidden one follows nothing: it takes up where it stopped. */
export const visible = signal(document.visibilityState === "visible");
document.addEventListener("visibilitychange", () => {
  visible.value = document.visibilityState === "visible";
});

interface Follower {
  readonly filter: string;
  readonly last: () => number | undefined;
  readonly reader: StreamReader;
}

/** How long the stream still serves who has gone, in ms: another often comes in the same moment. */
const AFTER_LEAVING_MS = 1_000;

const followers = new Set<Follower>();
let stop = (): void => undefined;
let isPlanned = false;
/** Whether somebody has gone whom the stream still serves. */
let servesTooMuch = false;

/** Opens the stream anew when all that changes now has changed. */
function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  queueMicrotask(() => {
    isPlanned = false;
    servesTooMuch = false;
    stop();
    stop = (): void => undefined;
    if (!visible.peek() || followers.size === 0) return;
    const parts = [...followers].map((one) => ({ filter: one.filter, after: one.last(), reader: onlyWhile(one) }));
    stop = follow(serverInAddress.peek() || undefined, parts);
  });
}

effect(() => {
  visible.value;
  token.value;
  serverInAddress.value;
  plan();
});

/** The reader, for as long as it follows. */
function onlyWhile(follower: Follower): StreamReader {
  const { reader } = follower;
  const told =
    <A extends unknown[]>(tell: ((...of: A) => void) | undefined) =>
    (...of: A): void => {
      if (followers.has(follower)) tell?.apply(reader, of);
    };
  return {
    entries: told(reader.entries),
    dropped: told(reader.dropped),
    emptied: told(reader.emptied),
    begun: told(reader.begun),
    state: told(reader.state),
  };
}

/**
 * Follows the journal of the server that is shown while the page can be seen, until the function that it gives is called.
 * All who follow share one stream. `filter` is read again when a signal in it changes; `last` tells the number of the newest
 * entry that the reader has, undefined for what comes from now on.
 */
export function followWhileVisible(
  filter: () => string,
  last: () => number | undefined,
  reader: StreamReader,
): () => void {
  let present: Follower | undefined;
  const stopReading = effect(() => {
    const follower = { filter: filter(), last, reader };
    untracked(() => {
      if (present) followers.delete(present);
      present = follower;
      followers.add(follower);
      plan();
    });
  });
  return () => {
    stopReading();
    if (present) followers.delete(present);
    servesTooMuch = true;
    window.setTimeout(() => {
      if (servesTooMuch) plan();
    }, AFTER_LEAVING_MS);
  };
}

export type { StreamState };

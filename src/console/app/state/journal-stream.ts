import { effect, signal } from "@preact/signals";
import { token } from "../api/client.js";
import { follow, type StreamQuery, type StreamReader, type StreamState } from "../api/stream.js";

/** Whether somebody can see the page. A hidden one follows nothing: it takes up where it stopped. */
export const visible = signal(document.visibilityState === "visible");
document.addEventListener("visibilitychange", () => {
  visible.value = document.visibilityState === "visible";
});

/**
 * Follows the journal while the page can be seen, until the function that it gives is called. `query` is read again
 * when a signal in it changes; `last` tells the number of the newest entry that the reader has.
 */
export function followWhileVisible(
  query: () => StreamQuery,
  last: () => number | undefined,
  reader: StreamReader,
): () => void {
  return effect(() => {
    const wanted = query();
    token.value;
    if (!visible.value) return undefined;
    return follow({ ...wanted, after: last() }, reader);
  });
}

export type { StreamState };

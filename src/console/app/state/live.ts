import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { followWhileVisible } from "./journal-stream.js";
import { attempt } from "./say.js";
import { onChange, server } from "./world.js";

const SHORTEST_GAP_MS = 250;

/**
 * What `load` gives, read again when something changes: orders, sessions, the world, and entries of the filter. Undefined
 * until it is known. `reload` reads at once.
 */
export function useLive<T>(
  load: (server: string | undefined) => Promise<T>,
  { filter, key = "" }: { readonly filter?: string; readonly key?: string } = {},
): { readonly value: T | undefined; reload(): void } {
  const value = useSignal<T | undefined>(undefined);
  const again = useSignal(0);
  useEffect(() => {
    let over = false;
    let busy = false;
    let wanted = false;
    const read = async (): Promise<void> => {
      wanted = true;
      if (busy) return;
      busy = true;
      while (wanted && !over) {
        wanted = false;
        const got = await attempt(() => load(server.value));
        if (got !== undefined && !over) value.value = got;
        await new Promise((resolve) => window.setTimeout(resolve, SHORTEST_GAP_MS));
      }
      busy = false;
    };
    void read();
    const stopWatching = onChange(() => void read());
    const nothing = (): void => undefined;
    const stopFollowing =
      filter === undefined
        ? nothing
        : followWhileVisible(
            () => filter,
            () => undefined,
            { entries: () => void read(), dropped: () => void read(), state: nothing },
          );
    return () => {
      over = true;
      stopWatching();
      stopFollowing();
    };
  }, [server.value, again.value, key]);
  return {
    value: value.value,
    reload: () => {
      again.value += 1;
    },
  };
}

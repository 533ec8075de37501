import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { api } from "../../api/client.js";
import type { WholeEntry } from "../../api/types.js";
import { setParams } from "../../state/route.js";
import { onChange } from "../../state/world.js";
import { Icon } from "../../ui/Icon.js";
import { clockTime, markOf } from "./mark.js";
import { Part } from "./Part.js";

/** A call changes the world, a change makes events: so far is looked. */
const DEPTH = 4;
const MOST = 200;

/** What an entry led to: changes, the events that they made, findings. */
async function causedBy(n: number): Promise<WholeEntry[]> {
  const found: WholeEntry[] = [];
  let level = [n];
  for (let depth = 0; depth < DEPTH && level.length > 0 && found.length < MOST; depth++) {
    const { entries } = await api.journal({ filter: `cause:${level.join(",")}`, limit: MOST });
    found.push(...entries);
    level = entries.filter(({ kind }) => kind !== "event").map((entry) => entry.n);
    level.length = Math.min(level.length, 80);
  }
  return found.sort((a, b) => a.n - b.n);
}

export function Caused({ n }: { readonly n: number }): VNode | null {
  const entries = useSignal<readonly WholeEntry[]>([]);
  useEffect(() => {
    let over = false;
    let timer = 0;
    const look = (): void => {
      causedBy(n).then(
        (found) => {
          if (!over) entries.value = found;
        },
        () => undefined,
      );
    };
    // What it leads to may come later: a telephone that is answered after a while.
    const forget = onChange(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, 300);
    });
    look();
    return () => {
      over = true;
      window.clearTimeout(timer);
      forget();
    };
  }, [n]);
  if (entries.value.length === 0) return null;
  const events = entries.value.filter(({ kind }) => kind === "event").length;
  return (
    <Part title="Caused" note={events === 1 ? "1 event" : `${events} events`}>
      <ul class="caused">
        {entries.value.map((entry) => (
          <li key={entry.n}>
            <button type="button" class="caused-entry" onClick={() => setParams({ n: entry.n })}>
              <time class="mono">{clockTime(entry.at)}</time>
              <Icon of={markOf(entry).icon} size={13} label={markOf(entry).word} />
              <span class="who">{entry.user}</span>
              <span class="what">{entry.function}</span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

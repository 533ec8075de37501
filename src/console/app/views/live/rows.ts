import { computed, effect, signal, untracked } from "@preact/signals";
import type { Refusal } from "../../api/client.js";
import type { Summary } from "../../api/types.js";
import { followWhileVisible } from "../../state/journal-stream.js";
import { route } from "../../state/route.js";
import { say } from "../../state/say.js";
import { server } from "../../state/world.js";
import { indexOf } from "../../ui/VirtualList.js";

/** How many rows the page may keep; the oldest go first. */
export const LIMITS = [1_000, 10_000, 50_000, 200_000] as const;
const LIMIT_KEY = "ucserver-emulator-rows";
const known = LIMITS.find((one) => String(one) === localStorage.getItem(LIMIT_KEY));

export const limit = signal<number>(known ?? 50_000);
effect(() => localStorage.setItem(LIMIT_KEY, String(limit.value)));

/** The rows, the oldest first. The list is changed in place; `version` tells when. */
export const rows: Summary[] = [];
export const version = signal(0);
/** How many rows have been taken from the beginning. */
export let removed = 0;

/** Whether rows are held back so that one can read. */
export const paused = signal(false);
/** Whether the end of the list is in sight. */
export const atEnd = signal(true);
/** Rows that came and are not seen yet: held back, or below what is in sight. */
export const unseen = signal(0);
export const dropped = signal(0);
/** What is wrong with the filter. */
export const refused = signal<Refusal | undefined>(undefined);
export const following = signal(false);

/** The filter that the address names. It is the view's own: other views have no filter. */
export const filter = signal("");
effect(() => {
  const { view, params } = route.value;
  if (view === "live") filter.value = params.filter ?? "";
});

let held: Summary[] = [];
let newest: number | undefined;
/** Up to this number entries had come before the page listened: they are no news. */
let hadCome = 0;
/** Rows up to this number were cleared away. */
let clearedTo = 0;
/** The list is drawn anew at most so often, in ms: nobody reads faster. */
const SHORTEST_MS = 50;
let drawn = 0;
/** Additions wait for the next picture, so that a burst is drawn once. */
let coming: Summary[] = [];

function empty(): void {
  rows.length = 0;
  held = [];
  coming = [];
  removed = 0;
  unseen.value = 0;
  dropped.value = 0;
  version.value++;
}

function take(entries: readonly Summary[]): void {
  newest = entries.at(-1)?.n ?? newest;
  if (coming.length === 0) plan();
  for (const entry of entries) if (entry.n > clearedTo) coming.push(entry);
}

/** The next picture; in a burst not each of them. */
function plan(): void {
  const wait = SHORTEST_MS - (performance.now() - drawn);
  if (wait <= 0) requestAnimationFrame(add);
  else window.setTimeout(() => requestAnimationFrame(add), wait);
}

function add(): void {
  drawn = performance.now();
  const entries = coming;
  coming = [];
  if (entries.length === 0) return;
  if (paused.value) {
    for (const entry of entries) held.push(entry);
    if (held.length > limit.value) held.splice(0, held.length - limit.value);
    unseen.value = held.length;
    return;
  }
  append(entries);
  if (atEnd.value && openNumber.value === undefined) return;
  unseen.value += entries.filter(({ n }) => n > hadCome).length;
}

function append(entries: readonly Summary[]): void {
  for (const entry of entries) rows.push(entry);
  const over = rows.length - limit.value;
  if (over > 0) {
    rows.splice(0, over);
    removed += over;
  }
  version.value++;
}

/** Begins to follow; the first time that the view is shown. */
let begun = false;
export function beginRows(): void {
  if (begun) return;
  begun = true;
  // Another filter and another server have other rows.
  effect(() => {
    filter.value;
    server.value;
    untracked(() => {
      newest = undefined;
      empty();
    });
  });
  followWhileVisible(
    () => filter.value,
    () => newest ?? clearedTo,
    {
      entries: take,
      begun(last) {
        if (rows.length === 0) hadCome = last;
      },
      dropped(count) {
        dropped.value += count;
      },
      emptied() {
        newest = undefined;
        clearedTo = 0;
        empty();
      },
      state(state) {
        refused.value = state.is === "refused" ? state.why : undefined;
        following.value = state.is === "following";
      },
    },
  );
}

/** Holds rows back, or lets them in and goes to the newest. */
export function togglePause(): void {
  paused.value = !paused.value;
  if (!paused.value) showNewest();
}

/** Lets in what was held back, and goes to the end. */
export function showNewest(): void {
  paused.value = false;
  const entries = held;
  held = [];
  append(entries);
  atEnd.value = true;
  unseen.value = 0;
}

/** Clears the list at once; what was there can be brought back. */
export function clearRows(): void {
  const before = rows.concat(held);
  const was = clearedTo;
  clearedTo = newest ?? clearedTo;
  empty();
  const bringBack = (): void => {
    clearedTo = was;
    const since = rows.slice();
    empty();
    append([...before, ...since]);
    say("The rows are back.");
  };
  say(`Cleared ${before.length} rows on this page.`, { action: { title: "Bring them back", run: bringBack } });
}

/** The number that the address opens; undefined for none. */
export const openNumber = computed(() => numberIn(route.value.params.n));
/** The number that the open one is compared with. */
export const comparedNumber = computed(() => numberIn(route.value.params.with));
/** The row that the keys move. */
export const current = signal<number | undefined>(undefined);

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/** The number of the row so many rows away from the present one; as many as there are lead to the first or last. */
export function neighbour(step: number): number | undefined {
  const at = current.value === undefined ? -1 : indexOf(rows, ({ n }) => n, current.value);
  const toEnd = Math.abs(step) >= rows.length;
  const wanted = at < 0 && !toEnd ? (step > 0 ? 0 : rows.length - 1) : at + step;
  return rows[Math.max(0, Math.min(rows.length - 1, wanted))]?.n;
}

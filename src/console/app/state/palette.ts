import { signal } from "@preact/signals";
import type { IconNode } from "lucide";

/** Something that the palette finds: a place to go to, or a thing to do. */
export interface PaletteAction {
  /** Unlike any other's. */
  readonly id: string;
  readonly title: string;
  /** The heading it stands under: `Go to`, `People`, `Operations`, `Errors`, `Actions`. */
  readonly group: string;
  /** More words, which are searched too. */
  readonly note?: string;
  readonly icon?: IconNode;
  /** The keys that do the same. */
  readonly keys?: string;
  run(): void;
}

/** Gives the actions for what was typed, in lower case. A source may answer with fewer than it has. */
export type PaletteSource = (typed: string) => readonly PaletteAction[] | Promise<readonly PaletteAction[]>;

export const paletteOpen = signal(false);
/** Whether the table of keys is shown. */
export const keysOpen = signal(false);

const sources = new Set<PaletteSource>();

/** Adds a source of actions; views call it once, where they are loaded. Gives the function that removes it. */
export function addToPalette(source: PaletteSource): () => void {
  sources.add(source);
  return () => sources.delete(source);
}

const MOST_SHOWN = 60;

/** What all sources have for the text, the best first, those of one group together. */
export async function findActions(text: string): Promise<PaletteAction[]> {
  const typed = text.trim().toLowerCase();
  const found = await Promise.all([...sources].map(async (source) => source(typed)));
  const ranked = found
    .flat()
    .map((action) => ({ action, rank: rankOf(action, typed) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SHOWN);
  const groups = [...new Set(ranked.map(({ action }) => action.group))];
  return groups.flatMap((group) => ranked.flatMap(({ action }) => (action.group === group ? [action] : [])));
}

/** 0 for a title that begins so, 1 for one that holds all words, 2 for one whose note does, 3 for none. */
function rankOf({ title, note = "", group }: PaletteAction, typed: string): number {
  if (typed === "") return 1;
  const name = title.toLowerCase();
  if (name.startsWith(typed)) return 0;
  const words = typed.split(/\s+/);
  if (words.every((word) => name.includes(word))) return 1;
  const all = `${name} ${note} ${group}`.toLowerCase();
  return words.every((word) => all.includes(word)) ? 2 : 3;
}

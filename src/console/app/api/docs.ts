import { signal } from "@preact/signals";
import { attempt } from "../state/say.js";

// The documentation, made into data when the console was built.

/** A text, or a tag with attributes and what is in it. */
export type DocNode = string | readonly [tag: string, attributes: DocAttributes | null, children: readonly DocNode[]];

export interface DocAttributes {
  readonly id?: string;
  readonly href?: string;
  /** The page that a link leads to, and the heading on it. */
  readonly page?: string;
  readonly at?: string;
  /** Whether a link leads out of the emulator. */
  readonly away?: number;
  readonly lang?: string;
  readonly file?: string;
}

export interface DocPage {
  readonly path: string;
  readonly title: string;
  readonly headings: readonly { readonly id: string; readonly text: string; readonly depth: number }[];
}

/** An error of the catalogue, and how to meet it. */
export interface DocError {
  readonly title: string;
  readonly note?: string;
  /** A command that provokes it. */
  readonly line: string;
  readonly section: string;
  /** Whose login fails so. */
  readonly user?: string;
  /** The fault that makes it. */
  readonly fault?: Readonly<Record<string, unknown>>;
}

export interface DocIndex {
  readonly pages: readonly DocPage[];
  readonly errors: readonly DocError[];
}

export const docIndex = signal<DocIndex | undefined>(undefined);
export const docPages = signal<Readonly<Record<string, readonly DocNode[]>> | undefined>(undefined);

const NOTHING: DocIndex = { pages: [], errors: [] };
let indexRead: Promise<DocIndex> | undefined;

/** Pages, headings and errors; read once. */
export function loadDocIndex(): Promise<DocIndex> {
  indexRead ??= attempt(() => read<DocIndex>("docs-index")).then((index) => {
    docIndex.value = index;
    if (!index) indexRead = undefined;
    return index ?? NOTHING;
  });
  return indexRead;
}

export async function loadDocs(): Promise<void> {
  docPages.value ??= await attempt(() => read<Readonly<Record<string, readonly DocNode[]>>>("docs"));
}

async function read<T>(name: string): Promise<T> {
  const response = await fetch(`/console/${name}.json`);
  if (!response.ok) throw new Error("The documentation is not there: build the console anew.");
  return (await response.json()) as T;
}

import { signal } from "@preact/signals";

/** What happened, in a few words, for the line at the bottom and for screen readers. */
export interface Saying {
  readonly text: string;
  readonly bad: boolean;
  /** Something to do about it, such as to take it back. */
  readonly action?: { readonly title: string; run(): void };
}

const SHOWN_MS = 6_000;

export const saying = signal<Saying | undefined>(undefined);
let hiding = 0;

export function say(text: string, more: Partial<Omit<Saying, "text">> = {}): void {
  saying.value = { text, bad: false, ...more };
  window.clearTimeout(hiding);
  hiding = window.setTimeout(() => {
    saying.value = undefined;
  }, SHOWN_MS);
}

/** Does the work and says what went wrong with it. Gives what it made, or undefined. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    // fetch gives a TypeError when nobody answers.
    const text = error instanceof TypeError ? "The emulator does not answer. Is it running?" : messageOf(error);
    say(text, { bad: true });
    return undefined;
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

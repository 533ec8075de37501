import pc from "picocolors";
import type { Terminal } from "../../src/cli/command.js";

/** What a command writes, kept for a test; without colours. `interrupt` is what Ctrl+C is for a person. */
export class KeptTerminal implements Terminal {
  printed = "";
  told = "";
  readonly colours = pc.createColors(false);
  readonly #interrupt = new AbortController();

  get interrupted(): AbortSignal {
    return this.#interrupt.signal;
  }

  interrupt(): void {
    this.#interrupt.abort();
  }

  print(text: string): void {
    this.printed += `${text}\n`;
  }

  tell(text: string): void {
    this.told += `${text}\n`;
  }
}

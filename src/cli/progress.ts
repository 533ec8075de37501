import { performance } from "../time/platform.js";

/** How often a line is written where there is no terminal. */
const LINE_EVERY_MS = 5_000;
/** How long work may take without any. */
const FIRST_LINE_MS = 1_000;

/** Progress of long work, on stderr: on a terminal one line that changes, else a line now and then. */
export interface Progress {
  show(text: string): void;
  end(): void;
}

export function progressLine(): Progress {
  const { stderr } = process;
  let last = performance.now() - LINE_EVERY_MS + FIRST_LINE_MS;
  let shown = false;
  return {
    show(text) {
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[K${text}`);
        shown = true;
      } else if (performance.now() - last >= LINE_EVERY_MS) {
        last = performance.now();
        stderr.write(`${text}\n`);
      }
    },
    end() {
      if (shown) stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}

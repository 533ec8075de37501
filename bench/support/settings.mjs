// What every benchmark is told: the checkout whose build it measures, and whether to be quick.
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The checkout that is measured: this one, or the one that BENCH_ROOT names ("before" figures come from there). */
export const ROOT = process.env.BENCH_ROOT
  ? resolve(process.env.BENCH_ROOT)
  : fileURLToPath(new URL("../..", import.meta.url));

/** A file of that checkout, as something that `import()` takes. */
export const fileOf = (path) => pathToFileURL(resolve(ROOT, path)).href;

/** `--short`: fewer and shorter rounds, to see that a benchmark works; its figures are rough. */
export const SHORT = process.argv.includes("--short");

/** The first value, or the second when it is to be quick. */
export const either = (full, short) => (SHORT ? short : full);

/** What is given beside options, as numbers: `node bench/memory.mjs 500 --short` gives [500]. */
export const numbersGiven = process.argv
  .slice(2)
  .filter((word) => /^\d+(\.\d+)?$/.test(word))
  .map(Number);

// A benchmark that bench/all.mjs has started ends with it, and with it whatever it has started.
if (process.send) process.once("disconnect", () => process.exit(1));

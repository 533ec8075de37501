import * as z from "zod";
import { TrafficFindings } from "../recordings/findings.js";
import { importRecording } from "../recordings/import.js";
import { readInput } from "../recordings/input.js";
import { REDACTED, type Redacted } from "../recordings/redact.js";
import { reportData, reportText } from "../recordings/report.js";
import { POLICIES, type Policy } from "../recordings/update.js";
import { performance, turn } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import { parseFlags } from "./read-command.js";

/** Exit codes of `import`: all was used, something was not, stopped by the user. */
export const IMPORT_EXIT = { clean: 0, notAll: 3, stopped: 130 } as const;

/** The flags of `import`. */
export interface ImportCommand {
  readonly files: readonly string[];
  readonly out: string;
  readonly policy: Policy;
  readonly keep: ReadonlySet<Redacted>;
  readonly distances: number;
  readonly format: "text" | "json";
}

const FLAGS = ["out", "policy", "keep", "distances", "format"] as const;

/** Reads the flags of `import`; undefined when they ask for help. Throws UsageError. */
export function readImportCommand(args: readonly string[]): ImportCommand | undefined {
  const { files, flags } = split(args);
  const options = Object.fromEntries(FLAGS.map((name) => [name, { type: "string" as const }]));
  const values = parseFlags(flags, { ...options, help: { type: "boolean", short: "h" } });
  if (values.help) return undefined;
  if (files.length === 0) throw new UsageError("import needs a file: ucserver-emulator import FILE.har --out DIR");
  if (typeof values.out !== "string") throw new UsageError("import needs --out DIR, a folder for fixtures");
  const keep = String(values.keep ?? "")
    .split(",")
    .map((kind) => kind.trim())
    .filter((kind) => kind !== "");
  return {
    files,
    out: values.out,
    policy: oneOf("policy", POLICIES, values.policy ?? "replace"),
    keep: new Set(keep.map((kind) => oneOf("keep", REDACTED, kind))),
    distances: factor(values.distances ?? "1"),
    format: oneOf("format", ["text", "json"] as const, values.format ?? "text"),
  };
}

/** Files may stand before and behind the flags, each of which has a value. */
function split(args: readonly string[]): { readonly files: string[]; readonly flags: string[] } {
  const files: string[] = [];
  const flags: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("-")) {
      files.push(arg);
      continue;
    }
    flags.push(arg);
    const takesNext = FLAGS.some((name) => arg === `--${name}`);
    const next = args[at + 1];
    if (takesNext && next !== undefined) {
      flags.push(next);
      at++;
    }
  }
  return { files, flags };
}

function oneOf<const T extends string>(flag: string, words: readonly T[], given: unknown): T {
  const word = words.find((one) => one === given);
  if (word === undefined) {
    throw new UsageError(`--${flag}: ${JSON.stringify(given)} is not usable: expected ${words.join(", ")}`);
  }
  return word;
}

function factor(given: unknown): number {
  const read = z.coerce.number().min(0).max(1_000).safeParse(given);
  if (!read.success) throw new UsageError(`--distances: ${JSON.stringify(given)} is not usable: expected 0 to 1000`);
  return read.data;
}

/** Stopped by the user, before anything was written. */
class Stopped extends Error {}

/** Carries `import` out, and gives the exit code. Throws UsageError. */
export async function runImport(command: ImportCommand): Promise<number> {
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const progress = progressLine();
  let isClean = true;
  try {
    for (const file of command.files) {
      const findings = new TrafficFindings();
      const recording = await readInput(file, findings, async (entries) => {
        progress.show(`${file}: ${entries} entries read`);
        await turn();
        if (isStopped) throw new Stopped();
      });
      await turn();
      if (isStopped) throw new Stopped();
      const imported = importRecording(recording, command);
      progress.end();
      isClean &&= findings.isClean;
      process.stdout.write(
        command.format === "json"
          ? `${JSON.stringify(reportData(file, findings, imported))}\n`
          : reportText(file, findings, imported, command.policy, command.out),
      );
    }
  } catch (error) {
    progress.end();
    if (!(error instanceof Stopped)) throw error;
    process.stderr.write("ucserver-emulator: stopped; of this file nothing was written\n");
    return IMPORT_EXIT.stopped;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
  return isClean ? IMPORT_EXIT.clean : IMPORT_EXIT.notAll;
}

/** How often a line is written where there is no terminal. */
const LINE_EVERY_MS = 5_000;

/** Progress: on a terminal one line that changes, else a line now and then. */
function progressLine(): { show(text: string): void; end(): void } {
  const { stderr } = process;
  let last = performance.now();
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

import { writeFileSync } from "node:fs";
import { startServer } from "../index.js";
import { catalog } from "../interface/catalog.js";
import { didYouMean } from "../matching/nearest-name.js";
import { compare } from "../recordings/compare/compare.js";
import { looks, looksOf, type PlayedCall } from "../recordings/compare/play.js";
import { isSame, reportOf } from "../recordings/compare/report.js";
import { TrafficFindings } from "../recordings/findings.js";
import { readInput } from "../recordings/input.js";
import { readPem } from "../recordings/upstream/pem.js";
import { REPORT_FORMATS } from "../recordings/words.js";
import { UsageError } from "../usage-error.js";
import { CommandError, EXIT, type ExitCode, type Terminal } from "./command.js";
import { progressLine } from "./progress.js";
import { keptOf } from "./recording-flags.js";
import { upstreamOf } from "./upstream.js";

/** The flags of `compare`, as given. */
export interface CompareFlags {
  readonly upstream: string | undefined;
  readonly ca: string | undefined;
  readonly insecure: boolean;
  readonly user: string | undefined;
  readonly ucsid: string | undefined;
  readonly "our-user": string | undefined;
  readonly fixtures: string | undefined;
  readonly with: string | undefined;
  readonly functions: string | undefined;
  readonly shape: boolean;
  readonly wait: string | undefined;
  readonly keep: string | undefined;
  readonly format: string | undefined;
  readonly out: string | undefined;
}

/** People of a real server are seldom those of the world here. */
const OUR_USER = "--our-user NAME:PASSWORD names somebody whom it has, such as alice:secret";

/** Carries `compare` out. Throws UsageError. */
export async function runCompare(
  flags: CompareFlags,
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const { ca, insecure, ucsid, fixtures, shape } = flags;
  const address = upstreamOf(flags.upstream);
  const who = credentials("user", flags.user, environment.UC_PASSWORD);
  const we = flags["our-user"] === undefined ? who : credentials("our-user", flags["our-user"], who.password);
  const format = REPORT_FORMATS.find((one) => one === (flags.format ?? "text")) ?? "text";
  const keep = keptOf(flags.keep);
  const wait = waitOf(flags.wait);
  const calls = await callsOf(flags);
  const progress = progressLine();
  const emulator = await startServer(fixtures === undefined ? {} : { fixtures });
  try {
    const comparison = await compare(
      { address, ucsid, ...who, insecure, ca: ca === undefined ? undefined : readPem(ca) },
      { address: new URL(emulator.url), ucsid: undefined, ...we, called: "this emulator", hint: OUR_USER },
      calls,
      {
        compare: shape ? "shape" : "values",
        keep,
        wait,
        onProgress: (text) => progress.show(text),
        signal: terminal.interrupted,
      },
    );
    progress.end();
    const report = reportOf(comparison, format);
    if (flags.out === undefined) terminal.print(report);
    else write(flags.out, report);
    return isSame(comparison) ? EXIT.done : EXIT.no;
  } catch (error) {
    if (terminal.interrupted.aborted) throw new CommandError("stopped; no report was written", EXIT.no);
    throw error;
  } finally {
    progress.end();
    await emulator.stop();
  }
}

/** In ms. */
function waitOf(text = "2000"): number {
  const ms = Number(text);
  if (ms >= 0 && ms <= 600_000) return ms;
  throw new UsageError(`--wait: "${text}" is not usable: expected ms, 0 to 600000`);
}

function write(file: string, report: string): void {
  try {
    writeFileSync(file, report);
  } catch (error) {
    throw new UsageError(`--out ${file}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

function credentials(flag: string, text: string | undefined, known: string | undefined) {
  if (text === undefined) throw new UsageError(`--${flag} NAME:PASSWORD is missing: who is asked as`);
  const [, user = "", password = known] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  if (password === undefined)
    throw new UsageError(`--${flag} ${user}: the password is missing: NAME:PASSWORD, or the variable UC_PASSWORD`);
  return { user, password };
}

async function callsOf({ with: file, functions }: CompareFlags): Promise<PlayedCall[]> {
  const all =
    file === undefined
      ? looks()
      : looksOf((await readInput(file, new TrafficFindings(), async () => undefined)).entries);
  const names = functions?.split(",").map((name) => name.trim());
  for (const name of names ?? []) {
    if (!catalog.operation(name)) {
      throw new UsageError(`--functions: there is no operation "${name}"${didYouMean(name, catalog.operationNames())}`);
    }
  }
  const calls = names ? all.filter((call) => names.includes(call.function)) : all;
  if (calls.length === 0) throw new UsageError("nothing to ask: no call of these only looks and can be asked");
  return calls;
}

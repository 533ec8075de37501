import { readFileSync, writeFileSync } from "node:fs";
import { startServer } from "../index.js";
import { catalog } from "../interface/catalog.js";
import { didYouMean } from "../matching/nearest-name.js";
import { compare } from "../recordings/compare/compare.js";
import { type AskedCall, type AskedServer, looks, looksOf } from "../recordings/compare/play.js";
import { isSame, REPORT_FORMATS, type ReportFormat, reportOf } from "../recordings/compare/report.js";
import { Findings } from "../recordings/findings.js";
import { readInput } from "../recordings/input.js";
import { REDACTED, type Redacted } from "../recordings/redact.js";
import { UsageError } from "../usage-error.js";
import { parseFlags } from "./read-command.js";

/** Exit codes of `compare`: nothing differs, something does. */
export const COMPARE_EXIT = { same: 0, different: 3 } as const;

/** The flags of `compare`. */
export interface CompareCommand {
  readonly upstream: URL;
  readonly ucsid: string | undefined;
  readonly user: string;
  readonly password: string;
  readonly ourUser: string;
  readonly ourPassword: string;
  /** A recording, HAR file or export whose calls are asked; all that only look when left out. */
  readonly with: string | undefined;
  readonly functions: readonly string[];
  readonly fixtures: string | undefined;
  readonly shape: boolean;
  readonly keep: ReadonlySet<Redacted>;
  readonly format: ReportFormat;
  readonly out: string | undefined;
  readonly ca: string | undefined;
  readonly insecure: boolean;
}

const TEXTS = [
  "upstream",
  "ucsid",
  "user",
  "our-user",
  "with",
  "functions",
  "fixtures",
  "keep",
  "format",
  "out",
  "ca",
] as const;

/** Reads the flags of `compare`; undefined when they ask for help. Throws UsageError. */
export function readCompareCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): CompareCommand | undefined {
  const flag = { type: "boolean" } as const;
  const values = parseFlags(args, {
    ...Object.fromEntries(TEXTS.map((name) => [name, { type: "string" as const }])),
    ...{ shape: flag, insecure: flag, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return undefined;
  const given = (name: (typeof TEXTS)[number]): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const [user, password = environment.UC_PASSWORD] = credentials(given("user"));
  if (password === undefined)
    throw new UsageError("compare needs a password: --user NAME:PASSWORD, or the variable UC_PASSWORD");
  const [ourUser, ourPassword = password] =
    given("our-user") === undefined ? [user, password] : credentials(given("our-user"));
  const format = REPORT_FORMATS.find((one) => one === (given("format") ?? "text"));
  if (!format)
    throw new UsageError(`--format: "${given("format")}" is not usable: expected ${REPORT_FORMATS.join(", ")}`);
  const ca = given("ca");
  return {
    upstream: upstreamOf("compare", given("upstream")),
    ...{ user, password, ourUser, ourPassword, format },
    ucsid: given("ucsid"),
    with: given("with"),
    functions: listOf(given("functions")).map(knownFunction),
    fixtures: given("fixtures"),
    keep: new Set(listOf(given("keep")).map(knownKind)),
    out: given("out"),
    ca: ca === undefined ? undefined : readPem(ca),
    shape: values.shape === true,
    insecure: values.insecure === true,
  };
}

/** The address of a server. @throws {UsageError} for none, and for what is none. */
export function upstreamOf(command: string, text: string | undefined): URL {
  if (text === undefined) throw new UsageError(`${command} needs --upstream URL, the address of a server`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--upstream: "${text}" is not usable: expected an address such as https://uc.example.com`);
  }
  return url;
}

/** Certificates in PEM. @throws {UsageError} for a file that cannot be read, or has none. */
export function readPem(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--ca ${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  if (!text.includes("-----BEGIN CERTIFICATE-----"))
    throw new UsageError(`--ca ${file}: expected a certificate in PEM`);
  return text;
}

const listOf = (text = ""): string[] =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

function credentials(text: string | undefined): [user: string, password: string | undefined] {
  if (!text) throw new UsageError("compare needs --user NAME:PASSWORD, who is asked as");
  const at = text.indexOf(":");
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function knownFunction(name: string): string {
  if (catalog.operation(name)) return name;
  throw new UsageError(`--functions: there is no operation "${name}"${didYouMean(name, catalog.operationNames())}`);
}

function knownKind(word: string): Redacted {
  const kind = REDACTED.find((one) => one === word);
  if (!kind) throw new UsageError(`--keep: "${word}" is not usable: expected ${REDACTED.join(", ")}`);
  return kind;
}

/** Carries `compare` out, and gives the exit code. Throws UsageError. */
export async function runCompare(command: CompareCommand, progress: (text: string) => void): Promise<number> {
  const calls = await callsOf(command);
  if (calls.length === 0) throw new UsageError("compare has nothing to ask: no call of the recording only looks");
  const {
    upstream: address,
    ucsid,
    user,
    password,
    ca,
    insecure,
    ourUser,
    ourPassword,
    fixtures,
    shape,
    keep,
  } = command;
  const emulator = await startServer(fixtures === undefined ? {} : { fixtures });
  try {
    const real: AskedServer = { address, ucsid, user, password, ca, insecure };
    const ours: AskedServer = {
      address: new URL(emulator.url),
      ucsid: undefined,
      user: ourUser,
      password: ourPassword,
    };
    const options = { compare: shape ? "shape" : "values", keep, onProgress: progress } as const;
    const comparison = await compare(real, ours, calls, options);
    const report = reportOf(comparison, command.format);
    if (command.out === undefined) process.stdout.write(report);
    else writeFileSync(command.out, report);
    return isSame(comparison) ? COMPARE_EXIT.same : COMPARE_EXIT.different;
  } finally {
    await emulator.stop();
  }
}

async function callsOf({ with: file, functions }: CompareCommand): Promise<AskedCall[]> {
  const all =
    file === undefined ? looks() : looksOf((await readInput(file, new Findings(), async () => undefined)).entries);
  return functions.length === 0 ? all : all.filter((call) => functions.includes(call.function));
}

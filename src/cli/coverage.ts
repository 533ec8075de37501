import { readFileSync } from "node:fs";
import * as z from "zod";
import { type UsedRequest, usageOf } from "../control/usage.js";
import { formatUsage, USAGE_FORMATS, type UsageFormat } from "../control/usage-text.js";
import { BUILT_IN_FIXTURES } from "../fixtures/load-worlds.js";
import { Responses } from "../fixtures/responses/responses.js";
import { environmentOf } from "../options.js";
import { UsageError } from "../usage-error.js";
import { parseFlags } from "./read-command.js";

const record = z.looseObject({
  function: z.string(),
  direction: z.enum(["in", "out"]),
  transport: z.enum(["client", "direct", "public", "controller", "socket", "control", "other"]),
  outcome: z.enum(["result", "nothing", "error", "reject", "http", "event", "broken"]),
  user: z.string().optional(),
  answeredBy: z.looseObject({ by: z.string() }).optional(),
});

/** The answer to GET /__admin/requests, or the list in it. */
const saved = z.union(
  [z.looseObject({ requests: z.array(record) }).transform(({ requests }) => requests), z.array(record)],
  {
    error: "expected the answer to GET /__admin/requests",
  },
);

/** The flags of `coverage`: what an application uses of the interface. */
export interface CoverageOptions {
  /** Where the requests of a run are: a running emulator's address, or a file with its answer to GET /__admin/requests. */
  readonly journal: string | undefined;
  readonly format: UsageFormat;
  readonly fixtures: string | undefined;
  readonly adminToken: string | undefined;
}

/**
 * Reads the flags of `coverage`; undefined when they ask for help. Two of them are options of the emulator too, and
 * their environment variables count here as well. Throws UsageError.
 */
export function readCoverageOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): CoverageOptions | undefined {
  const text = { type: "string" } as const;
  const help = { type: "boolean", short: "h" } as const;
  const values = parseFlags(args, { journal: text, format: text, fixtures: text, "admin-token": text, help });
  if (values.help) return undefined;
  const given = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const format = z.enum(USAGE_FORMATS).safeParse(given("format") ?? "text");
  if (!format.success) {
    throw new UsageError(`--format: "${values.format}" is not usable: expected ${USAGE_FORMATS.join(", ")}`);
  }
  return {
    journal: given("journal"),
    format: format.data,
    fixtures: given("fixtures") ?? environment[environmentOf("fixtures")],
    adminToken: given("admin-token") ?? environment[environmentOf("adminToken")],
  };
}

/** The text that `coverage` prints. Throws UsageError for an address or a file that cannot be read. */
export async function coverage({ journal, format, fixtures, adminToken }: CoverageOptions): Promise<string> {
  const folders = fixtures === undefined ? [BUILT_IN_FIXTURES] : [BUILT_IN_FIXTURES, fixtures];
  const responses = Responses.load(folders);
  const requests = journal === undefined ? [] : await readJournal(journal, adminToken);
  return formatUsage(
    usageOf(requests, (operation) => responses.has(operation)),
    format,
  );
}

async function readJournal(journal: string, adminToken: string | undefined): Promise<UsedRequest[]> {
  const text = /^https?:\/\//i.test(journal) ? await fetchText(journal, adminToken) : readText(journal);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError(`--journal ${journal}: is not JSON`);
  }
  const parsed = saved.safeParse(data);
  if (!parsed.success) throw new UsageError(`--journal ${journal}: ${parsed.error.issues[0]?.message}`);
  return parsed.data as UsedRequest[];
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--journal ${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** An address without a path is the emulator's. */
async function fetchText(address: string, adminToken: string | undefined): Promise<string> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) throw new UsageError(`--journal ${address}: is no address`);
  if (url.pathname === "/") url.pathname = "/__admin/requests";
  let response: Response;
  try {
    response = await fetch(url, adminToken === undefined ? {} : { headers: { authorization: `Bearer ${adminToken}` } });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new UsageError(
      `--journal ${address}: nobody answers there (${(cause as NodeJS.ErrnoException).code ?? cause})`,
    );
  }
  if (!response.ok) {
    const hint = response.status === 401 ? "; give --admin-token" : "";
    throw new UsageError(`--journal ${address}: ${url.pathname} answered ${response.status}${hint}`);
  }
  return response.text();
}

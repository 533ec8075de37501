import { readFileSync } from "node:fs";
import * as z from "zod";
import { tryCheck } from "../common/check.js";
import { type UsedRequest, usageOf } from "../control/usage.js";
import { formatUsage, type UsageFormat } from "../control/usage-text.js";
import { BUILT_IN_FIXTURES } from "../fixtures/load-worlds.js";
import { Responses } from "../fixtures/responses/responses.js";
import { UsageError } from "../usage-error.js";

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
  const read = tryCheck(saved, data);
  if ("mistakes" in read) throw UsageError.of(read.mistakes, { head: `--journal ${journal}` });
  return read.data as UsedRequest[];
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

import * as z from "zod";
import { expectationSchema, listSchema, waitSchema } from "../commands/expectation.js";
import { check, checkAt } from "../common/check.js";
import { describeValue } from "../common/describe-value.js";
import type { Journal } from "../journal/journal.js";
import { isRecord } from "../matching/path.js";
import type { RequestRecord } from "../requests/record.js";
import type { RequestPattern } from "../requests/request-pattern.js";
import { type ListOptions, listRequests } from "../requests/requests.js";
import { type Expectation, verify, waitForRequest } from "../requests/verify.js";
import { UsageError } from "../usage-error.js";

/** The default limit of `waitFor`, in ms of real time. */
const PATIENCE_MS = 5_000;

/** A verification failed. The message shows the nearest requests and their differences. */
export class VerificationError extends Error {
  override readonly name = "VerificationError";
}

/** The requests of clients and their answers, of one server or of all. Secrets are masked. */
export class Requests {
  readonly #journal: Journal;
  readonly #ucsid: string | undefined;

  /** @internal */
  constructor(journal: Journal, ucsid: string | undefined) {
    this.#journal = journal;
    this.#ucsid = ucsid;
  }

  /**
   * The requests that match, the oldest first. A request is listed when it has been answered.
   *
   * @param pattern a function's name, or fields with values and patterns; all requests when left out.
   * @throws {UsageError} for an invalid pattern or option.
   * @example
   * const refused = uc.requests.list({ user: "alice", status: { $gte: 400 } });
   */
  list(pattern: RequestPattern | string = {}, options: ListOptions = {}): RequestRecord[] {
    return listRequests(this.#journal, patternOf(pattern), check(listSchema, options, "options"), this.#ucsid);
  }

  /**
   * The first request that matches. If there is none yet, waits for it.
   *
   * @param options `within`: how long it waits, in ms of real time whatever the server's clock shows, 5,000 when left out;
   *   `since`: the id of a request, of which only later ones count.
   * @throws {VerificationError} when none came in time; the message shows the nearest ones.
   * @throws {UsageError} for an invalid pattern or option.
   * @example
   * const { argument } = await uc.requests.waitFor({ function: "asnCtiMakeCall", user: "alice" });
   */
  async waitFor(
    pattern: RequestPattern | string,
    options: { readonly within?: number; readonly since?: number } = {},
  ): Promise<RequestRecord> {
    const { within = PATIENCE_MS, since } = check(waitSchema, options, "options");
    const wait = { within, since };
    const { request, verdict } = await waitForRequest(this.#journal, patternOf(pattern), wait, this.#ucsid);
    if (!request) throw new VerificationError(verdict.text);
    return request;
  }

  /**
   * Checks that the number of matching requests is as expected, now or within a time, and returns these requests.
   *
   * @param expectation a function's name, or a pattern with `count` (at least one when left out), `within` (ms of real
   *   time, 0 when left out) and `since`.
   * @throws {VerificationError} when it is not as expected. The message shows the nearest requests.
   * @throws {UsageError} for an invalid expectation.
   * @example
   * await uc.requests.verify({ function: "asnCtiMakeCall", count: 1, within: 2_000 });
   */
  async verify(expectation: Expectation | string): Promise<readonly RequestRecord[]> {
    const expected = patternOf(expectation);
    check(expectationSchema, expected, "expectation");
    const { pass, text, matching } = await verify(this.#journal, expected, this.#ucsid);
    if (!pass) throw new VerificationError(text);
    return matching;
  }

  /** The id of the newest request. Pass it as `since` to look only at later requests. */
  get last(): number {
    return this.#journal.last;
  }

  /** Removes the requests so far, of this server or, on the emulator, of all. Ids keep counting. */
  clear(): void {
    this.#journal.clear(this.#ucsid);
  }
}

function patternOf<T extends object>(pattern: T | string): T | { function: string } {
  if (typeof pattern === "string") return { function: checkAt("function", z.string().min(1), pattern) };
  if (isRecord(pattern)) return pattern;
  const reason = `expected a function's name, or an object of fields, got ${describeValue(pattern)}`;
  throw UsageError.at("pattern", reason);
}

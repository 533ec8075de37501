import * as z from "zod";
import { listSchema, PATIENCE_MS, readExpectation, waitSchema } from "../commands/expectation.js";
import { check, checkAt } from "../common/check.js";
import { describeValue } from "../common/describe-value.js";
import type { Duration } from "../common/duration.js";
import type { FunctionName } from "../interface/other-functions.js";
import { isRecord } from "../matching/path.js";
import type { RequestRecord } from "../requests/record.js";
import type { PatternData, RequestPattern } from "../requests/request-pattern.js";
import { type ListOptions, listRequests } from "../requests/requests.js";
import type { RequestScope } from "../requests/scope.js";
import { type Expectation, refuseBlindness, verify, waitForRequest } from "../requests/verify.js";
import { UsageError } from "../usage-error.js";

/** A verification failed. The message shows the nearest requests and their differences. */
export class VerificationError extends Error {
  override readonly name = "VerificationError";
}

/** The requests of clients and their answers, of one server or of all. Secrets are masked. */
export class Requests {
  readonly #scope: RequestScope;

  /** @internal */
  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /**
   * The requests that match, the oldest first. A request is listed when it has been answered.
   *
   * @param pattern a function's name, or fields with values and patterns; all requests when left out.
   * @throws {UsageError} for an invalid pattern or option, and for a name that does not exist: a function, a user, a field
   *   of an argument. Only beside `outcome: "reject"` may the function be one that does not exist.
   * @example
   * const refused = uc.requests.list({ user: "alice", status: { $gte: 400 } });
   */
  list<F extends FunctionName = FunctionName>(
    pattern: RequestPattern<F> | F = {},
    options: ListOptions = {},
  ): RequestRecord<F>[] {
    const checked = check(listSchema, options, "options");
    refuseBlindness(this.#scope, checked.since ?? 0);
    return recordsOf<F>(listRequests(this.#scope, patternOf(pattern), checked));
  }

  /**
   * The first request that matches. If there is none yet, waits for it.
   *
   * @param options `within`: how long it waits in real time, whatever the server's clock shows, in ms or as a text such as
   *   `2s`; 4 s when left out, less than the time limit of a test; `since`: the id of a request, of which only later ones
   *   count.
   * @throws {VerificationError} when none came in time; the message shows the nearest ones.
   * @throws {UsageError} for an invalid pattern or option, and for names that do not exist, as {@link list}.
   * @example
   * const { argument } = await uc.requests.waitFor({ function: "asnCtiMakeCall", user: "alice" });
   */
  async waitFor<F extends FunctionName = FunctionName>(
    pattern: RequestPattern<F> | F,
    options: { readonly within?: Duration; readonly since?: number } = {},
  ): Promise<RequestRecord<F>> {
    const { within = PATIENCE_MS, since } = check(waitSchema, options, "options");
    const wait = { within, since };
    const { request, verdict } = await waitForRequest(this.#scope, patternOf(pattern), wait);
    const [found] = recordsOf<F>(request ? [request] : []);
    if (!found) throw new VerificationError(verdict.text);
    return found;
  }

  /**
   * Checks that requests came as expected, now or within a time, and returns those that match: their number, their order,
   * or that nothing else came.
   *
   * @param expectation a function's name, or a pattern with `count` (at least one when left out), `inOrder` or
   *   `nothingElse`, and `within` (real time, none when left out) and `since`. An exact count, a maximum and `nothingElse`
   *   wait to the end of `within`, since one more request could come.
   * @throws {VerificationError} when it is not as expected. The message shows the nearest requests.
   * @throws {UsageError} for an invalid expectation, and for names that do not exist, as {@link list}.
   * @example
   * await uc.requests.verify({ function: "asnCtiMakeCall", count: { min: 1 }, within: "2s" });
   * await uc.requests.verify({ function: "asnCtiMakeCall", count: 0, within: 200 }); // none came, none comes
   * await uc.requests.verify({ user: "alice", inOrder: ["createsession", "asnCtiMakeCall", "asnCtiDropCall"] });
   * await uc.requests.verify({ user: "alice", nothingElse: ["createsession", { function: { $glob: "asnCti*" } }] });
   */
  async verify<
    F extends FunctionName = FunctionName,
    const S extends readonly unknown[] = readonly unknown[],
    const N extends readonly unknown[] = readonly unknown[],
  >(expectation: Expectation<F, S, N> | F): Promise<readonly RequestRecord<F>[]> {
    const { pass, text, matching } = await verify(this.#scope, readExpectation(patternOf(expectation)));
    if (!pass) throw new VerificationError(text);
    return recordsOf<F>(matching);
  }

  /** The id of the newest request. Pass it as `since` to look only at later requests. */
  get last(): number {
    return this.#scope.journal.last;
  }

  /** Removes the requests so far, of this server or, on the emulator, of all. Ids keep counting. */
  clear(): void {
    this.#scope.journal.clear(this.#scope.ucsid);
  }
}

/** The requests as what the pattern has left of all: those of the function that it names. */
const recordsOf = <F>(requests: readonly RequestRecord[]): RequestRecord<F>[] =>
  requests as readonly unknown[] as RequestRecord<F>[];

/** The pattern as data, not yet checked. */
function patternOf(pattern: unknown): PatternData {
  if (typeof pattern === "string") return { function: checkAt("function", z.string().min(1), pattern) };
  if (isRecord(pattern)) return pattern;
  const reason = `expected a function's name, or an object of fields, got ${describeValue(pattern)}`;
  throw UsageError.at("pattern", reason);
}

import type { RequestRecord } from "../requests/entry.js";
import type { Journal, ListOptions } from "../requests/journal.js";
import type { RequestPattern } from "../requests/request-pattern.js";
import { type Expectation, verify, waitForRequest } from "../requests/verify.js";

/** How long `waitFor` waits when nothing is said, in ms. */
const PATIENCE_MS = 5_000;

/** A verification that failed; its message shows the nearest requests and what differed in them. */
export class VerificationError extends Error {
  override readonly name = "VerificationError";
}

/** What clients have asked and what they got, of one server or of all. Secrets are blotted out. */
export class Requests {
  readonly #journal: Journal;
  readonly #ucsid: string | undefined;

  /** @internal */
  constructor(journal: Journal, ucsid: string | undefined) {
    this.#journal = journal;
    this.#ucsid = ucsid;
  }

  /** Those that match, the oldest first. A request is listed when it has been answered. */
  list(pattern: RequestPattern | string = {}, options: ListOptions = {}): RequestRecord[] {
    return this.#journal.list(patternOf(pattern), options, this.#ucsid);
  }

  /** The first request that matches, if need be waiting for it, `within` ms at the most. Throws VerificationError. */
  async waitFor(
    pattern: RequestPattern | string,
    { within = PATIENCE_MS, since }: { readonly within?: number; readonly since?: number } = {},
  ): Promise<RequestRecord> {
    const { request, verdict } = await waitForRequest(
      this.#journal,
      patternOf(pattern),
      { within, since },
      this.#ucsid,
    );
    if (!request) throw new VerificationError(verdict.text);
    return request;
  }

  /** Gives the matching requests when their number is as expected, now or `within` ms. Throws VerificationError. */
  async verify(expectation: Expectation | string): Promise<readonly RequestRecord[]> {
    const { pass, text, matching } = await verify(this.#journal, patternOf(expectation), this.#ucsid);
    if (!pass) throw new VerificationError(text);
    return matching;
  }

  /** The id of the newest request; `since` takes it to look at later ones alone. */
  get last(): number {
    return this.#journal.last;
  }

  clear(): void {
    this.#journal.clear(this.#ucsid);
  }
}

const patternOf = <T extends object>(pattern: T | string): T | { function: string } =>
  typeof pattern === "string" ? { function: pattern } : pattern;

import * as z from "zod";
import { tryCheck } from "../common/check.js";
import { pathText } from "../matching/path.js";
import {
  type Check,
  compilePattern,
  type Difference,
  differences,
  PatternError,
  passesAll,
} from "../matching/pattern.js";
import { UsageError } from "../usage-error.js";
import type { RequestRecord } from "./record.js";

const text = z
  .union([z.string(), z.array(z.string()).min(1), z.record(z.string(), z.unknown())], {
    error: "expected a text, a list of texts, or a pattern such as {$regex}",
  })
  .optional();

/**
 * Which requests are meant. Each field is a value, a list of texts of which one must be it, or a pattern as in fixture
 * responses (`{$regex}`, `{$glob}`, `{$in}`, `{$any: true}`, …). `argument` and `answer` may have more fields than named.
 */
export const requestPatternSchema = z.strictObject({
  function: text.describe("Operation or event name, or createsession, destroysession, contacts, …"),
  server: text.describe("UCSID."),
  user: text.describe("Login name."),
  session: text.describe("Session id."),
  transport: text.describe("client, direct, public, controller, socket or other."),
  direction: text.describe("in: from a client; out: an event sent to one."),
  outcome: text.describe("result, nothing, error, reject, http, event or broken."),
  status: z.unknown().optional().describe("HTTP status, or a pattern such as {$gte: 400}."),
  argument: z.unknown().optional().describe("Fields of the argument."),
  answer: z.unknown().optional().describe("Fields of the answer."),
  answeredBy: z.unknown().optional().describe("Such as {by: fixture}."),
  fault: text.describe("Name of the fault that touched it."),
});

export type RequestPattern = z.input<typeof requestPatternSchema>;

/** A pattern, ready to be held against requests. Throws UsageError for one that makes no sense. */
export class RequestMatcher {
  readonly #checks: readonly Check[];
  readonly #function: string | undefined;

  constructor(readonly pattern: RequestPattern) {
    const parsed = tryCheck(requestPatternSchema, pattern);
    if ("mistakes" in parsed) throw UsageError.of(parsed.mistakes.slice(0, 1), { whole: "request" });
    const wanted = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
    try {
      this.#checks = wanted.flatMap(([field, value]) =>
        Array.isArray(value) && field !== "argument" && field !== "answer"
          ? compilePattern({ $in: value }, [field])
          : compilePattern(value, [field]),
      );
    } catch (error) {
      if (error instanceof PatternError) throw new UsageError(`${pathText(error.path)}: ${error.message}`);
      throw error;
    }
    this.#function = typeof parsed.data.function === "string" ? parsed.data.function : undefined;
  }

  /** Whether a request of that function may match: told without writing it out. */
  mayMatch(functionName: string): boolean {
    return this.#function === undefined || this.#function === functionName;
  }

  matches(record: RequestRecord): boolean {
    return passesAll(this.#checks, record);
  }

  differences(record: RequestRecord): Difference[] {
    return differences(this.#checks, record);
  }

  /** The pattern for a person. */
  get text(): string {
    const { function: name, ...rest } = this.pattern;
    const others = Object.entries(rest).filter(([, value]) => value !== undefined);
    const what = typeof name === "string" ? name : name === undefined ? "any request" : JSON.stringify(name);
    return others.length === 0
      ? what
      : `${what} with ${others.map(([field, value]) => `${field} ${JSON.stringify(value)}`).join(", ")}`;
  }
}

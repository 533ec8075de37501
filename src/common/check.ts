import type * as z from "zod";
import { pathText } from "../matching/path.js";
import { unfit } from "../matching/walk.js";
import { type Mistake, UsageError } from "../usage-error.js";
import { plainMessage } from "./plain-messages.js";

/**
 * Data from outside, checked. `whole` is what the data are called in a sentence about all of them.
 *
 * @throws {UsageError} a line for each mistake: `users[0].lines[1]: expected a text, got number 5`.
 */
export function check<S extends z.ZodType>(schema: S, data: unknown, whole: string): z.output<S> {
  const read = tryCheck(schema, data);
  if ("mistakes" in read) throw UsageError.of(read.mistakes, { whole });
  return read.data;
}

/** The same for data that are a part of something: `place` begins the path of each mistake. */
export function checkAt<S extends z.ZodType>(place: string, schema: S, data: unknown): z.output<S> {
  const read = tryCheck(schema, data);
  if ("mistakes" in read) throw UsageError.of(read.mistakes).below(place);
  return read.data;
}

/**
 * The same for who does more with the mistakes than to throw them. Data that no schema could bear, since they contain
 * themselves or are nested too deep, have one mistake.
 */
export function tryCheck<S extends z.ZodType>(
  schema: S,
  data: unknown,
): { readonly data: z.output<S> } | { readonly mistakes: readonly Mistake[] } {
  const unfitness = unfit(data);
  if (unfitness) return { mistakes: [unfitness] };
  const parsed = schema.safeParse(data, { error: plainMessage });
  if (parsed.success) return { data: parsed.data };
  return { mistakes: parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), reason: message })) };
}

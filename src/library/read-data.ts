import type { z } from "zod";
import { describeIssues } from "../fixtures/load-worlds.js";
import { UsageError } from "../usage-error.js";

/** Data of a program's, checked. Throws UsageError with a line for each mistake: `WHAT: path: reason`. */
export function readData<T extends z.ZodType>(what: string, schema: T, data: unknown): z.infer<T> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new UsageError(describeIssues(what, parsed.error));
  return parsed.data;
}

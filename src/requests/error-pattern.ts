import { catalog, type Operation } from "../interface/catalog.js";
import { withNumbers } from "../interface/enumeration-names.js";
import { pathText } from "../matching/path.js";
import { type Check, compilePattern } from "../matching/pattern.js";
import { errorNamed, LOGON_ERROR, type NamedError } from "../rose/error-names.js";
import { UsageError } from "../usage-error.js";
import type { PatternData } from "./request-pattern.js";

/** Where the answers of calls have the number of their error. */
const DETAIL = ["answer", "error", "iErrorDetail"];

type ErrorPattern = NonNullable<PatternData["error"]>;

/** The condition that an answer is an error with one of these numbers or names. Throws UsageError for an unknown name. */
export function errorCheck(error: ErrorPattern, wanted: PatternData["function"]): Check {
  const operation = typeof wanted === "string" ? catalog.operation(wanted) : undefined;
  const many = Array.isArray(error);
  const numbers = (many ? error : [error]).flatMap((one, index) =>
    typeof one === "number" ? [one] : numbersNamed(one, operation, many ? `error[${index}]` : "error"),
  );
  const [check] = compilePattern({ $in: numbers }, DETAIL);
  if (!check) throw new Error("a list of numbers is one condition");
  const single = many ? undefined : error;
  return { ...check, ...(single !== undefined && { expected: JSON.stringify(single) }) };
}

/** Every call can fail with an error of its own, and with one of its logon. */
function numbersNamed(name: string, operation: Operation | undefined, place: string): number[] {
  const logon = errorNamed(name, undefined, LOGON_ERROR);
  const own: NamedError = operation ? errorNamed(name, operation, operation.error ?? "AsnRequestError") : logon;
  const found = [own, logon].flatMap((named) => ("number" in named ? [named.number] : []));
  if (found.length > 0) return [...new Set(found)];
  const { reason } = own as { readonly reason: string };
  const hint = operation ? "" : " (each function has error names of its own: say which function)";
  throw UsageError.at(place, `${reason}${hint}`);
}

/** The pattern with numbers in the place of the names of enumerations' members, where one operation is named. */
export function withNumbersOf<P extends Omit<PatternData, "error">>(pattern: P): P {
  const operation = typeof pattern.function === "string" ? catalog.operation(pattern.function) : undefined;
  if (!operation) return pattern;
  const { argument, answer } = pattern;
  return {
    ...pattern,
    ...(argument !== undefined && { argument: numbered(operation.argument, argument, "argument") }),
    ...(answer !== undefined &&
      operation.result !== undefined && { answer: numbered(operation.result, answer, "answer") }),
  };
}

const numbered = (type: string, pattern: unknown, root: string): unknown =>
  withNumbers(type, pattern, ({ path, reason }) => {
    throw UsageError.at(pathText([root, ...path]), reason);
  });

import type * as z from "zod";
import { didYouMean } from "../matching/nearest-name.js";
import { pathText } from "../matching/path.js";
import { describeValue } from "./describe-value.js";

/** What zod calls the types, for people. */
const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
  nonoptional: "a value",
};

const FORMATS: Readonly<Record<string, string>> = {
  datetime: "a time such as 2026-01-15T12:00:00Z",
};

/** Says what a schema expected and what came, for the schemas that have no sentence of their own. */
export const plainMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return unfit(TYPES[issue.expected] ?? issue.expected, issue.input);
    case "invalid_value":
      return `${unfit(oneOf(issue.values), issue.input)}${nearest(issue.input, issue.values)}`;
    case "too_small":
      return unfit(atLeast(issue.origin, Number(issue.minimum)), issue.input);
    case "too_big":
      return unfit(atMost(issue.origin, Number(issue.maximum)), issue.input);
    case "invalid_format":
      return unfit(FORMATS[issue.format] ?? `a text that fits ${issue.pattern ?? issue.format}`, issue.input);
    case "unrecognized_keys":
      return issue.keys.map((key) => `there is no field "${key}"${didYouMean(key, fieldsOf(issue.inst))}`).join("; ");
    case "invalid_union":
      return noneOf(issue);
    default:
      return undefined;
  }
};

const unfit = (expected: string, input: unknown): string => `expected ${expected}, got ${describeValue(input)}`;

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(", ")}`;

const nearest = (input: unknown, values: readonly unknown[]): string =>
  typeof input === "string" && values.length > 1 ? didYouMean(input, values.map(String)) : "";

function atLeast(origin: string, minimum: number): string {
  if (origin === "string") return minimum === 1 ? "a text that is not empty" : `at least ${minimum} characters`;
  if (origin === "array") return minimum === 1 ? "a list that is not empty" : `a list of at least ${minimum}`;
  return `a number from ${minimum}`;
}

function atMost(origin: string, maximum: number): string {
  if (origin === "string") return `at most ${maximum} characters`;
  return origin === "array" ? `a list of at most ${maximum}` : `a number up to ${maximum}`;
}

/** The names of the fields that an object's schema has. */
function fieldsOf(schema: unknown): string[] {
  const { shape } = (schema as z.core.$ZodObject | undefined)?._zod.def ?? {};
  return Object.keys(shape ?? {});
}

/** The one form that the input has in the main and does not fit in a part; else all that it could have been. */
function noneOf(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const firsts = issue.errors.flatMap(([first]) => (first ? [first] : []));
  const [inside, another] = firsts.filter(({ code, path }) => path.length > 0 || code !== "invalid_type");
  if (inside && !another) return `${inside.path.length > 0 ? `${pathText(inside.path)}: ` : ""}${inside.message}`;
  const forms = firsts.map(({ message }) => /^expected (.*), got /.exec(message)?.[1] ?? message);
  return unfit(forms.length > 0 ? [...new Set(forms)].join(" or ") : "another form", issue.input);
}

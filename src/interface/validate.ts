import { cut } from "../common/describe-value.js";
import { isRecord } from "../matching/path.js";
import { Date } from "../time/platform.js";
import { isBase64 } from "./base64.js";
import type { Field, TypeNotation } from "./catalog.js";
import { plainValues } from "./checked-enums.js";
import { type Issue, MAX_DEPTH, MAX_ISSUES, type Place, type Run, report } from "./issues.js";
import { perType } from "./per-type.js";

export { describeIssues, type Issue } from "./issues.js";
export { unknownFields } from "./unknown-fields.js";

interface CheckRun extends Run {
  readonly anyNumber: boolean;
}

type TypeCheck = (value: unknown, parent: Place | undefined, key: string | number, run: CheckRun) => void;

/** Primitives, and the types whose JSON form differs from their ASN.1 type (documented, protocol.md §5). */
const checkOf = perType<TypeCheck>(
  [
    ["UTF8String", expecting("UTF8String", (value) => typeof value === "string")],
    ["BOOLEAN", expecting("BOOLEAN", (value) => typeof value === "boolean")],
    ["INTEGER", expecting("INTEGER", (value) => Number.isSafeInteger(value))],
    ["REAL", expecting("REAL", (value) => typeof value === "number" && Number.isFinite(value))],
    ["NULL", expecting("NULL", (value) => value === null)],
    ["OCTET STRING", expecting("OCTET STRING as base64", (value) => typeof value === "string" && isBase64(value))],
    ["ANY", () => undefined],
    ["AsnSystemTime", expecting("time in ISO 8601", (value) => typeof value === "string" && isTime(value))],
    ["AsnOptionalParameters", checkOptionalParameters],
  ],
  compile,
);

/**
 * Where the value does not fit the type; empty when it fits. Unknown fields are accepted (documented, protocol.md §9:
 * all types are extensible). `_type` may be missing but must not be another type's. Reports at most 20 issues and looks
 * at most 64 levels deep. Throws only for a type that the catalog does not have. The check is compiled at the type's
 * first use. `anyNumber`: an enumeration may have numbers that it does not list, as those that a newer client has sent.
 */
export function validate(typeName: string, value: unknown, anyNumber = false): readonly Issue[] {
  const run: CheckRun = { issues: [], depth: 0, anyNumber };
  checkOf(typeName)(value, undefined, "", run);
  return run.issues;
}

function compile(name: string | undefined, type: Exclude<TypeNotation, string>): TypeCheck {
  if ("sequence" in type) return compileSequence(name, type.sequence);
  if ("sequenceOf" in type) return compileList(type.sequenceOf);
  if ("choice" in type) return compileChoice(name, type.choice);
  return oneOf(name ?? "ENUMERATED", new Set(Object.values(type.enumerated)));
}

interface CheckedField {
  readonly name: string;
  readonly optional: boolean;
  readonly check: TypeCheck;
}

function compileSequence(name: string | undefined, sequence: readonly Field[]): TypeCheck {
  let fields: CheckedField[] | undefined;
  const expected = name ?? "SEQUENCE";
  return (value, parent, key, run) => {
    if (!isRecord(value)) return report(run, parent, key, expected, value);
    if (run.depth >= MAX_DEPTH) return report(run, parent, key, "fewer levels of nesting", value);
    fields ??= sequence.map((field) => ({
      name: field[0],
      optional: field[2]?.optional === true,
      check: checkOfField(field),
    }));
    const place = { parent, key };
    checkTypeName(name, value, place, run);
    run.depth++;
    for (const { name, optional, check } of fields) {
      const inner = value[name];
      if (inner !== undefined) check(inner, place, name, run);
      else if (!optional) report(run, place, name, `${fieldType(sequence, name)}, which is required`, undefined);
    }
    run.depth--;
  };
}

function fieldType(sequence: readonly Field[], name: string): string {
  const type = sequence.find(([field]) => field === name)?.[1];
  return typeof type === "string" ? type : "a value";
}

function checkOfField(field: Field): TypeCheck {
  const values = plainValues(field);
  return values ? oneOf(field[2]?.enum ?? "INTEGER", values) : checkOf(field[1]);
}

function compileList(inner: TypeNotation): TypeCheck {
  let check: TypeCheck | undefined;
  return (value, parent, key, run) => {
    if (!Array.isArray(value)) return report(run, parent, key, "a list", value);
    if (run.depth >= MAX_DEPTH) return report(run, parent, key, "fewer levels of nesting", value);
    check ??= checkOf(inner);
    const place = { parent, key };
    run.depth++;
    for (let index = 0; index < value.length && run.issues.length < MAX_ISSUES; index++) {
      check(value[index], place, index, run);
    }
    run.depth--;
  };
}

function compileChoice(name: string | undefined, choice: readonly Field[]): TypeCheck {
  let options: Map<string, TypeCheck> | undefined;
  const expected = `an object with one of ${choice.map(([option]) => option).join(", ")}`;
  return (value, parent, key, run) => {
    if (!isRecord(value)) return report(run, parent, key, expected, value);
    if (run.depth >= MAX_DEPTH) return report(run, parent, key, "fewer levels of nesting", value);
    options ??= new Map(choice.map((field) => [field[0], checkOfField(field)]));
    const place = { parent, key };
    checkTypeName(name, value, place, run);
    const chosen = Object.keys(value).filter((option) => option !== "_type" && value[option] !== undefined);
    const [option] = chosen;
    const check = option === undefined ? undefined : options.get(option);
    if (chosen.length !== 1 || option === undefined || !check) return report(run, parent, key, expected, value);
    run.depth++;
    check(value[option], place, option, run);
    run.depth--;
  };
}

/** `_type` may be left out (observed, protocol.md §5); another type's name is an error. */
function checkTypeName(name: string | undefined, value: Record<string, unknown>, place: Place, run: Run): void {
  if (name === undefined || value._type === undefined || value._type === name) return;
  report(run, place, "_type", JSON.stringify(name), value._type);
}

function checkOptionalParameters(value: unknown, parent: Place | undefined, key: string | number, run: CheckRun): void {
  if (!isRecord(value)) return report(run, parent, key, "AsnOptionalParameters, an object of key and value", value);
  const place = { parent, key };
  for (const name of Object.keys(value)) {
    const inner = value[name];
    if (typeof inner === "string" || Number.isSafeInteger(inner)) continue;
    if (isRecord(inner) && typeof inner.binarydata === "string" && isBase64(inner.binarydata)) continue;
    report(run, place, name, 'a string, a whole number or {"binarydata": base64}', inner);
    if (run.issues.length >= MAX_ISSUES) return;
  }
}

function oneOf(name: string, values: ReadonlySet<number>): TypeCheck {
  const expected = `${name}, one of ${cut([...values].join(", "), 100)}`;
  return (value, parent, key, run) => {
    if (values.has(value as number) || (run.anyNumber && Number.isSafeInteger(value))) return;
    report(run, parent, key, expected, value);
  };
}

function expecting(expected: string, fits: (value: unknown) => boolean): TypeCheck {
  return (value, parent, key, run) => {
    if (!fits(value)) report(run, parent, key, expected, value);
  };
}

const TIME = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

function isTime(text: string): boolean {
  // A required time that is not set is the empty text (documented, protocol.md §5).
  return text === "" || (text.length <= 64 && TIME.test(text) && !Number.isNaN(Date.parse(text)));
}

import { catalog, type Field, type TypeNotation } from "./catalog.js";
import { plainValues } from "./checked-enums.js";

/** One thing about a value that does not fit its type. */
export interface Issue {
  /** Where: `asnNumbers[2].u8sNumber`; empty for the value itself. */
  readonly path: string;
  readonly expected: string;
  /** What came instead, shortened. */
  readonly got: string;
}

/** Where a value stands, as a chain upwards: written out only when there is an issue to report. */
interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
}

type Check = (value: unknown, place: Place | undefined, run: Run) => void;

/** What one validation collects, and how deep it may go: types can contain themselves, and input is not to be trusted. */
interface Run {
  readonly issues: Issue[];
  depth: number;
}

const MAX_ISSUES = 20;
const MAX_DEPTH = 64;

/** Names of types whose JSON form differs from their ASN.1 type (documented: protocol.md section 5). */
const checks = new Map<string, Check>([
  ["UTF8String", expecting("UTF8String", (value) => typeof value === "string")],
  ["BOOLEAN", expecting("BOOLEAN", (value) => typeof value === "boolean")],
  ["INTEGER", expecting("INTEGER", (value) => Number.isSafeInteger(value))],
  ["REAL", expecting("REAL", (value) => typeof value === "number" && Number.isFinite(value))],
  ["NULL", expecting("NULL", (value) => value === null)],
  ["OCTET STRING", expecting("OCTET STRING as base64", (value) => typeof value === "string" && isBase64(value))],
  ["ANY", () => undefined],
  ["AsnSystemTime", expecting("time in ISO 8601", (value) => typeof value === "string" && isTime(value))],
  ["AsnOptionalParameters", checkOptionalParameters],
]);

/**
 * What about the value does not fit the type; empty when it fits. Unknown fields are accepted (documented: all types are
 * extensible), `_type` may be missing but must not be another's. Reports 20 issues at the most; never throws.
 */
export function validate(typeName: string, value: unknown): Issue[] {
  const run: Run = { issues: [], depth: 0 };
  checkOf(typeName)(value, undefined, run);
  return run.issues;
}

/** The issues as one line: `iType: expected INTEGER, got "one"`. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ path, expected, got }) => `${path || "(the argument itself)"}: expected ${expected}, got ${got}`)
    .join("; ");
}

function checkOf(type: TypeNotation): Check {
  if (typeof type !== "string") return compile(undefined, type);
  let check = checks.get(type);
  if (!check) {
    // Types can contain themselves: the name stands for the check while that is being made.
    checks.set(type, (value, place, run) => checks.get(type)?.(value, place, run));
    const notation = catalog.type(type);
    if (notation === undefined) throw new Error(`the catalog has no type ${type}`);
    check = typeof notation === "string" ? checkOf(notation) : compile(type, notation);
    checks.set(type, check);
  }
  return check;
}

function compile(name: string | undefined, type: Exclude<TypeNotation, string>): Check {
  if ("sequence" in type) return compileSequence(name, type.sequence);
  if ("sequenceOf" in type) return compileList(type.sequenceOf);
  if ("choice" in type) return compileChoice(name, type.choice);
  const values = new Set(Object.values(type.enumerated));
  const expected = `${name ?? "ENUMERATED"} (one of ${shorten([...values].join(", "))})`;
  return expecting(expected, (value) => values.has(value as number));
}

function compileSequence(name: string | undefined, sequence: readonly Field[]): Check {
  // Compiled with the first value, since a type's fields lead to hundreds of other types.
  let fields: { name: string; optional: boolean; check: Check }[] | undefined;
  const expected = name ?? "SEQUENCE";
  return (value, place, run) => {
    if (!isObject(value)) return report(run, place, expected, value);
    if (run.depth >= MAX_DEPTH) return report(run, place, "fewer levels of nesting", value);
    fields ??= sequence.map((field) => ({
      name: field[0],
      optional: field[2]?.optional === true,
      check: checkOfField(field),
    }));
    checkTypeName(name, value, place, run);
    run.depth++;
    for (const field of fields) {
      const inner = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
      const at = { parent: place, key: field.name };
      if (inner !== undefined) field.check(inner, at, run);
      else if (!field.optional) report(run, at, "a value, the field is required", undefined);
    }
    run.depth--;
  };
}

function checkOfField(field: Field): Check {
  const values = plainValues(field);
  if (!values) return checkOf(field[1]);
  return expecting(`${field[2]?.enum} (one of ${shorten([...values].join(", "))})`, (value) =>
    values.has(value as number),
  );
}

function compileList(inner: TypeNotation): Check {
  let check: Check | undefined;
  return (value, place, run) => {
    if (!Array.isArray(value)) return report(run, place, "a list", value);
    if (run.depth >= MAX_DEPTH) return report(run, place, "fewer levels of nesting", value);
    check ??= checkOf(inner);
    run.depth++;
    for (let index = 0; index < value.length && run.issues.length < MAX_ISSUES; index++) {
      check(value[index], { parent: place, key: index }, run);
    }
    run.depth--;
  };
}

function compileChoice(name: string | undefined, choice: readonly Field[]): Check {
  let options: Map<string, Check> | undefined;
  const expected = `one of the options ${shorten(choice.map(([option]) => option).join(", "))}`;
  return (value, place, run) => {
    if (!isObject(value)) return report(run, place, expected, value);
    if (run.depth >= MAX_DEPTH) return report(run, place, "fewer levels of nesting", value);
    options ??= new Map(choice.map((field) => [field[0], checkOfField(field)]));
    checkTypeName(name, value, place, run);
    const chosen = Object.keys(value).filter((key) => key !== "_type" && value[key] !== undefined);
    const [option] = chosen;
    const check = option === undefined ? undefined : options.get(option);
    if (chosen.length !== 1 || option === undefined || !check) return report(run, place, expected, value);
    run.depth++;
    check(value[option], { parent: place, key: option }, run);
    run.depth--;
  };
}

/** `_type` may be left out (observed); a name that is not the type's own is wrong. */
function checkTypeName(
  name: string | undefined,
  value: Record<string, unknown>,
  place: Place | undefined,
  run: Run,
): void {
  if (name === undefined || value._type === undefined || value._type === name) return;
  report(run, { parent: place, key: "_type" }, name, value._type);
}

function checkOptionalParameters(value: unknown, place: Place | undefined, run: Run): void {
  if (!isObject(value)) return report(run, place, "AsnOptionalParameters, an object of key and value", value);
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "string" || Number.isSafeInteger(inner)) continue;
    if (isObject(inner) && typeof inner.binarydata === "string" && isBase64(inner.binarydata)) continue;
    report(run, { parent: place, key }, 'a string, a whole number or {"binarydata": base64}', inner);
  }
}

function expecting(expected: string, fits: (value: unknown) => boolean): Check {
  return (value, place, run) => {
    if (!fits(value)) report(run, place, expected, value);
  };
}

function report(run: Run, place: Place | undefined, expected: string, value: unknown): void {
  if (run.issues.length >= MAX_ISSUES) return;
  run.issues.push({ path: pathText(place), expected, got: describe(value) });
}

function pathText(place: Place | undefined): string {
  if (!place) return "";
  const before = pathText(place.parent);
  if (typeof place.key === "number") return `${before}[${place.key}]`;
  const key = place.key.length > 80 ? `${place.key.slice(0, 80)}…` : place.key;
  return before ? `${before}.${key}` : key;
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object")
    return `an object with ${shorten(Object.keys(value).slice(0, 5).join(", ")) || "no fields"}`;
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return `${typeof value} ${String(value)}`;
}

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

function isTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

/** Paths of fields that the type does not have, 20 at the most: accepted on the wire, but often a misspelling. */
export function unknownFields(typeName: string, value: unknown): string[] {
  const found: string[] = [];
  walkUnknown(typeName, value, undefined, 0, found);
  return found;
}

function walkUnknown(
  type: TypeNotation,
  value: unknown,
  place: Place | undefined,
  depth: number,
  found: string[],
): void {
  if (type === "AsnOptionalParameters" || type === "AsnSystemTime") return;
  const notation = typeof type === "string" ? catalog.type(type) : type;
  if (notation === undefined || depth > MAX_DEPTH || found.length >= MAX_ISSUES) return;
  if (typeof notation === "string") return walkUnknown(notation, value, place, depth + 1, found);
  if ("sequenceOf" in notation && Array.isArray(value)) {
    value.forEach((inner, index) =>
      walkUnknown(notation.sequenceOf, inner, { parent: place, key: index }, depth + 1, found),
    );
  }
  const fields = "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : undefined;
  if (!fields || !isObject(value)) return;
  const known = new Map(fields.map((field) => [field[0], field[1]]));
  for (const [key, inner] of Object.entries(value)) {
    const at = { parent: place, key };
    const field = known.get(key);
    if (field !== undefined) walkUnknown(field, inner, at, depth + 1, found);
    else if (key !== "_type" && found.length < MAX_ISSUES) found.push(pathText(at));
  }
}

import { isRecord } from "../matching/path.js";
import { catalog, type Field, type TypeNotation } from "./catalog.js";
import { plainValues } from "./checked-enums.js";
import { emptyValue } from "./empty-value.js";
import { type Issue, MAX_DEPTH, MAX_ISSUES, type Place } from "./issues.js";
import { perType } from "./per-type.js";
import { readOptionalParameters } from "./read-parameters.js";
import { enumeratedReader, integerReader, PRIMITIVES } from "./read-primitives.js";
import { readSystemTime } from "./read-time.js";
import { type Reader, type ReadingRun, refuse, type Times, type Turned, turn, UNREADABLE } from "./reading.js";

export type { Times, Turned } from "./reading.js";

/** What came of reading a value. */
export interface ValueReading {
  /** The canonical value: the given object itself where nothing needed turning. Means nothing when there are issues. */
  readonly value: unknown;
  /** Where the value cannot be read, at most 20; empty when it can be. */
  readonly issues: readonly Issue[];
  /** What was turned or forgiven, at most 20; undefined where nothing was. */
  readonly turned: readonly Turned[] | undefined;
}

export interface ReadOptions {
  readonly times?: Times;
  /**
   * Leaves out what cannot be read, and puts an empty value in its place where one is required. The issues then tell what
   * was left out, and the value is sound.
   */
  readonly mending?: boolean;
}

/** Compiled readers by type name: the primitives, and the types whose JSON form differs from their ASN.1 type, are given. */
const readerOf = perType<Reader>(
  [...PRIMITIVES, ["AsnSystemTime", readSystemTime], ["AsnOptionalParameters", readOptionalParameters]],
  compile,
);

/**
 * Reads a value of that type as the server does (documented, protocol.md §5), and turns it into the canonical value,
 * in one pass. Unknown fields stay where they are. It looks at most 64 levels deep. Throws only for a type that the catalog
 * does not have. The reader is compiled at the type's first use.
 */
export function readValue(
  typeName: string,
  value: unknown,
  { times = "as-meant", mending = false }: ReadOptions = {},
): ValueReading {
  const run: ReadingRun = { issues: [], depth: 0, turned: undefined, times, mending };
  let read = readerOf(typeName)(value, undefined, "", run);
  if (read === UNREADABLE && mending) read = emptyValue(typeName);
  return { value: read, issues: run.issues, turned: run.turned };
}

/** Names of the fields that an argument of the type must have; empty where a missing argument is the empty one. */
export function requiredFields(typeName: string): readonly string[] {
  let required = needed.get(typeName);
  if (!required) {
    const notation = catalog.type(typeName);
    if (typeof notation !== "object") required = [];
    else if ("choice" in notation) required = [notation.choice.map(([option]) => option).join(" or ")];
    else if ("sequence" in notation) required = notation.sequence.filter(isRequired).map(([name]) => name);
    else required = [];
    needed.set(typeName, required);
  }
  return required;
}

const needed = new Map<string, readonly string[]>();

const isRequired = ([, , attributes]: Field): boolean => attributes?.optional !== true;

function compile(name: string | undefined, type: Exclude<TypeNotation, string>): Reader {
  if ("sequence" in type) return sequenceReader(name, type.sequence);
  if ("sequenceOf" in type) return listReader(type.sequenceOf);
  if ("choice" in type) return choiceReader(name, type.choice);
  return enumeratedReader(name ?? "ENUMERATED", new Set(Object.values(type.enumerated)));
}

function readerOfField(field: Field): Reader {
  const values = plainValues(field);
  return values ? integerReader({ name: field[2]?.enum ?? "INTEGER", values }) : readerOf(field[1]);
}

/**
 * Types of which an optional field that is null counts as absent: numbers, truth values, bytes and times (documented,
 * protocol.md §5). Texts, lists and objects refuse null.
 */
const NULL_IS_ABSENT: ReadonlySet<string> = new Set(["INTEGER", "REAL", "BOOLEAN", "OCTET STRING", "AsnSystemTime"]);

interface ReadField {
  readonly name: string;
  readonly type: TypeNotation;
  readonly optional: boolean;
  readonly nullIsAbsent: boolean;
  readonly read: Reader;
}

function readField(field: Field): ReadField {
  const [name, type] = field;
  const optional = !isRequired(field);
  return { name, type, optional, nullIsAbsent: optional && takesNullAsAbsent(type), read: readerOfField(field) };
}

function takesNullAsAbsent(type: TypeNotation): boolean {
  if (typeof type !== "string") return "enumerated" in type;
  const notation = NULL_IS_ABSENT.has(type) ? undefined : catalog.type(type);
  return notation === undefined ? NULL_IS_ABSENT.has(type) : takesNullAsAbsent(notation);
}

/** `_type` is never looked at (documented, protocol.md §5): a wrong one is put right. */
function sequenceReader(name: string | undefined, sequence: readonly Field[]): Reader {
  let fields: ReadField[] | undefined;
  const expected = name ?? "SEQUENCE";
  return (value, parent, key, run) => {
    if (!isRecord(value)) return refuse(run, parent, key, expected, value);
    if (run.depth >= MAX_DEPTH) return refuse(run, parent, key, "fewer levels of nesting", value);
    fields ??= sequence.map(readField);
    const place = { parent, key };
    let result = value;
    if (name !== undefined && value._type !== undefined && value._type !== name) {
      result = { ...value, _type: turn(run, place, "_type", value._type, name, name, "wrong-type-name") };
    }
    run.depth++;
    for (const field of fields) {
      const inner = value[field.name];
      if (inner === undefined && field.optional) continue;
      const read =
        inner === undefined
          ? missing(run, place, field)
          : inner === null && field.nullIsAbsent
            ? turn(run, place, field.name, inner, undefined, "no value")
            : field.read(inner, place, field.name, run);
      if (read === inner) continue;
      if (result === value) result = { ...value };
      if (read !== UNREADABLE && read !== undefined) result[field.name] = read;
      else if (run.mending && !field.optional) result[field.name] = emptyValue(field.type);
      else delete result[field.name];
    }
    run.depth--;
    return result;
  };
}

function missing(run: ReadingRun, place: Place, { name, type }: ReadField): typeof UNREADABLE {
  const expected = typeof type === "string" ? type : "a value";
  return refuse(run, place, name, `${expected}, which is required`, undefined);
}

function listReader(inner: TypeNotation): Reader {
  let reader: Reader | undefined;
  return (value, parent, key, run) => {
    if (!Array.isArray(value)) return refuse(run, parent, key, "a list", value);
    if (run.depth >= MAX_DEPTH) return refuse(run, parent, key, "fewer levels of nesting", value);
    reader ??= readerOf(inner);
    const place = { parent, key };
    let copy: unknown[] | undefined;
    run.depth++;
    for (let index = 0; index < value.length && (run.mending || run.issues.length < MAX_ISSUES); index++) {
      const element: unknown = value[index];
      const read = reader(element, place, index, run);
      if (read !== element) copy ??= value.slice(0, index);
      if (copy && read !== UNREADABLE) copy.push(read);
    }
    run.depth--;
    return copy ?? value;
  };
}

/** The first option of the type that is present counts; what stands beside it does not (documented, protocol.md §5). */
function choiceReader(name: string | undefined, choice: readonly Field[]): Reader {
  let options: { readonly name: string; readonly read: Reader }[] | undefined;
  const expected = `an object with one of ${choice.map(([option]) => option).join(", ")}`;
  return (value, parent, key, run) => {
    if (!isRecord(value)) return refuse(run, parent, key, expected, value);
    if (run.depth >= MAX_DEPTH) return refuse(run, parent, key, "fewer levels of nesting", value);
    options ??= choice.map((field) => ({ name: field[0], read: readerOfField(field) }));
    const place = { parent, key };
    const option = options.find((one) => value[one.name] !== undefined);
    if (!option) return refuse(run, parent, key, expected, value);
    const inner = value[option.name];
    run.depth++;
    const read = option.read(inner, place, option.name, run);
    run.depth--;
    if (read === UNREADABLE) return read;
    const { _type } = value;
    if (name !== undefined && _type !== undefined && _type !== name) {
      turn(run, place, "_type", _type, name, name, "wrong-type-name");
    } else if (isAlone(value)) {
      return read === inner ? value : { ...value, [option.name]: read };
    }
    const chosen = { ...(_type !== undefined && name !== undefined && { _type: name }), [option.name]: read };
    return isAlone(value) ? chosen : turn(run, parent, key, value, chosen, "one option of a choice");
  };
}

/** Whether an object has one field beside its type's name. */
function isAlone(value: Record<string, unknown>): boolean {
  let fields = value._type === undefined ? 0 : -1;
  for (const field in value) if (value[field] !== undefined) fields++;
  return fields === 1;
}

import { catalog } from "../../interface/catalog.js";
import { isKnownType, type Leaf, mapLeaves } from "../../interface/leaves.js";
import { unknownFields, validate } from "../../interface/validate.js";
import { leafVaries } from "../../interface/varying.js";
import { isRecord, pathText } from "../../matching/path.js";
import type { RecordedCall } from "../recording.js";

/**
 * How two answers differ in one place:
 * `outcome` one is a result, the other an error or reject · `status` other HTTP status · `missing` ours lacks it · `extra` only
 * ours has it · `kind` a text on one side, a number on the other · `length` lists of other lengths · `order` an event came
 * earlier or later · `value` anything else.
 */
export type DifferenceKind = "outcome" | "status" | "missing" | "extra" | "kind" | "length" | "order" | "value";

/** One difference, seen from three sides. */
export interface AnswerDifference {
  readonly kind: DifferenceKind;
  /** The event that it is in, such as `event 2, asnUpdateMyCustomNote`; the answer where it is left out. */
  readonly event?: string;
  /** Where in it, such as `contacts[0].u8sDisplayName`; empty for the whole of it. */
  readonly path: string;
  readonly real: unknown;
  /** What the interface says of the place; undefined where it knows nothing of it. */
  readonly type: string | undefined;
  readonly ours: unknown;
}

/** What was compared of one call. */
export interface ComparedCall {
  readonly function: string;
  readonly argument: unknown;
  /** How many events it led to on both sides; undefined where they were not compared. */
  readonly events?: { readonly real: number; readonly ours: number };
  readonly differences: readonly AnswerDifference[];
  /** Fields that have another value in each run, and were therefore not compared: `Type.field`. */
  readonly ignored: readonly string[];
  /** What the real answer has that the interface does not say, and what of it does not fit: a finding about the interface. */
  readonly unlikeInterface: readonly string[];
}

export interface DifferOptions {
  /** `values`: everything · `shape`: which fields there are, and of what kind; for worlds that are not the same. */
  readonly compare: "values" | "shape";
}

/** Compares the answers of two servers to the same call. */
export function differencesOf(real: RecordedCall, ours: RecordedCall, options: DifferOptions): ComparedCall {
  const type = answerTypeOf(real);
  const compared = { function: real.function, argument: real.argument };
  const unlikeInterface = unlike(type, real.answer);
  if (real.outcome !== ours.outcome) {
    const sides = { real: told(real), type, ours: told(ours) };
    return { ...compared, differences: [{ kind: "outcome", path: "", ...sides }], ignored: [], unlikeInterface };
  }
  const fields = fieldsCompared(type, real.answer, ours.answer, options);
  const differences: AnswerDifference[] = [];
  if (real.status !== ours.status) {
    differences.push({ kind: "status", path: "", real: real.status, type: undefined, ours: ours.status });
  }
  return { ...compared, ...fields, differences: [...differences, ...fields.differences] };
}

export type FieldsCompared = Pick<ComparedCall, "differences" | "ignored" | "unlikeInterface">;

/** Compares two values of that type, field by field. */
export function fieldsCompared(
  type: string | undefined,
  real: unknown,
  ours: unknown,
  options: DifferOptions,
): FieldsCompared {
  const ignored = new Set<string>();
  const [here, there] = [placesOf(type, real, ignored), placesOf(type, ours, ignored)];
  const differences = [...between(here, there, options)];
  return { differences, ignored: [...ignored].sort(), unlikeInterface: unlike(type, real) };
}

const told = ({ outcome, answer }: RecordedCall): unknown =>
  outcome === "result" ? "a result" : { [outcome]: answer };

function answerTypeOf(call: RecordedCall): string | undefined {
  const operation = catalog.operation(call.function);
  if (call.outcome === "result") return operation?.result;
  if (call.outcome !== "error") return undefined;
  const named = isRecord(call.answer) && typeof call.answer._type === "string" ? call.answer._type : operation?.error;
  return named;
}

function unlike(type: string | undefined, answer: unknown): string[] {
  if (!isKnownType(type)) return [];
  const more = unknownFields(type, answer).map((path) => `${type}.${path}: the interface does not know it`);
  const misfits = validate(type, answer, true).map(({ path, expected }) => `${type}.${path}: expected ${expected}`);
  return [...more, ...misfits];
}

/** What belongs to an installation: two servers never have the same (chosen). */
const OF_AN_INSTALLATION = /DatabaseID$|^iRevision$|ServerPort$/;

const isOthers = (leaf: Leaf): boolean => leafVaries(leaf) !== undefined || OF_AN_INSTALLATION.test(leaf.field);

/** A place of an answer: a value without fields, or a list with its length. */
interface AnswerPlace {
  readonly value: unknown;
  readonly type: string | undefined;
  readonly isList: boolean;
}

/** The places of an answer by their paths, without those that vary, which are named in `ignored`. */
function placesOf(type: string | undefined, answer: unknown, ignored: Set<string>): Map<string, AnswerPlace> {
  const places = new Map<string, AnswerPlace>();
  for (const [path, length] of listsOf(answer)) places.set(path, { value: length, type: undefined, isList: true });
  mapLeaves(isKnownType(type) ? type : undefined, answer, (value, leaf) => {
    if (isOthers(leaf)) ignored.add(`${leaf.owner ?? ""}.${leaf.field}`);
    else places.set(pathText(leaf.path), { value, type: saidOf(leaf), isList: false });
    return value;
  });
  return places;
}

function* listsOf(value: unknown, path: readonly (string | number)[] = []): Iterable<[path: string, length: number]> {
  if (Array.isArray(value)) {
    yield [pathText(path), value.length];
    for (const [index, inner] of value.entries()) yield* listsOf(inner, [...path, index]);
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) yield* listsOf(inner, [...path, name]);
  }
}

const saidOf = ({ owner, field, type }: Leaf): string | undefined =>
  type === undefined ? undefined : owner === undefined ? type : `${owner}.${field}: ${type}`;

function* between(
  real: Map<string, AnswerPlace>,
  ours: Map<string, AnswerPlace>,
  options: DifferOptions,
): Iterable<AnswerDifference> {
  const shorter: string[] = [];
  for (const [path, place] of real) {
    const other = ours.get(path);
    if (shorter.some((list) => path.startsWith(list))) continue;
    if (!other) {
      if (options.compare === "shape" && isBeyond(path, ours)) continue;
      yield { kind: "missing", path, real: shown(place), type: place.type, ours: undefined };
      if (place.isList) shorter.push(`${path}[`);
    } else if (place.isList || other.isList) {
      if (place.value === other.value || options.compare === "shape") continue;
      yield { kind: "length", path, real: place.value, type: place.type, ours: other.value };
      // Which of the elements is the one too many is not known: those that both have are compared.
      const both = Math.min(Number(place.value), Number(other.value));
      const most = Math.max(Number(place.value), Number(other.value));
      for (let index = both; index < most; index++) shorter.push(`${path}[${index}]`);
    } else yield* atLeaf(path, place, other, options);
  }
  for (const [path, place] of ours) {
    if (real.has(path) || shorter.some((list) => path.startsWith(list))) continue;
    if (options.compare === "shape" && isBeyond(path, real)) continue;
    yield { kind: "extra", path, real: undefined, type: place.type, ours: shown(place) };
    if (place.isList) shorter.push(`${path}[`);
  }
}

const shown = ({ value, isList }: AnswerPlace): unknown => (isList ? `a list of ${value}` : value);

function* atLeaf(
  path: string,
  real: AnswerPlace,
  ours: AnswerPlace,
  options: DifferOptions,
): Iterable<AnswerDifference> {
  const sides = { path, real: real.value, type: real.type, ours: ours.value };
  if (typeof real.value !== typeof ours.value || (real.value === null) !== (ours.value === null)) {
    yield { kind: "kind", ...sides };
  } else if (real.value !== ours.value && options.compare === "values") yield { kind: "value", ...sides };
}

/** Whether a path leads into an element of a list that the other side does not have. */
function isBeyond(path: string, places: Map<string, AnswerPlace>): boolean {
  for (const { index } of path.matchAll(/\[\d+\]/g)) {
    const list = places.get(path.slice(0, index));
    if (list?.isList && Number(/^\[(\d+)\]/.exec(path.slice(index))?.[1]) >= Number(list.value)) return true;
  }
  return false;
}

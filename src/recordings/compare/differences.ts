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

/**
 * Something twice: as it was said, but for its secrets, which is what is compared, and as a report may show it. Two values
 * can have the same pseudonym, such as two pictures, or names that differ in their letter case.
 */
export interface Said<T> {
  readonly exact: T;
  readonly shown: T;
}

/** One part of both. */
export const partOf = <T, P>({ exact, shown }: Said<T>, part: (whole: T) => P): Said<P> => ({
  exact: part(exact),
  shown: part(shown),
});

const answerOf = (call: Said<RecordedCall>): Said<unknown> => partOf(call, ({ answer }) => answer);

/** Compares the answers of two servers to the same call. */
export function differencesOf(
  real: Said<RecordedCall>,
  ours: Said<RecordedCall>,
  options: DifferOptions,
): ComparedCall {
  const [left, right] = [real.shown, ours.shown];
  const [type, oursType] = [answerTypeOf(left), answerTypeOf(right)];
  const compared = { function: left.function, argument: left.argument };
  const unlikeInterface = unlike(type, left.answer);
  if (left.outcome !== right.outcome) {
    const sides = { real: told(left), type, ours: told(right) };
    return { ...compared, differences: [{ kind: "outcome", path: "", ...sides }], ignored: [], unlikeInterface };
  }
  const fields = fieldsCompared(type, answerOf(real), partOf(answerOf(ours), withoutTypeName), options);
  const differences: AnswerDifference[] = [];
  if (left.status !== right.status) {
    differences.push({ kind: "status", path: "", real: left.status, type: undefined, ours: right.status });
  }
  if (type !== oursType) {
    const own = catalog.operation(left.function)?.error;
    differences.push({ kind: "value", path: "_type", real: type, type: own, ours: oursType });
  }
  return { ...compared, ...fields, differences: [...differences, ...fields.differences] };
}

/** The type of an error, which says it in its value where it is not the operation's own, is compared by itself. */
function withoutTypeName(answer: unknown): unknown {
  if (!isRecord(answer) || typeof answer._type !== "string") return answer;
  const { _type, ...fields } = answer;
  return fields;
}

export type FieldsCompared = Pick<ComparedCall, "differences" | "ignored" | "unlikeInterface">;

/** Compares two values of that type, field by field. */
export function fieldsCompared(
  type: string | undefined,
  real: Said<unknown>,
  ours: Said<unknown>,
  options: DifferOptions,
): FieldsCompared {
  const ignored = new Set<string>();
  const [here, there] = [placesOf(type, real, ignored), placesOf(type, ours, ignored)];
  const differences = [...between(here, there, options)];
  return { differences, ignored: [...ignored].sort(), unlikeInterface: unlike(type, real.shown) };
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
  /** The path, and the value, as a report may have them. */
  readonly path: string;
  readonly shown: unknown;
  readonly value: unknown;
  readonly type: string | undefined;
  readonly is: "leaf" | "list" | "empty object";
  /** Whether its value is another one in each run: what counts is that it is there, and of what kind. */
  readonly varies: boolean;
}

/** The places of an answer by their paths. Those whose values vary are named in `ignored`. */
function placesOf(type: string | undefined, { exact, shown }: Said<unknown>, ignored: Set<string>): PlacesByPath {
  const [told, seen] = [[...placesIn(type, exact, ignored)], [...placesIn(type, shown, ignored)]];
  // Of fields that the interface does not know the names are under pseudonyms too: two may have become one.
  const alike = told.length === seen.length ? told : seen;
  return new Map(
    alike.map((place, index): [string, AnswerPlace] => {
      const { path, value } = seen[index] ?? place;
      return [place.path, { ...place, path, shown: value }];
    }),
  );
}

type PlacesByPath = ReadonlyMap<string, AnswerPlace>;

function placesIn(
  type: string | undefined,
  answer: unknown,
  ignored: Set<string>,
): readonly Omit<AnswerPlace, "shown">[] {
  const places: Omit<AnswerPlace, "shown">[] = [...listsOf(answer)];
  mapLeaves(isKnownType(type) ? type : undefined, answer, (value, leaf) => {
    const varies = isOthers(leaf);
    if (varies) ignored.add(`${leaf.owner ?? ""}.${leaf.field}`);
    places.push({ path: pathText(leaf.path), value, type: saidOf(leaf), is: "leaf", varies });
    return value;
  });
  return places;
}

/** The lists with their lengths, and the objects without fields, but for the answer itself. */
function* listsOf(value: unknown, path: readonly (string | number)[] = []): Iterable<Omit<AnswerPlace, "shown">> {
  const place = { path: pathText(path), type: undefined, varies: false };
  if (Array.isArray(value)) {
    yield { ...place, value: value.length, is: "list" };
    for (const [index, inner] of value.entries()) yield* listsOf(inner, [...path, index]);
  } else if (isRecord(value)) {
    const fields = Object.entries(value);
    if (fields.length === 0 && path.length > 0) yield { ...place, value: {}, is: "empty object" };
    for (const [name, inner] of fields) yield* listsOf(inner, [...path, name]);
  }
}

const saidOf = ({ owner, field, type }: Leaf): string | undefined =>
  type === undefined ? undefined : owner === undefined ? type : `${owner}.${field}: ${type}`;

function* between(real: PlacesByPath, ours: PlacesByPath, options: DifferOptions): Iterable<AnswerDifference> {
  const shorter: string[] = [];
  const isCovered = (path: string): boolean => shorter.some((list) => path.startsWith(list));
  /** What only one side has. */
  const alone = function* (path: string, place: AnswerPlace, isOurs: boolean): Iterable<AnswerDifference> {
    const others = isOurs ? real : ours;
    if (options.compare === "shape" && isBeyond(path, others)) return;
    // The other side has fields where this one has none: they are told.
    if (place.is === "empty object" && isAbove(path, others)) return;
    const { path: where, type } = place;
    if (isOurs) yield { kind: "extra", path: where, real: undefined, type, ours: sideOf(place) };
    else yield { kind: "missing", path: where, real: sideOf(place), type, ours: undefined };
    if (place.is === "list") shorter.push(`${path}[`);
  };
  const sideOf = ({ shown, is }: AnswerPlace): unknown => (is === "list" ? `a list of ${shown}` : shown);
  for (const [path, place] of real) {
    const other = ours.get(path);
    if (isCovered(path)) continue;
    if (!other) yield* alone(path, place, false);
    else if (place.is !== other.is) {
      yield {
        kind: "kind",
        path: place.path,
        real: sideOf(place),
        type: place.type ?? other.type,
        ours: sideOf(other),
      };
      shorter.push(`${path}[`);
    } else if (place.is === "list") {
      if (place.value === other.value || options.compare === "shape") continue;
      yield { kind: "length", path: place.path, real: place.value, type: place.type, ours: other.value };
      // Which of the elements is the one too many is not known: those that both have are compared.
      const both = Math.min(Number(place.value), Number(other.value));
      const most = Math.max(Number(place.value), Number(other.value));
      for (let index = both; index < most; index++) shorter.push(`${path}[${index}]`);
    } else yield* atLeaf(place, other, options);
  }
  for (const [path, place] of ours) if (!real.has(path) && !isCovered(path)) yield* alone(path, place, true);
}

const SAME_PSEUDONYM = "another value with the same pseudonym";

function* atLeaf(real: AnswerPlace, ours: AnswerPlace, options: DifferOptions): Iterable<AnswerDifference> {
  if (real.is !== "leaf") return;
  const sides = { path: real.path, real: real.shown, type: real.type };
  if (typeof real.value !== typeof ours.value || (real.value === null) !== (ours.value === null)) {
    yield { kind: "kind", ...sides, ours: ours.shown };
  } else if (real.value !== ours.value && options.compare === "values" && !(real.varies && ours.varies)) {
    yield { kind: "value", ...sides, ours: real.shown === ours.shown ? SAME_PSEUDONYM : ours.shown };
  }
}

/** Whether a path leads to something that has fields or elements. */
function isAbove(path: string, places: PlacesByPath): boolean {
  for (const one of places.keys()) if (one.startsWith(`${path}.`) || one.startsWith(`${path}[`)) return true;
  return false;
}

/** Whether a path leads into an element of a list that the other side does not have. */
function isBeyond(path: string, places: PlacesByPath): boolean {
  for (const { index } of path.matchAll(/\[\d+\]/g)) {
    const list = places.get(path.slice(0, index));
    if (list?.is === "list" && Number(/^\[(\d+)\]/.exec(path.slice(index))?.[1]) >= Number(list.value)) return true;
  }
  return false;
}

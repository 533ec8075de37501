import { type Mistake, placeIn } from "../usage-error.js";

/** How deep data from outside may be nested (chosen): the deepest type of the interface needs a fifth of it. */
export const MOST_LEVELS = 100;

/** How many values data from outside may hold, written out (chosen). A few lines of YAML can stand for billions. */
export const MOST_VALUES = 5_000_000;

/** Parts of a path that a message shows. */
const SHOWN_PARTS = 6;

/** A list or object on the way down, and how many of its parts have been looked at. */
interface Level {
  readonly container: object;
  /** The names of an object's fields; undefined for a list. */
  readonly names: readonly string[] | undefined;
  readonly length: number;
  seen: number;
}

/**
 * What makes data from outside unfit for everything that is done with data here: they contain themselves, are nested too
 * deep, hold too many values, hold something that JSON has no form for, or a field that JavaScript keeps for itself.
 * Undefined when they are fit. Whatever reads data
 * from outside asks this before anything else: a schema, a template or a writer of JSON goes down as deep as the data, and
 * would end the process. The walk itself uses no stack. It visits a part as often as the data refer to it.
 */
export function unfit(data: unknown): Mistake | undefined {
  if (!isContainer(data)) return undefined;
  const path: Level[] = [stepInto(data)];
  const above = new Set<object>([data]);
  let values = 0;
  for (let step = path.at(-1); step; step = path.at(-1)) {
    if (step.seen === step.length) {
      above.delete(step.container);
      path.pop();
      continue;
    }
    const at = step.seen++;
    if (++values > MOST_VALUES) return { path: "", reason: `holds more than ${MOST_VALUES} values` };
    if (step.names?.[at] === "__proto__") return { path: placeOf(path), reason: "no field can have that name" };
    const inner = (step.container as Record<string | number, unknown>)[step.names?.[at] ?? at];
    if (typeof inner === "string" || inner === undefined) continue;
    if (!isContainer(inner)) {
      const reason = foreign(inner);
      if (reason !== undefined) return { path: placeOf(path), reason };
      continue;
    }
    if (above.has(inner)) return { path: placeOf(path), reason: "contains itself" };
    if (path.length >= MOST_LEVELS) {
      return { path: placeOf(path), reason: `is nested deeper than ${MOST_LEVELS} levels` };
    }
    above.add(inner);
    path.push(stepInto(inner));
  }
  return undefined;
}

/**
 * Why a long text of JSON is not even parsed; undefined when it may be. Many empty lists take thirty times the memory of their
 * text: they would end the process before anybody could count them. An empty one is counted twice, so twice as many may be.
 */
export function unfitText(text: string): string | undefined {
  if (text.length < 2 * MOST_VALUES) return undefined;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === QUOTE) at = endOfText(text, at);
    else if (mark === COMMA || mark === LIST || mark === OBJECT) marks++;
  }
  return marks > 2 * MOST_VALUES ? `holds more than ${MOST_VALUES} values` : undefined;
}

const [QUOTE, BACKSLASH, COMMA, LIST, OBJECT] = [34, 92, 44, 91, 123];

/** Where the text of JSON ends that begins there. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  for (let mark = json.charCodeAt(at); mark !== QUOTE && at < json.length; mark = json.charCodeAt(at)) {
    at += mark === BACKSLASH ? 2 : 1;
  }
  return at;
}

function isContainer(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return !(ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set);
}

/** What JSON would leave out, or write as something else. */
function foreign(value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : `is ${value}, which JSON has no form for`;
    case "bigint":
      return `is ${String(value).slice(0, 40)}, a number that is too large`;
    case "function":
    case "symbol":
      return `is a ${typeof value}, which JSON has no form for`;
    case "object":
      if (value instanceof Map) return "is an object whose keys are no texts";
      if (value instanceof Set) return "is a set; write a list";
      return value === null ? undefined : "is binary; write a text in base64";
    default:
      return undefined;
  }
}

function stepInto(container: object): Level {
  if (Array.isArray(container)) return { container, names: undefined, length: container.length, seen: 0 };
  const names = Object.keys(container);
  return { container, names, length: names.length, seen: 0 };
}

/** Where the walk stands, such as `result.seqContacts[0]`; only the beginning of a long path. */
function placeOf(path: readonly Level[]): string {
  const parts = path.slice(0, SHOWN_PARTS).map(({ names, seen }) => {
    const name = names?.[seen - 1];
    return name === undefined ? `[${seen - 1}]` : name.slice(0, 80);
  });
  const place = parts.reduce((text, part) => (text === "" ? part : placeIn(text, part)), "");
  return path.length > SHOWN_PARTS ? `${place}…` : place;
}

/** About how many bytes data take, each part as often as they refer to it. Data that are `unfit` must not be weighed. */
export function weigh(data: unknown): number {
  if (typeof data === "string") return bytesIn(data);
  if (!isContainer(data)) return 16;
  const ahead: object[] = [data];
  let bytes = 0;
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    bytes += 64;
    for (const [key, inner] of Object.entries(next)) {
      bytes += 16 + (Array.isArray(next) ? 0 : key.length);
      if (typeof inner === "string") bytes += bytesIn(inner);
      else if (isContainer(inner)) ahead.push(inner);
    }
  }
  return bytes;
}

/** The engine takes two bytes for each character of a text that has one beyond Latin-1. */
const bytesIn = (text: string): number => (/[\u0100-\uffff]/.test(text) ? 2 * text.length : text.length);

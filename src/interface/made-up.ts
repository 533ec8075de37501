import { hash, type Random, seededRandom } from "../server/random.js";
import { catalog, type Field, type TypeNotation } from "./catalog.js";
import { looksLikeBits } from "./checked-enums.js";
import { madeUpText } from "./made-up-text.js";

/** What a made-up value follows from: the same of these give the same value. */
export interface MadeUpFrom {
  readonly seed: number;
  /** The argument of the call: ids and other fields of the same name come back in the answer. */
  readonly argument: unknown;
  /** Entries in each list. */
  readonly listLength: number;
}

const MAX_DEPTH = 12;

/** Times lie in the day before this one: were they near the present, the same argument would get another answer later. */
const TIMES_BEFORE = Date.UTC(2026, 0, 15);
const DAY = 24 * 60 * 60_000;

/**
 * A plausible value of the type: every required field, of the right type, optional ones left out; what the argument has
 * under the same name is echoed. It always fits its type.
 */
export function madeUp(typeName: string, from: MadeUpFrom): unknown {
  const echo = new Map<string, unknown>();
  collect(from.argument, echo, 0);
  const random = seededRandom(from.seed, `${typeName}\n${hash(textOf(from.argument))}`);
  return make(typeName, "", { ...from, echo, random }, 0);
}

/** The argument as text, to tell arguments apart by; those that nest deeper than any stack allows are all alike. */
function textOf(argument: unknown): string {
  try {
    return JSON.stringify(argument) ?? "";
  } catch {
    return "";
  }
}

/** The smallest value of the type: what a call needs at the least. */
export function minimalArgument(typeName: string): unknown {
  return madeUp(typeName, { seed: 0, argument: {}, listLength: 0 });
}

interface Making extends MadeUpFrom {
  readonly echo: ReadonlyMap<string, unknown>;
  readonly random: Random;
}

/** Texts and numbers of the argument, by field name: the outermost counts. */
function collect(value: unknown, echo: Map<string, unknown>, depth: number): void {
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 4) return;
  const entries = Object.entries(value);
  for (const [key, inner] of entries) {
    if ((typeof inner === "string" || Number.isSafeInteger(inner)) && !echo.has(key)) echo.set(key, inner);
  }
  for (const [, inner] of entries) collect(inner, echo, depth + 1);
}

function make(type: TypeNotation, name: string, making: Making, depth: number): unknown {
  const notation = typeof type === "string" ? (SPECIAL.has(type) ? type : (catalog.type(type) ?? type)) : type;
  if (typeof notation === "string") return primitive(notation, name, making);
  if ("enumerated" in notation) return oneOf(Object.values(notation.enumerated), making);
  if ("sequenceOf" in notation) return list(notation.sequenceOf, name, making, depth);
  if ("choice" in notation) return choice(notation.choice, making, depth);
  const value: Record<string, unknown> = {};
  for (const field of notation.sequence) {
    if (field[2]?.optional !== true) value[field[0]] = fieldValue(field, making, depth);
  }
  return value;
}

const SPECIAL: ReadonlySet<string> = new Set(["AsnSystemTime", "AsnOptionalParameters"]);

function fieldValue([name, type, attributes]: Field, making: Making, depth: number): unknown {
  const enumeration = attributes?.enum && type === "INTEGER" ? catalog.enumeration(attributes.enum) : undefined;
  if (!enumeration) return make(type, name, making, depth + 1);
  const values = Object.values(enumeration);
  const echoed = making.echo.get(name);
  if (typeof echoed === "number" && (values.includes(echoed) || looksLikeBits(values))) return echoed;
  return success(name) ?? oneOf(values, making);
}

function list(inner: TypeNotation, name: string, making: Making, depth: number): unknown[] {
  if (depth >= MAX_DEPTH) return [];
  return Array.from({ length: making.listLength }, () => make(inner, name, making, depth + 1));
}

/** The option that leads down the least: the first of a primitive type, else the first. */
function choice(options: readonly Field[], making: Making, depth: number): unknown {
  const simple = options.find(([, type]) => typeof type === "string" && catalog.type(type) === undefined);
  const chosen = depth >= MAX_DEPTH ? (simple ?? options[0]) : options[0];
  return chosen ? { [chosen[0]]: fieldValue(chosen, making, depth) } : {};
}

function primitive(type: string, name: string, making: Making): unknown {
  const echoed = making.echo.get(name);
  switch (type) {
    case "UTF8String":
      return typeof echoed === "string" ? echoed : madeUpText(name, making.random);
    case "INTEGER":
      return typeof echoed === "number" ? echoed : (success(name) ?? madeUpNumber(name, making.random));
    case "REAL":
      return making.random.next() % 1000;
    case "BOOLEAN":
      return /success|valid|enabled|lastSegment/i.test(name);
    case "AsnSystemTime":
      return madeUpTime(name, making.random);
    case "AsnOptionalParameters":
      return {};
    case "NULL":
      return null;
    case "OCTET STRING":
      return Buffer.from(madeUpText(name, making.random)).toString("base64");
    default:
      return {};
  }
}

/** Numbers that say how it went say that it went well. */
function success(name: string): number | undefined {
  return /^(iResult|resultValue|iError|iErrorDetail|iErrorCode)$/.test(name) ? 0 : undefined;
}

/** What begins lies before what ends, whatever the order of the fields. */
function madeUpTime(name: string, random: Random): string {
  const hours = /stop|end|to$|until|expir/i.test(name)
    ? 18
    : /disconnect/i.test(name)
      ? 12
      : /connect/i.test(name)
        ? 6
        : 0;
  return new Date(TIMES_BEFORE - DAY + (hours * 60 + (random.next() % (6 * 60))) * 60_000).toISOString();
}

function madeUpNumber(name: string, random: Random): number {
  if (/count|total|length/i.test(name)) return 0;
  // Available: AsnPresenceStateEnum in the low byte, no flags (documented).
  if (/presenceState/i.test(name)) return 1;
  if (/version$/i.test(name)) return 70;
  if (/flag$|internal|offline/i.test(name)) return random.next() % 2;
  return random.next() % (/Port(?![a-z])/.test(name) ? 60_000 : /id$/i.test(name) ? 100_000 : 10);
}

function oneOf(values: readonly number[], { random }: Making): number {
  return values[random.next() % values.length] ?? 0;
}

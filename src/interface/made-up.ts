import { isRecord } from "../matching/path.js";
import { Date } from "../time/platform.js";
import { hash, type Random, seededRandom } from "../time/random.js";
import { catalog, type Field, type TypeNotation } from "./catalog.js";
import { looksLikeBits } from "./checked-enums.js";
import { encode } from "./encode.js";
import { madeUpText } from "./made-up-text.js";

/** What determines a made-up value: the same input gives the same value. */
export interface MadeUpFrom {
  readonly seed: number;
  /** The argument of the call. Ids and other fields of the same name come back in the answer. */
  readonly argument: unknown;
  /** The argument's type, so that arguments that say the same count as the same; any order of keys is another without it. */
  readonly argumentType?: string;
  /** Number of entries in each list. */
  readonly listLength: number;
}

const MAX_DEPTH = 12;

/**
 * Made-up times lie in the day before this one. If they depended on the present, the same argument would get another
 * answer later.
 */
const TIMES_BEFORE = Date.UTC(2026, 0, 15);
const DAY = 24 * 60 * 60_000;

/**
 * A made-up value: plausible, and made from nothing but its type. Every required field is there and has the right type,
 * optional fields are left out, and fields that the argument has under the same name are copied from it. It always fits
 * its type.
 */
export function madeUp(typeName: string, from: MadeUpFrom): unknown {
  const echo = new Map<string, unknown>();
  collect(from.argument, echo, 0);
  const random = seededRandom(from.seed, `${typeName}\n${hash(textOf(from))}`);
  return ofType(typeName)({ echo, random, listLength: from.listLength }, 0);
}

/**
 * The argument as text, which tells arguments apart. Those that are nested more deeply than the stack allows all count
 * as the same.
 */
function textOf({ argument, argumentType }: MadeUpFrom): string {
  if (argumentType !== undefined) return encode(argumentType, argument, { types: false });
  try {
    return JSON.stringify(argument) ?? "";
  } catch {
    return "";
  }
}

/** The smallest value of the type, which is the smallest argument of a call. */
export function minimalArgument(typeName: string): unknown {
  return madeUp(typeName, { seed: 0, argument: {}, listLength: 0 });
}

interface Making {
  readonly echo: ReadonlyMap<string, unknown>;
  readonly random: Random;
  readonly listLength: number;
}

/**
 * Makes a value at nesting level `depth`. What depends on the names of type and field is decided once, when the maker
 * is made.
 */
type Maker = (making: Making, depth: number) => unknown;

/** Collects texts and numbers of the argument by field name; the outermost one of a name counts. */
function collect(value: unknown, echo: Map<string, unknown>, depth: number): void {
  if (!isRecord(value) || depth > 4) return;
  const entries = Object.entries(value);
  for (const [key, inner] of entries) {
    if ((typeof inner === "string" || Number.isSafeInteger(inner)) && !echo.has(key)) echo.set(key, inner);
  }
  for (const [, inner] of entries) collect(inner, echo, depth + 1);
}

const SPECIAL: ReadonlySet<string> = new Set(["AsnSystemTime", "AsnOptionalParameters"]);

const makers = new Map<string, Maker>();

function ofType(typeName: string): Maker {
  let maker = makers.get(typeName);
  if (!maker) {
    maker = makerOf(typeName, "");
    makers.set(typeName, maker);
  }
  return maker;
}

function makerOf(type: TypeNotation, name: string): Maker {
  const notation = typeof type === "string" ? (SPECIAL.has(type) ? type : (catalog.type(type) ?? type)) : type;
  if (typeof notation === "string") return primitive(notation, name);
  if ("enumerated" in notation) return oneOf(Object.values(notation.enumerated));
  if ("sequenceOf" in notation) return list(notation.sequenceOf, name);
  if ("choice" in notation) return choice(notation.choice);
  return sequence(notation.sequence);
}

/** The makers of the fields are made with the first value, so that a type may contain itself. */
function sequence(all: readonly Field[]): Maker {
  let fields: { name: string; make: Maker }[] | undefined;
  return (making, depth) => {
    fields ??= all
      .filter(([, , attributes]) => attributes?.optional !== true)
      .map((field) => ({ name: field[0], make: makerOfField(field) }));
    const value: Record<string, unknown> = {};
    for (const { name, make } of fields) value[name] = make(making, depth + 1);
    return value;
  };
}

function makerOfField([name, type, attributes]: Field): Maker {
  const enumeration = attributes?.enum && type === "INTEGER" ? catalog.enumeration(attributes.enum) : undefined;
  if (!enumeration) {
    const notation = typeof type === "string" ? catalog.type(type) : undefined;
    // Only a sequence does not depend on the field's name, so that all fields of its type can share one maker.
    const shared = typeof type === "string" && typeof notation === "object" && "sequence" in notation;
    return shared && !SPECIAL.has(type) ? ofType(type) : makerOf(type, name);
  }
  const values = Object.values(enumeration);
  const bits = looksLikeBits(values);
  const well = success(name);
  const any = oneOf(values);
  return (making, depth) => {
    const echoed = making.echo.get(name);
    if (typeof echoed === "number" && (bits || values.includes(echoed))) return echoed;
    return well ?? any(making, depth);
  };
}

function list(inner: TypeNotation, name: string): Maker {
  let make: Maker | undefined;
  return (making, depth) => {
    if (depth >= MAX_DEPTH) return [];
    make ??= makerOf(inner, name);
    const values: unknown[] = [];
    for (let index = 0; index < making.listLength; index++) values.push(make(making, depth + 1));
    return values;
  };
}

/** The option that nests least: the first one of a primitive type, else the first. */
function choice(options: readonly Field[]): Maker {
  const simple = options.find(([, type]) => typeof type === "string" && catalog.type(type) === undefined);
  const made = new Map<Field, Maker>();
  return (making, depth) => {
    const chosen = depth >= MAX_DEPTH ? (simple ?? options[0]) : options[0];
    if (!chosen) return {};
    let make = made.get(chosen);
    if (!make) {
      make = makerOfField(chosen);
      made.set(chosen, make);
    }
    return { [chosen[0]]: make(making, depth + 1) };
  };
}

function primitive(type: string, name: string): Maker {
  switch (type) {
    case "UTF8String":
      return ({ echo, random }) => {
        const echoed = echo.get(name);
        return typeof echoed === "string" ? echoed : madeUpText(name, random);
      };
    case "INTEGER": {
      const well = success(name);
      const other = madeUpNumber(name);
      return ({ echo, random }) => {
        const echoed = echo.get(name);
        return typeof echoed === "number" ? echoed : (well ?? other(random));
      };
    }
    case "REAL":
      return ({ random }) => random.next() % 1000;
    case "BOOLEAN": {
      const value = /success|valid|enabled|lastSegment/i.test(name);
      return () => value;
    }
    case "AsnSystemTime": {
      const time = madeUpTime(name);
      return ({ random }) => time(random);
    }
    case "NULL":
      return () => null;
    case "OCTET STRING":
      return ({ random }) => Buffer.from(madeUpText(name, random)).toString("base64");
    default:
      return () => ({});
  }
}

/** A number that reports an outcome reports success. */
function success(name: string): number | undefined {
  return /^(iResult|resultValue|iError|iErrorDetail|iErrorCode)$/.test(name) ? 0 : undefined;
}

/** A beginning is before an end, whatever the order of the fields. */
function madeUpTime(name: string): (random: Random) => string {
  const hours = /stop|end|to$|until|expir/i.test(name)
    ? 18
    : /disconnect/i.test(name)
      ? 12
      : /connect/i.test(name)
        ? 6
        : 0;
  const from = TIMES_BEFORE - DAY + hours * 3_600_000;
  return (random) => new Date(from + (random.next() % (6 * 60)) * 60_000).toISOString();
}

function madeUpNumber(name: string): (random: Random) => number {
  if (/count|total|length/i.test(name)) return () => 0;
  // Available: AsnPresenceStateEnum in the low byte, no flags (documented, protocol.md §7).
  if (/presenceState/i.test(name)) return () => 1;
  if (/version$/i.test(name)) return () => 70;
  const below = /flag$|internal|offline/i.test(name)
    ? 2
    : /Port(?![a-z])/.test(name)
      ? 60_000
      : /id$/i.test(name)
        ? 100_000
        : 10;
  return (random) => random.next() % below;
}

function oneOf(values: readonly number[]): Maker {
  return ({ random }) => values[random.next() % values.length] ?? 0;
}

import { isRecord } from "../matching/path.js";
import { isoTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import { hash, type Random, seededRandom } from "../time/random.js";
import { catalog, type Field, type TypeNotation } from "./catalog.js";
import { looksLikeBits } from "./checked-enums.js";
import { encode } from "./encode.js";
import { type Known, madeUpText, type Person } from "./made-up-text.js";

/** What determines a made-up value: the same input gives the same value. */
export interface MadeUpFrom {
  readonly seed: number;
  /** The argument of the call. Ids and other fields of the same name come back in the answer. */
  readonly argument: unknown;
  /** The argument's type, so that arguments that say the same count as the same; any order of keys is another without it. */
  readonly argumentType?: string;
  /** Number of entries in each list. */
  readonly listLength: number;
  /** The server's people, name and time, so that what is made up leads somewhere. Without it all is invented. */
  readonly known?: KnownFacts;
}

/** What made-up values take from the world. */
export interface KnownFacts {
  readonly ucsid: string;
  /** The server's time, ms since 1970. */
  readonly now: number;
  /** Some of its people: each made-up entry is about one of them. */
  readonly people: readonly Person[];
}

const MAX_DEPTH = 12;

/** The time of a server that is not known. */
const SOME_DAY = Date.UTC(2026, 0, 15);
const DAY = 24 * 60 * 60_000;

/**
 * A made-up value: plausible, and made from nothing but its type. Every required field is there and has the right type,
 * optional fields are left out, and fields that the argument has under the same name are copied from it. It always fits
 * its type, and numbers keep to their enumerations. Times are counted from the day that the server's clock shows, so
 * that the same argument has the same answer all day.
 */
export function madeUp(typeName: string, from: MadeUpFrom): unknown {
  const echo = new Map<string, unknown>();
  collect(from.argument, echo, 0);
  const of = hash(textOf(from));
  const random = seededRandom(from.seed, `${typeName}\n${of}`);
  const { ucsid, now = SOME_DAY, people = [] } = from.known ?? {};
  const asked = people.findIndex((person) => isAskedFor(person, echo));
  const first = asked < 0 ? of % Math.max(people.length, 1) : asked;
  const today = Math.floor(now / DAY) * DAY;
  const making = { echo, random, listLength: from.listLength, today, people, first, person: people[first], ucsid };
  return ofType(typeName)(making, 0);
}

/** Whether one of the argument's ids or names is the person's. */
function isAskedFor({ contactId, name, lines }: Person, echo: ReadonlyMap<string, unknown>): boolean {
  for (const value of echo.values()) {
    if (value === contactId || value === name || lines.some((line) => value === line)) return true;
  }
  return false;
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

interface Making extends Known {
  readonly echo: ReadonlyMap<string, unknown>;
  readonly random: Random;
  readonly listLength: number;
  /** The beginning of the server's day, ms since 1970. */
  readonly today: number;
  readonly people: readonly Person[];
  /** Index of the person that the answer is about. */
  readonly first: number;
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
  const enumeration = attributes?.enum === undefined ? undefined : catalog.enumeration(attributes.enum);
  const notation = typeof type === "string" ? catalog.type(type) : undefined;
  if (enumeration && type === "INTEGER") return member(name, Object.values(enumeration));
  if (enumeration && typeof notation === "object" && "sequenceOf" in notation) {
    return listOf(() => member("", Object.values(enumeration)));
  }
  // Only a sequence does not depend on the field's name, so that all fields of its type can share one maker.
  const shared = typeof type === "string" && typeof notation === "object" && "sequence" in notation;
  return shared && !SPECIAL.has(type) ? ofType(type) : makerOf(type, name);
}

/** A number of an enumeration, or of a set of bits. What the argument has under that name comes back if it is one. */
function member(name: string, values: readonly number[]): Maker {
  const bits = looksLikeBits(values);
  const all = values.reduce((sum, value) => sum | value, 0);
  const isMadeOfFlags = (value: number): boolean => value > 0 && value <= 0xffff_ffff && (value & ~all) === 0;
  const fits = (value: number): boolean => values.includes(value) || (bits && isMadeOfFlags(value));
  const expected = isPresence(name) ? AVAILABLE : success(name);
  const usual = expected !== undefined && values.includes(expected) ? expected : undefined;
  const any = oneOf(values);
  return (making, depth) => {
    const echoed = making.echo.get(name);
    if (typeof echoed === "number" && fits(echoed)) return echoed;
    return usual ?? any(making, depth);
  };
}

function list(inner: TypeNotation, name: string): Maker {
  return listOf(() => makerOf(inner, name));
}

/** The maker of the entries is made with the first of them, so that a type may contain itself. */
function listOf(makerOfEntries: () => Maker): Maker {
  let make: Maker | undefined;
  return (making, depth) => {
    if (depth >= MAX_DEPTH) return [];
    const values: unknown[] = [];
    for (let index = 0; index < making.listLength; index++) {
      make ??= makerOfEntries();
      // The first entry is about the person that the answer is about, the others are about others.
      const person = making.people[(making.first + index) % making.people.length];
      values.push(make(person === making.person ? making : { ...making, person }, depth + 1));
    }
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
      return (making) => {
        const echoed = making.echo.get(name);
        return typeof echoed === "string" ? echoed : madeUpText(name, making.random, making);
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
      return ({ random, today }) => time(random, today);
    }
    case "NULL":
      return () => null;
    case "OCTET STRING":
      return (making) => Buffer.from(madeUpText(name, making.random, making)).toString("base64");
    default:
      return () => ({});
  }
}

/** A number that reports an outcome reports success. */
function success(name: string): number | undefined {
  return /^(iResult|resultValue|iError|iErrorDetail|iErrorCode)$/.test(name) ? 0 : undefined;
}

/** In the day before today. A beginning is before an end, whatever the order of the fields; what expires, is valid. */
function madeUpTime(name: string): (random: Random, today: number) => string {
  const hours = /valid_?to|until|expir|contractEnd/i.test(name)
    ? 365 * 24
    : /stop|end|to$/i.test(name)
      ? 18
      : /disconnect/i.test(name)
        ? 12
        : /connect/i.test(name)
          ? 6
          : 0;
  const from = hours * 3_600_000 - DAY;
  return (random, today) => isoTime(today + from + (random.next() % (6 * 60)) * 60_000);
}

/** AsnPresenceStateEnum in the low byte, no flags (documented, protocol.md §7). */
const AVAILABLE = 1;

const isPresence = (name: string): boolean => /presenceState/i.test(name);

function madeUpNumber(name: string): (random: Random) => number {
  if (/count|total|length/i.test(name)) return () => 0;
  if (isPresence(name)) return () => AVAILABLE;
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

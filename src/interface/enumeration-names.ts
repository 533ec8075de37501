import { didYouMean } from "../matching/nearest-name.js";
import { isRecord, type Path } from "../matching/path.js";
import { catalog, type Field, type TypeNotation } from "./catalog.js";
import { resolved } from "./per-type.js";

/** The numbers of an enumeration, by name. */
type Members = Readonly<Record<string, number>>;

/**
 * The number that a name stands for: the name of a member, or that without what all members begin with, in any letter
 * case. `offering` and `eCALLSTATEOFFERING` are the same member of EnumCallState.
 */
export function numberNamed(name: string, members: Members): number | undefined {
  const prefix = commonPrefix(Object.keys(members)).toLowerCase();
  const wanted = name.toLowerCase();
  const fits = (member: string): boolean => member === wanted || (prefix !== "" && member === prefix + wanted);
  return Object.entries(members).find(([member]) => fits(member.toLowerCase()))?.[1];
}

/** The name nearest to one that is no member's, or all short names: the end of a sentence. */
export function nearestMember(name: string, members: Members): string {
  const short = shortNames(members);
  return didYouMean(name, [...short, ...Object.keys(members)]) || `; there are ${short.join(", ")}`;
}

/** The members' names without what they begin with, in the order of the members. */
export function shortNames(members: Members): string[] {
  const own = Object.keys(members);
  const prefix = commonPrefix(own);
  return own.map((member) => lowerFirst(member.slice(prefix.length)));
}

const lowerFirst = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase() : name.charAt(0).toLowerCase() + name.slice(1);

/** What all names begin with, such as `eNETLOGIN`; empty for a single name, or when it is itself a name. */
function commonPrefix(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return "";
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length--;
  return names.some((name) => name.length === length) ? "" : first.slice(0, length);
}

/** A text where the number of an enumeration's member stands, and which names no member. */
export interface StrangeName {
  readonly path: Path;
  readonly reason: string;
}

/**
 * A value of the type, or a pattern for one, in which names of enumerations' members have become their numbers. Texts
 * that name no member stay as they are, and are told to `strange`. Fields that hold several members at once have no
 * names. Whoever calls this has refused data that are nested too deep.
 */
export function withNumbers(
  type: TypeNotation,
  value: unknown,
  strange: (name: StrangeName) => void = () => undefined,
): unknown {
  return new Naming(strange).of(type, undefined, value, []);
}

class Naming {
  constructor(private readonly strange: (name: StrangeName) => void) {}

  of(type: TypeNotation, enumeration: string | undefined, value: unknown, path: Path): unknown {
    if (typeof value === "string") return this.#number(enumeration ?? type, value, path);
    const notation = resolved(type);
    const element = typeof notation === "object" && "sequenceOf" in notation ? notation.sequenceOf : undefined;
    if (Array.isArray(value)) {
      return element === undefined
        ? value
        : changed(value, (inner, part) => this.of(element, enumeration, inner, [...path, part]));
    }
    if (!isRecord(value)) return value;
    return changed(value, (inner, part) => {
      if (part === "$in" && Array.isArray(inner)) {
        return changed(inner, (one, index) => this.of(type, enumeration, one, [...path, part, index]));
      }
      if (part === "$includes" && element !== undefined) return this.of(element, enumeration, inner, [...path, part]);
      const field = fieldsOf(notation).find(([name]) => name === part);
      if (!field || holdsSeveral(field)) return inner;
      return this.of(field[1], field[2]?.enum, inner, [...path, part]);
    });
  }

  #number(enumeration: TypeNotation, name: string, path: Path): number | string {
    const members = typeof enumeration === "string" ? catalog.enumeration(enumeration) : undefined;
    if (!members) return name;
    const number = numberNamed(name, members);
    if (number === undefined) {
      const reason = `${enumeration} has no member "${name.slice(0, 100)}"${nearestMember(name, members)}`;
      this.strange({ path, reason });
    }
    return number ?? name;
  }
}

const fieldsOf = (notation: TypeNotation): readonly Field[] => {
  if (typeof notation === "string") return [];
  return "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : [];
};

const holdsSeveral = ([name, type, attributes]: Field): boolean =>
  catalog.holdsBits(name) &&
  (attributes?.enum !== undefined || (typeof type === "string" && !!catalog.enumeration(type)));

/** The list or object with its parts changed; itself when none was, so that what is no plain data stays what it is. */
function changed(whole: object, change: (inner: unknown, part: string | number) => unknown): unknown {
  if (Array.isArray(whole)) {
    const parts = whole.map(change);
    return parts.some((part, index) => part !== whole[index]) ? parts : whole;
  }
  const parts = Object.entries(whole).map(([name, inner]) => [name, inner, change(inner, name)] as const);
  if (parts.every(([, before, after]) => before === after)) return whole;
  return Object.fromEntries(parts.map(([name, , after]) => [name, after]));
}

import { nearestName } from "./nearest-name.js";
import { isRecord, type Path, pathText, shown } from "./path.js";
import { compilePattern, passesAll } from "./pattern.js";

/** The names that a field of a pattern can meet. */
export interface KnownNames {
  /** What the names are of: `user`. */
  readonly what: string;
  readonly names: Iterable<string>;
  /** The field may also be missing: `{$absent: true}` makes sense. */
  readonly mayBeMissing?: boolean;
  /** Names are compared in lower case. */
  readonly ignoreCase?: boolean;
}

/** Where in a pattern a name stands that does not exist, and the sentence about it. */
export interface UnknownName {
  readonly path: Path;
  readonly reason: string;
}

/** The most names that a message lists. */
const LISTED = 20;

/**
 * Why a pattern for a name, a list of names or a pattern such as `{$glob}` can meet none of the known names; undefined
 * when it can. The names of a list must all be known.
 */
export function unknownName(pattern: unknown, known: KnownNames): UnknownName | undefined {
  const form = (name: string): string => (known.ignoreCase ? name.toLowerCase() : name);
  const names = new Set([...known.names].map(form));
  const written = isRecord(pattern) && Array.isArray(pattern.$in) ? pattern.$in : pattern;
  const path = written === pattern ? [] : ["$in"];
  if (Array.isArray(written)) {
    const at = written.findIndex((name) => typeof name !== "string" || !names.has(form(name)));
    return at < 0 ? undefined : { path: [...path, at], reason: notThere(written[at], known) };
  }
  if (typeof written === "string") {
    return names.has(form(written)) ? undefined : { path, reason: notThere(written, known) };
  }
  const checks = compilePattern(written, ["name"]);
  if (known.mayBeMissing && passesAll(checks, {})) return undefined;
  for (const name of names) if (passesAll(checks, { name })) return undefined;
  return {
    path,
    reason: `no ${known.what} is ${checks.map(({ expected }) => expected).join(" and ")}${listOf(names)}`,
  };
}

function notThere(name: unknown, { what, names }: KnownNames): string {
  if (typeof name !== "string") return `expected the name of a ${what}, got ${shown(name)}`;
  const known = [...names];
  const near = nearestName(name, known);
  const hint = near === undefined ? listOf(known) : `; did you mean "${near}"?`;
  return `there is no ${what} "${name.slice(0, 100)}"${hint}`;
}

/** All names where they are few: the many of an interface would hide the sentence. */
function listOf(names: Iterable<string>): string {
  const known = [...names];
  if (known.length === 0) return "; there are none";
  return known.length > LISTED ? "" : `; there are ${known.join(", ")}`;
}

/** The place of an unknown name below the place of its pattern: `user` and `[1]` give `user[1]`. */
export const placeOfName = (field: string, { path }: UnknownName): string => pathText([field, ...path]);

import { nearestName } from "./nearest-name.js";

/** A part of a pattern that stands for any value: `:id`. */
const isParameter = (part: string | undefined): boolean => part?.startsWith(":") ?? false;

/** The value of a parameter as it should be written; undefined where the value is not to be repeated. */
export type Spelling = (parameter: string, value: string) => string | undefined;

/** Whether a path is one of a pattern's, such as `/sessions/:id`. */
export function fitsPath(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((part, at) => fitsPart(part, given[at] ?? ""));
}

const fitsPart = (wanted: string, given: string): boolean => (isParameter(wanted) ? given !== "" : wanted === given);

/**
 * The path that was probably meant, of those that fit the patterns: the same but for letter case, slashes too many or at
 * the end, the same end, or few other letters. A value that stands in the place of a parameter may be a secret, and is
 * repeated only as `known` has it; otherwise the parameter's name stands there, as in `/sessions/{id}`.
 */
export function nearestPath(
  path: string,
  patterns: Iterable<string>,
  known: Spelling = () => undefined,
): string | undefined {
  const given = partsOf(path);
  const all = [...patterns].map((pattern) => ({ pattern, parts: partsOf(pattern) }));
  const same = all
    .filter(({ parts }) => isSame(parts, given))
    .sort((a, b) => parameters(a.parts) - parameters(b.parts))[0];
  if (same) return written(same.parts, given, known);
  const last = given.at(-1);
  const ending =
    last !== undefined && all.find(({ parts }) => isSame(parts.slice(-1), [last]) && !isParameter(parts.at(-1)));
  if (ending) return written(ending.parts, [], known);
  for (const { parts } of all) {
    const [own = ""] = parts.slice(-1);
    const value = isParameter(own) && last !== undefined ? known(own.slice(1), last) : undefined;
    if (value !== undefined) return written(parts, [...parts.slice(0, -1), value], known);
  }
  const near = nearestName(
    path.slice(0, 100),
    all.map(({ pattern }) => pattern),
  );
  return near === undefined ? undefined : written(partsOf(near), [], known);
}

const partsOf = (path: string): string[] => path.split("/").filter((part) => part !== "");

const parameters = (parts: readonly string[]): number => parts.filter(isParameter).length;

const isSame = (parts: readonly string[], given: readonly string[]): boolean =>
  parts.length === given.length &&
  parts.every((part, at) => isParameter(part) || part.toLowerCase() === given[at]?.toLowerCase());

function written(parts: readonly string[], given: readonly string[], known: Spelling): string {
  const names = parts.map((part, at) => {
    if (!isParameter(part)) return part;
    const value = given[at];
    return (value === undefined ? undefined : known(part.slice(1), value)) ?? `{${part.slice(1)}}`;
  });
  return `/${names.join("/")}`;
}

import { LONGEST_PATTERN, MOST_STEPS } from "./limits.js";

/**
 * Whether a whole text is like a glob, in which `*` stands for any characters and `?` for any one. It takes at most a step
 * for each character of the text at each place of the glob, however many `*` there are: each part between two stars is
 * searched once, from where the one before it was found. Throws an Error for a glob that is too long.
 */
export function compileGlob(glob: string, ignoreCase: boolean): (text: string) => boolean {
  if (glob.length > LONGEST_PATTERN) throw new Error(`$glob: expected at most ${LONGEST_PATTERN} characters`);
  const folded = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  // A character may be two units of a text in JavaScript; only `?` has to know.
  const units = (text: string): ArrayLike<string> => (glob.includes("?") ? Array.from(text) : text);
  const [first = "", ...rest] = folded(glob).split("*").map(units);
  const last = rest.pop();
  return (text) => {
    if (text.length * glob.length > MOST_STEPS) return false;
    const all = units(folded(text));
    if (last === undefined) return all.length === first.length && isAt(all, first, 0);
    const end = all.length - last.length;
    let at = first.length;
    if (end < at || !isAt(all, first, 0) || !isAt(all, last, end)) return false;
    for (const part of rest) {
      while (at + part.length <= end && !isAt(all, part, at)) at++;
      at += part.length;
      if (at > end) return false;
    }
    return true;
  };
}

function isAt(text: ArrayLike<string>, part: ArrayLike<string>, at: number): boolean {
  for (let index = 0; index < part.length; index++) {
    if (part[index] !== "?" && part[index] !== text[at + index]) return false;
  }
  return true;
}

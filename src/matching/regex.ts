import { createRequire } from "node:module";
import { LONGEST_PATTERN, MOST_STEPS } from "./limits.js";

type Engine = typeof import("re2js");

const load = createRequire(import.meta.url);
let engine: Engine | undefined;

/** A reference back to a group, behind an even number of backslashes. */
const BACKREFERENCE = /(?:^|[^\\])(?:\\\\)*\\(?:[1-9]|k<)/;

/**
 * Whether a text matches a regular expression somewhere. It is written as in JavaScript, with `.` for any character, and is
 * carried out by RE2, whose time grows with the text's length and not beyond. What no engine can do in that time is
 * refused: lookaround and references back to a group. Throws an Error that says what is wrong with the expression.
 */
export function compileRegex(source: string, ignoreCase: boolean): (text: string) => boolean {
  if (source.length > LONGEST_PATTERN) throw new Error(`$regex: expected at most ${LONGEST_PATTERN} characters`);
  // The engine of JavaScript tells better what is wrong. It does not match anything here.
  new RegExp(source, "su");
  if (BACKREFERENCE.test(source)) throw new Error("$regex: a reference back to a group (\\1) cannot be matched here");
  if (/\(\?<?[=!]/.test(source)) throw new Error("$regex: lookahead and lookbehind (?=…) cannot be matched here");
  engine ??= load("./re2js.cjs") as Engine;
  const { RE2JS } = engine;
  const flags = RE2JS.DOTALL | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  const expression = compiled(() => RE2JS.compile(RE2JS.translateRegExp(source), flags));
  const size = expression.programSize();
  return (text) => text.length * size <= MOST_STEPS && expression.test(text);
}

function compiled<T>(compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error);
    throw new Error(`$regex: ${reason}; expressions are those of RE2`);
  }
}

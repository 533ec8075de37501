// Finds the first mistake in a JSON text. Browsers word it differently, and not all of them say where it is.

const WHITESPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

class Mistake extends Error {
  constructor(position, message) {
    super(message);
    this.position = position;
  }
}

/**
 * Reads a JSON text. Returns `{ value }`, or `{ line, column, position, message }` (line and column from 1) of the
 * first mistake.
 */
export function readJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const mistake = findMistake(text) ?? new Mistake(0, String(error));
    const lines = text.slice(0, mistake.position).split("\n");
    return {
      position: mistake.position,
      line: lines.length,
      column: (lines.at(-1) ?? "").length + 1,
      message: mistake.message,
    };
  }
}

function findMistake(text) {
  let at = 0;
  const match = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    at = pattern.lastIndex;
    return true;
  };
  const take = (character) => {
    if (text[at] !== character) return false;
    at++;
    match(WHITESPACE);
    return true;
  };
  const fail = (expected) => {
    const found = at < text.length ? `found ${JSON.stringify(text[at])}` : "the text ends here";
    throw new Mistake(at, `${expected} expected, ${found}`);
  };
  const string = (expected) => {
    if (match(STRING)) return;
    if (text[at] !== '"') fail(expected);
    throw new Mistake(at, "this string does not end, or holds a line break or a \\ that JSON does not know");
  };
  const value = () => {
    if (text[at] === "{") object();
    else if (text[at] === "[") list();
    else if (text[at] === '"') string("a value");
    else if (!match(NUMBER) && !match(WORD)) fail("a value");
    match(WHITESPACE);
  };
  const object = () => {
    take("{");
    if (take("}")) return;
    do {
      string("a name in double quotes");
      match(WHITESPACE);
      if (!take(":")) fail('":"');
      value();
    } while (take(","));
    if (!take("}")) fail('"," or "}"');
  };
  const list = () => {
    take("[");
    if (take("]")) return;
    do {
      value();
    } while (take(","));
    if (!take("]")) fail('"," or "]"');
  };
  try {
    match(WHITESPACE);
    value();
    if (at < text.length) fail("the end");
    return undefined;
  } catch (error) {
    if (error instanceof Mistake) return error;
    throw error;
  }
}

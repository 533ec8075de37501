import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** What a text is that is no JSON, by how it begins; the first that fits is told. */
const KINDS: readonly (readonly [looksSo: (text: string) => boolean, what: string])[] = [
  [(text) => text.startsWith("\u001f"), "it is compressed with gzip; send it as it is, without Content-Encoding"],
  [isUtf16, "it is UTF-16; send UTF-8"],
  [(text) => text.startsWith("\ufeff"), "it begins with a byte order mark (EF BB BF); send UTF-8 without one"],
  [(text) => /^--[^\r\n]+\r?\n[\w-]+:/.test(text), "it is a multipart form; send the JSON text alone"],
  [(text) => /^(%7B|%5B)/i.test(text), "it is JSON in percent encoding; send the JSON text as it is"],
  [(text) => /^[\w.%+[\]-]+=/.test(text), 'it is a form (name=value&…); send a JSON object such as {"name":"value"}'],
  [(text) => text.startsWith("<"), "it is XML or HTML; send JSON"],
  [(text) => text.startsWith("[object "), "it is an object that was made a text; send JSON.stringify(object)"],
  [(text) => /^[ao]:\d+:/i.test(text), "it is PHP's serialize(); send json_encode()"],
  [
    (text) => text.startsWith("'") || /^[{[]\s*'/.test(text),
    "its texts stand in single quotes; JSON wants double quotes",
  ],
  [
    (text) => /^\{\s*[A-Za-z_$][\w$]*\s*:/.test(text),
    "a name stands without quotes; JSON wants double quotes around names",
  ],
  [
    (text) => /^(undefined|NaN|None|True|False)$/.test(text),
    "it is a value of a programming language that JSON does not know",
  ],
];

/**
 * Why a text is no JSON, in words for a person. Nothing of the text is quoted, since it may hold a password; places are
 * positions in characters, from 0. Call it only for a text that JSON.parse refuses.
 */
export function whyNoJson(text: string): string {
  if (text.trim() === "") return "it is empty";
  const head = text.replace(/^[ \t\r\n]+/, "");
  for (const [looksSo, what] of KINDS) if (looksSo(head)) return what;
  const nul = text.indexOf("\0");
  if (nul >= 0) return `a NUL stands at position ${nul}; send the text without its terminator`;
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return "it is nested too deeply";
  }
  const [error] = errors;
  return error ? atFault(text, error) : "unreadable";
}

function atFault(text: string, { error, offset, length }: ParseError): string {
  const end = offset + length;
  switch (printParseErrorCode(error)) {
    case "UnexpectedEndOfString":
      if (end < text.length) return `a text has a line break in it, at position ${end}; write \\n`;
      return tooEarly(text);
    case "InvalidCharacter":
      return `a text has a control character in it, after position ${offset}`;
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return `a backslash in a text escapes nothing, after position ${offset}`;
    case "InvalidCommentToken":
      return `a comment stands at position ${offset}; JSON has none`;
  }
  if (end >= text.trimEnd().length && length === 0) return tooEarly(text);
  const before = text.slice(0, offset).trimEnd();
  if ("}]".includes(text[offset] ?? "x") && before.endsWith(",")) {
    return `a comma too many stands before the closing bracket, at position ${before.length - 1}`;
  }
  if (text[offset] === "\ufffd") return `the byte at position ${offset} is no UTF-8`;
  if (isJson(before)) return `more text follows the JSON, at position ${offset}`;
  return `it is wrong at position ${offset}`;
}

const tooEarly = (text: string): string => `it ends too early, at position ${text.length}`;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** In a text of Latin letters every second byte of UTF-16 is NUL. */
function isUtf16(text: string): boolean {
  const head = text.replace(/^[\ufffd\ufffe\ufeff]{1,2}/, "").slice(0, 8);
  return head.length >= 2 && (isNulAt(head, 0) || isNulAt(head, 1));
}

function isNulAt(text: string, first: number): boolean {
  for (let index = first; index < text.length; index += 2) if (text[index] !== "\0") return false;
  return text[1 - first] !== "\0";
}

import { isSecretName, MASK } from "../common/secrets.js";
import { isRecord } from "../matching/path.js";

/** A JSON Web Token, wherever it stands. */
const JWT = /eyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g;

const MAX_DEPTH = 64;

/** The value with secrets masked; the value itself is not changed. An empty secret is ignored. */
export function masked(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return value.includes("eyJ") ? value.replace(JWT, MASK) : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) return "…";
  if (Array.isArray(value)) return value.map((element) => masked(element, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const hide = (isSecretName(key) || (key === "value" && isSecretParameter(value))) && isTold(inner);
      return [key, hide ? MASK : masked(inner, depth + 1)];
    }),
  );
}

/** An empty secret is none, and a truth value tells nothing. */
const isTold = (value: unknown): boolean => value !== "" && value !== null && typeof value !== "boolean";

/** An entry of a list of parameters, `{key, value}`, whose key names a secret. */
const isSecretParameter = ({ key }: Record<string, unknown>): boolean => typeof key === "string" && isSecretName(key);

/** The most that is kept of a text that could not be read, in characters. */
const MOST_TEXT = 4_096;

/** A name with its value, in JSON, a form, a header or the like: `"name": "value"`, `name=value`. */
const NAMED = /(["']?)([\w.-]{1,80})\1(\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s,;&}\]]+)/g;
/** A field of a multipart form. */
const PART = /(name="([^"]{1,80})"[^\n]*\r?\n(?:[^\n]+\r?\n)*\r?\n)([^\r\n]*)/g;

/**
 * The beginning of a text that could not be read, with the values of secret names masked, however they are written, and
 * `secret` wherever it stands. The NULs of UTF-16 are left out.
 */
export function maskedText(text: string, secret = ""): string {
  const head = text.slice(0, 2 * MOST_TEXT).replaceAll("\0", "");
  return (secret === "" ? head : head.replaceAll(secret, MASK))
    .replace(JWT, MASK)
    .replace(PART, (all, before: string, name: string) => (isSecretName(name) ? before + MASK : all))
    .replace(NAMED, (all, quote: string, name: string, between: string) =>
      isSecretName(decoded(name)) ? `${quote}${name}${quote}${between}${MASK}` : all,
    )
    .slice(0, MOST_TEXT);
}

/** Escapes of JSON and of forms in a name hide nothing. */
const decoded = (name: string): string =>
  name.replaceAll(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

import { isRecord } from "../matching/path.js";
import { cut } from "./describe-value.js";

/** What stands in the place of a secret. */
export const MASK = "***";

/** Fields of the interface, and the options of requests, whose values let somebody log in. */
const SECRET =
  /^(pass|sToken|token|authorization|x-uctoken|credential|sAuthCredetials|authdata|s(Client|Server)Authentication|u8s\w*(Password|Passwd|PasswordCrypted|PwdEncrypted|Token|TokenCache|Secret|Pin|APIKey))$|password/i;

/** They say how a password is, and not what it is. */
const ABOUT_SECRETS = /password\w*(State|Required|Expir\w*|Policy|Count|Error)$/i;

const MAX_DEPTH = 64;

/** Whether a field, option or parameter of that name holds a secret, whatever its type. */
export const isSecretName = (name: string): boolean => SECRET.test(name) && !ABOUT_SECRETS.test(name);

/** Whether a field of the object holds a secret: by its name, or as the value of a parameter `{key, value}` of such a name. */
export const isSecretField = (object: Readonly<Record<string, unknown>>, name: string): boolean =>
  isSecretName(name) || (name === "value" && typeof object.key === "string" && isSecretName(object.key));

/** The value with secrets masked, in texts too; the value itself is not changed. An empty secret is ignored. */
export function masked(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return maskText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) return "…";
  if (Array.isArray(value)) return value.map((element) => masked(element, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const hide = isSecretField(value, key) && isTold(inner);
      return [key, hide ? MASK : masked(inner, depth + 1)];
    }),
  );
}

/** An empty secret is none, and a truth value tells nothing. */
const isTold = (value: unknown): boolean => value !== "" && value !== null && typeof value !== "boolean";

/** A text without any of this holds no secret that can be told. */
const HINT = /pass|pwd|token|secret|auth|credential|api[-_]?key|basic|bearer|jwt|eyJ|:\/\//i;
/** `pass=x`, `"password": "x"`, `Authorization: Basic x`; the text may be cut off behind the value's beginning. */
const PAIR =
  /((?:pass|pwd|token|secret|auth(?:orization|data|entication)|credential|api[-_]?key)\w{0,20}\\?["']?\s{0,5}[:=]\s{0,5})(\\?"(?:[^"\\]|\\.)*"?|'[^']*'?|(?:(?:basic|bearer|jwt)\s+)?[^\s&;,"'<>})\]]+)/gi;
const SCHEME = /\b(basic|bearer|jwt)(\s{1,5})[\w+/=.~-]{4,}/gi;
/** The password of an address: `http://user:x@host`. */
const USER_INFO = /(\/\/[^\s/@:]{0,256}:)[^\s/@]{1,256}@/g;

/** A text with the secrets in it masked: JSON, pairs of name and value, addresses, headers and JSON Web Tokens. */
export function maskText(text: string): string {
  if (!HINT.test(text)) return text;
  const inside = maskJson(text);
  if (inside !== undefined) return inside;
  return maskTokens(text).replace(USER_INFO, `$1${MASK}@`).replace(SCHEME, `$1$2${MASK}`).replace(PAIR, `$1${MASK}`);
}

/** The most that is kept of a text that could not be read, in characters. */
const MOST_KEPT = 4_096;
/** A field of a multipart form: of its head each character can be read in one way only, or the time would double with each line. */
const PART = /(name="([^"\r\n]{1,80})"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n){0,20}\r?\n)([^\r\n]*)/g;

/**
 * The beginning of a text that could not be read, with the secrets in it masked, however they are written, and `secret`
 * wherever it stands. The NULs of UTF-16 are left out.
 */
export function maskedBeginning(text: string, secret = ""): string {
  const head = text.slice(0, 2 * MOST_KEPT).replaceAll("\0", "");
  const parts = (secret === "" ? head : head.replaceAll(secret, MASK)).replace(
    PART,
    (all, before: string, name: string) => (isSecretName(name) ? before + MASK : all),
  );
  return maskText(parts).slice(0, MOST_KEPT);
}

/** A JSON text with its secrets masked; undefined where it is none, or has none in its fields. */
function maskJson(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    const before = JSON.stringify(data);
    const after = JSON.stringify(masked(data));
    return before === after ? text : after;
  } catch {
    return undefined;
  }
}

/** JSON Web Tokens, wherever they stand: three parts between dots, of which the first begins with `eyJ`. */
function maskTokens(text: string): string {
  return text.includes("eyJ") ? text.replace(/[\w.-]+/g, (run) => (run.includes("eyJ") ? maskRun(run) : run)) : text;
}

function maskRun(run: string): string {
  const parts = run.split(".");
  const kept: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? "";
    const at = part.indexOf("eyJ");
    const isToken = at >= 0 && part.length - at >= 8 && (parts[index + 1] ?? "") !== "" && index + 2 < parts.length;
    kept.push(isToken ? part.slice(0, at) + MASK : part);
    if (isToken) index += 2;
  }
  return kept.join(".");
}

const LONGEST_SHOWN = 100;

/** The name of a function as a client wrote it, up to what is no name: `createsession` of `createsession;pass=x`. */
export function shownName(name: string): string {
  const end = name.search(/[;?&=:,\s"'{}\\/<>#]|%(3b|3f|26|3d|3a|20|22|23)/i);
  return cut(maskTokens(end < 0 ? name : `${name.slice(0, end)}…`), LONGEST_SHOWN);
}

/** A login name as a client wrote it. Some write the password behind a colon. */
export function shownUser(name: string): string {
  const colon = name.indexOf(":");
  return cut(maskText(colon < 0 ? name : `${name.slice(0, colon)}:${MASK}`), 64);
}

/** A path in which there is no place for a secret, as nearly all are. */
const PLAIN_PATH = /^[\w/-]{0,100}$/;

/** The path of a request, without the query and what else people put secrets into. */
export function shownPath(url: string): string {
  const end = url.indexOf("?");
  const plain = end < 0 ? url : url.slice(0, end);
  if (PLAIN_PATH.test(plain) && !plain.includes("eyJ")) return plain;
  const path = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "");
  return path
    .split(/[?#]/, 1)
    .join("")
    .split("/")
    .map((part) => (part === "" ? "" : shownName(part)))
    .join("/")
    .slice(0, 200);
}

import { isRecord } from "../matching/path.js";

const MASK = "***";

/** Fields of the interface, and the options of requests, whose values let somebody log in. */
const SECRET =
  /^(pass|sToken|token|authorization|x-uctoken|credential|sAuthCredetials|u8s\w*(Password|Passwd|PasswordCrypted|PwdEncrypted|Token|TokenCache|Secret|Pin))$|password/i;

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
      const hide = SECRET.test(key) && inner !== "" && inner !== null && typeof inner !== "boolean";
      return [key, hide ? MASK : masked(inner, depth + 1)];
    }),
  );
}

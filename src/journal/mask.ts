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

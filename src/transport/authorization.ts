import { isUtf8 } from "node:buffer";
import type { Credentials } from "../server/authenticate.js";

/**
 * How the bytes of user and password are read (chosen): public clients send Latin-1 (observed, protocol.md §3) as well as
 * UTF-8. `either` takes for UTF-8 what is valid UTF-8.
 */
export type BasicEncoding = "utf-8" | "latin-1" | "either";

const NONE: Credentials = { kind: "none" };

/**
 * The credentials of an Authorization header: Basic (documented, protocol.md §2), Bearer or JWT
 * (observed, protocol.md §2). Basic with parameters in place of user and password asks where to sign in with Entra ID
 * (observed, protocol.md §3).
 */
export function readAuthorization(header: string | undefined, encoding: BasicEncoding): Credentials {
  if (header === undefined) return NONE;
  const space = header.indexOf(" ");
  const scheme = (space < 0 ? header : header.slice(0, space)).toLowerCase();
  const value = space < 0 ? "" : header.slice(space + 1).trim();
  switch (scheme) {
    case "basic":
      return readDiscovery(value) ?? readPassword(value, encoding);
    case "bearer":
    case "jwt":
      return { kind: "token", token: value };
    default:
      return { kind: "unreadable", reason: "Authorization with a scheme that is not supported" };
  }
}

function readPassword(value: string, encoding: BasicEncoding): Credentials {
  const bytes = Buffer.from(value, "base64");
  const asLatin1 = encoding === "latin-1" || (encoding === "either" && !isUtf8(bytes));
  const text = bytes.toString(asLatin1 ? "latin1" : "utf8");
  const colon = text.indexOf(":");
  if (colon < 0) return { kind: "unreadable", reason: "Authorization: Basic without user:password" };
  const hint = encodingHint(bytes, encoding);
  return {
    kind: "password",
    user: text.slice(0, colon),
    password: text.slice(colon + 1),
    ...(hint !== undefined && { hint }),
  };
}

/** What may be the matter with user and password that have other signs than ASCII, should they be wrong. */
function encodingHint(bytes: Buffer, encoding: BasicEncoding): string | undefined {
  if (bytes.every((byte) => byte < 0x80)) return undefined;
  if (encoding === "latin-1") {
    return isUtf8(bytes) ? "its bytes are UTF-8 and were read as Latin-1 (--basic-encoding latin-1)" : undefined;
  }
  if (isUtf8(bytes)) return undefined;
  return encoding === "utf-8"
    ? "its bytes are not UTF-8, probably Latin-1 (btoa), which --basic-encoding utf-8 does not read"
    : "its bytes are not UTF-8 and were read as Latin-1, as btoa writes them; other servers may take UTF-8 alone";
}

/** `realm="UCSID", scope="entraid fragment"` (observed, protocol.md §3); undefined where it is something else. */
function readDiscovery(value: string): Credentials | undefined {
  if (!value.includes('="')) return undefined;
  const parameters = new Map(
    [...value.matchAll(/(\w+)\s*=\s*"([^"]*)"/g)].map(([, name = "", text = ""]) => [name.toLowerCase(), text]),
  );
  const [method, mode] = (parameters.get("scope") ?? "").trim().split(/\s+/);
  if (method?.toLowerCase() !== "entraid") return undefined;
  return { kind: "discovery", ucsid: parameters.get("realm") || undefined, responseMode: mode };
}

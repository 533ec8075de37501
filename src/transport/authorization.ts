import type { Credentials } from "../server/authenticate.js";

const NONE: Credentials = { kind: "none" };

/**
 * The credentials of an Authorization header: Basic (documented, protocol.md §2), Bearer or JWT
 * (observed, protocol.md §2).
 */
export function readAuthorization(header: string | undefined): Credentials {
  if (header === undefined) return NONE;
  const space = header.indexOf(" ");
  const scheme = (space < 0 ? header : header.slice(0, space)).toLowerCase();
  const value = space < 0 ? "" : header.slice(space + 1).trim();
  switch (scheme) {
    case "basic": {
      const text = Buffer.from(value, "base64").toString("utf8");
      const colon = text.indexOf(":");
      if (colon < 0) return { kind: "unreadable", reason: "Authorization: Basic without user:password" };
      return { kind: "password", user: text.slice(0, colon), password: text.slice(colon + 1) };
    }
    case "bearer":
    case "jwt":
      return { kind: "token", token: value };
    default:
      return { kind: "unreadable", reason: "Authorization with a scheme that is not supported" };
  }
}

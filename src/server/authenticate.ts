import { shownUser } from "../common/secrets.js";
import { LogonError } from "../rose/logon-error.js";
import type { User } from "../world/directory.js";
import { isLogonErrorCode, LOGON_FAILED } from "../world/logon-code.js";
import { foreignUser } from "./foreign-tokens.js";
import { TokenType } from "./tokens.js";
import type { UcServer } from "./uc-server.js";

/** A caller's credentials. */
export type Credentials =
  | { readonly kind: "none" }
  | {
      readonly kind: "password";
      readonly user: string;
      readonly password: string;
      /** What the log says beside a wrong password: that its bytes may have been read in the wrong encoding. */
      readonly hint?: string;
    }
  | { readonly kind: "token"; readonly token: string }
  | {
      /** Asks for the page to sign in at, and logs nobody in (observed, protocol.md §3). */
      readonly kind: "discovery";
      readonly ucsid: string | undefined;
      readonly responseMode: string | undefined;
    }
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * The user whom the credentials identify. Only tokens are checked asynchronously. Fails with LogonError: 101, 130, or
 * the `logonError` that the world has for that user.
 */
export function authenticate(server: UcServer, credentials: Credentials): User | Promise<User> {
  switch (credentials.kind) {
    case "none":
      throw new LogonError(LOGON_FAILED, "no credentials came with the request");
    case "unreadable":
      throw new LogonError(LOGON_FAILED, credentials.reason);
    case "discovery":
      throw new LogonError(LOGON_FAILED, whyNoPage(server));
    case "password": {
      const user = server.world.directory.user(credentials.user);
      const hint = credentials.hint === undefined ? "" : `; ${credentials.hint}`;
      if (!user) throw new LogonError(LOGON_FAILED, `there is no user "${shownUser(credentials.user)}"${hint}`);
      if (!same(user.password, credentials.password)) {
        throw new LogonError(LOGON_FAILED, `the password is wrong${hint}`);
      }
      return admitted(user);
    }
    case "token":
      return bearerOf(server, credentials.token);
  }
}

async function bearerOf(server: UcServer, token: string): Promise<User> {
  const { entraId } = server.data;
  const foreign = entraId && foreignUser(entraId, token, server.clock.now());
  if (foreign !== undefined) {
    const user = server.world.directory.user(foreign);
    if (!user) throw new LogonError(LOGON_FAILED, `the foreign token's user "${foreign}" is gone`);
    return admitted(user);
  }
  const claims = await server.tokens.verify(token);
  if (claims.type !== TokenType.login) throw new LogonError(LOGON_FAILED, "the token identifies only (iType 0)");
  const user = server.world.directory.user(claims.userName);
  if (!user) throw new LogonError(LOGON_FAILED, `the token's user "${claims.userName}" is gone`);
  return admitted(user);
}

/** Why a client that asks where to sign in is not told, for the log. */
const whyNoPage = ({ data }: UcServer): string =>
  data.entraId
    ? "createsession alone tells where to sign in with Entra ID"
    : "sign-in with Entra ID is not set up (entraId in the world file)";

/** A user of the world file may have a `logonError`: each login of that user fails with it. */
function admitted(user: User): User {
  if (user.logonError !== undefined && isLogonErrorCode(user.logonError)) {
    throw new LogonError(user.logonError, `the world has logonError ${user.logonError} for ${user.name}`);
  }
  return user;
}

/** Compares in constant time for texts of equal length. */
function same(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}

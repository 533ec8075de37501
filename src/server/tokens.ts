import { decodeJwt, errors, jwtVerify, SignJWT } from "jose";
import { LogonError } from "../rose/logon-error.js";
import type { Clock } from "../time/clock.js";
import { withinTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import type { Random } from "../time/random.js";
import type { User } from "../world/directory.js";
import { LOGON_FAILED, TOKEN_EXPIRED } from "../world/logon-code.js";

/** AsnUserTokenType, the purpose of a token (documented, protocol.md §4). */
export const TokenType = { identify: 0, login: 1 } as const;

/** Lifetime of a token whose `iTTL` is not given, in seconds (documented, protocol.md §4: 24 hours). */
const DEFAULT_TTL = 24 * 60 * 60;
/** The issuer claim (observed, protocol.md §4). */
const ISSUER = "ucserver";

/** The claims of a verified token. */
export interface TokenClaims {
  readonly userName: string;
  readonly type: number;
  /** Expiry, in ms since the epoch. */
  readonly expires: number;
}

/** Issues and verifies the login tokens of one server: JWTs, HS256, with a key that only this server has. */
export class Tokens {
  private readonly key: Uint8Array;

  constructor(
    private readonly ucsid: string,
    private readonly clock: Clock,
    random: Random,
  ) {
    this.key = new TextEncoder().encode(random.id() + random.id());
  }

  /**
   * A token for the user. `ttl` in seconds; 0 or none means a day. A negative `ttl` gives an expired token
   * (chosen: for tests of that case). `claims` are public claims that the caller wishes for; they replace none of the
   * token's own.
   */
  issue(
    user: User,
    type: number,
    ttl: number | undefined,
    id: string,
    claims: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const issued = Math.floor(this.clock.now() / 1000);
    return new SignJWT({ ...claims, typ: type, ucsid: this.ucsid, sip: user.contactId })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setIssuer(ISSUER)
      .setSubject(user.name)
      .setJti(id)
      .setIssuedAt(issued)
      .setExpirationTime(Math.floor(withinTime((issued + (ttl || DEFAULT_TTL)) * 1000) / 1000))
      .sign(this.key);
  }

  /** The token's claims. Throws LogonError 130 when it has expired, 101 when this server did not issue it. */
  async verify(token: string): Promise<TokenClaims> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        issuer: ISSUER,
        algorithms: ["HS256"],
        requiredClaims: ["sub", "exp", "typ"],
        currentDate: new Date(withinTime(this.clock.now())),
      });
      return { userName: payload.sub ?? "", type: Number(payload.typ), expires: (payload.exp ?? 0) * 1000 };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new LogonError(TOKEN_EXPIRED, "token has ended");
      if (error instanceof errors.JOSEError) throw new LogonError(LOGON_FAILED, `token is not valid: ${error.message}`);
      throw error;
    }
  }
}

/** The user that the token names, unchecked; undefined when the text is no token. */
export function claimedUser(token: string): string | undefined {
  try {
    return decodeJwt(token).sub;
  } catch {
    return undefined;
  }
}

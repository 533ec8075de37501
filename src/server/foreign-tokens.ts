import { decodeJwt, type JWTPayload } from "jose";
import { LogonError } from "../rose/logon-error.js";
import type { EntraIdData } from "../world/entra-id.js";
import { LOGON_FAILED, TOKEN_EXPIRED } from "../world/logon-code.js";

/**
 * The address of the page to sign in at (observed, protocol.md §3: `…/authorize?…client_id=…&nonce=…`). Chosen: the other
 * parameters, as the sign-in service documents them. `responseMode` is how the token comes back: `fragment`, …
 */
export function signInPage(entraId: EntraIdData, responseMode: string | undefined, nonce: string): string {
  const { authority, tenant, clientId, scope, redirectUri } = entraId;
  const page = new URL(`${authority.replace(/\/+$/, "")}/${tenant}/oauth2/v2.0/authorize`);
  page.search = new URLSearchParams({
    client_id: clientId,
    response_type: "id_token",
    response_mode: responseMode ?? "fragment",
    scope,
    ...(redirectUri !== undefined && { redirect_uri: redirectUri }),
    nonce,
  }).toString();
  return page.href;
}

/**
 * The name of the user whom a foreign token logs in, at `now` in ms; undefined where the token is none that the world
 * names. Throws LogonError: 130 when it has expired, 101 when it is meant for somebody else. Chosen: neither signature nor
 * nonce is checked, since nobody but the sign-in service could make a token then.
 */
export function foreignUser({ logins, clientId, tenant }: EntraIdData, token: string, now: number): string | undefined {
  const known = logins.find((login) => login.token === token);
  if (known) return known.user;
  const payload = payloadOf(token);
  if (!payload) return undefined;
  const named = logins.find(({ claims }) => claims && hasClaims(payload, claims));
  if (!named) return undefined;
  const { aud, tid, exp } = payload;
  if (aud !== undefined && ![aud].flat().includes(clientId)) {
    throw new LogonError(LOGON_FAILED, "the foreign token is for another application (claim aud is not the clientId)");
  }
  if (tid !== undefined && tid !== tenant && isId(tenant)) {
    throw new LogonError(LOGON_FAILED, "the foreign token is from another tenant (claim tid is not the tenant)");
  }
  if (exp !== undefined && exp * 1000 <= now) throw new LogonError(TOKEN_EXPIRED, "the foreign token has ended");
  return named.user;
}

/** A tenant that is named by its domain cannot be compared with the id in a token. */
const isId = (tenant: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant);

function payloadOf(token: string): JWTPayload | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

const hasClaims = (payload: JWTPayload, claims: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(claims).every(([name, value]) => payload[name] === value);

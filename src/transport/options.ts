import type { FastifyRequest } from "fastify";
import type { Credentials } from "../server/authenticate.js";
import { readAuthorization } from "./authorization.js";

/** The options of a request (documented: protocol.md section 2), from header or query, the same on every route. */
export interface RequestOptions {
  readonly ucsid: string | undefined;
  readonly sessionId: string | undefined;
  readonly no401: boolean;
  readonly simple: boolean;
  readonly credentials: Credentials;
  /** How the credentials came, which decides between a 401 and a 400 when they are wrong (documented). */
  readonly challenge: boolean;
  readonly clientAppId: number | undefined;
  readonly endpointId: string | undefined;
  /** The JSONP callback as asked for, not checked yet. */
  readonly callback: string | undefined;
  /** The query parameters that are no option: the arguments of a function called by GET. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Why the options cannot be followed: one was given twice, with different values. */
  readonly contradiction: string | undefined;
}

/** Query name, in lower case → the option it stands for. */
const QUERY: ReadonlyMap<string, Option> = new Map([
  ["ucsid", "ucsid"],
  ["x-ucsid", "ucsid"],
  ["ucsessionid", "sessionId"],
  ["x-ucsessionid", "sessionId"],
  ["no401", "no401"],
  ["x-no401", "no401"],
  ["simple", "simple"],
  ["x-simple", "simple"],
  ["token", "token"],
  ["x-uctoken", "token"],
  ["user", "user"],
  ["pass", "pass"],
  ["clientappid", "clientAppId"],
  ["x-clientappid", "clientAppId"],
  ["epid", "endpointId"],
  ["x-epid", "endpointId"],
  ["callback", "callback"],
  ["jsonp", "callback"],
]);

const HEADERS = [
  ["x-ucsid", "ucsid"],
  ["x-ucsessionid", "sessionId"],
  ["x-no401", "no401"],
  ["x-simple", "simple"],
  ["x-uctoken", "token"],
  ["x-clientappid", "clientAppId"],
  ["x-epid", "endpointId"],
] as const;

type Option =
  | "ucsid"
  | "sessionId"
  | "no401"
  | "simple"
  | "token"
  | "user"
  | "pass"
  | "clientAppId"
  | "endpointId"
  | "callback";

const none: Readonly<Record<string, string>> = Object.freeze({});

/** Reads the options of a request. Never throws; what cannot be followed is told in `contradiction`. */
export function readOptions(request: FastifyRequest): RequestOptions {
  const found: Partial<Record<Option, string>> = {};
  let contradiction: string | undefined;
  const take = (option: Option, value: string, where: string): void => {
    if (found[option] === undefined) found[option] = value;
    else if (found[option] !== value) contradiction ??= `option given twice with different values, again as ${where}`;
  };

  const { headers } = request;
  for (const [header, option] of HEADERS) {
    const value = headers[header];
    if (value !== undefined) take(option, String(value), `header ${header}`);
  }
  let parameters = none;
  if (request.url.includes("?")) {
    const own: Record<string, string> = Object.create(null);
    for (const [name, raw] of Object.entries(request.query as Record<string, string | string[]>)) {
      const option = QUERY.get(name.toLowerCase());
      const values = Array.isArray(raw) ? raw : [raw];
      for (const value of values) {
        if (option) take(option, value, `query parameter ${option}`);
        else if (own[name] === undefined) own[name] = value;
        else if (own[name] !== value) contradiction ??= "query parameter given twice with different values";
      }
    }
    parameters = own;
  }
  return {
    ucsid: found.ucsid || undefined,
    sessionId: found.sessionId || undefined,
    no401: isSet(found.no401),
    simple: isSet(found.simple),
    ...credentialsOf(found, headers.authorization),
    clientAppId: found.clientAppId && /^\d{1,9}$/.test(found.clientAppId) ? Number(found.clientAppId) : undefined,
    endpointId: found.endpointId,
    callback: found.callback,
    parameters,
    contradiction,
  };
}

/** A flag is set by its presence; `0` and `false` take it back (documented: "value optional"). */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "0" && value.toLowerCase() !== "false";
}

/** The more explicit way wins: token, then user and password, then the Authorization header (chosen). */
function credentialsOf(
  found: Partial<Record<Option, string>>,
  authorization: string | undefined,
): Pick<RequestOptions, "credentials" | "challenge"> {
  if (found.token !== undefined) return { credentials: { kind: "token", token: found.token }, challenge: false };
  if (found.user !== undefined || found.pass !== undefined) {
    const credentials = { kind: "password", user: found.user ?? "", password: found.pass ?? "" } as const;
    return { credentials, challenge: false };
  }
  return { credentials: readAuthorization(authorization), challenge: true };
}

import type { FastifyRequest } from "fastify";
import type { Credentials } from "../server/authenticate.js";
import { type BasicEncoding, readAuthorization } from "./authorization.js";

/** The options of a request (documented, protocol.md §2), from header or query, the same on every route. */
export interface RequestOptions {
  readonly ucsid: string | undefined;
  readonly sessionId: string | undefined;
  readonly no401: boolean;
  readonly simple: boolean;
  readonly credentials: Credentials;
  /**
   * How the credentials came, which decides between a 401 and a 400 when they are wrong (documented, protocol.md §3).
   */
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

type Found = Record<Option, string | undefined>;

const none: Readonly<Record<string, string>> = Object.freeze({});

/** Reads the options of a request. Never throws; what cannot be followed is told in `contradiction`. */
export function readOptions(
  request: Pick<FastifyRequest, "headers" | "url" | "query">,
  { basicEncoding }: { readonly basicEncoding: BasicEncoding },
): RequestOptions {
  const { headers } = request;
  const found: Found = {
    ucsid: unquoted(text(headers["x-ucsid"])),
    sessionId: text(headers["x-ucsessionid"]),
    no401: text(headers["x-no401"]),
    simple: text(headers["x-simple"]),
    token: text(headers["x-uctoken"]),
    user: undefined,
    pass: undefined,
    clientAppId: text(headers["x-clientappid"]),
    endpointId: text(headers["x-epid"]),
    callback: undefined,
  };
  const query = request.url.includes("?") ? readQuery(request.query as Query, found) : undefined;
  const { clientAppId } = found;
  const explicit = explicitCredentials(found);
  const credentials = explicit ?? readAuthorization(headers.authorization, basicEncoding);
  return {
    ucsid: found.ucsid || (credentials.kind === "discovery" ? credentials.ucsid : undefined),
    sessionId: found.sessionId || undefined,
    no401: isSet(found.no401),
    simple: isSet(found.simple),
    credentials,
    challenge: explicit === undefined,
    clientAppId: clientAppId && /^\d{1,9}$/.test(clientAppId) ? Number(clientAppId) : undefined,
    endpointId: found.endpointId,
    callback: found.callback,
    parameters: query?.parameters ?? none,
    contradiction: query?.contradiction,
  };
}

const text = (header: string | string[] | undefined): string | undefined =>
  header === undefined ? undefined : String(header);

/** The vendor's page shows the header's value in quotation marks, `x-ucsid="local"` (documented, protocol.md §2). */
const unquoted = (header: string | undefined): string | undefined => header?.replace(/^"(.*)"$/, "$1");

type Query = Readonly<Record<string, string | string[]>>;

/** Adds a query's options to those found in headers; the other parameters are given back. */
function readQuery(query: Query, found: Found): Pick<RequestOptions, "parameters" | "contradiction"> {
  const parameters: Record<string, string> = Object.create(null);
  let contradiction: string | undefined;
  for (const [name, raw] of Object.entries(query)) {
    const option = QUERY.get(name.toLowerCase());
    for (const value of Array.isArray(raw) ? raw : [raw]) {
      if (option) {
        found[option] ??= value;
        if (found[option] !== value) {
          contradiction ??= `option given twice with different values, again as query parameter ${option}`;
        }
      } else {
        parameters[name] ??= value;
        if (parameters[name] !== value) contradiction ??= "query parameter given twice with different values";
      }
    }
  }
  return { parameters, contradiction };
}

/** A flag is set by its presence; `0` and `false` take it back (documented, protocol.md §2: "value optional"). */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "0" && value.toLowerCase() !== "false";
}

/** The more explicit way wins: token, then user and password, then the Authorization header (chosen). */
function explicitCredentials({ token, user, pass }: Found): Credentials | undefined {
  if (token !== undefined) return { kind: "token", token };
  if (user === undefined && pass === undefined) return undefined;
  return { kind: "password", user: user ?? "", password: pass ?? "" };
}

import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { tryCheck } from "../common/check.js";
import type { Emulator } from "../emulator.js";
import { encode } from "../interface/encode.js";
import type { AsnLogonResult } from "../interface/types.generated.js";
import { interfaceVersion, productVersion } from "../operations/versions.js";
import { answered, BEHAVIOUR, type Outcome, refused, rejected } from "../rose/outcome.js";
import type { WireStyle } from "../rose/wire-style.js";
import { signInPage } from "../server/foreign-tokens.js";
import { EndReason } from "../server/server-events.js";
import type { ServerSession } from "../server/uc-server.js";
import { contact } from "../wire/contact.js";
import { callFunction } from "./call.js";
import { route } from "./door.js";
import { bodyOf, connectedServer, type HttpCall, notConnected, sizeOf, tellMismatch, unreadable } from "./http-call.js";
import { logOn } from "./logon.js";
import type { RequestOptions } from "./options.js";
import { noSuchPath } from "./paths.js";

/** A number, or a text of one, as GET brings it. */
const version = z.union(
  [
    z.int(),
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  ],
  { error: "expected a whole number" },
);
const negotiation = z.looseObject({ iClientProtocolVersion: version.optional() });

/**
 * What createsession may be told, in `negotiate` or without that wrapper; clients may send nothing at all (observed,
 * protocol.md §3), and more than is known.
 */
const createSessionBody = negotiation.extend({ negotiate: negotiation.optional() });

/** `/ws/client/…`: a session with events (documented, protocol.md §1). */
export function clientRoutes(app: FastifyInstance, emulator: Emulator): void {
  route(app, emulator, "/ws/client/createsession", (asked) => createSession(emulator, asked));
  route(app, emulator, "/ws/client/destroysession", (asked) => destroySession(emulator, asked));
  route(app, emulator, "/ws/client/ucserverversion", (asked) => serverVersion(emulator, asked));
  route(app, emulator, "/ws/client/:function", (asked) => callInSession(emulator, asked));
}

/** The paths that are no function's, by the last part of them in lower case: another letter case of it is a slip. */
const OWN_PATHS: ReadonlyMap<string, string> = new Map(
  ["createsession", "destroysession", "ucserverversion", "websocket"].map((name) => [name, `/ws/client/${name}`]),
);

/** Calls a function for the session that the request names. */
function callInSession(emulator: Emulator, asked: HttpCall): void | Promise<void> {
  const own = OWN_PATHS.get(asked.name.toLowerCase());
  if (own !== undefined && !own.endsWith(asked.name)) return asked.call.finish(noSuchPath(own));
  if (findSession(emulator, asked)) return callFunction(emulator, asked);
}

function createSession(emulator: Emulator, asked: HttpCall): void | Promise<void> {
  const { call, options, request } = asked;
  const server = connectedServer(emulator, asked);
  if (!server) return;
  call.invokeId = server.nextInvokeId();
  const sessionId = server.newId();
  call.sessionId = sessionId;
  const body = bodyOf(request);
  if (!body.ok) return unreadable(asked, body.reason);
  call.asked(body.value, sizeOf(request));
  const wanted = tryCheck(
    createSessionBody,
    request.method === "GET" ? negotiationOf(options.parameters) : (body.value ?? {}),
  );
  if ("mistakes" in wanted) {
    const [mistake] = wanted.mistakes;
    return call.finish(rejected("mistypedArgument", `${mistake?.path || "the body"}: ${mistake?.reason}`));
  }
  const { credentials } = options;
  if (credentials.kind === "discovery" && server.data.entraId) {
    const page = signInPage(server.data.entraId, credentials.responseMode, server.newId());
    return call.finish(wantsJson(options) ? answered(200, JSON.stringify({ redirect: page })) : redirected(page));
  }
  const { negotiate, iClientProtocolVersion: unwrapped } = wanted.data;
  const protocolVersion = negotiate?.iClientProtocolVersion ?? unwrapped;
  return logOn(server, asked, emulator.config.authSchemes, (user) => {
    const session = server.openSession(sessionId, user, options.clientAppId, protocolVersion);
    if (!session) {
      const details = "the server has as many sessions as it may";
      return call.finish(refused(503, details, "resourceLimitation"));
    }
    call.from(session);
    server.activity.emit("sessionBegan", session, call);
    call.finish(options.simple ? answered(200, `{"sessionid":"${sessionId}"}`) : welcome(session, emulator.style));
  });
}

/**
 * Whether the address of the sign-in page shall come as JSON (observed, protocol.md §3: `format=json`); with JSONP too
 * (chosen), since a script cannot follow it to a page.
 */
const wantsJson = ({ parameters, callback }: RequestOptions): boolean =>
  callback !== undefined ||
  Object.entries(parameters).some(([name, value]) => name.toLowerCase() === "format" && value.toLowerCase() === "json");

const redirected = (location: string): Outcome => ({
  kind: "http",
  answer: { status: 302, headers: { location }, body: "" },
  origin: BEHAVIOUR,
});

/** The session id beside a logon result (observed, protocol.md §3). Chosen: the result has AsnLogonResult's fields. */
function welcome({ id, server, user }: ServerSession, { http }: WireStyle): Outcome {
  const result: AsnLogonResult = {
    u8sLoggedInUser: user.name,
    iValidContact: 1,
    ownContact: contact(server.world, user, user),
  };
  const text = encode("AsnLogonResult", result, http);
  return answered(200, `{"sessionid":"${id}",${text.slice(1)}`);
}

/** With GET the negotiation comes as JSON in a query parameter, like any object, or its field as a parameter. */
function negotiationOf(parameters: Readonly<Record<string, string>>): unknown {
  const { negotiate: text, iClientProtocolVersion } = parameters;
  const unwrapped = iClientProtocolVersion === undefined ? {} : { iClientProtocolVersion };
  if (text === undefined) return unwrapped;
  try {
    return { ...unwrapped, negotiate: JSON.parse(text) };
  } catch {
    return { ...unwrapped, negotiate: text };
  }
}

/** Ends a session (observed, protocol.md §3). Chosen: the answer is `{}`. */
function destroySession(emulator: Emulator, asked: HttpCall): void {
  const session = findSession(emulator, asked);
  if (!session) return;
  session.server.endSession(session, EndReason.destroyed);
  asked.call.finish(answered(200, "{}"));
}

/** Needs no session (observed, protocol.md §1). */
function serverVersion(emulator: Emulator, asked: HttpCall): void {
  if (!connectedServer(emulator, asked)) return;
  const { protocolVersion } = emulator.config;
  const versions = {
    ucserverprotocolversion: protocolVersion,
    ucserverversion: productVersion(protocolVersion),
    ucserverinterfaceversion: interfaceVersion(protocolVersion),
  };
  asked.call.finish(answered(200, JSON.stringify(versions)));
}

/** The session that the request names, whose client calls now; without one the call ends with 502, or 400 and a reject. */
function findSession(emulator: Emulator, asked: HttpCall): ServerSession | undefined {
  const { options, call } = asked;
  const { sessionId } = options;
  const session = sessionId === undefined ? undefined : emulator.findSession(sessionId);
  if (session) {
    call.from(session);
    tellMismatch(session, options, call);
    call.invokeId = session.server.nextInvokeId();
    if (session.server.connected) return session;
    call.finish(notConnected(session.server.ucsid));
    return undefined;
  }
  const server = connectedServer(emulator, asked);
  if (!server) return undefined;
  call.invokeId = server.nextInvokeId();
  const details = sessionId === undefined ? "the request names no session" : "there is no session with this id";
  call.finish(rejected("invalidSessionID", details));
  return undefined;
}

import type { FastifyInstance } from "fastify";
import * as z from "zod";
import type { Config } from "../config.js";
import type { Emulator } from "../emulator.js";
import { catalog } from "../interface/catalog.js";
import { encode } from "../interface/encode.js";
import type { AsnLogonResult } from "../interface/types.generated.js";
import { interfaceVersion, productVersion } from "../operations/connection.js";
import { contact } from "../operations/contact.js";
import { rejected } from "../rose/outcome.js";
import { generalProblem, invokeProblem } from "../rose/problems.js";
import type { Session } from "../server/session.js";
import { EndReason } from "../server/traffic.js";
import { callFunction } from "./call.js";
import { bodyOf, connectedServer, type Exchange, notConnected, route } from "./exchange.js";
import { logOn } from "./logon.js";
import type { Attempt } from "./reply.js";

/**
 * What createsession may be told; clients may send nothing at all (observed, protocol.md §3), and more than is known.
 */
const createSessionBody = z.looseObject({
  negotiate: z.looseObject({ iClientProtocolVersion: z.int().optional() }).optional(),
});

const invalidSession = (details: string) => rejected(invokeProblem("invalidSessionID"), details);

type ClientHandler = (emulator: Emulator, exchange: Exchange) => void | Promise<void>;

/** What `/ws/client/…` knows besides functions. */
const OWN: ReadonlyMap<string, ClientHandler> = new Map([
  ["createsession", createSession],
  ["destroysession", destroySession],
  ["ucserverversion", serverVersion],
]);

/** `/ws/client/…`: a session with events (documented, protocol.md §1). */
export function clientRoutes(app: FastifyInstance, emulator: Emulator): void {
  for (const [name, handle] of OWN)
    route(app, emulator, `/ws/client/${name}`, (exchange) => handle(emulator, exchange));
  route(app, emulator, "/ws/client/:function", (exchange) => callInSession(emulator, exchange));
}

/** Who answers `/ws/client/NAME`; undefined when there is no such function. */
export function clientHandler(name: string): ClientHandler | undefined {
  return OWN.get(name) ?? (catalog.operation(name) ? callInSession : undefined);
}

/** Calls a function for the session that the request names. */
function callInSession(emulator: Emulator, exchange: Exchange): void | Promise<void> {
  exchange.note.function = exchange.function;
  const found = findSession(emulator, exchange);
  if (!found) return;
  const { session, attempt } = found;
  return callFunction(exchange, { server: session.server, user: session.user, session }, attempt);
}

function createSession(emulator: Emulator, exchange: Exchange): void | Promise<void> {
  const { answer, options, request } = exchange;
  const server = connectedServer(emulator, exchange);
  if (!server) return;
  const attempt = { invokeId: server.nextInvokeId(), sessionId: server.newId() };
  const body = bodyOf(request);
  if (!body.ok) return answer.outcome(rejected(generalProblem("badlyStructuredAPDU"), body.reason), attempt);
  exchange.entry?.asked(body.value, typeof request.body === "string" ? request.body.length : 0);
  const wanted = createSessionBody.safeParse(request.method === "GET" ? negotiationOf(options.parameters) : body.value);
  if (!wanted.success) {
    const issue = wanted.error.issues[0];
    const details = `${issue?.path.join(".") || "the body"}: ${issue?.message}`;
    return answer.outcome(rejected(invokeProblem("mistypedArgument"), details), attempt);
  }
  const protocolVersion = wanted.data.negotiate?.iClientProtocolVersion;
  return logOn(server, exchange, attempt, emulator.config.authSchemes, (user) => {
    const session = server.openSession(attempt.sessionId, user, options.clientAppId, protocolVersion);
    if (session) return welcome(session, exchange, emulator.config);
    answer.refuse(503, "the server has as many sessions as it may", invokeProblem("resourceLimitation"));
  });
}

function welcome(session: Session, { answer, options, note, entry }: Exchange, { httpTypes }: Config): void {
  const { id, server, user } = session;
  note.session = id;
  server.traffic.tell("sessionBegan", session, entry);
  if (options.simple) return answer.json(200, `{"sessionid":"${id}"}`);
  // Chosen: AsnLogonResult's fields beside the session id.
  const result: AsnLogonResult = {
    u8sLoggedInUser: user.name,
    iValidContact: 1,
    ownContact: contact(server.world, user),
  };
  const text = encode("AsnLogonResult", result, { types: httpTypes });
  answer.json(200, `{"sessionid":"${id}",${text.slice(1)}`);
}

/** With GET the negotiation comes as JSON in a query parameter, like any object. */
function negotiationOf(parameters: Readonly<Record<string, string>>): unknown {
  const text = parameters.negotiate;
  if (text === undefined) return {};
  try {
    return { negotiate: JSON.parse(text) };
  } catch {
    return { negotiate: text };
  }
}

function destroySession(emulator: Emulator, exchange: Exchange): void {
  const found = findSession(emulator, exchange);
  if (!found) return;
  found.session.server.endSession(found.session, EndReason.destroyed);
  exchange.answer.json(200, "{}");
}

/** Needs no session (observed, protocol.md §1). */
function serverVersion(emulator: Emulator, exchange: Exchange): void {
  const server = connectedServer(emulator, exchange);
  if (!server) return;
  const { protocolVersion } = emulator.config;
  exchange.answer.json(
    200,
    JSON.stringify({
      ucserverprotocolversion: protocolVersion,
      ucserverversion: productVersion(protocolVersion),
      ucserverinterfaceversion: interfaceVersion(protocolVersion),
    }),
  );
}

/** The request's session and its server's next number; what is missing is answered here: 502, or 400 with a reject. */
function findSession(emulator: Emulator, exchange: Exchange): { session: Session; attempt: Attempt } | undefined {
  const { options, answer, note, entry } = exchange;
  const session = options.sessionId === undefined ? undefined : emulator.findSession(options.ucsid, options.sessionId);
  if (session && entry) entry.at = session.server.clock.now();
  if (session?.server.connected) {
    note.from(session);
    return { session, attempt: { invokeId: session.server.nextInvokeId(), sessionId: session.id } };
  }
  if (session) {
    notConnected(answer, session.server.ucsid);
    return undefined;
  }
  const server = connectedServer(emulator, exchange);
  if (!server) return undefined;
  const { sessionId } = options;
  const details = sessionId === undefined ? "the request names no session" : "there is no session with this id";
  answer.outcome(invalidSession(details), { invokeId: server.nextInvokeId(), sessionId: sessionId ?? "" });
  return undefined;
}

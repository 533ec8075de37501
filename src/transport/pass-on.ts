import { shownUser } from "../common/secrets.js";
import { dispatch } from "../dispatch.js";
import type { Emulator } from "../emulator.js";
import { catalog, type Operation } from "../interface/catalog.js";
import { isRecord } from "../matching/path.js";
import { httpAnswer, withoutCallback } from "../recordings/answers.js";
import { loginIn } from "../recordings/sessions.js";
import { notReached } from "../recordings/upstream/reasons.js";
import type { PassedRequest, Upstream } from "../recordings/upstream/upstream.js";
import { type HttpAnswer, type Outcome, type PassedOutcome, rejected } from "../rose/outcome.js";
import { EndReason } from "../server/server-events.js";
import { argumentOf } from "./call.js";
import { bodyOf, type HttpCall, notConnected, sizeOf } from "./http-call.js";
import { publicAddress } from "./public-address.js";

/** Whose name is not known, since the session began before the emulator did. */
export const SOMEBODY = "(somebody)";

/** A request of the service that goes on to another server, unless a fixture answers it. */
export function passOn(emulator: Emulator, upstream: Upstream, asked: HttpCall): void | Promise<void> {
  const { call, options, name, request } = asked;
  const session = options.sessionId === undefined ? undefined : emulator.findSession(options.sessionId);
  if (session && !session.isUpstream) return call.finish(beganHere(upstream));
  const server = session?.server ?? emulator.server(options.ucsid) ?? emulator.server(undefined);
  if (!server) return call.finish(notConnected(options.ucsid ?? emulator.config.defaultServer));
  if (session) call.from(session);
  else call.reach(server);
  const isDirect = call.transport === "direct";
  const { credentials } = options;
  if (isDirect && credentials.kind === "password") {
    call.by(server.world.directory.user(credentials.user));
    call.userName ??= shownUser(credentials.user);
  }
  call.invokeId = server.nextInvokeId();
  const operation = isDirect || call.transport === "client" ? catalog.operation(name) : undefined;
  const body = bodyOf(request);
  if (body.ok) call.asked(operation ? argumentOf(asked, operation, body.value) : body.value, sizeOf(request));
  call.upstream = () => answerOf(upstream, asked, operation, emulator);
  // Who brings nothing is asked for it by the server, whatever fixtures there are.
  const isNobody = isDirect && credentials.kind !== "password" && credentials.kind !== "token";
  if (operation && body.ok && !isNobody) return dispatch(call, operation, emulator.responses);
  return call.upstream().then((outcome) => call.finish(outcome));
}

export const beganHere = ({ host }: Upstream): Outcome =>
  rejected("invalidSessionID", `the session began here, and ${host} does not know it; log in there first`);

/** What another server that could not be asked counts as: one that is not connected. */
export function notAnswered({ host, origin }: Upstream, why: string): Outcome {
  return { kind: "text", as: "error", status: 502, text: notReached(host, why), origin };
}

export const passedRequest = ({ request }: Pick<HttpCall, "request">): PassedRequest => ({
  method: request.method,
  url: request.raw.url ?? "/",
  headers: request.headers,
  body: typeof request.body === "string" ? request.body : undefined,
});

async function answerOf(
  upstream: Upstream,
  asked: HttpCall,
  operation: Operation | undefined,
  emulator: Emulator,
): Promise<Outcome> {
  const { call, request } = asked;
  let answer: HttpAnswer;
  try {
    answer = await upstream.ask(passedRequest(asked));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    emulator.notice(`upstream ${upstream.host} ${why}`, { function: call.function });
    return notAnswered(upstream, why);
  }
  if (call.transport === "controller")
    answer = leadingHere(answer, emulator.config.publicUrl ?? publicAddress(request));
  learn(emulator, asked, answer);
  return passedOutcome(upstream, answer, operation);
}

export function passedOutcome({ origin }: Upstream, answer: HttpAnswer, operation?: Operation): PassedOutcome {
  const { status, body } = answer;
  const read = operation && httpAnswer(operation, status, body);
  const isWell = status < 400;
  const as = typeof read === "object" ? read.outcome : status === 204 ? "nothing" : isWell ? "result" : "error";
  const value = typeof read === "object" ? read.answer : undefined;
  return { kind: "passed", as, http: answer, text: body === "" ? undefined : body, value, origin };
}

/** Whoever asks where the server is shall stay here. */
function leadingHere(answer: HttpAnswer, address: string): HttpAnswer {
  const here = JSON.stringify(address.replace(/\/+$/, ""));
  const body = answer.body.replace(/("redirect"\s*:\s*)"(?:[^"\\]|\\.)*"/, (_all, name: string) => name + here);
  return { ...answer, body };
}

/** A session that began or ended there begins or ends here too: fixtures and events need to know it. */
function learn(emulator: Emulator, { call, options, name }: HttpCall, { status, body }: HttpAnswer): void {
  if (call.transport !== "client" || status !== 200) return;
  if (name === "destroysession" && call.session) call.server.endSession(call.session, EndReason.destroyed);
  if (name !== "createsession") return;
  const answer = parsed(withoutCallback(body));
  const id = isRecord(answer) ? answer.sessionid : undefined;
  if (typeof id !== "string" || id === "" || emulator.findSession(id)) return;
  // It may have been removed while the other server was asked.
  if (emulator.server(call.server.ucsid) !== call.server) return;
  const { credentials, clientAppId } = options;
  const login = credentials.kind === "password" ? credentials.user : SOMEBODY;
  const session = call.server.adoptSession(id, shownUser(loginIn(answer) ?? login), clientAppId);
  if (!session) return;
  call.from(session);
  session.server.activity.emit("sessionBegan", session, call);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { ServerResponse } from "node:http";
import type { FastifyRequest } from "fastify";
import type { AnswerWriter, CallRecord, Written } from "../../call-record.js";
import { findOperation } from "../../dispatch.js";
import type { Emulator } from "../../emulator.js";
import { delayOf, garbage, isAnswering, outcomeOfFault } from "../../faults/answers.js";
import { Fault, readFaultHeader } from "../../faults/fault.js";
import type { FaultData } from "../../faults/fault-schema.js";
import type { ServerFaults } from "../../faults/faults.js";
import { type HttpAnswer, type Outcome, refused } from "../../rose/outcome.js";
import { OVERTAKEN } from "../../rose/problems.js";
import type { Credentials } from "../../server/authenticate.js";
import { claimedUser } from "../../server/tokens.js";
import type { ServerSession, UcServer } from "../../server/uc-server.js";
import { UsageError } from "../../usage-error.js";
import { HttpWriter } from "../answer.js";
import { bodyOf, type HttpCall, type HttpHandler, notConnected, sizeOf } from "../http-call.js";
import type { RequestOptions } from "../options.js";
import { breakOff } from "./break-off.js";

export const FAULT_HEADER = "x-ucserver-emulator-fault";

/** What a fault does to an answer on the connection itself. */
type Breaker = (answer: HttpAnswer, raw: ServerResponse) => void;

/** Whether a request must be held against the faults at all. */
export function mayFail(emulator: Emulator, request: FastifyRequest): boolean {
  return emulator.faults.any || (emulator.config.faultHeader && request.headers[FAULT_HEADER] !== undefined);
}

/** Answers a request as the faults that strike it have it: delays first, and then the one that was set last. */
export async function failing(emulator: Emulator, http: HttpCall, handler: HttpHandler): Promise<void> {
  const { call, options } = http;
  const session = sessionOf(emulator, options);
  const server = session?.server ?? emulator.server(options.ucsid);
  const faults = server && emulator.faultsOf(server);
  note(http, server, session);
  let striking: Fault[];
  try {
    striking = [...strikingFrom(faults, server, call), ...fromHeader(emulator, http)];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return call.finish(refused(400, `X-ucserver-emulator-fault: ${error.message}`));
  }
  let last: Fault | undefined;
  for (const fault of striking) {
    call.fault = fault.data.fault;
    if (fault.data.fault !== "delay") last = fault;
    else if ((await faults?.wait(delayOf(fault.data, fault.random))) === false) {
      return call.finish(refused(503, OVERTAKEN, "resourceLimitation"));
    }
  }
  if (!last) return handler(http);
  return strike(last, { emulator, http, handler, server, faults });
}

/** What the journal would otherwise hear of only when the call is carried out. */
function note({ call, options, request }: HttpCall, server?: UcServer, session?: ServerSession): void {
  if (!server) return;
  if (session) call.from(session);
  else call.reach(server);
  const user = session?.user.name ?? userNamed(options.credentials);
  if (user !== undefined) call.userName = user.slice(0, 64);
  const body = bodyOf(request);
  if (body.ok && request.method !== "GET") call.asked(body.value, sizeOf(request));
}

function userNamed(credentials: Credentials): string | undefined {
  if (credentials.kind === "password") return credentials.user;
  return credentials.kind === "token" ? claimedUser(credentials.token) : undefined;
}

function strikingFrom(faults: ServerFaults | undefined, server: UcServer | undefined, call: CallRecord): Fault[] {
  if (!server || !faults?.active) return [];
  const { function: name, transport, userName: user } = call;
  return faults.forCall({ function: name, user, server: server.ucsid, transport });
}

function fromHeader(emulator: Emulator, { request }: HttpCall): Fault[] {
  const header = emulator.config.faultHeader ? request.headers[FAULT_HEADER] : undefined;
  if (header === undefined) return [];
  return [new Fault("header", readFaultHeader(String(header)), emulator.config.seed)];
}

function sessionOf(emulator: Emulator, { sessionId }: RequestOptions): ServerSession | undefined {
  return sessionId === undefined ? undefined : emulator.findSession(sessionId);
}

interface Struck {
  readonly emulator: Emulator;
  readonly http: HttpCall;
  readonly handler: HttpHandler;
  readonly server: UcServer | undefined;
  readonly faults: ServerFaults | undefined;
}

function strike(fault: Fault, struck: Struck): void | Promise<void> {
  const { http, handler, faults, emulator } = struck;
  const { call, options } = http;
  const { data } = fault;
  if (data.fault === "notConnected") {
    const origin = { by: "fault", fault: data.fault } as const;
    return call.finish(notConnected(options.ucsid ?? emulator.config.defaultServer, origin));
  }
  if (data.fault === "closeSocket") {
    sessionOf(emulator, options)?.outbox?.closeChannels(data.code, data.reason);
    return handler(http);
  }
  if (isAnswering(data)) {
    if (!("carryOut" in data && data.carryOut)) return call.finish(answerOf(data, struck));
    call.writeBy((writer) => ({ write: () => writer.write(answerOf(data, struck), call) }));
    return handler(http);
  }
  const breaker = breakerOf(data, fault, faults);
  if (!breaker) return handler(http);
  call.writeBy((writer) => (writer instanceof HttpWriter ? new BreakingHttpWriter(writer, breaker) : writer));
  if ("carryOut" in data && !data.carryOut) {
    return call.finish({ kind: "broken", how: "empty", origin: { by: "fault", fault: data.fault } });
  }
  return handler(http);
}

/** Writes something else in the place of an answer, onto the connection itself. */
class BreakingHttpWriter implements AnswerWriter {
  constructor(
    private readonly writer: HttpWriter,
    private readonly breaker: Breaker,
  ) {}

  write(outcome: Outcome, call: CallRecord): Written {
    const { reply } = this.writer;
    reply.hijack();
    if (outcome.kind === "broken") {
      this.breaker({ status: 200, headers: {}, body: "" }, reply.raw);
      return { broken: true };
    }
    const answer = this.writer.render(outcome, call);
    // What hooks have set, such as the headers for pages of other origins, goes with the answer.
    const hooks = reply.getHeaders() as HttpAnswer["headers"];
    this.breaker({ ...answer, headers: { ...hooks, ...answer.headers } }, reply.raw);
    return { status: answer.status, text: answer.body, broken: true };
  }
}

/** The outcome of a fault that answers. */
function answerOf(data: Parameters<typeof outcomeOfFault>[0], { emulator, http, server }: Struck): Outcome {
  const { call, options } = http;
  const session = sessionOf(emulator, options);
  call.invokeId = server?.nextInvokeId() ?? 1;
  call.sessionId = session?.id ?? server?.newId() ?? "";
  const outcome = outcomeOfFault(data, findOperation(call.function, undefined));
  if (data.fault === "sessionExpired" && session) session.server.endSession(session, "session has expired");
  if (data.fault === "logonError" && !session && options.challenge && outcome.kind === "error") {
    const headers = { "www-authenticate": emulator.config.authSchemes };
    return { ...outcome, headers, ...(!options.no401 && { status: 401 }) };
  }
  return data.fault === "serverBusy" && outcome.kind === "reject" ? { ...outcome, status: 503 } : outcome;
}

/** What a fault does to the bytes of an answer; undefined for one that is about events. */
function breakerOf(data: FaultData, { random }: Fault, faults: ServerFaults | undefined): Breaker | undefined {
  switch (data.fault) {
    case "reset":
    case "hangUp":
    case "empty":
      return (_written, raw) => breakOff(data.fault, raw);
    case "garbage":
      return (_written, raw) => breakOff(data.fault, raw, garbage(data.bytes, random));
    case "half":
      return (written, raw) => {
        const body = head(written, raw);
        raw.write(body.subarray(0, Math.floor(body.length / 2)), () => raw.socket?.destroy());
      };
    case "drip":
      return (written, raw) =>
        void drip(head(written, raw), raw, data.bytes, async () => void (await faults?.wait(data.ms)));
    default:
      return undefined;
  }
}

function head({ status, headers, body }: HttpAnswer, raw: ServerResponse): Buffer {
  const bytes = Buffer.from(body);
  raw.writeHead(status, { ...headers, "content-length": bytes.length });
  raw.flushHeaders();
  return bytes;
}

async function drip(
  body: Buffer,
  raw: ServerResponse,
  size: number,
  pause: () => Promise<void> | undefined,
): Promise<void> {
  for (let at = 0; at < body.length && !raw.destroyed; at += size) {
    if (at > 0) await pause();
    raw.write(body.subarray(at, at + size));
  }
  raw.end();
}

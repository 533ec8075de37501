import type { ServerResponse } from "node:http";
import { findOperation } from "../../dispatch.js";
import type { Emulator } from "../../emulator.js";
import { delayOf, garbage, isAnswering, outcomeOfFault } from "../../faults/answers.js";
import { Fault, readFaultHeader } from "../../faults/fault.js";
import type { FaultData } from "../../faults/fault-schema.js";
import type { ServerFaults } from "../../faults/faults.js";
import { invokeProblem, OVERTAKEN } from "../../rose/problems.js";
import type { Credentials } from "../../server/authenticate.js";
import { claimedUser } from "../../server/tokens.js";
import type { ServerSession, UcServer } from "../../server/uc-server.js";
import { UsageError } from "../../usage-error.js";
import { bodyOf, type Exchange, notConnected } from "../exchange.js";
import type { Breaker, Written } from "../reply.js";
import { breakOff } from "./break-off.js";

export const FAULT_HEADER = "x-ucserver-emulator-fault";

type Handler = (exchange: Exchange) => void | Promise<void>;

/** Whether a request must be held against the faults at all. */
export function mayFail(emulator: Emulator, { request }: Exchange): boolean {
  return emulator.faults.any || (emulator.config.faultHeader && request.headers[FAULT_HEADER] !== undefined);
}

/** Answers a request as the faults that strike it have it: delays first, and then the one that was set last. */
export async function failing(emulator: Emulator, exchange: Exchange, handler: Handler): Promise<void> {
  const session = sessionOf(emulator, exchange);
  const server = session?.server ?? emulator.server(exchange.options.ucsid);
  const faults = server && emulator.faultsOf(server);
  note(exchange, server, session);
  let striking: Fault[];
  try {
    striking = [...strikingFrom(faults, server, exchange), ...fromHeader(emulator, exchange)];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return exchange.answer.refuse(400, `X-ucserver-emulator-fault: ${error.message}`);
  }
  let last: Fault | undefined;
  for (const fault of striking) {
    if (exchange.entry) exchange.entry.fault = fault.data.fault;
    if (fault.data.fault !== "delay") last = fault;
    else if ((await faults?.wait(delayOf(fault.data, fault.random))) === false) {
      return exchange.answer.refuse(503, OVERTAKEN, invokeProblem("resourceLimitation"));
    }
  }
  if (!last) return handler(exchange);
  return strike(last, { emulator, exchange, handler, server, faults });
}

/** What the journal would otherwise hear of only when the call is carried out. */
function note({ note, entry, options, request }: Exchange, server?: UcServer, session?: ServerSession): void {
  if (!server) return;
  note.ucsid = server.ucsid;
  const user = session?.user.name ?? userNamed(options.credentials);
  if (user !== undefined) note.user = user.slice(0, 64);
  if (session) note.session = session.id;
  if (!entry) return;
  entry.at = server.clock.now();
  const body = bodyOf(request);
  if (body.ok && request.method !== "GET") entry.asked(body.value, String(request.body ?? "").length);
}

function userNamed(credentials: Credentials): string | undefined {
  if (credentials.kind === "password") return credentials.user;
  return credentials.kind === "token" ? claimedUser(credentials.token) : undefined;
}

function strikingFrom(faults: ServerFaults | undefined, server: UcServer | undefined, exchange: Exchange): Fault[] {
  if (!server || !faults?.active) return [];
  const { function: name, transport, note } = exchange;
  return faults.forCall({ function: name, user: note.user, server: server.ucsid, transport });
}

function fromHeader(emulator: Emulator, { request }: Exchange): Fault[] {
  const header = emulator.config.faultHeader ? request.headers[FAULT_HEADER] : undefined;
  if (header === undefined) return [];
  return [new Fault("header", readFaultHeader(String(header)), emulator.config.seed)];
}

function sessionOf(emulator: Emulator, { options }: Exchange): ServerSession | undefined {
  return options.sessionId === undefined ? undefined : emulator.findSession(options.ucsid, options.sessionId);
}

interface Struck {
  readonly emulator: Emulator;
  readonly exchange: Exchange;
  readonly handler: Handler;
  readonly server: UcServer | undefined;
  readonly faults: ServerFaults | undefined;
}

function strike(fault: Fault, struck: Struck): void | Promise<void> {
  const { exchange, handler, faults } = struck;
  const { data } = fault;
  if (data.fault === "notConnected") {
    const answer = exchange.answer.from({ by: "fault", fault: data.fault });
    return notConnected(answer, exchange.options.ucsid ?? struck.emulator.config.defaultServer);
  }
  if (data.fault === "closeSocket") {
    sessionOf(struck.emulator, exchange)?.outbox?.closeChannels(data.code, data.reason);
    return handler(exchange);
  }
  if (isAnswering(data)) {
    const give = (): void => answerFault(data, struck);
    if (!("carryOut" in data && data.carryOut)) return give();
    return handler({ ...exchange, answer: exchange.answer.replacedBy(give) });
  }
  const breaker = breakerOf(data, fault, faults);
  if (!breaker) return handler(exchange);
  if ("carryOut" in data && !data.carryOut) return exchange.answer.break(breaker);
  return handler({ ...exchange, answer: exchange.answer.brokenBy(breaker) });
}

/** Writes the answer of a fault that has one. */
function answerFault(data: Parameters<typeof outcomeOfFault>[0], { emulator, exchange, server }: Struck): void {
  const { answer, options } = exchange;
  const session = sessionOf(emulator, exchange);
  const attempt = { invokeId: server?.nextInvokeId() ?? 1, sessionId: session?.id ?? server?.newId() ?? "" };
  const outcome = outcomeOfFault(data, findOperation(exchange.function, undefined));
  if (data.fault === "sessionExpired" && session) session.server.endSession(session, "session has expired");
  if (data.fault === "logonError" && !session && options.challenge && outcome.kind === "error") {
    answer.header("www-authenticate", emulator.config.authSchemes);
    if (!options.no401) return answer.challenged(outcome, attempt);
  }
  if (data.fault === "serverBusy" && outcome.kind === "reject") return answer.rejectedWith(503, outcome, attempt);
  answer.outcome(outcome, attempt);
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

function head({ status, headers, body }: Written, raw: ServerResponse): Buffer {
  const bytes = Buffer.from(body);
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(status, { "content-length": bytes.length });
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

import { shownName } from "../common/secrets.js";
import { catalog, type Operation } from "../interface/catalog.js";
import { isRecord } from "../matching/path.js";
import { decodeMessage, MessageError, type ReadMessage } from "../rose/ber/read-messages.js";
import { BerError } from "../rose/ber/source.js";
import { decodeBer } from "../rose/ber/values.js";
import { EVENT_INVOKE_ID } from "../rose/json.js";
import type { RequestOptions } from "../transport/options.js";
import { errorAnswer, plain, type RecordedAnswer, rejectAnswer, resultAnswer } from "./answers.js";
import type { SocketFrame } from "./exchange.js";
import type { TrafficFindings } from "./findings.js";
import { canonical, compareWith, type Draft } from "./reading.js";
import type { KnownSession, KnownSessions } from "./sessions.js";

/** A message of an event channel, however it was encoded. */
export interface ChannelMessage {
  readonly kind: "invoke" | "result" | "error" | "reject";
  readonly encoding: "json" | "ber";
  readonly invokeId: number | undefined;
  readonly operation?: Operation | undefined;
  /** The operation as the invoke names it, should the catalog not have it. */
  readonly named?: string;
  /** Of an invoke its argument; of an answer the function that reads it, once its operation is known. */
  readonly argument?: unknown;
  answer?(operation: Operation | undefined): RecordedAnswer;
}

interface UnansweredInvoke {
  readonly at: number;
  readonly operation: Operation;
  readonly argument: unknown;
  readonly encoding: "json" | "ber";
}

interface Channel {
  readonly session: KnownSession | undefined;
  readonly ucsid: string | undefined;
  readonly waiting: Map<number, UnansweredInvoke>;
}

/** Reads the frames of event channels, and puts invokes and their answers together. */
export class FrameReader {
  readonly #channels = new Map<string, Channel>();

  constructor(
    private readonly sessions: KnownSessions,
    private readonly findings: TrafficFindings,
    private readonly take: (draft: Draft) => void,
  ) {}

  add(frame: SocketFrame, options: RequestOptions): void {
    let channel = this.#channels.get(frame.socket);
    if (!channel) {
      channel = { session: this.sessions.of(options.sessionId), ucsid: options.ucsid, waiting: new Map() };
      this.#channels.set(frame.socket, channel);
      this.take({ kind: "session", at: frame.at, function: "channel.opened", ...fromOf(channel) });
    }
    const message = readMessage(frame.data);
    if (typeof message === "string") return this.findings.unusable.add(message);
    if (message.kind === "invoke") this.#invoke(channel, frame, message);
    else if (frame.direction === "received") this.#answer(channel, frame, message);
  }

  /** What is still without an answer gets none. */
  end(): void {
    for (const channel of this.#channels.values()) {
      for (const { operation, ...call } of channel.waiting.values()) {
        if (operation.result === undefined) this.#call(channel, { operation, ...call }, { outcome: "nothing" }, 0);
        else this.findings.unusable.add("a call that was not answered", operation.name);
      }
      channel.waiting.clear();
    }
  }

  #invoke(channel: Channel, { at, direction }: SocketFrame, message: ChannelMessage): void {
    const { operation, invokeId, encoding } = message;
    if (!operation) return this.findings.unknownFunctions.add(shownName(message.named ?? "?"));
    if (direction === "received") {
      const argument = plain(operation.argument, message.argument ?? {});
      compareWith(this.findings, operation.argument, argument, true);
      const via = { transport: "socket", encoding } as const;
      return this.take({ kind: "event", at, via, function: operation.name, argument, ...fromOf(channel) });
    }
    const argument = canonical(operation.argument, message.argument);
    compareWith(this.findings, operation.argument, argument, false);
    const waiting = { at, operation, argument, encoding };
    if (invokeId === EVENT_INVOKE_ID) return this.#call(channel, waiting, { outcome: "nothing" }, 0);
    channel.waiting.set(invokeId ?? 0, waiting);
  }

  #answer(channel: Channel, { at }: SocketFrame, { invokeId, answer }: ChannelMessage): void {
    const call = channel.waiting.get(invokeId ?? 0);
    if (!call) return this.findings.unusable.add("an answer to a call that is not in the file");
    channel.waiting.delete(invokeId ?? 0);
    let read: RecordedAnswer | undefined;
    try {
      read = answer?.(call.operation);
    } catch (error) {
      if (!(error instanceof BerError)) throw error;
    }
    if (!read) return this.findings.unusable.add("an answer in BER that does not fit its type", call.operation.name);
    if (read.outcome === "result" && call.operation.result) {
      compareWith(this.findings, call.operation.result, read.answer, true);
    }
    this.#call(channel, call, read, at - call.at);
    if (channel.session) this.sessions.learn(channel.session, call.operation.name, read);
  }

  #call(
    channel: Channel,
    { at, operation, argument, encoding }: UnansweredInvoke,
    answer: RecordedAnswer,
    ms: number,
  ): void {
    const via = { transport: "socket", encoding } as const;
    const from = fromOf(channel);
    this.take({ kind: "call", at, via, function: operation.name, argument, ...answer, ms, ...from });
  }
}

const fromOf = ({ session, ucsid }: Channel) => ({ ucsid, ofSession: session, userName: undefined });

/** Reads a frame, of text or BER; a text says why it is no message. */
export const readMessage = (data: string | Uint8Array): ChannelMessage | string =>
  typeof data === "string" ? readText(data) : readBinary(data);

/** Reads a text frame; a text says why it is no message. */
function readText(text: string): ChannelMessage | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return "a text frame that is no JSON";
  }
  const message = Array.isArray(data) ? data[0] : data;
  if (!isRecord(message)) return "a text frame that is no message";
  const { invoke, result, error, reject } = message;
  if (isRecord(invoke)) {
    const { operationName: name, operationID: id } = invoke;
    const operation =
      (typeof name === "string" && name !== "" ? catalog.operation(name) : undefined) ??
      (Number(id) > 0 ? catalog.operationById(Number(id)) : undefined);
    const { argument } = invoke;
    return {
      kind: "invoke",
      encoding: "json",
      invokeId: idOf(invoke.invokeID),
      operation,
      named: `${name ?? id}`,
      argument,
    };
  }
  if (isRecord(result)) {
    const value = isRecord(result.result) ? result.result.result : undefined;
    const answer = (operation: Operation | undefined): RecordedAnswer =>
      operation ? resultAnswer(operation, value) : { outcome: "nothing" };
    return { kind: "result", encoding: "json", invokeId: idOf(result.invokeID), answer };
  }
  if (isRecord(error)) {
    const answer = (operation: Operation | undefined): RecordedAnswer => errorAnswer(operation, error.error);
    return { kind: "error", encoding: "json", invokeId: idOf(error.invokedID), answer };
  }
  if (isRecord(reject)) {
    const { invokedID: of } = reject;
    const invokeId = idOf(isRecord(of) ? of.invokedID : of);
    return { kind: "reject", encoding: "json", invokeId, answer: () => rejectAnswer(reject) };
  }
  return "a text frame that is no message";
}

const idOf = (value: unknown): number | undefined => (Number.isInteger(Number(value)) ? Number(value) : undefined);

/** Reads a binary frame; a text says why it is no message. */
function readBinary(data: Uint8Array): ChannelMessage | string {
  let message: ReadMessage;
  try {
    message = decodeMessage(Buffer.from(data.buffer, data.byteOffset, data.length));
  } catch (error) {
    if (error instanceof MessageError) return "a binary frame that is no message in BER";
    throw error;
  }
  switch (message.kind) {
    case "invoke":
      return readInvoke(message);
    case "result": {
      const octets = message.result?.result;
      const answer = (operation: Operation | undefined): RecordedAnswer =>
        operation?.result && octets
          ? resultAnswer(operation, decodeBer(operation.result, octets).value)
          : { outcome: "nothing" };
      return { kind: "result", encoding: "ber", invokeId: message.invokeId, answer };
    }
    case "error": {
      const octets = message.error;
      const answer = (operation: Operation | undefined): RecordedAnswer =>
        errorAnswer(operation, octets ? decodeBer(operation?.error ?? "AsnRequestError", octets).value : {});
      return { kind: "error", encoding: "ber", invokeId: message.invokeId, answer };
    }
    case "reject": {
      const { invokeId, problem, details } = message;
      return { kind: "reject", encoding: "ber", invokeId, answer: () => rejectAnswer({ problem, details }) };
    }
  }
}

function readInvoke(message: Extract<ReadMessage, { kind: "invoke" }>): ChannelMessage | string {
  const { invokeId, operationId, operationName, argument } = message;
  const operation = operationId === 0 ? catalog.operation(operationName ?? "") : catalog.operationById(operationId);
  const named = operationName ?? String(operationId);
  const invoke = { kind: "invoke", encoding: "ber", invokeId, operation, named } as const;
  if (!operation || !argument) return invoke;
  try {
    return { ...invoke, argument: decodeBer(operation.argument, argument).value };
  } catch (error) {
    if (error instanceof BerError) return "a frame in BER whose argument does not fit its type";
    throw error;
  }
}

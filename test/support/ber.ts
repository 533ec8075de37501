import { readFileSync } from "node:fs";
import { WebSocket } from "ws";
import { catalog } from "../../src/interface/catalog.js";
import { type BerMessage, encodeMessage, type ProblemName } from "../../src/rose/ber/messages.js";
import { decodeMessage, type ReadMessage } from "../../src/rose/ber/read-messages.js";
import { decodeBer } from "../../src/rose/ber/values.js";
import { logIn, type OperationName, type Reachable } from "./emulator.js";

/** Part of the octets, or a part that is repeated. */
type Part = string | { readonly repeat: string; readonly times: number };

export interface Vector {
  readonly name: string;
  readonly type: string;
  readonly octets: string | readonly Part[];
  readonly json?: unknown;
  readonly implicit?: string;
  readonly result?: string;
}

interface Vectors {
  readonly both: readonly Vector[];
  readonly read: readonly Vector[];
  readonly refuse: readonly Vector[];
  readonly exchanges: readonly { readonly name: string; readonly request: string; readonly answer: string | null }[];
}

export const vectors = JSON.parse(
  readFileSync(new URL("../rose/ber/vectors.json", import.meta.url), "utf8"),
) as Vectors;

export const octetsOf = ({ octets }: Vector): Buffer =>
  Buffer.from(typeof octets === "string" ? octets : octets.map(text).join(""), "hex");

const text = (part: Part): string => (typeof part === "string" ? part : part.repeat.repeat(part.times));

/** The value of a vector, repeated texts written out. */
export function jsonOf(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(jsonOf);
  if (typeof json !== "object" || json === null) return json;
  if ("repeat" in json) return text(json as Part);
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, jsonOf(value)]));
}

interface Auth {
  readonly method: string;
  readonly authdata?: string;
}

/** A message as JSON has it. */
interface WireMessage {
  readonly invoke?: {
    readonly invokeID: number;
    readonly operationID: number;
    readonly operationName?: string;
    readonly linked_ID?: number;
    readonly sessionID?: string;
    readonly authentication?: { readonly auth: Auth; readonly context?: string };
    readonly argument?: unknown;
  };
  readonly result?: {
    readonly invokeID: number;
    readonly sessionID?: string;
    readonly result?: { readonly resultValue: number; readonly result?: unknown };
  };
  readonly error?: {
    readonly invokedID: number;
    readonly error_value: number;
    readonly sessionID?: string;
    readonly error: { readonly _type: string };
  };
  readonly reject?: {
    readonly invokedID: { readonly invokedID?: number };
    readonly reject?: { readonly [name in ProblemName]?: number };
    readonly details?: string;
    readonly sessionID?: string;
    readonly authentication?: { readonly authList: readonly Auth[]; readonly context?: string };
  };
}

/** Leaves out what is undefined. */
function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** The message of a vector, as the codec has it; `resultType` is the type of a result's value. */
export function messageOf({ invoke, result, error, reject }: WireMessage, resultType = ""): BerMessage {
  if (invoke) {
    const { invokeID: invokeId, operationID: operationId, sessionID, linked_ID, argument, ...others } = invoke;
    const type = catalog.operationById(operationId)?.argument ?? "";
    return present({
      kind: "invoke",
      invokeId,
      operationId,
      sessionId: sessionID,
      linkedId: linked_ID,
      argument: argument === undefined ? undefined : { type, value: argument },
      ...others,
    }) as BerMessage;
  }
  if (result) {
    const { invokeID: invokeId, sessionID, result: inner } = result;
    const value = inner && { resultValue: inner.resultValue, result: { type: resultType, value: inner.result } };
    return present({ kind: "result", invokeId, sessionId: sessionID, result: value }) as BerMessage;
  }
  if (error) {
    const { invokedID: invokeId, error_value: errorValue, sessionID, error: value } = error;
    return present({
      kind: "error",
      invokeId,
      errorValue,
      sessionId: sessionID,
      error: { type: value._type, value },
    }) as BerMessage;
  }
  if (!reject) throw new Error("no message");
  const { invokedID, sessionID, reject: problem, ...others } = reject;
  const fields = present({ kind: "reject", sessionId: sessionID, problem, ...others });
  return { ...fields, invokeId: invokedID.invokedID } as BerMessage;
}

/** The same message with its values as octets, as a reader gives it. */
export function readForm(message: BerMessage): unknown {
  return decodeMessage(encodeMessage(message));
}

/** A client that sends and receives binary frames; waits for conditions, never for time. */
export class BerChannel {
  /** Every frame as it came; a text frame as a text. */
  readonly frames: (Buffer | string)[] = [];
  readonly closed: Promise<number>;
  readonly #watchers = new Set<() => void>();
  #next = 1;

  private constructor(
    readonly socket: WebSocket,
    readonly sessionId: string,
  ) {
    socket.on("message", (data, isBinary) => {
      this.frames.push(isBinary ? (data as Buffer) : data.toString());
      for (const look of [...this.#watchers]) look();
    });
    this.closed = new Promise((resolve) => socket.once("close", resolve));
  }

  static async open(uc: Reachable, user = "alice", sessionId?: string): Promise<BerChannel> {
    const id = sessionId ?? (await logIn(uc, user));
    const socket = new WebSocket(`${uc.wsUrl}?x-ucsessionid=${id}`);
    const channel = new BerChannel(socket, id);
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    return channel;
  }

  /** Sends a binary frame, given in hexadecimal or as octets, or a text frame. */
  send(octets: string | Buffer): void {
    this.socket.send(typeof octets === "string" ? Buffer.from(octets, "hex") : octets);
  }

  /** The n-th frame, now or later. */
  async frame(n = 1): Promise<Buffer | string> {
    while (this.frames.length < n) {
      await Promise.race([
        new Promise<void>((resolve) => {
          const look = (): void => {
            this.#watchers.delete(look);
            resolve();
          };
          this.#watchers.add(look);
        }),
        this.closed.then((code) => {
          throw new Error(`closed with ${code} before frame ${n} came`);
        }),
      ]);
    }
    return this.frames[n - 1] as Buffer | string;
  }

  /** Sends octets and gives the next frame that comes, in hexadecimal. */
  async ask(octets: string | Buffer): Promise<string> {
    const before = this.frames.length;
    this.send(octets);
    const frame = await this.frame(before + 1);
    return typeof frame === "string" ? frame : frame.toString("hex");
  }

  /** Calls an operation; gives the answering message. */
  async call(name: OperationName, value: unknown = {}): Promise<ReadMessage> {
    const operation = catalog.operation(name);
    if (operation?.id === undefined) throw new Error(`${name} has no number`);
    const invokeId = this.#next++;
    const argument = { type: operation.argument, value };
    this.send(encodeMessage({ kind: "invoke", invokeId, operationId: operation.id, argument }));
    for (let n = 1; ; n++) {
      const frame = await this.frame(n);
      if (typeof frame === "string") continue;
      const message = decodeMessage(frame);
      if (message.kind !== "invoke" && message.invokeId === invokeId) return message;
    }
  }

  /** Calls an operation and gives its result; fails when there is none. */
  async result(name: OperationName, value: unknown = {}): Promise<unknown> {
    const message = await this.call(name, value);
    if (message.kind !== "result") throw new Error(`${name} gave ${JSON.stringify(message)}`);
    return decodeBer(catalog.operation(name)?.result ?? "", message.result?.result as Buffer).value;
  }

  async close(): Promise<void> {
    this.socket.close();
    await this.closed;
  }
}

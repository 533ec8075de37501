import { WebSocket } from "ws";
import type { EventName, UcServerHandle } from "../../src/index.js";
import { EVENT_INVOKE_ID } from "../../src/rose/json.js";
import { logIn, type OperationName, type Reachable } from "./emulator.js";

/** A message of the event channel, as it came. */
export interface Message {
  readonly invoke?: { invokeID: number; operationID: number; operationName: string; argument: Record<string, unknown> };
  readonly result?: {
    invokeID: number;
    result: { resultValue: number; result: Record<string, unknown> };
    sessionID: string;
  };
  readonly error?: { error: Record<string, unknown>; error_value: number; invokedID: number; sessionID: string };
  readonly reject?: { invokedID: Record<string, unknown>; reject: Record<string, unknown>; details: string };
}

/** A client on the event channel that waits for conditions, never for time. */
export class Channel {
  readonly messages: Message[] = [];
  readonly frames: string[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #watchers = new Set<() => void>();
  #next = 1;

  private constructor(
    readonly socket: WebSocket,
    readonly sessionId: string,
  ) {
    socket.on("message", (data) => {
      const text = data.toString();
      this.frames.push(text);
      const list = JSON.parse(text) as Message[];
      if (list.length !== 1 || !list[0]) throw new Error(`expected a list of one message, got ${text}`);
      this.messages.push(list[0]);
      for (const look of [...this.#watchers]) look();
    });
    this.closed = new Promise((resolve) => {
      socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
    });
  }

  /** Opens the channel of a session; logs `user` in when only a name is given. */
  static async open(uc: Reachable, user = "alice", sessionId?: string, slash = false): Promise<Channel> {
    const id = sessionId ?? (await logIn(uc, user));
    const socket = new WebSocket(`${uc.wsUrl}${slash ? "/" : ""}?x-ucsessionid=${id}`);
    const channel = new Channel(socket, id);
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    return channel;
  }

  /** The first message, now or later, that the condition holds for. */
  waitFor(condition: (message: Message) => boolean, what = "a message"): Promise<Message> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.messages.find(condition);
        if (!found) return;
        this.#watchers.delete(look);
        resolve(found);
      };
      this.#watchers.add(look);
      look();
      this.closed.then(({ code, reason }) => reject(new Error(`closed with ${code} ${reason} before ${what} came`)));
    });
  }

  send(message: unknown): void {
    this.socket.send(typeof message === "string" || message instanceof Buffer ? message : JSON.stringify(message));
  }

  /** Calls a function; gives the answering message. */
  async call(operationName: OperationName, argument: unknown = {}): Promise<Message> {
    const invokeID = this.#next++;
    // Whoever asks with this number wants no answer (documented, protocol.md §6).
    if (this.#next === EVENT_INVOKE_ID) this.#next++;
    this.send({ invoke: { invokeID, operationID: 0, operationName, argument, sessionID: this.sessionId } });
    return this.waitFor(
      ({ result, error, reject }) =>
        result?.invokeID === invokeID || error?.invokedID === invokeID || reject?.invokedID.invokedID === invokeID,
      `an answer to ${operationName}`,
    );
  }

  /** Calls a function and gives its result; fails when there is none. */
  async result<T = Record<string, unknown>>(operationName: OperationName, argument: unknown = {}): Promise<T> {
    const message = await this.call(operationName, argument);
    if (!message.result) throw new Error(`${operationName} gave ${JSON.stringify(message)}`);
    return message.result.result.result as T;
  }

  /** The arguments of the events of that name so far. */
  events(name: EventName): Record<string, unknown>[] {
    return this.messages.flatMap(({ invoke }) => (invoke?.operationName === name ? [invoke.argument] : []));
  }

  /** Waits for the n-th event of that name and gives its argument. */
  async event<T = Record<string, unknown>>(name: EventName, n = 1): Promise<T> {
    await this.waitFor(() => this.events(name).length >= n, `event ${name}`);
    return this.events(name)[n - 1] as T;
  }

  async close(): Promise<void> {
    this.socket.close();
    await this.closed;
  }
}

/** Opens the channel of a new session of one of an emulator's servers. */
export async function openOn(server: UcServerHandle, user = "alice"): Promise<Channel> {
  const { sessionId } = await server.logIn(user, { events: false });
  return Channel.open(server, user, sessionId);
}

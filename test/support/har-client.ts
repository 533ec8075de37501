import { writeFileSync } from "node:fs";
import { WebSocket } from "ws";
import { catalog } from "../../src/interface/catalog.js";
import { encodeMessage } from "../../src/rose/ber/messages.js";
import { decodeMessage } from "../../src/rose/ber/read-messages.js";
import { decodeBer } from "../../src/rose/ber/values.js";
import { basic, type OperationName, type Reachable } from "./emulator.js";

type Pair = { readonly name: string; readonly value: string };

const pairs = (headers: Iterable<readonly [string, string]>): Pair[] =>
  [...headers].map(([name, value]) => ({ name, value }));

/** What a client was told: an answer, or an event. */
export interface Told {
  readonly function: string;
  readonly outcome: string;
  readonly value: unknown;
}

/** A client that writes down what went over the wire, as the network tab of a browser does. */
export class HarClient {
  readonly entries: unknown[] = [];

  constructor(readonly uc: Reachable) {}

  /** The HAR file of all that was done so far. */
  save(file: string): void {
    writeFileSync(file, JSON.stringify(this.har()));
  }

  har(): unknown {
    return { log: { version: "1.2", creator: { name: "test", version: "1" }, entries: this.entries } };
  }

  async request(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const url = `${this.uc.url}${path}`;
    const method = body === undefined ? "GET" : "POST";
    const text = JSON.stringify(body);
    const started = new Date();
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body: text }) });
    const answer = await response.clone().text();
    this.entries.push({
      startedDateTime: started.toISOString(),
      time: Date.now() - started.getTime(),
      request: {
        method,
        url,
        headers: pairs(Object.entries(headers)),
        ...(body !== undefined && { postData: { mimeType: "text/plain", text } }),
      },
      response: {
        status: response.status,
        headers: pairs(response.headers),
        content: { size: answer.length, mimeType: "application/json", text: answer },
      },
    });
    return response;
  }

  async logIn(user: string): Promise<string> {
    const response = await this.request("/ws/client/createsession?no401", {}, basic(user));
    return ((await response.json()) as { sessionid: string }).sessionid;
  }

  async call(session: string, name: OperationName, argument: unknown = {}): Promise<Told> {
    const response = await this.request(`/ws/client/${name}`, argument, { "x-ucsessionid": session });
    const body = (await response.json()) as { error?: unknown; reject?: unknown };
    const outcome = body.error ? "error" : body.reject ? "reject" : String(response.status);
    return { function: name, outcome, value: body.error ?? body.reject ?? body };
  }

  async channel(session: string, encoding: "json" | "ber" = "json"): Promise<HarChannel> {
    const url = `${this.uc.wsUrl}?x-ucsessionid=${session}`;
    const socket = new WebSocket(url);
    const messages: unknown[] = [];
    this.entries.push({
      startedDateTime: new Date().toISOString(),
      time: 0,
      request: { method: "GET", url, headers: [] },
      response: { status: 101, headers: [], content: { size: 0 } },
      _webSocketMessages: messages,
    });
    const channel = new HarChannel(socket, messages, encoding);
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    return channel;
  }
}

/** An event channel that writes down its frames. */
export class HarChannel {
  readonly events: Told[] = [];
  readonly #answers = new Map<number, (told: Told) => void>();
  readonly #watchers = new Set<() => void>();
  #next = 1;

  constructor(
    private readonly socket: WebSocket,
    private readonly messages: unknown[],
    private readonly encoding: "json" | "ber",
  ) {
    socket.on("message", (data: Buffer, isBinary) => {
      this.#note("receive", isBinary ? data : data.toString());
      if (isBinary) this.#readBer(data);
      else this.#readJson(data.toString());
      for (const look of [...this.#watchers]) look();
    });
  }

  call(name: OperationName, argument: unknown = {}): Promise<Told> {
    const operation = catalog.operation(name);
    if (!operation) throw new Error(`there is no operation ${name}`);
    const invokeID = this.#next++;
    const frame =
      this.encoding === "json"
        ? JSON.stringify({ invoke: { invokeID, operationID: operation.id ?? 0, operationName: name, argument } })
        : encodeMessage({
            kind: "invoke",
            invokeId: invokeID,
            operationId: operation.id ?? 0,
            argument: { type: operation.argument, value: argument },
          });
    this.#note("send", frame);
    this.#pending.set(invokeID, name);
    return new Promise((resolve) => {
      this.#answers.set(invokeID, resolve);
      this.socket.send(frame);
    });
  }

  /** Waits for the n-th event of that name. */
  async event(name: string, n = 1): Promise<Told> {
    for (;;) {
      const found = this.events.filter((event) => event.function === name)[n - 1];
      if (found) return found;
      await new Promise<void>((resolve) => {
        const look = (): void => {
          this.#watchers.delete(look);
          resolve();
        };
        this.#watchers.add(look);
      });
    }
  }

  readonly #pending = new Map<number, string>();

  #note(type: "send" | "receive", data: string | Buffer): void {
    const isText = typeof data === "string";
    const text = isText ? data : data.toString("base64");
    this.messages.push({ type, time: Date.now() / 1_000, opcode: isText ? 1 : 2, data: text });
  }

  #answered(invokeId: number | undefined, outcome: string, value: (name: string) => unknown): void {
    const name = this.#pending.get(invokeId ?? -1) ?? "?";
    this.#answers.get(invokeId ?? -1)?.({ function: name, outcome, value: value(name) });
  }

  #readJson(text: string): void {
    const [message] = JSON.parse(text) as [Record<string, Record<string, never>>];
    const { invoke, result, error, reject } = message;
    if (invoke) this.events.push({ function: invoke.operationName ?? "", outcome: "event", value: invoke.argument });
    const inner = result?.result as { result?: unknown } | undefined;
    if (result) this.#answered(result.invokeID, "result", () => inner?.result);
    if (error) this.#answered(error.invokedID, "error", () => error.error);
    const of = reject?.invokedID as { invokedID?: number } | undefined;
    if (reject) this.#answered(of?.invokedID, "reject", () => reject.reject);
  }

  #readBer(data: Buffer): void {
    const message = decodeMessage(data);
    if (message.kind === "invoke") {
      const operation = catalog.operationById(message.operationId);
      const value = operation && message.argument ? decodeBer(operation.argument, message.argument).value : {};
      this.events.push({ function: operation?.name ?? "", outcome: "event", value });
    } else if (message.kind === "result") {
      const octets = message.result?.result;
      this.#answered(message.invokeId, "result", (name) => {
        const type = catalog.operation(name)?.result;
        return type && octets ? decodeBer(type, octets).value : {};
      });
    } else if (message.kind === "error") {
      const octets = message.error;
      this.#answered(message.invokeId, "error", (name) => {
        const type = catalog.operation(name)?.error ?? "AsnRequestError";
        return octets ? decodeBer(type, octets).value : {};
      });
    } else this.#answered(message.invokeId, "reject", () => message.problem);
  }

  close(): void {
    this.socket.close();
  }
}

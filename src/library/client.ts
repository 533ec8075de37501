import type { WebSocket } from "ws";
import type { EventName, Operations } from "../interface/types.generated.js";
import { type Check, compilePattern, passesAll } from "../matching/pattern.js";
import { clearTimeout, setTimeout } from "../time/platform.js";
import { post } from "./post.js";

const PATIENCE_MS = 5_000;
/** AsnClientAppID of a web application, and the protocol version of ProCall 7 (documented). */
const WEB = 15;
const PROTOCOL_VERSION = 70;

/** An event as it came over the event channel. */
export interface ReceivedEvent<N extends EventName = EventName> {
  readonly name: N;
  readonly argument: Operations[N]["argument"];
}

/** An answer that was no result: its HTTP status, and the body as data where it was JSON. */
export class CallError extends Error {
  override readonly name = "CallError";
  constructor(
    readonly status: number,
    readonly body: unknown,
    what: string,
  ) {
    super(`${what} gave ${status}: ${typeof body === "string" ? body : JSON.stringify(body)}`);
  }
}

/** Where a client finds its server. */
export interface ClientAddress {
  readonly url: string;
  readonly wsUrl: string;
  readonly ucsid: string;
}

export interface LogInOptions {
  /** `secret` when left out. */
  readonly password?: string;
  /** false: no event channel is opened, so no events come. */
  readonly events?: boolean;
  /** A value of AsnClientAppID; 15, web, when left out. */
  readonly clientAppId?: number;
}

/** A small client for tests: a session, calls by HTTP, events over the socket. */
export class UcClient {
  /** All events so far. */
  readonly received: ReceivedEvent[] = [];
  readonly #watchers = new Set<() => void>();
  #socket: WebSocket | undefined;
  #closed: { readonly code: number; readonly reason: string } | undefined;

  private constructor(
    private readonly address: ClientAddress,
    readonly user: string,
    readonly sessionId: string,
  ) {}

  /** Logs a user in. Throws CallError when the server refuses. */
  static async logIn(address: ClientAddress, user: string, options: LogInOptions = {}): Promise<UcClient> {
    const { password = "secret", events = true, clientAppId = WEB } = options;
    const { status, body } = await post(
      `${address.url}/ws/client/createsession?no401`,
      {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
        "x-ucsid": address.ucsid,
        "x-simple": "1",
        "x-clientappid": String(clientAppId),
      },
      JSON.stringify({ negotiate: { iClientProtocolVersion: PROTOCOL_VERSION } }),
    );
    if (status !== 200) throw new CallError(status, body, `createsession as ${user}`);
    const client = new UcClient(address, user, (body as { sessionid: string }).sessionid);
    if (events) await client.#open();
    return client;
  }

  /** Calls a function and gives its result. Throws CallError for an error, a reject, or anything else. */
  async call<N extends keyof Operations>(
    name: N,
    ...[argument]: Record<string, never> extends Operations[N]["argument"]
      ? [argument?: Operations[N]["argument"]]
      : [argument: Operations[N]["argument"]]
  ): Promise<Operations[N]["result"]> {
    const url = `${this.address.url}/ws/client/${name}`;
    const { status, body } = await post(url, this.#headers, JSON.stringify(argument ?? {}));
    if (status !== 200) throw new CallError(status, body, name);
    return body as Operations[N]["result"];
  }

  /** The events of that name so far. */
  events<N extends EventName>(name: N): Operations[N]["argument"][] {
    return this.received.flatMap((event) => (event.name === name ? [event.argument as Operations[N]["argument"]] : []));
  }

  /**
   * The argument of the first event of that name, by now or later, whose argument fits the pattern (as in fixture
   * responses). Fails after `within` ms, and when the channel closes before.
   */
  async waitForEvent<N extends EventName>(
    name: N,
    pattern: unknown = {},
    { within = PATIENCE_MS }: { readonly within?: number } = {},
  ): Promise<Operations[N]["argument"]> {
    const checks: Check[] = compilePattern(pattern);
    const find = () => this.events(name).find((argument) => passesAll(checks, argument));
    const found = find() ?? (await this.#wait(find, within));
    if (found !== undefined) return found;
    const names = this.received.map((event) => event.name).join(", ") || "none";
    const why = this.#closed
      ? `the channel closed (${this.#closed.code} ${this.#closed.reason})`
      : `${within} ms went by`;
    throw new Error(`no event ${name} like ${JSON.stringify(pattern)} came, ${why}; events so far: ${names}`);
  }

  /** Resolves when the event channel closes. */
  async closed(): Promise<{ readonly code: number; readonly reason: string }> {
    const closed = this.#closed ?? (await this.#wait(() => this.#closed, PATIENCE_MS));
    if (!closed) throw new Error("the event channel is still open");
    return closed;
  }

  /** Ends the session and its event channel. A session that has gone already is no error. */
  async logOff(): Promise<void> {
    await post(`${this.address.url}/ws/client/destroysession`, this.#headers);
    this.#socket?.terminate();
  }

  get #headers(): Record<string, string> {
    return { "x-ucsessionid": this.sessionId, "x-ucsid": this.address.ucsid };
  }

  async #open(): Promise<void> {
    const { WebSocket } = await import("ws");
    const query = new URLSearchParams({ "x-ucsessionid": this.sessionId, "x-ucsid": this.address.ucsid });
    const socket = new WebSocket(`${this.address.wsUrl}?${query}`);
    this.#socket = socket;
    socket.on("message", (data) => this.#take(data.toString()));
    socket.on("close", (code, reason) => {
      this.#closed = { code, reason: reason.toString() };
      this.#look();
    });
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    // What comes later is told by the close.
    socket.on("error", () => undefined);
  }

  #take(text: string): void {
    let list: [{ invoke?: { operationName: EventName; argument: Operations[EventName]["argument"] } }?];
    try {
      list = JSON.parse(text);
    } catch {
      return;
    }
    const invoke = list[0]?.invoke;
    if (!invoke) return;
    this.received.push({ name: invoke.operationName, argument: invoke.argument });
    this.#look();
  }

  #look(): void {
    for (const look of [...this.#watchers]) look();
  }

  #wait<T>(find: () => T | undefined, within: number): Promise<T | undefined> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found !== undefined || this.#closed) end(found);
      };
      const end = (found: T | undefined): void => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => end(undefined), within);
      this.#watchers.add(look);
      look();
    });
  }
}

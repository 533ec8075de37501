import { BerChannel } from "./ber-channel.js";
import { admin } from "./client.js";
import type { ServiceAnswer, ServiceEvent } from "./service.js";
import { quoted } from "./shell.js";
import type { SessionView } from "./types.js";

// The service itself, called as an application calls it: with a session, by each of its ways.

export const WAYS = ["post", "get", "jsonp", "channel", "ber"] as const;
export type Way = (typeof WAYS)[number];

interface Message {
  readonly invoke?: { readonly invokeID: number; readonly operationName: string; readonly argument: unknown };
  readonly result?: { readonly invokeID: number };
  readonly error?: { readonly invokedID?: unknown };
  readonly reject?: { readonly invokedID?: unknown };
}

const LONGEST_WAIT_MS = 30_000;

/** A script's address may come from here alone: from this server, made below. */
const policy = (
  window as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } }
).trustedTypes?.createPolicy("ucserver-emulator-jsonp", {
  createScriptURL(url: string): string {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError("a script of another server");
    return url;
  },
});

/** A session of the page's own, for one person, with its event channel. */
export class ServiceSession {
  #invoked = 0;
  #waiting = new Map<number, (message: Message) => void>();

  private constructor(
    readonly id: string,
    readonly ucsid: string,
    private readonly socket: WebSocket,
    private readonly ber: BerChannel,
  ) {}

  /** Logs the person in and opens the event channel. */
  static async begin(user: string, server: string | undefined, onEvent: (event: ServiceEvent) => void) {
    const { id, server: ucsid } = await admin<SessionView>("POST", "/sessions", { server }, { user, clientAppId: 2 });
    const query = new URLSearchParams({ "x-ucsessionid": id, ucsid });
    const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/ws/client/websocket?${query}`);
    const session = new ServiceSession(id, ucsid, socket, new BerChannel(socket, onEvent));
    socket.addEventListener("message", ({ data }) => {
      if (typeof data === "string") session.#read(data, onEvent);
    });
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve());
      socket.addEventListener("close", () => reject(new Error("The server did not open the event channel.")));
    });
    return session;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Logs off, also while the page goes away. */
  end(): void {
    this.socket.close(1000);
    void fetch(`/ws/client/destroysession?${this.#query()}`, { keepalive: true }).catch(() => undefined);
  }

  /** Sends the call. Throws Error when no answer comes. */
  call(name: string, argument: unknown, way: Way): Promise<ServiceAnswer> {
    if (way === "channel") return this.#byChannel(name, argument);
    if (way === "ber") return this.ber.call(name, argument, ++this.#invoked);
    if (way === "jsonp") return this.#byScript(name, argument);
    return this.#byHttp(name, argument, way);
  }

  /** The same call for a shell. */
  asCurl(name: string, argument: unknown, way: Way): string {
    const base = `${location.origin}/ws/client/${name}`;
    if (way === "get" || way === "jsonp") return `curl ${quoted(`${base}?${this.#query(argument)}`)}`;
    return `curl -H ${quoted(`X-ucsid: ${this.ucsid}`)} -H "X-ucsessionid: ${this.id}" -H "Content-Type: application/json" -d ${quoted(JSON.stringify(argument))} ${quoted(base)}`;
  }

  async #byHttp(name: string, argument: unknown, way: "post" | "get"): Promise<ServiceAnswer> {
    const began = performance.now();
    const path = `/ws/client/${encodeURIComponent(name)}`;
    const response =
      way === "get"
        ? await fetch(`${path}?${this.#query(argument)}`)
        : await fetch(path, {
            method: "POST",
            headers: {
              "x-ucsid": this.ucsid,
              "x-ucsessionid": this.id,
              "content-type": "application/json",
            },
            body: JSON.stringify(argument),
          });
    const text = await response.text();
    return {
      status: response.status,
      ms: performance.now() - began,
      value: parsed(text),
      answeredBy: response.headers.get("x-ucserver-emulator-answer") ?? undefined,
    };
  }

  #byScript(name: string, argument: unknown): Promise<ServiceAnswer> {
    const began = performance.now();
    const callback = `answer${Date.now().toString(36)}`;
    const script = document.createElement("script");
    const url = `/ws/client/${encodeURIComponent(name)}?${this.#query(argument)}&callback=${callback}`;
    const names = window as unknown as Record<string, unknown>;
    return new Promise<ServiceAnswer>((resolve, reject) => {
      names[callback] = (value: unknown) => resolve({ ms: performance.now() - began, value });
      script.addEventListener("error", () =>
        reject(new Error("The script did not load: an answer with an error status does not reach a page by JSONP.")),
      );
      script.src = policy?.createScriptURL(url) ?? url;
      document.head.append(script);
    }).finally(() => {
      delete names[callback];
      script.remove();
    });
  }

  #byChannel(name: string, argument: unknown): Promise<ServiceAnswer> {
    const began = performance.now();
    this.#invoked += 1;
    const invokeID = this.#invoked;
    return new Promise((resolve, reject) => {
      const timer = window.setTimeout(() => {
        this.#waiting.delete(invokeID);
        reject(new Error("No answer came within 30 seconds."));
      }, LONGEST_WAIT_MS);
      this.#waiting.set(invokeID, (value) => {
        window.clearTimeout(timer);
        resolve({ ms: performance.now() - began, value });
      });
      this.socket.send(JSON.stringify([{ invoke: { invokeID, operationName: name, argument } }]));
    });
  }

  #read(text: string, onEvent: (event: ServiceEvent) => void): void {
    for (const message of [parsed(text)].flat() as Message[]) {
      const { invoke } = message;
      if (invoke) {
        onEvent({ name: invoke.operationName, argument: invoke.argument, at: Date.now() });
        continue;
      }
      const id = message.result?.invokeID ?? numberIn(message.error?.invokedID ?? message.reject?.invokedID);
      this.#waiting.get(id)?.(message);
      this.#waiting.delete(id);
    }
  }

  #query(argument?: unknown): string {
    const query = new URLSearchParams({ ucsid: this.ucsid, ucsessionid: this.id });
    for (const [name, value] of Object.entries(argument ?? {})) {
      query.set(name, typeof value === "string" ? value : JSON.stringify(value));
    }
    return query.toString();
  }
}

/** The number of an error is bare, that of a reject in an object. */
function numberIn(id: unknown): number {
  return typeof id === "object" && id !== null ? Number(Object.values(id)[0]) : Number(id);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

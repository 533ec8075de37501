import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { buildApp } from "../../src/app.js";
import { type ConfigInput, configSchema } from "../../src/config.js";
import { Emulator } from "../../src/emulator.js";
import { BUILT_IN_FIXTURES, loadWorlds } from "../../src/fixtures/load-worlds.js";
import { PATIENCE_MS } from "./patience.js";

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | undefined;
}

const json = (text: string): unknown => JSON.parse(text);

/** An emulator that is thrown everything at, and what it must never do: say "bug", leave an error to the process. */
export class FuzzStage {
  /** Inputs so far, by kind. */
  readonly counts = new Map<string, number>();
  /** Statuses of answers so far. */
  readonly statuses = new Map<number, number>();
  readonly routes: { readonly method: string; readonly url: string }[] = [];
  /** How often the servers were put back to the start; sessions from before are gone. */
  restored = 0;
  readonly #bugs: string[] = [];
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 8 });
  readonly #onError = (error: unknown): void => void this.#bugs.push(`reached the process: ${describe(error)}`);

  private constructor(
    readonly emulator: Emulator,
    private readonly app: FastifyInstance,
  ) {
    process.on("unhandledRejection", this.#onError);
    process.on("uncaughtExceptionMonitor", this.#onError);
  }

  static async open(options: ConfigInput): Promise<FuzzStage> {
    const config = configSchema.parse({ port: 0, logLevel: "silent", watch: false, seed: 1, ...options });
    const bugs: string[] = [];
    const emulator = new Emulator(config, loadWorlds(BUILT_IN_FIXTURES), (message, details) => {
      if (message.startsWith("bug")) bugs.push(`${message}: ${details.function ?? ""} ${describe(details.err)}`);
    });
    const app = buildApp({ emulator, log: pino({ level: "silent" }) });
    const stage = new FuzzStage(emulator, app);
    app.addHook("onRoute", ({ method, url }) => {
      for (const one of [method].flat()) stage.routes.push({ method: one, url });
    });
    await app.listen({ host: "127.0.0.1", port: 0 });
    stage.#takeBugs = () => bugs.splice(0).concat(stage.#bugs.splice(0));
    return stage;
  }

  #takeBugs: () => string[] = () => [];

  get port(): number {
    return (this.app.server.address() as AddressInfo).port;
  }

  /** Counts an input of that kind. */
  count(kind: string, inputs = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + inputs);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Sends a request through Node's client; undefined when that would not send it at all. */
  ask({ method, path, headers = {}, body }: Asked): Promise<Answered | undefined> {
    return new Promise((resolve, reject) => {
      let sent: ReturnType<typeof request>;
      try {
        // Node.js sends a GET's body without telling its length, and the server reads it as the next request.
        const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
        const all = { ...headers, ...length };
        sent = request({ host: "127.0.0.1", port: this.port, agent: this.#agent, method, path, headers: all });
      } catch {
        return resolve(undefined);
      }
      sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error(`no answer to ${method} ${path}`)));
      const fail = (error: NodeJS.ErrnoException): void => {
        // Bytes that are no HTTP are refused with a body, since nobody knows then that they were to be a HEAD.
        if (method === "HEAD" && error.code === "HPE_CLOSED_CONNECTION") return resolve(undefined);
        reject(new Error(`${method} ${path} ${JSON.stringify(headers)} ${body}: ${error.message}`));
      };
      sent.on("error", fail);
      sent.on("response", (response) => {
        const chunks: Buffer[] = [];
        const { statusCode: status = 0, headers: got } = response;
        this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
        const done = (): void => resolve({ status, headers: got, body: Buffer.concat(chunks).toString() });
        if (got["content-type"]?.startsWith("text/event-stream")) {
          response.destroy();
          return done();
        }
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", done);
        response.on("error", fail);
      });
      sent.end(body);
    });
  }

  /** Writes bytes to a connection and gives all that comes until it is closed; half of the time nothing is due. */
  raw(bytes: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.port, "127.0.0.1");
      const chunks: Buffer[] = [];
      socket.setTimeout(PATIENCE_MS, () =>
        socket.destroy(
          new Error(
            `the connection stays open after ${JSON.stringify(bytes.toString("latin1"))}, got ${Buffer.concat(chunks).toString("latin1")}`,
          ),
        ),
      );
      socket.on("data", (chunk) => chunks.push(chunk));
      socket.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
      });
      socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
      socket.end(bytes);
    });
  }

  /** What is wrong with an answer of the service; undefined when nothing is. */
  judge({ status, headers, body }: Answered): string | undefined {
    if (status >= 500 && !askedFor(status, body)) return `${status} that nobody asked for: ${body.slice(0, 300)}`;
    const type = headers["content-type"] ?? "";
    if (type.startsWith("application/javascript")) {
      const [, wrapped] = /^\/\*\*\/[\w$.]{1,200}\(([\s\S]*)\);$/.exec(body) ?? [];
      if (headers["x-content-type-options"] !== "nosniff") return "JSONP without nosniff";
      return wrapped === undefined ? `no JSONP: ${body.slice(0, 200)}` : shapeOf(status, wrapped);
    }
    if (type.startsWith("application/json")) return shapeOf(status, body);
    if (status === 204 || status === 302 || status === 304 || /^(text|image)\//.test(type)) return undefined;
    return `neither JSON nor a page: ${status} ${type} ${body.slice(0, 200)}`;
  }

  /** Bugs that it told of, errors that got to the process, a polluted prototype, no answer to an ordinary request. */
  async ails(): Promise<string[]> {
    const ails = this.#takeBugs();
    const polluted = Object.keys(Object.prototype);
    if (polluted.length > 0) ails.push(`Object.prototype has ${polluted}`);
    if (!this.#isEverybodyThere()) this.restore();
    const sentinel = await this.ask({ method: "GET", path: "/ws/direct/asnGetLoggedInContact?user=alice&pass=secret" });
    if (sentinel?.status !== 200) ails.push(`an ordinary request gets ${sentinel?.status} ${sentinel?.body}`);
    return ails;
  }

  /** Whoever administrates may remove people, or give them another password: then an ordinary request is none. */
  #isEverybodyThere(): boolean {
    const people = ["alice", "bob", "carol"].map((name) => this.emulator.server("local")?.world.directory.user(name));
    return people.every((user) => user?.password === "secret" && user.logonError === undefined);
  }

  /** Whatever the control API was asked for: the servers as they were at the start, and no others. */
  restore(): void {
    this.restored++;
    const worlds = loadWorlds(BUILT_IN_FIXTURES);
    for (const { ucsid } of [...this.emulator.servers()]) this.emulator.remove(ucsid);
    for (const world of worlds) this.emulator.add(world);
    this.emulator.reset();
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    this.emulator.stop();
    await this.app.close();
    process.off("unhandledRejection", this.#onError);
    process.off("uncaughtExceptionMonitor", this.#onError);
  }
}

/** Documented: 502 for a server that is not connected; chosen: 503 at a limit. */
function askedFor(status: number, body: string): boolean {
  if (status === 502) return body.includes('"WsError"') && body.includes("119");
  return status === 503 && body.includes('"invokeProblem":3');
}

function shapeOf(status: number, text: string): string | undefined {
  let value: unknown;
  try {
    value = json(text);
  } catch {
    return `no JSON: ${text.slice(0, 200)}`;
  }
  if (typeof value !== "object" || value === null) return `no object: ${text.slice(0, 200)}`;
  if (/node_modules|\bat \S+ \(|\.ts:\d/.test(text)) return `tells of its own insides: ${text.slice(0, 300)}`;
  if (status >= 400 && !("error" in value) && !("reject" in value)) return `${status} without error or reject: ${text}`;
  return undefined;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" ") : String(error);
}

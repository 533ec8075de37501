import { type OutgoingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";
import {
  type CallRequest,
  type CallView,
  type Duration,
  type Expectation,
  type FaultInput,
  type FixtureInput,
  type FreshServer,
  type LogInOptions,
  type RequestRecord,
  type StartOptions,
  UcClient,
  UsageError,
  type UserChange,
  VerificationError,
} from "./index.js";
import { flagOf } from "./options.js";
import { performance, setTimeout } from "./time/platform.js";

/** Where the image listens. */
const PORT = 7224;
/** How long the emulator may take from the container's start to its first answer. */
const STARTUP_MS = 60_000;
const BETWEEN_TRIES_MS = 100;
/** How long one of the questions may wait that ask whether it answers. */
const TRY_MS = 2_000;

/** What is needed of a container that runs. A `StartedTestContainer` of testcontainers has it. */
export interface StartedContainerLike {
  getHost(): string;
  getMappedPort(port: number): number;
  stop(): Promise<unknown>;
}

/** What is needed of a container before it runs. A `GenericContainer` of testcontainers has it. */
export interface ContainerLike {
  withExposedPorts(...ports: number[]): unknown;
  withCommand(command: string[]): unknown;
  withCopyDirectoriesToContainer(directories: { source: string; target: string }[]): unknown;
  start(): Promise<StartedContainerLike>;
}

/** What is needed of the package `testcontainers`. */
export interface TestcontainersLike<C extends ContainerLike = ContainerLike> {
  readonly GenericContainer: new (image: string) => C;
}

/** The options of the start that a container can be given: those that are a text, a number, or true and false. */
export type ContainerOptions = {
  readonly [N in keyof StartOptions as N extends "port" | "host" | "fixtures" | "worlds" | "responses"
    ? never
    : N]?: Extract<StartOptions[N], string | number | boolean>;
};

/**
 * The emulator in a container, by testcontainers for Node: `npm install -D testcontainers`. The image is one that you have
 * built from the Dockerfile.
 *
 * @example
 * const uc = await new UcServerEmulatorContainer("registry.example.com/ucserver-emulator:0.1.0").withUsers(500).start();
 * const alice = await uc.logIn("alice");
 * await uc.stop();
 */
export class UcServerEmulatorContainer<C extends ContainerLike = ContainerLike> {
  readonly #image: string;
  readonly #testcontainers: TestcontainersLike<C> | undefined;
  readonly #flags: string[] = [];
  readonly #folders: { source: string; target: string }[] = [];
  readonly #steps: ((container: C) => unknown)[] = [];
  #token: string | undefined;

  /**
   * @param image such as `registry.example.com/ucserver-emulator:0.1.0`.
   * @param testcontainers what the package of that name exports. It is looked for beside this one when left out, which
   *   finds nothing where this one is linked from a checkout.
   */
  constructor(image: string, testcontainers?: TestcontainersLike<C>) {
    this.#image = image;
    this.#testcontainers = testcontainers;
  }

  /** Adds generated users for load tests: `user00001` and so on. */
  withUsers(count: number): this {
    return this.withOptions({ users: count });
  }

  /** Session ids and numbers are the same in each run. */
  withSeed(seed: number): this {
    return this.withOptions({ seed });
  }

  /** Takes a folder of fixtures of this machine into the container; may be called several times. */
  withFixtures(folder: string): this {
    const target = `/fixtures/${this.#folders.length + 1}`;
    this.#folders.push({ source: folder, target });
    this.#flags.push("--fixtures", target);
    return this;
  }

  /** Gives further options of the start, by the names that they have in the library: `{ createServers: "team-*" }`. */
  withOptions(options: ContainerOptions): this {
    this.#token = options.adminToken ?? this.#token;
    for (const [name, value] of Object.entries(options)) {
      if (value !== undefined) this.#flags.push(`--${flagOf(name)}`, String(value));
    }
    return this;
  }

  /**
   * Changes the container of testcontainers itself, before it starts: networks, names, a way to wait.
   *
   * @example
   * container.configure((generic: GenericContainer) => generic.withNetwork(network).withNetworkAliases("ucserver"));
   */
  configure(step: (container: C) => unknown): this {
    this.#steps.push(step);
    return this;
  }

  /**
   * Starts the container, and waits until the emulator answers.
   *
   * @throws {UsageError} when the package `testcontainers` is not there, or the emulator does not answer.
   */
  async start(): Promise<StartedUcServerEmulatorContainer> {
    const { GenericContainer } = this.#testcontainers ?? (await installed<C>());
    const container = new GenericContainer(this.#image);
    container.withExposedPorts(PORT);
    if (this.#flags.length > 0) container.withCommand([...this.#flags]);
    if (this.#folders.length > 0) container.withCopyDirectoriesToContainer([...this.#folders]);
    for (const step of this.#steps) step(container);
    const started = await container.start();
    try {
      const url = `http://${started.getHost()}:${started.getMappedPort(PORT)}`;
      const { ucsid } = (await whenReady((signal) =>
        control(url, this.#token, "GET", "/world", undefined, signal),
      )) as { ucsid: string };
      return new StartedUcServerEmulatorContainer(started, url, ucsid, this.#token);
    } catch (error) {
      await started.stop();
      throw error;
    }
  }
}

/** A server of an emulator elsewhere, over the control API: what a test does to it, and what it asks about it. */
export class RemoteServer {
  /** The URL of the event channel. */
  readonly wsUrl: string;
  readonly #token: string | undefined;

  /** @internal */
  constructor(
    /** Without a slash at the end. */
    readonly url: string,
    /** What clients send as `X-ucsid`. */
    readonly ucsid: string,
    token?: string,
  ) {
    this.#token = token;
    this.wsUrl = `${url.replace(/^http/, "ws")}/ws/client/websocket`;
  }

  /** Logs a user in over HTTP and opens the event channel; the client is that of the library. */
  logIn(user: string, options: LogInOptions = {}): Promise<UcClient> {
    const { url, wsUrl, ucsid } = this;
    return UcClient.logIn({ url, wsUrl, ucsid, hasSubscribed: () => true }, user, options);
  }

  /** Places a call; gives its ends at lines of the server. */
  async call(request: CallRequest): Promise<CallView[]> {
    const { calls } = (await this.control("POST", `/calls${this.#query()}`, request)) as { calls: CallView[] };
    return calls;
  }

  /** Adds a user with `create: true`, or changes the one of that name. */
  async changeUser(user: UserChange): Promise<void> {
    await this.control("PATCH", `/world${this.#query()}`, { users: [user] });
  }

  /** Sets a fault for this server. */
  async fault(fault: FaultInput): Promise<RemoteFault> {
    const { id } = (await this.control("POST", "/faults", { server: this.ucsid, ...fault })) as { id: string };
    return {
      hits: async () => {
        const { faults } = (await this.control("GET", "/faults")) as { faults: { id: string; hits: number }[] };
        return faults.find((one) => one.id === id)?.hits ?? 0;
      },
      remove: async () => {
        await this.control("DELETE", `/faults/${id}`);
      },
    };
  }

  /** Adds a fixture response, or several. */
  async respond(responses: FixtureInput | readonly FixtureInput[]): Promise<void> {
    await this.control("POST", `/responses${this.#query()}`, responses);
  }

  /** Advances the server's clock; resolves when what became due has run. */
  async advance(time: Duration): Promise<void> {
    await this.control("POST", `/clock${this.#query()}`, { advance: time });
  }

  /** The requests of its clients, the oldest first; `filter` as in docs/journal.md, such as `user:alice fn:asnCti*`. */
  async requests(filter = ""): Promise<RequestRecord[]> {
    const { requests } = (await this.control(
      "GET",
      `/requests${this.#query()}&filter=${encodeURIComponent(filter)}`,
    )) as { requests: RequestRecord[] };
    return requests;
  }

  /** Demands what must have been asked, and waits for it with `within`. @throws {VerificationError} when it was not. */
  async verify(expectation: Expectation): Promise<void> {
    const verdict = await this.control("POST", "/verify?status=200", { server: this.ucsid, ...expectation });
    const { pass, text: said } = verdict as { pass: boolean; text: string };
    if (!pass) throw new VerificationError(said);
  }

  /** Puts the server back to its start, and ends its sessions, faults and added responses. */
  async reset(): Promise<void> {
    await this.control("POST", `/reset${this.#query()}`);
  }

  /** Ends the server; the default one stays. */
  async remove(): Promise<void> {
    await this.control("DELETE", `/servers/${encodeURIComponent(this.ucsid)}`);
  }

  /**
   * Asks the control API whatever it offers; gives the answer's data.
   *
   * @param path below `/__admin`, such as `/snapshots`.
   * @throws {UsageError} when it refuses, with its words.
   */
  control(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<unknown> {
    return control(this.url, this.#token, method, path, body);
  }

  #query(): string {
    return `?server=${encodeURIComponent(this.ucsid)}`;
  }
}

/** A fault that was set. */
export interface RemoteFault {
  /** How often it was applied. */
  hits(): Promise<number>;
  remove(): Promise<void>;
}

/** The container that runs, and the default server in it. */
export class StartedUcServerEmulatorContainer extends RemoteServer {
  readonly #started: StartedContainerLike;
  readonly #adminToken: string | undefined;

  /** @internal */
  constructor(started: StartedContainerLike, url: string, ucsid: string, adminToken?: string) {
    super(url, ucsid, adminToken);
    this.#started = started;
    this.#adminToken = adminToken;
  }

  /** A fresh server, which no other test sees. Its world is the default server's at the start, unless it says otherwise. */
  async server(fresh: FreshServer = {}): Promise<RemoteServer> {
    const { ucsid } = (await this.control("POST", "/servers", fresh)) as { ucsid: string };
    return new RemoteServer(this.url, ucsid, this.#adminToken);
  }

  getHost(): string {
    return this.#started.getHost();
  }

  getPort(): number {
    return this.#started.getMappedPort(PORT);
  }

  /** Ends and removes the container. */
  async stop(): Promise<void> {
    await this.#started.stop();
  }

  /** The same as {@link stop}, at the end of a block: `await using uc = await … .start()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** In a variable, so that no tool that reads this program expects the package. */
const NAME = "testcontainers";

async function installed<C extends ContainerLike>(): Promise<TestcontainersLike<C>> {
  try {
    return (await import(NAME)) as TestcontainersLike<C>;
  } catch (error) {
    throw new UsageError(
      `the package testcontainers was not found (${error instanceof Error ? error.message : String(error)}): npm install -D testcontainers, or give new UcServerEmulatorContainer(image, await import("testcontainers"))`,
    );
  }
}

/**
 * Asks again until somebody answers: an open port of the container's engine is not yet an emulator behind it, and may take
 * a question that nobody will answer.
 */
async function whenReady(ask: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
  for (const end = performance.now() + STARTUP_MS; ; await pause()) {
    try {
      return await ask(AbortSignal.timeout(TRY_MS));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      if (performance.now() <= end) continue;
      const why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`the emulator in the container did not answer within ${STARTUP_MS / 1_000} s (${why})`);
    }
  }
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));

/** Asks the control API; gives the data of the answer. Throws UsageError when it refuses. */
async function control(
  url: string,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<unknown> {
  const content = body === undefined ? "" : JSON.stringify(body);
  const headers = {
    // An engine elsewhere is reached by a name that the control API does not answer to.
    host: "localhost",
    "content-length": Buffer.byteLength(content),
    ...(body !== undefined && { "content-type": "application/json" }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const answer = await ask(`${url}/__admin${path}`, { method, headers, signal }, content);
  const data: unknown = answer.text === "" ? undefined : JSON.parse(answer.text);
  if (answer.status < 300) return data;
  const { what, where, hint } = (data as { error: { what: string; where: string; hint: string } }).error;
  throw new UsageError([where, what].filter((part) => part !== "").join(": ") + (hint && `; ${hint}`));
}

/** Not by `fetch`: see library/post.ts. */
function ask(
  url: string,
  { signal, ...options }: { method: string; headers: OutgoingHttpHeaders; signal: AbortSignal | undefined },
  content: string,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, ...(signal && { signal }) });
    sent.on("error", reject);
    sent.on("response", (response) => {
      text(response).then((came) => resolve({ status: response.statusCode ?? 0, text: came }), reject);
    });
    sent.end(content);
  });
}

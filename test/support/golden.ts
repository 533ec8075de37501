import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { type RawData, WebSocket } from "ws";
import { type Operations, type StartOptions, startServer, type UcEmulator } from "../../src/index.js";
import { PATIENCE_MS } from "./patience.js";

const FOLDER = fileURLToPath(new URL("../golden/", import.meta.url));
/** UPDATE_GOLDEN=1 writes the files instead of comparing them; in CI it does nothing but fail. */
const UPDATE = process.env.UPDATE_GOLDEN === "1";
const NOON = Date.UTC(2026, 0, 15, 12);
/** Called behind a frame to see that nothing else answers it; no case may do anything to it. */
const PROBE: keyof Operations = "asnGetLoggedInContactV2";

/** One golden file: an outcome, and the ways in which a client can come to it. */
export interface Golden {
  /** The file's name without `.txt`. */
  readonly name: string;
  /** What the file shows, and the section of docs/protocol.md that says so with its grade. */
  readonly about: string;
  /** Options of the emulator; none in most cases. */
  readonly options?: StartOptions;
  run(stage: Stage): Promise<void>;
}

/** A request as it goes over the wire. */
export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Set by the machine, the connection or the day: not what the service says. */
const NOT_OURS = new Set(["date", "connection", "keep-alive"]);
/** A body longer than this is only named in the file. */
const SHOWN_BODY = 300;

/** Plays one golden case on a fresh emulator whose clock stands still, and writes down what went over the wire. */
export class Stage {
  readonly #lines: string[] = [];

  private constructor(
    about: string,
    readonly uc: UcEmulator,
  ) {
    this.#lines.push(`# ${about}`);
  }

  /** The text of the case's golden file. */
  static async play({ about, options, run }: Golden): Promise<string> {
    const uc = await startServer({ seed: 1, ...options });
    try {
      const stage = new Stage(about, uc);
      await run(stage);
      return `${stage.#lines.join("\n")}\n`;
    } finally {
      await uc.stop();
    }
  }

  /** Begins a section of the file, with the emulator as it was at its start. */
  section(title: string): void {
    this.uc.reset();
    this.uc.clock.stop();
    this.uc.clock.set(NOON);
    this.#lines.push("", `== ${title}`);
  }

  /** Logs a user in, which the file does not show; gives the session's id. */
  async logIn(user = "alice"): Promise<string> {
    const response = await fetch(`${this.uc.url}/ws/client/createsession?simple&user=${user}&pass=secret`);
    const { sessionid } = (await response.json()) as { sessionid?: string };
    if (sessionid === undefined) throw new Error(`${user} cannot log in: ${response.status}`);
    return sessionid;
  }

  /** Sends a request and writes down both sides of it. */
  async http({ method = "GET", path, headers = {}, body }: RawRequest): Promise<void> {
    const shown = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    this.#lines.push(`${method} ${path}`, ...shown);
    if (body !== undefined) this.#lines.push("", brief(body));
    const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    const fields = { Host: "ucserver.example:7224", Connection: "close", ...length, ...headers };
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
    await this.bytes(Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join("")}\r\n${body ?? ""}`));
  }

  /** Sends bytes to the service's port and writes down what comes back until the connection ends. */
  async bytes(request: Buffer): Promise<void> {
    const { received, end } = await exchange(this.uc.port, request);
    this.#lines.push("--", ...shownResponse(received), ...(end === undefined ? [] : [`(${end})`]));
  }

  /**
   * Sends frames on the event channel of a session and writes down those that answer. A frame is sent when the answers to
   * those before it have come; `answers` says how many each gets.
   */
  async frames(
    sessionId: string,
    frames: readonly (string | Buffer)[],
    { answers = 1, meanwhile }: { readonly answers?: number; readonly meanwhile?: () => void | Promise<void> } = {},
  ): Promise<void> {
    const socket = new WebSocket(`${this.uc.wsUrl}?x-ucsessionid=${sessionId}`);
    const received = new Received(socket);
    await received.opened;
    for (const frame of frames) {
      this.#lines.push(`> ${brief(text(frame))}`);
      socket.send(frame);
      const before = received.taken;
      if (!(await received.upTo(before + answers))) break;
      await this.#settled(received, socket, sessionId);
      this.#lines.push(...received.take());
      if (received.taken === before) this.#lines.push("(no answer)");
    }
    if (meanwhile && received.isOpen) {
      await meanwhile();
      await this.#settled(received, socket, sessionId);
      this.#lines.push(...received.take());
    }
    if (!received.isOpen) this.#lines.push(...received.take(), `(closed: ${await received.closed})`);
    socket.terminate();
  }

  /** Frames keep their order: when this call has its answer, all that the server had to send before has come. */
  async #settled(received: Received, socket: WebSocket, sessionId: string): Promise<void> {
    if (!received.isOpen) return;
    const probe = { invokeID: -1, operationID: 0, operationName: PROBE, argument: {}, sessionID: sessionId };
    socket.send(JSON.stringify({ invoke: probe }));
    await received.probed();
  }
}

/** The frames of a channel, as they came. */
class Received {
  taken = 0;
  isOpen = true;
  readonly opened: Promise<void>;
  readonly closed: Promise<string>;
  readonly #frames: string[] = [];
  #probes = 0;
  #look: () => void = () => {};

  constructor(socket: WebSocket) {
    this.opened = new Promise((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    this.closed = new Promise((resolve) => {
      socket.once("close", (code, reason) => {
        this.isOpen = false;
        resolve(`${code} ${reason}`.trim());
        this.#look();
      });
    });
    socket.on("message", (data: RawData) => {
      const frame = text(data as Buffer);
      if (/"invokeID":-1,|"invokedID":-1[,}]/.test(frame)) this.#probes++;
      else this.#frames.push(frame);
      this.#look();
    });
  }

  take(): string[] {
    const fresh = this.#frames.slice(this.taken);
    this.taken = this.#frames.length;
    return fresh.map((frame) => `< ${frame === "" ? "(an empty frame)" : frame}`);
  }

  /** Waits for so many frames in all; false when the channel was closed before. */
  async upTo(count: number): Promise<boolean> {
    await this.#until(() => this.#frames.length >= count || !this.isOpen, `frame ${count}`);
    return this.#frames.length >= count;
  }

  async probed(): Promise<void> {
    const wanted = this.#probes + 1;
    await this.#until(() => this.#probes >= wanted || !this.isOpen, "the answer to the frame behind it");
  }

  #until(condition: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${what} did not come`)), PATIENCE_MS);
      this.#look = () => {
        if (!condition()) return;
        clearTimeout(timer);
        resolve();
      };
      this.#look();
    });
  }
}

/** All bytes that answer a request, and how the connection ended if not in the usual way. */
function exchange(port: number, request: Buffer): Promise<{ received: Buffer; end: string | undefined }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("the connection did not end")));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => socket.end());
    let end: string | undefined;
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNRESET") end = "the connection was reset";
      else reject(error);
    });
    socket.on("close", () => {
      const received = Buffer.concat(chunks);
      const isHead = request.subarray(0, 5).equals(Buffer.from("HEAD "));
      resolve({ received, end: end ?? (isHead ? undefined : missing(received)) });
    });
  });
}

/** What is missing of a response whose connection was closed. */
function missing(received: Buffer): string | undefined {
  if (received.length === 0) return "the connection was closed without a byte";
  const head = received.indexOf("\r\n\r\n");
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(received.toString("latin1")) ?? [];
  const lacking = Number(length ?? 0) - (received.length - head - 4);
  return lacking > 0 ? `the connection was closed, ${lacking} bytes too early` : undefined;
}

/** Status line, headers in the order of their names, body. */
function shownResponse(received: Buffer): string[] {
  if (received.length === 0) return [];
  const at = received.indexOf("\r\n\r\n");
  const [status = "", ...headers] = received.subarray(0, at).toString("latin1").split("\r\n");
  const ours = headers
    .map((line) => {
      const colon = line.indexOf(":");
      return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim() };
    })
    .filter(({ name }) => !NOT_OURS.has(name))
    .map(({ name, value }) => `${name}: ${value}`)
    .sort();
  const body = received.subarray(at + 4);
  return [status, ...ours, ...(body.length === 0 ? [] : ["", text(body)])];
}

/** What an editor shows at once, and what ends no line. */
const READABLE = /^[^\p{Cc}\u2028\u2029]*$/u;

/** Bytes as they are where they are readable UTF-8, in hex otherwise. */
function text(given: string | Buffer): string {
  const bytes = Buffer.from(given);
  const read = bytes.toString("utf8");
  return READABLE.test(read) && Buffer.from(read).equals(bytes) ? read : `(hex) ${bytes.toString("hex")}`;
}

const brief = (sent: string): string => (sent.length > SHOWN_BODY ? `(${sent.length} bytes)` : sent);

/** Compares the text with its golden file, or writes the file when that is asked for. */
export function golden(name: string, found: string): { readonly found: string; readonly wanted: string } {
  const file = `${FOLDER}${name}.txt`;
  if (UPDATE) {
    if (process.env.CI) throw new Error("UPDATE_GOLDEN is set in CI: golden files are written by hand and reviewed");
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, found);
  }
  if (!existsSync(file)) throw new Error(`test/golden/${name}.txt is missing: npm run generate writes it`);
  return { found, wanted: readFileSync(file, "utf8") };
}

/** Files in test/golden that belong to none of the names; with UPDATE_GOLDEN they are removed. */
export function strayGoldens(names: readonly string[]): string[] {
  const known = new Set(names.map((name) => `${name}.txt`));
  const stray = readdirSync(FOLDER).filter((file) => !known.has(file));
  if (!UPDATE || process.env.CI) return stray;
  for (const file of stray) rmSync(`${FOLDER}${file}`);
  return [];
}

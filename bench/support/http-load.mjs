// Load over HTTP. A library for it takes about as much processor as the bare servers that are measured, and so would be
// what is measured; this one writes prepared texts to keep-alive connections and reads only what tells an answer's end.
import { connect } from "node:net";

const HEAD_END = "\r\n\r\n";
const LAST_CHUNK = "0\r\n\r\n";

/** The text of a request; the headers are a text too, each line with its end. */
export const requestText = (method, path, headers, body) =>
  method === "GET"
    ? `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n`
    : `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/**
 * One connection with at most one request at a time. Its `source` says what to ask: `next()` gives the text of a request,
 * and `took(body)`, when there is one, gets the bytes of the answer's body. An answer other than 200 fails the benchmark.
 */
export class HttpLane {
  busy = false;
  /** For those who record: the path of the last request, and its answer. */
  get last() {
    return { path: this.#asked.split(" ", 2)[1], body: this.#answer.toString("utf8") };
  }
  /** Whether the source may pause here for long. */
  get rests() {
    return this.#source.rests ?? true;
  }
  #answer;
  #port;
  #socket;
  #source;
  #done;
  #rest;
  #asked = "";

  static async open(port, source) {
    const lane = new HttpLane(port, source);
    await lane.#connect();
    return lane;
  }

  constructor(port, source) {
    this.#port = port;
    this.#source = source;
  }

  #connect() {
    return new Promise((resolve, reject) => {
      const socket = connect({ port: this.#port, host: "127.0.0.1", noDelay: true });
      this.#socket = socket;
      socket.once("connect", resolve);
      socket.once("error", reject);
      socket.on("data", (chunk) => this.#read(chunk));
      socket.on("close", () => this.#closed(socket));
    });
  }

  /** Some servers close a connection that was idle for seconds, maybe just when a request is sent: then it is repeated. */
  async #closed(socket) {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    if (!this.busy) return;
    if (this.#rest) throw new Error(`the connection was closed within an answer to ${this.#asked.slice(0, 300)}`);
    await this.#connect();
    this.#socket.write(this.#asked, "latin1");
  }

  /** Sends the next request; `done` is called at the end of its answer. */
  ask(done) {
    this.busy = true;
    this.#done = done;
    this.#asked = this.#source.next();
    if (this.#socket) this.#socket.write(this.#asked, "latin1");
    else this.#connect().then(() => this.#socket.write(this.#asked, "latin1"));
  }

  close() {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.destroy();
  }

  #read(chunk) {
    const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    const headEnd = bytes.indexOf(HEAD_END);
    if (headEnd < 0) {
      this.#rest = bytes;
      return;
    }
    const head = bytes.latin1Slice(0, headEnd);
    const bodyStart = headEnd + HEAD_END.length;
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
    // Some of the other tools send chunks; their sizes between the bytes do not matter to those who look for an id.
    const complete = Number.isNaN(length)
      ? bytes.latin1Slice(bytes.length - LAST_CHUNK.length) === LAST_CHUNK
      : bytes.length >= bodyStart + length;
    if (!complete) {
      this.#rest = bytes;
      return;
    }
    this.#rest = undefined;
    if (!head.startsWith("HTTP/1.1 200 ") || bytes.length > bodyStart + length)
      throw new Error(`${this.#asked}\nwas answered with\n${bytes.toString("utf8").slice(0, 2000)}`);
    this.#answer = bytes.subarray(bodyStart);
    this.#source.took?.(this.#answer);
    this.busy = false;
    this.#done();
  }
}

/** Opens a lane for each source. */
export const openLanes = (port, sources) => Promise.all(sources.map((source) => HttpLane.open(port, source)));

// Load over event channels, for the same reason without a library as bench/support/http-load.mjs: it writes text frames
// with a mask of zeros, and tells answers from events by how they begin.
import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { Mix, OPERATIONS, shareOf } from "./mix.mjs";

const ANSWER = '[{"result"';
const EVENT = '[{"invoke"';

/** A text frame from a client; its mask is zeros, which the protocol allows. */
function frame(text) {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? Buffer.from([0x81, 0x80 | length]) : Buffer.from([0x81, 0xfe, length >> 8, length & 255]);
  return Buffer.concat([head, Buffer.alloc(4), Buffer.from(text)]);
}

/** One open channel. `received(text)` gets each message as bytes. */
export class Channel {
  received = () => undefined;
  #socket;
  #rest = Buffer.alloc(0);

  static open(port, path) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: "127.0.0.1", noDelay: true });
      const key = randomBytes(16).toString("base64");
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      );
      socket.once("error", reject);
      socket.once("data", (chunk) => {
        const end = chunk.indexOf("\r\n\r\n") + 4;
        if (!chunk.latin1Slice(0, 12).startsWith("HTTP/1.1 101")) return reject(new Error(chunk.toString()));
        const channel = new Channel(socket);
        resolve(channel);
        channel.#read(chunk.subarray(end));
      });
    });
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#read(chunk));
  }

  send(text) {
    this.#socket.write(frame(text));
  }

  close() {
    this.#socket.destroy();
  }

  #read(chunk) {
    let bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    for (;;) {
      if (bytes.length < 2) break;
      let length = bytes[1] & 127;
      let start = 2;
      if (length === 126) {
        if (bytes.length < 4) break;
        length = bytes.readUInt16BE(2);
        start = 4;
      } else if (length === 127) {
        if (bytes.length < 10) break;
        length = Number(bytes.readBigUInt64BE(2));
        start = 10;
      }
      if (bytes.length < start + length) break;
      if ((bytes[0] & 15) === 1) this.received(bytes.subarray(start, start + length));
      bytes = bytes.subarray(start + length);
    }
    this.#rest = bytes;
  }
}

/** The mix of some sessions, each over its own channel, with one call at a time. */
export class ChannelLane {
  busy = false;
  /** Told of each event: `(text)`. */
  #mix;
  #channels;
  #done;
  #id = 0;
  #asked = "";
  kind;

  constructor(sessions, lane, channels) {
    this.#mix = new Mix(sessions, lane);
    this.#channels = channels;
    for (const { n } of sessions) channels.get(n).received = (bytes) => this.#read(bytes);
  }

  ask(done) {
    const { session, kind, argument } = this.#mix.next();
    this.busy = true;
    this.kind = kind;
    this.#done = done;
    this.#id = (this.#id % 99_998) + 1;
    this.#asked = `{"invoke":{"invokeID":${this.#id},"operationID":0,"operationName":"${OPERATIONS[kind]}","argument":${argument}}}`;
    this.#channels.get(session.n).send(this.#asked);
  }

  /** For those who record: what came, an answer or an event. */
  heard = (_text, _isAnswer) => undefined;

  #read(bytes) {
    const begin = bytes.latin1Slice(0, ANSWER.length);
    if (begin === EVENT) return this.heard(bytes, false);
    if (begin !== ANSWER || !this.busy) throw new Error(`${this.#asked}\nwas answered with\n${bytes.toString()}`);
    this.#mix.took(bytes);
    this.heard(bytes, true);
    this.busy = false;
    this.#done();
  }

  close() {
    for (const channel of this.#channels.values()) channel.close();
  }
}

/** Opens a channel for each session, and a lane for each share of them. `prepare(channel)` may call something first. */
export async function channelLanes(port, sessions, lanes, prepare) {
  const channels = new Map();
  for (const { n, id } of sessions) {
    const channel = await Channel.open(port, `/ws/client/websocket?x-ucsessionid=${id}`);
    await prepare?.(channel);
    channels.set(n, channel);
  }
  return Array.from({ length: lanes }, (_, lane) => new ChannelLane(shareOf(sessions, lane, lanes), lane, channels));
}

/** Makes a call over a channel that has nothing else to do, and waits for the answer. */
export const callOver = (channel, operationName, argument) =>
  new Promise((resolve) => {
    // Events that were kept for the session come before the answer.
    channel.received = (bytes) => {
      if (bytes.latin1Slice(0, ANSWER.length) === ANSWER) resolve(bytes);
    };
    channel.send(JSON.stringify({ invoke: { invokeID: 1, operationID: 0, operationName, argument } }));
  });

import type { Duplex } from "node:stream";
import type { RawData, WebSocket } from "ws";
import { type AnswerWriter, CallRecord, type Written } from "../call-record.js";
import { guarded } from "../common/guarded.js";
import { shownName } from "../common/secrets.js";
import { dispatch, findOperation, unknownOperation } from "../dispatch.js";
import type { Emulator } from "../emulator.js";
import type { Operation } from "../interface/catalog.js";
import type { Encoding } from "../journal/entry.js";
import { EventEntry, type Receiver } from "../journal/event-entry.js";
import type { JoinedPeer, UpstreamChannel } from "../recordings/upstream/upstream-channel.js";
import type { PreparedEvent } from "../rose/event.js";
import { answerFrame, EVENT_INVOKE_ID } from "../rose/json.js";
import { BEHAVIOUR, type Breakage, type Outcome, rejected } from "../rose/outcome.js";
import type { Peer } from "../server/outbox.js";

import type { ServerSession } from "../server/uc-server.js";
import { setTimeout } from "../time/platform.js";

import { NOISE } from "./faults/break-off.js";
import { failingOnSocket, noiseFrame, type Reply } from "./faults/socket.js";
import { type BadFrame, type ClientsAnswer, type Frame, type Invoke, isAnswer, isBad, readFrame } from "./frame.js";
import type { Heartbeat, Pingable } from "./heartbeat.js";
import { loadBer, loadedBer } from "./lazy-ber.js";
import { tellSlips } from "./slips.js";
import { corkForThisTick, flush } from "./write-batching.js";

/** Close codes of RFC 6455 that the channel uses. */
const CLOSE = { tryAgainLater: 1013 } as const;

/** How long a closed channel waits for its peer's answer to that. */
const CLOSE_ANSWER_MS = 1_000;

/** Smaller messages may wait in any number. */
const COUNTED_FROM = 4_096;

/** Bytes go out as text too: the channel's binary frames are BER. */
const TEXT_FRAME = { binary: false } as const;
const BINARY_FRAME = { binary: true } as const;

/** One open event channel: frames in, calls answered, events out, within its limits. */
export class SocketChannel implements Peer, Pingable {
  /** Events handed to the socket that have not been written to the network yet, oldest first. */
  #unsent: PreparedEvent[] = [];
  /** How many of `#unsent`, from the first on, have been written: the socket tells in the order of sending. */
  #written = 0;
  /** What the journal says of every event that goes out here, in the encoding of the latest ones. */
  #receiver: Receiver | undefined;
  /** The encoding of the client's latest frame, in which it gets its events (chosen). */
  #encoding: Encoding = "json";
  /** Frames that came while the codec of BER was being read. */
  #early: [data: RawData, isBinary: boolean][] | undefined;
  /** Calls that have not been answered yet. */
  #waiting = 0;
  #alive = true;

  constructor(
    private readonly socket: WebSocket,
    /** What the channel runs over. */
    private readonly connection: Duplex,
    readonly session: ServerSession,
    private readonly emulator: Emulator,
    private readonly heartbeat: Heartbeat,
    /** The other side of a channel that is joined with one of another server. */
    private readonly upstream?: UpstreamChannel,
  ) {}

  /** Listens first, so that no frame is lost, then sends what was kept for the session. */
  open(): void {
    const { socket, session } = this;
    const report = session.server.notice;
    const receive = (data: RawData, isBinary: boolean): void => this.#receive(data, isBinary);
    socket.on("message", guarded("a frame of an event channel", report, receive));
    socket.on("pong", () => {
      this.#alive = true;
    });
    socket.on("error", (error) => {
      // What the peer or the network did wrong: the library closes the channel with the code for it (1002, 1007, 1009).
      if ("code" in error) return;
      session.server.notice("bug: an event channel failed inside the emulator", { err: error });
      socket.terminate();
    });
    socket.once(
      "close",
      guarded("the end of an event channel", report, (code: number, reason: Buffer) =>
        this.#closed(code, reason.toString()),
      ),
    );
    this.heartbeat.add(this);
    session.server.channels++;
    session.outbox ??= session.server.newOutbox(session);
    session.outbox.attach(this);
    session.server.activity.emit("channelOpened", session);
    this.upstream?.join(this.#joined(), this.emulator.style.channel);
  }

  /** What the other server says goes to the client as it is. */
  #joined(): JoinedPeer {
    return {
      event: (event) => {
        // The other server goes on while this side closes.
        if (this.socket.readyState !== this.socket.OPEN) return;
        this.send(event);
        this.session.server.eventSent(this.session, event);
      },
      frame: (data) => this.#write(data, typeof data === "string" ? TEXT_FRAME : BINARY_FRAME),
      ended: (code, reason) => {
        if (code === 1006) return this.socket.terminate();
        this.socket.close(code, reason);
        this.#endSoon();
      },
    };
  }

  send(event: PreparedEvent): void {
    const { session } = this;
    const { server } = session;
    const { journal } = this.emulator;
    const encoding = this.#encoding;
    const codec = encoding === "ber" ? loadedBer() : undefined;
    const bytes = codec ? event.ber(codec.eventBer) : event.bytes();
    if (!bytes) {
      const user = session.user.name;
      return server.activity.emit("slipped", { slip: "operation-without-id", function: event.name, session, user });
    }
    if (journal.isKept) {
      if (this.#receiver?.encoding !== encoding) {
        this.#receiver = { ucsid: server.ucsid, user: session.user.name, session: session.id, encoding };
      }
      journal.add(new EventEntry(event, this.#receiver, server.clock.now()));
    }
    this.#unsent.push(event);
    corkForThisTick(this.connection, bytes.length);
    this.#write(bytes, codec ? BINARY_FRAME : TEXT_FRAME, this.#eventWritten);
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
    this.#endSoon();
  }

  /** A peer that is gone, or does not read, does not answer the close either. */
  #endSoon(): void {
    setTimeout(() => this.socket.terminate(), CLOSE_ANSWER_MS).unref();
  }

  #receive(data: RawData, isBinary: boolean): void {
    const { session, socket } = this;
    // A channel that closes takes nothing more, also when its session has been restored meanwhile.
    if (session.ended || socket.readyState !== socket.OPEN) return;
    if (this.#early) {
      this.#early.push([data, isBinary]);
      return;
    }
    session.use();
    if (!isBinary) {
      this.#encoding = "json";
      const text = data.toString();
      return this.#take(readFrame(text), text);
    }
    const codec = loadedBer();
    if (!codec) return this.#readCodec(data);
    this.#encoding = "ber";
    // The library gives each message as one buffer.
    const octets = data as Buffer;
    this.#take(codec.readBerFrame(octets, session.server.settings.arguments), octets);
  }

  /** The first binary frame of all waits for the codec to be read, and whatever comes meanwhile waits behind it. */
  #readCodec(first: RawData): void {
    this.#early = [[first, true]];
    this.socket.pause();
    const goOn = (): void => {
      const early = this.#early ?? [];
      this.#early = undefined;
      this.socket.resume();
      for (const [data, isBinary] of early) this.#receive(data, isBinary);
    };
    loadBer()
      .then(goOn)
      .catch((error) => {
        this.#failed(error, "(unreadable)");
        this.socket.terminate();
      });
  }

  #take(frame: Frame, sent: string | Buffer): void {
    if (this.upstream && (isBad(frame) || isAnswer(frame))) this.#pass(frame, sent);
    else if (isBad(frame)) this.#unreadable(frame, sent);
    else if (isAnswer(frame)) this.#clientsAnswer(frame);
    else this.#call(frame, sent);
  }

  /** What asks for nothing that a fixture could answer is the other server's. */
  #pass(frame: BadFrame | ClientsAnswer, sent: string | Buffer): void {
    this.upstream?.send(sent);
    const call = this.#record(isBad(frame) ? "(unreadable)" : `(${frame.answers})`, { write: () => ({}) });
    call.finish({ kind: "nothing", origin: this.emulator.upstream?.origin ?? BEHAVIOUR });
  }

  #call(invoke: Invoke, sent: string | Buffer): void {
    const size = sent.length;
    const { upstream } = this;
    const { session, socket } = this;
    const { invokeId, operationName, operationId, argument, isEvent, ber } = invoke;
    const operation = ber ? ber.operation : this.#operationOf(invoke);
    const name = operation?.name ?? shownName(operationName ?? String(operationId ?? ""));
    const call = this.#record(name, new FrameWriter(this, invoke, operation));
    call.invokeId = invokeId;
    call.asked(argument, size);
    if (upstream) call.upstream = () => upstream.ask(sent, invoke, operation);
    session.server.activity.emit("message", session, { invokeId, function: name, isEvent, call });
    if (ber || invoke.turnedIds || (operationId !== undefined && operationName !== undefined)) {
      tellSlips(session, invoke, call, operation);
    }
    this.#waiting++;
    if (this.#waiting > this.emulator.config.maxWaiting) {
      const details = `${this.emulator.config.maxWaiting} calls wait for an answer`;
      return call.finish(rejected("resourceLimitation", details));
    }
    // Calls that wait, as for the delay of a fault, hold what came with them.
    if (this.#waiting > 1 && size > COUNTED_FROM && !this.emulator.memory.takes(3 * size)) {
      const details = "the emulator has no memory left for a call that waits";
      return call.finish(rejected("resourceLimitation", details));
    }
    const run = (): void => {
      if (call.upstream && (!operation || ber?.refusal))
        return void call.upstream().then((outcome) => call.finish(outcome));
      if (!operation) return call.finish(unknownOperation(name));
      if (ber?.refusal) {
        call.operation = operation;
        call.dispatch();
        return call.finish(ber.refusal);
      }
      try {
        const work = dispatch(call, operation, this.emulator.responses);
        if (work instanceof Promise) work.catch((error) => this.#failed(error, name));
      } catch (error) {
        this.#failed(error, name);
      }
    };
    const faults = this.emulator.faultsOf(session.server);
    if (!faults.active) return run();
    const frame = (outcome: Outcome): Reply | undefined => this.replyTo(outcome, invoke, operation);
    const done = (): void => this.answered();
    const isBinary = ber !== undefined;
    failingOnSocket({ faults, call, session, socket, operation, run, frame, isBinary, done }).catch((error) =>
      this.#failed(error, name),
    );
  }

  /** A call waits no longer for its answer. */
  answered(): void {
    this.#waiting--;
  }

  /** Writes the frame that answers a call, or breaks the channel off in its place. */
  answer(outcome: Outcome, reply: Reply | undefined, { ber }: Invoke): void {
    if (outcome.kind === "broken") this.#breakOff(outcome.how, ber !== undefined);
    else if (reply) this.#write(reply.data, ber ? BINARY_FRAME : TEXT_FRAME);
  }

  /** The frame that answers an invoke so, in the encoding of the invoke; undefined when it gets no answer. */
  replyTo(
    outcome: Outcome,
    { invokeId, sessionId, isEvent, ber }: Invoke,
    operation: Operation | undefined,
  ): Reply | undefined {
    if (isEvent) return undefined;
    const { session, emulator } = this;
    const { style, journal } = emulator;
    if (outcome.kind === "passed") {
      const { frame: data, text } = outcome;
      return data === undefined ? undefined : { data, text };
    }
    const codec = ber && loadedBer();
    const answered = { invokeId, sessionId: sessionId ?? session.id };
    const text = !codec || journal.isKept ? answerFrame(outcome, answered, style) : undefined;
    const data = codec ? codec.answerBer(outcome, invokeId, operation, style) : text;
    return data === undefined ? undefined : { data, text };
  }

  /** What failed after the answer, such as an event that no JSON can be made of, must not end the process. */
  #failed(error: unknown, name: string): void {
    this.session.server.notice("bug: a call failed inside the emulator", { function: name, err: error });
  }

  readonly #eventWritten = (error?: Error | null): void => {
    // A reader that always lags a little never has all: what it has is let go by the half.
    if (error || 2 * ++this.#written < this.#unsent.length) return;
    this.#unsent = this.#unsent.slice(this.#written);
    this.#written = 0;
  };

  #record(name: string, writer: AnswerWriter): CallRecord {
    const call = new CallRecord("socket", undefined, name, writer, this.emulator.journal).from(this.session);
    call.encoding = this.#encoding;
    return call;
  }

  /** The operation that an invoke asks for: where name and number differ, the setting says which of them decides. */
  #operationOf({ operationName, operationId }: Invoke): Operation | undefined {
    if (this.emulator.config.calledBy === "id" && operationId !== undefined)
      return findOperation(undefined, operationId);
    return findOperation(operationName, operationId);
  }

  /** Rejects what is no message, or says nothing, by the setting `unreadable`. */
  #unreadable({ details, invokeId }: BadFrame, sent: string | Buffer): void {
    const { session, emulator } = this;
    const silent = emulator.config.unreadable === "silent" || invokeId === EVENT_INVOKE_ID;
    const outcome = rejected("mistypedArgument", details);
    const text = silent ? undefined : answerFrame(outcome, { invokeId, sessionId: session.id }, emulator.style);
    const codec = this.#encoding === "ber" ? loadedBer() : undefined;
    const write = (): Written => {
      if (text === undefined) return {};
      if (codec) this.#write(codec.rejectBer(outcome, invokeId, emulator.style), BINARY_FRAME);
      else this.#write(text, TEXT_FRAME);
      return { text };
    };
    const call = this.#record("(unreadable)", { write });
    call.couldNotRead(typeof sent === "string" ? sent : sent.subarray(0, 2_048).toString("hex"), session.user.password);
    call.finish(outcome);
  }

  /** A result, an error or a reject that a client sends is told to people, and not answered. */
  #clientsAnswer({ answers }: ClientsAnswer): void {
    const { session } = this;
    const call = this.#record(`(${answers})`, { write: () => ({}) });
    session.server.activity.emit("slipped", {
      slip: "answers-nothing",
      function: call.function,
      call,
      session,
      user: session.user.name,
      what: answers,
    });
    call.finish({ kind: "nothing", origin: BEHAVIOUR });
  }

  /** The same for a channel as for a request: it is cut, or a frame comes that is no message. */
  #breakOff(how: Breakage, isBinary: boolean): void {
    if (how === "reset" || how === "hangUp") return this.socket.terminate();
    this.#write(how === "empty" ? "" : noiseFrame(NOISE, isBinary), isBinary ? BINARY_FRAME : TEXT_FRAME);
  }

  /** A reader that does not read must not fill the memory: past the limit its channel is closed (chosen: 1013). */
  #write(data: string | Buffer, frame: { readonly binary: boolean }, written?: (error?: Error | null) => void): void {
    const { socket, session } = this;
    if (socket.readyState !== socket.OPEN) return;
    // What this turn has gathered waits for the turn's end, and not for the reader.
    if (socket.bufferedAmount > this.emulator.config.socketBuffer) flush(this.connection);
    if (socket.bufferedAmount > this.emulator.config.socketBuffer) {
      const details = { session: session.id, buffered: socket.bufferedAmount };
      session.server.notice("event channel closed: its reader is too slow", details);
      socket.close(CLOSE.tryAgainLater, "reader is too slow");
      this.upstream?.close(CLOSE.tryAgainLater, "reader is too slow");
      return this.#endSoon();
    }
    socket.send(data, frame, written);
  }

  ping(): void {
    if (!this.#alive) return this.socket.terminate();
    this.#alive = false;
    this.socket.ping();
  }

  #closed(code: number, reason: string): void {
    this.heartbeat.remove(this);
    this.upstream?.close(code, reason);
    const { session } = this;
    session.server.channels--;
    session.use();
    session.outbox?.detach(this, this.#unsent.slice(this.#written));
    session.server.activity.emit("channelClosed", session);
  }
}

/** Writes the answer of one message of a channel. */
class FrameWriter implements AnswerWriter {
  constructor(
    private readonly channel: SocketChannel,
    private readonly invoke: Invoke,
    private readonly operation: Operation | undefined,
  ) {}

  write(outcome: Outcome): Written {
    const { channel, invoke, operation } = this;
    const { session } = channel;
    const reply = channel.replyTo(outcome, invoke, operation);
    channel.answered();
    channel.answer(outcome, reply, invoke);
    session.server.activity.emit("answered", session, invoke.invokeId);
    return { text: reply?.text };
  }
}

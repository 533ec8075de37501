import type { Duplex } from "node:stream";
import type { RawData, WebSocket } from "ws";
import { type AnswerWriter, CallRecord, type Written } from "../call-record.js";
import { guarded } from "../common/guarded.js";
import { shownName } from "../common/secrets.js";
import { dispatch, findOperation, unknownOperation } from "../dispatch.js";
import type { Emulator } from "../emulator.js";
import type { Operation } from "../interface/catalog.js";
import { EventEntry, type Receiver } from "../journal/event-entry.js";
import type { PreparedEvent } from "../rose/event.js";
import { answerFrame, rejectObject } from "../rose/json.js";
import { type Breakage, type Outcome, rejected } from "../rose/outcome.js";
import { generalProblem, invokeProblem, type Problem } from "../rose/problems.js";
import type { Peer } from "../server/outbox.js";

import type { ServerSession } from "../server/uc-server.js";
import { setTimeout } from "../time/platform.js";

import { NOISE } from "./faults/break-off.js";
import { failingOnSocket } from "./faults/socket.js";
import { type Invoke, isBad, readFrame } from "./frame.js";
import type { Heartbeat, Pingable } from "./heartbeat.js";
import { corkForThisTick, flush } from "./write-batching.js";

/** Close codes of RFC 6455 that the channel uses. */
const CLOSE = { tryAgainLater: 1013 } as const;

/** How long a closed channel waits for its peer's answer to that. */
const CLOSE_ANSWER_MS = 1_000;

/** Smaller messages may wait in any number. */
const COUNTED_FROM = 4_096;

/** Bytes go out as text too: the channel's binary frames are BER. */
const TEXT_FRAME = { binary: false } as const;

/** One open event channel: frames in, calls answered, events out, within its limits. */
export class SocketChannel implements Peer, Pingable {
  /** Events handed to the socket that have not been written to the network yet, oldest first. */
  #unsent: PreparedEvent[] = [];
  /** How many of `#unsent`, from the first on, have been written: the socket tells in the order of sending. */
  #written = 0;
  /** What the journal says of every event that goes out here. */
  #receiver: Receiver | undefined;
  /** Calls that have not been answered yet. */
  #waiting = 0;
  #alive = true;

  constructor(
    private readonly socket: WebSocket,
    /** What the channel runs over. */
    private readonly connection: Duplex,
    private readonly session: ServerSession,
    private readonly emulator: Emulator,
    private readonly heartbeat: Heartbeat,
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
      guarded("the end of an event channel", report, () => this.#closed()),
    );
    this.heartbeat.add(this);
    session.server.channels++;
    session.outbox ??= session.server.newOutbox(session);
    session.outbox.attach(this);
    session.server.activity.emit("channelOpened", session);
  }

  send(event: PreparedEvent): void {
    const { session } = this;
    const { server } = session;
    const { journal } = this.emulator;
    if (journal.isKept) {
      this.#receiver ??= { ucsid: server.ucsid, user: session.user.name, session: session.id };
      journal.add(new EventEntry(event, this.#receiver, server.clock.now()));
    }
    this.#unsent.push(event);
    const bytes = event.bytes();
    corkForThisTick(this.connection, bytes.length);
    this.#write(bytes, this.#eventWritten);
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
    session.use();
    if (isBinary) {
      return this.#reject(generalProblem("unrecognisedAPDU"), "binary frames (BER) are not understood here", undefined);
    }
    const text = data.toString();
    const frame = readFrame(text);
    if (isBad(frame)) return this.#reject(frame.problem, frame.details, frame.invokeId);
    this.#call(frame, text.length);
  }

  #call(invoke: Invoke, size: number): void {
    const { session, socket } = this;
    const { invokeId, operationName, operationId, argument, isEvent } = invoke;
    const operation = findOperation(operationName, operationId);
    const name = operation?.name ?? shownName(operationName ?? String(operationId ?? ""));
    const call = this.#record(name, new FrameWriter(this, invoke, session));
    call.invokeId = invokeId;
    call.asked(argument, size);
    session.server.activity.emit("message", session, { invokeId, function: name, isEvent, call });
    if (invoke.turnedIds || (operationId !== undefined && operationName !== undefined)) {
      this.#tellSlips(invoke, call, operation);
    }
    this.#waiting++;
    if (this.#waiting > this.emulator.config.maxWaiting) {
      const details = `${this.emulator.config.maxWaiting} calls wait for an answer`;
      return call.finish(rejected(invokeProblem("resourceLimitation"), details));
    }
    // Calls that wait, as for the delay of a fault, hold what came with them.
    if (this.#waiting > 1 && size > COUNTED_FROM && !this.emulator.memory.takes(3 * size)) {
      const details = "the emulator has no memory left for a call that waits";
      return call.finish(rejected(invokeProblem("resourceLimitation"), details));
    }
    const run = (): void => {
      if (!operation) return call.finish(unknownOperation(name));
      try {
        const work = dispatch(call, operation, this.emulator.responses);
        if (work instanceof Promise) work.catch((error) => this.#failed(error, name));
      } catch (error) {
        this.#failed(error, name);
      }
    };
    const faults = this.emulator.faultsOf(session.server);
    if (!faults.active) return run();
    const frame = (outcome: Outcome): string | undefined => frameOf(outcome, invoke, session);
    const done = (): void => this.answered();
    failingOnSocket({ faults, call, session, socket, operation, run, frame, done }).catch((error) =>
      this.#failed(error, name),
    );
  }

  #tellSlips({ turnedIds, operationName, operationId }: Invoke, call: CallRecord, operation?: Operation): void {
    const { server, user } = this.session;
    const about = { function: call.function, call, session: this.session, user: user.name };
    for (const id of turnedIds ?? []) {
      server.activity.emit("slipped", { slip: "lenient-value", ...about, what: `${id} that is no whole number` });
    }
    if (operation && operationName !== undefined && operationId !== undefined && operation.id !== operationId) {
      server.activity.emit("slipped", { slip: "id-and-name-differ", ...about });
    }
  }

  /** A call waits no longer for its answer. */
  answered(): void {
    this.#waiting--;
  }

  /** Writes the frame that answers a call, or breaks the channel off in its place. */
  answer(outcome: Outcome, frame: string | undefined): void {
    if (outcome.kind === "broken") this.#breakOff(outcome.how);
    else if (frame !== undefined) this.#write(frame);
  }

  /** What failed after the answer, such as an event that no JSON can be made of, must not end the process. */
  #failed(error: unknown, name: string): void {
    this.session.server.notice("bug: a call failed inside the emulator", { function: name, err: error });
  }

  readonly #eventWritten = (error?: Error | null): void => {
    if (error || ++this.#written < this.#unsent.length) return;
    this.#unsent = [];
    this.#written = 0;
  };

  #record(name: string, writer: AnswerWriter): CallRecord {
    const { session } = this;
    return new CallRecord("socket", undefined, name, writer, this.emulator.journal).from(session);
  }

  #reject(problem: Problem, details: string, invokeId: number | undefined): void {
    const text = `[{"reject":${rejectObject(problem, details, invokeId)}}]`;
    const write = (): Written => {
      this.#write(text);
      return { text };
    };
    this.#record("(unreadable)", { write }).finish(rejected(problem, details));
  }

  /** The same for a channel as for a request: it is cut, or a frame comes that is no message. */
  #breakOff(how: Breakage): void {
    if (how === "reset" || how === "hangUp") this.socket.terminate();
    else this.#write(how === "empty" ? "" : NOISE.toString("latin1"));
  }

  /** A reader that does not read must not fill the memory: past the limit its channel is closed (chosen: 1013). */
  #write(data: string | Buffer, written?: (error?: Error | null) => void): void {
    const { socket, session } = this;
    if (socket.readyState !== socket.OPEN) return;
    // What this turn has gathered waits for the turn's end, and not for the reader.
    if (socket.bufferedAmount > this.emulator.config.socketBuffer) flush(this.connection);
    if (socket.bufferedAmount > this.emulator.config.socketBuffer) {
      const details = { session: session.id, buffered: socket.bufferedAmount };
      session.server.notice("event channel closed: its reader is too slow", details);
      socket.close(CLOSE.tryAgainLater, "reader is too slow");
      this.#endSoon();
      return;
    }
    socket.send(data, TEXT_FRAME, written);
  }

  ping(): void {
    if (!this.#alive) {
      this.socket.terminate();
      return;
    }
    this.#alive = false;
    this.socket.ping();
  }

  #closed(): void {
    this.heartbeat.remove(this);
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
    private readonly session: ServerSession,
  ) {}

  write(outcome: Outcome): Written {
    const { channel, invoke, session } = this;
    const text = frameOf(outcome, invoke, session);
    channel.answered();
    channel.answer(outcome, text);
    session.server.activity.emit("answered", session, invoke.invokeId);
    return { text };
  }
}

/** The text of the frame that answers an invoke so; undefined when it gets no answer. */
function frameOf(outcome: Outcome, { invokeId, isEvent }: Invoke, session: ServerSession): string | undefined {
  return isEvent ? undefined : answerFrame(outcome, invokeId, session.id);
}

import type { Duplex } from "node:stream";
import type { RawData, WebSocket } from "ws";
import type { Config } from "../config.js";
import { dispatch, findOperation, type Respond, shorten, unknownOperation } from "../dispatch.js";
import type { PreparedEvent } from "../events/mapping.js";
import type { Entry } from "../requests/entry.js";
import { RequestNote } from "../requests/note.js";
import { answerFrame, rejectObject } from "../rose/json.js";
import { type Breakage, type Outcome, rejected } from "../rose/outcome.js";
import { generalProblem, invokeProblem, type Problem } from "../rose/problems.js";
import type { Peer } from "../server/outbox.js";
import type { Session } from "../server/session.js";
import { setTimeout } from "../time/platform.js";
import { NOISE } from "./faults/break-off.js";
import { failingOnSocket } from "./faults/socket.js";
import { type Invoke, isBad, readFrame } from "./frame.js";
import type { Heartbeat, Pulse } from "./heartbeat.js";
import { gather, letOut } from "./turn.js";

/** Close codes of RFC 6455 that the channel uses. */
const CLOSE = { tryAgainLater: 1013 } as const;

/** Bytes go out as text too: the channel's binary frames are BER. */
const TEXT_FRAME = { binary: false } as const;

/** One open event channel: frames in, calls answered, events out, within its limits. */
export class SocketChannel implements Peer, Pulse {
  /** Events handed to the socket that have not been written to the network yet, oldest first. */
  #unsent: PreparedEvent[] = [];
  /** How many of `#unsent`, from the first on, have been written: the socket tells in the order of sending. */
  #written = 0;
  /** What the journal says of every event of a name that goes out here. */
  #outgoing: Map<string, RequestNote> | undefined;
  /** Calls that have not been answered yet. */
  #waiting = 0;
  #alive = true;

  constructor(
    private readonly socket: WebSocket,
    /** What the channel runs over. */
    private readonly connection: Duplex,
    private readonly session: Session,
    private readonly limits: Pick<Config, "socketBuffer" | "maxWaiting">,
    private readonly heartbeat: Heartbeat,
  ) {}

  /** Listens first, so that no frame is lost, then sends what was kept for the session. */
  open(): void {
    const { socket, session } = this;
    socket.on("message", (data, isBinary) => this.#receive(data, isBinary));
    socket.on("pong", () => {
      this.#alive = true;
    });
    socket.on("error", (error) => {
      // What the peer or the network did wrong: the library closes the channel with the code for it (1002, 1007, 1009).
      if ("code" in error) return;
      session.server.notice("bug: an event channel failed inside the emulator", { err: error });
      socket.terminate();
    });
    socket.once("close", () => this.#closed());
    this.heartbeat.add(this);
    session.server.channels++;
    session.outbox ??= session.server.newOutbox(session);
    session.outbox.attach(this);
    session.server.traffic.tell("channelOpened", session);
  }

  send(event: PreparedEvent): void {
    this.#outgoing ??= new Map();
    this.#entry(event.name, this.#outgoing)?.sent(event);
    this.#unsent.push(event);
    const bytes = event.bytes();
    gather(this.connection, bytes.length);
    this.#write(bytes, this.#eventWritten);
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
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

  #call({ invokeId, operationName, operationId, argument, isEvent }: Invoke, size: number): void {
    const { session, socket } = this;
    const operation = findOperation(operationName, operationId);
    const name = operation?.name ?? shorten(operationName ?? String(operationId ?? ""));
    const entry = this.#entry(name);
    entry?.asked(argument, size);
    const { traffic } = session.server;
    traffic.tell("message", session, { invokeId, function: name, isEvent, entry });
    const frame = (outcome: Outcome): string | undefined =>
      isEvent ? undefined : answerFrame(outcome, invokeId, session.id);
    let waits = true;
    const done = (): void => {
      if (waits) this.#waiting--;
      waits = false;
    };
    const answer = (outcome: Outcome): void => {
      done();
      const text = frame(outcome);
      entry?.ended(outcome, text);
      if (text !== undefined) this.#write(text);
      if (outcome.kind === "broken") this.#breakOff(outcome.how);
      traffic.tell("answered", session, invokeId);
    };
    this.#waiting++;
    if (this.#waiting > this.limits.maxWaiting) {
      return answer(
        rejected(invokeProblem("resourceLimitation"), `${this.limits.maxWaiting} calls wait for an answer`),
      );
    }
    let carriedOut = false;
    const run = (respond: Respond): void => {
      carriedOut = true;
      if (!operation) return respond(unknownOperation(name));
      const { server, user } = session;
      try {
        const work = dispatch({ server, user, session, operation, argument, entry }, respond);
        if (work instanceof Promise) work.catch((error) => this.#failed(error, name));
      } catch (error) {
        this.#failed(error, name);
      }
    };
    if (!session.server.faults.active) return run(answer);
    // A fault may leave a call without an answer.
    void failingOnSocket({ session, socket, function: name, operation, entry, run, answer, frame }).then(
      () => carriedOut || done(),
    );
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

  #entry(name: string, known?: Map<string, RequestNote>): Entry | undefined {
    const { session } = this;
    let note = known?.get(name);
    if (!note) {
      note = new RequestNote().from(session);
      note.function = name;
      known?.set(name, note);
    }
    const entry = session.server.journal?.open("socket", note, name);
    if (entry) entry.at = session.server.clock.now();
    return entry;
  }

  #reject(problem: Problem, details: string, invokeId: number | undefined): void {
    const text = `[{"reject":${rejectObject(problem, details, invokeId)}}]`;
    this.#entry("(unreadable)")?.ended(rejected(problem, details), text);
    this.#write(text);
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
    if (socket.bufferedAmount > this.limits.socketBuffer) letOut(this.connection);
    if (socket.bufferedAmount > this.limits.socketBuffer) {
      const details = { session: session.id, buffered: socket.bufferedAmount };
      session.server.notice("event channel closed: its reader is too slow", details);
      socket.close(CLOSE.tryAgainLater, "reader is too slow");
      // A peer that does not read will not answer the close either.
      setTimeout(() => socket.terminate(), 1_000).unref();
      return;
    }
    socket.send(data, TEXT_FRAME, written);
  }

  check(): void {
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
    session.server.traffic.tell("channelClosed", session);
  }
}

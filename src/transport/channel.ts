import type { RawData, WebSocket } from "ws";
import type { Config } from "../config.js";
import { dispatch, findOperation, shorten, unknownOperation } from "../dispatch.js";
import type { PreparedEvent } from "../events/mapping.js";
import { answerFrame, rejectObject } from "../rose/json.js";
import type { Outcome } from "../rose/outcome.js";
import { generalProblem } from "../rose/problems.js";
import type { Peer } from "../server/outbox.js";
import type { Session } from "../server/session.js";
import { isBad, readFrame } from "./frame.js";

/** Close codes of RFC 6455 that the channel uses. */
const CLOSE = { tryAgainLater: 1013 } as const;

/** One open event channel: frames in, calls answered, events out, within its limits. */
export class SocketChannel implements Peer {
  /** Events handed to the socket that have not been written to the network yet, oldest first. */
  readonly #unsent = new Set<PreparedEvent>();
  #alive = true;
  #ping: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: WebSocket,
    private readonly session: Session,
    private readonly limits: Pick<Config, "socketBuffer" | "socketPing">,
  ) {}

  /** Listens first, so that no frame is lost, then sends what was kept for the session. */
  open(): void {
    const { socket, session } = this;
    socket.on("message", (data, isBinary) => this.#receive(data, isBinary));
    socket.on("pong", () => {
      this.#alive = true;
    });
    // The library answers a protocol violation (a frame over the size limit: 1009) and then closes.
    socket.on("error", () => undefined);
    socket.once("close", () => this.#closed());
    if (this.limits.socketPing > 0) {
      this.#ping = setInterval(() => this.#checkPeer(), this.limits.socketPing * 1000);
      this.#ping.unref();
    }
    session.server.channels++;
    session.outbox ??= session.server.newOutbox(session);
    session.outbox.attach(this);
  }

  send(event: PreparedEvent): void {
    this.#unsent.add(event);
    this.#write(event.text(), () => this.#unsent.delete(event));
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }

  #receive(data: RawData, isBinary: boolean): void {
    const { session } = this;
    if (session.ended) return;
    session.lastUsed = session.server.clock.now();
    if (isBinary) {
      return this.#reject(generalProblem("unrecognisedAPDU"), "binary frames (BER) are not understood here", undefined);
    }
    const frame = readFrame(data.toString());
    if (isBad(frame)) return this.#reject(frame.problem, frame.details, frame.invokeId);
    const { invokeId, isEvent, argument } = frame;
    const answer = (outcome: Outcome): void => {
      const text = isEvent ? undefined : answerFrame(outcome, invokeId, session.id);
      if (text !== undefined) this.#write(text);
    };
    const operation = findOperation(frame.operationName, frame.operationId);
    if (!operation) return answer(unknownOperation(shorten(frame.operationName ?? String(frame.operationId ?? ""))));
    void dispatch({ server: session.server, user: session.user, session, operation, argument }, answer);
  }

  #reject(problem: Parameters<typeof rejectObject>[0], details: string, invokeId: number | undefined): void {
    this.#write(`[{"reject":${rejectObject(problem, details, invokeId)}}]`);
  }

  /** A reader that does not read must not fill the memory: past the limit its channel is closed (chosen: 1013). */
  #write(text: string, written?: () => void): void {
    const { socket, session } = this;
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > this.limits.socketBuffer) {
      const details = { session: session.id, buffered: socket.bufferedAmount };
      session.server.notice("event channel closed: its reader is too slow", details);
      socket.close(CLOSE.tryAgainLater, "reader is too slow");
      // A peer that does not read will not answer the close either.
      setTimeout(() => socket.terminate(), 1_000).unref();
      return;
    }
    socket.send(text, (error) => {
      if (!error) written?.();
    });
  }

  #checkPeer(): void {
    if (!this.#alive) {
      this.socket.terminate();
      return;
    }
    this.#alive = false;
    this.socket.ping();
  }

  #closed(): void {
    clearInterval(this.#ping);
    const { session } = this;
    session.server.channels--;
    session.lastUsed = session.server.clock.now();
    session.outbox?.detach(this, [...this.#unsent]);
  }
}

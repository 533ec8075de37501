import { WebSocket } from "ws";
import { clearTimeout, setTimeout } from "../../time/platform.js";
import { readMessage } from "../frames.js";

/** The call that asks nothing but when it is answered: a channel keeps the order, so what came before it is there. */
const FENCE = "asnGetServerInterfaceVersion";

/** A share of the time to wait: how long nothing more may come before a call has led to all that it leads to (chosen). */
const QUIET = 0.1;

/** The event channel of a session that is compared: knows when the events of a call have come. */
export class EventListener {
  #events = 0;
  #fences = 0;
  #watchers = new Set<() => void>();
  readonly #answered = new Set<number>();

  private constructor(
    private readonly socket: WebSocket,
    /** How long an event may take that is expected, in ms. */
    private readonly wait: number,
  ) {
    socket.on("message", (data: Buffer, isBinary: boolean) => {
      const message = readMessage(isBinary ? data : data.toString());
      if (typeof message === "string") return;
      if (message.kind === "invoke") this.#events++;
      else this.#answered.add(message.invokeId ?? 0);
      this.#tell();
    });
    socket.on("error", () => socket.terminate());
    socket.once("close", () => this.#tell());
  }

  /** Opens the channel of a session; undefined where the server has none for it. */
  static open(address: string, headers: Record<string, string>, wait: number): Promise<EventListener | undefined> {
    const socket = new WebSocket(address, { headers, perMessageDeflate: false });
    const listener = new EventListener(socket, wait);
    return new Promise((resolve) => {
      socket.once("open", () => resolve(listener));
      socket.once("close", () => resolve(undefined));
    });
  }

  get events(): number {
    return this.#events;
  }

  /**
   * Resolves when the events have come that a call led to, the first of which was number `before`. Those that are
   * `expected` are waited for; after them, and where the call `mayLead` to events, for a while in which none comes.
   */
  async settle(before: number, expected: number, mayLead: boolean): Promise<void> {
    const fence = ++this.#fences;
    const invoke = { invokeID: fence, operationID: 0, operationName: FENCE, argument: {} };
    this.socket.send(JSON.stringify({ invoke }), () => undefined);
    await this.#until(() => this.#answered.has(fence), this.wait);
    await this.#until(() => this.#events - before >= expected, this.wait);
    if (!mayLead && this.#events === before) return;
    for (let seen = -1; seen !== this.#events; ) {
      seen = this.#events;
      await this.#until(() => this.#events > seen, this.wait * QUIET);
    }
  }

  close(): void {
    this.socket.terminate();
  }

  #tell(): void {
    for (const look of [...this.#watchers]) look();
  }

  /** Resolves when the condition holds, the channel has ended, or it has taken that long. */
  #until(condition: () => boolean, ms: number): Promise<void> {
    const isOver = (): boolean => condition() || this.socket.readyState !== this.socket.OPEN;
    if (isOver()) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve();
      };
      const look = (): void => {
        if (isOver()) end();
      };
      const timer = setTimeout(end, ms);
      this.#watchers.add(look);
    });
  }
}

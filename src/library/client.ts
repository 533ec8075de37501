import type { WebSocket } from "ws";
import * as z from "zod";
import { PATIENCE_MS, realTime } from "../commands/expectation.js";
import { check, checkAt } from "../common/check.js";
import type { Duration } from "../common/duration.js";
import { catalog } from "../interface/catalog.js";
import { withNumbers } from "../interface/enumeration-names.js";
import { AsnClientAppID } from "../interface/enums.generated.js";
import { memberSchema } from "../interface/member-schema.js";
import type { EnumerationNames, EventName, Operations } from "../interface/types.generated.js";
import { eventNames, operationNames, wrongCheck } from "../interface/value-check.js";
import type { PatternOf } from "../interface/value-types.js";
import { didYouMean } from "../matching/nearest-name.js";
import { pathText } from "../matching/path.js";
import { type Check, compilePattern, PatternError, passesAll } from "../matching/pattern.js";
import { clearTimeout, setTimeout } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import { USUAL_PASSWORD } from "../world/usual-password.js";
import type { BerCalls } from "./ber-calls.js";
import { post } from "./post.js";

/** AsnClientAppID of a web application, and the protocol version of ProCall 7 (documented, protocol.md §1). */
const WEB = 15;
const PROTOCOL_VERSION = 70;

/** An event that was received on the event channel. */
export interface ReceivedEvent<N extends EventName = EventName> {
  readonly name: N;
  readonly argument: Operations[N]["argument"];
}

/** An answer that is not a result. `body` is the parsed JSON, or the text if it is not JSON. */
export class CallError extends Error {
  override readonly name = "CallError";
  constructor(
    readonly status: number,
    readonly body: unknown,
    what: string,
  ) {
    super(`${what} gave ${status}: ${typeof body === "string" ? body : JSON.stringify(body)}`);
  }
}

/** The address of a client's server. */
export interface ClientAddress {
  readonly url: string;
  readonly wsUrl: string;
  readonly ucsid: string;
  /** Whether the session with that id has subscribed to anything. */
  readonly hasSubscribed: (sessionId: string) => boolean;
}

export interface LogInOptions {
  /** `secret` when left out. */
  readonly password?: string;
  /** false: the event channel is not opened, and the client receives no events. */
  readonly events?: boolean;
  /** A value of AsnClientAppID, by number or by name such as `mobile`; 15, `procallweb`, when left out. */
  readonly clientAppId?: number | EnumerationNames["AsnClientAppID"];
  /**
   * ber: calls go over the event channel in BER, and events come in BER, as with the vendor's SDK where it was told so. What
   * `call` and `events` give is the same. json, over HTTP, when left out.
   */
  readonly encoding?: "json" | "ber";
}

const logInOptions = z
  .strictObject({
    password: z.string().default(USUAL_PASSWORD),
    events: z.boolean().default(true),
    clientAppId: memberSchema("AsnClientAppID", AsnClientAppID, { open: true }).default(WEB),
    encoding: z.enum(["json", "ber"]).default("json"),
  })
  .refine(({ events, encoding }) => events || encoding === "json", {
    path: ["encoding"],
    error: "BER goes over the event channel: leave `events` out, or `encoding`",
  });
const SUBSCRIBED_TO_NOTHING =
  "the session has subscribed to nothing: events of others, and of calls, come after a call such as asnGetAndSubscribePresence, asnCtiLineMonitorStart or asnChatSubscribeEvents";

const waitOptions = z.strictObject({ within: realTime.default(PATIENCE_MS) });
const name = z.string().min(1);

/**
 * A small client for tests: it has a session, calls operations over HTTP, and receives events on the event channel. With
 * `encoding: "ber"` it calls on the event channel too.
 *
 * @example
 * const alice = await uc.logIn("alice");
 * await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
 * uc.user("bob").setNote("lunch");
 * await alice.waitForEvent("asnUpdatePresenceV2");
 */
export class UcClient {
  /** All events that were received so far. */
  readonly received: ReceivedEvent[] = [];
  #hasChannel = false;
  readonly #watchers = new Set<() => void>();
  #socket: WebSocket | undefined;
  #ber: BerCalls | undefined;
  #closed: { readonly code: number; readonly reason: string } | undefined;

  /** @internal */
  private constructor(
    private readonly address: ClientAddress,
    /** Login name. */
    readonly user: string,
    readonly sessionId: string,
  ) {}

  /**
   * Logs a user in.
   *
   * @throws {CallError} when the server refuses.
   * @throws {UsageError} for a name or an option that does not fit.
   */
  static async logIn(address: ClientAddress, user: string, options: LogInOptions = {}): Promise<UcClient> {
    checkAt("user", name, user);
    const { password, events, clientAppId, encoding } = check(logInOptions, options, "options");
    const { status, body } = await post(
      `${address.url}/ws/client/createsession?no401`,
      {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
        "x-ucsid": address.ucsid,
        "x-simple": "1",
        "x-clientappid": String(clientAppId),
      },
      JSON.stringify({ negotiate: { iClientProtocolVersion: PROTOCOL_VERSION } }),
    );
    if (status !== 200) throw new CallError(status, body, `createsession as ${user}`);
    const client = new UcClient(address, user, (body as { sessionid: string }).sessionid);
    if (events) await client.#open(encoding);
    return client;
  }

  /**
   * Calls an operation and returns its result.
   *
   * @throws {CallError} for an error, a reject, or any other answer that is not a result; over BER with status 400.
   * @throws {UsageError} for an operation that does not exist, or an argument that is not an object.
   * @example
   * const { u8sLoggedInUser } = await alice.call("asnGetLoggedInContact");
   */
  async call<N extends keyof Operations>(
    operation: N,
    ...[argument]: Record<string, never> extends Operations[N]["argument"]
      ? [argument?: Operations[N]["argument"]]
      : [argument: Operations[N]["argument"]]
  ): Promise<Operations[N]["result"]> {
    refuseUnknownOperation(operation);
    checkAt("argument", z.record(z.string(), z.unknown()).optional(), argument);
    const { status, body } = this.#ber
      ? await this.#ber.call(operation, argument ?? {})
      : await post(`${this.address.url}/ws/client/${operation}`, this.#headers, JSON.stringify(argument ?? {}));
    if (status !== 200) throw new CallError(status, body, operation);
    return body as Operations[N]["result"];
  }

  /**
   * The arguments of the events with that name that were received so far, the oldest first.
   *
   * @throws {UsageError} for an unknown event, and for a client without an event channel.
   */
  events<N extends EventName>(event: N): Operations[N]["argument"][] {
    refuseUnknownEvent(event);
    this.#refuseNoChannel();
    return this.#received(event);
  }

  #received<N extends EventName>(name: N): Operations[N]["argument"][] {
    return this.received.flatMap((event) => (event.name === name ? [event.argument as Operations[N]["argument"]] : []));
  }

  /**
   * Waits for an event with that name whose argument fits the pattern (as in fixture responses), and returns its
   * argument. An event that was received before counts too.
   *
   * @param options `within`: how long it waits, in ms of real time whatever the server's clock shows; in ms or as
   *   a text such as `2s`; 4 s when left out, less than the time limit of a test.
   * @throws {Error} when no such event came in time, or the channel closed.
   * @throws {UsageError} for an unknown event, a pattern that its argument can never fit, an invalid option, and for a
   *   client without an event channel.
   * @example
   * await alice.waitForEvent("asnUpdatePresenceV2", { presence: { asnCustomNote: { u8sNote: "lunch" } } });
   */
  async waitForEvent<N extends EventName>(
    event: N,
    pattern: PatternOf<Operations[N]["argument"]> = {},
    options: { readonly within?: Duration } = {},
  ): Promise<Operations[N]["argument"]> {
    refuseUnknownEvent(event);
    const { within } = check(waitOptions, options, "options");
    const checks = readPattern(pattern, event);
    this.#refuseNoChannel();
    const find = () => this.#received(event).find((argument) => passesAll(checks, argument));
    const found = find() ?? (await this.#wait(find, within));
    if (found !== undefined) return found;
    const names = this.received.map((event) => event.name).join(", ") || "none";
    const why = this.#closed
      ? `the channel closed (${this.#closed.code} ${this.#closed.reason})`
      : `${within} ms went by`;
    const hint = this.address.hasSubscribed(this.sessionId) ? "" : `; ${SUBSCRIBED_TO_NOTHING}`;
    throw new Error(`no event ${event} like ${JSON.stringify(pattern)} came, ${why}; events so far: ${names}${hint}`);
  }

  /** Resolves when the event channel closes. @throws {Error} when it is still open after 4 s of real time. */
  async closed(): Promise<{ readonly code: number; readonly reason: string }> {
    this.#refuseNoChannel();
    const closed = this.#closed ?? (await this.#wait(() => this.#closed, PATIENCE_MS));
    if (!closed) throw new Error("the event channel is still open");
    return closed;
  }

  /** Ends the session and its event channel. It is no error if the session has ended already. */
  async logOff(): Promise<void> {
    await post(`${this.address.url}/ws/client/destroysession`, this.#headers);
    this.#socket?.terminate();
  }

  #refuseNoChannel(): void {
    if (!this.#hasChannel)
      throw new UsageError(`${this.user} was logged in with events: false, and receives no events`);
  }

  get #headers(): Record<string, string> {
    return { "x-ucsessionid": this.sessionId, "x-ucsid": this.address.ucsid };
  }

  async #open(encoding: "json" | "ber"): Promise<void> {
    const { WebSocket } = await import("ws");
    const query = new URLSearchParams({ "x-ucsessionid": this.sessionId, "x-ucsid": this.address.ucsid });
    const socket = new WebSocket(`${this.address.wsUrl}?${query}`);
    this.#socket = socket;
    this.#hasChannel = true;
    socket.on("message", (data, isBinary) => {
      if (!isBinary) this.#take(data.toString());
    });
    socket.on("close", (code, reason) => {
      this.#closed = { code, reason: reason.toString() };
      this.#look();
    });
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    // A later error also closes the socket, and the close is reported.
    socket.on("error", () => undefined);
    if (encoding === "json") return;
    const { BerCalls } = await import("./ber-calls.js");
    this.#ber = new BerCalls(socket, (name, argument) => {
      this.received.push({ name, argument } as ReceivedEvent);
      this.#look();
    });
  }

  #take(text: string): void {
    let list: [{ invoke?: { operationName: EventName; argument: Operations[EventName]["argument"] } }?] | null;
    try {
      list = JSON.parse(text);
    } catch {
      return;
    }
    const invoke = list?.[0]?.invoke;
    if (!invoke) return;
    this.received.push({ name: invoke.operationName, argument: invoke.argument });
    this.#look();
  }

  #look(): void {
    for (const look of [...this.#watchers]) look();
  }

  #wait<T>(find: () => T | undefined, within: number): Promise<T | undefined> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found !== undefined || this.#closed) end(found);
      };
      const end = (found: T | undefined): void => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => end(undefined), within);
      this.#watchers.add(look);
      look();
    });
  }
}

/** The conditions of a pattern for the argument of an event. Throws UsageError for one that it can never fit. */
function readPattern(pattern: unknown, event: EventName): Check[] {
  checkAt("pattern", z.record(z.string(), z.unknown()), pattern);
  const { argument = "" } = catalog.operation(event) ?? {};
  const numbered = withNumbers(argument, pattern, ({ path, reason }) => {
    throw UsageError.at(pathText(["pattern", ...path]), reason);
  });
  try {
    return compilePattern(numbered, ["pattern"]).map((one) => {
      const path = one.path.slice(1);
      const reason = path.length === 0 ? undefined : wrongCheck(argument, path, one);
      if (reason !== undefined) throw UsageError.at(pathText(one.path), reason);
      return { ...one, path };
    });
  } catch (error) {
    throw error instanceof PatternError ? UsageError.at(pathText(error.path), error.message) : error;
  }
}

/** A misspelt operation would be rejected, as a test of a failure may expect. */
function refuseUnknownOperation(operation: unknown): void {
  if (catalog.operation(checkAt("operation", name, operation))) return;
  const hint = didYouMean(String(operation), operationNames());
  throw UsageError.at("operation", `there is no operation "${String(operation).slice(0, 100)}"${hint}`);
}

/** An unknown event would never come. */
function refuseUnknownEvent(event: unknown): void {
  const known = new Set(eventNames());
  if (known.has(checkAt("event", name, event))) return;
  throw UsageError.at("event", `there is no event "${String(event).slice(0, 100)}"${didYouMean(String(event), known)}`);
}

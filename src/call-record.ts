import { masked, maskedBeginning, maskText } from "./common/secrets.js";
import type { Operation } from "./interface/catalog.js";
import type { Turned } from "./interface/read.js";
import {
  type CallOutcome,
  type Encoding,
  type Entry,
  type JournalRecord,
  type Method,
  MOST_KEPT,
  type ReadPart,
  readText,
  type Transport,
  tooLong,
} from "./journal/entry.js";
import type { Call } from "./operations/handler.js";
import type { OnMiss } from "./options.js";
import { LogonError } from "./rose/logon-error.js";
import type { Origin, Outcome } from "./rose/outcome.js";
import type { SubscribeOptions } from "./server/subscriptions.js";
import type { ServerSession, UcServer } from "./server/uc-server.js";
import { isoTime } from "./time/iso.js";
import { performance } from "./time/platform.js";
import type { User } from "./world/directory.js";
import type { World } from "./world/world.js";

/** What was written as the answer of a call. */
export interface Written {
  /** The HTTP status; none on the event channel, and when no answer left. */
  readonly status?: number | undefined;
  /** The answer's text as it left, or would have left, that of BER in JSON; undefined where there is none. */
  readonly text?: string | undefined;
  /** A fault let no sound answer out. */
  readonly broken?: boolean;
}

/** Writes the answer of one call onto the transport that it came by. */
export interface AnswerWriter {
  write(outcome: Outcome, call: CallRecord): Written;
}

/** Takes entries into the journal. */
export interface EntrySink {
  add(entry: Entry): void;
}

/**
 * One call from the door to its end: who asks for what, by which way, and how it ended. It is made where the call
 * arrives, handed down to the operation, and ends in `finish`: that is the one place where an answer is written, put into
 * the journal and told to those who watch. The journal keeps the record itself.
 */
export class CallRecord implements Call, Entry {
  readonly kind = "call";
  n = 0;
  /** The operation asked for, or the last part of the path, cut to what a log can bear. */
  readonly function: string;
  /** The operation called; undefined while none is known by the name asked for. */
  operation: Operation | undefined;
  /** In its canonical form once it has been read. */
  argument: unknown;
  /** What of the argument was not in its canonical form; undefined where all was. */
  reads: readonly Turned[] | undefined;
  /** The number that the answer carries; undefined where the message could not be read that far. */
  invokeId: number | undefined;
  encoding: Encoding = "json";
  /** The session id that an error's answer carries. */
  sessionId = "";
  /** When it came, by the server's clock; undefined while no server is known. */
  at: number | undefined;
  ucsid: string | undefined;
  /** Login name. */
  userName: string | undefined;
  /** The session whose client calls; undefined where there is none. */
  private ofSession: string | undefined;
  /** What becomes of it when no fixture answers, in place of the server's setting. */
  onMiss: OnMiss | undefined;
  /** Asks another server, where it is that which answers what no fixture does. */
  upstream: (() => Promise<Outcome>) | undefined;
  /** The fault that touched it last. */
  fault: string | undefined;
  /** Why it failed, for the person who reads the log; never sent. */
  reason: string | undefined;
  outcome: CallOutcome | undefined;
  origin: Origin | undefined;
  status: number | undefined;
  ms = 0;
  private reached: UcServer | undefined;
  /** The user who calls; undefined where the call needs none. */
  private caller: User | undefined;
  private inSession: ServerSession | undefined;
  private dispatched = false;
  private remarks: string[] | undefined;
  private answer: string | undefined;
  private argumentSize = 0;
  private unread: string | undefined;
  private caused: Entry[] | undefined;
  private writer: AnswerWriter | undefined;
  private readonly started = performance.now();

  constructor(
    readonly transport: Transport,
    readonly method: Method | undefined,
    name: string,
    writer: AnswerWriter,
    private readonly journal: EntrySink,
  ) {
    this.function = name;
    this.writer = writer;
  }

  /** The server that the call has reached. */
  get server(): UcServer {
    if (!this.reached) throw new Error("the call has reached no server");
    return this.reached;
  }

  get world(): World {
    return this.server.world;
  }

  get session(): ServerSession | undefined {
    return this.inSession;
  }

  /** Who calls. Throws LogonError when the call came without a user and needs one. */
  get user(): User {
    if (!this.caller) throw new LogonError(101, "the operation needs a user, and the call came without one");
    return this.caller;
  }

  /** What the log says of the call, beside path, status and time. */
  logFields(): Record<string, string | undefined> {
    const { ucsid, userName: user, ofSession: session, reason, origin } = this;
    const by = origin && origin.by !== "behaviour" ? origin.by : undefined;
    const why = reason && maskText(reason);
    return { ucsid, function: this.function, user, session, reason: why, origin: by };
  }

  get optionalUser(): User | undefined {
    return this.caller;
  }

  /** Whether it has ended. */
  get isOver(): boolean {
    return this.writer === undefined;
  }

  /** The call is for this server. */
  reach(server: UcServer): this {
    this.reached = server;
    this.ucsid = server.ucsid;
    this.at = server.clock.now();
    return this;
  }

  /** The session's client calls. */
  from(session: ServerSession): this {
    this.reach(session.server);
    this.inSession = session;
    this.sessionId = session.id;
    this.ofSession = session.id;
    return this.by(session.user);
  }

  by(user: User | undefined): this {
    this.caller = user;
    if (user) this.userName = user.name;
    return this;
  }

  /** `size` is the length of the text that the argument was read from. */
  asked(argument: unknown, size: number): void {
    this.argument = argument;
    this.argumentSize = size;
  }

  /** The text of a body or frame that could not be read; `secret` is the caller's password, which may stand in it. */
  couldNotRead(text: string, secret?: string): void {
    this.unread = maskedBeginning(text, secret);
  }

  /** Notes something that a person should know of the call. */
  remark(text: string): void {
    this.remarks ??= [];
    this.remarks.push(text);
  }

  /** Something that the call has led to: it follows the call in the journal, also when the call has not ended yet. */
  led(entry: Entry): void {
    if (this.isOver) return this.journal.add(entry);
    this.caused ??= [];
    this.caused.push(entry);
  }

  subscribe(topic: string, options: SubscribeOptions): void {
    if (this.inSession) this.server.subscriptions.add(this.inSession, topic, options);
  }

  unsubscribe(topic: string, key?: string): boolean {
    return this.inSession !== undefined && this.server.subscriptions.remove(this.inSession, topic, key);
  }

  /** The operation is being carried out: those who watch are told of the call when it ends. */
  dispatch(): void {
    this.dispatched = true;
  }

  /** Writes the answer by another writer from now on, such as one that breaks it. */
  writeBy(change: (writer: AnswerWriter) => AnswerWriter): void {
    if (this.writer) this.writer = change(this.writer);
  }

  /** The call ends so: the answer is written, the journal takes the call in, those who watch are told. */
  finish(outcome: Outcome): void {
    const { writer, reached } = this;
    if (!writer) return;
    const { status, text, broken } = writer.write(outcome, this);
    this.writer = undefined;
    this.upstream = undefined;
    this.status = status;
    this.outcome = broken ? "broken" : countedAs(outcome);
    this.origin = outcome.origin;
    this.reason ??= reasonOf(outcome);
    if (text !== undefined) this.answer = text.length <= MOST_KEPT ? text : tooLong(text.length);
    this.ms = performance.now() - this.started;
    this.journal.add(this);
    if (this.caused) for (const entry of this.caused) this.journal.add(entry);
    if (reached && this.dispatched) reached.activity.emit("called", this, outcome);
    this.#letGo();
  }

  /** The journal keeps the call for long, and shall keep neither a session nor a large argument alive. */
  #letGo(): void {
    this.reached = undefined;
    this.caller = undefined;
    this.inSession = undefined;
    this.caused = undefined;
    if (this.argumentSize > MOST_KEPT) this.argument = tooLong(this.argumentSize);
    // An argument that is a lone text is none, and may be anything that a client sent by mistake.
    else if (typeof this.argument === "string") this.argument = `(a text of ${this.argument.length} characters)`;
  }

  /** A text may take two bytes a character, and its objects more. */
  get brings(): number {
    return 3 * this.argumentSize;
  }

  get size(): number {
    return (
      300 +
      200 * (this.reads?.length ?? 0) +
      (this.answer?.length ?? 0) +
      (this.unread?.length ?? 0) +
      Math.min(this.argumentSize, MOST_KEPT)
    );
  }

  record(): JournalRecord {
    const { started, method, transport } = this;
    const wall = performance.timeOrigin + started;
    const { answer, argument } = this;
    return {
      n: this.n,
      at: isoTime(this.at ?? wall),
      wall: isoTime(wall),
      kind: "call",
      ...(this.ucsid !== undefined && { server: this.ucsid }),
      via: { transport, encoding: this.encoding, ...(method && { method }) },
      ...(this.userName !== undefined && { user: this.userName }),
      ...(this.ofSession !== undefined && { session: this.ofSession }),
      function: this.function,
      ...(this.invokeId !== undefined && { invokeId: this.invokeId }),
      ...(argument !== undefined && { argument: masked(argument) }),
      ...(this.unread !== undefined && { unreadable: this.unread }),
      ...(this.reads && { read: this.reads.map(readOf) }),
      ...(this.status !== undefined && { status: this.status }),
      ...(this.outcome && { outcome: this.outcome }),
      ...(answer !== undefined && { answer: masked(bare(readText(answer), transport)) }),
      ...(this.origin && { answeredBy: this.origin }),
      ...(this.fault !== undefined && { fault: this.fault }),
      ...(this.reason !== undefined && { reason: maskText(this.reason) }),
      ...(this.remarks && { remarks: this.remarks.map(maskText) }),
      ms: Math.round(this.ms * 1000) / 1000,
    };
  }
}

const readOf = ({ path, from, to, rule }: Turned): ReadPart => ({ path, from: masked(from), to: masked(to), rule });

const countedAs = (outcome: Outcome): CallOutcome =>
  outcome.kind === "text" || outcome.kind === "passed" ? outcome.as : outcome.kind;

function reasonOf(outcome: Outcome): string | undefined {
  if (outcome.kind === "reject") return outcome.details;
  if (outcome.kind === "error") return outcome.reason ?? outcome.error.u8sErrorString;
  return undefined;
}

/** The result, error or reject without the frame that it came in. */
function bare(answer: unknown, transport: Transport): unknown {
  if (transport !== "socket" || !Array.isArray(answer)) return answer;
  const [message] = answer as [{ result?: { result?: { result?: unknown } }; error?: unknown; reject?: unknown }];
  return message?.result?.result?.result ?? message?.error ?? message?.reject;
}

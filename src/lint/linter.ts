import { unknownFields } from "../interface/unknown-fields.js";
import { isRecord } from "../matching/path.js";
import {
  EndReason,
  type SeenCall,
  type SeenMessage,
  type SeenOperation,
  type SeenRequest,
  type SeenSlip,
  type ServerWatcher,
} from "../server/server-events.js";
import type { Session } from "../server/session.js";
import type { UcServer } from "../server/uc-server.js";
import { lineTopic } from "../wire/cti-topics.js";
import type { Change } from "../world/changes.js";
import { CallState } from "../world/telephony/states.js";
import { deprecation } from "./deprecation.js";
import { missingEndings } from "./endings.js";
import { type Discovery, type Finding, Kept } from "./finding.js";
import { Findings } from "./findings.js";
import { InvokeIds } from "./invoke-ids.js";
import { hasUnformattedNumber, readingFindings } from "./readings.js";
import { RULES, type RuleName } from "./rules.js";

/** The most findings that are kept for one server, and the most lines that it writes into the log. */
const MOST_FINDINGS = 1_000;
const MOST_LINES = 100;
/** A client should have sent a keep-alive after this time of silence, in ms of the server's clock (chosen). */
const SILENCE_MS = 60_000;

const KEEP_ALIVES: ReadonlySet<string> = new Set(["asnTransportKeepAlive", "asnKeepAlive"]);
const PASSWORD = /[?&]pass(word)?=[^&]/i;

/** A field that older documentation has in every argument. */
const DOCUMENTED = /(^|\.)optionalParams$/;

const SLIPS: Readonly<Record<SeenSlip["slip"], (name: string, what: string) => string>> = {
  "ucsid-mismatch": (name) => `${name} was called with a UCSID that is not the session's`,
  "get-with-body": (name) => `${name} was called by a GET with a body`,
  "id-and-name-differ": (name) => `${name} was called with the operationID of another operation, or of none`,
  "lenient-value": (name, what) => `${name} was called with an ${what}`,
  "answers-nothing": (_name, what) => `the client has sent a message of kind ${what}`,
  "unknown-field": (name) =>
    `${name} was called over BER with more fields than its argument's type has, or in another order`,
  "implicit-header": (name) => `${name} was called over BER with implicit tags in the message's header`,
  "operation-without-id": (name) => `${name} has no number, and cannot be sent over BER`,
};

/** What is remembered of a session that has an event channel or a ringing call. Other sessions cost nothing. */
interface Noted {
  readonly ids: InvokeIds;
  /** How many event channels are open, and whether there ever was one. */
  channels: number;
  connectedOnce: boolean;
  /** When the client last sent a message or opened a channel. */
  lastHeard: number;
  keptAlive: boolean;
  callOffered: boolean;
  actedOnCalls: boolean;
}

/**
 * Watches what the clients of one server do. It reports what a real server would punish or the vendor advises against.
 */
export class Linter implements ServerWatcher {
  readonly #findings = new Findings();
  readonly #noted = new Map<Session, Noted>();
  /** For each rule, the sessions or users that are already in the log. */
  readonly #logged = new Map<RuleName, Set<string>>();
  #lines = 0;
  #missed = 0;

  constructor(
    private readonly server: UcServer,
    private readonly off: ReadonlySet<RuleName>,
    /** Is told of each finding that is new. */
    private readonly note: (discovery: Discovery) => void = () => undefined,
  ) {}

  /** How many findings were dropped because there were too many. */
  get missed(): number {
    return this.#missed;
  }

  /**
   * All findings so far, including those of sessions that are silent now. With `final` the run counts as over: sessions
   * that still exist have not been logged off.
   */
  list(final = false): Finding[] {
    const now: Discovery[] = [];
    for (const session of this.server.sessions.all()) {
      const noted = this.#noted.get(session);
      now.push(...this.#silence(session, noted));
      if (final || (noted?.connectedOnce && noted.channels === 0)) now.push(this.#leftBehind(session));
      if (final) now.push(...this.#atEnd(session, noted));
    }
    const besides = new Findings();
    for (const discovery of now) {
      const { rule, user, message } = discovery;
      if (!this.#wants(rule) || this.#findings.get(rule, user, message) || besides.get(rule, user, message)) continue;
      besides.add(rule, user, message, this.#keep(discovery));
    }
    return [...this.#findings, ...besides].map((kept) => kept.finding());
  }

  queried({ url, user, call }: SeenRequest): void {
    if (!PASSWORD.test(url)) return;
    const { function: name } = call;
    this.#found({
      rule: "password-in-url",
      message: `${name} was called with a password in its URL`,
      function: name,
      user,
      call,
    });
  }

  slipped({ slip, function: name, call, session, user, what = "" }: SeenSlip): void {
    this.#found({ rule: slip, message: SLIPS[slip](name, what), function: name, user, session: session?.id, call });
  }

  sessionBegan(session: Session, call: SeenCall | undefined): void {
    // What the control API does is no client's slip.
    if (!call) return;
    const { id, user, protocolVersion, clientAppId } = session;
    const about = (rule: RuleName, message: string): Discovery => ({
      rule,
      message,
      session: id,
      user: user.name,
      function: "createsession",
      call,
    });
    if (protocolVersion === undefined) {
      this.#found(about("no-protocol-version", "createsession was called without iClientProtocolVersion"));
    }
    if (clientAppId === undefined) {
      this.#found(about("no-client-app-id", "createsession was called without clientappid"));
    }
  }

  sessionEnded(session: Session, reason: string): void {
    const noted = this.#noted.get(session);
    this.#noted.delete(session);
    const left = reason === EndReason.idle;
    if (!left && reason !== EndReason.destroyed && reason !== EndReason.loggedOff) return;
    for (const discovery of this.#silence(session, noted)) this.#found(discovery);
    if (left) this.#found(this.#leftBehind(session));
    for (const discovery of this.#atEnd(session, noted)) this.#found(discovery);
  }

  channelOpened(session: Session): void {
    const noted = this.#note(session);
    if (!noted) return;
    noted.channels++;
    noted.connectedOnce = true;
    noted.lastHeard = this.server.clock.now();
  }

  channelClosed(session: Session): void {
    const noted = this.#noted.get(session);
    if (!noted) return;
    for (const discovery of this.#silence(session, noted)) this.#found(discovery);
    noted.channels--;
  }

  message(session: Session, { invokeId, function: name, isEvent, call }: SeenMessage): void {
    const noted = this.#note(session);
    if (!noted) return;
    for (const discovery of this.#silence(session, noted)) this.#found(discovery);
    noted.lastHeard = this.server.clock.now();
    if (KEEP_ALIVES.has(name)) noted.keptAlive = true;
    if (isEvent) return;
    const used = noted.ids.use(invokeId);
    if (used === "new") return;
    const about = { ...of(session), function: name, call };
    if (used === "pending") {
      const message = "an invoke id came again while its first call was not answered";
      this.#found({ rule: "invoke-id-pending", message, ...about });
    } else {
      this.#found({ rule: "invoke-id-reused", message: "an invoke id came more than once in a session", ...about });
    }
  }

  answered(session: Session, invokeId: number): void {
    this.#noted.get(session)?.ids.answered(invokeId);
  }

  called(call: SeenOperation): void {
    const { operation, argument, session, userName: user } = call;
    if (!operation || call.transport === "control") return;
    const { name } = operation;
    const deprecated = deprecation(operation);
    if (deprecated !== undefined) {
      this.#found({
        rule: "deprecated-function",
        message: deprecated,
        session: session?.id,
        user,
        function: name,
        call,
      });
    }
    for (const { rule, message } of readingFindings(call)) {
      this.#found({ rule, message, session: session?.id, user, function: name, call });
    }
    if (!isRecord(argument)) return;
    if (hasUnformattedNumber(name, argument)) {
      const message = `${name} was called with iNumberFormat 0 and a number that cannot be dialled as it is`;
      this.#found({ rule: "number-not-formatted", message, session: session?.id, user, function: name, call });
    }
    const strangers = unknownFields(operation.argument, argument).filter((path) => !DOCUMENTED.test(path));
    if (strangers.length > 0) {
      const which = [...new Set(strangers.map((field) => field.replace(/\[\d+\]/g, "[]")))].join(", ");
      const message = `${name} was called with ${which}, which ${operation.argument} does not have`.slice(0, 500);
      const about = { session: session?.id, user, function: name, call };
      this.#found({ rule: "unknown-field", message, ...about });
    }
    if (session && "u8sConnectionID" in argument) {
      const noted = this.#noted.get(session);
      if (noted) noted.actedOnCalls = true;
    }
  }

  changed(change: Change): void {
    if (change.type !== "call.changed" || change.state !== CallState.offering || change.from === change.state) return;
    for (const { session } of this.server.subscriptions.of(lineTopic(change.leg.line))) {
      const noted = this.#note(session);
      if (noted) noted.callOffered = true;
    }
  }

  reset(): void {
    this.#findings.clear();
    this.#noted.clear();
    this.#logged.clear();
    this.#lines = 0;
    this.#missed = 0;
  }

  /** Time has jumped, which is not the client's doing. */
  restored(): void {
    for (const noted of this.#noted.values()) noted.lastHeard = this.server.clock.now();
  }

  #silence(session: Session, noted: Noted | undefined): Discovery[] {
    if (!noted || noted.keptAlive || noted.channels === 0) return [];
    if (this.server.clock.now() - noted.lastHeard <= SILENCE_MS) return [];
    const message = "an event channel was silent for more than a minute, without asnTransportKeepAlive";
    return [{ rule: "no-keep-alive", message, ...of(session), function: "websocket" }];
  }

  #leftBehind(session: Session): Discovery {
    const message = "a session was left without asnLogoff or destroysession";
    return { rule: "no-logoff", message, ...of(session) };
  }

  /** Findings about a session that can be known only when it is over. */
  #atEnd(session: Session, noted: Noted | undefined): Discovery[] {
    const topics = [...this.server.subscriptions.topicsOf(session)];
    const discoveries: Discovery[] = [];
    for (const ending of missingEndings(topics)) {
      const message = `a session ended with a subscription that ${ending} would have ended`;
      discoveries.push({ rule: "subscription-not-ended", message, ...of(session) });
    }
    const { outbox } = session;
    if (topics.length > 0 && !noted?.connectedOnce && outbox && outbox.waiting + outbox.dropped > 0) {
      const message = "a session subscribed, and never opened an event channel for the events that came";
      discoveries.push({ rule: "events-not-read", message, ...of(session) });
    }
    if (noted?.callOffered && !noted.actedOnCalls) {
      const message = "incoming calls were offered, and the client never did anything with a call";
      discoveries.push({ rule: "incoming-call-ignored", message, ...of(session) });
    }
    return discoveries;
  }

  #note(session: Session): Noted | undefined {
    if (session.ended) return undefined;
    let noted = this.#noted.get(session);
    if (!noted) {
      noted = {
        ids: new InvokeIds(),
        channels: 0,
        connectedOnce: false,
        lastHeard: this.server.clock.now(),
        keptAlive: false,
        callOffered: false,
        actedOnCalls: false,
      };
      this.#noted.set(session, noted);
    }
    return noted;
  }

  #wants(rule: RuleName): boolean {
    return !this.off.has(rule);
  }

  #keep(discovery: Discovery): Kept {
    return new Kept(discovery, this.server.ucsid, this.server.clock.now());
  }

  #found(discovery: Discovery): void {
    const { rule, user, message } = discovery;
    if (!this.#wants(rule)) return;
    if (this.#lines < MOST_LINES) this.#log(discovery);
    const kept = this.#findings.get(rule, user, message);
    if (kept) kept.count++;
    else if (this.#findings.size < MOST_FINDINGS) {
      this.#findings.add(rule, user, message, this.#keep(discovery));
      this.note(discovery);
    } else this.#missed++;
  }

  #log({ rule, message, session, user, function: name }: Discovery): void {
    const who = session ?? user ?? "";
    let told = this.#logged.get(rule);
    if (told?.has(who)) return;
    if (!told) {
      told = new Set();
      this.#logged.set(rule, told);
    }
    told.add(who);
    this.#lines++;
    const { advice, grade } = RULES[rule];
    this.server.notice(`lint: ${message}`, { rule, grade, advice, function: name, user, session });
    if (this.#lines === MOST_LINES) this.server.notice("lint: no further lines; see /__admin/lint", {});
  }
}

const of = (session: Session): Pick<Discovery, "session" | "user"> => ({
  session: session.id,
  user: session.user.name,
});

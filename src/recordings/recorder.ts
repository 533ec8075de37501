import { shownName } from "../common/secrets.js";
import { catalog, type Operation } from "../interface/catalog.js";
import { fromQuery } from "../interface/from-query.js";
import { isRecord } from "../matching/path.js";
import { isoTime } from "../time/iso.js";
import { parseBody } from "../transport/body.js";
import type { RequestOptions } from "../transport/options.js";
import { httpAnswer, type RecordedAnswer, withoutCallback } from "./answers.js";
import { causesOf } from "./causes.js";
import type { Exchange, HttpExchange } from "./exchange.js";
import { OTHER_SITES, TrafficFindings } from "./findings.js";
import { FrameReader } from "./frames.js";
import { callsThatLed, draftOf } from "./journal-file.js";
import { optionsOf, placeOf, type ServicePlace } from "./places.js";
import { canonical, compareWith, type Draft } from "./reading.js";
import { type RecordedEntry, type Recording, recordingHeader } from "./recording.js";
import { KnownSessions } from "./sessions.js";

/** Functions of the service that are no operations of the interface. */
const OTHER_FUNCTIONS: ReadonlySet<string> = new Set(["createsession", "destroysession", "ucserverversion"]);

/**
 * Makes a recording from exchanges as they come. Their order does not matter: a HAR file has the frames of a channel in the
 * entry of its upgrade.
 */
export class Recorder {
  readonly #drafts: Draft[] = [];
  readonly #sessions = new KnownSessions();
  readonly #frames: FrameReader;
  #isJournal = false;

  constructor(readonly findings: TrafficFindings = new TrafficFindings()) {
    this.#frames = new FrameReader(this.#sessions, findings, (draft) => this.#drafts.push(draft));
  }

  add(exchange: Exchange): void {
    const place = placeOf(exchange.url);
    if (!place) {
      this.findings.leftAside.add(OTHER_SITES);
      return;
    }
    const options = optionsOf(exchange.url, exchange.requestHeaders);
    this.#sessions.note(options);
    if (exchange.kind === "frame") return this.#frames.add(exchange, options);
    if (exchange.method !== "GET" && exchange.method !== "POST") {
      this.findings.leftAside.add(`requests by ${exchange.method}, which ask for no operation`);
      return;
    }
    this.#addRequest(exchange, place, options);
  }

  /** The lines of an emulator's journal, which knows the cause of each event. */
  addJournal(lines: readonly unknown[]): void {
    this.#isJournal = true;
    const causes = callsThatLed(lines);
    for (const line of lines) {
      const draft = draftOf(line, this.#sessions, this.findings, causes);
      if (draft) this.#drafts.push(draft);
    }
  }

  /** The recording of all that was added. */
  end(): Recording {
    this.#frames.end();
    const drafts = this.#drafts.sort((a, b) => a.at - b.at);
    const began = drafts[0]?.at ?? 0;
    const servers = new Set<string>();
    for (const { ucsid, ofSession } of drafts) servers.add(ofSession?.ucsid ?? ucsid ?? "");
    const names = this.#sessions.serverNames(servers);
    const numbers = new Map(drafts.map(({ inJournal }, index) => [inJournal?.n, index + 1]));
    const entries = drafts.map(({ ucsid, ofSession, userName, inJournal, ...draft }, index): RecordedEntry => {
      const server = names.get(ofSession?.ucsid ?? ucsid ?? "");
      const user = ofSession?.user ?? userName;
      const cause = inJournal?.cause === undefined ? undefined : numbers.get(inJournal.cause);
      return {
        n: index + 1,
        ...draft,
        at: rounded(draft.at - began),
        ...("ms" in draft && { ms: rounded(draft.ms) }),
        ...(cause !== undefined && { cause }),
        ...(server !== undefined && { server }),
        ...(user !== undefined && { user }),
        ...(ofSession && { session: ofSession.name }),
      } as RecordedEntry;
    });
    return {
      header: recordingHeader(isoTime(began), []),
      entries: this.#isJournal ? entries : causesOf(entries),
      secrets: this.#sessions.secrets,
    };
  }

  #addRequest(exchange: HttpExchange, { transport, name }: ServicePlace, options: RequestOptions): void {
    if (name === "websocket") return;
    const operation = catalog.operation(name);
    const isOther = transport === "public" || transport === "controller" || OTHER_FUNCTIONS.has(name);
    if (!operation && !isOther) {
      this.findings.unknownFunctions.add(shownName(name));
      return;
    }
    const session = transport === "client" ? this.#sessions.of(options.sessionId) : undefined;
    const argument = this.#argumentOf(exchange, operation, options);
    const answer = operation ? httpAnswer(operation, exchange.status, exchange.responseBody) : otherAnswer(exchange);
    if (typeof answer === "string") {
      this.findings.unusable.add(answer, name);
      return;
    }
    if (operation) this.#compare(operation, argument, answer);
    const { credentials } = options;
    const from = {
      ucsid: options.ucsid,
      ofSession: session,
      userName: credentials.kind === "password" ? credentials.user : undefined,
    };
    this.#drafts.push({
      kind: "call",
      at: exchange.at,
      via: {
        transport,
        encoding: "json",
        method: options.callback === undefined ? (exchange.method as "GET" | "POST") : "jsonp",
      },
      function: name,
      ...(argument !== undefined && { argument }),
      status: exchange.status,
      ...answer,
      ms: exchange.ms,
      ...from,
    });
    if (name === "createsession") this.#began(exchange, answer, options);
    if (name === "destroysession" && session) {
      this.#drafts.push({ kind: "session", at: exchange.at + exchange.ms, function: "session.ended", ...from });
    }
    if (session && operation) this.#sessions.learn(session, operation.name, answer);
  }

  /** A session began, and later calls will name it. */
  #began({ at, ms }: HttpExchange, { answer }: RecordedAnswer, options: RequestOptions): void {
    const id = isRecord(answer) && typeof answer.sessionid === "string" ? answer.sessionid : undefined;
    if (id === undefined) return;
    const { credentials, ucsid } = options;
    const login = credentials.kind === "password" ? credentials.user : undefined;
    const ofSession = this.#sessions.begin(id, ucsid, login, answer);
    this.#drafts.push({
      kind: "session",
      at: at + ms,
      function: "session.began",
      ucsid,
      ofSession,
      userName: undefined,
    });
  }

  #argumentOf(
    { method, requestBody }: HttpExchange,
    operation: Operation | undefined,
    options: RequestOptions,
  ): unknown {
    if (method === "GET") {
      if (operation) return canonical(operation.argument, fromQuery(operation.argument, options.parameters));
      return Object.keys(options.parameters).length === 0 ? undefined : { ...options.parameters };
    }
    const body = parseBody(requestBody);
    if (!body.ok) {
      this.findings.unusable.add("a request whose body is no JSON");
      return undefined;
    }
    return operation ? canonical(operation.argument, body.value ?? {}) : body.value;
  }

  /** Reports what the catalog does not know of a call and its answer. */
  #compare(operation: Operation, argument: unknown, { outcome, answer }: RecordedAnswer): void {
    compareWith(this.findings, operation.argument, argument, false);
    if (outcome === "result" && operation.result) compareWith(this.findings, operation.result, answer, true);
  }
}

/** To microseconds: within a millisecond there may be a call and what it led to. */
const rounded = (ms: number): number => Math.round(ms * 1_000) / 1_000;

/** The answer of a function that is no operation. */
function otherAnswer({ status, responseBody }: HttpExchange): RecordedAnswer | string {
  if (status === 0) return "a call that was not answered";
  const body = parseBody(withoutCallback(responseBody));
  const isWell = status >= 200 && status < 300;
  return { outcome: isWell ? "result" : "http", answer: body.ok ? body.value : responseBody };
}

/** A recording of exchanges; what could not be used of them is told to `findings`. */
export function recordingOf(
  exchanges: Iterable<Exchange>,
  findings: TrafficFindings = new TrafficFindings(),
): Recording {
  const recorder = new Recorder(findings);
  for (const exchange of exchanges) recorder.add(exchange);
  return recorder.end();
}

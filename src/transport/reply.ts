import type { ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";
import { encode } from "../interface/encode.js";
import type { Entry } from "../requests/entry.js";
import { errorObject, rejectObject } from "../rose/json.js";
import type { Origin, Outcome, OutcomeOf } from "../rose/outcome.js";
import { generalProblem } from "../rose/problems.js";
import { breakOff } from "./faults/break-off.js";
import type { RequestOptions } from "./options.js";

/** What the writer of answers follows besides the answer itself. */
export interface ReplySettings {
  readonly httpTypes: boolean;
  readonly jsonpStatus: "same" | "200";
}

const JSON_TYPE = "application/json; charset=utf-8";
const SCRIPT_TYPE = "application/javascript; charset=utf-8";

/** A JavaScript identifier or a path of them, the only thing that a JSONP callback may be. */
const CALLBACK = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;
const CALLBACK_LENGTH = 200;

export function isCallback(text: string): boolean {
  return text.length <= CALLBACK_LENGTH && CALLBACK.test(text);
}

/** The numbers that an answer's ROSE message carries. */
export interface Attempt {
  readonly invokeId: number;
  readonly sessionId: string;
}

/** An answer as it would have been sent. */
export interface Written {
  readonly status: number;
  readonly headers: Partial<ReturnType<FastifyReply["getHeaders"]>>;
  readonly body: string;
}

/** Writes something else in the place of an answer, onto the connection itself. */
export type Breaker = (written: Written, raw: ServerResponse) => void;

/** What answers are written to: a reply of Fastify's, or one of the short way. */
export interface ReplyWriter {
  readonly raw: ServerResponse;
  readonly statusCode: number;
  code(status: number): ReplyWriter;
  header(name: string, value: string): ReplyWriter;
  headers(values: Record<string, string>): ReplyWriter;
  getHeaders(): Partial<ReturnType<FastifyReply["getHeaders"]>>;
  /** Sends the body, or none, and with it status and headers. */
  send(body?: string): unknown;
  /** From now on somebody else writes to `raw`. */
  hijack(): unknown;
}

/** Writes the answers of one request; the only place that sets status, type and body. */
export class Answer {
  #breaker: Breaker | undefined;
  #instead: (() => void) | undefined;

  constructor(
    private readonly reply: ReplyWriter,
    private readonly settings: ReplySettings,
    private readonly callback: string | undefined,
    private readonly entry?: Entry | undefined,
  ) {}

  /** The same answer, but what is written to it gets broken. */
  brokenBy(breaker: Breaker): Answer {
    const answer = new Answer(this.reply, this.settings, this.callback, this.entry);
    answer.#breaker = breaker;
    return answer;
  }

  /** An answer that is thrown away when it is written, whereupon `instead` gives another. */
  replacedBy(instead: () => void): Answer {
    const answer = new Answer(this.reply, this.settings, this.callback);
    answer.#instead = instead;
    return answer;
  }

  /** Leaves without an answer; the breaker does what it does. */
  break(breaker: Breaker): void {
    this.#finish(undefined, undefined);
    this.reply.hijack();
    breaker({ status: 200, headers: {}, body: "" }, this.reply.raw);
  }

  /** Says what the answer comes from. */
  from(origin: Origin): this {
    if (this.entry) this.entry.origin = origin;
    markOrigin(this.reply, origin);
    return this;
  }

  header(name: string, value: string): this {
    this.reply.header(name, value);
    return this;
  }

  /** A JSON text; as JSONP it is wrapped, with a comment before it so that no byte of the callback comes first. */
  json(status: number, text: string): void {
    if (this.#instead) return this.#instead();
    this.#finish(status, text);
    if (this.callback === undefined) {
      this.reply.code(status).header("content-type", JSON_TYPE);
      return this.#send(text);
    }
    // U+2028 and U+2029 may stand in JSON and ended a line in scripts before ES2019.
    const script = text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
    this.reply
      .code(this.settings.jsonpStatus === "200" ? 200 : status)
      .header("content-type", SCRIPT_TYPE)
      .header("x-content-type-options", "nosniff");
    this.#send(`/**/${this.callback}(${script});`);
  }

  empty(status: number): void {
    if (this.#instead) return this.#instead();
    this.#finish(status, undefined);
    this.reply.code(status);
    this.#send("");
  }

  /** The answer of an operation: the bare result, or the ROSE error or reject with 400 (documented, protocol.md §4). */
  outcome(outcome: Outcome, attempt: Attempt): void {
    if (this.#instead) return this.#instead();
    this.from(outcome.origin);
    if (this.entry) this.entry.kind = outcome.kind;
    switch (outcome.kind) {
      case "result":
        if (outcome.misfit !== undefined) this.reply.header("x-ucserver-emulator-misfit", headerText(outcome.misfit));
        return this.json(
          200,
          encode(outcome.operation.result ?? "", outcome.value, { types: this.settings.httpTypes }),
        );
      case "nothing":
        return this.json(200, "{}");
      case "error":
        return this.json(400, errorObject(outcome.error, attempt.invokeId, attempt.sessionId));
      case "reject":
        return this.json(400, rejectObject(outcome.problem, outcome.details, attempt.invokeId));
      case "broken":
        return this.break((_written, raw) => breakOff(outcome.how, raw));
      case "http": {
        const { status, headers, body } = outcome.answer;
        this.#finish(status, body);
        this.reply.code(status).headers({ ...headers });
        this.#send(body);
      }
    }
  }

  /** A reject with another status than 400. */
  rejectedWith(status: number, { problem, details, origin }: OutcomeOf<"reject">, attempt: Attempt): void {
    this.from(origin).json(status, rejectObject(problem, details, attempt.invokeId));
  }

  /** A failed logon that the client is asked to repeat: 401, chosen with the same body as the 400. */
  challenged(outcome: OutcomeOf<"error">, attempt: Attempt): void {
    this.json(401, errorObject(outcome.error, attempt.invokeId, attempt.sessionId));
  }

  /** A request that is none of the service's messages: chosen, a ROSE reject beside the HTTP status. */
  refuse(status: number, details: string, problem = generalProblem("badlyStructuredAPDU")): void {
    this.json(status, rejectObject(problem, details, undefined));
  }

  #finish(status: number | undefined, text: string | undefined): void {
    const { entry } = this;
    if (!entry) return;
    if (this.#breaker || status === undefined) entry.kind = "broken";
    entry.answered(status, text);
  }

  #send(body: string): void {
    const { reply } = this;
    if (!this.#breaker) {
      reply.send(body === "" ? undefined : body);
      return;
    }
    reply.hijack();
    this.#breaker({ status: reply.statusCode, headers: reply.getHeaders(), body }, reply.raw);
  }
}

/** Says in a header when the answer is not the world's own behaviour. */
function markOrigin(reply: ReplyWriter, origin: Origin): void {
  if (origin.by === "behaviour") return;
  const what = origin.by === "fixture" ? origin.file : origin.by === "made-up" ? origin.type : origin.fault;
  reply.header("x-ucserver-emulator-answer", `${origin.by}; ${what}`);
}

/** A header holds no line breaks and only Latin-1. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 1000);
}

/** The callback of the options when it is usable; a request with a bad one gets a plain 400 that echoes nothing. */
export function answerFor(
  reply: ReplyWriter,
  settings: ReplySettings,
  options: RequestOptions,
  entry: Entry | undefined,
): Answer | undefined {
  const { callback } = options;
  if (callback === undefined || isCallback(callback)) return new Answer(reply, settings, callback, entry);
  new Answer(reply, settings, undefined, entry).refuse(
    400,
    "the JSONP callback is no identifier path, such as cb or app.answer",
  );
  return undefined;
}

import type { FastifyReply } from "fastify";
import type { AnswerWriter, CallRecord, Written } from "../call-record.js";
import { encode } from "../interface/encode.js";
import { errorObject, rejectObject } from "../rose/json.js";
import type { HttpAnswer, Origin, Outcome } from "../rose/outcome.js";
import type { WireStyle } from "../rose/wire-style.js";
import { breakOff } from "./faults/break-off.js";

const JSON_TYPE = "application/json; charset=utf-8";
const SCRIPT_TYPE = "application/javascript; charset=utf-8";

/** A JavaScript identifier or a path of them, the only thing that a JSONP callback may be. */
const CALLBACK = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;
const CALLBACK_LENGTH = 200;

export function isCallback(text: string): boolean {
  return text.length <= CALLBACK_LENGTH && CALLBACK.test(text);
}

/** An answer that came by an event channel has no form here. */
const NO_ANSWER: HttpAnswer = { status: 502, headers: {}, body: "" };

/** Writes the service's answers over HTTP: each outcome becomes a status, headers and a body here and nowhere else. */
export class HttpWriter implements AnswerWriter {
  constructor(
    readonly reply: FastifyReply,
    private readonly style: WireStyle,
    private readonly callback: string | undefined,
  ) {}

  write(outcome: Outcome, call: CallRecord): Written {
    const { reply } = this;
    if (outcome.kind === "broken") {
      reply.hijack();
      breakOff(outcome.how, reply.raw);
      return { broken: true };
    }
    const { status, headers, body } = this.render(outcome, call);
    reply.code(status).headers(headers);
    reply.send(body === "" ? undefined : body);
    return { status, text: body === "" ? undefined : body };
  }

  /** The answer as it would be sent. */
  render(outcome: Exclude<Outcome, { kind: "broken" }>, call: CallRecord): HttpAnswer {
    const { style } = this;
    const headers: Record<string, string | string[]> = {};
    markOrigin(headers, outcome.origin);
    switch (outcome.kind) {
      case "result": {
        if (outcome.misfit !== undefined) headers["x-ucserver-emulator-misfit"] = headerText(outcome.misfit);
        return this.#json(200, headers, encode(outcome.operation.result ?? "", outcome.value, style.http));
      }
      case "nothing":
        return this.#json(200, headers, "{}");
      case "error":
        Object.assign(headers, outcome.headers);
        return this.#json(outcome.status ?? 400, headers, errorObject(outcome.error, call, style));
      case "reject":
        Object.assign(headers, outcome.headers);
        return this.#json(outcome.status ?? 400, headers, rejectObject(outcome, call, style));
      case "text":
        if (outcome.text === undefined) return { status: outcome.status, headers, body: "" };
        return this.#json(outcome.status, headers, outcome.text);
      case "http": {
        const { answer } = outcome;
        for (const [name, value] of Object.entries(answer.headers)) headers[name.toLowerCase()] = value;
        return { status: answer.status, headers, body: answer.body };
      }
      case "passed": {
        const { status, headers: given, body } = outcome.http ?? NO_ANSWER;
        return { status, headers: { ...given, ...headers }, body };
      }
    }
  }

  /** A JSON text; as JSONP it is wrapped, with a comment before it so that no byte of the callback comes first. */
  #json(status: number, headers: Record<string, string | string[]>, text: string): HttpAnswer {
    if (this.callback === undefined) {
      headers["content-type"] = JSON_TYPE;
      return { status, headers, body: text };
    }
    headers["content-type"] = SCRIPT_TYPE;
    headers["x-content-type-options"] = "nosniff";
    // U+2028 and U+2029 may stand in JSON and ended a line in scripts before ES2019.
    const script = text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
    return {
      status: this.style.jsonpStatus === "200" ? 200 : status,
      headers,
      body: `/**/${this.callback}(${script});`,
    };
  }
}

/** Says in a header when the answer is not the world's own behaviour. */
function markOrigin(headers: Record<string, string | string[]>, origin: Origin): void {
  if (origin.by === "behaviour") return;
  headers["x-ucserver-emulator-answer"] = `${origin.by}; ${detailOf(origin)}`;
}

function detailOf(origin: Exclude<Origin, { by: "behaviour" }>): string {
  switch (origin.by) {
    case "fixture":
      return origin.file;
    case "made-up":
      return origin.type;
    case "fault":
      return origin.fault;
    case "on-miss":
      return origin.policy;
    case "upstream":
      return origin.host;
  }
}

/** A header holds no line breaks and only Latin-1. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 1000);
}

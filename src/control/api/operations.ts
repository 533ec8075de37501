import * as z from "zod";
import { type AnswerWriter, CallRecord, type Written } from "../../call-record.js";
import { userName, userOf } from "../../commands/parts.js";
import { dispatch, unknownOperation } from "../../dispatch.js";
import type { Emulator } from "../../emulator.js";
import { catalog } from "../../interface/catalog.js";
import { encode } from "../../interface/encode.js";
import { errorObject, rejectObject } from "../../rose/json.js";
import type { Outcome } from "../../rose/outcome.js";
import type { UcServer } from "../../server/uc-server.js";
import { answers } from "./answers.js";
import { controlRoute, ofBody, serverOf, serverQuery } from "./route.js";

const asked = z.strictObject({
  user: userName,
  operation: z.string().min(1).max(100).describe("Such as asnCtiMakeCall."),
  argument: z.unknown().optional().describe("As a client sends it."),
});

/** Takes an answer as JSON, in the form in which HTTP carries it. */
class AnswerTaker implements AnswerWriter {
  outcome: Outcome["kind"] | undefined;
  text = "{}";

  constructor(private readonly emulator: Emulator) {}

  write(outcome: Outcome, call: CallRecord): Written {
    this.outcome = outcome.kind;
    this.text = this.#textOf(outcome, call) ?? "{}";
    return { text: this.text };
  }

  #textOf(outcome: Outcome, call: CallRecord): string | undefined {
    const { style } = this.emulator;
    if (outcome.kind === "result") return encode(outcome.operation.result ?? "", outcome.value, style.http);
    if (outcome.kind === "error") return errorObject(outcome.error, call, style);
    if (outcome.kind === "reject") return rejectObject(outcome, call, style);
    if (outcome.kind === "text") return outcome.text;
    return outcome.kind === "http" ? JSON.stringify(outcome.answer.body) : undefined;
  }
}

/**
 * Carries out an operation as a user who needs neither password nor session. Faults of the transports do not touch it:
 * those that a test has set are for its application.
 */
async function carryOut(
  emulator: Emulator,
  server: UcServer,
  { user, operation: name, argument }: z.output<typeof asked>,
): Promise<object> {
  const taker = new AnswerTaker(emulator);
  const call = new CallRecord("control", undefined, name, taker, emulator.journal);
  call.reach(server).by(ofBody(() => userOf(server, user)));
  call.invokeId = 0;
  call.asked(argument, 0);
  const operation = catalog.operation(name);
  if (operation) await dispatch(call, operation, emulator.responses);
  else call.finish(unknownOperation(name));
  return { outcome: taker.outcome ?? "broken", answer: JSON.parse(taker.text) as unknown };
}

/** Operations of the service, carried out for a person. */
export const operationRoutes = [
  controlRoute("POST /operations", {
    answer: answers.operation,
    summary: "Carries out an operation as a user, without password, session and faults; what subscribers get, they get",
    query: serverQuery,
    body: asked,
    example: { outcome: "result", answer: { _type: "AsnCtiDropCallResult", bSuccess: true } },
    run: ({ emulator, query, body }) => carryOut(emulator, serverOf(emulator, query.server), body),
  }),
];

import { stringify } from "yaml";
import { MASK } from "../common/secrets.js";
import type { FixtureShape } from "../fixtures/responses/response-file.js";
import { isOtherFunction } from "../interface/other-functions.js";
import { isRecord } from "../matching/path.js";
import { InvokeProblem, wordOfNumber } from "../rose/problems.js";
import { UsageError } from "../usage-error.js";
import { type AskedCall, holdsSecret, titleOf, withoutSecrets } from "./asked.js";

/** The faults that a fixture can have instead of an answer. */
const BREAKAGES = ["reset", "hangUp", "empty", "garbage"] as const;

/** A fixture response that answers such a call as it was answered. Throws UsageError where a fixture cannot. */
export function fixtureOf(asked: AskedCall): FixtureShape {
  const { record, function: name, argument } = asked;
  if (isOtherFunction(name)) {
    throw UsageError.at(
      "as",
      `entry ${record.n} cannot be written so: ${name} is no operation, and fixtures answer operations`,
    );
  }
  const answer = answerOf(asked);
  // An argument that does not fit its type is rejected before any fixture: what answers it answers for all.
  const fields = record.outcome === "reject" ? undefined : withoutSecrets(argument);
  const match = {
    ...(record.user !== undefined && { user: record.user }),
    ...(isRecord(fields) && Object.keys(fields).length > 0 && isPlain(fields) && { argument: fields }),
  };
  return {
    description: titleOf(asked),
    operation: name,
    ...(Object.keys(match).length > 0 && { match }),
    ...answer,
    ...(JSON.stringify(answer).includes("{{") && { templates: false }),
  };
}

/** The fixture as a file of a folder `responses/`. */
export const asFixture = (asked: AskedCall): string =>
  stringify(fixtureOf(asked), { lineWidth: 0, aliasDuplicateObjects: false });

function answerOf({ record }: AskedCall): Partial<FixtureShape> {
  const { n, outcome, answer, answeredBy, status } = record;
  if (typeof answer === "string" && outcome !== "http") {
    throw UsageError.at("as", `entry ${n} cannot be written so: its answer is not kept: ${answer.slice(0, 100)}`);
  }
  switch (outcome) {
    case "result":
      return { result: isRecord(answer) ? answer : {}, ...(holdsSecret(answer) && { misfit: true }) };
    case "error":
      return { error: errorOf(isRecord(answer) ? answer.error : undefined) };
    case "reject":
      return { reject: rejectOf(isRecord(answer) ? answer : {}) };
    case "http":
      return { http: { status: status ?? 500, ...(answer !== undefined && { body: answer }) } };
    case "broken": {
      const fault = answeredBy?.by === "fault" ? answeredBy.fault : "";
      return { fault: BREAKAGES.find((one) => one === fault) ?? "reset" };
    }
    default:
      // The operation has no result.
      return { behave: true };
  }
}

function errorOf(error: unknown): NonNullable<FixtureShape["error"]> {
  if (!isRecord(error)) return 0;
  const { _type, iErrorDetail, u8sErrorString, ...fields } = error;
  const further = Object.entries(fields).filter(([, value]) => value !== "" && value !== MASK);
  return {
    detail: typeof iErrorDetail === "number" ? iErrorDetail : 0,
    ...(typeof u8sErrorString === "string" && { text: u8sErrorString }),
    ...(typeof _type === "string" && { type: _type }),
    ...(further.length > 0 && { fields: Object.fromEntries(further) }),
  };
}

function rejectOf({ reject, details }: Readonly<Record<string, unknown>>): NonNullable<FixtureShape["reject"]> {
  const number = isRecord(reject) ? reject.invokeProblem : undefined;
  const problem = typeof number === "number" ? (wordOfNumber(number) ?? number) : InvokeProblem.unrecognisedOperation;
  return { problem, ...(typeof details === "string" && { details }) };
}

/** Whether it is read as values alone: a name that begins with `$` would be an operator. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(
    ([name, inner]) => (Array.isArray(value) || !name.startsWith("$")) && isPlain(inner),
  );
}

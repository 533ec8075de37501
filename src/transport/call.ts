import { dispatch, type Invocation, unknownOperation } from "../dispatch.js";
import { catalog } from "../interface/catalog.js";
import { fromQuery } from "../interface/from-query.js";
import { rejected } from "../rose/outcome.js";
import { generalProblem } from "../rose/problems.js";
import { bodyOf, type Exchange, noteOutcome } from "./exchange.js";
import type { Attempt } from "./reply.js";

/** Calls a function for a request: the body is its argument, with GET the query is (documented, protocol.md §1). */
export function callFunction(
  exchange: Exchange,
  caller: Pick<Invocation, "server" | "user" | "session">,
  attempt: Attempt,
): void | Promise<void> {
  const { request, options, answer, note, name } = exchange;
  const operation = catalog.operation(name);
  if (!operation) return answer.outcome(unknownOperation(name), attempt);
  const body = bodyOf(request);
  if (!body.ok) return answer.outcome(rejected(generalProblem("badlyStructuredAPDU"), body.reason), attempt);
  const argument = request.method === "GET" ? fromQuery(operation.argument, options.parameters) : body.value;
  exchange.entry?.asked(argument, typeof request.body === "string" ? request.body.length : 0);
  const { server, user, session } = caller;
  return dispatch({ server, user, session, operation, argument, entry: exchange.entry }, (outcome) => {
    noteOutcome(note, outcome);
    answer.outcome(outcome, attempt);
  });
}

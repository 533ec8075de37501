import { OperationError } from "./errors.js";
import { catalog, type Operation } from "./interface/catalog.js";
import { madeUp } from "./interface/made-up.js";
import { describeIssues, validate } from "./interface/validate.js";
import type { Call, SubscribeOptions } from "./operations/handler.js";
import { type Handler, handlers, readers } from "./operations/index.js";
import { type ErrorValue, failed, type Origin, type Outcome, rejected } from "./rose/outcome.js";
import { invokeProblem } from "./rose/problems.js";
import { LogonError } from "./server/logon-error.js";
import type { Session } from "./server/session.js";
import type { JournalMark } from "./server/traffic.js";
import type { UcServer } from "./server/uc-server.js";
import { CapacityError } from "./world/capacity.js";
import type { User } from "./world/directory.js";
import type { World } from "./world/world.js";

/** One call of one operation, as every transport hands it over. */
export interface Invocation {
  readonly server: UcServer;
  readonly user: User | undefined;
  readonly session: Session | undefined;
  readonly operation: Operation;
  readonly argument: unknown;
  /** The call in the journal, when one is kept. */
  readonly entry?: JournalMark | undefined;
}

const BEHAVIOUR: Origin = { by: "behaviour" };

/** Takes the outcome and writes the answer, synchronously. */
export type Respond = (outcome: Outcome) => void;

/**
 * The operation of that name or number: the name decides, the number alone works too (documented, protocol.md §6, for
 * the name; observed, protocol.md §6, for the number).
 */
export function findOperation(name: string | undefined, id: number | undefined): Operation | undefined {
  if (name) return catalog.operation(name);
  return id === undefined ? undefined : catalog.operationById(id);
}

export function unknownOperation(asked: string): Outcome {
  return rejected(invokeProblem("unrecognisedOperation"), `there is no operation "${shorten(asked)}"`);
}

export const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/**
 * One call → one outcome, the same on every transport: the argument is checked, then a fixture answers, else the
 * behaviour, and where there is none an answer is made up from the result's type. Events that the call causes leave
 * after `respond`.
 */
export function dispatch(invocation: Invocation, respond: Respond): void | Promise<void> {
  const rejection = checkArgument(invocation);
  if (rejection) {
    respond(rejection);
    invocation.server.traffic.tell("called", invocation, rejection);
    return;
  }
  const { server, operation } = invocation;
  const { responses } = server;
  const answer = (given: Outcome): void => {
    const outcome = checkAnswer(invocation, given);
    respond(outcome);
    server.traffic.tell("called", invocation, outcome);
  };
  return server.answerFirst(() => {
    const found = responses.find(invocation);
    if (found) {
      const problem = (message: string): void => server.notice(message, { function: operation.name });
      return responses.play(found, invocation, () => attempt(invocation), answer, problem);
    }
    if (responses.has(operation.name)) {
      tell(invocation, "no fixture matched the call", responses.nearest(invocation)?.text ?? "");
    }
    const outcome = attempt(invocation);
    if (outcome instanceof Promise) return outcome.then(answer);
    answer(outcome);
  });
}

/** The answer that there is without fixtures; the operation's own failures and bugs are outcomes too. */
function attempt(invocation: Invocation): Outcome | Promise<Outcome> {
  try {
    const outcome = behave(invocation);
    return outcome instanceof Promise ? outcome.catch((error) => outcomeOfError(invocation, error)) : outcome;
  } catch (error) {
    return outcomeOfError(invocation, error);
  }
}

/** An answer that does not fit its type is marked and reported; in strict mode it is a failure of the emulator's. */
function checkAnswer(invocation: Invocation, outcome: Outcome): Outcome {
  const { server } = invocation;
  const mode = server.settings.answers;
  if (mode === "off" || outcome.kind !== "result" || outcome.origin.by === "made-up") return outcome;
  const { operation, value, origin } = outcome;
  const issues = validate(operation.result ?? "", value);
  if (issues.length === 0) return outcome;
  const misfit = describeIssues(issues);
  tell(invocation, `answer of the ${origin.by} does not fit its type`, misfit);
  return mode === "strict"
    ? internalError(`answer does not fit ${operation.result}: ${misfit}`)
    : { ...outcome, misfit };
}

/** Tells a person, in the log and at the request in the journal. */
function tell({ server, operation, entry }: Invocation, what: string, details: string): void {
  server.notice(what, { function: operation.name, details });
  entry?.remark(`${what}: ${details}`);
}

function checkArgument(invocation: Invocation): Outcome | undefined {
  const { server, operation, argument } = invocation;
  const mode = server.settings.arguments;
  if (mode === "off") return undefined;
  const issues = validate(operation.argument, argument);
  if (issues.length === 0) return undefined;
  const details = describeIssues(issues);
  if (mode === "strict") return rejected(invokeProblem("mistypedArgument"), details);
  tell(invocation, "argument does not fit its type", details);
  return undefined;
}

function behave(invocation: Invocation): Outcome | Promise<Outcome> {
  const { operation, argument } = invocation;
  const handler = handlers.get(operation.name);
  if (!handler) return makeUp(invocation);
  const call = new DispatchedCall(invocation);
  const value = readers.has(operation.name) ? handler(argument, call) : handleChange(handler, argument, call);
  return value instanceof Promise ? value.then((result) => resultOf(operation, result)) : resultOf(operation, value);
}

/** What was made of the world before is not what it is after, even where nobody is told of the change. */
function handleChange(handler: Handler, argument: unknown, call: Call): unknown {
  const { prepared } = call.world;
  prepared.forget();
  try {
    return handler(argument, call);
  } finally {
    prepared.forget();
  }
}

function resultOf(operation: Operation, value: unknown): Outcome {
  return operation.result
    ? { kind: "result", operation, value, origin: BEHAVIOUR }
    : { kind: "nothing", origin: BEHAVIOUR };
}

function makeUp({ server, operation, argument }: Invocation): Outcome {
  if (!operation.result) return { kind: "nothing", origin: { by: "made-up", type: "no result" } };
  const { seed = 0, listLength } = server.settings;
  const value = madeUp(operation.result, { seed, argument, listLength });
  return { kind: "result", operation, value, origin: { by: "made-up", type: operation.result } };
}

/**
 * The outcome of what an operation threw: an error of the catalogue; anything else is a bug, and reported as one, unless
 * arguments are not checked, where this call's or an earlier one's may be to blame.
 */
function outcomeOfError({ server, operation }: Invocation, error: unknown): Outcome {
  if (error instanceof OperationError) return failed(errorValue(error));
  if (error instanceof CapacityError) return rejected(invokeProblem("resourceLimitation"), error.message);
  if (server.settings.arguments !== "strict") {
    server.notice("an operation failed, as unchecked arguments let it", { function: operation.name, err: error });
    return rejected(
      invokeProblem("mistypedArgument"),
      "the operation could make nothing of arguments that nobody checked",
    );
  }
  server.notice("bug: an operation failed inside the emulator", { function: operation.name, err: error });
  return internalError("internal error of the emulator");
}

function internalError(text: string): Outcome {
  const error = { _type: "AsnRequestError", iErrorDetail: 0, u8sErrorString: text };
  const answer = {
    status: 500,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ error }),
  };
  return { kind: "http", answer, origin: { by: "behaviour" } };
}

function errorValue(error: OperationError): ErrorValue {
  if (error instanceof LogonError) return error.value();
  return { _type: error.type, iErrorDetail: error.detail, u8sErrorString: error.message };
}

class DispatchedCall implements Call {
  readonly server: UcServer;
  readonly session: Session | undefined;
  readonly #user: User | undefined;

  constructor(invocation: Invocation) {
    this.server = invocation.server;
    this.session = invocation.session;
    this.#user = invocation.user;
  }

  get world(): World {
    return this.server.world;
  }

  get user(): User {
    if (!this.#user) throw new LogonError(101, "the operation needs a user, and the call came without one");
    return this.#user;
  }

  subscribe(topic: string, options: SubscribeOptions): void {
    if (this.session) this.server.subscriptions.add(this.session, topic, options);
  }

  unsubscribe(topic: string, key?: string): boolean {
    return this.session !== undefined && this.server.subscriptions.remove(this.session, topic, key);
  }
}

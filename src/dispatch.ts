import { OperationError } from "./errors.js";
import { catalog, type Operation } from "./interface/catalog.js";
import { madeUp } from "./interface/made-up.js";
import { describeIssues, validate } from "./interface/validate.js";
import type { Call, SubscribeOptions } from "./operations/handler.js";
import { handlers } from "./operations/index.js";
import { type ErrorValue, failed, type Outcome, rejected } from "./rose/outcome.js";
import { invokeProblem } from "./rose/problems.js";
import { LogonError } from "./server/logon-error.js";
import type { Session } from "./server/session.js";
import type { UcServer } from "./server/uc-server.js";
import type { User } from "./world/directory.js";
import type { World } from "./world/world.js";

/** One call of one operation, as every transport hands it over. */
export interface Invocation {
  readonly server: UcServer;
  readonly user: User | undefined;
  readonly session: Session | undefined;
  readonly operation: Operation;
  readonly argument: unknown;
}

/** Takes the outcome and writes the answer, synchronously. */
export type Respond = (outcome: Outcome) => void;

/** The operation of that name or number: the name decides, the number alone works too (documented, observed). */
export function findOperation(name: string | undefined, id: number | undefined): Operation | undefined {
  if (name) return catalog.operation(name);
  return id === undefined ? undefined : catalog.operationById(id);
}

export function unknownOperation(asked: string): Outcome {
  return rejected(invokeProblem("unrecognisedOperation"), `there is no operation "${shorten(asked)}"`);
}

export const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/**
 * One call → one outcome, the same on every transport: the argument is checked, then the behaviour answers, and where
 * there is none an answer is made up from the result's type. Events that the call causes leave after `respond`.
 */
export function dispatch(invocation: Invocation, respond: Respond): void | Promise<void> {
  const rejection = checkArgument(invocation);
  if (rejection) {
    respond(rejection);
    return;
  }
  return invocation.server.answerFirst(() => {
    try {
      const value = behave(invocation);
      if (value instanceof Promise) {
        return value.then(
          (outcome) => respond(outcome),
          (error) => respond(outcomeOfError(error)),
        );
      }
      respond(value);
    } catch (error) {
      respond(outcomeOfError(error));
    }
  });
}

function checkArgument({ server, operation, argument }: Invocation): Outcome | undefined {
  const mode = server.settings.arguments;
  if (mode === "off") return undefined;
  const issues = validate(operation.argument, argument);
  if (issues.length === 0) return undefined;
  const details = describeIssues(issues);
  if (mode === "strict") return rejected(invokeProblem("mistypedArgument"), details);
  server.notice("argument does not fit its type", { function: operation.name, details });
  return undefined;
}

function behave(invocation: Invocation): Outcome | Promise<Outcome> {
  const { operation, argument } = invocation;
  const handler = handlers.get(operation.name);
  if (!handler) return makeUp(invocation);
  const value = handler(argument, new DispatchedCall(invocation));
  return value instanceof Promise ? value.then((result) => resultOf(operation, result)) : resultOf(operation, value);
}

function resultOf(operation: Operation, value: unknown): Outcome {
  const origin = { by: "behaviour" } as const;
  return operation.result ? { kind: "result", operation, value, origin } : { kind: "nothing", origin };
}

function makeUp({ server, operation, argument }: Invocation): Outcome {
  if (!operation.result) return { kind: "nothing", origin: { by: "made-up", type: "no result" } };
  const { seed = 0, listLength } = server.settings;
  const value = madeUp(operation.result, { seed, argument, listLength });
  return { kind: "result", operation, value, origin: { by: "made-up", type: operation.result } };
}

/** The outcome of what an operation threw: an error of the catalogue; anything else is a bug and passes on. */
export function outcomeOfError(error: unknown): Outcome {
  if (error instanceof OperationError) return failed(errorValue(error));
  throw error;
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

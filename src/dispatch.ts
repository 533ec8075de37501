import type { CallRecord } from "./call-record.js";
import { maskText, shownName } from "./common/secrets.js";
import { OperationError } from "./errors.js";
import type { Responses } from "./fixtures/responses/responses.js";
import { catalog, type Operation } from "./interface/catalog.js";
import { type KnownFacts, madeUp } from "./interface/made-up.js";
import { readValue, requiredFields, type ValueReading } from "./interface/read.js";
import { describeIssues, validate } from "./interface/validate.js";
import { didYouMean } from "./matching/nearest-name.js";
import { handlers } from "./operations/index.js";
import { LogonError } from "./rose/logon-error.js";
import { BEHAVIOUR, type ErrorValue, failed, internalError, MISSED, type Outcome, rejected } from "./rose/outcome.js";
import type { Session } from "./server/session.js";
import type { UcServer } from "./server/uc-server.js";
import { causes } from "./time/causes.js";
import { CapacityError } from "./world/capacity.js";

/** The operation of that name or number: the name decides, the number alone works too (documented, protocol.md §6). */
export function findOperation(name: string | undefined, id: number | undefined): Operation | undefined {
  if (name) return catalog.operation(name);
  return id === undefined ? undefined : catalog.operationById(id);
}

export function unknownOperation(asked: string): Outcome {
  const hint = asked.length <= MOST_NAMED ? didYouMean(asked, catalog.operationNames()) : "";
  return rejected("unrecognisedOperation", `there is no operation "${shownName(asked)}"${hint}`);
}

/** No operation has a name that long. */
const MOST_NAMED = 100;

/**
 * One call → one outcome, the same on every transport: the argument is read, then a fixture answers, else the
 * behaviour, and where there is none an answer is made up from the result's type. The call must have reached its server;
 * `responses` are the fixtures that may answer.
 * Events that the call causes leave after its answer.
 */
export function dispatch(call: CallRecord, operation: Operation, responses: Responses): void | Promise<void> {
  const { server } = call;
  call.operation = operation;
  call.dispatch();
  const wrong = readArgument(call, operation);
  if (wrong) return call.upstream ? call.upstream().then((outcome) => call.finish(outcome)) : call.finish(wrong);
  const finish = (outcome: Outcome): void => call.finish(checkAnswer(call, operation, outcome));
  return causes.run(call, () =>
    server.delivery.deferEventsUntilAnswered(() => {
      let nearest: string | undefined;
      if (responses.has(operation.name)) {
        const { argument, session } = call;
        const asked = { server, user: call.optionalUser, session, operation, argument };
        const found = responses.find(asked);
        if (found) {
          responses.noteCall(server, operation.name);
          const problem = (message: string): void => server.notice(message, { function: operation.name });
          return responses.play(found, asked, () => attempt(call, operation), finish, problem);
        }
        nearest = responses.nearest(asked)?.text ?? "";
        tell(call, "no fixture matched the call", nearest);
      }
      responses.noteCall(server, operation.name);
      if ((call.onMiss ?? server.settings.onMiss) === "fail") return finish(missed(operation, nearest));
      const outcome = attempt(call, operation);
      return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
    }),
  );
}

/** The answer of `--on-miss fail`: a reject with the server's word for a function that it does not have (chosen). */
function missed({ name }: Operation, nearest: string | undefined): Outcome {
  const why = nearest ?? `there is none for ${name}`;
  return rejected("functionMissing", `no fixture answers the call, and --on-miss is fail: ${why}`, MISSED);
}

/** The answer that there is without fixtures; the operation's own failures and bugs are outcomes too. */
function attempt(call: CallRecord, operation: Operation): Outcome | Promise<Outcome> {
  try {
    const outcome = behave(call, operation);
    return outcome instanceof Promise ? outcome.catch((error) => outcomeOfError(call, operation, error)) : outcome;
  } catch (error) {
    return outcomeOfError(call, operation, error);
  }
}

function behave(call: CallRecord, operation: Operation): Outcome | Promise<Outcome> {
  if (call.upstream) return call.upstream();
  const { session, server } = call;
  if (session?.isUpstream && server.world.directory.user(session.user.name) !== session.user) return stranger(session);
  const handler = handlers.get(operation.name);
  if (!handler) return keptSettings(call, operation) ?? makeUp(call, operation);
  const value = handler(call.argument, call);
  return value instanceof Promise ? value.then((result) => resultOf(operation, result)) : resultOf(operation, value);
}

/** Of somebody who logged in at another server alone the world here knows nothing (chosen). */
const stranger = ({ user }: Session): Outcome =>
  rejected("invalidSessionID", `the session began at another server, and there is no user "${user.name}" here`);

function resultOf(operation: Operation, value: unknown): Outcome {
  return operation.result
    ? { kind: "result", operation, value, origin: BEHAVIOUR }
    : { kind: "nothing", origin: BEHAVIOUR };
}

/** What an administrator stored for that operation to give back, for those who may read it. */
function keptSettings({ server: { world }, session }: CallRecord, operation: Operation): Outcome | undefined {
  const kept = world.settings.keptFor(operation.name);
  return kept && world.administration.mayAdminister(session) ? resultOf(operation, kept) : undefined;
}

function makeUp({ server, argument }: CallRecord, operation: Operation): Outcome {
  if (!operation.result) return { kind: "nothing", origin: { by: "made-up", type: "no result" } };
  const { seed = 0, listLength } = server.settings;
  const { argument: type } = operation;
  const from = { seed, argument, argumentType: type, listLength, known: knownFacts(server) };
  const value = madeUp(operation.result, from);
  return { kind: "result", operation, value, origin: { by: "made-up", type: operation.result } };
}

/** As many people as made-up answers choose from: who they are matters little, and a world may have thousands. */
const PEOPLE = 16;

function knownFacts({ ucsid, clock, world }: UcServer): KnownFacts {
  const people = [];
  for (const user of world.directory.users()) {
    if (people.push(user) === PEOPLE) break;
  }
  return { ucsid, now: clock.now(), people };
}

/**
 * Turns the call's argument into its canonical form, by the setting `arguments`: `server` reads as the server does and
 * refuses what it refuses (documented, protocol.md §5), `strict` takes only what fits the type, `off` leaves out what
 * cannot be read. In all of them what comes behind sees sound values alone.
 */
function readArgument(call: CallRecord, operation: Operation): Outcome | undefined {
  const { arguments: mode, times } = call.server.settings;
  const type = operation.argument;
  const isMissing = call.argument === undefined || call.argument === null;
  const argument = isMissing ? {} : call.argument;
  if (isMissing) {
    const required = requiredFields(type);
    if (required.length > 0 && mode !== "off") return argumentMissing(type, required);
    call.argument = argument;
  }
  if (mode === "strict") {
    const issues = validate(type, argument);
    if (issues.length > 0) return mistyped(issues);
  }
  const reading = readValue(type, argument, { times, mending: mode === "off" });
  if (reading.issues.length > 0) {
    if (mode !== "off") return mistyped(reading.issues);
    tell(call, "what cannot be read of the argument was left out", describeIssues(reading.issues));
  }
  if (reading.value !== argument) call.argument = reading.value;
  call.reads = reading.turned;
  return undefined;
}

const mistyped = (issues: ValueReading["issues"]): Outcome => rejected("mistypedArgument", describeIssues(issues));

/** The word is the server's (documented, protocol.md §6). */
const argumentMissing = (type: string, required: readonly string[]): Outcome =>
  rejected("argumentMissing", `${type} requires ${required.join(", ")}`);

/**
 * An answer that does not fit its type is marked and reported; in strict mode it is a failure of the emulator's. The
 * behaviour's own answers are checked in strict mode alone, as the tests have it: the compiler has checked their types.
 */
function checkAnswer(call: CallRecord, operation: Operation, outcome: Outcome): Outcome {
  const { answers: mode } = call.server.settings;
  if (mode === "off" || outcome.kind !== "result" || outcome.origin.by === "made-up") return outcome;
  if (mode === "warn" && outcome.origin.by === "behaviour") return outcome;
  // A number that no enumeration lists is a client's, and comes back as it was sent.
  const issues = validate(operation.result ?? "", outcome.value, outcome.origin.by === "behaviour");
  if (issues.length === 0) return outcome;
  const misfit = describeIssues(issues);
  tell(call, `answer of the ${outcome.origin.by} does not fit its type`, misfit);
  return mode === "strict"
    ? internalError(`answer does not fit ${operation.result}: ${misfit}`)
    : { ...outcome, misfit };
}

/** Tells a person, in the log and at the call in the journal. */
function tell(call: CallRecord, what: string, details: string): void {
  call.server.notice(what, { function: call.function, details });
  call.remark(`${what}: ${details}`);
}

/** The outcome of what an operation threw: an error of the catalogue; anything else is a bug, and reported as one. */
function outcomeOfError({ server }: CallRecord, operation: Operation, error: unknown): Outcome {
  if (error instanceof OperationError) return failed(errorValue(error));
  if (error instanceof CapacityError) return rejected("resourceLimitation", error.message);
  server.notice("bug: an operation failed inside the emulator", { function: operation.name, err: error });
  return internalError();
}

function errorValue(error: OperationError): ErrorValue {
  if (error instanceof LogonError) return error.value();
  const { type, detail, message, parameters } = error;
  const value = { _type: type, iErrorDetail: detail, u8sErrorString: maskText(message) };
  return parameters ? { ...value, optionalParams: parameters } : value;
}

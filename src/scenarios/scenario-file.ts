import * as z from "zod";
import { eventMistakes } from "../commands/push-event.js";
import { readFault } from "../faults/fault.js";
import type { FaultInput, FaultShape } from "../faults/fault-schema.js";
import { operationName } from "../fixtures/responses/response-file.js";
import { catalog } from "../interface/catalog.js";
import { withNumbers } from "../interface/enumeration-names.js";
import type { EventName, OperationName, Operations } from "../interface/types.generated.js";
import { operationNames, wrongCheck } from "../interface/value-check.js";
import type { ArgumentPattern, ValueOf } from "../interface/value-types.js";
import { didYouMean } from "../matching/nearest-name.js";
import { type Path, pathFrom, valueAt } from "../matching/path.js";
import { compilePattern, PatternError } from "../matching/pattern.js";
import { type Mistake, UsageError } from "../usage-error.js";
import { properName } from "../world/names.js";
import { ACTION_NAMES, type Action, actionShape } from "./actions-file.js";
import { duration } from "./duration.js";

/** Besides operations, the things that clients do and that a step can wait for. */
export const CLIENT_MOVES = ["createsession", "websocket", "endsession"] as const;
export type ClientMove = (typeof CLIENT_MOVES)[number];

/** The timing of a step: at most one of these. Without one, the step follows the previous step at once. */
const timing = {
  at: duration.optional().describe("This long after the scenario began; at once if that time has passed."),
  after: duration.optional().describe("This long after the previous step."),
  when: operationName
    .optional()
    .describe(
      "When a client has called this operation. createsession, websocket (an event channel was opened) and endsession are possible too. Calls since the last such step count.",
    ),
};

/** The fields that belong to `when`. */
const waiting = {
  user: z.string().min(1).optional().describe("With when: only calls of this user."),
  argument: z.record(z.string(), z.unknown()).optional().describe("With when: fields that the argument must have."),
  timeout: duration.optional().describe("With when: how long to wait; without it for ever."),
  onTimeout: z
    .enum(["fail", "skip"])
    .optional()
    .describe("With timeout: the scenario fails (default), or skips this step's action."),
};

const step = z
  .strictObject({
    description: z.string().optional().describe("For people."),
    ...timing,
    ...waiting,
    ...(Object.fromEntries(ACTION_NAMES.map((name) => [name, actionShape[name].optional()])) as {
      [N in keyof typeof actionShape]: z.ZodOptional<(typeof actionShape)[N]>;
    }),
  })
  .check(({ value, issues }) => {
    const complain = (message: string, path: PropertyKey[] = []): void => {
      issues.push({ code: "custom", message, path, input: value });
    };
    const times = (["at", "after", "when"] as const).filter((name) => value[name] !== undefined);
    if (times.length > 1) complain(`a step has one of at, after and when, not ${times.join(" and ")}`);
    const actions = ACTION_NAMES.filter((name) => value[name] !== undefined);
    if (actions.length > 1) complain(`a step does one thing, not ${actions.join(" and ")}`);
    if (actions.length === 0 && value.when === undefined) complain(`a step does one of ${ACTION_NAMES.join(", ")}`);
    for (const name of ["user", "argument", "timeout"] as const) {
      if (value[name] !== undefined && value.when === undefined) complain("goes with when", [name]);
    }
    if (value.onTimeout !== undefined && value.timeout === undefined) complain("goes with timeout", ["onTimeout"]);
    const called = value.when === undefined ? undefined : catalog.operation(value.when);
    if (value.when !== undefined && !isClientMove(value.when) && !called) {
      const known = [...CLIENT_MOVES, ...operationNames()];
      complain(`there is no operation "${value.when}"${didYouMean(value.when, known)}`, ["when"]);
    }
    if (called?.event) complain(`${called.name} is an event, which no client calls`, ["when"]);
    if (value.when !== undefined && value.argument !== undefined) {
      for (const [path, message] of argumentMistakes(value.when, value.argument))
        complain(message, ["argument", ...path]);
    }
    for (const { path, reason } of faultMistakes(value.fault)) complain(reason, ["fault", ...pathFrom(path)]);
    const { event } = value;
    const mistakes = event ? eventMistakes(event.name, event.argument) : [];
    for (const { path, reason } of mistakes) {
      // What a template becomes is not known yet.
      if (event?.templates && String(valueAt({ argument: event.argument }, pathFrom(path))).includes("{{")) continue;
      complain(reason, ["event", ...pathFrom(path)]);
    }
  });

/** What makes a fault useless, told when the scenario is read: the step could be late, or never come. */
function faultMistakes(fault: FaultShape | undefined): readonly Mistake[] {
  if (fault === undefined) return [];
  try {
    readFault(fault);
    return [];
  } catch (error) {
    if (error instanceof UsageError) return error.mistakes;
    throw error;
  }
}

/** What no call of the operation can have, so that the step would wait for ever. */
function argumentMistakes(when: string, argument: Record<string, unknown>): [Path, string][] {
  if (isClientMove(when)) return [[[], "goes with an operation"]];
  const operation = catalog.operation(when);
  try {
    const strange: [Path, string][] = [];
    const pattern = operation
      ? withNumbers(operation.argument, argument, ({ path, reason }) => strange.push([path, reason]))
      : argument;
    const checks = compilePattern(pattern);
    if (strange.length > 0) return strange;
    return checks.flatMap((check): [Path, string][] => {
      const reason = operation && wrongCheck(operation.argument, check.path, check);
      return reason === undefined ? [] : [[check.path, reason]];
    });
  } catch (error) {
    if (error instanceof PatternError) return [[error.path, error.message]];
    throw error;
  }
}

const isClientMove = (name: string): boolean => CLIENT_MOVES.some((move) => move === name);

/** A scenario: steps that happen to a server, timed by its clock or by calls of its clients. */
export const scenarioFileSchema = z.strictObject({
  $schema: z.string().optional(),
  name: properName(100).optional().describe("The file's own name when left out."),
  description: z.string().optional().describe("For people."),
  server: z.string().min(1).optional().describe("UCSID of the server; the default server when left out."),
  steps: z.array(step).min(1).max(10_000),
});

/** A scenario as it may be written, with any names. */
export type ScenarioShape = z.input<typeof scenarioFileSchema>;
/**
 * A scenario as it may be written. Times are ms or texts such as `2s`. `argument` of a step that waits for an operation, and
 * of one that sends an event, are typed as that operation's or event's.
 */
export type ScenarioInput<S extends readonly unknown[] = readonly unknown[]> = Omit<ScenarioShape, "steps"> & {
  readonly steps: { readonly [I in keyof S]: StepInput<S[I]> };
};
type StepShape = ScenarioShape["steps"][number];
type EventAction = NonNullable<StepShape["event"]>;
/** A step, with the names that there are: `N` are those in it, of the operation that it waits for and of its event. */
type StepInput<N> = Omit<StepShape, "when" | "argument" | "event" | "fault"> & {
  /** When a client has called this operation, or done this. */
  readonly when?: (N & (Exclude<OperationName, EventName> | ClientMove)) | undefined;
  /** With when: fields that the argument must have. */
  readonly argument?: ArgumentPattern<Exclude<N, EventName>> | undefined;
  readonly event?: EventInput<N> | undefined;
  readonly fault?: FaultInput | undefined;
};
type EventInput<N> = Omit<EventAction, "name" | "argument"> & {
  readonly name: N & EventName;
  readonly argument?: EventArgument<N> | undefined;
};
type EventArgument<N> = EventName extends N
  ? Record<string, unknown>
  : N extends EventName
    ? ValueOf<Operations[N]["argument"]>
    : never;
type ScenarioData = z.infer<typeof scenarioFileSchema>;
type StepData = ScenarioData["steps"][number];

/** When a step is due, after the previous step. Times are in ms. */
export type Timing =
  | { readonly kind: "at"; readonly ms: number }
  | { readonly kind: "after"; readonly ms: number }
  | {
      readonly kind: "when";
      readonly operation: string;
      readonly user: string | undefined;
      /** A pattern, with numbers in the place of names. */
      readonly argument: unknown;
      readonly timeout: number | undefined;
      readonly skips: boolean;
    };

export interface Step {
  readonly timing: Timing;
  readonly action: Action | undefined;
}

/** A checked scenario. */
export interface Scenario {
  readonly name: string;
  readonly description: string;
  readonly server: string | undefined;
  readonly steps: readonly Step[];
}

export function toScenario({ name, description = "", server, steps }: ScenarioData, otherName: string): Scenario {
  return { name: name ?? otherName, description, server, steps: steps.map(toStep) };
}

function toStep(data: StepData): Step {
  const kind = ACTION_NAMES.find((name) => data[name] !== undefined);
  return { timing: timingOf(data), action: kind && ({ kind, with: data[kind] } as Action) };
}

function timingOf({ at, after, when, user, argument, timeout, onTimeout }: StepData): Timing {
  if (at !== undefined) return { kind: "at", ms: at };
  if (when === undefined) return { kind: "after", ms: after ?? 0 };
  const type = catalog.operation(when)?.argument;
  const pattern = type === undefined ? argument : withNumbers(type, argument);
  return { kind: "when", operation: when, user, argument: pattern, timeout, skips: onTimeout === "skip" };
}

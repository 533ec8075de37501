import * as z from "zod";
import { describeValue } from "../common/describe-value.js";
import { durationUpTo } from "../common/duration.js";
import type { FunctionName } from "../interface/other-functions.js";
import type { NamePattern } from "../matching/pattern-types.js";
import type { ErrorName } from "../rose/error-names.js";
import { REJECT_WORDS, type RejectWord } from "../rose/problems.js";
import { type LogonErrorName, logonErrorSchema } from "../world/logon-error-schema.js";

const DAY_MS = 86_400_000;

const text = z
  .union([z.string(), z.array(z.string()).min(1), z.record(z.string(), z.unknown())], {
    error: "expected a text, a list of texts, or a pattern such as {$glob}",
  })
  .optional();
const count = z.int().min(1);
const ms = durationUpTo(DAY_MS, "a day");
const someTime = ms.refine((time) => time > 0, "expected more than 0 ms");

/** The conditions of a fault. All that are given must hold. */
const when = {
  function: text.describe("Operation or event name, or createsession, destroysession, …; all when left out."),
  user: text.describe("Login name, in any letter case."),
  server: text.describe("UCSID; all servers when left out."),
  transport: text.describe("client, direct, public, controller or socket."),
  share: z
    .number()
    .max(1)
    .refine((share) => share > 0, "expected a number above 0: with 0 it never applies")
    .optional()
    .describe("Applies by chance: 0.1 is one in ten; repeatable with --seed."),
  call: z
    .union([count, z.tuple([count, count]), z.strictObject({ from: count }), z.strictObject({ every: count })], {
      error: "expected a number from 1, [from, to], {from: n} or {every: n}",
    })
    .optional()
    .describe("The numbers of the calls that it applies to, among those that fit otherwise; counted from 1."),
  times: count.optional().describe("The fault ends after this many hits."),
  for: someTime.optional().describe("The fault ends after this time of the server's clock: ms, or a text such as 2s."),
};

/** The options of faults that replace an answer. */
const replacing = {
  carryOut: z.boolean().default(false).describe("true: the call takes effect, and only its answer is replaced."),
};

const problem = z.union([z.int().min(0).max(10), z.enum(REJECT_WORDS as [RejectWord])], {
  error:
    "expected an invokeProblem: 0 to 10, or its name such as resourceLimitation, or a word of the server such as lockedOut",
});

/** A delay without a time would delay nothing, and one with two would take only one of them. */
function refuseNoTime({
  ms,
  min,
  max,
}: {
  readonly ms?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): string | undefined {
  if (ms === undefined && (min === undefined || max === undefined)) return "expected ms, or min and max";
  if (ms !== undefined && (min !== undefined || max !== undefined)) return "expected ms, or min and max, not both";
  return min !== undefined && max !== undefined && max < min ? "max is less than min" : undefined;
}

const expectedError = ({ input }: { readonly input?: unknown }): string =>
  `expected the number of an error, or its name, got ${describeValue(input)}`;

const kind = <N extends string, S extends z.ZodRawShape>(name: N, shape: S, description: string) =>
  z.strictObject({ fault: z.literal(name), ...when, ...shape }).describe(description);

/** Every kind of fault, with its options. */
export const faultSchema = z.discriminatedUnion("fault", [
  kind(
    "delay",
    { ms: ms.optional(), min: ms.optional(), max: ms.optional() },
    "The call takes effect, and is answered, ms later, or between min and max ms later.",
  ).check(({ value, issues }) => {
    const message = refuseNoTime(value);
    if (message !== undefined) issues.push({ code: "custom", message, input: value, path: [] });
  }),
  kind(
    "status",
    {
      code: z.int().min(200).max(599),
      body: z.unknown().optional().describe("A text is sent as it is, anything else as JSON."),
      headers: z.record(z.string(), z.string()).default({}),
      ...replacing,
    },
    "Any HTTP status with any body; an error with that number on the event channel.",
  ),
  kind("notConnected", {}, "502, WsError 119, as if the server were not connected."),
  kind(
    "logonError",
    { code: logonErrorSchema.default(101) },
    "AsnLogonError with that code: 401 where the client would be challenged, 400 otherwise.",
  ),
  kind(
    "error",
    {
      code: z
        .union([z.int(), z.string().min(1)], { error: expectedError })
        .describe("iErrorDetail: a number, or its name in the error enumeration of the function."),
      type: z.string().min(1).optional(),
      text: z.string().optional(),
      ...replacing,
    },
    "A ROSE error of the operation's own error type, iErrorDetail code.",
  ),
  kind(
    "reject",
    { problem: problem.default("resourceLimitation"), details: z.string().optional(), ...replacing },
    "A ROSE reject with that invokeProblem. A word of the server, such as `lockedOut` or `responseIsTooBig`, sets both the number and the details.",
  ),
  kind("sessionExpired", {}, "The session ends, and the call is rejected with invalidSessionID."),
  kind(
    "serverBusy",
    {},
    "A reject authenticationFailed, as the server words it: `serverBusy`; 503 over HTTP (chosen).",
  ),
  kind("reset", { ...replacing }, "The connection is reset (RST)."),
  kind("hangUp", { ...replacing }, "The connection is closed without a byte."),
  kind("empty", { ...replacing }, "200 with an empty body; an empty frame on the event channel."),
  kind("half", {}, "The connection is closed in the middle of the answer."),
  kind(
    "garbage",
    { bytes: z.int().min(1).max(1_048_576).default(256), ...replacing },
    "200 with bytes that are not JSON.",
  ),
  kind(
    "drip",
    { ms: ms.default(100), bytes: count.default(1) },
    "The answer is sent in pieces of `bytes` bytes, with `ms` between them.",
  ),
  kind(
    "closeSocket",
    {
      code: z.union([z.literal(1000), z.int().min(1001).max(1014), z.int().min(3000).max(4999)]).default(1011),
      reason: z.string().max(120).default(""),
    },
    "The session's event channels are closed with that code, on a call or an event.",
  ),
  kind("dropEvent", {}, "An event is not sent."),
  kind("doubleEvent", {}, "An event is sent twice."),
  kind("delayEvent", { ms: ms.default(1_000) }, "An event is sent ms later."),
  kind("reorderEvent", { ms: ms.default(1_000) }, "An event is sent after the one that follows it, or alone after ms."),
]);

/** A fault, checked. */
/** A fault, checked. Names of errors may still stand in it. */
export type NamedFault = z.infer<typeof faultSchema>;
/** A fault as it is applied. */
export type FaultData =
  | Exclude<NamedFault, { fault: "error" }>
  | (Omit<Extract<NamedFault, { fault: "error" }>, "code"> & { readonly code: number });
/** A fault as it may be written, with any names. */
export type FaultShape = z.input<typeof faultSchema>;
/**
 * A fault as it may be written. Times are ms or texts such as `2s`. Where it names one function, the names of its errors
 * are that function's.
 */
export type FaultInput<F = FunctionName> = Named<FaultShape, F>;

/** Each kind of fault, with the names that there are. */
type Named<T, F> = T extends unknown
  ? Omit<T, "function" | "transport" | "code"> & {
      /** Operation or event, or createsession, destroysession, …; all when left out. */
      readonly function?: NamePattern<F & FunctionName> | undefined;
      readonly transport?: NamePattern<"client" | "direct" | "public" | "controller" | "socket"> | undefined;
    } & (T extends { fault: "error" }
        ? {
            /** iErrorDetail: its name in the error enumeration of the function, or its number. */
            readonly code: number | (FunctionName extends F ? never : ErrorName<F>) | LogonErrorName;
          }
        : Pick<T, Extract<keyof T, "code">>)
  : never;
export type FaultName = FaultData["fault"];

export const FAULT_NAMES: readonly FaultName[] = faultSchema.options.map(({ shape }) => shape.fault.value);

/** The faults that apply to events. All others apply to calls. */
export const EVENT_FAULTS: ReadonlySet<FaultName> = new Set([
  "dropEvent",
  "doubleEvent",
  "delayEvent",
  "reorderEvent",
  "closeSocket",
]);

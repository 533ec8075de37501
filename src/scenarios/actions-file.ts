import * as z from "zod";
import { faultSchema } from "../faults/fault-schema.js";
import { eventName } from "../fixtures/responses/response-file.js";
import { isLogonErrorCode, LOGON_CODES, type LogonErrorCode } from "../world/logon-code.js";
import { duration } from "./duration.js";

/** A user by login name; a contact id or a line of theirs does as well where a person is asked for. */
const user = z.string().min(1).describe("Login name.");
const party = z.string().min(1).describe("Login name, contact id (sip:…), line (tel:…) or number.");

const short = <T extends z.ZodRawShape>(shape: T, key: keyof T & string) =>
  z.union([user.transform((name) => ({ [key]: name })), z.strictObject(shape)]);

const ofCall = z.strictObject({
  user,
  by: z
    .enum(["user", "other"])
    .default("user")
    .describe("user: the person's own telephone; other: the far end of their call."),
});
const callOf = z.union([user.transform((name) => ({ user: name, by: "user" as const })), ofCall], {
  error: "expected a login name, or {user, by: user|other}",
});

const logonErrorNames = Object.fromEntries(
  Object.entries(LOGON_CODES).map(([code, name]) => [name, Number(code)]),
) as Readonly<Record<string, LogonErrorCode>>;

const logonError = z
  .union([z.int(), z.string()])
  .transform((value) => (typeof value === "string" ? (logonErrorNames[value] ?? -1) : value))
  .refine(
    isLogonErrorCode,
    `expected a value of AsnLogonErrorEnum or one of ${Object.keys(logonErrorNames).join(", ")}`,
  )
  .describe("A value of AsnLogonErrorEnum, or its name such as locked.");

/** What a step may do; each step does one of these. */
export const actionShape = {
  call: z
    .strictObject({
      from: party,
      to: party,
      name: z.string().optional().describe("What the caller outside is called."),
      hangUpAfter: duration.optional().describe("How long a caller outside talks before hanging up."),
    })
    .describe("A call: from outside when `from` is no user's, otherwise from that user's first line."),
  answer: callOf.describe("Answers the call that rings longest."),
  hangup: callOf.describe("Hangs up the call that is talked on, or else the one that rings, dials or is held."),
  absent: z
    .strictObject({
      user,
      state: z.enum(["available", "absent", "busy", "doNotDisturb", "none"]).default("absent"),
      message: z.string().default(""),
      reason: z.string().default(""),
      reachability: z.int().min(0).max(5).default(0).describe("A value of AsnReachabilityEnum."),
      for: duration.optional().describe("Ends by itself after that."),
    })
    .describe("Sets somebody's manual state; `none` takes it back."),
  note: z.strictObject({ user, text: z.string() }).describe("Sets somebody's note; an empty one takes it back."),
  chat: z
    .strictObject({
      from: user,
      to: z.union([user.transform((name) => [name]), z.array(user).min(1)], {
        error: "expected a login name, or a list of them",
      }),
      text: z.string().min(1),
    })
    .describe("A chat message; with several recipients into a conversation of all of them."),
  connected: z.boolean().describe("Whether the server answers; not connected is 502, WsError 119."),
  serverLost: z
    .union([
      duration.transform((ms) => ({ for: ms, sessions: "end" as const })),
      z.strictObject({
        for: duration,
        sessions: z.enum(["end", "keep"]).default("end").describe("keep: clients find their sessions again."),
      }),
    ])
    .describe("The server is not connected for a time; its sessions end, their event channels close."),
  fault: faultSchema.describe("A fault, as the control API takes it."),
  lockLogin: z
    .strictObject({ user, error: logonError.default(129), for: duration.optional() })
    .describe("Every login of the user fails with that error, for a time."),
  event: z
    .strictObject({
      to: z.union([user, z.literal("*")]).describe("Login name, or * for everybody."),
      name: eventName,
      argument: z.record(z.string(), z.unknown()).default({}),
    })
    .describe("Sends an event to the sessions of a user, or of everybody."),
  endSessions: short({ user: user.optional() }, "user").describe("Ends the sessions of a user, or with {} all."),
} as const;

export type ActionName = keyof typeof actionShape;
export const ACTION_NAMES = Object.keys(actionShape) as readonly ActionName[];

type Shape = typeof actionShape;
/** An action and what it is told, checked. */
export type Action = { [N in ActionName]: { readonly kind: N; readonly with: z.infer<Shape[N]> } }[ActionName];
export type ActionOf<N extends ActionName> = Extract<Action, { kind: N }>["with"];

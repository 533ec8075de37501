import * as z from "zod";
import { answer, placeCall } from "../commands/calls.js";
import { sendChat } from "../commands/chat.js";
import { userName } from "../commands/parts.js";
import { MANUAL_STATES, setAbsence, setConnected, setNote } from "../commands/people.js";
import { faultSchema } from "../faults/fault-schema.js";
import { eventName } from "../fixtures/responses/response-file.js";
import { logonErrorSchema } from "../world/logon-error-schema.js";
import { duration } from "./duration.js";

const user = userName;

const short = <T extends z.ZodRawShape>(shape: T, key: keyof T & string) =>
  z.union([user.transform((name) => ({ [key]: name })), z.strictObject(shape)]);

const callOf = z.union([user.transform((name) => ({ user: name, by: "user" as const })), answer.input], {
  error: "expected a login name, or {user, by: user|other}",
});

const { from, to, name: callerName } = placeCall.input.shape;
const { message, reason, reachability } = setAbsence.input.shape;

/** The possible actions. A step has one of them. */
export const actionShape = {
  call: z
    .strictObject({
      from,
      to,
      name: callerName,
      hangUpAfter: duration.optional().describe("After how long of the call an external caller hangs up."),
    })
    .describe("Places a call: from the first line of `from` when that is a user, otherwise from an external number."),
  answer: callOf.describe("Answers the user's call that has rung longest."),
  hangUp: callOf.describe("Hangs up the user's connected call, or else the one that rings, dials or is held."),
  absent: z
    .strictObject({
      user,
      state: z.enum([...MANUAL_STATES, "none"]).default("absent"),
      message,
      reason,
      reachability,
      for: duration.optional().describe("Ends by itself after that."),
    })
    .describe("Sets the user's manual state; `none` resets it."),
  note: z
    .strictObject({ user, text: setNote.input.shape.note })
    .describe("Sets the user's note; an empty text removes it."),
  chat: z
    .strictObject({
      from: user,
      to: z.union([user.transform((name) => [name]), z.array(user).min(1)], {
        error: "expected a login name, or a list of them",
      }),
      text: sendChat.input.shape.text,
    })
    .describe("A chat message; with several recipients into a conversation of all of them."),
  connected: setConnected.input.shape.connected.describe(
    "Whether the server is connected. Calls to a server that is not get 502, WsError 119.",
  ),
  serverLost: z
    .union([
      duration.transform((ms) => ({ for: ms, sessions: "end" as const })),
      z.strictObject({
        for: duration,
        sessions: z.enum(["end", "keep"]).default("end").describe("keep: clients find their sessions again."),
      }),
    ])
    .describe("The server is not connected for a time. Its sessions end, and their event channels close."),
  fault: faultSchema.describe("A fault, in the form of the control API."),
  lockLogin: z
    .strictObject({ user, error: logonErrorSchema.default(129), for: duration.optional() })
    .describe("Each login of the user fails with that error, for a time if `for` is given."),
  event: z
    .strictObject({
      to: z.union([user, z.literal("all")]).describe("Login name, or all for everybody."),
      name: eventName,
      argument: z.record(z.string(), z.unknown()).default({}),
      templates: z
        .boolean()
        .default(false)
        .describe("Whether {{now-10s}}, {{newId.NAME}}, {{id.NAME}} and {{server.ucsid}} in texts are filled in."),
    })
    .describe("Sends an event to the sessions of a user, or of everybody."),
  endSessions: short({ user: user.optional() }, "user").describe("Ends the sessions of a user; {} ends all sessions."),
} as const;

export type ActionName = keyof typeof actionShape;
export const ACTION_NAMES = Object.keys(actionShape) as readonly ActionName[];

type Shape = typeof actionShape;
/** An action with its checked settings. */
export type Action = { [N in ActionName]: { readonly kind: N; readonly with: z.infer<Shape[N]> } }[ActionName];
export type ActionOf<N extends ActionName> = Extract<Action, { kind: N }>["with"];

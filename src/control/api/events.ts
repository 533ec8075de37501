import { pushEvent, pushEventToSome } from "../../commands/push-event.js";
import { answers } from "./answers.js";
import { controlRoute, serverOf, serverQuery } from "./route.js";

/** Events that the world did not cause. */
export const eventRoutes = [
  controlRoute("POST /events", {
    answer: answers.sent,
    summary: "Sends an event to a user's sessions, to one session or to all; no subscription is needed, but a session",
    query: serverQuery,
    body: pushEvent.input,
    example: { sessions: 1 },
    run: ({ emulator, query, body }) => ({ sessions: pushEventToSome(serverOf(emulator, query.server), body) }),
  }),
];

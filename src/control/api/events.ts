import { pushEvent } from "../../commands/push-event.js";
import { controlRoute, serverOf, serverQuery } from "./route.js";

/** Events that the world did not cause. */
export const eventRoutes = [
  controlRoute("POST /events", {
    summary: "Sends an event to a user's sessions, to one session or to all, whether or not they subscribed to it",
    query: serverQuery,
    body: pushEvent.input,
    example: { sessions: 1 },
    run: ({ emulator, query, body }) => ({ sessions: pushEvent.run(serverOf(emulator, query.server), body) }),
  }),
];

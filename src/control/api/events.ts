import * as z from "zod";
import { pushEvent } from "../../commands/push-event.js";
import { AdminError, adminRoute, serverOf, serverQuery } from "./route.js";

/** Events that the world did not cause. */
export const eventRoutes = [
  adminRoute("POST /events", {
    summary: "Sends an event to a user's sessions, to one session or to all, whether or not they subscribed to it",
    query: serverQuery,
    body: z.strictObject({
      user: z.string().min(1).optional(),
      session: z.string().min(1).optional(),
      all: z.literal(true).optional(),
      name: z.string().min(1).describe("The event's name, such as asnUpdatePresenceV2."),
      argument: z.record(z.string(), z.unknown()).default({}),
    }),
    example: { sessions: 1 },
    run({ emulator, query, body: { user, session, all, name, argument } }) {
      const server = serverOf(emulator, query.server);
      const targets = [user, session, all].filter((target) => target !== undefined);
      if (targets.length !== 1) throw new AdminError(400, "expected one of user, session and all", "body");
      const target = user !== undefined ? { user } : session !== undefined ? { session } : "all";
      return { sessions: pushEvent(server, target, name, argument) };
    },
  }),
];

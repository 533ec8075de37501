import * as z from "zod";
import { CALL_MOVES, callNow, callsOf, moveCall, placeCall } from "../../commands/calls.js";
import { UsageError } from "../../usage-error.js";
import { AdminError, adminRoute, serverOf, serverQuery } from "./route.js";

const request = z.strictObject({
  from: z.string().min(1).describe("Login name, line, or a number outside."),
  to: z.string().min(1).describe("Login name, contact id, line or number."),
  name: z.string().optional().describe("The name that a caller from outside shows."),
  hidden: z.boolean().optional().describe("The caller hides the number."),
  hangUpAfterMs: z.number().min(0).optional().describe("How long a caller from outside talks; for ever when left out."),
});

/** What the telephones do. */
export const callRoutes = [
  adminRoute("GET /calls", {
    summary: "The calls on the server's lines",
    query: serverQuery.extend({ user: z.string().optional() }),
    run: ({ emulator, query: { server, user } }) => ({ calls: callsOf(serverOf(emulator, server), user) }),
  }),
  adminRoute("POST /calls", {
    summary: "Lets somebody call; gives the ends that the call has on lines of the server",
    query: serverQuery,
    body: request,
    status: 201,
    run: ({ emulator, query, body }) => ({ calls: placeCall(serverOf(emulator, query.server), body) }),
  }),
  adminRoute("POST /calls/:id", {
    summary: "Answers, holds or ends a call, here or at its far end outside",
    query: serverQuery,
    body: z.strictObject({ move: z.enum(CALL_MOVES) }),
    run({ emulator, query, path: { id = "" }, body }) {
      const server = serverOf(emulator, query.server);
      if (!callNow(server, id)) throw new AdminError(404, `there is no call "${id.slice(0, 64)}"`, "path.id");
      try {
        moveCall(server, id, body.move);
      } catch (error) {
        throw error instanceof UsageError ? new AdminError(400, error.message, "body.move") : error;
      }
      return { calls: [callNow(server, id)].filter((call) => call !== undefined) };
    },
  }),
];

import * as z from "zod";
import { callNow, callsOf, moveCall, placeCall } from "../../commands/calls.js";
import { ControlError, controlRoute, serverOf, serverQuery } from "./route.js";

/** What the telephones do. */
export const callRoutes = [
  controlRoute("GET /calls", {
    summary: "The calls on the server's lines",
    query: serverQuery.extend({ user: z.string().optional() }),
    run: ({ emulator, query: { server, user } }) => ({ calls: callsOf(serverOf(emulator, server), user) }),
  }),
  controlRoute("POST /calls", {
    summary: "Lets somebody call; gives the ends that the call has on lines of the server",
    query: serverQuery,
    body: placeCall.input,
    status: 201,
    run: ({ emulator, query, body }) => ({ calls: placeCall.run(serverOf(emulator, query.server), body) }),
  }),
  controlRoute("POST /calls/:id", {
    summary: "Answers, holds or ends a call, here or at its far end outside",
    query: serverQuery,
    body: moveCall.input.omit({ call: true }),
    run({ emulator, query, path: { id = "" }, body }) {
      const server = serverOf(emulator, query.server);
      if (!callNow(server, id)) throw new ControlError(404, `there is no call "${id.slice(0, 64)}"`, "path.id");
      moveCall.run(server, { call: id, ...body });
      return { calls: [callNow(server, id)].filter((call) => call !== undefined) };
    },
  }),
];

import * as z from "zod";
import { callNow, callsOf, moveCall, placeCall } from "../../commands/calls.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, ofQuery, serverOf, serverQuery } from "./route.js";

/** Telephone calls. */
export const callRoutes = [
  controlRoute("GET /calls", {
    answer: answers.calls,
    summary: "The calls on the server's lines",
    query: serverQuery.extend({ user: z.string().optional() }),
    run: ({ emulator, query: { server, user } }) => ({
      calls: ofQuery(() => callsOf(serverOf(emulator, server), user)),
    }),
  }),
  controlRoute("POST /calls", {
    answer: answers.calls,
    summary: "Places a call; the answer lists its ends at lines of the server",
    query: serverQuery,
    body: placeCall.input,
    status: 201,
    run: ({ emulator, query, body }) => ({ calls: placeCall.run(serverOf(emulator, query.server), body) }),
  }),
  controlRoute("POST /calls/:id", {
    answer: answers.calls,
    summary: "Answers, holds or ends a call, at this end or at its external far end",
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

import * as z from "zod";
import { faultSchema } from "../../faults/fault-schema.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, refuseUnknownServer } from "./route.js";

const which = z.strictObject({ server: z.string().min(1).optional().describe("UCSID; all when left out.") });

/** Faults. */
export const faultRoutes = [
  controlRoute("GET /faults", {
    answer: answers.faults,
    summary: "The faults that are set, and how often each has been applied",
    query: which,
    run({ emulator, query: { server } }) {
      refuseUnknownServer(emulator, server);
      return { faults: emulator.faults.list(server) };
    },
  }),
  controlRoute("POST /faults", {
    answer: answers.fault,
    summary: "Sets a fault",
    body: z.unknown(),
    documented: faultSchema,
    status: 201,
    example: { fault: "delay", ms: 500, function: "asnCtiMakeCall", times: 1, id: "fault-1", hits: 0 },
    run: ({ emulator, body }) => emulator.faults.add(body),
  }),
  controlRoute("DELETE /faults", {
    answer: answers.nothing,
    summary: "Removes the faults",
    query: which,
    run({ emulator, query: { server } }) {
      refuseUnknownServer(emulator, server);
      emulator.faults.clear(server);
    },
  }),
  controlRoute("DELETE /faults/:id", {
    answer: answers.nothing,
    summary: "Removes a fault",
    run({ emulator, path: { id = "" } }) {
      if (!emulator.faults.remove(id)) throw new ControlError(404, `there is no fault "${id.slice(0, 64)}"`, "path.id");
    },
  }),
];

import * as z from "zod";
import { responseFileSchema } from "../../fixtures/responses/response-file.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, refuseUnknownServer } from "./route.js";

const which = z.strictObject({
  server: z.string().min(1).optional().describe("UCSID; for all servers when left out."),
});

/** Fixture responses added while the emulator runs. */
export const responseRoutes = [
  controlRoute("GET /responses", {
    answer: answers.responses,
    summary: "The active fixture responses: those of files by name, and those that were added",
    query: which,
    run({ emulator, query: { server } }) {
      refuseUnknownServer(emulator, server);
      return {
        added: emulator.added.list(server),
        inForce: [...emulator.responses.fixtures()].map(({ id, operation }) => ({ id, operation })),
      };
    },
  }),
  controlRoute("POST /responses", {
    answer: answers.added,
    summary: "Adds a fixture response, or a list, as in a file of responses/",
    query: which,
    body: z.unknown(),
    documented: responseFileSchema,
    status: 201,
    example: { id: "added-1", warnings: [] },
    run({ emulator, query: { server }, body }) {
      refuseUnknownServer(emulator, server);
      return emulator.added.add(body, server);
    },
  }),
  controlRoute("DELETE /responses", {
    answer: answers.nothing,
    summary: "Removes the added fixture responses",
    query: which,
    run({ emulator, query: { server } }) {
      refuseUnknownServer(emulator, server);
      emulator.added.clear(server);
    },
  }),
  controlRoute("DELETE /responses/:id", {
    answer: answers.nothing,
    summary: "Removes an added fixture response",
    run({ emulator, path: { id = "" } }) {
      if (!emulator.added.remove(id))
        throw new ControlError(404, `nothing was added as "${id.slice(0, 64)}"`, "path.id");
    },
  }),
];

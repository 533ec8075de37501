import * as z from "zod";
import { responseFileSchema } from "../../fixtures/responses/response-file.js";
import { ControlError, controlRoute, serverOf } from "./route.js";

const which = z.strictObject({
  server: z.string().min(1).optional().describe("UCSID; for all servers when left out."),
});

/** Fixture responses added while the emulator runs. */
export const responseRoutes = [
  controlRoute("GET /responses", {
    summary: "The fixture responses in force: those of files by name, those that were added",
    query: which,
    run: ({ emulator, query: { server } }) => ({
      added: emulator.added.list(server),
      inForce: [...emulator.responses.fixtures()].map(({ id, operation }) => ({ id, operation })),
    }),
  }),
  controlRoute("POST /responses", {
    summary: "Adds a fixture response, or a list, as in a file of responses/",
    query: which,
    body: z.unknown(),
    documented: responseFileSchema,
    status: 201,
    example: { id: "added-1", warnings: [] },
    run({ emulator, query: { server }, body }) {
      if (server !== undefined) serverOf(emulator, server);
      return emulator.added.add(body, server);
    },
  }),
  controlRoute("DELETE /responses", {
    summary: "Removes the added fixture responses",
    query: which,
    run: ({ emulator, query: { server } }) => emulator.added.clear(server),
  }),
  controlRoute("DELETE /responses/:id", {
    summary: "Removes an added fixture response",
    run({ emulator, path: { id = "" } }) {
      if (!emulator.added.remove(id))
        throw new ControlError(404, `nothing was added as "${id.slice(0, 64)}"`, "path.id");
    },
  }),
];

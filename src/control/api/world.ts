import * as z from "zod";
import { callsOf } from "../../commands/calls.js";
import { changeWorld, userView } from "../../commands/people.js";
import { check } from "../../common/check.js";
import type { UcServer } from "../../server/uc-server.js";
import { isoTime } from "../../time/iso.js";
import { worldFileSchema } from "../../world/world-file.js";
import { answers } from "./answers.js";
import { controlRoute, serverOf, serverQuery } from "./route.js";

/** What people see of a server: its people, their presence, their calls, its time. */
export const viewOf = (server: UcServer): object => ({
  ucsid: server.ucsid,
  connected: server.connected,
  time: isoTime(server.clock.now()),
  users: [...server.world.directory.users()].map((user) => userView(server, user)),
  calls: callsOf(server),
});

/** What is in a server: its people, their presence, their calls. */
export const worldRoutes = [
  controlRoute("GET /world", {
    answer: answers.world,
    summary: "The people of a server, their presence and calls, now",
    query: serverQuery,
    run: ({ emulator, query }) => viewOf(serverOf(emulator, query.server)),
  }),
  controlRoute("PATCH /world", {
    answer: answers.world,
    summary: "Changes people, adds and removes them, connects and disconnects the server; subscribers are told",
    query: serverQuery,
    body: changeWorld.input,
    run({ emulator, query, body }) {
      const server = serverOf(emulator, query.server);
      changeWorld.run(server, body);
      return viewOf(server);
    },
  }),
  controlRoute("PUT /world", {
    answer: answers.world,
    summary:
      "Puts another world in the place of a server's, as in a world file; its sessions end, reset goes back to it",
    query: serverQuery,
    body: z.record(z.string(), z.unknown()),
    run({ emulator, query, body }) {
      const { ucsid } = serverOf(emulator, query.server);
      return viewOf(emulator.add(check(worldFileSchema, { ...body, ucsid }, "body")));
    },
  }),
];

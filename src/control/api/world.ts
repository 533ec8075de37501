import * as z from "zod";
import { callsOf } from "../../commands/calls.js";
import { changeUser, userChangeSchema, userView } from "../../commands/people.js";
import { readData } from "../../fixtures/read-data.js";
import type { UcServer } from "../../server/uc-server.js";
import { Date } from "../../time/platform.js";
import { worldFileSchema } from "../../world/world-file.js";
import { adminRoute, serverOf, serverQuery } from "./route.js";

const change = z.strictObject({
  connected: z.boolean().optional().describe("false: every call gets 502, WsError 119."),
  users: z.array(userChangeSchema).default([]).describe("Users to change; one who is not there is added."),
  removeUsers: z.array(z.string()).default([]).describe("Login names."),
});

const viewOf = (server: UcServer): object => ({
  ucsid: server.ucsid,
  connected: server.connected,
  time: new Date(server.clock.now()).toISOString(),
  users: [...server.world.directory.users()].map((user) => userView(server, user)),
  calls: callsOf(server),
});

/** What is in a server: its people, their presence, their calls. */
export const worldRoutes = [
  adminRoute("GET /world", {
    summary: "The people of a server, their presence and calls, now",
    query: serverQuery,
    run: ({ emulator, query }) => viewOf(serverOf(emulator, query.server)),
  }),
  adminRoute("PATCH /world", {
    summary: "Changes people, adds and removes them, connects and disconnects the server; subscribers are told",
    query: serverQuery,
    body: change,
    run({ emulator, query, body: { connected, users, removeUsers } }) {
      const server = serverOf(emulator, query.server);
      for (const user of users) changeUser(server, user);
      for (const name of removeUsers) {
        const user = server.world.directory.user(name);
        if (user) server.world.directory.remove(user);
      }
      if (connected !== undefined) server.connected = connected;
      return viewOf(server);
    },
  }),
  adminRoute("PUT /world", {
    summary:
      "Puts another world in the place of a server's, as in a world file; its sessions end, reset goes back to it",
    query: serverQuery,
    body: z.record(z.string(), z.unknown()),
    run({ emulator, query, body }) {
      const { ucsid } = serverOf(emulator, query.server);
      return viewOf(emulator.add(readData("body", worldFileSchema, { ...body, ucsid })));
    },
  }),
];

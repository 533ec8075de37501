import { addServer, freshServer } from "../../commands/add-server.js";
import type { UcServer } from "../../server/uc-server.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, serverOf, serverQuery } from "./route.js";

const viewOf = ({ ucsid, connected, sessions, channels, world }: UcServer): object => ({
  ucsid,
  connected,
  users: world.directory.size,
  sessions: sessions.size,
  channels,
});

/** Emulated servers. A test takes a fresh one, which no other test sees. */
export const serverRoutes = [
  controlRoute("GET /servers", {
    answer: answers.servers,
    summary: "The servers",
    example: { servers: [{ ucsid: "local", connected: true, users: 21, sessions: 0, channels: 0 }] },
    run: ({ emulator }) => ({ servers: [...emulator.servers()].map(viewOf) }),
  }),
  controlRoute("POST /servers", {
    answer: answers.server,
    summary: "Adds a fresh server",
    body: freshServer,
    status: 201,
    example: { ucsid: "fresh-1", connected: true, users: 21, sessions: 0, channels: 0 },
    run({ emulator, body }) {
      if (body.ucsid !== undefined && emulator.server(body.ucsid)) {
        const what = `server "${body.ucsid}" exists already`;
        throw new ControlError(409, what, "body.ucsid", "take another name, or delete it");
      }
      return viewOf(addServer(emulator, body));
    },
  }),
  controlRoute("DELETE /servers/:ucsid", {
    answer: answers.nothing,
    summary: "Ends a server, its sessions, faults and requests",
    run({ emulator, path }) {
      const { ucsid } = serverOf(emulator, path.ucsid ?? "", "path.ucsid");
      if (ucsid === emulator.config.defaultServer) {
        throw new ControlError(
          409,
          "the default server stays",
          "path.ucsid",
          "reset it, or set it to connected: false",
        );
      }
      emulator.remove(ucsid);
    },
  }),
  controlRoute("POST /reset", {
    answer: answers.nothing,
    summary:
      "Puts a server, or with none named all, back to the start: sessions, world, faults, responses, requests, time",
    query: serverQuery,
    run({ emulator, query: { server } }) {
      if (server === undefined) emulator.reset();
      else serverOf(emulator, server).reset();
    },
  }),
];

import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import { encode } from "../interface/encode.js";
import { answered } from "../rose/outcome.js";
import { MONITOR_RIGHTS } from "../wire/contact.js";
import { presenceState, remoteContact } from "../wire/person.js";
import { route } from "./door.js";
import { connectedServer, type HttpCall } from "./http-call.js";

/** `/ws/public/…`: no authentication; the presence of those who publish it (documented, protocol.md §4). */
export function publicRoutes(app: FastifyInstance, emulator: Emulator): void {
  route(app, emulator, "/ws/public/contacts", (asked) => publicContacts(emulator, asked));
}

function publicContacts(emulator: Emulator, asked: HttpCall): void {
  const server = connectedServer(emulator, asked);
  if (!server) return;
  const { directory, presence } = server.world;
  const entries: string[] = [];
  for (const user of directory.users()) {
    if (!user.publishesPresence) continue;
    const person = encode("AsnNetDatabaseContact", remoteContact(user), emulator.style.http);
    const state = presenceState(presence.of(user.contactId));
    entries.push(
      `${JSON.stringify(user.contactId)}:{"asnRemoteContact":${person},"iMonitorAccessRights":${MONITOR_RIGHTS},"iPresenceState":${state}}`,
    );
  }
  asked.call.finish(answered(200, `{"contacts":{${entries.join(",")}}}`));
}

import type { FastifyInstance } from "fastify";
import type { Emulator } from "../emulator.js";
import { encode } from "../interface/encode.js";
import { MONITOR_RIGHTS, presenceState, remoteContact } from "../operations/contact.js";
import { connectedServer, type Exchange, route } from "./exchange.js";

/** `/ws/public/…`: no authentication; the presence of those who publish it (documented, protocol.md §4). */
export function publicRoutes(app: FastifyInstance, emulator: Emulator): void {
  route(app, emulator, "/ws/public/contacts", (exchange) => publicContacts(emulator, exchange));
}

function publicContacts(emulator: Emulator, exchange: Exchange): void {
  const server = connectedServer(emulator, exchange);
  if (!server) return;
  const { directory, presence } = server.world;
  const types = emulator.config.httpTypes;
  const entries: string[] = [];
  for (const user of directory.users()) {
    if (!user.publishesPresence) continue;
    const person = encode("AsnNetDatabaseContact", remoteContact(user), { types });
    const state = presenceState(presence.of(user.contactId));
    entries.push(
      `${JSON.stringify(user.contactId)}:{"asnRemoteContact":${person},"iMonitorAccessRights":${MONITOR_RIGHTS},"iPresenceState":${state}}`,
    );
  }
  exchange.answer.json(200, `{"contacts":{${entries.join(",")}}}`);
}

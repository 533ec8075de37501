import { createHash } from "node:crypto";
import type { AsnMgmtClientConnectionInformation } from "../../interface/types.generated.js";
import type { Session } from "../../server/session.js";
import type { UcServer } from "../../server/uc-server.js";
import type { User } from "../../world/directory.js";
import type { World } from "../../world/world.js";
import { writeCapabilities } from "../capabilities.js";
import { NO_TIME, wireTime } from "../time.js";

/** The sessions of all people who have one. */
export function connections(server: UcServer): Map<User, Session[]> {
  const found = new Map<User, Session[]>();
  for (const session of server.sessions.all()) {
    const sessions = found.get(session.user);
    if (sessions) sessions.push(session);
    else found.set(session.user, [session]);
  }
  return found;
}

export const connectionsOf = (server: UcServer, user: User): Session[] => server.sessions.of(user);

/** The user's session that goes by that connection id; without an id, their only one. */
export function sessionOf(server: UcServer, user: User, connectionId: string): Session | undefined {
  const sessions = connectionsOf(server, user);
  if (connectionId === "") return sessions.length === 1 ? sessions[0] : undefined;
  return sessions.find((session) => publicId(session) === connectionId);
}

/** A session's name for others: its id itself would let them act as its user. */
const publicId = ({ id }: Session): string => createHash("md5").update(`connection ${id}`).digest("hex").toUpperCase();

export function connectionInformation(
  world: World,
  user: User,
  sessions: readonly Session[],
): AsnMgmtClientConnectionInformation {
  const capabilities = writeCapabilities(world, user.contactId);
  return {
    u8sLastLoginDeviceName: "",
    timLastLogin: sessions.length > 0 ? wireTime(Math.max(...sessions.map(({ created }) => created))) : NO_TIME,
    bOnline: sessions.length > 0,
    bAVLineIsDND: false,
    connectionDescriptions: sessions.map((session) => ({
      u8sContactID: user.contactId,
      u8sAnonymousUserName: "",
      u8sHintData: "",
      u8sConnectionGUID: publicId(session),
      u8sDeviceName: "",
      u8sDeviceID: "",
      iClientAppID: session.clientAppId ?? 0,
      bIsIdle: false,
    })),
    clientCapabilities: capabilities,
    clientCapabilitiesSum: capabilities[0]?.capabilities ?? { eClientCapabilities: [], customCapabilities: [] },
  };
}

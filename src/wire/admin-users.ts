import { createHash } from "node:crypto";
import type { AsnMgmtClientConnectionInformation, AsnUserProfile } from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";
import { capabilitiesOfClient, writeCapabilities } from "./capabilities.js";
import type { ServerName } from "./distinguished-name.js";
import { NO_TIME, wireTime } from "./time.js";
import { writeProfile } from "./user-profile.js";

/** The topic of users, groups and computers that an administrator changed. */
export const MANAGED_TOPIC = "mgmt:users-groups-computers";

/** A user's session, as administrators see it. */
export interface Connection {
  readonly id: string;
  /** When it began, in ms since 1970-01-01 UTC. */
  readonly created: number;
  readonly clientAppId: number | undefined;
  /** What the client calls its device. */
  readonly device: { readonly name: string; readonly id: string } | undefined;
}

/** A user in events and lists of the administration: profile and connections. */
export function userData(
  server: ServerName,
  world: World,
  user: User,
  sessions: readonly Connection[],
): { userProfile: AsnUserProfile; clientConnectionInfo: AsnMgmtClientConnectionInformation } {
  return {
    userProfile: writeProfile(server, world, user),
    clientConnectionInfo: connectionInformation(world, user, sessions),
  };
}

/** A public name for a session. The session id itself would let others act as its user. */
export const publicId = ({ id }: Pick<Connection, "id">): string =>
  createHash("md5").update(`connection ${id}`).digest("hex").toUpperCase();

export function connectionInformation(
  world: World,
  user: User,
  sessions: readonly Connection[],
): AsnMgmtClientConnectionInformation {
  const [sum] = writeCapabilities(world, user.contactId);
  const last = world.administration.lastLogin(user);
  return {
    u8sLastLoginDeviceName: last?.device ?? "",
    timLastLogin: last ? wireTime(last.time) : NO_TIME,
    bOnline: sessions.length > 0,
    bAVLineIsDND: false,
    connectionDescriptions: sessions.map((session) => ({
      u8sContactID: user.contactId,
      u8sAnonymousUserName: "",
      u8sHintData: "",
      u8sConnectionGUID: publicId(session),
      u8sDeviceName: session.device?.name ?? "",
      u8sDeviceID: session.device?.id ?? "",
      iClientAppID: session.clientAppId ?? 0,
      bIsIdle: false,
    })),
    clientCapabilities: sessions.flatMap((session) =>
      capabilitiesOfClient(world, user.contactId, session, publicId(session)),
    ),
    clientCapabilitiesSum: sum?.capabilities ?? { eClientCapabilities: [], customCapabilities: [] },
  };
}

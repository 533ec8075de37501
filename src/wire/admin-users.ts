import { createHash } from "node:crypto";
import type { AsnMgmtClientConnectionInformation, AsnUserProfile } from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";
import { writeCapabilities } from "./capabilities.js";
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
}

/** A user as events and lists of the administration have them: profile and connections. */
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

/** A session's name for others: its id itself would let them act as its user. */
export const publicId = ({ id }: Pick<Connection, "id">): string =>
  createHash("md5").update(`connection ${id}`).digest("hex").toUpperCase();

export function connectionInformation(
  world: World,
  user: User,
  sessions: readonly Connection[],
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

import type { AsnGroupProfile } from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { Group } from "../world/groups/group-book.js";
import { distinguishedName, type ServerName } from "./distinguished-name.js";
import { writeRights } from "./rights.js";

export function writeGroup(server: ServerName, group: Group): AsnGroupProfile {
  const dn = (user: User | undefined): string => (user ? distinguishedName(user.name, "Users", server) : "");
  return {
    iEnabled: group.enabled ? 1 : 0,
    u8sDNPath: distinguishedName(group.name, "Groups", server),
    u8sGroupName: group.name,
    u8sobjectGUID: group.id,
    u8sPhoneNumber: group.phone,
    u8sPhoneSecondary: group.phoneSecondary,
    u8sGroupLeaderDN: dn(group.leader),
    u8sGroupCoLeaderDN: dn(group.coLeader),
    iGroupStaticRights: group.staticRights,
    iGroupStaticRights2: group.staticRights2,
    asnGroupRightDetails: writeRights(group.uri, group.memberRights),
    asnGroupLeaderRightDetails: writeRights(group.uri, group.leaderRights),
    listUserDNs: [...group.members].map(dn),
    u8sObjectSid: "",
    iGroupProfileVersion: group.version,
    asnUserPropertyBag: { asnProperties: [...group.properties].map(([key, value]) => ({ key, value })) },
    u8sSIPURI: group.uri,
    u8sMailAddress: group.email,
  };
}

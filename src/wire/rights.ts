import type { AsnUserDynamicRights } from "../interface/types.generated.js";
import type { Rights } from "../world/presence/rights.js";

export const readRights = (wire: AsnUserDynamicRights): Rights => ({
  presence: wire.iPresenceRights,
  phonePrimary: wire.iPhoneControlRightsPrimary,
  phoneSecondary: wire.iPhoneControlRightsSecondary,
});

export const writeRights = (objectId: string, rights: Rights): AsnUserDynamicRights => ({
  u8sObjectID: objectId,
  iPresenceRights: rights.presence,
  iPhoneControlRightsPrimary: rights.phonePrimary,
  iPhoneControlRightsSecondary: rights.phoneSecondary,
});

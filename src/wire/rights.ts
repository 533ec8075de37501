import type { AsnNetDatabaseContact, AsnUserDynamicRights } from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import { type Rights, withLevel } from "../world/presence/rights.js";
import type { World } from "../world/world.js";
import { remoteContact } from "./person.js";

/** A bare level in the presence's rights stands for all of its bits. */
export const readRights = (wire: AsnUserDynamicRights): Rights =>
  withLevel({
    presence: wire.iPresenceRights,
    phonePrimary: wire.iPhoneControlRightsPrimary,
    phoneSecondary: wire.iPhoneControlRightsSecondary,
  });

/** The owner's own list. */
export const writeGrants = (world: World, owner: User): AsnUserDynamicRights[] =>
  [...world.rights.grantsOf(owner.contactId)].map(([viewer, rights]) => writeRights(viewer, rights));

/** Who wants to see the owner and waits for an answer. */
export const challengeOf = (world: World, owner: User): { contactsChallenging: AsnNetDatabaseContact[] } => ({
  contactsChallenging: world.rights.challengersOf(owner.contactId).flatMap((contactId) => {
    const user = world.directory.byContactId(contactId);
    return user ? [remoteContact(user)] : [];
  }),
});

export const writeRights = (objectId: string, rights: Rights): AsnUserDynamicRights => ({
  u8sObjectID: objectId,
  iPresenceRights: rights.presence,
  iPhoneControlRightsPrimary: rights.phonePrimary,
  iPhoneControlRightsSecondary: rights.phoneSecondary,
});

import type { AsnContactStatusResultEntry } from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";
import { presenceState } from "./person.js";

/** AsnPresenceStateEnum: nothing is known of the contact (documented, protocol.md §9). */
const UNCONTROLLED = 0;

/** The topic of a user's state, for clients with an open search that lists the user. */
export const contactStatusTopic = (contactId: string): string => `contact-status:${contactId}`;

/** The state of a user in a row of a search result, with the note as an optional parameter. */
export function statusOf(
  world: World,
  { contactId }: User,
  iClientSearchID: number,
  iClientRowID: number,
): AsnContactStatusResultEntry {
  const note = world.presence.note(contactId);
  return {
    iClientSearchID,
    iClientRowID,
    iPresenceState: presenceState(world.presence.of(contactId)),
    u8sContactID: contactId,
    ...(note === "" ? {} : { optionalParams: { note } }),
  };
}

/** The state of a contact that the server does not know. */
export const unknownStatus = (
  u8sContactID: string,
  iClientSearchID: number,
  iClientRowID: number,
): AsnContactStatusResultEntry => ({ iClientSearchID, iClientRowID, iPresenceState: UNCONTROLLED, u8sContactID });

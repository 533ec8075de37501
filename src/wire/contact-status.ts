import type { AsnContactStatusResultEntry } from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import { presenceState } from "./person.js";

/** The topic of a user's state, for clients with an open search that lists the user. */
export const contactStatusTopic = (contactId: string): string => `contact-status:${contactId}`;

export function statusOf(
  presence: Parameters<typeof presenceState>[0],
  { contactId }: User,
  iClientSearchID: number,
  iClientRowID: number,
): AsnContactStatusResultEntry {
  return { iClientSearchID, iClientRowID, iPresenceState: presenceState(presence), u8sContactID: contactId };
}

import type { AsnContactStatusResultEntry } from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import { presenceState } from "./person.js";

/** The topic of a user's state, for those who have the user among the rows of an open search. */
export const contactStatusTopic = (contactId: string): string => `contact-status:${contactId}`;

export function statusOf(
  presence: Parameters<typeof presenceState>[0],
  { contactId }: User,
  iClientSearchID: number,
  iClientRowID: number,
): AsnContactStatusResultEntry {
  return { iClientSearchID, iClientRowID, iPresenceState: presenceState(presence), u8sContactID: contactId };
}

import type { ContactIdentity } from "../contacts/identity.js";

/** Two references are the same contact when these keys are equal. */
export const refKey = ({ database, store, entry }: ContactIdentity): string => JSON.stringify([database, store, entry]);

/** A contact of a user's list. */
export interface ListedContact {
  readonly ref: ContactIdentity;
  /** The data that the client stored for it; undefined: what the server itself knows of the contact. */
  readonly data: object | undefined;
}

/** A row of a group: one person, whom several data bases may know. The numbers are marks of the client (0, 1). */
export interface GroupItem {
  readonly id: string;
  readonly presenceId: string;
  readonly editable: number;
  readonly refs: readonly ContactIdentity[];
  readonly selected: ContactIdentity;
}

export interface ContentGroup {
  readonly id: string;
  readonly name: string;
  readonly orderBy: string;
  readonly autoRefresh: number;
  readonly expanded: number;
  readonly editable: number;
  readonly persistent: number;
  readonly items: readonly GroupItem[];
}

/** A tab of the contact list: groups beside each other. */
export interface GroupCluster {
  readonly id: string;
  readonly name: string;
  readonly editable: number;
  readonly persistent: number;
  readonly tabbed: number;
  readonly neighbour: string;
  readonly groups: readonly ContentGroup[];
}

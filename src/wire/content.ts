import { AsnClientContentChangedFlags } from "../interface/enums.generated.js";
import type {
  AsnAdministrativeMonitorGroup,
  AsnClientContentChangedArgument,
  AsnClientContentGroupCluster,
  AsnNetDatabaseContact,
} from "../interface/types.generated.js";
import type { ContactIdentity } from "../world/contacts/identity.js";
import type { ContentDifference } from "../world/content/content-book.js";
import type { GroupCluster, ListedContact } from "../world/content/structure.js";
import type { User } from "../world/directory.js";
import { ALL_IN_MONITOR, type Group } from "../world/groups/group-book.js";
import type { World } from "../world/world.js";
import { wireContact } from "./contact-entry.js";
import { type WireIdentity, wireIdentity, withHash } from "./person.js";

/** Topics of a user's contact list: its contacts and structure, its tags, its XML form. */
export const contentTopic = (owner: string): string => `content:${owner.toLowerCase()}`;
export const tagsTopic = (owner: string): string => `content-tags:${owner.toLowerCase()}`;
export const xmlContentTopic = (owner: string): string => `content-xml:${owner.toLowerCase()}`;
/** The topic of the groups that the administrator adds to a user's own list. */
export const monitorGroupsTopic = (user: User): string => `monitor-groups:${user.name.toLowerCase()}`;

/** AsnSubscribeClientContentFlags (documented, protocol.md §9); 0 is all of them. */
const CONTENT_FLAG = { contacts: 1, structure: 2, photos: 4 } as const;

/** What a client wants to hear of the contact list. */
export interface ContentWish {
  readonly flags: number;
  /** The ids of the wanted clusters in JSON; empty: all of them. */
  readonly key: string;
  readonly user: User;
}

/** What asnClientContentChanged tells of the difference to that client; undefined when there is nothing. */
export function contentChanged(
  { revision, difference }: { readonly revision: number; readonly difference: ContentDifference },
  { flags, key, user }: ContentWish,
  world: World,
): AsnClientContentChangedArgument | undefined {
  const contacts = (flags & CONTENT_FLAG.contacts) !== 0 && difference.put.length + difference.remove.length > 0;
  const structure = flags & CONTENT_FLAG.structure ? difference.clusters : undefined;
  if (!contacts && !structure) return undefined;
  const ids = key ? new Set(JSON.parse(key) as string[]) : undefined;
  const picture = flags & CONTENT_FLAG.photos ? (contact: AsnNetDatabaseContact) => contact : withHash;
  return {
    iRevision: revision,
    ...(contacts
      ? {
          addedOrChangedContacts: difference.put.map((contact) => picture(listed(world, user, contact))),
          removedContacts: difference.remove.map(wireIdentity),
        }
      : {}),
    ...(structure
      ? { listContentstructure: structure.filter(({ id }) => ids?.has(id) ?? true).map(writeCluster) }
      : {}),
    iFlags: AsnClientContentChangedFlags.eFULLUPDATE,
  };
}

export const isMonitorGroup = ({ staticRights, enabled }: Group): boolean =>
  enabled && (staticRights & ALL_IN_MONITOR) !== 0;

export function writeMonitorGroup(group: Group): AsnAdministrativeMonitorGroup {
  return {
    u8sGroupURI: group.uri,
    u8sGroupName: group.name,
    listContactIDs: [...group.members].map(({ contactId }) => contactId),
    ...(group.functionKeys.length > 0
      ? {
          listFunctionKeys: group.functionKeys.map(({ name, number }) => ({
            iType: 0,
            u8sValue: number,
            u8sName: name,
          })),
        }
      : {}),
  };
}

/** A contact of the list, with the client's own data, or else with the server's. */
export function listed(world: World, user: User, { ref, data }: ListedContact): AsnNetDatabaseContact {
  if (data) return data as AsnNetDatabaseContact;
  const entry = world.contacts.byIdentity(user, ref);
  return entry ? wireContact(entry) : { ...wireIdentity(ref), bValid: false };
}

export const readIdentity = ({ u8sEntryIDDB, u8sEntryIDStore, u8sEntryID }: WireIdentity): ContactIdentity => ({
  database: u8sEntryIDDB,
  store: u8sEntryIDStore,
  entry: u8sEntryID,
});

export function readCluster(wire: AsnClientContentGroupCluster): GroupCluster {
  return {
    id: wire.u8sID,
    name: wire.u8sName,
    editable: wire.iIsEditable,
    persistent: wire.iIsPersistent,
    tabbed: wire.iIsTabbed,
    neighbour: wire.u8sNeighbourClusterID,
    groups: wire.listGroups.map((group) => ({
      id: group.u8sID,
      name: group.u8sName,
      orderBy: group.u8sOrderBy,
      autoRefresh: group.iAutorefresh,
      expanded: group.iExpanded,
      editable: group.iIsEditable,
      persistent: group.iIsPersistent,
      items: group.listItems.map((item) => ({
        id: item.u8sID,
        presenceId: item.u8sPresenceID,
        editable: item.iIsEditable,
        refs: item.listNetDatabaseContactIDs.map(readIdentity),
        selected: readIdentity(item.selectedNetDatabaseContactID),
      })),
    })),
  };
}

export function writeCluster(cluster: GroupCluster): AsnClientContentGroupCluster {
  return {
    u8sID: cluster.id,
    u8sName: cluster.name,
    iIsEditable: cluster.editable,
    iIsPersistent: cluster.persistent,
    iIsTabbed: cluster.tabbed,
    u8sNeighbourClusterID: cluster.neighbour,
    listGroups: cluster.groups.map((group) => ({
      u8sID: group.id,
      u8sName: group.name,
      u8sOrderBy: group.orderBy,
      iAutorefresh: group.autoRefresh,
      iExpanded: group.expanded,
      iIsEditable: group.editable,
      iIsPersistent: group.persistent,
      listItems: group.items.map((item) => ({
        u8sID: item.id,
        u8sPresenceID: item.presenceId,
        iIsEditable: item.editable,
        listNetDatabaseContactIDs: item.refs.map(wireIdentity),
        selectedNetDatabaseContactID: wireIdentity(item.selected),
      })),
    })),
  };
}

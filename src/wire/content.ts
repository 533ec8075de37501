import type {
  AsnAdministrativeMonitorGroup,
  AsnClientContentGroupCluster,
  AsnNetDatabaseContact,
  AsnNetDatabaseContactID,
} from "../interface/types.generated.js";
import type { ContactRef, GroupCluster, ListedContact } from "../world/content/structure.js";
import type { User } from "../world/directory.js";
import { ALL_IN_MONITOR, type Group } from "../world/groups/group-book.js";
import type { World } from "../world/world.js";
import { wireContact } from "./contact-entry.js";

/** Topics of a user's contact list: its contacts and structure, its tags, its XML form. */
export const contentTopic = (owner: string): string => `content:${owner.toLowerCase()}`;
export const tagsTopic = (owner: string): string => `content-tags:${owner.toLowerCase()}`;
export const xmlContentTopic = (owner: string): string => `content-xml:${owner.toLowerCase()}`;
/** The topic of the groups that the administrator puts beside a user's own list. */
export const monitorGroupsTopic = (user: User): string => `monitor-groups:${user.name.toLowerCase()}`;

/** AsnSubscribeClientContentFlags (documented, protocol.md §9); 0 is all of them. */
export const CONTENT_FLAG = { contacts: 1, structure: 2 } as const;

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
  const entry = world.contacts.byEntryId(user, ref.database, ref.entry);
  return entry
    ? wireContact(entry)
    : { u8sEntryID: ref.entry, u8sEntryIDDB: ref.database, u8sEntryIDStore: ref.store, bValid: false };
}

export const readRef = ({ u8sEntryIDDB, u8sEntryIDStore, u8sEntryID }: AsnNetDatabaseContactID): ContactRef => ({
  database: u8sEntryIDDB,
  store: u8sEntryIDStore,
  entry: u8sEntryID,
});

export const writeRef = ({ database, store, entry }: ContactRef): AsnNetDatabaseContactID => ({
  u8sEntryID: entry,
  u8sEntryIDDB: database,
  u8sEntryIDStore: store,
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
        refs: item.listNetDatabaseContactIDs.map(readRef),
        selected: readRef(item.selectedNetDatabaseContactID),
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
        listNetDatabaseContactIDs: item.refs.map(writeRef),
        selectedNetDatabaseContactID: writeRef(item.selected),
      })),
    })),
  };
}

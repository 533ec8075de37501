import type {
  AsnAdministrativeMonitorGroup,
  AsnChangeClientContentArgument,
  AsnClientContentGroupCluster,
  AsnNetDatabaseContact,
  AsnNetDatabaseContactID,
} from "../interface/types.generated.js";
import type { ContentUpdate } from "../world/content/content-book.js";
import type { ContactRef, GroupCluster, ListedContact } from "../world/content/structure.js";
import type { User } from "../world/directory.js";
import { ALL_IN_MONITOR, type Group } from "../world/groups/group-book.js";
import type { World } from "../world/world.js";
import { wireContact } from "./contacts.js";
import type { Handlers } from "./handler.js";

export const contentTopic = (owner: string): string => `content:${owner.toLowerCase()}`;
export const tagsTopic = (owner: string): string => `content-tags:${owner.toLowerCase()}`;
export const xmlContentTopic = (owner: string): string => `content-xml:${owner.toLowerCase()}`;
export const monitorGroupsTopic = (user: User): string => `monitor-groups:${user.name.toLowerCase()}`;

/** AsnSubscribeClientContentFlags (documented, protocol.md §9); 0 is all of them. */
export const CONTENT_FLAG = { contacts: 1, structure: 2 } as const;

/**
 * AsnChangeClientContentFlags, read as numbers of bits (chosen: its first value is 0, which no other reading could
 * tell from "none").
 */
const CHANGE = { updateOriginator: 1 << 0, fullUpdate: 1 << 1 } as const;

const NO_PICTURES = 1;

/** The users' contact lists (favourites), and the groups that the administrator puts beside them. */
export const contentHandlers: Handlers = {
  asnGetClientContent: ({ iContactFilter }, { world, user }) => {
    const { revision, version, editable, lastWriter, contacts, clusters } = world.content.of(user.name);
    return {
      u8sContentRevision: String(revision),
      contactList: [...contacts.values()].map((contact) => {
        const wire = listed(world, user, contact);
        return iContactFilter === NO_PICTURES ? withoutPictures(wire) : wire;
      }),
      contentstructure: {
        iIsEditable: editable,
        u8sVersion: version,
        u8sRevision: String(revision),
        u8sLastWriter: lastWriter,
        listGroupClusters: clusters.map(writeCluster),
      },
    };
  },
  asnSubscribeClientContent: ({ iEventFlagsToSubscribe, u8sGroupClusterIDRestriction }, call) => {
    const topic = contentTopic(call.user.name);
    const key = u8sGroupClusterIDRestriction?.length ? JSON.stringify(u8sGroupClusterIDRestriction) : "";
    call.unsubscribe(topic);
    call.subscribe(topic, { form: "old", flags: iEventFlagsToSubscribe || -1, key });
    return { iRevision: call.world.content.of(call.user.name).revision };
  },
  asnUnsubscribeClientContent: (_argument, call) => {
    call.unsubscribe(contentTopic(call.user.name));
    return {};
  },
  asnChangeClientContent: (argument, { world, user, session }) => {
    const tellWriter = (argument.iFlags & CHANGE.updateOriginator) !== 0;
    return { iRevision: world.content.change(user.name, readUpdate(argument), tellWriter ? undefined : session) };
  },

  asnClientContentSubscribeToTags: ({ iSubscribe }, call) => {
    if (iSubscribe) call.subscribe(tagsTopic(call.user.name), { form: "old" });
    else call.unsubscribe(tagsTopic(call.user.name));
    return {};
  },
  asnClientContentSaveTags: ({ u8sTaggedIDs }, { world, user, session }) => ({
    iRevision: world.content.saveTags(user.name, u8sTaggedIDs, session),
  }),

  asnGetClientXMLContent: (_argument, call) => {
    call.subscribe(xmlContentTopic(call.user.name), { form: "old" });
    const { text, description } = call.world.content.xml(call.user.name);
    return { content: { osXMLContent: text, osXMLContentDescription: description } };
  },
  asnSetClientXMLContent: ({ content }, call) => {
    const { world, user, session } = call;
    call.subscribe(xmlContentTopic(user.name), { form: "old" });
    world.content.setXml(user.name, content.osXMLContent, content.osXMLContentDescription, session);
    return {};
  },

  asnGetAndSubscribeAdministrativeMonitorContent: ({ iEventFlagsToSubscribe = 1 }, call) => {
    if (iEventFlagsToSubscribe) call.subscribe(monitorGroupsTopic(call.user), { form: "v2" });
    return { listAdministrativeMonitorGroups: monitorGroups(call.world, call.user).map(writeMonitorGroup) };
  },
  asnUnsubscribeAdministrativeMonitorContent: (_argument, call) => ({
    bSuccess: call.unsubscribe(monitorGroupsTopic(call.user)),
  }),
  asnGetAdministrativeMonitorContent: (_argument, call) => {
    call.subscribe(monitorGroupsTopic(call.user), { form: "old", key: "old" });
    const people = monitorGroups(call.world, call.user).flatMap(({ members }) => [...members]);
    return {
      iDisableAllMonitorConfiguration: 0,
      listContactIDs: [...new Set(people.map(({ contactId }) => contactId))],
    };
  },
};

/** The groups of which the administrator wants each member's client to show all members. */
const monitorGroups = (world: World, user: User): Group[] => world.groups.of(user).filter(isMonitorGroup);

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

/** A contact of the list: what the client wrote of it, or what the server knows. */
export function listed(world: World, user: User, { ref, data }: ListedContact): AsnNetDatabaseContact {
  if (data) return data as AsnNetDatabaseContact;
  const entry = world.contacts.byEntryId(user, ref.database, ref.entry);
  return entry
    ? wireContact(entry)
    : { u8sEntryID: ref.entry, u8sEntryIDDB: ref.database, u8sEntryIDStore: ref.store, bValid: false };
}

function withoutPictures({ optionalParams, ...contact }: AsnNetDatabaseContact): AsnNetDatabaseContact {
  const kept = Object.entries(optionalParams ?? {}).filter(([, value]) => typeof value !== "object");
  return kept.length > 0 ? { ...contact, optionalParams: Object.fromEntries(kept) } : contact;
}

function readUpdate(argument: AsnChangeClientContentArgument): ContentUpdate {
  return {
    version: argument.u8sVersion,
    editable: argument.iIsEditable,
    put: (argument.addedOrChangedContacts ?? []).map((contact) => ({ ref: refOf(contact), data: contact })),
    remove: (argument.removedContacts ?? []).map(readRef),
    clusters: argument.listContentstructure?.map(readCluster),
    replace: (argument.iFlags & CHANGE.fullUpdate) !== 0,
  };
}

const refOf = ({ u8sEntryIDDB = "", u8sEntryIDStore = "", u8sEntryID = "" }: AsnNetDatabaseContact): ContactRef => ({
  database: u8sEntryIDDB,
  store: u8sEntryIDStore,
  entry: u8sEntryID,
});

const readRef = ({ u8sEntryIDDB, u8sEntryIDStore, u8sEntryID }: AsnNetDatabaseContactID): ContactRef => ({
  database: u8sEntryIDDB,
  store: u8sEntryIDStore,
  entry: u8sEntryID,
});

export const writeRef = ({ database, store, entry }: ContactRef): AsnNetDatabaseContactID => ({
  u8sEntryID: entry,
  u8sEntryIDDB: database,
  u8sEntryIDStore: store,
});

function readCluster(wire: AsnClientContentGroupCluster): GroupCluster {
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

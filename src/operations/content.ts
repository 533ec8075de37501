import { AsnChangeClientContentFlags } from "../interface/enums.generated.js";
import type { AsnChangeClientContentArgument, AsnNetDatabaseContact } from "../interface/types.generated.js";
import {
  contentChanged,
  contentTopic,
  isMonitorGroup,
  listed,
  monitorGroupsTopic,
  readCluster,
  readIdentity,
  tagsTopic,
  writeCluster,
  writeMonitorGroup,
} from "../wire/content.js";
import { withHash } from "../wire/person.js";
import type { ContactIdentity } from "../world/contacts/identity.js";
import type { ContentUpdate } from "../world/content/content-book.js";
import type { User } from "../world/directory.js";
import type { Group } from "../world/groups/group-book.js";
import type { World } from "../world/world.js";
import type { Handlers } from "./handler.js";

const NO_PICTURES = 1;

/** The users' contact lists (favourites), and the groups that the administrator adds to them. */
export const contentHandlers: Handlers = {
  asnGetClientContent: ({ iContactFilter }, { world, user }) => {
    const { revision, version, editable, lastWriter, contacts, clusters } = world.content.of(user.name);
    return {
      u8sContentRevision: String(revision),
      contactList: [...contacts.values()].map((contact) => {
        const wire = listed(world, user, contact);
        return iContactFilter === NO_PICTURES ? withHash(wire) : wire;
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
  /** What the client does not know yet comes by an event after the result (documented, protocol.md §7, module ClientContent). */
  asnSubscribeClientContent: ({ iRevision = 0, iEventFlagsToSubscribe, u8sGroupClusterIDRestriction }, call) => {
    const { server, session, user, world } = call;
    const topic = contentTopic(user.name);
    const key = u8sGroupClusterIDRestriction?.length ? JSON.stringify(u8sGroupClusterIDRestriction) : "";
    const flags = iEventFlagsToSubscribe || -1;
    call.unsubscribe(topic);
    call.subscribe(topic, { form: "old", flags, key });
    const { revision } = world.content.of(user.name);
    const difference = world.content.since(user.name, iRevision);
    const unknown = contentChanged({ revision, difference }, { flags, key, user }, world);
    if (session && unknown) server.delivery.send(session, "asnClientContentChanged", unknown);
    return { iRevision: revision };
  },
  asnUnsubscribeClientContent: (_argument, call) => {
    call.unsubscribe(contentTopic(call.user.name));
    return {};
  },
  /** The client that makes a change knows it, and is not told of it (chosen). */
  asnChangeClientContent: (argument, { world, user, session }) => ({
    iRevision: world.content.change(user.name, readUpdate(argument), session),
  }),

  asnClientContentSubscribeToTags: ({ iSubscribe }, call) => {
    if (iSubscribe) call.subscribe(tagsTopic(call.user.name), { form: "old" });
    else call.unsubscribe(tagsTopic(call.user.name));
    return {};
  },
  asnClientContentSaveTags: ({ u8sTaggedIDs }, { world, user, session }) => ({
    iRevision: world.content.saveTags(user.name, u8sTaggedIDs, session),
  }),

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

function readUpdate(argument: AsnChangeClientContentArgument): ContentUpdate {
  return {
    version: argument.u8sVersion,
    editable: argument.iIsEditable,
    put: (argument.addedOrChangedContacts ?? []).map((contact) => ({ ref: refOf(contact), data: contact })),
    remove: (argument.removedContacts ?? []).map(readIdentity),
    clusters: argument.listContentstructure?.map(readCluster),
    replace: argument.iFlags === AsnChangeClientContentFlags.eFULLUPDATE,
  };
}

const refOf = ({
  u8sEntryIDDB = "",
  u8sEntryIDStore = "",
  u8sEntryID = "",
}: AsnNetDatabaseContact): ContactIdentity => ({
  database: u8sEntryIDDB,
  store: u8sEntryIDStore,
  entry: u8sEntryID,
});

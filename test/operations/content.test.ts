import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { call, logIn, useEmulator } from "../support/emulator.js";

const office = useEmulator({ answers: "strict" });

const ref = (u8sEntryID: string) => ({ u8sEntryID, u8sEntryIDDB: "", u8sEntryIDStore: "" });
const cluster = (u8sID: string) => ({
  u8sID,
  u8sName: u8sID,
  iIsEditable: 1,
  iIsPersistent: 1,
  iIsTabbed: 0,
  u8sNeighbourClusterID: "",
  listGroups: [
    {
      u8sID: "g",
      u8sName: "Friends",
      u8sOrderBy: "name",
      iAutorefresh: 0,
      iExpanded: 1,
      iIsEditable: 1,
      iIsPersistent: 1,
      listItems: [
        {
          u8sID: "i",
          u8sPresenceID: "sip:carol@example.com",
          iIsEditable: 1,
          listNetDatabaseContactIDs: [ref("sip:carol@example.com")],
          selectedNetDatabaseContactID: ref("sip:carol@example.com"),
        },
      ],
    },
  ],
});
const change = (changes: object) => ({ iRevision: 1, u8sVersion: "1", iIsEditable: 1, iFlags: 0, ...changes });

describe("the contact list", () => {
  it("begins with the favourites of the world file", async () => {
    const { body } = await call(office.uc, await logIn(office.uc), "asnGetClientContent", { iContactFilter: 0 });
    expect(body).toMatchObject({
      u8sContentRevision: "1",
      contactList: [{ u8sDisplayName: "Bob Brown" }, { u8sDisplayName: "Carol Clark" }],
      contentstructure: { listGroupClusters: [{ listGroups: [{ u8sName: "Colleagues", listItems: [{}, {}] }] }] },
    });
  });

  it("keeps what a client writes, and tells the user's other clients", async () => {
    const [writer, reader] = [await Channel.open(office.uc, "bob"), await Channel.open(office.uc, "bob")];
    for (const channel of [writer, reader]) await channel.result("asnSubscribeClientContent", {});
    const contact = {
      u8sEntryID: "x",
      u8sEntryIDDB: "db",
      u8sDisplayName: "Xenia",
      optionalParams: { JpegPhoto: { binarydata: "AAEC" } },
    };
    const written = change({ addedOrChangedContacts: [contact], listContentstructure: [cluster("c1")] });
    expect(await writer.result("asnChangeClientContent", written)).toMatchObject({ iRevision: 2 });
    expect(await reader.event("asnClientContentChanged")).toMatchObject({
      iRevision: 2,
      addedOrChangedContacts: [contact],
      listContentstructure: [{ u8sID: "c1", listGroups: [{ u8sOrderBy: "name" }] }],
    });
    expect(await reader.result("asnGetClientContent", { iContactFilter: 0 })).toMatchObject({ contactList: [contact] });

    const bare = await reader.result<{ contactList: object[] }>("asnGetClientContent", { iContactFilter: 1 });
    expect(bare.contactList[0]).not.toHaveProperty("optionalParams");

    const removedContacts = [{ u8sEntryID: "x", u8sEntryIDDB: "db", u8sEntryIDStore: "" }];
    await writer.result("asnChangeClientContent", change({ removedContacts }));
    expect(await reader.event("asnClientContentChanged", 2)).toMatchObject({ removedContacts });
    expect(writer.events("asnClientContentChanged")).toEqual([]);
    await Promise.all([writer.close(), reader.close()]);
  });

  it("tells a client only what it subscribed to, and the writer too when it asks for that", async () => {
    const [structure, restricted] = [await Channel.open(office.uc, "carol"), await Channel.open(office.uc, "carol")];
    await structure.result("asnSubscribeClientContent", { iEventFlagsToSubscribe: 2 });
    await restricted.result("asnSubscribeClientContent", { u8sGroupClusterIDRestriction: ["b"] });
    const update = change({
      addedOrChangedContacts: [{ u8sEntryID: "y" }],
      listContentstructure: [cluster("a"), cluster("b")],
      iFlags: 1,
    });
    await structure.result("asnChangeClientContent", update);
    expect(await structure.event("asnClientContentChanged")).not.toHaveProperty("addedOrChangedContacts");
    expect(await restricted.event("asnClientContentChanged")).toMatchObject({ listContentstructure: [{ u8sID: "b" }] });
    await restricted.result("asnUnsubscribeClientContent");
    await structure.result("asnChangeClientContent", update);
    await structure.event("asnClientContentChanged", 2);
    await restricted.result("asnGetPhoneBooks");
    expect(restricted.events("asnClientContentChanged")).toHaveLength(1);
    await Promise.all([structure.close(), restricted.close()]);
  });

  it("has tags that a user's clients share", async () => {
    const [writer, reader] = [await Channel.open(office.uc), await Channel.open(office.uc)];
    await reader.result("asnClientContentSubscribeToTags", { iSubscribe: 1 });
    await writer.result("asnClientContentSaveTags", { u8sTaggedIDs: ["a", "b"], iRevision: 0 });
    expect(await reader.event("asnClientContentTaggedIDsChanged")).toMatchObject({
      u8sTaggedIDs: ["a", "b"],
      iRevision: 1,
    });
    await Promise.all([writer.close(), reader.close()]);
  });

  it("in the older form is one text, whose readers hear of a new one", async () => {
    const [writer, reader] = [await Channel.open(office.uc), await Channel.open(office.uc)];
    await reader.result("asnGetClientXMLContent");
    const content = { osXMLContent: "<monitor/>", osXMLContentDescription: "mine" };
    await writer.result("asnSetClientXMLContent", { content });
    expect(await reader.event("asnMyUpdateClientContent")).toMatchObject({ u8sNewRevision: "1" });
    expect(await reader.result("asnGetClientXMLContent")).toMatchObject({ content });
    await Promise.all([writer.close(), reader.close()]);
  });
});

it("the administrator's monitor groups are those of the caller, in both forms", async () => {
  const session = await logIn(office.uc, "bob");
  const everyone = ["sip:alice@example.com", "sip:bob@example.com", "sip:carol@example.com"];
  const groups = await call(office.uc, session, "asnGetAndSubscribeAdministrativeMonitorContent");
  expect(groups.body).toMatchObject({
    listAdministrativeMonitorGroups: [{ u8sGroupName: "Everyone", listContactIDs: everyone }],
  });
  const old = await call(office.uc, session, "asnGetAdministrativeMonitorContent");
  expect(old.body).toMatchObject({ listContactIDs: everyone });
});

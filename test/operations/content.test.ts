import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { call, logIn, useEmulator } from "../support/emulator.js";

const office = useEmulator({ answers: "strict", users: 50 });

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

interface Changed {
  readonly iRevision: number;
  readonly addedOrChangedContacts?: readonly { readonly u8sEntryID: string; readonly optionalParams?: object }[];
  readonly removedContacts?: readonly { readonly u8sEntryID: string }[];
  readonly listContentstructure?: readonly { readonly u8sID: string }[];
}
const CHANGED = "asnClientContentChanged";

/** A channel of the user that has subscribed, and read what came first. */
async function subscribed(user: string, argument: object = {}): Promise<{ channel: Channel; first: Changed }> {
  const channel = await Channel.open(office.uc, user);
  await channel.result("asnSubscribeClientContent", argument);
  return { channel, first: await channel.event<Changed>(CHANGED) };
}
const ids = (contacts: Changed["removedContacts"]) => contacts?.map(({ u8sEntryID }) => u8sEntryID);
const photo = { jpegPhoto: { binarydata: "/9j/4AAQ" } };
const hashed = { jpegPhotoHash: expect.stringMatching(/^[0-9a-f]{64}$/) };

describe("the contact list", () => {
  it("begins with the favourites of the world file (cont-10, cont-19, cont-20, cont-21, cont-22, cont-23)", async () => {
    const { body } = await call(office.uc, await logIn(office.uc), "asnGetClientContent", { iContactFilter: 0 });
    expect(body).toMatchObject({
      contactList: [{ u8sDisplayName: "Bob Brown" }, { u8sDisplayName: "Carol Clark" }],
      contentstructure: {
        u8sVersion: "2",
        iIsEditable: 1,
        listGroupClusters: [
          { u8sID: "100", listGroups: [{ u8sID: "g:G779", u8sName: "Colleagues", listItems: [{}, {}] }] },
        ],
      },
    });
  });

  it("comes as an event after subscribing, whole or what changed since (cont-01, cont-02, cont-03)", async () => {
    const { channel, first } = await subscribed("alice", { iRevision: 0 });
    expect(ids(first.addedOrChangedContacts)).toEqual(["u:bob", "u:carol"]);
    expect(first.listContentstructure).toMatchObject([{ u8sID: "100" }]);
    const put = (u8sEntryID: string) =>
      channel.result<Changed>("asnChangeClientContent", change({ addedOrChangedContacts: [{ u8sEntryID }] }));
    const { iRevision } = await put("one");
    await put("two");
    const removedContacts = [ref("one")];
    const last = await channel.result<Changed>("asnChangeClientContent", change({ removedContacts }));
    const { channel: later, first: difference } = await subscribed("alice", { iRevision });
    expect(ids(difference.addedOrChangedContacts)).toEqual(["two"]);
    expect(ids(difference.removedContacts)).toEqual(["one"]);
    expect(difference).not.toHaveProperty("listContentstructure");

    const current = await Channel.open(office.uc, "alice");
    expect(await current.result("asnSubscribeClientContent", last)).toMatchObject({ iRevision: last.iRevision });
    const read = await current.result("asnGetClientContent", { iContactFilter: 0 });
    expect(read).toMatchObject({ u8sContentRevision: String(last.iRevision) });
    expect(current.events(CHANGED)).toEqual([]);
    await Promise.all([channel.close(), later.close(), current.close()]);
  });

  it("brings whoever follows its events from any revision to the present list (cont-02, property)", async () => {
    const { channel: writer, first } = await subscribed("user00001");
    const revisions = [first.iRevision];
    const present = async () =>
      (await writer.result<{ contactList: Changed["removedContacts"] }>("asnGetClientContent", { iContactFilter: 0 }))
        .contactList;
    const lists = [ids(await present())];
    const keys = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 });
    for (const [put, remove, iFlags] of fc.sample(fc.tuple(keys, keys, fc.constantFrom(0, 0, 1)), 12)) {
      const addedOrChangedContacts = put.map((u8sEntryID) => ({ u8sEntryID, u8sEntryIDDB: "", u8sEntryIDStore: "" }));
      const removedContacts = remove.filter((key) => !put.includes(key)).map(ref);
      const changes = change({ addedOrChangedContacts, removedContacts, listContentstructure: [], iFlags });
      revisions.push((await writer.result<Changed>("asnChangeClientContent", changes)).iRevision);
      lists.push(ids(await present()));
    }
    for (const [at, iRevision] of revisions.entries()) {
      const reader = await Channel.open(office.uc, "user00001");
      await reader.result("asnSubscribeClientContent", { iRevision });
      await reader.result("asnGetPhoneBooks");
      const list = new Set(lists[at]);
      for (const { removedContacts, addedOrChangedContacts } of reader.events(CHANGED) as unknown as Changed[]) {
        for (const id of ids(removedContacts) ?? []) list.delete(id);
        for (const id of ids(addedOrChangedContacts) ?? []) list.add(id);
      }
      expect([...list].sort()).toEqual([...(lists.at(-1) ?? [])].sort());
      await reader.close();
    }
    await writer.close();
  });

  it("keeps what a client writes, and tells the user's other clients (cont-05, cont-12, cont-13, cont-14, cont-16)", async () => {
    const [{ channel: writer, first }, { channel: reader }] = [await subscribed("bob"), await subscribed("bob")];
    const contact = { u8sEntryID: "x", u8sEntryIDDB: "db", u8sDisplayName: "Xenia", optionalParams: photo };
    const written = change({ addedOrChangedContacts: [contact], listContentstructure: [cluster("c1")] });
    const { iRevision } = await writer.result<Changed>("asnChangeClientContent", written);
    expect(iRevision).toBeGreaterThan(first.iRevision);
    expect(await reader.event(CHANGED, 2)).toMatchObject({
      iRevision,
      addedOrChangedContacts: [contact],
      listContentstructure: [{ u8sID: "c1", listGroups: [{ u8sOrderBy: "name" }] }],
    });
    const read = (iContactFilter: number) => reader.result("asnGetClientContent", { iContactFilter });
    expect(await read(0)).toMatchObject({ contactList: [contact], u8sContentRevision: String(iRevision) });

    await writer.result("asnChangeClientContent", change({ addedOrChangedContacts: [{ u8sEntryID: "y" }] }));
    expect(await read(0)).toMatchObject({ contactList: [contact, { u8sEntryID: "y" }] });
    const removedContacts = [{ u8sEntryID: "x", u8sEntryIDDB: "db", u8sEntryIDStore: "" }];
    await writer.result("asnChangeClientContent", change({ removedContacts }));
    expect(await reader.event(CHANGED, 3)).toMatchObject({ addedOrChangedContacts: [{ u8sEntryID: "y" }] });
    expect(await reader.event(CHANGED, 4)).toMatchObject({ removedContacts });
    expect(writer.events(CHANGED)).toHaveLength(1);
    await Promise.all([writer.close(), reader.close()]);
  });

  it("has a time stamp for its revision (cont-04)", async () => {
    const { channel, first } = await subscribed("user00002");
    const { stSystemtime } = await channel.result<{ stSystemtime: string }>("asnGetTime");
    expect(new Date(first.iRevision).toISOString().slice(0, 10)).toBe(stSystemtime.slice(0, 10));
    await channel.close();
  });

  it("is replaced as a whole when the flag says so (cont-11)", async () => {
    const { channel } = await subscribed("user00003");
    const put = (u8sEntryID: string, iFlags: number) =>
      channel.result("asnChangeClientContent", change({ addedOrChangedContacts: [{ u8sEntryID }], iFlags }));
    await put("old", 0);
    await put("new", 1);
    expect(await channel.result("asnGetClientContent", { iContactFilter: 0 })).toMatchObject({
      contactList: [{ u8sEntryID: "new" }],
    });
    await channel.close();
  });

  it("has photos where they are asked for, and else their hashes (cont-08, cont-09)", async () => {
    const { channel: writer } = await subscribed("user00004");
    const contact = { u8sEntryID: "p", optionalParams: photo };
    const written = change({ addedOrChangedContacts: [contact], listContentstructure: [] });
    await writer.result("asnChangeClientContent", written);
    const bare = await writer.result("asnGetClientContent", { iContactFilter: 1 });
    expect(bare).toMatchObject({ contactList: [{ optionalParams: hashed }] });
    for (const [iEventFlagsToSubscribe, optionalParams] of [
      [0, photo],
      [5, photo],
      [3, hashed],
    ] as const) {
      const { channel, first } = await subscribed("user00004", { iEventFlagsToSubscribe });
      expect(first.addedOrChangedContacts).toEqual([expect.objectContaining({ optionalParams })]);
      expect(Object.keys(first.addedOrChangedContacts?.[0]?.optionalParams ?? {})).toHaveLength(1);
      await channel.close();
    }
    await writer.close();
  });

  it("tells a client only what it subscribed to (cont-06, cont-07, cont-17, cont-18)", async () => {
    const { channel: writer } = await subscribed("carol");
    const { channel: structure } = await subscribed("carol", { iEventFlagsToSubscribe: 2 });
    const contacts = await Channel.open(office.uc, "carol");
    await contacts.result("asnSubscribeClientContent", { iEventFlagsToSubscribe: 1 });
    const { channel: restricted } = await subscribed("carol", { u8sGroupClusterIDRestriction: ["b"] });
    const update = change({
      addedOrChangedContacts: [{ u8sEntryID: "y" }],
      listContentstructure: [cluster("a"), cluster("b")],
    });
    await writer.result("asnChangeClientContent", update);
    expect(await structure.event(CHANGED, 2)).not.toHaveProperty("addedOrChangedContacts");
    expect(await contacts.event(CHANGED)).not.toHaveProperty("listContentstructure");
    expect(await restricted.event(CHANGED, 2)).toMatchObject({ listContentstructure: [{ u8sID: "b" }] });
    await restricted.result("asnUnsubscribeClientContent");
    await writer.result("asnChangeClientContent", update);
    await structure.event(CHANGED, 3);
    await restricted.result("asnGetPhoneBooks");
    expect(restricted.events(CHANGED)).toHaveLength(2);
    await Promise.all([writer, structure, contacts, restricted].map((channel) => channel.close()));
  });

  it("has tags that a user's clients share; an empty list clears them (cont-25, cont-26)", async () => {
    const [writer, reader] = [await Channel.open(office.uc), await Channel.open(office.uc)];
    await reader.result("asnClientContentSubscribeToTags", { iSubscribe: 1 });
    await writer.result("asnClientContentSaveTags", { u8sTaggedIDs: ["a", "b"], iRevision: 0 });
    expect(await reader.event("asnClientContentTaggedIDsChanged")).toMatchObject({
      u8sTaggedIDs: ["a", "b"],
      iRevision: 1,
    });
    await writer.result("asnClientContentSaveTags", { u8sTaggedIDs: [], iRevision: 1 });
    expect(await reader.event("asnClientContentTaggedIDsChanged", 2)).toMatchObject({ u8sTaggedIDs: [] });
    await Promise.all([writer.close(), reader.close()]);
  });

  it("in the older form is one text, whose readers hear of a new one and its revision (S42, rose-01, rose-03)", async () => {
    const [writer, reader] = [await Channel.open(office.uc), await Channel.open(office.uc)];
    await reader.result("asnGetClientXMLContent");
    const content = { osXMLContent: "<monitor/>", osXMLContentDescription: "mine" };
    const written = await writer.result("asnSetClientXMLContent", { content });
    expect(written).toMatchObject({ optionalParams: { NewClientContentRevision: "1" } });
    for (const osXMLContent of ["<a", "<a><b></a></b>", "text", "<a/><b/>", "<a>&lt;</a"]) {
      const { error } = await writer.call("asnSetClientXMLContent", { content: { ...content, osXMLContent } });
      expect(error?.error).toMatchObject({ optionalParams: { ClientContentXMLError: 0xffffff01 } });
    }
    expect(await reader.event("asnMyUpdateClientContent")).toMatchObject({ u8sNewRevision: "1" });
    expect(await reader.result("asnGetClientXMLContent")).toMatchObject({ content });
    await Promise.all([writer.close(), reader.close()]);
  });

  it("in the older form is refused from whoever has not read the newest (rose-02)", async () => {
    const [one, other] = [await Channel.open(office.uc), await Channel.open(office.uc)];
    const write = (channel: Channel, osXMLContent: string) =>
      channel.call("asnSetClientXMLContent", { content: { osXMLContent, osXMLContentDescription: "" } });
    for (const channel of [one, other]) await channel.result("asnGetClientXMLContent");
    expect(await write(one, "<a/>")).toHaveProperty("result");
    const { error } = await write(other, "<b/>");
    expect(error?.error).toMatchObject({
      _type: "AsnXMLClientContentRequestError",
      optionalParams: { ClientContentOutOfDate: 0xffffff02 },
    });
    await other.result("asnGetClientXMLContent");
    expect(await write(other, "<b/>")).toHaveProperty("result");
    expect(await one.result("asnGetClientXMLContent")).toMatchObject({ content: { osXMLContent: "<b/>" } });
    expect(await write(one, "<c/>")).toHaveProperty("result");
    expect(await write(one, "<d/>")).toHaveProperty("result");
    await Promise.all([one.close(), other.close()]);
  });
});

it("the administrator's monitor groups are those of the caller, in both forms (cont-29)", async () => {
  const session = await logIn(office.uc, "bob");
  const everyone = ["sip:alice@example.com", "sip:bob@example.com", "sip:carol@example.com"];
  const groups = await call(office.uc, session, "asnGetAndSubscribeAdministrativeMonitorContent");
  expect(groups.body).toMatchObject({
    listAdministrativeMonitorGroups: [{ u8sGroupName: "Everyone", listContactIDs: everyone }],
  });
  const old = await call(office.uc, session, "asnGetAdministrativeMonitorContent");
  expect(old.body).toMatchObject({ listContactIDs: everyone });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { AsnNetDatabaseContact } from "../../src/interface/types.generated.js";
import { decodeBer } from "../../src/rose/ber/values.js";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";

const [ALICE, BOB] = ["sip:alice@example.com", "sip:bob@example.com"];
const FLAG = { singleNumber: 64, multiField: 256, onlyUsers: 512, sorted: 2048, noPhoneBooks: 16384 };
const office = useWorld({
  users: [
    ...PEOPLE,
    { name: "zoe", firstName: "Zoe", lastName: "Zander", mobile: "+4915112345999", email: "zoe@x.de" },
  ],
  contacts: {
    customFields: { segment: "Segment" },
    phoneBooks: [
      {
        name: "Customers",
        entries: [
          {
            ...{ id: "m", firstName: "Mona", lastName: "Müller", company: "Harbour", customerId: "K7" },
            ...{
              department: "Purchase",
              businessStreet: "Quay 1",
              businessPostalCode: "20457",
              businessCity: "Hamburg",
            },
            ...{ email: "mona@harbour.example", phoneBusiness: "+49405550100", phoneMobile: "+4915155501000" },
            custom: { segment: "Gold" },
          },
        ],
      },
      { name: "Suppliers", entries: [{ id: "m", firstName: "Max", lastName: "Mann", phoneBusiness: "+49891234" }] },
    ],
  },
});
let alice: Caller;
let bob: Caller;
beforeEach(async () => {
  await office.server.reset();
  [alice, bob] = [await Caller.of(office.server, "alice"), await Caller.of(office.server, "bob")];
});

const search = async (more: object = {}) =>
  (
    await alice.result<{ contactList: AsnNetDatabaseContact[] }>("asnFindContacts", {
      findOptions: {
        ...{ u8sFirstName: "", u8sLastName: "", u8sCustomerID: "", u8sCompanyName: "", u8sDepartment: "" },
        ...{ u8sStreetAddress: "", u8sAreaCodeOrCity: "", u8sPhoneNo: "", u8sEMail: "", u8sUsername: "" },
        ...{ u8spairlistCustomFieldsValues: [], iMaxNumEntries: 0, u8slistDatabaseNames: [], iFlags: FLAG.sorted },
        iDisplayNameFormat: 0,
        ...more,
      },
    })
  ).contactList;
const found = async (more: object) => (await search(more)).map(({ u8sLastName }) => u8sLastName);
const identity = ({ u8sEntryIDDB, u8sEntryIDStore, u8sEntryID }: AsnNetDatabaseContact) => ({
  u8sEntryIDDB,
  u8sEntryIDStore,
  u8sEntryID,
});

describe("who a contact is", () => {
  it("a user of the server is in data base DB11, store users, by the login name (C35)", async () => {
    const [own] = await search({ u8sFirstName: "Bob" });
    expect(own && identity(own)).toEqual({ u8sEntryIDDB: "DB11", u8sEntryIDStore: "users", u8sEntryID: "u:bob" });
    const { ownContact } = await bob.result<{ ownContact: { asnRemoteContact: object } }>("asnGetLoggedInContactV2");
    expect(ownContact.asnRemoteContact).toMatchObject({ u8sEntryIDDB: "DB11", u8sEntryID: "u:bob" });
  });

  it("an entry of a phone book is in data base DB16, with the book's store (S18)", async () => {
    const [mona] = await search({ u8sFirstName: "Mona" });
    expect(mona && identity(mona)).toEqual({ u8sEntryIDDB: "DB16", u8sEntryIDStore: "Customers", u8sEntryID: "m" });
  });

  it("the three parts find each contact of a search again, and say so when they find none (C36, S17)", async () => {
    const all = await search();
    expect(all).toHaveLength(6);
    for (const contact of all) {
      const again = await alice.result("asnGetContactByEntryID", identity(contact));
      expect(again).toMatchObject({ bSuccess: true, contact: { u8sDisplayName: contact.u8sDisplayName } });
    }
    const nobody = { u8sEntryIDDB: "DB11", u8sEntryIDStore: "users", u8sEntryID: "u:nobody" };
    expect(await alice.result("asnGetContactByEntryID", nobody)).toMatchObject({ bSuccess: false });
    const elsewhere = { u8sEntryIDDB: "DB16", u8sEntryIDStore: "Nowhere", u8sEntryID: "m" };
    expect(await alice.result("asnGetContactByEntryID", elsewhere)).toMatchObject({ bSuccess: false });
  });

  it("the parts in somebody's presence find them too (C37)", async () => {
    const { seqSubscribedPresence } = await alice.result<{
      seqSubscribedPresence: { asnRemoteContact: AsnNetDatabaseContact }[];
    }>("asnGetAndSubscribePresenceV2", { seqContactIDs: [BOB] });
    const [presence] = seqSubscribedPresence;
    const triple = identity(presence?.asnRemoteContact ?? {});
    expect(await alice.result("asnGetContactByEntryID", triple)).toMatchObject({ contact: { u8sLastName: "Brown" } });
  });

  it("is told without the fields that have no content (C33, rose-45)", async () => {
    for (const contact of await search()) expect(Object.values(contact)).not.toContain("");
    const [mann] = await search({ u8sLastName: "Mann" });
    expect(mann).not.toHaveProperty("u8sCompany");
  });
});

describe("a search", () => {
  it.each([
    ["u8sLastName", "mül", "S01"],
    ["u8sFirstName", "mon", "S02"],
    ["u8sCompanyName", "harb", "S02"],
    ["u8sCustomerID", "K7", "S02"],
    ["u8sDepartment", "purch", "S02"],
    ["u8sStreetAddress", "quay", "S02"],
    ["u8sAreaCodeOrCity", "hamb", "S02"],
    ["u8sAreaCodeOrCity", "20457", "S02"],
    ["u8sPhoneNo", "040 5550100", "S02"],
    ["u8sEMail", "mona@", "S02"],
  ])("by %s %s finds whom it fits alone (%s)", async (field, text) => {
    expect(await found({ [field]: text })).toEqual(["Müller"]);
  });

  it("by one word in several fields finds in each of them (S01)", async () => {
    for (const word of ["mona", "müller", "harbour"]) {
      expect(await found({ u8sLastName: word, iFlags: FLAG.multiField })).toEqual(["Müller"]);
    }
    expect(await found({ u8sLastName: "harbour" })).toEqual([]);
  });

  it("by a field of the server's own (S03)", async () => {
    expect(await found({ u8spairlistCustomFieldsValues: [{ key: "segment", value: "Gold" }] })).toEqual(["Müller"]);
    expect(await found({ u8spairlistCustomFieldsValues: [{ key: "segment", value: "Iron" }] })).toEqual([]);
  });

  it("gives as many as asked for (S04, rose-30)", async () => {
    expect(await found({ iMaxNumEntries: 2 })).toEqual(["Adams", "Brown"]);
  });

  it("looks in the data bases that it names (S05)", async () => {
    expect(await found({ u8slistDatabaseNames: ["Suppliers"] })).toEqual(["Mann"]);
  });

  it("looks among users only, or without phone books, where asked to (S10, S12)", async () => {
    const users = ["Adams", "Brown", "Clark", "Zander"];
    expect((await found({ iFlags: FLAG.onlyUsers })).sort()).toEqual(users);
    expect((await found({ iFlags: FLAG.noPhoneBooks })).sort()).toEqual(users);
  });

  it("sorts by display name (S11)", async () => {
    expect(await found({})).toEqual(["Adams", "Brown", "Clark", "Mann", "Müller", "Zander"]);
  });

  it("gives an entry once for each of its numbers, where asked to (S13)", async () => {
    const rows = await search({ u8sFirstName: "Mona", iFlags: FLAG.singleNumber });
    expect(rows.map(({ u8sPhoneBusiness }) => u8sPhoneBusiness)).toEqual(["+49405550100", "+4915155501000"]);
    for (const row of rows) expect(row).not.toHaveProperty("u8sPhoneMobile");
    const byNumber = await search({ u8sPhoneNo: "+4915155501000", iFlags: FLAG.singleNumber });
    expect(byNumber).toMatchObject([{ u8sLastName: "Müller", u8sPhoneBusiness: "+4915155501000" }]);
    expect(await search({ u8sFirstName: "Mona" })).toMatchObject([{ u8sPhoneMobile: "+4915155501000" }]);
  });
});

it("the next appointments are a key of the older form of a presence, in BER (P52)", async () => {
  const day = (days: number) => new Date(office.server.clock.now() + days * 86_400_000).toISOString();
  for (const [u8sSubject, days] of [
    ["later", 2],
    ["sooner", 1],
  ] as const) {
    const marks = { iDuration: 0, bAllDay: false, iStatus: 2, iImportance: 1, iSensitivity: 0, bIsValid: true };
    const text = { u8sEntryID: u8sSubject, u8sSubject, u8sText: "", u8sCategory: "", u8sOwner: "", u8sDataSource: "" };
    const appointment = { ...text, ...marks, stStart: day(days), stEnd: day(days + 0.1) };
    await alice.result("asnAppointmentSetEntry", { appointment });
  }
  const { seqSubscribedPresence } = await alice.result<{
    seqSubscribedPresence: { optionalParams: { iStaticRights2: number; NextAppointments: { binarydata: string } } }[];
  }>("asnGetAndSubscribePresence", { seqContactIDs: [ALICE] });
  const keys = seqSubscribedPresence[0]?.optionalParams;
  expect(keys).toMatchObject({ iStaticRights2: expect.any(Number) });
  const octets = Buffer.from(keys?.NextAppointments.binarydata ?? "", "base64");
  expect(decodeBer("SEQAppointmentList", octets).value).toMatchObject([
    { u8sSubject: "sooner" },
    { u8sSubject: "later" },
  ]);
});

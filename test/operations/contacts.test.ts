import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { call, logIn, result, useEmulator } from "../support/emulator.js";

const office = useEmulator({ answers: "strict" });

/** AsnNetDatabaseFindOptions with nothing asked for. */
const findOptions = {
  u8sFirstName: "",
  u8sLastName: "",
  u8sCompanyName: "",
  u8sCustomerID: "",
  u8sDepartment: "",
  u8sStreetAddress: "",
  u8sAreaCodeOrCity: "",
  u8sPhoneNo: "",
  u8sEMail: "",
  u8spairlistCustomFieldsValues: [],
  iMaxNumEntries: 0,
  u8slistDatabaseNames: [],
  u8sUsername: "",
  iFlags: 0,
  iDisplayNameFormat: 0,
};
const FLAG = { singleNumber: 64, multiFieldName: 256, onlyUsers: 512, sorted: 2048 };

async function find(options: object, user = "alice"): Promise<Record<string, unknown>[]> {
  const session = await logIn(office.uc, user);
  const { status, body } = await call(office.uc, session, "asnFindContacts", {
    findOptions: { ...findOptions, ...options },
  });
  expect(status).toBe(200);
  return body.contactList as unknown as Record<string, unknown>[];
}
const names = (contacts: Record<string, unknown>[]): unknown[] =>
  contacts.map(({ u8sDisplayName }) => u8sDisplayName).sort();

describe("asnFindContacts", () => {
  it("finds users and entries of phone books by name, with all their fields", async () => {
    const [found] = await find({ u8sLastName: "müll" });
    expect(found).toMatchObject({
      u8sDatabaseName: "Customers",
      u8sEntryIDDB: "DB16",
      u8sEntryIDStore: "Customers",
      u8sEntryID: "miller",
      u8sLastName: "Müller",
      u8sBusinessAddressCity: "Hamburg",
      customFields: [{ key: "segment", value: "Gold" }],
      iCtiServerUser: 0,
    });
    expect(await find({ u8sFirstName: "bob" })).toMatchObject([
      { u8sSIPAddress: "sip:bob@example.com", iCtiServerUser: 1 },
    ]);
  });

  it("with the flag for one search field looks in first name, last name, display name and company", async () => {
    expect(names(await find({ u8sLastName: "harbour", iFlags: FLAG.multiFieldName }))).toEqual([
      "Harbour Logistics GmbH",
      "Mona Müller",
    ]);
    expect(names(await find({ u8sLastName: "ali ada", iFlags: FLAG.multiFieldName }))).toEqual(["Alice Adams"]);
  });

  it("finds by company, customer number, town and the server's own fields", async () => {
    expect(names(await find({ u8sCompanyName: "sunny" }))).toEqual(["Linh Nguyen"]);
    expect(names(await find({ u8sCustomerID: "C-1001" }))).toHaveLength(2);
    expect(names(await find({ u8sAreaCodeOrCity: "berlin" }))).toEqual(["Linh Nguyen"]);
    expect(names(await find({ u8spairlistCustomFieldsValues: [{ key: "segment", value: "gold" }] }))).toEqual([
      "Mona Müller",
    ]);
  });

  it("tells who calls from a number", async () => {
    const [caller] = await find({ u8sPhoneNo: "0049 40 5550 100", iFlags: FLAG.singleNumber });
    expect(caller).toMatchObject({ u8sFound: "0049 40 5550 100", u8sDisplayName: "Mona Müller" });
    expect(names(await find({ u8sPhoneNo: "+493023125101", iFlags: FLAG.singleNumber }))).toEqual(["Bob Brown"]);
  });

  it("minds the flags, the named phone books and the limit", async () => {
    const anyName = { u8sLastName: "mona", iFlags: FLAG.multiFieldName };
    expect(await find({ ...anyName, iFlags: FLAG.multiFieldName | FLAG.onlyUsers })).toEqual([]);
    expect(names(await find({ u8slistDatabaseNames: ["Customers"] }))).toHaveLength(3);
    const sorted = await find({ iFlags: FLAG.sorted | FLAG.onlyUsers, iMaxNumEntries: 2 });
    expect(sorted.map(({ u8sDisplayName }) => u8sDisplayName)).toEqual(["Alice Adams", "Alreadyauthenticated"]);
  });

  it("keeps a private phone book to its owner", async () => {
    expect(names(await find({ u8sLastName: "gray" }))).toEqual(["Dr. Gray"]);
    expect(await find({ u8sLastName: "gray" }, "bob")).toEqual([]);
  });
});

describe("asnFindDBContacts and asnGetContactByEntryID", () => {
  it("give an entry by its id in its phone book", async () => {
    const session = await logIn(office.uc);
    const entry = { u8sEntryIDDB: "DB16", u8sEntryIDStore: "Customers", u8sEntryID: "nguyen" };
    const found = await call(office.uc, session, "asnFindDBContacts", { entryid: entry });
    expect(found.body).toMatchObject({ contactList: [{ u8sDisplayName: "Linh Nguyen" }] });
    const { body } = await call(office.uc, session, "asnGetContactByEntryID", entry);
    expect(body).toMatchObject({ bSuccess: true, contact: { u8sDisplayName: "Linh Nguyen" } });
  });

  it("find a user by contact id, and say so when there is no such entry", async () => {
    const session = await logIn(office.uc);
    const ask = (u8sEntryID: string) =>
      call(office.uc, session, "asnGetContactByEntryID", { u8sEntryIDDB: "", u8sEntryIDStore: "", u8sEntryID });
    expect((await ask("sip:carol@example.com")).body).toMatchObject({ bSuccess: true });
    expect((await ask("nobody")).body).toMatchObject({ bSuccess: false, contact: { bValid: false } });
  });
});

it("asnGetPhoneBooks lists what the caller may search", async () => {
  const books = async (user: string) => {
    const { body } = await call(office.uc, await logIn(office.uc, user), "asnGetPhoneBooks");
    return (body.phonebooks as unknown as { u8sName: string }[]).map(({ u8sName }) => u8sName);
  };
  expect(await books("alice")).toEqual(["Customers", "Alice's contacts"]);
  expect(await books("bob")).toEqual(["Customers"]);
});

it("a row of a search result that is a user hears of the user's state until the search is closed (S20, S22)", async () => {
  const [alice, bob] = [await Channel.open(office.uc, "alice"), await logIn(office.uc, "bob")];
  const entry = {
    iClientSearchID: 7,
    iClientRowID: 3,
    listSearchParameter: [{ typeOfValue: 1, u8sValue: "+493023125101" }],
    bActivateNotify: true,
    listDeactivateNotify: [],
  };
  const state = await alice.result("asnContactStatusRequest", { request: [entry] });
  expect(state).toMatchObject({
    iCount: 1,
    listStatusResult: [{ u8sContactID: "sip:bob@example.com", iPresenceState: 1 }],
  });

  const absent = { absentstate: { u8sContactId: "sip:bob@example.com", eAbsentState: 1 } };
  await result(office.uc, bob, "asnSetUserAbsentState", absent);
  expect(await alice.event("asnContactStatusResultEvent")).toMatchObject({
    iClientSearchID: 7,
    iClientRowID: 3,
    iPresenceState: 3,
  });

  await alice.result("asnContactSearchClose", { iClientSearchID: 7 });
  await result(office.uc, bob, "asnResetUserAbsentState", { u8sContactId: "sip:bob@example.com" });
  await alice.result("asnGetPhoneBooks");
  expect(alice.events("asnContactStatusResultEvent")).toHaveLength(1);
  await alice.close();
});

it("a contact's preferred entry is kept for its user (S46, rose-41)", async () => {
  const session = await logIn(office.uc);
  const reference = { u8sEntryID: "miller", u8sStoreID: "", u8sDBID: "Customers", u8sDisplayName: "Mona Müller" };
  await result(office.uc, session, "asnSetPreferredContactRef", {
    u8sContactID: "sip:mona@harbour.example",
    ...reference,
  });
  const ask = (u8sContactID: string) => call(office.uc, session, "asnGetPreferredContactRef", { u8sContactID });
  expect((await ask("sip:mona@harbour.example")).body).toMatchObject({ bContactRefFound: true, ...reference });
  expect((await ask("sip:x@y")).body).toMatchObject({ bContactRefFound: false, u8sEntryID: "" });
});

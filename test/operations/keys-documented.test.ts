import { beforeEach, describe, expect, it } from "vitest";
import { type Channel, openOn } from "../support/channel.js";
import type { OperationName } from "../support/emulator.js";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";

const PHOTO = "/9j/4AAQ";
const BOB = "sip:bob@example.com";
const office = useWorld({
  users: [
    ...PEOPLE.map((user) => (user.name === "bob" ? { ...user, photo: `data:image/jpeg;base64,${PHOTO}` } : user)),
    { name: "gone", firstName: "Gone", lastName: "Away", logonError: 107 },
  ],
  contacts: { phoneBooks: [{ name: "Customers", entries: [{ id: "m", firstName: "Mona", lastName: "Brown" }] }] },
});
let alice: Caller;
let bob: Caller;
beforeEach(async () => {
  await office.server.reset();
  [alice, bob] = [await Caller.of(office.server, "alice"), await Caller.of(office.server, "bob")];
});

interface Found {
  readonly contactList: { readonly u8sDisplayName: string; readonly optionalParams: object }[];
  readonly optionalParams?: object;
}
const find = (more: object = {}) =>
  alice.result<Found>("asnFindContacts", {
    findOptions: {
      ...{ u8sFirstName: "", u8sLastName: "", u8sCustomerID: "", u8sCompanyName: "", u8sDepartment: "" },
      ...{ u8sStreetAddress: "", u8sAreaCodeOrCity: "", u8sPhoneNo: "", u8sEMail: "", u8sUsername: "" },
      ...{ u8spairlistCustomFieldsValues: [], iMaxNumEntries: 0, u8slistDatabaseNames: [], iFlags: 2048 },
      iDisplayNameFormat: 0,
      ...more,
    },
  });
const names = ({ contactList }: Found) => contactList.map(({ u8sDisplayName }) => u8sDisplayName);

describe("a search of contacts", () => {
  it("is paged by keys, and says what the page is (S09, rose-28)", async () => {
    const whole = await find();
    expect(whole).not.toHaveProperty("optionalParams");
    const page = await find({ optionalParams: { iPageOffset: 1, iPageSize: 2 } });
    expect(names(page)).toEqual(names(whole).slice(1, 3));
    expect(page.optionalParams).toEqual({ iPageOffset: 1, iPageSize: 2, iTotalResultCount: whole.contactList.length });
  });

  it("of ActiveUsersOnly finds this server's enabled users alone (S06, rose-27)", async () => {
    expect(names(await find())).toContain("Mona Brown");
    const users = await find({ u8slistDatabaseNames: ["ActiveUsersOnly"] });
    expect(names(users)).toEqual(["Alice Adams", "Bob Brown", "Carol Clark"]);
  });

  it("gives names with the last name first, and hashes for pictures, where asked to (S07, S16, rose-29)", async () => {
    expect(names(await find({ u8sFirstName: "Bob", iDisplayNameFormat: 1 }))).toEqual(["Brown, Bob"]);
    const picture = async (flags: number) =>
      (await find({ u8sFirstName: "Bob", iFlags: flags })).contactList[0]?.optionalParams;
    expect(await picture(0)).toEqual({ jpegPhoto: { binarydata: PHOTO } });
    expect(await picture(131072)).toEqual({ jpegPhotoHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe("the state of contacts in a search result", () => {
  const status = (u8sValue: string) =>
    alice.result<{ listStatusResult: object[] }>("asnContactStatusRequest", {
      request: [
        {
          ...{ iClientSearchID: 1, iClientRowID: 1, bActivateNotify: false, listDeactivateNotify: [] },
          listSearchParameter: [{ typeOfValue: 0, u8sValue }],
        },
      ],
    });

  it("has the note as a key (S23)", async () => {
    await bob.result("asnCustomNoteSet", { customnote: { u8sContactID: BOB, u8sUsername: "", u8sNote: "at lunch" } });
    expect((await status(BOB)).listStatusResult).toMatchObject([{ optionalParams: { note: "at lunch" } }]);
  });

  it("is 0 for a contact that the server does not know (S24)", async () => {
    const unknown = "sip:nobody@example.com";
    expect((await status(unknown)).listStatusResult).toMatchObject([{ iPresenceState: 0, u8sContactID: unknown }]);
  });
});

describe("a location", () => {
  it("has keys in its older form, and its checksum in the event of a change (S34, S35, rose-07, rose-08)", async () => {
    const channel: Channel = await openOn(office.server);
    expect(await channel.result("asnGetLocationInformation", { u8sLocationID: "default" })).toMatchObject({
      optionalParams: {
        MinLenInternalNumbers: expect.any(Number),
        TKAnschlussNrRangeFirst: expect.any(Number),
        TKAnschlussNrRangeLast: expect.any(Number),
        DialingNumberFormat: expect.any(Number),
        NoLocalDialing: 0,
      },
    });
    const { asnLocationData } = await channel.result<{ asnLocationData: object }>("asnGetLocationInformation2", {
      u8sLocationID: "default",
    });
    const changed = { ...asnLocationData, u8sCityCodeNoPrefix: "89" };
    await channel.result("asnSetLocationInformation2", { asnLocationData: changed });
    const { optionalParams } = await channel.event<{ optionalParams: object }>("asnLocationInformationChanged");
    const { asnLocationData: after } = await channel.result<{ asnLocationData: { u8sLocationCheckSum: string } }>(
      "asnGetLocationInformation2",
      { u8sLocationID: "default" },
    );
    expect(optionalParams).toEqual({ MD5CheckSum: after.u8sLocationCheckSum });
    await channel.close();
  });
});

describe("tasks", () => {
  const entry = (more: object = {}) => ({
    ...{ u8sTaskID: "", u8sSubject: "call", contactData: {}, u8sCallNumber: "", stUTCStartDate: "", stUTCDueDate: "" },
    projectPinRule: {
      ...{ u8sProjectName: "", u8sProjectPin: "", iProjectType: 0, bAssociatedCallIsPrivateCall: false },
      ...{ u8sLocationID: "", u8sUserEnteredPin: "", u8sUserEnteredUserID: "" },
    },
    ...{ eState: 0, ePriority: 1, eDelegationState: 0, bReminderActive: false, stUTCReminderTime: "" },
    ...{ u8sReminderFile: "", u8sListOwners: [], u8sCreator: "", stUTCCreationTime: "", u8sBody: "" },
    ...{ stUTCDateCompleted: "", u8sCompletedFrom: "", ePrivacy: 0 },
    ...more,
  });
  const add = (who: Caller, more: object = {}) =>
    who.result<{ u8sAddedTaskID: string }>("asnTaskAddEntry", { taskEntry: entry(more) });
  const search = async (who: Caller, more: object = {}) => {
    const findOptions = {
      ...{ stUTCStartDateFrom: "", stUTCStartDateTo: "", u8slistOwnerNames: [], eFlags: 0, iMaxNumEntries: 0 },
      ...more,
    };
    const { listTasks } = await who.result<{ listTasks: { u8sSubject: string; optionalParams?: object }[] }>(
      "asnTaskGetEntriesV2",
      { findOptions },
    );
    return listTasks;
  };

  it("have the server's id, also when the client names one (task-03)", async () => {
    expect((await add(alice, { u8sTaskID: "mine" })).u8sAddedTaskID).toMatch(/^[0-9A-F]{32}$/);
  });

  it("are found by the state of their delegation, and names of owners change nothing (task-13, task-16)", async () => {
    for (const eDelegationState of [0, 1, 2])
      await add(alice, { u8sSubject: `d${eDelegationState}`, eDelegationState });
    // AsnTaskDelegation: 0 accepted, 1 waiting, 2 declined.
    for (const [eFlags, state] of [
      [32, 0],
      [64, 2],
      [128, 1],
    ]) {
      expect((await search(alice, { eFlags })).map(({ u8sSubject }) => u8sSubject)).toEqual([`d${state}`]);
    }
    expect(await search(alice, { u8slistOwnerNames: ["bob"] })).toHaveLength(3);
    expect(await search(alice, { u8slistOwnerNames: ["nobody"] })).toHaveLength(3);
  });

  it("that several own stay with the others when one deletes them, which is noted (task-06)", async () => {
    const { u8sAddedTaskID } = await add(alice, { u8sListOwners: ["alice", "bob"] });
    await bob.result("asnTaskRemoveEntries", { u8slistTaskID: [u8sAddedTaskID] });
    expect(await search(bob)).toEqual([]);
    expect(await search(alice)).toMatchObject([{ optionalParams: { OwnersWhoDeletedTheTask: "bob" } }]);
  });
});

const NEGOTIATION = {
  ...{ u8sMinSupportedInterfaceVersion: "", u8sMaxSupportedInterfaceVersion: "", u8sClientDeviceId: "" },
  ...{ u8sClientVersion: "", eClientAppID: 0, u8sClientDeviceName: "", iClientCapabilities: 0 },
};

describe("versions, domains and the connection", () => {
  const told: [string, OperationName, object, object][] = [
    ["auth-01", "asnNegotiateServerConnectionV2", NEGOTIATION, { result: { u8sServerInterfaceVersion: "70.0.0" } }],
    [
      "auth-11",
      "asnNegotiateServerConnection",
      { iClientProtocolVersion: 70 },
      { optionalParams: { serverVersion: "7.0.0.0", presenceDomains: "example.com", ucsid: "own" } },
    ],
    ["adm-32", "asnGetUserManagerSettings", {}, { u8slistPresenceDomain: ["example.com"] }],
    ["mgmt-18", "asnMgmtGetServerVersion", {}, { u8sInterfaceVersion: "70.0.0", u8sBuildVersion: "7.0.0.0" }],
    ["trans-11, S45", "asnGetServerInterfaceVersion", {}, { iServerInterfaceVersion: 70 }],
  ];
  it.each(told)("%s: %s", async (_id, name, argument, expected) => {
    expect(await alice.result(name, argument)).toMatchObject(expected);
  });

  it.each([
    ["60.0.0", "80.0.0", true],
    ["", "", true],
    ["70.0.1", "", false],
    ["", "69.9", false],
  ])("mgmt-04: of %o to %o the server's fits: %s", async (u8sMinInterfaceVer, u8sMaxInterfaceVer, bSuccess) => {
    const wanted = { u8sMinInterfaceVer, u8sMaxInterfaceVer };
    const answer = await alice.result("asnMgmtNegotiateInterfaceVersion", wanted);
    expect(answer).toMatchObject({ bSuccess, u8sServerInterfaceVer: "70.0.0" });
  });

  it("the connection's GUID is that by which the administration names it (auth-05)", async () => {
    const { result } = await alice.result<{ result: { u8sConnectionGUID: string } }>(
      "asnNegotiateServerConnectionV2",
      NEGOTIATION,
    );
    const channel = await openOn(office.server, "bob");
    await channel.result("asnMgmtGetUsers");
    await channel.event("asnMgmtGetUsersEvent", 4);
    expect(JSON.stringify(channel.events("asnMgmtGetUsersEvent"))).toContain(result.u8sConnectionGUID);
    await channel.close();
  });

  it("a token names the user as the profile does (trans-03)", async () => {
    const { sToken: u8sToken } = await alice.result<{ sToken: string }>("asnGetUserToken", { iType: 1 });
    const verified = await alice.result<{ u8sobjectGUID: string; u8sDNPath: string }>("asnTokenVerifyV2", { u8sToken });
    const identifier = { u8sClientUsername: "alice" };
    const { userProfile } = await alice.result<{ userProfile: object }>("asnAdminGetUserProfile", { identifier });
    const { u8sobjectGUID, u8sDNPath } = verified;
    expect(userProfile).toMatchObject({ u8sobjectGUID, u8sDNPath });
    expect(u8sobjectGUID).toMatch(/./);
  });

  it("a UCSID in quotation marks reaches its server (web-18)", async () => {
    const response = await fetch(`${office.server.url}/ws/public/contacts`, { headers: { "x-ucsid": '"own"' } });
    expect(response.status).toBe(200);
  });
});

describe("a token", () => {
  const claims = async (argument: object) => {
    const { sToken } = await alice.result<{ sToken: string }>("asnGetUserTokenV2", argument);
    return JSON.parse(Buffer.from(sToken.split(".")[1] ?? "", "base64url").toString("utf8")) as object;
  };
  const attribute = { u8sServiceType: "FAQ", u8seName: "role", u8sValue: "reader" };

  it("has attributes of the profile as claims, or what stands in for them; services too (auth-31, auth-32, auth-33)", async () => {
    const argument = { lstProfileAttributes: [attribute], lstServiceType: ["FAQ"] };
    expect(await claims(argument)).toMatchObject({ "FAQ/role": "reader", services: ["FAQ"], sub: "alice" });
    const asnProperties = [{ key: "role", value: "boss" }];
    await alice.result("asnSetUserPropertyBag", { asnUserPropertyBag: { asnProperties } });
    expect(await claims(argument)).toMatchObject({ "FAQ/role": "boss" });
  });

  it("has admin rights with the administrator's credentials; wrong ones fail (auth-34)", async () => {
    const login = (u8sAdminPassword: string) => ({
      adminLogin: { u8sAdminUsername: "admin", adminPassword: { u8sAdminPassword } },
    });
    expect(await claims(login("secret"))).toMatchObject({ admin: true });
    expect(await claims({})).not.toHaveProperty("admin");
    expect(await alice.refusal("asnGetUserTokenV2", login("wrong"))).toEqual(expect.any(Number));
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { AsnUserProfile } from "../../src/interface/types.generated.js";
import { openOn } from "../support/channel.js";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";

const users = [...PEOPLE, { name: "off", logonError: 107 }];
const office = useWorld({
  users,
  groups: [{ name: "Sales", members: ["alice"] }],
  journal: { unanswered: "first", forwarded: "last", privacyLevel: "shortenNumbers" },
});
const strict = useWorld({ users, administration: { loginRequired: true } });
let admin: Caller;
beforeEach(async () => {
  await office.server.reset();
  admin = await Caller.of(office.server, "alice");
});

const identifier = (u8sClientUsername: string) => ({ identifier: { u8sClientUsername } });
const profileOf = async (name: string, who = admin) =>
  (await who.result<{ userProfile: AsnUserProfile }>("asnAdminGetUserProfile", identifier(name))).userProfile;
const login = (u8sAdminPassword: string) => ({ u8sAdminUsername: "admin", adminPassword: { u8sAdminPassword } });

describe("an administrative login", () => {
  it("is needed where the world asks for it, and not elsewhere (adm-01, adm-03)", async () => {
    const alice = await Caller.of(strict.server, "alice");
    expect(await alice.refusal("asnAdminGetUserProfile", identifier("bob"))).toBe(2);
    expect(await alice.result("asnAdminLogin", login("secret"))).toMatchObject({ result: 0 });
    expect(await profileOf("bob", alice)).toMatchObject({ u8sUserName: "bob" });
    expect(await profileOf("bob")).toMatchObject({ u8sUserName: "bob" });
  });

  it("that fails is a result (adm-02)", async () => {
    expect(await admin.result("asnAdminLogin", login("wrong"))).toMatchObject({ result: 1 });
  });
});

describe("users", () => {
  it("have profiles, and a fresh one is there to begin with (adm-04, adm-05)", async () => {
    const { userProfile } = await admin.result<{ userProfile: AsnUserProfile }>("asnAdminGetUserProfile", {
      identifier: { defaultprofile: null },
    });
    expect(userProfile).toMatchObject({ u8sUserName: "", u8sSIPURI: "", iEnabled: 1 });
    expect(await admin.refusal("asnAdminGetUserProfile", identifier("nobody"))).toBe(1);
  });

  it.each([
    ["an unknown user (adm-08)", { u8sUserName: "nobody", u8sDNPath: "" }, 2],
    ["somebody else's address (adm-09)", { u8sSIPURI: "sip:alice@example.com" }, 3],
    ["a malformed address (adm-09)", { u8sSIPURI: "bob" }, 4],
  ])("are not changed for %s", async (_what, more, error) => {
    const userProfile = { ...(await profileOf("bob")), ...more };
    expect(await admin.refusal("asnAdminSetUserProfile", { userProfile })).toBe(error);
  });

  it("are added once, and removed by their name (adm-11, adm-12)", async () => {
    const userProfile = { ...(await profileOf("bob")), u8sUserName: "dave", u8sSIPURI: "", u8sPhoneNumber: "" };
    for (const field of ["u8sDNPath", "u8sPhoneSecondary", "u8sobjectGUID"])
      Object.assign(userProfile, { [field]: "" });
    const add = { userProfile: { ...userProfile, u8sLineURI: "" } };
    expect(await admin.refusal("asnAdminAddUserProfile", { userProfile: await profileOf("bob") })).toBe(2);
    expect((await admin.call("asnAdminAddUserProfile", add)).body).toMatchObject({ bSuccess: true });
    const remove = (u8sUserName: string) => ({ userProfile: { ...userProfile, u8sUserName } });
    expect(await admin.refusal("asnAdminRemoveUserProfile", remove("nobody"))).toBe(3);
    expect(await admin.result("asnAdminRemoveUserProfile", remove("dave"))).toMatchObject({ bSuccess: true });
    expect(await admin.refusal("asnAdminGetUserProfile", identifier("dave"))).toBe(1);
  });

  it("are listed: all, those that are enabled, those online, those offline (adm-13, adm-14)", async () => {
    const names = async (iActiveUsersOnly: number, iFilterOnlineState: number) => {
      const argument = { iActiveUsersOnly, iFilterOnlineState, u8sCrossRefId: "" };
      const { userProfiles } = await admin.result<{ userProfiles: AsnUserProfile[] }>(
        "asnAdminGetUserProfiles",
        argument,
      );
      return userProfiles.map(({ u8sUserName }) => u8sUserName);
    };
    expect(await names(0, 0)).toEqual(["alice", "bob", "carol", "off"]);
    expect(await names(1, 0)).toEqual(["alice", "bob", "carol"]);
    expect(await names(0, 1)).toEqual(["alice"]);
    expect(await names(0, 2)).toEqual(["bob", "carol", "off"]);
  });

  it("are found by number, as many as asked for (adm-19)", async () => {
    const find = (argument: object) =>
      admin.result<{ userlist: { u8sUserName: string }[]; iLimitReached: number }>("asnAdminFindUser", argument);
    const found = await find({ find: { u8sPhoneNumber: "+493023125101" }, iMaxResults: 0 });
    expect(found).toMatchObject({ userlist: [{ u8sUserName: "bob" }], iLimitReached: 0 });
    expect((await find({ find: { all: null }, iMaxResults: 0 })).userlist).toHaveLength(4);
    expect(await find({ find: { all: null }, iMaxResults: 2 })).toMatchObject({ userlist: [{}, {}], iLimitReached: 1 });
  });
});

it("computers are read back as written; errors for unknown ones and for a second of the name (adm-17, adm-18)", async () => {
  const get = (u8sClientComputerName: string) => ({ u8sClientComputerName });
  const computerProfile = {
    ...{ iEnabled: 1, u8sDNPath: "", u8sComputerLogin: "PC1", u8sComputerPassword: "", u8sobjectGUID: "" },
    ...{ u8sPhoneNumber: "+493023125100", u8sPhoneSecondary: "", userMonitorLineList: [], iMonitorLineRights: 0 },
    asnUserPropertyBag: { asnProperties: [] },
  };
  expect(await admin.refusal("asnAdminGetComputerProfile", get("PC1"))).toBe(2);
  expect(await admin.refusal("asnAdminSetComputerProfile", { computerProfile })).toBe(2);
  expect(await admin.result("asnAdminAddComputerProfile", { computerProfile })).toMatchObject({ bSuccess: true });
  expect(await admin.refusal("asnAdminAddComputerProfile", { computerProfile })).toBe(2);
  expect(await admin.result("asnAdminGetComputerProfile", get("PC1"))).toMatchObject({
    computerProfile: { ...computerProfile, u8sobjectGUID: expect.stringMatching(/^[0-9a-f]{32}$/) },
  });
});

it("groups are added once, and removed once (adm-29)", async () => {
  const { listGroupProfiles } = await admin.result<{ listGroupProfiles: object[] }>("asnAdminFindGroupProfiles", {
    iSearchFilter: 3,
    u8sStringParameter: "Sales",
  });
  const groupProfile = {
    ...listGroupProfiles[0],
    u8sGroupName: "New",
    u8sDNPath: "",
    u8sobjectGUID: "",
    u8sSIPURI: "",
  };
  expect(await admin.refusal("asnAdminRemoveGroupProfile", { groupProfile })).toBe(2);
  expect((await admin.call("asnAdminAddGroupProfile", { groupProfile })).status).toBe(200);
  expect(await admin.refusal("asnAdminAddGroupProfile", { groupProfile })).toBe(2);
  expect((await admin.call("asnAdminRemoveGroupProfile", { groupProfile })).status).toBe(200);
});

it("available lines have address, name and owner (adm-31)", async () => {
  const { linelist } = await admin.result<{ linelist: object[] }>("asnGetAvailableLines");
  expect(linelist).toHaveLength(4);
  expect(linelist[1]).toMatchObject({
    u8sLineURI: "tel:+493023125101@pbx",
    u8sLineName: expect.stringMatching(/./),
    u8sCurrentLineOwner: expect.stringContaining("bob"),
  });
});

it("the port of the web service is the one that answers (adm-34)", async () => {
  const { iHTTPServerPort } = await admin.result<{ iHTTPServerPort: number }>("asnGetNetworkInterfacePorts");
  expect(iHTTPServerPort).toBe(Number(new URL(office.server.url).port));
});

describe("the rules of the journal", () => {
  const missedByCarol = async () => {
    const { u8sConnectionID } = await admin.result<{ u8sConnectionID: string }>("asnCtiMakeCall", {
      u8sPhoneNumberFrom: "tel:+493023125100@pbx",
      u8sPhoneNumberTo: "+493023125102",
      iNumberFormat: 1,
    });
    await admin.result("asnCtiDropCall", { u8sConnectionID });
  };

  it("are told as the server follows them (adm-35)", async () => {
    expect(await admin.result("asnAdminGetPhoneJournalSettings")).toMatchObject({
      iUnansweredCallJournalOption: 2,
      iAnsweredRedirectedCallJournalOption: 3,
    });
    const { phoneJournalSettings } = await admin.result<{ phoneJournalSettings: object }>(
      "asnMgmtGetPhoneJournalSettings",
    );
    expect(phoneJournalSettings).toMatchObject({ iUnansweredCallJournalOption: 2, iPrivateCallOptions: 1 });
  });

  it("are followed as an administrator changes them (adm-35)", async () => {
    const { phoneJournalSettings } = await admin.result<{ phoneJournalSettings: object }>(
      "asnMgmtGetPhoneJournalSettings",
    );
    const entries = async () => {
      const carol = await openOn(office.server, "carol");
      const { journalList } = await carol.result<{ journalList: object[] }>("asnGetOfflineJournal", {
        iMaxDays: 1,
        iMarkRead: 0,
      });
      await carol.close();
      return journalList.length;
    };
    await missedByCarol();
    expect(await entries()).toBe(1);
    const none = { ...phoneJournalSettings, iUnansweredCallJournalOption: 0 };
    await admin.result("asnMgmtSetPhoneJournalSettings", { phoneJournalSettings: none });
    expect(await admin.result("asnAdminGetPhoneJournalSettings")).toMatchObject({ iUnansweredCallJournalOption: 0 });
    await missedByCarol();
    expect(await entries()).toBe(1);
  });
});

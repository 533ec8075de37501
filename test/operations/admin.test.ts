import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { basic, call, logIn, type OperationName, result, useEmulator } from "../support/emulator.js";

const office = useEmulator({ answers: "strict" });

type Profile = Record<string, unknown> & { asnUserContact: object };

async function administrator() {
  const session = await logIn(office.uc);
  return async (name: OperationName, argument: object = {}) => (await call(office.uc, session, name, argument)).body;
}

async function profileOf(user: string): Promise<Profile> {
  const ask = await administrator();
  const { userProfile } = await ask("asnAdminGetUserProfile", { identifier: { u8sClientUsername: user } });
  return userProfile as unknown as Profile;
}

const logInAs = (user: string, password: string) =>
  fetch(`${office.uc.url}/ws/client/createsession?simple&no401`, { method: "POST", headers: basic(user, password) });

describe("the administration of users", () => {
  it("adds a user from the default profile, who can then log in, be found and be called", async () => {
    const ask = await administrator();
    const { userProfile } = await ask("asnAdminGetUserProfile", { identifier: { defaultprofile: null } });
    const dave = {
      ...(userProfile as unknown as object),
      u8sUserName: "dave",
      u8sPassword: "hello",
      u8sPhoneNumber: "+493023125150",
      asnUserContact: {
        u8sDisplayName: "Dave Dent",
        u8sLastName: "Dent",
        u8sFirstName: "Dave",
        u8sPhoneHome: "+493011111",
      },
    };
    expect(await ask("asnAdminAddUserProfile", { userProfile: dave })).toMatchObject({ bSuccess: true });
    expect(await ask("asnAdminAddUserProfile", { userProfile: dave })).toMatchObject({ error: { iErrorDetail: 2 } });
    expect((await logInAs("dave", "hello")).status).toBe(200);
    expect(await profileOf("dave")).toMatchObject({
      u8sSIPURI: "sip:dave@example.com",
      u8sPhoneNumber: "+493023125150",
      u8sPassword: "",
      asnUserContact: { u8sPhoneHome: "+493011111" },
    });
    const found = await ask("asnAdminFindUser", { find: { u8sPhoneNumber: "030 11111" }, iMaxResults: 5 });
    expect(found).toMatchObject({ userlist: [{ u8sUserName: "dave" }], iLimitReached: 0 });

    const session = await logIn(office.uc, "alice");
    const lines = await call(office.uc, session, "asnGetAvailableLines");
    expect(lines.body.linelist).toContainEqual(
      expect.objectContaining({ u8sLineURI: "tel:+493023125150@pbx", u8sCurrentLineOwner: "dave" }),
    );
    const { sessionid } = (await (await logInAs("dave", "hello")).json()) as { sessionid: string };
    const telephone = await Channel.open(office.uc, "dave", sessionid);
    await telephone.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125150@pbx" });
    await result(office.uc, session, "asnCtiMakeCall", {
      u8sPhoneNumberFrom: "tel:+493023125100@pbx",
      u8sPhoneNumberTo: "+493023125150",
      iNumberFormat: 0,
    });
    await telephone.event("asnCtiNotifyLineCallInformationChanged");
    await telephone.close();
  });

  it("changes a user's name, address, lines and rights, and tells administrators and watchers", async () => {
    const boss = await Channel.open(office.uc);
    await boss.result("asnMgmtSubscribeUserGroupComputerModifiedEvents");
    const before = await profileOf("bob");
    const userProfile = {
      ...before,
      u8sPhoneSecondary: "+493023125160",
      u8sMailboxNumber: "900",
      asnUserContact: { ...before.asnUserContact, u8sDisplayName: "Robert Brown", u8sOfficeRoomNumber: "2.17" },
      asnUserPropertyBag: { asnProperties: [{ key: "team", value: "red" }] },
    };
    await boss.result("asnMgmtSetUserProfile", { userProfile });
    expect(await boss.event("asnMgmtGetUserListEvent")).toMatchObject({
      userProfileDataList: [{ userProfile: { u8sUserName: "bob", u8sMailboxNumber: "900" } }],
    });
    expect(await profileOf("bob")).toMatchObject({
      u8sPhoneNumber: "+493023125101",
      u8sPhoneSecondary: "+493023125160",
      asnUserContact: { u8sDisplayName: "Robert Brown", u8sOfficeRoomNumber: "2.17" },
      asnUserPropertyBag: { asnProperties: [{ key: "team", value: "red" }] },
    });
    await boss.result("asnMgmtSetUserProfile", { userProfile: before });
    await boss.close();
  });

  it("refuses addresses that are taken or malformed, and users it does not know", async () => {
    const ask = await administrator();
    const profile = await profileOf("carol");
    const set = async (changes: object) =>
      (await ask("asnAdminSetUserProfile", { userProfile: { ...profile, ...changes } })).error;
    expect(await set({ u8sSIPURI: "sip:alice@example.com" })).toMatchObject({ iErrorDetail: 3 });
    expect(await set({ u8sSIPURI: "carol" })).toMatchObject({ iErrorDetail: 4 });
    expect(await set({ u8sUserName: "nobody" })).toMatchObject({ iErrorDetail: 2 });
    expect(await set({ u8sPhoneNumber: "+493023125100" })).toMatchObject({ iErrorDetail: 3 });
    expect(await profileOf("carol")).toMatchObject(profile);
  });

  it("disables a user with logon error 107, and enables them again", async () => {
    const ask = await administrator();
    const profile = await profileOf("carol");
    await ask("asnAdminSetUserProfile", { userProfile: { ...profile, iEnabled: 0 } });
    const refused = await logInAs("carol", "secret");
    expect([refused.status, await refused.json()]).toMatchObject([400, { error: { iErrorDetail: 107 } }]);
    const active = await ask("asnAdminGetUserProfiles", { iActiveUsersOnly: 1, iFilterOnlineState: 0 });
    const names = (active.userProfiles as unknown as { u8sUserName: string }[]).map(({ u8sUserName }) => u8sUserName);
    expect(names).toContain("alice");
    expect(names).not.toContain("carol");
    await ask("asnAdminSetUserProfile", { userProfile: { ...profile, iEnabled: 1 } });
    expect((await logInAs("carol", "secret")).status).toBe(200);
  });

  it("removes a user, whose sessions end and whose line stays without an owner", async () => {
    const ask = await administrator();
    const { userProfile } = await ask("asnAdminGetUserProfile", { identifier: { defaultprofile: null } });
    const eve = {
      ...(userProfile as unknown as object),
      u8sUserName: "eve",
      u8sPassword: "x",
      u8sPhoneNumber: "+493023125170",
    };
    await ask("asnMgmtAddUserProfile", { userProfile: eve });
    const session = ((await (await logInAs("eve", "x")).json()) as { sessionid: string }).sessionid;
    expect(await ask("asnMgmtRemoveUserProfile", { userProfile: eve })).toMatchObject({ bSuccess: true });
    expect((await call(office.uc, session, "asnGetPhoneBooks")).status).toBe(400);
    expect((await logInAs("eve", "x")).status).toBe(400);
    expect(await ask("asnMgmtRemoveUserProfile", { userProfile: eve })).toMatchObject({ error: { iErrorDetail: 3 } });
    const { linelist } = await ask("asnMgmtGetAvailableLines");
    expect(linelist).toContainEqual(
      expect.objectContaining({ u8sLineURI: "tel:+493023125170@pbx", u8sCurrentLineOwner: "" }),
    );
  });

  it("gives all users as events: one each, or in lists, or in segments under a cross reference id", async () => {
    const boss = await Channel.open(office.uc);
    const { iNumberOfUsers } = await boss.result<{ iNumberOfUsers: number }>("asnMgmtGetUsers", {
      bResultAsList: true,
    });
    const list = await boss.event<{ userProfileDataList: object[] }>("asnMgmtGetUserListEvent");
    expect(list.userProfileDataList).toHaveLength(iNumberOfUsers);
    await boss.result("asnMgmtGetUsers", {});
    await boss.event("asnMgmtGetUsersEvent", iNumberOfUsers);
    const online = { iActiveUsersOnly: 0, iFilterOnlineState: 1, u8sCrossRefId: "r1" };
    expect(await boss.result("asnMgmtGetUserProfiles", online)).toMatchObject({ userProfiles: [] });
    const segment = await boss.event<{ listUserProfiles: { u8sUserName: string }[] }>("asnMgmtGetUserProfilesResult");
    expect(segment).toMatchObject({ u8sCrossRefID: "r1", bLastSegment: true });
    expect(segment.listUserProfiles.map(({ u8sUserName }) => u8sUserName)).toContain("alice");
    await boss.close();
  });

  it("disconnects a client by the connection id that it shows, which is not the session's id", async () => {
    const [boss, bob] = [await Channel.open(office.uc), await Channel.open(office.uc, "bob")];
    await boss.result("asnMgmtGetUsers", {});
    type User = {
      userProfile: { u8sUserName: string };
      clientConnectionInfo: { connectionDescriptions: { u8sConnectionGUID: string }[] };
    };
    await boss.waitFor(() =>
      boss.events("asnMgmtGetUsersEvent").some((user) => (user as User).userProfile.u8sUserName === "bob"),
    );
    const users = boss.events("asnMgmtGetUsersEvent") as User[];
    const connections = users.find(({ userProfile }) => userProfile.u8sUserName === "bob")?.clientConnectionInfo
      .connectionDescriptions;
    const ids = connections?.map(({ u8sConnectionGUID }) => u8sConnectionGUID) ?? [];
    expect(ids).not.toContain(bob.sessionId);
    for (const u8sConnectionID of ids) {
      await boss.result("asnMgmtDisconnectClient", { u8sContactID: "sip:bob@example.com", u8sConnectionID });
    }
    await bob.closed;
    await boss.close();
  });
});

describe("the administration of groups", () => {
  it("adds, finds, changes and removes a group, and its members' monitors follow", async () => {
    const [boss, alice] = [await Channel.open(office.uc, "carol"), await Channel.open(office.uc, "alice")];
    await boss.result("asnMgmtSubscribeUserGroupComputerModifiedEvents");
    await alice.result("asnGetAndSubscribeAdministrativeMonitorContent");
    await alice.result("asnGetAdministrativeMonitorContent");
    const rights = {
      u8sObjectID: "",
      iPresenceRights: 1,
      iPhoneControlRightsPrimary: 0,
      iPhoneControlRightsSecondary: 0,
    };
    const groupProfile = {
      iEnabled: 1,
      u8sDNPath: "",
      u8sGroupName: "Project X",
      u8sobjectGUID: "",
      u8sPhoneNumber: "",
      u8sPhoneSecondary: "",
      u8sGroupLeaderDN: "alice",
      u8sGroupCoLeaderDN: "",
      iGroupStaticRights: 4096,
      asnGroupRightDetails: rights,
      asnGroupLeaderRightDetails: rights,
      listUserDNs: ["CN=alice,OU=Users,DC=local", "bob"],
      u8sObjectSid: "",
      iGroupProfileVersion: 0,
    };
    await boss.result("asnAdminAddGroupProfile", { groupProfile });
    expect((await boss.call("asnMgmtAddGroupProfile", { groupProfile })).error?.error).toMatchObject({
      iErrorDetail: 2,
    });
    expect(await boss.event("asnMgmtGetGroupsEvent")).toMatchObject({ groupProfile: { u8sGroupName: "Project X" } });
    expect(await alice.event("asnAdministrativeMonitorContentGroupAdded")).toMatchObject({
      adminMonitorGroupAdded: {
        u8sGroupURI: "sip:project-x@example.com",
        listContactIDs: ["sip:alice@example.com", "sip:bob@example.com"],
      },
    });
    await alice.event("asnReloadAdministrativeMonitorContent");

    const found = await boss.result<{ listGroupProfiles: (typeof groupProfile)[] }>("asnAdminFindGroupProfiles", {
      iSearchFilter: 3,
      u8sStringParameter: "project x",
    });
    const [group] = found.listGroupProfiles;
    expect(group).toMatchObject({ iGroupProfileVersion: 1, u8sGroupLeaderDN: "CN=alice,OU=Users,DC=local" });
    const renamed = { ...group, u8sGroupName: "Project Y", listUserDNs: ["alice"] };
    await boss.result("asnMgmtSetGroupProfile", { iSearchFilter: 1, groupProfile: renamed });
    expect(await alice.event("asnAdministrativeMonitorContentGroupChanged")).toMatchObject({
      adminMonitorGroupChanged: { u8sGroupName: "Project Y", listContactIDs: ["sip:alice@example.com"] },
    });
    const stale = await boss.call("asnMgmtSetGroupProfile", { iSearchFilter: 1, groupProfile: renamed });
    expect(stale.error?.error).toMatchObject({ iErrorDetail: 3 });

    await boss.result("asnMgmtRemoveGroup", { u8sGroupName: "project y" });
    await alice.event("asnAdministrativeMonitorContentGroupRemoved");
    expect(await boss.event("asnMgmtRemoveGroupProfileEvent", 2)).toMatchObject({ u8sGroupName: "Project Y" });
    const gone = await boss.call("asnAdminRemoveGroupProfile", { groupProfile });
    expect(gone.error?.error).toMatchObject({ iErrorDetail: 2 });
    await Promise.all([boss.close(), alice.close()]);
  });

  it("gives all groups as events after their number", async () => {
    const boss = await Channel.open(office.uc);
    const { iNumberOfGroups } = await boss.result<{ iNumberOfGroups: number }>("asnMgmtGetGroups");
    await boss.event("asnMgmtGetGroupsEvent", iNumberOfGroups);
    await boss.close();
  });
});

describe("the administration of lines, computers and settings", () => {
  it("reads and changes a line's configuration, and deletes a line", async () => {
    const boss = await Channel.open(office.uc);
    await boss.result("asnMgmtSubscribeLineEvents", { u8sTAPILineID: "" });
    expect(await boss.result("asnMgmtGetLineSources")).toMatchObject({ u8slistSources: ["pbx"] });
    await boss.result("asnMgmtGetLinesForSource", { u8sLineSource: "pbx" });
    const { tapiLineConfig4Admin: line } = await boss.event<{
      tapiLineConfig4Admin: { iTapiDeviceID: number; u8sLineURI: string };
    }>("asnMgmtOnCtiLineFoundEvent");
    const device = { u8sLineSource: "pbx", iDeviceID: line.iTapiDeviceID };
    const config = {
      iEnabled: 1,
      iJournal: 0,
      iDummyWirelessPhone: 0,
      iUseAutomaticPhoneNumber: 1,
      u8sManualPhoneNumber: "",
      iUseTapiLineName: 0,
      u8sLocationID: "default",
      iPrivatePhone: 1,
      iTrunk: 0,
      customProps: [],
      iSignalCallsOnAddress: 0,
    };
    await boss.result("asnMgmtSetLineConfig", { ...device, config });
    expect(await boss.result("asnMgmtGetLineConfig", device)).toMatchObject({
      config: { iPrivatePhone: 1, u8sLineURI: line.u8sLineURI },
    });
    expect(await boss.event("asnMgmtOnLineConfigChangedEvent")).toMatchObject({
      tapiLineConfig4Admin: { iJournal: 0 },
    });
    expect(await boss.result("asnMgmtRequestPBXLineExists", { u8sPhoneNumber: "103" })).toMatchObject({
      u8sCorrectNumberSC: "+493023125103",
    });

    await boss.result("asnMgmtDeleteLine", { u8sLineSource: "pbx", u8sLineID: "tel:+493023125103@pbx" });
    expect(await boss.event("asnMgmtOnLineRemovedEvent")).toMatchObject({
      tapiLineConfig4Admin: { u8sLineURI: "tel:+493023125103@pbx" },
    });
    expect(await boss.result("asnMgmtRequestPBXLineExists", { u8sPhoneNumber: "103" })).toMatchObject({
      u8sCorrectNumberSC: "",
    });
    await boss.result("asnMgmtGetLineStates", { iType: 0 });
    expect(await boss.event("asnMgmtGetLineStatesEvent")).toMatchObject({ iOpenState: 2 });
    await boss.close();
  });

  it("keeps computers, and settings by key and object", async () => {
    const ask = await administrator();
    const computerProfile = {
      iEnabled: 1,
      u8sDNPath: "",
      u8sComputerLogin: "PC-1",
      u8sComputerPassword: "p",
      u8sobjectGUID: "",
      u8sPhoneNumber: "+493023125100",
      u8sPhoneSecondary: "",
      userMonitorLineList: [],
      iMonitorLineRights: 0,
      asnUserPropertyBag: { asnProperties: [] },
    };
    await ask("asnAdminAddComputerProfile", { computerProfile });
    expect(await ask("asnAdminGetComputerProfile", { u8sClientComputerName: "pc-1" })).toMatchObject({
      computerProfile: { u8sPhoneNumber: "+493023125100", u8sComputerPassword: "" },
    });
    expect(await ask("asnMgmtGetComputers")).toMatchObject({ iNumberOfComputers: 1 });
    await ask("asnMgmtRemoveComputer", { u8sComputerName: "PC-1" });
    expect(await ask("asnAdminGetComputerProfile", { u8sClientComputerName: "pc-1" })).toMatchObject({
      error: { iErrorDetail: 2 },
    });

    const setting = {
      u8sKey: "k",
      u8sObjectName: "o",
      u8sHomeServer: "",
      u8sValue: "v",
      u8sType: "s",
      u8sWrittenByServer: "",
      iTriggerUpdate: 0,
    };
    await ask("asnMgmtDirectPersistSetSetting", { setting });
    expect(await ask("asnMgmtDirectPersistGetSetting", { key: "k", objectName: "o" })).toMatchObject({
      setting: { u8sValue: "v" },
    });
    await ask("asnMgmtDirectPersistDeleteSetting", { key: "k", objectName: "o" });
    expect(await ask("asnMgmtDirectPersistGetMultipleSettings", { key: "k" })).toMatchObject({ settings: [] });
  });

  it("tells by the result whether an administrator's login is right", async () => {
    const ask = await administrator();
    const logIn = (password: string) =>
      ask("asnAdminLogin", { u8sAdminUsername: "admin", adminPassword: { u8sAdminPassword: password } });
    expect(await logIn("secret")).toMatchObject({ result: 0 });
    expect(await logIn("guess")).toMatchObject({ result: 1 });
  });
});

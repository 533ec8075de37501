import { beforeEach, describe, expect, it } from "vitest";
import type { AsnMgmtClientConnectionInformation, AsnUserProfile } from "../../src/interface/types.generated.js";
import type { Channel } from "../support/channel.js";
import type { OperationName } from "../support/emulator.js";
import { PEOPLE, useChannels, useWorld } from "../support/own-world.js";

const office = useWorld({ users: PEOPLE, groups: [{ name: "Sales", members: ["alice"] }] });
const open = useChannels(office);
let admin: Channel;
beforeEach(async () => {
  admin = await open("alice");
});

interface UserData {
  readonly userProfile: AsnUserProfile;
  readonly clientConnectionInfo: AsnMgmtClientConnectionInformation;
}
/** What the administration tells of all users, by name. */
async function told(): Promise<Record<string, UserData>> {
  const before = admin.events("asnMgmtGetUsersEvent").length;
  const { iNumberOfUsers } = await admin.result<{ iNumberOfUsers: number }>("asnMgmtGetUsers", {});
  await admin.event("asnMgmtGetUsersEvent", before + iNumberOfUsers);
  const all = admin.events("asnMgmtGetUsersEvent").slice(before) as unknown as UserData[];
  return Object.fromEntries(all.map((data) => [data.userProfile.u8sUserName, data]));
}
/** In which order an answer and the events of a name came: "result" and "event". */
const order = (event: string) =>
  admin.messages.flatMap(({ result, invoke }) =>
    result ? ["result"] : invoke?.operationName === event ? ["event"] : [],
  );

describe("asnMgmtGetUsers", () => {
  it("gives the number first, then an event for each user (mgmt-05, mgmt-21)", async () => {
    expect(Object.keys(await told())).toEqual(["alice", "bob", "carol"]);
    expect(order("asnMgmtGetUsersEvent")).toEqual(["result", "event", "event", "event"]);
  });

  it("gives them in bundles where asked to (mgmt-06)", async () => {
    await admin.result("asnMgmtGetUsers", { bResultAsList: true });
    const { userProfileDataList } = await admin.event<{ userProfileDataList: object[] }>("asnMgmtGetUserListEvent");
    expect(userProfileDataList).toHaveLength(3);
    expect(admin.events("asnMgmtGetUsersEvent")).toEqual([]);
  });

  it("tells who is online, since when, by which connections (mgmt-08)", async () => {
    const { alice, bob } = await told();
    expect(alice?.clientConnectionInfo).toMatchObject({
      bOnline: true,
      timLastLogin: expect.stringMatching(/^20/),
      connectionDescriptions: [{ u8sContactID: "sip:alice@example.com" }],
    });
    expect(bob?.clientConnectionInfo).toMatchObject({ bOnline: false, connectionDescriptions: [] });
  });

  it("knows the last login of who has logged off (mgmt-09)", async () => {
    expect((await told()).bob?.clientConnectionInfo.timLastLogin).toBe("");
    const bob = await open("bob");
    const { timLastLogin } = (await told()).bob?.clientConnectionInfo ?? {};
    expect(timLastLogin).toMatch(/^20/);
    bob.send({ invoke: { invokeID: 1, operationID: 0, operationName: "asnLogoff", argument: {} } });
    await bob.closed;
    expect((await told()).bob?.clientConnectionInfo).toMatchObject({ bOnline: false, timLastLogin });
  });

  it("gives what each connection can do by its id, and what they can all together apart (mgmt-10)", async () => {
    for (const capability of [1, 2]) {
      const client = await open("bob");
      const capabilities = { eClientCapabilities: [capability], customCapabilities: [] };
      await client.result("asnSetClientCapabilitiesV2", { capabilities });
    }
    const info = (await told()).bob?.clientConnectionInfo;
    const ids = info?.connectionDescriptions.map(({ u8sConnectionGUID }) => u8sConnectionGUID) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect(info?.clientCapabilities).toMatchObject([
      { u8sID: ids[0], capabilities: { eClientCapabilities: [1] } },
      { u8sID: ids[1], capabilities: { eClientCapabilities: [2] } },
    ]);
    expect(info?.clientCapabilitiesSum).toMatchObject({ eClientCapabilities: [1, 2] });
  });
});

it("asnMgmtGetUserProfiles gives the result, then the profiles (mgmt-22)", async () => {
  await admin.result("asnMgmtGetUserProfiles", { iActiveUsersOnly: 0, iFilterOnlineState: 0, u8sCrossRefId: "p" });
  expect(await admin.event("asnMgmtGetUserProfilesResult")).toMatchObject({
    u8sCrossRefID: "p",
    bLastSegment: true,
    listUserProfiles: [{}, {}, {}],
  });
  expect(order("asnMgmtGetUserProfilesResult")).toEqual(["result", "event"]);
});

it("asnMgmtGetGroups gives the number, and an event for each group (mgmt-11)", async () => {
  const { iNumberOfGroups } = await admin.result<{ iNumberOfGroups: number }>("asnMgmtGetGroups");
  expect(iNumberOfGroups).toBe(1);
  expect(JSON.stringify(await admin.event("asnMgmtGetGroupsEvent"))).toContain("Sales");
  expect(admin.events("asnMgmtGetGroupsEvent")).toHaveLength(1);
});

it("asnMgmtSetUserProfilesList takes what it can, and lists the rest by name and number (mgmt-12)", async () => {
  const { bob } = await told();
  const changed = { ...bob?.userProfile, u8sMailboxNumber: "99" };
  const unknown = { ...bob?.userProfile, u8sUserName: "nobody", u8sDNPath: "" };
  expect(await admin.result("asnMgmtSetUserProfilesList", { userProfiles: [changed, unknown] })).toMatchObject({
    bSuccess: false,
    errorList: [{ u8sUserName: "nobody", iErrorDetail: 2 }],
  });
  expect((await told()).bob?.userProfile).toMatchObject({ u8sMailboxNumber: "99" });
});

it("the removal of a user is told to those who subscribed (mgmt-13)", async () => {
  await admin.result("asnMgmtSubscribeUserGroupComputerModifiedEvents");
  const userProfile = (await told()).carol?.userProfile;
  await admin.result("asnMgmtRemoveUserProfile", { userProfile });
  expect(JSON.stringify(await admin.event("asnMgmtRemoveUserProfileEvent"))).toContain("carol");
});

describe("lines", () => {
  it.each([
    ["asnMgmtGetLineStates", "asnMgmtGetLineStatesEvent", "mgmt-14"],
    ["asnMgmtGetLinesForSource", "asnMgmtOnCtiLineFoundEvent", "mgmt-15"],
  ] as const)("%s has an empty result, then %s for each line (%s)", async (name, event, _id) => {
    const argument = name === "asnMgmtGetLinesForSource" ? { u8sLineSource: "" } : { iType: 0 };
    const result = await admin.call(name, argument);
    expect(Object.keys(result.result?.result.result ?? { none: 1 })).toEqual(["_type"]);
    await admin.event(event, 4);
    await admin.result("asnGetTime");
    expect(admin.events(event)).toHaveLength(4);
  });
});

it("asnMgmtSetGroupProfile finds the group by name or by GUID (mgmt-17)", async () => {
  const find = async (name: string) =>
    (
      await admin.result<{ listGroupProfiles: { u8sGroupName: string; u8sobjectGUID: string }[] }>(
        "asnMgmtFindGroupProfiles",
        { iSearchFilter: 3, u8sStringParameter: name },
      )
    ).listGroupProfiles[0];
  const sales = await find("Sales");
  const byGuid = { groupProfile: { ...sales, u8sGroupName: "Renamed" }, iSearchFilter: 1 };
  await admin.result("asnMgmtSetGroupProfile", byGuid);
  expect(await find("Renamed")).toMatchObject({ u8sobjectGUID: sales?.u8sobjectGUID });
  const byName = { groupProfile: { ...(await find("Renamed")), u8sobjectGUID: "", iEnabled: 0 }, iSearchFilter: 0 };
  await admin.result("asnMgmtSetGroupProfile", byName);
  expect(await find("Renamed")).toMatchObject({ iEnabled: 0 });
});

it("asnMgmtDirectPersistDeleteSetting deletes by key and object (mgmt-19)", async () => {
  const setting = (u8sObjectName: string) => ({
    ...{ u8sKey: "k", u8sObjectName, u8sWrittenByServer: "", u8sValue: "v" },
    ...{ u8sHomeServer: "", u8sType: "", iTriggerUpdate: 0 },
  });
  for (const object of ["a", "b"]) {
    await admin.result("asnMgmtDirectPersistSetSetting", { setting: setting(object) });
  }
  await admin.result("asnMgmtDirectPersistDeleteSetting", { key: "k", objectName: "a" });
  const { settings } = await admin.result<{ settings: { u8sObjectName: string }[] }>(
    "asnMgmtDirectPersistGetMultipleSettings",
    { key: "k" },
  );
  expect(settings.map(({ u8sObjectName }) => u8sObjectName)).toEqual(["b"]);
});

it("asnMgmtDisconnectClient ends the connection that it names, and says so (mgmt-20)", async () => {
  const bob = await open("bob");
  const [connection] = (await told()).bob?.clientConnectionInfo.connectionDescriptions ?? [];
  const disconnect = (u8sConnectionID: string) => {
    const name: OperationName = "asnMgmtDisconnectClient";
    return admin.result(name, { u8sContactID: "sip:bob@example.com", u8sConnectionID });
  };
  expect(await disconnect("unknown")).toMatchObject({ bResult: false });
  expect(await disconnect(connection?.u8sConnectionGUID ?? "")).toMatchObject({ bResult: true });
  await bob.closed;
});

import { beforeEach, describe, expect, it } from "vitest";
import type { AsnGroupProfile, AsnUserProfile } from "../../src/interface/types.generated.js";
import { openOn } from "../support/channel.js";
import type { OperationName } from "../support/emulator.js";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";

const many = Array.from({ length: 60 }, (_, n) => ({ name: `user${n}` }));
const office = useWorld({
  users: [...PEOPLE, ...many],
  groups: [
    { name: "Everyone", members: ["alice", "bob"] },
    { name: "Sales", members: ["alice"] },
    { name: "Closed", members: ["bob"] },
  ],
});
let admin: Caller;
const find = async (name: OperationName, iSearchFilter: number, u8sStringParameter = "") =>
  (await admin.result<{ listGroupProfiles: AsnGroupProfile[] }>(name, { iSearchFilter, u8sStringParameter }))
    .listGroupProfiles;
const names = (groups: AsnGroupProfile[]) => groups.map(({ u8sGroupName }) => u8sGroupName);
async function group(name: string): Promise<AsnGroupProfile> {
  const [found] = await find("asnAdminFindGroupProfiles", 3, name);
  if (!found) throw new Error(`there is no group ${name}`);
  return found;
}

beforeEach(async () => {
  await office.server.reset();
  admin = await Caller.of(office.server, "alice");
  const groupProfile = { ...(await group("Closed")), iEnabled: 0 };
  await admin.result("asnAdminSetGroupProfile", { groupProfile });
});

describe("finding groups by the documented numbers", () => {
  const operations: [OperationName][] = [["asnAdminFindGroupProfiles"], ["asnMgmtFindGroupProfiles"]];
  it.each(operations)("%s (adm-20, adm-21, adm-22, adm-23, adm-24, mgmt-16)", async (name) => {
    const sales = await group("Sales");
    expect(names(await find(name, 0))).toEqual(["Everyone", "Sales"]);
    expect(names(await find(name, 1)).sort()).toEqual(["Closed", "Everyone", "Sales"]);
    expect(names(await find(name, 2, sales.u8sDNPath))).toEqual(["Sales"]);
    expect(names(await find(name, 3, "Sales"))).toEqual(["Sales"]);
    expect(names(await find(name, 4, sales.u8sobjectGUID))).toEqual(["Sales"]);
    for (const filter of [2, 3, 4]) expect(await find(name, filter, "nothing of this kind")).toEqual([]);
  });

  it.each(operations)("%s refuses to look for no text (adm-25)", async (name) => {
    for (const iSearchFilter of [2, 3, 4]) {
      expect(await admin.refusal(name, { iSearchFilter, u8sStringParameter: "" })).toBe(2);
    }
  });
});

describe("changing a group", () => {
  it("finds it by its GUID, whatever name the profile has (adm-26, adm-27)", async () => {
    const sales = await group("Sales");
    await admin.result("asnAdminSetGroupProfile", { groupProfile: { ...sales, u8sGroupName: "Sales2" } });
    expect(await group("Sales2")).toMatchObject({ u8sobjectGUID: sales.u8sobjectGUID });
    const groupProfile = { ...(await group("Sales2")), u8sobjectGUID: "0".repeat(32) };
    expect(await admin.refusal("asnAdminSetGroupProfile", { groupProfile })).toBe(2);
  });
});

describe("users' profiles", () => {
  const bob = async () =>
    (
      await admin.result<{ userProfile: AsnUserProfile }>("asnAdminGetUserProfile", {
        identifier: { u8sClientUsername: "bob" },
      })
    ).userProfile;

  it("take a picture only when the flag says so (adm-07, C34)", async () => {
    const jpegPhoto = { binarydata: "/9j/4AAQ" };
    const before = await bob();
    const asnUserContact = { ...before.asnUserContact, optionalParams: { jpegPhoto } };
    const write = (bWritePicture?: boolean) =>
      admin.result("asnAdminSetUserProfile", { userProfile: { ...before, asnUserContact, bWritePicture } });
    await write();
    await write(false);
    expect((await bob()).asnUserContact.optionalParams).not.toHaveProperty("jpegPhoto");
    await write(true);
    expect((await bob()).asnUserContact.optionalParams).toEqual({ jpegPhoto });
  });

  it("fail when nobody fits the filter (adm-15)", async () => {
    for (const { name } of PEOPLE) await Caller.of(office.server, name);
    for (const { name } of many) await Caller.of(office.server, name);
    expect(await admin.refusal("asnAdminGetUserProfiles", { iActiveUsersOnly: 1, iFilterOnlineState: 2 })).toBe(1);
  });

  it("come fifty at most in an event", async () => {
    const channel = await openOn(office.server);
    const argument = { iActiveUsersOnly: 0, iFilterOnlineState: 0, u8sCrossRefId: "x" };
    await channel.result("asnMgmtGetUserProfiles", argument);
    await channel.event("asnMgmtGetUserProfilesResult", 2);
    const sizes = channel
      .events("asnMgmtGetUserProfilesResult")
      .map(({ listUserProfiles, bLastSegment }) => [(listUserProfiles as unknown[]).length, bLastSegment]);
    expect(sizes).toEqual([
      [50, false],
      [13, true],
    ]);
    await channel.close();
  });
});

describe("the management login", () => {
  it("tells name, password and version apart (mgmt-01, mgmt-02)", async () => {
    const login = { iVersion: 3, iDuplicate: 0, iSIPAVLines: 0, u8sUsername: "admin", u8sPassword: "secret" };
    expect(await admin.result("asnMgmtLogin", login)).toMatchObject({ iOpenState: 2 });
    expect(await admin.refusal("asnMgmtLogin", { ...login, u8sUsername: "nobody" })).toBe(101);
    expect(await admin.refusal("asnMgmtLogin", { ...login, u8sPassword: "guess" })).toBe(102);
    expect(await admin.refusal("asnMgmtLogin", { ...login, iVersion: 99 })).toBe(104);
  });
});

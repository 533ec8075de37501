import { beforeEach, describe, expect, it } from "vitest";
import type { AsnGroupProfile } from "../../src/interface/types.generated.js";
import type { Channel } from "../support/channel.js";
import { PEOPLE, useChannels, useWorld } from "../support/own-world.js";
import { wireTask } from "../support/wire.js";

const BOB = "sip:bob@example.com";
const office = useWorld({
  users: PEOPLE,
  groups: [{ name: "Everyone", members: ["alice", "bob"], inMonitor: true }],
});
const open = useChannels(office);
let alice: Channel;
let bob: Channel;
beforeEach(async () => {
  [alice, bob] = [await open("alice"), await open("bob")];
});
const absent = (eAbsentState: number) =>
  bob.result("asnSetUserAbsentState", { absentstate: { u8sContactId: BOB, eAbsentState } });

describe("the state of a row of a search", () => {
  const ask = (typeOfValue: number, u8sValue: string, iClientRowID: number, more: object = {}) =>
    alice.result<{ listStatusResult: object[] }>("asnContactStatusRequest", {
      request: [
        {
          ...{ iClientSearchID: 4, iClientRowID, bActivateNotify: true, listDeactivateNotify: [] },
          listSearchParameter: [{ typeOfValue, u8sValue }],
          ...more,
        },
      ],
    });

  it.each([
    ["contact id", 0, BOB],
    ["number", 1, "+493023125101"],
    ["mail", 2, "bob@example.com"],
  ])("is given by %s, with the ids of search and row (S19)", async (_what, type, value) => {
    const { listStatusResult } = await ask(type, value, 9);
    expect(listStatusResult).toMatchObject([{ iClientSearchID: 4, iClientRowID: 9, u8sContactID: BOB }]);
  });

  it("is told until that row's events, or the search's, are ended (rose-31, S20, S21, S22)", async () => {
    const NAME = "asnContactStatusResultEvent";
    await ask(0, BOB, 1);
    await ask(0, BOB, 2);
    await absent(1);
    await alice.event(NAME, 2);
    await ask(0, "sip:carol@example.com", 3, { listDeactivateNotify: [1] });
    await absent(2);
    expect(await alice.event(NAME, 3)).toMatchObject({ iClientSearchID: 4, iClientRowID: 2 });
    await alice.result("asnContactSearchClose", { iClientSearchID: 4 });
    await absent(3);
    await alice.result("asnGetTime");
    expect(alice.events(NAME)).toHaveLength(3);
  });
});

it("a location has one check sum, in the list and in itself (rose-06)", async () => {
  const { locationIDMD5ChecksumList: list } = await alice.result<{
    locationIDMD5ChecksumList: { key: string; value: string }[];
  }>("asnGetLocationIDs");
  const { asnLocationData } = await alice.result<{ asnLocationData: object }>("asnGetLocationInformation2", {
    u8sLocationID: list[0]?.key ?? "",
  });
  expect(asnLocationData).toMatchObject({ u8sLocationCheckSum: list[0]?.value });
  expect(list[0]?.value).toMatch(/^[0-9a-f]{32}$/);
});

it("changing a location changes its check sum (S36)", async () => {
  const sum = async () =>
    (await alice.result<{ locationIDMD5ChecksumList: object[] }>("asnGetLocationIDs")).locationIDMD5ChecksumList[0];
  const before = await sum();
  const { asnLocationData } = await alice.result<{ asnLocationData: object }>("asnGetLocationInformation2", {
    u8sLocationID: "",
  });
  await alice.result("asnSetLocationInformation2", {
    asnLocationData: { ...asnLocationData, u8sCityCodeNoPrefix: "89" },
  });
  expect(await sum()).not.toEqual(before);
});

it("asnSubscribeServices has nothing in argument and result (rose-42)", async () => {
  expect(Object.keys(await alice.result("asnSubscribeServices"))).toEqual(["_type"]);
});

describe("a new task", () => {
  it("has the result with its id first, and then the event that makes it count (task-01, task-02, task-19)", async () => {
    const { iResult, u8sAddedTaskID } = await alice.result<{ iResult: number; u8sAddedTaskID: string }>(
      "asnTaskAddEntry",
      { taskEntry: wireTask() },
    );
    expect(iResult).toBe(0);
    expect(await alice.event("asnTaskItemsAdded")).toMatchObject({ listTasks: [{ u8sTaskID: u8sAddedTaskID }] });
    expect(alice.messages.map(({ result, invoke }) => (result ? "result" : invoke?.operationName))).toEqual([
      "result",
      "asnTaskItemsAdded",
    ]);
  });
});

describe("groups of the administration in the monitor", () => {
  const NAME = "asnAdministrativeMonitorContentGroupChanged";
  const rename = async (u8sGroupName: string) => {
    const { listGroupProfiles } = await bob.result<{ listGroupProfiles: AsnGroupProfile[] }>(
      "asnAdminFindGroupProfiles",
      {
        iSearchFilter: 1,
        u8sStringParameter: "",
      },
    );
    const groupProfile = { ...listGroupProfiles[0], u8sGroupName };
    await bob.result("asnAdminSetGroupProfile", { groupProfile });
  };

  it("are subscribed without flags, until the subscription is ended (cont-28, cont-30)", async () => {
    const { listAdministrativeMonitorGroups: groups } = await alice.result<{
      listAdministrativeMonitorGroups: object[];
    }>("asnGetAndSubscribeAdministrativeMonitorContent");
    expect(groups).toHaveLength(1);
    await rename("One");
    expect(await alice.event(NAME)).toMatchObject({ adminMonitorGroupChanged: { u8sGroupName: "One" } });
    expect(await alice.result("asnUnsubscribeAdministrativeMonitorContent")).toMatchObject({ bSuccess: true });
    await rename("Two");
    await alice.result("asnGetTime");
    expect(alice.events(NAME)).toHaveLength(1);
  });

  it("are not subscribed with flags 0 (cont-28)", async () => {
    await alice.result("asnGetAndSubscribeAdministrativeMonitorContent", { iEventFlagsToSubscribe: 0 });
    await rename("Three");
    await alice.result("asnGetTime");
    expect(alice.events(NAME)).toEqual([]);
  });
});

it("a list that cannot be opened is told by keys of the error, where a response has it so (cont-33)", async () => {
  const keys = { ClientContentXMLError: 0xffffff01, FileErrorCode: 5 };
  office.server.respond({
    operation: "asnGetClientContent",
    error: { detail: 1, type: "AsnXMLClientContentRequestError", fields: { optionalParams: keys } },
  });
  const { error } = await alice.call("asnGetClientContent", { iContactFilter: 0 });
  expect(error?.error).toMatchObject({ optionalParams: keys });
});

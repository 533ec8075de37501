import { beforeEach, describe, expect, test } from "vitest";
import type { AsnNetDatabaseTask } from "../../src/interface/types.generated.js";
import { Channel } from "../support/channel.js";
import { useEmulator } from "../support/emulator.js";
import { NEVER, wireTask } from "../support/wire.js";

const emulator = useEmulator({ answers: "strict" });
const START = "2030-01-07T08:00:00Z";

beforeEach(() => emulator.uc.reset());

const open = (name: string) => Channel.open(emulator.uc, name);

async function add(channel: Channel, more: Partial<AsnNetDatabaseTask> = {}): Promise<string> {
  const { u8sAddedTaskID } = await channel.result<{ u8sAddedTaskID: string }>("asnTaskAddEntry", {
    taskEntry: wireTask(more),
  });
  return u8sAddedTaskID;
}

async function tasks(channel: Channel, more: object = {}): Promise<AsnNetDatabaseTask[]> {
  const findOptions = {
    eFlags: 0,
    iMaxNumEntries: 0,
    stUTCStartDateFrom: NEVER,
    stUTCStartDateTo: NEVER,
    u8slistOwnerNames: [],
    ...more,
  };
  const { listTasks } = await channel.result<{ listTasks: AsnNetDatabaseTask[] }>("asnTaskGetEntriesV2", {
    findOptions,
  });
  const { iCount } = await channel.result<{ iCount: number }>("asnTaskGetEntryCount", { findOptions });
  expect(iCount).toBe(listTasks.length);
  const { eFlags: bsFlags, ...old } = findOptions;
  const legacy = await channel.result("asnTaskGetEntries", { findOptions: { ...old, bsFlags } });
  expect(legacy.listTasks).toEqual(listTasks);
  return listTasks;
}

describe("a task", () => {
  test("is read back as it was written, with creator, owner and time of the server's (task-18)", async () => {
    const alice = await open("alice");
    const id = await add(alice, { stUTCStartDate: START, optionalParams: { colour: "red" } });
    const [found] = await tasks(alice);
    const written = wireTask({ stUTCStartDate: START, optionalParams: { colour: "red" } });
    expect(found).toMatchObject({
      ...written,
      u8sTaskID: id,
      u8sListOwners: ["alice"],
      u8sCreator: "alice",
      stUTCCreationTime: expect.any(String),
    });
    expect(found?.stUTCCreationTime).not.toBe(NEVER);
  });

  test("is told to all clients of those whom it concerns, and to nobody else (task-02, task-04, task-05)", async () => {
    const [alice, second, bob, carol] = await Promise.all([open("alice"), open("alice"), open("bob"), open("carol")]);
    const id = await add(alice, { u8sListOwners: ["bob"] });
    for (const channel of [alice, second, bob]) {
      const { listTasks } = await channel.event<{ listTasks: AsnNetDatabaseTask[] }>("asnTaskItemsAdded");
      expect(listTasks).toMatchObject([{ u8sTaskID: id, eDelegationState: 1 }]);
    }
    await bob.result("asnTaskSetEntriesState", { eState: 4, u8slistTaskIDs: [id] });
    const { listTasks } = await second.event<{ listTasks: AsnNetDatabaseTask[] }>("asnTaskItemsModified");
    expect(listTasks).toMatchObject([{ eState: 4, u8sCompletedFrom: "bob" }]);
    await alice.result("asnTaskRemoveEntries", { u8slistTaskID: [id] });
    expect(await bob.event("asnTaskItemsRemoved")).toMatchObject({ u8slistTaskIDs: [id] });
    expect(await tasks(carol)).toEqual([]);
    expect(carol.messages.filter(({ invoke }) => invoke)).toEqual([]);
  });

  test("that is done and taken up again is not completed any more (task-07)", async () => {
    const alice = await open("alice");
    const id = await add(alice);
    await alice.result("asnTaskSetEntriesState", { eState: 4, u8slistTaskIDs: [id] });
    expect((await tasks(alice))[0]?.stUTCDateCompleted).not.toBe(NEVER);
    await alice.result("asnTaskSetEntriesState", { eState: 1, u8slistTaskIDs: [id] });
    expect((await tasks(alice))[0]).toMatchObject({ eState: 1, stUTCDateCompleted: NEVER, u8sCompletedFrom: "" });
  });

  test("that is delegated goes to its new owner, whose old one loses it, and waits to be accepted", async () => {
    const [alice, bob, carol] = await Promise.all([open("alice"), open("bob"), open("carol")]);
    const id = await add(alice, { u8sListOwners: ["bob"] });
    const [given] = await tasks(bob);
    await bob.result("asnTaskModifyEntries", { listTasks: [{ ...given, u8sListOwners: ["carol"] }] });
    expect(await bob.event("asnTaskItemsRemoved")).toMatchObject({ u8slistTaskIDs: [id] });
    await carol.event("asnTaskItemsAdded");
    const [received] = await tasks(carol);
    expect(received).toMatchObject({ u8sListOwners: ["carol"], u8sCreator: "alice", eDelegationState: 1 });
    await carol.result("asnTaskModifyEntries", { listTasks: [{ ...received, eDelegationState: 0 }] });
    expect(await tasks(alice, { eFlags: 32 })).toMatchObject([{ eDelegationState: 0 }]);
    expect(await tasks(alice, { eFlags: 128 })).toEqual([]);
  });

  test("is reminded of at the time that was set (task-08)", async () => {
    const alice = await open("alice");
    const id = await add(alice);
    const argument = { u8slistTaskIDs: [id], bReminderActive: true, stReminderTime: START };
    await alice.result("asnTaskSetEntriesReminder", argument);
    expect(await tasks(alice)).toMatchObject([{ bReminderActive: true, stUTCReminderTime: START }]);
  });
});

describe("searching", () => {
  test("by flags and start (task-11, task-12, task-14, task-15, task-17)", async () => {
    const [alice, bob] = await Promise.all([open("alice"), open("bob")]);
    await add(alice, { u8sSubject: "undated" });
    await add(alice, { u8sSubject: "dated", stUTCStartDate: START, eState: 1 });
    await add(alice, { u8sSubject: "done", eState: 4 });
    await add(alice, { u8sSubject: "for bob", u8sListOwners: ["bob"] });
    const subjects = async (more: object) => (await tasks(alice, more)).map((found) => found.u8sSubject);
    expect(await subjects({})).toEqual(["undated", "dated", "done", "for bob"]);
    expect(await subjects({ eFlags: 1 })).toEqual(["dated"]);
    expect(await subjects({ eFlags: 2 })).toEqual(["undated", "done", "for bob"]);
    expect(await subjects({ eFlags: 4 })).toEqual(["undated", "dated", "for bob"]);
    expect(await subjects({ eFlags: 8 | 16 })).toEqual(["undated", "for bob"]);
    expect(await subjects({ eFlags: 128 })).toEqual(["for bob"]);
    expect(await subjects({ stUTCStartDateFrom: START, stUTCStartDateTo: START })).toEqual(["dated"]);
    expect(await subjects({ iMaxNumEntries: 2 })).toEqual(["undated", "dated"]);
    expect((await tasks(bob)).map((found) => found.u8sSubject)).toEqual(["for bob"]);
  });
});

describe("refused", () => {
  test("is what is not one's own to change, wholly", async () => {
    const [alice, bob] = await Promise.all([open("alice"), open("bob")]);
    const [mine, theirs] = [await add(bob), await add(alice)];
    const { error } = await bob.call("asnTaskRemoveEntries", { u8slistTaskID: [mine, theirs] });
    expect(error?.error).toMatchObject({ _type: "AsnRequestError", iErrorDetail: 1 });
    expect(await tasks(bob)).toHaveLength(1);
    const [own] = await tasks(bob);
    const listTasks = [{ ...own, u8sListOwners: ["nobody"] }];
    expect((await bob.call("asnTaskModifyEntries", { listTasks })).error?.error.iErrorDetail).toBe(2);
  });

  test("is asnTaskDelegateEntries, which the server does not carry out (task-09)", async () => {
    const [alice, bob] = await Promise.all([open("alice"), open("bob")]);
    const id = await add(alice);
    const { error } = await alice.call("asnTaskDelegateEntries", { u8slistTaskIDs: [id], u8slistOwners: ["bob"] });
    expect(error?.error).toMatchObject({ _type: "AsnRequestError", iErrorDetail: 4 });
    expect(await tasks(alice)).toMatchObject([{ u8sListOwners: ["alice"] }]);
    expect(await tasks(bob)).toEqual([]);
  });
});

test.each([
  ["none", []],
  ["the first", [0]],
  ["the last", [4]],
  ["one in the middle", [2]],
  ["neighbours", [1, 2]],
  ["all but one", [0, 4, 2, 1]],
  ["all, whereupon new ones come", [3, 1, 0, 4, 2]],
])("each of a person's sessions hears of a task, those that ended do not: %s", async (_which, ended) => {
  const logIn = () => emulator.uc.logIn("alice", { events: false });
  const sessions = await Promise.all(Array.from({ length: 5 }, logIn));
  for (const at of ended) {
    await fetch(`${emulator.uc.url}/ws/client/destroysession?ucsessionid=${sessions[at]?.sessionId}`);
  }
  const left = sessions.filter((_session, at) => !(ended as number[]).includes(at)).concat(await logIn());
  await add(await open("bob"), { u8sSubject: "for all", u8sListOwners: ["alice"] });
  for (const { sessionId } of left) {
    const channel = await Channel.open(emulator.uc, "alice", sessionId);
    const { listTasks } = await channel.event<{ listTasks: AsnNetDatabaseTask[] }>("asnTaskItemsAdded");
    expect(listTasks.map(({ u8sSubject }) => u8sSubject)).toEqual(["for all"]);
    channel.socket.terminate();
  }
});

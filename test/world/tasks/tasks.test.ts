import { afterEach, describe, expect, it } from "vitest";
import {
  type AsnNetDatabaseTask,
  startServer,
  type UcClient,
  type UcEmulator,
  UsageError,
  type WorldInput,
} from "../../../src/index.js";
import { NEVER, wireTask } from "../../support/wire.js";

/** AsnTaskState and AsnTaskPriority (documented). */
const DONE = 4;
const HIGH = 2;
const DAY_MS = 86_400_000;

type Entries = NonNullable<NonNullable<WorldInput["tasks"]>["entries"]>;
let uc: UcEmulator | undefined;
afterEach(() => uc?.stop());

async function serverWith(entries: Entries): Promise<UcEmulator> {
  uc = await startServer({
    worlds: [{ ucsid: "acme", users: [{ name: "alice" }, { name: "bob" }], tasks: { entries } }],
  });
  return uc;
}

async function tasksOf(client: UcClient, more: object = {}): Promise<AsnNetDatabaseTask[]> {
  const findOptions = {
    eFlags: 0,
    iMaxNumEntries: 0,
    stUTCStartDateFrom: NEVER,
    stUTCStartDateTo: NEVER,
    u8slistOwnerNames: [],
    ...more,
  };
  return (await client.call("asnTaskGetEntriesV2", { findOptions })).listTasks;
}

describe("the tasks of a world file", () => {
  it("are there from the start, for those who own or made them", async () => {
    const server = await serverWith([
      { id: "T1", subject: "Call Dora", creator: "alice", number: "+491701234567", priority: "high" },
      { subject: "Order paper", creator: "alice", owners: ["bob"], body: "A4" },
    ]);
    const [alice, bob] = [await server.logIn("alice"), await server.logIn("bob")];
    expect(await tasksOf(alice)).toMatchObject([
      { u8sTaskID: "T1", u8sCallNumber: "+491701234567", ePriority: HIGH, u8sListOwners: ["alice"], eState: 0 },
      { u8sTaskID: expect.stringMatching(/^[0-9A-F]{32}$/), u8sListOwners: ["bob"], u8sCreator: "alice" },
    ]);
    expect(await tasksOf(bob)).toMatchObject([{ u8sSubject: "Order paper", u8sBody: "A4" }]);
  });

  it("have times that count from the start, and a reminder that is on when a time is given for it", async () => {
    const server = await serverWith([
      { subject: "dated", creator: "alice", start: "+1d", due: "+2d", reminder: "2026-01-15T12:00:00Z" },
      { subject: "undated", creator: "alice" },
    ]);
    server.clock.stop();
    const [dated, undated] = await tasksOf(await server.logIn("alice"));
    const [start, due] = [Date.parse(dated?.stUTCStartDate ?? ""), Date.parse(dated?.stUTCDueDate ?? "")];
    expect(due - start).toBe(DAY_MS);
    expect(dated).toMatchObject({ bReminderActive: true, stUTCReminderTime: "2026-01-15T12:00:00Z" });
    expect(undated).toMatchObject({ stUTCStartDate: NEVER, stUTCDueDate: NEVER, bReminderActive: false });
  });

  it("that are done were completed by their maker", async () => {
    const server = await serverWith([{ subject: "over", creator: "alice", state: "done" }]);
    const [task] = await tasksOf(await server.logIn("alice"));
    expect(task).toMatchObject({ eState: DONE, u8sCompletedFrom: "alice" });
    expect(task?.stUTCDateCompleted).not.toBe(NEVER);
  });

  it.each<[what: string, entries: Entries, message: string]>([
    ["a creator whom nobody knows", [{ subject: "x", creator: "zoe" }], 'tasks: there is no user "zoe"'],
    [
      "an owner whom nobody knows",
      [{ subject: "x", creator: "alice", owners: ["zoe"] }],
      'tasks: there is no user "zoe"',
    ],
    [
      "two of one id",
      [
        { id: "A", subject: "x", creator: "alice" },
        { id: "A", subject: "y", creator: "bob" },
      ],
      'tasks: task "A" exists already',
    ],
  ])("are refused with %s", async (_what, entries, message) => {
    await expect(serverWith(entries)).rejects.toThrow(new UsageError(`world of server "acme": ${message}`));
  });
});

describe("searching tasks", () => {
  it("by the end of a range leaves out those that begin later, and those without a start", async () => {
    const server = await serverWith([
      { subject: "early", creator: "alice", start: "2026-01-10T08:00:00Z" },
      { subject: "late", creator: "alice", start: "2026-01-20T08:00:00Z" },
      { subject: "undated", creator: "alice" },
    ]);
    const alice = await server.logIn("alice");
    const subjects = async (more: object) => (await tasksOf(alice, more)).map((task) => task.u8sSubject);
    expect(await subjects({ stUTCStartDateTo: "2026-01-15T00:00:00Z" })).toEqual(["early"]);
    expect(await subjects({ stUTCStartDateFrom: "2026-01-15T00:00:00Z" })).toEqual(["late"]);
    expect(await subjects({ iMaxNumEntries: 2 })).toEqual(["early", "late"]);
  });
});

describe("a task that is done", () => {
  it("keeps who completed it, and when, through a change of something else", async () => {
    const server = await serverWith([{ id: "T1", subject: "shared", creator: "alice", owners: ["alice", "bob"] }]);
    server.clock.stop();
    const [alice, bob] = [await server.logIn("alice"), await server.logIn("bob")];
    await bob.call("asnTaskSetEntriesState", { eState: DONE, u8slistTaskIDs: ["T1"] });
    const [done] = await tasksOf(alice);
    server.clock.set(server.clock.now() + DAY_MS);
    await alice.call("asnTaskModifyEntries", { listTasks: [{ ...wireTask(), ...done, u8sBody: "more" }] });
    expect(await tasksOf(alice)).toMatchObject([
      { u8sBody: "more", u8sCompletedFrom: "bob", stUTCDateCompleted: done?.stUTCDateCompleted },
    ]);
  });
});

describe("a task that is delegated", () => {
  it("to oneself needs nobody to accept it", async () => {
    const server = await serverWith([{ id: "T1", subject: "back", creator: "alice", owners: ["bob"] }]);
    const bob = await server.logIn("bob");
    const [task] = await tasksOf(bob);
    await bob.call("asnTaskModifyEntries", { listTasks: task ? [task] : [] });
    expect(await tasksOf(bob)).toMatchObject([{ u8sListOwners: ["bob"], eDelegationState: 0 }]);
  });
});

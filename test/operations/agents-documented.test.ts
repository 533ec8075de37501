import { beforeEach, describe, expect, it } from "vitest";
import { AgentDesk } from "../../src/world/agents/broadcasts.js";
import { openOn } from "../support/channel.js";
import { direct } from "../support/emulator.js";
import { Caller, useWorld } from "../support/own-world.js";
import { TestContext } from "../support/world-parts.js";

const SUPPORT = "sip:support@example.com";
const SALES = "sip:sales@example.com";
const [BOB, CAROL] = ["sip:bob@example.com", "sip:carol@example.com"];
const VISITOR = "anon:1";

const office = useWorld({
  agents: [
    { uri: SUPPORT, name: "Support", agents: ["bob", "carol"], publicChat: true, phoneNumber: "+493023125" },
    { uri: SALES, name: "Sales", agents: ["carol"] },
  ],
});
let alice: Caller;
let bob: Caller;
let carol: Caller;
beforeEach(async () => {
  await office.server.reset();
  [alice, bob, carol] = [
    await Caller.of(office.server, "alice"),
    await Caller.of(office.server, "bob"),
    await Caller.of(office.server, "carol"),
  ];
});

const logOn = (who: Caller, u8sGroupURI = SUPPORT) => who.result("asnAgentLogin", { u8sAgentURI: "", u8sGroupURI });
const infosOf = async (who: Caller) =>
  (await who.result<{ listGroups: Record<string, unknown>[] }>("asnAgentMonitorStart", { u8sAgentURI: "" })).listGroups;

describe("groups are named by their address or their name", () => {
  it.each([SUPPORT, "Support"])("a broadcast to %s, and what is open for it (agent-20)", async (group) => {
    const created = { listu8sGroupIDs: [group], iBroadcastType: 1, data: "help", iTTL: -1 };
    const { u8sBroadcastID } = await alice.result("asnAgentBroadcastCreate", created);
    for (const name of [SUPPORT, "Support"]) {
      const open = await alice.result("asnAgentBroadcastGetItemsForGroups", { listu8sGroupURIs: [name] });
      expect(open).toMatchObject({ items: [{ u8sBroadcastID, listu8sGroupURIs: [SUPPORT] }] });
    }
  });

  it.each([SUPPORT, "Support"])("the best agent of %s (rank-06)", async (group) => {
    await logOn(bob);
    const best = await alice.result("asnRankingGetBestAgent", { u8sGroupIDs: [group] });
    expect(best).toMatchObject({ u8sAgentURI: BOB, u8sGroupID: SUPPORT });
  });

  it.each([SUPPORT, "Support"])("a block for the agents of %s", async (group) => {
    await alice.result("asnAgentAnonymousBlockRTC", { u8sAnonymousUserURI: VISITOR, listu8sAffectedURIs: [group] });
    expect(await blocked()).toEqual([true, true]);
  });
});

const blocked = () =>
  Promise.all(
    [BOB, CAROL].map(async (u8sAgentURI) => {
      const asked = { u8sAnonymousUserURI: VISITOR, u8sAgentURI };
      return (await alice.result("asnAgentAnonymousIsBlockedRTCForAgent", asked)).bBlockedRTC;
    }),
  );

describe("a broadcast", () => {
  it("reaches all who are logged on, without a monitor, and nobody else (agent-19)", async () => {
    const [on, off] = [await openOn(office.server, "bob"), await openOn(office.server, "carol")];
    await on.result("asnAgentLogin", { u8sAgentURI: "", u8sGroupURI: SUPPORT });
    await off.result("asnAgentMonitorStart", { u8sAgentURI: "" });
    await alice.result("asnAgentBroadcastCreate", { listu8sGroupIDs: [SUPPORT, SALES], iBroadcastType: 1, data: "x" });
    expect(await on.event("asnAgentBroadcastEvent")).toMatchObject({ items: [{ data: "x" }] });
    await off.result("asnGetPhoneBooks");
    expect(off.events("asnAgentBroadcastEvent")).toEqual([]);
    await Promise.all([on.close(), off.close()]);
  });

  const times: [string, number | undefined, number, boolean][] = [
    ["agent-15: not at all when no time is given", undefined, 0, false],
    ["agent-15: not at all for 0", 0, 0, false],
    ["agent-16: until it is confirmed for -1", -1, 30 * 86_400, true],
    ["agent-17: for the seconds", 60, 59, true],
    ["agent-17: for the seconds and no longer", 60, 60, false],
    ["agent-18: for a week at most", 30 * 86_400, 604_799, true],
    ["agent-18: for no more than a week", 30 * 86_400, 604_800, false],
  ];
  it.each(times)("is kept %s", async (_what, ttl, seconds, open) => {
    const context = new TestContext();
    const desk = new AgentDesk(context);
    const { id } = desk.broadcast([SUPPORT], 0, "", ttl);
    await context.clock.advance(seconds * 1000);
    expect(desk.isOpen(id)).toBe(open);
    desk.confirm(id);
    expect(desk.isOpen(id)).toBe(false);
  });

  it("is closed by the first who confirms; the second is no error (agent-21)", async () => {
    const create = { listu8sGroupIDs: [SUPPORT], iBroadcastType: 1, data: "help", iTTL: -1 };
    const { u8sBroadcastID } = await alice.result("asnAgentBroadcastCreate", create);
    expect(await bob.result("asnAgentBroadcastCheck", { u8sBroadcastID })).toMatchObject({ bExists: true });
    for (const who of [bob, carol]) await who.result("asnAgentBroadcastConfirm", { u8sBroadcastID });
    expect(await bob.result("asnAgentBroadcastCheck", { u8sBroadcastID })).toMatchObject({ bExists: false });
  });
});

describe("a blocked visitor", () => {
  const block = (more: object = {}) =>
    alice.result("asnAgentAnonymousBlockRTC", { u8sAnonymousUserURI: VISITOR, ...more });
  const unblock = (more: object = {}) =>
    alice.result("asnAgentAnonymousUnblockRTC", { u8sAnonymousUserURI: VISITOR, ...more });

  it.each([
    [2, 2],
    [undefined, 24],
    [0, 24],
  ])("stays so for %s hours: %i (agent-22)", async (iExpireTime, hours) => {
    await block(iExpireTime === undefined ? {} : { iExpireTime });
    await office.server.clock.advance(hours * 3_600_000 - 60_000);
    // The session has ended in that time.
    alice = await Caller.of(office.server, "alice");
    expect(await blocked()).toEqual([true, true]);
    await office.server.clock.advance(60_000);
    expect(await blocked()).toEqual([false, false]);
  });

  it("is blocked for all or for some, and let in by all or by some (agent-24, agent-26, agent-27)", async () => {
    await block();
    await unblock({ listu8sAffectedURIs: [BOB] });
    expect(await blocked()).toEqual([false, true]);
    await unblock();
    expect(await blocked()).toEqual([false, false]);
    await block({ listu8sAffectedURIs: [BOB] });
    expect(await blocked()).toEqual([true, false]);
    await unblock({ listu8sAffectedURIs: [BOB] });
    expect(await blocked()).toEqual([false, false]);
  });

  it("is told to the agents whom it concerns (agent-28)", async () => {
    const watching = await openOn(office.server, "bob");
    await watching.result("asnAgentMonitorStart", { u8sAgentURI: "" });
    await block();
    await unblock({ listu8sAffectedURIs: [BOB] });
    await watching.event("asnAgentNotifyBlockedRTCChanged", 2);
    const lists = watching.events("asnAgentNotifyBlockedRTCChanged").map((told) => told.listu8sBlockedUserURIs);
    expect(lists).toEqual([[VISITOR], []]);
    await watching.close();
  });
});

describe("what clients are told of an agent", () => {
  it("of a group of the server: all states, no data for a login, the number (agent-10, agent-11, agent-12)", async () => {
    const [group] = await infosOf(bob);
    expect(group).toMatchObject({ optionalParams: { SupportedAgentStates: 31, PhoneNumber: "+493023125" } });
    expect(group?.optionalParams).not.toHaveProperty("AgentLoginRequiredParameters");
  });

  const register = (agent: object) =>
    alice.result("asnRegisterServiceAgents", {
      u8sServiceID: "acd",
      listAgents: [{ u8sGroupID: "sip:acd@example.com", u8sAgentID: "bob", iAgentState: 0, ...agent }],
    });

  it("of a service: what the service says (svc-07, svc-08, svc-09)", async () => {
    await register({ u8sAgentDisplayName: "Bob at the desk", iPossibleAgentStates: 7, iRequiredLoginLogoutParams: 5 });
    expect((await infosOf(bob)).at(-1)).toMatchObject({
      u8sDisplayName: "Bob at the desk",
      optionalParams: { SupportedAgentStates: 7, AgentLoginRequiredParameters: 5 },
    });
    await register({});
    expect((await infosOf(bob)).at(-1)).toMatchObject({ u8sDisplayName: BOB });
  });

  it.each(["bob", BOB, "+493023125101"])("%s names the user (svc-11)", async (u8sAgentID) => {
    await register({ u8sAgentID });
    expect((await infosOf(bob)).at(-1)).toMatchObject({ u8sAgentURI: BOB });
  });

  it("needs the service's id, and the agent's and the group's (svc-01, svc-02, svc-03, svc-04)", async () => {
    const agent = { u8sGroupID: "g", u8sAgentID: "bob" };
    const refusal = (u8sServiceID: string, ...listAgents: object[]) =>
      alice.refusal("asnRegisterServiceAgents", { u8sServiceID, listAgents });
    expect(await refusal("", agent)).toBe(6);
    expect(await refusal("acd", { ...agent, u8sAgentID: "" })).toBe(2);
    expect(await refusal("acd", { ...agent, u8sGroupID: "" })).toBe(3);
    expect(await refusal("acd")).toBe(11);
  });

  it("needs no login on a web page; only groups for visitors are there (agent-30, agent-31)", async () => {
    const response = await direct(office.server, "asnAgentAnonymousGetAgents", { headers: { authorization: "" } });
    expect(response.status).toBe(200);
    const { listGroups } = (await response.json()) as { listGroups: { u8sGroupURI: string }[] };
    expect(new Set(listGroups.map(({ u8sGroupURI }) => u8sGroupURI))).toEqual(new Set([SUPPORT]));
  });

  it("to a visitor who has contacted nobody: no groups (agent-29)", async () => {
    const asked = { u8sAnonymousUserURI: "never seen" };
    expect(await bob.result("asnAgentGetAgentGroupsForAnonymous", asked)).toMatchObject({ listGroups: [] });
  });
});

describe("monitors that are not there", () => {
  it.each(["asnAgentMonitorStop", "asnAgentSupervisorMonitorStop"] as const)("%s fails (agent-08)", async (name) => {
    expect(await alice.refusal(name, { u8sMonitorCrossRefID: "nope" })).toEqual(expect.any(Number));
  });
});

describe("ranking", () => {
  const best = (argument: object) => alice.result("asnRankingGetBestAgent", { u8sGroupIDs: [SUPPORT], ...argument });
  const rate = (who: Caller, iPoints: number) => who.result("asnRankingRankSessionAgent", { iPoints });
  const register = (who: Caller, u8sAgentURI = BOB) =>
    who.result("asnRankingRegisterSessionAgent", { iRegisterType: 1, u8sAgentURI });

  it("takes a session's points as its absolute value, and sums up all sessions (rank-01, rank-02)", async () => {
    await register(alice);
    await register(carol);
    expect(await rate(alice, 3)).toMatchObject({ iCurrentPoints: 3, iCumulatedAgentPoints: 3 });
    expect(await rate(carol, 4)).toMatchObject({ iCurrentPoints: 4, iCumulatedAgentPoints: 7 });
    expect(await rate(alice, 5)).toMatchObject({ iCurrentPoints: 5, iCumulatedAgentPoints: 9 });
  });

  it("finds nobody where nobody is logged in (rank-03)", async () => {
    expect(await alice.refusal("asnRankingGetBestAgent", { u8sGroupIDs: ["none"] })).toBe(1);
    expect(await alice.refusal("asnRankingGetBestAgent", { u8sGroupIDs: [SUPPORT] })).toBe(1);
  });

  it("needs the agent's address (rank-05)", async () => {
    expect(await alice.refusal("asnRankingRegisterSessionAgent", { iRegisterType: 1 })).toBe(2);
  });

  it("takes the preferred agent, also of a group that is not in the list (rank-07, rank-08)", async () => {
    await logOn(bob);
    await logOn(carol, SALES);
    const preferred = { u8sPreferredAgentURI: CAROL, u8sPreferredGroupID: SALES };
    expect(await best(preferred)).toMatchObject({ u8sAgentURI: CAROL, u8sGroupID: SALES });
    await carol.result("asnAgentLogoff", { u8sAgentURI: "", u8sGroupURI: SALES });
    expect(await best(preferred)).toMatchObject({ u8sAgentURI: BOB, u8sGroupID: SUPPORT });
  });

  it.each([
    [1, "absent"],
    [2, "busy"],
    [3, "do not disturb"],
  ])("an agent who is ready, and absence %i (%s), is not available (rank-09)", async (eAbsentState) => {
    await logOn(bob);
    expect(await best({})).toMatchObject({ u8sAgentURI: BOB, iPublicAgentPresence: 2 });
    const absentstate = { u8sContactId: BOB, u8sUsername: "", eAbsentState, stTimeFrom: "", stTimeTo: "" };
    await bob.result("asnSetUserAbsentState", { absentstate });
    expect(await best({})).toMatchObject({ u8sAgentURI: BOB, iPublicAgentPresence: 3 });
  });
});

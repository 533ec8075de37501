import { describe, expect, it } from "vitest";
import { AgentDesk } from "../../src/world/agents/broadcasts.js";
import { Channel } from "../support/channel.js";
import { call, logIn, result, useEmulator } from "../support/emulator.js";
import { TestContext } from "../support/world-parts.js";

const office = useEmulator({ answers: "strict" });
const SUPPORT = "sip:support@example.com";
const [BOB, CAROL] = ["sip:bob@example.com", "sip:carol@example.com"];
const STATE = { loggedOut: 0, notReady: 1, ready: 2, busy: 3 };

describe("agents", () => {
  it("log in, change their state and log off, and monitors hear of each step", async () => {
    const [bob, boss] = [await Channel.open(office.uc, "bob"), await Channel.open(office.uc, "alice")];
    const monitor = await boss.result("asnAgentMonitorStart", { u8sAgentURI: BOB });
    expect(monitor).toMatchObject({
      listGroups: [{ u8sAgentURI: BOB, u8sGroupURI: SUPPORT, u8sDisplayName: "Support", iAgentState: STATE.loggedOut }],
    });
    const agent = { u8sAgentURI: BOB, u8sGroupURI: SUPPORT };
    await bob.result("asnAgentLogin", agent);
    await bob.result("asnAgentSetState", { u8sAgentURI: "", iAgentState: STATE.ready });
    await bob.result("asnAgentLogoff", agent);
    await boss.event("asnAgentNotifyStateChanged", 3);
    const { u8sMonitorCrossRefID } = monitor;
    expect(boss.events("asnAgentNotifyStateChanged")).toMatchObject([
      { u8sMonitorCrossRefID, ...agent, iAgentState: STATE.notReady },
      { iAgentState: STATE.ready },
      { iAgentState: STATE.loggedOut },
    ]);
    await boss.result("asnAgentMonitorStop", { u8sMonitorCrossRefID });
    await bob.result("asnAgentLogin", agent);
    await boss.result("asnGetPhoneBooks");
    expect(boss.events("asnAgentNotifyStateChanged")).toHaveLength(3);
    await Promise.all([bob.close(), boss.close()]);
  });

  it("are changed by their own user only, in groups they belong to", async () => {
    const session = await logIn(office.uc, "alice");
    const login = async (u8sAgentURI: string, u8sGroupURI: string) =>
      (await call(office.uc, session, "asnAgentLogin", { u8sAgentURI, u8sGroupURI })).body.error;
    expect(await login(BOB, SUPPORT)).toMatchObject({ iErrorDetail: 1 });
    expect(await login("", SUPPORT)).toMatchObject({ iErrorDetail: 2 });
    expect(await login("", "")).toMatchObject({ iErrorDetail: 3 });
  });

  it("of a service change when the service says so", async () => {
    const [service, bob] = [await Channel.open(office.uc, "alice"), await Channel.open(office.uc, "bob")];
    const driven = { u8sGroupID: "sip:acd@example.com", u8sAgentID: "bob", iAgentState: STATE.notReady };
    const registered = { u8sServiceID: "acd", listAgents: [driven] };
    expect(await service.result("asnRegisterServiceAgents", registered)).toMatchObject({
      u8sServiceID: "acd",
      bSuccess: true,
    });
    const second = await bob.call("asnRegisterServiceAgents", registered);
    expect(second.error?.error).toMatchObject({ iErrorDetail: 8 });

    await bob.result("asnAgentMonitorStart", { u8sAgentURI: "" });
    await bob.result("asnAgentSetState", { u8sAgentURI: "", u8sGroupURI: driven.u8sGroupID, iAgentState: STATE.ready });
    expect(await service.event("asnRequestServiceAgentStateChange")).toMatchObject({
      serviceAgentState: { u8sGroupID: driven.u8sGroupID, u8sAgentID: BOB, iAgentState: STATE.ready },
    });
    expect(bob.events("asnAgentNotifyStateChanged")).toEqual([]);
    const report = [
      { ...driven, iAgentState: STATE.ready },
      { ...driven, u8sAgentID: "nobody" },
    ];
    const argument = { listServiceAgentStates: report };
    service.send({ invoke: { invokeID: 99999, operationID: 0, operationName: "asnSetServiceAgentStates", argument } });
    expect(await bob.event("asnAgentNotifyStateChanged")).toMatchObject({
      u8sGroupURI: driven.u8sGroupID,
      iAgentState: STATE.ready,
    });
    expect(await service.event("asnResponseSetServiceAgentStatesFailed")).toMatchObject({
      listServiceAgentStates: [{ u8sServiceAgentID: "nobody", iFailedReason: 0 }],
    });

    await service.result("asnUnregisterServiceAgents", registered);
    const groups = await bob.event<{ listGroups: { u8sGroupURI: string }[] }>("asnAgentNotifyGroupsChanged");
    expect(groups.listGroups.map(({ u8sGroupURI }) => u8sGroupURI)).toEqual([SUPPORT]);
    await Promise.all([service.close(), bob.close()]);
  });

  it("get broadcasts to their groups until one confirms", async () => {
    const bob = await Channel.open(office.uc, "bob");
    await bob.result("asnAgentMonitorStart", { u8sAgentURI: "" });
    const created = await bob.result("asnAgentBroadcastCreate", {
      listu8sGroupIDs: [SUPPORT],
      iBroadcastType: 1,
      data: "help",
    });
    const { u8sBroadcastID } = created;
    expect(await bob.event("asnAgentBroadcastEvent")).toMatchObject({ items: [{ u8sBroadcastID, data: "help" }] });
    const open = () => bob.result("asnAgentBroadcastGetItemsForGroups", { listu8sGroupURIs: [SUPPORT] });
    expect(await open()).toMatchObject({ items: [{ u8sBroadcastID }] });
    await bob.result("asnAgentBroadcastConfirm", { u8sBroadcastID });
    expect(await bob.result("asnAgentBroadcastCheck", { u8sBroadcastID })).toMatchObject({ bExists: false });
    expect(await open()).toMatchObject({ items: [] });
    await bob.close();
  });

  it("are not called by visitors who are blocked", async () => {
    const bob = await Channel.open(office.uc, "bob");
    await bob.result("asnAgentMonitorStart", { u8sAgentURI: "" });
    const visitor = { u8sAnonymousUserURI: "anon:1" };
    await bob.result("asnAgentAnonymousBlockRTC", { ...visitor, listu8sAffectedURIs: [BOB] });
    expect(await bob.event("asnAgentNotifyBlockedRTCChanged")).toMatchObject({ listu8sBlockedUserURIs: ["anon:1"] });
    const blocked = (u8sAgentURI: string) =>
      bob.result("asnAgentAnonymousIsBlockedRTCForAgent", { ...visitor, u8sAgentURI });
    expect(await blocked(BOB)).toMatchObject({ bBlockedRTC: true });
    expect(await blocked(CAROL)).toMatchObject({ bBlockedRTC: false });
    await bob.result("asnAgentAnonymousUnblockRTC", visitor);
    expect(await bob.event("asnAgentNotifyBlockedRTCChanged", 2)).toMatchObject({ listu8sBlockedUserURIs: [] });
    await bob.close();
  });

  it("are ranked: who is ready first, then who has the most points", async () => {
    const [bob, carol, visitor] = [
      await logIn(office.uc, "bob"),
      await logIn(office.uc, "carol"),
      await logIn(office.uc),
    ];
    for (const session of [bob, carol]) {
      await result(office.uc, session, "asnAgentLogin", { u8sAgentURI: "", u8sGroupURI: SUPPORT });
      await result(office.uc, session, "asnAgentSetState", { u8sAgentURI: "", iAgentState: STATE.ready });
    }
    const best = async (preferred: object = {}) =>
      (await call(office.uc, visitor, "asnRankingGetBestAgent", { u8sGroupIDs: [SUPPORT], ...preferred })).body;
    await result(office.uc, visitor, "asnRankingRegisterSessionAgent", {
      iRegisterType: 1,
      u8sAgentURI: CAROL,
      u8sGroupID: SUPPORT,
    });
    const rated = await call(office.uc, visitor, "asnRankingRankSessionAgent", { iPoints: 5 });
    expect(rated.body).toMatchObject({ u8sSessionAgentURI: CAROL, iCurrentPoints: 5, iCumulatedAgentPoints: 5 });
    expect(await best()).toMatchObject({ u8sAgentURI: CAROL, iPublicAgentPresence: 2, iCumulatedAgentPoints: 5 });
    expect(await best({ u8sPreferredAgentURI: BOB })).toMatchObject({ u8sAgentURI: BOB });
    await result(office.uc, carol, "asnAgentSetState", { u8sAgentURI: "", iAgentState: STATE.busy });
    expect(await best({ u8sPreferredAgentURI: CAROL })).toMatchObject({ u8sAgentURI: BOB });
    expect(await best({ u8sGroupIDs: ["none"] })).toMatchObject({ u8sAgentURI: "", iPublicAgentPresence: 0 });
  });
});

it("a broadcast and a block end when their time is over", async () => {
  const context = new TestContext();
  const desk = new AgentDesk(context);
  const { id } = desk.broadcast([SUPPORT], 0, "", 10);
  desk.block("anon:1", undefined, 20);
  await context.clock.advance(10_000);
  expect([desk.isOpen(id), desk.isBlocked("anon:1", BOB)]).toEqual([false, true]);
  await context.clock.advance(10_000);
  expect(desk.isBlocked("anon:1", BOB)).toBe(false);
  expect(context.of("visitors.blocked")).toHaveLength(2);
});

import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { call, logIn, result, useEmulator } from "../support/emulator.js";

const office = useEmulator({ answers: "strict" });
const SUPPORT = "sip:support@example.com";
const [BOB, CAROL] = ["sip:bob@example.com", "sip:carol@example.com"];
const STATE = { loggedOut: 0, notReady: 1, ready: 2, busy: 3 };

describe("agents", () => {
  it("log in, change their state and log off, and monitors hear of each step (agent-02, agent-03, agent-04, agent-07)", async () => {
    const [bob, boss] = [await Channel.open(office.uc, "bob"), await Channel.open(office.uc, "alice")];
    const monitor = await boss.result("asnAgentMonitorStart", { u8sAgentURI: BOB });
    expect(monitor).toMatchObject({
      listGroups: [{ u8sAgentURI: BOB, u8sGroupURI: SUPPORT, u8sDisplayName: "Support", iAgentState: STATE.loggedOut }],
    });
    const agent = { u8sAgentURI: BOB, u8sGroupURI: SUPPORT };
    await bob.result("asnAgentLogin", agent);
    await bob.result("asnAgentSetState", { u8sAgentURI: "", iAgentState: STATE.busy });
    await bob.result("asnAgentLogoff", agent);
    await boss.event("asnAgentNotifyStateChanged", 3);
    const { u8sMonitorCrossRefID } = monitor;
    expect(boss.events("asnAgentNotifyStateChanged")).toMatchObject([
      { u8sMonitorCrossRefID, ...agent, iAgentState: STATE.ready },
      { iAgentState: STATE.busy },
      { iAgentState: STATE.loggedOut },
    ]);
    await boss.result("asnAgentMonitorStop", { u8sMonitorCrossRefID });
    const again = await boss.call("asnAgentMonitorStop", { u8sMonitorCrossRefID });
    expect(again.error?.error).toMatchObject({ _type: "AsnRequestError" });
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
    expect(await best({ u8sGroupIDs: ["none"] })).toMatchObject({ error: { iErrorDetail: 1 } });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer, type UcClient, type UcEmulator } from "../../src/index.js";

const SUPPORT = "sip:support@example.com";
const SALES = "sip:sales@example.com";
const ACD = "sip:acd@example.com";
const [BOB, CAROL] = ["sip:bob@example.com", "sip:carol@example.com"];
/** AsnAgentStateEnum (documented). */
const [LOGGED_OUT, READY] = [0, 2];

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer({
    answers: "strict",
    worlds: [
      {
        ucsid: "acme",
        users: [{ name: "alice" }, { name: "bob" }, { name: "carol" }],
        agents: [
          { uri: SUPPORT, name: "Support", agents: ["bob", "carol"] },
          { uri: SALES, name: "Sales", agents: ["bob"] },
        ],
      },
    ],
  });
});
afterAll(() => uc.stop());
beforeEach(() => uc.reset());

/** Waits until all that the server had to tell a client has come, which nothing else shows of an event that must not come. */
async function settled(client: UcClient): Promise<void> {
  const before = client.events("asnContactRemoveContact").length;
  uc.pushEvent(client.user, "asnContactRemoveContact", { u8sContactID: "sip:nobody@example.com" });
  while (client.events("asnContactRemoveContact").length === before) {
    await client.waitForEvent("asnContactRemoveContact");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("a service that drives an agent", () => {
  const driven = { u8sGroupID: ACD, u8sAgentID: "bob", iAgentState: LOGGED_OUT };

  async function serviceAndBob(): Promise<[service: UcClient, bob: UcClient]> {
    const [service, bob] = [await uc.logIn("alice"), await uc.logIn("bob")];
    await service.call("asnRegisterServiceAgents", { u8sServiceID: "acd", listAgents: [driven] });
    await bob.call("asnAgentMonitorStart", { u8sAgentURI: BOB });
    return [service, bob];
  }

  it("is asked to log the agent in, with what the telephone system needs for it", async () => {
    const [service, bob] = await serviceAndBob();
    const acdLoginData = { u8sAgentID: "4711", u8sGroupID: "7", u8sPassword: "1234", u8sDeviceID: "101" };
    await bob.call("asnAgentLogin", { u8sAgentURI: BOB, u8sGroupURI: ACD, acdLoginData });
    expect(await service.waitForEvent("asnRequestServiceAgentLogin")).toMatchObject({
      serviceAgentState: { u8sGroupID: ACD, u8sAgentID: BOB, iAgentState: READY },
      loginParameter: acdLoginData,
    });
    // The state is what the service says of it, and it has not said anything yet.
    await settled(bob);
    expect(bob.events("asnAgentNotifyStateChanged")).toEqual([]);
  });

  it("is asked with empty texts when the agent gave no data for the login", async () => {
    const [service, bob] = await serviceAndBob();
    await bob.call("asnAgentLogin", { u8sAgentURI: BOB, u8sGroupURI: ACD });
    expect(await service.waitForEvent("asnRequestServiceAgentLogin")).toMatchObject({
      loginParameter: { u8sAgentID: "", u8sGroupID: "", u8sPassword: "", u8sDeviceID: "" },
    });
  });

  it("is asked to log the agent out", async () => {
    const [service, bob] = await serviceAndBob();
    await bob.call("asnAgentLogoff", { u8sAgentURI: BOB, u8sGroupURI: ACD });
    expect(await service.waitForEvent("asnRequestServiceAgentLogout")).toMatchObject({
      serviceAgentState: { u8sGroupID: ACD, u8sAgentID: BOB, iAgentState: LOGGED_OUT },
      u8sLogoutData: "",
    });
  });

  it("is not asked about a group that it does not drive", async () => {
    const [service, bob] = await serviceAndBob();
    await bob.call("asnAgentLogin", { u8sAgentURI: BOB, u8sGroupURI: SUPPORT });
    await bob.waitForEvent("asnAgentNotifyStateChanged", { u8sGroupURI: SUPPORT, iAgentState: READY });
    await settled(service);
    expect(service.events("asnRequestServiceAgentLogin")).toEqual([]);
  });
});

describe("a supervisor", () => {
  it("hears of every agent, under the monitor's own cross reference id, until it is stopped", async () => {
    const [boss, bob, carol] = [await uc.logIn("alice"), await uc.logIn("bob"), await uc.logIn("carol")];
    const { u8sMonitorCrossRefID, listGroups } = await boss.call("asnAgentSupervisorMonitorStart", {} as never);
    expect(listGroups.map((group) => [group.u8sAgentURI, group.u8sGroupURI])).toEqual([
      [BOB, SUPPORT],
      [CAROL, SUPPORT],
      [BOB, SALES],
    ]);
    await bob.call("asnAgentLogin", { u8sAgentURI: BOB, u8sGroupURI: SALES });
    await carol.call("asnAgentLogin", { u8sAgentURI: CAROL, u8sGroupURI: SUPPORT });
    await boss.waitForEvent("asnAgentNotifyStateChanged", { u8sAgentURI: CAROL });
    expect(boss.events("asnAgentNotifyStateChanged")).toMatchObject([
      { u8sMonitorCrossRefID, u8sAgentURI: BOB, u8sGroupURI: SALES, iAgentState: READY },
      { u8sMonitorCrossRefID, u8sAgentURI: CAROL, u8sGroupURI: SUPPORT, iAgentState: READY },
    ]);
    await boss.call("asnAgentSupervisorMonitorStop", { u8sMonitorCrossRefID });
    await bob.call("asnAgentSetState", { u8sAgentURI: BOB, iAgentState: READY });
    await settled(boss);
    expect(boss.events("asnAgentNotifyStateChanged")).toHaveLength(2);
  });

  it("hears of an agent's groups when a service brings one", async () => {
    const [boss, service] = [await uc.logIn("alice"), await uc.logIn("carol")];
    await boss.call("asnAgentSupervisorMonitorStart", {} as never);
    const listAgents = [{ u8sGroupID: ACD, u8sAgentID: "bob", iAgentState: READY }];
    await service.call("asnRegisterServiceAgents", { u8sServiceID: "acd", listAgents });
    const { listGroups } = await boss.waitForEvent("asnAgentNotifyGroupsChanged");
    expect(listGroups).toMatchObject([
      { u8sGroupURI: SUPPORT, iAgentState: LOGGED_OUT },
      { u8sGroupURI: SALES, iAgentState: LOGGED_OUT },
      { u8sGroupURI: ACD, iAgentState: READY },
    ]);
  });
});

describe("a broadcast", () => {
  it("to two groups reaches an agent who is logged on to both once, and nobody else", async () => {
    const [bob, carol] = [await uc.logIn("bob"), await uc.logIn("carol")];
    for (const u8sGroupURI of [SUPPORT, SALES]) await bob.call("asnAgentLogin", { u8sAgentURI: BOB, u8sGroupURI });
    const listu8sGroupIDs = [SUPPORT, SALES, "sip:nobody@example.com"];
    const { u8sBroadcastID } = await carol.call("asnAgentBroadcastCreate", {
      listu8sGroupIDs,
      iBroadcastType: 1,
      data: "help",
    });
    await settled(bob);
    expect(bob.events("asnAgentBroadcastEvent")).toMatchObject([
      { items: [{ u8sBroadcastID, listu8sGroupURIs: listu8sGroupIDs, data: "help" }] },
    ]);
    await settled(carol);
    expect(carol.events("asnAgentBroadcastEvent")).toEqual([]);
  });
});

describe("a visitor who is blocked for all", () => {
  it("is told to every agent", async () => {
    const [bob, carol] = [await uc.logIn("bob"), await uc.logIn("carol")];
    await bob.call("asnAgentMonitorStart", { u8sAgentURI: BOB });
    await carol.call("asnAgentMonitorStart", { u8sAgentURI: CAROL });
    await bob.call("asnAgentAnonymousBlockRTC", { u8sAnonymousUserURI: "anon:1" });
    for (const agent of [bob, carol]) {
      expect(await agent.waitForEvent("asnAgentNotifyBlockedRTCChanged")).toMatchObject({
        listu8sBlockedUserURIs: ["anon:1"],
      });
    }
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "../support/channel.js";
import { PEOPLE, useChannels, useWorld } from "../support/own-world.js";

const [SUPPORT, ACD] = ["sip:support@example.com", "sip:acd@example.com"];
const [BOB, BOBS_NUMBER] = ["sip:bob@example.com", "+493023125101"];
const office = useWorld({
  users: PEOPLE,
  agents: [{ uri: SUPPORT, name: "Support", agents: ["bob", "carol"] }],
  administration: { loginRequired: true },
});
const open = useChannels(office);
let service: Channel;
let bob: Channel;
beforeEach(async () => {
  [service, bob] = [await open("alice"), await open("bob")];
});

const agent = (u8sAgentID: string, more: object = {}) => ({ u8sGroupID: ACD, u8sAgentID, iAgentState: 1, ...more });
const register = (listAgents: object[]) =>
  service.result("asnRegisterServiceAgents", { u8sServiceID: "acd", listAgents });
const unregister = async (who: Channel, listAgents: object[]) =>
  (await who.call("asnUnregisterServiceAgents", { u8sServiceID: "acd", listAgents })).error?.error.iErrorDetail;
const report = (listServiceAgentStates: object[], invokeID = 99_999) =>
  service.send({
    invoke: {
      ...{ invokeID, operationID: 0, operationName: "asnSetServiceAgentStates" },
      argument: { listServiceAgentStates },
    },
  });
const refusal = async (who: Channel, ...order: Parameters<Channel["call"]>) =>
  (await who.call(...order)).error?.error.iErrorDetail;

describe("a service", () => {
  it("cannot withdraw the agents of another connection, which has their service's id", async () => {
    await register([agent("bob")]);
    expect(await unregister(bob, [agent("bob")])).toBe(7);
    expect(await unregister(service, [agent("bob")])).toBeUndefined();
  });

  it("that withdraws an empty list of agents is told so", async () => {
    await register([agent("bob")]);
    expect(await unregister(service, [])).toBe(11);
  });

  it("that reports one bad agent among good ones hears of that one alone, and by the event", async () => {
    await register([agent("bob")]);
    await bob.result("asnAgentMonitorStart", { u8sAgentURI: "" });
    report([agent(""), agent("bob", { u8sGroupID: "" }), agent("bob", { iAgentState: 2 })], 4711);
    expect(await bob.event("asnAgentNotifyStateChanged")).toMatchObject({ u8sGroupURI: ACD, iAgentState: 2 });
    const { listServiceAgentStates } = await service.event<{ listServiceAgentStates: object[] }>(
      "asnResponseSetServiceAgentStatesFailed",
    );
    expect(listServiceAgentStates).toMatchObject([
      { u8sServiceAgentID: "", iFailedReason: 0 },
      { u8sServiceAgentID: "bob", iFailedReason: 0 },
    ]);
    expect(service.messages.filter(({ error }) => error?.invokedID === 4711)).toEqual([]);
  });

  it("hears of its agents by the numbers by which it named them", async () => {
    await register([agent(BOBS_NUMBER)]);
    await bob.result("asnAgentSetState", { u8sAgentURI: "", u8sGroupURI: ACD, iAgentState: 2 });
    expect(await service.event("asnRequestServiceAgentStateChange")).toMatchObject({
      serviceAgentState: { u8sAgentID: BOBS_NUMBER, u8sGroupID: ACD, iAgentState: 2 },
    });
    report([agent("+493023125102", { iAgentState: 2 })]);
    const failed = await service.event("asnResponseSetServiceAgentStatesFailed");
    expect(failed).toMatchObject({
      listServiceAgentStates: [{ u8sServiceAgentID: "+493023125102", iFailedReason: 0 }],
    });
  });
});

describe("a supervisor", () => {
  const logBobIn = { u8sAgentURI: BOB, u8sGroupURI: SUPPORT };
  const makeSupervisor = async () => {
    const admin = await open("carol");
    await admin.result("asnAdminLogin", { u8sAdminUsername: "admin", adminPassword: { u8sAdminPassword: "secret" } });
    const { userProfile } = await admin.result<{ userProfile: { iUserStaticRights2: number } }>(
      "asnAdminGetUserProfile",
      { identifier: { u8sClientUsername: "alice" } },
    );
    const iUserStaticRights2 = userProfile.iUserStaticRights2 | 16;
    await admin.result("asnAdminSetUserProfile", { userProfile: { ...userProfile, iUserStaticRights2 } });
  };

  it("is an administrator, or has the right: others may not watch all agents", async () => {
    expect(await refusal(service, "asnAgentSupervisorMonitorStart")).toBe(1);
    await makeSupervisor();
    expect(await service.result("asnAgentSupervisorMonitorStart")).toMatchObject({ listGroups: [{}, {}] });
  });

  it("may change other agents' state, which others may not", async () => {
    expect(await refusal(service, "asnAgentLogin", logBobIn)).toBe(1);
    await makeSupervisor();
    await bob.result("asnAgentMonitorStart", { u8sAgentURI: "" });
    await service.result("asnAgentLogin", logBobIn);
    expect(await bob.event("asnAgentNotifyStateChanged")).toMatchObject({ u8sGroupURI: SUPPORT, iAgentState: 2 });
  });
});

describe("a blocked visitor", () => {
  const VISITOR = "sip:visitor@example.org";
  const CAROL = "sip:carol@example.com";
  const block = (listu8sAffectedURIs?: string[]) =>
    bob.result("asnAgentAnonymousBlockRTC", {
      u8sAnonymousUserURI: VISITOR,
      ...(listu8sAffectedURIs && { listu8sAffectedURIs }),
    });
  const blockedFor = async (u8sAgentURI: string) =>
    (
      await bob.result<{ bBlockedRTC: boolean }>("asnAgentAnonymousIsBlockedRTCForAgent", {
        ...{ u8sAnonymousUserURI: VISITOR, u8sAgentURI },
      })
    ).bBlockedRTC;

  it("stays blocked for the first agent when a second block names another (agent-25)", async () => {
    await block([BOB]);
    await block([CAROL]);
    expect([await blockedFor(BOB), await blockedFor(CAROL)]).toEqual([true, true]);
  });

  it("stays blocked for all when a second block names one", async () => {
    await block();
    const but = { u8sAnonymousUserURI: VISITOR, listu8sAffectedURIs: [BOB, CAROL] };
    await bob.result("asnAgentAnonymousUnblockRTC", but);
    await block([BOB]);
    expect([await blockedFor(BOB), await blockedFor(CAROL), await blockedFor("sip:alice@example.com")]).toEqual([
      ...[true, false, true],
    ]);
  });
});

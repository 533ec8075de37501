import { beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "../support/channel.js";
import { PEOPLE, useChannels, useWorld } from "../support/own-world.js";

const [SUPPORT, OPEN, ACD] = ["sip:support@example.com", "sip:open@example.com", "sip:acd@example.com"];
const BOB = "sip:bob@example.com";
const office = useWorld({
  users: PEOPLE,
  agents: [
    { uri: SUPPORT, name: "Support", agents: ["bob", "carol"] },
    { uri: OPEN, name: "Open", agents: ["bob"], publicChat: true },
  ],
});
const open = useChannels(office);
let service: Channel;
let bob: Channel;
beforeEach(async () => {
  [service, bob] = [await open("alice"), await open("bob")];
});

const agent = (u8sAgentID: string, more: object = {}) => ({ u8sGroupID: ACD, u8sAgentID, iAgentState: 1, ...more });
const register = (who: Channel, listAgents: object[], more: object = {}) =>
  who.call("asnRegisterServiceAgents", { u8sServiceID: "acd", listAgents, ...more });
const unregister = (who: Channel, listAgents: object[], more: object = {}) =>
  who.call("asnUnregisterServiceAgents", { u8sServiceID: "acd", listAgents, ...more });
const errorOf = ({ error }: Awaited<ReturnType<Channel["call"]>>) => error?.error.iErrorDetail;
const monitor = (who: Channel) =>
  who.result<{ u8sMonitorCrossRefID: string; listGroups: Record<string, unknown>[] }>("asnAgentMonitorStart", {
    u8sAgentURI: "",
  });
const groupsOf = async (who: Channel) => (await monitor(who)).listGroups.map(({ u8sGroupURI }) => u8sGroupURI);
const report = (who: Channel, listServiceAgentStates: object[]) =>
  who.send({
    invoke: {
      ...{ invokeID: 4711, operationID: 0, operationName: "asnSetServiceAgentStates" },
      argument: { listServiceAgentStates },
    },
  });
const setState = (iAgentState: number, u8sGroupURI = ACD) =>
  bob.call("asnAgentSetState", { u8sAgentURI: "", u8sGroupURI, iAgentState });

describe("an agent", () => {
  it("without an address is the user's own; a monitor lists the groups (agent-01)", async () => {
    const { u8sMonitorCrossRefID, listGroups } = await monitor(bob);
    expect(u8sMonitorCrossRefID).toMatch(/./);
    expect(listGroups).toMatchObject([
      { u8sAgentURI: BOB, u8sGroupURI: SUPPORT },
      { u8sAgentURI: BOB, u8sGroupURI: OPEN },
    ]);
  });

  it("of a group that is open to the public has the bit for it, and never the highest (agent-13)", async () => {
    const { listGroups } = await monitor(bob);
    const bits = listGroups.map(({ iGroupCapabilities }) => Number(iGroupCapabilities));
    expect(bits.map((mask) => mask & 0x40000000)).toEqual([0, 0x40000000]);
    for (const mask of bits) expect(mask & -0x80000000).toBe(0);
  });

  it("that fails to log in gets an AsnRequestError (agent-09)", async () => {
    const { error } = await bob.call("asnAgentLogin", { u8sAgentURI: "", u8sGroupURI: "sip:none@example.com" });
    expect(error?.error).toMatchObject({ _type: "AsnRequestError" });
  });

  it("hears of new groups by the whole list, and of states by no list (agent-05, agent-06)", async () => {
    await monitor(bob);
    await bob.result("asnAgentLogin", { u8sAgentURI: "", u8sGroupURI: SUPPORT });
    await bob.event("asnAgentNotifyStateChanged");
    expect(bob.events("asnAgentNotifyGroupsChanged")).toEqual([]);
    await register(service, [agent("bob")]);
    const { listGroups } = await bob.event<{ listGroups: { u8sGroupURI: string }[] }>("asnAgentNotifyGroupsChanged");
    expect(listGroups.map(({ u8sGroupURI }) => u8sGroupURI)).toEqual([SUPPORT, OPEN, ACD]);
  });

  it("of a service is answered at once; the state changes when the service says so (agent-33, svc-15)", async () => {
    await register(service, [agent("bob")]);
    await monitor(bob);
    expect(await setState(2)).toHaveProperty("result");
    expect(await service.event("asnRequestServiceAgentStateChange")).toMatchObject({
      serviceAgentState: { u8sAgentID: BOB, iAgentState: 2 },
    });
    await bob.result("asnGetTime");
    expect(bob.events("asnAgentNotifyStateChanged")).toEqual([]);
    report(service, [agent("bob", { iAgentState: 2 })]);
    expect(await bob.event("asnAgentNotifyStateChanged")).toMatchObject({ u8sGroupURI: ACD, iAgentState: 2 });
  });

  it("is not set to what is no state (agent-34)", async () => {
    expect(errorOf(await setState(99, SUPPORT))).toEqual(expect.any(Number));
  });
});

describe("a service", () => {
  it("that runs already is refused (svc-06)", async () => {
    await register(service, [agent("bob")]);
    expect(errorOf(await register(bob, [agent("bob")]))).toBe(8);
  });

  it("puts a list in the place of its former one, or adds to it (svc-10)", async () => {
    await register(service, [agent("bob")]);
    await register(service, [agent("carol")]);
    expect(await groupsOf(bob)).toContain(ACD);
    await register(service, [agent("carol")], { bClearExistingAgents: true });
    expect(await groupsOf(bob)).not.toContain(ACD);
    expect(await groupsOf(await open("carol"))).toContain(ACD);
  });

  it("reports states without an answer, and clients hear of them (svc-12, svc-13)", async () => {
    await register(service, [agent("bob")]);
    await monitor(bob);
    report(service, [agent("bob", { iAgentState: 3 })]);
    expect(await bob.event("asnAgentNotifyStateChanged")).toMatchObject({ iAgentState: 3 });
    await service.result("asnGetTime");
    expect(service.messages.filter(({ result, error }) => (result ?? error) && result?.invokeID === 4711)).toEqual([]);
  });

  it("hears which of its states were not taken: 0 unknown agent, 1 unknown state (svc-14)", async () => {
    await register(service, [agent("bob")]);
    report(service, [agent("nobody"), agent("bob", { iAgentState: 99 })]);
    const { listServiceAgentStates } = await service.event<{ listServiceAgentStates: object[] }>(
      "asnResponseSetServiceAgentStatesFailed",
    );
    expect(listServiceAgentStates).toHaveLength(2);
    expect(listServiceAgentStates).toContainEqual(
      expect.objectContaining({ u8sServiceAgentID: "nobody", iFailedReason: 0 }),
    );
    expect(listServiceAgentStates).toContainEqual(
      expect.objectContaining({ u8sServiceAgentID: "bob", iFailedReason: 1 }),
    );
  });

  it("gets logins with the data that the user gave, and logouts (svc-16)", async () => {
    await register(service, [agent("bob")]);
    const acdLoginData = { u8sAgentID: "7", u8sGroupID: "1", u8sPassword: "pin", u8sDeviceID: "d" };
    await bob.result("asnAgentLogin", { u8sAgentURI: "", u8sGroupURI: ACD, acdLoginData });
    const wish = await service.event("asnRequestServiceAgentLogin");
    expect(wish).toMatchObject({ serviceAgentState: { u8sAgentID: BOB } });
    expect(JSON.stringify(wish)).toContain('"pin"');
    await bob.result("asnAgentLogoff", { u8sAgentURI: "", u8sGroupURI: ACD });
    expect(await service.event("asnRequestServiceAgentLogout")).toMatchObject({
      serviceAgentState: { u8sAgentID: BOB },
    });
  });

  it("takes all its agents out by an empty list (svc-18)", async () => {
    await register(service, [agent("bob"), agent("carol")]);
    expect(await unregister(service, [], { bClearExistingAgents: true })).toHaveProperty("result");
    expect(await groupsOf(bob)).not.toContain(ACD);
  });

  it("is refused for another's id, and where none is registered (svc-19)", async () => {
    expect(errorOf(await unregister(service, [agent("bob")]))).toBe(10);
    await register(service, [agent("bob")]);
    expect(errorOf(await unregister(service, [agent("bob")], { u8sServiceID: "other" }))).toBe(7);
  });

  it("is asked for its states anew where a test has the server ask, and reports them (svc-20)", async () => {
    await register(service, [agent("bob")]);
    await monitor(bob);
    office.server.pushEvent("alice", "asnRequestServiceAgentsStatusUpdate", { listServiceAgents: [] });
    expect(await service.event("asnRequestServiceAgentsStatusUpdate")).toMatchObject({ listServiceAgents: [] });
    report(service, [agent("bob", { iAgentState: 2 })]);
    expect(await bob.event("asnAgentNotifyStateChanged")).toMatchObject({ iAgentState: 2 });
  });

  it("gets its result before the events of its list (svc-21)", async () => {
    await monitor(service);
    await service.result("asnRegisterServiceAgents", { u8sServiceID: "acd", listAgents: [agent("alice")] });
    await service.event("asnAgentNotifyGroupsChanged");
    const kinds = service.messages.map(({ invoke, result }) =>
      result ? "result" : invoke?.operationName === "asnAgentNotifyGroupsChanged" ? "groups" : "other",
    );
    expect(kinds.indexOf("groups")).toBeGreaterThan(kinds.lastIndexOf("result"));
  });
});

it("a session ranks one agent: another takes the place, and the end of the session frees it (rank-10)", async () => {
  const rate = (who: Channel, iPoints: number) =>
    who.result<Record<string, unknown>>("asnRankingRankSessionAgent", { iPoints });
  const choose = (who: Channel, u8sAgentURI: string) =>
    who.result("asnRankingRegisterSessionAgent", { iRegisterType: 1, u8sAgentURI });
  await choose(service, BOB);
  await rate(service, 3);
  await choose(service, "sip:carol@example.com");
  expect(await rate(service, 2)).toMatchObject({ u8sSessionAgentURI: "sip:carol@example.com", iCurrentPoints: 2 });
  await choose(service, BOB);
  await rate(service, 3);
  service.send({ invoke: { invokeID: 1, operationID: 0, operationName: "asnLogoff", argument: {} } });
  await service.closed;
  await choose(bob, BOB);
  expect(await rate(bob, 1)).toMatchObject({ iCurrentPoints: 1, iCumulatedAgentPoints: 7 });
});

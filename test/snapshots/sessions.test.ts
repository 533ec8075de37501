import { describe, expect, it } from "vitest";
import type { UcServerHandle } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { call, type OperationName, result, useEmulator } from "../support/emulator.js";
import { faultsOf, GraphReader, readServer, serverOf } from "../support/graph.js";
import { until } from "../support/until.js";

const emulator = useEmulator({ seed: 1 });
const fresh = (): UcServerHandle => {
  const uc = emulator.uc.server();
  uc.clock.stop();
  return uc;
};
const notesOf = (channel: Channel): unknown[] =>
  channel
    .events("asnUpdatePresenceV2")
    .flatMap(({ presence }) => (presence as { asnCustomNote?: { u8sNote: string } }).asnCustomNote?.u8sNote ?? []);
const channels = async (uc: UcServerHandle): Promise<number> => serverOf(uc).channels;

/** Alice's session, which hears of Bob's presence. */
async function listening(uc: UcServerHandle): Promise<string> {
  const alice = await uc.logIn("alice", { events: false });
  await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
  return alice.sessionId;
}

describe("sessions", () => {
  it("that are not in the snapshot end with the reason, those that ended since are there again", async () => {
    const uc = fresh();
    const alice = await uc.logIn("alice");
    await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
    const before = uc.snapshot();
    await alice.logOff();
    const carol = await uc.logIn("carol");
    await expect(alice.call("asnGetLoggedInContact")).rejects.toMatchObject({ status: 400 });

    uc.restore(before);
    expect(await carol.closed()).toEqual({ code: 1000, reason: "state was restored" });
    await expect(carol.call("asnGetLoggedInContact")).rejects.toMatchObject({ status: 400 });
    expect(await alice.call("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
    uc.user("bob").setNote("heard");
    const again = await Channel.open(uc, "alice", alice.sessionId);
    await again.event("asnUpdatePresenceV2");
    expect(notesOf(again)).toEqual(["heard"]);
    await until(async () => (await channels(uc)) === 1);
    await again.close();
    await until(async () => (await channels(uc)) === 0);
  });

  it("that ended take nothing more from a channel that was closing, when they are there again", async () => {
    const uc = fresh();
    const { sessionId } = await uc.logIn("alice", { events: false });
    const channel = await Channel.open(uc, "alice", sessionId);
    const before = uc.snapshot();
    channel.socket.pause();
    await fetch(`${uc.url}/ws/client/destroysession?ucsid=${uc.ucsid}&ucsessionid=${sessionId}`);
    uc.restore(before);
    const customnote = { u8sContactID: uc.user("alice").contactId, u8sUsername: "alice", u8sNote: "too late" };
    channel.send({
      invoke: { invokeID: 7, operationID: 0, operationName: "asnCustomNoteSet", argument: { customnote } },
    });
    channel.socket.resume();
    expect(await channel.closed).toMatchObject({ code: 1000 });
    await until(async () => (await channels(uc)) === 0);
    expect(serverOf(uc).world.presence.note(customnote.u8sContactID)).toBe("");
    expect((await call(uc, sessionId, "asnGetLoggedInContact")).status).toBe(200);
  });

  it("end by themselves after the idle time that they had left", async () => {
    const uc = emulator.uc.server();
    uc.clock.stop();
    const idle = serverOf(uc).settings.sessionIdle * 1000;
    const alice = await uc.logIn("alice", { events: false });
    await uc.clock.advance(idle - 1_000);
    const before = uc.snapshot();
    const ask = () => call(uc, alice.sessionId, "asnGetTime");
    await uc.clock.advance(1_000);
    expect((await ask()).status).toBe(400);
    uc.restore(before);
    await uc.clock.advance(999);
    expect((await ask()).status).toBe(200);
    uc.restore(before);
    await uc.clock.advance(1_000);
    expect((await ask()).status).toBe(400);
  });

  it("that lived by their event channel alone live on without it, for the idle time", async () => {
    const uc = fresh();
    const idle = serverOf(uc).settings.sessionIdle * 1000;
    const session = await listening(uc);
    const channel = await Channel.open(uc, "alice", session);
    await uc.clock.advance(2 * idle);
    const before = uc.snapshot();
    await channel.close();
    await until(() => serverOf(uc).channels === 0);
    await uc.clock.advance(2 * idle);
    uc.restore(before);
    await uc.clock.advance(idle - 1);
    expect((await call(uc, session, "asnGetTime")).status).toBe(200);
    uc.restore(before);
    await uc.clock.advance(idle);
    expect((await call(uc, session, "asnGetTime")).status).toBe(400);
  });

  it("keep what operations remember of them: subscriptions by key, the service that they are", async () => {
    const uc = fresh();
    const { sessionId } = await uc.logIn("alice", { events: false });
    const ask = (name: OperationName, argument: object) => call(uc, sessionId, name, argument);
    const start = await ask("asnAgentMonitorStart", { u8sAgentURI: uc.user("bob").contactId });
    const service = { u8sServiceID: "s", listAgents: [{ u8sAgentID: "bob", u8sGroupID: "g", iAgentState: 1 }] };
    await ask("asnRegisterServiceAgents", service);
    const before = uc.snapshot();
    const { u8sMonitorCrossRefID } = start.body;
    const subscriptions = () => [...serverOf(uc).subscriptions.of(`agent:${uc.user("bob").contactId}`)].length;
    const number = subscriptions();

    for (let times = 0; times < 2; times++) {
      expect((await ask("asnUnregisterServiceAgents", { ...service, u8sServiceID: "t" })).body).toMatchObject({
        error: { u8sErrorString: '"t" is not this service\'s id' },
      });
      expect((await ask("asnAgentMonitorStop", { u8sMonitorCrossRefID })).status).toBe(200);
      expect(subscriptions()).toBe(number - 1);
      expect((await ask("asnRegisterServiceAgents", { ...service, u8sServiceID: "t" })).status).toBe(200);
      expect((await ask("asnUnregisterServiceAgents", { ...service, u8sServiceID: "t" })).status).toBe(200);
      uc.restore(before);
    }
  });

  it("are known to the world as they were: as administrators, and by what they think of an agent", async () => {
    const uc = emulator.uc.server({ world: { users: [{ name: "alice" }], administration: { loginRequired: true } } });
    const { sessionId } = await uc.logIn("alice", { events: false });
    const administrate = async () => (await call(uc, sessionId, "asnMgmtGetUsers")).status;
    const rate = async (iPoints = 5) => (await call(uc, sessionId, "asnRankingRankSessionAgent", { iPoints })).body;
    const talk = { iRegisterType: 1, u8sAgentURI: uc.user("alice").contactId, u8sGroupID: "g" };
    await result(uc, sessionId, "asnRankingRegisterSessionAgent", talk);
    await rate();
    const admin = { u8sUsername: "admin", u8sPassword: "secret", iVersion: 3, iDuplicate: 0, iSIPAVLines: 0 };
    const before = uc.snapshot();
    for (let times = 0; times < 2; times++) {
      expect(await administrate()).toBe(400);
      expect(await rate(7)).toMatchObject({ iCurrentPoints: 7, iCumulatedAgentPoints: 7 });
      await result(uc, sessionId, "asnMgmtLogin", admin);
      expect(await administrate()).toBe(200);
      await result(uc, sessionId, "asnRankingRegisterSessionAgent", talk);
      uc.restore(before);
    }
  });
});

describe("event channels", () => {
  it("that are open stay open, and are told of what comes after the restoring", async () => {
    const uc = fresh();
    const session = await listening(uc);
    const channel = await Channel.open(uc, "alice", session);
    const before = uc.snapshot();
    const second = await Channel.open(uc, "alice", session);
    uc.user("bob").setNote("since");
    await second.event("asnUpdatePresenceV2");
    uc.restore(before);
    expect(serverOf(uc).channels).toBe(2);
    uc.user("bob").setNote("after");
    for (const one of [channel, second]) {
      await one.event("asnUpdatePresenceV2", 2);
      expect(notesOf(one)).toEqual(["since", "after"]);
    }
    await Promise.all([channel.close(), second.close()]);
    await until(async () => (await channels(uc)) === 0);
    uc.restore(before);
    expect(serverOf(uc).channels).toBe(0);
  });

  it("that have closed since are gone: events wait for the next one", async () => {
    const uc = fresh();
    const session = await listening(uc);
    const channel = await Channel.open(uc, "alice", session);
    const before = uc.snapshot();
    await channel.close();
    await until(() => serverOf(uc).channels === 0);
    uc.user("bob").setNote("since");
    uc.restore(before);
    uc.user("bob").setNote("after");
    const next = await Channel.open(uc, "alice", session);
    await next.event("asnUpdatePresenceV2");
    expect(notesOf(next)).toEqual(["after"]);
    await next.close();
  });

  it("that have opened since are told of what waited in the snapshot", async () => {
    const uc = fresh();
    const session = await listening(uc);
    uc.user("bob").setNote("waits");
    const before = uc.snapshot();
    const channel = await Channel.open(uc, "alice", session);
    await channel.event("asnUpdatePresenceV2");
    for (let times = 2; times < 4; times++) {
      uc.restore(before);
      await channel.event("asnUpdatePresenceV2", times);
    }
    expect(notesOf(channel)).toEqual(["waits", "waits", "waits"]);
    await channel.close();
    await until(() => serverOf(uc).channels === 0);
    uc.restore(before);
    const next = await Channel.open(uc, "alice", session);
    await next.event("asnUpdatePresenceV2");
    expect(notesOf(next)).toEqual(["waits"]);
    await next.close();
  });

  it("opened for a session that had none, nor any event, at the snapshot go on too", async () => {
    const uc = fresh();
    const session = await listening(uc);
    const before = uc.snapshot();
    const channel = await Channel.open(uc, "alice", session);
    uc.restore(before);
    uc.user("bob").setNote("after");
    await channel.event("asnUpdatePresenceV2");
    await channel.close();
    await until(() => serverOf(uc).channels === 0);
  });
});

describe("calls in flight", () => {
  const delayed = { fault: "delay", ms: 1_000, function: "asnCustomNoteSet", times: 1 } as const;
  const note = (text: string) => ({ customnote: { u8sContactID: "", u8sUsername: "", u8sNote: text } });

  it("that a fault has held back since are refused, over HTTP and on the channel; they change nothing", async () => {
    const uc = fresh();
    const session = await listening(uc);
    const channel = await Channel.open(uc, "alice", session);
    const before = uc.snapshot();
    const state = readServer(new GraphReader(), uc);
    uc.fault({ ...delayed, times: 2 });
    const answers = [call(uc, session, "asnCustomNoteSet", note("x")), channel.call("asnCustomNoteSet", note("y"))];
    await until(() => [...faultsOf(uc).waits].length === 2);
    uc.restore(before);
    const [http, socket] = await Promise.all(answers);
    const refusal = {
      reject: { invokeProblem: 3 },
      details: "the state of the server was restored while the call waited",
    };
    expect(http).toMatchObject({ status: 503, body: refusal });
    expect(socket).toMatchObject({ reject: refusal });
    expect(readServer(new GraphReader(), uc)).toEqual(state);
    await channel.close();
  });

  it("that a fault held back at the snapshot wait on as long as they had to, and are answered once", async () => {
    const uc = fresh();
    const session = await listening(uc);
    uc.fault(delayed);
    const answer = call(uc, session, "asnCustomNoteSet", note("x"));
    await until(() => [...faultsOf(uc).waits].length === 1);
    await uc.clock.advance(400);
    const before = uc.snapshot();
    await uc.clock.advance(500);
    uc.restore(before);
    await uc.clock.advance(599);
    expect(uc.user("alice").state.note).toBe("");
    await uc.clock.advance(1);
    expect((await answer).status).toBe(200);
    expect(uc.user("alice").state.note).toBe("x");
    // It has been answered; there is nobody any more whom it could be answered to.
    uc.restore(before);
    await uc.clock.advance(10_000);
    expect(uc.user("alice").state.note).toBe("");
  });

  it("that a fixture delays: the same", async () => {
    const uc = fresh();
    const session = await listening(uc);
    uc.respond({ operation: "asnCustomNoteSet", behave: true, delay: 1_000 });
    const timers = serverOf(uc).clock.pendingTimers;
    const empty = uc.snapshot();
    const refused = call(uc, session, "asnCustomNoteSet", note("x"));
    await until(() => serverOf(uc).clock.pendingTimers > timers);
    uc.restore(empty);
    expect(await refused).toMatchObject({ status: 400, body: { reject: { invokeProblem: 3 } } });

    const answered = call(uc, session, "asnCustomNoteSet", note("y"));
    await until(() => serverOf(uc).clock.pendingTimers > timers);
    const waiting = uc.snapshot();
    await uc.clock.advance(999);
    uc.restore(waiting);
    await uc.clock.advance(999);
    expect(uc.user("alice").state.note).toBe("");
    await uc.clock.advance(1);
    expect((await answered).status).toBe(200);
    expect(uc.user("alice").state.note).toBe("y");
    uc.restore(waiting);
    await uc.clock.advance(10_000);
    expect(uc.user("alice").state.note).toBe("");
    expect((await call(uc, session, "asnGetTime")).status).toBe(200);
  });

  it("restoring within a call: its events are of no time, and the next ones go out as ever", async () => {
    const uc = fresh();
    const session = await listening(uc);
    const channel = await Channel.open(uc, "alice", session);
    const before = uc.snapshot();
    serverOf(uc).delivery.deferEventsUntilAnswered(() => {
      uc.user("bob").setNote("within");
      uc.restore(before);
      uc.user("bob").setNote("after");
    });
    await channel.event("asnUpdatePresenceV2");
    expect(notesOf(channel)).toEqual(["after"]);
    await channel.close();
  });

  it("a snapshot within a call is as good as another", async () => {
    const uc = fresh();
    const session = await listening(uc);
    const channel = await Channel.open(uc, "alice", session);
    const before = serverOf(uc).delivery.deferEventsUntilAnswered(() => uc.snapshot());
    uc.restore(before);
    uc.user("bob").setNote("after");
    await channel.event("asnUpdatePresenceV2");
    await channel.close();
  });
});

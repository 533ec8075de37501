import { describe, expect, it } from "vitest";
import { startServer, type UcServerHandle } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { direct as callDirectly, noOperation, type OperationName, useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });
const bob = "sip:bob@example.com";

const NONE = noOperation("asnNoSuchThing");
const direct = (uc: UcServerHandle, name: OperationName, argument: unknown, headers: Record<string, string> = {}) =>
  callDirectly(uc, name, { argument, headers });

describe("the journal tells of every request what came, from whom, and what answered", () => {
  it("a call over HTTP: server, user, session, argument, answer, duration", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice", { events: false });
    await alice.call("asnGetLoggedInContact");
    await alice.logOff();
    expect(uc.requests.list().map(({ transport, function: name, status }) => [transport, name, status])).toEqual([
      ["client", "createsession", 200],
      ["client", "asnGetLoggedInContact", 200],
      ["client", "destroysession", 200],
    ]);
    expect(uc.requests.list("asnGetLoggedInContact")).toEqual([
      {
        id: expect.any(Number),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        transport: "client",
        direction: "in",
        server: uc.ucsid,
        user: "alice",
        session: alice.sessionId,
        function: "asnGetLoggedInContact",
        argument: {},
        status: 200,
        outcome: "result",
        answer: expect.objectContaining({ u8sLoggedInUser: "alice" }),
        answeredBy: { by: "behaviour" },
        ms: expect.any(Number),
      },
    ]);
  });

  it("calls, answers and events of the event channel, and its opening", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice", { events: false });
    const channel = await Channel.open(emulator.uc, "alice", alice.sessionId);
    await channel.result("asnGetAndSubscribePresenceV2", { seqContactIDs: [bob] });
    await channel.call(NONE);
    channel.send("{no json");
    await channel.waitFor(({ reject }) => reject !== undefined && "invokednull" in reject.invokedID);
    uc.user("bob").setNote("in the lab");
    await channel.event("asnUpdatePresenceV2");
    const told = uc.requests.list({ transport: "socket" });
    expect(told.map(({ direction, function: name, outcome }) => [direction, name, outcome])).toEqual([
      ["in", "websocket", "result"],
      ["in", "asnGetAndSubscribePresenceV2", "result"],
      ["in", "asnNoSuchThing", "reject"],
      ["in", "(unreadable)", "reject"],
      ["out", "asnUpdatePresenceV2", "event"],
    ]);
    expect(told[1]).toMatchObject({ argument: { seqContactIDs: [bob] }, answer: { _type: expect.any(String) } });
    expect(told[2]?.answer).toMatchObject({ reject: { invokeProblem: 1 } });
    expect(told[4]).toMatchObject({
      user: "alice",
      argument: { presence: { asnCustomNote: { u8sNote: "in the lab" } } },
    });
    await channel.close();
  });

  it("how it was answered: behaviour, fixture with its name, made up, fault", async () => {
    const uc = emulator.uc.server();
    const { id } = uc.respond({ operation: "asnSendSMS", error: 7 });
    const fault = uc.fault({ fault: "reject", function: "asnGetUserToken" });
    await direct(uc, "asnGetLoggedInContact", {});
    await direct(uc, "asnSendSMS", { messages: [] });
    await direct(uc, "asnMgmtGetCtiServerType", {});
    await direct(uc, "asnGetUserToken", { iType: 1 });
    expect(uc.requests.list().map(({ answeredBy, fault: name }) => ({ ...answeredBy, name }))).toEqual([
      { by: "behaviour" },
      { by: "fixture", file: id },
      { by: "made-up", type: "AsnMgmtGetCtiServerTypeResult" },
      { by: "fault", fault: "reject", name: "reject" },
    ]);
    expect(id).toMatch(/^added-/);
    expect(fault.hits).toBe(1);
  });

  it("what never reached a function: a wrong path, a wrong method, a server that is not there", async () => {
    const before = emulator.uc.requests.last;
    await fetch(`${emulator.uc.url}/ws/nothing`);
    await fetch(`${emulator.uc.url}/ws/client/createsession`, { method: "DELETE" });
    await fetch(`${emulator.uc.url}/ws/client/createsession?ucsid=nowhere`);
    const requests = emulator.uc.requests.list({}, { since: before });
    expect(requests.map(({ status, outcome, server }) => [status, outcome, server])).toEqual([
      [404, "reject", undefined],
      [405, "reject", undefined],
      [502, "error", "nowhere"],
    ]);
  });
});

describe("secrets are masked", () => {
  it("passwords and tokens, in arguments and answers, wherever they came from", async () => {
    const uc = emulator.uc.server();
    const { sToken } = (await (await direct(uc, "asnGetUserToken", { iType: 1 })).json()) as { sToken: string };
    await direct(uc, "asnTokenVerify", { sToken });
    await direct(uc, NONE, { u8sPassword: "swordfish", nested: [{ token: "swordfish", u8sNote: sToken }] });
    await fetch(`${uc.url}/ws/client/createsession?ucsid=${uc.ucsid}&user=alice&pass=swordfish`);
    await fetch(`${uc.url}/ws/client/createsession?ucsid=${uc.ucsid}&token=${sToken}`);
    const text = JSON.stringify(uc.requests.list());
    expect(text).not.toContain(sToken);
    expect(text).not.toContain("swordfish");
    expect(text).not.toContain("secret");
    expect(uc.requests.list("asnGetUserToken")).toMatchObject([{ answer: { sToken: "***" } }]);
    expect(uc.requests.list("asnTokenVerify")).toMatchObject([{ argument: { sToken: "***" } }]);
  });
});

describe("the journal is bounded", () => {
  it("keeps the newest requests of each server; one server's do not push out another's", async () => {
    const uc = await startServer({ journalSize: 3 });
    const [quiet, busy] = [uc.server(), uc.server()];
    await direct(quiet, "asnGetLoggedInContact", {});
    for (let number = 0; number < 10; number++) await direct(busy, NONE, { number });
    expect(quiet.requests.list()).toHaveLength(1);
    expect(busy.requests.list()).toHaveLength(3);
    expect(uc.requests.list()).toHaveLength(4);
    await uc.stop();
  });

  it("keeps of a body that is too long only its length", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnUnsubscribePresence", { seqContactIDs: ["x".repeat(100_000)] });
    expect(uc.requests.list()).toMatchObject([{ argument: expect.stringMatching(/^\(1000\d\d characters, too long/) }]);
  });

  it("journalSize 0 keeps none", async () => {
    const uc = await startServer({ journalSize: 0 });
    await direct(uc, "asnGetLoggedInContact", {});
    expect(uc.journal()).toEqual([]);
    await uc.stop();
  });
});

describe("requests are found", () => {
  it("by any field, by patterns, after an id, the newest so many", async () => {
    const uc = emulator.uc.server();
    for (const name of ["asnGetLoggedInContact", NONE, "asnGetLoggedInContact"] as const) await direct(uc, name, {});
    const [first] = uc.requests.list();
    expect(uc.requests.list({ function: NONE, status: 400, outcome: "reject" })).toHaveLength(1);
    expect(uc.requests.list({ function: { $glob: "asnGet*" }, user: ["alice", "bob"] })).toHaveLength(2);
    expect(uc.requests.list({ status: { $gte: 400 } })).toHaveLength(1);
    expect(uc.requests.list({ answer: { u8sLoggedInUser: "alice" } })).toHaveLength(2);
    expect(uc.requests.list({}, { since: first?.id ?? 0 })).toHaveLength(2);
    expect(uc.requests.list({}, { limit: 1 })).toMatchObject([{ function: "asnGetLoggedInContact" }]);
    expect(() => uc.requests.list({ functon: "x" } as never)).toThrow(/functon/);
    uc.requests.clear();
    expect(uc.requests.list()).toEqual([]);
  });

  it("waitFor gives a request that has come already, and one that comes later", async () => {
    const uc = emulator.uc.server();
    const later = uc.requests.waitFor({ function: "asnUnsubscribePresence", user: "alice" });
    await direct(uc, "asnGetLoggedInContact", {});
    await direct(uc, "asnUnsubscribePresence", { seqContactIDs: [] });
    expect(await later).toMatchObject({ argument: { seqContactIDs: [] } });
    expect(await uc.requests.waitFor("asnGetLoggedInContact")).toMatchObject({ status: 200 });
  });
});

describe("verification", () => {
  it("counts: at least one, exactly, between; and waits for what is still to come", async () => {
    const uc = emulator.uc.server();
    const waiting = uc.requests.verify({ function: "asnUnsubscribePresence", count: { min: 2 }, within: 10_000 });
    for (const id of [bob, bob]) await direct(uc, "asnUnsubscribePresence", { seqContactIDs: [id] });
    expect(await waiting).toHaveLength(2);
    await uc.requests.verify("asnUnsubscribePresence");
    await uc.requests.verify({ function: "asnUnsubscribePresence", count: { min: 1, max: 2 } });
    await uc.requests.verify({ function: "asnCtiMakeCall", count: 0 });
    await expect(uc.requests.verify({ function: "asnUnsubscribePresence", count: { max: 1 } })).rejects.toThrow(
      /^expected at most 1 × asnUnsubscribePresence, came 2 of 2 requests\nthese match:\n {2}#\d+ [\d:.]+ direct alice/,
    );
  });

  it("on failure shows the nearest requests and what differed in them", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetLoggedInContact", {});
    await direct(uc, "asnUnsubscribePresence", { seqContactIDs: ["sip:carol@example.com"] });
    const failure = uc.requests.verify({
      function: "asnUnsubscribePresence",
      user: "alice",
      argument: { seqContactIDs: [bob] },
      within: 1,
    });
    await expect(failure).rejects.toThrow(
      new RegExp(
        [
          `^expected at least 1 × asnUnsubscribePresence with user "alice", argument \\{"seqContactIDs":\\["${bob}"\\]\\} within 1 ms, came 0 of 2 requests`,
          "nearest:",
          "  #\\d+ [\\d:.]+ direct alice asnUnsubscribePresence → result 200",
          `    argument.seqContactIDs\\[0\\]: expected "${bob}", came "sip:carol@example.com"`,
          "  #\\d+ [\\d:.]+ direct alice asnGetLoggedInContact → result 200",
          '    function: expected "asnUnsubscribePresence", came "asnGetLoggedInContact"',
        ].join("\n"),
      ),
    );
    await expect(failure).rejects.toMatchObject({ name: "VerificationError" });
  });
});

describe("the journal's filter picks requests, too", () => {
  const told = ({ user, function: name, status }: { user?: string; function: string; status?: number }) => [
    user,
    name,
    status,
  ];

  it("in the library, beside the other fields of a pattern", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime", {});
    await callDirectly(uc, "asnGetTime", { user: "bob" });
    await callDirectly(uc, NONE, { user: "bob" });
    const filter = "user:bob -via:socket";
    expect(uc.requests.list({ filter }).map(told)).toEqual([
      ["bob", "asnGetTime", 200],
      ["bob", "asnNoSuchThing", 400],
    ]);
    expect(uc.requests.list({ filter, status: { $gte: 400 } }).map(told)).toEqual([["bob", "asnNoSuchThing", 400]]);
    await uc.requests.verify({ filter: "fn:asnGetTime code:*", count: 0 });
    await uc.requests.verify({ user: "bob", inOrder: [{ filter: "status:200" }, { filter: "outcome:reject" }] });
  });

  it("by the control API", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime", {});
    await callDirectly(uc, "asnGetTime", { user: "bob" });
    const query = `server=${uc.ucsid}&function=asnGetTime&filter=${encodeURIComponent("user:bob,carol")}`;
    const listed = await fetch(`${emulator.uc.url}/__admin/requests?${query}`);
    expect(((await listed.json()) as { requests: [] }).requests.map(told)).toEqual([["bob", "asnGetTime", 200]]);
    const verified = await fetch(`${emulator.uc.url}/__admin/verify`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ server: uc.ucsid, filter: "fn:asnGetTime ms:>=0", count: 2 }),
    });
    expect([verified.status, await verified.json()]).toMatchObject([200, { pass: true, count: 2 }]);
  });

  it("and what is unmet in it is told with what came", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime", {});
    await expect(uc.requests.verify({ function: "asnGetTime", filter: "user:alice status:>=400" })).rejects.toThrow(
      /nearest:\n {2}#\d+ .* alice asnGetTime → result 200\n {4}filter: expected status:>=400, came 200$/,
    );
  });
});

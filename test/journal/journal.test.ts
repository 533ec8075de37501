import { describe, expect, it } from "vitest";
import type { JournalRecord } from "../../src/journal/entry.js";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });

const journal = async (filter = "", query = ""): Promise<JournalRecord[]> => {
  const response = await fetch(`${emulator.uc.url}/__admin/journal?filter=${encodeURIComponent(filter)}${query}`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { entries: JournalRecord[] }).entries;
};

describe("one journal holds all that happens, in one order", () => {
  it("a call, the change of the world that it makes, and the events of that, each with its cause", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    const bob = await uc.logIn("bob");
    await bob.call("asnGetAndSubscribePresenceV2", { seqContactIDs: ["sip:alice@example.com"] });
    const { last } = (await (await fetch(`${emulator.uc.url}/__admin/journal?limit=1`)).json()) as { last: number };
    await alice.call("asnCustomNoteSet", {
      customnote: { u8sContactID: "sip:alice@example.com", u8sUsername: "alice", u8sNote: "in the lab" },
    });
    await bob.waitForEvent("asnUpdatePresenceV2");
    const entries = await journal(`since:${last} server:${uc.ucsid} -kind:notice`);
    const [call, change, event] = entries;
    expect(entries.map(({ kind, function: name, user }) => [kind, name, user])).toEqual([
      ["call", "asnCustomNoteSet", "alice"],
      ["world", "presence.changed", undefined],
      ["event", "asnUpdatePresenceV2", "bob"],
      ["event", "asnUpdateMyCustomNote", "alice"],
    ]);
    expect(change?.cause).toBe(call?.n);
    expect(event?.cause).toBe(change?.n);
    expect(call?.n).toBeGreaterThan(last);
    expect(call).toMatchObject({ via: { transport: "client", encoding: "json", method: "POST" }, status: 200 });
    expect(change?.argument).toMatchObject({
      contactId: "sip:alice@example.com",
      aspects: expect.arrayContaining(["note"]),
    });
  });

  it("sessions and channels, with what began and ended them", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    await alice.logOff();
    const entries = await journal(`server:${uc.ucsid} kind:session,call`);
    const told = entries.map(({ kind, function: name }) => `${kind} ${name}`);
    expect(told.slice(0, 2)).toEqual(["call createsession", "session session.began"]);
    expect(entries[1]?.cause).toBe(entries[0]?.n);
    expect(told).toContain("session channel.opened");
    const ended = entries.find(({ function: name }) => name === "session.ended");
    expect(ended?.argument).toEqual({ reason: "session was destroyed" });
    const destroyed = entries.find(({ function: name }) => name === "destroysession");
    expect(ended?.cause).toBe(destroyed?.n);
  });

  it("what a delayed call has led to, too", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    uc.fault({ fault: "delay", ms: 5, function: "destroysession" });
    await alice.logOff();
    const [call] = await journal(`server:${uc.ucsid} fn:destroysession`);
    const [ended] = await journal(`server:${uc.ucsid} fn:session.ended`);
    expect(ended?.cause).toBe(call?.n);
  });

  it("what a timer does, with what set the timer", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    uc.clock.stop();
    await alice.call("asnCtiMakeCall", {
      u8sPhoneNumberFrom: "tel:+493023125100@pbx",
      iNumberFormat: 0,
      u8sPhoneNumberTo: "+493023125950",
    });
    await uc.clock.advance(5_000);
    const made = (await journal(`server:${uc.ucsid} fn:asnCtiMakeCall`))[0];
    const changes = await journal(`server:${uc.ucsid} kind:world fn:call.changed`);
    expect(changes.length).toBeGreaterThan(1);
    for (const { cause } of changes) expect(cause).toBe(made?.n);
    expect(changes.at(-1)?.argument).toMatchObject({ leg: { line: { uri: "tel:+493023125100@pbx" } } });
  });

  it("notices, and what is no traffic does not push out what is", async () => {
    const uc = emulator.uc.server();
    uc.respond({ operation: "asnGetTime", result: { stSystemtime: "no time" }, misfit: true });
    const alice = await uc.logIn("alice", { events: false });
    await alice.call("asnGetTime");
    const [notice] = await journal(`server:${uc.ucsid} kind:notice`);
    expect(notice?.text).toContain("does not fit its type");
    expect(notice?.cause).toBe((await journal(`server:${uc.ucsid} fn:asnGetTime kind:call`))[0]?.n);
  });

  it("findings of the linter, at the call that shows them", async () => {
    const uc = emulator.uc.server();
    await uc.logIn("alice", { events: false, clientAppId: 15 });
    const response = await fetch(
      `${emulator.uc.url}/ws/client/createsession?simple&ucsid=${uc.ucsid}&user=bob&pass=secret`,
    );
    expect(response.status).toBe(200);
    const findings = await journal(`server:${uc.ucsid} kind:finding`);
    expect(findings.map(({ function: rule, user }) => [rule, user])).toContainEqual(["password-in-url", "bob"]);
    const call = (await journal(`server:${uc.ucsid} user:bob fn:createsession kind:call`))[0];
    expect(findings.find(({ function: rule }) => rule === "no-client-app-id")?.cause).toBe(call?.n);
  });

  it("orders to the emulator, by the library and the control API, are the cause of what they lead to", async () => {
    const uc = emulator.uc.server();
    uc.user("bob").setNote("in the lab");
    const [order, change] = await journal(`server:${uc.ucsid} kind:control,world`);
    expect(order).toMatchObject({ kind: "control", function: "note", argument: { input: { note: "in the lab" } } });
    expect(change).toMatchObject({ kind: "world", function: "presence.changed", cause: order?.n });
    const placed = await fetch(`${emulator.uc.url}/__admin/calls?server=${uc.ucsid}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ from: "+493055512345", to: "alice" }),
    });
    expect(placed.status).toBe(201);
    const [made] = await journal(`server:${uc.ucsid} kind:world fn:call.changed`);
    const [call] = await journal(`n:${made?.cause}`);
    expect(call).toMatchObject({ kind: "control", function: "call" });
    const [request] = await journal(`n:${call?.cause}`);
    expect(request).toMatchObject({ kind: "control", function: "POST /__admin/calls" });
  });

  it("the library reads it too, of one server or of all", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice", { events: false });
    await alice.call("asnGetTime");
    expect(uc.journal("fn:asnGetTime")).toMatchObject([{ kind: "call", user: "alice", server: uc.ucsid }]);
    expect(emulator.uc.journal(`server:${uc.ucsid} fn:asnGetTime`)).toHaveLength(1);
    expect(uc.journal("kind:call", { limit: 1 })).toHaveLength(1);
    expect(() => uc.journal("usr:alice")).toThrow('filter, character 1: there is no field "usr"');
  });

  it("no event is without a cause, and each cause came before: a whole day with calls, chats and absences", async () => {
    const uc = emulator.uc.server();
    const clients = await Promise.all(["alice", "bob", "carol"].map((user) => uc.logIn(user)));
    const people = ["alice", "bob", "carol"].map((user) => uc.user(user).contactId);
    for (const client of clients) await client.call("asnGetAndSubscribePresenceV2", { seqContactIDs: people });
    uc.clock.stop();
    uc.scenario("busy-day");
    await uc.clock.advance(12 * 3_600_000);
    uc.user("bob").setNote("home");
    await clients[0]?.waitForEvent("asnUpdatePresenceV2", { presence: { asnCustomNote: { u8sNote: "home" } } });
    const entries = uc.journal();
    const events = entries.filter(({ kind }) => kind === "event");
    expect(events.length).toBeGreaterThan(10);
    for (const event of events) expect(event.cause, JSON.stringify(event)).toBeLessThan(event.n);
    for (const { n, cause } of entries) if (cause !== undefined) expect(cause).toBeLessThan(n);
  });

  it("a wrong filter is refused with its place", async () => {
    const response = await fetch(`${emulator.uc.url}/__admin/journal?filter=usr:alice`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { what: expect.stringContaining('there is no field "usr"; did you mean "user"?') },
    });
  });
});

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
    const { last } = (await (await fetch(`${emulator.uc.url}/__admin/journal?limit=0`)).json()) as { last: number };
    await alice.call("asnCustomNoteSet", {
      customnote: { u8sContactID: "sip:alice@example.com", u8sUsername: "alice", u8sNote: "in the lab" },
    });
    await bob.waitForEvent("asnUpdatePresenceV2");
    const entries = await journal(`since:${last} server:${uc.ucsid}`);
    const [call, change, event] = entries;
    expect(entries.map(({ kind, function: name, user }) => [kind, name, user])).toEqual([
      ["call", "asnCustomNoteSet", "alice"],
      ["world", "presence.changed", undefined],
      ["event", "asnUpdatePresenceV2", "bob"],
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
    uc.respond({ operation: "asnGetTime", result: { stSystemtime: "no time" } });
    const alice = await uc.logIn("alice", { events: false });
    await alice.call("asnGetTime");
    const [notice] = await journal(`server:${uc.ucsid} kind:notice`);
    expect(notice?.text).toContain("does not fit its type");
    expect(notice?.cause).toBe((await journal(`server:${uc.ucsid} fn:asnGetTime kind:call`))[0]?.n);
  });

  it("a wrong filter is refused with its place", async () => {
    const response = await fetch(`${emulator.uc.url}/__admin/journal?filter=usr:alice`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { what: expect.stringContaining('there is no field "usr"; did you mean "user"?') },
    });
  });
});

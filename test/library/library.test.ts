import { describe, expect, it } from "vitest";
import { startServer, UsageError } from "../../src/index.js";
import { direct, useEmulator } from "../support/emulator.js";
import { until } from "../support/until.js";

const emulator = useEmulator({ seed: 1 });

describe("starting with data in place of files", () => {
  it("worlds: the first is the default server", async () => {
    const uc = await startServer({
      worlds: [
        { ucsid: "acme", users: [{ name: "zoe", password: "pw" }] },
        { ucsid: "gone", connected: false },
      ],
    });
    const zoe = await uc.logIn("zoe", { password: "pw", events: false });
    expect(await zoe.call("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "zoe" });
    expect([uc.ucsid, uc.connected, uc.server("gone").connected]).toEqual(["acme", true, false]);
    await uc.stop();
  });

  it("responses: they outlast a reset", async () => {
    const uc = await startServer({ responses: { operation: "asnGetLoggedInContact", http: { status: 418 } } });
    const ask = async () => (await direct(uc, "asnGetLoggedInContact")).status;
    expect(await ask()).toBe(418);
    uc.reset();
    expect(await ask()).toBe(418);
    await uc.stop();
  });

  it.each<[string, object, RegExp]>([
    [
      "a mistake in a world",
      { worlds: [{ ucsid: "a", users: [{}] }] },
      /^worlds\[0\]\.users\[0\]\.name: expected a text, got nothing$/,
    ],
    ["two servers of one name", { worlds: [{ ucsid: "a" }, { ucsid: "a" }] }, /two servers "a"/],
    ["a mistake in a response", { responses: { operation: "asnNo" } }, /asnNo/],
    ["a mistake in an option", { journalSize: -1 }, /journalSize/],
    ["an option of the wrong type", { port: "x" }, /^options\.port: expected a number/],
    ["an option that there is not", { sed: 1 }, /^options: there is no field "sed"; did you mean "seed"\?$/],
  ])("%s is told", async (_name, options, message) => {
    await expect(startServer(options)).rejects.toThrow(UsageError);
    await expect(startServer(options)).rejects.toThrow(message);
  });
});

describe("a server in the hands of a test", () => {
  it("has people who go away, come back and leave notes", () => {
    const uc = emulator.uc.server();
    const bob = uc.user("bob");
    bob.setAbsent({ message: "lunch" });
    expect(bob.state).toMatchObject({ presence: "absent", absence: "absent" });
    bob.setPresence("doNotDisturb");
    expect(bob.state.presence).toBe("doNotDisturb");
    bob.resetAbsent();
    bob.setNote("back");
    expect(bob.state).toMatchObject({ presence: "available", note: "back" });
    expect(() => uc.user("nobody").contactId).toThrow(/there is no user "nobody"/);
  });

  it("an absence ends by the server's clock", async () => {
    const uc = emulator.uc.server();
    uc.clock.stop();
    uc.user("bob").setAbsent({ to: new Date(uc.clock.now() + 60_000).toISOString() });
    expect(uc.user("bob").state.presence).toBe("absent");
    await uc.clock.advance(60_000);
    expect(uc.user("bob").state.presence).toBe("available");
  });

  it("people are added and changed; a clash changes nothing", async () => {
    const uc = emulator.uc.server();
    const dave = uc.addUser({ name: "dave", lines: ["tel:+4930777@pbx"] });
    expect(dave.contactId).toBe("sip:dave@example.com");
    dave.change({ displayName: "Dave D.", password: "new" });
    expect(dave.state).toMatchObject({ displayName: "Dave D.", lines: ["tel:+4930777@pbx"] });
    // A line without a name of its own is called as its owner is called now.
    const made = uc.call({ from: "dave", to: "bob" });
    expect(uc.user("bob").calls).toMatchObject([{ name: "Dave D." }]);
    made.hangUp();
    await expect(uc.logIn("dave")).rejects.toMatchObject({ status: 400 });
    await uc.logIn("dave", { password: "new", events: false });
    expect(dave.endSessions()).toBe(1);
    expect(() => dave.change({ contactId: uc.user("bob").contactId })).toThrow(UsageError);
    expect(() => uc.addUser({ name: "erin", lines: uc.user("bob").lines as string[] })).toThrow(
      /belongs to "bob" already/,
    );
    expect(() => uc.addUser({ name: "erin", shoeSize: 43 } as never)).toThrow(/shoeSize/);
  });

  it("a call rings, is answered, and ends", () => {
    const uc = emulator.uc.server();
    const call = uc.call({ from: "alice", to: "bob" });
    expect([call.of("alice")?.state, call.of("bob")?.state]).toEqual(["ringback", "offering"]);
    call.answer();
    expect(uc.user("bob").calls).toMatchObject([{ state: "connected", number: "+493023125100" }]);
    expect(uc.user("bob").state.presence).toBe("busy");
    call.hangUp();
    expect(uc.user("bob").state.presence).toBe("available");
    expect(() => uc.call({ from: "alice", to: "rubbish" })).toThrow(UsageError);
  });

  it("a client hears events, waits for them, and is told why none came", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
    const waiting = alice.waitForEvent("asnUpdatePresenceV2", {
      presence: { asnCustomNote: { u8sNote: { $glob: "b*" } } },
    });
    for (const note of ["a", "b"]) uc.user("bob").setNote(note);
    expect((await waiting).presence.asnCustomNote?.u8sNote).toBe("b");
    expect(uc.user("alice").pushEvent("asnKeepAlive", { dummy: null })).toBe(1);
    await alice.waitForEvent("asnKeepAlive");
    await expect(alice.waitForEvent("asnLogoff", {}, { within: 1 })).rejects.toThrow(
      /no event asnLogoff like \{\} came, 1 ms went by; events so far: asnUpdatePresenceV2/,
    );
    await alice.logOff();
    expect(uc.user("alice").state.sessions).toBe(0);
  });

  it("an event that is none, or does not fit, is refused", () => {
    const uc = emulator.uc.server();
    expect(() => uc.pushEvent("alice", "asnKeepAlive", {} as never)).toThrow(/argument\.dummy: expected NULL/);
    expect(() => uc.pushEvent("alice", "asnGetLoggedInContact" as never, {} as never)).toThrow(/there is no event/);
    expect(() => uc.pushEvent({ session: "none" }, "asnKeepAlive", { dummy: null })).toThrow(/no session/);
  });

  it("is taken by name again, and is gone when it was removed", () => {
    const { uc } = emulator;
    const one = uc.server({ ucsid: "mine", world: { users: [{ name: "zoe" }] } });
    one.user("zoe").setNote("x");
    expect(uc.server("mine").user("zoe").state.note).toBe("x");
    expect(() => uc.server({ ucsid: "mine", world: {} })).toThrow(/exists already/);
    one.remove();
    expect(() => one.user("zoe").state).toThrow(/no server "mine" any more/);
  });
});

describe("reset", () => {
  it("forgets everything that a test did to a server", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    uc.user("bob").setAbsent();
    uc.addUser({ name: "dave" });
    uc.call({ from: "alice", to: "bob" });
    uc.fault({ fault: "status", code: 500 });
    uc.respond({ operation: "asnGetLoggedInContact", http: { status: 418 } });
    uc.clock.stop();
    uc.clock.set(0);
    uc.connected = false;

    uc.reset();
    expect(await alice.closed()).toMatchObject({ code: 1000 });
    expect(uc.requests.list()).toEqual([]);
    expect(uc.user("bob").state.presence).toBe("available");
    expect(() => uc.user("dave").state).toThrow(/no user/);
    expect(uc.calls).toEqual([]);
    expect(uc.connected).toBe(true);
    expect(Math.abs(uc.clock.now() - Date.now())).toBeLessThan(60_000);
    const again = await uc.logIn("alice", { events: false });
    expect(await again.call("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
  });

  it("lets timers of the time after it fire", async () => {
    const uc = emulator.uc.server();
    uc.reset();
    uc.clock.stop();
    uc.user("bob").setAbsent({ to: new Date(uc.clock.now() + 1_000).toISOString() });
    await uc.clock.advance(1_000);
    expect(uc.user("bob").state.presence).toBe("available");
  });

  it("answers at once what a fault still delays", async () => {
    const uc = emulator.uc.server();
    uc.clock.stop();
    const fault = uc.fault({ fault: "delay", ms: 3_600_000 });
    const answer = direct(uc, "asnGetLoggedInContact");
    await until(() => fault.hits === 1);
    uc.reset();
    expect((await answer).status).toBe(200);
  });
});

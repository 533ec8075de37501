import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { startServer } from "ucserver-emulator";
import { Dialer } from "../dialer.js";

let emulator;
let uc;
before(async () => {
  emulator = await startServer({ seed: 1 });
});
after(() => emulator.stop());
beforeEach(() => {
  uc = emulator.server();
});
afterEach(() => uc.remove());

test("dials, and the other telephone rings", async () => {
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  const id = await dialer.dial(uc.user("alice").lines[0], uc.user("bob").lines[0]);
  assert.equal(uc.user("alice").calls[0].id, id);
  assert.equal(uc.user("bob").calls[0].state, "offering");
});

test("gives up when the server is busy for too long", async () => {
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  uc.fault({ fault: "serverBusy" });
  await assert.rejects(dialer.dial("tel:+493023125100@pbx", "+49301234567"), /asnCtiMakeCall gave 503/);
  await uc.requests.verify({ function: "asnCtiMakeCall", count: 3 });
});

test("the session is lost over night", async () => {
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  uc.clock.stop();
  await uc.clock.advance(8 * 60 * 60 * 1000);
  await assert.rejects(dialer.dial("tel:+493023125100@pbx", "+49301234567"), /gave 400/);
});

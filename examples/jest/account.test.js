// Each file has an emulator of its own, since jest runs files at the same time, in processes of their own.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { startServer } from "ucserver-emulator";
import { Dialer } from "../dialer.js";

let emulator;
let uc;
beforeAll(async () => {
  emulator = await startServer({ seed: 1 });
});
afterAll(() => emulator.stop());
beforeEach(() => {
  uc = emulator.server();
});
afterEach(() => uc.remove());

test("tells the user that the account is locked", async () => {
  uc.user("alice").setLogonError(129);
  await expect(new Dialer(uc).logIn("alice", "secret")).rejects.toThrow("account locked");
});

test("a colleague sees the call, as it happens", async () => {
  const carol = await uc.logIn("carol");
  await carol.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("alice").contactId] });
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  await dialer.dial(uc.user("alice").lines[0], "+49301234567");
  await carol.waitForEvent("asnUpdatePresenceV2");
});

test("the session is lost over night", async () => {
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  uc.clock.stop();
  await uc.clock.advance(8 * 60 * 60 * 1000);
  await expect(dialer.dial("tel:+493023125100@pbx", "+49301234567")).rejects.toThrow("gave 400");
});

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

test("dials, and the other telephone rings", async () => {
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  const id = await dialer.dial(uc.user("alice").lines[0], uc.user("bob").lines[0]);
  expect(uc.user("alice").calls).toMatchObject([{ id }]);
  expect(uc.user("bob").calls).toMatchObject([{ state: "offering", name: "Alice Adams" }]);
});

test("tries again when the server is busy", async () => {
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  const busy = uc.fault({ fault: "serverBusy", function: "asnCtiMakeCall", times: 2 });
  await dialer.dial(uc.user("alice").lines[0], uc.user("bob").lines[0]);
  expect(busy.hits).toBe(2);
  await uc.requests.verify({ function: "asnCtiMakeCall", count: 3 });
});

test("dials whom it was told to, some time after it was told", async () => {
  const dialer = new Dialer(uc);
  const dialled = dialer.logIn("alice", "secret").then(() => dialer.dial("tel:+493023125100@pbx", "+49301234567"));
  const request = await uc.requests.waitFor({ function: "asnCtiMakeCall", user: "alice" });
  expect(request.argument).toMatchObject({ u8sPhoneNumberTo: "+49301234567" });
  await dialled;
});

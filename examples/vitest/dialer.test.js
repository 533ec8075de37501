import { test } from "ucserver-emulator/vitest";
import { expect } from "vitest";
import { Dialer } from "../dialer.js";

// Each test gets `uc`, an emulated server of its own; they may run at the same time.
test("dials, and the other telephone rings", async ({ uc }) => {
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  await dialer.dial(uc.user("alice").lines[0], uc.user("bob").lines[0]);
  expect(uc.user("bob").calls).toMatchObject([{ state: "offering", name: "Alice Adams" }]);
  await uc.requests.verify({ function: "asnCtiMakeCall", user: "alice", count: 1 });
});

test("tries again when the server is busy", async ({ uc }) => {
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  const busy = uc.fault({ fault: "serverBusy", function: "asnCtiMakeCall", times: 2 });
  await dialer.dial(uc.user("alice").lines[0], uc.user("bob").lines[0]);
  expect(busy.hits).toBe(2);
  await uc.requests.verify({ function: "asnCtiMakeCall", count: 3 });
});

test("tells the user that the account is locked", async ({ uc }) => {
  uc.user("alice").setLogonError(129);
  await expect(new Dialer(uc).logIn("alice", "secret")).rejects.toThrow("account locked");
});

test("a colleague sees the call, as it happens", async ({ uc }) => {
  const carol = await uc.logIn("carol");
  await carol.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("alice").contactId] });
  const dialer = new Dialer(uc);
  await dialer.logIn("alice", "secret");
  await dialer.dial(uc.user("alice").lines[0], "+49301234567");
  await carol.waitForEvent("asnUpdatePresenceV2");
});

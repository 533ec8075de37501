import assert from "node:assert/strict";

/**
 * Does what tests do with an emulator: calls, events over the channel, delays, waiting. For tests that fake the timers:
 * all of it goes by the real time.
 *
 * @param {import("ucserver-emulator").UcServerHandle} uc a server that is the test's own
 */
export async function everything(uc) {
  const [alice, bob] = [await uc.logIn("alice"), await uc.logIn("bob")];
  await bob.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("alice").contactId] });

  const late = uc.fault({ fault: "delayEvent", ms: 30, function: "asnUpdatePresenceV2" });
  const call = uc.call({ from: "+49301234567", to: "alice" });
  await bob.waitForEvent("asnUpdatePresenceV2");
  late.remove();
  call.answer();
  call.hangUp();

  const delay = uc.fault({ fault: "delay", ms: 30, function: "asnGetTime" });
  const asked = alice.call("asnGetTime");
  await uc.requests.waitFor({ function: "asnGetTime", user: "alice" }, { since: uc.requests.last });
  await asked;
  assert.equal(delay.hits, 1);
  delay.remove();

  await assert.rejects(bob.waitForEvent("asnLogoff", {}, { within: 20 }), /20 ms went by/);
  await assert.rejects(uc.requests.waitFor("asnCtiMakeCall", { within: 20 }), /within 20 ms/);
  for (const client of [alice, bob]) await client.logOff();
}

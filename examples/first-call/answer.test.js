import assert from "node:assert/strict";
import { test } from "node:test";
import { startServer } from "ucserver-emulator";

test("Alice answers a call", async (t) => {
  const uc = await startServer();
  t.after(() => uc.stop());
  const alice = await uc.logIn("alice");
  await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
  const call = uc.call({ from: "+4930123456", to: "alice" });
  const { callinformation } = await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged");
  await alice.call("asnCtiAnswerCall", { u8sConnectionID: callinformation.u8sConnectionID });
  assert.equal(call.of("alice").state, "connected");
});

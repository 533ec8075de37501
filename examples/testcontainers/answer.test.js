import { after, before, test } from "node:test";
import { UcServerEmulatorContainer } from "ucserver-emulator/testcontainers";

/** The image that you have built, such as `registry.example.com/ucserver-emulator:0.1.0`; without it the test is skipped. */
const image = process.env.IMAGE ?? "";
const skip = image === "" ? "IMAGE names no image" : false;

/** @type {import("ucserver-emulator/testcontainers").StartedUcServerEmulatorContainer} */
let emulator;
before(async () => {
  if (skip) return;
  emulator = await new UcServerEmulatorContainer(image, await import("testcontainers"))
    .withSeed(1)
    .withUsers(500)
    .configure((container) => container.withLabels({ purpose: "example" }))
    .start();
});
after(() => emulator?.stop());

test("Alice answers a call", { skip }, async () => {
  const uc = await emulator.server();
  const alice = await uc.logIn("alice");
  await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
  await uc.call({ from: "+4930123456", to: "alice" });
  const { callinformation } = await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged");
  await alice.call("asnCtiAnswerCall", { u8sConnectionID: callinformation.u8sConnectionID });
  await uc.verify({ function: "asnCtiAnswerCall", user: "alice", count: 1 });
  await uc.remove();
});

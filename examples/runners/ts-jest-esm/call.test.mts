import { startServer, type UcEmulator } from "ucserver-emulator";

let emulator: UcEmulator;
beforeAll(async () => {
  emulator = await startServer({ seed: 1 });
});
afterAll(() => emulator.stop());

test("a call rings, is answered, and was asked for once", async () => {
  const uc = emulator.server();
  const alice = await uc.logIn("alice");
  const call = uc.call({ from: "+4930123456", to: "alice" });
  await alice.call("asnCtiAnswerCall", { u8sConnectionID: call.of("alice")?.id ?? "" });
  expect(call.of("alice")?.state).toBe("connected");
  await uc.requests.verify({ function: "asnCtiAnswerCall", user: "alice", count: 1 });
  uc.remove();
});

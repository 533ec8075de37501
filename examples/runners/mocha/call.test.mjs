import assert from "node:assert/strict";
import { startServer } from "ucserver-emulator";

describe("a call", () => {
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

  it("rings, is answered, and was asked for once", async () => {
    const alice = await uc.logIn("alice");
    const call = uc.call({ from: "+4930123456", to: "alice" });
    await alice.call("asnCtiAnswerCall", { u8sConnectionID: call.of("alice").id });
    assert.equal(call.of("alice").state, "connected");
    await uc.requests.verify({ function: "asnCtiAnswerCall", user: "alice", count: 1 });
  });
});

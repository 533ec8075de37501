import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { openOn } from "../support/channel.js";

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer();
});
afterAll(() => uc.stop());

const PASSED = "an event passed by an event channel that has subscribed to nothing";

describe("an event channel that is open and subscribed to nothing", () => {
  it("is told of once, when an event passes it by", async () => {
    const server = uc.server();
    const channel = await openOn(server, "bob");
    const told = (): number => server.journal("kind:notice").filter(({ text }) => text?.startsWith(PASSED)).length;
    expect(told()).toBe(0);
    server.user("alice").setNote("in the lab");
    server.user("alice").setNote("in the office");
    expect(told()).toBe(1);
    expect(server.journal("kind:notice")[0]).toMatchObject({ user: "bob", session: channel.sessionId });
    await channel.close();
  });

  it("is not told of when it has subscribed, or has closed", async () => {
    const server = uc.server();
    const subscribed = await openOn(server, "bob");
    await subscribed.result("asnGetAndSubscribePresenceV2", { seqContactIDs: ["sip:alice@example.com"] });
    const closed = await openOn(server, "carol");
    await closed.close();
    server.user("alice").setNote("in the lab");
    await subscribed.event("asnUpdatePresenceV2");
    expect(server.journal("kind:notice")).toEqual([]);
    await subscribed.close();
  });
});

describe("a result, error or reject of a client", () => {
  it.each(["result", "error", "reject"])("%s is not answered, and the linter says so", async (kind) => {
    const server = uc.server();
    const channel = await openOn(server);
    channel.send({ [kind]: { invokeID: 7 } });
    await channel.result("asnGetLoggedInContact");
    expect(channel.messages.filter((message) => "reject" in message || "error" in message)).toEqual([]);
    expect(server.lint().map(({ rule }) => rule)).toContain("answers-nothing");
    await channel.close();
  });
});

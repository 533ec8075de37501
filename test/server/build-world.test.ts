import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator, UsageError, type WorldInput } from "../../src/index.js";

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer({ maxRecords: 2, worlds: [{ ucsid: "local", users: [{ name: "alice" }, { name: "bob" }] }] });
});
afterAll(() => uc.stop());

const users = [{ name: "alice" }, { name: "bob" }];

describe("a world that contradicts itself makes no server, and the message names the server and the place", () => {
  it.each<[what: string, world: Omit<WorldInput, "ucsid">, message: string]>([
    ["a group of somebody whom nobody knows", { groups: [{ name: "Sales", members: ["zoe"] }] }, "zoe"],
    ["an agent whom nobody knows", { agents: [{ uri: "sip:g@x", name: "G", agents: ["zoe"] }] }, "zoe"],
    ["a task of somebody whom nobody knows", { tasks: { entries: [{ subject: "x", creator: "zoe" }] } }, "zoe"],
    ["a chat of somebody whom nobody knows", { chat: { conversations: [{ members: ["zoe"] }] } }, "zoe"],
  ])("%s", (_what, world, message) => {
    const made = () => uc.server({ ucsid: "acme", world: { users, ...world } });
    expect(made).toThrow(UsageError);
    expect(made).toThrow(/^world: world of server "acme": /);
    expect(made).toThrow(message);
    expect(uc.server({ ucsid: "acme", world: { users } }).ucsid).toBe("acme");
    uc.server("acme").remove();
  });

  it("over the control API it is told in the same words, and the server stays as it was", async () => {
    const world = { ucsid: "local", users, tasks: { entries: [{ subject: "x", creator: "zoe" }] } };
    const response = await fetch(`${uc.url}/__admin/world?server=local`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(world),
    });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain('tasks: there is no user \\"zoe\\"');
    const alice = await uc.logIn("alice", { events: false });
    expect(await alice.call("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "alice" });
  });
});

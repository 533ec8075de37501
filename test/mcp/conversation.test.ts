import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterEach, describe, expect, it } from "vitest";
import { TOOLS } from "../../src/mcp/tools.js";
import { Channel } from "../support/channel.js";
import { call, logIn, useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ mcp: true, seed: 1 });
const guarded = useEmulator({ mcp: true, adminToken: "open sesame" });
const off = useEmulator();

const clients: Client[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

async function connect(url: string, headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: "a test", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL(`${url}/__admin/mcp`), { requestInit: { headers } });
  // The SDK's own types contradict each other under exactOptionalPropertyTypes.
  await client.connect(transport as Parameters<Client["connect"]>[0]);
  clients.push(client);
  return client;
}

/** The text that a tool gives; throws what it says when it fails. */
async function use(client: Client, name: string, input: Record<string, unknown> = {}): Promise<string> {
  const answer = await client.callTool({ name, arguments: input });
  const [{ text = "" } = {}] = answer.content as { text?: string }[];
  if (answer.isError) throw new Error(text);
  return text;
}

const data = async <T>(client: Client, name: string, input: Record<string, unknown> = {}): Promise<T> =>
  JSON.parse(await use(client, name, input)) as T;

interface Calls {
  readonly calls: readonly { readonly id: string; readonly state: string; readonly user: string }[];
}

describe("a client of the MCP SDK", () => {
  it("holds a whole conversation: incoming call, why, fault, verify", async () => {
    const { uc } = emulator;
    const client = await connect(uc.url);
    expect(client.getInstructions()).toContain("what_happened, then why");
    const { world } = await data<{ world: { users: { name: string; lines: string[] }[] } }>(client, "users_and_lines");
    const line = world.users.find(({ name }) => name === "alice")?.lines[0];
    expect(line).toBe("tel:+493023125100@pbx");

    // Somebody calls alice; the program under test watches her line, and answers.
    const session = await logIn(uc, "alice");
    const channel = await Channel.open(uc, "alice", session);
    await call(uc, session, "asnCtiLineMonitorStart", { u8sLinePhoneNumber: line });
    const rings = await data<Calls>(client, "incoming_call", { to: "alice", name: "Mona Miller" });
    expect(rings.calls).toMatchObject([{ user: "alice", state: "offering", name: "Mona Miller" }]);
    const id = rings.calls[0]?.id;

    // It fails, and the assistant finds out why.
    const fault = await data<{ id: string }>(client, "set_fault", {
      fault: "error",
      code: 2,
      function: "asnCtiAnswerCall",
    });
    expect((await call(uc, session, "asnCtiAnswerCall", { u8sConnectionID: id })).status).toBe(400);
    const list = await use(client, "what_happened", { filter: "user:alice kind:call outcome:error" });
    expect(list).toMatch(/^\d+ \S+ call local alice: asnCtiAnswerCall .*AsnRequestError 2.* \[400\]$/);
    const why = await data<Record<string, unknown>>(client, "why", { entry: Number(list.split(" ")[0]) });
    expect(why).toMatchObject({
      answeredBy: { by: "fault", fault: "error" },
      meaning: { explanations: [{ title: expect.stringContaining("AsnRequestError 2, of asnCtiAnswerCall") }] },
      entry: { function: "asnCtiAnswerCall", argument: { u8sConnectionID: id } },
    });
    expect(await data(client, "verify", { function: "asnCtiAnswerCall", outcome: "result" })).toMatchObject({
      pass: false,
      text: expect.stringContaining('outcome: expected "result", came "error"'),
    });

    // Without the fault it works, which is verified, and seen in the journal with its cause.
    expect(await data(client, "clear_faults", { id: fault.id })).toEqual({ faults: [] });
    expect((await call(uc, session, "asnCtiAnswerCall", { u8sConnectionID: id })).status).toBe(200);
    const verdict = await data(client, "verify", {
      function: "asnCtiAnswerCall",
      user: "alice",
      outcome: "result",
      count: 1,
    });
    expect(verdict).toMatchObject({ pass: true, count: 1 });
    expect(await use(client, "what_happened", { filter: "kind:event fn:asnCtiNotify*" })).toMatch(
      /\(from \d+\) to alice/,
    );
    await use(client, "move_call", { user: "alice", move: "farEndHangsUp" });
    await channel.close();
    expect(uc.user("alice").calls).not.toMatchObject([{ state: "connected" }]);
  });

  it("calls operations as a user, with the user's own password, and meets their failures", async () => {
    const client = await connect(emulator.uc.url);
    emulator.uc.addUser({ name: "dave", password: "a secret" });
    expect(await data(client, "call_operation", { user: "dave", operation: "asnGetLoggedInContact" })).toMatchObject({
      status: 200,
      body: { u8sLoggedInUser: "dave" },
    });
    expect(await data(client, "call_operation", { user: "locked", operation: "asnGetLoggedInContact" })).toMatchObject({
      body: { error: { iErrorDetail: 129 } },
    });
    await use(client, "set_fault", { fault: "reset", user: "dave", times: 1 });
    expect(await data(client, "call_operation", { user: "dave", operation: "asnGetLoggedInContact" })).toMatchObject({
      status: 0,
      body: "no answer: ECONNRESET",
    });
  });

  it("moves the clock, looks things up, and resets", async () => {
    const { uc } = emulator;
    const client = await connect(uc.url);
    await use(client, "advance_clock", { running: false });
    const before = await data<{ time: string }>(client, "advance_clock", { advance: 0 });
    const after = await data<{ time: string; running: boolean }>(client, "advance_clock", { advance: "5m" });
    expect(Date.parse(after.time) - Date.parse(before.time)).toBe(300_000);
    expect(await use(client, "explain_error", { what: "locked" })).toContain("eNETLOGINACCOUNTPASSWORDLOCKED");
    expect(await use(client, "find_operation", { name: "make call" })).toContain("asnCtiMakeCall: ");
    expect(await data(client, "find_operation", { name: "asnCtiMakeCall" })).toMatchObject({
      argument: { fields: { u8sPhoneNumberTo: expect.stringContaining("UTF8String") } },
      errors: { accessdenied: 2 },
    });
    await call(uc, await logIn(uc, "bob"), "asnGetLoggedInContact", { nonsense: true });
    expect(await data(client, "lint_findings", { final: true })).toMatchObject({ findings: expect.any(Array) });
    expect(await use(client, "reset")).toBe("back to the start");
    expect(uc.clock.running).toBe(true);
  });

  it("is told in a sentence what it did wrong", async () => {
    const client = await connect(emulator.uc.url);
    const wrong: [string, Record<string, unknown>, RegExp][] = [
      ["incoming_call", { to: "alcie" }, /^to: .*did you mean "alice"\?/],
      ["incoming_call", { to: "alice", form: "+4930" }, /form/],
      ["what_happened", { filter: "usr:alice" }, /there is no field "usr"; did you mean "user"\?/],
      ["why", { entry: 1_000_000 }, /there is no entry 1000000 yet/],
      ["explain_error", { what: "lockd" }, /did you mean "locked"\?/],
      [
        "call_operation",
        { user: "alice", operation: "asnGetLogedInContact" },
        /did you mean "asnGetLoggedInContact"\?/,
      ],
      ["move_call", { user: "carol", move: "answer" }, /carol has no call/],
      ["set_fault", { fault: "error", code: 1, user: "alcie" }, /did you mean "alice"\?/],
    ];
    for (const [name, input, message] of wrong) await expect(use(client, name, input), name).rejects.toThrow(message);
  });

  it("learns of every tool what it does and takes", async () => {
    const client = await connect(emulator.uc.url);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { description = "", inputSchema, annotations } of tools) {
      expect(description.length).toBeGreaterThan(20);
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(annotations?.readOnlyHint).toBeTypeOf("boolean");
    }
  });
});

describe("the way to the tools", () => {
  const ask = (url: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}/__admin/mcp`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" }),
      ...init,
    });

  it("is closed unless it was asked for", async () => {
    const response = await ask(off.uc.url);
    expect([response.status, await response.json()]).toMatchObject([404, { error: { hint: "start with --mcp true" } }]);
  });

  it("has the guard of the control API: token and origin", async () => {
    expect((await ask(guarded.uc.url)).status).toBe(401);
    expect((await ask(emulator.uc.url, { headers: { origin: "http://evil.example" } })).status).toBe(403);
    const client = await connect(guarded.uc.url, { authorization: "Bearer open sesame" });
    expect((await client.listTools()).tools).toHaveLength(TOOLS.length);
  });

  it("takes POST alone, and answers what is no message with a mistake", async () => {
    expect((await fetch(`${emulator.uc.url}/__admin/mcp`)).status).toBe(405);
    expect((await ask(emulator.uc.url, { body: "{" })).status).toBe(400);
    expect((await ask(emulator.uc.url)).status).toBe(200);
  });
});

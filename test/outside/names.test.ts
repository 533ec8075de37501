import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { catalog } from "../../src/interface/catalog.js";
import { madeUp } from "../../src/interface/made-up.js";
import { nameMistake } from "../../src/world/names.js";
import { direct } from "../support/emulator.js";

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer();
});
afterAll(() => uc.stop());

const control = async (method: string, path: string, body?: unknown): Promise<{ status: number; text: string }> => {
  const headers = { "content-type": "application/json" };
  const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
  const answer = await fetch(`${uc.url}/__admin${path}`, init);
  return { status: answer.status, text: await answer.text() };
};

/** Names that no line of a log, no prompt and no list can show as they are. */
const BAD: readonly [what: string, name: string][] = [
  ["nothing", ""],
  ["a blank", " "],
  ["a blank before it", " x"],
  ["a line break", "a\nb"],
  ["a carriage return", "a\rb"],
  ["NUL", "a\0b"],
  ["an escape sequence", "a\u001b[31mb"],
  ["a line separator of Unicode", "a\u2028b"],
  ["another direction of writing", "a\u202eb"],
  ["a space without width", "a\u200bb"],
  ["half of a surrogate pair", "a\ud800b"],
  ["a byte order mark", "\ufeffa"],
  ["a C1 control", "a\u0085b"],
  ["300 characters", "x".repeat(300)],
  ["a million characters", "x".repeat(1_000_000)],
];
const GOOD = [
  "alice",
  "Jürgen Groß",
  "日本",
  "o'neil",
  "a/b",
  "__proto__",
  "constructor",
  "x".repeat(100),
  "😀",
  "a:b",
  "%2e%2e",
];

it.each(BAD)("no name: %s", (_what, name) => expect(nameMistake(name)).toMatch(/^expected a name/));
it.each(GOOD)("a name: %s", (name) => expect(nameMistake(name)).toBeUndefined());

describe.each(BAD)("a name of %s is refused", (_what, name) => {
  it("for a person, by the control API and the library", async () => {
    const { status, text } = await control("PATCH", "/world", { users: [{ name }] });
    expect([status, text]).toEqual([400, expect.stringContaining("body.users[0].name")]);
    expect(text.length).toBeLessThan(1_000);
    expect(() => uc.addUser({ name })).toThrow();
    expect(() => uc.server({ world: { users: [{ name }] } })).toThrow(/users\[0\]\.name/);
  });

  it("for a server", async () => {
    const { status, text } = await control("POST", "/servers", { ucsid: name });
    expect([status, text]).toEqual([400, expect.stringContaining("body.ucsid")]);
    expect(() => uc.server(name)).toThrow();
    await expect(startServer({ worlds: [{ ucsid: name }] })).rejects.toThrow(/worlds\[0\]\.ucsid/);
  });

  it("for a scenario and a snapshot", async () => {
    const scenario = await control("POST", "/scenarios", { name, steps: [{ answer: "alice" }] });
    expect([scenario.status, scenario.text.length < 1_000]).toEqual([400, true]);
    const byName = await control("POST", "/scenarios", { name });
    expect([byName.status, byName.text.length < 2_000]).toEqual([400, true]);
    const snapshot = await control("POST", "/snapshots", { name });
    expect([snapshot.status, snapshot.text]).toEqual([400, expect.stringContaining("body.name")]);
  });

  it("for a group", () => {
    expect(() => uc.server({ world: { groups: [{ name }] } })).toThrow(/groups\[0\]\.name/);
  });

  it("for whom an administrator adds over the wire", async () => {
    for (const [operation, field] of [
      ["asnAdminAddUserProfile", "u8sUserName"],
      ["asnAdminAddGroupProfile", "u8sGroupName"],
    ] as const) {
      const type = catalog.operation(operation)?.argument ?? "";
      const made = madeUp(type, { seed: 1, argument: {}, listLength: 0 });
      const argument = withField(made, field, name);
      const answer = await direct(uc, operation, { argument });
      expect([operation, answer.status, (await answer.text()).length < 2_000]).toEqual([operation, 400, true]);
    }
    const people = await control("GET", "/world");
    const { users } = JSON.parse(people.text) as { users: { name: string }[] };
    expect(users.map((user) => user.name)).not.toContain(name);
  });
});

/** The value with every field of that name set. */
function withField(value: unknown, field: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => withField(inner, field, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === field ? to : withField(inner, field, to)]),
  );
}

describe("UCSIDs", () => {
  it.each(["..", ".", "-", "_", "@", "a/b", "a b", "a?b", "a#b", "ä", "%2e", "a:b", "x".repeat(129)])(
    "%s is none",
    async (ucsid) => {
      expect((await control("POST", "/servers", { ucsid })).status).toBe(400);
    },
  );

  it.each(["a", "9", "x".repeat(128), "a.b-c_d@e", "__proto__", "constructor", "toString", "fresh-1"])(
    "%s is one, found and removed by its name",
    async (ucsid) => {
      expect((await control("POST", "/servers", { ucsid })).status).toBe(201);
      expect((await control("GET", `/world?server=${encodeURIComponent(ucsid)}`)).status).toBe(200);
      expect((await direct({ url: uc.url, ucsid }, "asnGetTime")).status).toBe(200);
      expect((await control("DELETE", `/servers/${encodeURIComponent(ucsid)}`)).status).toBe(200);
    },
  );

  it("that a client asks for come back as the protocol has it, and are cut in the journal", async () => {
    const ucsid = "z".repeat(8_000);
    const answer = await fetch(`${uc.url}/ws/client/createsession?ucsid=${ucsid}`);
    expect([answer.status, (await answer.text()).includes(`[${ucsid}]`)]).toEqual([502, true]);
    const journal = await control("GET", "/journal?filter=fn:createsession");
    const { entries } = JSON.parse(journal.text) as { entries: { server?: string }[] };
    expect(entries.map(({ server = "" }) => server.length).filter((length) => length > 100)).toEqual([]);
  });
});

it.each(GOOD)("the person %s logs in, and is found by their name", async (name) => {
  const server = uc.server({ world: { users: [{ name }] } });
  const query = `user=${encodeURIComponent(name)}&pass=secret&ucsid=${server.ucsid}&simple`;
  expect((await fetch(`${uc.url}/ws/client/createsession?${query}`)).status).toBe(200);
  const sessions = await control("GET", `/sessions?server=${server.ucsid}&user=${encodeURIComponent(name)}`);
  expect(JSON.parse(sessions.text).sessions).toHaveLength(1);
  expect(server.requests.list({ user: name })).toHaveLength(1);
  server.remove();
});

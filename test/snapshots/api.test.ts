import { expect, it } from "vitest";
import { MOST_SNAPSHOTS } from "../../src/snapshots/snapshots.js";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });

interface View {
  readonly id: string;
  readonly servers: readonly { readonly ucsid: string }[];
  readonly [field: string]: unknown;
}

async function admin(method: string, path: string, body?: unknown) {
  const response = await fetch(`${emulator.uc.url}/__admin${path}`, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as View & { snapshots: View[]; error: object } };
}

it("keeps a server's state, lists what it keeps, and puts it back", async () => {
  const uc = emulator.uc.server({ ucsid: "kept" });
  uc.clock.stop();
  await uc.logIn("alice", { events: false });
  uc.user("bob").setNote("before");
  const { status, body: snapshot } = await admin("POST", "/snapshots", { ucsid: "kept", name: "Bob has a note" });
  expect(status).toBe(201);
  expect(snapshot).toEqual({
    id: expect.stringMatching(/^snapshot-\d+$/),
    name: "Bob has a note",
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    ucsid: "kept",
    servers: [
      {
        ucsid: "kept",
        time: new Date(uc.clock.now()).toISOString(),
        running: false,
        users: 21,
        sessions: 1,
        timers: 1,
      },
    ],
  });
  expect((await admin("GET", "/snapshots?server=kept")).body).toEqual({ snapshots: [snapshot] });
  expect((await admin("GET", "/snapshots?server=offline")).body).toEqual({ snapshots: [] });

  for (let times = 0; times < 2; times++) {
    uc.user("bob").setNote("after");
    const bob = await uc.logIn("bob");
    const restored = await admin("POST", `/snapshots/${snapshot.id}/restore`);
    expect([restored.status, restored.body]).toEqual([200, snapshot]);
    expect(await bob.closed()).toEqual({ code: 1000, reason: "state was restored" });
    expect(uc.user("bob").state).toMatchObject({ note: "before", sessions: 0 });
    expect(uc.user("alice").state).toMatchObject({ sessions: 1 });
  }
  expect((await admin("DELETE", `/snapshots/${snapshot.id}`)).status).toBe(200);
  expect((await admin("GET", "/snapshots")).body).toEqual({ snapshots: [] });
  uc.remove();
});

it("keeps the whole emulator when no server is named; a server that was removed is there again", async () => {
  const uc = emulator.uc.server({ ucsid: "one" });
  const { body: snapshot } = await admin("POST", "/snapshots");
  expect(snapshot.servers.map(({ ucsid }) => ucsid)).toEqual(["local", "offline", "one"]);
  expect(Object.keys(snapshot)).toEqual(["id", "at", "servers"]);
  uc.remove();
  emulator.uc.server({ ucsid: "two" });
  expect((await admin("POST", `/snapshots/${snapshot.id}/restore`)).status).toBe(200);
  const { body } = await admin("GET", "/servers");
  expect(body.servers.map(({ ucsid }) => ucsid)).toEqual(["local", "offline", "one"]);
  await admin("DELETE", "/snapshots");
  uc.remove();
});

it("tells no secret of what it keeps", async () => {
  const uc = emulator.uc.server();
  const { sessionId } = await uc.logIn("alice", { events: false });
  uc.user("alice").change({ password: "hush-hush" });
  const texts = [await admin("POST", "/snapshots", { ucsid: uc.ucsid }), await admin("GET", "/snapshots")];
  for (const { text } of texts)
    for (const secret of [sessionId, "hush-hush", "secret"]) expect(text).not.toContain(secret);
  await admin("DELETE", "/snapshots");
});

it.each<[string, string, string, unknown, number, object]>([
  ["an id that there is not, restored", "POST", "/snapshots/snapshot-0/restore", undefined, 404, { where: "path.id" }],
  ["an id that there is not, deleted", "DELETE", "/snapshots/snapshot-0", undefined, 404, { where: "path.id" }],
  ["a server that there is not", "POST", "/snapshots", { ucsid: "nowhere" }, 404, { where: "body.ucsid" }],
  ["a name that is none", "POST", "/snapshots", { name: 1 }, 400, { where: "body.name" }],
  ["a name too long", "POST", "/snapshots", { name: "x".repeat(101) }, 400, { where: "body.name" }],
  ["a field that there is not", "POST", "/snapshots", { server: "local" }, 400, { where: "body" }],
  ["a body that is no JSON", "POST", "/snapshots", "{", 400, { where: "body" }],
  ["a query that there is not", "GET", "/snapshots?ucsid=local", undefined, 400, { where: "query" }],
])("%s is told", async (_what, method, path, body, status, error) => {
  const answer = await admin(method, path, body);
  expect([answer.status, answer.body]).toMatchObject([status, { error }]);
  expect((await admin("GET", "/snapshots")).body).toEqual({ snapshots: [] });
});

it("keeps so many and no more; the library's own do not count", async () => {
  const [ucsid] = ["offline"];
  for (let kept = 0; kept < MOST_SNAPSHOTS; kept++) {
    expect((await admin("POST", "/snapshots", { ucsid })).status).toBe(201);
  }
  const full = await admin("POST", "/snapshots", { ucsid });
  expect([full.status, full.body]).toEqual([
    409,
    {
      error: {
        what: "there are 100 snapshots, the most that are kept",
        where: "body",
        hint: expect.stringContaining("DELETE /__admin/snapshots/{id}"),
      },
    },
  ]);
  emulator.uc.server("offline").snapshot();
  const [oldest] = (await admin("GET", "/snapshots")).body.snapshots;
  await admin("DELETE", `/snapshots/${oldest?.id}`);
  expect((await admin("POST", "/snapshots", { ucsid })).status).toBe(201);
  expect((await admin("DELETE", "/snapshots")).status).toBe(200);
  expect((await admin("GET", "/snapshots")).body).toEqual({ snapshots: [] });
});

it("says what is different since, and in a later one", async () => {
  const uc = emulator.uc.server({ ucsid: "changing" });
  const { body: first } = await admin("POST", "/snapshots", { ucsid: "changing" });
  const diff = async (query = "") => (await admin("GET", `/snapshots/${first.id}/diff${query}`)).body.differences;
  expect(await diff()).toEqual([]);
  uc.user("bob").setNote("hello");
  const { body: second } = await admin("POST", "/snapshots", { ucsid: "changing" });
  uc.addUser({ name: "dave" });
  const call = uc.call({ from: "+4930123456", to: "alice" });
  const note = { path: "changing.users.bob.note", before: "", after: "hello" };
  expect(await diff(`?with=${second.id}`)).toEqual([note]);
  expect(await diff()).toEqual(
    expect.arrayContaining([
      note,
      { path: "changing.users.dave", after: expect.objectContaining({ name: "dave" }) },
      {
        path: `changing.calls.${call.of("alice")?.id}`,
        after: expect.objectContaining({ state: "offering", user: "alice" }),
      },
    ]),
  );
  uc.clock.stop();
  expect(await diff()).toEqual(expect.arrayContaining([{ path: "changing.running", before: true, after: false }]));
  expect((await admin("GET", "/snapshots/snapshot-0/diff")).status).toBe(404);
  expect((await admin("GET", `/snapshots/${first.id}/diff?with=snapshot-0`)).body.error).toMatchObject({
    where: "query.with",
  });
});

import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import type { JournalRecord } from "../../src/journal/entry.js";
import { direct, useEmulator } from "../support/emulator.js";
import { EventStream } from "../support/event-stream.js";
import { until } from "../support/until.js";

const emulator = useEmulator({ seed: 1 });

const stream = (query = "", headers = {}): Promise<EventStream> => EventStream.open(emulator.uc, query, headers);

const last = async (): Promise<number> =>
  ((await (await fetch(`${emulator.uc.url}/__admin/journal?limit=1`)).json()) as { last: number }).last;

const MAKE_CALL = {
  u8sPhoneNumberFrom: "tel:+493023125100@pbx",
  iNumberFormat: 0,
  u8sPhoneNumberTo: "+493023125950",
};

describe("the stream of the journal", () => {
  it("tells each entry from now on in a summary, in order, with its number and its cause", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    const events = await stream(`?server=${uc.ucsid}`);
    await alice.call("asnCtiMakeCall", MAKE_CALL);
    const call = await events.entry("asnCtiMakeCall");
    expect(call).toMatchObject({
      kind: "call",
      server: uc.ucsid,
      user: "alice",
      session: expect.stringMatching(/^[0-9A-F]{32}$/),
      transport: "client",
      method: "POST",
      encoding: "json",
      direction: "in",
      status: 200,
      outcome: "result",
      answeredBy: { by: "behaviour" },
      ms: expect.any(Number),
      text: expect.stringMatching(/^alice: asnCtiMakeCall \(u8sPhoneNumberFrom "tel:\+493023125100@pbx".*: result$/),
    });
    const change = await events.entry("call.changed");
    expect(change).toMatchObject({ kind: "world", cause: call.n, text: expect.stringContaining("call changed") });
    const [opened, ...entries] = events.events;
    expect(opened).toMatchObject({ event: "open", data: { after: call.n - 1 } });
    for (const { id, data } of entries) expect(id).toBe(String(data.n));
    const numbers = entries.map(({ data }) => Number(data.n));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(events.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    events.close();
  });

  it("says of an error its type and number, of a reject its word, and which rules of the linter a call breaks", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    const events = await stream(`?server=${uc.ucsid}`);
    await expect(alice.call("asnCtiMakeCall", { ...MAKE_CALL, u8sPhoneNumberTo: "nope!" })).rejects.toThrow();
    expect(await events.entry("asnCtiMakeCall")).toMatchObject({
      outcome: "error",
      code: "AsnRequestError 1",
      text: expect.stringMatching(/: AsnRequestError 1, "nope!" cannot be dialled$/),
      findings: ["number-not-formatted"],
    });
    expect(await events.entry("number-not-formatted")).toMatchObject({ kind: "finding", user: "alice" });
    await fetch(`${emulator.uc.url}/ws/client/nosuch?x-ucsid=${uc.ucsid}`, { headers: { "x-ucsid": uc.ucsid } });
    const rejected = await events.entry("nosuch");
    expect(rejected).toMatchObject({ outcome: "reject", code: "invalidSessionID" });
    expect(rejected.text).toBe("nobody: nosuch: invalidSessionID, the request names no session");
    events.close();
  });

  it.each([
    ["after in the query", (n: number) => ({ query: `&after=${n}`, headers: {} })],
    ["the header Last-Event-ID", (n: number) => ({ query: "", headers: { "last-event-id": String(n) } })],
  ])("goes on after a number: %s", async (_, resume) => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime");
    const before = await last();
    await direct(uc, "asnGetLoggedInContact");
    const { query, headers } = resume(before);
    const events = await stream(`?server=${uc.ucsid}${query}`, headers);
    // Servers of other tests may end meanwhile, which counts too.
    expect(Number((await events.entry("asnGetLoggedInContact")).n)).toBeGreaterThan(before);
    await direct(uc, "asnGetTime");
    await events.entry("asnGetTime");
    expect(events.functions.filter((name) => String(name).startsWith("asn"))).toEqual([
      "asnGetLoggedInContact",
      "asnGetTime",
    ]);
    events.close();
  });

  it("begins at the beginning for who saw numbers that are yet to come: those were another emulator's", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime");
    const events = await stream(`?server=${uc.ucsid}&after=${(await last()) + 1_000}`);
    await events.entry("asnGetTime");
    expect(events.events[0]).toMatchObject({ event: "open", data: { after: 0 } });
    events.close();
  });

  it("tells only what its filter takes", async () => {
    const uc = emulator.uc.server();
    const filter = encodeURIComponent("fn:asnGet* -fn:asnGetTime user:alice");
    const events = await stream(`?server=${uc.ucsid}&filter=${filter}`);
    await direct(uc, "asnGetTime");
    await direct(uc, "asnGetLoggedInContact", { user: "bob" });
    await direct(uc, "asnGetLoggedInContact");
    expect(await events.entry("asnGetLoggedInContact")).toMatchObject({ user: "alice" });
    expect(events.functions).toEqual(["asnGetLoggedInContact"]);
    events.close();
  });

  it("refuses a filter that makes no sense, with the place and the nearest word", async () => {
    const response = await fetch(
      `${emulator.uc.url}/__admin/stream?filter=${encodeURIComponent("kind:call usr:alice")}`,
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { what: expect.stringContaining('there is no field "usr"; did you mean "user"?') },
    });
    const unknown = await fetch(`${emulator.uc.url}/__admin/stream?server=nowhere`);
    expect(unknown.status).toBe(404);
  });

  it("serves several filters at once, each after a number of its own, and says which of them take an entry", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime");
    const ask = new URLSearchParams({ server: uc.ucsid });
    for (const filter of ["fn:asnGetTime", "user:alice kind:call"]) ask.append("filter", filter);
    for (const after of ["now", "0"]) ask.append("after", after);
    const events = await stream(`?${ask}`);
    await direct(uc, "asnGetTime", { user: "bob" });
    await direct(uc, "asnGetLoggedInContact", { user: "bob" });
    await direct(uc, "asnGetTime");
    for (let told = 0; told < 3; told++) await events.until(({ event }) => event === "message");
    const entries = events.events.filter(({ event }) => event === "message");
    expect(entries.map(({ data }) => [data.user, data.function, data.takenBy])).toEqual([
      // It had come before: the first filter is asked from now on.
      ["alice", "asnGetTime", [1]],
      ["bob", "asnGetTime", [0]],
      ["alice", "asnGetTime", [0, 1]],
    ]);
    events.close();
  });

  it.each([
    ["filter=kind:call&filter=usr:alice", "query.filter[1]", 'there is no field "usr"; did you mean "user"?'],
    ["filter=kind:call&filter=user:alice&filter=kind:event&after=0&after=now", "query.after", "one for each of the 3"],
    ["after=soon", "query.after", 'expected a number, or "now"'],
    [`filter=${Array(11).fill("kind:call").join("&filter=")}`, "query.filter", ""],
  ])("refuses %s, and says what is wrong where", async (query, where, what) => {
    const response = await fetch(`${emulator.uc.url}/__admin/stream?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { where, what: expect.stringContaining(what) } });
  });

  it("tells when the journal is cleared, after all that was in it", async () => {
    const uc = emulator.uc.server();
    const events = await stream(`?server=${uc.ucsid}`);
    await direct(uc, "asnGetTime");
    await fetch(`${emulator.uc.url}/__admin/requests?server=${uc.ucsid}`, { method: "DELETE" });
    await direct(uc, "asnGetLoggedInContact");
    await events.entry("asnGetLoggedInContact");
    const told = events.events.map(({ event, data }) => (event === "message" ? data.function : event));
    expect(told.filter((name) => ["asnGetTime", "cleared", "asnGetLoggedInContact"].includes(String(name)))).toEqual([
      "asnGetTime",
      "cleared",
      "asnGetLoggedInContact",
    ]);
    expect(told).not.toContain("dropped");
    events.close();
  });

  it("is refused from the 51st on, until a page has gone", async () => {
    const uc = await startServer({ seed: 1 });
    const open = await Promise.all(Array.from({ length: 50 }, () => EventStream.open(uc)));
    const refused = await fetch(`${uc.url}/__admin/stream`);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ error: { what: "50 streams are open already" } });
    open[7]?.close();
    await until(async () => {
      const response = await fetch(`${uc.url}/__admin/stream`);
      await response.body?.cancel();
      return response.status === 200;
    });
    await uc.stop();
    for (const one of open) one.close();
  });

  it("answers HEAD, and wants the token where there is one", async () => {
    const uc = await startServer({ seed: 1, adminToken: "open sesame" });
    const head = await fetch(`${emulator.uc.url}/__admin/stream`, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect((await fetch(`${uc.url}/__admin/stream`)).status).toBe(401);
    const events = await EventStream.open(uc, "", { authorization: "Bearer open sesame" });
    await direct(uc, "asnGetTime");
    await events.entry("asnGetTime");
    await uc.stop();
    events.close();
  });

  it("ends when the emulator stops, after the last entry, and does not hold up the stop", async () => {
    const uc = await startServer({ seed: 1 });
    await uc.logIn("alice");
    const events = await EventStream.open(uc, "?filter=kind:session");
    await uc.stop();
    expect(await events.entry("session.ended")).toMatchObject({ user: "alice" });
    while (await events.next());
    expect(events.functions).toContain("session.ended");
  });

  it("is refused where the journal keeps nothing", async () => {
    const uc = await startServer({ seed: 1, journalSize: 0 });
    const response = await fetch(`${uc.url}/__admin/stream`);
    expect(response.status).toBe(409);
    await uc.stop();
  });
});

describe("entries that a stream loses", () => {
  it("are told: those that newer ones pushed out before somebody went on", async () => {
    const uc = await startServer({ seed: 1, journalSize: 3 });
    for (let count = 0; count < 10; count++) await direct(uc, "asnGetLoggedInContact");
    const kept = uc.journal().length;
    const { last: newest } = (await (await fetch(`${uc.url}/__admin/journal`)).json()) as { last: number };
    const events = await EventStream.open(uc, "?after=0");
    const { data } = await events.until(({ event }) => event === "dropped");
    expect(data).toEqual({ dropped: newest - kept });
    await events.entry("asnGetLoggedInContact");
    await uc.stop();
    events.close();
  });

  it("are told to a page that did not read, and to no other: it costs what lies in its socket, and not more", async () => {
    const uc = await startServer({ seed: 1, journalSize: 1_000 });
    const reads = await EventStream.open(uc, "?after=0");
    const { hostname, port } = new URL(uc.url);
    const lazy = connect(Number(port), hostname);
    let text = "";
    lazy.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    lazy.write("GET /__admin/stream?after=0 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await until(() => text.includes("event: open"));
    lazy.pause();
    // More than the buffers at both ends of a socket hold.
    const rounds = 60;
    for (let round = 0; round < rounds; round++) {
      for (let count = 0; count < 200; count++) uc.user("alice").setNote(`${round}.${count} ${"x".repeat(200)}`);
      await reads.until(({ data }) => String(data.text).includes(`"${round}.199 `));
    }
    expect(reads.events.filter(({ event }) => event === "dropped")).toEqual([]);
    lazy.resume();
    await until(() => text.includes("event: dropped"));
    const dropped = Number(/event: dropped\ndata: \{"dropped":(\d+)\}/.exec(text)?.[1]);
    const newest = uc.journal("", { limit: 1 })[0]?.n;
    await until(() => text.includes(`\nid: ${newest}\n`));
    const told = text.split("\nid: ").length - 1;
    expect(dropped + told).toBe(newest);
    lazy.destroy();
    await uc.stop();
    reads.close();
  });
});

describe("one entry of the journal", () => {
  const entry = (n: number | string): Promise<Response> => fetch(`${emulator.uc.url}/__admin/journal/${n}`);

  it("comes whole, by its number", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime");
    const [call] = uc.journal("fn:asnGetTime");
    const response = await entry(call?.n ?? 0);
    expect(response.status).toBe(200);
    expect((await response.json()) as JournalRecord).toEqual(call);
  });

  it("is refused in words when it is not there: not yet, no longer, or no number", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime");
    const [call] = uc.journal("fn:asnGetTime");
    uc.requests.clear();
    const gone = await entry(call?.n ?? 0);
    expect([gone.status, await gone.json()]).toMatchObject([
      404,
      { error: { what: expect.stringContaining(`entry ${call?.n} is no longer in the journal`), where: "path.n" } },
    ]);
    const never = await entry(99_999_999);
    expect([never.status, await never.json()]).toMatchObject([
      404,
      { error: { what: expect.stringContaining("there is no entry 99999999 yet") } },
    ]);
    expect((await entry("soon")).status).toBe(400);
  });
});

import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { isSecretName, maskText, shownName, shownPath, shownUser } from "../../src/common/secrets.js";
import { catalog } from "../../src/interface/catalog.js";
import { madeUp } from "../../src/interface/made-up.js";
import { portOf, runCommand } from "../support/process.js";
import { until } from "../support/until.js";

/** Distinct secrets, and what each was sent as. */
class Canaries {
  readonly #sent: string[] = [];

  next(how: string): string {
    this.#sent.push(how);
    return `CANARY${this.#sent.length}X`;
  }

  /** How the secrets were sent that stand in a text. */
  in(text: string): string[] {
    const found = new Set([...text.matchAll(/CANARY(\d+)X/g)].map(([, n]) => Number(n)));
    return [...found].map((n) => this.#sent[n - 1] ?? "");
  }

  get count(): number {
    return this.#sent.length;
  }
}

/** The value with each secret-named field set by `make`, and each other text by `text`. */
function filled(value: unknown, make: (name: string) => unknown, text: (name: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((inner) => filled(inner, make, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (isSecretName(name)) return [name, make(name)];
      if (typeof inner === "string" && name !== "_type") return [name, text(name) ?? inner];
      return [name, filled(inner, make, text)];
    }),
  );
}

describe("secrets", () => {
  it("sent in every way that there is are in no log, journal, snapshot, finding or error", async () => {
    const run = runCommand([
      "--port",
      "0",
      "--log-level",
      "trace",
      "--journal-size",
      "100000",
      "--arguments",
      "server",
    ]);
    const port = await portOf(run);
    const url = `http://127.0.0.1:${port}`;
    const canaries = new Canaries();
    const refusals: string[] = [];

    /** Sends a request as it stands: the target is not put into another form. */
    const send = (path: string, headers: Record<string, string> = {}, body?: string, method = "POST"): Promise<void> =>
      new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
        const sent = request(
          { host: "127.0.0.1", port, method, path, headers: { ...headers, ...length } },
          (answer) => {
            let text = "";
            answer.on("data", (chunk) => {
              text += chunk;
            });
            answer.on("end", () => {
              if ((answer.statusCode ?? 0) >= 400) refusals.push(text + JSON.stringify(answer.headers));
              resolve();
            });
          },
        );
        sent.on("error", reject);
        sent.end(body);
      });
    const as = "user=alice&pass=secret";
    const basic = (text: string): Record<string, string> => ({
      authorization: `Basic ${Buffer.from(text).toString("base64")}`,
    });

    // A fixture for each kind of place, so that what does not match it is told.
    await fetch(`${url}/__admin/responses`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([
        { operation: "asnTokenVerify", match: { argument: { sToken: "x" } }, error: 1 },
        { operation: "asnCtiMakeCall", match: { argument: { u8sPhoneNumberTo: "x" } }, error: 1 },
      ]),
    });

    const forms: readonly [string, (canary: string) => unknown][] = [
      ["a text", (canary) => canary],
      ["a list", (canary) => [canary]],
      ["an object", (canary) => ({ x: canary })],
      ["an object of a parameter", (canary) => ({ stringdata: canary })],
    ];
    const texts: readonly [string, (canary: string) => string][] = [
      ["JSON in a text", (canary) => JSON.stringify({ a: { password: canary } })],
      ["JSON cut off in a text", (canary) => `{"x": 1, "u8sPassword": "${canary}`],
      ["a pair in a text", (canary) => `server=x;pass=${canary};y=1`],
      ["an address in a text", (canary) => `https://alice:${canary}@host/path`],
      ["a query in a text", (canary) => `https://host/?user=a&token=${canary}&x`],
      ["a header in a text", (canary) => `Authorization: Bearer ${canary}abc`],
    ];
    for (const operation of catalog.operations()) {
      const made = madeUp(operation.argument, { seed: 1, argument: {}, listLength: 1 });
      for (const [form, make] of forms) {
        const argument = filled(
          made,
          (name) => make(canaries.next(`${operation.name}: ${name} as ${form}`)),
          () => undefined,
        );
        if (JSON.stringify(argument).includes("CANARY")) {
          await send(`/ws/direct/${operation.name}?${as}`, {}, JSON.stringify(argument));
        }
      }
      const [kind, write] = texts[operation.name.length % texts.length] ?? ["", String];
      const argument = filled(
        made,
        () => "",
        (name) => write(canaries.next(`${operation.name}: ${name}, ${kind}`)),
      );
      await send(`/ws/direct/${operation.name}?${as}`, {}, JSON.stringify(argument));
    }

    // Parameters, in each of their forms; in the midst of what is refused, and of what is read leniently.
    const call = { u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: "1", iNumberFormat: 0 };
    const parameters: readonly [string, (canary: string) => unknown][] = [
      ["an object", (canary) => ({ password: canary })],
      ["a list", (canary) => [{ key: "password", value: { stringdata: canary } }]],
      ["a list of plain values", (canary) => [{ key: "u8sToken", value: canary }]],
      ["a list with what is none", (canary) => [{ key: "password", value: [canary] }]],
      ["a list beside what is none", (canary) => [{ key: "password", value: canary }, 5]],
      ["a value of the wrong kind", (canary) => ({ password: [canary] })],
      ["a text", (canary) => `{"password":"${canary}"}`],
    ];
    for (const [form, make] of parameters) {
      for (const extra of [{}, { iNumberFormat: "x" }, { iNumberFormat: "0" }]) {
        const argument = {
          ...call,
          newCallParams: { optionalParams: make(canaries.next(`parameters, ${form}`)) },
          optionalParams: make(canaries.next(`parameters, ${form}`)),
          ...extra,
        };
        await send(`/ws/direct/asnCtiMakeCall?${as}`, {}, JSON.stringify(argument));
      }
    }

    // Options: query, header, cookie, URL, path.
    const ways: readonly [string, (canary: string) => Promise<void>][] = [
      ["pass in a query", (c) => send(`/ws/client/createsession?user=alice&pass=${c}`)],
      ["pass in a query by GET", (c) => send(`/ws/direct/asnGetTime?user=alice&pass=${c}`, {}, undefined, "GET")],
      ["PASS in capitals", (c) => send(`/ws/client/createsession?user=alice&PASS=${c}`)],
      ["pass twice", (c) => send(`/ws/client/createsession?user=alice&pass=${c}&pass=${c}2`)],
      ["token in a query", (c) => send(`/ws/client/createsession?token=${c}`)],
      ["a token in three parts", (c) => send(`/ws/client/createsession?token=eyJhbGciOiJIUzI1NiJ9.eyJ${c}.x${c}`)],
      ["a token as a user", (c) => send(`/ws/client/createsession?user=eyJhbGciOiJI${c}.eyJz${c}.x${c}&pass=x`)],
      ["a colon in the user", (c) => send(`/ws/client/createsession?user=alice:${c}&pass=x`)],
      ["a colon in the user, for a function", (c) => send(`/ws/direct/asnGetTime?user=alice:${c}&pass=x`)],
      ["X-uctoken", (c) => send("/ws/client/createsession", { "x-uctoken": c })],
      ["Basic", (c) => send("/ws/client/createsession", basic(`alice:${c}`))],
      ["Basic with colons", (c) => send("/ws/client/createsession", basic(`alice:x:${c}`))],
      ["Basic without a colon", (c) => send("/ws/client/createsession", basic(`alice ${c}`))],
      ["Basic that is not base64", (c) => send("/ws/client/createsession", { authorization: `Basic ${c}` })],
      ["Bearer", (c) => send("/ws/client/createsession", { authorization: `Bearer ${c}` })],
      ["JWT", (c) => send("/ws/client/createsession", { authorization: `JWT eyJhbGciOiJI${c}.eyJz${c}.x` })],
      ["a scheme nobody knows", (c) => send("/ws/client/createsession", { authorization: `Digest ${c}` })],
      ["a bare Authorization", (c) => send("/ws/client/createsession", { authorization: c })],
      ["a cookie", (c) => send("/ws/client/createsession", { cookie: `session=${c}; token=${c}` })],
      ["a path parameter", (c) => send(`/ws/client/createsession;pass=${c}`)],
      ["a path parameter, encoded", (c) => send(`/ws/client/createsession%3Bpass%3D${c}`)],
      ["a path parameter of a function", (c) => send(`/ws/direct/asnGetTime;user=alice;pass=${c}?x=1`)],
      ["a query that is encoded", (c) => send(`/ws/direct/asnGetTime%3Fuser=alice&pass=${c}`)],
      ["a path parameter elsewhere", (c) => send(`/other;pass=${c}/x`)],
      ["a path parameter at the control API", (c) => send(`/__admin/nothing;token=${c}`, {}, undefined, "GET")],
      ["a path that is no path", (c) => send(`/ws/direct/%zz;pass=${c}`)],
      ["an address as the target", (c) => send(`http://alice:${c}@127.0.0.1/ws/direct/asnGetTime?pass=${c}`)],
      ["a fragment", (c) => send(`/ws/client/createsession#token=${c}`)],
      ["a function that is a token", (c) => send(`/ws/direct/eyJhbGciOiJI${c}.eyJz${c}.x${c}?${as}`)],
      ["a body that is not JSON", (c) => send(`/ws/direct/asnTokenVerify?${as}`, {}, `{"sToken":"${c}`)],
      ["a form as the body", (c) => send("/ws/client/createsession", {}, `user=alice&pass=${c}`)],
      ["a text as the body", (c) => send(`/ws/direct/asnTokenVerify?${as}`, {}, JSON.stringify(`pass=${c}`))],
      ["a body of a GET", (c) => send(`/ws/direct/asnTokenVerify?${as}`, {}, `{"sToken":"${c}"}`, "GET")],
      ["a field of a query", (c) => send(`/ws/direct/asnTokenVerify?${as}&sToken=${c}`, {}, undefined, "GET")],
      [
        "a field of a query, in capitals",
        (c) => send(`/ws/direct/asnTokenVerify?${as}&STOKEN=${c}`, {}, undefined, "GET"),
      ],
      [
        "a structure in a query",
        (c) =>
          send(`/ws/direct/asnLoginV2?${as}&auth=${encodeURIComponent(`{"sToken":"${c}"}`)}`, {}, undefined, "GET"),
      ],
      [
        "a password beside createsession",
        (c) => send("/ws/client/createsession", {}, JSON.stringify({ user: "alice", pass: c, password: c })),
      ],
      [
        "a fault's header",
        (c) => send(`/ws/direct/asnGetTime?${as}`, { "x-ucserver-emulator-fault": `delay;password=${c}` }),
      ],
      [
        "the token of the control API",
        (c) => send("/__admin/world", { authorization: `Bearer ${c}` }, undefined, "GET"),
      ],
    ];
    for (const [way, use] of ways) await use(canaries.next(way));

    // The event channel.
    const answer = await fetch(`${url}/ws/client/createsession?simple&${as}`);
    const { sessionid } = (await answer.json()) as { sessionid: string };
    const socket = new WebSocket(
      `ws://127.0.0.1:${port}/ws/client/websocket?x-ucsessionid=${sessionid}&pass=${canaries.next("pass beside an upgrade")}`,
    );
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    let last = false;
    socket.on("message", (data) => {
      const text = data.toString();
      if (text.includes('"reject"') || text.includes('"error"')) refusals.push(text);
      if (text.includes('"invokeID":4242')) last = true;
    });
    const frame = (operationName: string, argument: unknown): string =>
      JSON.stringify({ invoke: { invokeID: 7, operationName, argument } });
    socket.send(frame(`asnGetTime;pass=${canaries.next("a frame's function with a parameter")}`, {}));
    socket.send(frame(`asnGetTime password: ${canaries.next("a frame's function with a password")}`, {}));
    socket.send(frame("asnTokenVerify", { sToken: canaries.next("a field of a frame") }));
    socket.send(frame("asnTokenVerify", `{"sToken":"${canaries.next("JSON as a frame's argument")}"}`));
    socket.send(`{"invoke":{"invokeID":"x","argument":{"sToken":"${canaries.next("a frame without a number")}"}}}`);
    socket.send(`{"token":"${canaries.next("a frame that is none")}"`);
    socket.send(`{"invoke":{"invokeID":4242,"operationName":"asnGetTime","argument":{}}}`);
    await until(() => last);
    socket.terminate();

    // What a person can look at.
    expect(canaries.count).toBeGreaterThan(1_000);
    const shown = new Map<string, string>([["the refusals", refusals.join("\n")]]);
    await fetch(`${url}/__admin/snapshots`, { method: "POST" });
    const pages = [
      "journal",
      "requests",
      "lint",
      "lint?final=true",
      "lint?format=junit",
      "lint?format=sarif",
      "snapshots",
      "world",
      "sessions",
      "coverage",
      "coverage?format=markdown",
      "responses",
      "faults",
      "scenarios",
      "clock",
      "health",
    ];
    for (const page of pages) shown.set(page, await (await fetch(`${url}/__admin/${page}`)).text());
    const verified = await fetch(`${url}/__admin/verify`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ function: "asnTokenVerify", argument: { sToken: 5 }, count: 1_000 }),
    });
    shown.set("verify", await verified.text());
    run.child.kill("SIGTERM");
    const { stderr, stdout, code } = await run.ended;
    shown.set("the log", stderr).set("the output", stdout);
    expect([code, stderr.length > 10_000, (shown.get("journal") ?? "").length > 100_000]).toEqual([0, true, true]);
    // Whom an administrator has added is seen by the name that they were given.
    const leaks = [...shown].flatMap(([place, text]) =>
      canaries.in(text).flatMap((how) => (/AddUserProfile/.test(how) && place === "world" ? [] : [`${place}: ${how}`])),
    );
    expect(leaks).toEqual([]);
  }, 120_000);

  const TEXTS: readonly [text: string, masked: string][] = [
    ["hello, this passes", "hello, this passes"],
    ['{"a":1}', '{"a":1}'],
    ['{"password":"x","a":1}', '{"password":"***","a":1}'],
    ["user=a&pass=x&b=1", "user=a&pass=***&b=1"],
    ["password: hunter2", "password: ***"],
    ['"token" : "a b c"', '"token" : ***'],
    ["https://a:b@host/", "https://a:***@host/"],
    ["Authorization: Basic QWxh", "Authorization: ***"],
    ["sent Bearer abcdef.x to it", "sent Bearer *** to it"],
    ["x eyJhbGciOi.eyJzdWIi.sig y", "x *** y"],
    ["eyJ is no token", "eyJ is no token"],
    ["a.eyJhbGciOi.eyJzdWIi.sig", "a.***"],
  ];
  it.each(TEXTS)("%s is shown as %s", (text, shown) => expect(maskText(text)).toBe(shown));

  it.each([
    ["createsession;pass=x", "createsession…"],
    ["asnGetTime?pass=x", "asnGetTime…"],
    ["asnGetTime%3bpass=x", "asnGetTime…"],
    ["asnNoSuchThing", "asnNoSuchThing"],
    ["日本", "日本"],
    ["eyJhbGciOi.eyJzdWIi.sig", "***"],
  ])("the function %s is shown as %s", (name, shown) => expect(shownName(name)).toBe(shown));

  it("users and paths", () => {
    expect([shownUser("alice"), shownUser("alice:x"), shownUser("a".repeat(100)).length]).toEqual([
      "alice",
      "alice:***",
      64,
    ]);
    expect(shownPath("http://a:b@host/ws/client/x;pass=y/z?token=t#f")).toBe("/ws/client/x…/z");
    expect(shownPath("/__admin/world")).toBe("/__admin/world");
  });

  it("texts that are made to be slow are masked in linear time", () => {
    for (const text of [
      "eyJ".repeat(20_000),
      `${"eyJ".repeat(20_000)}.a`,
      `${"eyJaaaaa.b.".repeat(5_000)}`,
      "pass".repeat(15_000),
      `pass${" ".repeat(60_000)}=`,
      `pass="${"\\".repeat(60_000)}`,
      "//a".repeat(20_000),
      "basic ".repeat(10_000),
      `token:${"'".repeat(60_000)}`,
      `${"[".repeat(30_000)}pass`,
    ]) {
      expect(maskText(text).length).toBeGreaterThan(0);
    }
  });
});

import { describe, expect, it } from "vitest";
import { logIn, useEmulator } from "../support/emulator.js";
import { exchange } from "../support/raw.js";

const emulator = useEmulator();

const talk = (packets: readonly string[]): Promise<string> => exchange(emulator.uc.port, ...packets);

/** The first request of Java's HttpClient. */
const offer = (session: string, name = "asnGetTime", body = "{}") =>
  `POST /ws/client/${name} HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nContent-Length: ${body.length}\r\nHost: localhost\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\nUpgrade: h2c\r\nX-ucsessionid: ${session}\r\n\r\n`;
const plain = (session: string, name: string) =>
  `POST /ws/client/${name} HTTP/1.1\r\nContent-Length: 2\r\nHost: localhost\r\nX-ucsessionid: ${session}\r\n\r\n{}`;

describe("a client that offers HTTP/2 with its request, as Java's does", () => {
  it.each([
    ["in one packet", (head: string, body: string) => [head + body]],
    ["with its body after its head", (head: string, body: string) => [head, body]],
    ["in bytes", (head: string, body: string) => [...(head + body)]],
  ])("is answered over HTTP/1.1, and is told that the connection ends: %s", async (_how, packets) => {
    const body = '{"any":"field"}';
    const text = await talk(packets(offer(await logIn(emulator.uc), "asnGetTime", body), body));
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n.*AsnGetTimeResult.*\}$/s);
    expect(text.toLowerCase()).toContain("\r\nconnection: close\r\n");
  });

  it("is answered when it offers with a GET, which has no body", async () => {
    const head =
      "GET /ws/client/ucserverversion HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";
    expect(await talk([head])).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"ucserverversion"/s);
  });

  it("is answered in its turn behind a call that is delayed", async () => {
    const session = await logIn(emulator.uc);
    const fault = emulator.uc.fault({ fault: "delay", ms: 50, function: "asnGetLoggedInContact" });
    const text = await talk([`${plain(session, "asnGetLoggedInContact")}${offer(session)}{}`]);
    fault.remove();
    expect(text.match(/Asn\w+Result/g)).toEqual(["AsnGetLoggedInContactResult", "AsnGetTimeResult"]);
  });

  it("does not wait for an answer to what it sent behind the offer: the connection ends first", async () => {
    const session = await logIn(emulator.uc);
    const text = await talk([`${offer(session)}{}${offer(session)}{}`]);
    expect(text.match(/HTTP\/1\.1 \d+/g)?.[0]).toBe("HTTP/1.1 200");
    expect(text.toLowerCase()).toContain("\r\nconnection: close\r\n");
  });
});

describe("another protocol is offered on any path without harm", () => {
  it.each(["/", "/__admin/health", "/ws/nothing", "/ws/client/asnGetTime"])("%s", async (path) => {
    for (const protocol of ["h2c", "websocket", "TLS/1.0, HTTP/1.1"]) {
      const text = await talk([
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`,
      ]);
      expect(text).toMatch(/^HTTP\/1\.1 (200|400|404) /);
    }
  });
});

/** An upgrade to WebSocket on the event channel's path, with other lines in its head. */
const upgrade = (lines: readonly string[], { method = "GET", query = "", host = "Host: localhost" } = {}): string =>
  [
    `${method} /ws/client/websocket${query} HTTP/1.1`,
    ...(host === "" ? [] : [host]),
    "Connection: Upgrade",
    "Upgrade: websocket",
    ...lines,
    "",
    "",
  ].join("\r\n");
const KEY = ["Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg=="];

describe("an upgrade to the event channel that cannot be is answered, and its connection ends", () => {
  it.each([
    ["without a Host", upgrade(KEY, { host: "" }), 400],
    ["with an expectation that nobody meets", upgrade([...KEY, "Expect: foo"]), 417],
    ["without a session", upgrade(KEY), 401],
    ["with a session that has ended", upgrade(KEY, { query: `?x-ucsessionid=${"0".repeat(32)}` }), 401],
    ["by POST", upgrade([...KEY, "Content-Length: 0"], { method: "POST" }), 400],
    ["by DELETE", upgrade(KEY, { method: "DELETE" }), 405],
    ["by OPTIONS", upgrade(KEY, { method: "OPTIONS" }), 204],
    ["with a session given twice", upgrade(KEY, { query: "?x-ucsessionid=a&ucsessionid=b" }), 401],
    ["without a key", upgrade(["Sec-WebSocket-Version: 13"], { query: "?session" }), 400],
    [
      "with a version that there is not",
      upgrade(["Sec-WebSocket-Version: 99", ...KEY.slice(1)], { query: "?session" }),
      400,
    ],
  ])("%s", async (_how, head, status) => {
    const asked = head.includes("?session")
      ? head.replace("?session", `?x-ucsessionid=${await logIn(emulator.uc)}`)
      : head;
    const text = await talk([asked]);
    expect([text.match(/^HTTP\/1\.1 (\d+)/)?.[1], text.match(/HTTP\/1\.1 \d/g)?.length]).toEqual([String(status), 1]);
    expect(text.toLowerCase()).toContain("\r\nconnection: close\r\n");
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { withoutCallback } from "../../src/recordings/answers.js";
import { TrafficFindings } from "../../src/recordings/findings.js";
import { readInput } from "../../src/recordings/input.js";
import { recordingLines } from "../../src/recordings/recording.js";
import { HarClient } from "../support/har-client.js";

// One session, saved as programs save it: what each of them leaves out, adds or writes in another way.

/** Any JSON, to be changed in a test. */
// biome-ignore lint/suspicious/noExplicitAny: an entry of a HAR file in which anything may be changed
type Json = any;

const folder = mkdtempSync(join(tmpdir(), "har-files-"));
let uc: UcEmulator;
let traffic: string;
beforeAll(async () => {
  uc = await startServer({ seed: 1 });
  const client = new HarClient(uc);
  const alice = await client.logIn("alice");
  await client.call(alice, "asnGetLoggedInContact");
  await client.request(`/ws/client/asnGetTime?x-ucsessionid=${alice}`);
  const channel = await client.channel(alice);
  await channel.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
  channel.close();
  traffic = JSON.stringify(client.har());
});
afterAll(async () => {
  await uc.stop();
  rmSync(folder, { recursive: true });
});

const USED = ["createsession", "asnGetLoggedInContact", "asnGetTime", "asnCtiLineMonitorStart"];

async function read(content: string | Buffer): Promise<{ calls: string[]; users: unknown[]; findings: string[] }> {
  const file = join(folder, "traffic.har");
  writeFileSync(file, content);
  const findings = new TrafficFindings();
  const { entries } = await readInput(file, findings, () => {});
  const calls = entries.filter(({ kind }) => kind === "call");
  const told = [...findings.unusable.list(), ...findings.unknownFunctions.list(), ...findings.misfits.list()];
  return {
    calls: calls.map((call) => call.function),
    users: [...new Set(calls.map(({ user }) => user))],
    findings: told.map(({ what, examples }) => [what, ...examples].join("; ")),
  };
}

const all = { calls: USED, users: ["alice"], findings: [] };

const changed = (change: (entries: Json[]) => void): string => {
  const data = JSON.parse(traffic) as { log: { entries: Json[] } };
  change(data.log.entries);
  return JSON.stringify(data);
};
const each = (change: (entry: Json) => void) => (entries: Json[]) => entries.forEach(change);
const socket = (change: (entry: Json) => void) => (entries: Json[]) => change(entries.at(-1));
const beside = (entry: Json) => (entries: Json[]) =>
  entries.push({
    startedDateTime: "2026-01-01T00:00:00Z",
    time: 1,
    request: { method: "GET", url: "https://elsewhere.example/app.js", headers: [] },
    response: { status: 200, headers: [], content: {} },
    ...entry,
  });

const WRITTEN: readonly (readonly [what: string, change: (entries: Json[]) => void])[] = [
  ["no time that the request took", each((entry) => Object.assign(entry, { time: -1, timings: undefined }))],
  [
    "times with seven digits and an offset",
    each((entry) => {
      entry.startedDateTime = entry.startedDateTime.replace("Z", "1234+00:00");
    }),
  ],
  [
    "headers in lower case, beside those of HTTP/2",
    each(({ request }) => {
      for (const header of request.headers) header.name = header.name.toLowerCase();
      request.headers.unshift({ name: ":authority", value: "uc.example.com" }, { name: ":path", value: "/" });
    }),
  ],
  ["no headers of answers", each(({ response }) => Object.assign(response, { headers: null }))],
  ["headers of answers as an object", each(({ response }) => Object.assign(response, { headers: { server: "x" } }))],
  [
    "headers without a value, or with a number",
    each(({ response }) => response.headers.push({ name: "x" }, { name: "x", value: null }, { name: "y", value: 5 })),
  ],
  [
    "bodies as base64",
    each(({ response: { content } }) => {
      if (content.text)
        Object.assign(content, { text: Buffer.from(content.text).toString("base64"), encoding: "base64" });
    }),
  ],
  [
    "an empty body left out",
    each(({ request }) => {
      if (request.postData?.text === "{}") request.postData = { mimeType: "application/json" };
    }),
  ],
  [
    "the body as the parameters of a form, whose text is empty",
    each(({ request: { postData } }) => {
      if (postData) Object.assign(postData, { text: "", params: [{ name: postData.text, value: null }] });
    }),
  ],
  [
    "the query in a list, and not in the address",
    each(({ request }) => {
      const [url, query] = request.url.split("?");
      if (query?.includes("=")) {
        const queryString = [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }));
        Object.assign(request, { url, queryString });
      }
    }),
  ],
  ["the newest entry first", (entries) => entries.reverse()],
  ["a blocked request of another site, without status", beside({ response: { status: null } })],
  ["a request of another site that has no answer", beside({ response: null })],
  ["a request of another site without a time", beside({ startedDateTime: null })],
  [
    "an event channel of another site in another form",
    beside({ _webSocketMessages: [{ type: "message", time: "now", data: 5 }] }),
  ],
  [
    "why an event channel broke, as a frame",
    socket((entry) =>
      entry._webSocketMessages.push({ type: "error", time: 1, opcode: -1, data: "net::ERR_CONNECTION_RESET" }),
    ),
  ],
  [
    "the closing of an event channel",
    socket((entry) => entry._webSocketMessages.push({ type: "receive", time: 2e9, opcode: 8, data: "" })),
  ],
];

describe("a HAR file that a program writes in its own way is read whole:", () => {
  for (const [what, change] of WRITTEN) {
    it(what, async () => expect(await read(changed(change))).toEqual(all));
  }
});

describe("a file as editors and systems write it is read whole:", () => {
  const marked: readonly (readonly [string, (text: string) => string | Buffer])[] = [
    ["with a byte order mark", (text) => `\uFEFF${text}`],
    ["in UTF-16, as Windows PowerShell writes behind >", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["with empty lines before it", (text) => `\r\n\r\n${text}`],
  ];
  for (const [how, write] of marked) {
    it(`a HAR file ${how}`, async () => expect(await read(write(traffic))).toEqual(all));
    it(`an export of the journal ${how}`, async () => {
      const journal = await (await fetch(`${uc.url}/__admin/journal`)).text();
      const { calls, findings } = await read(write(journal));
      expect(calls).toEqual(USED);
      expect(findings).toEqual([]);
    });
  }

  it("a recording with a byte order mark, line ends of Windows, and without the last of them or with more", async () => {
    const file = join(folder, "plain.har");
    writeFileSync(file, traffic);
    const recording = [...recordingLines(await readInput(file, new TrafficFindings(), () => {}))].join("");
    const windows = recording.replaceAll("\n", "\r\n");
    for (const text of [`\uFEFF${windows}`, recording.trimEnd(), `${windows}\r\n\r\n`]) {
      const { calls, findings } = await read(text);
      expect(calls).toEqual(USED);
      expect(findings).toEqual([]);
    }
    const cut = await read(recording.slice(0, -4));
    expect(cut.findings).toEqual(["the last line of the recording, which is cut off"]);
  });
});

it("an export of the journal with requests that are none of the service's is clean", async () => {
  for (const path of ["/favicon.ico", "/elsewhere/x", "/ws/direct/"]) await fetch(`${uc.url}${path}`);
  const { findings } = await read(await (await fetch(`${uc.url}/__admin/journal`)).text());
  expect(findings).toEqual([]);
});

it("a frame that cannot be read is told with its place, and the others are used", async () => {
  const worse = changed(socket((entry) => entry._webSocketMessages.unshift({ type: "request", time: "now" })));
  const expected = ["a frame that is not as browsers write it; entry 4, frame 1"];
  expect(await read(worse)).toEqual({ ...all, findings: expected });
});

it("the callback of JSONP is taken off in linear time", () => {
  expect(withoutCallback('/**/ cb({"a":1});\n')).toBe('{"a":1}');
  expect(withoutCallback("a.b$c([1])")).toBe("[1]");
  for (const other of ["[(1)]", "cb(1", '{"a":"b()"}', ""]) expect(withoutCallback(other)).toBe(other);
  // Each would take more than a minute in a time that grows with the square of the length.
  const spaces = " ".repeat(1_000_000);
  for (const text of [
    `${spaces}1`,
    `/**/${spaces}1`,
    `cb(${`)${spaces}`.repeat(2)}x`,
    `cb(${"); ".repeat(300_000)}x`,
  ]) {
    expect(withoutCallback(text)).toBe(text);
  }
});

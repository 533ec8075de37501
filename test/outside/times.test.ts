import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { catalog } from "../../src/interface/catalog.js";
import { madeUp } from "../../src/interface/made-up.js";
import { readValue } from "../../src/interface/read.js";
import { Channel } from "../support/channel.js";
import { call, direct, logIn, nameOf } from "../support/emulator.js";

let uc: UcEmulator;
beforeEach(async () => {
  uc = await startServer({ answers: "strict" });
});
afterEach(() => uc.stop());

/** A year of five or six digits, or a Date that is none. */
const ILL_FORMED = /"[+-]\d{6}-\d\d-\d\d|Invalid Date|\bNaN\b/;

/** Whatever the control API shows of times. */
async function controlAnswers(): Promise<string[]> {
  const paths = ["clock", "world", "sessions", "journal", "requests", "snapshots", "lint", "scenarios", "calls"];
  const texts: string[] = [];
  for (const path of paths) {
    const answer = await fetch(`${uc.url}/__admin/${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
    texts.push(await answer.text());
  }
  return texts;
}

const BEYOND: readonly (readonly [string, (uc: UcEmulator) => Promise<void>])[] = [
  ["the end of 9999, and two years more", (uc) => moved(uc, "9999-12-31T23:59:59Z", 2)],
  ["the last ms of 9999", (uc) => moved(uc, "9999-12-31T23:59:59.999Z", 0)],
  ["the last day of 9999 with an offset", (uc) => moved(uc, "9999-12-31T23:59:59-23:59", 0)],
  ["20 years beyond 9999", (uc) => moved(uc, 253_402_300_799_999, 20)],
  ["the year 1", (uc) => moved(uc, "0001-01-01T00:00:00Z", 0)],
  ["before the year 1, by an offset", (uc) => moved(uc, "0001-01-01T00:00:00+23:59", 0)],
  ["1899, the zero of the wire's times", (uc) => moved(uc, "1899-12-29T00:00:00Z", 0)],
];

async function moved(uc: UcEmulator, to: string | number, years: number): Promise<void> {
  uc.clock.stop();
  uc.clock.set(to);
  for (let year = 0; year < years; year++) await uc.clock.advance(366 * 86_400_000);
}

describe("a clock beyond what can be written: every time is well-formed, and nothing fails", () => {
  it.each(BEYOND)("%s", async (_what, move) => {
    await move(uc);
    const channel = await Channel.open(uc);
    await channel.result("asnChatSubscribeEvents", { bReceiveChatEvents: true });
    const bob = "sip:bob@example.com";
    const line = "tel:+493023125100@pbx";
    const asked = [
      ["asnGetTime", {}],
      ["asnGetUserToken", { iType: 1 }],
      ["asnChatTextMessage", { u8sEventCrossRefID: "r", u8sRecipientURIs: [bob], u8sMessage: "hello" }],
      ["asnGetAndSubscribePresence", { seqContactIDs: [bob], iEventFlagsToSubscribe: -1 }],
      ["asnGetAndSubscribePresenceV2", { seqContactIDs: [bob] }],
      ["asnCtiLineMonitorStart", { u8sLinePhoneNumber: line }],
      ["asnCtiMakeCall", { u8sPhoneNumberFrom: line, u8sPhoneNumberTo: "+493023125101", iNumberFormat: 0 }],
    ] as const;
    for (const [name, argument] of asked) {
      const { status, body } = await call(uc, channel.sessionId, name as never, argument);
      expect([name, status < 500]).toEqual([name, true]);
      expect(JSON.stringify(body)).not.toMatch(ILL_FORMED);
    }
    uc.user("bob").setAbsent({ message: "away" });
    for (const one of uc.calls) uc.call({ from: "+4930999", to: one.user ?? "bob" }).hangUp();
    uc.snapshot();
    await fetch(`${uc.url}/__admin/snapshots`, { method: "POST" });
    for (const text of [...channel.frames, ...(await controlAnswers())]) expect(text).not.toMatch(ILL_FORMED);
    const { body } = await call(uc, await logIn(uc, "bob"), "asnGetUserToken", { iType: 1 });
    const again = await fetch(`${uc.url}/ws/client/createsession?simple&token=${body.sToken}`);
    expect(again.status).toBeLessThan(500);
  });

  it.each(BEYOND.slice(2, 6))("%s: each operation, with an argument of its type", async (_what, move) => {
    await move(uc);
    const broken: string[] = [];
    for (const operation of catalog.operations()) {
      if (!operation.result) continue;
      const argument = madeUp(operation.argument, { seed: 1, argument: {}, listLength: 1 });
      const answer = await direct(uc, nameOf(operation), { argument });
      const text = await answer.text();
      if (answer.status >= 500 || ILL_FORMED.test(text)) broken.push(`${operation.name}: ${answer.status} ${text}`);
    }
    expect(broken).toEqual([]);
  });
});

describe("lifetimes that no clock lives to see", () => {
  const NUMBERS = [
    9007199254740991, -9007199254740991, 1e15, 253402300800, 8.64e12, -253402300800, 2147483648, 4294967296, 1,
  ];
  it.each(NUMBERS)("a token for %d seconds", async (iTTL) => {
    const answer = await direct(uc, "asnGetUserToken", { argument: { iType: 1, iTTL } });
    expect(answer.status).toBe(200);
    const { sToken } = (await answer.json()) as { sToken: string };
    const claims = JSON.parse(Buffer.from(sToken.split(".")[1] ?? "", "base64url").toString()) as { exp: number };
    expect(Number.isSafeInteger(claims.exp) && claims.exp <= 253402300799).toBe(true);
    const verified = await direct(uc, "asnTokenVerify", { argument: { sToken } });
    expect(verified.status).toBeLessThan(500);
    expect(await verified.text()).not.toMatch(ILL_FORMED);
    const session = await fetch(`${uc.url}/ws/client/createsession?simple&token=${sToken}`);
    expect(session.status).toBe(iTTL > 0 ? 200 : 400);
    for (const text of await controlAnswers()) expect(text).not.toMatch(ILL_FORMED);
  });

  it.each(NUMBERS)("a broadcast for %d seconds", async (iTTL) => {
    const argument = { listu8sGroupIDs: ["sip:support@example.com"], iBroadcastType: 1, data: "eA==", iTTL };
    expect((await direct(uc, "asnAgentBroadcastCreate", { argument })).status).toBeLessThan(500);
    await uc.clock.advance(366 * 86_400_000);
    expect((await direct(uc, "asnGetTime")).status).toBe(200);
  });
});

describe("times in fixtures", () => {
  const TEMPLATES = [
    "{{now+99999999999999999d}}",
    "{{now-99999999999999999d}}",
    `{{now+${"9".repeat(400)}d}}`,
    "{{now+3000000d}}",
    "{{now - 800000d}}",
    "{{now+9007199254740991ms}}",
    "until {{now+999999999999h}} or so",
  ];
  it.each(TEMPLATES)("%s", async (template) => {
    uc.respond({
      operation: "asnCtiMakeCall",
      result: { u8sConnectionID: template },
      events: [
        {
          name: "asnCtiNotifyMakeCallResult",
          argument: { u8sConnectionID: template, u8sLinePhoneNumber: "x", success: 0 },
        },
      ],
    });
    const channel = await Channel.open(uc);
    const argument = { u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: "1", iNumberFormat: 0 };
    const { u8sConnectionID } = await channel.result<{ u8sConnectionID: string }>("asnCtiMakeCall", argument);
    expect(u8sConnectionID).toMatch(/^(until )?(9999-12-31T23:59:59.999Z|0001-01-01T00:00:00Z)( or so)?$/);
    await channel.event("asnCtiNotifyMakeCallResult");
    for (const text of channel.frames) expect(text).not.toMatch(ILL_FORMED);
  });

  it.each(["+999999999d", "-999999999d", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "+1d"])(
    "%s in a world",
    async (time) => {
      const appointment = { user: "zoe", start: time, end: time, subject: "s" };
      const server = uc.server({ world: { users: [{ name: "zoe" }], appointments: { entries: [appointment] } } });
      expect(server.user("zoe").contactId).toBe("sip:zoe@example.com");
      const argument = { u8sOwner: "sip:zoe@example.com" };
      const answer = await direct(server, "asnAppointmentGetAllEntriesForUser", { user: "zoe", argument });
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).not.toMatch(ILL_FORMED);
      const shown = await fetch(`${uc.url}/__admin/world?server=${server.ucsid}`);
      expect([shown.status, ILL_FORMED.test(await shown.text())]).toEqual([200, false]);
    },
  );
});

describe("times that clients send", () => {
  const VALUES: readonly unknown[] = [
    2958465.999999999,
    2958465.99999,
    "9999-12-31T23:59:59-23:59",
    "9999-12-31T23:59:59.999999-00:01",
    "0001-01-01T00:00:00+23:59",
    "0000-01-01T00:00:00Z",
    "9999-12-31 24:00:00",
    -1e300,
    "1899-12-30T00:00:00Z",
  ];
  it.each(VALUES)("%j is read as a time or as none", (value) => {
    for (const times of ["as-meant", "as-server"] as const) {
      const { value: read, issues } = readValue("AsnSystemTime", value, { times });
      if (issues.length === 0) expect(read).toMatch(/^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
  });
});

it("times are written in one place alone", () => {
  const root = new URL("../../src/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const others = files.filter((file) =>
    /\.to(ISO|UTC|JSON)?(Date)?String\(\)/.test(readFileSync(new URL(file, root), "utf8")),
  );
  expect(others.filter((file) => readFileSync(new URL(file, root), "utf8").includes(".toISOString()"))).toEqual([
    "time/iso.ts",
  ]);
});

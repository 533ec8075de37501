import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { record } from "../../src/cli/record.js";
import { startServer, type UcEmulator } from "../../src/index.js";
import { catalog } from "../../src/interface/catalog.js";
import { withoutVarying } from "../../src/interface/varying.js";
import { TrafficFindings } from "../../src/recordings/findings.js";
import { importRecording } from "../../src/recordings/import.js";
import { readInput } from "../../src/recordings/input.js";
import { REDACTED } from "../../src/recordings/words.js";

import { HarClient, type Told } from "../support/har-client.js";
import { KeptTerminal } from "../support/terminal.js";
import { until } from "../support/until.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recording-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What was told without what is another one in each run. */
function same({ function: name, outcome, value }: Told): unknown {
  const operation = catalog.operation(name);
  const type = outcome === "event" ? operation?.argument : outcome === "error" ? operation?.error : operation?.result;
  return [name, outcome, withoutVarying(type, value)];
}

const LINE = "tel:+493023125100@pbx";

/** A day of Alice's and Bob's, over HTTP, a channel in JSON and one in BER. */
async function script(client: HarClient): Promise<unknown[]> {
  const [alice, bob] = [await client.logIn("alice"), await client.logIn("bob")];
  const json = await client.channel(alice);
  const ber = await client.channel(bob, "ber");
  const told: Told[] = [];
  const ask = async (answer: Promise<Told>): Promise<Told> => {
    told.push(await answer);
    return await answer;
  };
  await ask(client.call(alice, "asnGetLoggedInContact"));
  await ask(client.call(alice, "asnGetServerInterfaceVersion"));
  await ask(json.call("asnGetServerInterfaceVersion"));
  await ask(json.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 0 }));
  await ask(json.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: LINE }));
  await ask(ber.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125101@pbx" }));
  const dial = { u8sPhoneNumberFrom: LINE, u8sPhoneNumberTo: "+493023125101", iNumberFormat: 0 };
  const { value } = await ask(json.call("asnCtiMakeCall", dial));
  await json.event("asnCtiNotifyMakeCallResult");
  await ber.event("asnCtiNotifyLineCallInformationChanged");
  const { u8sConnectionID } = value as { u8sConnectionID: string };
  const id = JSON.stringify(json.events).includes(u8sConnectionID);
  await ask(json.call("asnCtiDropCall", { u8sConnectionID }));
  await json.event("asnCtiNotifyLineCallInformationChanged", 4);
  await ber.event("asnCtiNotifyLineCallInformationChanged", 3);
  await ask(client.call(bob, "asnCtiMakeCall", { ...dial, u8sPhoneNumberFrom: "tel:+49666@pbx" }));
  const note = { u8sContactID: "sip:bob@example.com", u8sUsername: "bob", u8sNote: "gone fishing" };
  await ask(client.call(bob, "asnCustomNoteSet", { customnote: note }));
  await ber.event("asnUpdateMyCustomNote");
  await ask(client.call(alice, "asnGetServerInterfaceVersion"));
  await ask(json.call("asnGetPhoneBooks"));
  await ask(ber.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 0 }));
  json.close();
  ber.close();
  return [id, told.map(same), json.events.map(same), ber.events.map(same)];
}

/** A server that says what no emulator would say by itself. */
async function unusual(): Promise<UcEmulator> {
  const uc = await startServer();
  uc.respond([
    {
      operation: "asnGetServerInterfaceVersion",
      match: { user: "alice" },
      sequence: [{ result: { iServerInterfaceVersion: 4711 } }, { result: { iServerInterfaceVersion: 4712 } }],
    },
    {
      operation: "asnGetPhoneBooks",
      error: { detail: 4711, text: "the phone books are at the binder's" },
    },
    { operation: "asnCtiLineMonitorStart", behave: true, patch: { iDoNotDisturb: 1 } },
  ]);
  return uc;
}

it("a replay gives the same answers and events, over HTTP, JSON and BER, from fixtures alone", async () => {
  const upstream = await unusual();
  const client = new HarClient(upstream);
  const recorded = await script(client);
  await upstream.stop();
  const har = join(folder, "traffic.har");
  client.save(har);
  const out = join(folder, "out");
  const findings = new TrafficFindings();
  const recording = await readInput(har, findings, () => {});
  importRecording(recording, { out, policy: "replace", keep: new Set(REDACTED), distances: 1 });
  expect(findings.isClean).toBe(true);

  const replay = await startServer({ fixtures: out, onMiss: "fail" });
  try {
    const again = await script(new HarClient(replay));
    expect(again).toEqual(recorded);
    expect(recorded[0]).toBe(true);
    expect(replay.journal("answeredBy:behaviour fn:asn*")).toEqual([]);
  } finally {
    await replay.stop();
  }
});

it("what record has seen on the way is replayed as well", async () => {
  const upstream = await unusual();
  const out = join(folder, "recorded");
  const terminal = new KeptTerminal();
  const keep = new Set(REDACTED);
  const settings = { out, policy: "replace", keep, distances: 1, ca: undefined, insecure: false, json: true } as const;
  const ended = record({ ...settings, upstream: upstream.url, port: 0, host: "127.0.0.1" }, terminal);
  await until(() => terminal.told.includes("listens on"));
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(terminal.told)?.[0] ?? "";
  const front = { url, wsUrl: `${url.replace("http", "ws")}/ws/client/websocket` };
  const recorded = await script(new HarClient(front));
  terminal.interrupt();
  expect(await ended).toBe(0);
  await upstream.stop();
  expect(JSON.parse(terminal.printed)).toMatchObject({ sessions: expect.any(Number) });

  const replay = await startServer({ fixtures: out, onMiss: "fail" });
  try {
    expect(await script(new HarClient(replay))).toEqual(recorded);
  } finally {
    await replay.stop();
  }
});

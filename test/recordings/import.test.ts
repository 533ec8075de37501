import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { TrafficFindings } from "../../src/recordings/findings.js";
import { type Imported, importRecording } from "../../src/recordings/import.js";
import { readInput } from "../../src/recordings/input.js";
import { type Policy, REDACTED, type Redacted } from "../../src/recordings/words.js";

import { UsageError } from "../../src/usage-error.js";
import { basic, direct } from "../support/emulator.js";
import { HarClient } from "../support/har-client.js";

let folder: string;
let out: string;
let uc: UcEmulator;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  out = join(folder, "out");
  uc = await startServer({ seed: 1 });
});
afterEach(async () => {
  await uc.stop();
  rmSync(folder, { recursive: true });
});

interface Options {
  readonly policy?: Policy;
  readonly keep?: readonly Redacted[];
  readonly distances?: number;
}

async function importFile(
  file: string,
  { policy = "replace", keep = [], distances = 1 }: Options = {},
): Promise<{ readonly imported: Imported; readonly findings: TrafficFindings }> {
  const findings = new TrafficFindings();
  const recording = await readInput(file, findings, () => {});
  return { imported: importRecording(recording, { out, policy, keep: new Set(keep), distances }), findings };
}

function saved(client: HarClient, change: (har: string) => string = (har) => har): string {
  const file = join(folder, "traffic.har");
  writeFileSync(file, change(JSON.stringify(client.har())));
  return file;
}

/** The text of all files of a folder. */
function allText(of: string): string {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

const CANARIES = ["zebrafink", "+49 177 5550199", "491775550199", "kanarien-passwort", "Papagei", "vogelhaus.de"];

async function birds(): Promise<HarClient> {
  const birdhouse = uc.server({
    ucsid: "birdhouse",
    world: {
      users: [
        {
          name: "zebrafink",
          password: "kanarien-passwort",
          contactId: "sip:zebrafink@vogelhaus.de",
          displayName: "Zebra Zebrafink",
          firstName: "Zebra",
          lastName: "Zebrafink",
          email: "zebra.zebrafink@vogelhaus.de",
          company: "Papagei & Söhne",
          mobile: "+49 177 5550199",
          lines: ["tel:+491775550199@pbx"],
        },
        { name: "bob", lines: ["tel:+4930555@pbx"] },
      ],
    },
  });
  birdhouse.respond({
    operation: "asnGetPhoneBooks",
    error: { detail: 7, text: "user zebrafink not found, ask Papagei at +49 177 5550199" },
  });
  const client = new HarClient(uc);
  const login = { "x-ucsid": "birdhouse", ...basic("zebrafink", "kanarien-passwort") };
  const started = await client.request("/ws/client/createsession?no401", {}, login);
  const { sessionid } = (await started.json()) as { sessionid: string };
  await client.call(sessionid, "asnGetLoggedInContact");
  await client.call(sessionid, "asnGetUserToken", { iType: 1 });
  await client.call(sessionid, "asnGetPhoneBooks");
  const dial = { u8sPhoneNumberFrom: "tel:+491775550199@pbx", u8sPhoneNumberTo: "+49 177 5550199", iNumberFormat: 0 };
  await client.call(sessionid, "asnCtiMakeCall", dial);
  const note = {
    u8sContactID: "sip:zebrafink@vogelhaus.de",
    u8sUsername: "zebrafink",
    u8sNote: "Papagei: kanarien-passwort",
  };
  await client.call(sessionid, "asnCustomNoteSet", { customnote: note });
  await client.request("/ws/public/contacts?ucsid=birdhouse");
  await client.request("/ws/direct/asnGetUserToken?user=zebrafink&pass=kanarien-passwort&ucsid=birdhouse&iType=1");
  const channel = await client.channel(sessionid);
  await channel.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+491775550199@pbx" });
  channel.close();
  return client;
}

it("nothing that tells of people or lets somebody log in is in any file", async () => {
  const client = await birds();
  const { imported, findings } = await importFile(saved(client));
  expect(findings.isClean).toBe(true);
  const text = allText(out) + JSON.stringify(imported);
  for (const canary of CANARIES) expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
  const traffic = JSON.stringify(client.har());
  const secrets = [...traffic.matchAll(/(?:sessionid|sToken)\\":\\"([^"\\]{8,})\\"/g)].map(
    ([, secret]) => secret ?? "",
  );
  expect(secrets.length).toBeGreaterThanOrEqual(3);
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(imported.replaced.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["names", "numbers", "mails", "texts", "secrets"]),
  );
});

it("a secret that was answered is in no text, however it came, even where all may stay", async () => {
  const client = new HarClient(uc);
  await client.request("/ws/client/createsession?callback=cb&user=alice&pass=secret");
  const { response } = client.entries[0] as { response: { content: { text: string } } };
  const id = /"sessionid":"([^"]+)"/.exec(response.content.text)?.[1] ?? "";
  expect(id).not.toBe("");
  const asked = await client.call(id, "asnGetUserToken", { iType: 1 });
  const token = (asked.value as { sToken: string }).sToken;
  const note = (u8sNote: string) => ({
    customnote: { u8sContactID: "sip:alice@example.com", u8sUsername: "alice", u8sNote },
  });
  await client.call(id, "asnCustomNoteSet", note(`my ${token} is new`));
  await client.call(id, "asnCustomNoteSet", note("wss://h/ws/client/websocket?x-ucsessionid=of-somebody&x=1"));
  const { imported } = await importFile(saved(client), { keep: REDACTED });
  const text = allText(out);
  for (const secret of [id, token, "of-somebody"]) expect(text).not.toContain(secret);
  expect(text).toContain("?x-ucsessionid=***&x=1");
  // The session is known though it began by JSONP: its calls are those of its user.
  expect(imported.sessions).toBe(1);
  expect(text).toContain('"user":"alice","session":"session-1"');
});

it("the canaries are there when they may stay, but for secrets", async () => {
  await importFile(saved(await birds()), { keep: REDACTED });
  const text = allText(out);
  expect(CANARIES.filter((canary) => !text.includes(canary))).toEqual(["kanarien-passwort"]);
});

it("people are the same under their pseudonyms everywhere, and the fixtures can be used", async () => {
  const { imported } = await importFile(saved(await birds()));
  const replay = await startServer({ fixtures: out, onMiss: "fail", answers: "strict" });
  try {
    const world = JSON.parse(readFileSync(join(out, "world/local.json"), "utf8")) as { users: { name: string }[] };
    const [user] = world.users;
    if (!user) throw new Error("there is no user");
    const contact = await direct(replay, "asnGetLoggedInContact", { user: user.name });
    expect(contact.headers.get("x-ucserver-emulator-answer")).toBe("fixture; asnGetLoggedInContact.json");
    const { ownContact } = (await contact.json()) as { ownContact: { u8sContactId: string } };
    expect(ownContact.u8sContactId).toMatch(new RegExp(`^sip:${user.name}@\\w+\\.example$`));
    expect(user.name).toMatch(/^([bdfgjklmnprstvwz][aeiou]){4}$/);
  } finally {
    await replay.stop();
  }
  expect(imported.changes.new.length).toBeGreaterThan(4);
});

it("a second import tells what is new, the same, changed and gone, and makes no second file", async () => {
  const versions = (iServerInterfaceVersion: number) =>
    uc.respond({ operation: "asnGetServerInterfaceVersion", result: { iServerInterfaceVersion } });
  const deny = (error: number) => uc.respond({ operation: "asnCtiMakeCall", error });
  const first = new HarClient(uc);
  const alice = await first.logIn("alice");
  const added = [versions(1), deny(2), uc.respond({ operation: "asnGetPhoneBooks", error: 5 })];
  const dial = { u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: "1", iNumberFormat: 0 };
  for (const name of ["asnGetServerInterfaceVersion", "asnGetPhoneBooks", "asnGetLoggedInContact"] as const) {
    await first.call(alice, name);
  }
  await first.call(alice, "asnCtiMakeCall", dial);
  await first.call(alice, "asnCtiMakeCall", { ...dial, u8sPhoneNumberTo: "2" });
  await importFile(saved(first));
  const before = allText(join(out, "responses"));

  added.forEach((one) => one.remove());
  versions(2);
  deny(3);
  uc.respond({ operation: "asnGetPhoneBooks", error: 6 });
  const second = new HarClient(uc);
  const again = await second.logIn("alice");
  for (const name of ["asnGetServerInterfaceVersion", "asnGetPhoneBooks", "asnGetLoggedInContact"] as const) {
    await second.call(again, name);
  }
  await second.call(again, "asnCtiMakeCall", dial);
  await second.call(again, "asnGetTime");
  const har = saved(second);

  const operations = (names: readonly string[]) => names.map((name) => name.split(" ")[0]);
  const told = ({ imported: { changes } }: { imported: Imported }) => ({
    new: operations(changes.new),
    same: operations(changes.same),
    changed: operations(changes.changed).sort(),
    gone: operations(changes.gone),
  });
  const expected = {
    new: ["asnGetTime"],
    same: ["asnGetLoggedInContact"],
    changed: ["asnCtiMakeCall", "asnGetPhoneBooks", "asnGetServerInterfaceVersion"],
    gone: ["asnCtiMakeCall"],
  };
  expect(told(await importFile(har, { policy: "ignore" }))).toEqual(expected);
  expect(
    allText(join(out, "responses"))
      .replace(readFileSync(join(out, "responses/asnGetTime.json"), "utf8"), "")
      .trim(),
  ).toBe(before.trim());

  const afterwards = { ...expected, new: [], same: ["asnGetLoggedInContact", "asnGetTime"] };
  expect(told(await importFile(har, { policy: "sequence" }))).toEqual(afterwards);
  const version = JSON.parse(readFileSync(join(out, "responses/asnGetServerInterfaceVersion.json"), "utf8")) as unknown;
  expect(version).toMatchObject({
    sequence: [{ result: { iServerInterfaceVersion: 1 } }, { result: { iServerInterfaceVersion: 2 } }],
  });

  await importFile(har, { policy: "replace" });
  const all = told(await importFile(har, { policy: "replace" }));
  expect(all).toEqual({ ...afterwards, changed: [], same: expect.arrayContaining(["asnGetTime", "asnCtiMakeCall"]) });
  expect(readdirSync(join(out, "responses")).sort()).toEqual([
    "asnCtiMakeCall.json",
    "asnGetLoggedInContact.json",
    "asnGetPhoneBooks.json",
    "asnGetServerInterfaceVersion.json",
    "asnGetTime.json",
  ]);
});

it("a recording can be derived from again, with other distances, and says the same", async () => {
  const client = await birds();
  const { imported } = await importFile(saved(client));
  const again = await importFile(imported.recording);
  expect(again.imported.changes).toMatchObject({ new: [], changed: [], gone: [] });
  expect(again.imported.replaced).toEqual([]);
});

it("an emulator's own journal can be imported", async () => {
  await birds();
  const file = join(folder, "journal.json");
  writeFileSync(file, await (await fetch(`${uc.url}/__admin/journal`)).text());
  const { imported, findings } = await importFile(file);
  expect(imported.changes.new.map((name) => name.split(" ")[0])).toEqual(
    expect.arrayContaining(["asnGetLoggedInContact", "asnCtiMakeCall", "asnCtiLineMonitorStart", "asnGetPhoneBooks"]),
  );
  expect(findings.unusable.list()).toEqual([]);
  for (const canary of CANARIES) expect(allText(out).toLowerCase()).not.toContain(canary.toLowerCase());
});

it("what cannot be used is told in numbers, and the rest is used", async () => {
  const client = new HarClient(uc);
  const alice = await client.logIn("alice");
  await client.call(alice, "asnGetLoggedInContact");
  await client.request(`/ws/client/asnNoSuchFunction?x-ucsessionid=${alice}`);
  await client.call(alice, "asnGetServerInterfaceVersion", { iUnheardOf: 1 });
  await client.call(alice, "asnGetPhoneBooks");
  const [last] = client.entries.slice(-1) as [{ response: { content: object } }];
  last.response.content = { size: 100, mimeType: "application/json" };
  client.entries.push(
    {
      startedDateTime: "2026-01-01T00:00:00Z",
      time: 1,
      request: { method: "GET", url: "https://elsewhere.example/app.js", headers: [] },
      response: { status: 200, headers: [] },
    },
    {
      startedDateTime: "2026-01-01T00:00:00Z",
      time: 1,
      request: { method: "OPTIONS", url: `${uc.url}/ws/client/asnGetTime`, headers: [] },
      response: { status: 204, headers: [] },
    },
    {
      startedDateTime: "yesterday",
      time: 1,
      request: { method: "GET", url: `${uc.url}/ws/client/asnGetTime`, headers: [] },
      response: { status: 200, headers: [] },
    },
    { request: "none" },
  );
  const base64 = (har: string): string => {
    const data = JSON.parse(har) as {
      log: { entries: { request: { url: string }; response: { content?: { text?: string; encoding?: string } } }[] };
    };
    for (const { request, response } of data.log.entries) {
      if (!String(request.url).endsWith("asnGetLoggedInContact") || !response.content?.text) continue;
      response.content = { text: Buffer.from(response.content.text).toString("base64"), encoding: "base64" };
    }
    return JSON.stringify(data);
  };
  const { imported, findings } = await importFile(saved(client, base64));
  const counted = (list: readonly { what: string; count: number }[]) =>
    list.map(({ what, count }) => `${count} ${what}`);
  expect(findings.entries).toBe(9);
  expect(counted(findings.leftAside.list())).toEqual([
    "1 requests of other sites, and of pages that are none of the service's",
    "1 requests by OPTIONS, which ask for no operation",
  ]);
  expect(counted(findings.unusable.list())).toEqual([
    "1 an answer without its body; save the file with content",
    "1 an entry without a time",
    "1 an entry that is not as HAR 1.2 has it",
  ]);
  expect(counted(findings.unknownFunctions.list())).toEqual(["1 asnNoSuchFunction"]);
  expect(counted(findings.unknownFields.list())).toEqual(["1 AsnGetServerInterfaceVersionArgument: iUnheardOf"]);
  expect(imported.changes.new.map((name) => name.split(" ")[0])).toEqual([
    "asnGetLoggedInContact",
    "asnGetServerInterfaceVersion",
  ]);
});

it("a HAR that is cut off gives what stands before the cut", async () => {
  const client = new HarClient(uc);
  const alice = await client.logIn("alice");
  await client.call(alice, "asnGetLoggedInContact");
  await client.call(alice, "asnGetTime");
  const { findings, imported } = await importFile(saved(client, (har) => `\uFEFF${har.slice(0, -40)}`));
  expect(findings.unusable.list()).toMatchObject([{ what: "the end of the file, which is cut off or damaged" }]);
  expect(imported.changes.new).toHaveLength(1);
});

it("a file that is no HAR is told so", async () => {
  const file = join(folder, "x.har");
  const told = async (text: string): Promise<string> => {
    writeFileSync(file, text);
    return importFile(file).then(
      () => "imported",
      (error: unknown) => (error instanceof UsageError ? error.message : `bug: ${error}`),
    );
  };
  expect(await told("")).toBe(
    `${file}: is empty or cut off; expected a HAR file, as the network tab of a browser saves it`,
  );
  expect(await told("<html>")).toContain("is not JSON");
  expect(await told("{}")).toContain("has no log.entries");
  expect(await told('{"log":{"entries":[]}}')).toContain("none in it");
  expect(await told('{"entries": 5}')).toContain("is no export of a journal");
  const header = { format: "ucserver-emulator recording", version: 2, began: "2026-01-01T00:00:00Z", redacted: [] };
  expect(await told(`${JSON.stringify(header)}\n`)).toContain(
    "has version 2, and this program reads up to 1; use a newer",
  );
  expect(await told(`${JSON.stringify({ ...header, version: 1 })}\n{"kind":"call"}\n`)).toContain(
    "line 2: n: expected",
  );
  rmSync(file);
  expect(await importFile(file).catch((error: UsageError) => error.message)).toBe(`${file}: cannot be read (ENOENT)`);
});

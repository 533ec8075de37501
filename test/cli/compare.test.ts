import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { HarClient } from "../support/har-client.js";
import { runCommand } from "../support/process.js";

let folder: string;
let uc: UcEmulator;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "compare-cli-"));
  uc = await startServer();
  uc.respond({ operation: "asnGetServerInterfaceVersion", result: { iServerInterfaceVersion: 4711 } });
});
afterAll(async () => {
  await uc.stop();
  rmSync(folder, { recursive: true });
});

const comparing = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  runCommand(["compare", "--upstream", uc.url, ...args], environment).ended;

it("ends with 0 where nothing differs; the password may come from the environment", async () => {
  const { code, stdout } = await comparing(["-u", "alice", "--functions", "asnGetPhoneBooks"], {
    UC_PASSWORD: "secret",
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 calls and 0 events compared, 0 differ in 0 places, 0 not answered$/m);
});

it("ends with 1 where something differs, and tells it to programs, of a recording's calls too", async () => {
  const client = new HarClient(uc);
  const alice = await client.logIn("alice");
  await client.call(alice, "asnGetServerInterfaceVersion");
  await client.call(alice, "asnGetPhoneBooks");
  await client.call(alice, "asnClientPersistenceCreate", {});
  const har = join(folder, "traffic.har");
  client.save(har);
  const out = join(folder, "report.json");
  const { code, stdout } = await comparing(["-u", "alice:secret", "--with", har, "--format", "json", "--out", out]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({
    calls: [
      {
        function: "asnGetServerInterfaceVersion",
        events: { real: 0, ours: 0 },
        differences: [{ kind: "value", path: "iServerInterfaceVersion", real: 4711, ours: 70 }],
      },
      { function: "asnGetPhoneBooks", differences: [] },
    ],
    unanswered: [],
  });
});

it("compares with the fixtures of an import", async () => {
  const fixtures = join(folder, "fixtures");
  const client = new HarClient(uc);
  await client.call(await client.logIn("alice"), "asnGetServerInterfaceVersion");
  const har = join(folder, "known.har");
  client.save(har);
  const keep = "names,numbers,mails,addresses,ids,binaries,texts";
  expect((await runCommand(["import", har, "--out", fixtures, "--keep", keep]).ended).code).toBe(0);
  const { code } = await comparing([
    "-u",
    "alice:secret",
    "--fixtures",
    fixtures,
    "--functions",
    "asnGetServerInterfaceVersion",
  ]);
  expect(code).toBe(0);
});

it.each<[string, string[], RegExp]>([
  ["no user", [], /--user NAME:PASSWORD is missing/],
  ["no password", ["-u", "alice"], /the password is missing.*UC_PASSWORD/],
  ["a wrong password", ["-u", "alice:wrong"], /alice could not log in: User Authentication failed/],
  [
    "somebody whom the world here does not have",
    ["-u", "joe:pw"],
    /this emulator: joe could not log in: .*; --our-user NAME:PASSWORD names somebody/,
  ],
  ["a wrong time", ["-u", "alice:secret", "--wait", "soon"], /--wait: "soon" is not usable: expected ms/],
  ["an operation that is none", ["-u", "a:b", "--functions", "asnGetPhoneBook"], /did you mean "asnGetPhoneBooks"/],
  ["a file that is none", ["-u", "a:b", "--with", "nowhere.har"], /nowhere\.har: cannot be read/],
])("ends with 2 for %s", async (_what, args, sentence) => {
  const { code, stderr } = await comparing(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(sentence);
});

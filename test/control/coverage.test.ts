import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { coverageCommand } from "../../src/cli/commands/coverage.js";
import { readWords } from "../../src/cli/run-command.js";
import { coloursFor } from "../../src/cli/terminal.js";
import type { Usage } from "../../src/control/usage.js";
import { catalog } from "../../src/interface/catalog.js";
import { UsageError } from "../../src/usage-error.js";
import { Channel } from "../support/channel.js";
import { call, direct, logIn, noOperation, result, useEmulator } from "../support/emulator.js";
import { runCommand } from "../support/process.js";

const emulator = useEmulator({ adminToken: "open" });
const authorization = "Bearer open";

/** What the command prints with these arguments. */
async function printed(...args: string[]): Promise<string> {
  let text = "";
  const print = (more: string): void => {
    text += more;
  };
  await coverageCommand.run(
    { ...readWords(coverageCommand, args), environment: {}, commands: [] },
    { print, tell: print, colours: coloursFor({}, {}), interrupted: new AbortController().signal },
  );
  return text;
}

const get = (query = ""): Promise<Response> =>
  fetch(`${emulator.uc.url}/__admin/coverage${query}`, { headers: { authorization } });

const of = ({ operations }: Usage, name: string) => operations.find(({ operation }) => operation === name);

beforeAll(async () => {
  const { uc } = emulator;
  uc.respond({ operation: "asnGetServerInterfaceVersion", result: { iServerInterfaceVersion: 61 } });
  const session = await logIn(uc, "alice");
  await result(uc, session, "asnGetServerInterfaceVersion");
  await result(uc, session, "asnGetLoggedInContact");
  await call(uc, session, "asnCtiMakeCall", { wrong: true });
  await direct(uc, "asnGetLoggedInContact", { user: "bob" });
  await direct(uc, noOperation("asnNoSuchThing"), { user: "bob" });
  await fetch(`${uc.url}/ws/public/contacts`);
  const channel = await Channel.open(uc, "alice", session);
  await channel.call(noOperation("asnAgentGetAllSeqGroupsEvenUnknown"));
  await channel.call("asnGetLoggedInContact");
  await channel.close();
});

describe("coverage: what an application uses of the interface", () => {
  it("counts calls on every transport, failures, and who called", async () => {
    const usage = (await (await get()).json()) as Usage;
    expect(of(usage, "asnGetLoggedInContact")).toEqual({
      operation: "asnGetLoggedInContact",
      module: expect.any(String),
      answered: "behaves",
      calls: 3,
      failures: 0,
      users: ["alice", "bob"],
    });
    expect(of(usage, "asnCtiMakeCall")).toMatchObject({ answered: "behaves", calls: 1, failures: 1 });
    expect(of(usage, "asnGetServerInterfaceVersion")).toMatchObject({ answered: "fixture", calls: 1 });
    expect(usage.unknown).toEqual({ asnNoSuchThing: 1, asnAgentGetAllSeqGroupsEvenUnknown: 1 });
    expect(usage.summary).toMatchObject({ called: 3, calledMadeUp: 0 });
  });

  it("lists every operation that a client can call, once, called or not", async () => {
    const usage = (await (await get()).json()) as Usage;
    const names = usage.operations.map(({ operation }) => operation);
    expect(new Set(names).size).toBe(names.length);
    const callable = [...catalog.operations()].filter(({ event }) => !event).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(callable));
    expect(new Set(usage.operations.map(({ answered }) => answered))).toEqual(
      new Set(["fixture", "behaves", "made up"]),
    );
  });

  it("is text or Markdown for people, the most called first", async () => {
    const markdown = await get("?format=markdown");
    expect(markdown.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect((await markdown.text()).split("\n").slice(0, 3)).toEqual([
      "| operation | module | answered | calls | failures | users |",
      "| --- | --- | --- | --- | --- | --- |",
      expect.stringMatching(/^\| asnGetLoggedInContact \| \w+ \| behaves \| 3 \| 0 \| alice, bob \|$/),
    ]);
    const text = await (await get("?format=text")).text();
    expect(text).toMatch(/^operation +module +answered +calls +failures +users\nasnGetLoggedInContact +/);
    expect(text).toContain("Called, and no operation: asnNoSuchThing (1), asnAgentGetAllSeqGroupsEvenUnknown (1)");
    expect(text).toMatch(/\n3 of \d+ operations were called; 0 of these are only made up\.\n$/);
  });

  it("the command says the same of a running emulator, and of its saved answer", async () => {
    const { url } = emulator.uc;
    const ours = await printed("--journal", url, "--admin-token", "open", "--format", "json");
    expect(JSON.parse(ours)).toEqual(await (await get()).json());
    const file = join(mkdtempSync(join(tmpdir(), "ucserver-emulator-")), "requests.json");
    writeFileSync(file, await (await fetch(`${url}/__admin/requests`, { headers: { authorization } })).text());
    expect(await printed("--journal", file, "--format", "json")).toBe(ours);
  });

  it("the command without a journal lists how all operations are answered", async () => {
    const run = runCommand(["coverage", "--format", "markdown"]);
    const { code, stdout } = await run.ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/\| asnCtiMakeCall \| ENetUC_CTI \| behaves \| 0 \| 0 \| {2}\|/);
    expect(stdout).toMatch(/\n0 of \d+ operations were called/);
  });

  it.each([
    [["--format", "xml"], '--format: "xml" is not usable: expected text, json, markdown'],
    [["--journal", "nowhere.json"], "--journal nowhere.json: cannot be read (ENOENT)"],
    [["--journal", "package.json"], "--journal package.json: expected the answer to GET /__admin/requests"],
    [["--journal", "README.md"], "--journal README.md: is not JSON"],
    [["--journal", "http://127.0.0.1:1"], "--journal http://127.0.0.1:1: nobody answers there ("],
    [["--colour"], "Unknown option '--colour'"],
  ])("the command refuses %j in one line", async (args, message) => {
    const failure = await printed(...args).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as UsageError).message).toContain(message);
    expect((failure as UsageError).message).not.toContain("\n");
  });

  it("the command says that a token is wanted", async () => {
    await expect(printed("--journal", emulator.uc.url)).rejects.toThrow("answered 401; give --admin-token");
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../../src/cli/run-command.js";
import { useEmulator } from "../support/emulator.js";
import { runCommand as startCommand } from "../support/process.js";

const emulator = useEmulator();
const guarded = useEmulator({ adminToken: "open sesame" });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process; what starts processes is in examples.test.ts. */
async function tried(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const heard = { stdout: "", stderr: "" };
  const into = (name: keyof typeof heard) => ({
    write(text: string) {
      heard[name] += text;
    },
  });
  const code = await runCommand(args, {
    environment: { UCSERVER_EMULATOR_URL: emulator.uc.url, ...environment },
    stdout: into("stdout"),
    stderr: into("stderr"),
    interrupted: new AbortController().signal,
  });
  return { code, ...heard };
}

describe("a mistake ends a command with its exit code and a sentence on stderr", () => {
  it.each<[string, string[], number, string]>([
    ["a misspelt command", ["chekc"], 2, 'there is no command "chekc". Did you mean check?'],
    ["a command that is nothing like one", ["frobnicate"], 2, "There are start, init, check"],
    ["help for what does not exist", ["help", "cal"], 2, 'there is no command "cal". Did you mean call?'],
    ["a misspelt flag", ["call", "asnGetLoggedInContact", "--usre", "alice"], 2, "did you mean --user?"],
    ["a flag without its value", ["call", "asnGetLoggedInContact", "-u"], 2, "argument missing"],
    ["a flag with an empty value", ["call", "asnGetLoggedInContact", "--server", ""], 2, "--server needs a value"],
    ["a missing word", ["call"], 2, "NAME is missing: the operation. See ucserver-emulator help call."],
    ["a word too many", ["init", "a", "b"], 2, '"b" is a word too many'],
    ["a misspelt operation", ["call", "asnGetLogedInContact"], 2, 'did you mean "asnGetLoggedInContact"?'],
    ["a misspelt field", ["call", "asnGetUserToken", "iTpye=1"], 2, 'did you mean "iType"?'],
    ["a field without a value", ["call", "asnGetUserToken", "iType"], 2, "expected FIELD=VALUE"],
    ["an argument that is no JSON", ["call", "asnGetUserToken", "-d", "{"], 2, "--data: is not JSON"],
    ["an argument that is no object", ["call", "asnGetUserToken", "-d", "[]"], 2, "--data: expected an object"],
    ["a file that is not there", ["call", "asnGetUserToken", "-d", "@nowhere.json"], 2, "cannot be read (ENOENT)"],
    ["a password without a name", ["call", "asnGetUserToken", "-u", ":secret"], 2, "the name is missing"],
    ["a call without a user", ["call", "asnGetLoggedInContact"], 1, "Nobody is logged in: name a user, -u alice"],
    ["a failed call", ["call", "asnGetLoggedInContact", "-u", "locked"], 1, "explain AsnLogonError 129 says what"],
    ["an unknown event", ["trigger", "incoming-cal"], 2, "did you mean incoming-call?"],
    ["an event without what it needs", ["trigger", "incoming-call"], 2, "incoming-call needs --to"],
    [
      "an event with what it does not take",
      ["trigger", "answer", "--user", "alice", "--for", "1s"],
      2,
      "takes no --for",
    ],
    ["an unknown person", ["trigger", "incoming-call", "--to", "alcie"], 2, 'did you mean "alice"?'],
    ["nobody to answer for", ["trigger", "answer", "--user", "carol"], 2, "no call rings for carol"],
    ["an unknown server", ["trigger", "note", "--user", "bob", "--text", "x", "--server", "no"], 2, 'no server "no"'],
    ["an unknown snapshot", ["snapshot", "load", "nothing"], 2, 'there is no snapshot "nothing"'],
    ["a snapshot without a name", ["snapshot", "load"], 2, "NAME is missing"],
    ["an unknown code", ["explain", "lockd"], 2, 'did you mean "locked"?'],
    ["a code that an operation has not", ["explain", "asnCtiMakeCall", "77"], 2, "there are 1 generalerror, 2"],
    ["an unknown shell", ["completion", "bsh"], 2, "did you mean bash?"],
    ["an address that is none", ["snapshot", "list", "--url", "http://"], 2, '--url: "http://" is no address'],
    [
      "nobody there",
      ["snapshot", "list", "--url", "http://127.0.0.1:1"],
      3,
      "no emulator answers at http://127.0.0.1:1",
    ],
  ])("%s", async (_what, args, code, message) => {
    const ended = await tried(args);
    expect(ended).toMatchObject({ code, stderr: expect.stringContaining(message) });
    expect(ended.stderr).toMatch(/^(ucserver-emulator: )?\S/);
    if (code !== 1) expect(ended.stdout).toBe("");
  });

  it("a token that is missing, and one that is right", async () => {
    const url = { UCSERVER_EMULATOR_URL: guarded.uc.url };
    expect(await tried(["snapshot", "list"], url)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("wants a token"),
    });
    expect(await tried(["snapshot", "list", "--admin-token", "open sesame"], url)).toMatchObject({ code: 0 });
    const token = { ...url, UCSERVER_EMULATOR_ADMIN_TOKEN: "open sesame" };
    expect(await tried(["snapshot", "list"], token)).toMatchObject({ code: 0 });
  });

  it("somebody else's server at the address", async () => {
    const { createServer } = await import("node:http");
    const other = createServer((_request, response) => void response.writeHead(404).end("nothing here"));
    await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const ended = await tried(["snapshot", "list", "--url", `127.0.0.1:${port}`]);
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining("no control API answers at") });
    other.close();
  });
});

describe("what is printed", () => {
  it("has no colours where it is read by a program, and has them where they are forced", async () => {
    const bold = "\u001b[1m";
    expect((await tried(["explain", "129"])).stdout).not.toContain(bold);
    expect((await tried(["explain", "129"], { FORCE_COLOR: "1" })).stdout).toContain(bold);
    expect((await tried(["explain", "129"], { FORCE_COLOR: "1", NO_COLOR: "1" })).stdout).not.toContain(bold);
  });

  it("ends quietly when its reader has enough", async () => {
    const run = startCommand(["explain", "1"]);
    run.child.stdout?.destroy();
    expect(await run.ended).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    ["explain", ["explain", "129", "--json"]],
    ["snapshot", ["snapshot", "list", "--json"]],
    ["trigger", ["trigger", "note", "--user", "bob", "--text", "hello", "--json"]],
  ])("%s gives JSON to scripts, and only that on stdout", async (_name, args) => {
    expect(JSON.parse((await tried(args)).stdout)).toBeTypeOf("object");
  });

  it("the address needs no scheme and may end with a slash", async () => {
    const bare = `${emulator.uc.url.replace("http://", "")}/`;
    expect(await tried(["snapshot", "list", "--url", bare])).toMatchObject({ code: 0 });
  });
});

describe("trigger makes what it needs first", () => {
  it("a person with a line, when that is asked for; and says who heard of the call", async () => {
    const { stdout, stderr, code } = await tried(["trigger", "incoming-call", "--to", "erin", "--create"]);
    expect({ stderr, code }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^made erin with the line tel:\+\d+@pbx.*\n.*no session was told/s),
    });
    expect(stdout).toMatch(/^offering erin tel:\+\d+@pbx id \S+\n$/);
    expect(emulator.uc.user("erin").calls).toMatchObject([{ state: "offering" }]);
  });

  it("a session that watches its line is told", async () => {
    const alice = await emulator.uc.logIn("alice");
    await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
    const { stderr } = await tried(["trigger", "incoming-call", "--to", "alice"]);
    expect(stderr).toContain("told 1 session: asnCtiNotifyLineCallInformationChanged");
  });
});

describe("check finds every mistake with file, line and place", () => {
  function fixtures(name: string, files: Readonly<Record<string, string>>): string {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, file, ".."), { recursive: true });
      writeFileSync(join(folder, name, file), text);
    }
    return join(folder, name);
  }

  it("in YAML and JSON, of worlds, responses and scenarios", async () => {
    const at = fixtures("wrong", {
      "world/local.yaml":
        "ucsid: local\nusers:\n  - name: alice\n    lines: [5]\n  - name: bob\n    logonError: lokced\n",
      "world/other.yaml": "ucsid: other\nusers:\n  - name: zoe\n  - name: zoe\n",
      "world/broken.yaml": "ucsid: [\n",
      "responses/a.json": '{\n  "operation": "asnGetUserTokn",\n  "result": {}\n}\n',
      "responses/b.yaml": "operation: asnGetUserToken\nresult: { sToken: 5 }\n",
      "scenarios/c.yaml": "steps:\n  - at: 1s\n    call: { from: '+4930123456', to: nobody }\n",
      "responces/d.yaml": "x: 1\n",
    });
    const { code, stdout, stderr } = await tried(["check", at]);
    const lines = stdout.trim().replaceAll(`${at}/`, "").split("\n");
    expect(lines).toEqual([
      "responces: warning: is not read; did you mean responses/?",
      expect.stringMatching(/^world\/broken\.yaml:\d+:\d+: mistake: no YAML: .* at line \d/),
      expect.stringMatching(/^world\/local\.yaml:4:13: mistake: users\[0\]\.lines\[0\]: expected/),
      expect.stringMatching(/^world\/local\.yaml:6:5: mistake: users\[1\]\.logonError: .*did you mean "locked"\?/),
      'world/other.yaml:4:5: mistake: users[1].name: user "zoe" exists already, at users[0]',
      'world/other.yaml:4:5: mistake: users[1].contactId: contact id of "zoe" exists already, at users[0]',
      expect.stringMatching(/^responses\/a\.json:2:3: mistake: operation: .*did you mean "asnGetUserToken"\?/),
      expect.stringMatching(/^responses\/b\.yaml:2:11: warning: result\.sToken: expected UTF8String/),
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "6 files, 6 mistakes, 2 warnings\n" });
    const strict = JSON.parse((await tried(["check", at, "--answers", "strict", "--json"])).stdout);
    expect(strict).toMatchObject({ ok: false, files: expect.any(Array) });
    const severities = strict.remarks.map(({ severity }: { severity: string }) => severity);
    expect(severities.filter((one: string) => one === "mistake")).toHaveLength(7);
  });

  it("of a scenario whose people the world does not have", async () => {
    const at = fixtures("strangers", {
      "world/local.yaml": "ucsid: local\nusers:\n  - name: alice\n",
      "scenarios/c.yaml": "steps:\n  - at: 1s\n    note: { user: alcie, text: hello }\n",
    });
    const { code, stdout } = await tried(["check", at]);
    expect(code).toBe(1);
    expect(stdout.replaceAll(`${at}/`, "")).toMatch(
      /^scenarios\/c\.yaml:3:13: mistake: steps\[0\]\.note\.user: .*did you mean "alice"\?\n$/,
    );
  });

  it("of a folder without a world, and of one that is not there", async () => {
    expect(await tried(["check", fixtures("bare", { "responses/.keep": "" })])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("no world file (*.yaml, *.json) there"),
    });
    expect(await tried(["check", join(folder, "nowhere")])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("folder cannot be read (ENOENT)"),
    });
  });

  it("and none in the product's own fixtures", async () => {
    expect(await tried(["check", "fixtures"])).toMatchObject({ code: 0, stdout: "" });
  });
});

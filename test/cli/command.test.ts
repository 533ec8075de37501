import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPTIONS } from "../../src/options.js";
import { basic } from "../support/emulator.js";
import { portOf, runCommand } from "../support/process.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A fixtures folder with one world file of the given text. */
function fixtures(name: string, world: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, "world"), { recursive: true });
  writeFileSync(join(path, "world", "local.yaml"), world);
  return path;
}

describe("the command", () => {
  it("names its address first, then the servers, the users and a line that works", async () => {
    const run = runCommand(["--port", "0"]);
    const port = await portOf(run);
    expect(run.stdout.split("\n")[0]).toMatch(
      new RegExp(`^ucserver-emulator \\S+ listens on http://127\\.0\\.0\\.1:${port}$`),
    );
    expect(run.stdout).toContain("server local (default): users alice, bob, carol");
    expect(run.stdout).toContain("server offline: not connected (502)");
    const [, user, password, url] = /curl -u (\w+):(\w+) "(\S+)"/.exec(run.stdout) ?? [];
    const response = await fetch(url ?? "", { headers: basic(user ?? "", password) });
    expect(response.status).toBe(200);
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(0);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends with 0 on %s, even with a connection open", async (signal) => {
    const run = runCommand(["--port", "0"]);
    const port = await portOf(run);
    await fetch(`http://127.0.0.1:${port}/__admin/health`);
    run.child.kill(signal);
    expect(await run.ended).toMatchObject({ code: 0, stderr: expect.not.stringContaining("error") });
  });

  it("serves HTTPS too when asked, with a certificate made at start", async () => {
    const run = runCommand(["--port", "0", "--tls-port", "0"]);
    const [, tlsPort] = await run.line(/and on https:\/\/127\.0\.0\.1:(\d+)/);
    const { request } = await import("node:https");
    const { status, names } = await new Promise<{ status: number | undefined; names: string | undefined }>(
      (resolve, reject) => {
        const client = request(
          `https://127.0.0.1:${tlsPort}/__admin/health`,
          { rejectUnauthorized: false },
          (response) => {
            const socket = response.socket as import("node:tls").TLSSocket;
            const names = socket.getPeerCertificate().subjectaltname;
            response.resume().on("end", () => resolve({ status: response.statusCode, names }));
          },
        );
        client.on("error", reject).end();
      },
    );
    expect(status).toBe(200);
    expect(names).toContain("DNS:localhost");
    expect(names).toContain("IP Address:127.0.0.1");
    run.child.kill("SIGTERM");
    await run.ended;
  });

  it("gives the same session ids and invoked ids in two runs with the same seed", async () => {
    const answers = async () => {
      const run = runCommand(["--port", "0", "--seed", "42", "--log-level", "silent"]);
      const url = `http://127.0.0.1:${await portOf(run)}/ws/client/createsession`;
      const texts: string[] = [];
      for (const query of [
        "?no401",
        "?simple&user=alice&pass=secret",
        "?user=bob&pass=wrong",
        "?user=carol&pass=secret",
      ]) {
        texts.push(await (await fetch(url + query)).text());
      }
      run.child.kill("SIGTERM");
      await run.ended;
      return texts;
    };
    const first = await answers();
    expect(await answers()).toEqual(first);
    expect(new Set(first.map((text) => /[0-9A-F]{32}/.exec(text)?.[0])).size).toBe(4);
  });

  it("takes options from flag, environment and file, the first of these first", async () => {
    const file = join(folder, "options.yaml");
    writeFileSync(file, "protocolVersion: 61\nport: 0\nlogLevel: silent\n");
    const version = async (args: string[], environment: NodeJS.ProcessEnv) => {
      const run = runCommand(args, environment);
      const response = await fetch(`http://127.0.0.1:${await portOf(run)}/ws/client/ucserverversion`);
      run.child.kill("SIGTERM");
      await run.ended;
      return ((await response.json()) as { ucserverprotocolversion: number }).ucserverprotocolversion;
    };
    expect(await version(["--config", file], {})).toBe(61);
    expect(await version([], { UCSERVER_EMULATOR_CONFIG: file, UCSERVER_EMULATOR_PROTOCOL_VERSION: "62" })).toBe(62);
    expect(
      await version(["--config", file, "--protocol-version", "63"], { UCSERVER_EMULATOR_PROTOCOL_VERSION: "62" }),
    ).toBe(63);
  });

  it("explains every option in its help, and tells its version", async () => {
    const help = await runCommand(["--help"]).ended;
    expect(help.code).toBe(0);
    for (const name of Object.keys(OPTIONS)) {
      expect(help.stdout).toContain(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} `);
    }
    expect(await runCommand(["--version"]).ended).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe("wrong use ends with code 2 and one clear line", () => {
  const cases: [string, () => string[], RegExp][] = [
    ["an unknown flag", () => ["--nonsense"], /Unknown option '--nonsense'.*--help/],
    [
      "a flag with a value of the wrong type",
      () => ["--port", "abc"],
      /--port: "abc" is not usable: expected a number$/m,
    ],
    [
      "an authentication scheme that no header can hold",
      () => ["--auth-schemes", 'Basic realm="日本"'],
      /--auth-schemes.*expected printable ASCII characters, as a header can hold no others$/m,
    ],
    [
      "a flag that is neither true nor false",
      () => ["--admin", "maybe"],
      /"maybe" is not usable: expected true or false$/m,
    ],
    ["a port out of range", () => ["--port", "70000"], /--port: "70000" is not usable/],
    ["a word too many", () => ["now"], /now/],
    [
      "a folder that is not there",
      () => ["--fixtures", join(folder, "nowhere")],
      /nowhere\/world: folder cannot be read \(ENOENT\)/,
    ],
    [
      "a config file that is not there",
      () => ["--config", join(folder, "nowhere.yaml")],
      /--config .*nowhere\.yaml: .*ENOENT/,
    ],
    [
      "an unknown option in the config file",
      () => {
        writeFileSync(join(folder, "wrong.json"), '{"log-level":"info"}');
        return ["--config", join(folder, "wrong.json")];
      },
      /wrong\.json: "log-level" is no option\. Did you mean "logLevel"\?/,
    ],
    [
      "a world file that is no YAML",
      () => ["--fixtures", fixtures("no-yaml", "ucsid: [local")],
      /no-yaml\/world\/local\.yaml: no YAML: .* at line 1/,
    ],
    [
      "a world file with a wrong value",
      () => ["--fixtures", fixtures("wrong-value", "ucsid: local\nusers: [{name: a}, {name: b, logonError: 102}]")],
      /wrong-value\/world\/local\.yaml: users\[1\]\.logonError: expected a value of AsnLogonErrorEnum/,
    ],
    [
      "two users with one name",
      () => ["--fixtures", fixtures("two-users", "ucsid: local\nusers: [{name: a}, {name: A, contactId: b}]")],
      /two-users\/world\/local\.yaml: users\[1\]\.name: user "A" exists already, at users\[0\]/,
    ],
    [
      "a default server that no file describes",
      () => ["--fixtures", fixtures("no-default", "ucsid: other")],
      /--default-server local: no world file has this ucsid; there are: other/,
    ],
  ];
  it.each(cases)("%s", async (_name, args, line) => {
    const { code, stderr, stdout } = await runCommand(["--port", "0", ...args()]).ended;
    expect(stderr).toMatch(line);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("a port that is taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as import("node:net").AddressInfo).port));
    });
    const { code, stderr } = await runCommand(["--port", String(port)]).ended;
    expect(code).toBe(2);
    expect(stderr).toBe(
      `ucserver-emulator: --port ${port}: 127.0.0.1:${port} is in use by another program; choose another, or 0 for any free one\n`,
    );
    other.close();
  });
});

describe("the log", () => {
  it("has a line a request with server, function, user, status and duration, and never a secret", async () => {
    const run = runCommand(["--port", "0"]);
    const url = `http://127.0.0.1:${await portOf(run)}`;
    const secrets = ["secret", "pa55word", "t0ken"];
    await fetch(`${url}/ws/client/createsession?user=alice&pass=secret&ucsid=local`);
    await fetch(`${url}/ws/client/createsession?user=alice&pass=pa55word`);
    await fetch(`${url}/ws/client/createsession?token=t0ken`);
    await fetch(`${url}/ws/client/createsession`, { headers: { ...basic("alice", "pa55word"), "x-uctoken": "t0ken" } });
    await fetch(`${url}/ws/direct/asnTokenVerify`, { method: "POST", body: '{"sToken":"t0ken","no json' });
    const own = await fetch(`${url}/ws/direct/asnGetLoggedInContact?ucsid=local`, { headers: basic("bob") });
    expect(own.status).toBe(200);
    await run.line(/"function":"asnGetLoggedInContact"/);
    run.child.kill("SIGTERM");
    const { stderr } = await run.ended;
    const lines = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg === "request");
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatchObject({
      path: "/ws/direct/asnGetLoggedInContact",
      ucsid: "local",
      function: "asnGetLoggedInContact",
      user: "bob",
      status: 200,
      ms: expect.any(Number),
    });
    expect(lines[1]).toMatchObject({ user: "alice", status: 400, reason: "the password is wrong" });
    for (const secret of secrets) expect(stderr).not.toContain(secret);
  });
});

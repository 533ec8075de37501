import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCommand } from "../../src/cli/read-command.js";
import type { Config } from "../../src/config.js";
import { startServer } from "../../src/index.js";
import { OPTIONS, type OptionName } from "../../src/options.js";
import { UsageError } from "../../src/usage-error.js";
import { portOf, runCommand } from "../support/process.js";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ucserver-emulator-settings-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Given = {
  readonly flags?: string[];
  readonly env?: Record<string, string>;
  readonly yaml?: string;
  readonly json?: string;
};
let files = 0;

function read({ flags = [], env = {}, yaml, json }: Given): {
  readonly config: Config;
  readonly remarks: readonly string[];
} {
  const args = [...flags];
  const text = yaml ?? json;
  if (text !== undefined) {
    const file = join(root, `${++files}.${yaml === undefined ? "json" : "yaml"}`);
    writeFileSync(file, text);
    args.push("--config", file);
  }
  const variables = Object.entries(env).map(([name, value]) => [
    name === "PATH" ? name : `UCSERVER_EMULATOR_${name}`,
    value,
  ]);
  const command = readCommand(args, Object.fromEntries(variables));
  if (command.kind !== "run") throw new Error("expected a run");
  return command;
}

const defaults = read({}).config;

describe("settings mean what their author meant", () => {
  const MEANT: readonly [what: string, given: Given, means: Partial<Record<OptionName, unknown>>][] = [
    ["a Service's address in the port", { env: { PORT: "tcp://10.96.13.7:7224" } }, { port: defaults.port }],
    ["a Service's address in the TLS port", { env: { TLS_PORT: "tcp://10.96.13.7:7225" } }, { tlsPort: undefined }],
    ["a Service's address over UDP", { env: { PORT: "udp://10.96.13.7:7224" } }, { port: defaults.port }],
    ["a Service's address, and a flag", { env: { PORT: "tcp://10.0.0.1:1" }, flags: ["--port", "5"] }, { port: 5 }],
    [
      "a variable that is empty",
      { env: { PORT: "", WATCH: "", LOG_LEVEL: "", SEED: "", FIXTURES: "" } },
      { port: defaults.port, watch: true, logLevel: "info", seed: undefined, fixtures: undefined },
    ],
    ["an empty variable over a file", { env: { PORT: "" }, yaml: "port: 81\n" }, { port: 81 }],
    ["an empty config variable", { env: { CONFIG: "" } }, { port: defaults.port }],
    ["a variable with a line break", { env: { PORT: "81\n", LOG_LEVEL: " debug " } }, { port: 81, logLevel: "debug" }],
    [
      "words in capitals",
      { env: { LOG_LEVEL: "DEBUG", WATCH: "FALSE", ANSWERS: "Strict" } },
      { logLevel: "debug", watch: false, answers: "strict" },
    ],
    [
      "truth in other words",
      { env: { WATCH: "no", LINT: "off", ADMIN: "0", FAULT_HEADER: "Yes" } },
      { watch: false, lint: false, admin: false, faultHeader: true },
    ],
    [
      "an option of the file without a value",
      { yaml: "port:\nwatch:\nhost: ~\nseed: null\n" },
      { port: defaults.port, watch: true, host: defaults.host, seed: undefined },
    ],
    [
      "null in JSON",
      { json: '{"port": null, "watch": null, "logLevel": null}' },
      { port: defaults.port, watch: true, logLevel: "info" },
    ],
    ["a number as text", { yaml: 'port: "81"\n' }, { port: 81 }],
    [
      "truth as text and as number",
      { yaml: "watch: no\nlint: 0\nadmin: 1\nhttpTypes: off\n" },
      { watch: false, lint: false, admin: true, httpTypes: false },
    ],
    ["a status as number", { yaml: "jsonpStatus: 200\n" }, { jsonpStatus: "200" }],
    [
      "a list as a list",
      { yaml: "lintOff: [password-in-url, lenient-value]\nadminHosts:\n  - ucserver\n  - b\n" },
      { lintOff: "password-in-url,lenient-value", adminHosts: "ucserver,b" },
    ],
    ["schemes as a list", { yaml: "authSchemes: [Negotiate, NTLM]\n" }, { authSchemes: "Negotiate,NTLM" }],
    ["an empty list", { flags: ["--lint-off", "", "--admin-hosts="] }, { lintOff: "", adminHosts: "" }],
    ["a flag twice: who adds one means it", { flags: ["--port", "1", "--port", "2"] }, { port: 2 }],
    ["an empty file", { yaml: "" }, { port: defaults.port }],
    ["a file of comments", { yaml: "# port: 1\n" }, { port: defaults.port }],
    ["a file with a byte order mark", { yaml: "\ufeffport: 81\n" }, { port: 81 }],
    ["a sign", { flags: ["--seed", "-5"].slice(0, 0), env: { SEED: "-5" } }, { seed: -5 }],
  ];
  it.each(MEANT)("%s", (_what, given, means) => {
    const { config } = read(given);
    for (const [name, value] of Object.entries(means))
      expect([name, config[name as OptionName]]).toEqual([name, value]);
    for (const name of Object.keys(OPTIONS) as OptionName[]) {
      if (!(name in means)) expect([name, config[name]]).toEqual([name, defaults[name]]);
    }
  });
});

describe("what its author cannot have meant is refused: where it stands, what it is, what to do", () => {
  const REFUSED: readonly [what: string, given: Given, says: RegExp][] = [
    ["truth as a number", { yaml: "port: true\n" }, /yaml: port: boolean true is not usable: expected a number$/],
    ["false as a number", { json: '{"port": false}' }, /json: port: .*expected a number$/],
    ["a list of one number", { yaml: "port: [7224]\n" }, /port: a list of 1 is not usable: expected a number$/],
    ["a mapping as a number", { yaml: "port: {a: 1}\n" }, /port: an object with a is not usable: expected a number$/],
    ["an empty text as a number", { yaml: 'port: ""\n' }, /port: "" is not usable: expected a number$/],
    ["spaces as a number", { env: { PORT: "  " } }, /UCSERVER_EMULATOR_PORT: " {2}" is not usable: expected a number$/],
    ["hexadecimal digits", { env: { PORT: "0x10" } }, /PORT: "0x10" is not usable: expected a number$/],
    ["an exponent", { env: { USERS: "1e2" } }, /USERS: "1e2" is not usable: expected a number$/],
    ["infinity", { env: { PORT: "Infinity" } }, /expected a number$/],
    ["a fraction", { env: { PORT: "7224.5" } }, /PORT: "7224\.5" is not usable: expected a whole number$/],
    ["a number with a unit", { env: { SESSION_IDLE: "5m" } }, /SESSION_IDLE: "5m" is not usable: expected a number$/],
    [
      "quotation marks of an env file",
      { env: { PORT: '"7224"' } },
      /expected a number; leave the quotation marks out$/,
    ],
    [
      "the same around a word",
      { env: { LOG_LEVEL: "'debug'" } },
      /did you mean "debug"\?; leave the quotation marks out$/,
    ],
    [
      "a number out of range",
      { env: { PORT: "70000" } },
      /PORT: "70000" is not usable: expected a number up to 65535$/,
    ],
    [
      "a word misspelt",
      { flags: ["--log-level", "debgu"] },
      /--log-level: "debgu" is not usable: expected one of trace, .*did you mean "debug"\?$/,
    ],
    ["a truth misspelt", { env: { WATCH: "flase" } }, /WATCH: "flase" is not usable: expected true or false$/],
    ["two as a truth", { yaml: "watch: 2\n" }, /watch: number 2 is not usable: expected true or false$/],
    [
      "a number as a text",
      { yaml: "adminToken: 12345\n" },
      /adminToken: number 12345 is not usable: expected a text; put it in quotes$/,
    ],
    ["a token with a zero before it", { yaml: "adminToken: 012345\n" }, /012345 is read as the number 12345/],
    ["a list of numbers", { yaml: "adminHosts: [1, 2]\n" }, /adminHosts: a list of 2 is not usable: expected a text$/],
    [
      "an address with a scheme in the port",
      { env: { PORT: "http://localhost:7224" } },
      /PORT: "http:\/\/localhost:7224" is not usable: expected a number$/,
    ],
    ["a flag without a value", { flags: ["--port="] }, /^--port needs a value$/],
    ["an empty flag", { flags: ["--watch", ""] }, /^--watch needs a value$/],
    ["an empty config flag", { flags: ["--config", ""] }, /^--config needs a value$/],
    ["a flag misspelt", { flags: ["--prot", "1"] }, /Unknown option '--prot'; did you mean --port\? See/],
    [
      "a flag in the file's spelling",
      { flags: ["--logLevel", "debug"] },
      /Unknown option '--logLevel'; did you mean --log-level\? See/,
    ],
    ["an option of the file misspelt", { yaml: "prot: 1\n" }, /"prot" is no option\. Did you mean "port"\?$/],
    [
      "an option in the flag's spelling",
      { yaml: "log-level: info\n" },
      /"log-level" is no option\. Did you mean "logLevel"\?$/,
    ],
    [
      "an option in the variable's spelling",
      { yaml: "UCSERVER_EMULATOR_LOG_LEVEL: info\n" },
      /Did you mean "logLevel"\?$/,
    ],
    ["an option twice", { json: '{"port": 1, "port": 2}' }, /the field "port" stands there twice/],
    ["__proto__ in YAML", { yaml: "__proto__: {port: 1}\n" }, /__proto__/],
    ["__proto__ in JSON", { json: '{"__proto__": {"port": 1}}' }, /__proto__/],
    ["constructor", { json: '{"constructor": 1}' }, /"constructor" is no option/],
    ["a list in the place of options", { yaml: "- port: 1\n" }, /expected options as name: value/],
    ["a text in the place of options", { yaml: "port=1\n" }, /expected options as name: value/],
  ];
  it.each(REFUSED)("%s", (_what, given, says) => {
    const error = (() => {
      try {
        return read(given);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(says);
    expect((error as Error).message.split("\n")).toHaveLength(1);
    expect((error as Error).message).not.toMatch(/, got |Invalid input|undefined/);
  });

  it("of every option: null is as if it were not there, and no number, truth or text becomes another by itself", () => {
    for (const name of Object.keys(OPTIONS) as OptionName[]) {
      expect(read({ json: JSON.stringify({ [name]: null }) }).config[name]).toEqual(defaults[name]);
      for (const value of [{}, [[]], [1], { a: true }]) {
        expect([name, value, () => read({ json: JSON.stringify({ [name]: value }) })]).toEqual([
          name,
          value,
          expect.toSatisfy((work: () => unknown) => throws(work)),
        ]);
      }
      const isTruth = defaults[name] === true || defaults[name] === false;
      if (!isTruth)
        for (const value of [true, false])
          expect([name, throws(() => read({ json: JSON.stringify({ [name]: value }) }))]).toEqual([name, true]);
    }
  });

  function throws(work: () => unknown): boolean {
    try {
      work();
      return false;
    } catch (error) {
      return error instanceof UsageError;
    }
  }
});

describe("variables of our prefix that are no options are told", () => {
  const TOLD: readonly [variable: string, value: string, says: RegExp | undefined][] = [
    ["PROT", "1", /UCSERVER_EMULATOR_PROT is no option; did you mean "UCSERVER_EMULATOR_PORT"\?/],
    ["LOGLEVEL", "debug", /UCSERVER_EMULATOR_LOGLEVEL is no option; did you mean "UCSERVER_EMULATOR_LOG_LEVEL"\?/],
    ["SOMETHING_ELSE", "x", /UCSERVER_EMULATOR_SOMETHING_ELSE is no option; see ucserver-emulator --help/],
    [
      "PORT",
      "tcp://10.96.13.7:7224",
      /PORT=tcp:\/\/10\.96\.13\.7:7224 is left aside: Kubernetes sets it for a Service named ucserver-emulator/,
    ],
    ["TLS_PORT", "tcp://10.0.0.1:1", /Service named ucserver-emulator-tls/],
    ["SERVICE_HOST", "10.96.13.7", undefined],
    ["SERVICE_PORT", "7224", undefined],
    ["SERVICE_PORT_HTTP", "7224", undefined],
    ["PORT_7224_TCP", "tcp://10.96.13.7:7224", undefined],
    ["PORT_7224_TCP_PROTO", "tcp", undefined],
    ["PORT_7224_TCP_PORT", "7224", undefined],
    ["PORT_7224_TCP_ADDR", "10.96.13.7", undefined],
    ["ADMIN_SERVICE_HOST", "10.96.13.8", undefined],
    ["ADMIN_PORT", "tcp://10.96.13.8:80", undefined],
    ["NOTHING", "", undefined],
  ];
  it.each(TOLD)("%s=%s", (variable, value, says) => {
    const { remarks, config } = read({ env: { [variable]: value } });
    expect(config).toEqual(defaults);
    if (says) expect(remarks).toEqual([expect.stringMatching(says)]);
    else expect(remarks).toEqual([]);
  });

  it("and those in small letters, which mean nothing on most systems", () => {
    const command = readCommand([], { ucserver_emulator_port: "81" });
    expect(command).toMatchObject({
      remarks: ['ucserver_emulator_port is no option; did you mean "UCSERVER_EMULATOR_PORT"?'],
    });
  });

  it("in the log, and the command starts", async () => {
    const service = { PORT: "tcp://10.96.13.7:7224", SERVICE_HOST: "10.96.13.7", SERVICE_PORT: "7224", PROT: "1" };
    const env = Object.fromEntries(
      Object.entries(service).map(([name, value]) => [`UCSERVER_EMULATOR_${name}`, value]),
    );
    const run = runCommand(["--port", "0"], env);
    await portOf(run);
    run.child.kill("SIGTERM");
    const { code, stderr } = await run.ended;
    const warnings = stderr.split("\n").filter((line) => line.includes('"level":40'));
    expect([code, warnings.length]).toEqual([0, 2]);
    expect(stderr).toContain("is left aside: Kubernetes sets it for a Service named ucserver-emulator");
    expect(stderr).toContain("UCSERVER_EMULATOR_PROT is no option");
  });
});

describe("options of the library", () => {
  const REFUSED: readonly [what: string, options: unknown, says: RegExp][] = [
    ["null for a number", { port: null }, /^options\.port: expected a number/],
    ["a truth for a number", { port: true }, /^options\.port: expected a number/],
    ["an empty text for a number", { port: "" }, /^options\.port: expected a number/],
    ["a list for a number", { port: [0] }, /^options\.port: expected a number/],
    ["not a number", { port: Number.NaN }, /^options\.port: is NaN/],
    ["a name misspelt", { prot: 0 }, /^options: there is no field "prot"; did you mean "port"\?/],
    ["__proto__", JSON.parse('{"__proto__": {"port": 1}}'), /__proto__/],
    ["a text for a truth", { watch: "maybe" }, /^options\.watch: expected true or false/],
    ["null for a text", { host: null }, /^options\.host: expected a text/],
  ];
  it.each(REFUSED)("%s", async (_what, options, says) => {
    await expect(startServer(options as never)).rejects.toThrow(says);
  });
});

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { environmentOf, flagOf, OPTIONS } from "../../src/options.js";
import { useEmulator } from "../support/emulator.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const root = fileURLToPath(new URL("../..", import.meta.url));
const page = read("docs/in-ci.md");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, text = ""]) => text);
const emulator = useEmulator();

describe("the page In CI", () => {
  it("has curl lines that work, in their order", async () => {
    const lines = blocks("sh")
      .filter((block) => block.startsWith("curl "))
      .flatMap((block) => block.trim().split("\n"));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const command = line
        .replaceAll("http://localhost:7224", emulator.uc.url)
        .replace(/^curl/, "curl -s -w '\\n%{http_code}'");
      const { stdout } = await promisify(execFile)("sh", ["-c", command]);
      expect(stdout, line).toMatch(/\n20[01]$/);
      if (line.includes("/verify")) expect(stdout).toContain('"pass":true');
    }
  });

  it("has YAML that can be read, and options that there are", () => {
    const documents = blocks("yaml");
    expect(documents).toHaveLength(5);
    for (const text of documents) expect(parse(text)).toBeTypeOf("object");
    const variables = Object.keys(OPTIONS).map(environmentOf);
    for (const [name] of page.matchAll(/UCSERVER_EMULATOR_[A-Z_]+/g))
      expect([...variables, "UCSERVER_EMULATOR_URL"]).toContain(name);
  });

  it("has a Kubernetes file with options that there are, and the image's port", () => {
    const text = read("examples/kubernetes/emulator.yaml");
    const [deployment, service] = parseAllDocuments(text).map((document) => document.toJS());
    const [container] = deployment.spec.template.spec.containers;
    expect(container.ports).toEqual([{ containerPort: 7224 }]);
    expect(service.spec.selector).toEqual(deployment.spec.template.metadata.labels);
    expect(Object.keys(OPTIONS).map(environmentOf)).toContain(container.env[0].name);
    for (const flag of container.args.filter((word: string) => word.startsWith("--"))) {
      expect(Object.keys(OPTIONS).map(flagOf)).toContain(flag.slice(2));
    }
  });
});

describe("the action of GitHub", () => {
  it("starts the emulator with its flags, waits, and gives its address to the steps that follow", async () => {
    const folder = mkdtempSync(join(tmpdir(), "action-"));
    const env = {
      ...{ ...process.env, RUNNER_TEMP: folder, ACTION_PATH: root, INPUT_PORT: "0" },
      ...{
        INPUT_ARGUMENTS: "--default-server 'my own'",
        GITHUB_OUTPUT: join(folder, "output"),
        GITHUB_ENV: join(folder, "env"),
      },
    };
    const failed = await promisify(execFile)("bash", [join(root, "scripts/action.sh")], { env }).catch(
      (error) => error,
    );
    expect(failed.stderr).toContain("--default-server my own");
    const flags = { ...env, INPUT_ARGUMENTS: "--seed 1 --auth-schemes 'Basic realm=\"two $(echo words)\"'" };
    await promisify(execFile)("bash", [join(root, "scripts/action.sh")], { env: flags });
    const output = Object.fromEntries(
      readFileSync(env.GITHUB_OUTPUT, "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split(/=(.*)/s).slice(0, 2)),
    );
    try {
      const answer = await fetch(`${output.url}/ws/client/createsession`);
      expect(answer.headers.get("www-authenticate")).toBe('Basic realm="two $(echo words)"');
      expect(readFileSync(env.GITHUB_ENV, "utf8")).toBe(`UCSERVER_EMULATOR_URL=${output.url}\n`);
    } finally {
      process.kill(Number(output.pid), "SIGTERM");
    }
  });
});

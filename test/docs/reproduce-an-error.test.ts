import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { FAULT_NAMES } from "../../src/faults/fault-schema.js";
import { catalog } from "../../src/interface/catalog.js";
import { InvokeProblem } from "../../src/rose/problems.js";
import { LOGON_CODES } from "../../src/world/logon-code.js";
import { useEmulator } from "../support/emulator.js";

const page = readFileSync(new URL("../../docs/reproduce-an-error.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| (.+?) \| `(curl .*?)` \| (.+?) \|$/gm)].map(
  ([, what = "", line = "", comes = ""]) => ({
    what,
    line,
    comes,
  }),
);
const functions = rows.filter(({ what }) => what.startsWith("asn"));
const others = rows.filter(({ what }) => !what.startsWith("asn"));
const emulator = useEmulator();
afterEach(() => emulator.uc.reset());

interface Came {
  readonly exitCode: number;
  readonly status: number;
  readonly body: string;
}

/** Runs a line of the page against this test's emulator. */
function run(line: string): Promise<Came> {
  const command = line
    .replaceAll("http://localhost:7224", emulator.uc.url)
    .replace(/^curl/, "curl -s -w '\\n%{http_code}'");
  return new Promise((resolve) => {
    execFile("sh", ["-c", command], (error, stdout) => {
      const end = stdout.lastIndexOf("\n");
      const exitCode = typeof error?.code === "number" ? error.code : 0;
      resolve({ exitCode, status: Number(stdout.slice(end + 1)), body: stdout.slice(0, end) });
    });
  });
}

describe("each line of the page gives what the page says", () => {
  it.each(others.map(({ what, line, comes }) => [what, line, comes]))("%s: %s", async (_what, line, comes) => {
    const { exitCode, status, body } = await run(line);
    const exit = /^curl exit code (\d+)$/.exec(comes)?.[1];
    expect(exitCode).toBe(Number(exit ?? 0));
    if (exit !== undefined) return;
    expect(status).toBe(Number(comes.slice(0, 3)));
    for (const [, piece = ""] of comes.matchAll(/`(.*?)`/g)) expect(body).toContain(piece);
  });

  it.each(functions.map(({ what, line, comes }) => [what, line, comes]))(
    "the errors of %s",
    async (what, line, comes) => {
      const type = catalog.operation(what.split(" ")[0] ?? "")?.error;
      const numbers = comes.split(", ").map((error) => Number(error.split(" ")[0]));
      expect(line).toContain(`error;code=${numbers[0]}"`);
      for (const number of numbers) {
        const { status, body } = await run(line.replace(/error;code=-?\d+/, `error;code=${number}`));
        expect([status, JSON.parse(body)]).toMatchObject([400, { error: { _type: type, iErrorDetail: number } }]);
      }
    },
  );
});

describe("the page leaves nothing out", () => {
  it("no logon error", () => {
    for (const code of Object.keys(LOGON_CODES)) expect(page).toContain(`logonError;code=${code}"`);
  });
  it("no reject", () => {
    for (const name of Object.keys(InvokeProblem)) expect(page).toContain(`reject;problem=${name}"`);
  });
  it("no fault", () => {
    for (const name of FAULT_NAMES) expect(page).toContain(`"fault":"${name}"`);
  });
  it("no error of any function's enumeration", () => {
    const said = new Set(functions.flatMap(({ comes }) => comes.split(", ")));
    for (const { name, event } of catalog.operations()) {
      if (event) continue;
      for (const [error, number] of Object.entries(catalog.errorEnumeration(name) ?? {})) {
        if (number !== 0 || !/^(success|noerror)$|CONNECTED$/.test(error)) expect(said).toContain(`${number} ${error}`);
      }
    }
  });
});

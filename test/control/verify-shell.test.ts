import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });
const JSON_BODY = `-H "Content-Type: application/json"`;

/** Runs a script as a build does, and gives its exit code and what it printed. */
async function script(lines: string): Promise<{ readonly code: number; readonly stdout: string }> {
  const all = `set -e\nURL=${emulator.uc.url}\n${lines}`;
  try {
    const { stdout } = await promisify(execFile)("sh", ["-c", all]);
    return { code: 0, stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, stdout };
  }
}

describe("a shell script with set -e", () => {
  const asks = `curl -sf -u alice:secret "$URL/ws/direct/asnGetTime?ucsid=local" >/dev/null`;
  const verify = (body: string, query = "") =>
    `curl -s --fail-with-body ${JSON_BODY} -d '${body}' "$URL/__admin/verify${query}"`;

  it("goes on when the verification passes, and ends when it fails", async () => {
    const passed = await script(`${asks}\n${verify('{"function":"asnGetTime"}')}\necho reached`);
    expect(passed).toMatchObject({ code: 0, stdout: expect.stringMatching(/"pass":true.*reached\n$/s) });
    const failed = await script(`${asks}\n${verify('{"function":"asnGetTime","count":0}')}\necho reached`);
    expect(failed.code).toBe(22);
    expect(failed.stdout).toMatch(/^\{"pass":false,"count":\d+,"text":"expected exactly 0 × asnGetTime/);
    expect(failed.stdout).not.toContain("reached");
    expect((await script(verify('{"function":"asnGetTme","count":0}'))).code).toBe(22);
  });

  it("gets 200 for a failed verification where it asks for that", async () => {
    const { code, stdout } = await script(verify('{"function":"asnCtiMakeCall"}', "?status=200"));
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { pass: false, count: 0 }]);
  });

  it("ends when a scenario has failed", async () => {
    const begin = `curl -sf ${JSON_BODY} -d '{"steps":[{"answer":"bob"}]}' "$URL/__admin/scenarios"`;
    expect((await script(`${begin}\necho reached`)).code).toBe(22);
    const wait = `${JSON_BODY} -d '{"steps":[{"when":"asnCtiMakeCall"}]}' "$URL/__admin/scenarios"`;
    const { stdout } = await script(`curl -sf ${wait}`);
    const { id } = JSON.parse(stdout) as { id: string };
    expect((await script(`curl -sf "$URL/__admin/scenarios/${id}?within=10ms"`)).code).toBe(22);
    expect((await script(`curl -sf "$URL/__admin/scenarios/${id}?within=10ms&status=200"`)).code).toBe(0);
  });
});

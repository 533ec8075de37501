import { describe, expect, it } from "vitest";
import { runCommand } from "../../src/cli/run-command.js";
import { startServer } from "../../src/index.js";
import { call, logIn, useEmulator } from "../support/emulator.js";
import { until } from "../support/until.js";

const emulator = useEmulator({ seed: 1 });
/** The argument of asnCtiEnumPhoneLines: the own lines, without events. */
const LINES = { typeofLines: 0, attachChangeNotify: 0 };

/** `tail`, running; its lines so far. */
function follow(url: string, ...args: string[]) {
  const interrupt = new AbortController();
  const heard = { stdout: "", stderr: "" };
  const into = (name: keyof typeof heard) => ({
    write(text: string) {
      heard[name] += text;
    },
  });
  const around = { stdout: into("stdout"), stderr: into("stderr"), interrupted: interrupt.signal };
  const ended = runCommand(["tail", "--url", url, ...args], { environment: {}, ...around });
  return { heard, ended, interrupt: () => interrupt.abort() };
}

describe("tail", () => {
  it("begins with what was, goes on with what comes, and shows only what the filter takes", async () => {
    const { uc } = emulator;
    const session = await logIn(uc, "alice");
    await call(uc, session, "asnCtiEnumPhoneLines", LINES);
    const { heard, ended, interrupt } = follow(uc.url, "user:alice fn:asnCti*");
    await until(() => heard.stdout.includes("asnCtiEnumPhoneLines"));
    await call(uc, await logIn(uc, "bob"), "asnCtiEnumPhoneLines", LINES);
    // The stream is open once a later call has come through.
    await until(async () => {
      await call(uc, session, "asnCtiMakeCall", {
        u8sPhoneNumberFrom: "tel:+493023125100@pbx",
        iNumberFormat: 0,
        u8sPhoneNumberTo: "nope!",
      });
      return heard.stdout.includes("asnCtiMakeCall");
    });
    interrupt();
    expect(await ended).toBe(0);
    const [first = "", ...lines] = heard.stdout.trimEnd().split("\n");
    expect(first).toMatch(
      /^ +\d+ \d\d:\d\d:\d\d\.\d{3} call {4}alice: asnCtiEnumPhoneLines.*: result 200 {2}[\d.]+ ms {2}local$/,
    );
    for (const line of lines) expect(line).toMatch(/alice: asnCtiMakeCall .*: AsnRequestError \d.* 400 {2}/);
    expect(heard.stderr).toBe("");
  });

  it("says that the emulator has stopped, and ends with 3", async () => {
    const uc = await startServer();
    await logIn(uc, "alice");
    const { heard, ended } = follow(uc.url);
    await until(() => heard.stdout.includes("createsession"));
    await uc.stop();
    expect(await ended).toBe(3);
    expect(heard.stderr).toMatch(/has stopped|no emulator answers/);
  });

  it.each([
    ["a mistake in the filter", ["usr:alice"], 'filter: character 1: there is no field "usr"; did you mean "user"?'],
    ["a number of lines that is none", ["-n", "many"], '--lines: "many" is not usable'],
  ])("refuses %s", async (_what, args, message) => {
    const { heard, ended } = follow(emulator.uc.url, ...args);
    expect(await ended).toBe(2);
    expect(heard.stderr).toContain(message);
  });
});

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator();
const script = fileURLToPath(new URL("../../examples/control-api/drive.py", import.meta.url));

it("a Python client drives a whole scenario through the control API alone", async () => {
  const { stdout } = await promisify(execFile)("python3", [script, emulator.uc.url]);
  expect(stdout).toMatch(/^expected at least 1 × asnCtiMakeCall/);
  expect(stdout).toMatch(/all as expected\n$/);
});

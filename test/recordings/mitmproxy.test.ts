import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { TrafficFindings } from "../../src/recordings/findings.js";
import { importRecording } from "../../src/recordings/import.js";
import { readInput } from "../../src/recordings/input.js";
import { HarClient } from "../support/har-client.js";

/** Debian's package has it: apt-get install mitmproxy. */
const PROGRAM = "/usr/bin/mitmdump";
/** Its own script that writes HAR files. */
const SCRIPT = "/usr/share/doc/mitmproxy/examples/contrib/har_dump.py";
const isThere = existsSync(PROGRAM) && existsSync(SCRIPT);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until the program answers. */
async function listening(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`mitmdump ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

it.skipIf(!isThere)("a HAR that mitmproxy wrote is imported (skipped where mitmproxy is not installed)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mitmproxy-"));
  const uc = await startServer();
  const port = await freePort();
  const har = join(folder, "dump.har");
  const args = ["--mode", `reverse:${uc.url}`, "--listen-host", "127.0.0.1", "--listen-port", String(port), "-q"];
  const child = spawn(PROGRAM, [...args, "-s", SCRIPT, "--set", `hardump=${har}`, "--set", `confdir=${folder}`]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    const proxy = `http://127.0.0.1:${port}`;
    await listening(`${proxy}/__admin/health`, child);
    const client = new HarClient({ url: proxy, wsUrl: uc.wsUrl });
    const alice = await client.logIn("alice");
    const contact = await client.call(alice, "asnGetLoggedInContact");
    const dial = { u8sPhoneNumberFrom: "tel:+49666@pbx", u8sPhoneNumberTo: "1", iNumberFormat: 0 };
    await client.call(alice, "asnCtiMakeCall", dial);
    child.kill("SIGINT");
    await ended;

    const findings = new TrafficFindings();
    const recording = await readInput(har, findings, () => {});
    const out = join(folder, "out");
    const keep = new Set(["names", "numbers", "mails", "addresses", "ids", "binaries", "texts"] as const);
    const { changes } = importRecording(recording, { out, policy: "replace", keep, distances: 1 });
    expect(changes.new.map((name) => name.split(" ")[0])).toEqual(["asnGetLoggedInContact", "asnCtiMakeCall"]);
    expect(findings.isClean).toBe(true);
    expect(findings.leftAside.list().map(({ what }) => what)).toEqual([
      expect.stringMatching(/^requests of other sites/),
    ]);
    const fixture = JSON.parse(readFileSync(join(out, "responses/asnGetLoggedInContact.json"), "utf8")) as {
      result: { u8sLoggedInUser: string };
    };
    expect(fixture.result.u8sLoggedInUser).toBe((contact.value as { u8sLoggedInUser: string }).u8sLoggedInUser);
  } finally {
    child.kill("SIGKILL");
    await ended;
    await uc.stop();
    rmSync(folder, { recursive: true });
  }
});

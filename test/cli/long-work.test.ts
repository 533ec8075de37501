import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer } from "../../src/index.js";
import { logIn } from "../support/emulator.js";
import { runCommand } from "../support/process.js";
import { until } from "../support/until.js";

// Work that takes long: it is done in bounded memory, shows how far it is, and can be stopped by Ctrl+C.

const ENTRIES = 100_000;
let folder: string;
let har: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "long-work-"));
  har = join(folder, "long.har");
  const file = openSync(har, "w");
  writeSync(file, '{"log":{"version":"1.2","creator":{"name":"test","version":"1"},"entries":[');
  for (let begin = 0; begin < ENTRIES; begin += 1_000) {
    const part = Array.from({ length: 1_000 }, (_, at) => JSON.stringify(entry(begin + at)));
    writeSync(file, (begin === 0 ? "" : ",") + part.join(","));
  }
  writeSync(file, "]}}");
  closeSync(file);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each fifth is of another site, each thousandth has no answer. */
function entry(n: number): unknown {
  const isOther = n % 5 === 0;
  const answer = n % 1_000 === 1 ? "" : `{"iServerInterfaceVersion":${n % 90}}`;
  return {
    startedDateTime: new Date(Date.UTC(2026, 0, 1) + n * 50).toISOString(),
    time: 3,
    request: {
      method: "POST",
      url: isOther ? "https://elsewhere.example/a.js" : "http://uc/ws/client/asnGetServerInterfaceVersion",
      headers: [{ name: "x-ucsessionid", value: "A".repeat(32) }],
      postData: { text: "{}" },
    },
    response: { status: 200, headers: [], content: { size: answer.length, text: answer } },
  };
}

/** The files below a folder. */
const filesIn = (path: string): string[] =>
  existsSync(path) ? readdirSync(path, { recursive: true }).map(String) : [];

it("an import of 100,000 entries tells what it used, in little memory", async () => {
  const out = join(folder, "whole");
  const run = runCommand(["import", har, "--out", out, "--json"], { NODE_OPTIONS: "--max-old-space-size=256" });
  const { code, stdout, stderr } = await run.ended;
  expect(stderr).toMatch(/^(?:.*: (?:\d+ entries read|names are replaced|fixtures are made|files are written)\n)*$/);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    entries: ENTRIES,
    calls: 79_900,
    leftAside: [{ count: 20_000 }],
    unusable: [{ what: "an answer without its body; save the file with content", count: 100 }],
  });
}, 120_000);

it("an import that is stopped writes nothing", async () => {
  const out = join(folder, "stopped");
  const run = runCommand(["import", har, "--out", out]);
  await run.line(/\d+ entries read/);
  run.child.kill("SIGINT");
  const { code, stdout, stderr } = await run.ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("stopped; of this file nothing was written");
  expect(filesIn(out)).toEqual([]);
}, 120_000);

it("a record that is stopped writes what has passed, each file whole", async () => {
  const uc = await startServer();
  const out = join(folder, "recorded");
  const run = runCommand(["record", "--upstream", uc.url, "--out", out, "--port", "0"]);
  const [, port] = await run.line(/listens on http:\/\/127\.0\.0\.1:(\d+)/);
  const url = `http://127.0.0.1:${port}`;
  const session = await logIn({ url, wsUrl: "" });
  await fetch(`${url}/ws/client/asnGetPhoneBooks`, { method: "POST", headers: { "x-ucsessionid": session } });
  run.child.kill("SIGINT");
  expect((await run.ended).code).toBe(0);
  await uc.stop();
  const files = filesIn(out).filter((file) => /\.(nd)?json$/.test(file));
  expect(files).toHaveLength(3);
  expect(filesIn(out).filter((file) => file.endsWith(".part"))).toEqual([]);
  for (const file of files) {
    const text = readFileSync(join(out, file), "utf8");
    for (const part of file.endsWith(".ndjson") ? text.trim().split("\n") : [text]) JSON.parse(part);
  }
});

it("a compare that is stopped logs off, and writes no report", async () => {
  const asked: string[] = [];
  const held: ServerResponse[] = [];
  // A server that answers the login and its end, and nothing else.
  const upstream = createServer((request, response) => {
    const name = request.url?.split(/[/?]/)[3] ?? "";
    asked.push(name);
    if (/session$/.test(name)) response.end(JSON.stringify({ sessionid: "A".repeat(32) }));
    else held.push(response);
  });
  upstream.on("upgrade", (_request, socket) => socket.end("HTTP/1.1 503 Service Unavailable\r\n\r\n"));
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const { port } = upstream.address() as { port: number };
  const out = join(folder, "report.txt");
  const args = ["--upstream", `http://127.0.0.1:${port}`, "--user", "alice:secret", "--out", out];
  const run = runCommand(["compare", ...args, "--functions", "asnGetPhoneBooks"]);
  await until(() => held.length === 1);
  run.child.kill("SIGINT");
  const { code, stderr } = await run.ended;
  upstream.close();
  upstream.closeAllConnections();
  expect(code).toBe(1);
  expect(stderr).toContain("stopped; no report was written");
  expect(existsSync(out)).toBe(false);
  expect(asked).toEqual(["createsession", "asnGetPhoneBooks", "destroysession"]);
}, 30_000);

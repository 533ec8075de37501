// How long the import of a HAR file of 10,000 entries takes, and of 100,000. It makes the file of calls that an emulator
// answered, with other sites' entries between them as a browser's network tab has them.
//
// Usage: node bench/import.mjs [ENTRIES...]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "../dist/index.js";

const counts = process.argv.slice(2).map(Number);
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
const uc = await startServer({ logLevel: "silent" });
const headers = Array.from({ length: 12 }, (_, at) => ({ name: `x-header-${at}`, value: "v".repeat(40) }));

const login = await fetch(`${uc.url}/ws/client/createsession?no401`, {
  method: "POST",
  headers: { authorization: `Basic ${Buffer.from("alice:secret").toString("base64")}` },
});
const welcome = await login.text();
const { sessionid } = JSON.parse(welcome);

const CALLS = [
  ["asnGetLoggedInContact", () => ({})],
  ["asnGetTime", () => ({})],
  [
    "asnCtiMakeCall",
    (n) => ({ u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: `${n % 500}`, iNumberFormat: 0 }),
  ],
  [
    "asnCustomNoteSet",
    (n) => ({
      customnote: { u8sContactID: "sip:alice@example.com", u8sUsername: "alice", u8sNote: `note ${n % 300}` },
    }),
  ],
];
const answers = new Map();
for (const [name, argument] of CALLS) {
  const response = await fetch(`${uc.url}/ws/client/${name}`, {
    method: "POST",
    headers: { "x-ucsessionid": sessionid },
    body: JSON.stringify(argument(0)),
  });
  answers.set(name, { status: response.status, text: await response.text() });
}
await uc.stop();

function entry(at, url, text, { status, text: answer }) {
  return {
    startedDateTime: new Date(1_767_225_600_000 + at * 50).toISOString(),
    time: 3,
    request: {
      method: "POST",
      url,
      headers: [...headers, { name: "x-ucsessionid", value: sessionid }],
      postData: { text },
    },
    response: { status, headers, content: { size: answer.length, text: answer } },
  };
}

try {
  for (const count of counts.length > 0 ? counts : [10_000, 100_000]) {
    const file = join(folder, `${count}.har`);
    const entries = [entry(0, "http://ucserver/ws/client/createsession?no401", "{}", { status: 200, text: welcome })];
    for (let at = 1; at < count; at++) {
      const [name, argument] = CALLS[at % CALLS.length];
      if (at % 5 === 0)
        entries.push(entry(at, "https://elsewhere.example/app.js", "", { status: 200, text: "x".repeat(2_000) }));
      else
        entries.push(entry(at, `http://ucserver/ws/client/${name}`, JSON.stringify(argument(at)), answers.get(name)));
    }
    writeFileSync(file, JSON.stringify({ log: { version: "1.2", entries } }));
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [
      cli,
      "import",
      file,
      "--out",
      join(folder, `out-${count}`),
    ]);
    const seconds = (performance.now() - started) / 1_000;
    if (status !== 0) throw new Error(`import ended with ${status}: ${stderr}`);
    process.stdout.write(`${count} entries, ${(statSync(file).size / 1e6).toFixed(1)} MB: ${seconds.toFixed(2)} s\n`);
  }
} finally {
  if (process.env.KEEP) process.stdout.write(folder);
  else rmSync(folder, { recursive: true });
}

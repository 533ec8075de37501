// Minutes of clients that come and go, call, chat, change presence and die, with faults, resets, snapshots and changed files
// between, in a heap of 128 MB, and then the question what is left: `npm run soak -- --minutes 30`. Ends with 1 when
// something is.
import { fork } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { WebSocket } from "ws";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "2" },
    clients: { type: "string", default: "20" },
    heap: { type: "string", default: "128" },
  },
});
const minutes = Math.min(Math.max(Number(values.minutes) || 2, 0.1), 24 * 60);
const clients = Math.min(Math.max(Number(values.clients) || 20, 1), 500);
const heap = Math.min(Math.max(Number(values.heap) || 128, 64), 8_192);
const MB = 1024 * 1024;
/**
 * What the heap may have grown from the first measure to the last: a tenth; in a short run 4 MB, since caches and compiled
 * code settle late.
 */
const growthOf = (first) => (minutes >= 10 ? first / 10 : Math.max(first / 10, 4 * MB));

/** A fixtures folder of its own, whose responses change all the time. */
const folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-soak-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
cpSync(fileURLToPath(new URL("../fixtures/world", import.meta.url)), join(folder, "world"), { recursive: true });
mkdirSync(join(folder, "responses"));
const reloaded = join(folder, "responses", "soak.yaml");

const child = fork(fileURLToPath(new URL("./servers/soaked.mjs", import.meta.url)), {
  execArgv: ["--expose-gc", `--max-old-space-size=${heap}`],
  env: { ...process.env, SOAK_FIXTURES: folder },
});
const told = () => new Promise((resolve) => child.once("message", resolve));
let died;
child.once("exit", (code, signal) => {
  died = `the emulator ended with ${code ?? signal}`;
});
const { port } = await told();
const url = `http://127.0.0.1:${port}`;

const counts = {};
const unexpected = new Map();
const count = (what) => {
  counts[what] = (counts[what] ?? 0) + 1;
};
/** While faults are set or a reset is on its way, any failure may be; otherwise only what the service documents. */
let rough = 0;
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const PEOPLE = { alice: "+493023125100", bob: "+493023125101", carol: "+493023125102" };
const NAMES = Object.keys(PEOPLE);

async function ask(path, body, headers = {}) {
  const began = rough;
  try {
    const response = await fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body ?? {}),
      signal: AbortSignal.timeout(30_000),
    });
    const answer = await response.json();
    if (response.status >= 500 && !began && !rough)
      unexpected.set(`${path} ${response.status}`, JSON.stringify(answer));
    return answer;
  } catch (error) {
    if (!began && !rough) unexpected.set(`${path} ${error.cause?.code ?? error.name}`, String(error));
    return {};
  }
}

async function life() {
  const user = pick(NAMES);
  const { sessionid } = await ask(`/ws/client/createsession?simple&user=${user}&pass=secret`);
  if (!sessionid) return;
  count("sessions");
  const call = (name, argument) => ask(`/ws/client/${name}`, argument, { "x-ucsessionid": sessionid });
  const socket =
    Math.random() < 0.7
      ? new WebSocket(`ws://127.0.0.1:${port}/ws/client/websocket?x-ucsessionid=${sessionid}`)
      : undefined;
  socket?.on("error", () => undefined);
  socket?.on("message", () => count("messages received"));
  if (socket) {
    await new Promise((resolve) => socket.once("open", resolve).once("close", resolve));
    count("sockets");
  }
  const line = `tel:${PEOPLE[user]}@pbx`;
  await call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: line });
  await call("asnGetAndSubscribePresence", {
    seqContactIDs: NAMES.map((name) => `sip:${name}@example.com`),
    iEventFlagsToSubscribe: -1,
  });
  await call("asnChatSubscribeEvents", { bReceiveChatEvents: true });
  for (let step = Math.floor(Math.random() * 12); step > 0; step--)
    await pick(STEPS)({ user, line, call, socket, sessionid });
  const end = Math.random();
  if (end < 0.4) await ask(`/ws/client/destroysession?ucsessionid=${sessionid}`);
  else if (end < 0.7 && socket)
    socket.send('{"invoke":{"invokeID":99999,"operationName":"asnLogoff","argument":{}}}', () => undefined);
  else await ask(`/ws/client/destroysession?ucsessionid=${sessionid}`).finally(() => socket?.terminate());
  if (Math.random() < 0.3) socket?.terminate();
  else socket?.close();
}

const STEPS = [
  async ({ line, call, user }) => {
    const to = Math.random() < 0.5 ? PEOPLE[pick(NAMES.filter((name) => name !== user))] : "+493023125950";
    const { u8sConnectionID } = await call("asnCtiMakeCall", {
      u8sPhoneNumberFrom: line,
      u8sPhoneNumberTo: to,
      iNumberFormat: 0,
    });
    count("calls");
    if (u8sConnectionID) await call("asnCtiDropCall", { u8sConnectionID });
  },
  async ({ call, user }) => {
    const u8sRecipientURIs = [`sip:${pick(NAMES.filter((name) => name !== user))}@example.com`];
    await call("asnChatTextMessage", {
      u8sEventCrossRefID: crypto.randomUUID(),
      u8sMessage: "hello".repeat(20),
      u8sRecipientURIs,
    });
    count("chat messages");
  },
  async ({ call, user }) => {
    const customnote = { u8sContactID: `sip:${user}@example.com`, u8sUsername: user, u8sNote: `note ${Math.random()}` };
    await call("asnCustomNoteSet", { customnote });
    count("notes");
  },
  async ({ call }) => {
    const id = crypto.randomUUID();
    const keep = (what, argument) =>
      call(`asnClientPersistence${what}`, { u8sCrossRefID: crypto.randomUUID(), u8sItemStore: "soak", ...argument });
    await keep("Subscribe", { iSubscribeType: 1 });
    await keep("Create", { u8sItemStoreID: id, data: "x".repeat(500) });
    await keep("Delete", { u8sItemStoreID: id });
    await keep("Subscribe", { iSubscribeType: 2 });
    count("items");
  },
  async ({ socket, sessionid }) => {
    socket?.send(
      JSON.stringify({
        invoke: {
          invokeID: 7,
          operationID: 0,
          operationName: "asnGetLoggedInContact",
          argument: {},
          sessionID: sessionid,
        },
      }),
      () => undefined,
    );
    count("calls over sockets");
  },
  async ({ call }) => {
    await call("asnNoSuchThing", {});
    await call("asnCtiMakeCall", { wrong: true });
    count("wrong calls");
  },
];

let saved = 0;

/** A file that is written in place, moved into place, broken, removed. */
function changeFile() {
  saved++;
  count("files changed");
  const text = `operation: asnSendSMS\nerror: ${saved}\n`;
  if (saved % 5 === 0) return rmSync(reloaded, { force: true });
  if (saved % 5 === 1) return writeFileSync(reloaded, "operation: [\n");
  if (saved % 5 === 2) {
    writeFileSync(join(folder, "new"), text);
    return renameSync(join(folder, "new"), reloaded);
  }
  writeFileSync(reloaded, text);
}

/** Whether the file that was saved last answers. */
async function followsFile() {
  saved = saved - (saved % 5) + 7;
  changeFile();
  for (let round = 0; round < 200; round++) {
    const answer = await ask("/ws/direct/asnSendSMS?user=alice&pass=secret", { messages: [] });
    if (answer.error?.iErrorDetail === saved) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  unexpected.set("hot reload", `error ${saved} of the changed file does not come`);
}

async function roughness() {
  rough++;
  const what = Math.random();
  if (what < 0.4) {
    await ask(
      "/__admin/faults",
      pick([
        { fault: "delay", min: 0, max: 30, times: 20 },
        { fault: "status", code: 503, share: 0.3, times: 20 },
      ]),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await fetch(`${url}/__admin/faults`, { method: "DELETE" });
    count("faults");
  } else if (what < 0.7) {
    const { id } = await ask("/__admin/snapshots");
    await new Promise((resolve) => setTimeout(resolve, 300));
    await ask(`/__admin/snapshots/${id}/restore`);
    await fetch(`${url}/__admin/snapshots/${id}`, { method: "DELETE" });
    count("snapshots restored");
  } else {
    await ask("/__admin/reset");
    count("resets");
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  rough--;
}

/** Nobody there any more, everything reset: what does it hold? */
async function measure() {
  rough++;
  await ask("/__admin/reset");
  let health;
  for (let round = 0; round < 100; round++) {
    health = await (await fetch(`${url}/__admin/health`)).json();
    if (health.channels === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  rough--;
  child.send("measure");
  const { heap: kept, handles, resident } = await told();
  const clock = await (await fetch(`${url}/__admin/clock`)).json();
  const sessions = health.servers.reduce((sum, server) => sum + server.sessions, 0);
  return {
    heap: kept,
    resident,
    handles,
    sessions,
    channels: health.channels,
    timers: clock.timers,
    status: health.status,
  };
}

async function churn(until) {
  const changer = setInterval(changeFile, 700);
  const rougher = setInterval(() => void roughness(), Math.min(5_000, slice / 3));
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (Date.now() < until && !died) await life();
    }),
  );
  clearInterval(rougher);
  clearInterval(changer);
  while (rough > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}

const rows = [];
const ends = Date.now() + minutes * 60_000;
const slice = Math.max(3_000, (minutes * 60_000) / 8);
while (Date.now() < ends && !died) {
  await churn(Math.min(ends, Date.now() + slice));
  if (!died) await followsFile();
  if (!died) rows.push(await measure());
}

const inMb = (bytes) => `${(bytes / MB).toFixed(1)} MB`;
process.stdout.write(
  "| slice | heap held | resident | handles | sessions | channels | timers |\n| --- | --- | --- | --- | --- | --- | --- |\n",
);
for (const [at, row] of rows.entries()) {
  process.stdout.write(
    `| ${at + 1} | ${inMb(row.heap)} | ${inMb(row.resident)} | ${row.handles} | ${row.sessions} | ${row.channels} | ${row.timers} |\n`,
  );
}
process.stdout.write(
  `${Object.entries(counts)
    .map(([what, n]) => `${n} ${what}`)
    .join(", ")}\n`,
);

const failures = [...unexpected].map(([what, how]) => `not asked for: ${what} ${how}`);
if (died) failures.push(died);
const first = rows[0];
const last = rows.at(-1);
if (first && last) {
  if (last.heap - first.heap > growthOf(first.heap))
    failures.push(`the heap grew from ${inMb(first.heap)} to ${inMb(last.heap)}`);
  if (last.handles > first.handles + 5) failures.push(`handles grew from ${first.handles} to ${last.handles}`);
  for (const what of ["sessions", "channels"]) if (last[what] > 0) failures.push(`${last[what]} ${what} are left`);
  if (last.timers > first.timers) failures.push(`timers grew from ${first.timers} to ${last.timers}`);
  if (last.status !== "ok") failures.push(`health is ${last.status}`);
}
for (const line of failures) process.stdout.write(`FAILED: ${line}\n`);
process.stdout.write(
  failures.length === 0
    ? `ok: ${minutes} minutes in a heap of ${heap} MB; held ${inMb(first.heap)} first, ${inMb(last.heap)} last\n`
    : "",
);
if (!died) child.disconnect();
process.exitCode = failures.length === 0 ? 0 : 1;

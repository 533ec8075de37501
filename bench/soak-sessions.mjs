// 10,000 sessions with an event channel each come and go, in the three ways there are: logged off over the channel, destroyed
// over HTTP, cut off and destroyed afterwards. Then: what of them does the emulator still hold? Ends with 1 when something.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { WebSocket } from "ws";

const ROUNDS = 200;
/** Until caches and compiled code have settled. */
const WARM_UP = 20;
const AT_ONCE = 50;
/** 9,000 sessions at a kilobyte each would be 9 MB. */
const GROWTH = 4_000_000;
const LOGOFF = '{"invoke":{"invokeID":99999,"operationName":"asnLogoff","argument":{}}}';

const child = fork(fileURLToPath(new URL("./servers/soaked.mjs", import.meta.url)), { execArgv: ["--expose-gc"] });
const told = () => new Promise((resolve) => child.once("message", resolve));
const { port } = await told();
const url = `http://127.0.0.1:${port}`;

const destroy = (id) => fetch(`${url}/ws/client/destroysession?ucsessionid=${id}`).then((answer) => answer.text());

async function open() {
  const answer = await fetch(`${url}/ws/client/createsession?simple&user=alice&pass=secret`);
  const { sessionid } = await answer.json();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/client/websocket?x-ucsessionid=${sessionid}`);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return { sessionid, socket, closed };
}

const ENDS = [
  ({ socket }) => socket.send(LOGOFF),
  ({ sessionid }) => destroy(sessionid),
  ({ socket, sessionid }) => {
    socket.terminate();
    return destroy(sessionid);
  },
];

async function round() {
  const clients = await Promise.all(Array.from({ length: AT_ONCE }, open));
  await Promise.all(clients.map((client, index) => ENDS[index % ENDS.length](client)));
  await Promise.all(clients.map(({ closed }) => closed));
}

const health = async () => (await fetch(`${url}/__admin/health`)).json();

async function measure() {
  for (let tries = 0; tries < 200 && (await health()).channels > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  const { channels, servers } = await health();
  child.send("measure");
  const { heap, handles } = await told();
  return { heap, handles, channels, sessions: servers.reduce((sum, { sessions }) => sum + sessions, 0) };
}

for (let n = 0; n < WARM_UP; n++) await round();
const before = await measure();
for (let n = WARM_UP; n < ROUNDS; n++) await round();
const after = await measure();

const inMb = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;
const failures = [];
if (after.heap - before.heap > GROWTH) failures.push(`the heap grew from ${inMb(before.heap)} to ${inMb(after.heap)}`);
if (after.handles > before.handles + 10) failures.push(`handles grew from ${before.handles} to ${after.handles}`);
for (const what of ["sessions", "channels"]) if (after[what] > 0) failures.push(`${after[what]} ${what} are left`);
for (const line of failures) process.stdout.write(`FAILED: ${line}\n`);
if (failures.length === 0)
  process.stdout.write(
    `ok: ${ROUNDS * AT_ONCE} sessions, heap ${inMb(before.heap)} before, ${inMb(after.heap)} after\n`,
  );
child.disconnect();
process.exitCode = failures.length === 0 ? 0 : 1;

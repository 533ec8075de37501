// What the interface costs: loading the catalog, checking an argument, writing an answer. The modules are bundled from src
// for this run, since the build has no files of their own for them; it also needs a build, for the server.
import { execFileSync } from "node:child_process";
import { Agent, request } from "node:http";
import Fastify from "fastify";
import { moduleOf } from "./support/modules.mjs";
import { median } from "./support/numbers.mjs";
import { fileOf } from "./support/settings.mjs";

const modules = await moduleOf(
  `export { catalog } from "./catalog.ts";
    export { encode } from "./encode.ts";
    export { madeUp } from "./made-up.ts";
    export { readValue } from "./read.ts";
    export { validate } from "./validate.ts";`,
  "src/interface",
);
const say = (text) => process.stdout.write(`${text}\n`);

/** Time and heap of the first question, in a process of its own, in which nothing is warm. */
function loadCost() {
  const script = `
    const { catalog } = await import(${JSON.stringify(modules)});
    gc();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const cpuStart = process.cpuUsage();
    catalog.operation("asnCtiMakeCall");
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(cpuStart);
    gc();
    process.stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000, bytes: process.memoryUsage().heapUsed - before }));`;
  return JSON.parse(execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script]));
}

/** Nanoseconds of one run, the best of several rounds, since others use the machine too. */
function nanoseconds(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < 20_000; i++) run(i);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 20_000);
  }
  return best;
}

const loads = Array.from({ length: 9 }, loadCost);
say(
  `catalog: ${median(loads.map(({ cpu }) => cpu)).toFixed(1)} ms of processor, ${median(loads.map(({ ms }) => ms)).toFixed(1)} ms by the clock, ${(median(loads.map(({ bytes }) => bytes)) / 2 ** 20).toFixed(2)} MiB of heap (median of ${loads.length} processes; at most 15 ms, 8 MiB)`,
);

const { catalog, encode, madeUp, readValue, validate } = await import(modules);

/** Milliseconds of the first check of an argument, in a process that has read the catalog but no type of it. */
function firstUse(type, value) {
  const script = `
    const { catalog, validate } = await import(${JSON.stringify(modules)});
    catalog.operation("asnCtiMakeCall");
    const start = performance.now();
    validate(${JSON.stringify(type)}, ${JSON.stringify(value)});
    process.stdout.write(String(performance.now() - start));`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script]));
}

const call = {
  u8sPhoneNumberFrom: "tel:+493023125100@pbx",
  u8sPhoneNumberTo: "+493023125900",
  iNumberFormat: 1,
};
const ARGUMENTS = [
  ["AsnGetUserTokenArgument", { iType: 1 }],
  ["AsnCtiMakeCallArgument", call],
  [
    "AsnGetAndSubscribePresenceArgument",
    { seqContactIDs: Array.from({ length: 10 }, (_, n) => `sip:u${n}@example.com`) },
  ],
  ["AsnAdminSetUserProfileArgument", undefined],
];
for (const [type, given] of ARGUMENTS) {
  const value = given ?? madeUp(type, { seed: 1, argument: {}, listLength: 2 });
  const issues = validate(type, value);
  if (issues.length > 0) throw new Error(`${type}: ${JSON.stringify(issues)}`);
  const first = median(Array.from({ length: 5 }, () => firstUse(type, value)));
  say(
    `validate ${type} (${JSON.stringify(value).length} characters): ${first.toFixed(2)} ms the first time, then ${nanoseconds(() => validate(type, value)).toFixed(0)} ns, read ${nanoseconds(() => readValue(type, value)).toFixed(0)} ns`,
  );
}

let sum = 0;
for (const [type, listLength] of [
  ["AsnGetUserTokenResult", 0],
  ["AsnCtiMakeCallResult", 0],
  ["AsnGetAndSubscribePresenceResult", 3],
  ["AsnCtiLineMonitorStartResult", 2],
  ["AsnChatGetDiffUpdateResult", 5],
]) {
  const value = madeUp(type, { seed: 1, argument: {}, listLength });
  const text = encode(type, value);
  const same = JSON.parse(text);
  // Written for both runs as a text on its own: what is only appended is not yet copied together.
  const ours = nanoseconds(() => {
    sum += Buffer.byteLength(encode(type, value));
  });
  const theirs = nanoseconds(() => {
    sum += Buffer.byteLength(JSON.stringify(same));
  });
  say(
    `encode ${type} (${text.length} characters): ${ours.toFixed(0)} ns, JSON.stringify ${theirs.toFixed(0)} ns, ratio ${(ours / theirs).toFixed(2)}; made up in ${nanoseconds(() => madeUp(type, { seed: 1, argument: call, listLength })).toFixed(0)} ns, validated in ${nanoseconds(() => validate(type, value)).toFixed(0)} ns`,
  );
}
if (sum === 0) throw new Error("nothing was written");

/** Microseconds of one POST and its answer, one after the other on one connection, the best of several rounds. */
async function requestCost(url, path, headers, argument) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = JSON.stringify(argument);
  const post = () =>
    new Promise((resolve, reject) => {
      const sent = request(`${url}${path}`, { method: "POST", agent, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part) => {
          text += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode, text, origin: response.headers["x-ucserver-emulator-answer"] }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    });
  let answer = await post();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const start = performance.now();
    for (let i = 0; i < 500; i++) answer = await post();
    best = Math.min(best, ((performance.now() - start) * 1000) / 500);
  }
  agent.destroy();
  return { microseconds: best, text: answer.text, madeUp: answer.origin?.startsWith("made-up") === true };
}

/** The least that Fastify does for such a call: the body read and parsed, the same text sent. */
async function bareCost(text, argument) {
  const bare = Fastify();
  bare.post("/call", (_request, reply) => reply.type("application/json; charset=utf-8").send(text));
  const url = await bare.listen({ port: 0, host: "127.0.0.1" });
  const { microseconds } = await requestCost(url, "/call", { "content-type": "application/json" }, argument);
  await bare.close();
  return microseconds;
}

const { startServer } = await import(fileOf("dist/index.js"));
const server = await startServer();
try {
  const logon = await fetch(
    `${server.url}/ws/client/createsession?ucsid=local&user=alice&pass=secret&simple=1&no401=1`,
  );
  const { sessionid } = await logon.json();
  const headers = { "content-type": "application/json", "x-ucsid": "local", "x-ucsessionid": sessionid };
  for (const [name, argument] of [
    ["asnGetUserToken", { iType: 1 }],
    ["asnGetLoggedInContact", {}],
    ["asnMgmtGetLicense", { iCount: 1 }],
  ]) {
    const {
      microseconds,
      text,
      madeUp: isMadeUp,
    } = await requestCost(server.url, `/ws/client/${name}`, headers, argument);
    const bare = await bareCost(text, argument);
    const operation = catalog.operation(name);
    const value = JSON.parse(text);
    const share =
      nanoseconds(() => {
        readValue(operation.argument, argument);
        const answer = isMadeUp ? madeUp(operation.result, { seed: 1, argument, listLength: 0 }) : value;
        sum += encode(operation.result, answer).length;
      }) / 1000;
    say(
      `${name}: ${microseconds.toFixed(0)} µs the whole request (bare Fastify ${bare.toFixed(0)} µs), ${share.toFixed(1)} µs of it ${isMadeUp ? "checking, making up" : "checking"} and writing, ${((100 * share) / microseconds).toFixed(1)} % (at most 10 %)`,
    );
  }
} finally {
  await server.stop();
}

// Where the time and the memory of the mix go: the server records profiles of itself under load, and the tables say by
// function, by file and by package what takes most. For finding what to make faster; nothing is compared.
//   node bench/profile.mjs [--short] [--channel] [--only=search,chat] [--json=FILE]
// `--channel`: over event channels. `--only`: these operations of the mix alone. `--json`: the raw profiles too, for the
// browser's developer tools (FILE.cpuprofile, FILE.heapprofile).
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { findSourceMap, SourceMap } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { channelLanes } from "./support/channel-load.mjs";
import { closedLoop } from "./support/load.mjs";
import { separateCores } from "./support/machine.mjs";
import { MIX_OPTIONS, subscribeChat } from "./support/record.mjs";
import { ask, serve } from "./support/servers.mjs";
import { LANES, mixLanes, sessionsOfMix } from "./support/sessions.mjs";
import { either, ROOT } from "./support/settings.mjs";

const flag = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const SECONDS = either(8, 3);
const ROWS = 40;
const say = (text) => process.stdout.write(`${text}\n`);

/**
 * The library to be profiled, with a source map: the built one when it has one, otherwise one made of src/ for this run. It
 * must lie in dist/, since it looks for its files there.
 */
async function profiledModule() {
  const built = join(ROOT, "dist/index.js");
  if (readFileSync(built, "utf8").includes("sourceMappingURL=")) return built;
  const outfile = join(ROOT, `dist/profiled-${process.pid}.mjs`);
  process.on("exit", () => {
    for (const file of [outfile, `${outfile}.map`]) rmSync(file, { force: true });
  });
  await build({
    entryPoints: [join(ROOT, "src/index.ts")],
    absWorkingDir: ROOT,
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["vitest"],
    sourcemap: true,
    sourcesContent: false,
    logLevel: "error",
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  return outfile;
}

const maps = new Map();
/** The source map beside a file that was profiled, if there is one. */
function mapOf(url) {
  if (!maps.has(url)) {
    const file = url.startsWith("file:") ? `${fileURLToPath(url)}.map` : "";
    maps.set(url, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, "utf8"))) : findSourceMap(url));
  }
  return maps.get(url);
}

/** The file, from the root of the checkout, and the line of a function; packages without what lies before node_modules. */
function placeOf({ url, lineNumber, columnNumber }) {
  if (!url) return { file: "(engine)", line: 0 };
  if (!url.startsWith("file:")) return { file: url, line: lineNumber + 1 };
  const entry = mapOf(url)?.findEntry(lineNumber, columnNumber);
  const path = entry?.originalSource
    ? resolve(dirname(fileURLToPath(url)), entry.originalSource.replace(/^file:\/\//, ""))
    : fileURLToPath(url);
  const line = (entry?.originalLine ?? lineNumber) + 1;
  const inPackage = /.*node_modules\/(.*)$/.exec(path)?.[1];
  return { file: inPackage ? `node_modules/${inPackage}` : relative(ROOT, path), line };
}

/** What a file belongs to: our code, a package, Node, or the engine (garbage collection, idle time, the program itself). */
function ownerOf(file) {
  const [, packageName] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (packageName) return packageName;
  if (file.startsWith("node:")) return "Node";
  if (file.startsWith("(")) return file;
  return "our code";
}

/** Waiting, and what the inspector itself does to begin and end a profile. */
const isNoWork = ({ functionName, url }) => !url && (functionName === "(idle)" || functionName === "dispatch");

/** Sums by three keys; `entries` are `[callFrame, amount]`. */
function summed(entries) {
  const sums = { functions: new Map(), files: new Map(), owners: new Map() };
  let total = 0;
  for (const [frame, amount] of entries) {
    if (amount === 0 || isNoWork(frame)) continue;
    const special = frame.functionName.startsWith("(") && !frame.url;
    const { file, line } = special ? { file: frame.functionName, line: 0 } : placeOf(frame);
    const name = special ? frame.functionName : `${frame.functionName || "(anonymous)"}  ${file}:${line}`;
    total += amount;
    for (const [sum, key] of [
      [sums.functions, name],
      [sums.files, file],
      [sums.owners, ownerOf(file)],
    ])
      sum.set(key, (sum.get(key) ?? 0) + amount);
  }
  return { ...sums, total };
}

function printed(title, sums, total, calls, unit, rows = ROWS) {
  say(`\n${title}`);
  for (const [key, amount] of [...sums].sort(([, a], [, b]) => b - a).slice(0, rows))
    say(
      `${((100 * amount) / total).toFixed(1).padStart(6)} %  ${(amount / calls).toFixed(2).padStart(9)} ${unit}  ${key}`,
    );
}

function printAll(what, entries, calls, unit) {
  const { functions, files, owners, total } = summed(entries);
  say(`\n== ${what}: ${(total / calls).toFixed(1)} ${unit} a call, ${calls.toLocaleString("en-US")} calls`);
  printed("by owner", owners, total, calls, unit);
  printed("by file", files, total, calls, unit);
  printed("by function", functions, total, calls, unit);
}

function timesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { frame: node.callFrame, micros: 0 }]));
  samples.forEach((id, at) => {
    byId.get(id).micros += timeDeltas[at];
  });
  return [...byId.values()].map(({ frame, micros }) => [frame, micros]);
}

function allocationsOf({ head }) {
  const found = [];
  const open = [head];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push([node.callFrame, node.selfSize]);
    open.push(...node.children);
  }
  return found;
}

separateCores();
const module = await profiledModule();
const server = await serve("profiled.mjs", {
  options: MIX_OPTIONS,
  environment: { PROFILED_MODULE: pathToFileURL(module).href },
});
const sessions = await sessionsOfMix(server.url);
const only = flag("only")?.split(",");
const lanes = process.argv.includes("--channel")
  ? await channelLanes(server.port, sessions, LANES, subscribeChat)
  : await mixLanes(server.port, sessions, LANES, only);
await closedLoop(lanes, { amount: either(5_000, 2_000) });

/** Runs the load while something is recorded; gives what was recorded, and the calls. */
async function recorded(command) {
  await ask(server, command);
  const { answered } = await closedLoop(lanes, { seconds: SECONDS });
  const { answer } = await ask(server, `${command}End`);
  return { profile: answer, calls: answered };
}

const time = await recorded("time");
printAll("self time", timesOf(time.profile), time.calls, "µs");
const memory = await recorded("memory");
printAll("allocated", allocationsOf(memory.profile), memory.calls, "B");
const target = flag("json");
if (target) {
  writeFileSync(`${target}.cpuprofile`, JSON.stringify(time.profile));
  writeFileSync(`${target}.heapprofile`, JSON.stringify(memory.profile));
}
process.exit(0);

// Runs all benchmarks, one after the other, and puts their tables into docs/benchmarks.md: `npm run bench`.
//   node bench/all.mjs [door mix …] [--short]   only those, without writing the page
//   BENCH_ROOT=/other/checkout node bench/all.mjs [door mix …] --before   measures another checkout, and keeps its
//     figures in bench/before.json; later figures are printed beside them
import { execFileSync, fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { drawCharts } from "./chart.mjs";
import { BEFORE, withMeasurements } from "./report.mjs";
import { fileFor } from "./support/servers.mjs";
import { ROOT, SHORT } from "./support/settings.mjs";

const PARTS = [
  "door",
  "mix",
  "createsession",
  "latency",
  "sessions",
  "journal",
  "memory",
  "start",
  "events",
  "ber",
  "world",
  "isolation",
  "balancer",
  "console",
  "record",
  "package",
];
const PAGE = new URL("../docs/benchmarks.md", import.meta.url);
const KEPT = new URL("./before.json", import.meta.url);
const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const keepBefore = process.argv.includes("--before");

const run = (part) =>
  new Promise((resolve, reject) => {
    const given = [];
    const words = SHORT ? ["--short"] : [];
    const child = fork(fileURLToPath(new URL(`./${part}.mjs`, import.meta.url)), words);
    child.on("message", (section) => given.push(section));
    child.on("exit", (code) =>
      code === 0 ? resolve(given) : reject(new Error(`bench/${part}.mjs ended with ${code}`)),
    );
  });

function commit() {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

const cores = cpus();
const facts = {
  date: new Date().toISOString().slice(0, 10),
  commit: commit(),
  node: process.versions.node,
  machine: `${cores.length} × ${cores[0]?.model.trim()}`,
  load: Number(loadavg()[0].toFixed(2)),
};
const inWords = ({ date, commit: at, node, machine, load }) =>
  `${date}, ${at ? `commit ${at}, ` : ""}Node ${node}, ${machine}, load average ${load} before it began`;

// What the mix is answered with is recorded once for all parts.
process.env.BENCH_RECORDING = fileFor(null);
const begun = performance.now();
const sections = [];
const failed = [];
for (const part of asked.length > 0 ? asked : PARTS) {
  try {
    sections.push(...(await run(part)));
    if (keepBefore) keep();
  } catch (error) {
    failed.push(error.message);
  }
}
const seconds = Math.round((performance.now() - begun) / 1000);
const where = `Measured on ${inWords(facts)}; it took ${seconds} s.`;
process.stdout.write(`\n${where}\n`);
for (const message of failed) process.stderr.write(`${message}\n`);
if (failed.length === 0 && asked.length === 0 && !keepBefore && !SHORT && !process.env.BENCH_ROOT) writePage();
process.exit(failed.length > 0 ? 1 : 0);

/** After each part, so that nothing is lost when a later one fails. */
function keep() {
  const now = Object.fromEntries(sections.map(({ title, kept }) => [title, kept]));
  writeFileSync(KEPT, `${JSON.stringify({ ...facts, sections: { ...BEFORE?.sections, ...now } }, undefined, 2)}\n`);
}

function writePage() {
  const earlier = BEFORE ? [`"Before" was measured on ${inWords(BEFORE)}, with the same benchmarks.`] : [];
  const text = [where, ...earlier, ...sections.map(({ section }) => section)].join("\n\n");
  writeFileSync(PAGE, withMeasurements(readFileSync(PAGE, "utf8"), text));
  drawCharts();
}

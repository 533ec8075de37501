// Runs all benchmarks, one after the other, and puts their tables into docs/benchmarks.md: `npm run bench`.
//   node bench/all.mjs [door mix …]   only those, without writing the page
//   node bench/all.mjs --short        shorter rounds, for a first look; the page is written all the same
//   BENCH_ROOT=DIR node bench/all.mjs --before   measures a built checkout of an earlier version, into bench/before.json
import { execFileSync, fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { BEFORE, withMeasurements } from "./report.mjs";

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
  "world",
  "isolation",
  "package",
];
const PAGE = new URL("../docs/benchmarks.md", import.meta.url);
const BEFORE_FILE = new URL("./before.json", import.meta.url);
const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith("--"));
const isBefore = words.includes("--before");
const short = words.includes("--short") ? ["--short"] : [];

const run = (part) =>
  new Promise((resolve, reject) => {
    const sections = [];
    const child = fork(fileURLToPath(new URL(`./${part}.mjs`, import.meta.url)), short);
    child.on("message", (section) => sections.push(section));
    child.on("exit", (code) =>
      code === 0 ? resolve(sections) : reject(new Error(`bench/${part}.mjs ended with ${code}`)),
    );
  });

function commit() {
  const cwd = process.env.BENCH_ROOT ?? ".";
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8", cwd }).trim();
  } catch {
    return "unknown";
  }
}

const begun = performance.now();
const load = loadavg()[0].toFixed(2);
const cores = cpus();
const sections = [];
for (const part of asked.length > 0 ? asked : PARTS) sections.push(...(await run(part)));
const seconds = Math.round((performance.now() - begun) / 1000);
const date = new Date().toISOString().slice(0, 10);
const machine = `${cores.length} × ${cores[0]?.model.trim()}, Node ${process.versions.node}`;
const where = `Measured on ${date}, commit ${commit()}, ${machine}, load average ${load} before it began; it took ${seconds} s.`;
process.stdout.write(`\n${where}\n`);
if (isBefore) {
  const figures = Object.fromEntries(sections.map(({ title, kept }) => [title, kept]));
  writeFileSync(BEFORE_FILE, `${JSON.stringify({ date, commit: commit(), machine, sections: figures }, null, 2)}\n`);
} else if (asked.length === 0) {
  const earlier = BEFORE ? [`Before: commit ${BEFORE.commit}, measured on ${BEFORE.date}, ${BEFORE.machine}.`] : [];
  const texts = sections.map(({ section }) => section);
  writeFileSync(PAGE, withMeasurements(readFileSync(PAGE, "utf8"), [where, ...earlier, ...texts].join("\n\n")));
}

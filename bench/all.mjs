// Runs all benchmarks, one after the other, and puts their tables into docs/benchmarks.md: `npm run bench`.
//   node bench/all.mjs [http sessions …]   only those, without writing the page
import { execFileSync, fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { withMeasurements } from "./report.mjs";

const PARTS = ["http", "sessions", "memory", "start", "events", "world", "isolation", "package"];
const PAGE = new URL("../docs/benchmarks.md", import.meta.url);
const asked = process.argv.slice(2);

const run = (part) =>
  new Promise((resolve, reject) => {
    const sections = [];
    const child = fork(fileURLToPath(new URL(`./${part}.mjs`, import.meta.url)), []);
    child.on("message", ({ section }) => sections.push(section));
    child.on("exit", (code) =>
      code === 0 ? resolve(sections) : reject(new Error(`bench/${part}.mjs ended with ${code}`)),
    );
  });

function commit() {
  try {
    return `, commit ${execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim()}`;
  } catch {
    return "";
  }
}

const begun = performance.now();
const load = loadavg()[0].toFixed(2);
const cores = cpus();
const sections = [];
for (const part of asked.length > 0 ? asked : PARTS) sections.push(...(await run(part)));
const seconds = Math.round((performance.now() - begun) / 1000);
const where =
  `Measured on ${new Date().toISOString().slice(0, 10)}${commit()}, Node ${process.versions.node}, ` +
  `${cores.length} × ${cores[0]?.model.trim()}, load average ${load} before it began; it took ${seconds} s.`;
process.stdout.write(`\n${where}\n`);
if (asked.length === 0)
  writeFileSync(PAGE, withMeasurements(readFileSync(PAGE, "utf8"), [where, ...sections].join("\n\n")));

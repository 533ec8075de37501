// node scripts/read-test-report.mjs REPORT.json: how many tests of a vitest run passed and how many failed, a line each, then a
// line for each that failed: its file, its name, and the first line of the reason. Nothing where there is no report.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

const firstLine = (text = "") => stripVTControlCharacters(text).split("\n", 1)[0];

function* linesOf({ numPassedTests, numFailedTests, testResults }) {
  yield numPassedTests;
  yield numFailedTests;
  for (const { name, message, status, assertionResults } of testResults) {
    const file = relative("", name);
    const failed = assertionResults.filter((one) => one.status === "failed");
    for (const one of failed) yield `${file}: ${one.fullName}: ${firstLine(one.failureMessages[0])}`;
    if (status === "failed" && failed.length === 0) yield `${file}: ${firstLine(message)}`;
  }
}

let report;
try {
  report = JSON.parse(readFileSync(process.argv[2], "utf8"));
} catch {
  process.exit(0);
}
process.stdout.write([...linesOf(report), ""].join("\n"));

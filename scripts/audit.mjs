// Known weaknesses of what is shipped: of the libraries in the bundle, as the SBOM names them.
//   node scripts/audit.mjs     after a build; exit code 1 when there are any
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { stdout } = spawnSync("npm", ["audit", "--json"], {
  encoding: "utf8",
  maxBuffer: 1e8,
  shell: process.platform === "win32",
});
const report = readReport(stdout);
if (report === undefined) {
  process.stdout.write("skipped: the registry does not answer audit requests\n");
} else {
  const { components } = JSON.parse(readFileSync(new URL("../dist/sbom.cdx.json", import.meta.url), "utf8"));
  const shipped = new Set(components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
  const weak = Object.values(report.vulnerabilities).filter(({ name }) => shipped.has(name));
  for (const { name, severity, range } of weak) process.stdout.write(`${name} ${range}: ${severity}\n`);
  process.stdout.write(`${shipped.size} libraries, ${weak.length} with known weaknesses\n`);
  process.exitCode = weak.length > 0 ? 1 : 0;
}

function readReport(text) {
  try {
    const report = JSON.parse(text);
    return report.auditReportVersion === undefined ? undefined : report;
  } catch {
    return undefined;
  }
}

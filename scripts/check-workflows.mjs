// Holds .github/workflows and action.yml against GitHub's own parser, and against the rules of this project: actions are
// pinned to a commit, a job has no right that it does not name, and a time after which it ends.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { pinMistakes } from "./pins.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** GitHub's parser imports JSON as bundlers do, and Node does not. */
async function parser() {
  const outfile = join("node_modules", ".cache", "workflow-parser.cjs");
  const entry = 'export * from "@actions/workflow-parser"; export * from "@actions/workflow-parser/actions/index";';
  const stdin = { contents: entry, resolveDir: process.cwd() };
  await build({ stdin, outfile, bundle: true, format: "cjs", platform: "node", logLevel: "warning" });
  const { default: loaded } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return loaded;
}

const github = await parser();
const findings = [];
const pins = new Map();
const trace = new github.NoOperationTraceWriter();

for (const file of readdirSync(".github/workflows").map((name) => `.github/workflows/${name}`)) {
  const content = readFileSync(file, "utf8");
  const { context, value } = github.parseWorkflow({ name: file, content }, trace);
  for (const error of context.errors.getErrors()) findings.push(`${file}: ${error.message}`);
  if (!value) continue;
  const workflow = await github.convertWorkflowTemplate(context, value);
  for (const error of workflow.errors ?? []) findings.push(`${file}: ${error.Message}`);
  if (!/^permissions: \{ contents: read \}$/m.test(content))
    findings.push(`${file}: expected permissions: { contents: read }`);
  const jobs =
    content
      .split(/^jobs:$/m)[1]
      ?.split(/^ {2}(?=\w[\w-]*:$)/m)
      .slice(1) ?? [];
  for (const job of jobs) {
    const name = job.split(":")[0];
    if (!/^ {4}timeout-minutes: \d+$/m.test(job)) findings.push(`${file}: ${name}: expected timeout-minutes`);
  }
  for (const mistake of pinMistakes(content, pins)) findings.push(`${file}: ${mistake}`);
}

const action = { name: "action.yml", content: readFileSync("action.yml", "utf8") };
for (const error of github.parseAction(action, trace).context.errors.getErrors())
  findings.push(`action.yml: ${error.message}`);

for (const finding of findings) process.stderr.write(`${finding}\n`);
process.stdout.write(`${findings.length} findings in workflows and action\n`);
process.exitCode = findings.length === 0 ? 0 : 1;

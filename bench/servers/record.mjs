// The command `record` as a process of its own; tells its port to whoever forked it. What has passed is not written.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fileOf } from "../support/settings.mjs";

const cli = fileURLToPath(fileOf("dist/cli.js"));
const args = ["record", "--upstream", process.env.UPSTREAM, "--out", process.env.OUT, "--port", "0"];
const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "ignore"] });
child.on("exit", (code) => process.exit(code ?? 1));
let told = "";
child.stdout.on("data", (data) => {
  told += data;
  const port = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(told)?.[1];
  if (port) process.send?.({ port: Number(port) });
});
process.on("exit", () => child.kill("SIGKILL"));
process.on("disconnect", () => process.exit(0));

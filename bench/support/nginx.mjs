// nginx in front of emulators, with the file of examples/balancer.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { familyOf } from "./machine.mjs";

const CONF = fileURLToPath(new URL("../../examples/balancer/nginx.conf", import.meta.url));

export const hasNginx = () => spawnSync("nginx", ["-v"]).status === 0;

/**
 * Starts nginx before the emulators at these ports: the first has the session prefix A, the second B; one alone gets all.
 * Gives its port, its processes, and a way to end it.
 */
export async function startNginx(ports) {
  const folder = mkdtempSync(join(tmpdir(), "ucserver-emulator-nginx-"));
  const port = await freePort();
  const conf = readFileSync(CONF, "utf8")
    .replace("listen 7224", `listen 127.0.0.1:${port}`)
    .replaceAll("emulator-a:7224", `127.0.0.1:${ports[0]}`)
    .replaceAll("emulator-b:7224", `127.0.0.1:${ports.at(-1)}`);
  const file = join(folder, "nginx.conf");
  writeFileSync(file, conf);
  const words = ["-p", folder, "-c", file, "-e", join(folder, "error.log"), "-g", "daemon off;"];
  const child = spawn("nginx", words, { stdio: ["ignore", "ignore", "inherit"] });
  const end = () => {
    child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", end);
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const stop = async () => {
    process.off("exit", end);
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, pids: [...familyOf(child.pid)], stop };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = async (port) =>
  fetch(`http://127.0.0.1:${port}/__admin/health`).then(
    (response) => response.ok,
    () => false,
  );

// Compiles src/ to dist/ and puts the files beside it that are not TypeScript.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
rmSync("dist", { recursive: true, force: true });
const tsc = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], {
  stdio: "inherit",
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
cpSync("src/interface/catalog.generated.json", "dist/interface/catalog.generated.json");
if (existsSync("src/console/public")) cpSync("src/console/public", "dist/console/public", { recursive: true });
chmodSync("dist/cli.js", 0o755);

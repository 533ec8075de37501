// The long modes of tests that a suite runs for a few seconds: `npm run fuzz -- --count 1000000 --seed 7` throws as many inputs
// at all transports, `npm run walk -- --count 100000 --seed 7` walks as many steps. Ends with 1 when one goes wrong, or
// when fewer were tried than asked for.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

/** What one run of the fuzz suite throws (test/transport/fuzz.test.ts says how many there were). */
const INPUTS_A_RUN = 14_200;

const MODES = {
  fuzz: {
    count: 1_000_000,
    files: ["test/transport/fuzz.test.ts"],
    environment: (count, seed) => ({ FUZZ_RUNS: String(Math.ceil(count / INPUTS_A_RUN)), FUZZ_SEED: String(seed) }),
    told: /fuzz: (\d+) inputs/,
  },
  walk: {
    count: 100_000,
    files: ["test/outside/model-walk.test.ts"],
    environment: (count, seed) => ({ WALK_STEPS: String(count), WALK_SEED: String(seed) }),
    told: /walk: seed \d+, (\d+) steps/,
  },
};

const mode = MODES[process.argv[2]];
if (!mode) throw new Error(`expected one of ${Object.keys(MODES).join(", ")}`);
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { count: { type: "string", default: String(mode.count) }, seed: { type: "string", default: "1" } },
});
const count = Number(values.count);
const seed = Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) throw new Error("expected whole numbers");

process.stdout.write(`${process.argv[2]}: count ${count}, seed ${seed}\n`);
const began = Date.now();
const child = spawn(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", ...mode.files, "--disable-console-intercept"],
  { env: { ...process.env, ...mode.environment(count, seed) }, stdio: ["ignore", "pipe", "inherit"] },
);
let output = "";
child.stdout.on("data", (data) => {
  output += data;
  process.stdout.write(data);
});
child.on("close", (code) => {
  const tried = Number(mode.told.exec(output)?.[1] ?? 0);
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  process.stdout.write(
    `${process.argv[2]}: seed ${seed}, ${tried} of ${count} tried in ${minutes} minutes, exit ${code}\n`,
  );
  process.exitCode = code === 0 && tried >= count ? 0 : 1;
});

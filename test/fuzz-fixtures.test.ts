import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { stringify } from "yaml";
import { jsonSchemas } from "../scripts/json-schemas.js";
import { configSchema } from "../src/config.js";
import { Emulator } from "../src/emulator.js";
import { BUILT_IN_FIXTURES, loadWorlds } from "../src/fixtures/load-worlds.js";
import { Responses } from "../src/fixtures/responses/responses.js";
import { ScenarioLibrary } from "../src/scenarios/load-scenarios.js";
import { UsageError } from "../src/usage-error.js";
import { FuzzRandom, type JsonSchema } from "./support/fuzz-random.js";

/** FUZZ_RUNS and FUZZ_SEED as in fuzz.test.ts. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const root = mkdtempSync(join(tmpdir(), "ucserver-emulator-fuzz-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const config = configSchema.parse({ seed: 1 });
const texts = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(yaml|json)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));

const samples = {
  world: texts(join(BUILT_IN_FIXTURES, "world")),
  responses: texts(join(BUILT_IN_FIXTURES, "responses/examples")),
  scenarios: texts(join(BUILT_IN_FIXTURES, "scenarios")),
};
const schemas = jsonSchemas() as ReadonlyMap<string, JsonSchema>;
const schemaOf = { world: "world.schema.json", responses: "response.schema.json", scenarios: "scenario.schema.json" };

type Kind = keyof typeof samples;

/** A file that is right but for something, or one that only looks like it; or bytes. */
function contentOf(kind: Kind, random: FuzzRandom): string | Buffer {
  if (random.chance(10)) return random.bytes(400);
  if (random.chance(50)) return random.damaged(random.pick(samples[kind]));
  const value = random.fitting(schemas.get(schemaOf[kind]) ?? {});
  return random.chance(50) ? JSON.stringify(value) : stringify(value);
}

it.each([
  ["world", 250],
  ["responses", 250],
  ["scenarios", 250],
] as const)(
  "files in %s/ are read, or refused with lines that name the file; nothing else",
  { timeout: 60_000 * Math.max(1, RUNS) },
  (kind, inputs) => {
    const random = new FuzzRandom(SEED, `fixtures ${kind}`);
    let read = 0;
    for (let done = 0; done < inputs * RUNS; done++) {
      const folder = join(root, `${kind}-${done}`);
      mkdirSync(join(folder, kind), { recursive: true });
      const name = `${random.pick(["local", "asnGetTime", "asnCtiMakeCall"])}.${random.pick(["yaml", "json"])}`;
      writeFileSync(join(folder, kind, name), contentOf(kind, random));
      try {
        use(kind, folder);
        read++;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        for (const line of error.message.split("\n")) expect(line).toMatch(new RegExp(`${name}|^world of server `));
      }
      rmSync(folder, { recursive: true });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    process.stdout.write(`fuzz: ${inputs * RUNS} files of ${kind}, ${read} of them usable\n`);
  },
);

function use(kind: Kind, folder: string): void {
  if (kind === "scenarios") return void new ScenarioLibrary([folder]).all();
  const worlds = kind === "world" ? loadWorlds(folder) : loadWorlds(BUILT_IN_FIXTURES);
  const responses = kind === "responses" ? Responses.load([folder]) : Responses.none();
  new Emulator(config, worlds, () => undefined, responses).stop();
}

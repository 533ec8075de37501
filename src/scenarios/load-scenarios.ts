import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { tryCheck } from "../common/check.js";
import { readChecked, structuredFiles } from "../fixtures/load-worlds.js";
import { STRUCTURED } from "../fixtures/structured.js";
import { didYouMean } from "../matching/nearest-name.js";
import { UsageError } from "../usage-error.js";
import { type Scenario, type ScenarioInput, scenarioFileSchema, toScenario } from "./scenario-file.js";

const baseName = (file: string): string => basename(file).replace(STRUCTURED, "");

/** The scenario of a file. Throws UsageError with a line for each mistake: file, path in it, reason. */
export function loadScenario(file: string): Scenario {
  return toScenario(readChecked(file, scenarioFileSchema), baseName(file));
}

/** A scenario that did not come from a file. Throws UsageError with a line for each mistake. */
export function readScenario(input: ScenarioInput | unknown): Scenario {
  const read = tryCheck(scenarioFileSchema, input);
  if ("mistakes" in read) throw UsageError.of(read.mistakes, { head: "scenario" });
  return toScenario(read.data, "scenario");
}

/**
 * The scenarios in the `scenarios/` of fixtures folders, found by name: the file's own or the one it gives itself. On a
 * tie the later folder wins. Files are read when they are asked for, as they are then; a start does not pay for them.
 */
export class ScenarioLibrary {
  constructor(private readonly folders: readonly string[]) {}

  /** All that are there. Throws UsageError with a line for each mistake in any of them. */
  all(): ReadonlyMap<string, Scenario> {
    const found = new Map<string, Scenario>();
    for (const file of this.#files()) {
      const scenario = loadScenario(file);
      found.set(scenario.name, scenario);
    }
    return found;
  }

  /** Throws UsageError when there is none of that name, or when it has mistakes. */
  get(name: string): Scenario {
    const file = this.#files().findLast((file) => baseName(file) === name);
    const scenario = file === undefined ? this.all().get(name) : loadScenario(file);
    if (scenario) return scenario;
    const names = this.#files().map(baseName);
    const hint = didYouMean(name, names) || `; there are ${names.join(", ") || "none"}`;
    throw new UsageError(`there is no scenario "${name.slice(0, 100)}"${hint}`);
  }

  #files(): string[] {
    return this.folders
      .map((folder) => join(folder, "scenarios"))
      .filter((folder) => existsSync(folder))
      .flatMap(structuredFiles);
  }
}

/** Whether it says a file rather than a scenario's name. */
export const isFile = (nameOrFile: string): boolean => STRUCTURED.test(nameOrFile);

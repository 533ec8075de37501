import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { configSchema } from "../config.js";
import { Emulator } from "../emulator.js";
import { BUILT_IN_FIXTURES, loadWorlds, readChecked, structuredFiles, worldFiles } from "../fixtures/load-worlds.js";
import { withPictures } from "../fixtures/pictures.js";
import type { Strictness } from "../fixtures/responses/compile.js";
import { readResponses, readText, responseFiles } from "../fixtures/responses/sources.js";
import { nearestName } from "../matching/nearest-name.js";
import { loadScenario } from "../scenarios/load-scenarios.js";
import { refuseStrangers } from "../scenarios/step-names.js";
import { checkWorld } from "../server/build-world.js";
import { type Mistake, UsageError } from "../usage-error.js";
import { type WorldData, worldFileSchema } from "../world/world-file.js";
import { Places } from "./places.js";

/** Something that is wrong in a file, and where. */
export interface Remark {
  readonly severity: "mistake" | "warning";
  readonly file: string;
  /** Counted from 1; missing where it concerns no line. */
  readonly line?: number;
  readonly column?: number;
  /** The place in the data: `users[1].logonError`; empty for the whole file. */
  readonly place: string;
  readonly reason: string;
}

const PARTS = ["world", "responses", "scenarios"] as const;

/**
 * Checks a fixtures folder as a start reads it, and all of its files instead of up to the first mistake. Throws UsageError
 * when the folder cannot be read.
 */
export function checkFolder(
  folder: string,
  answers: Strictness,
): { readonly files: readonly string[]; readonly remarks: readonly Remark[] } {
  const checker = new FolderChecker(folder, answers);
  checker.run();
  return { files: checker.files, remarks: checker.remarks };
}

class FolderChecker {
  readonly files: string[] = [];
  readonly remarks: Remark[] = [];

  constructor(
    private readonly folder: string,
    private readonly answers: Strictness,
  ) {}

  run(): void {
    const names = this.#subfolders();
    const worlds = names.has("world") ? this.#worlds() : this.#noWorld();
    if (names.has("responses")) for (const file of responseFiles(this.folder)) this.#responses(file);
    if (names.has("scenarios")) this.#scenarios(structuredFiles(join(this.folder, "scenarios")), worlds);
  }

  /** The folders in it. A name that is nearly one that is read was meant to be it. */
  #subfolders(): Set<string> {
    let entries: Dirent[];
    try {
      entries = readdirSync(this.folder, { withFileTypes: true });
    } catch (error) {
      throw new UsageError(`${this.folder}: folder cannot be read (${(error as NodeJS.ErrnoException).code})`);
    }
    const names = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name);
    for (const name of names) {
      const near = nearestName(name, PARTS);
      if (near === undefined || near === name) continue;
      this.#say("warning", join(this.folder, name), { path: "", reason: `is not read; did you mean ${near}/?` });
    }
    return new Set(names);
  }

  #noWorld(): WorldData[] {
    this.#say("mistake", join(this.folder, "world"), { path: "", reason: "no world file (*.yaml, *.json) there" });
    return [];
  }

  #worlds(): WorldData[] {
    const files = worldFiles(this.folder);
    if (files.length === 0) return this.#noWorld();
    const seen = new Map<string, string>();
    return files.flatMap((file) => {
      this.files.push(file);
      const world = this.#tried(file, () => withPictures(readChecked(file, worldFileSchema), file));
      if (!world) return [];
      const other = seen.get(world.ucsid);
      if (other !== undefined) {
        this.#say("mistake", file, { path: "ucsid", reason: `"${world.ucsid}" is the server of ${other} already` });
        return [];
      }
      seen.set(world.ucsid, file);
      return this.#tried(file, () => checkWorld(world) ?? true) ? [world] : [];
    });
  }

  #responses(file: string): void {
    this.files.push(file);
    const content = readText(file);
    if ("reason" in content) return this.#say("mistake", file, { path: "", reason: content.reason });
    const { mistakes, doubts } = readResponses(file, content.text, this.answers);
    for (const mistake of mistakes) this.#say("mistake", file, mistake);
    for (const doubt of doubts) this.#say("warning", file, doubt);
  }

  /** A scenario's people are looked for in the worlds of the folder, or in the built-in ones where those have mistakes. */
  #scenarios(files: readonly string[], worlds: readonly WorldData[]): void {
    const config = configSchema.parse({ watch: false, ...(worlds[0] && { defaultServer: defaultOf(worlds) }) });
    const stage = new Emulator(config, worlds.length > 0 ? worlds : loadWorlds(BUILT_IN_FIXTURES), () => undefined);
    for (const file of files) {
      this.files.push(file);
      const scenario = this.#tried(file, () => loadScenario(file));
      if (!scenario || worlds.length === 0) continue;
      const server = stage.server(scenario.server);
      if (server) this.#tried(file, () => refuseStrangers(scenario, server) ?? true);
      else this.#say("mistake", file, { path: "server", reason: `there is no server "${scenario.server}"` });
    }
    stage.stop();
  }

  /** What the work gives; undefined when it has found mistakes, which are noted. */
  #tried<R>(file: string, work: () => R): R | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const plain = error.message.split("\n").map((line) => ({ path: "", reason: withoutHead(line, file) }));
      for (const mistake of error.mistakes.length > 0 ? error.mistakes : plain) this.#say("mistake", file, mistake);
      return undefined;
    }
  }

  #say(severity: Remark["severity"], file: string, { path, reason }: Mistake): void {
    const content = readText(file);
    if (!("text" in content)) return void this.remarks.push({ severity, file, place: path, reason });
    const places = new Places(content.text);
    const at = places.of(path, reason);
    // Contradictions of a world name what stands there twice, or nowhere else.
    const [, name] = /"([^"]+)"/.exec(reason) ?? [];
    const named = at || path !== "" || name === undefined ? undefined : places.ofValue(name);
    const { path: place, ...found } = named ?? { path, ...at };
    this.remarks.push({ severity, file, ...found, place, reason });
  }
}

/** What clients without a UCSID reach: `local`, as the option has it, or else the only one that there is. */
const defaultOf = (worlds: readonly WorldData[]): string =>
  worlds.find(({ ucsid }) => ucsid === "local")?.ucsid ?? worlds[0]?.ucsid ?? "local";

const withoutHead = (line: string, file: string): string =>
  line.startsWith(`${file}: `) ? line.slice(file.length + 2) : line;

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "../matching/path.js";
import { type WorldInput, worldFileSchema } from "../world/world-file.js";
import { type DeriveOptions, fixturesOf } from "./derive/responses.js";
import { scenarioOf } from "./derive/scenario.js";
import { worldsOf } from "./derive/world.js";
import { saltOf, writeWhole } from "./files.js";
import type { Recording } from "./recording.js";
import { recordingLines } from "./recording.js";
import { type Replacement, redact } from "./redact.js";
import { type Changes, planResponses } from "./update.js";
import type { Policy, Redacted } from "./words.js";

/** How a recording is put into a folder of fixtures. */
export interface ImportOptions extends DeriveOptions {
  readonly out: string;
  readonly policy: Policy;
  readonly keep: ReadonlySet<Redacted>;
}

/** What a recording gave. */
export interface Imported {
  /** The file that the recording is in now. */
  readonly recording: string;
  readonly calls: number;
  readonly events: number;
  readonly sessions: number;
  readonly replaced: readonly Replacement[];
  readonly changes: Changes;
  readonly users: number;
  readonly contacts: number;
  /** Steps of the scenario; 0 where there is none. */
  readonly steps: number;
  /** Events that no call led to, and whose receiver is not known. */
  readonly eventsLeftOut: number;
}

/**
 * Puts a recording into a folder: redacted, as a file of its own, and what can be derived from it: fixture responses, a world
 * file, and a scenario. Each file is written whole or not at all, the recording first.
 *
 * @throws {UsageError} for files that are there and have mistakes, and for those that cannot be written.
 */
export function importRecording(raw: Recording, options: ImportOptions): Imported {
  const steps = importSteps(raw, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same, with a pause before each step, which is told what comes. What it throws ends the import: nothing but
 * the salt has been written until the last pause is over.
 */
export async function importWithPauses(
  raw: Recording,
  options: ImportOptions,
  pause: (next: string) => Promise<void>,
): Promise<Imported> {
  const steps = importSteps(raw, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause(value);
  }
}

function* importSteps(raw: Recording, options: ImportOptions): Generator<string, Imported> {
  const { out, policy } = options;
  yield "names are replaced";
  const { recording, replaced } = redacted(raw, options);
  yield "fixtures are made";
  const derived = fixturesOf(recording, options);
  const { files, changes } = planResponses(out, derived, policy);
  yield "files are written";
  const name = recording.header.began.replaceAll(/[:.]/g, "-");
  const file = join(out, "recordings", `${name}.ndjson`);
  writeWhole(file, recordingLines(recording));
  for (const { path, text } of files) writeWhole(path, [text]);
  let users = 0;
  let contacts = 0;
  for (const world of worldsOf(recording)) {
    const whole = writeWorld(out, world, policy);
    users += whole.users?.length ?? 0;
    for (const { entries } of whole.contacts?.phoneBooks ?? []) contacts += entries?.length ?? 0;
  }
  const { scenario, leftOut } = scenarioOf(recording, options);
  const scenarioFile = join(out, "scenarios", "recorded.json");
  if (scenario && !(policy === "ignore" && existsSync(scenarioFile))) writeWhole(scenarioFile, [asText(scenario)]);
  const counted = (kind: string): number => recording.entries.filter((entry) => entry.kind === kind).length;
  return {
    recording: file,
    calls: counted("call"),
    events: counted("event"),
    sessions: new Set(recording.entries.flatMap(({ session }) => session ?? [])).size,
    replaced,
    changes,
    users,
    contacts,
    steps: scenario?.steps.length ?? 0,
    eventsLeftOut: leftOut,
  };
}

/** What has been redacted once stays as it is: pseudonyms of pseudonyms would agree with nothing. */
function redacted(raw: Recording, { out, keep }: ImportOptions): ReturnType<typeof redact> {
  if (raw.header.redacted.length > 0) return { recording: raw, replaced: [] };
  return redact(raw, { salt: saltOf(out), keep });
}

const asText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Writes a world file, or adds to the one that there is who is not in it. Gives the world that the file has then. */
function writeWorld(out: string, world: WorldInput, policy: Policy): WorldInput {
  const file = join(out, "world", `${world.ucsid}.json`);
  if (!existsSync(file)) {
    writeWhole(file, [asText(world)]);
    return world;
  }
  const before = JSON.parse(readFileSync(file, "utf8")) as WorldInput;
  if (policy === "ignore") return before;
  const names = new Set(before.users?.map(({ name }) => name.toLowerCase()));
  const users = [...(before.users ?? []), ...(world.users ?? []).filter(({ name }) => !names.has(name.toLowerCase()))];
  const merged = { ...before, users, ...mergedContacts(before, world) };
  if (JSON.stringify(merged) === JSON.stringify(before) || !worldFileSchema.safeParse(merged).success) return before;
  writeWhole(file, [asText(merged)]);
  return merged;
}

/** The phone books of the file, with entries added to the one that the import made. */
function mergedContacts({ contacts: before }: WorldInput, { contacts }: WorldInput): Pick<WorldInput, "contacts"> {
  const [added] = contacts?.phoneBooks ?? [];
  if (!added) return before === undefined ? {} : { contacts: before };
  const books = before?.phoneBooks ?? [];
  const own = books.find(({ name }) => name === added.name);
  const ids = new Set(own?.entries?.map((entry) => (isRecord(entry) ? entry.id : undefined)));
  const entries = [...(own?.entries ?? []), ...(added.entries ?? []).filter(({ id }) => !ids.has(id))];
  const others = books.filter((book) => book !== own);
  return { contacts: { ...before, phoneBooks: [...others, { ...added, ...own, entries }] } };
}

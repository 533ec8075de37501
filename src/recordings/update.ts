import { basename, join } from "node:path";
import { readChecked, structuredFiles } from "../fixtures/load-worlds.js";
import { readFile, whyUnread } from "../fixtures/read-file.js";
import { type FixtureShape, responseFileSchema } from "../fixtures/responses/response-file.js";
import { responseFiles, responsesFolder } from "../fixtures/responses/sources.js";
import { readStructured } from "../fixtures/structured.js";
import { catalog } from "../interface/catalog.js";
import { UsageError } from "../usage-error.js";
import { type CallKey, keyText, sortedText } from "./derive/call-key.js";
import { comparable, type DerivedFixture, RECORDED } from "./derive/responses.js";
import type { Policy } from "./words.js";

/** What a recording changed in a folder of fixtures: the calls, by their operations. */
export interface Changes {
  readonly new: readonly string[];
  readonly same: readonly string[];
  readonly changed: readonly string[];
  /** Recorded once, and not this time; they stay. */
  readonly gone: readonly string[];
  /** Answered by a fixture that a person wrote, which stays as it is. */
  readonly byHand: readonly string[];
}

/** A file to write: its path and its text. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

interface Present {
  readonly file: string;
  readonly fixture: FixtureShape;
  readonly operation: string;
}

type Fixtures = FixtureShape | FixtureShape[];

/**
 * What the response files of a folder become when a recording's fixtures come into it: one file an operation, and one fixture
 * for the calls that count as the same. Writes nothing. Throws UsageError for a file that is there and has mistakes.
 */
export function planResponses(
  folder: string,
  derived: readonly DerivedFixture[],
  policy: Policy,
): { readonly files: readonly PlannedFile[]; readonly changes: Changes } {
  const present = readPresent(folder);
  const byKey = new Map(present.map((one) => [keyText(keyOfFixture(one)), one]));
  const changes = {
    new: [] as string[],
    same: [] as string[],
    changed: [] as string[],
    gone: [] as string[],
    byHand: [] as string[],
  };
  const replaced = new Map<FixtureShape, FixtureShape>();
  const added = new Map<string, FixtureShape[]>();
  for (const { key, fixture } of derived) {
    const name = describe(key);
    const text = keyText(key);
    const old = byKey.get(text);
    byKey.delete(text);
    if (!old) {
      changes.new.push(name);
      const file = fileOf(folder, key.operation, present);
      added.set(file, [...(added.get(file) ?? []), fixture]);
    } else if (!isRecorded(old.fixture)) changes.byHand.push(name);
    else if (saysTheSame(key.operation, old.fixture, fixture)) changes.same.push(name);
    else {
      changes.changed.push(name);
      if (policy === "replace") replaced.set(old.fixture, fixture);
      if (policy === "sequence") replaced.set(old.fixture, inSequence(key.operation, old.fixture, fixture));
    }
  }
  for (const old of byKey.values()) if (isRecorded(old.fixture)) changes.gone.push(describe(keyOfFixture(old)));
  const touched = new Set([
    ...added.keys(),
    ...present.filter(({ fixture }) => replaced.has(fixture)).map(({ file }) => file),
  ]);
  const files = [...touched].map((file): PlannedFile => {
    const kept = present.filter((one) => one.file === file).map(({ fixture }) => replaced.get(fixture) ?? fixture);
    const all: FixtureShape[] = [...kept, ...(added.get(file) ?? [])];
    const content: Fixtures = all.length === 1 && all[0] ? all[0] : all;
    return { path: file, text: `${JSON.stringify(content, null, 2)}\n` };
  });
  return { files, changes };
}

const isRecorded = ({ description }: FixtureShape): boolean => description?.startsWith(RECORDED) === true;

/** The fixtures of a folder as their files have them. */
function readPresent(folder: string): Present[] {
  return responseFiles(folder).flatMap((file): Present[] => {
    readChecked(file, responseFileSchema);
    let data: unknown;
    try {
      data = readStructured(file, readFile(file));
    } catch (error) {
      throw new UsageError(`${file}: ${whyUnread(error)}`);
    }
    const ofFile = basename(file).replace(/\.[^.]*$/, "");
    // As they are written: what the schema fills in does not belong into the file.
    const fixtures = (Array.isArray(data) ? data : [data]) as FixtureShape[];
    return fixtures.map((fixture) => ({ file, fixture, operation: fixture.operation ?? ofFile }));
  });
}

/** The file of an operation: one that the import may write, which is JSON. */
function fileOf(folder: string, operation: string, present: readonly Present[]): string {
  const own = present.find(
    (one) => one.operation === operation && isRecorded(one.fixture) && one.file.endsWith(".json"),
  );
  return own?.file ?? join(responsesFolder(folder), `${operation}.json`);
}

function keyOfFixture({ operation, fixture: { match } }: Present): CallKey {
  const { user, server, argument } = match ?? {};
  return {
    operation,
    ...(typeof user === "string" && { user }),
    ...(typeof server === "string" && { server }),
    argument: argument && Object.keys(argument).length > 0 ? argument : undefined,
  };
}

type SequenceAnswer = NonNullable<FixtureShape["sequence"]>[number];

const stepsOf = (fixture: FixtureShape): readonly SequenceAnswer[] => {
  if (fixture.sequence) return fixture.sequence;
  const { result, error, reject, http, fault, behave, patch, delay, events } = fixture;
  const step = { result, error, reject, http, fault, behave, patch, delay, events };
  return [Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined)) as SequenceAnswer];
};

function textOf(operation: string, { until, times, ...answer }: SequenceAnswer): string {
  return sortedText([until ?? "change", times ?? 1, comparable(catalog.operation(operation)?.result, answer)]);
}

function saysTheSame(operation: string, a: FixtureShape, b: FixtureShape): boolean {
  const [one, other] = [stepsOf(a), stepsOf(b)];
  return (
    one.length === other.length &&
    one.every((step, at) => textOf(operation, step) === textOf(operation, other[at] ?? {}))
  );
}

/** The answers that there were, and then those that are new. */
function inSequence(operation: string, old: FixtureShape, fixture: FixtureShape): FixtureShape {
  const before = stepsOf(old);
  const known = new Set(before.map((step) => textOf(operation, { ...step, until: "change", times: 1 })));
  const more = stepsOf(fixture).filter((step) => !known.has(textOf(operation, { ...step, until: "change", times: 1 })));
  if (more.length === 0) return old;
  const { description, match, ids, misfit } = fixture;
  const head = { description, operation, match, ids: { ...old.ids, ...ids }, misfit: misfit ?? old.misfit };
  const filled = Object.entries(head).filter(([, value]) => value !== undefined && !isEmpty(value));
  return { ...Object.fromEntries(filled), sequence: [...before, ...more] };
}

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** The operation, and the argument as far as a line can bear it. */
function describe({ operation, user, argument }: CallKey): string {
  const text = argument === undefined ? "" : ` ${JSON.stringify(argument).slice(0, 120)}`;
  return `${operation}${user === undefined ? "" : ` by ${user}`}${text}`;
}

/** Whether a folder has files in its folder of that name. */
export const hasFiles = (folder: string): boolean => {
  try {
    return structuredFiles(folder).length > 0;
  } catch {
    return false;
  }
};

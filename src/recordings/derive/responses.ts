import { isSecretName, MASK } from "../../common/secrets.js";
import type { FixtureShape } from "../../fixtures/responses/response-file.js";
import { catalog, type Operation } from "../../interface/catalog.js";
import { mapLeaves } from "../../interface/leaves.js";
import { validate } from "../../interface/validate.js";
import { changesState, withoutVarying } from "../../interface/varying.js";
import { isRecord } from "../../matching/path.js";
import { GeneralProblem, wordOfNumber } from "../../rose/problems.js";
import { Date } from "../../time/platform.js";
import { isReadable } from "../reading.js";
import type { RecordedCall, RecordedEvent, Recording } from "../recording.js";
import { type CallKey, keyOf, keyText, shortKey, sortedText } from "./call-key.js";
import { IdNames, idsIn, idsOf, NamesOfAnswer, type TemplateContext, templated } from "./templates.js";

type FixtureReply = Omit<NonNullable<FixtureShape["sequence"]>[number], "until" | "times">;
type EventOf = NonNullable<FixtureShape["events"]>[number];

/** A fixture that a recording gave, and the calls that it is for. */
export interface DerivedFixture {
  readonly key: CallKey;
  readonly fixture: FixtureShape;
}

export interface DeriveOptions {
  /** What distances between an answer and the events that it leads to are multiplied with. */
  readonly distances: number;
}

/** One call of those that count as the same. */
interface AskedOnce {
  readonly answer: FixtureReply;
  /** The ids that the call brings, for answers to others. */
  readonly ids: Readonly<Record<string, string>>;
  /** Whether something may have changed since the call before. */
  readonly isAfterChange: boolean;
  readonly isMisfit: boolean;
}

/** How a fixture that was made from a recording is told from one that a person wrote. */
export const RECORDED = "Recorded";

/**
 * The fixtures of a recording: one for all calls that count as the same, in the order in which they were first made. The
 * events that the recording gives a cause to are theirs.
 */
export function fixturesOf(recording: Recording, options: DeriveOptions): DerivedFixture[] {
  return new Derivation(recording, options).fixtures();
}

class Derivation {
  readonly #ids = new IdNames();
  readonly #began: number;
  readonly #ofManyServers: boolean;
  readonly #events = new Map<number, RecordedEvent[]>();
  /** Ids that stand in answers and events of other calls than those that brought them. */
  readonly #wanted = new Set<string>();

  constructor(
    private readonly recording: Recording,
    private readonly options: DeriveOptions,
  ) {
    this.#began = Date.parse(recording.header.began);
    this.#ofManyServers = new Set(recording.entries.flatMap(({ server }) => server ?? [])).size > 1;
    for (const entry of recording.entries) {
      if (entry.kind !== "event" || entry.cause === undefined) continue;
      const events = this.#events.get(entry.cause);
      if (events) events.push(entry);
      else this.#events.set(entry.cause, [entry]);
    }
    this.#findWanted();
  }

  fixtures(): DerivedFixture[] {
    const groups = new Map<string, { key: CallKey; head: string; steps: AskedOnce[]; changes: number }>();
    let changes = 0;
    for (const call of this.recording.entries) {
      if (call.kind !== "call") continue;
      const operation = catalog.operation(call.function);
      if (!operation || call.outcome === "broken" || !isReadable(operation.argument, call.argument)) continue;
      const key = keyOf(call, this.#ofManyServers);
      const text = keyText(key);
      let group = groups.get(text);
      if (!group) {
        group = { key, head: `${call.function}_${shortKey(text)}`, steps: [], changes };
        groups.set(text, group);
      }
      const step = this.#step(call, operation, group.head, changes > group.changes);
      group.changes = changes;
      if (step) group.steps.push(step);
      if (changesState(call.function)) changes++;
    }
    return [...groups.values()].flatMap(({ key, steps }) => {
      const [first] = steps;
      return first ? [{ key, fixture: fixtureOf(key, steps) }] : [];
    });
  }

  #step(call: RecordedCall, operation: Operation, head: string, isAfterChange: boolean): AskedOnce | undefined {
    const asked = idsIn(operation.argument, call.argument);
    const names = new NamesOfAnswer(head);
    const ids: Record<string, string> = {};
    for (const [id, place] of asked) {
      if (!this.#wanted.has(id) || this.#ids.isGiven(id)) continue;
      ids[this.#ids.bring(id, names.nameFor(id, [place.split(".").at(-1) ?? ""]))] = `{{${place}}}`;
    }
    const at = this.#began + call.at + call.ms;
    const answer = answerOf(call, operation, { ids: this.#ids, names, at, asked });
    if (!answer) return undefined;
    const events = this.#eventsOf(call, names, asked);
    const isMisfit = "result" in answer && operation.result !== undefined && !fits(operation.result, call.answer);
    return { answer: { ...answer, ...(events.length > 0 && { events }) }, ids, isAfterChange, isMisfit };
  }

  /** The events that the call led to, each once for all who got it. */
  #eventsOf(call: RecordedCall, names: NamesOfAnswer, asked: ReadonlyMap<string, string>): EventOf[] {
    const events: { readonly text: string; readonly event: EventOf }[] = [];
    for (const entry of this.#events.get(call.n) ?? []) {
      const to = receiverOf(entry, call);
      if (to === undefined) continue;
      const same = sortedText([entry.function, entry.argument ?? {}]);
      const before = events.findIndex(({ text, event }) => text === same && concernsTheSame(event.to, to));
      const known = events[before];
      if (known) {
        // The same message to two sessions of one user.
        if (known.event.to !== to) events[before] = { text: same, event: { ...known.event, to: "user" } };
        continue;
      }
      const context = { ids: this.#ids, names, at: this.#began + entry.at, asked };
      const type = catalog.operation(entry.function)?.argument;
      const argument = templated(type, entry.argument ?? {}, context) as Record<string, unknown>;
      const distance = Math.max(0, entry.at - (call.at + call.ms)) * this.options.distances;
      const after = Math.round(distance);
      events.push({
        text: same,
        event: { name: entry.function, argument, ...(to !== "self" && { to }), ...(after > 0 && { after }) },
      });
    }
    return events.map(({ event }) => event);
  }

  #findWanted(): void {
    const brought = new Map<number, ReadonlyMap<string, string>>();
    for (const entry of this.recording.entries) {
      const operation = catalog.operation(entry.function);
      if (!operation || entry.kind === "session") continue;
      if (entry.kind === "call") {
        const own = idsIn(operation.argument, entry.argument);
        brought.set(entry.n, own);
        const type = entry.outcome === "result" ? operation.result : undefined;
        if (type) for (const id of idsOf(type, entry.answer)) if (!own.has(id)) this.#wanted.add(id);
      } else {
        const own = entry.cause === undefined ? undefined : brought.get(entry.cause);
        for (const id of idsOf(operation.argument, entry.argument)) if (!own?.has(id)) this.#wanted.add(id);
      }
    }
  }
}

function receiverOf(event: RecordedEvent, call: RecordedCall): EventOf["to"] | undefined {
  if (event.session !== undefined && event.session === call.session) return "self";
  if (event.user === undefined) return undefined;
  return event.user === call.user ? "user" : { user: event.user };
}

function concernsTheSame(a: EventOf["to"], b: EventOf["to"]): boolean {
  const userOf = (to: EventOf["to"]): string => (typeof to === "object" ? to.user : "");
  return userOf(a) === userOf(b);
}

const fits = (type: string, value: unknown): boolean => validate(type, value).length === 0;

function answerOf(call: RecordedCall, operation: Operation, context: TemplateContext): FixtureReply | undefined {
  const { outcome, answer, status = 0 } = call;
  switch (outcome) {
    case "nothing":
      return operation.result === undefined ? {} : undefined;
    case "result":
      // A token that was taken out would let nobody in; the emulator gives one of its own that does.
      if (hasSecret(operation.result, answer)) return { behave: true };
      return { result: templated(operation.result, answer, context) as Record<string, unknown> };
    case "error":
      return { error: errorOf(operation, answer) };
    case "reject":
      return rejectOf(answer);
    case "http":
      return status >= 200 && status <= 599 ? { http: { status, body: bodyOf(answer) } } : undefined;
    case "broken":
      return undefined;
  }
}

function hasSecret(type: string | undefined, answer: unknown): boolean {
  let found = false;
  mapLeaves(type, answer, (leaf, { field }) => {
    found ||= leaf === MASK && isSecretName(field);
    return leaf;
  });
  return found;
}

function errorOf(operation: Operation, answer: unknown): FixtureReply["error"] {
  const { _type, iErrorDetail, u8sErrorString, ...fields } = isRecord(answer) ? answer : {};
  const own = operation.error ?? "AsnRequestError";
  return {
    detail: typeof iErrorDetail === "number" ? iErrorDetail : 0,
    text: typeof u8sErrorString === "string" ? u8sErrorString : "",
    ...(typeof _type === "string" && _type !== own && { type: _type }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

function rejectOf(answer: unknown): FixtureReply {
  const { problem, details } = isRecord(answer) ? answer : {};
  const { invokeProblem, generalProblem } = isRecord(problem) ? problem : {};
  const text = typeof details === "string" ? details : undefined;
  const name =
    typeof invokeProblem === "number" && wordOfNumber(invokeProblem) !== undefined
      ? invokeProblem
      : Object.entries(GeneralProblem).find(([, number]) => number === generalProblem)?.[0];
  if (name !== undefined) return { reject: { problem: name, ...(text !== undefined && { details: text }) } };
  return { http: { status: 400, body: { invokedID: { invokednull: null }, reject: problem, details: text ?? "" } } };
}

function bodyOf(answer: unknown): unknown {
  if (typeof answer !== "string") return answer;
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}

function fixtureOf(key: CallKey, steps: readonly AskedOnce[]): FixtureShape {
  const { operation, server, user, argument } = key;
  const match = {
    ...(user !== undefined && { user }),
    ...(server !== undefined && { server }),
    ...(argument && { argument }),
    exact: true,
  } as const;
  const type = catalog.operation(operation)?.result;
  const runs = withoutRepetitions(steps, (answer) => sortedText(comparable(type, answer)));
  const ids = Object.assign({}, ...steps.map((step) => step.ids)) as Record<string, string>;
  const head = {
    description: RECORDED,
    operation,
    match,
    ...(Object.keys(ids).length > 0 && { ids }),
    ...(steps.some(({ isMisfit }) => isMisfit) && { misfit: true as const }),
  };
  const [only] = runs;
  if (runs.length === 1 && only) return { ...head, ...only.step.answer };
  const sequence = runs.map(({ step, calls }, index) => {
    const next = runs[index + 1];
    const isByCall = next !== undefined && !next.step.isAfterChange;
    return { ...step.answer, ...(isByCall && { until: "call" as const, ...(calls > 1 && { times: calls }) }) };
  });
  return { ...head, sequence };
}

/** The steps without those that say what the one before said, unless something changed in between. */
function withoutRepetitions(
  steps: readonly AskedOnce[],
  textOf: (answer: FixtureReply) => string,
): { readonly step: AskedOnce; readonly calls: number }[] {
  const runs: { step: AskedOnce; calls: number; text: string }[] = [];
  for (const step of steps) {
    const text = textOf(step.answer);
    const last = runs.at(-1);
    if (last && last.text === text && !step.isAfterChange) last.calls++;
    else runs.push({ step, calls: 1, text });
  }
  // The last answer stays anyway.
  while (runs.length > 1 && runs.at(-1)?.text === runs.at(-2)?.text) runs.pop();
  return runs;
}

/** An answer without what is another one in each run. */
export function comparable(type: string | undefined, answer: FixtureReply): unknown {
  const { result, events = [], ...rest } = answer;
  return {
    ...rest,
    ...(result && { result: withoutVarying(type, result) }),
    events: events.map(({ name, argument = {}, to = "self" }) => [
      name,
      withoutVarying(catalog.operation(name)?.argument, argument),
      to,
    ]),
  };
}

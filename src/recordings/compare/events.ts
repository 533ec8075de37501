import { catalog } from "../../interface/catalog.js";
import type { RecordedEvent } from "../recording.js";
import {
  type AnswerDifference,
  type DifferOptions,
  type FieldsCompared,
  fieldsCompared,
  partOf,
  type Said,
} from "./differences.js";

/** One place in the two lists of events; one side may be without. */
interface EventPair {
  readonly real: Said<RecordedEvent> | undefined;
  readonly ours: Said<RecordedEvent> | undefined;
  /** Both have the event, in another order. */
  readonly isMoved?: boolean;
}

/** Compares what a call led to on both sides, in order. */
export function eventsCompared(
  real: readonly Said<RecordedEvent>[],
  ours: readonly Said<RecordedEvent>[],
  options: DifferOptions,
): FieldsCompared {
  const differences: AnswerDifference[] = [];
  const ignored = new Set<string>();
  const unlikeInterface: string[] = [];
  const pairs = options.compare === "shape" ? firstOfEach(real, ours) : inOrder(real, ours);
  for (const pair of pairs) {
    const name = nameOf(pair.real ?? pair.ours) ?? "";
    const list = pair.real ? real : ours;
    const event = `event ${list.indexOf((pair.real ?? pair.ours) as Said<RecordedEvent>) + 1}, ${name}`;
    const sides = { event, path: "", type: undefined };
    if (!pair.ours) differences.push({ kind: "missing", ...sides, real: pair.real?.shown.argument, ours: undefined });
    else if (!pair.real) differences.push({ kind: "extra", ...sides, real: undefined, ours: pair.ours.shown.argument });
    else {
      if (pair.isMoved) {
        differences.push({ kind: "order", ...sides, real: names(real), ours: names(ours) });
      }
      const type = catalog.operation(name)?.argument;
      const fields = fieldsCompared(type, argumentOf(pair.real), argumentOf(pair.ours), options);
      differences.push(...fields.differences.map((difference) => ({ ...difference, event })));
      for (const one of fields.ignored) ignored.add(one);
      unlikeInterface.push(...fields.unlikeInterface);
    }
  }
  return { differences, ignored: [...ignored], unlikeInterface };
}

const nameOf = (event: Said<RecordedEvent> | undefined): string | undefined => event?.shown.function;
const argumentOf = (event: Said<RecordedEvent>): Said<unknown> => partOf(event, ({ argument }) => argument);
const names = (events: readonly Said<RecordedEvent>[]): string[] => events.map(({ shown }) => shown.function);

/** Of worlds that are not the same the events are as many as they happen to be: of each name one is compared. */
function firstOfEach(real: readonly Said<RecordedEvent>[], ours: readonly Said<RecordedEvent>[]): EventPair[] {
  const all = new Set([...names(real), ...names(ours)]);
  const first = (events: readonly Said<RecordedEvent>[], name: string) =>
    events.find((event) => nameOf(event) === name);
  return [...all].map((name) => ({ real: first(real, name), ours: first(ours, name) }));
}

/**
 * Pairs of the same name in the order of both lists, as many as there can be: so one event more or less is one difference.
 * What is left of both sides with the same name has moved.
 */
function inOrder(real: readonly Said<RecordedEvent>[], ours: readonly Said<RecordedEvent>[]): EventPair[] {
  const lengths = longestCommon(real, ours);
  const pairs: EventPair[] = [];
  let [here, there] = [0, 0];
  while (here < real.length || there < ours.length) {
    if (here < real.length && nameOf(real[here]) === nameOf(ours[there])) {
      pairs.push({ real: real[here++], ours: ours[there++] });
    } else if ((lengths[here + 1]?.[there] ?? -1) >= (lengths[here]?.[there + 1] ?? -1)) {
      pairs.push({ real: real[here++], ours: undefined });
    } else pairs.push({ real: undefined, ours: ours[there++] });
  }
  return moved(pairs);
}

/** For each place in both lists how many pairs there can be from there on. */
function longestCommon(real: readonly Said<RecordedEvent>[], ours: readonly Said<RecordedEvent>[]): number[][] {
  const lengths = Array.from({ length: real.length + 1 }, () => new Array<number>(ours.length + 1).fill(0));
  for (let here = real.length - 1; here >= 0; here--) {
    for (let there = ours.length - 1; there >= 0; there--) {
      const [row, below] = [lengths[here] ?? [], lengths[here + 1] ?? []];
      row[there] =
        nameOf(real[here]) === nameOf(ours[there])
          ? 1 + (below[there + 1] ?? 0)
          : Math.max(below[there] ?? 0, row[there + 1] ?? 0);
    }
  }
  return lengths;
}

function moved(pairs: readonly EventPair[]): EventPair[] {
  const extra = pairs.filter(({ real }) => !real);
  const taken = new Set<EventPair>();
  const joined = pairs.map((pair): EventPair => {
    if (pair.ours) return pair;
    const other = extra.find((one) => !taken.has(one) && nameOf(one.ours) === nameOf(pair.real));
    if (!other) return pair;
    taken.add(other);
    return { real: pair.real, ours: other.ours, isMoved: true };
  });
  return joined.filter((pair) => !taken.has(pair));
}

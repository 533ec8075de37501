import { catalog, type Operation } from "../interface/catalog.js";
import { isOtherFunction } from "../interface/other-functions.js";
import type { RequestRecord } from "../requests/record.js";
import { supportOf } from "./coverage.js";

/** How an operation is answered: by a fixture, by the world, or from its result's type. */
export type AnsweredBy = "fixture" | "behaves" | "made up";

/** One operation, and what an application did with it. */
export interface OperationUse {
  readonly operation: string;
  readonly module: string;
  readonly answered: AnsweredBy;
  /** How often it was called. */
  readonly calls: number;
  /** How often the answer was an error or a reject. */
  readonly failures: number;
  /** Login names of those who called it. */
  readonly users: readonly string[];
}

/** What a run used of the interface. */
export interface Usage {
  readonly operations: readonly OperationUse[];
  /** What was called and is no operation of the interface, by name, and how often. */
  readonly unknown: Readonly<Record<string, number>>;
  readonly summary: {
    readonly operations: number;
    readonly called: number;
    /** Of those called, how many are only made up: what a test cannot rely on. */
    readonly calledMadeUp: number;
  };
}

/** What the usage is made from: the part of a journal's record that counts. */
export type UsedRequest = Pick<RequestRecord, "function" | "direction" | "transport" | "outcome"> &
  Partial<Pick<RequestRecord, "user" | "answeredBy">>;

const CALLING: ReadonlySet<string> = new Set(["client", "direct", "socket"]);

interface OperationCount {
  calls: number;
  failures: number;
  /** A fixture answered it at least once. */
  byFixture: boolean;
  readonly users: Set<string>;
}

/** Every operation that a client can call, with what the requests called of them. `hasFixture`: whether one answers it. */
export function usageOf(requests: Iterable<UsedRequest>, hasFixture: (operation: string) => boolean): Usage {
  const counts = countCalls(requests);
  const operations: OperationUse[] = [];
  for (const operation of catalog.operations()) {
    const count = counts.get(operation.name);
    counts.delete(operation.name);
    const support = supportOf(operation);
    if (support === "event" && !count) continue;
    operations.push({
      operation: operation.name,
      module: operation.module,
      answered: count?.byFixture ? "fixture" : answeredBy(operation, hasFixture),
      calls: count?.calls ?? 0,
      failures: count?.failures ?? 0,
      users: [...(count?.users ?? [])].sort(),
    });
  }
  const called = operations.filter(({ calls }) => calls > 0);
  return {
    operations,
    unknown: Object.fromEntries([...counts].map(([name, { calls }]) => [name, calls])),
    summary: {
      operations: operations.length,
      called: called.length,
      calledMadeUp: called.filter(({ answered }) => answered === "made up").length,
    },
  };
}

function answeredBy(operation: Operation, hasFixture: (operation: string) => boolean): AnsweredBy {
  if (hasFixture(operation.name)) return "fixture";
  return supportOf(operation) === "behaves" ? "behaves" : "made up";
}

function countCalls(requests: Iterable<UsedRequest>): Map<string, OperationCount> {
  const counts = new Map<string, OperationCount>();
  for (const { function: name, direction, transport, outcome, user, answeredBy: by } of requests) {
    if (direction !== "in" || !CALLING.has(transport) || isOtherFunction(name) || name.startsWith("(")) continue;
    const count = counts.get(name) ?? { calls: 0, failures: 0, byFixture: false, users: new Set() };
    counts.set(name, count);
    count.calls++;
    if (outcome === "error" || outcome === "reject" || outcome === "broken") count.failures++;
    if (by?.by === "fixture") count.byFixture = true;
    if (user !== undefined) count.users.add(user);
  }
  return counts;
}

import type { StateName, WholeEntry } from "../../api/types.js";

// Calls along time, made of the journal: the changes of the world are the states, events are who was told, and what led to a
// change is the order.

/** A stretch in which a leg had one state. */
export interface Segment {
  readonly state: StateName;
  /** ms of the server's clock. */
  readonly from: number;
  /** undefined while it lasts. */
  to: number | undefined;
  /** The entry that began it. */
  readonly n: number;
  /** The entry that led to it. */
  readonly cause: number | undefined;
}

/** A message about a call that went to a client. */
export interface Dot {
  readonly n: number;
  readonly at: number;
  readonly function: string;
  readonly user: string;
  readonly encoding: string;
}

/** One end of a call, at one line. */
export interface Lane {
  readonly connectionId: string;
  /** Who has the line. */
  readonly name: string;
  readonly number: string;
  readonly remote: string;
  readonly outbound: boolean;
  readonly segments: Segment[];
  readonly dots: Dot[];
}

/** What was asked of the emulator and changed a call. */
export interface CallOrderMark {
  readonly n: number;
  readonly at: number;
  readonly function: string;
  readonly user: string;
}

/** A call with all its ends; a transfer or a conference joins calls to one. */
export interface TimelineCall {
  readonly id: string;
  readonly lanes: Lane[];
  readonly orders: CallOrderMark[];
  readonly from: number;
  /** undefined while somebody is in it. */
  readonly to: number | undefined;
  /** The moments of its entries by both clocks, in order: where they part, the clock was moved. */
  readonly moments: readonly (readonly [at: number, wall: number])[];
}

const STATES: Readonly<Record<number, StateName>> = {
  2: "offering",
  4: "dialing",
  8: "ringback",
  16: "busy",
  32: "connected",
  64: "conferenced",
  128: "hold",
  256: "disconnected",
};

/** What the filter of the journal must take so that all of this can be drawn. */
export const CALL_FILTER = "fn:call*,conference.*,asnCti*,move,answer,hangup -kind:finding";

interface LegFacts {
  readonly connectionId: string;
  readonly trackerId: string;
  readonly outbound?: boolean;
  readonly remoteNumber?: string;
  readonly line?: { readonly name?: string; readonly number?: string };
}

const legOf = ({ argument }: WholeEntry): LegFacts | undefined => (argument as { leg?: LegFacts } | undefined)?.leg;

/** The calls of a journal, the newest first. Entries must be in order. */
export function callsIn(entries: readonly WholeEntry[]): TimelineCall[] {
  const byNumber = new Map(entries.map((entry) => [entry.n, entry]));
  const lanes = new Map<string, Lane>();
  const groups = new Groups();
  const changes: WholeEntry[] = [];
  for (const entry of entries) {
    const leg = entry.kind === "world" ? legOf(entry) : undefined;
    if (leg) {
      groups.join(leg.connectionId, leg.trackerId);
      if (entry.function === "call.changed") {
        addState(laneOf(lanes, leg), entry);
        changes.push(entry);
      }
    } else if (entry.kind === "world" && entry.function.startsWith("conference."))
      groups.join(...connectionsIn(entry.argument));
    else if (entry.kind === "event") addDot(lanes, entry);
  }
  const calls = new Map<string, Lane[]>();
  for (const lane of lanes.values()) {
    const id = groups.of(lane.connectionId);
    calls.set(id, [...(calls.get(id) ?? []), lane]);
  }
  return [...calls].map(([id, own]) => callOf(id, own, changes, byNumber)).sort((a, b) => b.from - a.from);
}

function laneOf(lanes: Map<string, Lane>, { connectionId, line, remoteNumber = "", outbound = false }: LegFacts): Lane {
  const known = lanes.get(connectionId);
  if (known) return known;
  const { name = "", number = "" } = line ?? {};
  const lane = { connectionId, name, number, remote: remoteNumber, outbound, segments: [], dots: [] };
  lanes.set(connectionId, lane);
  return lane;
}

function addState(lane: Lane, { n, at, cause, argument }: WholeEntry): void {
  const { state: number } = argument as { state: number };
  const state = STATES[number];
  const last = lane.segments.at(-1);
  const from = Date.parse(at);
  if (last?.state === state) return;
  if (last && last.to === undefined) last.to = from;
  if (state !== undefined) lane.segments.push({ state, from, to: undefined, n, cause });
}

/** Puts an event on the lane of the call that it speaks of. */
function addDot(lanes: ReadonlyMap<string, Lane>, { n, at, argument, user = "", via, ...entry }: WholeEntry): void {
  for (const id of connectionsIn(argument)) {
    lanes
      .get(id)
      ?.dots.push({ n, at: Date.parse(at), function: entry.function, user, encoding: via?.encoding ?? "json" });
  }
}

/** The ids of calls in a message or a change, at whatever depth they stand. */
function connectionsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === "u8sConnectionID" || key === "connectionId") && typeof inner === "string") found.add(inner);
    else connectionsIn(inner, found);
  }
  return found;
}

function callOf(
  id: string,
  lanes: Lane[],
  changes: readonly WholeEntry[],
  byNumber: ReadonlyMap<number, WholeEntry>,
): TimelineCall {
  const ids = new Set(lanes.map(({ connectionId }) => connectionId));
  const own = changes.filter((entry) => ids.has(legOf(entry)?.connectionId ?? ""));
  const orders = new Map<number, CallOrderMark>();
  for (const { cause } of own) {
    const order = cause === undefined ? undefined : byNumber.get(cause);
    if (order && (order.kind === "call" || order.kind === "control")) {
      const { n, at, user = "" } = order;
      orders.set(n, { n, at: Date.parse(at), function: order.function, user });
    }
  }
  const numbers = [...own.map(({ n }) => n), ...lanes.flatMap(({ dots }) => dots.map(({ n }) => n)), ...orders.keys()];
  const moments = [...new Set(numbers)]
    .sort((a, b) => a - b)
    .flatMap((n) => {
      const entry = byNumber.get(n);
      return entry ? [[Date.parse(entry.at), Date.parse(entry.wall)] as const] : [];
    });
  const alive = lanes.some(({ segments }) => segments.at(-1)?.to === undefined);
  const times = moments.map(([at]) => at);
  return {
    id,
    lanes,
    orders: [...orders.values()],
    from: Math.min(...times),
    to: alive ? undefined : Math.max(...times),
    moments,
  };
}

/** Which names stand for one call. */
class Groups {
  readonly #parents = new Map<string, string>();

  of(name: string): string {
    let at = name;
    for (let next = this.#parents.get(at); next !== undefined; next = this.#parents.get(at)) at = next;
    return at;
  }

  join(...names: readonly string[]): void {
    const [first, ...others] = names.map((name) => this.of(name));
    for (const other of others) if (first !== undefined && other !== first) this.#parents.set(other, first);
  }
}

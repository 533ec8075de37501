import type { Capacity } from "../capacity.js";
import type { PresenceBook } from "../presence/presence.js";
import { type AgentBook, AgentState } from "./agent-book.js";

/**
 * How visitors see an agent; the numbers are the protocol's (documented, protocol.md §9:
 * AsnRankingAgentPublicPresenceEnum).
 */
export const PublicPresence = { offline: 0, uncontrolled: 1, available: 2, notAvailable: 3 } as const;
export type PublicPresence = (typeof PublicPresence)[keyof typeof PublicPresence];

export interface RankedAgent {
  readonly agent: string;
  readonly group: string;
  readonly presence: PublicPresence;
  readonly points: number;
}

interface Rating {
  readonly agent: string;
  readonly group: string | undefined;
  points: number;
}

/**
 * The agent that a visitor should talk to. A visitor's session registers with an agent and rates them. The best agent
 * is the preferred one if available, else the available one with the most points (chosen).
 */
export class Ranking {
  private readonly points = new Map<string, number>();
  private readonly ratings = new WeakMap<object, Rating>();

  constructor(
    private readonly agents: AgentBook,
    private readonly presence: Pick<PresenceBook, "of">,
    private readonly capacity?: Capacity,
  ) {}

  /** The agent's state and the person's presence together (documented, protocol.md §7, module Ranking). */
  presenceOf(agent: string, group: string): PublicPresence {
    const state = this.agents.stateOf(agent, group);
    if (state === undefined || state === AgentState.loggedOut) return PublicPresence.offline;
    const available = state === AgentState.ready && this.presence.of(agent).state === "available";
    return available ? PublicPresence.available : PublicPresence.notAvailable;
  }

  pointsOf(agent: string): number {
    return this.points.get(agent) ?? 0;
  }

  best(
    groups: readonly string[],
    preferred: { agent?: string | undefined; group?: string | undefined },
  ): RankedAgent | undefined {
    let best: RankedAgent | undefined;
    const wanted = new Set([...groups, ...(preferred.group ? [preferred.group] : [])]);
    for (const group of [...wanted].flatMap((name) => this.agents.group(name) ?? [])) {
      const { uri } = group;
      const listed = groups.some((name) => name === uri || name === group.name);
      for (const agent of group.agents.keys()) {
        // Of a preferred group that is not in the list, the preferred agent alone counts.
        if (!listed && agent !== preferred.agent) continue;
        const ranked = { agent, group: uri, presence: this.presenceOf(agent, uri), points: this.pointsOf(agent) };
        if (!best || compare(ranked, best, preferred) < 0) best = ranked;
      }
    }
    return best;
  }

  /** Registers the client's session with an agent. Returns the agent's points. */
  register(client: object, agent: string, group: string | undefined): number {
    this.ratings.set(client, { agent, group, points: 0 });
    return this.pointsOf(agent);
  }

  unregister(client: object): void {
    this.ratings.delete(client);
  }

  /** Sets the points that the session gives to the agent it is registered with; undefined when there is none. */
  rate(client: object, points: number): (Rating & { readonly total: number }) | undefined {
    const rating = this.ratings.get(client);
    if (!rating) return undefined;
    this.capacity?.require(this.points.size, "rated agents");
    const total = this.pointsOf(rating.agent) + points - rating.points;
    rating.points = points;
    this.points.set(rating.agent, total);
    return { ...rating, total };
  }
}

function compare(
  a: RankedAgent,
  b: RankedAgent,
  preferred: { agent?: string | undefined; group?: string | undefined },
): number {
  const rank = ({ agent, group, presence }: RankedAgent): number =>
    (presence === PublicPresence.available ? 100 : presence === PublicPresence.notAvailable ? 10 : 0) +
    (agent === preferred.agent ? 2 : 0) +
    (preferred.group !== undefined && group === preferred.group ? 1 : 0);
  return rank(b) - rank(a) || b.points - a.points;
}

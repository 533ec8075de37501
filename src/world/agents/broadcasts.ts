import { named } from "../../common/named.js";
import type { Timer } from "../../time/timer-heap.js";
import type { WorldContext } from "../context.js";

/** A message to all agents of some groups. It is open until an agent confirms it or its time is over. */
export interface Broadcast {
  readonly id: string;
  readonly groups: readonly string[];
  readonly kind: number;
  readonly data: string;
}

export type BroadcastChange =
  | { readonly type: "broadcast.created"; readonly broadcast: Broadcast }
  | { readonly type: "visitors.blocked"; readonly agents: readonly string[] | undefined };

interface Block {
  /** The agents that the visitor may not call; undefined: all but the excepted ones. */
  readonly agents: ReadonlySet<string> | undefined;
  readonly except: ReadonlySet<string>;
  readonly timer: Timer | undefined;
}

const LONGEST_TTL = 7 * 24 * 60 * 60;

/** Messages between agents, and the anonymous visitors who may not call them. */
export class AgentDesk {
  private readonly broadcasts = new Map<string, { readonly broadcast: Broadcast; readonly timer: Timer | undefined }>();
  private readonly blocked = new Map<string, Block>();

  constructor(private readonly context: WorldContext<BroadcastChange>) {}

  /**
   * Tells the agents who are logged on now. It stays open for `ttl` seconds, a week at most, or until it is confirmed
   * for -1. Without `ttl`, or for 0, it is not kept (documented, protocol.md §7, module Agent).
   */
  broadcast(groups: readonly string[], kind: number, data: string, ttl: number | undefined): Broadcast {
    this.context.capacity?.require(this.broadcasts.size, "open broadcasts");
    const broadcast: Broadcast = { id: this.context.newId(), groups, kind, data };
    if (ttl) {
      const timer = this.#after(Math.min(ttl, LONGEST_TTL), AgentDesk.over, broadcast.id);
      this.broadcasts.set(broadcast.id, { broadcast, timer });
    }
    this.context.emit({ type: "broadcast.created", broadcast });
    return broadcast;
  }

  isOpen(id: string): boolean {
    return this.broadcasts.has(id);
  }

  /** Closes a broadcast. Returns whether it was open. */
  confirm(id: string): boolean {
    const open = this.broadcasts.get(id);
    if (open?.timer) this.context.clock.clearTimer(open.timer);
    return this.broadcasts.delete(id);
  }

  openFor(groups: readonly string[]): Broadcast[] {
    const wanted = new Set(groups);
    return [...this.broadcasts.values()]
      .map(({ broadcast }) => broadcast)
      .filter((broadcast) => broadcast.groups.some((group) => wanted.has(group)));
  }

  /**
   * Blocks a visitor from calling these agents too, or all when none are named. The block lasts `seconds` from now on,
   * or until it is lifted.
   */
  block(visitor: string, agents: readonly string[] | undefined, seconds: number | undefined): void {
    this.context.capacity?.require(this.blocked.size, "blocked visitors");
    const before = this.blocked.get(visitor);
    const allButSome = before && !before.agents && agents;
    this.#forget(visitor);
    this.blocked.set(visitor, {
      agents: agents && !allButSome ? new Set([...(before?.agents ?? []), ...agents]) : undefined,
      except: new Set([...(allButSome ? before.except : [])].filter((agent) => !agents?.includes(agent))),
      timer: this.#after(seconds, AgentDesk.unblocked, visitor),
    });
    this.context.emit({ type: "visitors.blocked", agents });
  }

  /** Unblocks the visitor for these agents, or for all when none are named. */
  unblock(visitor: string, agents: readonly string[] | undefined): void {
    const before = this.blocked.get(visitor);
    if (!before) return;
    if (agents && !before.agents) {
      this.blocked.set(visitor, { ...before, except: new Set([...before.except, ...agents]) });
    } else {
      const left = agents && before.agents ? [...before.agents].filter((agent) => !agents.includes(agent)) : [];
      if (left.length > 0) this.blocked.set(visitor, { ...before, agents: new Set(left) });
      else this.#forget(visitor);
    }
    this.context.emit({ type: "visitors.blocked", agents: agents ?? (before.agents && [...before.agents]) });
  }

  isBlocked(visitor: string, agent: string | undefined): boolean {
    const block = this.blocked.get(visitor);
    if (!block) return false;
    if (agent === undefined) return true;
    return block.agents ? block.agents.has(agent) : !block.except.has(agent);
  }

  blockedFor(agent: string): string[] {
    return [...this.blocked.keys()].filter((visitor) => this.isBlocked(visitor, agent));
  }

  #forget(visitor: string): void {
    const timer = this.blocked.get(visitor)?.timer;
    if (timer) this.context.clock.clearTimer(timer);
    this.blocked.delete(visitor);
  }

  private static readonly over = named("agents.broadcastOver", (desk: AgentDesk, id: string): void => {
    desk.broadcasts.delete(id);
  });

  private static readonly unblocked = named("agents.unblocked", (desk: AgentDesk, visitor: string): void =>
    desk.unblock(visitor, undefined),
  );

  #after(
    seconds: number | undefined,
    action: (desk: AgentDesk, name: string) => void,
    name: string,
  ): Timer | undefined {
    return seconds && seconds > 0 ? this.context.clock.setTimer(seconds * 1000, action, this, name) : undefined;
  }
}

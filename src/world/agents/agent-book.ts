import type { WorldContext } from "../context.js";
import { WorldDataError } from "../data-error.js";
import type { Directory } from "../directory.js";
import type { AgentGroupData } from "./file.js";

/** An agent's state in a group; the numbers are the protocol's (documented, protocol.md §9: AsnAgentStateEnum). */
export const AgentState = { loggedOut: 0, notReady: 1, ready: 2, busy: 3, workingAfterCall: 4 } as const;
export type AgentState = (typeof AgentState)[keyof typeof AgentState];

export const isAgentState = (value: number): value is AgentState => value >= 0 && value <= 4 && Number.isInteger(value);

/** Agents are known by their contact id, groups by their address. */
export interface AgentGroup {
  readonly uri: string;
  readonly name: string;
  readonly portal: boolean;
  readonly publicChat: boolean;
  /** The number to show for the group. */
  readonly phoneNumber?: string | undefined;
  readonly agents: ReadonlyMap<string, AgentState>;
  /** What a service told of the agents that it drives here. */
  readonly told: ReadonlyMap<string, AgentFacts>;
}

/** What a service tells clients of an agent; the numbers are the protocol's bits, kept as they came. */
export interface AgentFacts {
  /** The id by which the service itself knows the agent. */
  readonly ownId: string;
  readonly displayName?: string | undefined;
  readonly possibleStates?: number | undefined;
  readonly loginNeeds?: number | undefined;
}

/** One agent's state, as the service that drives the agent reports it. */
export interface ServiceAgent {
  readonly agent: string;
  readonly group: string;
  readonly state: AgentState;
  readonly facts: AgentFacts;
}

/** What a user asks of the service that drives their agent. It takes effect when the service reports it. */
export interface AgentRequest {
  readonly wants: "login" | "logout" | "state";
  readonly agent: string;
  readonly group: string;
  readonly state: AgentState;
  /** The login data that the user gave. */
  readonly login: AgentLogin | undefined;
}

export interface AgentLogin {
  readonly agentId: string;
  readonly groupId: string;
  readonly password: string;
  readonly deviceId: string;
}

export type AgentChange =
  | { readonly type: "agent.state"; readonly agent: string; readonly group: string; readonly state: AgentState }
  | { readonly type: "agent.groups"; readonly agent: string }
  | { readonly type: "agent.requested"; readonly service: string; readonly request: AgentRequest };

/** The part of presence that agents' states update. */
export interface AgentPresence {
  setWorkingAfterCall(contactId: string, working: boolean): void;
}

interface WritableGroup extends AgentGroup {
  readonly agents: Map<string, AgentState>;
  readonly told: Map<string, AgentFacts>;
}

/** The agents, the groups they work for, and their state in each. Every look-up takes constant time. */
export class AgentBook {
  private readonly groupsByUri = new Map<string, WritableGroup>();
  private readonly urisByName = new Map<string, string>();
  private readonly groupsByAgent = new Map<string, Set<WritableGroup>>();
  /** The groups that a service brought with it, by URI. */
  private readonly serviceGroups = new Set<string>();
  /** The service that drives an agent in a group, by {@link key}. */
  private readonly services = new Map<string, string>();

  constructor(
    private readonly context: WorldContext<AgentChange>,
    directory: Directory,
    data: readonly AgentGroupData[],
    private readonly presence: AgentPresence,
  ) {
    for (const { agents, ready, ...facts } of data) {
      const group: WritableGroup = { ...facts, agents: new Map(), told: new Map() };
      this.#add(group);
      for (const name of agents) {
        const user = directory.user(name);
        if (!user)
          throw new WorldDataError(
            `agent group "${group.name}" names the user "${name}", whom the world does not have`,
          );
        this.#enter(group, user.contactId, ready ? AgentState.ready : AgentState.loggedOut);
      }
    }
  }

  groups(): Iterable<AgentGroup> {
    return this.groupsByUri.values();
  }

  /** The group with that address, or else with that name (documented, protocol.md §7, module Agent). */
  group(uriOrName: string): AgentGroup | undefined {
    return this.groupsByUri.get(uriOrName) ?? this.groupsByUri.get(this.urisByName.get(uriOrName) ?? "");
  }

  groupsOf(agent: string): Iterable<AgentGroup> {
    return this.groupsByAgent.get(agent) ?? [];
  }

  stateOf(agent: string, group: string): AgentState | undefined {
    return this.groupsByUri.get(group)?.agents.get(agent);
  }

  /**
   * Requests a state for the agent in that group. It is set at once, or passed on to the service that drives the agent.
   * Returns false when the group has no such agent.
   */
  request(request: AgentRequest): boolean {
    if (this.stateOf(request.agent, request.group) === undefined) return false;
    const service = this.services.get(key(request.agent, request.group));
    if (service === undefined) this.#setState(request.agent, request.group, request.state);
    else this.context.emit({ type: "agent.requested", service, request });
    return true;
  }

  /** Registers agents that a service drives. Groups that do not exist yet are created. */
  register(service: string, agents: readonly ServiceAgent[], replace: boolean): void {
    this.context.capacity?.require(
      Math.max(this.services.size, this.groupsByUri.size),
      "agents of services",
      agents.length,
    );
    if (replace) this.unregister(service, undefined);
    for (const { agent, group: uri, state, facts } of agents) {
      if (!this.groupsByUri.has(uri)) this.serviceGroups.add(uri);
      const group = this.groupsByUri.get(uri) ?? {
        uri,
        name: uri,
        portal: false,
        publicChat: false,
        agents: new Map(),
        told: new Map(),
      };
      if (!this.groupsByUri.has(uri)) this.#add(group);
      group.told.set(agent, facts);
      this.services.set(key(agent, uri), service);
      const isNew = !group.agents.has(agent);
      this.#enter(group, agent, state);
      this.#tellPresence(agent);
      this.context.emit(isNew ? { type: "agent.groups", agent } : { type: "agent.state", agent, group: uri, state });
    }
  }

  /** Unregisters a service's agents, or all of them when none are named. Returns how many there were. */
  unregister(service: string, agents: readonly { agent: string; group: string }[] | undefined): number {
    const wanted = agents?.map(({ agent, group }) => key(agent, group)) ?? [...this.services.keys()];
    let count = 0;
    for (const id of wanted) {
      if (this.services.get(id) !== service) continue;
      const [agent, uri] = JSON.parse(id) as [string, string];
      const group = this.groupsByUri.get(uri);
      this.services.delete(id);
      group?.agents.delete(agent);
      group?.told.delete(agent);
      if (group) this.#leave(group, agent);
      this.context.emit({ type: "agent.groups", agent });
      count++;
    }
    return count;
  }

  /** Sets the state that a service reports for an agent. Returns false when this service does not drive the agent. */
  report(service: string, { agent, group, state }: Omit<ServiceAgent, "facts">): boolean {
    if (this.services.get(key(agent, group)) !== service) return false;
    this.#setState(agent, group, state);
    return true;
  }

  /** A group that the world file does not have exists as long as it has agents. */
  #leave(group: WritableGroup, agent: string): void {
    const groups = this.groupsByAgent.get(agent);
    groups?.delete(group);
    if (groups?.size === 0) this.groupsByAgent.delete(agent);
    if (group.agents.size === 0 && this.serviceGroups.delete(group.uri)) {
      this.groupsByUri.delete(group.uri);
      if (this.urisByName.get(group.name) === group.uri) this.urisByName.delete(group.name);
    }
  }

  #add(group: WritableGroup): void {
    this.groupsByUri.set(group.uri, group);
    if (!this.urisByName.has(group.name)) this.urisByName.set(group.name, group.uri);
  }

  #setState(agent: string, uri: string, state: AgentState): void {
    const group = this.groupsByUri.get(uri);
    if (!group || group.agents.get(agent) === state) return;
    group.agents.set(agent, state);
    this.#tellPresence(agent);
    this.context.emit({ type: "agent.state", agent, group: uri, state });
  }

  #tellPresence(agent: string): void {
    const states = [...this.groupsOf(agent)].map(({ agents }) => agents.get(agent));
    this.presence.setWorkingAfterCall(agent, states.includes(AgentState.workingAfterCall));
  }

  #enter(group: WritableGroup, agent: string, state: AgentState): void {
    group.agents.set(agent, state);
    let groups = this.groupsByAgent.get(agent);
    if (!groups) {
      groups = new Set();
      this.groupsByAgent.set(agent, groups);
    }
    groups.add(group);
  }
}

const key = (agent: string, group: string): string => JSON.stringify([agent, group]);

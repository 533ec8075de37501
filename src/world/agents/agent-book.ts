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
  readonly agents: ReadonlyMap<string, AgentState>;
}

/** What a service that drives agents says of one. */
export interface ServiceAgent {
  readonly agent: string;
  readonly group: string;
  readonly state: AgentState;
}

/** What a user wants of a service that drives their agent; it is done when the service says so. */
export interface AgentRequest {
  readonly wants: "login" | "logout" | "state";
  readonly agent: string;
  readonly group: string;
  readonly state: AgentState;
  /** What the login needs, as the user gave it. */
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

interface Group extends AgentGroup {
  readonly agents: Map<string, AgentState>;
}

/** The agents, the groups they work for, and their states there. Looked up in constant time. */
export class AgentBook {
  private readonly groupsByUri = new Map<string, Group>();
  private readonly groupsByAgent = new Map<string, Set<Group>>();
  /** The groups that came with a service. */
  private readonly made = new Set<string>();
  /** Which service drives which agent in which group. */
  private readonly services = new Map<string, string>();

  constructor(
    private readonly context: WorldContext,
    directory: Directory,
    data: readonly AgentGroupData[],
  ) {
    for (const { agents, ready, ...facts } of data) {
      const group: Group = { ...facts, agents: new Map() };
      this.groupsByUri.set(group.uri, group);
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

  group(uri: string): AgentGroup | undefined {
    return this.groupsByUri.get(uri);
  }

  groupsOf(agent: string): Iterable<AgentGroup> {
    return this.groupsByAgent.get(agent) ?? [];
  }

  stateOf(agent: string, group: string): AgentState | undefined {
    return this.groupsByUri.get(group)?.agents.get(agent);
  }

  /**
   * Asks for a state of the agent in that group: done at once, or handed to the service that drives the agent. Tells
   * whether there is such an agent.
   */
  request(request: AgentRequest): boolean {
    if (this.stateOf(request.agent, request.group) === undefined) return false;
    const service = this.services.get(key(request.agent, request.group));
    if (service === undefined) this.#setState(request.agent, request.group, request.state);
    else this.context.emit({ type: "agent.requested", service, request });
    return true;
  }

  /** Makes agents known that a service drives; groups that nobody knows yet are made. */
  register(service: string, agents: readonly ServiceAgent[], replace: boolean): void {
    this.context.room?.make(Math.max(this.services.size, this.groupsByUri.size), "agents of services", agents.length);
    if (replace) this.unregister(service, undefined);
    for (const { agent, group: uri, state } of agents) {
      if (!this.groupsByUri.has(uri)) this.made.add(uri);
      const group = this.groupsByUri.get(uri) ?? {
        uri,
        name: uri,
        portal: false,
        publicChat: false,
        agents: new Map(),
      };
      this.groupsByUri.set(uri, group);
      this.services.set(key(agent, uri), service);
      const isNew = !group.agents.has(agent);
      this.#enter(group, agent, state);
      this.context.emit(isNew ? { type: "agent.groups", agent } : { type: "agent.state", agent, group: uri, state });
    }
  }

  /** Makes a service's agents unknown, all of them when none are named; tells how many there were. */
  unregister(service: string, agents: readonly { agent: string; group: string }[] | undefined): number {
    const wanted = agents?.map(({ agent, group }) => key(agent, group)) ?? [...this.services.keys()];
    let count = 0;
    for (const id of wanted) {
      if (this.services.get(id) !== service) continue;
      const [agent, uri] = JSON.parse(id) as [string, string];
      const group = this.groupsByUri.get(uri);
      this.services.delete(id);
      group?.agents.delete(agent);
      if (group) this.#leave(group, agent);
      this.context.emit({ type: "agent.groups", agent });
      count++;
    }
    return count;
  }

  /** A service says which state its agents are in; gives those that it does not drive. */
  report(service: string, agents: readonly ServiceAgent[]): ServiceAgent[] {
    return agents.filter(({ agent, group, state }) => {
      if (this.services.get(key(agent, group)) !== service) return true;
      this.#setState(agent, group, state);
      return false;
    });
  }

  /** Groups that the world file does not have last as long as somebody is in them. */
  #leave(group: Group, agent: string): void {
    const groups = this.groupsByAgent.get(agent);
    groups?.delete(group);
    if (groups?.size === 0) this.groupsByAgent.delete(agent);
    if (group.agents.size === 0 && this.made.delete(group.uri)) this.groupsByUri.delete(group.uri);
  }

  #setState(agent: string, uri: string, state: AgentState): void {
    const group = this.groupsByUri.get(uri);
    if (!group || group.agents.get(agent) === state) return;
    group.agents.set(agent, state);
    this.context.emit({ type: "agent.state", agent, group: uri, state });
  }

  #enter(group: Group, agent: string, state: AgentState): void {
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

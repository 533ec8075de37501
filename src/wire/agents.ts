import type { AsnAgentBroadcastItem, AsnAgentGroupInfo } from "../interface/types.generated.js";
import { type AgentGroup, AgentState } from "../world/agents/agent-book.js";
import type { Broadcast } from "../world/agents/broadcasts.js";
import type { World } from "../world/world.js";

/** The topic of one agent's states and groups. */
export const agentTopic = (agent: string): string => `agent:${agent}`;
/** The topic of all agents, for supervisors. */
export const ALL_AGENTS_TOPIC = "agents";

/** AsnAgentGroupCapabilitiesEnum (documented, protocol.md §9): a group's kind, and that all requests are allowed. */
const GROUP_CAPABILITIES = 1 | 2 | 4 | 8 | 16 | 32;
const PORTAL = 536870912;
const PUBLIC_CHAT = 1073741824;
/** AsnSupportedAgentStatesEnum (documented, protocol.md §9): a group of the server allows each. */
const ALL_STATES = 1 | 2 | 4 | 8 | 16;

export const writeBroadcast = ({ id, groups, kind, data }: Broadcast): AsnAgentBroadcastItem => ({
  u8sBroadcastID: id,
  listu8sGroupURIs: [...groups],
  iBroadcastType: kind,
  data,
});

/** The agent's groups, with the agent's state in each. */
export function groupInfos(world: World, agent: string): AsnAgentGroupInfo[] {
  return [...world.agents.groupsOf(agent)].map((group) => groupInfo(group, agent));
}

/** What a service told of its agent is what clients show (documented, protocol.md §7, module ServicesAgents). */
export function groupInfo(group: AgentGroup, agent: string): AsnAgentGroupInfo {
  const told = group.told.get(agent);
  return {
    u8sAgentURI: agent,
    u8sGroupURI: group.uri,
    u8sDisplayName: told ? told.displayName || agent : group.name,
    iGroupCapabilities: GROUP_CAPABILITIES | (group.portal ? PORTAL : 0) | (group.publicChat ? PUBLIC_CHAT : 0),
    iAgentState: group.agents.get(agent) ?? AgentState.loggedOut,
    optionalParams: {
      SupportedAgentStates: told?.possibleStates ?? ALL_STATES,
      ...(told?.loginNeeds === undefined ? {} : { AgentLoginRequiredParameters: told.loginNeeds }),
      ...(group.phoneNumber === undefined ? {} : { PhoneNumber: group.phoneNumber }),
    },
  };
}

/** The topic of requests to a service that drives agents. */
export const serviceTopic = (serviceId: string): string => `agent-service:${serviceId}`;

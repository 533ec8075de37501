import { named } from "../common/named.js";
import { OperationError } from "../errors.js";
import type { AsnAgentGroupInfo } from "../interface/types.generated.js";
import { ALL_AGENTS_TOPIC, agentTopic, groupInfo, groupInfos, writeBroadcast } from "../wire/agents.js";
import { staticRights } from "../wire/contact.js";
import { type AgentGroup, AgentState, isAgentState } from "../world/agents/agent-book.js";
import type { World } from "../world/world.js";
import type { Call, Handlers } from "./handler.js";
import { KeyedTopics } from "./keyed-topics.js";

/** AsnNetServicesAgentsErrors (documented, protocol.md §9). Chosen: agents of users have the same errors. */
export const AGENT_ERROR = {
  accessDenied: 1,
  agentIdMissing: 2,
  groupIdMissing: 3,
  agentStateMissing: 4,
  serviceIdMissing: 6,
  wrongServiceId: 7,
  serviceAlreadyConnected: 8,
  noAgentsRegistered: 10,
  noAgentsGiven: 11,
} as const;

/** A block's time is in hours (documented, protocol.md §7, module Agent). */
const USUAL_BLOCK_HOURS = 24;
const SECONDS_AN_HOUR = 3_600;

const monitors = named("session.agentMonitors", new KeyedTopics());

/** Call centre agents: their groups and states. */
export const agentHandlers: Handlers = {
  asnAgentMonitorStart: ({ u8sAgentURI }, call) => {
    const agent = u8sAgentURI || call.user.contactId;
    const u8sMonitorCrossRefID = call.server.newId();
    monitors.start(call, u8sMonitorCrossRefID, agentTopic(agent), { form: "v2" });
    return { u8sMonitorCrossRefID, listGroups: groupInfos(call.world, agent) };
  },
  asnAgentMonitorStop: ({ u8sMonitorCrossRefID }, call) => stopMonitor(u8sMonitorCrossRefID, call),
  /** Needs administrator rights (documented, protocol.md §9), or the supervisor's. */
  asnAgentSupervisorMonitorStart: (_argument, call) => {
    const { world, session } = call;
    if (!world.administration.mayAdminister(session) && !isSupervisor(call))
      throw new OperationError(AGENT_ERROR.accessDenied, "log in as administrator first, or be a supervisor of agents");
    const u8sMonitorCrossRefID = call.server.newId();
    monitors.start(call, u8sMonitorCrossRefID, ALL_AGENTS_TOPIC, { form: "v2" });
    return { u8sMonitorCrossRefID, listGroups: allInfos(call.world, () => true) };
  },
  asnAgentSupervisorMonitorStop: ({ u8sMonitorCrossRefID }, call) => stopMonitor(u8sMonitorCrossRefID, call),

  /** The first state after a login is ready (documented, protocol.md §9: AsnAgentStateEnum). */
  asnAgentLogin: ({ u8sAgentURI, u8sGroupURI, acdLoginData }, call) => {
    const agent = ownAgent(u8sAgentURI, call);
    const login = acdLoginData && {
      agentId: acdLoginData.u8sAgentID,
      groupId: acdLoginData.u8sGroupID,
      password: acdLoginData.u8sPassword,
      deviceId: acdLoginData.u8sDeviceID,
    };
    request(call, { wants: "login", agent, group: u8sGroupURI, state: AgentState.ready, login });
    return {};
  },
  asnAgentLogoff: ({ u8sAgentURI, u8sGroupURI }, call) => {
    const agent = ownAgent(u8sAgentURI, call);
    request(call, { wants: "logout", agent, group: u8sGroupURI, state: AgentState.loggedOut, login: undefined });
    return {};
  },
  /** Without a group it is for all groups that the agent is logged in to (chosen). */
  asnAgentSetState: ({ u8sAgentURI, u8sGroupURI, iAgentState: state }, call) => {
    const agent = ownAgent(u8sAgentURI, call);
    if (!isAgentState(state))
      throw new OperationError(AGENT_ERROR.agentStateMissing, `there is no agent state ${state}`);
    const groups = u8sGroupURI ? [u8sGroupURI] : loggedInGroups(call.world, agent);
    for (const group of groups) request(call, { wants: "state", agent, group, state, login: undefined });
    return {};
  },

  asnAgentAnonymousGetAgents: (_argument, { world }) => ({ listGroups: allInfos(world, isPublic) }),
  /** The groups over which the visitor has contacted the asking agent: none, since the world has no visitors' contacts. */
  asnAgentGetAgentGroupsForAnonymous: () => ({ listGroups: [] }),
  asnAgentAnonymousBlockRTC: ({ u8sAnonymousUserURI, listu8sAffectedURIs, iExpireTime }, { world }) => {
    const seconds = (iExpireTime || USUAL_BLOCK_HOURS) * SECONDS_AN_HOUR;
    world.agentDesk.block(u8sAnonymousUserURI, affected(listu8sAffectedURIs, world), seconds);
    return { u8sAnonymousUserURI, bBlockedRTC: true };
  },
  asnAgentAnonymousUnblockRTC: ({ u8sAnonymousUserURI, listu8sAffectedURIs }, { world }) => {
    world.agentDesk.unblock(u8sAnonymousUserURI, affected(listu8sAffectedURIs, world));
    return { u8sAnonymousUserURI, bBlockedRTC: world.agentDesk.isBlocked(u8sAnonymousUserURI, undefined) };
  },
  asnAgentAnonymousIsBlockedRTCForAgent: ({ u8sAnonymousUserURI, u8sAgentURI }, { world }) => ({
    bBlockedRTC: world.agentDesk.isBlocked(u8sAnonymousUserURI, u8sAgentURI),
  }),
  asnAgentBlockedRTCGetUsers: (_argument, { world, user }) => ({
    listu8sBlockedUserURIs: world.agentDesk.blockedFor(user.contactId),
  }),

  asnAgentBroadcastCreate: ({ listu8sGroupIDs, iBroadcastType, data, iTTL }, { world }) => ({
    u8sBroadcastID: world.agentDesk.broadcast(groupUris(listu8sGroupIDs, world), iBroadcastType, data, iTTL).id,
  }),
  asnAgentBroadcastCheck: ({ u8sBroadcastID }, { world }) => ({ bExists: world.agentDesk.isOpen(u8sBroadcastID) }),
  /** Confirming one that is closed already is no error (chosen): two agents may be quick at once. */
  asnAgentBroadcastConfirm: ({ u8sBroadcastID }, { world }) => {
    world.agentDesk.confirm(u8sBroadcastID);
    return {};
  },
  asnAgentBroadcastGetItemsForGroups: ({ listu8sGroupURIs }, { world }) => ({
    items: world.agentDesk.openFor(groupUris(listu8sGroupURIs, world)).map(writeBroadcast),
  }),
};

function allInfos(world: World, wanted: (group: AgentGroup) => boolean): AsnAgentGroupInfo[] {
  return [...world.agents.groups()]
    .filter(wanted)
    .flatMap((group) => [...group.agents.keys()].map((agent) => groupInfo(group, agent)));
}

function stopMonitor(crossReference: string, call: Call): Record<string, never> {
  if (monitors.stop(call, crossReference)) return {};
  throw new OperationError(AGENT_ERROR.accessDenied, `there is no monitor "${crossReference}" of this session`);
}

/** The addresses of groups that are named by address or name. One that does not exist stays as it is. */
const groupUris = (groups: readonly string[], world: World): string[] =>
  groups.map((group) => world.agents.group(group)?.uri ?? group);

/** The agents of a list that may mix agents and groups; undefined, all, for an empty one (documented, protocol.md §7). */
function affected(uris: readonly string[] | undefined, world: World): string[] | undefined {
  if (!uris?.length) return undefined;
  return uris.flatMap((uri) => [...(world.agents.group(uri)?.agents.keys() ?? [uri])]);
}

const isPublic = ({ portal, publicChat }: AgentGroup): boolean => portal || publicChat;

/** Bit of AsnUserStaticRights2 (documented, protocol.md §9): a supervisor, who may change other agents' state. */
const SUPERVISOR_RIGHT = 16;

const isSupervisor = ({ world, user }: Call): boolean =>
  (staticRights(world, user).iStaticRights2 & SUPERVISOR_RIGHT) !== 0;

/** A person changes their own agent's state, a supervisor that of all; an empty address is the caller's. */
function ownAgent(agent: string, call: Call): string {
  const { user } = call;
  if (agent === "" || agent === user.contactId) return user.contactId;
  if (isSupervisor(call)) return agent;
  throw new OperationError(AGENT_ERROR.accessDenied, `the agent "${agent}" is not yours`);
}

function request(call: Call, wish: Parameters<World["agents"]["request"]>[0]): void {
  if (wish.group === "") throw new OperationError(AGENT_ERROR.groupIdMissing, "the group is missing");
  if (call.world.agents.request(wish)) return;
  throw new OperationError(AGENT_ERROR.agentIdMissing, `"${wish.agent}" is no agent of "${wish.group}"`);
}

const loggedInGroups = (world: World, agent: string): string[] =>
  [...world.agents.groupsOf(agent)]
    .filter((group) => group.agents.get(agent) !== AgentState.loggedOut)
    .map(({ uri }) => uri);

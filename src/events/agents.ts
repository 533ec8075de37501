import type { PreparedEvent } from "../rose/event.js";
import type { EventSink } from "../server/delivery.js";
import type { Session } from "../server/session.js";
import type { Subscription } from "../server/subscriptions.js";
import { ALL_AGENTS_TOPIC, agentTopic, groupInfos, serviceTopic, writeBroadcast } from "../wire/agents.js";
import { type AgentChange, type AgentRequest, AgentState } from "../world/agents/agent-book.js";
import type { BroadcastChange } from "../world/agents/broadcasts.js";
import type { World } from "../world/world.js";
import type { EventMapping } from "./mapping.js";

/** Sends changes of agents' states and groups, and passes requests of agents' users on to services. */
export const agentEvents: EventMapping<AgentChange> = {
  "agent.state": ({ agent, group, state }, sink) => {
    for (const { session, key } of watchers(agent, sink)) {
      const argument = { u8sMonitorCrossRefID: key, u8sAgentURI: agent, u8sGroupURI: group, iAgentState: state };
      sink.deliver(session, sink.event("asnAgentNotifyStateChanged", argument));
    }
  },
  "agent.groups": ({ agent }, sink, world) => {
    const listGroups = groupInfos(world, agent);
    for (const { session, key } of watchers(agent, sink)) {
      sink.deliver(session, sink.event("asnAgentNotifyGroupsChanged", { u8sMonitorCrossRefID: key, listGroups }));
    }
  },
  "agent.requested": ({ service, request }, sink, world) => {
    const event = requestEvent(request, ownIdOf(request, world), sink);
    for (const { session } of sink.subscribers(serviceTopic(service))) sink.deliver(session, event);
  },
};

/**
 * Sends the agents who are logged on the broadcasts to their groups, for which they need no monitor (documented, protocol.md §7, module Agent), and watched agents the list of blocked visitors.
 */
export const agentDeskEvents: EventMapping<BroadcastChange> = {
  "broadcast.created": ({ broadcast }, sink, world) => {
    const event = sink.event("asnAgentBroadcastEvent", { items: [writeBroadcast(broadcast)] });
    const notified = new Set<Session>();
    for (const group of broadcast.groups) {
      for (const [agent, state] of world.agents.group(group)?.agents ?? []) {
        const user = world.directory.byContactId(agent);
        if (!user || state === AgentState.loggedOut) continue;
        for (const session of sink.sessionsOf(user)) {
          if (notified.has(session)) continue;
          notified.add(session);
          sink.deliver(session, event);
        }
      }
    }
  },
  "visitors.blocked": ({ agents }, sink, world) => {
    const affected = agents ?? new Set([...world.agents.groups()].flatMap((group) => [...group.agents.keys()]));
    for (const agent of affected) {
      const argument = { listu8sBlockedUserURIs: world.agentDesk.blockedFor(agent) };
      const event = sink.event("asnAgentNotifyBlockedRTCChanged", argument);
      for (const { session } of sink.subscribers(agentTopic(agent))) sink.deliver(session, event);
    }
  },
};

function* watchers(agent: string, sink: EventSink): Iterable<Subscription> {
  yield* sink.subscribers(agentTopic(agent));
  yield* sink.subscribers(ALL_AGENTS_TOPIC);
}

/** The id under which the service registered the agent: it knows no other. */
function ownIdOf({ agent, group }: AgentRequest, world: World): string {
  return world.agents.group(group)?.told.get(agent)?.ownId ?? agent;
}

function requestEvent({ wants, group, state, login }: AgentRequest, ownId: string, sink: EventSink): PreparedEvent {
  const serviceAgentState = { u8sGroupID: group, u8sAgentID: ownId, iAgentState: state };
  if (wants === "logout") return sink.event("asnRequestServiceAgentLogout", { serviceAgentState, u8sLogoutData: "" });
  if (wants === "state") return sink.event("asnRequestServiceAgentStateChange", { serviceAgentState });
  const { agentId = "", groupId = "", password = "", deviceId = "" } = login ?? {};
  const loginParameter = { u8sAgentID: agentId, u8sGroupID: groupId, u8sPassword: password, u8sDeviceID: deviceId };
  return sink.event("asnRequestServiceAgentLogin", { serviceAgentState, loginParameter });
}

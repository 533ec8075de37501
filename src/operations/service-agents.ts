import { OperationError } from "../errors.js";
import type { AsnServiceAgent } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import { serviceTopic } from "../wire/agents.js";
import { AgentState, isAgentState, type ServiceAgent } from "../world/agents/agent-book.js";
import type { World } from "../world/world.js";
import { AGENT_ERROR } from "./agents.js";
import type { Handlers } from "./handler.js";

/** AsnServiceAgentStateFailedReasonEnum (documented, protocol.md §9). */
const FAILED = { unknownAgent: 0, unknownState: 1 } as const;

/** The id of the service that a session has registered. */
const serviceOf = {
  get: (session: Session) => session.remembered(serviceOf) as string | undefined,
  set: (session: Session, serviceId: string) => session.remember(serviceOf, serviceId),
};

/** Services that drive agents from outside: they register them, report their states and are asked for changes. */
export const serviceAgentHandlers: Handlers = {
  /** A service without an id is given one (chosen). */
  asnRegisterServiceAgents: ({ u8sServiceID, listAgents, bClearExistingAgents = false }, call) => {
    if (listAgents.length === 0 && !bClearExistingAgents) {
      throw new OperationError(AGENT_ERROR.noAgentsGiven, "no agents were given");
    }
    const serviceId = u8sServiceID || call.server.newId();
    for (const { session } of call.server.subscriptions.of(serviceTopic(serviceId))) {
      if (session === call.session) continue;
      throw new OperationError(AGENT_ERROR.serviceAlreadyConnected, `service "${serviceId}" is connected already`);
    }
    const agents = listAgents.map((agent) => readAgent(agent, call.world));
    call.subscribe(serviceTopic(serviceId), { form: "v2" });
    if (call.session) serviceOf.set(call.session, serviceId);
    call.world.agents.register(serviceId, agents, bClearExistingAgents);
    return { u8sServiceID: serviceId, bSuccess: true };
  },
  asnUnregisterServiceAgents: ({ u8sServiceID, listAgents, bClearExistingAgents = false }, call) => {
    if (u8sServiceID === "") throw new OperationError(AGENT_ERROR.serviceIdMissing, "the service's id is missing");
    const own = call.session && serviceOf.get(call.session);
    if (own !== undefined && own !== u8sServiceID) {
      throw new OperationError(AGENT_ERROR.wrongServiceId, `"${u8sServiceID}" is not this service's id`);
    }
    const named = listAgents.map(({ u8sAgentID, u8sGroupID }) => ({
      agent: agentId(u8sAgentID, call.world),
      group: u8sGroupID,
    }));
    const count = call.world.agents.unregister(u8sServiceID, bClearExistingAgents ? undefined : named);
    if (count === 0) throw new OperationError(AGENT_ERROR.noAgentsRegistered, "none of these agents is registered");
    return { bSuccess: true };
  },
  asnSetServiceAgentStates: ({ listServiceAgentStates }, call) => {
    const { session, server, world } = call;
    const serviceId = session && serviceOf.get(session);
    if (!session || serviceId === undefined) return;
    const unknownState = listServiceAgentStates.filter(({ iAgentState }) => !isAgentState(iAgentState ?? -1));
    const known = listServiceAgentStates.filter((agent) => !unknownState.includes(agent));
    const failed = [
      ...unknownState.map(({ u8sAgentID }) => ({ u8sServiceAgentID: u8sAgentID, iFailedReason: FAILED.unknownState })),
      ...world.agents
        .report(
          serviceId,
          known.map((agent) => readAgent(agent, world)),
        )
        .map(({ agent }) => ({ u8sServiceAgentID: agent, iFailedReason: FAILED.unknownAgent })),
    ];
    if (failed.length === 0) return;
    server.delivery.send(session, "asnResponseSetServiceAgentStatesFailed", { listServiceAgentStates: failed });
  },
};

function readAgent({ u8sAgentID, u8sGroupID, iAgentState }: AsnServiceAgent, world: World): ServiceAgent {
  if (u8sAgentID === "") throw new OperationError(AGENT_ERROR.agentIdMissing, "an agent's id is missing");
  if (u8sGroupID === "") throw new OperationError(AGENT_ERROR.groupIdMissing, "an agent's group is missing");
  const state = iAgentState ?? AgentState.loggedOut;
  if (!isAgentState(state)) throw new OperationError(AGENT_ERROR.agentStateMissing, `there is no agent state ${state}`);
  return { agent: agentId(u8sAgentID, world), group: u8sGroupID, state };
}

/** A service may name a user by login name or contact id; others keep the service's own id (chosen). */
const agentId = (id: string, world: World): string => world.directory.user(id)?.contactId ?? id;

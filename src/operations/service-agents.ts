import { named } from "../common/named.js";
import { OperationError } from "../errors.js";
import type { AsnServiceAgent } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import { serviceTopic } from "../wire/agents.js";
import { numberOf } from "../wire/person.js";
import { AgentState, isAgentState, type ServiceAgent } from "../world/agents/agent-book.js";
import type { World } from "../world/world.js";
import { AGENT_ERROR } from "./agents.js";
import type { Call, Handlers } from "./handler.js";

/** AsnServiceAgentStateFailedReasonEnum (documented, protocol.md §9). */
const FAILED = { unknownAgent: 0, unknownState: 1 } as const;

/** The id of the service that a session has registered. */
const serviceOf = named("session.service", {
  get: (session: Session) => session.remembered(serviceOf) as string | undefined,
  set: (session: Session, serviceId: string) => session.remember(serviceOf, serviceId),
});

/** Services that control agents: they register agents, report their states and receive requests to change them. */
export const serviceAgentHandlers: Handlers = {
  asnRegisterServiceAgents: ({ u8sServiceID, listAgents, bClearExistingAgents = false }, call) => {
    if (listAgents.length === 0 && !bClearExistingAgents) {
      throw new OperationError(AGENT_ERROR.noAgentsGiven, "no agents were given");
    }
    const serviceId = u8sServiceID;
    if (serviceId === "") throw new OperationError(AGENT_ERROR.serviceIdMissing, "the service's id is missing");
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
    refuseOthersId(u8sServiceID, call);
    if (listAgents.length === 0 && !bClearExistingAgents) {
      throw new OperationError(AGENT_ERROR.noAgentsGiven, "no agents were given");
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
    // An event has no answer: whatever is wrong with one agent is told afterwards, and the others count all the same.
    const failed = listServiceAgentStates.flatMap(({ u8sAgentID, u8sGroupID, iAgentState: state = -1 }) => {
      const fails = (iFailedReason: number) => [{ u8sServiceAgentID: u8sAgentID, iFailedReason }];
      if (!isAgentState(state)) return fails(FAILED.unknownState);
      const isKnown = world.agents.report(serviceId, { agent: agentId(u8sAgentID, world), group: u8sGroupID, state });
      return isKnown ? [] : fails(FAILED.unknownAgent);
    });
    if (failed.length === 0) return;
    server.delivery.send(session, "asnResponseSetServiceAgentStatesFailed", { listServiceAgentStates: failed });
  },
};

/** Refuses the id of another service: this connection's own is known, or another connection has the id. */
function refuseOthersId(serviceId: string, { session, server }: Call): void {
  const own = session && serviceOf.get(session);
  const others = [...server.subscriptions.of(serviceTopic(serviceId))].some((one) => one.session !== session);
  if ((own === undefined || own === serviceId) && !others) return;
  throw new OperationError(AGENT_ERROR.wrongServiceId, `"${serviceId}" is not this service's id`);
}

function readAgent(wire: AsnServiceAgent, world: World): ServiceAgent {
  const { u8sAgentID, u8sGroupID, iAgentState } = wire;
  if (u8sAgentID === "") throw new OperationError(AGENT_ERROR.agentIdMissing, "an agent's id is missing");
  if (u8sGroupID === "") throw new OperationError(AGENT_ERROR.groupIdMissing, "an agent's group is missing");
  const state = iAgentState ?? AgentState.loggedOut;
  if (!isAgentState(state)) throw new OperationError(AGENT_ERROR.agentStateMissing, `there is no agent state ${state}`);
  const agent = agentId(u8sAgentID, world);
  const facts = {
    // A service that names its agents by number knows no contact ids. One by login name stays a contact id (chosen).
    ownId: u8sAgentID.startsWith("+") ? u8sAgentID : agent,
    displayName: wire.u8sAgentDisplayName,
    possibleStates: wire.iPossibleAgentStates,
    loginNeeds: wire.iRequiredLoginLogoutParams,
  };
  return { agent, group: u8sGroupID, state, facts };
}

/**
 * A service may name a user by telephone number or contact id (documented, protocol.md §7, module ServicesAgents), or by login
 * name (chosen). Others keep the service's own id (chosen).
 */
function agentId(id: string, world: World): string {
  const named = world.directory.user(id);
  if (named || !id.startsWith("+")) return named?.contactId ?? id;
  for (const { lines, contactId } of world.directory.users()) {
    if (lines.some((line) => numberOf(line) === id)) return contactId;
  }
  return id;
}

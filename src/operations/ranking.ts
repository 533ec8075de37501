import { OperationError } from "../errors.js";
import { PublicPresence } from "../world/agents/ranking.js";
import type { Call, Handlers } from "./handler.js";

/** AsnRankingRegisterSessionAgentTypeEnum (documented, protocol.md §9). */
const REGISTER = { agent: 1, unregisterAgent: 2, unregisterSession: 3 } as const;

/** AsnRankingErrorDetailsEnum (documented, protocol.md §9). */
const REFUSED = { noAgentFound: 1, agentMissing: 2 } as const;

/** Agents for visitors, and the visitors' ratings. */
export const rankingHandlers: Handlers = {
  asnRankingGetBestAgent: ({ u8sGroupIDs, u8sPreferredAgentURI, u8sPreferredGroupID = "" }, { world }) => {
    const group = world.agents.group(u8sPreferredGroupID)?.uri;
    const best = world.ranking.best(u8sGroupIDs, { agent: u8sPreferredAgentURI, group });
    if (!best || best.presence === PublicPresence.offline) {
      throw new OperationError(REFUSED.noAgentFound, "no agent of these groups is logged in");
    }
    return {
      u8sAgentURI: best.agent,
      u8sGroupID: best.group,
      iPublicAgentPresence: best.presence,
      iCumulatedAgentPoints: best.points,
    };
  },
  asnRankingRegisterSessionAgent: ({ iRegisterType, u8sAgentURI, u8sGroupID }, call) => {
    const { world } = call;
    const client = clientOf(call);
    if (iRegisterType === REGISTER.agent) {
      if (!u8sAgentURI) throw new OperationError(REFUSED.agentMissing, "the agent's address is missing");
      return { iCumulatedAgentPoints: world.ranking.register(client, u8sAgentURI, u8sGroupID) };
    }
    world.ranking.unregister(client);
    return {};
  },
  asnRankingRankSessionAgent: ({ iPoints }, call) => {
    const rating = call.world.ranking.rate(clientOf(call), iPoints);
    if (!rating) throw new OperationError(1, "this session has no agent to rate");
    return {
      u8sSessionAgentURI: rating.agent,
      iCurrentPoints: rating.points,
      iCumulatedAgentPoints: rating.total,
      ...(rating.group === undefined ? {} : { u8sSessionGroupID: rating.group }),
    };
  },
};

function clientOf({ session }: Call): object {
  if (!session) throw new OperationError(1, "rating an agent needs a session");
  return session;
}

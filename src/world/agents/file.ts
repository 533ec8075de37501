import * as z from "zod";

const agentGroup = z.strictObject({
  uri: z.string().min(1).describe("The agent group's address: sip:support@example.com."),
  name: z.string().min(1),
  agents: z.array(z.string()).default([]).describe("Login names of its agents."),
  ready: z.boolean().default(false).describe("Whether its agents are logged in and ready at the start."),
  phoneNumber: z.string().optional().describe("The number that clients show for the group: +493023125."),
  portal: z.boolean().default(false).describe("Whether visitors of a portal reach it."),
  publicChat: z.boolean().default(false).describe("Whether anonymous visitors chat with it."),
});

/** The agent groups (call centre) of a world file. */
export const agentsFileSchema = z.array(agentGroup).default([]);

export type AgentGroupData = z.infer<typeof agentGroup>;

import * as z from "zod";
import { properName } from "../names.js";
import { rightsSchema } from "../presence/rights-file.js";

const rights = rightsSchema.prefault({});

const group = z.strictObject({
  name: properName().describe("The group's name, unique without regard to case."),
  uri: z.string().optional().describe("Its address; sip:NAME@example.com when left out, in lower case."),
  members: z.array(z.string()).default([]).describe("Login names."),
  leader: z.string().default("").describe("Login name."),
  coLeader: z.string().default("").describe("Login name."),
  phone: z.string().default(""),
  phoneSecondary: z.string().default(""),
  email: z.string().default(""),
  inMonitor: z
    .boolean()
    .default(false)
    .describe("Whether the members' clients show all members, as the administrator decides."),
  journals: z
    .enum(["none", "leader", "members"])
    .default("none")
    .describe("Who sees the members' journals: nobody else, the leader, or all members."),
  memberRights: rights,
  leaderRights: rights,
  functionKeys: z
    .array(z.strictObject({ name: z.string(), number: z.string() }))
    .default([])
    .describe("Keys that the members' clients show beside the group."),
});

/** The groups of a world file. */
export const groupsFileSchema = z.array(group).default([]);

export type GroupData = z.infer<typeof group>;

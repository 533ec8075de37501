import * as z from "zod";
import { fileTime } from "../file-time.js";

const message = z.strictObject({
  from: z.string().describe("The sender's login name."),
  text: z.string(),
  at: fileTime.default("-1h"),
  readBy: z.array(z.string()).default([]).describe("Login names of those who have read it, besides the sender."),
});

const conversation = z.strictObject({
  id: z.string().min(1).max(256).optional().describe("32 upper-case hex digits of the server's choice when left out."),
  name: z.string().default(""),
  kind: z.enum(["oneToOne", "multiUser", "staticRoom", "publicRoom"]).default("multiUser"),
  members: z.array(z.string()).default([]).describe("Login names."),
  messages: z.array(message).default([]).describe("Oldest first."),
});

/** The chats of a world file. */
export const chatFileSchema = z
  .strictObject({
    disabled: z
      .boolean()
      .default(false)
      .describe("true: asnChatIsGlobalDisabled says so and all sending is forbidden."),
    refusals: z
      .enum(["result", "error"])
      .default("result")
      .describe("How a refused order answers: a result whose iResult says why, or a ROSE error with that number."),
    segmentSize: z.int().min(1).max(10_000).default(100).describe("Events in one segment of an update, at most."),
    databaseId: z.string().optional(),
    conversations: z.array(conversation).default([]),
  })
  .prefault({});

export type ChatData = z.infer<typeof chatFileSchema>;
export type ConversationData = ChatData["conversations"][number];

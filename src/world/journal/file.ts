import * as z from "zod";
import { fileTime } from "../file-time.js";

const entry = z.strictObject({
  user: z.string().describe("Login name of its owner."),
  connectionId: z.string().min(1).optional().describe("32 upper-case hex digits of the server's choice when left out."),
  start: fileTime.default("-1h"),
  ringsSeconds: z.int().min(0).default(5).describe("Seconds from the start until it was answered or given up."),
  talksSeconds: z.int().min(0).default(0).describe("0: nobody answered."),
  outbound: z.boolean().default(false),
  internal: z.boolean().default(false),
  number: z.string().default("").describe("The number of the other end."),
  contactName: z.string().default(""),
  company: z.string().default(""),
  subject: z.string().default(""),
  memo: z.string().default(""),
  read: z.boolean().optional().describe("When left out: false for a missed call, true for all others."),
});

/** Which of the lines that rang get an entry. */
const rule = z.enum(["none", "first", "last", "all"]);

/** The journal of a world file. */
export const journalFileSchema = z
  .strictObject({
    entries: z.array(entry).default([]),
    groups: z
      .array(z.array(z.string()))
      .default([])
      .describe("Lists of login names: the people of a list see each other's journal (the group journal)."),
    chats: z.boolean().default(true).describe("Whether chats outside of rooms leave entries."),
    chatPauseMinutes: z
      .int()
      .min(1)
      .default(30)
      .describe("Minutes of silence after which a chat that goes on is a new entry."),
    maxEntries: z.int().min(1).default(10_000).describe("Entries of one user; the oldest are dropped first."),
    privacyLevel: z
      .enum(["normal", "shortenNumbers", "noNumbers"])
      .default("normal")
      .describe("What asnJournalGetSettings says of the numbers of private calls, and the journal does with them."),
    offline: z
      .strictObject({
        used: z.boolean().default(true),
        deleteOldEntries: z.boolean().default(false),
        daysNoDelete: z.int().min(0).default(30),
      })
      .prefault({}),
    unanswered: rule.default("all").describe("Whose line rang that get the entry of a call that nobody answered."),
    forwarded: rule
      .default("all")
      .describe("Whose line rang that get the entry of a call that was forwarded, and answered elsewhere."),
    pickedUp: z
      .enum(["answered", "missed"])
      .default("answered")
      .describe("What a call is at the line where it rang, when a colleague picked it up or a group took it."),
    codes: z
      .strictObject({
        inbound: z.int().default(0),
        outbound: z.int().default(1),
        missed: z.int().default(0),
        answered: z.int().default(1),
      })
      .prefault({})
      .describe("The numbers of iOrigin and iSucessState, whose meaning is not public."),
  })
  .prefault({});

export type JournalData = z.infer<typeof journalFileSchema>;
export type JournalRule = z.infer<typeof rule>;
export type JournalEntryData = JournalData["entries"][number];

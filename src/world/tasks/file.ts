import * as z from "zod";
import { fileTime } from "../file-time.js";

const task = z.strictObject({
  id: z.string().min(1).optional().describe("32 upper-case hex digits of the server's choice when left out."),
  subject: z.string(),
  body: z.string().default(""),
  creator: z.string().describe("A login name."),
  owners: z.array(z.string()).default([]).describe("Login names; the creator when left out."),
  number: z.string().default("").describe("The number to call."),
  start: fileTime.optional(),
  due: fileTime.optional(),
  reminder: fileTime.optional(),
  state: z.enum(["notStarted", "inProgress", "waiting", "deferred", "done"]).default("notStarted"),
  priority: z.enum(["low", "normal", "high"]).default("normal"),
});

/** The tasks of a world file. */
export const tasksFileSchema = z.strictObject({ entries: z.array(task).default([]) }).prefault({});

export type TasksData = z.infer<typeof tasksFileSchema>;

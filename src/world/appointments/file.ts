import * as z from "zod";
import { fileTime } from "../file-time.js";

const appointment = z.strictObject({
  id: z.string().min(1).optional().describe("32 upper-case hex digits of the server's choice when left out."),
  user: z.string().describe("Login name of its owner."),
  subject: z.string(),
  text: z.string().default(""),
  start: fileTime,
  end: fileTime,
  allDay: z.boolean().default(false),
  status: z.enum(["free", "tentative", "busy", "outOfOffice"]).default("busy"),
  private: z.boolean().default(false).describe("Others see when it is, and neither subject nor text."),
  category: z.string().default(""),
});

/** The appointments of a world file. */
export const appointmentsFileSchema = z
  .strictObject({
    entries: z.array(appointment).default([]),
    tentativeOccupies: z.boolean().default(false).describe("Whether a tentative appointment makes its owner busy."),
  })
  .prefault({});

export type AppointmentsData = z.infer<typeof appointmentsFileSchema>;

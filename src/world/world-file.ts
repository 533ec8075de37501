import { z } from "zod";

const lineUri = z.string().regex(/^tel:\+?[0-9A-Za-z*#]+(@[\w.-]+)?$/, "expected a line such as tel:+493023125100@pbx");

const user = z.strictObject({
  name: z.string().min(1).max(256).describe("Login name."),
  password: z.string().default("secret"),
  contactId: z.string().min(1).optional().describe("sip: URI of the person; sip:NAME@example.com when left out."),
  displayName: z.string().optional(),
  firstName: z.string().default(""),
  lastName: z.string().default(""),
  email: z.string().optional(),
  company: z.string().default(""),
  department: z.string().default(""),
  jobTitle: z.string().default(""),
  mobile: z.string().default(""),
  lines: z.array(lineUri).default([]).describe("The person's lines, the primary one first."),
  publishesPresence: z.boolean().default(true).describe("Whether /ws/public/contacts lists the person."),
  logonError: z
    .int()
    .min(100)
    .max(133)
    .optional()
    .describe("A value of AsnLogonErrorEnum that each login of this user fails with."),
  properties: z.record(z.string(), z.string()).default({}),
});

/** A world file: one emulated server and everything in it. */
export const worldFileSchema = z.strictObject({
  $schema: z.string().optional(),
  ucsid: z
    .string()
    .min(1)
    .max(128)
    .regex(/^[\w.@-]+$/, "expected letters, digits and . _ @ -")
    .describe("The name that clients ask for with X-ucsid."),
  connected: z
    .boolean()
    .default(true)
    .describe("false: the server is configured but not connected (502, WsError 119)."),
  users: z.array(user).default([]),
});

/** What the emulator holds of a world file after reading it. */
export type WorldData = z.infer<typeof worldFileSchema>;
export type UserData = WorldData["users"][number];

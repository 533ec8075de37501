import * as z from "zod";
import { administrationFileSchema } from "./administration/file.js";
import { agentsFileSchema } from "./agents/file.js";
import { appointmentsFileSchema } from "./appointments/file.js";
import { avFileSchema } from "./av/file.js";
import { chatFileSchema } from "./chat/file.js";
import { contactDetailsSchema, contactsFileSchema } from "./contacts/file.js";
import { contentFileSchema } from "./content/file.js";
import { entraIdSchema } from "./entra-id.js";
import { groupsFileSchema } from "./groups/file.js";
import { journalFileSchema } from "./journal/file.js";
import { logonErrorSchema } from "./logon-error-schema.js";
import { properName } from "./names.js";
import { pictureSchema } from "./picture.js";
import { rightsFileSchema } from "./presence/rights-file.js";
import { settingsFileSchema } from "./settings/file.js";
import { storageFileSchema } from "./storage/file.js";
import { tasksFileSchema } from "./tasks/file.js";
import { telephonyFileSchema } from "./telephony/file.js";
import { USUAL_PASSWORD } from "./usual-password.js";

const lineUri = z.string().regex(/^tel:\+?[0-9A-Za-z*#]+(@[\w.-]+)?$/, "expected a line such as tel:+493023125100@pbx");

export const userSchema = z.strictObject({
  name: properName().describe("Login name."),
  password: z.string().default(USUAL_PASSWORD),
  contactId: properName().optional().describe("sip: URI of the person; sip:NAME@example.com when left out."),
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
  logonError: logonErrorSchema.optional(),
  properties: z.record(z.string(), z.string()).default({}),
  photo: pictureSchema.optional(),
  details: contactDetailsSchema.default({}).describe("Further fields of the person in phone books."),
});

/** A world file: one emulated server and everything in it. */
export const worldFileSchema = z.strictObject({
  $schema: z.string().optional(),
  ucsid: z
    .string()
    .min(1)
    .max(128)
    .regex(/^[\w.@-]*[A-Za-z0-9][\w.@-]*$/, "expected letters, digits and . _ @ -")
    .describe("The name that clients ask for with X-ucsid."),
  aliases: z
    .array(z.string().min(1).max(128))
    .default([])
    .describe("Further names by which clients find the server. Its own ucsid stands in all that it says itself."),
  connected: z
    .boolean()
    .default(true)
    .describe("false: the server is configured but not connected (502, WsError 119)."),
  users: z.array(userSchema).default([]).superRefine(checkUnique),
  entraId: entraIdSchema.optional().describe("Sign-in with Entra ID; not set up when left out."),
  chat: chatFileSchema,
  contacts: contactsFileSchema,
  content: contentFileSchema,
  storage: storageFileSchema,
  groups: groupsFileSchema,
  rights: rightsFileSchema,
  journal: journalFileSchema,
  tasks: tasksFileSchema,
  appointments: appointmentsFileSchema,
  agents: agentsFileSchema,
  settings: settingsFileSchema,
  administration: administrationFileSchema,
  telephony: telephonyFileSchema,
  av: avFileSchema,
});

/** Login names, contact ids and lines must be unique. The second use of one is reported. */
function checkUnique(users: readonly z.infer<typeof userSchema>[], context: z.core.$RefinementCtx): void {
  const taken = new Map<string, number>();
  users.forEach(({ name, contactId, lines }, index) => {
    const claims: [key: string, path: PropertyKey[], what: string][] = [
      [`name ${name.toLowerCase()}`, [index, "name"], `user "${name}"`],
      [`contact ${contactId ?? `sip:${name}@example.com`}`, [index, "contactId"], `contact id of "${name}"`],
      ...lines.map((line, at): [string, PropertyKey[], string] => [
        `line ${line}`,
        [index, "lines", at],
        `line "${line}"`,
      ]),
    ];
    for (const [key, path, what] of claims) {
      const owner = taken.get(key);
      if (owner === undefined) taken.set(key, index);
      else context.addIssue({ code: "custom", path, message: `${what} exists already, at users[${owner}]` });
    }
  });
}

/** A world file after parsing. */
export type WorldData = z.infer<typeof worldFileSchema>;
/** A world file as it is written: everything with a default may be left out. */
export type WorldInput = z.input<typeof worldFileSchema>;
export type UserData = WorldData["users"][number];

import * as z from "zod";
import { pictureSchema } from "../picture.js";
import { type ContactField, contactFields } from "./details.js";

const text = z.string().max(10_000).optional();
const fields = Object.fromEntries(contactFields.map((field) => [field, text])) as Record<ContactField, typeof text>;

/** A contact in a phone book: every field may be left out. */
export const contactDetailsSchema = z.strictObject(fields);

const entry = contactDetailsSchema.extend({
  id: z.string().min(1).optional().describe("Its entry id in the phone book; its position when left out."),
  photo: pictureSchema.optional(),
  custom: z.record(z.string(), z.string()).default({}).describe("The server's own fields, by name."),
  private: z
    .boolean()
    .default(false)
    .describe("Marks it as a private contact; visibleTo of the phone book says who sees it."),
});

const phoneBook = z.strictObject({
  name: z.string().min(1).describe("The name that clients show and search by."),
  info: z.string().default(""),
  visibleTo: z.array(z.string()).default([]).describe("Login names of who may search it; everybody when empty."),
  entries: z.array(entry).default([]),
});

/** The contacts of a world file. */
export const contactsFileSchema = z
  .strictObject({
    phoneBooks: z.array(phoneBook).default([]),
    customFields: z
      .record(z.string(), z.string())
      .default({})
      .describe("The server's own contact fields: the name of each, and the label that clients show."),
    maxResults: z
      .int()
      .min(1)
      .max(100_000)
      .default(1000)
      .describe("The most contacts that a search returns, whatever it asks for."),
  })
  .prefault({});

export type ContactsData = z.infer<typeof contactsFileSchema>;
export type PhoneBookData = ContactsData["phoneBooks"][number];

import * as z from "zod";

const favourites = z.strictObject({
  user: z.string().min(1).describe("Login name of the list's owner."),
  group: z.string().min(1).describe("The name of the group."),
  contacts: z.array(z.string().min(1)).default([]).describe("Contact ids: sip:bob@example.com."),
});

/** The contact lists (favourites) of a world file, as they are before a client changes them. */
export const contentFileSchema = z.strictObject({ favourites: z.array(favourites).default([]) }).prefault({});

export type ContentData = z.infer<typeof contentFileSchema>;

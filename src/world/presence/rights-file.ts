import * as z from "zod";

/** Rights in a world file: bits of AsnPresenceRightsFlags and AsnPhoneControlRightsFlags. */
export const rightsSchema = z.strictObject({
  presence: z.int().default(1).describe("Bits of AsnPresenceRightsFlags, or a level: 65536 public to 524288 personal."),
  phonePrimary: z.int().default(0).describe("Bits of AsnPhoneControlRightsFlags for the first line."),
  phoneSecondary: z.int().default(0).describe("The same for the other lines."),
});

/** The rights of a world file that belong to no person and no group. */
export const rightsFileSchema = z
  .strictObject({
    everybody: rightsSchema
      .optional()
      .describe(
        "What everybody may. When left out: see presences and, as long as no list says anything of two people, numbers and public appointments.",
      ),
  })
  .prefault({});

export type RightsData = z.infer<typeof rightsFileSchema>;

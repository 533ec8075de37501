import * as z from "zod";

const location = z.strictObject({
  id: z.string().min(1),
  countryCode: z.string().default("49"),
  areaCode: z.string().default("30").describe("Without the prefix."),
  localPrefix: z.string().default(""),
  nationalPrefix: z.string().default("0"),
  internationalPrefix: z.string().default("00"),
  trunk: z.string().default("23125").describe("What the telephone system's numbers begin with, after the area code."),
  outsideCode: z.string().default("0").describe("What is dialled to get an outside line."),
  internalMinLength: z.int().min(0).default(1),
  internalMaxLength: z.int().min(0).default(5),
  street: z.string().default(""),
  postalCode: z.string().default(""),
  city: z.string().default("Berlin"),
});

const metaDirectory = z
  .strictObject({
    enabled: z.boolean().default(false),
    server: z.string().default(""),
    port: z.int().min(0).max(65_535).default(712),
    baseDn: z.string().default(""),
    forceTls: z.boolean().default(false),
    user: z.string().default("").describe("Empty: no account is used."),
    password: z.string().default(""),
  })
  .prefault({});

/** The settings of a world file that clients read, and mostly may change. */
export const settingsFileSchema = z
  .strictObject({
    locations: z
      .array(location)
      .optional()
      .describe("The first one says what `telephony` does, and is made from it when left out."),
    metaDirectory,
    metaPhoneBooks: metaDirectory,
  })
  .prefault({});

/** A location as it is published, with the defaults of what the world file leaves out. */
export const locationOf = (facts: z.input<typeof location>): LocationData => location.parse(facts);

export type SettingsData = z.infer<typeof settingsFileSchema>;
export type LocationData = z.infer<typeof location>;
export type MetaDirectoryData = z.infer<typeof metaDirectory>;

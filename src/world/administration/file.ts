import * as z from "zod";
import { USUAL_PASSWORD } from "../usual-password.js";

/** Who may administrate the emulated server, and the administration's own data. All of it is chosen. */
export const administrationFileSchema = z
  .strictObject({
    loginRequired: z
      .boolean()
      .default(false)
      .describe("false: every user may use the administration's functions; true: after asnAdminLogin only."),
    userName: z.string().default("admin"),
    password: z.string().default(USUAL_PASSWORD),
    domain: z
      .string()
      .default("example.com")
      .describe("What a new user's contact id ends in when the profile names none."),
  })
  .prefault({});

export type AdministrationData = z.infer<typeof administrationFileSchema>;

import * as z from "zod";

const claim = z.union([z.string(), z.number(), z.boolean()]);

const login = z
  .strictObject({
    user: z.string().min(1).describe("Login name of the user whom the token logs in."),
    token: z.string().min(1).optional().describe("The token itself, any text."),
    claims: z
      .record(z.string(), claim)
      .refine((claims) => Object.keys(claims).length > 0, "expected at least one claim")
      .optional()
      .describe("Claims that a JWT has, such as preferred_username. Its signature is not checked."),
  })
  .refine(({ token, claims }) => (token === undefined) !== (claims === undefined), "expected either token or claims");

/**
 * Sign-in with Entra ID (observed, protocol.md §3). Chosen: that it is described here, and which token logs in whom.
 */
export const entraIdSchema = z.strictObject({
  clientId: z.string().min(1).describe("The application's id, which the sign-in page is asked for and tokens are for."),
  tenant: z
    .string()
    .regex(/^[\w.-]+$/, "expected a tenant's id or domain")
    .describe("Id or domain of the tenant."),
  authority: z
    .url({ protocol: /^https?$/, error: "expected an address such as https://login.microsoftonline.com" })
    .default("https://login.microsoftonline.com")
    .describe("Where the sign-in page is; a test may put a page of its own there."),
  scope: z.string().min(1).default("openid profile email"),
  redirectUri: z
    .url({ error: "expected an address" })
    .optional()
    .describe("Where the sign-in page leads back to; left out of the address when it is left out here."),
  logins: z.array(login).default([]).describe("Which foreign token logs in whom; the first that fits counts."),
});

export type EntraIdData = z.infer<typeof entraIdSchema>;

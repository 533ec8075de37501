/**
 * How the vendor's runtime of a time behaves where the emulator is kinder by default (R and r, protocol.md §5 and §6). An
 * option that is given wins over its profile.
 */
export const PROFILES = {
  /** The defaults: what helps a person, where the server would say less. */
  friendly: {},
  "server-2023": {
    types: "root",
    nulls: "0",
    errorValue: "zero",
    rejectDetails: "server-2023",
    unreadable: "answer",
    calledBy: "id",
    times: "as-server",
  },
  "server-2026": {
    types: "root",
    nulls: "0",
    errorValue: "zero",
    rejectDetails: "server",
    unreadable: "silent",
    calledBy: "id",
    times: "as-server",
  },
} as const;

export type ProfileName = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as [ProfileName, ...ProfileName[]];

/** The options with those of the profile that they name, where they have none of their own. */
export function withProfile(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { profile } = given;
  if (typeof profile !== "string" || !Object.hasOwn(PROFILES, profile)) return given;
  const own = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...PROFILES[profile as ProfileName], ...Object.fromEntries(own) };
}

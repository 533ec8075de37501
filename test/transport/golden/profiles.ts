import type { Golden } from "../../support/golden.js";
import { unreadableFrames } from "./channel.js";
import { operationGoldens } from "./operations.js";
import { serviceGoldens } from "./service.js";

export const SERVER_PROFILES = ["server-2023", "server-2026"] as const;

/** Outcomes in which the profiles of `--profile` show. */
export const SHOWN: readonly string[] = [
  "result",
  "result-time",
  "error",
  "event",
  "call",
  "reject-unknown-operation",
  "reject-mistyped-argument",
  "reject-missing-argument",
  "reject-resource-limitation",
  "reject-no-session",
  "reject-not-json",
  "createsession-full",
];

/** The runtime of 2026 does not answer frames that are no JSON, which a test of the profile shows. */
export const hasGolden = (name: string, profile: string): boolean =>
  !(name === "reject-not-json" && profile === "server-2026");

const friendly = [...operationGoldens, ...serviceGoldens].filter(({ name }) => SHOWN.includes(name));

/** The same outcomes as the vendor's runtime of a time writes them: `result.server-2026` beside `result`. */
export const profileGoldens: readonly Golden[] = SERVER_PROFILES.flatMap((profile) =>
  [...friendly.filter(({ name }) => hasGolden(name, profile)), unreadableFrames(profile === "server-2026" ? 0 : 1)].map(
    (one) => ({
      ...one,
      name: `${one.name}.${profile}`,
      about: `${one.about} Here with --profile ${profile}.`,
      options: { ...one.options, profile },
    }),
  ),
);

/** The views of the console, by their addresses. */
export const VIEW_PATHS = [
  "start",
  "live",
  "telephones",
  "calls",
  "try-it",
  "try-it/asnCtiMakeCall",
  "steer",
  "steer/people/bob",
  "steer/faults",
  "steer/scenarios",
  "steer/time",
  "steer/snapshots",
  "steer/servers",
  "steer/findings",
  "docs",
  "docs/telephony",
] as const;

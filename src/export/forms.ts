/** How a list of entries of the journal can be had. */
export const LIST_FORMS = ["json", "ndjson", "har"] as const;
/** How a single entry can be had. */
export const ENTRY_FORMS = ["json", "curl", "fetch", "vitest", "node-test", "fixture"] as const;

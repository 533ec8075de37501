/**
 * How long a test waits for what must come: as long as it takes on a busy machine, where vitest would give up after a second.
 * What does not come fails its test all the same.
 */
export const PATIENCE_MS = 30_000;

/** The same for `expect.poll`, as vitest's configuration takes it. */
export const PATIENCE = { poll: { timeout: PATIENCE_MS } };

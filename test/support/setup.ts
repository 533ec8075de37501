import fc from "fast-check";

/**
 * Property tests draw the same examples in each run, so that a run says something about the change and not about luck.
 * FAST_CHECK_SEED draws others, FAST_CHECK_RUNS more of them.
 */
fc.configureGlobal({
  seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_125),
  ...(process.env.FAST_CHECK_RUNS ? { numRuns: Number(process.env.FAST_CHECK_RUNS) } : {}),
});

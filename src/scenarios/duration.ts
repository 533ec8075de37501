import { durationUpTo } from "../common/duration.js";

const LONGEST_MS = 30 * 24 * 3_600_000;

/** A duration such as `500ms`, `2s`, `1.5m` or `1h`, or a number of ms. The value is in whole ms, 30 days at most. */
export const duration = durationUpTo(LONGEST_MS, "30 days").transform(Math.round);

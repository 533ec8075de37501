/** What vitest and sinon can fake, without process.nextTick: Node itself needs that one for each answer. */
export const ALL_BUT_NEXT_TICK = [
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "setImmediate",
  "clearImmediate",
  "queueMicrotask",
  "Date",
  "performance",
  "hrtime",
];

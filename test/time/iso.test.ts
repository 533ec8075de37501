import fc from "fast-check";
import { expect, it } from "vitest";
import { isoTime } from "../../src/time/iso.js";

it("any time is written as Date writes it", () => {
  const time = fc.oneof(
    fc.integer({ min: -8.64e15, max: 8.64e15 }),
    fc.integer({ min: 1_700_000_000_000, max: 1_700_000_100_000 }),
    fc.double({ min: -1e12, max: 2e12, noNaN: true }),
  );
  fc.assert(
    fc.property(time, (ms) => {
      expect(isoTime(Math.floor(ms))).toBe(new Date(Math.floor(ms)).toISOString());
    }),
    { seed: Number(process.env.FAST_CHECK_SEED ?? 1), numRuns: 5_000 },
  );
});

it("what no Date can be throws RangeError", () => {
  for (const ms of [8.64e15 + 86_400_000, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => isoTime(ms)).toThrow(RangeError);
  }
});

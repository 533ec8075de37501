import fc from "fast-check";
import { expect, it } from "vitest";
import { FIRST_MOMENT, isoTime, LAST_MOMENT } from "../../src/time/iso.js";

it("any time is written as Date writes it", () => {
  const time = fc.oneof(
    fc.integer({ min: FIRST_MOMENT, max: LAST_MOMENT }),
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

it("what four digits of a year cannot write is the first or the last moment that they can", () => {
  for (const ms of [LAST_MOMENT, LAST_MOMENT + 1, 8.64e15, 8.64e15 + 86_400_000, 1e300, Number.POSITIVE_INFINITY]) {
    expect(isoTime(ms)).toBe("9999-12-31T23:59:59.999Z");
  }
  for (const ms of [FIRST_MOMENT, FIRST_MOMENT - 1, -8.64e15 - 1, -1e300, Number.NEGATIVE_INFINITY, Number.NaN]) {
    expect(isoTime(ms)).toBe("0001-01-01T00:00:00.000Z");
  }
});

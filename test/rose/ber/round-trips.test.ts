import fc from "fast-check";
import { expect, it } from "vitest";
import { catalog, type TypeNotation } from "../../../src/interface/catalog.js";
import { encode } from "../../../src/interface/encode.js";
import { tagsOf, tagsOfField } from "../../../src/rose/ber/tags.js";
import { decodeBer, encodeBer } from "../../../src/rose/ber/values.js";
import { valuesOf } from "../../support/interface-values.js";

/** `FUZZ_RUNS=50 FUZZ_SEED=7 npx vitest run test/rose/ber` is the long mode. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/**
 * Whether BER can carry the value: an optional field without a tag is told by its universal tag alone, so that one that is
 * missing must not be followed by one of the same tag; of options with one tag the first is read.
 */
function isClear(type: TypeNotation, value: unknown): boolean {
  if (type === "AsnOptionalParameters") return true;
  const notation = typeof type === "string" ? catalog.type(type) : type;
  if (notation === undefined) return true;
  if (typeof notation === "string") return isClear(notation, value);
  if ("enumerated" in notation) return true;
  if ("sequenceOf" in notation) return (value as unknown[]).every((inner) => isClear(notation.sequenceOf, inner));
  const object = value as Record<string, unknown>;
  const fields = "sequence" in notation ? notation.sequence : notation.choice;
  const taken = new Set<number>();
  for (const field of fields) {
    const inner = object[field[0]];
    const tags = tagsOfField(field) ?? [];
    if (inner === undefined) {
      for (const tag of tags) taken.add(tag);
      continue;
    }
    if (tags.some((tag) => taken.has(tag)) || !isClear(field[1], inner)) return false;
    if ("choice" in notation) return true;
    taken.clear();
  }
  return true;
}

/** The value with what only looks different: times with `.000Z`, which are written without. */
const plainTimes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === "string" && /^\d{4}-\d\d-\d\dT[\d:]{8}\.000Z$/.test(inner) ? inner.replace(".000Z", "Z") : inner,
  );

/** ANY holds what has a universal tag; objects have none. */
const hasAny = (type: string): boolean => type === "AsnSetClientIdleStateResult";

it("each of the 1,404 types: random values become the same JSON again", () => {
  const types = [...catalog.typeNames()];
  expect(types).toHaveLength(1404);
  let clear = 0;
  for (const type of types) {
    if (hasAny(type)) continue;
    fc.assert(
      fc.property(valuesOf(type), (given) => {
        const value = plainTimes(given);
        if (!isClear(type, value)) return;
        clear++;
        const { value: read, filled, skipped } = decodeBer(type, encodeBer(type, value));
        expect(encode(type, read)).toBe(encode(type, value));
        expect([filled, skipped]).toEqual([[], false]);
      }),
      { numRuns: 6 * RUNS, seed: SEED },
    );
  }
  expect(clear).toBeGreaterThan(types.length * 5 * RUNS);
});

it("ANY: values of universal types become the same again", () => {
  const any = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: "binary" }),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }),
    ),
  })).value;
  fc.assert(
    fc.property(any, (dummy) => {
      const type = "AsnSetClientIdleStateResult";
      expect(decodeBer(type, encodeBer(type, { dummy })).value).toEqual({ dummy });
    }),
    { numRuns: 200 * RUNS, seed: SEED },
  );
});

it("what is written fits what the catalog says, whatever the value is: it is mended", () => {
  const types = [...catalog.typeNames()];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.jsonValue({ maxDepth: 3 }), (type, value) => {
      const octets = encodeBer(type, value);
      const tags = tagsOf(type);
      if (tags) expect(tags.some((tag) => octets.toString("hex").startsWith(hex(tag)))).toBe(true);
      expect(() => decodeBer(type, octets)).not.toThrow();
    }),
    { numRuns: 2_000 * RUNS, seed: SEED },
  );
});

const hex = (tag: number): string => tag.toString(16).padStart(2, "0");

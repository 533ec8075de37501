import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog, type Field, type Operation, type TypeNotation } from "../../src/interface/catalog.js";
import { isRecord } from "../../src/matching/path.js";
import { useEmulator } from "../support/emulator.js";
import { valuesOf } from "../support/interface-values.js";
import { answerTo } from "../support/ways.js";

/*
 * However a client writes an argument, as long as the server reads it (docs/protocol.md section 5), the answer is the same
 * to the byte.
 */

const emulator = useEmulator({ seed: 1, listLength: 1 });

/** Draws from a row of numbers that fast-check has made. */
type Draw = (below: number) => number;

const ms = (time: string): number => Date.parse(time);
const base64 = (text: string): string => text.replace(/=+$/, "");

/** An accepted form of a value of a primitive; the value itself where there is no other. */
function rewrittenPrimitive(type: string, value: unknown, draw: Draw): unknown {
  switch (type) {
    case "INTEGER": {
      const number = value as number;
      if (number === 0 && draw(2)) return draw(2) ? null : false;
      if (number === 1 && draw(2)) return true;
      return Math.abs(number) < 2 ** 50 && draw(2) ? number + Math.sign(number) * 0.5 : String(number);
    }
    case "BOOLEAN":
      return value ? 1 + draw(5) : draw(2) ? 0 : null;
    case "REAL":
      return value === 0 ? null : value;
    case "NULL":
      return [0, "x", [], { a: 1 }][draw(4)];
    case "OCTET STRING":
      return base64(value as string);
    case "AsnSystemTime": {
      const time = value as string;
      if (time === "" || time.endsWith(".000Z")) return value;
      if (draw(2)) return ms(time) / 86_400_000 + 25_569;
      return new Date(ms(time) + 3_600_000)
        .toISOString()
        .replace("Z", "+01:00")
        .replace("T", draw(2) ? " " : "T");
    }
    case "AsnOptionalParameters":
      return rewrittenParameters(value as Record<string, unknown>, draw);
    default:
      return value;
  }
}

function rewrittenParameters(parameters: Record<string, unknown>, draw: Draw): unknown {
  const chosen = (value: unknown): unknown => {
    if (typeof value === "string") return { stringdata: value };
    return typeof value === "number" ? { integerdata: String(value) } : value;
  };
  const entries = Object.entries(parameters).map(([key, value]) => [key, draw(2) ? chosen(value) : value] as const);
  if (draw(2)) return entries.map(([key, value]) => ({ key, value }));
  return { _type: "AsnOptionalParameters", ...Object.fromEntries(entries) };
}

/** The value in forms that the server reads. */
function rewritten(type: TypeNotation, value: unknown, draw: Draw): unknown {
  if (draw(3) === 0) return value;
  const notation = typeof type === "string" && !SPECIAL.has(type) ? catalog.type(type) : type;
  if (notation === undefined || typeof notation === "string") {
    return notation === undefined || SPECIAL.has(notation) || catalog.type(notation) === undefined
      ? rewrittenPrimitive(String(notation ?? type), value, draw)
      : rewritten(notation, value, draw);
  }
  if ("enumerated" in notation) return String(value);
  if ("sequenceOf" in notation) {
    return (value as unknown[]).map((inner) => rewritten(notation.sequenceOf, inner, draw));
  }
  if (!isRecord(value)) return value;
  const fields = "sequence" in notation ? notation.sequence : notation.choice;
  const copy: Record<string, unknown> = { ...value };
  for (const [name, inner] of fields) if (name in copy) copy[name] = rewritten(inner, copy[name], draw);
  if ("_type" in copy) {
    delete copy._type;
    if (draw(2)) copy._type = "AsnOfAnotherKind";
  }
  if ("choice" in notation) return draw(2) ? { anUnknownOption: 1, ...copy } : copy;
  for (const field of fields) if (!(field[0] in copy) && takesNull(field) && draw(2)) copy[field[0]] = null;
  return copy;
}

const SPECIAL: ReadonlySet<string> = new Set(["AsnSystemTime", "AsnOptionalParameters"]);

const takesNull = ([, type]: Field): boolean =>
  type === "INTEGER" || type === "BOOLEAN" || type === "OCTET STRING" || type === "AsnSystemTime";

const operations = [...catalog.operations()].filter(({ result }) => result);

const calls: fc.Arbitrary<[Operation, unknown, number[]]> = fc
  .constantFrom(...operations)
  .chain((operation) =>
    fc.tuple(
      fc.constant(operation),
      valuesOf(operation.argument),
      fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 }),
    ),
  );

describe("an argument written in other forms that the server reads", () => {
  it("gets an answer that is equal to the byte", { timeout: 300_000 }, async () => {
    emulator.uc.clock.stop();
    const start = emulator.uc.snapshot();
    let changed = 0;
    let results = 0;
    await fc.assert(
      fc.asyncProperty(calls, async ([{ name, argument: type }, argument, numbers]) => {
        let at = 0;
        const draw: Draw = (below) => (numbers[at++ % numbers.length] ?? 0) % below;
        const other = JSON.stringify(rewritten(type, argument, draw));
        const plain = JSON.stringify(argument);
        if (other !== plain) changed++;
        const first = await answerTo(emulator.uc, name, plain);
        if (first.startsWith("200")) results++;
        emulator.uc.restore(start);
        const second = await answerTo(emulator.uc, name, other);
        emulator.uc.restore(start);
        expect([name, plain, other, second]).toEqual([name, plain, other, first]);
      }),
      { numRuns: 600, seed: 12 },
    );
    expect(changed).toBeGreaterThan(300);
    expect(results).toBeGreaterThan(300);
  });

  it("with a number that no enumeration lists breaks no operation", async () => {
    const start = emulator.uc.snapshot();
    const failed: string[] = [];
    for (const { name, argument } of catalog.operations()) {
      const text = JSON.stringify(unlisted(argument));
      const answer = await answerTo(emulator.uc, name, text);
      if (!/^(200|400) /.test(answer) || /"invokeProblem":2/.test(answer)) failed.push(`${name} ${text}: ${answer}`);
      emulator.uc.restore(start);
    }
    expect(failed).toEqual([]);
  });
});

/** The smallest argument with numbers that no enumeration lists. */
function unlisted(type: TypeNotation, attributes: Field[2] = {}): unknown {
  const notation = typeof type === "string" && !SPECIAL.has(type) ? (catalog.type(type) ?? type) : type;
  if (notation === "INTEGER") return attributes.enum ? 4711 : 0;
  if (typeof notation === "string") {
    return (
      { UTF8String: "", BOOLEAN: false, "OCTET STRING": "", AsnSystemTime: "", AsnOptionalParameters: {} }[notation] ??
      null
    );
  }
  if ("enumerated" in notation) return 4711;
  if ("sequenceOf" in notation) return [];
  const fields =
    "choice" in notation ? notation.choice.slice(0, 1) : notation.sequence.filter((field) => !field[2]?.optional);
  return Object.fromEntries(fields.map(([name, inner, more]) => [name, unlisted(inner, more)]));
}

import { describe, expect, it } from "vitest";
import { readValue } from "../../../src/interface/read.js";
import { encodeMessage } from "../../../src/rose/ber/messages.js";
import { decodeMessage } from "../../../src/rose/ber/read-messages.js";
import { BerError } from "../../../src/rose/ber/source.js";
import { decodeBer, encodeBer } from "../../../src/rose/ber/values.js";
import { jsonOf, messageOf, octetsOf, readForm, type Vector, vectors } from "../../support/ber.js";

const MESSAGE = "ROSEMessage";
const values = (all: readonly Vector[]) => all.filter(({ type }) => type !== MESSAGE);
const messages = (all: readonly Vector[]) => all.filter(({ type }) => type === MESSAGE);
const wire = (vector: Vector) => messageOf(jsonOf(vector.json) as Parameters<typeof messageOf>[0], vector.result);

/** What the JSON reader makes of it; a number that only BER can hold stays as it is. */
function canonical({ type, json }: Vector): unknown {
  const value = withoutTypes(jsonOf(json));
  return type === "INTEGER" || type === "ENUMERATED" ? value : readValue(type, value).value;
}

function withoutTypes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => (key === "_type" ? undefined : inner));
}

it("has all of them: 99 both ways, 10 to read only, 5 to refuse, 7 exchanges", () => {
  const { both, read, refuse, exchanges } = vectors;
  expect([both, read, refuse, exchanges].map(({ length }) => length)).toEqual([99, 10, 5, 7]);
});

describe("both ways", () => {
  it.each(values(vectors.both))("$name", (vector) => {
    expect(encodeBer(vector.type, jsonOf(vector.json)).toString("hex")).toBe(octetsOf(vector).toString("hex"));
    expect(decodeBer(vector.type, octetsOf(vector)).value).toEqual(canonical(vector));
  });

  it.each(messages(vectors.both))("$name", (vector) => {
    const message = wire(vector);
    expect(encodeMessage(message).toString("hex")).toBe(octetsOf(vector).toString("hex"));
    const read = decodeMessage(octetsOf(vector));
    expect(read).toEqual(readForm(message));
    expect(read).toMatchObject(withoutAny(message));
    if (vector.implicit === undefined) return;
    expect(decodeMessage(Buffer.from(vector.implicit, "hex"))).toEqual({ ...read, implicitHeader: true });
  });
});

/** The message but for its values, which a reader gives as octets. */
function withoutAny(message: object): object {
  const { argument: _argument, result: _result, error: _error, ...others } = message as Record<string, unknown>;
  return others;
}

it.each(values(vectors.read))("reads: $name", (vector) => {
  expect(decodeBer(vector.type, octetsOf(vector)).value).toEqual(canonical(vector));
});

it.each(messages(vectors.read))("reads: $name", (vector) => {
  expect(decodeMessage(octetsOf(vector))).toEqual({ ...(readForm(wire(vector)) as object), implicitHeader: true });
});

it("reads what was written with implicit tags where the runtime's stubs left one out", () => {
  const vector = vectors.both.find(({ name }) => name === "tagged optional field of a CHOICE type: explicit");
  expect(() => decodeBer("AsnLoginV2Argument", Buffer.from(vector?.implicit ?? "", "hex"))).not.toThrow();
});

it.each(vectors.refuse)("refuses: $name", (vector) => {
  expect(() => decodeBer(vector.type, octetsOf(vector))).toThrow(BerError);
});

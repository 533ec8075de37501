import { expect, it } from "vitest";
import { contentNow } from "../../src/snapshots/checkpoint.js";
import { GraphReader } from "../../src/state/graph-reader.js";
import { GraphWriter } from "../../src/state/graph-writer.js";
import { useEmulator } from "../support/emulator.js";
import { serverOf } from "../support/graph.js";

const emulator = useEmulator();

/** Written, made JSON, and read again. */
function again(object: object): Record<string, unknown> {
  const writer = new GraphWriter({
    contentOf: contentNow,
    partOfWorld: () => undefined,
    isOutside: () => false,
  });
  const number = writer.add(object);
  const graph = JSON.parse(JSON.stringify({ shapes: writer.shapes, objects: writer.objects }));
  const reader = new GraphReader(graph, () => undefined);
  reader.read([{ number, present: undefined, server: serverOf(emulator.uc) }], new Set());
  return reader.object(number) as Record<string, unknown>;
}

it("values that JSON has no form for are kept", () => {
  const values = {
    a: undefined,
    b: Number.NaN,
    c: -0,
    d: Number.NEGATIVE_INFINITY,
    e: 2n ** 70n,
    f: null,
    g: [[], ""],
  };
  expect(again(values)).toStrictEqual(values);
  expect(Object.is(again(values).c, -0)).toBe(true);
});

it("tables, dates and bytes are kept, in their order", () => {
  const values = {
    map: new Map<unknown, unknown>([
      ["b", 1],
      [2, new Set(["x"])],
    ]),
    date: new Date(12_345),
    bytes: Buffer.from([0, 255]),
    others: new Uint8Array([1, 2]),
  };
  expect(again(values)).toStrictEqual(values);
  expect([...(again(values).map as Map<unknown, unknown>).keys()]).toEqual(["b", 2]);
});

it("what is one object stays one, and may refer to itself", () => {
  const one: Record<string, unknown> = { name: "one" };
  one.self = one;
  const read = again({ a: one, b: [one] });
  expect(read.a).toBe((read.b as unknown[])[0]);
  expect((read.a as Record<string, unknown>).self).toBe(read.a);
});

it("a client may give a field any name", () => {
  const data = JSON.parse('{"__proto__": {"polluted": true}, "constructor": "b", "toString": 1}');
  const read = again({ data }).data as Record<string, unknown>;
  expect(Object.keys(read)).toEqual(["__proto__", "constructor", "toString"]);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(read.polluted).toBeUndefined();
});

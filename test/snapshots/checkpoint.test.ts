import { describe, expect, it } from "vitest";
import { Checkpoint } from "../../src/snapshots/checkpoint.js";

class Key {}
const bounds = { isOutside: () => false, isWeakKey: (object: object) => object instanceof Key };
const keep = (...roots: object[]): Checkpoint => new Checkpoint(roots, bounds);

describe("a checkpoint gives back, twice and in the very same object,", () => {
  it.each<[string, () => { root: object; change: () => void; told: () => unknown }]>([
    [
      "the fields of an object: values, those that were deleted and added, and their order",
      () => {
        const root: Record<string, unknown> = { a: 1, b: Number.NaN, c: undefined };
        const change = (): void => {
          delete root.a;
          Object.assign(root, { a: 2, b: 0, d: 4 });
        };
        return { root, change, told: () => Object.entries(root) };
      },
    ],
    [
      "a field that was deleted and held nothing",
      () => {
        const root: { a?: undefined } = { a: undefined };
        return { root, change: () => delete root.a, told: () => "a" in root };
      },
    ],
    [
      "the elements of an array",
      () => {
        const root = [1, 2, 3];
        return { root, change: () => root.splice(1, 2, 9, 9, 9), told: () => [...root] };
      },
    ],
    [
      "the entries of a map, in their order",
      () => {
        const root = new Map([
          ["a", 1],
          ["b", 2],
        ]);
        const change = (): void => {
          root.delete("a");
          root.set("c", 3).set("a", 1);
          root.delete("c");
        };
        return { root, change, told: () => [...root] };
      },
    ],
    [
      "the elements of a set, in their order",
      () => {
        const root = new Set(["a", "b"]);
        const change = (): void => {
          root.delete("a");
          root.add("a");
        };
        return { root, change, told: () => [...root] };
      },
    ],
    [
      "a date",
      () => {
        const root = { date: new Date(0) };
        return { root, change: () => root.date.setTime(5), told: () => root.date.getTime() };
      },
    ],
    [
      "what weak tables hold for keys that are known, and what these values hold",
      () => {
        const [known, other] = [new Key(), new Key()];
        const values = new WeakMap<Key, { n: number }>([[known, { n: 1 }]]);
        const admitted = new WeakSet<Key>([known]);
        const change = (): void => {
          const value = values.get(known);
          if (value) value.n = 2;
          values.delete(known);
          values.set(other, { n: 3 });
          admitted.delete(known);
          admitted.add(other);
        };
        const told = () => [values.get(known), values.has(other), admitted.has(known), admitted.has(other)];
        return { root: { known, other, values, admitted }, change, told: () => structuredClone(told()) };
      },
    ],
    [
      "what only a value of a weak table leads to, another table for one",
      () => {
        const [first, second] = [new Key(), new Key()];
        const inner = new WeakMap([[second, [1]]]);
        const outer = new WeakMap([[first, { second, inner }]]);
        const change = (): void => void inner.get(second)?.push(2);
        return { root: { first, outer }, change, told: () => structuredClone(inner.get(second)) };
      },
    ],
    [
      "what circles and frozen objects lead to",
      () => {
        const deep = { n: 1 };
        const root: { frozen: object; self?: object } = { frozen: Object.freeze([Object.freeze({ deep })]) };
        root.self = root;
        return { root, change: () => deep.n++, told: () => deep.n };
      },
    ],
    [
      "what a function has captured, where it can be reached by others too",
      () => {
        const root = { entry: { n: 1 } };
        const { entry } = root;
        const action = (): number => entry.n;
        const change = (): void => {
          root.entry.n = 2;
          root.entry = { n: 3 };
        };
        return { root, change, told: () => [action(), root.entry.n] };
      },
    ],
  ])("%s", (_what, make) => {
    const { root, change, told } = make();
    const before = told();
    const checkpoint = keep(root);
    for (let times = 0; times < 2; times++) {
      change();
      expect(told()).not.toEqual(before);
      checkpoint.restore();
      expect(told()).toEqual(before);
    }
  });
});

it("what is outside is left alone, with all that it leads to", () => {
  const inner = { n: 1 };
  const outside = { inner };
  const root = { outside, n: 1 };
  const checkpoint = new Checkpoint([root], { ...bounds, isOutside: (object) => object === outside });
  inner.n = 2;
  root.n = 2;
  checkpoint.restore();
  expect([inner.n, root.n, checkpoint.size]).toEqual([2, 1, 1]);
});

it("keeps each object once, however many ways lead to it", () => {
  const shared = {};
  expect(keep({ a: shared, b: [shared] }, { c: new Map([[shared, shared]]) }).size).toBe(5);
});

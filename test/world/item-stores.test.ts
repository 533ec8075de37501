import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storageFileSchema } from "../../src/world/storage/file.js";
import { ItemStores, StorageError } from "../../src/world/storage/item-stores.js";
import { TestContext } from "../support/world-parts.js";

function stores(data: object = {}): { stores: ItemStores; context: TestContext } {
  const context = new TestContext();
  return { stores: new ItemStores(context, storageFileSchema.parse(data)), context };
}

describe("item stores", () => {
  it("keep each user's items apart", () => {
    const { stores: kept } = stores();
    kept.create("alice", "notes", "a", "1");
    expect(kept.read("bob", { store: "notes" }).items).toEqual([]);
    expect(kept.read("ALICE", { store: "notes" }).items).toMatchObject([{ id: "a", data: "1" }]);
  });

  it("share what the world file or the administration makes shared", () => {
    const { stores: kept } = stores({ sharedStores: [{ name: "news", writable: false }] });
    kept.create(undefined, "news", "a", "hello");
    expect(kept.read("bob", { store: "news" }).items).toMatchObject([{ data: "hello" }]);
    expect(() => kept.create("bob", "news", "b", "mine")).toThrow(StorageError);
    kept.create(undefined, "board", "x", "1");
    kept.update("bob", "board", "x", "2");
    expect(kept.read("alice", { store: "board" }).items).toMatchObject([{ data: "2" }]);
  });

  it("find keys by beginning and end", () => {
    const { stores: kept } = stores();
    for (const id of ["ab", "abc", "xbc"]) kept.create("alice", "s", id, id);
    const ids = (match: "prefix" | "suffix", id: string) =>
      kept.read("alice", { store: "s", id, match }).items.map((item) => item.id);
    expect(ids("prefix", "ab")).toEqual(["ab", "abc"]);
    expect(ids("suffix", "bc")).toEqual(["abc", "xbc"]);
  });

  it("refuse a key that is there, one that is not, and more than they take", () => {
    const { stores: kept } = stores({ maxItemsPerStore: 1 });
    kept.create("alice", "s", "a", "");
    const refusal = (work: () => unknown): string => {
      try {
        work();
      } catch (error) {
        if (error instanceof StorageError) return error.refusal;
      }
      return "none";
    };
    expect(refusal(() => kept.create("alice", "s", "a", ""))).toBe("invalidKey");
    expect(refusal(() => kept.update("alice", "s", "b", ""))).toBe("invalidKey");
    expect(refusal(() => kept.delete("alice", "s", "b"))).toBe("invalidKey");
    expect(refusal(() => kept.create("alice", "s", "b", ""))).toBe("overload");
    expect(refusal(() => kept.create("alice", "", "b", ""))).toBe("invalidData");
  });

  it("bring whoever reads from revision to revision to the present state (property)", () => {
    const key = fc.constantFrom("a", "b", "c");
    const step = fc.oneof(
      fc.record({ type: fc.constantFrom("put" as const, "delete" as const), key, data: fc.string({ maxLength: 3 }) }),
      fc.constant({ type: "read" as const }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { stores: kept } = stores();
        const truth = new Map<string, string>();
        const copy = new Map<string, string>();
        let known = 0;
        for (const move of [...steps, { type: "read" as const }]) {
          if (move.type === "read") {
            const { items, deleted } = kept.read("alice", { store: "s", after: known });
            for (const { id } of deleted) copy.delete(id);
            for (const { id, data } of items) copy.set(id, data);
            known = kept.revision;
            expect(copy).toEqual(truth);
          } else if (move.type === "delete") {
            if (truth.delete(move.key)) kept.delete("alice", "s", move.key);
          } else {
            if (truth.has(move.key)) kept.update("alice", "s", move.key, move.data);
            else kept.create("alice", "s", move.key, move.data);
            truth.set(move.key, move.data);
          }
        }
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { groupsFileSchema } from "../../src/world/groups/file.js";
import { GroupBook } from "../../src/world/groups/group-book.js";
import { directoryOf, person, TestContext } from "../support/world-parts.js";

function office() {
  const context = new TestContext();
  const [alice, bob] = [person("alice"), person("bob")];
  const directory = directoryOf(alice, bob);
  const data = groupsFileSchema.parse([
    { name: "Sales", members: ["alice", "bob"], leader: "alice" },
    { name: "All Staff", members: ["bob"] },
  ]);
  return { context, directory, alice, bob, groups: new GroupBook(context, directory, data) };
}

describe("groups", () => {
  it("are found by name in any case, id, address and member", () => {
    const { groups, bob } = office();
    const sales = groups.group("SALES");
    expect(sales?.uri).toBe("sip:sales@example.com");
    expect(groups.byId(sales?.id ?? "")).toBe(sales);
    expect(groups.byUri("sip:all-staff@example.com")?.name).toBe("All Staff");
    expect(groups.of(bob).map(({ name }) => name)).toEqual(["Sales", "All Staff"]);
  });

  it("keep their id when they are renamed, and count their versions", () => {
    const { groups, context } = office();
    const before = groups.group("Sales");
    if (!before) throw new Error("no group");
    const after = groups.change(before, { ...before, name: "Selling" });
    expect(after).toMatchObject({ id: before.id, version: 2 });
    expect(groups.group("Sales")).toBeUndefined();
    expect(context.of("group.changed")).toHaveLength(1);
  });

  it("lose a member who leaves the server", () => {
    const { groups, directory, bob } = office();
    directory.remove(bob);
    expect([...(groups.group("Sales")?.members ?? [])].map(({ name }) => name)).toEqual(["alice"]);
    expect(groups.of(bob)).toEqual([]);
  });

  it("refuse a name or address that is taken", () => {
    const { groups } = office();
    const sales = groups.group("Sales");
    if (!sales) throw new Error("no group");
    expect(() => groups.add({ ...sales, name: "sales" })).toThrow(/exists already/);
    expect(() => groups.add({ ...sales, name: "Other" })).toThrow(/address/);
  });

  it("do not name users whom the world does not have", () => {
    const { context, directory } = office();
    const data = groupsFileSchema.parse([{ name: "Ghosts", members: ["casper"] }]);
    expect(() => new GroupBook(context, directory, data)).toThrow(/casper/);
  });
});

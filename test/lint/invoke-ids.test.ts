import { describe, expect, it } from "vitest";
import { InvokeIds } from "../../src/lint/invoke-ids.js";

/** How many stray ids are remembered. */
const REMEMBERED = 4_096;

/** Uses an id in a call that is answered at once. */
function call(ids: InvokeIds, id: number): string {
  const use = ids.use(id);
  ids.answered(id);
  return use;
}

describe("the invoke ids of a session", () => {
  it("are new, then pending, then used", () => {
    const ids = new InvokeIds();
    expect([ids.use(7), ids.use(7)]).toEqual(["new", "pending"]);
    ids.answered(7);
    expect(ids.use(7)).toBe("used");
  });

  it("that count up are all known, however many there are", () => {
    const ids = new InvokeIds();
    for (let id = 1; id <= 3 * REMEMBERED; id++) expect(call(ids, id)).toBe("new");
    expect([call(ids, 1), call(ids, REMEMBERED), call(ids, 3 * REMEMBERED)]).toEqual(["used", "used", "used"]);
    expect(call(ids, 3 * REMEMBERED + 1)).toBe("new");
  });

  it("that came out of order join those that count up once the gap is closed", () => {
    const ids = new InvokeIds();
    for (const id of [1, 3, 4, 2, 5]) expect([id, call(ids, id)]).toEqual([id, "new"]);
    for (const id of [1, 2, 3, 4, 5]) expect([id, call(ids, id)]).toEqual([id, "used"]);
  });

  it("that are strays are remembered up to a bound, the oldest forgotten first", () => {
    const ids = new InvokeIds();
    const stray = (n: number): number => 10 * n;
    for (let n = 0; n <= REMEMBERED + 1; n++) expect(call(ids, stray(n))).toBe("new");
    // The very first began the row that counts up, and is no stray.
    expect(call(ids, stray(0))).toBe("used");
    expect(call(ids, stray(REMEMBERED + 1))).toBe("used");
    expect(call(ids, stray(1))).toBe("new");
  });

  it("that wait for an answer are bounded too: the oldest counts as used, not as pending", () => {
    const ids = new InvokeIds();
    for (let id = 1; id <= REMEMBERED + 1; id++) ids.use(id);
    expect([ids.use(1), ids.use(REMEMBERED + 1)]).toEqual(["used", "pending"]);
  });

  it("may begin at 1 again: only those that came before are reused", () => {
    const ids = new InvokeIds();
    for (let id = 99_990; id <= 99_998; id++) call(ids, id);
    expect([call(ids, 1), call(ids, 2), call(ids, 99_990)]).toEqual(["new", "new", "used"]);
  });
});

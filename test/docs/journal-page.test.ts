import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { JournalRecord } from "../../src/journal/entry.js";
import { FILTER_FIELDS } from "../../src/journal/filter-text.js";
import { direct, useEmulator } from "../support/emulator.js";

const page = readFileSync(new URL("../../docs/journal.md", import.meta.url), "utf8");
const [, table = ""] = /\| filter [^\n]*\n\| -+[^\n]*\n((?:\|[^\n]*\n)+)/.exec(page) ?? [];
/** The filters of the table: all of its first column, and those of its second that have a colon. */
const filters = table
  .split("\n")
  .flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, text = ""], index) => ({ text, index, row })))
  .filter(
    ({ text, index, row }) => index < [...(row.split("|")[1] ?? "").matchAll(/`[^`]+`/g)].length || text.includes(":"),
  )
  .map(({ text }) => text);

const emulator = useEmulator({ seed: 1 });

const list = async (filter: string): Promise<JournalRecord[]> => {
  const response = await fetch(`${emulator.uc.url}/__admin/journal?filter=${encodeURIComponent(filter)}`);
  const answer = (await response.json()) as { entries: JournalRecord[] };
  if (response.status !== 200) throw new Error(JSON.stringify(answer));
  return answer.entries;
};

describe("the table of filters in docs/journal.md", () => {
  beforeAll(async () => {
    const { uc } = emulator;
    const alice = await uc.logIn("alice");
    const call = (to: string) =>
      alice.call("asnCtiMakeCall", {
        u8sPhoneNumberFrom: "tel:+493023125100@pbx",
        iNumberFormat: 0,
        u8sPhoneNumberTo: to,
      });
    await call("+493023125950");
    await expect(call("nope!")).rejects.toThrow();
    await direct(uc, "asnGetTime");
    uc.respond({ operation: "asnGetTime", error: 129 });
    await direct(uc, "asnGetTime", { user: "bob" });
    await fetch(`${uc.url}/ws/client/asnGetTime`);
    await direct(uc.server(), "asnGetTime");
    uc.fault({ fault: "delay", ms: 1 });
    await direct(uc, "asnGetLoggedInContact", { argument: { list: [{ name: "x" }] } });
  });

  it("has an example for each field", () => {
    expect(filters.length).toBeGreaterThan(20);
    const fields = filters.flatMap((text) => /^-?(\w+)[:.]/.exec(text)?.[1] ?? []);
    expect([...new Set(fields)].sort()).toEqual(FILTER_FIELDS.map((field) => field.replace(".…", "")).sort());
  });

  it.each(filters)("%s takes some entries, and leaves others out", async (text) => {
    const taken = await list(text);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan((await list("")).length);
  });
});

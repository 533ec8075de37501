import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/benchmarks.md", root), "utf8");
const { atLeast, atMost, below, kept, table, withMeasurements, BEGIN, END } = await import(
  new URL("bench/report.mjs", root).href
);

const { chartsOf } = await import(new URL("bench/chart.mjs", root).href);

describe("the page Benchmarks", () => {
  it("gives ratios, and says whether goals are met", () => {
    const rows = [
      { what: "rate", ours: 1234.5, others: { bare: 1000, least: 2000 }, goals: [atLeast(0.9), atLeast(1.3, "later")] },
      { what: "start", ours: 12, others: { bare: 10, peer: 5 }, against: ["bare"], goals: [atMost(1.1)] },
      { what: "bytes", ours: 512.25, goals: [below(1024)] },
      { what: "not there", ours: Number.NaN },
    ];
    expect(table(rows).split("\n")).toEqual([
      "| what | ucserver-emulator | bare | least | peer | ratio | goal | met |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      "| rate | 1,235 | 1,000 | 2,000 |  | 1.23 / 0.62 | ≥ 0.9, ≥ 1.3 (later) | yes, missed |",
      "| start | 12 | 10 |  | 5 | 1.20 | ≤ 1.1 | missed |",
      "| bytes | 512 |  |  |  |  | < 1,024 | yes |",
      "| not there |  |  |  |  |  |  |  |",
    ]);
  });

  it("gives the ratios of rounds with their spread, beside the figures of an earlier version", () => {
    const ratios = { bare: { median: 0.7, low: 0.65, high: 0.754 } };
    const rows = [
      { what: "rate", ours: 800, others: { bare: 1000 }, ratios, goals: [atLeast(0.75)] },
      { what: "new", ours: 5 },
    ];
    const earlier = kept([{ what: "rate", ours: 400, others: { bare: 1000 } }]);
    expect(earlier).toEqual({ rate: { ours: 400, ratios: [0.4] } });
    expect(table(rows, earlier).split("\n")).toEqual([
      "| what | before | now | bare | ratio before | ratio now | goal | met |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      "| rate | 400 | 800 | 1,000 | 0.40 | 0.70 (0.65–0.75) | ≥ 0.75 | missed |",
      "| new |  | 5 |  |  |  |  |  |",
    ]);
  });

  it("gets other measurements without losing what is around them", () => {
    const [before, after] = [page.slice(0, page.indexOf(BEGIN)), page.slice(page.indexOf(END))];
    const next = withMeasurements(page, "| a | b |");
    expect(next).toBe(`${before}${BEGIN}\n\n| a | b |\n\n${after}`);
    expect(withMeasurements(next, "| a | b |")).toBe(next);
    expect(() => withMeasurements("# no markers", "")).toThrow("the page has no");
  });

  it("explains every section, and names benchmarks that there are", () => {
    const files = readdirSync(new URL("bench", root));
    for (const [, file = ""] of page.matchAll(/bench\/([a-z]+\.mjs)/g)) expect(files).toContain(file);
    const measured = page.slice(page.indexOf(BEGIN), page.indexOf(END));
    for (const [, title] of measured.matchAll(/^### (.*)$/gm)) expect(page).toContain(`**${title}** (`);
  });

  it("shows its figures as bars", () => {
    const charts = Object.entries(chartsOf(page) as Record<string, string>);
    expect(charts.map(([name]) => name)).toEqual(["benchmarks-rates.svg", "benchmarks-start.svg"]);
    for (const [name, svg] of charts) {
      expect(page).toContain(`(images/${name})`);
      expect(readFileSync(new URL(`docs/images/${name}`, root), "utf8")).toBe(svg);
    }
    expect(charts[1]?.[1].match(/<rect/g)?.length).toBeGreaterThan(5);
  });
});

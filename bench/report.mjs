// How every benchmark gives its figures: rows, of which one table is made, for the terminal and for docs/benchmarks.md,
// with the figures of an earlier version beside them (bench/before.json).
import { existsSync, readFileSync } from "node:fs";

/** A goal for the ratio to the first that it is compared with. */
export const atLeast = (ratio, note) => ({ text: `≥ ${ratio}`, note, met: (row) => ratioOf(row) >= ratio });
export const atMost = (ratio, note) => ({ text: `≤ ${ratio}`, note, met: (row) => ratioOf(row) <= ratio });
/** A goal for the figure itself. */
export const below = (most, note) => ({ text: `< ${number(most)}`, note, met: ({ ours }) => ours < most });
export const exactly = (figure, note) => ({ text: `= ${number(figure)}`, note, met: ({ ours }) => ours === figure });

const against = ({ others = {}, against: chosen = Object.keys(others) }) => chosen.filter((name) => others[name]);

/** The ratio to another: the median of the rounds where there were rounds, or that of the two figures. */
const ratioTo = ({ ours, others, ratios }, name) => ratios?.[name]?.median ?? ours / others[name];
const ratioOf = (row) => ratioTo(row, against(row)[0]);

/** Three digits or so: what is finer is noise. */
export function number(value) {
  if (value === undefined || value === null || Number.isNaN(value)) return "";
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

const line = (cells) => `| ${cells.join(" | ")} |`;
const inWords = (row, name) => {
  const { low, high } = row.ratios?.[name] ?? {};
  const ratio = ratioTo(row, name).toFixed(2);
  return low === undefined ? ratio : `${ratio} (${low.toFixed(2)}–${high.toFixed(2)})`;
};

/**
 * A Markdown table. A row is `{ what, ours, others, ratios, against, goals }`: the figure, the same of others by their
 * names, the ratios to them where they were measured in rounds (`{ median, low, high }`), those of the others that a ratio
 * is given to (all when left out), and what the figure should be. `before` has earlier figures: what → `{ ours, ratios }`,
 * with the ratios in the order of the row's.
 */
export function table(rows, before) {
  const others = [...new Set(rows.flatMap((row) => Object.keys(row.others ?? {})))];
  const compared = others.length > 0;
  const withBefore = (earlier, now) => (before ? [earlier, now] : [now]);
  const head = [
    "what",
    ...withBefore("before", before ? "now" : "ucserver-emulator"),
    ...others,
    ...(compared ? withBefore("ratio before", before ? "ratio now" : "ratio") : []),
    "goal",
    "met",
  ];
  const body = rows.map((row) => {
    const { what, ours, others: theirs = {}, goals = [] } = row;
    const earlier = before?.[what];
    return [
      what,
      ...withBefore(number(earlier?.ours), number(ours)),
      ...others.map((name) => number(theirs[name])),
      ...(compared
        ? withBefore(
            (earlier?.ratios ?? []).map((ratio) => ratio.toFixed(2)).join(" / "),
            against(row)
              .map((name) => inWords(row, name))
              .join(" / "),
          )
        : []),
      goals.map(({ text, note }) => (note ? `${text} (${note})` : text)).join(", "),
      goals.map(({ met }) => (met(row) ? "yes" : "missed")).join(", "),
    ];
  });
  return [head, head.map(() => "---"), ...body].map(line).join("\n");
}

/** What is kept of rows for a later version to be compared with. */
export const kept = (rows) =>
  Object.fromEntries(
    rows
      .filter(({ ours }) => Number.isFinite(ours))
      .map((row) => [
        row.what,
        { ours: rounded(row.ours), ratios: against(row).map((name) => rounded(ratioTo(row, name))) },
      ]),
  );
const rounded = (value) => Number(value.toPrecision(4));

const FILE = new URL("./before.json", import.meta.url);
/** `{ date, commit, machine, sections: { title: { what: { ours, ratios } } } }`, or undefined. */
export const BEFORE = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : undefined;

/** Prints a section, and hands it to bench/all.mjs when that runs this benchmark. */
export async function report(title, rows, remarks = []) {
  const before = process.env.BENCH_ROOT ? undefined : BEFORE?.sections[title];
  const section = [`### ${title}`, table(rows, before), ...remarks].join("\n\n");
  process.stdout.write(`\n${section}\n`);
  if (process.send) await new Promise((resolve) => process.send({ title, section, kept: kept(rows) }, resolve));
}

export const BEGIN = "<!-- measured by npm run bench: begin -->";
export const END = "<!-- measured by npm run bench: end -->";

/** The page with other measurements between its markers; whatever is around them stays. */
export function withMeasurements(page, text) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}

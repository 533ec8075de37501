// How every benchmark gives its figures: rows, of which one table is made, for the terminal and for docs/benchmarks.md.

/** A goal for the ratio to the first that it is compared with. */
export const atLeast = (ratio, note) => ({ text: `≥ ${ratio}`, note, met: (row) => ratioOf(row) >= ratio });
export const atMost = (ratio, note) => ({ text: `≤ ${ratio}`, note, met: (row) => ratioOf(row) <= ratio });
/** A goal for the figure itself. */
export const below = (most, note) => ({ text: `< ${number(most)}`, note, met: ({ ours }) => ours < most });

const ratioOf = ({ ours, others = {}, against = Object.keys(others) }) => ours / others[against[0]];

/** Three digits or so: what is finer is noise. */
export function number(value) {
  if (value === undefined || value === null || Number.isNaN(value)) return "";
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

const line = (cells) => `| ${cells.join(" | ")} |`;

/**
 * A Markdown table. A row is `{ what, ours, others, against, goals }`: the figure, the same of others by their names, those
 * of them that a ratio is given to (all when left out), and what the figure should be.
 */
export function table(rows) {
  const others = [...new Set(rows.flatMap((row) => Object.keys(row.others ?? {})))];
  const compared = others.length > 0;
  const head = ["what", "ucserver-emulator", ...others, ...(compared ? ["ratio"] : []), "goal", "met"];
  const body = rows.map((row) => {
    const { what, ours, others: theirs = {}, against = Object.keys(theirs), goals = [] } = row;
    const ratios = against.filter((name) => theirs[name]).map((name) => (ours / theirs[name]).toFixed(2));
    return [
      what,
      number(ours),
      ...others.map((name) => number(theirs[name])),
      ...(compared ? [ratios.join(" / ")] : []),
      goals.map(({ text, note }) => (note ? `${text} (${note})` : text)).join(", "),
      goals.map(({ met }) => (met(row) ? "yes" : "no")).join(", "),
    ];
  });
  return [head, head.map(() => "---"), ...body].map(line).join("\n");
}

/** Prints a section, and hands it to bench/all.mjs when that runs this benchmark. */
export async function report(title, rows, remarks = []) {
  const section = [`### ${title}`, table(rows), ...remarks].join("\n\n");
  process.stdout.write(`\n${section}\n`);
  if (process.send) await new Promise((resolve) => process.send({ section }, resolve));
}

export const BEGIN = "<!-- measured by npm run bench: begin -->";
export const END = "<!-- measured by npm run bench: end -->";

/** The page with other measurements between its markers; whatever is around them stays. */
export function withMeasurements(page, text) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}

// Draws the tables of docs/benchmarks.md as bars, in docs/images/: `npm run bench` does it after it has written the page.
//   node bench/chart.mjs   draws them anew from the page as it is
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const PAGE = new URL("../docs/benchmarks.md", import.meta.url);
const IMAGES = new URL("../docs/images/", import.meta.url);

/** The rows of all tables of a page, each by the names of its columns, with the heading that it stands below. */
export function rowsOf(page) {
  const rows = [];
  let heading = "";
  let columns;
  for (const line of page.split("\n")) {
    if (line.startsWith("#")) heading = line.replace(/^#+ /, "");
    const cells = line.startsWith("| ")
      ? line
          .slice(2, -1)
          .split("|")
          .map((cell) => cell.trim())
      : undefined;
    if (!cells) columns = undefined;
    else if (!columns) columns = cells;
    else if (!/^-+$/.test(cells[0]))
      rows.push({ heading, ...Object.fromEntries(columns.map((name, at) => [name, cells[at]])) });
  }
  return rows;
}

const xml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; font-size: 15px; }
  .small { fill: #59636e; font-size: 12px; }
  .bar { fill: #3b6fd4; } .other { fill: #9aa5b1; } .goal { stroke: #b3261e; stroke-width: 2; } .one { stroke: #9aa5b1; stroke-dasharray: 3 3; }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .small { fill: #9198a1; } .bar { fill: #6f9bf0; } .goal { stroke: #ff8a80; } }`;

/**
 * Bars below each other. A bar is `{ name, value, label, other, goal }`: its length, what is written behind it, whether it is
 * somebody else's, and where the goal is. `one` draws a line where the others are.
 */
export function bars(title, note, list, one) {
  const [left, width, height] = [330, 420, 24];
  const most = Math.max(...list.map(({ value, goal = 0 }) => Math.max(value, goal)), one ?? 0);
  const x = (value) => left + (value / most) * width;
  const top = 62;
  const body = list.map(({ name, value, label, other, goal }, index) => {
    const y = top + index * height;
    return [
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${xml(name)}</text>`,
      `<rect class="${other ? "other" : "bar"}" x="${left}" y="${y + 3}" width="${(x(value) - left).toFixed(1)}" height="15" rx="2"/>`,
      goal === undefined
        ? ""
        : `<line class="goal" x1="${x(goal).toFixed(1)}" x2="${x(goal).toFixed(1)}" y1="${y}" y2="${y + 21}"/>`,
      `<text class="small" x="${(x(Math.max(value, goal ?? 0)) + 6).toFixed(1)}" y="${y + 15}">${xml(label)}</text>`,
    ].join("");
  });
  const end = top + list.length * height + 12;
  const line =
    one === undefined ? "" : `<line class="one" x1="${x(one)}" x2="${x(one)}" y1="${top - 4}" y2="${end - 10}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 ${end}" role="img" aria-label="${xml(title)}"><style>${STYLE}</style>
<text class="title" x="12" y="24">${xml(title)}</text><text class="small" x="12" y="44">${xml(note)}</text>${line}
${body.join("\n")}
</svg>
`;
}

const figure = (text) => Number(text.replaceAll(",", ""));
const first = (text = "") => Number(/^[\d.]+/.exec(text)?.[0]);

/** The pictures of a page, by the names of their files. */
export function chartsOf(page) {
  const rows = rowsOf(page);
  const rates = rows
    .filter((row) => /\/s$|\/s,/.test(row.what) && /^(Door|Mix|Logging in|Live sessions|Events|BER)$/.test(row.heading))
    .map((row) => {
      const ratio = row["ratio now"] ?? row.ratio;
      const goal = /≥ ([\d.]+)/.exec(row.goal)?.[1];
      return {
        name: `${row.heading}: ${row.what.replace(/, (requests|calls|messages)\/s.*/, "")}`,
        value: first(ratio),
        label: `${first(ratio).toFixed(2)}${goal ? `, goal ${goal}` : ""}`,
        goal: goal === undefined ? undefined : Number(goal),
      };
    });
  const start = rows.find(({ what }) => what.startsWith("cold start"));
  const tools = Object.entries(start)
    .filter(([name, cell]) => !/^(heading|what|before|ratio.*|goal|met)$/.test(name) && cell !== "")
    .map(([name, cell]) => ({
      name: name === "now" ? "ucserver-emulator" : name,
      value: figure(cell),
      label: `${cell} ms`,
      other: name !== "now",
    }))
    .sort((a, b) => a.value - b.value);
  return {
    "benchmarks-rates.svg": bars(
      "How fast, compared with the least that could do the same",
      "1 (dashed) is a bare server that answers constant bytes; a red line is the goal",
      rates,
      1,
    ),
    "benchmarks-start.svg": bars("From the start of the process to its first answer", "shorter is better", tools),
  };
}

export function drawCharts() {
  mkdirSync(IMAGES, { recursive: true });
  for (const [name, svg] of Object.entries(chartsOf(readFileSync(PAGE, "utf8"))))
    writeFileSync(new URL(name, IMAGES), svg);
}

if (argv[1] === fileURLToPath(import.meta.url)) drawCharts();

import type { ReportFormat } from "../words.js";
import type { ServersCompared } from "./compare.js";
import type { AnswerDifference, ComparedCall } from "./differences.js";

/** Whether nothing differs and everything was answered. */
export const isSame = ({ calls, unanswered }: ServersCompared): boolean =>
  unanswered.length === 0 && calls.every(({ differences }) => differences.length === 0);

/** The report of a comparison. */
export function reportOf(comparison: ServersCompared, format: ReportFormat): string {
  if (format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  if (format === "junit") return junit(comparison);
  if (format === "html") return html(comparison);
  return text(comparison);
}

const WORDS: Readonly<Record<AnswerDifference["kind"], string>> = {
  outcome: "answered otherwise",
  status: "other HTTP status",
  missing: "ours lacks it",
  extra: "only ours has it",
  kind: "of another kind",
  length: "lists of other lengths",
  order: "in another order",
  value: "another value",
};

/** Where a difference is, for people. */
const placeOf = (event: string | undefined, path: string): string =>
  event === undefined ? path || "(the answer)" : path === "" ? event : `${event}: ${path}`;

const side = (value: unknown): string => (value === undefined ? "nothing" : cut(JSON.stringify(value)));
const cut = (line: string): string => (line.length > 200 ? `${line.slice(0, 200)}…` : line);

function text(comparison: ServersCompared): string {
  const { calls, unanswered, notes, redacted } = comparison;
  const differing = calls.filter(({ differences }) => differences.length > 0);
  const lines = differing.flatMap(({ function: name, argument, differences }) => [
    `${name} ${cut(JSON.stringify(argument ?? {}))}`,
    ...differences.flatMap(({ kind, event, path, real, type, ours }) => [
      `  ${placeOf(event, path)}: ${WORDS[kind]}`,
      `    real ${side(real)}`,
      ...(type === undefined ? [] : [`    type ${type}`]),
      `    ours ${side(ours)}`,
    ]),
  ]);
  lines.push(...unanswered, ...notes);
  lines.push(...listed("What the real server says and the interface does not", unlike(calls)));
  lines.push(...listed("Not compared, since they are other values in each run", ignored(calls)));
  if (redacted.length > 0) lines.push(`Under pseudonyms: ${redacted.join(", ")}.`);
  const count = differing.reduce((sum, { differences }) => sum + differences.length, 0);
  lines.push(
    `${calls.length} calls ${eventsText(calls)}compared, ${differing.length} differ in ${count} places, ${unanswered.length} not answered`,
  );
  return `${lines.join("\n")}\n`;
}

/** How many events were compared; nothing where there were none to listen to. */
function eventsText(calls: readonly ComparedCall[]): string {
  const counted = calls.flatMap(({ events }) => (events ? [Math.max(events.real, events.ours)] : []));
  return counted.length === 0 ? "" : `and ${counted.reduce((sum, count) => sum + count, 0)} events `;
}

const unlike = (calls: readonly ComparedCall[]): string[] => [
  ...new Set(calls.flatMap(({ unlikeInterface }) => unlikeInterface)),
];
const ignored = (calls: readonly ComparedCall[]): string[] =>
  [...new Set(calls.flatMap((call) => call.ignored))].sort();
const listed = (what: string, list: readonly string[]): string[] =>
  list.length === 0 ? [] : [`${what}:`, ...list.map((one) => `  ${one}`)];

const xml = (value: string): string =>
  value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    // What XML 1.0 has no form for.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "?");

function junit({ calls, unanswered }: ServersCompared): string {
  const cases = calls.map(({ function: name, argument, differences }) => {
    const title = `<testcase classname="compare" name="${xml(`${name} ${cut(JSON.stringify(argument ?? {}))}`)}"`;
    if (differences.length === 0) return `  ${title}/>`;
    const body = differences.map(({ kind, event, path, real, type, ours }) =>
      [
        `${placeOf(event, path)}: ${WORDS[kind]}`,
        `real ${side(real)}`,
        `type ${type ?? "unknown"}`,
        `ours ${side(ours)}`,
      ].join("; "),
    );
    return `  ${title}><failure message="${differences.length} differences">${xml(body.join("\n"))}</failure></testcase>`;
  });
  const missing = unanswered.map(
    (one) => `  <testcase classname="compare" name="${xml(one)}"><error message="not answered"/></testcase>`,
  );
  const failures = calls.filter(({ differences }) => differences.length > 0).length;
  const head = `<testsuite name="ucserver-emulator compare" tests="${calls.length + unanswered.length}" failures="${failures}" errors="${unanswered.length}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...cases, ...missing].join("\n")}\n</testsuite>\n`;
}

function html(comparison: ServersCompared): string {
  const { calls, unanswered, notes, redacted } = comparison;
  const row = ({ kind, event, path, real, type, ours }: AnswerDifference): string =>
    `<tr><td>${xml(placeOf(event, path))}</td><td>${WORDS[kind]}</td><td>${xml(side(real))}</td><td>${xml(type ?? "")}</td><td>${xml(side(ours))}</td></tr>`;
  const sections = calls
    .filter(({ differences }) => differences.length > 0)
    .map(
      ({ function: name, argument, differences }) =>
        `<h2>${xml(name)}</h2><p><code>${xml(cut(JSON.stringify(argument ?? {})))}</code></p><table><thead><tr><th>where</th><th>what</th><th>real</th><th>interface</th><th>ours</th></tr></thead><tbody>${differences.map(row).join("")}</tbody></table>`,
    );
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0 ? "" : `<h2>${title}</h2><ul>${items.map((item) => `<li>${xml(item)}</li>`).join("")}</ul>`;
  const same = calls.length - sections.length;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Comparison of a UCServer with ucserver-emulator</title>
<style>:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #8885;padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}td:first-child,code{font-family:ui-monospace,monospace;font-size:.9em}</style>
<h1>Comparison of a UCServer with ucserver-emulator</h1>
<p>${calls.length} calls ${eventsText(calls)}compared: ${same} the same, ${sections.length} not. ${redacted.length > 0 ? `Under pseudonyms: ${redacted.join(", ")}.` : ""}</p>
${sections.join("\n")}
${list("Not answered", unanswered)}
${list("Not compared", notes)}
${list("What the real server says and the interface does not", unlike(calls))}
${list("Not compared, since they are other values in each run", ignored(calls))}
</html>
`;
}

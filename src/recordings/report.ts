import type { TrafficFinding, TrafficFindings } from "./findings.js";
import type { Imported } from "./import.js";
import type { Replacement } from "./redact.js";
import type { Policy } from "./words.js";

const MOST_LINES = 20;

/** What an import is told to a program. */
export function reportData(file: string, findings: TrafficFindings, imported: Imported) {
  return {
    file,
    entries: findings.entries,
    clean: findings.isClean,
    leftAside: findings.leftAside.list(),
    unusable: findings.unusable.list(),
    unknownFunctions: findings.unknownFunctions.list(),
    unknownFields: findings.unknownFields.list(),
    misfits: findings.misfits.list(),
    ...imported,
  };
}

/** What an import is told to a person. */
export function reportText(
  file: string,
  findings: TrafficFindings,
  imported: Imported,
  policy: Policy,
  out: string,
): string {
  const { calls, events, sessions, changes, users, contacts, steps, eventsLeftOut } = imported;
  const lines = [`${file}: ${count(findings.entries, "entry", "entries")}`];
  lines.push(`  used: ${count(calls, "call")}, ${count(events, "event")}, ${count(sessions, "session")}`);
  lines.push(...findingLines("left aside", findings.leftAside.list()));
  lines.push(...findingLines("not used", findings.unusable.list()));
  lines.push(...findingLines("functions that the catalog does not have", findings.unknownFunctions.list()));
  lines.push(...findingLines("fields that the catalog does not have", findings.unknownFields.list()));
  lines.push(...findingLines("answers that do not fit the catalog", findings.misfits.list()));
  if (eventsLeftOut > 0) lines.push(`  events without a known receiver, left out of the scenario: ${eventsLeftOut}`);
  lines.push(...replacedLines(imported.replaced));
  lines.push(`${imported.recording}: the recording`);
  const did = { ignore: "kept as they were", replace: "replaced", sequence: "answers added" }[policy];
  lines.push(
    `${out}/responses: ${changes.new.length} new, ${changes.same.length} the same, ${changes.changed.length} changed (${did}), ${changes.gone.length} not asked this time`,
  );
  for (const kind of ["changed", "gone", "byHand"] as const) {
    const what = { changed: "changed", gone: "not asked this time", byHand: "written by hand, not touched" }[kind];
    for (const name of changes[kind].slice(0, MOST_LINES)) lines.push(`  ${what}: ${name}`);
    const more = changes[kind].length - MOST_LINES;
    if (more > 0) lines.push(`  ${what}: ${more} more`);
  }
  lines.push(`${out}/world: ${count(users, "user")}, ${count(contacts, "contact")} in phone books`);
  if (steps > 0) lines.push(`${out}/scenarios/recorded.json: ${count(steps, "step")}`);
  const scenario = steps > 0 ? " --scenario recorded" : "";
  lines.push(`replay it: ucserver-emulator --fixtures ${out}${scenario}`);
  return `${lines.join("\n")}\n`;
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

function findingLines(what: string, findings: readonly TrafficFinding[]): string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, MOST_LINES).map((finding) => {
    const examples = finding.examples.length > 0 ? ` (${finding.examples.join(", ")})` : "";
    return `    ${finding.count} × ${finding.what}${examples}`;
  });
  if (findings.length > MOST_LINES) lines.push(`    ${findings.length - MOST_LINES} more`);
  return [`  ${what}:`, ...lines];
}

function replacedLines(replaced: readonly Replacement[]): string[] {
  const kinds = new Map<string, { values: number; fields: number }>();
  for (const { kind, values } of replaced) {
    const one = kinds.get(kind) ?? { values: 0, fields: 0 };
    kinds.set(kind, { values: one.values + values, fields: one.fields + 1 });
  }
  const parts = [...kinds].map(([kind, { values, fields }]) => `${kind} ${values} in ${count(fields, "field")}`);
  return parts.length === 0 ? [] : [`  under pseudonyms or taken out: ${parts.join(", ")}`];
}

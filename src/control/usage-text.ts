import type { OperationUse, Usage } from "./usage.js";

export const USAGE_FORMATS = ["text", "json", "markdown"] as const;
export type UsageFormat = (typeof USAGE_FORMATS)[number];

const HEAD = ["operation", "module", "answered", "calls", "failures", "users"] as const;

/** The usage as text, JSON or Markdown. The most called operations come first. */
export function formatUsage(usage: Usage, format: UsageFormat): string {
  if (format === "json") return `${JSON.stringify(usage, null, 2)}\n`;
  const rows = [...usage.operations]
    .sort((a, b) => b.calls - a.calls || a.operation.localeCompare(b.operation))
    .map(cells);
  const lines = format === "markdown" ? markdown(rows) : text(rows);
  const unknown = Object.entries(usage.unknown).map(([name, calls]) => `${name} (${calls})`);
  if (unknown.length > 0) lines.push("", `Called, and no operation: ${unknown.join(", ")}`);
  const { operations, called, calledMadeUp } = usage.summary;
  lines.push("", `${called} of ${operations} operations were called; ${calledMadeUp} of these are only made up.`);
  return `${lines.join("\n")}\n`;
}

const cells = ({ operation, module, answered, calls, failures, users }: OperationUse): string[] => [
  operation,
  module,
  answered,
  String(calls),
  String(failures),
  users.join(", "),
];

function markdown(rows: readonly string[][]): string[] {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(HEAD), line(HEAD.map(() => "---")), ...rows.map(line)];
}

function text(rows: readonly string[][]): string[] {
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

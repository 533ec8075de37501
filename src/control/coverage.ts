import { catalog, type Operation } from "../interface/catalog.js";
import { words } from "../interface/words.js";
import { behaviours } from "../operations/index.js";

/** How an operation is answered without a fixture: by the world's behaviour, or with an answer made from its result's type. */
export type Support = "behaves" | "made up" | "event";

/** How well an operation is supported. Events that only the server sends are `event`. */
export function supportOf(operation: Operation): Support {
  if (Object.hasOwn(behaviours, operation.name)) return "behaves";
  return operation.event ? "event" : "made up";
}

/** The table of all operations in Markdown, with a section for each module; operations that behave come first. */
export function coverageTable(): string {
  const modules = new Map<string, Operation[]>();
  for (const operation of catalog.operations()) {
    const list = modules.get(operation.module);
    if (list) list.push(operation);
    else modules.set(operation.module, [operation]);
  }
  const all = [...catalog.operations()].filter((operation) => supportOf(operation) !== "event");
  const behaving = all.filter((operation) => supportOf(operation) === "behaves").length;
  const sent = all.filter(({ event }) => event).length;
  const lines = [
    "# Operations",
    "",
    "How each operation is answered when no fixture does: **behaves**, by the world behind it; **made up**, from its",
    "result's type (the answer says so in `X-ucserver-emulator-answer`). Arguments are checked for all of them.",
    `Made from the code; ${behaving} of ${all.length} behave: of ${all.length - sent} operations, and ${sent} events that clients send.`,
  ];
  for (const [module, operations] of modules) {
    const called = operations.filter((operation) => supportOf(operation) !== "event");
    if (called.length === 0) continue;
    const ranked = [...called].sort((a, b) => supportOf(a).localeCompare(supportOf(b)) || a.name.localeCompare(b.name));
    const own = ranked.filter((operation) => supportOf(operation) === "behaves").length;
    lines.push(
      "",
      `## ${module} (${own} of ${ranked.length} behave)`,
      "",
      "| operation | what it does | id | answered |",
      "| --- | --- | --- | --- |",
    );
    for (const operation of ranked) {
      const { name, id } = operation;
      const line = words.operation(name)?.summary.replaceAll("|", "\\|") ?? "";
      lines.push(`| ${name} | ${line} | ${id ?? "by name"} | ${supportOf(operation)} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}

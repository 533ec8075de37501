import type { CliCommandEntry } from "./command.js";
import { callCommand } from "./commands/call.js";
import { checkCommand } from "./commands/check.js";
import { compareCommand } from "./commands/compare.js";
import { completeCommand, completionCommand } from "./commands/completion.js";
import { coverageCommand } from "./commands/coverage.js";
import { explainCommand } from "./commands/explain.js";
import { exportCommand } from "./commands/export.js";
import { helpCommand } from "./commands/help.js";
import { importCommand } from "./commands/import.js";
import { initCommand } from "./commands/init.js";
import { recordCommand } from "./commands/record.js";
import { snapshotCommand } from "./commands/snapshot.js";
import { startCommand } from "./commands/start.js";
import { tailCommand } from "./commands/tail.js";
import { triggerCommand } from "./commands/trigger.js";

/**
 * Every command, in the order of the help. Help, completion, docs/command-line.md and the test that runs the examples are
 * made from this table. What is listed here is read by every command: load the rest in `run`.
 */
export const COMMANDS: readonly CliCommandEntry[] = [
  startCommand,
  initCommand,
  checkCommand,
  callCommand,
  triggerCommand,
  tailCommand,
  snapshotCommand,
  importCommand,
  recordCommand,
  compareCommand,
  exportCommand,
  coverageCommand,
  explainCommand,
  completionCommand,
  helpCommand,
  completeCommand,
];

export const commandNamed = (name: string): CliCommandEntry | undefined =>
  COMMANDS.find((command) => command.name === name);

import { TrafficFindings } from "../recordings/findings.js";
import { importWithPauses } from "../recordings/import.js";
import { readInput } from "../recordings/input.js";
import { reportData, reportText } from "../recordings/report.js";
import type { Policy, Redacted } from "../recordings/words.js";

import { turn } from "../time/platform.js";
import { CommandError, EXIT, type ExitCode, type Terminal } from "./command.js";
import { progressLine } from "./progress.js";

/** What `import` and `record` make of what they have read. */
export interface ImportSettings {
  readonly out: string;
  readonly policy: Policy;
  readonly keep: ReadonlySet<Redacted>;
  readonly distances: number;
}

/** Imports files one after the other. Throws UsageError. */
export async function importFiles(
  files: readonly string[],
  settings: ImportSettings,
  asJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = progressLine();
  const refuseStopped = (): void => {
    if (terminal.interrupted.aborted) throw new CommandError("stopped; of this file nothing was written", EXIT.no);
  };
  let isClean = true;
  try {
    for (const file of files) {
      const findings = new TrafficFindings();
      const recording = await readInput(file, findings, async (entries) => {
        progress.show(`${file}: ${entries} entries read`);
        await turn();
        refuseStopped();
      });
      const imported = await importWithPauses(recording, settings, async (next) => {
        progress.show(`${file}: ${next}`);
        await turn();
        refuseStopped();
      });
      progress.end();
      isClean &&= findings.isClean;
      terminal.print(
        asJson
          ? JSON.stringify(reportData(file, findings, imported))
          : reportText(file, findings, imported, settings.policy, settings.out),
      );
    }
  } finally {
    progress.end();
  }
  return isClean ? EXIT.done : EXIT.no;
}

import { TrafficFindings } from "../recordings/findings.js";
import { importWithPauses } from "../recordings/import.js";
import { Recorder } from "../recordings/recorder.js";
import { reportData, reportText } from "../recordings/report.js";
import { listenBefore } from "../recordings/upstream/listen.js";
import { readPem } from "../recordings/upstream/pem.js";
import { turn } from "../time/platform.js";
import { EXIT, type ExitCode, type Terminal } from "./command.js";
import type { ImportSettings } from "./import.js";
import { progressLine } from "./progress.js";
import { upstreamOf } from "./upstream.js";

/** How long the server may take for an answer, in ms. */
const PATIENCE_MS = 120_000;

export interface RecordSettings extends ImportSettings {
  readonly upstream: string | undefined;
  readonly ca: string | undefined;
  readonly insecure: boolean;
  readonly port: number;
  readonly host: string;
  readonly json: boolean;
}

/** Stands before a server until it is interrupted, and writes what passed. Throws UsageError. */
export async function record(settings: RecordSettings, terminal: Terminal): Promise<ExitCode> {
  const upstream = upstreamOf(settings.upstream);
  const findings = new TrafficFindings();
  const recorder = new Recorder(findings);
  const progress = progressLine();
  let passed = 0;
  const proxy = await listenBefore(
    {
      upstream,
      ca: settings.ca === undefined ? undefined : readPem(settings.ca),
      insecure: settings.insecure,
      patience: PATIENCE_MS,
      onExchange: (exchange) => {
        findings.entries++;
        recorder.add(exchange);
        progress.show(`${++passed} requests and frames`);
      },
      onTrouble: (sentence) => {
        progress.end();
        terminal.tell(sentence);
      },
    },
    settings.host,
    settings.port,
  );
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  const say = settings.json ? terminal.tell.bind(terminal) : terminal.print.bind(terminal);
  say(`listens on http://${host}:${proxy.port}, before ${upstream.origin}; Ctrl+C writes ${settings.out}`);
  const { interrupted } = terminal;
  if (!interrupted.aborted)
    await new Promise((resolve) => interrupted.addEventListener("abort", resolve, { once: true }));
  await proxy.close();
  const imported = await importWithPauses(recorder.end(), settings, async (next) => {
    progress.show(next);
    await turn();
  });
  progress.end();
  terminal.print(
    settings.json
      ? JSON.stringify(reportData(upstream.origin, findings, imported))
      : reportText(upstream.origin, findings, imported, settings.policy, settings.out),
  );
  return findings.isClean ? EXIT.done : EXIT.no;
}

import { type ConfigInput, configSchema } from "./config.js";
import type { FixtureInput } from "./fixtures/responses/response-file.js";
import { readWorlds, UcEmulator } from "./library/uc-emulator.js";
import { start } from "./start.js";
import { UsageError } from "./usage-error.js";
import type { WorldInput } from "./world/world-file.js";

export type { CallMove, CallRequest, CallView } from "./commands/calls.js";
export type { AbsenceInput, UserChange, UserView } from "./commands/people.js";
export type { EventTarget } from "./commands/push-event.js";
export type { FaultInput, FaultName } from "./faults/fault-schema.js";
export type { FaultState } from "./faults/faults.js";
export type * from "./interface/types.generated.js";
export type { Transport } from "./journal/entry.js";
export { CallError, type LogInOptions, type ReceivedEvent, UcClient } from "./library/client.js";
export { Requests, VerificationError } from "./library/requests.js";
export {
  type CallHandle,
  type ClockHandle,
  type FaultHandle,
  type Removable,
  UcServerHandle,
} from "./library/server-handle.js";
export { type FreshServer, UcEmulator } from "./library/uc-emulator.js";
export { UserHandle } from "./library/user-handle.js";
export type { Finding } from "./lint/finding.js";
export type { RuleName } from "./lint/rules.js";
export type { OutcomeKind, RequestRecord } from "./requests/record.js";
export type { RequestPattern } from "./requests/request-pattern.js";
export type { ListOptions } from "./requests/requests.js";
export type { Count, Expectation } from "./requests/verify.js";
export { type RunState, ScenarioFailed, type ScenarioRun, type ScenarioStatus } from "./scenarios/run.js";
export type { ScenarioInput } from "./scenarios/scenario-file.js";
export type { ServerSummary } from "./snapshots/server-snapshot.js";
export type { Snapshot } from "./snapshots/snapshots.js";
export type { ConfigInput, FixtureInput, WorldInput };
export { UsageError };

/** The options of `startServer`: all of the command's, and data in place of files. */
export interface StartOptions extends ConfigInput {
  /** The servers, in place of the files in `world/`. The first is the default one unless `defaultServer` says otherwise. */
  readonly worlds?: readonly WorldInput[];
  /** Fixture responses beside those of files. */
  readonly responses?: FixtureInput | readonly FixtureInput[];
}

/**
 * Starts an emulator: a free port, no log, unless the options say otherwise. Any number can run in one process.
 * Throws UsageError for an option, a fixture file or a port that cannot be used.
 */
export async function startServer(options: StartOptions = {}): Promise<UcEmulator> {
  const { worlds: given, responses, ...settings } = options;
  const worlds = given && readWorlds(given);
  const defaults = {
    port: 0,
    logLevel: "silent",
    watch: false,
    ...(worlds?.[0] && { defaultServer: worlds[0].ucsid }),
  };
  const parsed = configSchema.safeParse({ ...defaults, ...settings });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    if (issue?.code === "unrecognized_keys") throw new UsageError(`there is no option "${issue.keys.join('", "')}"`);
    throw new UsageError(`option ${issue?.path.join(".")}: ${issue?.message}`);
  }
  const running = await start(parsed.data, { worlds });
  try {
    if (responses) running.emulator.responses.add(responses);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return new UcEmulator(running);
}

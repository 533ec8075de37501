import { below } from "./commands/command.js";
import { checkAt } from "./common/check.js";
import { describeValue } from "./common/describe-value.js";
import { type ConfigInput, configSchema } from "./config.js";
import type { FixtureInput } from "./fixtures/responses/fixture-input.js";
import { readWorlds, UcEmulator } from "./library/uc-emulator.js";
import { isRecord } from "./matching/path.js";
import { start } from "./start.js";
import { UsageError } from "./usage-error.js";
import type { WorldInput } from "./world/world-file.js";

export type { FreshServer } from "./commands/add-server.js";
export type { CallMove, CallRequest, CallView } from "./commands/calls.js";
export type { AbsenceInput, UserChange, UserView } from "./commands/people.js";
export type { EventTarget } from "./commands/push-event.js";
export type { Duration } from "./common/duration.js";
export type { FaultInput, FaultName } from "./faults/fault-schema.js";
export type { FaultState } from "./faults/faults.js";
export type { FunctionName } from "./interface/other-functions.js";
export type * from "./interface/types.generated.js";
export type { PartOf, PatternOf, TemplateText, ValueOf } from "./interface/value-types.js";
export type { EntryKind, JournalRecord, Transport } from "./journal/entry.js";
export type { JournalOptions } from "./journal/query.js";
export { CallError, type LogInOptions, type ReceivedEvent, UcClient } from "./library/client.js";
export type { ClockHandle } from "./library/clock-handle.js";
export { Requests, VerificationError } from "./library/requests.js";
export {
  type CallHandle,
  type FaultHandle,
  type Removable,
  UcServerHandle,
} from "./library/server-handle.js";
export { UcEmulator } from "./library/uc-emulator.js";
export { UserHandle } from "./library/user-handle.js";
export type { Finding } from "./lint/finding.js";
export type { RuleName } from "./lint/rules.js";
export type { NamePattern, PatternOperators } from "./matching/pattern-types.js";
export type { OutcomeKind, RequestRecord } from "./requests/record.js";
export type { RequestPattern } from "./requests/request-pattern.js";
export type { ListOptions } from "./requests/requests.js";
export type { Count, Expectation } from "./requests/verify.js";
export type { AnswerErrorName, ErrorName } from "./rose/error-names.js";
export { type RunState, ScenarioFailed, type ScenarioRun, type ScenarioStatus } from "./scenarios/run.js";
export type { ScenarioInput } from "./scenarios/scenario-file.js";
export type { ServerSummary } from "./snapshots/server-snapshot.js";
export type { Snapshot } from "./snapshots/snapshots.js";
export type { StateFile } from "./state/state-file.js";
export type { LogonErrorName } from "./world/logon-error-schema.js";
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
 *
 * @throws {UsageError} (the promise is rejected) for an option, a fixture file or a port that cannot be used.
 * @example
 * const emulator = await startServer({ seed: 1 });
 * const uc = emulator.server(); // a fresh server, of one test alone
 * const alice = await uc.logIn("alice");
 * await emulator.stop();
 */
export async function startServer(options: StartOptions = {}): Promise<UcEmulator> {
  if (!isRecord(options)) throw UsageError.at("options", `expected an object, got ${describeValue(options)}`);
  const { worlds: given, responses, ...settings } = options as StartOptions;
  const worlds = given === undefined ? undefined : readWorlds(given);
  const defaults = {
    port: 0,
    logLevel: "silent",
    watch: false,
    ...(worlds?.[0] && { defaultServer: worlds[0].ucsid }),
  };
  const config = checkAt("options", configSchema, { ...defaults, ...settings });
  const running = await start(config, { worlds });
  try {
    if (responses !== undefined) below("responses", () => running.emulator.added.addWell(responses));
  } catch (error) {
    await running.stop();
    throw error;
  }
  return new UcEmulator(running);
}

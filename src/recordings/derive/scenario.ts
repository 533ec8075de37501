import { catalog } from "../../interface/catalog.js";
import type { ScenarioShape } from "../../scenarios/scenario-file.js";
import { Date } from "../../time/platform.js";
import type { RecordedCall, RecordedEvent, Recording } from "../recording.js";
import type { DeriveOptions } from "./responses.js";
import { IdNames, NamesOfAnswer, templated } from "./templates.js";

/** The most steps that a scenario can have. */
const MOST_STEPS = 10_000;

/**
 * The scenario of the events that no call led to: each waits for the call that came last before it in its session, and then
 * for the time that lay between. Undefined where there are none. Events to sessions whose user is not known are left out;
 * `leftOut` counts them.
 */
export function scenarioOf(
  recording: Recording,
  { distances }: DeriveOptions,
): { readonly scenario: ScenarioShape | undefined; readonly leftOut: number } {
  const began = Date.parse(recording.header.began);
  const ids = new IdNames();
  const names = new NamesOfAnswer("scenario");
  const steps: ScenarioShape["steps"] = [];
  const lastCalls = new Map<string, RecordedCall>();
  /** What the scenario has waited for, and when its last step was. */
  let waited: RecordedCall | undefined;
  let lastAt = 0;
  let leftOut = 0;
  for (const entry of recording.entries) {
    if (entry.kind === "call" && entry.session !== undefined && catalog.operation(entry.function)) {
      lastCalls.set(entry.session, entry);
    }
    if (entry.kind !== "event" || entry.cause !== undefined) continue;
    if (entry.user === undefined || steps.length >= MOST_STEPS - 1) {
      leftOut++;
      continue;
    }
    const call = lastCalls.get(entry.session ?? "");
    if (call && call !== waited && (!waited || call.at >= waited.at)) {
      steps.push({ when: call.function, ...(call.user !== undefined && { user: call.user }) });
      waited = call;
      lastAt = call.at + call.ms;
    }
    const after = Math.round(Math.max(0, entry.at - lastAt) * distances);
    steps.push({ ...(after > 0 && { after }), event: eventOf(entry, entry.user, began, ids, names) });
    lastAt = entry.at;
  }
  if (steps.length === 0) return { scenario: undefined, leftOut };
  return { scenario: { name: "recorded", description: "The recorded events that no call led to", steps }, leftOut };
}

function eventOf(
  { function: name, argument, at }: RecordedEvent,
  to: string,
  began: number,
  ids: IdNames,
  names: NamesOfAnswer,
) {
  const type = catalog.operation(name)?.argument;
  const context = { ids, names, at: began + at, asked: new Map<string, string>() };
  return { to, name, argument: templated(type, argument ?? {}, context) as Record<string, unknown>, templates: true };
}

import { isRecord, valueAt } from "../matching/path.js";
import { CallState, nameOfState } from "../world/telephony/states.js";
import type { JournalRecord } from "./entry.js";

const STATES: ReadonlySet<unknown> = new Set(Object.values(CallState));
const isState = (value: unknown): value is CallState => STATES.has(value);

/**
 * What happened to a call, for an entry that tells of one: ` (Alice Adams: offering, +4930123456)`. Ids would fill the line
 * and tell nothing. Undefined for all other entries.
 */
export function callInBrief({ kind, function: name, argument }: JournalRecord): string | undefined {
  if (kind === "world" && name === "call.changed") {
    const line = valueAt(argument, ["leg", "line", "name"]) ?? valueAt(argument, ["leg", "line", "number"]);
    return told(line, valueAt(argument, ["state"]), valueAt(argument, ["leg", "remoteNumber"]));
  }
  const call = kind === "event" ? valueAt(argument, ["callinformation"]) : undefined;
  if (!isRecord(call)) return undefined;
  return told(call.u8sLocalNumberSC, call.iCallState, call.u8sRemoteNumberSC);
}

function told(line: unknown, state: unknown, remote: unknown): string | undefined {
  if (typeof line !== "string" || !isState(state)) return undefined;
  return ` (${line}: ${nameOfState(state)}${typeof remote === "string" && remote !== "" ? `, ${remote}` : ""})`;
}

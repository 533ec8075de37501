import { catalog } from "../interface/catalog.js";
import { OTHER_FUNCTIONS } from "../interface/other-functions.js";
import { type KnownNames, placeOfName, unknownName } from "../matching/known-names.js";
import { pathText } from "../matching/path.js";
import { PatternError } from "../matching/pattern.js";
import { UsageError } from "../usage-error.js";
import { EVENT_FAULTS, type FaultData, type NamedFault } from "./fault-schema.js";

/** A server as far as a fault can name it. */
export interface FaultServer {
  readonly ucsid: string;
  readonly world: { readonly directory: { users(): Iterable<{ readonly name: string }> } };
}

/** How calls arrive, and events leave: by the event channel alone. */
const CALL_TRANSPORTS = ["client", "direct", "public", "controller", "socket"];
const EVENT_TRANSPORTS = ["socket"];

/**
 * Refuses a fault that could never apply, since it names what does not exist, or an event where only calls count: a test
 * of what the fault causes would pass without it. Throws UsageError.
 */
export function refuseUselessFault(fault: NamedFault): void {
  refuse("function", fault.function, { what: whatIsNamed(fault), names: functionsOf(fault) });
  const isOfEvents = EVENT_FAULTS.has(fault.fault) && fault.fault !== "closeSocket";
  const what = isOfEvents ? "transport of events" : "transport";
  refuse("transport", fault.transport, { what, names: isOfEvents ? EVENT_TRANSPORTS : CALL_TRANSPORTS });
  const { call } = fault;
  if (Array.isArray(call) && call[1] < call[0]) throw UsageError.at("call", "the second number is less than the first");
  if (fault.fault === "error" && fault.type !== undefined && catalog.type(fault.type) === undefined) {
    throw UsageError.at("type", `there is no type "${fault.type.slice(0, 100)}"`);
  }
}

/** Refuses a fault for servers or users that are not there. Throws UsageError. */
export function refuseUnknownPeople(
  { server, user }: Pick<FaultData, "server" | "user">,
  servers: Iterable<FaultServer>,
): void {
  const all = [...servers];
  refuse("server", server, { what: "server", names: all.map(({ ucsid }) => ucsid) });
  if (user === undefined) return;
  const meant = typeof server === "string" ? all.filter(({ ucsid }) => ucsid === server) : all;
  const names = meant.flatMap(({ world }) => [...world.directory.users()].map(({ name }) => name));
  refuse("user", user, { what: "user", names, mayBeMissing: true, ignoreCase: true });
}

/** The functions that a fault can apply to: operations and what else clients ask for, or events, or both. */
function functionsOf({ fault }: NamedFault): string[] {
  const ofEvents = EVENT_FAULTS.has(fault);
  const ofBoth = fault === "closeSocket";
  const known = [...catalog.operations()].filter(({ event }) => ofBoth || event === ofEvents).map(({ name }) => name);
  return ofEvents && !ofBoth ? known : [...known, ...OTHER_FUNCTIONS];
}

/** A name that exists, but of the other kind, gets a sentence that says so. */
function whatIsNamed({ fault, function: name }: NamedFault): string {
  if (fault === "closeSocket") return "function";
  if (EVENT_FAULTS.has(fault)) return "event";
  return typeof name === "string" && catalog.operation(name)?.event ? "function that clients call" : "function";
}

function refuse(field: string, pattern: unknown, known: KnownNames): void {
  if (pattern === undefined) return;
  try {
    const unknown = unknownName(pattern, known);
    if (unknown) throw UsageError.at(placeOfName(field, unknown), unknown.reason);
  } catch (error) {
    if (error instanceof PatternError) throw UsageError.at(pathText([field, ...error.path.slice(1)]), error.message);
    throw error;
  }
}

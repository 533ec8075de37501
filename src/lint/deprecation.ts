import { catalog, type Operation } from "../interface/catalog.js";
import { SUCCESSORS } from "./successors.js";

const known = new Map<Operation, string | undefined>();

/**
 * The advice for a call of an operation that is superseded: by what the documentation names, or by its V2 form
 * (documented, protocol.md §9). Undefined for all others.
 */
export function deprecation(operation: Operation): string | undefined {
  let message = known.get(operation);
  if (message === undefined && !known.has(operation)) {
    message = adviceFor(operation.name);
    known.set(operation, message);
  }
  return message;
}

function adviceFor(name: string): string | undefined {
  const newer = SUCCESSORS[name] ?? catalog.operation(`${name}V2`)?.name;
  if (newer !== undefined) return `${name} was called; there is ${newer}`;
  return Object.hasOwn(SUCCESSORS, name) ? `${name} was called, which is superseded` : undefined;
}

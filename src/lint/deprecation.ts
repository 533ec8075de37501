import { catalog, type Operation } from "../interface/catalog.js";

const known = new Map<Operation, string | undefined>();

/**
 * The advice for a call of an operation that has a V2 form (documented, protocol.md §9); undefined when it has none.
 */
export function deprecation(operation: Operation): string | undefined {
  let message = known.get(operation);
  if (message === undefined && !known.has(operation)) {
    const newer = catalog.operation(`${operation.name}V2`)?.name;
    message = newer && `${operation.name} was called; there is ${newer}`;
    known.set(operation, message);
  }
  return message;
}

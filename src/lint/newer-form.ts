import { catalog, type Operation } from "../interface/catalog.js";

const known = new Map<Operation, string | undefined>();

/** The V2 form of an operation (documented: both are in the interface); undefined where there is none. */
export function newerForm(operation: Operation): string | undefined {
  let newer = known.get(operation);
  if (newer === undefined && !known.has(operation)) {
    newer = catalog.operation(`${operation.name}V2`)?.name;
    known.set(operation, newer);
  }
  return newer;
}

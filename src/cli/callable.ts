import { catalog } from "../interface/catalog.js";

/** The names of all operations that a client can call. */
export function callable(): string[] {
  const operations = [...catalog.operations()].filter(({ event }) => !event);
  return operations.map(({ name }) => name).sort();
}

import type { Writable } from "node:stream";
import { setImmediate } from "../time/platform.js";

/** What may wait for the end of the turn, in bytes; what has waited goes out before more would be added. */
const MAX_CORKED_BYTES = 65_536;

const corked = new Map<Writable, number>();

/**
 * Has what is written to a connection from now until the end of this turn of the event loop leave in one go: a call of
 * the system costs more than all that comes before it. Call it before a write of so many bytes.
 */
export function corkForThisTick(connection: Writable, bytes: number): void {
  const before = corked.get(connection);
  if (before === undefined) {
    if (corked.size === 0) setImmediate(uncorkAll);
    connection.cork();
    corked.set(connection, bytes);
  } else if (before + bytes <= MAX_CORKED_BYTES) {
    corked.set(connection, before + bytes);
  } else {
    flush(connection);
    corked.set(connection, bytes);
  }
}

/** Sends what has been gathered for a connection now: only what is left then waits for its reader. */
export function flush(connection: Writable): void {
  if (!corked.has(connection)) return;
  connection.uncork();
  connection.cork();
  corked.set(connection, 0);
}

function uncorkAll(): void {
  const all = [...corked.keys()];
  corked.clear();
  for (const connection of all) connection.uncork();
}

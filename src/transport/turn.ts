import type { Writable } from "node:stream";

/** What may wait for the end of the turn, in bytes; more goes out at once. */
const MOST = 65_536;

const corked = new Map<Writable, number>();

/**
 * Has what is written to a connection from now until the end of this turn of the event loop leave in one go: a call of
 * the system costs more than all that comes before it. Call it before a write of so many bytes.
 */
export function gather(connection: Writable, bytes: number): void {
  const before = corked.get(connection);
  if (before === undefined) {
    if (corked.size === 0) setImmediate(release);
    connection.cork();
    corked.set(connection, bytes);
  } else if (before + bytes <= MOST) {
    corked.set(connection, before + bytes);
  } else {
    connection.uncork();
    connection.cork();
    corked.set(connection, bytes);
  }
}

function release(): void {
  const all = [...corked.keys()];
  corked.clear();
  for (const connection of all) connection.uncork();
}

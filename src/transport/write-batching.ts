import type { Writable } from "node:stream";
import { setImmediate } from "../time/platform.js";

/** The most bytes that wait for the end of the tick. The waiting bytes are sent before this would be exceeded. */
const MAX_CORKED_BYTES = 65_536;

const corked = new Map<Writable, number>();

/**
 * Collects all writes to a connection until the end of this tick of the event loop, and sends them in one system call:
 * a system call costs more than preparing the bytes. Call it before each write, with its size in bytes.
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

/** Sends the collected bytes of a connection now. Bytes that stay in its buffer then wait for a slow reader. */
export function flush(connection: Writable): void {
  if (!corked.has(connection)) return;
  connection.uncork();
  connection.cork();
  corked.set(connection, 0);
}

function uncorkAll(): void {
  const all = [...corked.keys()];
  corked.clear();
  for (const connection of all) {
    try {
      connection.uncork();
    } catch {
      // One connection that cannot be written must not keep the others waiting.
      connection.destroy();
    }
  }
}

import type { UcServer } from "./server/uc-server.js";

/** What an emulator keeps, as far as it is weighed. */
interface Weighed {
  servers(): Iterable<UcServer>;
  readonly journal: { readonly size: number };
  readonly added: { readonly bytes: number };
  readonly faults: { readonly bytes: number };
  readonly scenarios: { readonly bytes: number };
  readonly snapshots: { readonly bytes: number };
}

const MB = 1024 * 1024;
/** Objects that are weighed at the most: it is done while somebody waits. */
const MOST_OBJECTS = 1_000_000;
const SHOWN = 6;

/** What fills the memory, the largest first: `chat 31 MB, journal 6 MB, sessions 1 MB`. It costs a walk through the worlds. */
export function holdingsOf(emulator: Weighed): string {
  const bytes = new Map<string, number>();
  const count = (kind: string, more: number): void => void bytes.set(kind, (bytes.get(kind) ?? 0) + more);
  const scale = new Scale();
  for (const server of emulator.servers()) {
    scale.leaveOut(server, server.settings, server.clock, server.world, server.world.context);
    for (const [name, part] of Object.entries(server.world)) if (name !== "context") count(name, scale.weigh(part));
    count("sessions", scale.weigh(server.sessions) + scale.weigh(server.subscriptions));
  }
  count("the journal of requests", 2 * emulator.journal.size);
  for (const kind of ["added", "faults", "scenarios", "snapshots"] as const) {
    count(kind === "added" ? "added responses" : kind, emulator[kind].bytes);
  }
  const largest = [...bytes].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  return largest.map(([kind, held]) => `${kind} ${(held / MB).toFixed(1)} MB`).join(", ");
}

/** Weighs objects, each once. */
class Scale {
  readonly #seen = new Set<object>();

  leaveOut(...objects: object[]): void {
    for (const object of objects) this.#seen.add(object);
  }

  weigh(part: unknown): number {
    const ahead: unknown[] = [part];
    let bytes = 0;
    while (ahead.length > 0) {
      const next = ahead.pop();
      if (typeof next === "string") bytes += next.length;
      if (typeof next !== "object" || next === null || this.#seen.has(next)) continue;
      if (this.#seen.size > MOST_OBJECTS) break;
      this.#seen.add(next);
      bytes += 64;
      if (ArrayBuffer.isView(next)) bytes += next.byteLength;
      else for (const inner of partsOf(next)) ahead.push(inner);
    }
    return bytes;
  }
}

function* partsOf(object: object): Iterable<unknown> {
  if (object instanceof Map) for (const [key, value] of object) yield* [key, value];
  else if (object instanceof Set || Array.isArray(object)) yield* object;
  else yield* Object.values(object);
}

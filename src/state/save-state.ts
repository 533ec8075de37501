import { nameOf } from "../common/named.js";
import { MOST_VALUES } from "../matching/walk.js";
import type { HeldContent } from "../snapshots/checkpoint.js";
import { isOutside, type ServerSnapshot } from "../snapshots/server-snapshot.js";
import type { Snapshot } from "../snapshots/snapshots.js";
import { isoTime } from "../time/iso.js";
import { UsageError } from "../usage-error.js";
import { VERSION } from "../version.js";
import { GraphWriter } from "./graph-writer.js";
import { FORMAT, FORMAT_VERSION, MOST_STATE_BYTES, type SavedServer, type StateFile, sumOf } from "./state-file.js";

/** The fields of a server's data that are no parts. */
const NO_PARTS = new Set(["$schema", "ucsid", "aliases", "connected"]);

/** What the snapshot keeps, for a file. Restores nothing. Throws UsageError when it is too large for one. */
export function saveState(snapshot: Snapshot): StateFile {
  return new Saving(snapshot).file();
}

class Saving {
  readonly #contents = new Map<object, HeldContent>();
  readonly #parts: unknown[] = [];
  readonly #partNumbers = new Map<unknown, number>();
  /** Where the data of a server's world are known by their identity. */
  readonly #places = new Map<object, readonly [number, string]>();
  readonly #writer: GraphWriter;

  constructor(private readonly snapshot: Snapshot) {
    const { ofServers, shared } = snapshot;
    for (const { checkpoint } of [...ofServers, ...(shared ? [{ checkpoint: shared.faults }] : [])]) {
      for (const [object, content] of checkpoint.contents()) this.#contents.set(object, content);
    }
    for (const [index, { server }] of ofServers.entries()) {
      for (const [name, part] of Object.entries(server.data)) {
        if (typeof part === "object" && !this.#places.has(part)) this.#places.set(part, [index, name]);
      }
    }
    this.#writer = new GraphWriter({
      contentOf: (object) => this.#contents.get(object),
      partOfWorld: (object) => this.#places.get(object),
      isOutside,
    });
  }

  file(): StateFile {
    const { snapshot } = this;
    const { ucsid, shared, ofServers } = snapshot;
    const file = {
      format: FORMAT,
      version: FORMAT_VERSION,
      madeBy: VERSION,
      at: isoTime(snapshot.at.getTime()),
      ...(ucsid !== undefined && { ucsid }),
      servers: ofServers.map((one) => this.#server(one)),
      ...(shared && {
        shared: { faults: this.#writer.add(shared.list), added: shared.added.map(({ added }) => added) },
      }),
      parts: this.#parts,
      graph: { shapes: this.#writer.shapes, objects: this.#writer.objects },
    } as const;
    if (this.#writer.values > MOST_VALUES / 2) {
      throw new UsageError(`the state is too large for a file: it has more than ${MOST_VALUES / 2} values`);
    }
    // What cannot be read again is not written: JSON is the form, whatever objects a program gave.
    const text = JSON.stringify(file);
    if (Buffer.byteLength(text) > MOST_STATE_BYTES) {
      throw new UsageError(`the state is too large for a file: it has more than ${MOST_STATE_BYTES} bytes`);
    }
    const plain = JSON.parse(text) as Omit<StateFile, "sum">;
    return { ...plain, sum: sumOf(plain) };
  }

  #server(one: ServerSnapshot): SavedServer {
    const { server, summary, connected, added, fixtures, waits } = one;
    const memory = this.#fields(fixtures.memory);
    const timers = [...this.#contents.keys()].filter((object) => "owner" in object && object.owner === server.clock);
    const waiting = timers.map((timer) => this.#fields(timer).action).filter((action) => action !== undefined);
    const kept = waiting.filter((action) => typeof action === "function" && nameOf(action) !== undefined);
    const { aliases, connected: answers } = server.data;
    const state = {
      server,
      changes: memory.changes,
      ids: memory.ids,
      random: memory.random,
      calls: new Map(fixtures.calls.map(([{ id }, count]) => [id, count])),
      positions: new Map(fixtures.positions.map(([{ id }, position]) => [id, position])),
    };
    return {
      ...summary,
      timers: kept.length,
      leftOut: {
        channels: connected.length,
        waitingCalls: waits.size + fixtures.waiting.size,
        scenarios: one.runs.filter((run) => this.#fields(run).stateNow === "running").length,
        timers: waiting.length - kept.length,
      },
      connected: connected.map(({ id }) => id),
      world: { aliases: [...aliases], connected: answers, parts: this.#partsOf(server.data) },
      added: added.map(({ added }) => ({ ...added })),
      state: this.#writer.add(state),
    };
  }

  /** The fields that the object had. */
  #fields(object: object): Readonly<Record<string, unknown>> {
    const content = this.#contents.get(object);
    if (content?.is !== "fields") return {};
    return Object.fromEntries(content.names.map((name, at) => [name, content.values[at]]));
  }

  /** The data that worlds have in common are written once. */
  #partsOf(data: object): Record<string, number> {
    const parts = Object.entries(data).filter(([name, part]) => !NO_PARTS.has(name) && part !== undefined);
    return Object.fromEntries(parts.map(([name, part]) => [name, this.#part(part)]));
  }

  #part(part: unknown): number {
    let number = this.#partNumbers.get(part);
    if (number === undefined) {
      number = this.#parts.push(part) - 1;
      this.#partNumbers.set(part, number);
    }
    return number;
  }
}

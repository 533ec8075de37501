import type { Change } from "../../src/world/changes.js";
import { World } from "../../src/world/world.js";
import { worldFileSchema } from "../../src/world/world-file.js";
import { TestClock } from "./telephony.js";

export const ALICE = "sip:alice@example.com";
export const BOB = "sip:bob@example.com";
export const CAROL = "sip:carol@example.com";
export const DAVE = "sip:dave@example.com";

/** Alice, Bob, Carol and Dave with a line each, a clock that the test moves, and all that happens. */
export class SmallWorld {
  readonly clock = new TestClock();
  readonly changes: Change[] = [];
  readonly world: World;
  #ids = 0;

  constructor(domains: Record<string, unknown> = {}) {
    const users = ["alice", "bob", "carol", "dave"].map((name, at) => ({
      name,
      lines: [`tel:+49302312510${at}@pbx`],
    }));
    this.world = new World(worldFileSchema.parse({ ucsid: "test", users, ...domains }), {
      clock: this.clock,
      newId: () => `ID${++this.#ids}`,
      emit: (change) => this.changes.push(change),
    });
  }

  /** The changes of that type so far. */
  of<T extends Change["type"]>(type: T): Extract<Change, { type: T }>[] {
    return this.changes.filter((change): change is Extract<Change, { type: T }> => change.type === type);
  }

  user(name: string) {
    const user = this.world.directory.user(name);
    if (!user) throw new Error(`there is no ${name}`);
    return user;
  }
}

/** A cross reference id that nobody used before. */
let crossRefs = 0;
export const crossRef = (): string => `ref-${++crossRefs}`;

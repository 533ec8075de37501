/** One thing that was found several times. */
export interface TrafficFinding {
  readonly what: string;
  readonly count: number;
  /** Some of the places, for a person; no values. */
  readonly examples: readonly string[];
}

/** Traffic of others, which browsers save with that of the server. */
export const OTHER_SITES = "requests of other sites, and of pages that are none of the service's";

const MOST_EXAMPLES = 3;
/** Different findings of one kind that are told apart; the others are counted together. */
const MOST_KINDS = 1_000;

class Tally {
  readonly #found = new Map<string, { count: number; examples: string[] }>();

  add(what: string, example?: string): void {
    let one = this.#found.get(what);
    if (!one) {
      const name = this.#found.size < MOST_KINDS ? what : "others";
      one = this.#found.get(name) ?? { count: 0, examples: [] };
      this.#found.set(name, one);
    }
    one.count++;
    if (example !== undefined && one.examples.length < MOST_EXAMPLES && !one.examples.includes(example)) {
      one.examples.push(example);
    }
  }

  get total(): number {
    let total = 0;
    for (const { count } of this.#found.values()) total += count;
    return total;
  }

  list(): TrafficFinding[] {
    return [...this.#found]
      .map(([what, { count, examples }]) => ({ what, count, examples }))
      .sort((a, b) => b.count - a.count);
  }
}

/** What became of the input of a recording, in numbers. */
export class TrafficFindings {
  /** Entries of a HAR file, or requests and frames that a proxy saw. */
  entries = 0;
  /** What is no traffic of a UCServer: other sites, preflights of browsers. */
  readonly leftAside = new Tally();
  /** What is traffic of a UCServer, and could not be used. */
  readonly unusable = new Tally();
  /** Functions that the catalog does not have. */
  readonly unknownFunctions = new Tally();
  /** Fields that the catalog does not have, as `TYPE: path`. */
  readonly unknownFields = new Tally();
  /** Answers that do not fit their type, as `TYPE: path`. */
  readonly misfits = new Tally();

  /** Whether all traffic of the UCServer could be used, and the catalog knows all of it. */
  get isClean(): boolean {
    return this.unusable.total + this.unknownFunctions.total + this.unknownFields.total + this.misfits.total === 0;
  }
}

import { UsageError } from "../usage-error.js";

const MB = 1024 * 1024;

/** The bytes that one kind of thing takes which a test keeps at the emulator: added responses, faults, snapshots, … */
export class Budget {
  readonly #bytes = new Map<unknown, number>();
  #total = 0;

  /**
   * @param what the things, in a sentence for people.
   * @param memory the most bytes of one kind, and whether the process has memory for so many bytes more.
   */
  constructor(
    private readonly what: string,
    private readonly memory: { readonly mostOfKind: number; takes(bytes: number): boolean },
  ) {}

  get bytes(): number {
    return this.#total;
  }

  /** Counts something that is kept from now on. Throws UsageError when it does not fit. */
  add(key: unknown, bytes: number): void {
    const refusal = this.refusal(bytes - (this.#bytes.get(key) ?? 0));
    if (refusal !== undefined) throw new UsageError(refusal);
    this.put(key, bytes);
  }

  /** Why so many bytes more do not fit; undefined when they do. */
  refusal(bytes: number): string | undefined {
    const { mostOfKind: most } = this.memory;
    const held = `the ${this.what} take ${inMb(this.#total)} MB`;
    if (this.#total + bytes > most) return `${held} of the ${inMb(most)} MB that they may; remove some`;
    return this.memory.takes(bytes) ? undefined : `the emulator has no memory left for more; ${held}`;
  }

  /** Counts something that is there, whether it fits or not. */
  put(key: unknown, bytes: number): void {
    this.delete(key);
    this.#bytes.set(key, bytes);
    this.#total += bytes;
  }

  delete(key: unknown): void {
    this.#total -= this.#bytes.get(key) ?? 0;
    this.#bytes.delete(key);
  }

  clear(): void {
    this.#bytes.clear();
    this.#total = 0;
  }
}

const inMb = (bytes: number): string => (bytes / MB).toFixed(1);

/**
 * How many ids out of sequence are remembered. When an id comes again after more others than that, it is not noticed.
 */
const REMEMBERED = 4_096;

/**
 * The invoke ids that a session has used. A client that counts up costs only two numbers, however many calls it makes.
 */
export class InvokeIds {
  /** Made at the first call, since most channels of a test see a call or two. */
  #pending: Set<number> | undefined;
  #outOfSequence: Set<number> | undefined;
  #first: number | undefined;
  #last = 0;

  /** Records a call. Returns how its id was used before. */
  use(id: number): "new" | "pending" | "used" {
    this.#pending ??= new Set();
    const used = this.#pending.has(id) ? "pending" : this.#isUsed(id) ? "used" : "new";
    this.#pending.add(id);
    if (this.#pending.size > REMEMBERED)
      for (const oldest of this.#pending) {
        this.#pending.delete(oldest);
        break;
      }
    if (used === "new") this.#remember(id);
    return used;
  }

  answered(id: number): void {
    this.#pending?.delete(id);
  }

  #isUsed(id: number): boolean {
    return (
      (this.#first !== undefined && id >= this.#first && id <= this.#last) || this.#outOfSequence?.has(id) === true
    );
  }

  #remember(id: number): void {
    if (this.#first === undefined) {
      this.#first = id;
      this.#last = id;
    } else if (id === this.#last + 1) {
      this.#last = id;
      while (this.#outOfSequence?.delete(this.#last + 1)) this.#last++;
    } else {
      this.#outOfSequence ??= new Set();
      this.#outOfSequence.add(id);
      if (this.#outOfSequence.size > REMEMBERED)
        for (const oldest of this.#outOfSequence) {
          this.#outOfSequence.delete(oldest);
          break;
        }
    }
  }
}

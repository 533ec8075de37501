/** Stray ids that are remembered; reuse after so many others is not noticed, and does no harm either. */
const REMEMBERED = 4_096;

/** The invoke ids that a session has used. A client that counts up costs two numbers, however long it does. */
export class InvokeIds {
  /** Made when there is something to remember: most channels of a test see a call or two. */
  #pending: Set<number> | undefined;
  #strays: Set<number> | undefined;
  #first: number | undefined;
  #last = 0;

  /** Notes a call; tells how its id was used before. */
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
    return (this.#first !== undefined && id >= this.#first && id <= this.#last) || this.#strays?.has(id) === true;
  }

  #remember(id: number): void {
    if (this.#first === undefined) {
      this.#first = id;
      this.#last = id;
    } else if (id === this.#last + 1) {
      this.#last = id;
      while (this.#strays?.delete(this.#last + 1)) this.#last++;
    } else {
      this.#strays ??= new Set();
      this.#strays.add(id);
      if (this.#strays.size > REMEMBERED)
        for (const oldest of this.#strays) {
          this.#strays.delete(oldest);
          break;
        }
    }
  }
}

/**
 * What has been made of the world for somebody to read, kept until anything in the world may have changed: whoever reads
 * the same again in between gets the very same object.
 */
export class Prepared {
  private readonly made = new Map<string, Map<object, unknown>>();

  /** What `make` gives for the subject, and has given since the last change. `kind` tells the makers apart. */
  of<S extends object, V>(kind: string, subject: S, make: (subject: S) => V): V {
    let known = this.made.get(kind);
    if (!known) {
      known = new Map();
      this.made.set(kind, known);
    }
    let value = known.get(subject) as V | undefined;
    if (value === undefined) {
      value = make(subject);
      known.set(subject, value);
    }
    return value;
  }

  /** Something may have changed. */
  forget(): void {
    if (this.made.size > 0) this.made.clear();
  }
}

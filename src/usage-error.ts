/** One thing that is wrong, and where: `users[0].lines[1]`; an empty path stands for the whole. */
export interface Mistake {
  readonly path: string;
  readonly reason: string;
}

/** What the mistakes of a {@link UsageError} are in. */
export interface Surroundings {
  /** Begins each line: the file that was read. */
  readonly head?: string;
  /** Stands in place of an empty path. */
  readonly whole?: string;
}

/**
 * Wrong use of the command, the library or the control API: a flag, a file, an argument, a move that the world does not
 * allow. Its message is for a person, a line for each mistake: `PLACE: REASON`.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** Each mistake by itself; none when the message is all that is known. */
  readonly mistakes: readonly Mistake[] = [];

  /** @internal */
  static of(mistakes: readonly Mistake[], { head, whole }: Surroundings = {}): UsageError {
    const lines = mistakes.map(({ path, reason }) => {
      const parts = [head, path || whole, reason].filter((part) => part !== undefined && part !== "");
      return oneLine(parts.join(": "));
    });
    return Object.assign(new UsageError(lines.join("\n")), { mistakes });
  }

  /** @internal */
  static at(path: string, reason: string): UsageError {
    return UsageError.of([{ path, reason }]);
  }

  /**
   * The same error as seen from what the data are a part of: `lines[0]` below `users[1]` is `users[1].lines[0]`. `names`
   * are the names that fields have there, where they have others.
   *
   * @internal
   */
  below(place: string, names: Readonly<Record<string, string>> = {}): UsageError {
    const mistakes = this.mistakes.length > 0 ? this.mistakes : [{ path: "", reason: this.message }];
    return UsageError.of(
      mistakes.map(({ path, reason }) => {
        const inside = path.replace(/^\w+/, (name) => (Object.hasOwn(names, name) ? (names[name] ?? name) : name));
        return { path: placeIn(place, inside), reason };
      }),
    );
  }
}

/** The path of something inside of a place: `users[1]` and `lines[0]` give `users[1].lines[0]`. */
export const placeIn = (place: string, inside: string): string =>
  inside === "" || inside.startsWith("[") ? place + inside : `${place}.${inside}`;

/** Refuses one more of something of which there are as many as there may be. Throws UsageError. */
export function refuseMoreThan(most: number, present: number, what: string): void {
  if (present >= most) throw new UsageError(`there are ${present} ${what} already, and there may be no more`);
}

/** A message that quotes what somebody wrote, on one line whatever line breaks they put into it. */
export const oneLine = (message: string): string => message.replace(/[\r\n]+/g, "\\n");

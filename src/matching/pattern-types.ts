/**
 * The operators of a pattern, in the place of a value. One of them, but comparisons may stand together, and `$ignoreCase`
 * beside `$regex` and `$glob`.
 */
export interface PatternOperators {
  /** A text that the regular expression fits, anywhere in it. */
  readonly $regex?: string;
  /** A text with `*` for any characters and `?` for any one. */
  readonly $glob?: string;
  readonly $ignoreCase?: boolean;
  /** One of these values. */
  readonly $in?: readonly (string | number | boolean | null)[];
  /** Any value that is there. */
  readonly $any?: true;
  /** No value. */
  readonly $absent?: true;
  /** A list with an element that fits this pattern. */
  readonly $includes?: unknown;
  readonly $gt?: number | string;
  readonly $gte?: number | string;
  readonly $lt?: number | string;
  readonly $lte?: number | string;
}

/** A name, a list of names of which one must be it, or a pattern. */
export type NamePattern<N extends string> = N | readonly N[] | PatternOperators;

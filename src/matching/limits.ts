/** The longest glob or regular expression (chosen). */
export const LONGEST_PATTERN = 1_000;

/**
 * The most steps that holding a text against a pattern may take, about a fifth of a second (chosen). A step is one character
 * of the text at one place of the pattern. A text that would take more does not match.
 */
export const MOST_STEPS = 20_000_000;

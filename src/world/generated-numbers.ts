/** Digits of a generated user's number within the block of the generated users. */
const DIGITS = 5;

/** The most users that can be generated: each has a number of its own in the block +4930240… */
export const MAX_GENERATED_USERS = 10 ** DIGITS - 1;

/** The telephone number of the n-th generated user, counted from 1. */
export const generatedNumber = (n: number): string => `+4930240${String(n).padStart(DIGITS, "0")}`;

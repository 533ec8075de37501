import * as z from "zod";

/** The longest name of a person, a group, a scenario or a snapshot. */
export const LONGEST_NAME = 256;

/** Characters that end a line, move the cursor, turn the direction of writing, or cannot be seen or encoded at all. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Why a text is no name that can be shown, logged and typed in again; undefined when it is one. */
export function nameMistake(name: string, most = LONGEST_NAME): string | undefined {
  if (name === "") return "expected a name";
  if (name.length > most) return `expected a name of at most ${most} characters, got ${name.length}`;
  if (UNPRINTABLE.test(name)) return "expected a name without line breaks and invisible characters";
  return name.trim() === name ? undefined : "expected a name without blanks before or after it";
}

/** A name from outside. */
export const properName = (most = LONGEST_NAME) =>
  z
    .string()
    .min(1)
    .max(most)
    .superRefine((name, context) => {
      const message = nameMistake(name, most);
      if (message !== undefined) context.addIssue({ code: "custom", message });
    });

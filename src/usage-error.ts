/** Wrong use of the command or the library: a flag, a file, a port. Its message is one line for a person. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Refuses one more of something of which there are as many as there may be. Throws UsageError. */
export function refuseMoreThan(most: number, present: number, what: string): void {
  if (present >= most) throw new UsageError(`there are ${present} ${what} already, and there may be no more`);
}

/** A message that quotes what somebody wrote, on one line whatever line breaks they put into it. */
export const oneLine = (message: string): string => message.replace(/[\r\n]+/g, "\\n");

/** Wrong use of the command or the library: a flag, a file, a port. Its message is one line for a person. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A message that quotes what somebody wrote, on one line whatever line breaks they put into it. */
export const oneLine = (message: string): string => message.replace(/[\r\n]+/g, "\\n");

/** Wrong use of the command or the library: a flag, a file, a port. Its message is one line for a person. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

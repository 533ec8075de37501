import pc from "picocolors";

export type Colours = ReturnType<typeof pc.createColors>;

/**
 * Colours for a stream: only on a terminal, and not where `NO_COLOR` is set or the terminal is dumb. `FORCE_COLOR` wants
 * them everywhere.
 */
export function coloursFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Colours {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = environment;
  const wanted = FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  return pc.createColors(NO_COLOR === "" && (wanted || (stream.isTTY === true && TERM !== "dumb")));
}

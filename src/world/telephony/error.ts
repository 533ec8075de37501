/**
 * The reason for which the telephone system refused a move:
 * - `no-line`: there is no such line
 * - `no-call`: there is no such call, or no longer
 * - `bad-number`: the number cannot be dialled
 * - `forbidden`: the call is not in a state that allows it; its feature bit is clear
 */
export type TelephonyProblem = "no-line" | "no-call" | "bad-number" | "forbidden";

/** The telephone system refused a move. Nothing has changed. */
export class TelephonyError extends Error {
  override readonly name = "TelephonyError";
  constructor(
    readonly problem: TelephonyProblem,
    message: string,
  ) {
    super(message);
  }
}

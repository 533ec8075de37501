/**
 * Why a move on the telephone was refused:
 * - `no-line`: there is no such line
 * - `no-call`: there is no such call, or no longer
 * - `bad-number`: nothing that could be dialled
 * - `forbidden`: the call is not in a state that allows it; its feature bit is clear
 */
export type TelephonyProblem = "no-line" | "no-call" | "bad-number" | "forbidden";

/** A move that the telephone system refuses; nothing has changed by it. */
export class TelephonyError extends Error {
  override readonly name = "TelephonyError";
  constructor(
    readonly problem: TelephonyProblem,
    message: string,
  ) {
    super(message);
  }
}

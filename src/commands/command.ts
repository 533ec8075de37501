import type * as z from "zod";
import { check } from "../common/check.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import { CapacityError } from "../world/capacity.js";
import { ChatRefusal } from "../world/chat/refusal.js";
import { WorldDataError } from "../world/data-error.js";
import { TelephonyError } from "../world/telephony/error.js";

/**
 * One thing that a test may do to a server. Called with input from anywhere it checks it first; nothing has changed when it
 * throws. The library, the control API and the scenarios are other ways to the same commands.
 */
export interface Command<S extends z.ZodType, R> {
  /** @throws {UsageError} for input that does not fit, and for what the world does not allow. */
  (server: UcServer, input: unknown): R;
  /** What it takes. */
  readonly input: S;
  /** Carries it out with input that {@link input} has read. @throws {UsageError} for what the world does not allow. */
  readonly run: (server: UcServer, input: z.output<S>) => R;
}

/** Declares a command. `name` is what its input is called in a sentence about all of it. */
export function command<S extends z.ZodType, R>(
  name: string,
  input: S,
  carryOut: (server: UcServer, input: z.output<S>) => R,
): Command<S, R> {
  const run = (server: UcServer, checked: z.output<S>): R =>
    server.order(name, checked, () => refusing(() => carryOut(server, checked)));
  return Object.assign((server: UcServer, given: unknown): R => run(server, check(input, given, name)), { input, run });
}

/** Gives what a world refuses as a UsageError, at the place of the input that it is about. */
export function refusing<R>(work: () => R, placeOf: (error: Error) => string = () => ""): R {
  try {
    return work();
  } catch (error) {
    const refused = [TelephonyError, ChatRefusal, CapacityError, WorldDataError].some((kind) => error instanceof kind);
    if (refused && error instanceof Error) throw UsageError.at(placeOf(error), error.message);
    throw error;
  }
}

/** The same refusal as seen from what the input is a part of; see {@link UsageError.below}. */
export function below<R>(place: string, work: () => R, names?: Readonly<Record<string, string>>): R {
  try {
    return work();
  } catch (error) {
    throw error instanceof UsageError ? error.below(place, names) : error;
  }
}

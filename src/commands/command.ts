import type * as z from "zod";
import { check } from "../common/check.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import { CapacityError } from "../world/capacity.js";
import { ChatRefusal } from "../world/chat/refusal.js";
import { WorldDataError } from "../world/data-error.js";
import { TelephonyError } from "../world/telephony/error.js";

/**
 * One thing that a test can do to a server. Calling the command checks its input first; when it throws, nothing has
 * changed. The library, the control API and the scenarios all use the same commands.
 */
export interface Command<S extends z.ZodType, R> {
  /** @throws {UsageError} for input that does not fit, and for what the world does not allow. */
  (server: UcServer, input: unknown): R;
  /** The schema of its input. */
  readonly input: S;
  /** Runs it with input that {@link input} has checked. @throws {UsageError} for what the world does not allow. */
  readonly run: (server: UcServer, input: z.output<S>) => R;
}

/** Declares a command. `name` stands for the whole input in error messages. */
export function command<S extends z.ZodType, R>(
  name: string,
  input: S,
  carryOut: (server: UcServer, input: z.output<S>) => R,
): Command<S, R> {
  const run = (server: UcServer, checked: z.output<S>): R =>
    server.order(name, checked, () => translateWorldErrors(() => carryOut(server, checked)));
  return Object.assign((server: UcServer, given: unknown): R => run(server, check(input, given, name)), { input, run });
}

/** Runs `work` and turns the world's refusals into UsageErrors, placed at the part of the input that caused them. */
export function translateWorldErrors<R>(work: () => R, placeOf: (error: Error) => string = () => ""): R {
  try {
    return work();
  } catch (error) {
    const refused = [TelephonyError, ChatRefusal, CapacityError, WorldDataError].some((kind) => error instanceof kind);
    if (refused && error instanceof Error) throw UsageError.at(placeOf(error), error.message);
    throw error;
  }
}

/** Runs `work` and puts `place` before the places of its UsageErrors; see {@link UsageError.below}. */
export function below<R>(place: string, work: () => R, names?: Readonly<Record<string, string>>): R {
  try {
    return work();
  } catch (error) {
    throw error instanceof UsageError ? error.below(place, names) : error;
  }
}

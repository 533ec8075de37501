import { check } from "../common/check.js";
import { type CallNumbers, callNumbers } from "../fixtures/responses/fixture.js";
import { catalog } from "../interface/catalog.js";
import { didYouMean } from "../matching/nearest-name.js";
import { isRecord, pathText } from "../matching/path.js";
import { type Check, compilePattern, PatternError, passesAll } from "../matching/pattern.js";
import { errorNamed } from "../rose/error-names.js";
import type { Clock } from "../time/clock.js";
import { type Random, seededRandom, systemRandom } from "../time/random.js";
import { UsageError } from "../usage-error.js";
import { refuseUselessFault } from "./fault-names.js";
import { FAULT_NAMES, type FaultData, type FaultInput, faultSchema, type NamedFault } from "./fault-schema.js";

/** A call or an event that a fault may apply to. */
export interface Target {
  readonly function: string;
  readonly user: string | undefined;
  readonly server: string;
  readonly transport: string;
}

/** A fault that was set. Says which calls and events it applies to. */
export class Fault {
  /** How often it has been applied. */
  hits = 0;
  private readonly checks: readonly Check[];
  private readonly numbers: CallNumbers | undefined;
  /** When the fault ends, for each clock on which it has begun. */
  private readonly ends = new Map<Clock, number>();
  readonly random: Random;
  private seen = 0;

  /** Throws UsageError for an invalid pattern. */
  constructor(
    readonly id: string,
    readonly data: FaultData,
    seed: number | undefined,
  ) {
    this.random = seed === undefined ? systemRandom() : seededRandom(seed, `fault ${id}`);
    this.checks = compileTarget(data);
    this.numbers = data.call === undefined ? undefined : callNumbers(data.call);
  }

  /** Starts the fault's time limit on the server's clock. */
  begin(clock: Clock): void {
    if (this.data.for !== undefined && !this.ends.has(clock)) this.ends.set(clock, clock.now() + this.data.for);
  }

  /** Removes the clock of a removed server. */
  forget(clock: Clock): void {
    this.ends.delete(clock);
  }

  /** Whether the fault has ended on that clock. */
  isOver(clock: Clock): boolean {
    if (this.data.times !== undefined && this.hits >= this.data.times) return true;
    this.begin(clock);
    const end = this.ends.get(clock);
    return end !== undefined && clock.now() >= end;
  }

  /** Whether the fault applies to the target. The target is counted. */
  appliesTo(target: Target): boolean {
    if (!passesAll(this.checks, { ...target, user: target.user?.toLowerCase() })) return false;
    this.seen++;
    if (this.numbers && !this.numbers.includes(this.seen)) return false;
    const { share } = this.data;
    if (share !== undefined && this.random.next() / 0x1_0000_0000 >= share) return false;
    this.hits++;
    return true;
  }
}

function compileTarget({ function: name, user, server, transport }: FaultData): Check[] {
  const lower = typeof user === "string" ? user.toLowerCase() : Array.isArray(user) ? user.map(lowerCase) : user;
  try {
    return Object.entries({ function: name, user: lower, server, transport }).flatMap(([field, value]) => {
      if (value === undefined) return [];
      return compilePattern(Array.isArray(value) ? { $in: value } : value, [field]);
    });
  } catch (error) {
    if (error instanceof PatternError) throw UsageError.at(pathText(error.path), error.message);
    throw error;
  }
}

const lowerCase = (name: string): string => name.toLowerCase();

/** Checks a fault. Throws UsageError with the mistake. */
export function readFault(input: FaultInput | unknown): FaultData {
  const given = isRecord(input) ? input.fault : undefined;
  if (typeof given === "string" && !FAULT_NAMES.some((name) => name === given)) {
    const hint = didYouMean(given, FAULT_NAMES) || `; there are ${FAULT_NAMES.join(", ")}`;
    throw UsageError.at("fault", `there is no fault "${given.slice(0, 100)}"${hint}`);
  }
  const fault = check(faultSchema, input, "fault");
  refuseUselessFault(fault);
  return withErrorNumber(fault);
}

function withErrorNumber(fault: NamedFault): FaultData {
  if (fault.fault !== "error") return fault;
  const { code, ...others } = fault;
  if (typeof code === "number") return { ...others, code };
  const operation = typeof fault.function === "string" ? catalog.operation(fault.function) : undefined;
  const named = errorNamed(code, operation, fault.type ?? operation?.error ?? "AsnRequestError");
  if ("reason" in named) throw UsageError.at("code", named.reason);
  return { ...others, code: named.number };
}

/** Parses the header that sets a fault for one request: `NAME;key=value;key=value`. Throws UsageError. */
export function readFaultHeader(header: string): FaultData {
  const [name = "", ...settings] = header.split(";").map((part) => part.trim());
  const entries = settings
    .filter((setting) => setting !== "")
    .map((setting): [string, unknown] => {
      const equals = setting.indexOf("=");
      return equals < 0
        ? [setting, true]
        : [setting.slice(0, equals).trim(), literal(setting.slice(equals + 1).trim())];
    });
  return readFault({ ...Object.fromEntries(entries), fault: name });
}

function literal(text: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text === "true" ? true : text === "false" ? false : text;
}

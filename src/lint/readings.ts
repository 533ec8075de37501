import type { SeenOperation } from "../server/server-events.js";
import type { RuleName } from "./rules.js";

/** What is to be said of an argument that was not in its canonical form. */
export function* readingFindings({
  reads,
  function: name,
}: SeenOperation): Iterable<{ readonly rule: RuleName; readonly message: string }> {
  if (!reads) return;
  for (const { path, rule, what } of reads) {
    const where = path.replace(/\[\d+\]/g, "[]") || "an argument";
    const message = rule === "wrong-type-name" ? `${where} that is not ${what}` : `${where} as ${what}`;
    yield { rule, message: `${name} was called with ${message}`.slice(0, 500) };
  }
}

/** The operations that dial a number, and the field that it stands in. */
const DIALLED: ReadonlyMap<string, string> = new Map([
  ["asnCtiMakeCall", "u8sPhoneNumberTo"],
  ["asnCtiSetupConference", "u8sPhoneNumberTo"],
  ["asnCtiRedirectCall", "u8sPhoneNumber"],
  ["asnCtiPickupCall", "u8sPhoneNumber"],
]);

/** Whether a number that is to be dialled as it is has signs that cannot be dialled (documented, protocol.md §7). */
export function hasUnformattedNumber(name: string, argument: Record<string, unknown>): boolean {
  if (argument.iNumberFormat !== 0) return false;
  const number = argument[DIALLED.get(name) ?? ""];
  // A line is dialled by its URI.
  return typeof number === "string" && !/^(tel:|sip:|\+?[\d*#]*$)/.test(number);
}

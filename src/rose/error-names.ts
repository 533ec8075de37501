import { catalog, type Operation } from "../interface/catalog.js";
import { nearestMember, numberNamed } from "../interface/enumeration-names.js";
import type { FunctionName } from "../interface/other-functions.js";
import type { EnumerationNames, Operations } from "../interface/types.generated.js";
import { errorNames } from "../interface/value-check.js";
import { LOGON_CODES } from "../world/logon-code.js";
import type { LogonErrorName } from "../world/logon-error-schema.js";

export const LOGON_ERROR = "AsnLogonError";

const SHORT_LOGON_NAMES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(LOGON_CODES).map(([code, name]) => [name, Number(code)]),
);

/** The name of an error of a logon. */
type LogonErrorWord = LogonErrorName | EnumerationNames["AsnLogonErrorEnum"];

/** The names of the errors that an operation answers with. */
export type ErrorName<F> = F extends keyof Operations
  ? Operations[F]["errors"] | ("sAuthCredetials" extends keyof Operations[F]["error"] ? LogonErrorWord : never)
  : never;

/** The names of the errors that a call of the function can end with: its own, and those of its logon. */
export type AnswerErrorName<F> = (FunctionName extends F ? never : ErrorName<F>) | LogonErrorWord;

/** The number that a name of an error stands for, or why it stands for none. */
export type NamedError = { readonly number: number } | { readonly reason: string };

/**
 * The number of an error by its name in the operation's error enumeration, or in that of logon errors, whose short names
 * such as `locked` count too.
 */
export function errorNamed(name: string, operation: Operation | undefined, type: string): NamedError {
  const isLogon = type === LOGON_ERROR;
  if (!operation && !isLogon) {
    return {
      reason: `"${name.slice(0, 100)}": each operation names its own errors; name one function, or give the number`,
    };
  }
  const known = (operation ? errorNames(operation, type) : catalog.enumeration("AsnLogonErrorEnum")) ?? {};
  const number = numberNamed(name, known) ?? (isLogon ? numberNamed(name, SHORT_LOGON_NAMES) : undefined);
  if (number !== undefined) return { number };
  const names = isLogon ? { ...SHORT_LOGON_NAMES, ...known } : known;
  if (Object.keys(names).length === 0) {
    return { reason: `"${name.slice(0, 100)}": the operation's errors have no names; give the number` };
  }
  return { reason: `no error is called "${name.slice(0, 100)}"${nearestMember(name, names)}` };
}

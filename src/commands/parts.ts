import * as z from "zod";
import { describeValue } from "../common/describe-value.js";
import { didYouMean } from "../matching/nearest-name.js";
import type { UcServer } from "../server/uc-server.js";
import { FIRST_MOMENT, LAST_MOMENT, withinTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import type { User } from "../world/directory.js";
import { isLogonErrorCode, LOGON_CODES } from "../world/logon-code.js";

/** Schemas that several commands share. */

export const userName = z.string().min(1).max(256).describe("Login name or contact id.");

export const party = z.string().min(1).max(256).describe("Login name, contact id (sip:…), line (tel:…) or number.");

const DAY_MS = 86_400_000;

/** A wait, in ms. */
export const shortTime = z.number().min(0).max(DAY_MS);

const momentHint = ({ input }: { readonly input?: unknown }): string =>
  `expected a time such as 2026-01-15T12:00:00Z, or a number of ms since 1970-01-01, got ${describeValue(input)}`;

/** A moment, as a text in ISO 8601 or in ms since 1970-01-01 UTC; read as ms. */
export const moment = z
  .union(
    [
      // Both forms report their mistakes with the same hint.
      z.iso.datetime({ offset: true, error: momentHint }),
      z.number({ error: momentHint }).min(FIRST_MOMENT, { error: momentHint }).max(LAST_MOMENT, { error: momentHint }),
    ],
    { error: momentHint },
  )
  .transform((time) => (typeof time === "string" ? withinTime(Date.parse(time)) : time));

const CODES = "100, 101, 103 to 114, 129, 130, 131 or 133";

/** The value of AsnLogonErrorEnum for a short name such as `locked`. */
export function logonErrorByName(name: unknown): number | undefined {
  const found = Object.entries(LOGON_CODES).find(([, known]) => known === name);
  return found && Number(found[0]);
}

const logonHint = ({ input }: { readonly input?: unknown }): string => {
  const code = logonErrorByName(input);
  const names = Object.values(LOGON_CODES);
  const hint =
    code === undefined ? didYouMean(typeof input === "string" ? input : "", names) : `; "${input}" is ${code}`;
  return `expected a value of AsnLogonErrorEnum (${CODES}), got ${describeValue(input)}${hint}`;
};

/** The error that each login of a user fails with. */
export const logonError = z
  .int({ error: logonHint })
  .refine(isLogonErrorCode, { error: logonHint })
  .describe("A value of AsnLogonErrorEnum that each login of the user fails with.");

/** The most bytes of a WebSocket close reason (RFC 6455, section 5.5). */
const REASON_BYTES = 123;

export const closeReason = z
  .string()
  .refine((text) => Buffer.byteLength(text) <= REASON_BYTES, { error: `expected at most ${REASON_BYTES} bytes` });

/** The user of that login name or contact id. @throws {UsageError} at `path` when there is none. */
export function userOf({ world: { directory } }: UcServer, name: string, path = "user"): User {
  const user = directory.user(name) ?? directory.byContactId(name);
  if (user) return user;
  const names = [...directory.users()].map((known) => known.name);
  throw UsageError.at(path, `there is no user "${name.slice(0, 100)}"${didYouMean(name, names)}`);
}

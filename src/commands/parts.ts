import * as z from "zod";
import { describeValue } from "../common/describe-value.js";
import { durationUpTo } from "../common/duration.js";
import { didYouMean } from "../matching/nearest-name.js";
import type { UcServer } from "../server/uc-server.js";
import { FIRST_MOMENT, LAST_MOMENT, withinTime } from "../time/iso.js";
import { Date } from "../time/platform.js";
import { UsageError } from "../usage-error.js";
import type { User } from "../world/directory.js";

/** Schemas that several commands share. */

export const userName = z.string().min(1).max(256).describe("Login name or contact id.");

export const party = z.string().min(1).max(256).describe("Login name, contact id (sip:…), line (tel:…) or number.");

const DAY_MS = 86_400_000;

/** A wait; in ms when read. */
export const shortTime = durationUpTo(DAY_MS, "a day");

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

import { OperationError } from "../../errors.js";
import type { User } from "../../world/directory.js";
import type { PhoneLine } from "../../world/telephony/changes.js";
import { TelephonyError, type TelephonyProblem } from "../../world/telephony/error.js";
import type { CallLeg } from "../../world/telephony/model.js";
import type { Call } from "../handler.js";

/**
 * `iErrorDetail` of the telephone's operations: all their error enumerations have these values
 * (documented, protocol.md §9: AsnCtiMakeCallErrorEnum and its like). Chosen: operations without an enumeration of
 * their own use them too.
 */
export const CtiError = { general: 1, accessDenied: 2, invalidLine: 3 } as const;

const details: Record<TelephonyProblem, number> = {
  "no-line": CtiError.invalidLine,
  "no-call": CtiError.general,
  "bad-number": CtiError.general,
  forbidden: CtiError.general,
};

/** Runs a telephony move. Turns a TelephonyError into the operation's error. */
export function translateTelephonyErrors<T>(move: () => T): T {
  try {
    return move();
  } catch (error) {
    if (error instanceof TelephonyError) throw new OperationError(details[error.problem], error.message);
    throw error;
  }
}

/** The line with that URI or number, or the caller's own line with that name. */
export function anyLine(text: string, { world, user }: Call): PhoneLine {
  const line = world.telephony.lines.find(text) ?? world.telephony.lines.of(user).find(({ name }) => name === text);
  if (!line) throw new OperationError(CtiError.invalidLine, `there is no line "${text.slice(0, 200)}"`);
  return line;
}

/** The line, if it belongs to the caller. */
export function ownLine(text: string, call: Call): PhoneLine {
  const line = anyLine(text, call);
  if (line.owner !== call.user) throw denied(line.uri);
  return line;
}

/**
 * Rights on another user's telephone; bits of AsnPhoneControlRightsFlags
 * (documented, protocol.md §9).
 */
export const PhoneRight = { setForwards: 256, pickUp: 512 } as const;

/** The line, if it is the caller's or the caller has that right on it. */
export function lineWithRight(text: string, right: number, call: Call): PhoneLine {
  const line = anyLine(text, call);
  if (hasRight(line, right, call)) return line;
  throw denied(line.uri);
}

function hasRight(line: PhoneLine, right: number, call: Call): boolean {
  return line.owner === call.user || (line.owner !== undefined && (rightsAt(line, line.owner, call) & right) !== 0);
}

/** What a list gives the caller at the line. */
function rightsAt(line: PhoneLine, owner: User, { world, user }: Call): number {
  const { phonePrimary, phoneSecondary } = world.rights.given(owner.contactId, user.contactId);
  return world.telephony.lines.of(owner)[0] === line ? phonePrimary : phoneSecondary;
}

/**
 * Whether the caller may watch the line: it is theirs, the world lets everybody watch all lines, its owner gave them a
 * right at it, or an administrator put its number into their profile with rights (documented, protocol.md §9:
 * `userMonitorLineList`, `iMonitorLineRights`).
 */
export function mayWatch(line: PhoneLine, call: Call): boolean {
  const { world, user } = call;
  if (line.owner === user || world.telephony.settings.monitorOthers) return true;
  if (line.owner && rightsAt(line, line.owner, call) !== 0) return true;
  const { monitoredNumbers, monitorLineRights } = world.administration.settingsOf(user);
  return monitorLineRights !== 0 && monitoredNumbers.some((number) => world.telephony.number(number) === line.number);
}

/** The line, if the caller may watch it. */
export function watchableLine(text: string, call: Call): PhoneLine {
  const line = anyLine(text, call);
  if (!mayWatch(line, call)) throw denied(line.uri);
  return line;
}

/** The call, if it is on one of the caller's lines. */
export function ownCall(connectionId: string, call: Call): CallLeg {
  const leg = anyCall(connectionId, call);
  if (leg.line.owner !== call.user) throw notYours(connectionId);
  return leg;
}

/** The call, if it is on one of the caller's lines, or at a line where the caller has that right. */
export function callWithRight(connectionId: string, right: number, call: Call): CallLeg {
  const leg = anyCall(connectionId, call);
  if (!hasRight(leg.line, right, call)) throw notYours(connectionId);
  return leg;
}

function anyCall(connectionId: string, { world }: Call): CallLeg {
  const leg = world.telephony.call(connectionId);
  if (!leg) throw new OperationError(CtiError.general, `there is no call "${connectionId.slice(0, 200)}"`);
  return leg;
}

function notYours(connectionId: string): OperationError {
  return new OperationError(CtiError.accessDenied, `the call "${connectionId}" is on a line of somebody else`);
}

function denied(uri: string): OperationError {
  return new OperationError(CtiError.accessDenied, `line "${uri}" is not yours`);
}

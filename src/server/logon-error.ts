import { OperationError } from "../errors.js";
import type { ErrorValue } from "../rose/outcome.js";

/**
 * The catalogue of failed logons: AsnLogonErrorEnum's values, a short name for each, the text that is sent. Only the
 * text of 101 is known (documented, protocol.md §3); the others are chosen.
 */
export const LOGON_ERRORS = {
  100: { name: "internalerror", text: "Internal server error" },
  101: { name: "invalidusername", text: "User Authentication failed" },
  103: { name: "nolicense", text: "No more users: no license left" },
  104: { name: "invalidversion", text: "Client version is not valid" },
  105: { name: "negotiationrequired", text: "Negotiation required" },
  106: { name: "invalidauthmethod", text: "Authentication method is not valid" },
  107: { name: "disabled", text: "User is not enabled" },
  108: { name: "invalidcomputer", text: "Computer name is not valid" },
  109: { name: "domainauthfailed", text: "Domain authentication failed" },
  110: { name: "missingrights", text: "Rights are missing" },
  111: { name: "missingrightsts", text: "Rights for the terminal server are missing" },
  112: { name: "notcompatible", text: "Server is not compatible" },
  113: { name: "alreadyauthenticated", text: "Already authenticated" },
  114: { name: "tlsrequired", text: "TLS required" },
  129: { name: "locked", text: "Account is locked" },
  130: { name: "tokenexpired", text: "Token is expired" },
  131: { name: "toomanyattempts", text: "Too many attempts" },
  133: { name: "wrongpacmode", text: "Wrong PAC mode" },
} as const satisfies Record<number, { name: string; text: string }>;

export type LogonErrorCode = keyof typeof LOGON_ERRORS;

export const LOGON_FAILED = 101 satisfies LogonErrorCode;
export const TOKEN_EXPIRED = 130 satisfies LogonErrorCode;

export function isLogonErrorCode(code: number): code is LogonErrorCode {
  return Object.hasOwn(LOGON_ERRORS, code);
}

/** A logon that failed; `reason` is for the log and never leaves the process. */
export class LogonError extends OperationError {
  constructor(
    readonly code: LogonErrorCode,
    readonly reason: string,
  ) {
    super(code, LOGON_ERRORS[code].text, "AsnLogonError");
  }

  /**
   * The error object of a failed logon, its keys in that order (documented, protocol.md §3); the misspelling is the
   * wire's.
   */
  value(): ErrorValue {
    return {
      _type: "AsnLogonError",
      iErrorDetail: this.code,
      sAuthCredetials: "",
      u8sErrorString: this.message,
      u8sFailedUser: "",
    };
  }
}

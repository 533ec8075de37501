import { OperationError } from "../errors.js";
import type { LogonErrorCode } from "../world/logon-code.js";
import type { ErrorValue } from "./outcome.js";

/** The text of each failed logon: that of 101 (documented, protocol.md §3), the others (chosen). */
export const LOGON_TEXTS: Readonly<Record<LogonErrorCode, string>> = {
  100: "Internal server error",
  101: "User Authentication failed",
  103: "No more users: no license left",
  104: "Client version is not valid",
  105: "Negotiation required",
  106: "Authentication method is not valid",
  107: "User is not enabled",
  108: "Computer name is not valid",
  109: "Domain authentication failed",
  110: "Rights are missing",
  111: "Rights for the terminal server are missing",
  112: "Server is not compatible",
  113: "Already authenticated",
  114: "TLS required",
  129: "Account is locked",
  130: "Token is expired",
  131: "Too many attempts",
  133: "Wrong PAC mode",
};

/** A logon that failed; `reason` is for the log and never leaves the process. */
export class LogonError extends OperationError {
  constructor(
    readonly code: LogonErrorCode,
    readonly reason: string,
  ) {
    super(code, LOGON_TEXTS[code], "AsnLogonError");
  }

  /** The body's error object: its keys, their order and the misspelt one (documented, protocol.md §3). */
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

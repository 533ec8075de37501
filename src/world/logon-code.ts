/**
 * Why a login can fail: the values of AsnLogonErrorEnum (documented, protocol.md §3), each with a short name for people (chosen).
 */
export const LOGON_CODES = {
  100: "internalerror",
  101: "invalidusername",
  103: "nolicense",
  104: "invalidversion",
  105: "negotiationrequired",
  106: "invalidauthmethod",
  107: "disabled",
  108: "invalidcomputer",
  109: "domainauthfailed",
  110: "missingrights",
  111: "missingrightsts",
  112: "notcompatible",
  113: "alreadyauthenticated",
  114: "tlsrequired",
  129: "locked",
  130: "tokenexpired",
  131: "toomanyattempts",
  133: "wrongpacmode",
} as const satisfies Record<number, string>;

export type LogonErrorCode = keyof typeof LOGON_CODES;

export const LOGON_FAILED = 101 satisfies LogonErrorCode;
export const TOKEN_EXPIRED = 130 satisfies LogonErrorCode;

export function isLogonErrorCode(code: number): code is LogonErrorCode {
  return Object.hasOwn(LOGON_CODES, code);
}

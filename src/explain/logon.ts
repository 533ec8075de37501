import { catalog } from "../interface/catalog.js";
import { words } from "../interface/words.js";
import { LOGON_TEXTS } from "../rose/logon-error.js";
import { isLogonErrorCode, LOGON_CODES, type LogonErrorCode } from "../world/logon-code.js";
import { at, type Explanation, faulty, GRADES, setFault } from "./explanation.js";

export const LOGON_ERROR = "AsnLogonError";

/** The codes with that number, name of the interface, or short name. */
export function logonCodes(what: string): LogonErrorCode[] {
  const wanted = what.toLowerCase();
  return Object.keys(LOGON_CODES)
    .map(Number)
    .filter(isLogonErrorCode)
    .filter((code) => [String(code), LOGON_CODES[code], memberOf(code).toLowerCase()].includes(wanted));
}

/** Every name that {@link logonCodes} takes, for completion and suggestions. */
export const logonNames = (): string[] =>
  Object.entries(LOGON_CODES).flatMap(([code, name]) => [code, name, memberOf(Number(code))]);

const memberOf = (code: number): string =>
  Object.entries(catalog.enumeration("AsnLogonErrorEnum") ?? {}).find(([, number]) => number === code)?.[0] ?? "";

export function explainLogon(code: LogonErrorCode): Explanation {
  const name = LOGON_CODES[code];
  const text = `text "${LOGON_TEXTS[code]}" ${code === 101 ? GRADES.D : GRADES.C}`;
  return {
    title: `${LOGON_ERROR} ${code} ${memberOf(code)}`,
    meaning: `A login fails: ${words.member("AsnLogonErrorEnum", memberOf(code)) ?? LOGON_TEXTS[code]}.`,
    source: `number and name ${GRADES.D}, ${text}; docs/protocol.md, section 3`,
    comes: `400 with iErrorDetail ${code}; 401 with a challenge where the client logs in by HTTP authentication without no401`,
    ways: [
      {
        how: `log in as ${name}, who is in the built-in world`,
        line: `curl "${at(`/ws/client/createsession?user=${name}&pass=secret`)}"`,
      },
      { how: "one request of any user", line: faulty(`logonError;code=${code}`) },
      { how: "every login of bob from now on", line: setFault({ fault: "logonError", code, user: "bob" }) },
      { how: "a user of your world file", line: `- { name: dave, logonError: ${name} }` },
    ],
  };
}

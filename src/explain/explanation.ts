/** A way to make an error happen. */
export interface WayToProvoke {
  readonly how: string;
  /** A line for a shell, or for a file. */
  readonly line: string;
}

/** What an error code, reject or fault means. */
export interface Explanation {
  /** `AsnLogonError 129 eNETLOGINACCOUNTPASSWORDLOCKED` */
  readonly title: string;
  readonly meaning: string;
  /** How the meaning is known: the grade of docs/protocol.md, in words, and where it stands there. */
  readonly source: string;
  /** What a client gets. */
  readonly comes: string;
  readonly ways: readonly WayToProvoke[];
}

export const GRADES = {
  D: "documented by the vendor",
  R: "seen in the vendor's runtime",
  C: "chosen by this emulator",
} as const;

const HOST = "http://localhost:7224";

/** A call that fails by the fault header. */
export const faulty = (fault: string, operation = "asnGetLoggedInContact"): string =>
  `curl -u alice:secret -H "X-ucserver-emulator-fault: ${fault}" "${HOST}/ws/direct/${operation}"`;

/** A fault that is set for whatever program asks next. */
export const setFault = (fault: Readonly<Record<string, unknown>>): string =>
  `curl -H "Content-Type: application/json" -d '${JSON.stringify(fault)}' "${HOST}/__admin/faults"`;

export const at = (path: string): string => `${HOST}${path}`;

/**
 * How bad a finding is. error: a real server refuses it; warning: it will cause trouble some day; note: it may be
 * intended.
 */
export type Severity = "error" | "warning" | "note";

export interface Rule {
  readonly severity: Severity;
  /** What the rule finds, in one sentence. */
  readonly about: string;
  /** What the client should do instead. */
  readonly advice: string;
  /** How the rule is known, explained in docs/protocol.md. */
  readonly grade: "D" | "O" | "C" | "R" | "r";
  /** The fact that the rule is based on. */
  readonly source: string;
}

/** Every rule, once. */
export const RULES = {
  "no-protocol-version": {
    severity: "warning",
    about: "createsession without a protocol version",
    advice: 'Send {"negotiate":{"iClientProtocolVersion":70}} as the body of createsession.',
    grade: "D",
    source: "createsession takes the client's protocol version in its body; that it works without is only observed",
  },
  "no-client-app-id": {
    severity: "warning",
    about: "createsession without a client application",
    advice: "Add clientappid, such as 15 for a web application, to createsession.",
    grade: "D",
    source: "the option clientappid (enumeration AsnClientAppID) names the application to the server",
  },
  "no-keep-alive": {
    severity: "warning",
    about: "an event channel on which the client sent nothing for more than a minute",
    advice: "Send asnTransportKeepAlive as an event every few seconds, so that a dead connection is noticed.",
    grade: "O",
    source: "clients send asnTransportKeepAlive every few seconds; that a minute is too long is chosen",
  },
  "invoke-id-pending": {
    severity: "error",
    about: "an invoke id used again while its first call was not answered yet",
    advice: "Count invoke ids up; the two answers cannot be told apart.",
    grade: "D",
    source: "an answer names its call by the invoke id alone; a server may reject the second as duplicateInvocation",
  },
  "invoke-id-reused": {
    severity: "warning",
    about: "an invoke id used for more than one call of a session",
    advice: "Count invoke ids up over the whole session.",
    grade: "C",
    source: "answers come in any order (documented), so a late one may be taken for another's",
  },
  "deprecated-function": {
    severity: "warning",
    about: "a function that has a newer form",
    advice: "Call what the finding names; its events come in the newer form as well.",
    grade: "D",
    source: "the documentation calls the function superseded, or the interface has a V2 form of it",
  },
  "unknown-field": {
    severity: "warning",
    about: "an argument with a field that its type does not have",
    advice: "Look for a misspelling: the server accepts the field, and pays no attention to it.",
    grade: "D",
    source: "types are extensible, unknown fields are accepted and ignored",
  },
  "lenient-value": {
    severity: "note",
    about: "a value in a form that is not its type's, and that the server reads all the same",
    advice:
      "Send the form that the type has; the request journal shows what was read, and other receivers may refuse it.",
    grade: "R",
    source: "the vendor's runtime reads numbers in texts, null, lists of parameters and more (protocol.md §5)",
  },
  "wrong-type-name": {
    severity: "note",
    about: "an object whose `_type` names another type",
    advice: "Name the type of the field, or leave `_type` out: the server never looks at it.",
    grade: "R",
    source: "the vendor's runtime does not look at `_type` when it reads (protocol.md §5)",
  },
  "time-with-offset": {
    severity: "warning",
    about: "a time that is not in UTC",
    advice:
      "Send UTC with Z: the real server ignores the offset and takes 11:00:00+01:00 as 11:00 UTC (`--times as-server`).",
    grade: "r",
    source: "the vendor's runtime reads a time by position (protocol.md §5); reading the offset as meant is chosen",
  },
  "number-not-formatted": {
    severity: "warning",
    about: "a number to dial with signs that no telephone system dials, and iNumberFormat 0",
    advice: "Send iNumberFormat 1, so that the server formats the number, or digits, `*`, `#` and a leading `+` alone.",
    grade: "D",
    source: "with iNumberFormat 0 the number is dialled as it is; which signs can be dialled is chosen",
  },
  "ucsid-mismatch": {
    severity: "note",
    about: "a UCSID that is not that of the session's server",
    advice: "Send the UCSID that the session was made with, or none: where there is a session it is not looked at.",
    grade: "O",
    source: "the vendor's own first-steps page sends any text there, and its calls work (protocol.md §2)",
  },
  "answers-nothing": {
    severity: "warning",
    about: "a result, error or reject that a client sends",
    advice: "Answer nothing that the server sends: its events want no answer, and nobody reads one.",
    grade: "R",
    source: "the vendor's runtime never answers them, since two peers that did would loop (protocol.md §6)",
  },
  "id-and-name-differ": {
    severity: "warning",
    about: "an invoke whose operationID and operationName are of different operations",
    advice:
      "Send operationID 0 with the name, or the right id: the vendor's runtime goes by the id, and here the name wins.",
    grade: "R",
    source:
      "the vendor's runtime goes by an id that is not 0 (protocol.md §6); that the name wins here, but for BER, is chosen",
  },
  "implicit-header": {
    severity: "warning",
    about: "a BER message whose sessionID or operationName has an implicit tag",
    advice:
      "Leave both out, as all readers agree on that form, or give them explicit tags: the vendor's runtime refuses this.",
    grade: "R",
    source: "the envelope's own tags are explicit; SDK 2.0 writes implicit ones, which are read here (protocol.md §8)",
  },
  "operation-without-id": {
    severity: "error",
    about: "an operation without a number called over BER, or an event without one for a client that speaks BER",
    advice: "Call it in JSON or over HTTP, or use the newer operation that has a number.",
    grade: "R",
    source: "over BER an operation goes by its number (protocol.md §8); that such an event is not sent is chosen",
  },
  "get-with-body": {
    severity: "warning",
    about: "a GET request with a body",
    advice: "Send the argument as query parameters, or use POST: the body of a GET is not looked at.",
    grade: "D",
    source: "with GET the arguments of a function are query parameters; that a body does not matter is chosen",
  },
  "subscription-not-ended": {
    severity: "note",
    about: "a subscription that lasted until the session ended",
    advice: "End what you subscribed to with the operation that the finding names.",
    grade: "D",
    source: "each subscription has an operation that ends it; that the session's end does so too is chosen",
  },
  "no-logoff": {
    severity: "warning",
    about: "a session that the client left without logging off",
    advice: "Call asnLogoff on the event channel, or destroysession: a session that is left lasts until it idles out.",
    grade: "D",
    source: "asnLogoff and destroysession end a session; that an idle one is dropped after a time is chosen",
  },
  "password-in-url": {
    severity: "warning",
    about: "a password in a URL",
    advice: "Send it in the Authorization header, or use a token: URLs end up in logs and histories.",
    grade: "C",
    source: "the query parameters user and pass are documented; that they should not be used is general practice",
  },
  "events-not-read": {
    severity: "warning",
    about: "events for a session that never opened an event channel",
    advice: "Open /ws/client/websocket before you subscribe, or do not subscribe.",
    grade: "C",
    source: "events come on the event channel alone (documented); that they are kept, and how many, is chosen",
  },
  "incoming-call-ignored": {
    severity: "note",
    about: "incoming calls were offered to a session that never did anything with a call",
    advice:
      "If the application shall answer or reject calls, it misses them. If it only shows them, switch this rule off.",
    grade: "C",
    source: "a monitored line's ringing call comes in asnCtiNotifyLineCallInformationChanged (documented)",
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];

export const isRule = (name: string): name is RuleName => Object.hasOwn(RULES, name);

/** The names in a list of rules, comma-separated. */
export const ruleNames = (list: string): string[] =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Every rule as a Markdown table, for the docs. */
export function rulesTable(): string {
  const rows = RULE_NAMES.map((name) => {
    const { severity, about, advice, grade, source } = RULES[name];
    return `| \`${name}\` | ${severity} | ${about} | ${advice} | ${grade}: ${source} |`;
  });
  return ["| rule | severity | found | instead | source |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

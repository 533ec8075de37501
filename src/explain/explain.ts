import { FAULT_NAMES, faultSchema } from "../faults/fault-schema.js";
import { catalog } from "../interface/catalog.js";
import { operationNames } from "../interface/value-check.js";
import { didYouMean } from "../matching/nearest-name.js";
import { UsageError } from "../usage-error.js";
import { at, type Explanation, faulty, GRADES, setFault } from "./explanation.js";
import { explainLogon, LOGON_ERROR, logonCodes, logonNames } from "./logon.js";
import {
  errorNamesOfAll,
  errorsCalled,
  explainNameless,
  explainOperationError,
  operationErrors,
} from "./operation-errors.js";
import { explainGeneral, explainReject, rejectNames, rejectWords } from "./rejects.js";

/** What was asked for, and other meanings that it may have. */
export interface Explained {
  readonly explanations: readonly Explanation[];
  /** A line for each group of meanings that is not explained at length. */
  readonly others: readonly string[];
}

/** The most explanations at length: a number such as 1 has hundreds of meanings. */
const AT_LENGTH = 3;

/**
 * What an error means and how to provoke it. `words` are a number or name (`129`, `locked`, `mistypedArgument`, `reset`), or
 * what it is an error of and the number (`AsnLogonError 129`, `asnCtiMakeCall 2`, `reject 2`), or an operation alone. Throws
 * UsageError when nothing is called so.
 */
export function explain(given: readonly string[]): Explained {
  const [first = "", second] = given;
  if (second !== undefined) return explainOf(first, second);
  const operation = operationCalled(first);
  if (operation !== undefined) return ofOperation(operation);
  const plain = [
    ...logonCodes(first).map(explainLogon),
    ...(/^(119|WsError|notConnected)$/i.test(first) ? [NOT_CONNECTED] : []),
    ...rejectWords(first).map(explainReject),
    ...[explainGeneral(first)].filter((one) => one !== undefined),
    ...faultCalled(first),
  ];
  const errors = errorsCalled(first).filter(({ enumeration }) => enumeration !== "AsnLogonErrorEnum");
  if (plain.length === 0 && errors.length === 0) throw new UsageError(unknown(first));
  const room = plain.length === 0 ? AT_LENGTH : 0;
  return {
    explanations: [...plain, ...errors.slice(0, room).map(explainOperationError)],
    others: errors.slice(room).map(({ name, operations, enumeration }) => {
      const more = operations.length > 1 ? ` and ${operations.length - 1} more` : "";
      return `${enumeration}: ${name}, of ${operations[0]}${more}`;
    }),
  };
}

/** Everything that can be explained by a single word. */
export const explainable = (): string[] => [
  ...new Set([...logonNames(), "119", ...rejectNames(), ...FAULT_NAMES, ...errorNamesOfAll()]),
];

function explainOf(what: string, code: string): Explained {
  if (what.toLowerCase() === LOGON_ERROR.toLowerCase()) return atLength(logonCodes(code).map(explainLogon), what, code);
  if (what.toLowerCase() === "wserror") return atLength(code === "119" ? [NOT_CONNECTED] : [], what, code);
  if (/^(reject|invokeProblem)$/i.test(what)) return atLength(rejectWords(code).map(explainReject), what, code);
  const operation = operationCalled(what);
  if (operation !== undefined && /^-?\d{1,9}$/.test(code) && operationErrors(operation).length === 0) {
    return { explanations: [explainNameless(operation, Number(code))], others: [] };
  }
  if (operation !== undefined)
    return atLength(errorsCalled(code, operation).map(explainOperationError), operation, code);
  const typed = operationErrors().filter(({ enumeration, operations, name, number }) => {
    const types = [enumeration, ...operations.map((one) => catalog.operation(one)?.error)];
    return types.some((type) => type?.toLowerCase() === what.toLowerCase()) && [String(number), name].includes(code);
  });
  if (typed.length === 0) {
    throw new UsageError(
      `there is no error type or operation "${what.slice(0, 100)}" with an error ${code.slice(0, 100)}${didYouMean(what, [LOGON_ERROR, "WsError", "reject", ...operationNames()])}`,
    );
  }
  return {
    explanations: typed.slice(0, AT_LENGTH).map(explainOperationError),
    others: typed
      .slice(AT_LENGTH)
      .map(({ name, operations, enumeration }) => `${enumeration}: ${name}, of ${operations[0]}`),
  };
}

function atLength(explanations: readonly Explanation[], what: string, code: string): Explained {
  if (explanations.length > 0) return { explanations, others: [] };
  const operation = operationCalled(what);
  const known =
    operation === undefined ? [] : operationErrors(operation).map(({ number, name }) => `${number} ${name}`);
  throw new UsageError(
    `${what} has no error ${code.slice(0, 100)}${known.length > 0 ? `; there are ${known.join(", ")}` : ""}`,
  );
}

/** The errors of an operation. Besides its own each has those of login and message. */
function ofOperation(operation: string): Explained {
  const errors = operationErrors(operation);
  const names = errors.map(({ number, name }) => `${number} ${name}`).join(", ");
  return {
    explanations: [],
    others: [
      names === "" ? `${operation} has no errors of its own that have names` : `${operation} fails with ${names}`,
      "besides these with any failed login (AsnLogonError) and any reject, as every operation",
    ],
  };
}

const operationCalled = (name: string): string | undefined =>
  catalog.operation(name)?.name ?? [...operationNames()].find((one) => one.toLowerCase() === name.toLowerCase());

function faultCalled(name: string): Explanation[] {
  const kind = faultSchema.options.find(({ shape }) => shape.fault.value.toLowerCase() === name.toLowerCase());
  if (!kind || name.toLowerCase() === "notconnected") return [];
  const fault = kind.shape.fault.value;
  const options = OPTIONS_OF[fault] ?? {};
  const parameters = Object.entries(options).map(([key, value]) => `;${key}=${value}`);
  const isEvent = fault.endsWith("Event") || fault === "closeSocket";
  return [
    {
      title: `fault ${fault}`,
      meaning: kind.description ?? "",
      source: `${GRADES.C}; docs/reproduce-an-error.md`,
      comes: isEvent ? "on the event channel" : "what the meaning says, in place of the answer or before it",
      ways: [
        ...(isEvent ? [] : [{ how: "one request", line: faulty(fault + parameters.join("")) }]),
        { how: "once, for whoever comes", line: setFault({ fault, ...options, times: 1 }) },
      ],
    },
  ];
}

/** What a fault needs to be told. */
const OPTIONS_OF: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  delay: { ms: 2000 },
  delayEvent: { ms: 3000 },
  status: { code: 503 },
  error: { code: 1 },
  closeSocket: { code: 1012 },
};

const NOT_CONNECTED: Explanation = {
  title: "WsError 119",
  meaning: "The UCSID is unknown, or its server is configured and not connected here.",
  source: `number and bytes ${GRADES.D}; docs/protocol.md, section 3`,
  comes: '502 with {"error":{"_type":"WsError","iErrorDetail":119}}',
  ways: [
    {
      how: "the server of the built-in world that is away",
      line: `curl -u alice:secret "${at("/ws/client/createsession?ucsid=offline")}"`,
    },
    { how: "one request", line: faulty("notConnected") },
    { how: "the server is away for five seconds", line: setFault({ fault: "notConnected", for: 5000 }) },
    { how: "a server of your fixtures, in its file in world/", line: "connected: false" },
  ],
};

function unknown(what: string): string {
  const near = didYouMean(what, [...explainable(), ...operationNames()]);
  return `nothing is called "${what.slice(0, 100)}"${near || "; give a number such as 129, a name such as locked, a reject, a fault, or an operation"}`;
}

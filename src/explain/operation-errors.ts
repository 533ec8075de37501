import { catalog } from "../interface/catalog.js";
import { words } from "../interface/words.js";
import { type Explanation, faulty, GRADES, setFault, type WayToProvoke } from "./explanation.js";

/** One error of one enumeration, and the operations that have it. */
interface DocumentedError {
  readonly enumeration: string;
  readonly name: string;
  readonly number: number;
  readonly operations: readonly string[];
}

/** Numbers that stand for "no error" in an enumeration of errors. */
const SUCCESS = /^(success|noerror)$|CONNECTED$/i;

/** The errors of all operations, or of one; each once for each enumeration. */
export function operationErrors(operation?: string): DocumentedError[] {
  const byEnumeration = new Map<string, string[]>();
  for (const { name, event } of catalog.operations()) {
    if (event || (operation !== undefined && name !== operation)) continue;
    const enumeration = catalog.errorEnumerationName(name);
    if (enumeration === undefined) continue;
    const operations = byEnumeration.get(enumeration) ?? [];
    byEnumeration.set(enumeration, operations);
    operations.push(name);
  }
  return [...byEnumeration].flatMap(([enumeration, operations]) =>
    Object.entries(catalog.enumeration(enumeration) ?? {})
      .filter(([name, number]) => number !== 0 || !SUCCESS.test(name))
      .map(([name, number]) => ({ enumeration, name, number, operations })),
  );
}

const matches = ({ name, number }: DocumentedError, what: string): boolean =>
  String(number) === what || name.toLowerCase() === what.toLowerCase();

/** The errors with that number or name. */
export const errorsCalled = (what: string, operation?: string): DocumentedError[] =>
  operationErrors(operation).filter((error) => matches(error, what));

export const errorNamesOfAll = (): string[] => [...new Set(operationErrors().map(({ name }) => name))];

/** An error of an operation whose errors have no names in the interface. */
export function explainNameless(operation: string, number: number): Explanation {
  const type = catalog.operation(operation)?.error ?? "AsnRequestError";
  return {
    title: `${type} ${number}, of ${operation}`,
    meaning: "The operation fails. The interface has no names for its errors, so the number says no more.",
    source: `the type ${GRADES.D}, its use ${GRADES.C}; docs/protocol.md, section 9`,
    comes: comesAs(type, number),
    ways: waysTo(operation, number, String(number)),
  };
}

const comesAs = (type: string, number: number): string =>
  `400 with {"error":{"_type":"${type}","iErrorDetail":${number}}}; on the event channel an error with the invoke's id`;

const waysTo = (operation: string, number: number, name: string): WayToProvoke[] => [
  { how: "one request", line: faulty(`error;code=${number}`, operation) },
  {
    how: "the next call, of whoever comes",
    line: setFault({ fault: "error", code: number, function: operation, times: 1 }),
  },
  { how: "a file in responses/ of your fixtures", line: `{ operation: ${operation}, error: ${name} }` },
];

export function explainOperationError({ enumeration, name, number, operations }: DocumentedError): Explanation {
  const [first = ""] = operations;
  const type = catalog.operation(first)?.error ?? "AsnRequestError";
  const said = words.member(enumeration, name) ?? name;
  const others = operations.length > 1 ? ` and ${operations.length - 1} more` : "";
  return {
    title: `${type} ${number} ${name}, of ${first}${others}`,
    meaning: `The operation fails: ${said}.`,
    source: `number and name ${GRADES.D} (${enumeration}), its use ${GRADES.C}; docs/protocol.md, section 9`,
    comes: comesAs(type, number),
    ways: waysTo(first, number, name),
  };
}

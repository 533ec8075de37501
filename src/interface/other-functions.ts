import type { OperationName } from "./types.generated.js";

/**
 * Names of requests and messages that are no operation of the interface: the last part of the path
 * (documented, protocol.md §1 and §3).
 */
export const OTHER_FUNCTIONS = [
  "createsession",
  "destroysession",
  "ucserverversion",
  "websocket",
  "contacts",
  "ucws",
] as const;

export type OtherFunction = (typeof OTHER_FUNCTIONS)[number];
/** The name of anything that a client can ask for. */
export type FunctionName = OperationName | OtherFunction;

const names: ReadonlySet<string> = new Set(OTHER_FUNCTIONS);

/** Whether that is the name of something that can be asked for and is no operation. */
export const isOtherFunction = (name: string): boolean => names.has(name);

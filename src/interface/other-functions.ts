/**
 * What a request or a message can be called besides the operations' names: the last part of its path. None of them is an
 * operation of the interface (documented: docs/protocol.md sections 2 and 3).
 */
export const OTHER_FUNCTIONS = [
  "createsession",
  "destroysession",
  "ucserverversion",
  "websocket",
  "contacts",
  "ucws",
] as const;

const names: ReadonlySet<string> = new Set(OTHER_FUNCTIONS);

/** Whether that is the name of something that can be asked for and is no operation. */
export const isOtherFunction = (name: string): boolean => names.has(name);

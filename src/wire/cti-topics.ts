/** The topic of a line. Each monitor subscribes with its cross reference id as the key. */
export const lineTopic = ({ uri, serial }: LineId): string => `line:${uri}#${serial}`;

/** What tells a line from others, and from one that had the same URI before. */
interface LineId {
  readonly uri: string;
  readonly serial: number;
}

/** Whether it is the topic of a line. */
export const isLineTopic = (topic: string): boolean => topic.startsWith("line:");

/** The topic of added, removed and reordered lines of a person; `undefined`: of everybody. */
export const linesTopic = (contactId: string | undefined): string => `lines:${contactId ?? "*"}`;

/** The topic of the outcome of one asnCtiMakeCall. */
export const orderTopic = (request: string): string => `order:${request}`;

/**
 * A cross reference id. Clients only send it back (documented, protocol.md §7), so it can contain the topic; then
 * stopping a monitor needs no search.
 */
export const crossReference = (topic: string, id: string): string => `${id}-${topic}`;

export const topicOfReference = (reference: string): string => reference.slice(reference.indexOf("-") + 1);

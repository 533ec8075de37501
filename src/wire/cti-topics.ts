/** The topic of a line. Each monitor subscribes with its cross reference id as the key. */
export const lineTopic = (uri: string): string => `line:${uri}`;

/** Lines of a person coming, going and changing places; `undefined`: lines of everybody. */
export const linesTopic = (contactId: string | undefined): string => `lines:${contactId ?? "*"}`;

/** The outcome of one order to call. */
export const orderTopic = (request: string): string => `order:${request}`;

/**
 * A cross reference id: clients only hand it back (documented, protocol.md §7), so it can say which topic it is of, and
 * stopping a monitor costs no search.
 */
export const crossReference = (topic: string, id: string): string => `${id}-${topic}`;

export const topicOfReference = (reference: string): string => reference.slice(reference.indexOf("-") + 1);

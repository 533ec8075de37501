/** Reject problems of ROSE (documented, protocol.md §6): why a message was not even tried. */
export const InvokeProblem = {
  duplicateInvocation: 0,
  unrecognisedOperation: 1,
  mistypedArgument: 2,
  resourceLimitation: 3,
  initiatorReleasing: 4,
  unrecognisedLinkedID: 5,
  linkedResponseUnexpected: 6,
  unexpectedChildOperation: 7,
  invalidSessionID: 8,
  authenticationIncomplete: 9,
  authenticationFailed: 10,
} as const;

/**
 * Problems with a message as such (documented, protocol.md §6). The server never sends one: they are here for fixtures and
 * faults.
 */
export const GeneralProblem = { unrecognisedAPDU: 0, mistypedAPDU: 1, badlyStructuredAPDU: 2 } as const;

export type Problem = { readonly invokeProblem: number } | { readonly generalProblem: number };

/** The fixed words of the server that are the name of their problem too (R, protocol.md §6). */
const NAMED_WORDS: ReadonlySet<string> = new Set([
  "unrecognisedOperation",
  "invalidSessionID",
  "authenticationIncomplete",
  "authenticationFailed",
]);

/** Its other fixed words (R, protocol.md §6), and the number of their problem. */
const OTHER_WORDS = {
  argumentMissing: InvokeProblem.mistypedArgument,
  functionMissing: InvokeProblem.resourceLimitation,
  responseIsTooBig: InvokeProblem.resourceLimitation,
  temporaryLockedOut: InvokeProblem.authenticationFailed,
  lockedOut: InvokeProblem.authenticationFailed,
  serverBusy: InvokeProblem.authenticationFailed,
} as const;

const WORDS = { ...InvokeProblem, ...OTHER_WORDS } as const;

/** What a reject is called: by the server's fixed word, or by the name of its problem where the server has none. */
export type RejectWord = keyof typeof WORDS;

export const REJECT_WORDS = Object.keys(WORDS) as readonly RejectWord[];

/** Whether the server begins the details of a reject with the word. */
export const isServersWord = (word: RejectWord): boolean => NAMED_WORDS.has(word) || Object.hasOwn(OTHER_WORDS, word);

export const isRejectWord = (word: string): word is RejectWord => Object.hasOwn(WORDS, word);

export const problemOfWord = (word: RejectWord): Problem => ({ invokeProblem: WORDS[word] });

/** The name of an invoke problem's number; undefined for a number that is none. */
export function wordOfNumber(number: number): RejectWord | undefined {
  for (const word of REJECT_WORDS) if (WORDS[word] === number) return word;
  return undefined;
}

/** Why a call that a delay held back is not carried out (chosen, resourceLimitation): the state it was asked of is no more. */
export const OVERTAKEN = "the state of the server was restored while the call waited";

import {
  GeneralProblem,
  InvokeProblem,
  isRejectWord,
  isServersWord,
  problemOfWord,
  REJECT_WORDS,
  type RejectWord,
} from "../rose/problems.js";
import { at, type Explanation, faulty, GRADES, setFault, type WayToProvoke } from "./explanation.js";

/** What each says of a message, in a sentence. */
const MEANINGS: Readonly<Record<RejectWord, string>> = {
  duplicateInvocation: "the invoke id is in use already",
  unrecognisedOperation: "there is no such operation",
  mistypedArgument: "the argument does not fit its type, or the message cannot be read",
  resourceLimitation: "the server has no room or time for it",
  initiatorReleasing: "the peer is closing the association",
  unrecognisedLinkedID: "the invoke that it is linked to is not known",
  linkedResponseUnexpected: "the invoke that it is linked to expects no linked response",
  unexpectedChildOperation: "the operation is no child of the one that it is linked to",
  invalidSessionID: "there is no such session: it has ended, or was never there",
  authenticationIncomplete: "the login is not finished yet",
  authenticationFailed: "the caller is not logged in",
  argumentMissing: "the operation needs an argument, and there is none, or null",
  functionMissing: "the server knows the operation and has no function for it",
  responseIsTooBig: "the answer would be larger than the server may send",
  temporaryLockedOut: "logins are locked for a while, after too many failures",
  lockedOut: "logins are locked",
  serverBusy: "the server is too busy to log anybody in",
};

/** How a client meets it without a fault. */
const NATURAL: Partial<Record<RejectWord, WayToProvoke>> = {
  invalidSessionID: { how: "call without a session", line: `curl "${at("/ws/client/asnGetLoggedInContact")}"` },
  unrecognisedOperation: {
    how: "call what does not exist",
    line: `curl -u alice:secret "${at("/ws/direct/asnNoSuchThing")}"`,
  },
  mistypedArgument: {
    how: "a text where a number belongs",
    line: `curl -u alice:secret "${at("/ws/direct/asnGetUserToken?iType=one")}"`,
  },
};

const numberOf = (word: RejectWord): number => {
  const problem = problemOfWord(word);
  return "invokeProblem" in problem ? problem.invokeProblem : problem.generalProblem;
};

/** The rejects of that number or word. */
export function rejectWords(what: string): RejectWord[] {
  const named = REJECT_WORDS.find((word) => word.toLowerCase() === what.toLowerCase());
  if (named) return [named];
  return REJECT_WORDS.filter((word) => Object.hasOwn(InvokeProblem, word) && String(numberOf(word)) === what);
}

export const rejectNames = (): string[] => [...REJECT_WORDS, ...Object.keys(GeneralProblem)];

export function explainReject(word: RejectWord): Explanation {
  const number = numberOf(word);
  const natural = NATURAL[word];
  const isProblem = Object.hasOwn(InvokeProblem, word);
  const source = isProblem ? `number and name ${GRADES.D}` : `word ${GRADES.R}`;
  const details = isServersWord(word) && isProblem ? `; the server writes it in the details too (${GRADES.R})` : "";
  return {
    title: `reject ${word}, invokeProblem ${number}`,
    meaning: `A message is rejected, and nothing was carried out: ${MEANINGS[word]}.`,
    source: `${source}${details}; docs/protocol.md, section 6`,
    comes: `400 with {"reject":{"invokeProblem":${number}}}; on the event channel a reject with the invoke's id`,
    ways: [
      ...(natural ? [natural] : []),
      { how: "one request", line: faulty(`reject;problem=${word}`) },
      {
        how: "the next three calls of any operation of telephony",
        line: setFault({ fault: "reject", problem: word, function: { $glob: "asnCti*" }, times: 3 }),
      },
    ],
  };
}

/** A problem with the message as such; undefined for another word. */
export function explainGeneral(what: string): Explanation | undefined {
  const found = Object.entries(GeneralProblem).find(([name]) => name.toLowerCase() === what.toLowerCase());
  if (!found || isRejectWord(found[0])) return undefined;
  const [name, number] = found;
  return {
    title: `reject ${name}, generalProblem ${number}`,
    meaning: "A message as such cannot be read. No version of the server sends one: it is here for fixtures.",
    source: `number and name ${GRADES.D}; that no version sends it ${GRADES.R}; docs/protocol.md, section 6`,
    comes: `400 with {"reject":{"generalProblem":${number}}}`,
    ways: [
      { how: "a file in responses/ of your fixtures", line: `{ operation: asnGetLoggedInContact, reject: ${name} }` },
    ],
  };
}

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

/** Problems with a message as such (documented, protocol.md §6), before it is known to be an invoke. */
export const GeneralProblem = { unrecognisedAPDU: 0, mistypedAPDU: 1, badlyStructuredAPDU: 2 } as const;

export type Problem = { readonly invokeProblem: number } | { readonly generalProblem: number };

export const invokeProblem = (name: keyof typeof InvokeProblem): Problem => ({ invokeProblem: InvokeProblem[name] });
export const generalProblem = (name: keyof typeof GeneralProblem): Problem => ({
  generalProblem: GeneralProblem[name],
});

/** Why a call that a delay held back is not carried out (chosen, resourceLimitation): the state it was asked of is no more. */
export const OVERTAKEN = "the state of the server was restored while the call waited";

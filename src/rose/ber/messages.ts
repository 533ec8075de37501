import { TlvSink } from "./sink.js";
import { UNIVERSAL } from "./tags.js";
import { writeTyped } from "./values.js";

/** The tags of the four messages, in place of SEQUENCE's (documented, protocol.md §8). */
export const MESSAGE = { invoke: 0xa1, result: 0xa2, error: 0xa3, reject: 0xa4 } as const;

/** The envelope's own fields, which have explicit tags but for the linked id and the problems of a reject. */
export const FIELD = {
  sessionId: 0xa1,
  operationName: 0xa2,
  authentication: 0xa3,
  rejectAuthentication: 0xa4,
  linkedId: 0x80,
} as const;

/** The tags of a reject's problems, by their names in JSON. */
export const PROBLEM_TAGS = {
  generalProblem: 0x80,
  invokeProblem: 0x81,
  returnResultProblem: 0x82,
  returnErrorProblem: 0x83,
} as const;

export type ProblemName = keyof typeof PROBLEM_TAGS;

/** `{"method", "authdata"}`: octets as base64, as in JSON. */
export interface AuthenticationMethod {
  readonly method: string;
  readonly authdata?: string;
}

/** What every message may have in its header. */
interface Header {
  readonly sessionId?: string;
}

/** The value of an ANY: one TLV, or a value and the type that it is written by. */
export type AnyValue = Buffer | { readonly type: string; readonly value: unknown };

export interface BerInvoke<Any = AnyValue> extends Header {
  readonly kind: "invoke";
  readonly invokeId: number;
  readonly linkedId?: number;
  readonly operationName?: string;
  readonly authentication?: { readonly auth: AuthenticationMethod; readonly context?: string };
  /** 0 where the operation goes by its name. */
  readonly operationId: number;
  readonly argument?: Any;
}

export interface BerResult<Any = AnyValue> extends Header {
  readonly kind: "result";
  readonly invokeId: number;
  readonly result?: { readonly resultValue: number; readonly result?: Any };
}

export interface BerErrorMessage<Any = AnyValue> extends Header {
  readonly kind: "error";
  readonly invokeId: number;
  readonly errorValue: number;
  readonly error?: Any;
}

export interface BerReject extends Header {
  readonly kind: "reject";
  /** Undefined is the NULL of the CHOICE. */
  readonly invokeId: number | undefined;
  readonly problem?: { readonly [name in ProblemName]?: number };
  readonly details?: string;
  readonly authentication?: { readonly authList: readonly AuthenticationMethod[]; readonly context?: string };
}

export type BerMessage<Any = AnyValue> = BerInvoke<Any> | BerResult<Any> | BerErrorMessage<Any> | BerReject;

const shared = new TlvSink();

/** A message as one TLV; its header has explicit tags, as the runtime reads it (documented, protocol.md §8). */
export function encodeMessage(message: BerMessage): Buffer {
  shared.reset();
  // From the last field to the first: see TlvSink.
  switch (message.kind) {
    case "invoke":
      any(message.argument);
      shared.integer(UNIVERSAL.integer, message.operationId);
      if (message.authentication) authentication(message.authentication);
      if (message.operationName !== undefined) explicitText(FIELD.operationName, message.operationName);
      if (message.linkedId !== undefined) shared.integer(FIELD.linkedId, message.linkedId);
      shared.integer(UNIVERSAL.integer, message.invokeId);
      break;
    case "result":
      if (message.result) {
        const { resultValue, result } = message.result;
        within(UNIVERSAL.sequence, () => {
          any(result);
          shared.integer(UNIVERSAL.integer, resultValue);
        });
      }
      shared.integer(UNIVERSAL.integer, message.invokeId);
      break;
    case "error":
      any(message.error);
      shared.integer(UNIVERSAL.integer, message.errorValue);
      shared.integer(UNIVERSAL.integer, message.invokeId);
      break;
    case "reject":
      reject(message);
      break;
  }
  if (message.sessionId !== undefined) explicitText(FIELD.sessionId, message.sessionId);
  shared.head(MESSAGE[message.kind], shared.used);
  return shared.taken();
}

function reject({ authentication: wanted, details, problem = {}, invokeId }: BerReject): void {
  if (wanted) {
    const { context, authList } = wanted;
    within(FIELD.rejectAuthentication, () =>
      within(UNIVERSAL.sequence, () => {
        if (context !== undefined) shared.text(UNIVERSAL.text, context);
        within(UNIVERSAL.sequence, () => {
          for (let index = authList.length - 1; index >= 0; index--) method(authList[index] as AuthenticationMethod);
        });
      }),
    );
  }
  if (details !== undefined) shared.text(UNIVERSAL.text, details);
  for (const name of Object.keys(PROBLEM_TAGS) as ProblemName[]) {
    if (problem[name] !== undefined) shared.integer(PROBLEM_TAGS[name], problem[name]);
  }
  if (invokeId === undefined) shared.nothing();
  else shared.integer(UNIVERSAL.integer, invokeId);
}

function authentication({ auth, context }: NonNullable<BerInvoke["authentication"]>): void {
  within(FIELD.authentication, () =>
    within(UNIVERSAL.sequence, () => {
      if (context !== undefined) shared.text(UNIVERSAL.text, context);
      method(auth);
    }),
  );
}

function method({ method: name, authdata }: AuthenticationMethod): void {
  within(UNIVERSAL.sequence, () => {
    if (authdata !== undefined) shared.octetString(UNIVERSAL.octets, authdata);
    shared.text(UNIVERSAL.text, name);
  });
}

function any(value: AnyValue | undefined): void {
  if (value === undefined) return;
  if (Buffer.isBuffer(value)) shared.raw(value);
  else writeTyped(shared, value.type, value.value);
}

function explicitText(tag: number, text: string): void {
  within(tag, () => shared.text(UNIVERSAL.text, text));
}

function within(tag: number, write: () => void): void {
  const before = shared.used;
  write();
  shared.head(tag, shared.used - before);
}

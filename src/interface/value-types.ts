import type { PatternOperators } from "../matching/pattern-types.js";
import type { FunctionName } from "./other-functions.js";
import type { EnumeratedFields, EnumerationNames, Operations } from "./types.generated.js";

// The types of what a program writes about the values of the interface. Each is made of the type of the wire.

/** The names that the number in a field has; none where the field holds no member of an enumeration. */
type NamesIn<T, K> = T extends { _type?: infer N extends keyof EnumeratedFields }
  ? K extends keyof EnumeratedFields[N]
    ? NamesOf<EnumeratedFields[N][K]>
    : never
  : never;
type NamesOf<E> = E extends keyof EnumerationNames ? EnumerationNames[E] : never;

/**
 * A pattern for a value of that type: entries of a list may be named by their place (`{ 0: … }`), fields may be left out, an operator may stand in the place of each, and the name of
 * an enumeration's member in the place of its number.
 */
export type PatternOf<T> =
  | PatternOperators
  | (T extends readonly (infer E)[]
      ? readonly PatternOf<E>[] | { readonly [index: number]: PatternOf<E> }
      : T extends object
        ? { readonly [K in keyof T]?: PatternOf<NonNullable<T[K]>> | NamesIn<T, K> | null }
        : T);

/** A value of that type as it may be written: with the names of enumerations' members, and `Else` in any field's place. */
export type ValueOf<T, Else = never> = T extends readonly (infer E)[]
  ? readonly (ValueOf<E, Else> | Else)[]
  : T extends object
    ? { readonly [K in keyof T]: K extends "_type" ? T[K] : ValueOf<T[K], Else> | NamesIn<T, K> | Else }
    : T;

/** A part of a value of that type, as it may be written. */
export type PartOf<T, Else = never> = T extends readonly unknown[]
  ? ValueOf<T, Else>
  : T extends object
    ? { readonly [K in keyof T]?: K extends "_type" ? T[K] : PartOf<T[K], Else> | NamesIn<T, K> | Else }
    : T;

/** The text of a template, `{{argument.u8sPhoneNumberTo}}`, which may stand in the place of any value. */
export type TemplateText = `${string}{{${string}}}${string}`;

/** A pattern for the argument of a function; of any form where it is not one function that is named. */
export type ArgumentPattern<F> = FunctionName extends F
  ? unknown
  : F extends keyof Operations
    ? PatternOf<Operations[F]["argument"]>
    : unknown;

/** A pattern for the answer of a function: of its result, or of its failure. */
export type AnswerPattern<F> = FunctionName extends F
  ? unknown
  : F extends keyof Operations
    ? PatternOf<Operations[F]["result"] extends object ? Operations[F]["result"] & FailedAnswer : FailedAnswer>
    : unknown;

/** The argument of a request of that function. */
export type RequestArgument<F> = FunctionName extends F
  ? unknown
  : F extends keyof Operations
    ? Operations[F]["argument"]
    : unknown;

/** The answer to a request of that function: the fields of its result, or those of a failure. */
export type RequestAnswer<F> = FunctionName extends F
  ? unknown
  : F extends keyof Operations
    ? Partial<Operations[F]["result"] extends object ? Operations[F]["result"] & FailedAnswer : FailedAnswer>
    : unknown;

/** The fields of an answer that is an error or a reject. */
interface FailedAnswer {
  readonly error?: {
    readonly iErrorDetail: number;
    readonly u8sErrorString: string;
    readonly [field: string]: unknown;
  };
  readonly error_value?: number;
  readonly invokedID?: unknown;
  readonly reject?: unknown;
  readonly sessionID?: string;
}

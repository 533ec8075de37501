import type { UcEmulator, UcServerHandle } from "../../src/index.js";

// What passes for a test although it says something that cannot be: a name that does not exist matches nothing, so that
// `count: 0` holds; a fault that never applies leaves the application well. Each is refused, by library and control API
// in the same words.

/** The library as a program in JavaScript sees it: nothing keeps it from handing over anything. */
type Loose<T> = {
  [K in keyof T]: T[K] extends (...args: never) => unknown ? (...args: unknown[]) => ReturnType<T[K]> : T[K];
};

export interface Hands {
  readonly emulator: Loose<UcEmulator>;
  readonly uc: Loose<UcServerHandle>;
  readonly bob: Loose<ReturnType<UcServerHandle["user"]>>;
  readonly clock: Loose<UcServerHandle["clock"]>;
  readonly requests: Loose<UcServerHandle["requests"]>;
}

/** A request to the control API: `POST /calls`, a body, what the query says besides the server. */
export type ControlRequest = readonly [route: string, body?: unknown, query?: string];

/** What is done wrong, by library and control API; the whole sentence of the library, and the place of the control API. */
export type Slip = readonly [
  slip: string,
  library: (hands: Hands) => unknown,
  control: ControlRequest,
  sentence: string,
  where: string,
];

/** The place below the body, from a sentence that begins with it. */
const bodyPlace = (sentence: string): string => `body.${sentence.slice(0, sentence.indexOf(": "))}`;

/** A slip in what is said of requests. */
export const request = (slip: string, expectation: object, sentence: string): Slip => [
  ...([slip, ({ requests }: Hands) => requests.verify(expectation)] as const),
  ...([["POST /verify", expectation], sentence, bodyPlace(sentence)] as const),
];

/** A slip in a fault. */
export const faulty = (slip: string, fault: object, sentence: string, where = bodyPlace(sentence)): Slip => [
  ...([slip, ({ uc }: Hands) => uc.fault(fault)] as const),
  ...([["POST /faults", fault], sentence, where] as const),
];

/** A slip in a fixture response. */
export const response = (slip: string, fixture: object, sentence: string): Slip => [
  ...([slip, ({ uc }: Hands) => uc.respond(fixture)] as const),
  ...([["POST /responses", fixture], sentence, bodyPlace(sentence)] as const),
];

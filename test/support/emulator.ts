import { afterAll, beforeAll } from "vitest";
import { type ConfigInput, type Operations, startServer, type UcEmulator } from "../../src/index.js";
import { catalog, type Operation } from "../../src/interface/catalog.js";

/** The name of an operation or event. Tests name operations by nothing else, so that a misspelt one does not compile. */
export type OperationName = keyof Operations;

/** A name that no operation has, for tests of just that. */
export function noOperation(name: string): OperationName {
  if (catalog.operation(name)) throw new Error(`there is an operation ${name}`);
  return name as OperationName;
}

/** Where an emulator can be reached. */
export type Reachable = Pick<UcEmulator, "url" | "wsUrl">;

/** One emulator for a test file, on a free port of the loopback interface. */
export function useEmulator(options: ConfigInput = {}): { readonly uc: UcEmulator } {
  let uc: UcEmulator | undefined;
  beforeAll(async () => {
    uc = await startServer(options);
  });
  afterAll(() => uc?.stop());
  return {
    get uc() {
      if (!uc) throw new Error("the emulator is not running yet");
      return uc;
    },
  };
}

export const basic = (user: string, password = "secret"): { authorization: string } => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
});

/** Logs a user in the short way and gives the session's id. */
export async function logIn(uc: Reachable, user = "alice", query = ""): Promise<string> {
  const response = await fetch(`${uc.url}/ws/client/createsession?simple&no401${query}`, {
    method: "POST",
    headers: basic(user),
  });
  if (response.status !== 200) throw new Error(`logging ${user} in gave ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { sessionid: string }).sessionid;
}

/** The name of an operation of the catalog. */
export const nameOf = ({ name }: Operation): OperationName => name as OperationName;

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** Calls an operation within a session; gives the answer, whatever it is, for the test to look at its status. */
export async function call(
  uc: Target,
  sessionId: string,
  name: OperationName,
  argument: unknown = {},
): Promise<Answer> {
  const response = await fetch(`${uc.url}/ws/client/${name}`, {
    method: "POST",
    headers: { "x-ucsessionid": sessionId, ...(uc.ucsid !== undefined && { "x-ucsid": uc.ucsid }) },
    body: JSON.stringify(argument),
  });
  return answerOf(response);
}

/** Calls an operation within a session and gives its result. Throws unless there is one. */
export async function result<T = Record<string, unknown>>(
  uc: Target,
  sessionId: string,
  name: OperationName,
  argument: unknown = {},
): Promise<T> {
  const { status, body } = await call(uc, sessionId, name, argument);
  if (status !== 200) throw new Error(`${name} gave ${status} ${JSON.stringify(body)}`);
  return body as T;
}

/** Where a server is reached, and which of an emulator's servers is meant. */
type Target = Pick<Reachable, "url"> & { readonly ucsid?: string };

/** How a direct call is made other than by Alice, with the right password, to the default server. */
export interface DirectOptions {
  readonly user?: string;
  readonly argument?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Appended to the path: `ucsid=x&callback=cb`. */
  readonly query?: string;
}

/** Calls an operation directly, without a session; gives the response, whatever it is. */
export function direct(
  uc: Target,
  name: OperationName,
  { user = "alice", argument = {}, headers = {}, query = "" }: DirectOptions = {},
): Promise<Response> {
  const server = uc.ucsid === undefined ? "" : `ucsid=${encodeURIComponent(uc.ucsid)}&`;
  return fetch(`${uc.url}/ws/direct/${name}?${server}${query}`, {
    method: "POST",
    headers: { ...basic(user), ...headers },
    body: JSON.stringify(argument),
  });
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers, body: (await response.json()) as Record<string, unknown> };
}

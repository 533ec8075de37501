import type { Operations } from "../../../src/index.js";
import { basic } from "../../support/emulator.js";
import type { Stage } from "../../support/golden.js";

/** A call as a test writes it: a name of the catalogue with an argument of its type. */
export interface TypedCall {
  readonly name: keyof Operations;
  readonly argument?: object;
}

export const typedCall = <N extends keyof Operations>(
  name: N,
  argument?: Operations[N]["argument"] & object,
): TypedCall => ({ name, ...(argument && { argument }) });

/** A call that no typed name can say, such as one of an operation that does not exist. */
export interface RawCall {
  readonly name: string;
  readonly argument?: unknown;
}

export interface WayOptions {
  /** Told before each section, when the emulator is fresh. */
  readonly prepare?: (stage: Stage) => void;
  /** How many frames answer on the event channel. */
  readonly answers?: number;
}

/** One call over each way in: HTTP POST, GET, JSONP, direct, event channel. */
export async function everyWay(stage: Stage, call: RawCall, { prepare, answers }: WayOptions = {}): Promise<void> {
  const { name } = call;
  const argument = call.argument ?? {};
  const body = JSON.stringify(argument);
  const query = queryOf(argument);
  const begin = (title: string): void => {
    stage.section(title);
    prepare?.(stage);
  };

  begin("POST");
  const posting = { "X-ucsessionid": await stage.logIn() };
  await stage.http({ method: "POST", path: `/ws/client/${name}`, headers: posting, body });
  begin("GET");
  await stage.http({ path: `/ws/client/${name}?ucsessionid=${await stage.logIn()}${query}` });
  begin("JSONP");
  await stage.http({ path: `/ws/client/${name}?ucsessionid=${await stage.logIn()}${query}&callback=app.answer` });
  begin("direct");
  await stage.http({ method: "POST", path: `/ws/direct/${name}`, headers: basicOf("alice"), body });
  begin("event channel");
  const sessionId = await stage.logIn();
  await stage.frames(sessionId, [invokeFrame(call, sessionId)], answers === undefined ? {} : { answers });
}

export const basicOf = (user: string, password?: string): { Authorization: string } => ({
  Authorization: basic(user, password).authorization,
});

/** A frame that calls an operation, by its name. */
export function invokeFrame({ name, argument = {} }: RawCall, sessionID: string, invokeID = 7): string {
  return JSON.stringify({ invoke: { invokeID, operationID: 0, operationName: name, argument, sessionID } });
}

/** Fields as query parameters: texts as they are, anything else as JSON (docs/protocol.md section 1). */
function queryOf(argument: unknown): string {
  if (typeof argument !== "object" || argument === null) return "";
  const pairs = Object.entries(argument).map(([name, value]) => {
    return `&${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`;
  });
  return pairs.join("");
}

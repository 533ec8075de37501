import { catalog } from "../../src/interface/catalog.js";
import type { Channel } from "./channel.js";
import { basic, type Reachable } from "./emulator.js";

/** How a call ended: its result, or the reject's problem and details. */
export interface Ended {
  readonly result?: Record<string, unknown>;
  readonly problem?: number;
  readonly details?: string;
}

export type Way = (name: string, argument: unknown) => Promise<Ended>;

let ids = 50_000;

/** The ways that a call can take with the same user: over HTTP and on the event channel. */
export const waysOf = (uc: Reachable, channel: Channel): Readonly<Record<"POST" | "GET" | "channel", Way>> => ({
  POST: async (name, argument) =>
    ended(
      await fetch(`${uc.url}/ws/client/${name}`, {
        method: "POST",
        headers: { "x-ucsessionid": channel.sessionId },
        ...(argument !== undefined && { body: JSON.stringify(argument) }),
      }),
    ),
  GET: async (name, argument) => {
    const query = new URLSearchParams({ ucsessionid: channel.sessionId });
    for (const [field, value] of Object.entries((argument ?? {}) as object)) {
      query.set(field, typeof value === "string" ? value : JSON.stringify(value));
    }
    return ended(await fetch(`${uc.url}/ws/client/${name}?${query}`));
  },
  channel: async (name, argument) => {
    const invokeID = ++ids;
    channel.send({ invoke: { invokeID, operationID: 0, operationName: name, argument } });
    // What has no result is answered only by a reject.
    if (!catalog.operation(name)?.result) return {};
    const message = await channel.waitFor(
      ({ result, error, reject }) => (result?.invokeID ?? error?.invokedID ?? reject?.invokedID.invokedID) === invokeID,
    );
    const { result, reject } = message;
    if (reject) return { problem: reject.reject.invokeProblem as number, details: reject.details };
    return result ? { result: result.result.result } : {};
  },
});

async function ended(response: Response): Promise<Ended> {
  const body = (await response.json()) as Record<string, unknown>;
  const reject = body.reject as Record<string, number> | undefined;
  if (reject) return { problem: reject.invokeProblem as number, details: String(body.details) };
  return response.status === 200 ? { result: body } : {};
}

/** The text of the answer to a call that authenticates itself. */
export async function answerTo(uc: Reachable, name: string, body: string): Promise<string> {
  const response = await fetch(`${uc.url}/ws/direct/${name}`, { method: "POST", headers: basic("alice"), body });
  return `${response.status} ${await response.text()}`;
}

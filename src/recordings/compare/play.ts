import { catalog } from "../../interface/catalog.js";
import { requiredFields } from "../../interface/read.js";
import { changesState } from "../../interface/varying.js";
import { UsageError } from "../../usage-error.js";
import type { Exchange } from "../exchange.js";
import type { RecordedEntry } from "../recording.js";
import { listenBefore } from "../upstream/listen.js";

/** A call that is put to both servers. */
export interface PlayedCall {
  readonly function: string;
  readonly argument: unknown;
}

/** A server that is asked, and as whom. */
export interface AskedServer {
  readonly address: URL;
  readonly ucsid: string | undefined;
  readonly user: string;
  readonly password: string;
  readonly ca?: string | undefined;
  readonly insecure?: boolean;
}

/** How long a server may take for one answer, in ms. */
const PATIENCE_MS = 30_000;

/** All operations that only look, and need no argument. */
export function looks(): PlayedCall[] {
  return [...catalog.operations()]
    .filter(({ name, event, argument }) => !event && !changesState(name) && requiredFields(argument).length === 0)
    .map(({ name }) => ({ function: name, argument: {} }));
}

/** The calls of a recording that only look, each once, in their order. */
export function looksOf(entries: readonly RecordedEntry[]): PlayedCall[] {
  const calls = new Map<string, PlayedCall>();
  for (const entry of entries) {
    if (entry.kind !== "call" || !catalog.operation(entry.function) || changesState(entry.function)) continue;
    const call = { function: entry.function, argument: entry.argument ?? {} };
    const key = JSON.stringify([call.function, call.argument]);
    if (!calls.has(key)) calls.set(key, call);
  }
  return [...calls.values()];
}

/**
 * Logs in, puts the calls to a server one after the other, and logs off. Gives what passed.
 *
 * @throws {UsageError} for a server that cannot be asked, and for a login that it refuses.
 */
export async function play(
  server: AskedServer,
  calls: readonly PlayedCall[],
  onProgress: (done: number) => void = () => undefined,
): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  const troubles: string[] = [];
  const proxy = await listenBefore(
    {
      upstream: server.address,
      ca: server.ca,
      insecure: server.insecure ?? false,
      patience: PATIENCE_MS,
      onExchange: (exchange) => exchanges.push(exchange),
      onTrouble: (sentence) => troubles.push(sentence),
    },
    "127.0.0.1",
    0,
  );
  const front = `http://127.0.0.1:${proxy.port}`;
  try {
    const headers = await logIn(front, server, troubles);
    for (const [index, call] of calls.entries()) {
      const body = JSON.stringify(call.argument ?? {});
      const answer = await fetch(`${front}/ws/client/${call.function}`, { method: "POST", headers, body });
      await answer.text();
      onProgress(index + 1);
    }
    await (await fetch(`${front}/ws/client/destroysession`, { method: "POST", headers })).text();
  } finally {
    await proxy.close();
  }
  return exchanges;
}

async function logIn(front: string, server: AskedServer, troubles: readonly string[]): Promise<Record<string, string>> {
  const { address, ucsid, user, password } = server;
  const named: Record<string, string> = ucsid === undefined ? {} : { "x-ucsid": ucsid };
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const answer = await fetch(`${front}/ws/client/createsession?no401`, {
    method: "POST",
    headers: { ...named, authorization, "content-type": "application/json" },
    body: "{}",
  });
  const text = await answer.text();
  const id = /"sessionid"\s*:\s*"([^"]+)"/i.exec(text)?.[1];
  if (answer.status === 200 && id !== undefined)
    return { ...named, "x-ucsessionid": id, "content-type": "application/json" };
  const why = troubles[0] ?? /"u8sErrorString"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? `status ${answer.status}`;
  throw new UsageError(`${address.origin}: ${user} could not log in: ${why}`);
}

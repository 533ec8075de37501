import { catalog } from "../../interface/catalog.js";
import { requiredFields } from "../../interface/read.js";
import { changesState, leadsToEvents } from "../../interface/varying.js";
import { UsageError } from "../../usage-error.js";
import type { Exchange } from "../exchange.js";
import type { RecordedEntry } from "../recording.js";
import { listenBefore } from "../upstream/listen.js";
import { EventListener } from "./listener.js";

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
  /** What a person calls it; its address when left out. */
  readonly called?: string;
  /** What a person should do who cannot log in. */
  readonly hint?: string;
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

export interface PlayOptions {
  /** How long an event may take that is expected, in ms. */
  readonly wait: number;
  /** How many events each call leads to on another server; the first number is of the login. */
  readonly expected: readonly number[];
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (done: number) => void;
}

/** What passed, in rounds: the login is round 0, the first call round 1. {@link roundOf} tells of an entry which it is of. */
export interface PlayedRun {
  readonly exchanges: readonly Exchange[];
  /** How many events came in each round. */
  readonly events: readonly number[];
  /** Whether there was an event channel. */
  readonly listened: boolean;
}

/** In place of its time, an exchange says its round, and its number there in the places behind. */
const ROUND = 1_000;
/** The round of an entry of the recording that is made of what passed. */
export const roundOf = ({ at }: Pick<RecordedEntry, "at">): number => Math.floor(at / ROUND);

/**
 * Logs in, puts the calls to a server one after the other, and logs off. A call is put when the events of the one before
 * have come.
 *
 * @throws {UsageError} for a server that cannot be asked, and for a login that it refuses.
 */
export async function play(
  server: AskedServer,
  calls: readonly PlayedCall[],
  { wait, expected, signal, onProgress }: PlayOptions,
): Promise<PlayedRun> {
  const exchanges: Exchange[] = [];
  const troubles: string[] = [];
  let round = 0;
  let arrived: () => void = () => undefined;
  const proxy = await listenBefore(
    {
      upstream: server.address,
      ca: server.ca,
      insecure: server.insecure ?? false,
      patience: PATIENCE_MS,
      onExchange: (exchange) => {
        const at = round * ROUND + (exchange.kind === "http" ? 0 : Math.min(exchanges.length / ROUND, ROUND - 1));
        exchanges.push({ ...exchange, at, ...(exchange.kind === "http" && { ms: 0 }) });
        if (exchange.kind === "http") arrived();
      },
      onTrouble: (sentence) => troubles.push(sentence),
    },
    "127.0.0.1",
    0,
  );
  const front = `http://127.0.0.1:${proxy.port}`;
  const ask = async (path: string, headers: Record<string, string>, argument: unknown = {}): Promise<void> => {
    // It is known to the proxy a little later than to the client.
    const known = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const body = JSON.stringify(argument ?? {});
    const init = { method: "POST", headers, body, ...(signal && { signal }) };
    await fetch(`${front}/ws/client/${path}`, init).then(
      (answer) => answer.text().catch(() => undefined),
      () => undefined,
    );
    signal?.throwIfAborted();
    await known;
  };
  let headers: Record<string, string> | undefined;
  let listener: EventListener | undefined;
  const events: number[] = [];
  try {
    headers = await logIn(front, server, troubles);
    listener = await EventListener.open(`${front.replace("http", "ws")}/ws/client/websocket`, headers, wait);
    await listener?.settle(0, expected[0] ?? 0, true);
    events.push(listener?.events ?? 0);
    for (const call of calls) {
      const before = listener?.events ?? 0;
      round++;
      await ask(call.function, headers, call.argument);
      await listener?.settle(before, expected[round] ?? 0, leadsToEvents(call.function));
      signal?.throwIfAborted();
      events.push((listener?.events ?? 0) - before);
      onProgress(round);
    }
  } finally {
    round++;
    listener?.close();
    // A session that nobody ends stays at the server for a while.
    if (headers) await logOff(front, headers);
    await proxy.close();
  }
  return { exchanges, events, listened: listener !== undefined };
}

/** How long the end of a session may take, in ms: nobody needs its answer. */
const LAST_MS = 2_000;

async function logOff(front: string, headers: Record<string, string>): Promise<void> {
  const init = { method: "POST", headers, signal: AbortSignal.timeout(LAST_MS) };
  await fetch(`${front}/ws/client/destroysession`, init).then(
    (answer) => answer.text().catch(() => undefined),
    () => undefined,
  );
}

async function logIn(front: string, server: AskedServer, troubles: readonly string[]): Promise<Record<string, string>> {
  const { address, ucsid, user, password, called = address.origin, hint } = server;
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
  throw new UsageError(`${called}: ${user} could not log in: ${why}${hint === undefined ? "" : `; ${hint}`}`);
}

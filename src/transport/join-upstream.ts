import type { FastifyRequest } from "fastify";
import type { CallRecord } from "../call-record.js";
import type { Emulator } from "../emulator.js";
import { UpgradeRefused, type Upstream } from "../recordings/upstream/upstream.js";
import type { UpstreamChannel } from "../recordings/upstream/upstream-channel.js";
import { type Outcome, refused } from "../rose/outcome.js";
import type { ServerSession } from "../server/uc-server.js";
import { beganHere, notAnswered, passedOutcome, passedRequest, SOMEBODY } from "./pass-on.js";

/** An upgrade that is to be joined with one at another server. */
export interface AskedUpgrade {
  readonly request: FastifyRequest;
  readonly call: CallRecord;
  readonly sessionId: string | undefined;
}

/**
 * Opens the other side of an event channel. Undefined where that cannot be: then the call has been answered, with the
 * reason. `hindrance` is what speaks against any channel here.
 */
export async function joinUpstream(
  emulator: Emulator,
  upstream: Upstream,
  { request, call, sessionId }: AskedUpgrade,
  hindrance: () => Outcome | undefined,
): Promise<{ readonly session: ServerSession; readonly upstream: UpstreamChannel } | undefined> {
  const find = (): ServerSession | undefined => (sessionId === undefined ? undefined : emulator.findSession(sessionId));
  const known = find();
  const refusal = known && !known.isUpstream ? beganHere(upstream) : hindrance();
  if (refusal) return void call.finish(refusal);
  let other: UpstreamChannel;
  try {
    other = await upstream.open(passedRequest({ request }));
  } catch (error) {
    return void call.finish(whyNot(emulator, upstream, error));
  }
  const server = emulator.server(call.ucsid) ?? emulator.server(undefined);
  // It may have begun or ended while the other side was opened.
  const session = find() ?? server?.adoptSession(sessionId ?? "", SOMEBODY);
  if (!session || request.raw.socket.destroyed) {
    other.close(1001, "");
    return void call.finish(refused(503, "the emulator has as many sessions as it may", "resourceLimitation"));
  }
  call.from(session);
  return { session, upstream: other };
}

function whyNot(emulator: Emulator, upstream: Upstream, error: unknown): Outcome {
  if (error instanceof UpgradeRefused) return passedOutcome(upstream, error.answer);
  const why = error instanceof Error ? error.message : String(error);
  emulator.notice(`upstream ${upstream.host} ${why}`, { function: "websocket" });
  return notAnswered(upstream, why);
}

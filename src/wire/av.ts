import type { EventName, Operations } from "../interface/types.generated.js";
import type { AvCall, Endpoint } from "../world/av/av-calls.js";

/** A signal of an audio or video call, from client to client or from the server. */
export type AvSignal = Extract<EventName, `asnAV${string}`>;

/** How signals reach the clients that stand for endpoints. */
export interface AvSink {
  sendToClient<N extends EventName>(client: object, name: N, argument: Operations[N]["argument"]): void;
}

export function sendAvSignal<N extends AvSignal>(
  { client }: Pick<Endpoint, "client">,
  name: N,
  argument: object,
  sink: AvSink,
): void {
  const { _type, ...rest } = argument as { readonly _type?: string };
  sink.sendToClient(client, name, rest as Operations[N]["argument"]);
}

/** Tells both ends the call's state, an EnumCallState (chosen); the list of parties is sent empty (documented, protocol.md §9). */
export function tellAvState(
  { id, caller, answeredBy, ringing, called }: AvCall,
  callState: number,
  sink: AvSink,
): void {
  const others = answeredBy ? [answeredBy] : [...ringing.values()];
  const state = { u8sCallID: id, callState, parties: [] };
  const toCaller = {
    ...state,
    u8sUriFrom: called.contactId,
    u8sUriTo: caller.user.contactId,
    endpointIDTo: caller.id,
    endpointIDFrom: others[0]?.id ?? "",
  };
  sendAvSignal(caller, "asnAVCallStateChanged", toCaller, sink);
  for (const endpoint of others) {
    const toOther = {
      ...state,
      u8sUriFrom: caller.user.contactId,
      u8sUriTo: called.contactId,
      endpointIDTo: endpoint.id,
      endpointIDFrom: caller.id,
    };
    sendAvSignal(endpoint, "asnAVCallStateChanged", toOther, sink);
  }
}

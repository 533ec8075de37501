import { sendAvSignal, tellAvState } from "../wire/av.js";
import type { AvChange } from "../world/av/av-calls.js";
import { CallState } from "../world/telephony/states.js";
import type { EventMapping } from "./mapping.js";

/** Tells the others of an audio or video call that somebody has ended it, and all of its last state. */
export const avEvents: EventMapping<AvChange> = {
  "av.call.ended": ({ call, by, cause, reason }, sink) => {
    const dropped = { dropTarget: { u8sCallID: call.id }, u8sCause: cause, iAvDropReason: reason };
    for (const endpoint of [call.caller, ...call.ringing.values()]) {
      if (endpoint.id !== by) sendAvSignal(endpoint, "asnAVDropCall", dropped, sink);
    }
    tellAvState(call, CallState.disconnected, sink);
  },
};

import {
  Ban,
  CircleHelp,
  type IconNode,
  Pause,
  Phone,
  PhoneCall,
  PhoneIncoming,
  PhoneOff,
  PhoneOutgoing,
  Users,
} from "lucide";
import type { VNode } from "preact";
import type { StateName } from "../api/types.js";
import { Icon } from "./Icon.js";

/** How each state of a call is shown: a shape and a word beside its colour. */
export const CALL_STATES: Readonly<Record<StateName, { readonly word: string; readonly icon: IconNode }>> = {
  unknown: { word: "unknown", icon: CircleHelp },
  destroyed: { word: "gone", icon: PhoneOff },
  offering: { word: "ringing", icon: PhoneIncoming },
  dialing: { word: "dialling", icon: PhoneOutgoing },
  ringback: { word: "rings there", icon: PhoneOutgoing },
  busy: { word: "busy", icon: Ban },
  connected: { word: "connected", icon: PhoneCall },
  conferenced: { word: "in conference", icon: Users },
  hold: { word: "on hold", icon: Pause },
  disconnected: { word: "ended", icon: PhoneOff },
};

const isState = (name: string): name is StateName => Object.hasOwn(CALL_STATES, name);

export const stateOf = (name: string): StateName => (isState(name) ? name : "unknown");

/** The state of a call. */
export function CallStateMark({ state }: { readonly state: string }): VNode {
  const { word, icon } = CALL_STATES[stateOf(state)];
  return (
    <span class={`call-state ${stateOf(state)}`}>
      <Icon of={icon} size={14} />
      {word}
    </span>
  );
}

/** A telephone without a call. */
export function IdleMark(): VNode {
  return (
    <span class="call-state idle">
      <Icon of={Phone} size={14} />
      idle
    </span>
  );
}

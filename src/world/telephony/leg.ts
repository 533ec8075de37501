import type { Timer } from "../../time/clock.js";
import type { Line } from "./line.js";
import type { OutsideParty } from "./outside.js";
import { CallState, type CallType, DisconnectReason, RecordingState } from "./states.js";

/** Data that an application keeps at a call; it goes with the call to its other end. */
export interface CallDatum {
  readonly key: string;
  readonly value: string;
}

/** What a call is booked on; empty fields where nothing was said. */
export interface Project {
  readonly name: string;
  readonly pin: string;
  readonly type: number;
  readonly private: boolean;
  readonly locationId: string;
  readonly enteredPin: string;
  readonly enteredUserId: string;
}

export const NO_PROJECT: Project = {
  name: "",
  pin: "",
  type: 0,
  private: false,
  locationId: "",
  enteredPin: "",
  enteredUserId: "",
};

/** The calls of one line that talk together. */
export interface Conference {
  /** The leg that stands for the conference at the line that made it. */
  readonly controller: Leg;
  /** That line's legs to the others, in the order in which they joined. */
  readonly members: Set<Leg>;
}

/** One end of a call: the call as a line has it. Its other end has its own leg, or is outside. */
export class Leg {
  readonly kind = "leg";
  state: CallState = CallState.unknown;
  disconnectReason: DisconnectReason = DisconnectReason.unknown;
  /** The far end. Undefined before a number was reached, for a conference's controller, and after the end. */
  peer: Leg | OutsideParty | undefined;
  conference: Conference | undefined;
  /** Whether the far end is of the same telephone system. */
  internal = false;
  /** Who or what it was last joined to, kept after the end; supercanonic, empty when hidden. */
  remoteNumber = "";
  remoteName = "";
  /** The number that sent the call here: of a forward, a redirection, a transfer or a pickup. */
  redirectingNumber: string | undefined;
  /** The line that was found busy, or that a call back is for. */
  wanted: Line | undefined;
  callerIdHidden = false;
  recording: RecordingState = RecordingState.none;
  data: readonly CallDatum[] = [];
  project: Project = NO_PROJECT;
  memo = "";
  /** How often this call was sent on before it came here. */
  hops = 0;
  /** The digits that were sent on it. */
  digits = "";
  /** ms of the server's clock; undefined while it has not happened. */
  connected: number | undefined;
  disconnected: number | undefined;
  /** The feature bits that were told last. */
  toldFeatures = 0;
  /** What waits in its present state; forgotten when that ends. */
  readonly timers = new Set<Timer>();

  constructor(
    readonly connectionId: string,
    /** The same on both ends (documented, protocol.md §7). */
    public trackerId: string,
    readonly line: Line,
    readonly outbound: boolean,
    public type: CallType,
    readonly created: number,
  ) {}
}

/** A leg as those see it who may not change it. */
export type CallLeg = Readonly<Omit<Leg, "peer" | "timers" | "toldFeatures">> & { readonly peer: Leg["peer"] };

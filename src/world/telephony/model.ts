import type { Timer } from "../../time/timer-heap.js";
import type { User } from "../directory.js";
import type { Behaviour } from "./file.js";
import type { Forward } from "./forwards.js";
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
  peer: Leg | ExternalParty | undefined;
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

/** Where a line is rung instead of its own telephone. */
export interface RemoteOffice {
  readonly enabled: boolean;
  /** Supercanonic; kept while it is not enabled. */
  readonly destination: string;
  /** Who set it, as the client said. */
  readonly controller: string;
}

/** Whether the line's telephone can be reached; AsnCtiLineOpenStatus (documented, protocol.md §9). */
export const LineStatus = { closed: 1, open: 2, noPhone: 3 } as const;
export type LineStatus = (typeof LineStatus)[keyof typeof LineStatus];

/** A line of the telephone system. It belongs to one user, or to nobody. */
export class Line {
  /** All its legs, the oldest first; ended ones until they are destroyed. */
  readonly legs: Leg[] = [];
  forwards: readonly Forward[] = [];
  doNotDisturb = false;
  remoteOffice: RemoteOffice = { enabled: false, destination: "", controller: "" };
  status: LineStatus = LineStatus.open;
  /** The address of the line that is in use, for telephones with several (chosen: 0). */
  addressId = 0;

  constructor(
    /** `tel:+493023125100@pbx` */
    readonly uri: string,
    /** Supercanonic: `+493023125100` */
    readonly number: string,
    public name: string,
    readonly owner: User | undefined,
    readonly pickupGroup: string,
    readonly maxCalls: number,
    readonly callWaiting: boolean,
    readonly recordable: boolean,
    /** A mobile telephone that registered itself, no line of the telephone system. */
    readonly mobile = false,
  ) {}

  /** The one leg that has the telephone's ear: dialing, ringing there, busy or talking. */
  get active(): Leg | undefined {
    return this.legs.find((leg) => isActive(leg.state));
  }

  /** How many calls it has that have not ended; a conference counts once. */
  get liveCalls(): number {
    let live = 0;
    for (const leg of this.legs) if (isLive(leg.state) && leg.state !== CallState.conferenced) live++;
    return live;
  }
}

export function isLive(state: CallState): boolean {
  return state !== CallState.disconnected && state !== CallState.destroyed;
}

export function isActive(state: CallState): boolean {
  return (
    state === CallState.connected ||
    state === CallState.dialing ||
    state === CallState.ringback ||
    state === CallState.busy
  );
}

/** Somebody at a number outside of the telephone system: the far end of a leg, modelled as far as the leg shows. */
export class ExternalParty {
  readonly kind = "external";
  /** calling or ringing, connected, or gone: `dialing`, `offering`, `connected`, `disconnected`. */
  state: CallState = CallState.unknown;
  /** The leg here that it is joined to. */
  peer: Leg | undefined;
  readonly timers = new Set<Timer>();

  constructor(
    readonly id: string,
    /** Supercanonic; empty when the caller hides it. */
    readonly number: string,
    readonly name: string,
    public trackerId: string,
    readonly behaviour: Behaviour,
  ) {}
}

import type { Timer } from "../../time/timer-heap.js";
import type { User } from "../directory.js";
import { NO_PROJECT, type Project } from "../project.js";
import type { Behaviour } from "./file.js";
import { ALL_FORWARD_MODES, type Forward } from "./forwards.js";
import { CallState, CallType, DisconnectReason, PBX_LINE_FEATURES, RecordingState } from "./states.js";

/** Data that an application attaches to a call. Both ends of the call see it. */
export interface CallDatum {
  readonly key: string;
  readonly value: string;
}

/** The calls of one line that talk together. */
export interface Conference {
  /** The leg that represents the conference at the line that made it. */
  readonly controller: Leg;
  /** That line's legs to the others, in the order in which they joined. */
  readonly members: Set<Leg>;
  /** While it is being set up: the call to the one who is to join. Until then it has one member. */
  invited: Leg | undefined;
}

/** One end of a call, at a line. The other end is a leg of another line, an external party, or a group that rings. */
export class Leg {
  readonly kind = "leg";
  state: CallState = CallState.unknown;
  disconnectReason: DisconnectReason = DisconnectReason.unknown;
  /** The far end. Undefined before a number was reached, for a conference's controller, and after the end. */
  peer: Party | undefined;
  /** The group's call that makes this line ring, until somebody answers it. */
  group: GroupCall | undefined;
  /** Whether it rang here, and somebody else picked it up, or answered it for the group. */
  takenOver = false;
  conference: Conference | undefined;
  /** Whether the far end is in the same telephone system. */
  internal = false;
  /** Number of the last far end, kept after the call has ended; supercanonic, empty when hidden. */
  remoteNumber = "";
  remoteName = "";
  /** The far end's contact, as a client of the user gave it. */
  givenContact: object | undefined;
  /** The id of that client's session, which alone sees the contact as its own. */
  contactGivenBy: string | undefined;
  /** The contact on whose behalf the call is taken, as a client gave it; without one it is the line's owner. */
  localContact: object | undefined;
  /** The line's address on which the call runs. */
  addressId = 0;
  /** The number that redirected the call to here by a forward, a redirection, a transfer or a pickup. */
  redirectingNumber: string | undefined;
  /** The line that was busy, or that a call back will dial. */
  wanted: Line | undefined;
  callerIdHidden = false;
  recording: RecordingState = RecordingState.none;
  data: readonly CallDatum[] = [];
  project: Project = NO_PROJECT;
  memo = "";
  /** How often this call was forwarded before it came here. */
  hops = 0;
  /** The digits that were sent during the call. */
  digits = "";
  /** ms of the server's clock; undefined while it has not happened. */
  connected: number | undefined;
  disconnected: number | undefined;
  /** The feature bits that were emitted last. */
  toldFeatures = 0;
  /** The held party that was emitted last; see `heldParty`. */
  toldHeld: string | undefined;
  /** Timers of the present state. They are cancelled when the state ends. */
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

/** The conference that a leg takes part in: at its own line, or at that of its far end; else one that is being set up. */
export function conferenceOf(leg: CallLeg): Conference | undefined {
  const { conference, peer } = leg;
  if (conference && !conference.invited) return conference;
  const theirs = peer?.kind === "leg" ? peer.conference : undefined;
  return theirs && !theirs.invited ? theirs : conference;
}

/**
 * The call whose far end is on hold, as seen at this call: the call itself, the one that was held for this
 * consultation call, or the one that the caller holds to consult this line. Undefined: nobody is on hold.
 */
export function heldCall(leg: CallLeg): CallLeg | undefined {
  if (leg.state === CallState.hold) return leg.peer && leg;
  if (!isLive(leg.state)) return undefined;
  if (leg.type === CallType.consultation && leg.outbound) return heldAt(leg.line);
  const { peer } = leg;
  return peer?.kind === "leg" && peer.type === CallType.consultation && peer.outbound ? heldAt(peer.line) : undefined;
}

const heldAt = (line: Line): Leg | undefined =>
  line.legs.findLast(({ state, peer }) => state === CallState.hold && peer);

/** A leg, read-only. */
export type CallLeg = Readonly<Omit<Leg, "peer" | "timers">> & { readonly peer: Leg["peer"] };

/** The telephone that rings instead of the line's own. */
export interface RemoteOffice {
  readonly enabled: boolean;
  /** Supercanonic; kept while the remote office is not enabled. */
  readonly destination: string;
  /** The controller that the client named. */
  readonly controller: string;
}

/** Whether the line's telephone can be reached; AsnCtiLineOpenStatus (documented, protocol.md §9). */
export const LineStatus = {
  ready: 0,
  closed: 1,
  open: 2,
  noPhone: 3,
  noPbxConnection: 4,
  pbxLoginFailed: 5,
  pbxNoLicence: 6,
  pbxSessionsExceeded: 7,
  noLicence: 8,
  noDriverLicence: 9,
} as const;
export type LineStatus = (typeof LineStatus)[keyof typeof LineStatus];

/** What a line can do at all. */
export interface LineAbilities {
  readonly features: number;
  readonly forwards: number;
}

/** What clients are told of a line, and nothing depends on. */
export interface LineTexts {
  readonly addressNames: readonly string[];
  readonly featureCodes: string;
}

const NO_TEXTS: LineTexts = { addressNames: [], featureCodes: "" };
const PBX_LINE: LineAbilities = { features: PBX_LINE_FEATURES, forwards: ALL_FORWARD_MODES };

/** A line of the telephone system. It belongs to one user or to none. */
export class Line {
  /** All its legs, the oldest first; ended ones until they are destroyed. */
  readonly legs: Leg[] = [];
  /** How many legs it has had. */
  calls = 0;
  forwards: readonly Forward[] = [];
  doNotDisturb = false;
  remoteOffice: RemoteOffice = { enabled: false, destination: "", controller: "" };
  status: LineStatus = LineStatus.open;
  /** The address of the line that is in use, for telephones with several (chosen: 0). */
  addressId = 0;
  /** Whether the telephone system refuses the line's password. */
  passwordRefused = false;

  constructor(
    /** `tel:+493023125100@pbx` */
    readonly uri: string,
    /** Supercanonic: `+493023125100` */
    readonly number: string,
    /** The name that it was given, if any. */
    private givenName: string | undefined,
    readonly owner: User | undefined,
    readonly pickupGroup: string,
    readonly maxCalls: number,
    readonly callWaiting: boolean,
    readonly recordable: boolean,
    /** Whether it is a mobile telephone that a client registered, instead of a line of the telephone system. */
    readonly mobile = false,
    /** What it can do at all, as bits of `LineFeature`, and how it can forward, as bits of `ForwardMode`. */
    public abilities: LineAbilities = PBX_LINE,
    /** Counts up over all lines, so that a line that is taken away and given back is another one. */
    readonly serial = 0,
    readonly texts: LineTexts = NO_TEXTS,
  ) {}

  /** A line without a name of its own is called after its owner, also when the owner's name changes, or by its number. */
  get name(): string {
    return this.givenName ?? this.owner?.displayName ?? this.number;
  }

  set name(name: string) {
    this.givenName = name;
  }

  /** The one leg that occupies the telephone: dialing, in ringback, busy or connected. */
  get active(): Leg | undefined {
    return this.legs.find((leg) => isActive(leg.state));
  }

  /** The number of calls that have not ended. A conference counts once. */
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

/** A party outside of the telephone system: the far end of a leg, with the state that the leg needs. */
export class ExternalParty {
  readonly kind = "external";
  /** `dialing` while it calls, `offering` while it rings, then `connected` or `disconnected`. */
  state: CallState = CallState.unknown;
  /** The leg that it is connected to, or the group that it calls. */
  peer: Leg | GroupCall | undefined;
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

/** A call to a group number, while it rings at the members: the far end of its caller. */
export class GroupCall {
  readonly kind = "group";
  readonly state = CallState.offering;
  /** The caller. Each member's leg has the caller as its far end too. */
  peer: Leg | ExternalParty | undefined;
  /** The members' legs that still ring. */
  readonly legs = new Set<Leg>();
  readonly timers = new Set<Timer>();

  constructor(
    readonly group: RingGroup,
    public trackerId: string,
    readonly hops: number,
  ) {}
}

/** A number that rings at several lines at once. */
export interface RingGroup {
  /** Supercanonic. */
  readonly number: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly noAnswerSeconds: number;
  /** Where a call goes that no member takes; empty: it ends. */
  readonly forwardTo: string;
}

/** One end of a call. */
export type Party = Leg | ExternalParty | GroupCall;
/** A party that talks, or wants to. */
export type Talker = Leg | ExternalParty;

import { named } from "../../common/named.js";
import type { Timer } from "../../time/timer-heap.js";
import type { WorldContext } from "../context.js";
import type { TelephonyChange } from "./changes.js";
import { TelephonyError } from "./error.js";
import { ExternalNumbers } from "./external.js";
import type { TelephonyData } from "./file.js";
import {
  type ExternalParty,
  type GroupCall,
  heldCall,
  isLive,
  Leg,
  type Line,
  type Party,
  type RingGroup,
  type Talker,
} from "./model.js";
import { features } from "./rules.js";
import {
  CallState,
  CallType,
  ChangeReason,
  type DisconnectReason,
  mayFollow,
  RecordingState,
  reasonOf,
} from "./states.js";

/** What timers belong to. */
interface Owner {
  readonly timers: Set<Timer>;
}

/** Steps that wait for their time. */
interface WaitingSteps {
  readonly pbx: Switch;
  readonly owner: Owner;
  readonly steps: (pbx: Switch, ...args: readonly unknown[]) => void;
  readonly args: readonly unknown[];
  timer: Timer | undefined;
}

const goOn = named("telephony.goOn", ({ pbx, owner, steps, args, timer }: WaitingSteps): void => {
  if (timer) owner.timers.delete(timer);
  pbx.move(() => steps(pbx, ...args));
});

const destroyLeg = named("telephony.destroy", (pbx: Switch, leg: Leg): void => pbx.destroy(leg));

/** Where a call has rung unanswered so far. Without a caller: who called has hung up. */
interface Round {
  readonly caller: Talker | undefined;
  readonly legs: Leg[];
}

/** The lines at the far end of a call: one, or those of a group that ring. */
function linesOf(party: Party | undefined): Line[] {
  if (party?.kind === "group") return [...party.legs].map(({ line }) => line);
  return party?.kind === "leg" ? [party.line] : [];
}

const TALKING: ReadonlySet<CallState> = new Set([CallState.connected, CallState.hold, CallState.conferenced]);

/** Whether the caller still waits for an answer: also after a transfer that lets them hear no ringing tone. */
function waits({ state, peer }: Talker): boolean {
  if (state === CallState.dialing || state === CallState.ringback) return true;
  return TALKING.has(state) && peer?.state === CallState.offering;
}

/** Who is on hold, as clients see it; undefined: nobody. */
const heldParty = (leg: Leg): string | undefined => heldCall(leg)?.remoteNumber;

/**
 * The switching core: the lines, legs and parties, and the few steps that every move is made of. It keeps the indexes
 * and timers in line with the states, and emits the changes. Rules and routing decide; the switch does not.
 */
export class Switch {
  readonly lines = new Map<string, Line>();
  readonly byNumber = new Map<string, Line>();
  readonly legs = new Map<string, Leg>();
  readonly parties = new Map<string, ExternalParty>();
  /** The ringing calls of each pickup group, the oldest first. */
  readonly ringing = new Map<string, Set<Leg>>();
  readonly external: ExternalNumbers;
  /** Called when the last member of a group has rejected its call. */
  groupOver: (call: GroupCall) => void = () => {};
  /** Called at the end of a move, before anything else, for each line whose calls changed. */
  settle: (line: Line) => void = () => {};
  /** Called at the end of a move for each line that has no call any more. */
  onIdle: (line: Line) => void = () => {};
  /** Called at the end of a move for each line whose calls changed. */
  onCalls: (line: Line) => void = () => {};
  readonly groups = new Map<string, RingGroup>();
  private touched = new Set<Line>();
  /** Tracker ids of calls that changed during the move. */
  private readonly changedCalls = new Set<string>();
  /** By tracker id: where a call has rung unanswered, until it is known whether somebody answers it. */
  private readonly rounds = new Map<string, Round>();
  private depth = 0;

  constructor(
    readonly context: WorldContext<TelephonyChange>,
    readonly settings: TelephonyData,
  ) {
    this.external = new ExternalNumbers(settings);
    for (const group of settings.groups) this.groups.set(group.number, group);
  }

  /** The leg with that id. Throws `no-call`. */
  leg(connectionId: string): Leg {
    const leg = this.legs.get(connectionId);
    if (!leg) throw new TelephonyError("no-call", `there is no call "${connectionId.slice(0, 200)}"`);
    return leg;
  }

  /** Runs a move, then announces changed features and idle lines. Nested moves announce once, at the end. */
  move<T>(steps: () => T): T {
    this.depth++;
    try {
      return steps();
    } finally {
      if (this.depth === 1) this.#announceChanges();
      this.depth--;
    }
  }

  /** Whether the number is one of the telephone system's own that nobody has. */
  isUnassigned(number: string): boolean {
    return !this.byNumber.has(number) && !this.groups.has(number) && this.external.isUnassigned(number);
  }

  emit(change: TelephonyChange): void {
    this.context.emit(change);
  }

  /** Marks the line: its features are computed again when the move ends. */
  touch(line: Line): void {
    this.touched.add(line);
  }

  newLeg(line: Line, outbound: boolean, type: CallType, trackerId: string, connectionId = this.context.newId()): Leg {
    const leg = new Leg(connectionId, trackerId, line, outbound, type, this.context.clock.now());
    leg.addressId = line.addressId;
    line.legs.push(leg);
    line.calls++;
    this.legs.set(leg.connectionId, leg);
    return leg;
  }

  /** Sets the leg's next state and emits the change. Throws on a transition that the table of states lacks: a bug. */
  enter(leg: Leg, state: CallState, reason: ChangeReason = reasonOf(state)): void {
    const from = leg.state;
    if (!mayFollow(from, state)) throw new Error(`a call cannot go from state ${from} to ${state}`);
    this.forgetTimers(leg);
    leg.state = state;
    const now = this.context.clock.now();
    if (state === CallState.connected || state === CallState.conferenced) leg.connected ??= now;
    this.#keepRinging(leg, from);
    this.#tell(leg, from, reason);
  }

  /** Emits a change of the leg that is not one of its state. */
  tell(leg: Leg, reason: ChangeReason): void {
    this.#tell(leg, leg.state, reason);
  }

  /** Connects a caller, and a party that answers or rings, as the two ends of one call. */
  join(caller: Talker, party: Party): void {
    this.#moveRound(party.trackerId, caller);
    party.trackerId = caller.trackerId;
    party.peer = caller as typeof party.peer;
    caller.peer = party as typeof caller.peer;
    if (party.kind === "group") {
      for (const leg of party.legs) this.ringFor(leg, caller);
    } else {
      this.#identify(party, caller);
    }
    this.#identify(caller, party);
  }

  /** Makes the caller the far end of a group member's leg, without being that of the caller. */
  ringFor(leg: Leg, caller: Talker): void {
    leg.peer = caller;
    leg.trackerId = caller.trackerId;
    this.#identify(leg, caller);
  }

  /** Separates the two ends of a call and does nothing else. */
  part(party: Talker): void {
    const { peer } = party;
    party.peer = undefined;
    if (party.kind === "leg" && party.group) {
      party.group.legs.delete(party);
      party.group = undefined;
      if (peer?.kind === "leg") this.touch(peer.line);
      return;
    }
    if (!peer) return;
    peer.peer = undefined;
    if (peer.kind === "leg") this.touch(peer.line);
  }

  /** Ends this leg and nothing else. `hungUp`: its own user hung up, and sees it disconnected only if the world says so. */
  end(leg: Leg, reason: DisconnectReason, hungUp = false): void {
    this.#rang(leg);
    this.part(leg);
    leg.disconnectReason = reason;
    leg.disconnected = this.context.clock.now();
    if (leg.recording === RecordingState.recording) leg.recording = RecordingState.recorded;
    const { destroyAfterMs, hangUp } = this.settings;
    if (hungUp && hangUp === "farSide") {
      this.destroy(leg);
      return;
    }
    this.enter(leg, CallState.disconnected);
    if (destroyAfterMs === 0) this.destroy(leg);
    else this.later(leg, destroyAfterMs, destroyLeg, leg);
  }

  /** Removes an external party. */
  forget(party: ExternalParty, state: CallState = CallState.disconnected): void {
    this.forgetTimers(party);
    party.state = state;
    this.changedCalls.add(party.trackerId);
    this.part(party);
    this.parties.delete(party.id);
  }

  /** Runs `steps` with these arguments after a delay, unless the owner changes its state or ends before. */
  later<A extends readonly unknown[]>(
    owner: Owner,
    delayMs: number,
    steps: (pbx: Switch, ...args: A) => void,
    ...args: A
  ): void {
    const wait: WaitingSteps = { pbx: this, owner, steps: steps as WaitingSteps["steps"], args, timer: undefined };
    wait.timer = this.context.clock.setTimer(delayMs, goOn, wait);
    owner.timers.add(wait.timer);
  }

  forgetTimers(owner: { readonly timers: Set<Timer> }): void {
    for (const timer of owner.timers) this.context.clock.clearTimer(timer);
    owner.timers.clear();
  }

  /** Removes a leg that has ended. */
  destroy(leg: Leg): void {
    this.enter(leg, CallState.destroyed);
    this.legs.delete(leg.connectionId);
    leg.line.legs.splice(leg.line.legs.indexOf(leg), 1);
    this.emit({ type: "call.ended", leg });
  }

  /** Tells `of` the number and name of its far end. */
  #identify(of: Party, party: Party): void {
    if (of.kind !== "leg") return;
    of.internal = party.kind !== "external";
    const before = of.remoteNumber;
    if (party.kind !== "leg") {
      const { number, name } = party.kind === "group" ? party.group : party;
      of.remoteNumber = number;
      of.remoteName = name;
    } else {
      of.remoteNumber = party.callerIdHidden ? "" : party.line.number;
      of.remoteName = party.callerIdHidden ? "" : party.line.name;
    }
    // A contact that a client gave is that of the party that it called.
    if (of.remoteNumber !== before) of.givenContact = undefined;
  }

  #tell(leg: Leg, from: CallState, reason: ChangeReason): void {
    this.touch(leg.line);
    this.changedCalls.add(leg.trackerId);
    leg.toldFeatures = features(leg);
    leg.toldHeld = heldParty(leg);
    this.emit({ type: "call.changed", leg, from, state: leg.state, reason, features: leg.toldFeatures });
  }

  #keepRinging(leg: Leg, from: CallState): void {
    const group = leg.line.pickupGroup;
    if (group === "" || leg.type === CallType.callback) return;
    if (leg.state === CallState.offering) {
      const ringing = this.ringing.get(group);
      if (ringing) ringing.add(leg);
      else this.ringing.set(group, new Set([leg]));
    } else if (from === CallState.offering) {
      const ringing = this.ringing.get(group);
      ringing?.delete(leg);
      if (ringing?.size === 0) this.ringing.delete(group);
    }
  }

  /** Notes that a call has rung unanswered at the leg, which is about to end. */
  #rang(leg: Leg): void {
    const { peer, outbound, connected, trackerId } = leg;
    if (outbound || connected !== undefined || leg.disconnected !== undefined) return;
    const round = this.rounds.get(trackerId);
    if (round) round.legs.push(leg);
    else if (peer?.kind !== "group") this.rounds.set(trackerId, { caller: peer, legs: [leg] });
  }

  /** The call with that tracker id gets another caller, by a transfer while it rings. */
  #moveRound(trackerId: string, caller: Talker): void {
    const round = this.rounds.get(trackerId);
    if (!round || trackerId === caller.trackerId) return;
    this.rounds.delete(trackerId);
    const there = this.rounds.get(caller.trackerId);
    if (there) there.legs.push(...round.legs);
    else this.rounds.set(caller.trackerId, { caller, legs: round.legs });
  }

  /** Emits where calls have rung unanswered, once it is known whether somebody has answered them. */
  #settleRounds(): void {
    for (const trackerId of this.changedCalls) {
      const round = this.rounds.get(trackerId);
      if (!round || (round.caller && waits(round.caller))) continue;
      this.rounds.delete(trackerId);
      const { caller, legs } = round;
      const answered = caller !== undefined && TALKING.has(caller.state);
      const by = answered && caller.peer?.kind === "leg" ? caller.peer : undefined;
      this.emit({ type: "call.rang", legs, answered, by });
    }
    this.changedCalls.clear();
  }

  #announceChanges(): void {
    this.#settleRounds();
    while (this.touched.size > 0) {
      const touched = this.touched;
      this.touched = new Set();
      for (const line of touched) this.settle(line);
      // A call's features depend on the state of its far end too.
      const affected = new Set(touched);
      for (const line of touched) {
        for (const { peer } of line.legs) for (const other of linesOf(peer)) affected.add(other);
      }
      for (const line of affected) this.#tellHeld(line);
      for (const line of affected) this.#tellFeatures(line);
      for (const line of touched) {
        this.onCalls(line);
        if (line.liveCalls === 0) this.onIdle(line);
      }
    }
  }

  /** Tells of calls whose held party is another one now, for a reason other than a change of the call itself. */
  #tellHeld(line: Line): void {
    for (const leg of line.legs) {
      if (isLive(leg.state) && heldParty(leg) !== leg.toldHeld) this.tell(leg, ChangeReason.holdContact);
    }
  }

  #tellFeatures(line: Line): void {
    const calls = [];
    for (const leg of line.legs) {
      const now = features(leg);
      if (now === leg.toldFeatures) continue;
      leg.toldFeatures = now;
      calls.push({ leg, features: now });
    }
    if (calls.length > 0) this.emit({ type: "call.features.changed", line, calls });
  }
}

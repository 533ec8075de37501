import type { WorldContext } from "../context.js";
import type { Directory, User } from "../directory.js";
import type { Project } from "../project.js";
import { connect, hangUp, holdActive } from "./call-control.js";
import { Callbacks } from "./callbacks.js";
import type { TelephonyChange } from "./changes.js";
import { confer, settleConferences, setUp } from "./conference.js";
import { TelephonyError } from "./error.js";
import { FarEnds } from "./far-ends.js";
import type { TelephonyData } from "./file.js";
import { Lines } from "./lines.js";
import { type CallDatum, type CallLeg, isLive, Leg, type Line } from "./model.js";
import { dialledNumber, isFeatureCode, superCanonic } from "./numbers.js";
import { hold, retrieve } from "./other-end.js";
import { NO_OTHER_CALLS, type OtherCalls, type PresencePort, publishCallState } from "./presence-port.js";
import { dial, endGroup } from "./routing.js";
import * as rules from "./rules.js";
import { CallState, CallType, ChangeReason, nameOfState, RecordingState } from "./states.js";
import { Switch } from "./switch.js";
import { merge, pickUp, redirect } from "./transfer.js";

/** Options of an outgoing call. */
export interface CallOptions {
  readonly hideCallerId?: boolean;
  readonly project?: Project;
  readonly data?: readonly CallDatum[];
  /** The called party's contact, as the client knows it; it is given back as it is. */
  readonly contact?: object | undefined;
  /** The id of the session whose contact that is. */
  readonly contactGivenBy?: string | undefined;
  /** The line's address to dial on; the line's own when left out. */
  readonly addressId?: number | undefined;
  /** The telephone that is called first and has to answer, in place of the line's remote office. */
  readonly firstCalls?: string | undefined;
  /** Whether the destination is dialled digit by digit, as it is, instead of being formatted first. */
  readonly asDialled?: boolean;
  /** Returned in the change `call.made`. */
  readonly request?: string;
  /** Default: `consultation` when the line has another call, otherwise `normal`. */
  readonly type?: CallType;
}

/**
 * The telephone system: its lines, their calls, and the moves on these calls. A call between two lines has a leg
 * at each. A call with an external party has one leg here; the far end behaves as the world file says.
 *
 * Moves take a leg's connection id. They throw {@link TelephonyError} and change nothing when there is no such leg, or
 * when its feature bit for the move is clear. Each move emits its `TelephonyChange`s before it returns.
 */
export class Telephony {
  readonly lines: Lines;
  /** The external parties: who calls in, and who is called outside. */
  readonly farEnds: FarEnds;
  private readonly pbx: Switch;
  private readonly callbacks: Callbacks;
  private readonly directory: Directory;
  private readonly presence: PresencePort | undefined;
  /** Calls of a person that are none of the telephone system: audio and video calls. */
  otherCalls: (contactId: string) => OtherCalls = () => NO_OTHER_CALLS;

  /** `presence` is updated with each change of a person's calls. */
  constructor(
    context: WorldContext<TelephonyChange>,
    directory: Directory,
    data: TelephonyData,
    presence?: PresencePort,
  ) {
    this.pbx = new Switch(context, data);
    this.farEnds = new FarEnds(this.pbx, (destination) => this.#dialable(destination));
    this.callbacks = new Callbacks(this.pbx);
    this.pbx.groupOver = (call) => endGroup(this.pbx, call);
    this.pbx.settle = (line) => settleConferences(this.pbx, line);
    this.directory = directory;
    this.lines = new Lines(this.pbx, this.callbacks, directory, presence);
    this.presence = presence;
    if (presence) this.pbx.onCalls = ({ owner }) => owner && this.publishCalls(owner);
  }

  /** Updates the person's presence from their calls. */
  publishCalls(user: User): void {
    const { contactId } = user;
    if (this.presence) publishCallState(this.presence, contactId, this.callsOf(user), this.otherCalls(contactId));
  }

  get settings(): TelephonyData {
    return this.pbx.settings;
  }

  call(connectionId: string): CallLeg | undefined {
    return this.pbx.legs.get(connectionId);
  }

  /** All calls on all lines of the user, line by line, the oldest first. */
  callsOf(user: User): readonly CallLeg[] {
    return this.lines.of(user).flatMap((line) => line.legs);
  }

  /** The moves that the call allows now, as bits of `Feature`; 0 for a call that has ended. */
  features(connectionId: string): number {
    const leg = this.pbx.legs.get(connectionId);
    return leg ? rules.features(leg) : 0;
  }

  /** How many calls and callbacks there are; all 0 when the telephones are idle. */
  get load(): { readonly legs: number; readonly externalParties: number; readonly callbacks: number } {
    const { legs, parties } = this.pbx;
    return { legs: legs.size, externalParties: parties.size, callbacks: this.callbacks.pending };
  }

  /**
   * The number to dial: the first line's number for a `sip:` contact, the line's for its URI, otherwise the supercanonic
   * form. `asDialled`: what a telephone reaches that dials just that.
   */
  number(destination: string, asDialled = false): string | undefined {
    if (!destination.startsWith("sip:")) {
      const line = this.pbx.lines.get(destination);
      if (line || !asDialled) return line?.number ?? superCanonic(destination, this.settings);
      return dialledNumber(destination, this.settings);
    }
    const user = this.directory.byContactId(destination);
    return user && this.lines.of(user)[0]?.number;
  }

  /** The user whose line has that number. */
  ownerOf(number: string): User | undefined {
    return this.pbx.byNumber.get(number)?.owner;
  }

  /** Makes a call. The line's connected call is put on hold. Throws `no-line`, `bad-number` or `forbidden`. */
  make(lineUri: string, destination: string, options: CallOptions = {}): CallLeg {
    const line = this.lines.get(lineUri);
    const number = this.#dialable(destination, options.asDialled);
    this.#check(rules.canMake(line), "the line cannot make another call now");
    const type = options.type ?? (line.liveCalls > 0 ? CallType.consultation : CallType.normal);
    return this.pbx.move(() => {
      const leg = this.#newCall(line, number, type, options);
      holdActive(this.pbx, line);
      this.#dial(leg, number, options);
      return leg;
    });
  }

  /**
   * Sets up a conference from a connected call: it becomes the first member, the conference waits on hold, and the
   * destination is called. `conference` then brings the three together. From a conference's own call one more is invited.
   */
  setUpConference(connectionId: string, destination: string, options: CallOptions = {}): CallLeg {
    const number = this.#dialable(destination, options.asDialled);
    return this.#move(connectionId, rules.canSetUpConference, (first) => {
      const invited = this.#newCall(first.line, number, CallType.conferenceMemberPending, options);
      if (first.conference) hold(this.pbx, first);
      else setUp(this.pbx, first, invited);
      this.#dial(invited, number, options);
      return invited;
    });
  }

  #newCall(line: Line, number: string, type: CallType, options: CallOptions): Leg {
    const leg = this.pbx.newLeg(line, true, type, this.pbx.context.newId());
    leg.callerIdHidden = options.hideCallerId ?? false;
    if (options.project) leg.project = options.project;
    leg.data = options.data ?? [];
    leg.remoteNumber = number;
    leg.internal = this.pbx.byNumber.has(number) || this.pbx.groups.has(number);
    leg.givenContact = options.contact;
    leg.contactGivenBy = options.contactGivenBy;
    leg.addressId = options.addressId ?? leg.addressId;
    const carriedOut = !this.pbx.isUnassigned(number);
    this.pbx.emit({ type: "call.made", leg, carriedOut, request: options.request });
    return leg;
  }

  #dial(leg: Leg, number: string, { firstCalls }: CallOptions): void {
    this.pbx.enter(leg, CallState.dialing);
    dial(this.pbx, leg, number, firstCalls);
  }

  /**
   * Dials a feature code without a call that anybody sees (documented, protocol.md §9: FeatureCodeDialing). Throws as
   * `make` does, and `bad-number` for anything but a code.
   */
  dialCode(lineUri: string, code: string, request?: string): CallLeg {
    const line = this.lines.get(lineUri);
    if (!isFeatureCode(code)) throw new TelephonyError("bad-number", `"${code.slice(0, 200)}" is no feature code`);
    this.#check(rules.canMake(line), "the line cannot make another call now");
    const { newId, clock } = { newId: () => this.pbx.context.newId(), clock: this.pbx.context.clock };
    const leg = new Leg(newId(), newId(), line, true, CallType.normal, clock.now());
    this.pbx.emit({ type: "call.made", leg, carriedOut: true, request });
    return leg;
  }

  answer(connectionId: string): void {
    this.#move(connectionId, rules.canAnswer, (leg) => {
      if (leg.type === CallType.callback) this.callbacks.answer(leg);
      else connect(this.pbx, leg);
    });
  }

  /** Hangs up. A ringing call is rejected, one that has ended is destroyed; a conference ends for all. */
  drop(connectionId: string): void {
    this.#move(
      connectionId,
      (leg) => rules.features(leg) !== 0,
      (leg) => hangUp(this.pbx, leg),
    );
  }

  /** Hangs up the line's active call, or the conference it talks in; held and ringing ones stay. Returns whether there was one. */
  dropActive(lineUri: string): boolean {
    const { active } = this.lines.get(lineUri);
    if (!active) return false;
    this.pbx.move(() => hangUp(this.pbx, active));
    return true;
  }

  hold(connectionId: string): void {
    this.#move(connectionId, rules.canHold, (leg) => hold(this.pbx, leg));
  }

  unhold(connectionId: string): void {
    this.#move(connectionId, rules.canUnhold, (leg) => retrieve(this.pbx, leg));
  }

  /** Swaps the connected call and a held one; `connectionId` is either of the two. */
  swap(connectionId: string): void {
    this.#move(connectionId, rules.swapPartner, (leg, partner) => {
      const [active, held] = leg.state === CallState.connected ? [leg, partner] : [partner, leg];
      hold(this.pbx, active);
      retrieve(this.pbx, held);
    });
  }

  /** Redirects a ringing call to another number, or blindly transfers the far end of a connected one to it. */
  redirect(connectionId: string, destination: string, options: Pick<CallOptions, "asDialled"> = {}): void {
    const number = this.#dialable(destination, options.asDialled);
    this.#move(
      connectionId,
      (leg) => rules.canRedirect(leg) || rules.canBlindTransfer(leg),
      (leg) => redirect(this.pbx, leg, number),
    );
  }

  /** Picks up, on this line, a call that rings at another line of the pickup group. Returns the new leg. */
  pickUp(lineUri: string, connectionId: string): CallLeg {
    const line = this.lines.get(lineUri);
    return this.#move(
      connectionId,
      (leg) => rules.canPickUp(line, leg),
      (leg) => pickUp(this.pbx, line, leg),
    );
  }

  /** The longest ringing call that the line may pick up: in its pickup group, or at `ringingLine`. */
  pickable(lineUri: string, ringingLine?: string): CallLeg | undefined {
    const line = this.lines.get(lineUri);
    const candidates: Iterable<Leg> =
      ringingLine === undefined ? (this.pbx.ringing.get(line.pickupGroup) ?? []) : this.lines.get(ringingLine).legs;
    for (const leg of candidates) if (rules.canPickUp(line, leg)) return leg;
    return undefined;
  }

  /** Connects the far ends of two calls of one line, one of them held. Without `other` the first suitable call is taken. */
  merge(connectionId: string, other?: string): void {
    this.#movePair(connectionId, other, rules.mergePartner, rules.canMerge, (held, active) =>
      merge(this.pbx, held, active),
    );
  }

  /** Makes a conference of two calls of one line, or adds a call to the conference. */
  conference(connectionId: string, other?: string): void {
    const [a, b] = [this.#conferenceCall(connectionId), other === undefined ? undefined : this.#conferenceCall(other)];
    this.#movePair(a, b, rules.conferencePartner, rules.canConfer, (held, active) => confer(this.pbx, held, active));
  }

  /** Ends a call to a line that is busy or does not answer, and requests a callback for when both lines are idle. */
  complete(connectionId: string): void {
    this.#move(connectionId, rules.wantedLine, (leg, wanted) => {
      const when = leg.state === CallState.busy ? "busy" : "noAnswer";
      hangUp(this.pbx, leg);
      this.callbacks.request(leg.line, wanted, when);
    });
  }

  /** Sends digits (0-9, A-D, *, #). Throws `bad-number` for anything else. */
  dialDigits(connectionId: string, digits: string): void {
    if (!/^[0-9A-D*#]{1,128}$/.test(digits)) throw new TelephonyError("bad-number", "these are no digits to dial");
    this.#move(connectionId, rules.canDialDigits, (leg) => {
      leg.digits += digits;
      this.pbx.emit({ type: "call.digits", leg, digits });
    });
  }

  /** Replaces the call's data, at both ends. */
  setData(connectionId: string, data: readonly CallDatum[]): void {
    this.#note(connectionId, ChangeReason.callData, (leg) => {
      leg.data = data;
      if (leg.peer?.kind !== "leg") return;
      leg.peer.data = data;
      this.pbx.tell(leg.peer, ChangeReason.callData);
    });
  }

  setMemo(connectionId: string, memo: string): void {
    this.#note(connectionId, ChangeReason.memo, (leg) => {
      leg.memo = memo;
    });
  }

  setProject(connectionId: string, project: Project): void {
    this.#note(connectionId, ChangeReason.project, (leg) => {
      leg.project = project;
    });
  }

  /** Sets number, name and contact of the far end, as the client of that session looked them up. */
  setRemoteParty(connectionId: string, number: string, name: string, contact?: object, session?: string): void {
    this.#note(connectionId, ChangeReason.remoteContact, (leg) => {
      leg.remoteNumber = number;
      leg.remoteName = name;
      leg.givenContact = contact;
      leg.contactGivenBy = session;
    });
  }

  /** Sets the contact on whose behalf the call is taken. */
  setLocalContact(connectionId: string, localContact: object): void {
    this.#note(connectionId, ChangeReason.other, (leg) => Object.assign(leg, { localContact } satisfies Partial<Leg>));
  }

  startRecording(connectionId: string): void {
    this.#record(connectionId, rules.canStartRecording, RecordingState.recording);
  }

  stopRecording(connectionId: string): void {
    this.#record(connectionId, rules.canStopRecording, RecordingState.recorded);
  }

  #dialable(destination: string, asDialled = false): string {
    const number = this.number(destination, asDialled);
    if (number !== undefined) return number;
    const shown = `"${destination.slice(0, 200)}" cannot be dialled`;
    const formatted = asDialled ? this.number(destination) : undefined;
    const hint =
      formatted === undefined ? "" : `: dialled as it is, it reaches nobody; formatted first, it is ${formatted}`;
    throw new TelephonyError("bad-number", shown + hint);
  }

  #check(allowed: boolean, message: string): void {
    if (!allowed) throw new TelephonyError("forbidden", message);
  }

  /** Runs `steps` with the rule's result. Throws `forbidden` when that is falsy. */
  #move<R, T>(connectionId: string, rule: (leg: Leg) => R, steps: (leg: Leg, given: NonNullable<R>) => T): T {
    const leg = this.pbx.leg(connectionId);
    const given = rule(leg);
    if (!given)
      throw new TelephonyError("forbidden", `a call that is ${nameOfState(leg.state)} does not allow this now`);
    return this.pbx.move(() => steps(leg, given));
  }

  #movePair(
    connectionId: string,
    other: string | undefined,
    partnerOf: (leg: Leg) => Leg | undefined,
    rule: (held: Leg, active: Leg) => boolean,
    steps: (held: Leg, active: Leg) => void,
  ): void {
    const leg = this.pbx.leg(connectionId);
    const partner = other === undefined ? partnerOf(leg) : this.pbx.leg(other);
    const [held, active] = leg.state === CallState.hold ? [leg, partner] : [partner, leg];
    if (!held || !active || !rule(held, active)) {
      throw new TelephonyError("forbidden", "the two calls cannot be brought together now");
    }
    this.pbx.move(() => steps(held, active));
  }

  /** The id of the controller's call for a member of a conference; otherwise the same id. */
  #conferenceCall(connectionId: string): string {
    return this.pbx.leg(connectionId).conference?.controller.connectionId ?? connectionId;
  }

  #note(connectionId: string, reason: ChangeReason, steps: (leg: Leg) => void): void {
    this.#move(
      connectionId,
      (leg) => isLive(leg.state),
      (leg) => {
        steps(leg);
        this.pbx.tell(leg, reason);
      },
    );
  }

  #record(connectionId: string, rule: (leg: Leg) => boolean, recording: RecordingState): void {
    this.#move(connectionId, rule, (leg) => {
      leg.recording = recording;
      this.pbx.tell(leg, ChangeReason.other);
    });
  }
}

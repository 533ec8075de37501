import { expect } from "vitest";
import { hasRung } from "../../src/world/journal/record.js";
import type { TelephonyChange } from "../../src/world/telephony/changes.js";
import { type CallLeg, conferenceOf, heldCall } from "../../src/world/telephony/model.js";
import { CallState, mayFollow } from "../../src/world/telephony/states.js";
import type { Office } from "./telephony.js";

/** The extensions of the ten users of the random moves; the last of them has two. */
export const extensions = Array.from({ length: 11 }, (_, i) => 200 + i);

/** What the test knows of the world besides the world itself: the state that each leg was told to be in. */
export interface Model {
  readonly told: Map<string, number>;
  /** What clients know of each leg: all that the last event of it said. */
  readonly known: Map<string, string>;
  /** Calls that ended after they had only rung. */
  readonly rung: Set<string>;
  /** Calls of which it was told that they rang unanswered: the journal makes its entries of them. */
  readonly rang: string[];
  steps: number;
}

export const newModel = (): Model => ({ told: new Map(), known: new Map(), rung: new Set(), rang: [], steps: 0 });

/** Keeps what clients are told, at the moment when it is. */
export function note(model: Model, change: TelephonyChange): void {
  if (change.type === "call.changed") model.known.set(change.leg.connectionId, seen(change.leg));
  else if (change.type === "call.ended" && hasRung(change.leg)) model.rung.add(change.leg.connectionId);
  else if (change.type === "call.rang") model.rang.push(...change.legs.map((leg) => leg.connectionId));
}

export function allLegs(office: Office): CallLeg[] {
  return extensions.flatMap((extension) => office.legs(extension));
}

/** Fails with the message. A plain throw, as these are a million checks. */
export function must(condition: boolean, message: () => string): void {
  if (!condition) throw new Error(message());
}

/** Every state follows from the one before, and the features told last are the ones there are. */
export function checkTold(model: Model, office: Office): void {
  const features = new Map<string, number>();
  for (const change of office.changes.splice(0)) {
    if (change.type === "call.changed") {
      const { leg, from, state } = change;
      const before = model.told.get(leg.connectionId) ?? CallState.unknown;
      must(from === before, () => `a call said to come from state ${from} was in ${before}`);
      must(from === state || mayFollow(from, state), () => `no call may go from state ${from} to ${state}`);
      model.told.set(leg.connectionId, state);
      features.set(leg.connectionId, change.features);
    } else if (change.type === "call.features.changed") {
      for (const call of change.calls) features.set(call.leg.connectionId, call.features);
    } else if (change.type === "call.ended") {
      const last = model.told.get(change.leg.connectionId);
      must(last === CallState.destroyed, () => `a call ended in state ${last}`);
      model.told.delete(change.leg.connectionId);
      features.delete(change.leg.connectionId);
    }
  }
  for (const [id, told] of features) {
    const now = office.telephony.features(id);
    must(now === told, () => `features told are ${told}, and are ${now}`);
  }
  const here = allLegs(office);
  must(here.length === model.told.size, () => `${here.length} calls, ${model.told.size} were told of`);
  for (const { connectionId, state } of here) {
    must(model.told.get(connectionId) === state, () => `a call is in state ${state}, and was not told to be`);
  }
}

/** All that clients see of a leg, but for its feature bits. */
export function seen(leg: CallLeg): string {
  const { state, type, disconnectReason, remoteNumber, remoteName, redirectingNumber, trackerId, internal } = leg;
  const { recording, data, memo, project } = leg;
  const conference = conferenceOf(leg)?.controller.connectionId;
  const held = heldCall(leg)?.remoteNumber;
  const parties = { remoteNumber, remoteName, redirectingNumber, trackerId, internal, conference, held };
  return JSON.stringify({ state, type, disconnectReason, ...parties, recording, data, memo, project });
}

/** Every party of a move was told: a snapshot gives what the last event of the call has said. */
export function checkKnown(model: Model, office: Office): void {
  for (const leg of allLegs(office)) {
    const told = model.known.get(leg.connectionId);
    if (leg.state !== CallState.disconnected)
      must(told === seen(leg), () => `of a call that is ${seen(leg)} the last event said ${told}`);
  }
}

export const activeStates: readonly number[] = [
  CallState.connected,
  CallState.dialing,
  CallState.ringback,
  CallState.busy,
];
const joined: readonly number[] = [CallState.connected, CallState.hold, CallState.conferenced];

export function checkWorld(office: Office): void {
  const parties = new Set<unknown>();
  for (const extension of extensions) {
    const legs = office.legs(extension);
    const ears = legs.filter((leg) => activeStates.includes(leg.state)).length;
    must(ears <= 1, () => `${ears} active calls at ${extension}`);
    for (const leg of legs) {
      checkLeg(leg, office.telephony.settings.unscreenedTransfer === "connected");
      if (leg.peer?.kind === "external") parties.add(leg.peer);
    }
  }
  const all = office.telephony.load.externalParties;
  must(all === parties.size, () => `${all - parties.size} outside who are on the telephone with nobody`);
}

function checkLeg(leg: CallLeg, quiet: boolean): void {
  const { peer, state, conference } = leg;
  if (conference?.controller === leg) {
    const least = conference.invited ? 1 : 2;
    must(conference.members.size >= least, () => `a conference of ${conference.members.size}`);
    must(peer === undefined, () => "a conference has no far end");
    return;
  }
  if (joined.includes(state)) must(peer !== undefined, () => `a call in state ${state} with one leg`);
  must(
    (state === CallState.conferenced) === (conference !== undefined),
    () => `state ${state} and conference disagree`,
  );
  if (conference)
    must(
      [...conference.members].some((member) => member === leg),
      () => "not a member of its own conference",
    );
  if (!peer) return;
  if (leg.group) {
    const { group: call } = leg;
    must(call.legs.has(leg as never) && call.peer === peer && peer.peer === call, () => "a member rings for nobody");
    must(state === CallState.offering, () => `a member of a group in state ${state}`);
    return;
  }
  if (peer.kind === "group") {
    must(peer.peer === leg && peer.legs.size > 0, () => "a group that rings nowhere");
    return;
  }
  must(peer.peer === leg, () => "the far end's far end is another");
  must(peer.trackerId === leg.trackerId, () => "two tracker ids in one call");
  if (peer.kind === "leg" && state !== CallState.disconnected) {
    must(leg.remoteNumber === peer.line.number, () => `${leg.remoteNumber} is not ${peer.line.number}`);
    must(leg.redirectingNumber === peer.redirectingNumber, () => "the ends name different redirecting numbers");
    const [ours, theirs] = [leg.conference, peer.conference].map((one) => (one?.invited ? undefined : one));
    const together = ours === undefined || theirs === undefined ? (ours ?? theirs) : undefined;
    if (together) must(conferenceOf(peer) === conferenceOf(leg), () => "the ends name different conferences");
  }
  // After a quiet transfer, who was talking still is, while the new far end rings.
  const waits: readonly number[] = quiet
    ? [CallState.ringback, CallState.connected, CallState.hold]
    : [CallState.ringback];
  if (joined.includes(state))
    must(
      joined.includes(peer.state) || (quiet && peer.state === CallState.offering),
      () => `${state} to ${peer.state}`,
    );
  if (state === CallState.offering) must(waits.includes(peer.state), () => `called by ${peer.state}`);
  if (state === CallState.ringback) must(peer.state === CallState.offering, () => `ringing at ${peer.state}`);
  must(state !== CallState.dialing && state !== CallState.busy, () => `a far end in state ${state}`);
}

/** When all hang up, nothing is left: no call, nobody outside, no timer. */
export function checkEnd(office: Office): void {
  const { telephony, clock } = office;
  const dropAll = () => {
    for (const { connectionId } of allLegs(office)) if (telephony.call(connectionId)) telephony.drop(connectionId);
  };
  for (let round = 0; round < 100 && (telephony.load.legs > 0 || telephony.load.callbacks > 0); round++) dropAll();
  clock.advance(1_800_000);
  for (let round = 0; round < 100 && telephony.load.legs > 0; round++) dropAll();
  clock.advance(1_800_000);
  expect(telephony.load).toEqual({ legs: 0, externalParties: 0, callbacks: 0 });
  expect(clock.pending).toBe(0);
}

/** Each call that only rang is told of once, when it is known whether somebody answered: no entry too many, none too few. */
export function checkJournal({ rung, rang }: Model): void {
  expect([...rang].sort()).toEqual([...rung].sort());
}

import fc from "fast-check";
import { expect, it } from "vitest";
import { TelephonyError } from "../../../src/world/telephony/error.js";
import { type CallLeg, conferenceOf, heldCall } from "../../../src/world/telephony/model.js";
import { CallState, Feature, mayFollow } from "../../../src/world/telephony/states.js";
import { line, number, Office } from "../../support/telephony.js";

const users = Array.from({ length: 10 }, (_, i) => ({
  name: `user${i}`,
  lines: i === 9 ? [line(209), line(210)] : [line(200 + i)],
}));
const withoutWaiting = [200, 201, 202, 203].map((extension) => ({ line: line(extension), callWaiting: false }));
const extensions = Array.from({ length: 11 }, (_, i) => 200 + i);
/** Only the last variant has it; elsewhere nobody has the number. */
const group = { number: number(300), members: [200, 201, 202, 210].map((e) => line(e)), noAnswerSeconds: 10 };
const destinations = [
  ...extensions.map((e) => line(e)),
  number(300),
  "+493023125990",
  "+493023125991",
  "+493023125992",
  "+493023125950",
  "555",
  "x",
];

/** What the test knows of the world besides the world itself: the state that each leg was told to be in. */
interface Model {
  readonly told: Map<string, number>;
  /** What clients know of each leg: all that the last event of it said. */
  readonly known: Map<string, string>;
  steps: number;
}

/** The moves that succeeded at least once, so that the test knows it tried them. */
const done = new Set<string>();

/** The moves with one call, the bit that says whether they may be made now, and what they are. */
const moves: Record<string, { bit: number; move(office: Office, id: string, pick: number): void }> = {
  answer: { bit: Feature.answer, move: ({ telephony }, id) => telephony.answer(id) },
  drop: { bit: Feature.hangUp, move: ({ telephony }, id) => telephony.drop(id) },
  hold: { bit: Feature.hold, move: ({ telephony }, id) => telephony.hold(id) },
  unhold: { bit: Feature.unhold, move: ({ telephony }, id) => telephony.unhold(id) },
  swap: { bit: Feature.swapHold, move: ({ telephony }, id) => telephony.swap(id) },
  redirect: {
    bit: Feature.redirect | Feature.blindTransfer,
    move: ({ telephony }, id, pick) => telephony.redirect(id, line(200 + (pick % 11))),
  },
  redirectOutside: {
    bit: Feature.redirect | Feature.blindTransfer,
    move: ({ telephony }, id, pick) => telephony.redirect(id, `+49302312599${pick % 4}`),
  },
  consult: {
    bit: Feature.makeCall,
    move: ({ telephony }, id, pick) => {
      const leg = telephony.call(id);
      if (leg?.state !== CallState.connected && leg?.state !== CallState.hold)
        throw new TelephonyError("forbidden", "");
      telephony.make(leg.line.uri, line(200 + (pick % 11)));
    },
  },
  merge: { bit: Feature.mergeCalls, move: ({ telephony }, id) => telephony.merge(id) },
  conference: {
    bit: Feature.conferenceStart | Feature.conferenceAddParty,
    move: ({ telephony }, id) => {
      // A member's call stands for its conference, which has bits of its own.
      const leg = telephony.call(id);
      if (leg?.state === CallState.conferenced) throw new TelephonyError("forbidden", "");
      telephony.conference(id);
    },
  },
  setUp: {
    bit: Feature.conferenceSetUp,
    move: ({ telephony }, id, pick) => {
      telephony.setUpConference(id, line(200 + (pick % 11)));
    },
  },
  complete: { bit: Feature.completeCall, move: ({ telephony }, id) => telephony.complete(id) },
  digits: { bit: Feature.dialDigits, move: ({ telephony }, id) => telephony.dialDigits(id, "1#") },
  record: { bit: Feature.startRecording, move: ({ telephony }, id) => telephony.startRecording(id) },
  stopRecord: { bit: Feature.stopRecording, move: ({ telephony }, id) => telephony.stopRecording(id) },
};

class Step implements fc.Command<Model, Office> {
  constructor(
    readonly name: string,
    readonly pick: number,
    readonly other: number,
  ) {}

  check(): boolean {
    return true;
  }

  run(model: Model, office: Office): void {
    model.steps++;
    this.#act(office);
    checkTold(model, office);
    checkKnown(model, office);
    checkWorld(office);
  }

  toString(): string {
    return `${this.name}(${this.pick},${this.other})`;
  }

  #act(office: Office): void {
    const { telephony } = office;
    const legs = allLegs(office);
    const move = moves[this.name];
    // Every other move is one that should succeed, if there is a call that allows it.
    const able = move && this.pick % 2 ? legs.filter((one) => telephony.features(one.connectionId) & move.bit) : [];
    const candidates = able.length > 0 ? able : legs;
    const leg = candidates[(this.pick >> 1) % Math.max(1, candidates.length)];
    if (move) {
      const id = leg?.connectionId ?? "none";
      const allowed = (telephony.features(id) & move.bit) !== 0;
      const succeeded = succeeds(() => move.move(office, id, this.other));
      must(succeeded === allowed, () => `${this.name} of a call in state ${leg?.state}: ${succeeded}, bit: ${allowed}`);
      if (succeeded) done.add(this.name);
      return;
    }
    const extension = extensions[this.pick % extensions.length] ?? 200;
    switch (this.name) {
      case "make":
        succeeds(() => telephony.make(line(extension), destinations[this.other % destinations.length] ?? ""));
        return;
      case "incoming":
        succeeds(() => telephony.farEnds.incoming("+4989123456", line(extension), { hangUpAfterMs: 5000 }));
        return;
      case "pickUp": {
        const id = leg?.connectionId ?? "none";
        const picker = 200 + (this.other % 11);
        const offered = (telephony.features(id) & Feature.mayBePickedUp) !== 0;
        const free = office.legs(picker).length === 0 && leg?.line.uri !== line(picker);
        const picked = succeeds(() => telephony.pickUp(line(picker), id));
        if (picked) {
          expect(offered, "what is picked up was offered to be").toBe(true);
          expect(telephony.features(id) & ~Feature.hangUp).toBe(0);
          done.add("pickUp");
        } else {
          expect(offered && free, "a free line picks up what is offered to be").toBe(false);
        }
        return;
      }
      case "pair":
        if (leg && legs[this.other % legs.length]) {
          const other = legs[this.other % legs.length]?.connectionId ?? "";
          const half = this.other % 2 === 0;
          succeeds(() =>
            half ? telephony.merge(leg.connectionId, other) : telephony.conference(leg.connectionId, other),
          );
        }
        return;
      case "lineDrop": {
        const active = office.legs(extension).some(({ state }) => activeStates.includes(state));
        must(telephony.dropActive(line(extension)) === active, () => "an active call was not dropped");
        return;
      }
      case "forward":
        telephony.lines.setForwards(line(extension), [
          {
            controller: 1,
            mode: [1, 2, 4, 8, 64, 256][this.other % 6] ?? 1,
            destination: destinations[this.other % 15] ?? "",
            afterSeconds: 10,
            onlyFrom: [],
            backEndSpecific: 0,
          },
        ]);
        return;
      case "unforward":
        telephony.lines.removeForward(line(extension));
        return;
      case "disturb":
        telephony.lines.setDoNotDisturb(line(extension), this.other % 2 === 0);
        return;
      case "remoteOffice":
        telephony.lines.setRemoteOffice(line(extension), {
          enabled: this.other % 2 === 0,
          destination: `+49302312599${this.other % 5}`,
          controller: "",
        });
        return;
      case "farEnd":
        if (leg)
          succeeds(() =>
            this.other % 2 ? telephony.farEnds.answer(leg.connectionId) : telephony.farEnds.hangUp(leg.connectionId),
          );
        return;
      default:
        office.clock.advance([1, 100, 5_000, 10_000, 60_000][this.other % 5] ?? 1);
    }
  }
}

/** Whether a move succeeds. A refused one must say so in the domain's own words and leave no trace. */
function succeeds(move: () => void): boolean {
  try {
    move();
    return true;
  } catch (error) {
    if (error instanceof TelephonyError) return false;
    throw error;
  }
}

function allLegs(office: Office): CallLeg[] {
  return extensions.flatMap((extension) => office.legs(extension));
}

/** Fails with the message. A plain throw, as these are a million checks. */
function must(condition: boolean, message: () => string): void {
  if (!condition) throw new Error(message());
}

/** Every state follows from the one before, and the features told last are the ones there are. */
function checkTold(model: Model, office: Office): void {
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
function seen(leg: CallLeg): string {
  const { state, type, disconnectReason, remoteNumber, remoteName, redirectingNumber, trackerId, internal } = leg;
  const { recording, data, memo, project } = leg;
  const conference = conferenceOf(leg)?.controller.connectionId;
  const held = heldCall(leg)?.remoteNumber;
  const parties = { remoteNumber, remoteName, redirectingNumber, trackerId, internal, conference, held };
  return JSON.stringify({ state, type, disconnectReason, ...parties, recording, data, memo, project });
}

/** Every party of a move was told: a snapshot gives what the last event of the call has said. */
function checkKnown(model: Model, office: Office): void {
  for (const leg of allLegs(office)) {
    const told = model.known.get(leg.connectionId);
    if (leg.state !== CallState.disconnected)
      must(told === seen(leg), () => `of a call that is ${seen(leg)} the last event said ${told}`);
  }
}

const activeStates: readonly number[] = [CallState.connected, CallState.dialing, CallState.ringback, CallState.busy];
const joined: readonly number[] = [CallState.connected, CallState.hold, CallState.conferenced];

function checkWorld(office: Office): void {
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
function checkEnd(office: Office): void {
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

const plain = [
  "make",
  "incoming",
  "pickUp",
  "pair",
  "lineDrop",
  "forward",
  "unforward",
  "disturb",
  "remoteOffice",
  "farEnd",
  "wait",
];
const weighted = [
  ...Object.keys(moves),
  ...plain,
  "make",
  "make",
  "make",
  "make",
  "answer",
  "answer",
  "answer",
  "wait",
  "consult",
  "complete",
];
const step = fc
  .tuple(fc.constantFrom(...weighted), fc.nat(999), fc.nat(999))
  .map(([name, pick, other]) => new Step(name, pick, other));

it.each([
  {},
  { destroyAfterMs: 2_000 },
  { hangUp: "farSide", pickup: "rings", unscreenedTransfer: "connected", controllerLeaves: "continues" } as const,
  { groups: [{ ...group, forwardTo: "203" }], destroyAfterMs: 1_000 },
])("two hundred random moves of ten users keep every call whole, with %j", (settings) => {
  let steps = 0;
  done.clear();
  fc.assert(
    fc.property(fc.commands([step], { maxCommands: 200, size: "max" }), (commands) => {
      const office = new Office({ ...settings, maxCalls: 4, lines: withoutWaiting }, users);
      const model: Model = { told: new Map(), known: new Map(), steps: 0 };
      office.watch = (change) => {
        if (change.type === "call.changed") model.known.set(change.leg.connectionId, seen(change.leg));
      };
      fc.modelRun(() => ({ model, real: office }), commands);
      steps += model.steps;
      checkEnd(office);
    }),
    { numRuns: 120 },
  );
  expect([...done].sort()).toEqual([...Object.keys(moves), "pickUp"].sort());
  expect(steps).toBeGreaterThan(2_000);
});

import { type CallLeg, isLive } from "../world/telephony/model.js";
import { CallState } from "../world/telephony/states.js";
import type { World } from "../world/world.js";
import type { ActionOf } from "./actions-file.js";
import { personOf, ScenarioError } from "./people.js";

/** Which of a person's calls is hung up: the first that there is. */
const HANG_UP_ORDER: readonly CallState[] = [
  CallState.connected,
  CallState.conferenced,
  CallState.offering,
  CallState.ringback,
  CallState.dialing,
  CallState.busy,
  CallState.hold,
];

export function answer(world: World, { user, by }: ActionOf<"answer">): void {
  const calls = callsOf(world, user);
  if (by === "user") {
    const ringing = calls.find(({ state }) => state === CallState.offering);
    if (!ringing) throw new ScenarioError(`no call rings for ${user}`);
    world.telephony.answer(ringing.connectionId);
    return;
  }
  const waiting = calls.find(({ state }) => state === CallState.ringback);
  if (!waiting) throw new ScenarioError(`${user} has no call that rings at its other end`);
  if (waiting.peer?.kind === "leg") world.telephony.answer(waiting.peer.connectionId);
  else world.telephony.farEndAnswers(waiting.connectionId);
}

export function hangUp(world: World, { user, by }: ActionOf<"hangup">): void {
  const calls = callsOf(world, user);
  const state = HANG_UP_ORDER.find((wanted) => calls.some((leg) => leg.state === wanted));
  const leg = calls.find((one) => one.state === state);
  if (!leg) throw new ScenarioError(`${user} has no call`);
  if (by === "user") world.telephony.drop(leg.connectionId);
  else if (leg.peer?.kind === "leg") world.telephony.drop(leg.peer.connectionId);
  else world.telephony.farEndHangsUp(leg.connectionId);
}

const callsOf = (world: World, user: string): readonly CallLeg[] =>
  world.telephony.callsOf(personOf(world, user)).filter(({ state }) => isLive(state));

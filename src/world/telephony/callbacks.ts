import { named } from "../../common/named.js";
import type { Timer } from "../../time/timer-heap.js";
import { holdActive } from "./call-control.js";
import type { Leg, Line } from "./model.js";
import { route } from "./routing.js";
import { CallState, CallType, DisconnectReason } from "./states.js";
import type { Switch } from "./switch.js";

interface Request {
  readonly from: Line;
  readonly to: Line;
  /** How many calls `to` must have had at least: one that does not answer is not there until it is used. */
  readonly calls: number;
  expiry: Timer | undefined;
}

const endUnanswered = named("callbacks.endUnanswered", (pbx: Switch, leg: Leg): void =>
  pbx.end(leg, DisconnectReason.unconnected),
);

/**
 * Call back on busy: the caller is rung as soon as both lines are idle, and the wanted one may be disturbed; on no
 * answer, once the wanted line has been used and is idle again (chosen, after what telephone systems do). When the
 * caller answers, the other line is called. Each request is for one call and expires.
 */
export class Callbacks {
  private readonly from = new Map<Line, Set<Request>>();
  private readonly to = new Map<Line, Set<Request>>();
  private readonly pbx: Switch;

  constructor(pbx: Switch) {
    this.pbx = pbx;
    pbx.onIdle = (line) => this.#idle(line);
  }

  /** How many requests wait. */
  get pending(): number {
    let pending = 0;
    for (const requests of this.from.values()) pending += requests.size;
    return pending;
  }

  /** Adds a request. A second one for the same lines replaces the first. */
  request(from: Line, to: Line, when: "busy" | "noAnswer"): void {
    for (const old of this.from.get(from) ?? []) if (old.to === to) this.#forget(old);
    const { clock } = this.pbx.context;
    const request: Request = {
      from,
      to,
      calls: when === "busy" ? 0 : to.calls + 1,
      expiry: undefined,
    };
    request.expiry = clock.setTimer(this.pbx.settings.callbackExpiryMs, Callbacks.expire, this, request);
    put(this.from, from, request);
    put(this.to, to, request);
    this.pbx.touch(from);
  }

  /** Dials the wanted line, after the call back was answered. */
  answer(leg: Leg): void {
    holdActive(this.pbx, leg.line);
    this.pbx.enter(leg, CallState.dialing);
    if (leg.wanted) route(this.pbx, leg, leg.wanted.number, { hops: 0 });
  }

  /** Removes all requests from the line or to it. */
  forgetLine(line: Line): void {
    for (const request of [...(this.from.get(line) ?? []), ...(this.to.get(line) ?? [])]) this.#forget(request);
  }

  #idle(line: Line): void {
    for (const request of [...(this.to.get(line) ?? []), ...(this.from.get(line) ?? [])]) {
      const { from, to, calls } = request;
      if (from.liveCalls > 0 || to.liveCalls > 0 || to.doNotDisturb || to.calls < calls) continue;
      this.#forget(request);
      this.#ring(request);
      return;
    }
  }

  #ring({ from, to }: Request): void {
    const leg = this.pbx.newLeg(from, true, CallType.callback, this.pbx.context.newId());
    leg.wanted = to;
    leg.internal = true;
    leg.remoteNumber = to.number;
    leg.remoteName = to.name;
    this.pbx.enter(leg, CallState.offering);
    this.pbx.later(leg, this.pbx.settings.callbackRingMs, endUnanswered, leg);
  }

  private static readonly expire = named("callbacks.expire", (callbacks: Callbacks, request: Request): void =>
    callbacks.#forget(request),
  );

  #forget(request: Request): void {
    if (request.expiry) this.pbx.context.clock.clearTimer(request.expiry);
    take(this.from, request.from, request);
    take(this.to, request.to, request);
  }
}

function put(map: Map<Line, Set<Request>>, line: Line, request: Request): void {
  const requests = map.get(line);
  if (requests) requests.add(request);
  else map.set(line, new Set([request]));
}

function take(map: Map<Line, Set<Request>>, line: Line, request: Request): void {
  const requests = map.get(line);
  requests?.delete(request);
  if (requests?.size === 0) map.delete(line);
}

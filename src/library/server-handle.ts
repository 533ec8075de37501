import {
  type CallMove,
  type CallRequest,
  type CallView,
  callNow,
  callsOf,
  moveCall,
  placeCall,
} from "../commands/calls.js";
import { changeUser, type UserChange, userChangeSchema } from "../commands/people.js";
import { type EventTarget, pushEvent } from "../commands/push-event.js";
import type { Emulator } from "../emulator.js";
import type { FaultInput } from "../faults/fault-schema.js";
import type { FaultState } from "../faults/faults.js";
import type { FixtureInput } from "../fixtures/responses/response-file.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import type { Finding } from "../lint/finding.js";
import type { ScenarioRun } from "../scenarios/run.js";
import type { ScenarioInput } from "../scenarios/scenario-file.js";
import type { UcServer } from "../server/uc-server.js";
import { Snapshot } from "../snapshots/snapshots.js";
import type { ServerClock } from "../time/clock.js";
import { UsageError } from "../usage-error.js";
import { type ClientAddress, type LogInOptions, UcClient } from "./client.js";
import { Requests } from "./requests.js";
import { UserHandle } from "./user-handle.js";

/** Something that was set and can be taken back. */
export interface Removable {
  readonly id: string;
  /** Takes it back; tells whether it was still there. */
  remove(): boolean;
}

/** A fault that was set. */
export interface FaultHandle extends Removable {
  /** How often it has struck. */
  readonly struck: number;
}

/** A call that was placed. */
export interface CallHandle {
  /** The ends that it has on lines of the server, by now. */
  readonly ends: readonly CallView[];
  /** The end at the line of that user. */
  of(user: string): CallView | undefined;
  /** Who is called answers, here or outside. */
  answer(): void;
  /** The first end that is still there hangs up. */
  hangUp(): void;
}

/** Time of an emulated server. */
export type ClockHandle = Pick<ServerClock, "now" | "stop" | "start" | "advance" | "advanceTo" | "set">;

/** One emulated server in the hands of a test. Nothing of it is seen by tests that use another one. */
export class UcServerHandle {
  readonly requests: Requests;
  /** @internal */
  protected readonly emulator: Emulator;
  readonly #address: Omit<ClientAddress, "ucsid">;

  /** @internal */
  constructor(
    emulator: Emulator,
    address: Omit<ClientAddress, "ucsid">,
    /** What clients name with `X-ucsid`, or `?ucsid=`. */
    readonly ucsid: string,
    allRequests = false,
  ) {
    this.emulator = emulator;
    this.#address = { url: address.url, wsUrl: address.wsUrl };
    this.requests = new Requests(emulator.journal, allRequests ? undefined : ucsid);
  }

  /** `http://127.0.0.1:PORT`, no slash at the end. */
  get url(): string {
    return this.#address.url;
  }

  /** Where event channels open. */
  get wsUrl(): string {
    return this.#address.wsUrl;
  }

  /** Whether the server is connected; calls to one that is not get 502. */
  get connected(): boolean {
    return this.target.connected;
  }

  set connected(connected: boolean) {
    this.target.connected = connected;
  }

  /** The server's time: stop it, move it on, and what waits falls due. */
  get clock(): ClockHandle {
    return this.target.clock;
  }

  user(name: string): UserHandle {
    return new UserHandle(() => this.target, name);
  }

  /** Adds a user, or changes one. Throws UsageError for a clash. */
  addUser(user: UserChange): UserHandle {
    const parsed = userChangeSchema.safeParse(user);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new UsageError(`${issue?.path.join(".")}: ${issue?.message}`);
    }
    changeUser(this.target, parsed.data);
    return this.user(user.name);
  }

  /** Logs a user in over HTTP and opens the event channel. Throws CallError when the server refuses. */
  logIn(user: string, options: LogInOptions = {}): Promise<UcClient> {
    return UcClient.logIn({ ...this.#address, ucsid: this.ucsid }, user, options);
  }

  /**
   * Places a call: `from` a user, a line or a number outside, `to` any of these. The call rings at its destination when
   * this returns. Throws UsageError when it cannot be.
   */
  call(request: CallRequest): CallHandle {
    const server = this.target;
    const ids = placeCall(server, request).map(({ id }) => id);
    const ends = (): CallView[] => ids.map((id) => callNow(server, id)).filter((view) => view !== undefined);
    const move = (fits: (view: CallView) => boolean, inside: CallMove, outside?: CallMove): void => {
      const views = ends();
      const end = views.find(fits);
      if (end) moveCall(server, end.id, inside);
      else if (outside && views[0]) moveCall(server, views[0].id, outside);
      else throw new UsageError("the call is over");
    };
    return {
      get ends() {
        return ends();
      },
      of: (user) => ends().find((view) => view.user === user),
      answer: () => move(({ state }) => state === "offering", "answer", "farEndAnswers"),
      hangUp: () => move(({ state }) => state !== "disconnected", "hangUp"),
    };
  }

  /** All calls on lines of the server. */
  get calls(): CallView[] {
    return callsOf(this.target);
  }

  /** Sends an event to a user's sessions, one session or all; gives their number. Throws UsageError. */
  pushEvent<N extends EventName>(to: EventTarget | string, name: N, argument: Operations[N]["argument"]): number {
    const target = typeof to === "string" && to !== "all" ? { user: to } : (to as EventTarget);
    return pushEvent(this.target, target, name, argument);
  }

  /** Sets a fault on this server. Throws UsageError for one that makes no sense. */
  fault(fault: FaultInput): FaultHandle {
    return this.setFault({ server: this.ucsid, ...fault });
  }

  /** Answers calls in place of the behaviour, as a file in `responses/` would. Throws UsageError. */
  respond(fixtures: FixtureInput | readonly FixtureInput[]): Removable {
    const { id } = this.emulator.added.add(fixtures, this.ucsid);
    return { id, remove: () => this.emulator.added.remove(id) };
  }

  /**
   * Begins a scenario: by its name, from a file (`.yaml`, `.json`), or as it would stand in one. Steps that wait for nothing
   * are done when this returns. Throws UsageError for one that there is not or that has mistakes.
   */
  scenario(scenario: string | ScenarioInput): ScenarioRun {
    return this.emulator.scenarios.begin(scenario, this.ucsid);
  }

  /**
   * What the clients should do otherwise, each mistake of a user's client once. With `final` the run counts as over:
   * sessions that are still there have not been logged off.
   */
  lint(options: { readonly final?: boolean } = {}): Finding[] {
    return this.emulator.lint.list({ ...options, server: this.ucsid });
  }

  /** The server as at its start: nobody logged in, no faults, no added responses, no requests, its world as given. */
  reset(): void {
    this.target.reset();
  }

  /**
   * Keeps the server's whole state as it is now, to {@link restore} it: the world with calls and all that waits, the time,
   * the row of ids, sessions with their subscriptions and events, faults, added responses, scenarios.
   */
  snapshot(): Snapshot {
    return this.emulator.snapshots.take(this.ucsid);
  }

  /**
   * Puts the server back to a snapshot of it, as often as wanted, also after it was reset or removed. Sessions that are not in
   * the snapshot end; event channels that are open stay open. Throws UsageError for a snapshot of another server.
   */
  restore(snapshot: Snapshot): void {
    if (!(snapshot instanceof Snapshot)) throw new UsageError("restore takes what snapshot() gave");
    if (!snapshot.isOf(this.emulator)) throw new UsageError("the snapshot is of another emulator");
    if (!this.mayRestore(snapshot)) {
      const of = snapshot.ucsid === undefined ? "the whole emulator" : `server "${snapshot.ucsid}"`;
      throw new UsageError(`the snapshot is of ${of}, not of server "${this.ucsid}"`);
    }
    snapshot.restore();
  }

  /** Ends the server and all that belongs to it; open event channels close with 1001. */
  remove(): void {
    this.emulator.remove(this.ucsid);
  }

  /** @internal */
  protected mayRestore(snapshot: Snapshot): boolean {
    return snapshot.ucsid === this.ucsid;
  }

  /** @internal */
  protected setFault(fault: unknown): FaultHandle {
    const { faults } = this.emulator;
    const state: FaultState = faults.add(fault);
    return {
      id: state.id,
      remove: () => faults.remove(state.id),
      get struck() {
        return faults.list().find(({ id }) => id === state.id)?.struck ?? state.times ?? 0;
      },
    };
  }

  /** @internal */
  protected get target(): UcServer {
    const server = this.emulator.server(this.ucsid);
    if (!server) throw new UsageError(`there is no server "${this.ucsid}" any more`);
    return server;
  }
}

import * as z from "zod";
import {
  answerCall,
  type CallRequest,
  type CallView,
  callNow,
  callsOf,
  hangUpCall,
  placeCall,
} from "../commands/calls.js";
import { listSchema } from "../commands/expectation.js";
import { changeUser, setConnected, type UserChange } from "../commands/people.js";
import { type EventTarget, pushEvent } from "../commands/push-event.js";
import { check, checkAt } from "../common/check.js";
import { describeValue } from "../common/describe-value.js";
import type { Emulator } from "../emulator.js";
import type { FaultInput } from "../faults/fault-schema.js";
import type { FaultState } from "../faults/faults.js";
import type { FixtureInput } from "../fixtures/responses/response-file.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import type { JournalRecord } from "../journal/entry.js";
import { type JournalOptions, listJournal } from "../journal/query.js";
import type { Finding } from "../lint/finding.js";
import { isRecord } from "../matching/path.js";
import type { ScenarioRun } from "../scenarios/run.js";
import type { ScenarioInput } from "../scenarios/scenario-file.js";
import type { UcServer } from "../server/uc-server.js";
import { Snapshot } from "../snapshots/snapshots.js";
import { UsageError } from "../usage-error.js";
import { type ClientAddress, type LogInOptions, UcClient } from "./client.js";
import { ClockHandle } from "./clock-handle.js";
import { Requests } from "./requests.js";
import { UserHandle } from "./user-handle.js";

const loginName = z.string().min(1);
const filterText = z.string().max(1_000);
const lintOptions = z.strictObject({ final: z.boolean().optional() });

/** Something that was set and can be taken back. */
export interface Removable {
  readonly id: string;
  /** Takes it back; tells whether it was still there. */
  remove(): boolean;
}

/** A fault that was set. */
export interface FaultHandle extends Removable {
  /** How often it has been applied so far. */
  readonly hits: number;
}

/** A call that was placed. */
export interface CallHandle {
  /** The ends that it has on lines of the server, by now. */
  readonly ends: readonly CallView[];
  /** The end at the line of that user; undefined when there is none. */
  of(user: string): CallView | undefined;
  /** Whoever is called answers, here or outside. @throws {UsageError} when it does not ring, or is over. */
  answer(): void;
  /** The first end that is still there hangs up. @throws {UsageError} when the call is over. */
  hangUp(): void;
}

/**
 * One emulated server in the hands of a test. Nothing of it is seen by tests that use another one. What a test asks for and
 * cannot be is refused with a {@link UsageError} that says where and what.
 */
export class UcServerHandle {
  /** What clients have asked of it. */
  readonly requests: Requests;
  /** The server's time: stop it, move it on, and what waits falls due. */
  readonly clock: ClockHandle;
  /** @internal */
  protected readonly emulator: Emulator;
  readonly #address: Omit<ClientAddress, "ucsid">;
  /** The server whose journal it reads; undefined for all of them. */
  readonly #journalOf: string | undefined;

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
    this.clock = new ClockHandle(() => this.target);
    this.#journalOf = allRequests ? undefined : ucsid;
    this.requests = new Requests(emulator.journal, this.#journalOf);
  }

  /**
   * What happened, in one order: calls and events, sessions, changes of the world, findings, notices, orders; each with its
   * cause. docs/journal.md has the fields and the filter language. Secrets are masked.
   *
   * @param filter such as `user:alice fn:asnCti* status:>=400 -kind:event`; everything when left out.
   * @param options `since`: only entries after that number; `limit`: only so many, the newest.
   * @throws {UsageError} for a filter or an option that makes no sense, with its place.
   * @example
   * const [call] = uc.journal("fn:asnCtiMakeCall");
   * const caused = uc.journal(`cause:${call.n}`);
   */
  journal(filter = "", options: JournalOptions = {}): JournalRecord[] {
    const text = checkAt("filter", filterText, filter);
    return listJournal(this.emulator.journal, text, check(listSchema, options, "options"), this.#journalOf);
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
    setConnected(this.target, { connected });
  }

  /**
   * The user of that login name, to be looked at and changed. Whether there is one is asked when the handle is used.
   *
   * @throws {UsageError} for anything but a text.
   * @example
   * uc.user("bob").setAbsent({ message: "on holiday" });
   */
  user(name: string): UserHandle {
    return new UserHandle(() => this.target, checkAt("name", loginName, name));
  }

  /**
   * Adds a user, or changes the one of that name.
   *
   * @throws {UsageError} for a field that does not fit, and for a clash of names, addresses or lines.
   * @example
   * uc.addUser({ name: "dave", lines: ["tel:+493023125150@pbx"] });
   */
  addUser(user: UserChange): UserHandle {
    return this.user(changeUser(this.target, user).name);
  }

  /**
   * Logs a user in over HTTP and opens the event channel.
   *
   * @throws {CallError} when the server refuses the login.
   * @throws {UsageError} for a name or an option that does not fit.
   * @example
   * const alice = await uc.logIn("alice");
   * await alice.call("asnGetLoggedInContact");
   */
  async logIn(user: string, options: LogInOptions = {}): Promise<UcClient> {
    return UcClient.logIn({ ...this.#address, ucsid: this.ucsid }, user, options);
  }

  /**
   * Places a call, which rings at its destination when this returns.
   *
   * @param request `from` a user, a line or a number outside, `to` any of these.
   * @throws {UsageError} when it cannot be: nobody has that line, the number cannot be dialled, the line is busy.
   * @example
   * const call = uc.call({ from: "+4930111222", to: "alice" });
   * call.answer();
   * call.hangUp();
   */
  call(request: CallRequest): CallHandle {
    const server = this.target;
    const ids = placeCall(server, request).map(({ id }) => id);
    const ends = (): CallView[] => ids.map((id) => callNow(server, id)).filter((view) => view !== undefined);
    return {
      get ends() {
        return ends();
      },
      of: (user) => ends().find((view) => view.user === user),
      answer: () => answerCall(server, ids),
      hangUp: () => hangUpCall(server, ids),
    };
  }

  /** All calls on lines of the server. */
  get calls(): CallView[] {
    return callsOf(this.target);
  }

  /**
   * Sends an event that the world did not cause, whether or not anybody subscribed to it. Gives the number of sessions that
   * it went to.
   *
   * @param to a login name (all sessions of that user), `{ user }`, `{ session }`, or `"all"`.
   * @throws {UsageError} for a name that is no event's, an argument that does not fit, and somebody who is not there.
   * @example
   * uc.pushEvent("alice", "asnKeepAlive", { dummy: null });
   */
  pushEvent<N extends EventName>(to: EventTarget | string, name: N, argument: Operations[N]["argument"]): number {
    return pushEvent(this.target, { ...targetOf(to), name, argument });
  }

  /**
   * Sets a fault on this server.
   *
   * @param fault its kind, which calls or events it applies to, how often and for how long. Times in it (`ms`, `for`, …)
   *   are ms of the server's clock: while that is stopped, a delay lasts until it is moved.
   * @throws {UsageError} for one that makes no sense.
   * @example
   * const busy = uc.fault({ fault: "serverBusy", function: "asnCtiMakeCall", times: 2 });
   * // … later: busy.hits is how often it was applied
   */
  fault(fault: FaultInput): FaultHandle {
    return this.setFault(isRecord(fault) ? { server: this.ucsid, ...(fault as object) } : fault);
  }

  /**
   * Answers calls in place of the behaviour, as a file in `responses/` would.
   *
   * @param fixtures one or a list. `delay` and `after` in them are ms of the server's clock.
   * @throws {UsageError} for one that makes no sense.
   * @example
   * uc.respond({ operation: "asnFindContacts", error: 1 });
   */
  respond(fixtures: FixtureInput | readonly FixtureInput[]): Removable {
    const { id } = this.emulator.added.add(fixtures, this.ucsid);
    return { id, remove: () => this.emulator.added.remove(id) };
  }

  /**
   * Begins a scenario. Steps that wait for nothing are done when this returns; all times in it are the server's.
   *
   * @param scenario its name, its file (`.yaml`, `.json`), or what would stand in one.
   * @throws {UsageError} for one that there is not or that has mistakes.
   * @example
   * const run = uc.scenario({ steps: [{ at: "1s", call: { from: "+4930123456", to: "alice" } }] });
   * await run.finished;
   */
  scenario(scenario: string | ScenarioInput): ScenarioRun {
    return this.emulator.scenarios.begin(scenario, this.ucsid);
  }

  /**
   * What the clients should do otherwise, each mistake of a user's client once.
   *
   * @param options `final`: the run is over; sessions that are still there have not been logged off.
   * @throws {UsageError} for an option that does not fit.
   */
  lint(options: { readonly final?: boolean } = {}): Finding[] {
    return this.emulator.lint.list({ ...this.lintOptions(options), server: this.ucsid });
  }

  /** The server as at its start: nobody logged in, no faults, no added responses, no requests, its world as given. */
  reset(): void {
    this.target.reset();
  }

  /**
   * Keeps the server's whole state as it is now, to {@link restore} it: the world with calls and all that waits, the time,
   * the row of ids, sessions with their subscriptions and events, faults, added responses, scenarios.
   *
   * @example
   * const ringing = uc.snapshot();
   * call.answer();
   * uc.restore(ringing); // it rings again
   */
  snapshot(): Snapshot {
    return this.emulator.snapshots.take(this.ucsid);
  }

  /**
   * Puts the server back to a snapshot of it, as often as wanted, also after it was reset or removed. Sessions that are not in
   * the snapshot end; event channels that are open stay open.
   *
   * @throws {UsageError} for a snapshot of another server, and anything that is none.
   */
  restore(snapshot: Snapshot): void {
    if (!(snapshot instanceof Snapshot))
      throw UsageError.at("snapshot", `expected what snapshot() gave, got ${describeValue(snapshot)}`);
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
  protected lintOptions(options: unknown): { final?: boolean | undefined } {
    return check(lintOptions, options, "options");
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
      get hits() {
        return faults.list().find(({ id }) => id === state.id)?.hits ?? state.times ?? 0;
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

/** Who gets an event, as the command takes it. */
function targetOf(to: unknown): object {
  if (to === "all") return { all: true };
  if (typeof to === "string") return { user: to };
  if (isRecord(to)) return to;
  const reason = `expected a login name, {user}, {session} or "all", got ${describeValue(to)}`;
  throw UsageError.at("to", reason);
}

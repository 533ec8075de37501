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
import { userOf } from "../commands/parts.js";
import { changeUser, setConnected, type UserChange } from "../commands/people.js";
import { type EventTarget, pushEvent, pushEventToSome } from "../commands/push-event.js";
import { check, checkAt } from "../common/check.js";
import { describeValue } from "../common/describe-value.js";
import type { Emulator } from "../emulator.js";
import type { FaultInput } from "../faults/fault-schema.js";
import type { FaultState } from "../faults/faults.js";
import type { FixtureInputs } from "../fixtures/responses/fixture-input.js";
import type { FunctionName } from "../interface/other-functions.js";
import type { EventName, OperationName, Operations } from "../interface/types.generated.js";
import type { ValueOf } from "../interface/value-types.js";
import type { JournalRecord } from "../journal/entry.js";
import { type JournalOptions, listJournal } from "../journal/query.js";
import type { Finding } from "../lint/finding.js";
import { isRecord } from "../matching/path.js";
import { ScenarioFailed, type ScenarioRun } from "../scenarios/run.js";
import type { ScenarioInput } from "../scenarios/scenario-file.js";
import type { UcServer } from "../server/uc-server.js";
import { Snapshot } from "../snapshots/snapshots.js";
import { loadState } from "../state/load-state.js";
import { saveState } from "../state/save-state.js";
import type { StateFile } from "../state/state-file.js";
import { UsageError } from "../usage-error.js";
import { type ClientAddress, type LogInOptions, UcClient } from "./client.js";
import { ClockHandle } from "./clock-handle.js";
import { Requests } from "./requests.js";
import { UserHandle } from "./user-handle.js";

const loginName = z.string().min(1);
const filterText = z.string().max(1_000);
const lintOptions = z.strictObject({ final: z.boolean().optional() });

/** Something that was set and can be removed. */
export interface Removable {
  readonly id: string;
  /** Removes it. Returns whether it was still there. */
  remove(): boolean;
}

/** A fault that was set. */
export interface FaultHandle extends Removable {
  /** How often it has been applied so far. */
  readonly hits: number;
}

/** A call that was placed. */
export interface CallHandle {
  /** The present ends of the call at lines of the server. */
  readonly ends: readonly CallView[];
  /** The end at a line of that user; undefined when there is none. @throws {UsageError} for an unknown user. */
  of(user: string): CallView | undefined;
  /** The called party answers, internal or external. @throws {UsageError} when the call does not ring, or is over. */
  answer(): void;
  /** The first end that has not ended hangs up. @throws {UsageError} when the call is over. */
  hangUp(): void;
}

/**
 * One emulated server, for a test. Tests that use other servers see nothing of it. Invalid input and impossible requests
 * throw a {@link UsageError} that names the place and the mistake.
 */
export class UcServerHandle {
  /** The requests of its clients. */
  readonly requests: Requests;
  /** The server's clock, which a test can stop, set and advance. */
  readonly clock: ClockHandle;
  /** @internal */
  protected readonly emulator: Emulator;
  readonly #address: Pick<ClientAddress, "url" | "wsUrl">;
  /** The server whose journal it reads; undefined for all of them. */
  readonly #journalOf: string | undefined;

  /** @internal */
  constructor(
    emulator: Emulator,
    address: Pick<ClientAddress, "url" | "wsUrl">,
    /** The UCSID that clients send as `X-ucsid` or `?ucsid=`. */
    readonly ucsid: string,
    allRequests = false,
  ) {
    this.emulator = emulator;
    this.#address = { url: address.url, wsUrl: address.wsUrl };
    this.clock = new ClockHandle(() => this.target);
    this.#journalOf = allRequests ? undefined : ucsid;
    this.requests = new Requests(emulator.requestScope(this.#journalOf));
  }

  /**
   * What happened, in one order: calls and events, sessions, changes of the world, findings, notices, orders; each with its
   * cause. docs/journal.md has the fields and the filter language. Secrets are masked.
   *
   * @param filter such as `user:alice fn:asnCti* status:>=400 -kind:event`; everything when left out.
   * @param options `since`: only entries after that number; `limit`: only so many, the newest.
   * @throws {UsageError} for a filter or an option that makes no sense, with its place, and for a user, an operation or a
   *   kind that is not there.
   * @example
   * const [call] = uc.journal("fn:asnCtiMakeCall");
   * const caused = uc.journal(`cause:${call.n}`);
   */
  journal(filter = "", options: JournalOptions = {}): JournalRecord[] {
    const text = checkAt("filter", filterText, filter);
    return listJournal(this.emulator.requestScope(this.#journalOf), text, check(listSchema, options, "options"));
  }

  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  get url(): string {
    return this.#address.url;
  }

  /** The URL of the event channel. */
  get wsUrl(): string {
    return this.#address.wsUrl;
  }

  /** Whether the server is connected. Calls to a server that is not get 502. */
  get connected(): boolean {
    return this.target.connected;
  }

  set connected(connected: boolean) {
    setConnected(this.target, { connected });
  }

  /**
   * A handle to read and change the user with that login name. Whether the user exists is checked when it is used.
   *
   * @throws {UsageError} for a name that is not a string.
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
  addUser(user: Omit<UserChange, "create">): UserHandle {
    return this.user(changeUser(this.target, isRecord(user) ? { ...user, create: true } : user).name);
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
    const hasSubscribed = (sessionId: string): boolean => {
      const { sessions, subscriptions } = this.target;
      const session = [...sessions.all()].find(({ id }) => id === sessionId);
      return session !== undefined && [...subscriptions.topicsOf(session)].length > 0;
    };
    return UcClient.logIn({ ...this.#address, ucsid: this.ucsid, hasSubscribed }, user, options);
  }

  /**
   * Places a call. It rings at its destination when this returns.
   *
   * @param request `from` and `to`: a user, a line or an external number.
   * @throws {UsageError} when the call is impossible: an unknown line, an invalid number, a busy line.
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
      of: (user) => {
        const { name } = userOf(server, checkAt("user", loginName, user));
        return ends().find((view) => view.user === name);
      },
      answer: () => answerCall(server, ids),
      hangUp: () => hangUpCall(server, ids),
    };
  }

  /** All calls on lines of the server. */
  get calls(): CallView[] {
    return callsOf(this.target);
  }

  /**
   * Sends an event that the world did not cause. No subscription is needed. Returns the number of sessions that received
   * it.
   *
   * @param to a login name (all sessions of that user), `{ user }`, `{ session }`, or `"all"`.
   * @throws {UsageError} for an unknown event, an argument that does not fit, an unknown receiver, and when no session
   *   receives it.
   * @example
   * uc.pushEvent("alice", "asnKeepAlive", { dummy: null });
   */
  pushEvent<N extends EventName>(
    to: EventTarget | string,
    name: N,
    argument: ValueOf<Operations[N]["argument"]>,
  ): number {
    const input = check(pushEvent.input, { ...targetOf(to), name, argument }, "event");
    return pushEventToSome(this.target, input);
  }

  /**
   * Sets a fault on this server; on the emulator itself on all servers, or on the one that it names.
   *
   * @param fault its kind, the calls or events that it applies to, how often and for how long. Times (`ms`, `for`, …)
   *   are ms of the server's clock: while that is stopped, a delay lasts until the clock is advanced.
   * @throws {UsageError} for one that makes no sense.
   * @example
   * const busy = uc.fault({ fault: "serverBusy", function: "asnCtiMakeCall", times: 2 });
   * // … later: busy.hits is how often it was applied
   */
  fault<F extends FunctionName = FunctionName>(fault: FaultInput<F>): FaultHandle {
    return this.setFault(this.ofServer(fault));
  }

  /**
   * Adds fixture responses, which answer calls instead of the behaviour, as a file in `responses/` does; on the emulator
   * itself for all servers.
   *
   * @param fixtures one or a list. `delay` and `after` in them are ms of the server's clock.
   * @throws {UsageError} for one that makes no sense.
   * @example
   * uc.respond({ operation: "asnFindContacts", error: 1 });
   */
  respond<
    N extends OperationName,
    const E extends readonly unknown[] = readonly unknown[],
    const L extends readonly unknown[] = readonly unknown[],
  >(fixtures: FixtureInputs<N, E, L>): Removable {
    const { id } = this.addResponses(fixtures);
    return { id, remove: () => this.emulator.added.remove(id) };
  }

  /**
   * Begins a scenario. Steps that wait for nothing are done when this returns. All its times follow the server's clock.
   *
   * @param scenario its name, its file (`.yaml`, `.json`), or the content of such a file.
   * @throws {UsageError} for an unknown scenario, and for mistakes in it, such as a user who is not there.
   * @throws {ScenarioFailed} when one of the steps that wait for nothing fails. Later ones reject `finished`.
   * @example
   * const run = uc.scenario({ steps: [{ at: "1s", call: { from: "+4930123456", to: "alice" } }] });
   * await run.finished;
   */
  scenario<const S extends readonly unknown[]>(scenario: string | ScenarioInput<S>): ScenarioRun {
    const run = this.emulator.scenarios.begin(scenario, this.ucsid);
    if (run.state === "failed") throw new ScenarioFailed(run.status.error);
    return run;
  }

  /**
   * Linter findings so far: the mistakes of clients, each once for each user.
   *
   * @param options `final: true` also reports sessions that were never logged off.
   * @throws {UsageError} for an option that does not fit.
   */
  lint(options: { readonly final?: boolean } = {}): Finding[] {
    return this.emulator.lint.list({ ...this.lintOptions(options), server: this.ucsid });
  }

  /** Resets the server to its start: no sessions, faults, added responses or requests, and the world as given. */
  reset(): void {
    this.target.reset();
  }

  /**
   * Takes a snapshot of the server's whole state for {@link restore}: the world with its calls and timers, the time, the
   * sequence of ids, sessions with their subscriptions and events, faults, added responses, scenarios.
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
   * Restores a snapshot of this server, any number of times, also after a reset or removal. Sessions that are not in
   * the snapshot end. Open event channels stay open.
   *
   * @throws {UsageError} for a snapshot of another server, and for anything that is not a snapshot.
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

  /**
   * The server's whole state as data for a file, to go on from in another process: what a snapshot keeps, but for scenarios
   * under way, calls that wait for a delay, and open event channels. It holds passwords and session ids.
   *
   * @throws {UsageError} when it is too large for a file.
   * @example
   * writeFileSync("state.json", JSON.stringify(uc.saveState()), { mode: 0o600 });
   */
  saveState(): StateFile {
    return saveState(this.snapshot());
  }

  /**
   * Puts a state in the place of the present one, as {@link saveState} gave it, here or in another process of this release.
   * Sessions that are there now end; clients go on with the sessions of the state.
   *
   * @throws {UsageError} for anything else, with its place and the reason. Nothing has changed then.
   * @example
   * uc.loadState(JSON.parse(readFileSync("state.json", "utf8")));
   */
  loadState(state: StateFile | Readonly<Record<string, unknown>>): void {
    loadState(this.emulator, state, this.ucsid).commit();
  }

  /** Removes the server with all its state. Open event channels close with 1001. */
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
  protected ofServer(fault: unknown): unknown {
    if (!isRecord(fault)) return fault;
    if (fault.server !== undefined && fault.server !== this.ucsid) {
      throw UsageError.at("server", `the fault would be set on another server; leave it out for "${this.ucsid}"`);
    }
    return { ...fault, server: this.ucsid };
  }

  /** @internal */
  protected addResponses(fixtures: unknown): { readonly id: string } {
    return this.emulator.added.add(fixtures, this.ucsid);
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

/** The receivers of an event in the form of the command. */
function targetOf(to: unknown): object {
  if (to === "all") return { all: true };
  if (typeof to === "string") return { user: to };
  if (isRecord(to)) return to;
  const reason = `expected a login name, {user}, {session} or "all", got ${describeValue(to)}`;
  throw UsageError.at("to", reason);
}

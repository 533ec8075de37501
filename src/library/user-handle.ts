import { type CallView, callsOf } from "../commands/calls.js";
import { userOf } from "../commands/parts.js";
import {
  type AbsenceInput,
  changesSchema,
  changeUser,
  manualState,
  removeUser,
  resetAbsence,
  setAbsence,
  setLogonError,
  setNote,
  type UserChange,
  type UserView,
  userView,
} from "../commands/people.js";
import { pushEvent } from "../commands/push-event.js";
import { endSessions } from "../commands/sessions.js";
import { check, checkAt } from "../common/check.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import type { UcServer } from "../server/uc-server.js";
import type { User } from "../world/directory.js";

const absenceOptions = setAbsence.input.omit({ user: true, state: true });

/**
 * A user of an emulated server, as a test moves them. Each change is told to the clients that have subscribed to it.
 * Everything here throws a {@link UsageError} while the server has no user of that name.
 */
export class UserHandle {
  readonly #server: () => UcServer;

  /** @internal */
  constructor(
    server: () => UcServer,
    /** Login name. */
    readonly name: string,
  ) {
    this.#server = server;
  }

  /** The person's address everywhere on the wire: `sip:alice@example.com`. */
  get contactId(): string {
    return this.#user.contactId;
  }

  /** Line URIs, the primary one first. */
  get lines(): readonly string[] {
    return this.#user.lines;
  }

  /** What others see now. */
  get state(): UserView {
    return userView(this.#server(), this.#user);
  }

  /** The user's calls that have not gone away yet. */
  get calls(): CallView[] {
    return callsOf(this.#server(), this.#user.name);
  }

  /**
   * Sets the manual state absent.
   *
   * @param options `message` and `reason` for others to read, `reachability` (AsnReachabilityEnum, 0 to 5), `from` and
   *   `to`: moments of the server's clock, ISO 8601 or ms since 1970-01-01 UTC.
   * @throws {UsageError} for an option that does not fit.
   * @example
   * uc.user("bob").setAbsent({ message: "on holiday" });
   */
  setAbsent(options: Omit<AbsenceInput, "state"> = {}): void {
    this.#setState("absent", options);
  }

  /**
   * Sets a manual state: `available`, `absent`, `busy` or `doNotDisturb`.
   *
   * @throws {UsageError} for another state, or an option that does not fit.
   * @example
   * uc.user("bob").setPresence("doNotDisturb", { message: "exam" });
   */
  setPresence(state: NonNullable<AbsenceInput["state"]>, options: Omit<AbsenceInput, "state"> = {}): void {
    this.#setState(checkAt("state", manualState, state), options);
  }

  /** Takes the manual state back: the user is what calls and calendar say. */
  resetAbsent(): void {
    resetAbsence(this.#server(), { user: this.#user.name });
  }

  /**
   * Sets the note that others see; an empty one takes it back.
   *
   * @throws {UsageError} for anything but a text.
   * @example
   * uc.user("bob").setNote("back at two");
   */
  setNote(note: string): void {
    setNote(this.#server(), { user: this.#user.name, note });
  }

  /**
   * Lets each login fail.
   *
   * @param code a value of AsnLogonErrorEnum, such as 129 for a locked account; undefined lets the user in again.
   * @throws {UsageError} for any other value.
   * @example
   * uc.user("alice").setLogonError(129);
   */
  setLogonError(code: number | undefined): void {
    setLogonError(this.#server(), { user: this.#user.name, logonError: code ?? null });
  }

  /**
   * Changes what is known of the user: names, password, address, lines, state, note, …
   *
   * @throws {UsageError} for a field that does not fit, and for a clash with another user; nothing has changed then.
   * @example
   * uc.user("bob").change({ displayName: "Bob B.", lines: ["tel:+493023125199@pbx"] });
   */
  change(changes: Omit<UserChange, "name">): void {
    changeUser.run(this.#server(), { ...check(changesSchema, changes, "changes"), name: this.#user.name });
  }

  /** Removes the user from the server; sessions end. */
  remove(): void {
    removeUser(this.#server(), { user: this.#user.name });
  }

  /**
   * Sends an event that the world did not cause to all of the user's sessions, subscribed to or not. Gives their number.
   *
   * @throws {UsageError} for a name that is no event's, and an argument that does not fit.
   * @example
   * uc.user("alice").pushEvent("asnKeepAlive", { dummy: null });
   */
  pushEvent<N extends EventName>(name: N, argument: Operations[N]["argument"]): number {
    return pushEvent(this.#server(), { user: this.#user.name, name, argument });
  }

  /**
   * Ends all of the user's sessions, and gives their number; event channels close with 1000.
   *
   * @param reason what the channels are closed with, at most 123 bytes.
   * @throws {UsageError} for a reason that does not fit.
   */
  endSessions(reason?: string): number {
    return endSessions(this.#server(), { user: this.#user.name, reason });
  }

  #setState(state: NonNullable<AbsenceInput["state"]>, options: Omit<AbsenceInput, "state">): void {
    const user = this.#user.name;
    setAbsence.run(this.#server(), { ...check(absenceOptions, options, "options"), user, state });
  }

  get #user(): User {
    return userOf(this.#server(), this.name);
  }
}

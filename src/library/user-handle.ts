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
import { pushEvent, pushEventToSome } from "../commands/push-event.js";
import { endSessions } from "../commands/sessions.js";
import { check, checkAt } from "../common/check.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import type { ValueOf } from "../interface/value-types.js";
import type { UcServer } from "../server/uc-server.js";
import type { User } from "../world/directory.js";
import type { LogonErrorName } from "../world/logon-error-schema.js";

const absenceOptions = setAbsence.input.omit({ user: true, state: true });

/**
 * A user of an emulated server, for a test. Clients that have subscribed are told of each change.
 * Everything here throws a {@link UsageError} if the server has no user with that name.
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

  /** The user's contact id, which the protocol uses everywhere: `sip:alice@example.com`. */
  get contactId(): string {
    return this.#user.contactId;
  }

  /** Line URIs, the primary one first. */
  get lines(): readonly string[] {
    return this.#user.lines;
  }

  /** The user's present state, as others see it. */
  get state(): UserView {
    return userView(this.#server(), this.#user);
  }

  /** The user's present calls. */
  get calls(): CallView[] {
    return callsOf(this.#server(), this.#user.name);
  }

  /**
   * Sets the manual state absent.
   *
   * @param options `message` and `reason` for others to read, `reachability` (AsnReachabilityEnum, 0 to 5 or a name such as `homeoffice`), `from` and
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

  /** Resets the manual state, so that calls and calendar decide the presence. */
  resetAbsent(): void {
    resetAbsence(this.#server(), { user: this.#user.name });
  }

  /**
   * Sets the note that others see. An empty text removes it.
   *
   * @throws {UsageError} for a note that is not a string.
   * @example
   * uc.user("bob").setNote("back at two");
   */
  setNote(note: string): void {
    setNote(this.#server(), { user: this.#user.name, note });
  }

  /**
   * Makes each login of the user fail.
   *
   * @param error a value of AsnLogonErrorEnum or its name, such as 129 or `"locked"`; undefined lets the user in again.
   * @throws {UsageError} for any other value.
   * @example
   * uc.user("alice").setLogonError("locked");
   */
  setLogonError(error: number | LogonErrorName | undefined): void {
    setLogonError(this.#server(), { user: this.#user.name, logonError: error ?? null });
  }

  /**
   * Changes the user: names, password, address, lines, state, note, …
   *
   * @throws {UsageError} for a field that does not fit, and for a clash with another user; nothing has changed then.
   * @example
   * uc.user("bob").change({ displayName: "Bob B.", lines: ["tel:+493023125199@pbx"] });
   */
  change(changes: Omit<UserChange, "name">): void {
    changeUser.run(this.#server(), { ...check(changesSchema, changes, "changes"), name: this.#user.name });
  }

  /** Removes the user from the server and ends the user's sessions. */
  remove(): void {
    removeUser(this.#server(), { user: this.#user.name });
  }

  /**
   * Sends an event that the world did not cause to all of the user's sessions, and returns their number.
   *
   * @throws {UsageError} for an unknown event, for an argument that does not fit, and when the user has no session.
   * @example
   * uc.user("alice").pushEvent("asnKeepAlive", { dummy: null });
   */
  pushEvent<N extends EventName>(name: N, argument: ValueOf<Operations[N]["argument"]>): number {
    const input = check(pushEvent.input, { user: this.#user.name, name, argument }, "event");
    return pushEventToSome(this.#server(), input);
  }

  /**
   * Ends all of the user's sessions, and returns their number. Event channels close with 1000.
   *
   * @param reason the close reason of the event channels, at most 123 bytes.
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

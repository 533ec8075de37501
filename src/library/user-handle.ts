import { type CallView, callsOf } from "../commands/calls.js";
import {
  type AbsenceInput,
  changeUser,
  setAbsence,
  type UserChange,
  type UserView,
  userChangeSchema,
  userView,
} from "../commands/people.js";
import { pushEvent } from "../commands/push-event.js";
import type { EventName, Operations } from "../interface/types.generated.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import type { User } from "../world/directory.js";

/** A user of an emulated server, as a test moves them. Each change is told to those who have subscribed to it. */
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

  /** The manual state absent; `to` ends it, by the server's clock. */
  setAbsent(options: Omit<AbsenceInput, "state"> = {}): void {
    setAbsence(this.#server(), this.#user, { ...options, state: "absent" });
  }

  /** Another manual state: available, busy, doNotDisturb. */
  setPresence(state: NonNullable<AbsenceInput["state"]>, options: Omit<AbsenceInput, "state"> = {}): void {
    setAbsence(this.#server(), this.#user, { ...options, state });
  }

  /** Back to what calls and calendar say. */
  resetAbsent(): void {
    this.#server().world.presence.resetAbsence(this.contactId);
  }

  setNote(note: string): void {
    this.#server().world.presence.setNote(this.contactId, note);
  }

  /** Lets each login fail with a value of AsnLogonErrorEnum; undefined lets the user in again. */
  setLogonError(code: number | undefined): void {
    this.change({ logonError: code ?? null });
  }

  /** Changes what is known of the user. Throws UsageError for a clash with another one. */
  change(changes: Omit<UserChange, "name">): void {
    const parsed = userChangeSchema.safeParse({ ...changes, name: this.name });
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new UsageError(`${issue?.path.join(".")}: ${issue?.message}`);
    }
    changeUser(this.#server(), parsed.data);
  }

  /** Sends an event to all of the user's sessions; gives their number. */
  pushEvent<N extends EventName>(name: N, argument: Operations[N]["argument"]): number {
    return pushEvent(this.#server(), { user: this.name }, name, argument);
  }

  /** Ends all of the user's sessions; gives their number. */
  endSessions(reason = "ended by a test"): number {
    const server = this.#server();
    const sessions = [...server.sessions.all()].filter((session) => session.user === this.#user);
    for (const session of sessions) server.endSession(session, reason);
    return sessions.length;
  }

  get #user(): User {
    const server = this.#server();
    const user = server.world.directory.user(this.name);
    if (!user) throw new UsageError(`server ${server.ucsid} has no user "${this.name}"`);
    return user;
  }
}

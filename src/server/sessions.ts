import type { User } from "../world/directory.js";
import type { Session } from "./session.js";

/** The sessions of one server, and when they end by themselves. Constant work per call, whatever their number. */
export class Sessions {
  private readonly byId = new Map<string, Session>();
  private readonly byUser = new Map<User, Set<Session>>();

  constructor(
    private readonly idleMs: number,
    private readonly expire: (session: Session) => void,
  ) {}

  get size(): number {
    return this.byId.size;
  }

  /**
   * The live session with that id, marked as used now. One whose idle time has run out is ended on the way, so that
   * the moment of its end does not depend on when the sweep comes by.
   */
  use(id: string): Session | undefined {
    const session = this.byId.get(id);
    if (!session || session.useWithin(this.idleMs)) return session;
    this.expire(session);
    return undefined;
  }

  add(session: Session): void {
    this.byId.set(session.id, session);
    const others = this.byUser.get(session.user);
    if (others) others.add(session);
    else this.byUser.set(session.user, new Set([session]));
  }

  delete(session: Session): void {
    this.byId.delete(session.id);
    const others = this.byUser.get(session.user);
    if (others?.delete(session) && others.size === 0) this.byUser.delete(session.user);
  }

  /** The sessions of a user, the oldest first. */
  of(user: User): Iterable<Session> {
    return this.byUser.get(user) ?? [];
  }

  all(): Iterable<Session> {
    return this.byId.values();
  }

  /** Ends the sessions that nobody has used for the idle time and that have no open event channel (chosen). */
  sweep(): void {
    for (const session of this.byId.values()) if (this.#isIdle(session)) this.expire(session);
  }

  #isIdle(session: Session): boolean {
    return session.idle >= this.idleMs && !session.outbox?.channels;
  }
}

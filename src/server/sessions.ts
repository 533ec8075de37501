import { AsnClientAppID } from "../interface/enums.generated.js";
import type { User } from "../world/directory.js";
import type { Clients } from "../world/presence/presence.js";
import type { Session } from "./session.js";

/** The sessions of one user, as a linked list: a set per user would make each login slower. */
interface Chain<S extends Session> {
  first: S;
  last: S;
}

/** Whether it is the session of an app on a telephone or tablet: AsnClientAppID (documented, protocol.md §2). */
const isMobile = ({ clientAppId }: Session): boolean =>
  clientAppId === AsnClientAppID.eCLIENTAPPIDMOBILE || clientAppId === AsnClientAppID.eCLIENTAPPIDMOBILEPAD;

/** The sessions of one server, with their expiry. The work for each call is constant, however many there are. */
export class Sessions<S extends Session = Session> {
  private readonly byId = new Map<string, S>();
  private readonly byUser = new Map<User, Chain<S>>();

  constructor(
    private readonly idleMs: number,
    private readonly expire: (session: S) => void,
  ) {}

  get size(): number {
    return this.byId.size;
  }

  /**
   * The live session with that id, marked as used now. An expired session is ended here already, so that its end does
   * not depend on when the next sweep runs.
   */
  use(id: string): S | undefined {
    const session = this.byId.get(id);
    if (!session || session.useWithin(this.idleMs)) return session;
    this.expire(session);
    return undefined;
  }

  add(session: S): void {
    this.byId.set(session.id, session);
    const chain = this.byUser.get(session.user);
    if (!chain) {
      this.byUser.set(session.user, { first: session, last: session });
      return;
    }
    session.olderOfUser = chain.last;
    chain.last.newerOfUser = session;
    chain.last = session;
  }

  delete({ id }: Session): void {
    const session = this.byId.get(id);
    const chain = session && this.byUser.get(session.user);
    if (!chain) return;
    this.byId.delete(id);
    const { olderOfUser: older, newerOfUser: newer } = session;
    if (older) older.newerOfUser = newer;
    if (newer) newer.olderOfUser = older;
    if (!older && !newer) this.byUser.delete(session.user);
    else if (!older && newer) chain.first = newer;
    else if (!newer && older) chain.last = older;
    session.olderOfUser = undefined;
    session.newerOfUser = undefined;
  }

  /** The sessions of a user, the oldest first. */
  of(user: User): S[] {
    const sessions: S[] = [];
    for (let session = this.byUser.get(user)?.first; session; session = session.newerOfUser) sessions.push(session);
    return sessions;
  }

  /** Those of them that began here, and get what happens here. */
  here(user: User): S[] {
    const sessions = this.of(user);
    return sessions.some(({ isUpstream }) => isUpstream) ? sessions.filter(({ isUpstream }) => !isUpstream) : sessions;
  }

  /** Which clients of the user are logged in: none, apps on telephones and tablets alone, or others too. */
  clientsOf(user: User): Clients {
    let clients: Clients = "none";
    const first = this.byUser.get(user)?.first;
    for (let session = first; session; session = session.newerOfUser) {
      if (session.isUpstream) continue;
      if (!isMobile(session)) return "some";
      clients = "mobile";
    }
    return clients;
  }

  all(): Iterable<S> {
    return this.byId.values();
  }

  /** Ends the sessions that were idle for too long and have no open event channel (chosen). */
  sweep(): void {
    for (const session of this.byId.values()) if (this.#isIdle(session)) this.expire(session);
  }

  #isIdle(session: S): boolean {
    return session.idle >= this.idleMs && !session.outbox?.channels;
  }
}

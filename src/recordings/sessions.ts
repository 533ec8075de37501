import { isRecord } from "../matching/path.js";
import type { RequestOptions } from "../transport/options.js";
import type { RecordedAnswer } from "./answers.js";

/** A session of the recording. Its id is a secret, so it has a name. */
export interface KnownSession {
  readonly name: string;
  ucsid: string | undefined;
  user: string | undefined;
}

/** The sessions that a recording tells of, and all that must not stand in its file. */
export class KnownSessions {
  readonly secrets = new Set<string>();
  readonly #byId = new Map<string, KnownSession>();

  /** The session with that id. One that began before the recording is found by its first call. */
  of(id: string | undefined): KnownSession | undefined {
    if (id === undefined) return undefined;
    let session = this.#byId.get(id);
    if (!session) {
      session = { name: `session-${this.#byId.size + 1}`, ucsid: undefined, user: undefined };
      this.#byId.set(id, session);
      this.secrets.add(id);
    }
    return session;
  }

  begin(id: string, ucsid: string | undefined, login: string | undefined, answer: unknown): KnownSession {
    const session = this.of(id) as KnownSession;
    session.ucsid = ucsid;
    session.user = loginIn(answer) ?? login;
    return session;
  }

  /** Notes who a session's user is, where its beginning is not in the recording. */
  learn(session: KnownSession, operation: string, { outcome, answer }: RecordedAnswer): void {
    if (session.user !== undefined || outcome !== "result") return;
    if (/^asnGetLoggedInContact/.test(operation)) session.user = loginIn(answer);
  }

  /** Keeps in mind what lets somebody log in, and which server a session is at. */
  note({ credentials, sessionId, ucsid }: RequestOptions): void {
    if (credentials.kind === "password") this.secrets.add(credentials.password);
    if (credentials.kind === "token") this.secrets.add(credentials.token);
    const session = this.of(sessionId);
    if (session) session.ucsid ??= ucsid;
  }

  /** The names of servers in a recording: `local`, and `server-2` and so on, since a UCSID may name a company. */
  serverNames(ucsids: ReadonlySet<string>): ReadonlyMap<string, string> {
    // Who names no server means the one that there is.
    const named = [...ucsids].filter((ucsid) => ucsid !== "");
    const names = new Map(named.map((ucsid, index) => [ucsid, index === 0 ? "local" : `server-${index + 1}`]));
    return names.set("", "local");
  }
}

/** The login name that an answer about a session's user has. */
export function loginIn(answer: unknown): string | undefined {
  if (!isRecord(answer)) return undefined;
  if (typeof answer.u8sLoggedInUser === "string" && answer.u8sLoggedInUser !== "") return answer.u8sLoggedInUser;
  for (const holder of [answer, ...Object.values(answer)]) {
    const contact = isRecord(holder) ? holder.asnRemoteContact : undefined;
    if (isRecord(contact) && typeof contact.u8sCtiServerUserName === "string" && contact.u8sCtiServerUserName !== "") {
      return contact.u8sCtiServerUserName;
    }
  }
  return undefined;
}

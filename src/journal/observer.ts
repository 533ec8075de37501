import type { Session } from "../server/session.js";
import type { SeenCall, TrafficWatcher } from "../server/traffic.js";
import type { UcServer } from "../server/uc-server.js";
import { type Cause, causes } from "../time/causes.js";
import type { Change } from "../world/changes.js";
import type { Entry } from "./entry.js";
import { factsOf } from "./facts.js";
import type { Journal } from "./journal.js";
import { NoteEntry } from "./note-entry.js";

/** A call that is still being carried out keeps what it has led to, which follows it in the journal. */
interface Leading extends Cause {
  led(entry: Entry): void;
}

/** Puts an entry into the journal, behind the call that led to it. */
export function record(journal: Journal, entry: Entry): void {
  const { current } = causes;
  if (current && "led" in current) (current as Leading).led(entry);
  else journal.add(entry);
}

/** Writes what happens at one server into the journal, beside its calls and events: its sessions, and the world's changes. */
export class JournalObserver implements TrafficWatcher {
  constructor(
    private readonly server: UcServer,
    private readonly journal: Journal,
  ) {}

  sessionBegan(session: Session, call: SeenCall): void {
    const { clientAppId, protocolVersion } = session;
    causes.run(call, () => this.#record(session, "session.began", { clientAppId, protocolVersion }));
  }

  sessionEnded(session: Session, reason: string): void {
    this.#record(session, "session.ended", { reason });
  }

  channelOpened(session: Session): void {
    this.#record(session, "channel.opened");
  }

  channelClosed(session: Session): void {
    this.#record(session, "channel.closed");
  }

  /** The world changed; the entry is the cause of the events that are made of it. */
  changed(change: Change): Cause {
    const { server, journal } = this;
    const parts = { ucsid: server.ucsid, at: server.clock.now(), facts: factsOf(change) };
    const entry = new NoteEntry("world", change.type, causes.current, parts);
    record(journal, entry);
    return entry;
  }

  #record(session: Session, what: string, facts?: Record<string, unknown>): void {
    const { id, user, server } = session;
    const parts = { ucsid: server.ucsid, at: server.clock.now(), user: user.name, session: id, facts };
    record(this.journal, new NoteEntry("session", what, causes.current, parts));
  }
}

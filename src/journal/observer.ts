import type { SeenCall, ServerWatcher } from "../server/server-events.js";
import type { Session } from "../server/session.js";
import { type Cause, causes } from "../time/causes.js";
import type { Clock } from "../time/clock.js";
import type { Change } from "../world/changes.js";
import type { Entry } from "./entry.js";
import { factsOf } from "./facts.js";
import type { Journal } from "./journal.js";
import { NoteEntry, type NoteParts } from "./note-entry.js";

/** A call that is still being carried out keeps what it has led to, which follows it in the journal. */
interface Leading extends Cause {
  led(entry: Entry): void;
}

/** Puts an entry into the journal, behind the call that led to it. */
function record(journal: Journal, entry: Entry): void {
  const { current } = causes;
  if (current && "led" in current) (current as Leading).led(entry);
  else journal.add(entry);
}

/** Notes what a person is told. */
export function noteNotice(journal: Journal, message: string, details: Readonly<Record<string, unknown>>): void {
  // What the linter finds has entries of its own.
  if (!journal.isKept || details.rule !== undefined) return;
  const { ucsid, user, session, err, ...others } = details;
  const facts = err === undefined ? others : { ...others, error: err instanceof Error ? err.message : String(err) };
  const named = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  const parts = { ucsid: named(ucsid), user: named(user), session: named(session), facts, text: message };
  record(journal, new NoteEntry("notice", "notice", causes.current, parts));
}

/** Notes what the linter has found, at the call that shows it. */
export function noteFinding(
  journal: Journal,
  server: { readonly ucsid: string; readonly clock: Clock },
  found: {
    readonly rule: string;
    readonly message: string;
    readonly call?: Cause | undefined;
    readonly user?: string | undefined;
    readonly session?: string | undefined;
  },
): void {
  if (!journal.isKept) return;
  const { rule, message: text, call, user, session } = found;
  const parts = { ucsid: server.ucsid, at: server.clock.now(), user, session, text };
  record(journal, new NoteEntry("finding", rule, call ?? causes.current, parts));
}

/** Carries out an order from outside, of the control API or the library; what it leads to names it as its cause. */
export function ordered<T>(journal: Journal, what: string, about: NoteParts, work: () => T): T {
  const entry = new NoteEntry("control", what, causes.current, about);
  if (journal.isKept) record(journal, entry);
  return causes.run(entry, work);
}

/** Writes what happens at one server into the journal, beside its calls and events: its sessions, and the world's changes. */
export class JournalObserver implements ServerWatcher {
  constructor(
    private readonly server: { readonly ucsid: string; readonly clock: Clock },
    private readonly journal: Journal,
  ) {}

  /** A change of the world: its entry is the cause of what `work` makes of it. */
  publish(change: Change, work: () => void): void {
    if (!this.journal.isKept) return work();
    const { ucsid, clock } = this.server;
    const entry = new NoteEntry("world", change.type, causes.current, {
      ucsid,
      at: clock.now(),
      facts: factsOf(change),
    });
    record(this.journal, entry);
    causes.run(entry, work);
  }

  sessionBegan(session: Session, call: SeenCall | undefined): void {
    const { clientAppId, protocolVersion } = session;
    const work = (): void => this.#record(session, "session.began", { clientAppId, protocolVersion });
    if (call) causes.run(call, work);
    else work();
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

  #record(session: Session, what: string, facts?: Record<string, unknown>): void {
    if (!this.journal.isKept) return;
    const { ucsid, clock } = this.server;
    const parts = { ucsid, at: clock.now(), user: session.user.name, session: session.id, facts };
    record(this.journal, new NoteEntry("session", what, causes.current, parts));
  }
}

import type { Change } from "../world/changes.js";
import type { ServerWatcher } from "./server-events.js";
import type { Session } from "./session.js";
import type { Subscriptions } from "./subscriptions.js";

/**
 * Tells a person, once a session, that an event passes an open event channel which has subscribed to nothing: the client
 * hears of its own user's changes alone, and may wait for events that nobody sends it. Only such sessions are remembered,
 * so other traffic costs nothing.
 */
export class UnheardEvents implements ServerWatcher {
  private readonly waiting = new Set<Session>();

  constructor(
    private readonly server: {
      readonly subscriptions: Pick<Subscriptions, "topicsOf">;
      readonly notice: (message: string, details: Record<string, unknown>) => void;
    },
  ) {}

  channelOpened(session: Session): void {
    if (!this.#hasSubscribed(session)) this.waiting.add(session);
  }

  channelClosed(session: Session): void {
    this.waiting.delete(session);
  }

  sessionEnded(session: Session): void {
    this.waiting.delete(session);
  }

  changed(change: Change): void {
    if (this.waiting.size === 0) return;
    for (const session of this.waiting) {
      if (this.#hasSubscribed(session)) continue;
      this.server.notice(
        "an event passed by an event channel that has subscribed to nothing; it gets events of others, and of calls, after a call such as asnGetAndSubscribePresence, asnCtiLineMonitorStart or asnChatSubscribeEvents",
        { user: session.user.name, session: session.id, change: change.type },
      );
    }
    this.waiting.clear();
  }

  reset(): void {
    this.waiting.clear();
  }

  #hasSubscribed(session: Session): boolean {
    for (const _topic of this.server.subscriptions.topicsOf(session)) return true;
    return false;
  }
}

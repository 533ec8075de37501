import { answer, hangUp, placeCall } from "../commands/calls.js";
import { sendChat } from "../commands/chat.js";
import { below } from "../commands/command.js";
import { userOf } from "../commands/parts.js";
import { resetAbsence, setAbsence, setConnected, setLogonError, setNote } from "../commands/people.js";
import { pushEvent } from "../commands/push-event.js";
import { closeChannels, endSessions } from "../commands/sessions.js";
import type { Faults } from "../faults/faults.js";
import type { UcServer } from "../server/uc-server.js";
import type { Timer } from "../time/timer-heap.js";
import type { Action, ActionName, ActionOf } from "./actions-file.js";

/** What a step calls a field that the command calls otherwise. */
const OTHER_NAMES: Partial<Record<ActionName, Readonly<Record<string, string>>>> = {
  call: { hangUpAfterMs: "hangUpAfter" },
  note: { note: "text" },
  lockLogin: { logonError: "error" },
  event: { user: "to" },
};

/** RFC 6455: the service restarts (chosen: how event channels close when a server is lost). */
const SERVICE_RESTART = 1012;

/** What a scenario acts on. */
export interface RunContext {
  readonly server: UcServer;
  readonly faults: Faults;
}

/** Carries out the steps' actions, and takes back, in time or at once, what was meant for a time. */
export class ActionRunner {
  /** What is still to be taken back, with the timer that will. */
  private readonly passing = new Map<() => void, Timer>();
  private readonly faults: string[] = [];
  private messages = 0;

  /** `onIdle` is told when the last passing thing has passed. */
  constructor(
    private readonly context: RunContext,
    private readonly id: string,
    private readonly onIdle: () => void,
  ) {}

  /** Whether something that was meant for a time still lasts. */
  get busy(): boolean {
    return this.passing.size > 0;
  }

  /** @throws {UsageError} for what the world refuses, at the place in the step. */
  perform(action: Action): void {
    below(action.kind, () => this.#perform(action), OTHER_NAMES[action.kind]);
  }

  #perform(action: Action): void {
    const { server, faults } = this.context;
    switch (action.kind) {
      case "call": {
        const { hangUpAfter, ...request } = action.with;
        placeCall.run(server, { ...request, hangUpAfterMs: hangUpAfter });
        return;
      }
      case "answer":
        return answer.run(server, action.with);
      case "hangup":
        return hangUp.run(server, action.with);
      case "absent":
        return this.#setAbsent(action.with);
      case "note":
        return setNote.run(server, { user: action.with.user, note: action.with.text });
      case "chat":
        return sendChat.run(server, { ...action.with, reference: `${this.id}-${++this.messages}` });
      case "connected":
        return setConnected.run(server, { connected: action.with });
      case "serverLost":
        return this.#lose(action.with);
      case "fault":
        this.faults.push(faults.add({ ...action.with, server: server.ucsid }).id);
        return;
      case "lockLogin":
        return this.#lock(action.with);
      case "event": {
        const { to, ...event } = action.with;
        pushEvent.run(server, { ...event, ...(to === "*" ? { all: true } : { user: to }) });
        return;
      }
      case "endSessions":
        endSessions.run(server, { user: action.with.user, reason: "ended by a scenario", code: 1000 });
        return;
    }
  }

  /** Takes back at once what was meant for a time, and the faults that were set. */
  undo(): void {
    for (const [back, timer] of [...this.passing]) {
      this.context.server.clock.clearTimer(timer);
      back();
    }
    this.passing.clear();
    for (const id of this.faults) this.context.faults.remove(id);
  }

  #setAbsent({ user, state, for: ms, ...rest }: ActionOf<"absent">): void {
    const { server } = this.context;
    if (state === "none") return resetAbsence.run(server, { user });
    const to = ms === undefined ? undefined : server.clock.now() + ms;
    setAbsence.run(server, { user, state, ...rest, to });
  }

  #lose({ for: ms, sessions }: ActionOf<"serverLost">): void {
    const { server } = this.context;
    const before = server.connected;
    const lost = { reason: "the server was lost", code: SERVICE_RESTART };
    setConnected.run(server, { connected: false });
    if (sessions === "end") endSessions.run(server, lost);
    else closeChannels(server, lost.code, lost.reason);
    this.#for(ms, () => setConnected.run(server, { connected: before }));
  }

  #lock({ user, error, for: ms }: ActionOf<"lockLogin">): void {
    const { server } = this.context;
    const person = userOf(server, user);
    const before = setLogonError.run(server, { user: person.name, logonError: error });
    if (ms === undefined) return;
    this.#for(ms, () => {
      // Somebody may have removed them meanwhile.
      if (server.world.directory.user(person.name) !== person) return;
      setLogonError.run(server, { user: person.name, logonError: before });
    });
  }

  #for(ms: number, back: () => void): void {
    const timer = this.context.server.clock.setTimer(ms, () => {
      this.passing.delete(back);
      back();
      if (!this.busy) this.onIdle();
    });
    this.passing.set(back, timer);
  }
}

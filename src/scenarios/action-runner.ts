import { answer, hangUp, placeCall } from "../commands/calls.js";
import { sendChat } from "../commands/chat.js";
import { below } from "../commands/command.js";
import { userOf } from "../commands/parts.js";
import { resetAbsence, setAbsence, setConnected, setLogonError, setNote } from "../commands/people.js";
import { pushEvent } from "../commands/push-event.js";
import { closeChannels, endSessions } from "../commands/sessions.js";
import type { Faults } from "../faults/faults.js";
import { compileTemplate, type Scope, TemplateError } from "../fixtures/responses/template.js";
import { pathText } from "../matching/path.js";
import type { UcServer } from "../server/uc-server.js";
import type { Timer } from "../time/timer-heap.js";
import { UsageError } from "../usage-error.js";
import type { Action, ActionName, ActionOf } from "./actions-file.js";

/** Fields whose name in a step differs from their name in the command. */
const OTHER_NAMES: Partial<Record<ActionName, Readonly<Record<string, string>>>> = {
  note: { note: "text" },
  lockLogin: { logonError: "error" },
  event: { user: "to" },
};

/** Close code of event channels when a server is lost: RFC 6455, service restart (chosen). */
const SERVICE_RESTART = 1012;

/** The server and the faults that a scenario acts on. */
export interface RunContext {
  readonly server: UcServer;
  readonly faults: Faults;
  /** The ids that a server's answers have given away, by the names that templates know them by. */
  ids(server: UcServer): Map<string, string>;
}

/** Carries out the actions of steps. Ends temporary effects when their time is over, or all at once on `undo`. */
export class ActionRunner {
  /** Functions that end a temporary effect, each with its timer. */
  private readonly temporary = new Map<() => void, Timer>();
  private readonly faults: string[] = [];
  private messages = 0;

  /** `onIdle` is called when the last temporary effect has ended. */
  constructor(
    private readonly context: RunContext,
    private readonly id: string,
    private readonly onIdle: () => void,
  ) {}

  /** Whether a temporary effect still lasts. */
  get busy(): boolean {
    return this.temporary.size > 0;
  }

  /** @throws {UsageError} when the world refuses the action, with the place in the step. */
  perform(action: Action): void {
    below(action.kind, () => this.#perform(action), OTHER_NAMES[action.kind]);
  }

  #perform(action: Action): void {
    const { server, faults } = this.context;
    switch (action.kind) {
      case "call": {
        placeCall.run(server, action.with);
        return;
      }
      case "answer":
        return answer.run(server, action.with);
      case "hangUp":
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
        const { to, name, argument, templates } = action.with;
        const event = { name, argument: templates ? this.#filled(argument) : argument };
        pushEvent.run(server, { ...event, ...(to === "all" ? { all: true } : { user: to }) });
        return;
      }
      case "endSessions":
        endSessions.run(server, { user: action.with.user, reason: "ended by a scenario", code: 1000 });
        return;
    }
  }

  /** An event's argument with its templates filled in. Nobody calls, so there is no argument and no user. */
  #filled(argument: Record<string, unknown>): Record<string, unknown> {
    const { server, ids } = this.context;
    const known = ids(server);
    const give = (name: string): string => {
      const id = server.newId();
      known.set(name, id);
      return id;
    };
    const scope: Scope = {
      argument: undefined,
      user: undefined,
      server: { ucsid: server.ucsid },
      session: undefined,
      now: server.clock.now(),
      call: 1,
      newId: (name) => (name === undefined ? server.newId() : give(name)),
      id: (name) => known.get(name) ?? give(name),
    };
    try {
      return compileTemplate(argument, ["argument"]).render(scope) as Record<string, unknown>;
    } catch (error) {
      if (error instanceof TemplateError) throw UsageError.at(pathText(error.at), error.message);
      throw error;
    }
  }

  /** Ends all temporary effects now, and removes the faults that were set. */
  undo(): void {
    for (const [back, timer] of [...this.temporary]) {
      this.context.server.clock.clearTimer(timer);
      back();
    }
    this.temporary.clear();
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
      // The user may have been removed meanwhile.
      if (server.world.directory.user(person.name) !== person) return;
      setLogonError.run(server, { user: person.name, logonError: before });
    });
  }

  #for(ms: number, back: () => void): void {
    const timer = this.context.server.clock.setTimer(ms, () => {
      this.temporary.delete(back);
      back();
      if (!this.busy) this.onIdle();
    });
    this.temporary.set(back, timer);
  }
}

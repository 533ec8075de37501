import { placeCall } from "../commands/calls.js";
import { pushEvent } from "../commands/push-event.js";
import type { Faults } from "../faults/faults.js";
import type { Session } from "../server/session.js";
import type { UcServer } from "../server/uc-server.js";
import type { Timer } from "../time/timer-heap.js";
import type { Action, ActionOf } from "./actions-file.js";
import { answer, hangUp } from "./calls.js";
import { personOf } from "./people.js";

/** RFC 6455: the service restarts (chosen: how event channels close when a server is lost). */
const SERVICE_RESTART = 1012;

/** What a scenario acts on. */
export interface Stage {
  readonly server: UcServer;
  readonly faults: Faults;
}

/** Carries out the steps' actions, and takes back, in time or at once, what was meant for a time. */
export class Performer {
  /** What is still to be taken back, with the timer that will. */
  private readonly passing = new Map<() => void, Timer>();
  private readonly faults: string[] = [];
  private messages = 0;

  /** `onIdle` is told when the last passing thing has passed. */
  constructor(
    private readonly stage: Stage,
    private readonly id: string,
    private readonly onIdle: () => void,
  ) {}

  /** Whether something that was meant for a time still lasts. */
  get busy(): boolean {
    return this.passing.size > 0;
  }

  /** Throws what the world refuses: a call that is not there, a user whom nobody knows. */
  perform(action: Action): void {
    const { server } = this.stage;
    const { world } = server;
    switch (action.kind) {
      case "call": {
        const { hangUpAfter, ...request } = action.with;
        placeCall(server, { ...request, hangUpAfterMs: hangUpAfter });
        return;
      }
      case "answer":
        return answer(world, action.with);
      case "hangup":
        return hangUp(world, action.with);
      case "absent":
        return this.#setAbsent(action.with);
      case "note":
        return world.presence.setNote(personOf(world, action.with.user).contactId, action.with.text);
      case "chat":
        return this.#chat(action.with);
      case "connected":
        server.connected = action.with;
        return;
      case "serverLost":
        return this.#lose(action.with);
      case "fault":
        this.faults.push(this.stage.faults.add({ ...action.with, server: server.ucsid }).id);
        return;
      case "lockLogin":
        return this.#lock(action.with);
      case "event":
        pushEvent(
          server,
          action.with.to === "*" ? "all" : { user: action.with.to },
          action.with.name,
          action.with.argument,
        );
        return;
      case "endSessions":
        for (const session of this.#sessionsOf(action.with.user)) server.endSession(session, "ended by a scenario");
        return;
    }
  }

  /** Takes back at once what was meant for a time, and the faults that were set. */
  undo(): void {
    for (const [back, timer] of [...this.passing]) {
      this.stage.server.clock.clearTimer(timer);
      back();
    }
    this.passing.clear();
    for (const id of this.faults) this.stage.faults.remove(id);
  }

  #setAbsent({ user, state, message, reason, reachability, for: ms }: ActionOf<"absent">): void {
    const { world, clock } = this.stage.server;
    const { contactId } = personOf(world, user);
    if (state === "none") return world.presence.resetAbsence(contactId);
    const to = ms === undefined ? undefined : clock.now() + ms;
    world.presence.setAbsence(contactId, { state, message, reason, reachability, to });
  }

  #chat({ from, to, text }: ActionOf<"chat">): void {
    const { world } = this.stage.server;
    const recipients = to.map((name) => personOf(world, name).contactId);
    const crossRefId = `${this.id}-${++this.messages}`;
    world.chat.send(personOf(world, from).contactId, { crossRefId, text, recipients });
  }

  #lose({ for: ms, sessions }: ActionOf<"serverLost">): void {
    const { server } = this.stage;
    const before = server.connected;
    server.connected = false;
    for (const session of [...server.sessions.all()]) {
      if (sessions === "end") server.endSession(session, "the server was lost", SERVICE_RESTART);
      else session.outbox?.closeChannels(SERVICE_RESTART, "the server was lost");
    }
    this.#for(ms, () => {
      server.connected = before;
    });
  }

  #lock({ user, error, for: ms }: ActionOf<"lockLogin">): void {
    const person = personOf(this.stage.server.world, user);
    const before = person.logonError;
    person.logonError = error;
    const back = (): void => {
      person.logonError = before;
    };
    if (ms !== undefined) this.#for(ms, back);
  }

  #sessionsOf(user: string | undefined): Session[] {
    const { server } = this.stage;
    const all = [...server.sessions.all()];
    if (user === undefined) return all;
    const person = personOf(server.world, user);
    return all.filter((session) => session.user === person);
  }

  #for(ms: number, back: () => void): void {
    const timer = this.stage.server.clock.setTimer(ms, () => {
      this.passing.delete(back);
      back();
      if (!this.busy) this.onIdle();
    });
    this.passing.set(back, timer);
  }
}

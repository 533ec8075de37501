import type { UcServerHandle } from "../../src/index.js";
import { type Random, seededRandom } from "../../src/time/random.js";
import { Channel, type Message } from "./channel.js";
import { call, type OperationName } from "./emulator.js";
import { journalSearch } from "./wire.js";

/** EnumCallState. */
const STATE = { destroyed: 1, offering: 2, dialing: 4, ringback: 8, connected: 32, hold: 128, disconnected: 256 };
const AVAILABLE = 1;
const BUSY = 2;
const PEOPLE = 10;
const OUTSIDE = ["+493023125900", "+4915112345678", "+1", "0"];

const nameOf = (n: number): string => `u${n}`;
const contactOf = (n: number): string => `sip:${nameOf(n)}@example.com`;
const numberOf = (n: number): string => `+4930555${100 + n}`;
const lineOf = (n: number): string => `tel:${numberOf(n)}@pbx`;

/** A world of ten people with a telephone each. */
export const MODEL_WORLD = {
  users: Array.from({ length: PEOPLE }, (_, n) => ({ name: nameOf(n), lines: [lineOf(n)] })),
  journal: { maxEntries: 1_000_000, chats: false },
  telephony: { countryCode: "49", areaCode: "30" },
};

interface Leg {
  readonly state: number;
  readonly tracker: string;
}

/** What a client knows, from answers and events alone. */
interface Known {
  /** The live calls at its line by connection id. */
  readonly calls: Map<string, Leg>;
  /** How many calls at its line have ended. */
  ended: number;
  /** The presence of those whom it watches. */
  readonly presence: Map<string, number>;
  readonly watched: Set<string>;
  /** The last sequence seen in each conversation, and what was said there. */
  readonly chats: Map<string, { last: number; texts: string[] }>;
}

/** One step, as data: taken again from the same state it does the same. */
export interface WalkStep {
  readonly kind: number;
  readonly who: number;
  readonly to: number;
  readonly choice: number;
  readonly overSocket: boolean;
  readonly n: number;
}

const KINDS = [
  ...["dial", "dial", "dial", "answer", "answer", "answer", "answer", "drop", "drop", "hold", "hold"],
  ...["chat", "chat", "chat", "absent", "present", "note", "watch", "unwatch", "advance", "journal", "logIn"],
] as const;

/** Ten people who take steps over both transports, and a model of what each of them has been told. */
export class ModelWalk {
  readonly counts = new Map<string, number>();
  readonly #random: Random;
  readonly #channels: Channel[] = [];
  #known: Known[] = [];
  #manual = new Set<number>();
  #taken = 0;

  private constructor(
    readonly uc: UcServerHandle,
    seed: number,
  ) {
    this.#random = seededRandom(seed, "model walk");
  }

  static async begin(uc: UcServerHandle, seed: number): Promise<ModelWalk> {
    uc.clock.stop();
    uc.clock.set(Date.UTC(2026, 0, 15, 12));
    const walk = new ModelWalk(uc, seed);
    for (let n = 0; n < PEOPLE; n++) {
      const { sessionId } = await uc.logIn(nameOf(n), { events: false });
      const channel = await Channel.open(uc, nameOf(n), sessionId);
      walk.#channels.push(channel);
      walk.#known.push({ calls: new Map(), ended: 0, presence: new Map(), watched: new Set(), chats: new Map() });
      await channel.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(n) });
      await channel.result("asnChatSubscribeEvents", { bReceiveChatEvents: true });
    }
    for (let n = 0; n < PEOPLE; n++) {
      for (const to of [(n + 1) % PEOPLE, (n + 3) % PEOPLE]) await walk.take(walk.#step("watch", n, to));
    }
    return walk;
  }

  /** The next step, by chance. */
  next(): WalkStep {
    const random = this.#random;
    const below = (limit: number): number => random.next() % limit;
    return {
      kind: below(KINDS.length),
      who: below(PEOPLE),
      to: below(PEOPLE + OUTSIDE.length),
      choice: below(1_000),
      overSocket: below(2) === 0,
      n: this.#taken++,
    };
  }

  #step(kind: (typeof KINDS)[number], who: number, to: number): WalkStep {
    return { kind: KINDS.indexOf(kind), who, to, choice: 0, overSocket: true, n: this.#taken++ };
  }

  /** Takes a step. Gives the answer, and the events that came to each by then. */
  async take(step: WalkStep): Promise<{ readonly answer: string; readonly events: readonly string[] }> {
    const kind = KINDS[step.kind] ?? "advance";
    const answer = await this.#carryOut(kind, step);
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    const outcome = answer.startsWith("200") ? "granted" : "refused";
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
    const events = await Promise.all(this.#channels.map((_, n) => this.#drain(n)));
    return { answer, events: events.flat() };
  }

  async #carryOut(kind: (typeof KINDS)[number], { who, to, choice, overSocket, n }: WalkStep): Promise<string> {
    const { uc } = this;
    const ask = (name: OperationName, argument: object): Promise<string> => this.#ask(who, name, argument, overSocket);
    const person = to % PEOPLE;
    const known = this.#of(who);
    const pick = (fits: (leg: Leg) => boolean): string | undefined => {
      const ids = [...known.calls].filter(([, leg]) => fits(leg)).map(([id]) => id);
      return ids[choice % Math.max(1, ids.length)];
    };
    switch (kind) {
      case "dial":
        return ask("asnCtiMakeCall", {
          u8sPhoneNumberFrom: lineOf(who),
          u8sPhoneNumberTo: to < PEOPLE ? numberOf(to) : OUTSIDE[to - PEOPLE],
          iNumberFormat: choice % 2,
        });
      case "answer":
        return ask("asnCtiAnswerCall", { u8sConnectionID: pick(({ state }) => state === STATE.offering) ?? "none" });
      case "drop":
        return ask("asnCtiDropCall", { u8sConnectionID: pick(() => true) ?? "none" });
      case "hold":
        return ask("asnCtiHold", {
          u8sConnectionID: pick(({ state }) => state === STATE.connected || state === STATE.hold) ?? "none",
          bHold: choice % 2 === 0,
        });
      case "chat":
        return ask("asnChatTextMessage", {
          u8sRecipientURIs: [contactOf(person)],
          u8sMessage: `message ${n}`,
          u8sEventCrossRefID: `ref ${n}`,
        });
      case "absent":
        uc.user(nameOf(who)).setAbsent({ message: `step ${n}` });
        this.#manual.add(who);
        return "200 set";
      case "present":
        uc.user(nameOf(who)).resetAbsent();
        this.#manual.delete(who);
        return "200 set";
      case "note":
        uc.user(nameOf(who)).setNote(`note ${n}`);
        return "200 set";
      case "watch": {
        const answer = await ask("asnGetAndSubscribePresence", {
          seqContactIDs: [contactOf(person)],
          iEventFlagsToSubscribe: 1,
        });
        const [, state = "0"] = /"iPresenceState":(\d+)/.exec(answer) ?? [];
        known.watched.add(contactOf(person));
        known.presence.set(contactOf(person), Number(state) & 0xff);
        return answer;
      }
      case "unwatch":
        known.watched.delete(contactOf(person));
        known.presence.delete(contactOf(person));
        return ask("asnUnsubscribePresence", { seqContactIDs: [contactOf(person)] });
      case "advance":
        await uc.clock.advance([0, 100, 5_000, 31_000][choice % 4] ?? 0);
        return `200 ${uc.clock.now()}`;
      case "journal":
        return ask("asnGetJournalEntriesCountV2", { findOptions: journalSearch() });
      case "logIn": {
        const { sessionId } = await uc.logIn(nameOf(who), { events: false });
        const ended = await fetch(`${uc.url}/ws/client/destroysession?ucsessionid=${sessionId}`);
        return `${ended.status} ${sessionId}`;
      }
    }
  }

  #of(n: number): Known {
    const known = this.#known[n];
    if (!known) throw new Error(`there is no client ${n}`);
    return known;
  }

  async #ask(n: number, name: OperationName, argument: object, overSocket: boolean): Promise<string> {
    const channel = this.#channels[n];
    if (!channel) throw new Error(`there is no client ${n}`);
    if (!overSocket) {
      const { status, body } = await call(this.uc, channel.sessionId, name, argument);
      return `${status} ${JSON.stringify(body)}`;
    }
    const { result, error, reject } = await channel.call(name, argument);
    return result ? `200 ${JSON.stringify(result.result.result)}` : `400 ${JSON.stringify(error?.error ?? reject)}`;
  }

  /** Takes in what has come to a client: a channel carries everything in its order, so that is all before an answer. */
  async #drain(n: number): Promise<string[]> {
    const channel = this.#channels[n];
    if (!channel) return [];
    await channel.call("asnGetTime");
    const messages = (channel.messages as Message[]).splice(0);
    (channel.frames as string[]).splice(0);
    const events: string[] = [];
    for (const { invoke } of messages) {
      if (!invoke) continue;
      events.push(`${n} ${invoke.operationName} ${JSON.stringify(invoke.argument)}`);
      this.#told(n, invoke.operationName, invoke.argument);
    }
    return events;
  }

  #told(n: number, name: string, argument: Record<string, unknown>): void {
    const known = this.#of(n);
    if (name === "asnCtiNotifyLineCallInformationChanged") {
      const {
        u8sConnectionID: id,
        iCallState: state,
        u8sTrackerID: tracker = "",
      } = argument.callinformation as {
        u8sConnectionID: string;
        iCallState: number;
        u8sTrackerID?: string;
      };
      if (state !== STATE.destroyed) known.calls.set(id, { state, tracker });
      else if (known.calls.delete(id)) known.ended++;
    } else if (name === "asnUpdatePresence") {
      const { u8sContactId: contact, iPresenceState: state } = argument.presence as {
        u8sContactId: string;
        iPresenceState?: number;
      };
      if (!known.watched.has(contact)) throw new Error(`${nameOf(n)} was told of ${contact}, whom they do not watch`);
      if (state !== undefined) known.presence.set(contact, state & 0xff);
    } else if (name === "asnChatEvent") {
      for (const event of argument.asnChatEventList as ChatEvent[]) this.#heard(n, known, event);
    }
  }

  #heard(n: number, { chats }: Known, event: ChatEvent): void {
    if (event.bUpdate) return;
    const chat = chats.get(event.u8sConversationID) ?? { last: 0, texts: [] };
    if (event.iConvSequenceID !== chat.last + 1) {
      throw new Error(`${nameOf(n)} heard ${event.iConvSequenceID} after ${chat.last} in ${event.u8sConversationID}`);
    }
    chat.last = event.iConvSequenceID;
    // The last are enough to tell one order from another.
    chat.texts = [...chat.texts, JSON.stringify(event.asnChatMessage?.u8sMessage ?? "")].slice(-20);
    chats.set(event.u8sConversationID, chat);
  }

  /** What does not hold, as far as it can be seen from outside. */
  async broken(): Promise<string[]> {
    const wrong: string[] = [];
    const legs: { who: number; leg: Leg }[] = [];
    const query = `ucsid=${encodeURIComponent(this.uc.ucsid)}`;
    const { contacts } = (await (await fetch(`${this.uc.url}/ws/public/contacts?${query}`)).json()) as {
      contacts: Record<string, { iPresenceState: number }>;
    };
    for (const [n, known] of this.#known.entries()) {
      const name = nameOf(n);
      const { seqCalls } = JSON.parse(
        (await this.#ask(n, "asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber: lineOf(n) }, n % 2 === 0)).slice(4),
      ) as { seqCalls: { u8sConnectionID: string; iCallState: number }[] };
      const shown = seqCalls.map(({ u8sConnectionID, iCallState }) => `${u8sConnectionID} ${iCallState}`).sort();
      const told = [...known.calls].map(([id, { state }]) => `${id} ${state}`).sort();
      if (String(shown) !== String(told)) wrong.push(`${name} has the calls ${shown}, and was told of ${told}`);
      for (const leg of known.calls.values()) legs.push({ who: n, leg });

      const busy = [...known.calls.values()].some(
        ({ state }) => state !== STATE.offering && state !== STATE.disconnected,
      );
      const presence = (contacts[contactOf(n)]?.iPresenceState ?? 0) & 0xff;
      if (!this.#manual.has(n) && presence !== (busy ? BUSY : AVAILABLE)) {
        wrong.push(`${name} has the presence ${presence} with the calls ${told}`);
      }
      for (const [contact, state] of known.presence) {
        const now = (contacts[contact]?.iPresenceState ?? 0) & 0xff;
        if (state !== now) wrong.push(`${name} was told that ${contact} is ${state}, and it is ${now}`);
      }

      const count = /"iNumEntries":(\d+)|"iCount":(\d+)|:(\d+)\}$/.exec(
        await this.#ask(n, "asnGetJournalEntriesCountV2", { findOptions: journalSearch() }, n % 2 === 1),
      );
      const entries = Number(count?.[1] ?? count?.[2] ?? count?.[3]);
      if (entries !== known.ended) wrong.push(`${name} has ${entries} journal entries, and ${known.ended} calls ended`);
    }
    wrong.push(...brokenPairs(legs), ...this.#brokenChats());
    return wrong;
  }

  /** Who is in a conversation has heard the same in the same order. */
  #brokenChats(): string[] {
    const heard = new Map<string, string>();
    const wrong: string[] = [];
    for (const { chats } of this.#known) {
      for (const [id, { last, texts }] of chats) {
        const said = `${last}: ${texts}`;
        const other = heard.get(id);
        if (other !== undefined && other !== said) wrong.push(`in ${id} one has heard ${other}, another ${said}`);
        heard.set(id, said);
      }
    }
    return wrong;
  }

  /** What the walk knows, to come back to. */
  remember(): () => void {
    const known = structuredClone(this.#known);
    const manual = new Set(this.#manual);
    return () => {
      this.#known = structuredClone(known);
      this.#manual = new Set(manual);
    };
  }

  /** After a restore the channels have what they had; what came since is gone. */
  async settle(): Promise<void> {
    for (const channel of this.#channels) {
      await channel.call("asnGetTime");
      (channel.messages as Message[]).splice(0);
      (channel.frames as string[]).splice(0);
    }
  }

  end(): void {
    for (const { socket } of this.#channels) socket.terminate();
  }
}

interface ChatEvent {
  readonly u8sConversationID: string;
  readonly iConvSequenceID: number;
  readonly bUpdate: boolean;
  readonly asnChatMessage?: { readonly u8sMessage?: string };
}

/** Which states the two ends of a call may have at one moment. */
const PAIRS = new Set(
  [
    [STATE.dialing, STATE.offering],
    [STATE.ringback, STATE.offering],
    [STATE.connected, STATE.connected],
    [STATE.connected, STATE.hold],
    [STATE.hold, STATE.hold],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

/** Both ends of a call are there, and in states that go together. */
function brokenPairs(legs: readonly { who: number; leg: Leg }[]): string[] {
  const byTracker = new Map<string, { who: number; leg: Leg }[]>();
  for (const one of legs) {
    if (one.leg.state === STATE.disconnected) continue;
    byTracker.set(one.leg.tracker, [...(byTracker.get(one.leg.tracker) ?? []), one]);
  }
  const wrong: string[] = [];
  for (const [tracker, ends] of byTracker) {
    const [a, b, ...more] = ends;
    if (more.length > 0) wrong.push(`call ${tracker} has ${ends.length} ends`);
    else if (a && b && !PAIRS.has(`${a.leg.state} ${b.leg.state}`)) {
      wrong.push(`call ${tracker} is ${a.leg.state} at ${nameOf(a.who)} and ${b.leg.state} at ${nameOf(b.who)}`);
    } else if (a && !b && a.leg.state === STATE.offering) {
      wrong.push(`call ${tracker} is offered to ${nameOf(a.who)} by nobody`);
    }
  }
  return wrong;
}

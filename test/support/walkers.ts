import fc from "fast-check";
import type { UcServerHandle } from "../../src/index.js";
import { Channel } from "./channel.js";
import type { OperationName } from "./emulator.js";
import { FuzzRandom } from "./fuzz-random.js";
import { journalSearch, wireTask } from "./wire.js";

export const PEOPLE = ["alice", "bob", "carol"] as const;
type Person = (typeof PEOPLE)[number];
const LINES = { alice: "tel:+493023125100@pbx", bob: "tel:+493023125101@pbx", carol: "tel:+493023125102@pbx" };
const NUMBERS = ["+493023125100", "+493023125101", "+493023125102", "+493023125103", "+493023125900", "+493023125990"];

/** One step of a walk, as data: taken again it does the same to the same state. */
export type Step =
  | { readonly kind: "any"; readonly who: Person; readonly seed: number }
  | { readonly kind: "dial"; readonly who: Person; readonly to: number }
  | { readonly kind: "call"; readonly nth: number; readonly move: number }
  | {
      readonly kind: "chat" | "note" | "task" | "absent";
      readonly who: Person;
      readonly to: Person;
      readonly text: string;
    }
  | { readonly kind: "typing" | "journal" | "token" | "presence" | "search"; readonly who: Person }
  | { readonly kind: "session"; readonly who: Person }
  | { readonly kind: "advance"; readonly ms: number };

const who = fc.constantFrom(...PEOPLE);
const OFFERED_MOVES: readonly OperationName[] = ["asnCtiAnswerCall", "asnCtiAnswerCall", "asnCtiDropCall"];
const OTHER_MOVES: readonly OperationName[] = ["asnCtiHold", "asnCtiDropCall", "asnCtiDialDigits"];

export const steps = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ kind: fc.constant("any" as const), who, seed: fc.nat() }) },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant("dial" as const), who, to: fc.nat(NUMBERS.length - 1) }) },
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant("call" as const),
          nth: fc.nat(3),
          move: fc.nat(2),
        }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constantFrom("chat" as const, "note" as const, "task" as const, "absent" as const),
          who,
          to: who,
          text: fc.string({ maxLength: 8 }),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constantFrom(
            "typing" as const,
            "journal" as const,
            "token" as const,
            "presence" as const,
            "search" as const,
          ),
          who,
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant("session" as const), who }) },
      {
        weight: 3,
        arbitrary: fc.record({ kind: fc.constant("advance" as const), ms: fc.constantFrom(0, 50, 100, 5_000, 31_000) }),
      },
    ),
    { minLength: 1, maxLength: most, size: "max" },
  );

/** What ends the walker's own sessions, or depends on the world outside. */
const NOT_TAKEN = new Set(["asnLogoff", "asnMgmtDisconnectClient"]);

/** Three people with a client each, who take steps and write down all that they get. */
export class Walkers {
  readonly #channels = new Map<Person, Channel>();

  private constructor(readonly uc: UcServerHandle) {}

  /** Logs everybody in, on a server whose time stands still, and has them listen to each other. */
  static async begin(uc: UcServerHandle): Promise<Walkers> {
    uc.clock.stop();
    uc.clock.set(Date.UTC(2026, 0, 15, 12));
    const walkers = new Walkers(uc);
    for (const name of PEOPLE) {
      const { sessionId } = await uc.logIn(name, { events: false });
      walkers.#channels.set(name, await Channel.open(uc, name, sessionId));
      await walkers.#call(name, "asnGetAndSubscribePresenceV2", {
        seqContactIDs: PEOPLE.map((one) => `sip:${one}@example.com`),
      });
      await walkers.#call(name, "asnChatSubscribeEvents", { bReceiveChatEvents: true });
      await walkers.#call(name, "asnCtiLineMonitorStart", { u8sLinePhoneNumber: LINES[name] });
    }
    return walkers;
  }

  /** Takes the steps; gives every answer, and every event that came to each of the three. */
  async walk(steps: readonly Step[]): Promise<{ answers: string[]; events: Record<string, string[]> }> {
    for (const [name, { socket, sessionId }] of this.#channels) {
      if (socket.readyState !== socket.OPEN) this.#channels.set(name, await Channel.open(this.uc, name, sessionId));
    }
    const seen = await this.#eventsSoFar();
    const answers: string[] = [];
    for (const step of steps) answers.push(`${step.kind}: ${await this.#take(step)}`);
    const all = await this.#eventsSoFar();
    const events = PEOPLE.map((name) => [name, all[name].slice(seen[name].length)] as const);
    return { answers, events: Object.fromEntries(events) };
  }

  /** The same people with the same sessions, on another server. */
  on(uc: UcServerHandle): Walkers {
    const walkers = new Walkers(uc);
    for (const [name, channel] of this.#channels) walkers.#channels.set(name, channel);
    return walkers;
  }

  async end(): Promise<void> {
    for (const { socket } of this.#channels.values()) socket.terminate();
  }

  async #take(step: Step): Promise<string> {
    switch (step.kind) {
      case "any": {
        const random = new FuzzRandom(step.seed, "walk");
        let name = random.operation();
        while (NOT_TAKEN.has(name)) name = random.operation();
        // A few of them are no operations: that is part of a walk.
        return `${name} ${await this.#call(step.who, name as OperationName, random.argument(name))}`;
      }
      case "dial":
        return this.#call(step.who, "asnCtiMakeCall", {
          u8sPhoneNumberFrom: LINES[step.who],
          u8sPhoneNumberTo: NUMBERS[step.to],
          iNumberFormat: 0,
        });
      case "call": {
        const calls = this.uc.calls;
        const call = calls[step.nth % Math.max(1, calls.length)];
        const person = PEOPLE.find((name) => name === call?.user);
        if (!call || !person) return "no call";
        const operation = (call.state === "offering" ? OFFERED_MOVES : OTHER_MOVES)[step.move] ?? "asnCtiDropCall";
        return this.#call(person, operation, { u8sConnectionID: call.id, bHold: true, u8sDigits: "1" });
      }
      case "chat":
        return this.#call(step.who, "asnChatTextMessage", {
          u8sRecipientURIs: [`sip:${step.to}@example.com`],
          u8sMessage: step.text,
          u8sEventCrossRefID: `${step.who}-${step.text}`,
        });
      case "typing":
        return this.#type(step.who);
      case "note":
        this.uc.user(step.to).setNote(step.text);
        return "set";
      case "absent":
        this.uc
          .user(step.to)
          .setAbsent({ to: new Date(this.uc.clock.now() + 5_000).toISOString(), message: step.text });
        return "set";
      case "task":
        return this.#call(step.who, "asnTaskAddEntry", {
          taskEntry: wireTask({ u8sSubject: step.text, u8sListOwners: [step.to] }),
        });
      case "journal":
        return this.#call(step.who, "asnGetJournalEntriesV2", { findOptions: journalSearch() });
      case "token":
        return this.#call(step.who, "asnGetUserToken", { iType: 1 });
      case "presence":
        return this.#call(step.who, "asnAbsentStateReset", { u8sContactId: "" });
      case "search":
        return this.#call(step.who, "asnChatGetConversations", {});
      case "session":
        return this.uc.logIn(step.who, { events: false }).then(
          ({ sessionId }) => sessionId,
          (error: Error) => error.message,
        );
      case "advance":
        await this.uc.clock.advance(step.ms);
        return `${this.uc.clock.now()}`;
    }
  }

  /** Types in the first conversation that there is. */
  async #type(name: Person): Promise<string> {
    const conversations = await this.#call(name, "asnChatGetConversations", {});
    const [, u8sConversationID = ""] = /"u8sConversationID":"([^"]+)"/.exec(conversations) ?? [];
    return this.#call(name, "asnChatUserStatus", { u8sConversationID, u8sSenderURI: "", bUserTyping: true });
  }

  async #call(name: Person, operation: OperationName, argument: unknown): Promise<string> {
    const response = await fetch(`${this.uc.url}/ws/client/${operation}`, {
      method: "POST",
      headers: { "x-ucsessionid": this.#channels.get(name)?.sessionId ?? "", "x-ucsid": this.uc.ucsid },
      body: JSON.stringify(argument ?? {}),
    });
    return `${response.status} ${await response.text()}`;
  }

  /** A channel carries everything in its order: what comes before an answer has come by then. */
  async #eventsSoFar(): Promise<Record<Person, string[]>> {
    const of = async (name: Person): Promise<string[]> => {
      const channel = this.#channels.get(name);
      if (!channel) throw new Error(`${name} has no channel`);
      const open = channel.socket.readyState === channel.socket.OPEN;
      await (open ? Promise.race([channel.call("asnGetTime"), channel.closed]) : channel.closed);
      return channel.frames.filter((frame) => frame.includes('"invoke":'));
    };
    return { alice: await of("alice"), bob: await of("bob"), carol: await of("carol") };
  }
}

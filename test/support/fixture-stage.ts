import { configSchema } from "../../src/config.js";
import type { FoundFixture } from "../../src/fixtures/responses/fixture-index.js";
import type { Responses } from "../../src/fixtures/responses/responses.js";
import { catalog, type Operation } from "../../src/interface/catalog.js";
import { encodeStyle } from "../../src/interface/encode.js";
import { failed, type Outcome } from "../../src/rose/outcome.js";
import type { Session } from "../../src/server/session.js";
import { UcServer } from "../../src/server/uc-server.js";
import { ServerClock } from "../../src/time/clock.js";
import { seededRandom } from "../../src/time/random.js";
import { worldFileSchema } from "../../src/world/world-file.js";

export const NOON = Date.UTC(2026, 0, 15, 12);

/** What happened on the stage, in order: `answer`, then events as `event:SESSION'S USER:NAME`. */
export interface Happening {
  readonly what: string;
  readonly argument?: unknown;
}

/** A server whose time stands still, its people logged in, and fixtures to answer them. */
export class FixtureStage {
  readonly clock = new ServerClock({ time: NOON, running: false });
  readonly server: UcServer;
  readonly happened: Happening[] = [];
  readonly problems: string[] = [];
  readonly #sessions = new Map<string, Session>();

  constructor(
    readonly responses: Responses,
    ucsid = "local",
  ) {
    const lines = { alice: "tel:+493023125100@pbx", bob: "tel:+493023125101@pbx", carol: "tel:+493023125102@pbx" };
    const users = Object.entries(lines).map(([name, line]) => ({ name, lines: [line] }));
    this.server = new UcServer({
      world: worldFileSchema.parse({ ucsid, users }),
      settings: configSchema.parse({}),
      style: encodeStyle("everywhere"),
      clock: this.clock,
      random: () => seededRandom(1, ucsid),
      notice: () => {},
    });
    for (const name of Object.keys(lines)) this.#sessions.set(name, this.#logIn(name));
  }

  session(name: string): Session {
    const session = this.#sessions.get(name);
    if (!session) throw new Error(`${name} is not logged in`);
    return session;
  }

  call(operation: string, argument: unknown, user = "alice") {
    const session = this.session(user);
    return { server: this.server, user: session.user, session, operation: known(operation), argument };
  }

  /** The id of the fixture that answers, "none" when none does. */
  winner(operation: string, argument: unknown = {}, user = "alice"): string {
    return this.find(operation, argument, user)?.fixture.id ?? "none";
  }

  find(operation: string, argument: unknown = {}, user = "alice"): FoundFixture | undefined {
    return this.responses.find(this.call(operation, argument, user));
  }

  /** Begins the answer; it comes when the clock has been moved as far as the fixture's delay. */
  begin(
    operation: string,
    argument: unknown = {},
    user = "alice",
  ): { outcome(): Outcome | undefined; done: Promise<void> } {
    const call = this.call(operation, argument, user);
    const found = this.responses.find(call);
    if (!found) throw new Error(this.responses.nearest(call)?.text ?? `no fixture answers ${operation}`);
    let outcome: Outcome | undefined;
    const respond = (answer: Outcome): void => {
      outcome = answer;
      this.happened.push({ what: "answer" });
    };
    const problem = (message: string): void => void this.problems.push(message);
    const behave = (): Outcome | Promise<Outcome> => (this.slowBehaviour ?? this.behaviour)(call.operation);
    const done = this.server.delivery.deferEventsUntilAnswered(() =>
      this.responses.play(found, call, behave, respond, problem),
    );
    return { outcome: () => outcome, done: Promise.resolve(done) };
  }

  /** The answer of a fixture without delay. */
  answer(operation: string, argument: unknown = {}, user = "alice"): Outcome {
    const outcome = this.begin(operation, argument, user).outcome();
    if (!outcome) throw new Error("the answer is delayed");
    return outcome;
  }

  /** What stands for the emulator's own behaviour; a test may put another in its place. */
  behaviour: (operation: Operation) => Outcome = (operation) =>
    failed({ _type: "AsnRequestError", iErrorDetail: 99, u8sErrorString: `behaviour of ${operation.name}` });

  /** The same for a behaviour that takes time. */
  slowBehaviour: ((operation: Operation) => Promise<Outcome>) | undefined;

  #logIn(name: string): Session {
    const user = this.server.world.directory.user(name);
    const session = user && this.server.openSession(this.server.newId(), user);
    if (!session) throw new Error(`${name} cannot log in`);
    session.outbox = this.server.newOutbox(session);
    session.outbox.attach({
      send: (event) => {
        const [{ invoke }] = JSON.parse(event.text());
        this.happened.push({ what: `event:${name}:${event.name}`, argument: invoke.argument });
      },
      close: () => {},
    });
    return session;
  }
}

export function known(name: string): Operation {
  const operation = catalog.operation(name);
  if (!operation) throw new Error(`no operation ${name}`);
  return operation;
}

/** A result's value. */
export function resultOf(outcome: Outcome): unknown {
  if (outcome.kind !== "result") throw new Error(`expected a result, got ${JSON.stringify(outcome)}`);
  return outcome.value;
}

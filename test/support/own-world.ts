import { afterAll, beforeAll, beforeEach } from "vitest";
import { startServer, type UcServerHandle, type WorldInput } from "../../src/index.js";
import { type Channel, openOn } from "./channel.js";
import { type Answer, call, logIn, type OperationName, result } from "./emulator.js";

/** The default world's people, with the same lines; Carol has two. */
export const PEOPLE: NonNullable<WorldInput["users"]> = [
  { name: "alice", firstName: "Alice", lastName: "Adams", lines: ["tel:+493023125100@pbx"] },
  { name: "bob", firstName: "Bob", lastName: "Brown", lines: ["tel:+493023125101@pbx"] },
  { name: "carol", firstName: "Carol", lastName: "Clark", lines: ["tel:+493023125102@pbx", "tel:+493023125103@pbx"] },
];

/** One server for a test file, with a world of its own: the default world's people, and what is given. */
export function useWorld(world: Omit<WorldInput, "ucsid"> = {}): { readonly server: UcServerHandle } {
  let emulator: Awaited<ReturnType<typeof startServer>> | undefined;
  let server: UcServerHandle | undefined;
  beforeAll(async () => {
    emulator = await startServer({ answers: "strict" });
    server = emulator.server({ ucsid: "own", world: { users: PEOPLE, ...world } });
  });
  afterAll(() => emulator?.stop());
  return {
    get server() {
      if (!server) throw new Error("the server is not running yet");
      return server;
    },
  };
}

/**
 * Opens channels of new sessions of a world: before each test those of the last one are closed, and the world is as at its
 * start.
 */
export function useChannels(office: { readonly server: UcServerHandle }): (user: string) => Promise<Channel> {
  const open: Channel[] = [];
  beforeEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await office.server.reset();
  });
  return async (user) => {
    const opened = await openOn(office.server, user);
    open.push(opened);
    return opened;
  };
}

/** A session of a user, over HTTP. */
export class Caller {
  private constructor(
    readonly server: UcServerHandle,
    readonly id: string,
  ) {}

  static async of(server: UcServerHandle, user: string): Promise<Caller> {
    return new Caller(server, await logIn(server, user, `&ucsid=${server.ucsid}`));
  }

  /** The result; throws when there is none. */
  readonly result = <T = Record<string, unknown>>(name: OperationName, argument: unknown = {}): Promise<T> =>
    result<T>(this.server, this.id, name, argument);

  /** The answer, whatever it is. */
  readonly call = (name: OperationName, argument: unknown = {}): Promise<Answer> =>
    call(this.server, this.id, name, argument);

  /** `iErrorDetail` of the error that comes. Throws when none does. */
  readonly refusal = async (name: OperationName, argument: unknown = {}): Promise<unknown> => {
    const { status, body } = await this.call(name, argument);
    const { error } = body as { error?: { iErrorDetail?: number } };
    if (status !== 400 || !error) throw new Error(`${name} gave ${status} ${JSON.stringify(body)}`);
    return error.iErrorDetail;
  };
}

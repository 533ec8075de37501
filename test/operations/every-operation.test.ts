import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { catalog, type Field, type Operation, type TypeNotation } from "../../src/interface/catalog.js";
import { minimalArgument } from "../../src/interface/made-up.js";
import { describeIssues, validate } from "../../src/interface/validate.js";
import { keptSettingsHandlers } from "../../src/operations/admin/kept-settings.js";
import { behaviours } from "../../src/operations/index.js";
import { Channel } from "../support/channel.js";
import { call, logIn, nameOf, type OperationName, useEmulator } from "../support/emulator.js";
import { json, mutated, valuesOf } from "../support/interface-values.js";
import { PEOPLE } from "../support/own-world.js";

const emulator = useEmulator({ seed: 3, answers: "strict", maxSessions: 10_000 });

const operations = [...catalog.operations()].filter(({ result }) => result !== undefined);
const numbered = operations.filter(({ id }) => id !== undefined);
const legacy = operations.filter(({ id }) => id === undefined);
/** Made up only until an administrator stores it; another test of this file does. */
const isStored = ({ name }: Operation): boolean => name.replace("MgmtGet", "MgmtSet") in keptSettingsHandlers;
const behaves = ({ name }: Operation): boolean => Object.hasOwn(behaviours, name);

/** Runs in rows of a few at a time, in the given order. */
async function each<T>(items: Iterable<T>, act: (item: T) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const row = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await act(next.value);
  };
  await Promise.all(Array.from({ length: 8 }, row));
}

/** What is wrong with the answer to a valid argument; undefined when nothing is. */
function complaint(operation: Operation, status: number, body: Record<string, unknown>): string | undefined {
  const said = `${operation.name}: ${status} ${JSON.stringify(body)}`;
  if (status === 200) {
    const issues = validate(operation.result ?? "", body);
    return issues.length === 0 ? undefined : `${said}, but ${describeIssues(issues)}`;
  }
  // Where there is a behaviour, an argument of the right type may still name what does not exist.
  if (status !== 400 || !behaves(operation) || body.error === undefined) return said;
  return errorComplaint(operation, body.error, said);
}

function errorComplaint(operation: Operation, error: unknown, said: string): string | undefined {
  const { _type } = error as { _type?: unknown };
  if (operation.error === undefined || _type !== operation.error)
    return `${said}, but the interface says ${operation.error}`;
  const issues = validate(operation.error, error);
  return issues.length === 0 ? undefined : `${said}, but ${describeIssues(issues)}`;
}

/** A place in a minimal argument that can be broken: where it is, and what may stand there. */
interface Breakable {
  readonly holder: Record<string, unknown>;
  readonly field: string;
  readonly path: string;
  readonly type: TypeNotation;
}

function breakables(type: TypeNotation, value: unknown, path: string, found: Breakable[] = []): Breakable[] {
  const notation = typeof type === "string" ? catalog.type(type) : type;
  if (type === "AsnOptionalParameters" || notation === undefined) return found;
  if (typeof notation === "string") return breakables(notation, value, path, found);
  if (typeof value !== "object" || value === null) return found;
  const fields: readonly Field[] =
    "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : [];
  for (const [field, inner] of fields) {
    const holder = value as Record<string, unknown>;
    if (holder[field] === undefined) continue;
    const at = path === "" ? field : `${path}.${field}`;
    // The option of a CHOICE is not missed by its name, since another could stand there.
    if ("sequence" in notation && inner !== "ANY") found.push({ holder, field, path: at, type: inner });
    breakables(inner, holder[field], at, found);
  }
  return found;
}

/** What no server reads as a value of the type. */
const wrongFor = (type: TypeNotation): unknown => (type === "BOOLEAN" ? "no" : type === "INTEGER" ? {} : false);

describe.each([
  ["353 operations that have a number", numbered, 353],
  ["117 legacy operations, which go by name only", legacy, 117],
])("each of the %s", (_what, all, count) => {
  it("answers a minimal argument with a well-formed result; where it behaves, maybe with its own error", async () => {
    expect(all).toHaveLength(count);
    const complaints: string[] = [];
    await each(all, async (operation) => {
      // A session each, since some operations end theirs.
      const id = await logIn(emulator.uc);
      const { status, body } = await call(emulator.uc, id, nameOf(operation), minimalArgument(operation.argument));
      const wrong = complaint(operation, status, body);
      if (wrong !== undefined) complaints.push(wrong);
      else if (status === 200 && operation.result) expect(body._type ?? operation.result).toBe(operation.result);
    });
    expect(complaints).toEqual([]);
  });

  it("says that its answer was made up, and from what, when it does not behave; the same answer each time", async () => {
    const id = await logIn(emulator.uc);
    await each(all, async (operation) => {
      const argument = minimalArgument(operation.argument);
      if (behaves(operation) || isStored(operation)) return;
      const first = await call(emulator.uc, id, nameOf(operation), argument);
      expect([operation.name, first.headers.get("x-ucserver-emulator-answer")]).toEqual([
        operation.name,
        `made-up; ${operation.result}`,
      ]);
      expect((await call(emulator.uc, id, nameOf(operation), argument)).body).toEqual(first.body);
    });
  });

  it("rejects an argument without a required field, or with one of another type, and names the path", async () => {
    const id = await logIn(emulator.uc);
    let broken = 0;
    await each(all, async (operation) => {
      const { argument: type } = operation;
      const name = nameOf(operation);
      const argument = minimalArgument(type);
      const refused = async (path: string, sent = argument): Promise<void> => {
        broken++;
        const { status, body } = await call(emulator.uc, id, name, sent);
        expect([name, status, body]).toEqual([
          name,
          400,
          {
            invokedID: { invokedID: expect.any(Number) },
            reject: { invokeProblem: 2 },
            details: expect.stringMatching(new RegExp(`^${escaped(path)}: expected .+, got .+`)),
            sessionID: id,
          },
        ]);
      };
      await refused("(the argument itself)", "no argument");
      for (const { holder, field, path, type: inner } of breakables(type, argument, "")) {
        const right = holder[field];
        delete holder[field];
        await refused(path);
        // For a NULL anything will do.
        if (inner !== "NULL") {
          holder[field] = wrongFor(inner);
          await refused(path);
        }
        holder[field] = right;
      }
    });
    expect(broken).toBeGreaterThan(count);
  });
});

const escaped = (text: string): string => text.replaceAll(/[.()[\]]/g, "\\$&");

it("each operation with a number answers on the event channel too, by the number alone", async () => {
  let invokeID = 0;
  await each(numbered, async (operation) => {
    const channel = await Channel.open(emulator.uc);
    const argument = minimalArgument(operation.argument);
    const own = ++invokeID;
    channel.send([{ invoke: { invokeID: own, operationID: operation.id, argument } }]);
    const { result, error } = await channel.waitFor(
      (message) => message.result?.invokeID === own || message.error?.invokedID === own || message.reject !== undefined,
      `an answer to ${operation.name}`,
    );
    const wrong = result
      ? describeIssues(validate(operation.result ?? "", result.result.result))
      : errorComplaint(operation, error?.error ?? {}, JSON.stringify(channel.messages));
    expect([operation.name, wrong || undefined]).toEqual([operation.name, undefined]);
    await channel.close();
  });
});

describe("whatever the argument", () => {
  let id: string;
  beforeAll(async () => {
    id = await logIn(emulator.uc);
  });

  /** The answer to what may be no argument at all: well-formed, and never a 500. */
  async function answersWell(name: OperationName, argument: unknown): Promise<void> {
    const { status, body } = await call(emulator.uc, id, name, argument);
    if (status === 200) expect(describeIssues(validate(catalog.operation(name)?.result ?? "", body))).toBe("");
    else {
      expect([status, body]).toEqual([400, expect.any(Object)]);
      expect(Object.keys(body)).toEqual(expect.arrayContaining([body.error === undefined ? "reject" : "error"]));
    }
    // Some operations end their session.
    if ((body.reject as { invokeProblem?: number } | undefined)?.invokeProblem === 8) id = await logIn(emulator.uc);
  }

  const operation = fc.constantFrom(...operations);
  it.each([
    ["a valid one", operation.chain((called) => fc.tuple(fc.constant(nameOf(called)), valuesOf(called.argument)))],
    [
      "a valid one that names what the world has",
      operation.chain((called) =>
        fc.tuple(fc.constant(nameOf(called)), fc.tuple(valuesOf(called.argument), fc.nat()).map(sown)),
      ),
    ],
    [
      "one that nearly fits",
      operation.chain((called) => fc.tuple(fc.constant(nameOf(called)), valuesOf(called.argument).chain(mutated))),
    ],
    ["just any JSON", operation.chain((called) => fc.tuple(fc.constant(nameOf(called)), json))],
  ])("%s is answered, never with a 500", async (_what, calls) => {
    await fc.assert(
      fc.asyncProperty(calls, ([name, argument]) => answersWell(name, argument)),
      { numRuns: 500, interruptAfterTimeLimit: 15_000 },
    );
  });

  it.each([
    ["10,000 levels of lists", 3, "[".repeat(10_000) + "]".repeat(10_000)],
    ["100,000 levels of objects", 20, `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["keys that mean something to JavaScript", 3, '{"__proto__":{"p":1},"constructor":{"prototype":{"p":1}}}'],
    ["half a megabyte of text", 20, JSON.stringify("x".repeat(500_000))],
    ["50,000 keys", 60, JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`k${n}`, n])))],
  ])("%s in a field that nobody knows change nothing (one operation of %i)", async (_what, step, text) => {
    const asked = operations.filter(({ argument, name }) => isSequence(argument) && name !== "asnLogoff");
    await each(
      asked.filter((_, index) => index % step === 0),
      async (operation) => {
        const known = JSON.stringify(minimalArgument(operation.argument)).slice(1, -1);
        const response = await fetch(`${emulator.uc.url}/ws/client/${operation.name}`, {
          method: "POST",
          headers: { "x-ucsessionid": id },
          body: `{${known}${known === "" ? "" : ","}"anUnknownField":${text}}`,
        });
        const body = (await response.json()) as Record<string, unknown>;
        expect(complaint(operation, response.status, body)).toBeUndefined();
      },
    );
    expect("p" in {}).toBe(false);
  });
});

/** What the world of the test has: people, lines, numbers. */
const KNOWN = [
  "alice",
  "bob",
  "sip:bob@example.com",
  "sip:carol@example.com",
  "tel:+493023125100@pbx",
  "+493023125101",
];

/** The value with every second of its texts replaced by something that there is. */
function sown([value, seed]: [unknown, number]): unknown {
  let at = seed;
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    const isName = typeof inner === "string" && (key.startsWith("u8s") || /^\d+$/.test(key));
    return isName && at++ % 2 === 0 ? KNOWN[at % KNOWN.length] : inner;
  });
}

function isSequence(type: string): boolean {
  const notation = catalog.type(type);
  return typeof notation === "object" && "sequence" in notation;
}

it("a made-up answer names what its server has: its people and itself", async () => {
  // A server of its own: the tests before have stored settings at the other.
  const own = emulator.uc.server({ ucsid: "untouched", world: { users: PEOPLE } });
  const id = await logIn(own, "alice", "&ucsid=untouched");
  const status = await call(own, id, "asnMgmtGetUCWebServicesStatus", {});
  expect(status.body.u8sUCSID).toBe("untouched");
  const { headers, body } = await call(own, id, "asnMgmtGetMailSettings", {});
  expect(headers.get("x-ucserver-emulator-answer")).toContain("made-up");
  expect(own.user(String(body.u8sLoginName)).name).toBe(body.u8sLoginName);
});

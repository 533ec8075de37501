import { expect, it } from "vitest";
import { CallError, startServer, type UcEmulator } from "../../src/index.js";
import { catalog, type Operation } from "../../src/interface/catalog.js";
import { minimalArgument } from "../../src/interface/made-up.js";
import type { OperationName } from "../support/emulator.js";

const numbered = [...catalog.operations()].filter(({ id, result }) => id !== undefined && result !== undefined);

/** What answers each operation, asked one after the other of a fresh server, in sessions of their own. */
async function answers(uc: UcEmulator, encoding: "json" | "ber"): Promise<Record<string, unknown>> {
  uc.clock.stop();
  uc.clock.set("2026-08-20T10:00:00Z");
  const table: Record<string, unknown> = {};
  for (const operation of numbered) {
    const client = await uc.logIn("alice", { encoding });
    table[operation.name] = await answer(client, operation);
    await client.logOff();
  }
  return table;
}

/**
 * BER has no milliseconds to leave out: whole seconds may be written with or without. The revision of a contact list is
 * the time at which its server began.
 */
function withPlainTimes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    /^(u8sRevision|u8sContentRevision|iRevision|iHTTPServerPort)$/.test(key)
      ? "when or where it began"
      : typeof inner === "string"
        ? inner.replace(/^(\d{4}-\d\d-\d\dT[\d:]{8})\.000Z$/, "$1Z")
        : inner,
  );
}

interface Caller {
  call(name: OperationName, argument: unknown): Promise<unknown>;
}

async function answer(client: unknown, { name, argument }: Operation): Promise<unknown> {
  try {
    return { result: withPlainTimes(await (client as Caller).call(name as OperationName, minimalArgument(argument))) };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const { error: value, reject } = error.body as { error?: Record<string, unknown>; reject?: unknown };
    return { error: value, reject };
  }
}

it("each of the 353 operations that have a number answers over BER as it does in JSON", async () => {
  expect(numbered).toHaveLength(353);
  const options = { seed: 3, answers: "strict", maxSessions: 10_000 } as const;
  const [json, ber] = await Promise.all([startServer(options), startServer(options)]);
  const [inJson, inBer] = await Promise.all([answers(json, "json"), answers(ber, "ber")]);
  expect(Object.keys(inBer)).toHaveLength(353);
  for (const { name } of numbered) expect([name, inBer[name]]).toEqual([name, inJson[name]]);
  const calls = ber.journal("kind:call via:ber");
  expect(calls.length).toBeGreaterThan(0);
  await Promise.all([json.stop(), ber.stop()]);
});

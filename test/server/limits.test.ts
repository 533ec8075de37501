import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { catalog } from "../../src/interface/catalog.js";
import { madeUp } from "../../src/interface/made-up.js";
import { Outbox } from "../../src/server/outbox.js";
import { Channel } from "../support/channel.js";
import { basic, call, direct, logIn, type OperationName, result } from "../support/emulator.js";

const bob = "sip:bob@example.com";
/** More than the world file brings of anything. */
const MOST = 60;

let uc: UcEmulator;
beforeAll(async () => {
  uc = await startServer({ maxRecords: MOST, maxSubscriptions: 20 });
});
afterAll(() => uc.stop());

/** A valid argument of the operation, with these fields. */
const argumentOf = (name: OperationName, fields: object): object => ({
  ...(madeUp(catalog.operation(name)?.argument ?? "", { seed: 1, argument: fields, listLength: 0 }) as object),
  ...fields,
});

describe("what clients keep at a server is bounded: over the limit, the reject resourceLimitation", () => {
  const cases: [what: string, operation: OperationName, fields: (n: number) => object][] = [
    [
      "chat entries",
      "asnChatTextMessage",
      (n) => ({ u8sEventCrossRefID: `r${n}`, u8sRecipientURIs: [bob], u8sMessage: "x" }),
    ],
    [
      "item stores",
      "asnClientPersistenceCreate",
      (n) => ({ u8sCrossRefID: `c${n}`, u8sItemStore: `s${n}`, data: "x" }),
    ],
    [
      "items of a store",
      "asnClientPersistenceCreate",
      (n) => ({ u8sCrossRefID: `d${n}`, u8sItemStore: "s1", data: "x" }),
    ],
    [
      "open broadcasts",
      "asnAgentBroadcastCreate",
      () => ({ listu8sGroupIDs: ["sip:g@example.com"], data: "x", iTTL: -1 }),
    ],
    ["blocked visitors", "asnAgentAnonymousBlockRTC", (n) => ({ u8sAnonymousUserURI: `sip:v${n}@example.com` })],
    ["preferred entries", "asnSetPreferredContactRef", (n) => ({ u8sContactID: `sip:p${n}@example.com` })],
    ["tasks", "asnTaskAddEntry", () => ({ u8sTaskID: "" })],
  ];
  it.each(cases)("%s", async (_what, operation, fields) => {
    const id = await logIn(uc);
    let accepted = 0;
    /** Item stores are for those who subscribed; a store that is done with makes room for the next subscription. */
    const store = async (iSubscribeType: number): Promise<void> => {
      const { u8sItemStore } = fields(accepted) as { u8sItemStore?: string };
      if (u8sItemStore === undefined) return;
      const u8sCrossRefID = `${iSubscribeType}-${accepted}`;
      await result(uc, id, "asnClientPersistenceSubscribe", { u8sCrossRefID, iSubscribeType, u8sItemStore });
    };
    for (;;) {
      await store(1);
      const { status, body } = await call(uc, id, operation, argumentOf(operation, fields(accepted)));
      if (status === 200 && accepted < MOST + 1) {
        await store(2);
        accepted++;
        continue;
      }
      expect([accepted, status, body]).toMatchObject([
        expect.any(Number),
        400,
        { reject: { invokeProblem: 3 }, details: expect.stringContaining(`${MOST}`) },
      ]);
      break;
    }
    expect(accepted).toBeGreaterThan(0);
    expect((await call(uc, id, "asnGetLoggedInContact")).status).toBe(200);
  });
});

describe("the rest that could grow", () => {
  it("subscriptions of one session; one that it has may be renewed, and other sessions have their own", async () => {
    const subscribe = (id: string, n: number) =>
      call(uc, id, "asnGetClientCapabilitiesV2", { u8slistContactIDs: [`sip:nobody${n}@example.com`] });
    const id = await logIn(uc);
    const statuses: number[] = [];
    for (let n = 0; n < 21; n++) statuses.push((await subscribe(id, n)).status);
    expect(new Set(statuses.slice(0, 19))).toEqual(new Set([200]));
    const { status, body } = await subscribe(id, 100);
    expect([status, body]).toMatchObject([400, { reject: { invokeProblem: 3 } }]);
    expect((await subscribe(id, 0)).status).toBe(200);
    expect((await subscribe(await logIn(uc), 100)).status).toBe(200);
  });

  it("calls of one event channel that wait for their answers; those of others go on", async () => {
    const slow = await startServer({ maxWaiting: 3 });
    slow.respond({ operation: "asnGetTime", delay: 3_600_000, result: { stSystemtime: "2026-01-01T00:00:00Z" } });
    const channel = await Channel.open(slow);
    for (let invokeID = 1; invokeID <= 4; invokeID++) {
      channel.send({ invoke: { invokeID, operationID: 0, operationName: "asnGetTime", argument: {} } });
    }
    const refused = await channel.waitFor(({ reject }) => reject !== undefined, "a reject");
    expect(refused.reject).toMatchObject({ invokedID: { invokedID: 4 }, reject: { invokeProblem: 3 } });
    const other = await Channel.open(slow, "bob");
    expect(await other.result("asnGetLoggedInContact")).toMatchObject({ u8sLoggedInUser: "bob" });
    await slow.stop();
  });

  it("events for a session without channel, by number and by size: the oldest go first", () => {
    const event = (text: string) => ({
      name: "asnUpdatePresence" as const,
      cause: () => undefined,
      text: () => text,
      bytes: () => Buffer.from(text),
      ber: () => undefined,
    });
    const dropped: number[] = [];
    const outbox = new Outbox({ events: 3, characters: 10 }, (count) => dropped.push(count));
    for (const text of ["a", "b", "c", "d", "12345678", "123456789012"]) outbox.push(event(text));
    expect([outbox.waiting, outbox.dropped, dropped]).toEqual([0, 6, [1]]);
    for (const text of ["12345", "1234", "x", "y"]) outbox.push(event(text));
    const got: string[] = [];
    outbox.attach({ send: (sent) => got.push(sent.text()), close: () => undefined });
    expect(got).toEqual(["1234", "x", "y"]);
  });

  it("the heap as a whole: no session more and nothing more kept, but what is there answers", async () => {
    const full = await startServer({ memoryLimit: 1 });
    const refused = await fetch(`${full.url}/ws/client/createsession`, { method: "POST", headers: basic("alice") });
    expect([refused.status, await refused.json()]).toMatchObject([503, { reject: { invokeProblem: 3 } }]);
    expect((await direct(full, "asnGetLoggedInContact")).status).toBe(200);
    const kept = await direct(full, "asnTaskAddEntry", { argument: argumentOf("asnTaskAddEntry", { u8sTaskID: "" }) });
    expect([kept.status, await kept.json()]).toMatchObject([400, { reject: { invokeProblem: 3 } }]);
    await full.stop();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog, type TypeNotation } from "../../src/interface/catalog.js";
import { minimalArgument } from "../../src/interface/made-up.js";
import { handlers } from "../../src/operations/index.js";
import { openOn } from "../support/channel.js";
import { nameOf } from "../support/emulator.js";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";

/*
 * Tests of kinds: each says something of all operations, or of all values, that a kind of documented statements is about,
 * so that a statement which nobody has written down holds as well.
 */

const [ALICE, BOB] = ["sip:alice@example.com", "sip:bob@example.com"];
const SUBSETS = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  everybody: (bits & 1) !== 0,
  group: (bits & 2) !== 0,
  personal: (bits & 4) !== 0,
}));
const [VISIBLE, CHANGEABLE] = [1, 2];

describe("rights are the sum of what everybody, groups and a person's own list give", () => {
  const offices = SUBSETS.map((given) => {
    const bits = (has: boolean) => ({ presence: has ? VISIBLE | CHANGEABLE : VISIBLE });
    return [
      given,
      useWorld({
        users: PEOPLE,
        rights: { everybody: bits(given.everybody) },
        groups: [{ name: "Team", members: ["alice", "bob"], memberRights: bits(given.group) }],
      }),
    ] as const;
  });

  it.each(offices)("%o", async (given, office) => {
    const [alice, bob] = [await Caller.of(office.server, "alice"), await Caller.of(office.server, "bob")];
    const dynamicRights = {
      ...{ u8sObjectID: ALICE, iPhoneControlRightsPrimary: 0, iPhoneControlRightsSecondary: 0 },
      iPresenceRights: given.personal ? VISIBLE | CHANGEABLE : VISIBLE,
    };
    const grant = { u8sOwnerContactID: BOB, u8sRemoteContactID: ALICE, iDynamicRights: 0, dynamicRights };
    await bob.result("asnSetDynamicRights", grant);
    const { status } = await alice.call("asnSetUserAbsentState", {
      absentstate: { u8sContactId: BOB, eAbsentState: 1 },
    });
    expect(status === 200).toBe(given.everybody || given.group || given.personal);
  });
});

describe("no operation that updates the journal makes an entry", () => {
  const office = useWorld({ users: PEOPLE });
  const updating = [...catalog.operations()].filter(
    ({ name }) =>
      /^asn(UpdateJournal|UpdateCallAndJournal|DeleteJournal|MarkAllJournal)/.test(name) && handlers.has(name),
  );

  it.each(updating.map((operation) => [operation.name, operation] as const))("%s", async (_name, operation) => {
    const channel = await openOn(office.server, "alice");
    const argument = minimalArgument(operation.argument) as Record<string, unknown>;
    if ("u8sConnectionIDList" in argument) argument.u8sConnectionIDList = ["MADE"];
    if ("u8sConnectionID" in argument) argument.u8sConnectionID = "MADE";
    const invoke = { invokeID: 4711, operationID: 0, operationName: operation.name, argument };
    channel.send({ invoke });
    const { iCount } = await channel.result<{ iCount: number }>("asnGetJournalEntriesCountV2", {
      findOptions: {
        ...{ stStartTimeFrom: "", stStartTimeTo: "", u8slistLineUserNames: [], u8slistPhoneNumber: [] },
        ...{ u8sContactName: "", u8sCompanyName: "", u8sFilterText: "", iMaxNumEntries: 0, iFilter: 0 },
      },
    });
    expect(iCount).toBe(0);
    await channel.close();
  });
});

const storage = useWorld({ users: PEOPLE });

it("files come together from any pieces, and a piece elsewhere is answered by where to go on", async () => {
  const alice = await Caller.of(storage.server, "alice");
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 20 })), { maxLength: 8 }),
      async (bytes, pieces) => {
        const asnMetaData = { u8sFileNameWithExtension: "a.bin", iDataSize: bytes.length };
        const { u8sTransferID } = await alice.result("asnInitBinaryTransferUpload", { asnMetaData, eServiceType: 0 });
        let at = 0;
        const send = async (from: number, length: number): Promise<void> => {
          const chunk = bytes.slice(from, Math.min(bytes.length, from + length));
          const osChunkData = Buffer.from(chunk).toString("base64");
          const { body } = await alice.call("asnSendBinaryChunk", { u8sTransferID, iDataOffset: from, osChunkData });
          if (from === at) at += chunk.length;
          if (chunk.length > 0) expect(body.iNewPosition).toBe(at);
        };
        for (const [from, length] of pieces) if (at < bytes.length) await send(from, length);
        while (at < bytes.length) await send(at, 20);
        const whole = { u8sTransferID, iDataOffset: 0, iChunkSize: 100 };
        const { osChunkData, bCompleted } = await alice.result("asnReceiveBinaryChunk", whole);
        expect([osChunkData, bCompleted]).toEqual([Buffer.from(bytes).toString("base64"), true]);
      },
    ),
    { numRuns: 25 },
  );
});

describe("every operation that answers by an event does so, done or refused, under the caller's id", () => {
  const office = useWorld({ users: PEOPLE });
  const hasField = (type: string, field: string): boolean => {
    const notation = catalog.type(type);
    return typeof notation === "object" && "sequence" in notation && notation.sequence.some(([name]) => name === field);
  };
  const answering = [...catalog.operations()].filter(
    ({ name, result, argument }) =>
      name.startsWith("asnClientPersistence") && result !== undefined && hasField(argument, "u8sCrossRefID"),
  );

  it("there are five of them", () => {
    expect(answering).toHaveLength(5);
  });

  it.each(answering.map((operation) => [operation.name, operation] as const))("%s", async (_name, operation) => {
    const channel = await openOn(office.server, "alice");
    const minimal = minimalArgument(operation.argument) as Record<string, unknown>;
    for (const u8sItemStore of ["", "store"]) {
      const u8sCrossRefID = `${operation.name} "${u8sItemStore}"`;
      const result = await channel.result(nameOf(operation), { ...minimal, u8sCrossRefID, u8sItemStore });
      expect(Object.keys(result)).toEqual(["_type"]);
      const told = () =>
        channel.events("asnClientPersistenceEvent").filter((event) => event.u8sCrossRefID === u8sCrossRefID);
      await channel.waitFor(() => told().length > 0, u8sCrossRefID);
      expect(told()).toHaveLength(1);
      expect(told()[0]).toHaveProperty("iResult");
    }
    await channel.close();
  });
});

describe("no answer is made up of what the world knows", () => {
  /** Fields of results that the world knows: times and versions of the server, its ports, lines, people and journals. */
  const KNOWN =
    /^(stServerTime|stSystemtime|u8sServerVersion|u8sProductVersion|iHTTPServerPort|i\w*JournalOption|u8slistPresenceDomain|u8sPresenceDomains|ownContact|journalList|seqSubscribedPresence|linelist|userProfiles?|listGroupProfiles|phoneJournalSettings)$/;
  const fieldsOf = (type: TypeNotation | undefined): string[] =>
    typeof type === "object" && "sequence" in type ? type.sequence.map(([name]) => name) : [];

  it("in any operation that has no behaviour of its own", () => {
    const madeUp = [...catalog.operations()].filter(({ name, result }) => result !== undefined && !handlers.has(name));
    expect(madeUp.length).toBeGreaterThan(100);
    const known = madeUp.flatMap(({ name, result }) =>
      fieldsOf(catalog.type(result ?? ""))
        .filter((field) => KNOWN.test(field))
        .map((field) => `${name}: ${field}`),
    );
    expect(known).toEqual([]);
  });
});

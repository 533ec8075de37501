import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { minimalArgument } from "../../src/interface/made-up.js";
import { Channel } from "../support/channel.js";
import { useEmulator } from "../support/emulator.js";
import { until } from "../support/until.js";
import { type Way, waysOf } from "../support/ways.js";

/*
 * What the server reads, and what it refuses (docs/protocol.md section 5), through the front door of each transport. The
 * request journal shows what was read.
 */

const emulator = useEmulator({ answers: "strict" });
let channel: Channel;
let ways: Readonly<Record<"POST" | "GET" | "channel", Way>>;
beforeAll(async () => {
  channel = await Channel.open(emulator.uc);
  ways = waysOf(emulator.uc, channel);
});
afterAll(() => channel.close());

const WAYS = ["POST", "GET", "channel"] as const;

/** The fields in which the types are tried: the operation, the field, and the fields that it needs beside it. */
const PLACES = {
  INTEGER: ["asnSendBinaryChunk", "iDataOffset", { u8sTransferID: "x", osChunkData: "" }],
  "optional INTEGER": ["asnChatSubscribeEvents", "iMaxEvents", { bReceiveChatEvents: true }],
  "INTEGER of an enumeration": ["asnGetUserToken", "iType", {}],
  BOOLEAN: ["asnTaskSetEntriesReminder", "bReminderActive", { u8slistTaskIDs: [], stReminderTime: "" }],
  "optional BOOLEAN": ["asnChatSubscribeEvents", "bSupportReactions", { bReceiveChatEvents: true }],
  ENUMERATED: ["asnTaskSetEntriesState", "eState", { u8slistTaskIDs: [] }],
  "optional ENUMERATED": ["asnCreateAuthToken", "role", { login: {}, u8sUCSID: "local" }],
  NULL: ["asnKeepAlive", "dummy", {}],
  "OCTET STRING": ["asnSendBinaryChunk", "osChunkData", { u8sTransferID: "x", iDataOffset: 0 }],
  UTF8String: ["asnSendBinaryChunk", "u8sTransferID", { osChunkData: "", iDataOffset: 0 }],
  "optional UTF8String": ["asnChatSubscribeEvents", "u8sEventListCrossRefID", { bReceiveChatEvents: true }],
  AsnSystemTime: ["asnTaskSetEntriesReminder", "stReminderTime", { u8slistTaskIDs: [], bReminderActive: false }],
  "optional AsnSystemTime": [
    "asnChatMuteConversation",
    "asnMutedUntilTime",
    { u8sConversationID: "x", u8sEventCrossRefID: "" },
  ],
  AsnOptionalParameters: ["asnChatSubscribeEvents", "optionalParams", { bReceiveChatEvents: true }],
  CHOICE: ["asnChatGetEventsRange", "asnConversationIDChoice", {}],
  list: ["asnTaskSetEntriesState", "u8slistTaskIDs", { eState: 0 }],
  sequence: [
    "asnAVMakeCallV2",
    "newCallParams",
    { callType: 0, u8sUriFrom: "", u8sUriTo: "", u8sContentType: "", u8sBody: "" },
  ],
} as const;

type Place = keyof typeof PLACES;

/** [where, what is sent, what it is read as; nothing when the field is absent, the ways that can say so]. */
type Accepted = readonly [place: Place, sent: unknown, read: unknown, ways?: readonly (typeof WAYS)[number][]];

const CALL = minimalArgument("AsnCtiNewCallParams") as object;

const JSON_ONLY = ["POST", "channel"] as const;

const ACCEPTED: readonly Accepted[] = [
  ["INTEGER", 12, 12],
  ["INTEGER", "12", 12],
  ["INTEGER", "-3", -3],
  ["INTEGER", true, 1, JSON_ONLY],
  ["INTEGER", false, 0, JSON_ONLY],
  ["INTEGER", 1.9, 1],
  ["INTEGER", null, 0],
  ["optional INTEGER", null, undefined],
  ["optional INTEGER", "5", 5],
  ["INTEGER of an enumeration", 4711, 4711],
  ["INTEGER of an enumeration", "1", 1],
  ["BOOLEAN", true, true],
  ["BOOLEAN", 1, true],
  ["BOOLEAN", 0, false],
  ["BOOLEAN", -2.5, true],
  ["BOOLEAN", null, false],
  ["optional BOOLEAN", null, undefined],
  ["ENUMERATED", 1, 1],
  ["ENUMERATED", 4711, 4711],
  ["ENUMERATED", "2", 2],
  ["optional ENUMERATED", null, undefined],
  ["NULL", null, null],
  ["NULL", 0, null],
  ["NULL", "x", null],
  ["NULL", { a: 1 }, null],
  ["OCTET STRING", "AAE=", "AAE="],
  ["OCTET STRING", "AAE", "AAE="],
  ["OCTET STRING", "AA", "AA=="],
  ["UTF8String", "x", "x"],
  ["AsnSystemTime", "2026-01-15T12:00:00Z", "2026-01-15T12:00:00Z"],
  ["AsnSystemTime", "2026-01-15T12:00:00.120Z", "2026-01-15T12:00:00.120Z"],
  ["AsnSystemTime", "", ""],
  ["AsnSystemTime", null, ""],
  ["AsnSystemTime", "2026-01", "", JSON_ONLY],
  ["AsnSystemTime", 0, ""],
  ["AsnSystemTime", "1899-12-30T00:00:00.000Z", ""],
  ["AsnSystemTime", 46037.5, "2026-01-15T12:00:00Z"],
  ["AsnSystemTime", "2026-01-15T12:00:00+01:00", "2026-01-15T11:00:00Z"],
  ["AsnSystemTime", "2026-01-15T12:00:00-0230", "2026-01-15T14:30:00Z"],
  ["AsnSystemTime", "2026-01-15T12:00:00", "2026-01-15T12:00:00Z"],
  ["AsnSystemTime", "2026-01-15 12:00", "2026-01-15T12:00:00Z"],
  ["AsnSystemTime", "2026-01-15", "2026-01-15T00:00:00Z"],
  ["optional AsnSystemTime", null, undefined],
  ["optional AsnSystemTime", "", ""],
  ["AsnOptionalParameters", {}, {}],
  ["AsnOptionalParameters", [], {}],
  ["AsnOptionalParameters", { a: 1, b: "c", d: { binarydata: "AAE=" } }, { a: 1, b: "c", d: { binarydata: "AAE=" } }],
  [
    "AsnOptionalParameters",
    { a: { integerdata: 1 }, b: { stringdata: "c" }, d: { binarydata: "AAE" } },
    { a: 1, b: "c", d: { binarydata: "AAE=" } },
  ],
  ["AsnOptionalParameters", { a: true, b: false, c: null, d: 2.5 }, { a: 1, b: 0, c: 0, d: 2 }],
  ["AsnOptionalParameters", { _type: "AsnOptionalParameters", a: 1 }, { a: 1 }],
  [
    "AsnOptionalParameters",
    [
      { key: "a", value: { integerdata: 1 } },
      { key: "b", value: { stringdata: "c" } },
      { _type: "AsnOptionalParam", key: "d", value: { binarydata: "AAE" } },
      { key: "e", value: 5 },
      { key: "f", value: true },
      { key: "g", value: null },
    ],
    { a: 1, b: "c", d: { binarydata: "AAE=" }, e: 5, f: 1, g: 0 },
  ],
  ["CHOICE", { u8sConversationID: "x" }, { u8sConversationID: "x" }],
  ["CHOICE", { unknown: 1, u8sConversationID: "x" }, { u8sConversationID: "x" }],
  ["CHOICE", { u8sContactURI: "y", u8sConversationID: "x" }, { u8sConversationID: "x" }],
  ["CHOICE", { _type: "Wrong", u8sConversationID: "x" }, { _type: "AsnConversationIDChoice", u8sConversationID: "x" }],
  ["list", ["a"], ["a"]],
  ["sequence", { ...CALL, _type: "Wrong", unknown: 1 }, { ...CALL, _type: "AsnCtiNewCallParams", unknown: 1 }],
];

const REFUSED: readonly (readonly [
  place: Place,
  sent: unknown,
  path?: string,
  ways?: readonly (typeof WAYS)[number][],
])[] = [
  ["INTEGER", "twelve"],
  ["INTEGER", ""],
  ["INTEGER", [1]],
  ["INTEGER", {}],
  ["INTEGER", 2 ** 60],
  ["BOOLEAN", "yes"],
  ["BOOLEAN", "true", undefined, JSON_ONLY],
  ["BOOLEAN", []],
  ["ENUMERATED", "one"],
  ["ENUMERATED", 1.5],
  ["ENUMERATED", null],
  ["OCTET STRING", "?"],
  ["OCTET STRING", "AAAAA"],
  ["OCTET STRING", 7, undefined, JSON_ONLY],
  ["UTF8String", 7, undefined, JSON_ONLY],
  ["UTF8String", null, undefined, JSON_ONLY],
  ["UTF8String", ["x"], undefined, JSON_ONLY],
  ["optional UTF8String", null, undefined, JSON_ONLY],
  ["AsnSystemTime", "sometime soon"],
  ["AsnSystemTime", "2026-13-15T12:00:00Z"],
  ["AsnSystemTime", true, undefined, JSON_ONLY],
  ["AsnSystemTime", 1e9],
  ["AsnOptionalParameters", "x"],
  ["AsnOptionalParameters", null],
  ["AsnOptionalParameters", { a: [] }, "optionalParams.a"],
  ["AsnOptionalParameters", { a: { other: 1 } }, "optionalParams.a"],
  ["AsnOptionalParameters", [{ key: "a" }], "optionalParams[0]"],
  ["AsnOptionalParameters", [{ key: "a", value: { binarydata: "?" } }], "optionalParams[0].a"],
  ["CHOICE", {}],
  ["CHOICE", { unknown: 1 }],
  ["CHOICE", "x"],
  ["CHOICE", { U8sConversationID: "x" }],
  ["CHOICE", { u8sConversationID: 7 }, "asnConversationIDChoice.u8sConversationID"],
  ["list", "a"],
  ["list", {}],
  ["list", [7], "u8slistTaskIDs[0]"],
  ["sequence", []],
  ["sequence", "x"],
  ["sequence", null],
];

describe("what the server reads", () => {
  const rows = ACCEPTED.flatMap(([place, sent, read, some]) =>
    (some ?? WAYS).map((way) => [way, place, sent, read] as const),
  );
  it.each(rows)("%s: %s %j as %j", async (way, place, sent, read) => {
    const [name, field, beside] = PLACES[place];
    const before = emulator.uc.requests.list().length;
    const answer = await ways[way](name, { ...beside, [field]: sent });
    expect(answer.problem).toBeUndefined();
    await until(() => emulator.uc.requests.list().length > before);
    const { function: called, argument = {} } = emulator.uc.requests.list().at(-1) ?? {};
    expect(called).toBe(name);
    expect((argument as Record<string, unknown>)[field]).toEqual(read);
  });
});

describe("what the server refuses: reject 2, with the path, what was expected and what came", () => {
  const rows = REFUSED.flatMap(([place, sent, path, some]) =>
    (some ?? WAYS).map((way) => [way, place, sent, path] as const),
  );
  it.each(rows)("%s: %s %j", async (way, place, sent, path) => {
    const [name, field, beside] = PLACES[place];
    const { problem, details } = await ways[way](name, { ...beside, [field]: sent });
    expect(problem).toBe(2);
    expect(details).toMatch(/: expected .+, got .+/);
    expect(details?.slice(0, details.indexOf(":"))).toBe(path ?? field);
  });

  it.each(WAYS)("%s: a required field that is missing, or in another letter case", async (way) => {
    const { problem, details } = await ways[way]("asnTaskSetEntriesState", { u8slistTaskIDs: [] });
    expect({ problem, details }).toEqual({
      problem: 2,
      details: "eState: expected AsnTaskState, which is required, got nothing",
    });
    if (way === "GET") return;
    expect((await ways[way]("asnTaskSetEntriesState", { u8slistTaskIDs: [], EState: 1 })).problem).toBe(2);
  });
});

describe("a missing argument", () => {
  it.each([undefined, null])("is empty where nothing is required: %j", async (argument) => {
    for (const way of [ways.POST, ways.channel]) {
      expect((await way("asnGetUserToken", argument)).result).toMatchObject({ _type: "AsnGetUserTokenResult" });
    }
  });

  it.each([undefined, null])("is refused where something is required: %j", async (argument) => {
    for (const way of [ways.POST, ways.channel]) {
      expect(await way("asnTokenVerify", argument)).toEqual({
        problem: 2,
        details: "argumentMissing: AsnTokenVerifyArgument requires sToken",
      });
    }
  });
});

describe("what was read shows", () => {
  it("in the journal: path, from, to and the linter's rule", async () => {
    await ways.POST("asnTaskSetEntriesState", { _type: "Wrong", u8slistTaskIDs: [], eState: "2" });
    expect(emulator.uc.requests.list().at(-1)).toMatchObject({
      argument: { _type: "AsnTaskSetEntriesStateArgument", u8slistTaskIDs: [], eState: 2 },
      read: [
        { path: "_type", from: "Wrong", to: "AsnTaskSetEntriesStateArgument", rule: "wrong-type-name" },
        { path: "eState", from: "2", to: 2, rule: "lenient-value" },
      ],
    });
    await ways.POST("asnTaskSetEntriesState", { u8slistTaskIDs: [], eState: 2 });
    expect(emulator.uc.requests.list().at(-1)).not.toHaveProperty("read");
  });

  it("in the journal with secrets masked, in every form of parameters", async () => {
    const list = [{ key: "userPassword", value: { stringdata: "geheim" } }];
    await ways.POST("asnChatSubscribeEvents", { bReceiveChatEvents: true, optionalParams: list });
    await ways.POST("asnChatSubscribeEvents", { bReceiveChatEvents: "no", optionalParams: list });
    await ways.POST("asnChatSubscribeEvents", "geheim");
    await ways.POST("asnAdminLogin", { adminPassword: "geheim" });
    expect(JSON.stringify(emulator.uc.requests.list().slice(-4))).not.toContain("geheim");
  });
});

describe("the ids of an invoke", () => {
  const answerTo = async (invoke: object): Promise<unknown> => {
    const before = channel.messages.length;
    channel.send({ invoke: { operationName: "asnGetUserToken", argument: {}, ...invoke } });
    await until(() => channel.messages.length > before);
    return channel.messages[before];
  };

  it.each([
    ["80001", 80_001],
    [80_002.5, 80_002],
    [0, 0],
    [-7, -7],
    [true, 1],
    [null, 0],
  ])("invokeID %j is answered as %j", async (invokeID, answered) => {
    expect(await answerTo({ invokeID })).toMatchObject({ result: { invokeID: answered } });
  });

  it("an operationID may be a text too", async () => {
    const id = catalog.operation("asnCtiEnumPhoneLines")?.id;
    const argument = { typeofLines: 0, attachChangeNotify: 0 };
    expect(await answerTo({ invokeID: 8, operationID: `${id}`, operationName: undefined, argument })).toMatchObject({
      result: { result: { result: { _type: "AsnCtiEnumPhoneLinesResult" } } },
    });
  });

  it("what is no number at all is refused", async () => {
    expect(await answerTo({ invokeID: "one" })).toMatchObject({ reject: { invokedID: { invokednull: null } } });
    expect(await answerTo({ invokeID: 2 ** 40 })).toMatchObject({ reject: { invokedID: { invokednull: null } } });
  });
});

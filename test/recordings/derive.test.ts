import { describe, expect, it } from "vitest";
import { changesState, leadsToEvents, varies } from "../../src/interface/varying.js";
import { fixturesOf } from "../../src/recordings/derive/responses.js";
import { worldsOf } from "../../src/recordings/derive/world.js";
import type { Exchange, HttpExchange, SocketFrame } from "../../src/recordings/exchange.js";
import { TrafficFindings } from "../../src/recordings/findings.js";
import { recordingOf } from "../../src/recordings/recorder.js";
import type { OperationName } from "../support/emulator.js";

const BEGAN = Date.UTC(2026, 0, 15, 12);
let clock = 0;

function http(name: OperationName | "createsession", body: unknown, status: number, answer: string): HttpExchange {
  clock += 1_000;
  return {
    kind: "http",
    at: BEGAN + clock,
    ms: 5,
    method: "POST",
    url: `https://uc.example/ws/client/${name}?X-UCSESSIONID=S1`,
    requestHeaders: [],
    requestBody: JSON.stringify(body),
    status,
    responseHeaders: [],
    responseBody: answer,
  };
}

const got = (name: OperationName, body: unknown, result: unknown): HttpExchange =>
  http(name, body, 200, JSON.stringify(result));

function heard(name: OperationName, argument: unknown): SocketFrame {
  clock += 10;
  return {
    kind: "frame",
    at: BEGAN + clock,
    socket: "1",
    url: "wss://uc.example/ws/client/websocket?x-ucsessionid=S1",
    requestHeaders: [],
    direction: "received",
    data: JSON.stringify([{ invoke: { invokeID: 99999, operationID: 0, operationName: name, argument } }]),
  };
}

const fixturesFrom = (...traffic: Exchange[]) =>
  fixturesOf(recordingOf(traffic), { distances: 1 }).map(({ fixture }) => fixture);

const version = (iServerInterfaceVersion: number) =>
  got("asnGetServerInterfaceVersion", {}, { _type: "AsnGetServerInterfaceVersionResult", iServerInterfaceVersion });
const customnote = { u8sContactID: "sip:bob@example.com", u8sUsername: "bob", u8sNote: "x" };
const change = () => got("asnCustomNoteSet", { customnote }, {});

describe("a fixture of several answers", () => {
  const sequenceOf = (...traffic: Exchange[]) => {
    const [{ sequence, result } = {}] = fixturesFrom(...traffic);
    return sequence ?? result;
  };
  const result = (iServerInterfaceVersion: number) => ({ result: { iServerInterfaceVersion } });

  it("is one answer where all say the same", () => {
    expect(sequenceOf(version(1), change(), version(1))).toEqual({ iServerInterfaceVersion: 1 });
  });

  it("moves on at a change, and at a call where there was none", () => {
    expect(sequenceOf(version(1), change(), version(2))).toEqual([result(1), result(2)]);
    expect(sequenceOf(version(1), version(2))).toEqual([{ ...result(1), until: "call" }, result(2)]);
    expect(sequenceOf(version(1), version(1), version(2))).toEqual([
      { ...result(1), until: "call", times: 2 },
      result(2),
    ]);
  });

  it("keeps an answer that stayed through a change, and then was another one", () => {
    expect(sequenceOf(version(1), change(), version(1), change(), version(2), version(2))).toEqual([
      result(1),
      result(1),
      result(2),
    ]);
  });
});

describe("an answer", () => {
  it("that was an error, a reject or no message is that", () => {
    const error = { _type: "AsnRequestError", iErrorDetail: 3, u8sErrorString: "no" };
    const rejected = { invokedID: { invokedID: 1 }, reject: { invokeProblem: 8 }, details: "invalidSessionID" };
    const fixtures = fixturesFrom(
      http("asnGetPhoneBooks", {}, 400, JSON.stringify({ error, error_value: 3, invokedID: 1, sessionID: "S1" })),
      http("asnGetTime", {}, 400, JSON.stringify(rejected)),
      http("asnGetUserdefinedCustomFields", {}, 503, "<h1>gone</h1>"),
    );
    expect(fixtures).toMatchObject([
      { error: { detail: 3, text: "no" } },
      { reject: { problem: 8, details: "invalidSessionID" } },
      { http: { status: 503, body: "<h1>gone</h1>" } },
    ]);
  });

  it("with a token is left to the emulator, whose token lets somebody in", () => {
    const recording = recordingOf([got("asnGetUserToken", { iType: 1 }, { sToken: "***" })]);
    expect(fixturesOf(recording, { distances: 1 })[0]?.fixture).toMatchObject({ behave: true });
  });

  it("has times relative to now, but for those of long ago, and text that looks like a template as it is", () => {
    const at = BEGAN + clock + 1_000;
    const time = (ms: number) => new Date(at + ms).toISOString().replace(/\.\d+/, "");
    const entry = { u8sContactID: "a", u8sUsername: "b", u8sNote: "{{now}}" };
    const [fixture] = fixturesFrom(
      got("asnGetTime", {}, { stSystemtime: time(-90_000), other: time(0), asnCustomNote: entry }),
    );
    expect(fixture?.result).toMatchObject({
      stSystemtime: "{{now-90s}}",
      asnCustomNote: { u8sNote: '{{user.properties._ ?? "{{"}}now}}' },
    });
    const [old] = fixturesFrom(got("asnGetTime", {}, { stSystemtime: "1990-01-01T00:00:00Z" }));
    expect(old?.result).toEqual({ stSystemtime: "1990-01-01T00:00:00Z" });
  });

  it("gives fresh ids, the same ones in later events, and the client's own back", () => {
    const fixtures = fixturesFrom(
      got("asnChatSubscribeEvents", { bReceiveChatEvents: true, u8sEventListCrossRefID: "mine" }, { iResult: 1 }),
      got(
        "asnCtiMakeCall",
        { u8sPhoneNumberFrom: "tel:+1@pbx", u8sPhoneNumberTo: "2", iNumberFormat: 0 },
        { u8sConnectionID: "C1" },
      ),
      heard("asnCtiNotifyMakeCallResult", { u8sLinePhoneNumber: "tel:+1@pbx", u8sConnectionID: "C1", success: 1 }),
      heard("asnChatEvent", { asnChatEventList: [], u8sEventListCrossRefID: "mine" }),
    );
    const [subscribed, dialled] = fixtures;
    const text = JSON.stringify(dialled);
    const [, given] = /"result":\{"u8sConnectionID":"\{\{newId\.(\w+)\}\}"/.exec(text) ?? [];
    const [mine] = Object.entries(subscribed?.ids ?? {});
    expect(mine).toEqual([expect.stringMatching(/^\w+$/), "{{argument.u8sEventListCrossRefID}}"]);
    expect(dialled?.events).toMatchObject([
      { name: "asnCtiNotifyMakeCallResult", argument: { u8sConnectionID: `{{id.${given}}}` }, after: 5 },
      { name: "asnChatEvent", argument: { u8sEventListCrossRefID: `{{id.${mine?.[0]}}}` }, after: 15 },
    ]);
  });
});

it("what varies is known by type: an id of a call is fresh, and that of a journal's entry is kept", () => {
  expect(varies("AsnCtiDropCallArgument", "u8sConnectionID")).toBe("id");
  expect(varies("AsnNetDatabaseJournal", "u8sConnectionID")).toBeUndefined();
  expect(varies("AsnContact", "u8sContactId")).toBeUndefined();
  expect(varies("AsnChatTextMessageArgument", "u8sConversationID")).toBeUndefined();
  expect(varies("AsnGetTimeResult", "stSystemtime")).toBe("time");
  expect(varies("AsnGetUserTokenResult", "sToken")).toBe("secret");
});

it("calls that look change nothing, and those that ask to be told lead to events", () => {
  const looks = ["asnGetTime", "asnFindContacts", "asnCtiEnumPhoneLines", "asnMgmtGetUsers", "asnTokenVerify"];
  const changes = ["asnCtiMakeCall", "asnCustomNoteSet", "asnMarkAllJournalEntriesAsRead", "asnTaskAddEntry"];
  const listens = ["asnChatSubscribeEvents", "asnCtiLineMonitorStart", "asnGetAndSubscribePresence"];
  expect([...looks, ...listens].filter(changesState)).toEqual([]);
  expect(changes.filter(changesState)).toEqual(changes);
  expect([...changes, ...listens].filter(leadsToEvents)).toEqual([...changes, ...listens]);
  expect(looks.filter(leadsToEvents)).toEqual([]);
});

it("the world has who logged in, and the people, lines and contacts that the server told of", () => {
  const contact = (name: string, more: object) => ({ u8sDisplayName: name, u8sEntryID: name, ...more });
  const welcome = {
    sessionid: "S1",
    u8sLoggedInUser: "zoe",
    ownContact: {
      u8sContactId: "sip:zoe@example.com",
      asnRemoteContact: contact("Zoe", { u8sCtiServerUserName: "zoe", u8sPhoneMobile: "+491" }),
      seqPhoneLines: [{ u8sLinePhoneNumber: "tel:+4930555@pbx" }, { u8sLinePhoneNumber: "no line" }],
    },
  };
  const found = {
    listContacts: [
      contact("Mona", { u8sCompany: "Harbour" }),
      contact("Twin", { u8sCtiServerUserName: "twin", u8sSIPAddress: "sip:zoe@example.com" }),
    ],
  };
  const findings = new TrafficFindings();
  const traffic = [http("createsession", {}, 200, JSON.stringify(welcome)), got("asnFindContacts", {}, found)];
  expect(worldsOf(recordingOf(traffic, findings))).toEqual([
    {
      ucsid: "local",
      users: [
        {
          name: "zoe",
          contactId: "sip:zoe@example.com",
          displayName: "Zoe",
          mobile: "+491",
          lines: ["tel:+4930555@pbx"],
        },
      ],
      contacts: {
        phoneBooks: [{ name: "Recorded", entries: [{ id: "Mona", displayName: "Mona", company: "Harbour" }] }],
      },
    },
  ]);
});

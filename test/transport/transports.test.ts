import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { call, direct, logIn, noOperation, type OperationName, useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 5 });

/** What a call came to, whatever brought it: a result, an error or a reject, without the numbers of the attempt. */
type Came = { result: unknown } | { error: unknown; value: unknown } | { problem: unknown; details: unknown };

const fromHttp = (body: Record<string, unknown>): Came => {
  if (body.reject) return { problem: body.reject, details: body.details };
  if (body.error) return { error: body.error, value: body.error_value };
  return { result: body };
};

/** The ways in, each with the same caller, alice. */
const ways: Record<string, (name: OperationName, argument: Record<string, unknown>) => Promise<Came>> = {
  "POST /ws/client": async (name, argument) => {
    return fromHttp((await call(emulator.uc, await logIn(emulator.uc), name, argument)).body);
  },
  "GET /ws/client": async (name, argument) => {
    const query = Object.entries(argument).map(([key, value]) => {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      return `&${key}=${encodeURIComponent(text)}`;
    });
    const url = `${emulator.uc.url}/ws/client/${name}?ucsessionid=${await logIn(emulator.uc)}${query.join("")}`;
    return fromHttp((await (await fetch(url)).json()) as Record<string, unknown>);
  },
  "POST /ws/direct": async (name, argument) => {
    const response = await direct(emulator.uc, name, { argument });
    return fromHttp((await response.json()) as Record<string, unknown>);
  },
  "event channel": async (name, argument) => {
    const channel = await Channel.open(emulator.uc);
    const { result, error, reject } = await channel.call(name, argument);
    await channel.close();
    if (reject) return { problem: reject.reject, details: reject.details };
    if (error) return { error: error.error, value: error.error_value };
    return { result: result?.result.result };
  },
};

const calls: [what: string, name: OperationName, argument: Record<string, unknown>, expected: object][] = [
  [
    "a result of the world",
    "asnGetLoggedInContact",
    {},
    { result: { _type: "AsnGetLoggedInContactResult", u8sLoggedInUser: "alice" } },
  ],
  ["a result of the V2 form", "asnGetLoggedInContactV2", {}, { result: { _type: "AsnGetLoggedInContactV2Result" } }],
  [
    "a list as argument",
    "asnGetAndSubscribePresence",
    { seqContactIDs: ["sip:bob@example.com"] },
    { result: { seqSubscribedPresence: [{ u8sContactId: "sip:bob@example.com" }] } },
  ],
  [
    "an object as argument",
    "asnCustomNoteSet",
    { customnote: { u8sContactID: "", u8sUsername: "", u8sNote: "hi" } },
    { result: {} },
  ],
  [
    "an error of the operation",
    "asnTokenVerify",
    { sToken: "x" },
    { error: { _type: "AsnRequestError", iErrorDetail: 101 }, value: 0 },
  ],
  [
    "a refusal",
    "asnAbsentStateReset",
    { u8sContactId: "sip:bob@example.com" },
    { error: { _type: "AsnRequestError", iErrorDetail: 1 } },
  ],
  ["a made-up answer", "asnMgmtGetCtiServerType", {}, { result: { _type: "AsnMgmtGetCtiServerTypeResult" } }],
  ["an unknown operation", noOperation("asnNoSuchThing"), {}, { problem: { invokeProblem: 1 } }],
  [
    "a missing argument",
    "asnTokenVerify",
    {},
    { problem: { invokeProblem: 2 }, details: expect.stringContaining("sToken") },
  ],
  [
    "a text in place of a number",
    "asnGetUserToken",
    { iType: "one" },
    { problem: { invokeProblem: 2 }, details: expect.stringContaining("iType") },
  ],
  ["the name of an object's builtin", noOperation("constructor"), {}, { problem: { invokeProblem: 1 } }],
];

describe("a function behaves alike on every transport", () => {
  it.each(calls)("%s: %s", async (_what, name, argument, expected) => {
    const [first, ...others] = await Promise.all(Object.values(ways).map((way) => way(name, argument)));
    expect(first).toMatchObject(expected);
    for (const other of others) expect(other).toEqual(first);
  });
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { BUILT_IN_FIXTURES } from "../src/fixtures/load-worlds.js";
import { Responses } from "../src/fixtures/responses/responses.js";
import { validate } from "../src/interface/validate.js";
import { FixtureStage, NOON, resultOf } from "./support/fixture-stage.js";

/** The files of `fixtures/responses/examples`, copied into a fixtures folder as a user copies them. */
const FOLDER = mkdtempSync(join(tmpdir(), "fixture-examples-"));
cpSync(`${BUILT_IN_FIXTURES}responses/examples`, join(FOLDER, "responses"), { recursive: true });
afterAll(() => rmSync(FOLDER, { recursive: true }));
const ALICE_TO = (u8sPhoneNumberTo: string) => ({
  u8sPhoneNumberFrom: "tel:+493023125100@pbx",
  u8sPhoneNumberTo,
  iNumberFormat: 0,
});

let stage: FixtureStage;
beforeEach(() => {
  stage = new FixtureStage(Responses.load([FOLDER], { answers: "strict", seed: 1 }));
});

/** Each of the files that are there to be copied, by what it does. */
const EXAMPLES: Record<string, () => void | Promise<void>> = {
  "asnGetServerInterfaceVersion.json: a fixed result, in a file named for its operation"() {
    const outcome = stage.answer("asnGetServerInterfaceVersion");
    expect(resultOf(outcome)).toEqual({ iServerInterfaceVersion: 61 });
    expect(outcome.origin).toEqual({ by: "fixture", file: "asnGetServerInterfaceVersion.json" });
  },
  "invalid-line.yaml: an error by its name in AsnCtiMakeCallErrorEnum"() {
    const argument = { ...ALICE_TO("+491"), u8sPhoneNumberFrom: "tel:+4999123@pbx" };
    expect(stage.answer("asnCtiMakeCall", argument)).toMatchObject({
      kind: "error",
      error: { _type: "AsnRequestError", iErrorDetail: 3, u8sErrorString: "invalidline" },
    });
  },
  "error-by-number.yaml: an error by number, with a text"() {
    expect(stage.answer("asnSendSMS")).toMatchObject({
      kind: "error",
      error: { _type: "AsnRequestError", iErrorDetail: 4711, u8sErrorString: "The gateway has no credit left" },
    });
  },
  "session-lost.yaml: a reject by name"() {
    expect(stage.answer("asnCtiEnumPhoneLines")).toMatchObject({
      kind: "reject",
      problem: { invokeProblem: 8 },
      details: "session was closed by the server",
    });
  },
  "gateway-down.yaml: an HTTP status with header and body"() {
    const outcome = stage.answer("asnChatTextMessage", {
      u8sRecipientURIs: [],
      u8sMessage: "",
      u8sEventCrossRefID: "",
    });
    expect(outcome).toMatchObject({
      kind: "http",
      answer: {
        status: 503,
        headers: { "content-type": "application/json; charset=utf-8", "Retry-After": "5" },
        body: JSON.stringify({ message: "upstream is not available", since: new Date(NOON - 10_000).toISOString() }),
      },
    });
  },
  "connection-lost.yaml: no answer at all, once"() {
    expect(stage.answer("asnGetPhoneBooks")).toMatchObject({ kind: "broken", how: "reset" });
    expect(stage.winner("asnGetPhoneBooks")).toBe("none");
  },
  async "slow-search.yaml: the emulator's own answer, later"() {
    const { outcome, done } = stage.begin("asnFindContacts", { findOptions: {} });
    await stage.clock.advance(799);
    expect(outcome()).toBeUndefined();
    await stage.clock.advance(1701);
    await done;
    expect(outcome()).toMatchObject({ error: { u8sErrorString: "behaviour of asnFindContacts" } });
  },
  "fails-twice.yaml: two errors, then nothing in the way"() {
    expect(stage.answer("asnAbsentStateSetUser").kind).toBe("error");
    expect(stage.answer("asnAbsentStateSetUser").kind).toBe("error");
    expect(stage.winner("asnAbsentStateSetUser")).toBe("none");
  },
  "only-bob.yaml: by user, and the more specific of two"() {
    expect(stage.answer("asnCtiMakeCall", ALICE_TO("+4930"), "bob")).toMatchObject({ error: { iErrorDetail: 2 } });
    expect(stage.answer("asnCtiMakeCall", ALICE_TO("112"), "bob")).toMatchObject({ error: { iErrorDetail: 99 } });
    expect(stage.winner("asnCtiMakeCall", ALICE_TO("112"), "alice")).toBe("none");
  },
  "team-is-large.yaml: by patterns in the argument"() {
    const argument = {
      u8sRecipientURIs: ["sip:bob@example.com", "sip:carol@example.com"],
      u8sMessage: "hi",
      u8sEventCrossRefID: "1",
      u8sConversationName: "Team North",
      iConversationType: 1,
    };
    expect(stage.winner("asnChatTextMessage", argument)).toBe("team-is-large.yaml");
    for (const other of [{ u8sConversationName: "Lunch" }, { iReplyToSequenceID: 4 }, { iConversationType: 0 }]) {
      expect(stage.winner("asnChatTextMessage", { ...argument, ...other })).toBe("gateway-down.yaml");
    }
  },
  "token.yaml: a result with templates, which fits its type"() {
    const value = resultOf(stage.answer("asnTokenVerify", { sToken: "guest" }));
    expect(value).toMatchObject({
      stValidTo: "2026-01-15T13:00:00.000Z",
      u8sDNPath: "CN=guest,DC=local",
      u8sobjectGUID: expect.stringMatching(/^[0-9A-F]{32}$/),
    });
    expect(validate("AsnTokenVerifyResult", value)).toEqual([]);
  },
  async "call-fails-later.yaml: an event after the answer, with the id that the answer gave"() {
    const value = resultOf(stage.answer("asnCtiMakeCall", ALICE_TO("+493023125777"))) as { u8sConnectionID: string };
    expect(stage.happened).toEqual([{ what: "answer" }]);
    await stage.clock.advance(500);
    expect(stage.happened.slice(1)).toEqual([
      {
        what: "event:alice:asnCtiNotifyMakeCallResult",
        argument: {
          _type: "AsnCtiNotifyMakeCallResultArgument",
          u8sLinePhoneNumber: "tel:+493023125100@pbx",
          u8sConnectionID: value.u8sConnectionID,
          success: 0,
        },
      },
    ]);
  },
  "note-echo.yaml: the emulator's own answer, and an event to everyone"() {
    stage.answer("asnCustomNoteSet", { customnote: { u8sNote: "lunch" } });
    expect(stage.happened.map(({ what }) => what)).toEqual([
      "answer",
      ...["alice", "bob", "carol"].map((name) => `event:${name}:asnContactCustomNoteChanged`),
    ]);
    expect(stage.happened[1]?.argument).toMatchObject({ u8sNote: "Alice has a new note: lunch" });
  },
  "renamed.yaml: the emulator's own answer with one field changed"() {
    const base = {
      u8sLoggedInUser: "alice",
      ownContact: { asnRemoteContact: { u8sEMail: "a@b", u8sDisplayName: "A" } },
    };
    stage.behaviour = (operation) => ({ kind: "result", operation, value: base, origin: { by: "behaviour" } });
    expect(resultOf(stage.answer("asnGetLoggedInContact"))).toEqual({
      u8sLoggedInUser: "alice",
      ownContact: { asnRemoteContact: { u8sEMail: "a@b", u8sDisplayName: "Alice (on parental leave)" } },
    });
    expect(base.ownContact.asnRemoteContact.u8sDisplayName).toBe("A");
  },
};

describe("the example", () => {
  it.each(Object.entries(EXAMPLES))("%s", (_, test) => test());

  it("files are all tested, and all shown in the docs as they are", () => {
    const files = readdirSync(`${FOLDER}/responses`);
    expect(new Set(Object.keys(EXAMPLES).map((title) => title.split(":")[0]))).toEqual(new Set(files));
    const docs = readFileSync(fileURLToPath(new URL("../docs/fixtures.md", import.meta.url)), "utf8");
    for (const file of files) {
      const text = readFileSync(`${FOLDER}/responses/${file}`, "utf8").trim();
      const language = file.endsWith(".json") ? "json" : "yaml";
      expect(docs, file).toContain(`\`${file}\`\n\`\`\`${language}\n${text}\n\`\`\``);
    }
  });

  it("files are not active by themselves", () => {
    expect(Responses.load([BUILT_IN_FIXTURES]).size).toBe(0);
  });
});

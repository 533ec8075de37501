import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { BUILT_IN_FIXTURES } from "../src/fixtures/load-worlds.js";
import { startServer, type UcEmulator } from "../src/index.js";
import { direct, type OperationName } from "./support/emulator.js";

let folder: string;
let emulator: UcEmulator;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fixtures-"));
  cpSync(`${BUILT_IN_FIXTURES}world`, join(folder, "world"), { recursive: true });
  cpSync(`${BUILT_IN_FIXTURES}responses/examples`, join(folder, "responses"), { recursive: true });
  emulator = await startServer({ fixtures: folder, watch: true });
});
afterAll(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

async function call(operation: OperationName, argument: unknown, user = "alice") {
  const answer = await direct(emulator, operation, { user, argument });
  return { status: answer.status, by: answer.headers.get("x-ucserver-emulator-answer"), text: await answer.text() };
}

const MAKE_CALL = { u8sPhoneNumberFrom: "tel:+493023125100@pbx", u8sPhoneNumberTo: "+4930", iNumberFormat: 0 };

it("a fixture's result is the bare answer, and a header names the file", async () => {
  expect(await call("asnGetServerInterfaceVersion", {})).toEqual({
    status: 200,
    by: "fixture; asnGetServerInterfaceVersion.json",
    text: '{"_type":"AsnGetServerInterfaceVersionResult","iServerInterfaceVersion":61}',
  });
});

it("a fixture's error is a ROSE error of the operation", async () => {
  const { status, by, text } = await call("asnCtiMakeCall", { ...MAKE_CALL, u8sPhoneNumberFrom: "tel:+49991@pbx" });
  expect({ status, by }).toEqual({ status: 400, by: "fixture; invalid-line.yaml" });
  expect(JSON.parse(text)).toMatchObject({
    error: { _type: "AsnRequestError", iErrorDetail: 3, u8sErrorString: "invalidline" },
    error_value: 3,
  });
});

it("a fixture's HTTP answer is that", async () => {
  const argument = { u8sRecipientURIs: [], u8sMessage: "hi", u8sEventCrossRefID: "1" };
  expect(await call("asnChatTextMessage", argument)).toMatchObject({ status: 503, by: "fixture; gateway-down.yaml" });
});

it("a fixture's fault leaves the first call without an answer", async () => {
  await expect(call("asnGetPhoneBooks", {})).rejects.toThrow();
  expect(await call("asnGetPhoneBooks", {})).toMatchObject({ status: 200, by: null });
});

it("an argument that does not fit its type is rejected before any fixture is asked", async () => {
  const { status, by, text } = await call("asnChatTextMessage", { u8sMessage: 1 });
  expect({ status, by }).toEqual({ status: 400, by: null });
  expect(JSON.parse(text)).toMatchObject({ reject: { invokeProblem: 2 } });
});

it("a patch changes the behaviour's own answer", async () => {
  const { text } = await call("asnGetLoggedInContact", {});
  expect(JSON.parse(text)).toMatchObject({
    u8sLoggedInUser: "alice",
    ownContact: {
      asnRemoteContact: { u8sDisplayName: "Alice Adams (on parental leave)", u8sEMail: "alice@example.com" },
    },
  });
  expect(JSON.parse((await call("asnGetLoggedInContact", {}, "bob")).text)).toMatchObject({
    ownContact: { asnRemoteContact: { u8sDisplayName: "Bob Brown" } },
  });
});

it("a saved change is active without a restart", async () => {
  mkdirSync(join(folder, "responses"), { recursive: true });
  writeFileSync(join(folder, "responses/asnSendMail.yaml"), "result: { success: false, u8sErrReason: full }\n");
  await vi.waitFor(async () => {
    expect(await call("asnSendMail", { u8sReceiverSIPURI: "", u8sMessage: "", u8sSubject: "" })).toMatchObject({
      by: "fixture; asnSendMail.yaml",
      text: '{"_type":"AsnSendMailResult","success":false,"u8sErrReason":"full"}',
    });
  }, 10_000);
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FaultInput, type RuleName, startServer, type UcEmulator } from "../../src/index.js";
import { catalog } from "../../src/interface/catalog.js";
import { encodeMessage } from "../../src/rose/ber/messages.js";
import { decodeMessage } from "../../src/rose/ber/read-messages.js";
import { decodeBer } from "../../src/rose/ber/values.js";
import { BerChannel, vectors } from "../support/ber.js";
import type { OperationName } from "../support/emulator.js";
import { until } from "../support/until.js";

const ALICE = "sip:alice@example.com";

let uc: UcEmulator;
beforeEach(async () => {
  uc = await startServer({ seed: 1 });
});
afterEach(() => uc.stop());

const idOf = (name: OperationName): number => {
  const id = catalog.operation(name)?.id;
  if (id === undefined) throw new Error(`${name} has no number`);
  return id;
};

/** An invoke of an operation, whose argument is given in hexadecimal. */
const invoke = (name: OperationName, argument = "", invokeId = 7): Buffer =>
  encodeMessage({
    kind: "invoke",
    invokeId,
    operationId: idOf(name),
    ...(argument !== "" && { argument: Buffer.from(argument, "hex") }),
  });

const customnote = (u8sNote: string) => ({ customnote: { u8sContactID: ALICE, u8sUsername: "alice", u8sNote } });
const wanted = { seqContactIDs: [ALICE], iEventFlagsToSubscribe: 32 };

/** The note that a presence event tells, in whatever encoding it came. */
function noteIn(frame: Buffer | string): string {
  if (typeof frame === "string") return /"u8sNote":"([^"]*)"/.exec(frame)?.[1] ?? "";
  const message = decodeMessage(frame);
  if (message.kind !== "invoke" || !message.argument) return "";
  expect([message.invokeId, message.operationId, message.operationName]).toEqual([99999, 4504, undefined]);
  const { value } = decodeBer("AsnUpdatePresenceV2Argument", message.argument);
  return (value as { presence: { asnCustomNote: { u8sNote: string } } }).presence.asnCustomNote.u8sNote;
}

const rules = (): RuleName[] => uc.lint().map(({ rule }) => rule);

describe("the exchanges of the vendor's runtime", () => {
  /** The runtime's own operations have numbers that the interface does not know: others stand for them. */
  const standIns: Record<string, { readonly id: string; readonly name: OperationName; readonly set?: () => void }> = {
    error: {
      id: "232a",
      name: "asnClientPersistenceGetDatabaseID",
      set: () => uc.respond({ operation: "asnClientPersistenceGetDatabaseID", error: { detail: 17, text: "no" } }),
    },
    "known, not implemented": {
      id: "232b",
      name: "asnMgmtGetLicense",
      set: () => uc.fault({ fault: "reject", problem: 3, function: "asnMgmtGetLicense" }),
    },
    "required argument missing": { id: "2329", name: "asnMgmtGetLicense" },
    "argument of another type": { id: "2329", name: "asnMgmtGetLicense" },
    "event (99999)": { id: "2329", name: "asnMgmtGetLicense" },
  };

  const asked = (request: string, standIn?: { readonly id: string; readonly name: OperationName }): string =>
    standIn ? request.replace(`0202${standIn.id}`, `0202${idOf(standIn.name).toString(16).padStart(4, "0")}`) : request;

  it.each(
    vectors.exchanges.filter(({ name, answer }) => answer && name !== "empty SEQUENCE where a field is required"),
  )("$name", async ({ name, request, answer }) => {
    const standIn = standIns[name];
    standIn?.set?.();
    const channel = await BerChannel.open(uc);
    expect(await channel.ask(Buffer.from(asked(request, standIn), "hex"))).toBe(answer);
  });

  it("empty SEQUENCE where a field is required: it is taken as zero", async () => {
    const channel = await BerChannel.open(uc);
    const answer = await channel.ask(invoke("asnMgmtGetLicense", "3000"));
    const message = decodeMessage(Buffer.from(answer, "hex"));
    expect(message).toMatchObject({ kind: "result", invokeId: 7, result: { resultValue: 0 } });
    expect(rules()).toContain("lenient-value");
    expect(uc.journal("fn:asnMgmtGetLicense")[0]?.argument).toMatchObject({ iCount: 0 });
  });

  it("event (99999): no answer", async () => {
    const { request } = vectors.exchanges.find(({ answer }) => answer === null) ?? { request: "" };
    const channel = await BerChannel.open(uc);
    channel.send(asked(request, standIns["event (99999)"]));
    await channel.result("asnMgmtGetLicense", { iCount: 1 });
    expect(channel.frames).toHaveLength(1);
    expect(uc.journal("fn:asnMgmtGetLicense id:99999")).toHaveLength(1);
  });
});

describe("both encodings on one channel", () => {
  it("an answer comes in that of its call", async () => {
    const channel = await BerChannel.open(uc);
    expect(await channel.result("asnCustomNoteSet", customnote("one"))).toEqual({});
    channel.socket.send('{"invoke":{"invokeID":8,"operationName":"asnCustomNoteSet","argument":{}}}');
    // The second is the event of the note, for a person's own clients.
    expect(await channel.frame(3)).toContain('[{"reject":{"invokedID":{"invokedID":8}');
    expect(await channel.ask(invoke("asnCustomNoteSet", "", 9))).toBe("a406020109810102");
  });

  it("events come in that of the latest frame, in JSON until there is one; the first binary one overtakes none", async () => {
    const bob = await uc.logIn("bob", { events: false });
    await bob.call("asnGetAndSubscribePresenceV2", wanted);
    const channel = await BerChannel.open(uc, "bob", bob.sessionId);
    uc.user("alice").setNote("first");
    expect(noteIn(await channel.frame(1))).toBe("first");
    const keepAlive = invoke("asnTransportKeepAlive", "30020500", 99999);
    channel.send(keepAlive);
    channel.socket.send('{"invoke":{"invokeID":5,"operationName":"asnGetTime"}}');
    expect(await channel.frame(2)).toContain('"invokeID":5');
    uc.user("alice").setNote("second");
    expect(typeof (await channel.frame(3))).toBe("string");
    await channel.result("asnMgmtGetLicense", { iCount: 1 });
    uc.user("alice").setNote("third");
    const third = await channel.frame(5);
    expect(third).toBeInstanceOf(Buffer);
    expect(noteIn(third)).toBe("third");
    expect(uc.journal("kind:event").map(({ via }) => via?.encoding)).toEqual(["json", "json", "ber"]);
  });

  it("an event is encoded once for all of one encoding", async () => {
    const channels = await Promise.all(["bob", "carol", "bob"].map((user) => BerChannel.open(uc, user)));
    for (const channel of channels) await channel.result("asnGetAndSubscribePresenceV2", wanted);
    uc.user("alice").setNote("for all");
    const frames = await Promise.all(channels.map((channel) => channel.frame(2)));
    expect(new Set(frames.map((frame) => (frame as Buffer).toString("hex"))).size).toBe(1);
    expect(frames.map(noteIn)).toEqual(["for all", "for all", "for all"]);
  });

  it("many frames at once, the first of which has to wait for the codec, are answered in their order", async () => {
    const channel = await BerChannel.open(uc);
    for (let id = 1; id <= 50; id++) {
      if (id % 2 === 0) channel.send(invoke("asnCustomNoteSet", "", id));
      else channel.socket.send(`{"invoke":{"invokeID":${id},"operationName":"asnCustomNoteSet"}}`);
    }
    await channel.frame(50);
    const ids = channel.frames.map((frame) => {
      if (typeof frame === "string") return Number(/"invokedID":(\d+)/.exec(frame)?.[1]);
      const message = decodeMessage(frame);
      return message.invokeId;
    });
    expect(ids).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });
});

describe("what cannot be read", () => {
  it.each([
    ["no TLV", "7b7d", "a4050500810102"],
    ["an empty frame", "", "a4050500810102"],
    ["a length beyond the frame, the id before it", "a10a02010c0202045130820001", "a40602010c810102"],
    ["no message", "3003020107", "a4050500810102"],
    ["an invoke without a number", "a103020107", "a406020107810102"],
  ])("%s", async (_what, frame, answer) => {
    const channel = await BerChannel.open(uc);
    expect(await channel.ask(Buffer.from(frame, "hex"))).toBe(answer);
    expect(uc.journal("fn:(unreadable)")[0]).toMatchObject({ via: { encoding: "ber" }, outcome: "reject" });
    expect(await channel.result("asnCustomNoteSet", customnote(""))).toEqual({});
  });

  it("an argument that is none: the journal says where", async () => {
    const channel = await BerChannel.open(uc);
    const argument = "300c30070c01610c01620401630c0163";
    expect(await channel.ask(invoke("asnCustomNoteSet", argument))).toBe("a406020107810101");
    const [call] = uc.journal("fn:asnCustomNoteSet");
    expect(call?.reason).toMatch(/^otherError: 0x20: customnote/);
  });

  it("is left out with --arguments off, and an empty SEQUENCE is refused with strict", async () => {
    const off = await startServer({ arguments: "off" });
    const lenient = await BerChannel.open(off);
    expect(await lenient.ask(invoke("asnMgmtGetLicense", "0c026869"))).toMatch(/^a2/);
    await off.stop();
    const strict = await startServer({ arguments: "strict" });
    const channel = await BerChannel.open(strict);
    expect(await channel.ask(invoke("asnMgmtGetLicense", "3000"))).toBe("a406020107810101");
    await strict.stop();
  });
});

describe("the linter", () => {
  it("speaks of the header of SDK 2.0, of a number and a name that differ, and of more than the type has", async () => {
    const channel = await BerChannel.open(uc);
    const implicit = vectors.both.find(({ name }) => name === "invoke, id and name")?.implicit ?? "";
    await channel.ask(Buffer.from(implicit, "hex"));
    await channel.ask(
      encodeMessage({ kind: "invoke", invokeId: 2, operationId: 1510, operationName: "asnCtiMakeCall" }),
    );
    await channel.ask(invoke("asnMgmtGetLicense", "30060201000c0161", 3));
    expect(rules()).toEqual(expect.arrayContaining(["implicit-header", "id-and-name-differ", "unknown-field"]));
  });

  it("and of an operation without a number, which cannot be called so, and of such an event, which is not sent", async () => {
    const channel = await BerChannel.open(uc);
    const byName = encodeMessage({ kind: "invoke", invokeId: 7, operationId: 0, operationName: "asnGetTime" });
    expect(await channel.ask(byName)).toBe("a406020107810101");
    const event = "asnMyUpdateConnectedClientList";
    uc.user("alice").pushEvent(event, { listClientInfos: [] } as never);
    expect(await channel.result("asnCustomNoteSet", customnote(""))).toEqual({});
    expect(channel.frames).toHaveLength(2);
    const found = uc.lint().filter(({ rule }) => rule === "operation-without-id");
    expect(found.map(({ message }) => message)).toEqual([
      "asnGetTime has no number, and cannot be sent over BER",
      `${event} has no number, and cannot be sent over BER`,
    ]);
  });

  it("names an operation that goes by its name with number 0", async () => {
    const channel = await BerChannel.open(uc);
    const byName = encodeMessage({ kind: "invoke", invokeId: 7, operationId: 0, operationName: "asnCustomNoteSet" });
    expect(await channel.ask(byName)).toBe("a406020107810102");
  });
});

describe("faults and fixtures", () => {
  const setNote = (id: number): Buffer => {
    const argument = { type: "AsnCustomNoteSetArgument", value: customnote("x") };
    return encodeMessage({ kind: "invoke", invokeId: id, operationId: 1510, argument });
  };

  async function struck(fault: FaultInput): Promise<{ channel: BerChannel; frame: Buffer | string }> {
    const channel = await BerChannel.open(uc);
    uc.fault({ function: "asnCustomNoteSet", ...fault });
    channel.send(setNote(7));
    return { channel, frame: await channel.frame() };
  }

  it("garbage is a binary frame of octets that mean nothing", async () => {
    const { frame } = await struck({ fault: "garbage", bytes: 50 });
    expect(frame).toHaveLength(50);
    expect(() => decodeMessage(frame as Buffer)).toThrow();
  });

  it("empty is an empty one", async () => {
    expect((await struck({ fault: "empty" })).frame).toEqual(Buffer.alloc(0));
  });

  it("half is the first half of the answer, then the channel is cut", async () => {
    const { channel, frame } = await struck({ fault: "half" });
    expect((frame as Buffer).toString("hex")).toBe("a20a02010730");
    expect(await channel.closed).toBe(1006);
  });

  it("drip is the whole of it, later", async () => {
    const { channel } = await struck({ fault: "drip", bytes: 7, ms: 1 });
    // The event of the note does not wait for it.
    expect(((await channel.frame(2)) as Buffer).toString("hex")).toBe("a20a02010730050201003000");
  });

  it.each([
    [{ fault: "error", code: 17, text: "no" }, "a30f02010702010030070201110c026e6f"],
    [{ fault: "reject", problem: 10 }, "a40602010781010a"],
    [{ fault: "sessionExpired" }, "a406020107810108"],
    [{ fault: "serverBusy" }, "a40602010781010a"],
  ] as [FaultInput, string][])("%o answers in BER", async (fault, answer) => {
    expect(((await struck(fault)).frame as Buffer).toString("hex")).toBe(answer);
  });

  it("a status, and that of a fixture, is an error of the operation's type", async () => {
    const { channel, frame } = await struck({ fault: "status", code: 503 });
    const message = decodeMessage(frame as Buffer);
    if (message.kind !== "error" || !message.error) throw new Error("expected an error");
    expect(decodeBer("AsnRequestError", message.error).value).toMatchObject({ iErrorDetail: 503 });
    uc.respond({ operation: "asnMgmtGetLicense", http: { status: 418 } });
    const other = await channel.call("asnMgmtGetLicense", { iCount: 1 });
    if (other.kind !== "error" || !other.error) throw new Error("expected an error");
    expect(decodeBer("AsnRequestError", other.error).value).toMatchObject({ iErrorDetail: 418 });
  });

  it("events are dropped and doubled", async () => {
    const channel = await BerChannel.open(uc, "bob");
    await channel.result("asnGetAndSubscribePresenceV2", wanted);
    const dropped = uc.fault({ fault: "dropEvent" });
    uc.user("alice").setNote("dropped");
    dropped.remove();
    uc.fault({ fault: "doubleEvent" });
    uc.user("alice").setNote("doubled");
    await channel.frame(3);
    expect(channel.frames.slice(1).map(noteIn)).toEqual(["doubled", "doubled"]);
  });

  it("a fixture's result leaves in BER; what does not fit its type is mended", async () => {
    const result = { u8sResultInfo: 5, bResultWasError: true, other: 1 };
    uc.respond({ operation: "asnMgmtSendSMS", result, misfit: true });
    const sms = { u8sFrom: "1", u8sTo: "2", u8sBody: "hi" };
    const channel = await BerChannel.open(uc);
    expect(await channel.result("asnMgmtSendSMS", sms)).toEqual({ u8sResultInfo: "", bResultWasError: true });
    expect(uc.journal("fn:asnMgmtSendSMS")[0]?.answer).toMatchObject({ u8sResultInfo: 5, other: 1 });
  });
});

it("the journal shows a call in BER as JSON, marked, and verification finds it", async () => {
  const channel = await BerChannel.open(uc);
  await channel.result("asnCustomNoteSet", customnote("seen"));
  expect(uc.journal("via:ber")[0]).toMatchObject({
    via: { transport: "socket", encoding: "ber" },
    function: "asnCustomNoteSet",
    argument: customnote("seen"),
    answer: { _type: "AsnCustomNoteSetResult" },
    outcome: "result",
  });
});

describe("the library's client with encoding ber", () => {
  it("calls, gets events, and fails as the one in JSON does", async () => {
    const alice = await uc.logIn("alice", { encoding: "ber" });
    const bob = await uc.logIn("bob", { encoding: "ber" });
    const json = await uc.logIn("bob");
    expect(await bob.call("asnGetAndSubscribePresenceV2", wanted)).toEqual(
      await json.call("asnGetAndSubscribePresenceV2", wanted),
    );
    await alice.call("asnCustomNoteSet", customnote("over BER"));
    const event = await bob.waitForEvent("asnUpdatePresenceV2");
    expect(event).toEqual(await json.waitForEvent("asnUpdatePresenceV2"));
    const nobody = { u8sPhoneNumberFrom: "tel:+1@pbx", u8sPhoneNumberTo: "1", iNumberFormat: 0 };
    const [inBer, inJson] = await Promise.all(
      [alice, json].map((client) => client.call("asnCtiMakeCall", nobody).catch((error: unknown) => error)),
    );
    expect(inBer).toMatchObject({ name: "CallError", status: 400 });
    expect((inBer as { body: { error: unknown } }).body.error).toEqual(
      (inJson as typeof inBer & { body: { error: unknown } }).body.error,
    );
    await expect(alice.call("asnGetTime")).rejects.toThrow("asnGetTime has no number in the interface");
    uc.fault({ fault: "reject", problem: 10 });
    await expect(alice.call("asnMgmtGetLicense", { iCount: 1 })).rejects.toMatchObject({
      body: { reject: { invokeProblem: 10 } },
    });
    expect(uc.journal("via:ber kind:call fn:asnCtiMakeCall")).toHaveLength(1);
  });

  it("says why a call has no answer", async () => {
    const alice = await uc.logIn("alice", { encoding: "ber" });
    uc.fault({ fault: "garbage", bytes: 20, times: 1 });
    await expect(alice.call("asnMgmtGetLicense", { iCount: 1 })).rejects.toThrow(
      /asnMgmtGetLicense has no answer: a frame came/,
    );
    uc.fault({ fault: "hangUp" });
    await expect(alice.call("asnMgmtGetLicense", { iCount: 1 })).rejects.toThrow("the channel closed (1006 )");
  });

  it("needs the event channel", async () => {
    await expect(uc.logIn("alice", { encoding: "ber", events: false })).rejects.toThrow(
      "BER goes over the event channel",
    );
  });

  it("an operation without a result is not waited for", async () => {
    const alice = await uc.logIn("alice", { encoding: "ber" });
    expect(await alice.call("asnLogoff")).toEqual({});
    await until(() => uc.journal("fn:asnLogoff").length === 1);
  });
});

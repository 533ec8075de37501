import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { valueAt } from "../../src/matching/path.js";
import { Channel } from "../support/channel.js";
import { call, logIn } from "../support/emulator.js";
import { waysOf } from "../support/ways.js";

const LINE = "tel:+493023125100@pbx";
const LIST = [{ key: "ForwardMode", value: { integerdata: 2 } }];
const OBJECT = { ForwardMode: 2 };

let uc: UcEmulator;
let channel: Channel;
beforeEach(async () => {
  uc = await startServer();
  channel = await Channel.open(uc);
});
afterEach(() => uc.stop());

describe("the forms of optional parameters mean the same", () => {
  const forwards = async (): Promise<unknown[]> => {
    const state = await channel.result<{ seqForwards?: unknown[] }>("asnCtiSnapshotPhoneLine", {
      u8sLinePhoneNumber: LINE,
    });
    return Object.values(state).flatMap((value) => (Array.isArray(value) ? value : []));
  };

  it.each(["POST", "GET", "channel"] as const)(
    "%s sets the same forward by the list and by the object",
    async (way) => {
      const set = async (optionalParams: unknown): Promise<unknown> => {
        const argument = { u8sPhoneNumberFrom: LINE, u8sPhoneNumberTo: "+493023125101", optionalParams };
        expect((await waysOf(uc, channel)[way]("asnCtiSetForward", argument)).result).toBeDefined();
        // Forwards are numbered as they are set.
        const found = (await forwards()).map((forward) => ({ ...(forward as object), iInternalID: 0 }));
        await channel.result("asnCtiRemoveForward", { u8sPhoneNumberFrom: LINE, optionalParams });
        return found;
      };
      const before = await forwards();
      const byObject = await set(OBJECT);
      expect(byObject).not.toEqual(before);
      expect(JSON.stringify(byObject)).toContain('"iForwardMode":2');
      expect(await set(LIST)).toEqual(byObject);
    },
  );

  it("a fixture that asks for the parameter matches both", async () => {
    const match = { argument: { optionalParams: OBJECT } };
    uc.respond({ operation: "asnCtiSetForward", match, result: { bSuccess: true }, misfit: true });
    for (const optionalParams of [LIST, OBJECT]) {
      const argument = { u8sPhoneNumberFrom: LINE, u8sPhoneNumberTo: "+493023125101", optionalParams };
      const { headers } = await call(uc, channel.sessionId, "asnCtiSetForward", argument);
      expect(headers.get("x-ucserver-emulator-answer")).toContain("fixture");
    }
  });

  it("a chat client that filters by a truth value gets its events", async () => {
    await channel.result("asnChatSubscribeEvents", {
      bReceiveChatEvents: true,
      optionalParams: { bFilterAVJournalEvents: true },
    });
    const bob = await Channel.open(uc, "bob");
    const u8sRecipientURIs = ["sip:alice@example.com"];
    await bob.result("asnChatTextMessage", { u8sRecipientURIs, u8sMessage: "Hello", u8sEventCrossRefID: "1" });
    const event = await channel.event("asnChatEvent");
    expect(JSON.stringify(event)).toContain("Hello");
  });
});

describe("--times as-server", () => {
  it("ignores the offset of a time, as the server does", async () => {
    const answers: unknown[] = [];
    for (const times of ["as-meant", "as-server"] as const) {
      const other = await startServer({ times });
      const argument = { u8slistTaskIDs: [], bReminderActive: false, stReminderTime: "2026-01-15T11:00:00+01:00" };
      await call(other, await logIn(other), "asnTaskSetEntriesReminder", argument);
      answers.push(valueAt(other.requests.list().at(-1), ["argument", "stReminderTime"]));
      await other.stop();
    }
    expect(answers).toEqual(["2026-01-15T10:00:00Z", "2026-01-15T11:00:00Z"]);
  });
});

describe("--arguments", () => {
  const statusOf = async (mode: "server" | "strict" | "off" | "warn", argument: unknown): Promise<number> => {
    const other = await startServer({ arguments: mode });
    const { status } = await call(other, await logIn(other), "asnGetUserToken", argument);
    await other.stop();
    return status;
  };

  it.each([
    ["server", { iType: "1" }, 200],
    ["server", { iType: 4711 }, 200],
    ["server", { iType: "one" }, 400],
    ["strict", { iType: "1" }, 400],
    ["strict", { iType: 4711 }, 400],
    ["strict", { iType: 1 }, 200],
    ["off", { iType: "one" }, 200],
    ["off", "no argument", 200],
    ["warn", { iType: "1" }, 200],
    ["warn", { iType: "one" }, 400],
  ] as const)("%s: %j is answered with %d", async (mode, argument, status) => {
    expect(await statusOf(mode, argument)).toBe(status);
  });

  it("off lets nothing unsound out to others: what cannot be read is gone", async () => {
    const other = await startServer({ arguments: "off", answers: "strict" });
    const alice = await Channel.open(other);
    const monitor = { u8sLinePhoneNumber: LINE };
    await alice.result("asnCtiLineMonitorStart", monitor);
    const forward = { u8sPhoneNumberFrom: LINE, u8sPhoneNumberTo: { not: "a text" }, optionalParams: [7] };
    await alice.call("asnCtiSetForward", forward);
    const state = await alice.result("asnCtiSnapshotPhoneLine", monitor);
    expect(JSON.stringify(state)).not.toContain("a text");
    await other.stop();
  });

  it("warn is told to be an old name", async () => {
    const other = await startServer({ arguments: "warn" });
    expect(other.requests.list().length).toBe(0);
    const journal = await (await fetch(`${other.url}/__admin/journal?filter=kind:notice`)).text();
    expect(journal).toContain("--arguments warn is read as --arguments server");
    await other.stop();
  });
});

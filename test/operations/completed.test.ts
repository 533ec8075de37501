import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { type OperationName, useEmulator } from "../support/emulator.js";

const office = useEmulator({ answers: "strict" });

const simple = { u8sClientUsername: "alice", u8sClientUserPassword: "secret" };
const logon = { iVersion: 70, u8sVersion: "", iAttachToContact: 0, u8sClientComputerName: "" };
const operations: [OperationName, object][] = [
  ["asnOpenContacts", { seqContactIDs: ["sip:bob@example.com"] }],
  ["asnLogon", { ...logon, authentication: { simple } }],
];

describe("operations with CompletedEventID", () => {
  it.each(operations)(
    "%s: asnOperationComplete with that id follows the result, which repeats it (rose-26, auth-26, S26)",
    async (name, argument) => {
      const channel = await Channel.open(office.uc);
      const optionalParams = { CompletedEventID: "done-1" };
      expect(await channel.result(name, { ...argument, optionalParams })).toMatchObject({ optionalParams });
      expect(await channel.event("asnOperationComplete")).toMatchObject({ u8sCompletionID: "done-1" });
      const last = channel.messages.at(-1)?.invoke?.operationName;
      expect(last).toBe("asnOperationComplete");
      await channel.close();
    },
  );

  it.each(operations)("%s without it brings no such event", async (name, argument) => {
    const channel = await Channel.open(office.uc);
    expect(await channel.result(name, argument)).not.toHaveProperty("optionalParams");
    await channel.result("asnGetPhoneBooks");
    expect(channel.events("asnOperationComplete")).toEqual([]);
    await channel.close();
  });
});

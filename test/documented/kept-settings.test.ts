import { expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { madeUp } from "../../src/interface/made-up.js";
import { keptSettingsHandlers } from "../../src/operations/admin/kept-settings.js";
import type { OperationName } from "../support/emulator.js";
import { Caller, useWorld } from "../support/own-world.js";

/* Settings of the server that the administration stores and reads (module Mgmt). */

const office = useWorld();
const guarded = useWorld({ administration: { loginRequired: true } });

const other = (setter: string): Record<string, unknown> => {
  const type = catalog.operation(setter)?.argument ?? "";
  return madeUp(type, { seed: 7, argument: undefined, listLength: 1 }) as Record<string, unknown>;
};

it.each(Object.keys(keptSettingsHandlers))("what %s stores is read back", async (setter) => {
  const alice = await Caller.of(office.server, "alice");
  const reader = setter.replace("Set", "Get") as OperationName;
  const settings = { ...other(setter), _type: "AsnOfAnother", anUnknownField: 1 };
  await alice.result(setter as OperationName, settings);
  const read = await alice.result(reader);
  expect(read).not.toHaveProperty("anUnknownField");
  const expected = Object.entries(settings).filter(([name]) => name in read && name !== "_type");
  expect(expected).not.toHaveLength(0);
  expect(read).toMatchObject(Object.fromEntries(expected));
});

it("only an administrator stores settings where the server asks for a login, and reads them", async () => {
  const alice = await Caller.of(guarded.server, "alice");
  const settings = { bDeleteChatEntries: true, iDeleteChatEntriesAfterDays: 4711 };
  expect(await alice.refusal("asnMgmtSetChatSettings", settings)).toBe(1);
  const admin = await Caller.of(guarded.server, "bob");
  const adminPassword = { u8sAdminPassword: "secret" };
  await admin.result("asnAdminLogin", { u8sAdminUsername: "admin", adminPassword });
  await admin.result("asnMgmtSetChatSettings", settings);
  expect(await admin.result("asnMgmtGetChatSettings")).toMatchObject(settings);
  expect(await alice.result("asnMgmtGetChatSettings")).not.toMatchObject(settings);
});

it("a test of the connection gives the mark that the administration set", async () => {
  const alice = await Caller.of(office.server, "alice");
  await alice.result("asnMgmtSetUCCheckServerCookie", { u8sCookie: "the server in Berlin" });
  expect(await alice.result("asnCheckConnection")).toMatchObject({ u8sCookie: "the server in Berlin" });
});

it("the administration reads and sets the manual presence of anybody", async () => {
  const alice = await Caller.of(office.server, "alice");
  const contactId = "sip:bob@example.com";
  const absentstate = {
    ...{ u8sContactId: contactId, u8sUsername: "bob", stTimeFrom: "", stTimeTo: "" },
    ...{ iAbsentState: 3, u8sMessage: "", u8sAbsentReason: "", iPresenceState: 0 },
  };
  expect((await alice.call("asnAbsentStateSetUser", { absentstate })).status).toBe(400);
  expect(await alice.result("asnMgmtAbsentStateSetUser", { absentstate })).toMatchObject({ bSuccess: true });
  const read = { absentstate: { u8sContactId: contactId, iAbsentState: 3 } };
  expect(await alice.result("asnMgmtAbsentStateGetUser", { contactId })).toMatchObject(read);
  expect((await alice.call("asnMgmtAbsentStateGetUser", { contactId: "sip:nobody@example.com" })).status).toBe(400);
});

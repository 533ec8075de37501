import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { isRead, UNREAD } from "../../src/operations/cti/unread.js";
import { behaviours } from "../../src/operations/index.js";
import { CallState, ChangeReason } from "../../src/world/telephony/states.js";
import { CtiOffice } from "../support/cti-office.js";
import { type OperationName, useEmulator } from "../support/emulator.js";
import { lineOf, numberOf } from "../support/phones.js";
import { NO_PROJECT } from "../support/wire.js";

const MADE = { u8sPhoneNumberFrom: lineOf(100), u8sPhoneNumberTo: numberOf(102), iNumberFormat: 1 };
const FORWARD = { u8sPhoneNumberFrom: lineOf(100), u8sPhoneNumberTo: numberOf(102) };

const root = new URL("../../src/", import.meta.url);
const read = (folder: string): string =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith("unread.ts"))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, root), "utf8"))
    .join("\n");

it("every field that an operation of the telephone takes is read, or has a reason not to be", () => {
  const source = read("operations/cti");
  /** The source of one handler; it ends where the next begins. */
  const handlerOf = (name: string): string =>
    new RegExp(`\\n  ${name}: [\\s\\S]*?(?=\\n  asn|\\n\\};)`).exec(source)?.[0] ?? "";
  const unread: string[] = [];
  for (const { name, argument } of catalog.operations()) {
    if (!/^asn(Cti|Mobile)/.test(name) || !(name in behaviours)) continue;
    const type = argument === undefined ? undefined : catalog.type(argument);
    const fields = typeof type === "object" && "sequence" in type ? type.sequence : [];
    for (const [field] of fields) {
      // A handler that does not take its argument apart passes it on whole.
      const where = /: \(argument, call\)/.test(handlerOf(name)) ? source : handlerOf(name);
      if (!new RegExp(`\\b${field}\\b`).test(where)) unread.push(`${name}.${field}`);
    }
  }
  const fields = Object.keys(UNREAD).filter((path) => !path.includes("optionalParams."));
  expect(unread.sort()).toEqual(fields.sort());
});

/** The keys of optional parameters that the vendor documents for what clients send. */
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  "asnCtiSetForward.optionalParams": ["ForwardMode"],
  "asnCtiRemoveForward.optionalParams": ["ForwardMode", "ForwardDestination"],
  "asnCtiSetCallData.optionalParams": ["calledNumber", "transferringNumber", "callStateMask", "hostCallID"],
  "asnMobileRegisterDevice.optionalParams": ["AutoAssociate", "Private", "LineURI", "lastofflineUTC"],
  "newCallParams.optionalParams": [
    "Address",
    "FeatureCodeDialing",
    "FindAndValidateProject",
    "ProjectErrorHandling",
    "DialRemoteOffice",
    "RemoteOfficeNumber",
    "calldata",
  ],
};

it("every documented key of an optional parameter is read, or has a reason not to be", () => {
  const source = read("operations/cti");
  const keys = Object.entries(DOCUMENTED).flatMap(([path, names]) => names.map((name) => `${path}.${name}`));
  const unread = keys.filter((path) => !isRead(path));
  expect(unread.sort()).toEqual(
    Object.keys(UNREAD)
      .filter((path) => path.includes("optionalParams."))
      .sort(),
  );
  const named = keys.filter(isRead).map((path) => path.slice(path.lastIndexOf(".") + 1));
  // The forwards' keys are found by a part of their name.
  const parts = named.map((key) => key.replace(/^Forward(Mode|Destination)$/, (_, part: string) => part.toLowerCase()));
  expect(parts.filter((part) => !source.includes(part))).toEqual([]);
});

describe("what a caller gives and the operation does not read stands as a remark at the call", () => {
  const emulator = useEmulator({ seed: 1 });
  const NEW_CALL = { projectPinRule: NO_PROJECT, bHideMyCallerID: false };
  const remarksOf = (office: CtiOffice, name: OperationName) => office.uc.requests.list(name).at(-1)?.remarks ?? [];

  it.each<[what: string, name: OperationName, argument: object, remarks: RegExp[]]>([
    [
      "a field",
      "asnCtiDialDigits",
      { iDigitMode: 2, iDigitDuration: 80, u8sDigitsToDial: "1" },
      [/ iDigitDuration: nobody/],
    ],
    ["no field that is 0", "asnCtiDialDigits", { iDigitMode: 2, iDigitDuration: 0, u8sDigitsToDial: "1" }, []],
    [
      "a documented key",
      "asnCtiMakeCall",
      { ...MADE, newCallParams: { ...NEW_CALL, optionalParams: { ProjectErrorHandling: 1 } } },
      [/ optionalParams\.ProjectErrorHandling: its values/],
    ],
    [
      "an unknown key",
      "asnCtiMakeCall",
      { ...MADE, newCallParams: { ...NEW_CALL, optionalParams: { Adress: 2, Address: 2 } } },
      [/ optionalParams\.Adress: no such key/],
    ],
    ["no key that is read", "asnCtiSetForward", { ...FORWARD, optionalParams: { ForwardMode: 2 } }, []],
  ])("%s of %s", async (_what, name, argument, remarks) => {
    const office = await CtiOffice.open(emulator.uc);
    await office.talk("alice", "bob");
    const u8sConnectionID = await office.id("alice", CallState.connected);
    await office.clients.alice.call(name, { u8sConnectionID, ...argument } as never);
    expect(remarksOf(office, name)).toEqual(remarks.map((remark) => expect.stringMatching(remark)));
  });
});

/** Reasons that never come, and why. */
const NEVER = new Map([["phoneLost", "there is no telephone that could be lost"]]);

it("CTI-147: every reason of a change of a call has a cause, or never comes", () => {
  const source = read("world/telephony");
  const without = Object.keys(ChangeReason).filter((name) => {
    const uses = source.match(new RegExp(`ChangeReason\\.${name}\\b`, "g")) ?? [];
    return uses.length === 0;
  });
  expect(without).toEqual([...NEVER.keys()]);
});

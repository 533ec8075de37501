import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { catalog } from "../../src/interface/catalog.js";
import { behaviours } from "../../src/operations/index.js";
import { ChangeReason } from "../../src/world/telephony/states.js";

const root = new URL("../../src/", import.meta.url);
const read = (folder: string): string =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, root), "utf8"))
    .join("\n");

/** What operations of the telephone take and do not read, with the reason. */
const UNREAD: Readonly<Record<string, string>> = {
  "asnCtiDialDigits.iDigitDuration": "nobody hears how long a tone is",
  "asnCtiLineSetNewPassword.u8sPassword": "the telephone system accepts any password",
  "asnCtiSetCallData.optionalParams": "they name the call where no id is known; calls are named by their id here",
  "asnMobileRegisterDevice.u8sDeviceIMEI": "says what device it is, which decides nothing",
  "asnMobileRegisterDevice.u8sUserIMSI": "the same",
  "asnMobileRegisterDevice.u8sGroupName": "lines have no groups by name",
  "asnMobileRegisterDevice.u8sNetworkAvailable": "the network is always there",
};

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
  expect(unread.sort()).toEqual(Object.keys(UNREAD).sort());
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

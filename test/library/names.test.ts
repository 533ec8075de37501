import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/index.js";
import { catalog } from "../../src/interface/catalog.js";
import { withNumbers } from "../../src/interface/enumeration-names.js";
import { useEmulator } from "../support/emulator.js";

// Names stand wherever the interface has numbers: of errors, and of the members of enumerations.

const emulator = useEmulator({ seed: 1 });
const CALL = { u8sPhoneNumberFrom: "", u8sPhoneNumberTo: "110", iNumberFormat: 0 };

describe("the name of an error does what its number does", () => {
  it("in a fault, in a response and in what is verified", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    const fault = uc.fault({ fault: "error", function: "asnCtiMakeCall", code: "accessdenied" });
    await expect(alice.call("asnCtiMakeCall", CALL as never)).rejects.toMatchObject({
      body: { error: { iErrorDetail: 2 } },
    });
    fault.remove();
    uc.respond({ operation: "asnCtiMakeCall", error: "invalidline" });
    await expect(alice.call("asnCtiMakeCall", CALL as never)).rejects.toMatchObject({
      body: { error: { iErrorDetail: 3 } },
    });
    await uc.requests.verify({ function: "asnCtiMakeCall", error: "invalidline", count: 1 });
    await uc.requests.verify({ function: "asnCtiMakeCall", error: ["accessdenied", 3], count: 2 });
    await expect(uc.requests.verify({ function: "asnCtiMakeCall", error: "generalerror" })).rejects.toThrow(
      'answer.error.iErrorDetail: expected "generalerror", came 3',
    );
  });

  it("of a logon, over every function", async () => {
    const uc = emulator.uc.server();
    await expect(uc.logIn("locked")).rejects.toThrow("129");
    await uc.requests.verify({ error: "locked", count: 1 });
    await uc.requests.verify({ function: "createsession", error: "locked", count: 1 });
    await uc.requests.verify({ function: "createsession", error: "nolicense", count: 0 });
  });

  it("in the header that sets a fault for one request", async () => {
    const uc = emulator.uc;
    const response = await fetch(`${uc.url}/ws/direct/asnGetTime`, {
      headers: {
        authorization: `Basic ${btoa("alice:secret")}`,
        "x-ucserver-emulator-fault": "error;function=asnGetTime;type=AsnLogonError;code=locked",
      },
    });
    expect(await response.json()).toMatchObject({ error: { iErrorDetail: 129 } });
  });
});

describe("the name of an enumeration's member does what its number does", () => {
  it("in a pattern for an event, with its long and its short name, in a list and with an operator", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
    uc.call({ from: "+4930123456", to: "alice" });
    const rings = { callinformation: { iCallState: "offering" } } as const;
    const { callinformation } = await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged", rings);
    expect(callinformation.iCallState).toBe(2);
    await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged", {
      callinformation: { iCallState: { $in: ["connected", "eCALLSTATEOFFERING"] } },
    });
    await uc.requests.verify({ function: "asnCtiNotifyLineCallInformationChanged", direction: "out", argument: rings });
  });

  it("in what is sent, and in what a step waits for", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice", { clientAppId: "mobile" });
    uc.user("bob").setAbsent({ reachability: "homeoffice" });
    uc.respond({ operation: "asnTokenVerify", behave: true, patch: { iType: "login" } });
    const { sToken } = await alice.call("asnGetUserToken", { iType: 0 });
    expect(await alice.call("asnTokenVerify", { sToken })).toMatchObject({ iType: 1 });
    const run = uc.scenario({
      steps: [{ when: "asnGetUserToken", argument: { iType: "login" }, note: { user: "bob", text: "asked" } }],
    });
    await alice.call("asnGetUserToken", { iType: 1 });
    await run.finished;
    expect(uc.user("bob").state.note).toBe("asked");
  });

  it("has a number under each name that the types have", () => {
    const lost: string[] = [];
    for (const name of catalog.typeNames()) {
      for (const [member, number] of Object.entries(catalog.enumeration(name) ?? {})) {
        if (withNumbers(name, member) !== number) lost.push(`${name}.${member}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it("is left alone in a field that holds several at once", () => {
    expect(withNumbers("AsnUpdatePresenceV2Argument", { presence: { iPresenceState: "busy" } })).toEqual({
      presence: { iPresenceState: "busy" },
    });
  });
});

describe("a name that is none is told with the nearest", () => {
  const uc = () => emulator.uc.server();
  it.each<[what: string, slip: () => unknown, sentence: string]>([
    [
      "the error of a fault",
      () => uc().fault({ fault: "error", function: "asnCtiMakeCall", code: "acessdenied" as never }),
      'code: no error is called "acessdenied"; did you mean "accessdenied"?',
    ],
    [
      "the error of a fault without a function",
      () => uc().fault({ fault: "error", code: "accessdenied" as never }),
      'code: "accessdenied": each operation names its own errors; name one function, or give the number',
    ],
    [
      "the error of a fault whose operation has no names",
      () => uc().fault({ fault: "error", function: "asnGetTime", code: "busy" as never }),
      'code: "busy": the operation\'s errors have no names; give the number',
    ],
    [
      "the error that is verified",
      () => uc().requests.verify({ function: "asnCtiMakeCall", error: "invalidlien" as never, count: 0 }),
      'error: no error is called "invalidlien"; did you mean "invalidline"?',
    ],
    [
      "one of the errors that are verified",
      () => uc().requests.verify({ error: ["locked", "lokced" as never], count: 0 }),
      'error[1]: no error is called "lokced"; did you mean "locked"? (each function has error names of its own: say which function)',
    ],
    [
      "a member in a pattern for requests",
      () => uc().requests.verify({ function: "asnGetUserToken", argument: { iType: "logn" as never }, count: 0 }),
      'argument.iType: AsnUserTokenType has no member "logn"; did you mean "login"?',
    ],
    [
      "a member in an event",
      () =>
        uc().scenario({ steps: [{ when: "asnGetUserToken", argument: { iType: "logn" as never }, answer: "bob" }] }),
      'scenario: steps[0].argument.iType: AsnUserTokenType has no member "logn"; did you mean "login"?',
    ],
    [
      "a member in a patch",
      () => uc().respond({ operation: "asnTokenVerify", behave: true, patch: { iType: "logn" as never } }),
      'patch.iType: AsnUserTokenType has no member "logn"; did you mean "login"? (misfit: true sends it all the same)',
    ],
    [
      "the fault of a step",
      () => uc().scenario({ steps: [{ at: "1h", fault: { fault: "reset", function: "asnGetTme" as never } }] }),
      'scenario: steps[0].fault.function: there is no function "asnGetTme"; did you mean "asnGetTime"?',
    ],
    [
      "the application of a client",
      () => uc().logIn("alice", { clientAppId: "mobil" as never }),
      'clientAppId: expected a value of AsnClientAppID, by number or name, got string "mobil"; did you mean "mobile"?',
    ],
  ])("%s", async (_what, slip, sentence) => {
    const refusal = await new Promise((resolve) => resolve(slip())).then(
      () => "nothing",
      (error: unknown) => (error instanceof UsageError ? error.message : `no UsageError: ${error}`),
    );
    expect(refusal).toBe(sentence);
  });
});

import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { basic, call, logIn, type OperationName, result, useEmulator } from "../support/emulator.js";

const office = useEmulator({ answers: "strict" });

describe("settings of a user's clients", () => {
  it("are the same in the old form and in V2, and whoever has read them hears of new ones (rose-40)", async () => {
    const [old, v2] = [await Channel.open(office.uc), await Channel.open(office.uc)];
    await v2.result("asnGetServerBasedClientSettingsV2");
    await old.result("asnSetServerBasedClientSettings", { clientSettings: { osSettingsData: "<s/>" } });
    await v2.event("asnUpdateServerBasedClientSettings");
    expect(await v2.result("asnGetServerBasedClientSettingsV2")).toMatchObject({
      clientSettings: { u8sXMLSettingsData: "<s/>" },
    });
    await Promise.all([old.close(), v2.close()]);
  });

  it("belong to one user", async () => {
    await result(office.uc, await logIn(office.uc), "asnSetServerBasedClientSettingsV2", {
      clientSettings: { u8sXMLSettingsData: "a" },
    });
    const { body } = await call(office.uc, await logIn(office.uc, "bob"), "asnGetServerBasedClientSettingsV2");
    expect(body).toMatchObject({ clientSettings: { u8sXMLSettingsData: "" } });
  });
});

describe("locations", () => {
  it("are listed with checksums, read in both forms, and told of when they change (rose-05, S33, S36)", async () => {
    const alice = await Channel.open(office.uc);
    const ids = async () =>
      (await alice.result<{ locationIDMD5ChecksumList: { key: string; value: string }[] }>("asnGetLocationIDs"))
        .locationIDMD5ChecksumList;
    const [before] = await ids();
    expect(before).toMatchObject({ key: "default", value: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await alice.result("asnGetLocationInformation", { u8sLocationID: "default" })).toMatchObject({
      u8sCountryCode: "49",
      u8sCityCodeNoPrefix: "30",
    });

    const { asnLocationData } = await alice.result<{ asnLocationData: object }>("asnGetLocationInformation2", {
      u8sLocationID: "",
    });
    await alice.result("asnSetLocationInformation2", {
      asnLocationData: { ...asnLocationData, u8sCityCodeNoPrefix: "89", u8sVanityNumbers: "1=A" },
    });
    expect(await alice.event("asnLocationInformationChanged")).toMatchObject({ u8sLocationID: "default" });
    expect((await ids())[0]?.value).not.toBe(before?.value);
    expect(await alice.result("asnGetLocationInformation2", { u8sLocationID: "default" })).toMatchObject({
      asnLocationData: { u8sCityCodeNoPrefix: "89", u8sVanityNumbers: "1=A" },
    });
    expect(await alice.result("asnGetLocationInformation", { u8sLocationID: "default" })).toMatchObject({
      u8sCityCodeNoPrefix: "89",
    });
    const missing = await alice.call("asnGetLocationInformation", { u8sLocationID: "moon" });
    expect(missing.error?.error).toMatchObject({ _type: "AsnRequestError" });
    await alice.close();
  });
});

it("meta directory settings are read back, the password only in plain when it is asked for (S37, S38)", async () => {
  const session = await logIn(office.uc);
  const metasettings = {
    iMetaEnabled: 1,
    iMetaPort: 712,
    u8sMetaServer: "meta.example.com",
    u8sBaseDN: "dc=meta",
    iMetaForceSSL: 0,
    iMetaUseAccount: 1,
    u8sMetaUser: "reader",
    ePasswordEncryption: 1,
    u8sMetaPassword: "hidden",
    iMetaUseInServer: 1,
    iMetaUseInClient: 1,
  };
  await result(office.uc, session, "asnSetMetaSettings", { eSendPlainPassword: 1, metasettings });
  const read = async (name: OperationName, eSendPlainPassword: number) =>
    (await call(office.uc, session, name, { eSendPlainPassword })).body.metasettings;
  expect(await read("asnGetMetaSettings", 1)).toMatchObject(metasettings);
  expect(await read("asnGetMetaSettings", 0)).toMatchObject({ u8sMetaServer: "meta.example.com", u8sMetaPassword: "" });
  expect(await read("asnGetMetaPhoneBooksSettings", 1)).toMatchObject({ iMetaEnabled: 0 });
});

it("appointment forwards are kept for their user", async () => {
  const session = await logIn(office.uc, "bob");
  const entry = {
    iAppointmentContactState: 2,
    lineForwardProfile: {
      u8sGUID: "g",
      u8sDisplayName: "away",
      lineIdentification: { iAllUserLines: 1 },
      seqLineForward: [],
    },
  };
  await result(office.uc, session, "asnSetAppointmentForwards", { seqAppointmentForwardEntries: [entry] });
  const { body } = await call(office.uc, session, "asnGetAppointmentForwards");
  expect(body).toMatchObject({ seqAppointmentForwardEntries: [entry] });
});

it("a user changes their password with the old one (rose-38)", async () => {
  const session = await logIn(office.uc, "carol");
  const change = async (u8sOldPassword: string) =>
    (await call(office.uc, session, "asnUserChangePassword", { u8sOldPassword, u8sNewPassword: "new" })).body;
  expect(await change("wrong")).toMatchObject({ success: false });
  expect(await change("secret")).toMatchObject({ success: true });
  const tryIt = (password: string) =>
    fetch(`${office.uc.url}/ws/client/createsession?simple&no401`, {
      method: "POST",
      headers: basic("carol", password),
    });
  expect((await tryIt("secret")).status).toBe(400);
  expect((await tryIt("new")).status).toBe(200);
});

describe("capabilities", () => {
  const capabilities = (eClientCapabilities: number[], value: string) => ({
    capabilities: { eClientCapabilities, customCapabilities: [{ key: "codec", value }] },
  });
  const ask = { u8slistContactIDs: ["sip:bob@example.com"] };

  it("are the sum over a person's clients that are there, and whoever asked hears of changes (caps-01, caps-02)", async () => {
    const [alice, desk, phone] = [
      await Channel.open(office.uc),
      await Channel.open(office.uc, "bob"),
      await Channel.open(office.uc, "bob"),
    ];
    expect(await alice.result("asnGetClientCapabilitiesV2", ask)).toMatchObject({ capabilities: [] });
    await desk.result("asnSetClientCapabilitiesV2", capabilities([1, 2], "opus"));
    await phone.result("asnSetClientCapabilitiesV2", capabilities([1, 9], "opus"));
    expect(await alice.event("asnClientCapabilitiesV2Changed", 2)).toMatchObject({
      capabilities: [{ u8sID: "sip:bob@example.com", capabilities: { eClientCapabilities: [1, 2, 9] } }],
    });
    await fetch(`${office.uc.url}/ws/client/destroysession?ucsessionid=${desk.sessionId}`);
    expect(await alice.result("asnGetClientCapabilitiesV2", ask)).toMatchObject({
      capabilities: [{ capabilities: { eClientCapabilities: [1, 9] } }],
    });
    await Promise.all([alice.close(), phone.close()]);
  });

  it("in the older form are a text, told in the older form", async () => {
    const [alice, bob] = [await Channel.open(office.uc), await Channel.open(office.uc, "bob")];
    await alice.result("asnGetClientCapabilities", ask);
    bob.send({
      invoke: {
        invokeID: 99999,
        operationID: 0,
        operationName: "asnSetClientCapabilities",
        argument: { osXMLContent: "<c/>" },
      },
    });
    expect(await alice.event("asnClientCapabilitiesChanged")).toMatchObject({
      listCapabilities: [{ u8sContactID: "sip:bob@example.com", osXMLContent: "<c/>" }],
    });
    expect(alice.events("asnClientCapabilitiesV2Changed")).toEqual([]);
    await Promise.all([alice.close(), bob.close()]);
  });
});

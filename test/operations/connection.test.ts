import { describe, expect, it } from "vitest";
import { Channel } from "../support/channel.js";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ answers: "strict" });
const logon = (u8sClientUsername: string, u8sClientUserPassword: string) => ({
  iVersion: 70,
  u8sVersion: "70",
  iAttachToContact: 1,
  u8sClientComputerName: "PC",
  authentication: { simple: { u8sClientUsername, u8sClientUserPassword } },
});

describe("what clients ask about the connection", () => {
  it("negotiate: the server's versions and time, in the old form and in V2", async () => {
    const channel = await Channel.open(emulator.uc);
    expect(await channel.result("asnNegotiateServerConnection", { iClientProtocolVersion: 70 })).toMatchObject({
      iServerProtocolVersion: 70,
    });
    const v2 = {
      u8sMinSupportedInterfaceVersion: "1",
      u8sMaxSupportedInterfaceVersion: "99",
      u8sClientDeviceId: "d",
      u8sClientVersion: "1",
      eClientAppID: 15,
      u8sClientDeviceName: "n",
      iClientCapabilities: 4,
      u8sConnectionGUID: "MINE",
    };
    expect(await channel.result("asnNegotiateServerConnectionV2", v2)).toMatchObject({
      _type: "AsnNegotiateServerConnectionV2ResultChoice",
      result: { u8sServerInterfaceVersion: "70.0.0", u8sConnectionGUID: "MINE" },
    });
    expect(await channel.result("asnCheckConnection")).toMatchObject({ iProtocolVersion: 70 });
    expect(await channel.result("asnGetTime")).toMatchObject({ stSystemtime: expect.stringMatching(/Z$/) });
    await channel.close();
  });

  it("logon: the right password gives the contact, a wrong one AsnLogonError with error_value 0", async () => {
    const channel = await Channel.open(emulator.uc);
    expect(await channel.result("asnLogon", logon("bob", "secret"))).toMatchObject({ u8sLoggedInUser: "bob" });
    expect(await channel.result("asnLogonV2", logon("bob", "secret"))).toMatchObject({
      success: { u8sLoggedInUser: "bob" },
    });
    const { error } = await channel.call("asnLogon", logon("locked", "secret"));
    expect(error).toMatchObject({ error: { _type: "AsnLogonError", iErrorDetail: 129 }, error_value: 0 });
    expect((await channel.call("asnLogonV2", logon("locked", "secret"))).error).toMatchObject({
      error: { _type: "AsnRequestError", iErrorDetail: 129 },
      error_value: 0,
    });
    await channel.close();
  });

  it("login: the supported ways when nothing is shown, a token when the password is right", async () => {
    const channel = await Channel.open(emulator.uc);
    expect(await channel.result("asnLoginV2", {})).toMatchObject({
      supportedAuthMethods: { authMethodsOrdered: [1, 5] },
    });
    const credential = Buffer.from("carol:secret").toString("base64");
    const basic = await channel.result<{ succceeded: { token: { u8sJwt: string } } }>("asnLoginV2", {
      auth: { authBasic: { credential } },
    });
    const { u8sJwt } = basic.succceeded.token;
    expect(await channel.result("asnLoginV2", { auth: { authBearer: { u8sJWT: u8sJwt } } })).toMatchObject({
      succceeded: { u8sLoggedInUser: "carol" },
    });
    await channel.close();
  });
});

import { describe, expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator({ seed: 1 });
const ALICE = "tel:+493023125100@pbx";

async function admin(method: "GET" | "POST", path: string, body?: unknown) {
  const response = await fetch(`${emulator.uc.url}/__admin${path}`, {
    method,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  return { status: response.status, body: (await response.json()) as never };
}

const operate = (user: string, operation: string, argument?: unknown) =>
  admin("POST", "/operations", { user, operation, argument });

describe("operations by the control API", () => {
  it("one is carried out as the user, without password and session, and is in the journal", async () => {
    const { uc } = emulator;
    uc.reset();
    const argument = { u8sPhoneNumberFrom: ALICE, u8sPhoneNumberTo: "+493023125101", iNumberFormat: 1 };
    const { status, body } = await operate("alice", "asnCtiMakeCall", argument);
    expect([status, body]).toMatchObject([200, { outcome: "result", answer: { _type: "AsnCtiMakeCallResult" } }]);
    expect(uc.user("bob").calls).toMatchObject([{ state: "offering" }]);
    expect(uc.requests.list("asnCtiMakeCall")).toMatchObject([{ user: "alice", transport: "control" }]);
    expect((await admin("GET", "/sessions")).body).toEqual({ sessions: [] });
    expect(uc.lint()).toEqual([]);
  });

  it("errors and rejects are answers; an unknown user is a mistake", async () => {
    expect((await operate("bob", "asnCtiHold", { u8sConnectionID: "none", bHold: true })).body).toMatchObject({
      outcome: "error",
      answer: { error: { _type: "AsnRequestError" } },
    });
    expect((await operate("bob", "asnCtiHoldd")).body).toMatchObject({ outcome: "reject" });
    expect((await operate("bob", "asnCtiHold", { bHold: [] })).body).toMatchObject({ outcome: "reject" });
    expect(await operate("bobb", "asnCtiHold")).toMatchObject({
      status: 400,
      body: { error: { where: "body.user", what: expect.stringContaining('did you mean "bob"') } },
    });
  });

  it("faults that are set for the application are left for it", async () => {
    const { uc } = emulator;
    uc.reset();
    uc.fault({ fault: "serverBusy", function: "asnGetLoggedInContact", times: 1 });
    expect((await operate("alice", "asnGetLoggedInContact")).body).toMatchObject({ outcome: "result" });
    const faults = (await admin("GET", "/faults")).body;
    expect(faults).toMatchObject({ faults: [{ hits: 0 }] });
  });

  it("telephones tell what lines and calls allow by the names of the bits", async () => {
    const { uc } = emulator;
    uc.reset();
    uc.call({ from: "+4930123456", to: "alice", name: "Dora" });
    const { telephones } = (await admin("GET", "/telephones")).body as { telephones: { user: string }[] };
    expect(telephones.find(({ user }) => user === "alice")).toMatchObject({
      lines: [
        {
          uri: ALICE,
          number: "+493023125100",
          features: expect.arrayContaining(["makeCall", "doNotDisturb"]),
          calls: [
            {
              state: "offering",
              name: "Dora",
              outside: true,
              features: ["answer", "hangUp", "redirect", "mayBePickedUp"],
            },
          ],
        },
      ],
    });
  });

  it("a user is logged in without the password; the session's id serves the service", async () => {
    const { uc } = emulator;
    uc.reset();
    const { status, body } = await admin("POST", "/sessions", { user: "bob" });
    const { id, user } = body as { id: string; user: string };
    expect([status, user]).toEqual([201, "bob"]);
    const answer = await fetch(`${uc.url}/ws/client/asnGetLoggedInContact`, {
      method: "POST",
      headers: { "x-ucsessionid": id, "content-type": "application/json" },
      body: "{}",
    });
    expect(await answer.json()).toMatchObject({ ownContact: { u8sContactId: "sip:bob@example.com" } });
    expect(await admin("POST", "/sessions", { user: "nobody" })).toMatchObject({
      status: 400,
      body: { error: { where: "body.user" } },
    });
  });
});

describe("a person by the control API", () => {
  it("has journal and chats, the newest of each", async () => {
    const { uc } = emulator;
    uc.reset();
    const call = uc.call({ from: "+4930123456", to: "bob", name: "Dora" });
    call.hangUp();
    await operate("alice", "asnChatTextMessage", {
      u8sRecipientURIs: ["sip:bob@example.com"],
      u8sMessage: "lunch?",
      u8sEventCrossRefID: "m1",
    });
    expect((await admin("GET", "/users/bob")).body).toMatchObject({
      user: { name: "bob", displayName: "Bob Brown" },
      journal: expect.arrayContaining([expect.objectContaining({ name: "Dora", outgoing: false, answered: false })]),
      chats: [{ kind: "oneToOne", messages: [{ from: "alice", text: "lunch?" }] }],
    });
    expect(await admin("GET", "/users/nobody")).toMatchObject({ status: 404, body: { error: { where: "path.user" } } });
  });
});

import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { ManualState, Occupation } from "../../src/world/presence/presence.js";
import { PresenceBook } from "../../src/world/presence/presence.js";
import type { Channel } from "../support/channel.js";
import { logIn, type OperationName } from "../support/emulator.js";
import { Caller, PEOPLE, useChannels, useWorld } from "../support/own-world.js";
import { TestContext } from "../support/world-parts.js";

const PHOTO = "/9j/4AAQ";
const [ALICE, BOB, CAROL] = ["sip:alice@example.com", "sip:bob@example.com", "sip:carol@example.com"];
const SUPPORT = "sip:support@example.com";
const office = useWorld({
  users: PEOPLE.map((user) => (user.name === "bob" ? { ...user, photo: `data:image/jpeg;base64,${PHOTO}` } : user)),
  agents: [{ uri: SUPPORT, name: "Support", agents: ["bob"] }],
});
const FLAG = { afterCall: 0x10000, offline: 0x8000000, idle: 0x20000000, mobile: 0x40000000 };

let alice: Caller;
let bob: Caller;
const channel = useChannels(office);
beforeEach(async () => {
  alice = await Caller.of(office.server, "alice");
  bob = await Caller.of(office.server, "bob");
});

type Presence = Record<string, unknown> & { readonly iPresenceState?: number };
async function see(viewer: Caller | Channel, contactId: string, flags?: number): Promise<Presence> {
  const answer = await viewer.result<{ seqSubscribedPresence: Presence[] }>("asnGetAndSubscribePresenceV2", {
    seqContactIDs: [contactId],
    ...(flags === undefined ? {} : { iEventFlagsToSubscribe: flags, iContactDetailsReturnFilter: flags }),
  });
  return answer.seqSubscribedPresence[0] ?? {};
}
const stateOf = async (viewer: Caller | Channel, contactId: string) =>
  (await see(viewer, contactId)).iPresenceState ?? 0;
const absent = (who: Caller | Channel, eAbsentState: number, contactId = BOB) =>
  who.result("asnSetUserAbsentState", {
    absentstate: { u8sContactId: contactId, u8sUsername: "", eAbsentState, stTimeFrom: "", stTimeTo: "" },
  });
const talk = async () => {
  const { u8sConnectionID } = await bob.result<{ u8sConnectionID: string }>("asnCtiMakeCall", {
    u8sPhoneNumberFrom: "tel:+493023125101@pbx",
    u8sPhoneNumberTo: "+493023125100",
    iNumberFormat: 1,
  });
  return () => bob.result("asnCtiDropCall", { u8sConnectionID });
};

describe("who overrides whom: the latest wins", () => {
  it("a call overrides the absence before it, which is over then (C01, C04)", async () => {
    await absent(bob, 1);
    expect((await stateOf(alice, BOB)) & 0xff).toBe(3);
    const end = await talk();
    expect((await stateOf(alice, BOB)) & 0xff).toBe(2);
    await end();
    expect((await stateOf(alice, BOB)) & 0xff).toBe(1);
    expect(await see(alice, BOB)).toMatchObject({ asnAbsentState: { eAbsentState: 4 } });
  });

  it("a manual state overrides the call during which it is set (C03)", async () => {
    const end = await talk();
    await absent(bob, 0);
    expect((await stateOf(alice, BOB)) & 0xff).toBe(1);
    await absent(bob, 3);
    expect((await stateOf(alice, BOB)) & 0xff).toBe(4);
    await end();
    expect((await stateOf(alice, BOB)) & 0xff).toBe(1);
  });

  it("in any order of manual states, calls and appointments (property)", () => {
    const step = fc.oneof(
      fc.record({ manual: fc.constantFrom<ManualState>("available", "absent", "busy", "doNotDisturb") }),
      fc.record({ inCall: fc.boolean() }),
      fc.record({ occupation: fc.constantFrom<Occupation>("none", "free", "busy", "outOfOffice") }),
      fc.constant({ reset: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const book = new PresenceBook(new TestContext());
        let [inCall, occupation, manual] = [false, "none" as Occupation, undefined as ManualState | undefined];
        const system = () =>
          inCall || occupation === "busy" ? "busy" : occupation === "outOfOffice" ? "absent" : "available";
        for (const one of steps) {
          const before = system();
          if ("manual" in one) {
            manual = one.manual;
            book.setAbsence(BOB, { state: one.manual, message: "", reason: "", reachability: 0 });
          } else if ("inCall" in one) {
            inCall = one.inCall;
            book.setCalls(BOB, { inCall, ringing: false, conferencing: false });
          } else if ("occupation" in one) {
            occupation = one.occupation;
            book.setOccupation(BOB, occupation);
          } else {
            manual = undefined;
            book.resetAbsence(BOB);
          }
          if (system() !== before) manual = undefined;
          expect(book.of(BOB).state).toBe(manual ?? system());
          expect(book.absence(BOB)?.state).toBe(manual);
        }
      }),
    );
  });
});

describe("the flags of the presence", () => {
  it("offline until somebody logs in, and again when their last client leaves (R02, R03, rose-10)", async () => {
    const watcher = await channel("alice");
    expect((await stateOf(watcher, CAROL)) & FLAG.offline).toBe(FLAG.offline);
    const first = await Caller.of(office.server, "carol");
    const second = await Caller.of(office.server, "carol");
    for (const { id } of [first, second]) {
      await fetch(`${office.server.url}/ws/client/destroysession?ucsessionid=${id}`);
    }
    await watcher.event("asnUpdatePresenceV2", 2);
    await watcher.result("asnGetPhoneBooks");
    const told = watcher.events("asnUpdatePresenceV2") as unknown as { presence: Presence }[];
    expect(told.map(({ presence }) => (presence.iPresenceState ?? 0) & FLAG.offline)).toEqual([0, FLAG.offline]);
  });

  it("idle when nobody uses the client (R07, R09, rose-35)", async () => {
    const idle = (iIdleState: number) => bob.result("asnSetClientIdleState", { u8sContactId: BOB, iIdleState });
    await idle(3);
    expect((await stateOf(alice, BOB)) & FLAG.idle).toBe(FLAG.idle);
    await idle(1);
    expect((await stateOf(alice, BOB)) & FLAG.idle).toBe(0);
  });

  it("idle and mobile when only a mobile client is there (R07, R08)", async () => {
    await logIn(office.server, "carol", "&ucsid=own&clientappid=7");
    expect((await stateOf(alice, CAROL)) & (FLAG.idle | FLAG.mobile | FLAG.offline)).toBe(FLAG.idle | FLAG.mobile);
    await Caller.of(office.server, "carol");
    expect((await stateOf(alice, CAROL)) & (FLAG.idle | FLAG.mobile)).toBe(0);
  });

  it("work after a call, which counts as busy (R08)", async () => {
    await bob.result("asnAgentLogin", { u8sAgentURI: "", u8sGroupURI: SUPPORT });
    const set = (iAgentState: number) => bob.result("asnAgentSetState", { u8sAgentURI: "", iAgentState });
    await set(4);
    expect((await stateOf(alice, BOB)) & (FLAG.afterCall | 0xff)).toBe(FLAG.afterCall | 2);
    await set(2);
    expect((await stateOf(alice, BOB)) & (FLAG.afterCall | 0xff)).toBe(1);
  });
});

describe("the parts that are asked for", () => {
  it("an agent's state and its changes, only with their flag (P20, P21)", async () => {
    const [asked, usual] = [await channel("alice"), await channel("alice")];
    expect(await see(usual, BOB)).not.toHaveProperty("asnAgentState");
    expect(await see(asked, BOB, 32768 | 1)).toMatchObject({ asnAgentState: { dwState: 0 } });
    await bob.result("asnAgentLogin", { u8sAgentURI: "", u8sGroupURI: SUPPORT });
    expect(await asked.event("asnUpdatePresenceV2")).toMatchObject({
      iChangedFlags: 32768,
      presence: { asnAgentState: { dwState: 2, mapDetails: [{ u8sStr: SUPPORT, iInt: 2 }] } },
    });
    await usual.result("asnGetPhoneBooks");
    expect(usual.events("asnUpdatePresenceV2")).toEqual([]);
  });

  it("the attribute for grouping, only with its flag (P51)", async () => {
    const asked = await channel("alice");
    await see(asked, BOB, 65536 | 1);
    const attribute = { u8sAttributeShort: "DE", u8sAttributeLong: "speaks German" };
    await bob.result("asnSetMonitorGroupingAttribute", { attribute });
    expect(await asked.event("asnUpdatePresenceV2")).toMatchObject({
      presence: { asnMonitorGroupingAttribute: attribute },
    });
    expect(await see(alice, BOB)).not.toHaveProperty("asnMonitorGroupingAttribute");
  });

  it("the picture itself, or its hash alone (P25, P50)", async () => {
    const parameters = async (flags?: number) =>
      ((await see(alice, BOB, flags)).asnRemoteContact as { optionalParams: object }).optionalParams;
    const hash = { jpegPhotoHash: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(await parameters()).toEqual({ jpegPhoto: { binarydata: PHOTO } });
    expect(await parameters(2 | 4)).toEqual({ jpegPhoto: { binarydata: PHOTO } });
    expect(await parameters(2)).toEqual(hash);
    const image = (u8sKnownHash: string) =>
      alice.result("asnRequestLargeProfileImage", { u8sContactID: BOB, u8sKnownHash });
    const { u8sImageHash } = await image("");
    expect(await image("")).toMatchObject({ iResult: 0, sImageData: PHOTO });
    expect(await image(String(u8sImageHash))).toEqual(expect.objectContaining({ iResult: 1 }));
  });

  it("the next appointments, the first within 30 days (P13, P15)", async () => {
    const set = (u8sEntryID: string, days: number) => {
      const stStart = new Date(Date.now() + days * 86_400_000).toISOString();
      const stEnd = new Date(Date.now() + days * 86_400_000 + 60_000).toISOString();
      const text = { u8sSubject: u8sEntryID, u8sText: "", u8sCategory: "", u8sOwner: "", u8sDataSource: "" };
      const marks = { bAllDay: false, iStatus: 2, iImportance: 1, iSensitivity: 0, bIsValid: true, iDuration: 1 };
      return bob.result("asnAppointmentSetEntry", { appointment: { u8sEntryID, ...text, ...marks, stStart, stEnd } });
    };
    await set("far", 40);
    expect(await see(alice, BOB)).toMatchObject({ asnNextAppointment: { bIsValid: false }, asnNextAppointments: [] });
    await set("soon", 2);
    await set("sooner", 1);
    expect(await see(alice, BOB)).toMatchObject({
      asnNextAppointment: { u8sEntryID: "sooner" },
      asnNextAppointments: [{ u8sEntryID: "sooner" }, { u8sEntryID: "soon" }],
    });
  });

  it("are in the keys of the older form: further rights, the tracker of calls (P53, C23, C24, C25)", async () => {
    await talk();
    const old = await alice.result<{ seqSubscribedPresence: Presence[] }>("asnGetAndSubscribePresence", {
      seqContactIDs: [BOB],
    });
    expect(old.seqSubscribedPresence).toMatchObject([
      {
        optionalParams: { iStaticRights2: expect.any(Number) },
        seqCalls: [{ optionalParams: { TrackerID: expect.stringMatching(/./), eJournalCallType: 0 } }],
      },
    ]);
    const opened = await alice.result("asnOpenContacts", { seqContactIDs: [BOB] });
    expect(opened).toMatchObject({
      contacts: [
        {
          optionalParams: { iStaticRights2: expect.any(Number) },
          seqPhoneLines: [
            {
              optionalParams: { AddressNames: "", AddressCaps: "", CTIFeatureCodes: "", PrivateLine: 0 },
              seqCalls: [{ optionalParams: { LocalCurrentNumberSC: "+493023125101", eJournalCallType: 0 } }],
            },
          ],
        },
      ],
    });
  });

  it("the reachability is a key of the older absence, both ways (C12); its name is the display name (C11)", async () => {
    const absentstate = {
      ...{
        u8sContactId: BOB,
        u8sUsername: "",
        iAbsentState: 1,
        u8sMessage: "",
        u8sAbsentReason: "",
        iPresenceState: 0,
      },
      ...{ stTimeFrom: "", stTimeTo: "", optionalParams: { iReachability: 3 } },
    };
    await bob.result("asnAbsentStateSetUser", { absentstate });
    expect(await alice.result("asnAbsentStateGetUser", { contactId: BOB })).toMatchObject({
      absentstate: { optionalParams: { iReachability: 3 }, u8sUsername: "Bob Brown" },
    });
    expect(await alice.result("asnGetUserAbsentState", { contactId: BOB })).toMatchObject({
      absentstate: { eReachability: 3 },
    });
  });
});

describe("subscribing", () => {
  it.each(["asnGetAndSubscribePresence", "asnGetAndSubscribePresenceV2", "asnOpenContacts"] as const)(
    "%s fails when it worked for none of the contacts, and works when it did for one (P27)",
    async (name) => {
      expect(await alice.refusal(name, { seqContactIDs: ["sip:nobody@example.com"] })).toEqual(expect.any(Number));
      expect((await alice.call(name, { seqContactIDs: ["sip:nobody@example.com", BOB] })).status).toBe(200);
      expect((await alice.call(name, { seqContactIDs: [] })).status).toBe(200);
    },
  );

  it("is over with a result that says what was not open (S27)", async () => {
    await alice.result("asnOpenContacts", { seqContactIDs: [BOB] });
    expect(await alice.result("asnCloseContacts", { seqContactIDs: [BOB] })).toMatchObject({ iResult: 0 });
    const closed = await alice.result("asnCloseContacts", { seqContactIDs: ["sip:nobody@example.com"] });
    expect(closed).toMatchObject({ iResult: 1, u8sComment: expect.stringContaining("nobody") });
  });
});

describe("an opened contact is told of by the events of old", () => {
  const changes: [event: Parameters<Channel["event"]>[0], change: () => Promise<unknown>, told: object][] = [
    ["asnPresenceStateChanged", () => absent(bob, 3), { contactID: BOB, iPresenceState: 4 }],
    ["asnContactAbsentStateChanged", () => absent(bob, 1), { contactID: BOB, iPresenceState: 3 }],
    [
      "asnContactCustomNoteChanged",
      () =>
        bob.result("asnCustomNoteSet", { customnote: { u8sContactID: BOB, u8sUsername: "", u8sNote: "back soon" } }),
      { u8sContactID: BOB, u8sNote: "back soon" },
    ],
    ["asnContactCallInformationChanged", talk, { contactID: BOB, callinfo: { u8sCurrentNumberSC: "+493023125100" } }],
    [
      "asnContactPhoneForwardStateChanged",
      () =>
        bob.result("asnCtiSetForward", {
          u8sPhoneNumberFrom: "tel:+493023125101@pbx",
          u8sPhoneNumberTo: "+493023125102",
        }),
      { u8sContactID: BOB, optionalParams: { LineURI: "tel:+493023125101@pbx" } },
    ],
  ];
  it.each(changes)("%s (S28, S48)", async (event, change, told) => {
    const watcher = await channel("alice");
    await watcher.result("asnOpenContacts", { seqContactIDs: [BOB] });
    await change();
    expect(await watcher.event(event)).toMatchObject(told);
    expect(watcher.events("asnUpdatePresence")).toEqual([]);
  });
});

describe("a person's own clients hear of the person's changes without a subscription", () => {
  const note = { customnote: { u8sContactID: BOB, u8sUsername: "", u8sNote: "mine" } };
  const changes: [OperationName, object, [Parameters<Channel["event"]>[0], object][]][] = [
    [
      "asnSetUserAbsentState",
      { absentstate: { u8sContactId: BOB, u8sUsername: "", eAbsentState: 1, stTimeFrom: "", stTimeTo: "" } },
      [
        ["asnUpdateMyAbsentState", { absentstate: { iAbsentState: 1 } }],
        ["asnUpdateMyAbsentStateV2", { absentstate: { eAbsentState: 1 } }],
      ],
    ],
    ["asnCustomNoteSet", note, [["asnUpdateMyCustomNote", note]]],
  ];
  it.each(changes)("of %s (rose-14, rose-15)", async (name, argument, events) => {
    const other = await channel("bob");
    await bob.result(name, argument);
    for (const [event, told] of events) {
      const { u8sUsername: _name, ...rest } = (told as { customnote?: { u8sUsername?: string } }).customnote ?? {};
      expect(await other.event(event)).toMatchObject("customnote" in told ? { customnote: rest } : told);
    }
  });

  it("by the administration, in both forms (R13)", async () => {
    const own = await channel("bob");
    const identifier = { u8sClientUsername: "bob" };
    const { userProfile } = await alice.result<{ userProfile: { asnUserContact: object } }>("asnAdminGetUserProfile", {
      identifier,
    });
    const asnUserContact = { ...userProfile.asnUserContact, u8sDepartment: "Sales" };
    await alice.result("asnAdminSetUserProfile", { userProfile: { ...userProfile, asnUserContact } });
    const changed = { contactChanged: { asnRemoteContact: { u8sDepartment: "Sales" } } };
    expect(await own.event("asnUpdateMyContactConfiguration")).toMatchObject(changed);
    expect(await own.event("asnUpdateMyContactConfigurationV2")).toMatchObject(changed);
  });
});

describe("a person who is removed or disabled", () => {
  it.each(["removed", "disabled"])("is taken from those who watch when %s (P22)", async (how) => {
    const watcher = await channel("alice");
    await see(watcher, BOB);
    const identifier = { u8sClientUsername: "bob" };
    const { userProfile } = await alice.result<{ userProfile: object }>("asnAdminGetUserProfile", { identifier });
    if (how === "removed") await alice.result("asnAdminRemoveUserProfile", { userProfile });
    else await alice.result("asnAdminSetUserProfile", { userProfile: { ...userProfile, iEnabled: 0 } });
    expect(await watcher.event("asnRemovePresence")).toMatchObject({ u8sContactID: BOB });
  });
});

describe("capabilities", () => {
  const set = (who: Caller | Channel, eClientCapabilities: number[], custom: object[] = []) =>
    who.result("asnSetClientCapabilitiesV2", { capabilities: { eClientCapabilities, customCapabilities: custom } });
  const of = async (contactId: string) =>
    (
      await alice.result<{ capabilities: { capabilities: object }[] }>("asnGetClientCapabilitiesV2", {
        u8slistContactIDs: [contactId],
      })
    ).capabilities[0]?.capabilities;

  it("sum up all values of a custom name, and 0 takes all back (caps-03, caps-04)", async () => {
    await set(alice, [1], [{ key: "res", value: "x" }]);
    await set(await Caller.of(office.server, "alice"), [2], [{ key: "res", value: "y" }]);
    expect(await of(ALICE)).toMatchObject({
      eClientCapabilities: [1, 2],
      customCapabilities: [
        { key: "res", value: "x" },
        { key: "res", value: "y" },
      ],
    });
    await set(bob, [1]);
    await set(bob, [0]);
    expect(await of(BOB)).toMatchObject({ eClientCapabilities: [], customCapabilities: [] });
  });

  it("are told to those who watch the presence (caps-05)", async () => {
    const watcher = await channel("bob");
    await see(watcher, ALICE);
    await set(alice, [1]);
    expect(await watcher.event("asnClientCapabilitiesV2Changed")).toMatchObject({
      capabilities: [{ u8sID: ALICE, capabilities: { eClientCapabilities: [1] } }],
    });
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "../support/channel.js";
import { Caller, PEOPLE, useChannels, useWorld } from "../support/own-world.js";

const PHOTO = "/9j/4AAQ";
const [ALICE, BOB, CAROL] = ["sip:alice@example.com", "sip:bob@example.com", "sip:carol@example.com"];
const BOB_LINE = "tel:+493023125101@pbx";
const office = useWorld({
  users: PEOPLE.map((user) =>
    user.name === "bob" ? { ...user, photo: `data:image/jpeg;base64,${PHOTO}`, properties: { floor: "3" } } : user,
  ),
});
const FLAG = { ringing: 0x1000000, appointment: 0x2000000, call: 0x4000000, note: 0x10000000 };
const NAME = "asnUpdatePresenceV2";

let alice: Caller;
let bob: Caller;
const open = useChannels(office);
beforeEach(async () => {
  [alice, bob] = [await Caller.of(office.server, "alice"), await Caller.of(office.server, "bob")];
});

type Presence = Record<string, unknown> & { readonly iPresenceState?: number };
async function watch(
  viewer: Caller | Channel,
  ids: string[],
  more: object = {},
  name = "V2" as "V2" | "",
): Promise<Presence[]> {
  const { seqSubscribedPresence } = await viewer.result<{ seqSubscribedPresence: Presence[] }>(
    `asnGetAndSubscribePresence${name}`,
    { seqContactIDs: ids, ...more },
  );
  return seqSubscribedPresence;
}
const see = async (viewer: Caller | Channel, contactId = BOB): Promise<Presence> =>
  (await watch(viewer, [contactId]))[0] ?? {};
const state = async (contactId = BOB) => (await see(alice, contactId)).iPresenceState ?? 0;
const absent = (who: Caller, eAbsentState: number, more: object = {}) =>
  who.result("asnSetUserAbsentState", { absentstate: { u8sContactId: BOB, eAbsentState, ...more } });
const note = (who: Caller, u8sNote: string) =>
  who.result("asnCustomNoteSet", { customnote: { u8sContactID: BOB, u8sUsername: "", u8sNote } });
const dial = async (from: Caller, line: string, u8sPhoneNumberTo: string) => {
  const order = { u8sPhoneNumberFrom: line, u8sPhoneNumberTo, iNumberFormat: 1 };
  return (await from.result<{ u8sConnectionID: string }>("asnCtiMakeCall", order)).u8sConnectionID;
};
const callBob = () => dial(alice, "tel:+493023125100@pbx", "+493023125101");
async function answerAtBob(): Promise<void> {
  const { seqCalls } = await bob.result<{ seqCalls: { u8sConnectionID: string }[] }>("asnCtiSnapshotPhoneLine", {
    u8sLinePhoneNumber: BOB_LINE,
  });
  await bob.result("asnCtiAnswerCall", { u8sConnectionID: seqCalls[0]?.u8sConnectionID });
}
const hour = (hours: number) => new Date(office.server.clock.now() + hours * 3_600_000).toISOString();
const plan = (u8sSubject: string, from: number, to: number) => {
  const marks = { iDuration: 0, bAllDay: false, iStatus: 2, iImportance: 1, iSensitivity: 0, bIsValid: true };
  const text = { u8sEntryID: u8sSubject, u8sSubject, u8sText: "", u8sCategory: "", u8sOwner: "", u8sDataSource: "" };
  const appointment = { ...text, ...marks, stStart: hour(from), stEnd: hour(to) };
  return bob.result("asnAppointmentSetEntry", { appointment });
};

describe("the state", () => {
  it.each([
    [0, 1],
    [1, 3],
    [2, 2],
    [3, 4],
  ])("set by hand as %i has the low byte %i (C05, rose-09, R01, rose-12, R10)", async (eAbsentState, lowByte) => {
    expect(await absent(bob, eAbsentState)).toMatchObject({ bSuccess: true });
    expect((await state()) & 0xff).toBe(lowByte);
    expect(await see(alice)).toMatchObject({ asnAbsentState: { eAbsentState } });
  });

  it("is 4, not set, where nobody set one, and after it is taken back (C06, rose-16, R12)", async () => {
    expect(await see(alice)).toMatchObject({ asnAbsentState: { eAbsentState: 4 } });
    await absent(bob, 3);
    await bob.result("asnResetUserAbsentState", { u8sContactId: BOB });
    expect(await see(alice)).toMatchObject({ asnAbsentState: { eAbsentState: 4 } });
    expect((await state()) & 0xff).toBe(1);
  });

  it("counts from its beginning to its end (C07, C08)", async () => {
    office.server.clock.stop();
    await absent(bob, 1, { stTimeFrom: hour(1 / 60), stTimeTo: hour(2 / 60) });
    const states = [(await state()) & 0xff];
    for (let n = 0; n < 2; n++) {
      await office.server.clock.advance(60_001);
      states.push((await state()) & 0xff);
    }
    expect(states).toEqual([1, 3, 1]);
  });

  it("tells others the reachability, and in itself the calculated presence (C09, C10)", async () => {
    await absent(bob, 1, { eReachability: 1 });
    const seen = await see(alice);
    expect(seen).toMatchObject({ asnAbsentState: { eReachability: 1, iPresenceState: seen.iPresenceState } });
  });

  it("has a flag while there is a note, which others see (C15, rose-11)", async () => {
    await note(bob, "at lunch");
    expect((await state()) & FLAG.note).toBe(FLAG.note);
    expect(await see(alice)).toMatchObject({ asnCustomNote: { u8sNote: "at lunch" } });
    await note(bob, "");
    expect((await state()) & FLAG.note).toBe(0);
  });

  it("has flags while a call rings and while it lasts, and changes with it (R04, R05, rose-46, P58)", async () => {
    const call = await callBob();
    expect((await state()) & (FLAG.ringing | FLAG.call)).toBe(FLAG.ringing);
    await answerAtBob();
    const during = await state();
    expect(during & (FLAG.ringing | FLAG.call)).toBe(FLAG.call);
    expect(during & 0xff).toBe(2);
    await alice.result("asnCtiDropCall", { u8sConnectionID: call });
    expect((await state()) & (FLAG.ringing | FLAG.call)).toBe(0);
  });

  it("changes with an appointment; the running ones and the next are told (P14, P16, P58, C30)", async () => {
    await plan("now", -1, 1);
    await plan("soon", 5, 6);
    expect((await state()) & FLAG.appointment).toBe(FLAG.appointment);
    const told = { seqActualAppointments: [{ u8sSubject: "now" }], asnNextAppointment: { u8sSubject: "soon" } };
    expect(await see(alice)).toMatchObject(told);
    expect((await bob.result("asnGetLoggedInContactV2")).ownContact).toMatchObject(told);
    await bob.result("asnAppointmentRemoveEntry", { u8sEntryID: "soon" });
    await plan("in 31 days", 31 * 24, 31 * 24 + 1);
    expect(await see(alice)).toMatchObject({ asnNextAppointment: { bIsValid: false } });
  });

  it("of somebody else is set with rights from them alone (rose-13, R11, rose-18)", async () => {
    const grant = (iDynamicRights: number) =>
      bob.result("asnSetDynamicRights", { u8sOwnerContactID: BOB, u8sRemoteContactID: ALICE, iDynamicRights });
    const set = async () => {
      const { status, body } = await alice.call("asnSetUserAbsentState", {
        absentstate: { u8sContactId: BOB, eAbsentState: 1 },
      });
      return status === 200 ? "set" : (body.error as { _type: string })._type;
    };
    expect(await set()).toBe("AsnRequestError");
    await grant(131_072);
    expect(await set()).toBe("AsnRequestError");
    await grant(262_144);
    expect(await set()).toBe("set");
    expect((await state()) & 0xff).toBe(3);
  });
});

describe("what a presence tells", () => {
  it("lines have address, number and do-not-disturb (P01, P02, C28)", async () => {
    await bob.result("asnCtiLineSetDoNotDisturb", { u8sLinePhoneNumber: BOB_LINE, bDoNotDisturb: true });
    const line = { u8sLinePhoneNumber: BOB_LINE, u8sLineNumber: "+493023125101", iDoNotDisturb: 1 };
    expect(await see(alice)).toMatchObject({ seqPhoneLines: [line] });
    expect((await bob.result("asnGetLoggedInContactV2")).ownContact).toMatchObject({
      seqPhoneLines: [
        { u8sLinePhoneNumber: BOB_LINE, iState: 1, bDoNotDisturb: true, seqCalls: [], seqLineForwards: [] },
      ],
    });
  });

  it("calls have number, direction, kind, partner and tracker, at both ends (P04, P05, P06, C26)", async () => {
    await callBob();
    const callOf = async (who: Caller, id: string) =>
      ((await see(who, id)).seqCalls as Record<string, unknown>[])[0] ?? {};
    const [out, into] = [await callOf(alice, ALICE), await callOf(bob, BOB)];
    expect(out).toMatchObject({
      ...{ u8sCurrentNumberSC: "+493023125101", bOutbound: true, bInternal: true },
      remoteContact: { u8sDisplayName: "Bob Brown" },
    });
    expect(into).toMatchObject({
      ...{ u8sCurrentNumberSC: "+493023125100", bOutbound: false, bInternal: true },
      remoteContact: { u8sDisplayName: "Alice Adams" },
    });
    expect(out.u8sTrackerID).toMatch(/./);
    expect(out.u8sTrackerID).toBe(into.u8sTrackerID);
    const { ownContact } = await alice.result<{ ownContact: { seqPhoneLines: { seqCalls: object[] }[] } }>(
      "asnGetLoggedInContactV2",
    );
    expect(ownContact.seqPhoneLines[0]?.seqCalls).toMatchObject([
      { bOutbound: true, bInternal: true, u8sTrackerID: out.u8sTrackerID },
    ]);
  });

  it("forwards have line, destination and mode, and seconds for no answer (P07, C28)", async () => {
    const order = { u8sPhoneNumberFrom: BOB_LINE, u8sPhoneNumberTo: "+493023125102" };
    await bob.result("asnCtiSetForward", { ...order, optionalParams: { ForwardMode: 3, iNoAnswerTime: 15 } });
    const [forward] = (await see(bob)).seqLineForwards as Record<string, unknown>[];
    const { iForwardMode, ...told } = forward ?? {};
    expect(told).toMatchObject({ u8sLinePhoneNumber: BOB_LINE, u8sDestination: "+493023125102", iNoAnswerTime: 15 });
    await bob.result("asnCtiSetForward", { ...order, optionalParams: { ForwardMode: 2 } });
    const forwards = (await see(bob)).seqLineForwards as Record<string, unknown>[];
    const busy = forwards.find((other) => other.iForwardMode !== iForwardMode);
    expect(busy).toMatchObject({ u8sDestination: "+493023125102", iNoAnswerTime: 0 });
  });

  it("has the property bag and the picture with the data (P56, P49)", async () => {
    expect(await see(alice)).toMatchObject({
      asnUserPropertyBag: { asnProperties: [{ key: "floor", value: "3" }] },
      asnRemoteContact: { optionalParams: { jpegPhoto: { binarydata: PHOTO } } },
    });
    for (const name of ["asnRequestContactImage", "asnRequestLargeProfileImage"] as const) {
      const netDatabaseContactID = { u8sEntryIDDB: "DB11", u8sEntryIDStore: "users", u8sEntryID: "u:carol" };
      const nobody = await alice.result(name, { u8sContactID: CAROL, u8sKnownHash: "", netDatabaseContactID });
      expect(nobody).toMatchObject({ iResult: 2 });
      expect(nobody).not.toHaveProperty("sImageData");
    }
  });

  it("has by default all but agents' states and grouping (P24, P08)", async () => {
    const seen = await see(alice);
    for (const field of [
      ...["iPresenceState", "asnRemoteContact", "iContactFeatureSet", "asnAbsentState", "asnCustomNote"],
      ...["seqActualAppointments", "seqPhoneLines", "seqCalls", "seqLineForwards"],
    ]) {
      expect(seen).toHaveProperty(field);
    }
    for (const field of ["asnAgentState", "asnMonitorGroupingAttribute"]) expect(seen).not.toHaveProperty(field);
    const [part] = await watch(alice, [BOB], { iContactDetailsReturnFilter: 1 | 32 });
    expect(Object.keys(part ?? {}).sort()).toEqual(["_type", "asnCustomNote", "iPresenceState", "u8sContactId"]);
  });

  it("is there for contacts alone that can be watched, oneself among them (P26, P57)", async () => {
    const seen = await watch(alice, [ALICE, "sip:nobody@example.com", BOB]);
    expect(seen.map(({ u8sContactId }) => u8sContactId)).toEqual([ALICE, BOB]);
  });
});

describe("events of presence", () => {
  it("have what changed alone, in the form of the subscription (P09, P11)", async () => {
    const [viewer, older] = [await open("alice"), await open("carol")];
    await watch(viewer, [BOB]);
    await watch(older, [BOB], {}, "");
    await note(bob, "back at 3");
    const event = await viewer.event<{ presence: object; iChangedFlags: number }>(NAME);
    expect(event.iChangedFlags).toBe(1 | 32);
    expect(Object.keys(event.presence).sort()).toEqual(["_type", "asnCustomNote", "iPresenceState", "u8sContactId"]);
    expect(await older.event("asnUpdatePresence")).toMatchObject({
      presence: { asnCustomNote: { u8sNote: "back at 3" } },
    });
    expect(older.events(NAME)).toEqual([]);
    expect(viewer.events("asnUpdatePresence")).toEqual([]);
  });

  it("are limited by flags, and end (P10, P28)", async () => {
    const viewer = await open("alice");
    await watch(viewer, [BOB], { iEventFlagsToSubscribe: 16 });
    await note(bob, "one");
    await absent(bob, 1);
    const event = await viewer.event<{ presence: object; iChangedFlags: number }>(NAME);
    expect(event.iChangedFlags).toBe(16);
    expect(await viewer.result("asnUnsubscribePresence", { seqContactIDs: [BOB] })).toMatchObject({ iResult: 0 });
    await absent(bob, 2);
    await viewer.result("asnGetTime");
    expect(viewer.events(NAME)).toHaveLength(1);
  });
});

describe("rights", () => {
  const grant = (more: object) =>
    bob.call("asnSetDynamicRights", { u8sOwnerContactID: BOB, u8sRemoteContactID: ALICE, iDynamicRights: 0, ...more });
  const granted = async () =>
    (await bob.result<{ seqDynamicRightsList: object[] }>("asnGetSettingsDynamicRights", { u8sContactID: BOB }))
      .seqDynamicRightsList;

  it.each([
    [131_072, 163_873],
    [262_144, 294_947],
    [524_288, 557_107],
  ])("of level %i are the pattern %i, and are read back (rose-17)", async (iDynamicRights, iPresenceRights) => {
    await grant({ iDynamicRights });
    expect(await granted()).toMatchObject([{ u8sObjectID: ALICE, iPresenceRights }]);
  });

  it("of level 0 give nothing: the presence is not to be seen (P35, rose-19)", async () => {
    expect((await grant({ iDynamicRights: 0 })).status).toBe(200);
    const [seen] = await watch(alice, [BOB]);
    expect((seen?.iPresenceState ?? 0) & 0xff).toBe(0);
    expect(seen ?? {}).not.toHaveProperty("seqCalls");
  });

  it("that are exact make level and owner matter no more (P37)", async () => {
    const dynamicRights = {
      u8sObjectID: ALICE,
      iPresenceRights: 33,
      iPhoneControlRightsPrimary: 0,
      iPhoneControlRightsSecondary: 0,
    };
    await grant({ iDynamicRights: 524_288, u8sOwnerContactID: "", dynamicRights });
    expect(await granted()).toMatchObject([{ u8sObjectID: ALICE, iPresenceRights: 33 }]);
  });

  it("of others are neither set nor read (P39, S29)", async () => {
    const argument = { u8sOwnerContactID: CAROL, u8sRemoteContactID: ALICE, iDynamicRights: 262_144 };
    expect(await bob.refusal("asnSetDynamicRights", argument)).toBe(1);
    const others = await bob.result("asnGetSettingsDynamicRights", { u8sContactID: CAROL });
    expect(others.iResult).not.toBe(0);
    expect(others.seqDynamicRightsList).toEqual([]);
  });

  it("are taken back (P40)", async () => {
    await grant({ iDynamicRights: 262_144 });
    const argument = { u8sOwnerContactID: BOB, u8sRemoteContactID: ALICE };
    expect(await bob.result("asnRemoveDynamicRights", argument)).toMatchObject({ iResult: 0 });
    expect(await granted()).toEqual([]);
  });

  it("of a user are what the user can do: no conferences by default (C19, C21)", async () => {
    const { ownContact } = await bob.result<{ ownContact: { iStaticRights: number; iStaticRights2: number } }>(
      "asnGetLoggedInContactV2",
    );
    for (const bit of [8, 64, 1024, 2048]) expect(ownContact.iStaticRights & bit).toBe(bit);
    expect(ownContact.iStaticRights2 & 4096).toBe(0);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "../support/channel.js";
import { Caller, PEOPLE, useChannels, useWorld } from "../support/own-world.js";

const [ALICE, BOB, CAROL, DAVE] = ["alice", "bob", "carol", "dave"].map((name) => `sip:${name}@example.com`) as [
  string,
  string,
  string,
  string,
];
const office = useWorld({
  users: [...PEOPLE, { name: "dave", lines: ["tel:+493023125104@pbx"] }],
  groups: [{ name: "Team", members: ["alice", "dave"], memberRights: { presence: 262144 } }],
});

interface Rights {
  readonly iPresenceRights: number;
  readonly iPhoneControlRightsPrimary: number;
  readonly iPhoneControlRightsSecondary: number;
}
interface Presence {
  readonly iPresenceState?: number;
  readonly iContactFeatureSet?: number;
  readonly iStaticRights?: number;
  readonly iStaticRights2?: number;
  readonly seqActualAppointments?: readonly { readonly u8sSubject: string }[];
  readonly seqCalls?: readonly { readonly u8sCurrentNumberSC: string; readonly remoteContact?: object }[];
}
const rights = (presence: number, primary = 0, secondary = 0): Rights => ({
  iPresenceRights: presence,
  iPhoneControlRightsPrimary: primary,
  iPhoneControlRightsSecondary: secondary,
});

let alice: Caller;
let bob: Caller;
let carol: Caller;
const channel = useChannels(office);
beforeEach(async () => {
  [alice, bob, carol] = [
    await Caller.of(office.server, "alice"),
    await Caller.of(office.server, "bob"),
    await Caller.of(office.server, "carol"),
  ];
});

const grant = (to: string, level: number, exact?: Rights) =>
  alice.result<{ dynamicRights: Rights }>("asnSetDynamicRights", {
    u8sOwnerContactID: ALICE,
    u8sRemoteContactID: to,
    iDynamicRights: level,
    ...(exact ? { dynamicRights: { u8sObjectID: to, ...exact } } : {}),
  });

async function seenBy(viewer: Caller | Channel, contactId = ALICE): Promise<Presence | undefined> {
  const argument = { seqContactIDs: [contactId] };
  const answer = await viewer.result<{ seqSubscribedPresence: Presence[] }>("asnGetAndSubscribePresenceV2", argument);
  return answer.seqSubscribedPresence[0];
}

describe("levels of rights", () => {
  const levels: [id: string, level: number, rights: Rights][] = [
    ["P29 (public)", 65536, rights(98305)],
    ["P30 (company)", 131072, rights(163873, 7)],
    ["P31 (team)", 262144, rights(294947, 519, 7)],
    ["P32 (personal)", 524288, rights(557107, 775, 775)],
  ];
  it.each(levels)(
    "%s: %i lets the other see the presence, and stands for bits in all fields (P34)",
    async (_id, level, bits) => {
      expect((await grant(BOB, level)).dynamicRights).toMatchObject(bits);
      expect(await seenBy(bob)).toMatchObject({ iPresenceState: 1 });
      const list = await alice.result("asnGetSettingsDynamicRights", { u8sContactID: ALICE });
      expect(list).toMatchObject({ iResult: 0, seqDynamicRightsList: [{ u8sObjectID: BOB, ...bits }] });
    },
  );

  it.each(levels)("%s: %i means the same in a list", async (_id, level, bits) => {
    const seqDynamicRightsList = [{ u8sObjectID: BOB, ...rights(level) }];
    await alice.result("asnSetSettingsDynamicRights", { u8sContactID: ALICE, seqDynamicRightsList });
    const list = await alice.result("asnGetSettingsDynamicRights", { u8sContactID: ALICE });
    expect(list).toMatchObject({ seqDynamicRightsList: [bits] });
  });

  it.each([12345, 1, 3, 32768])("%i is no level, and refused (P38)", async (iDynamicRights) => {
    const argument = { u8sOwnerContactID: ALICE, u8sRemoteContactID: BOB, iDynamicRights };
    expect(await alice.refusal("asnSetDynamicRights", argument)).toBe(3);
    expect(await seenBy(bob)).toBeDefined();
  });

  it("0 is the level blocked", async () => {
    await grant(BOB, 0);
    expect(await seenBy(bob)).toBeUndefined();
  });
});

describe("an effective right is the sum of the lists", () => {
  it.each([
    [524288, true],
    [262144, true],
    [131072, false],
    [65536, false],
    [undefined, false],
  ])("own level %s: may change the absence: %s; a group's right is added", async (level, may) => {
    if (level !== undefined) await grant(BOB, level);
    const absent = async (who: Caller) => {
      const absentstate = { u8sContactId: ALICE, u8sUsername: "", eAbsentState: 1, stTimeFrom: "", stTimeTo: "" };
      return (await who.call("asnSetUserAbsentState", { absentstate })).status === 200;
    };
    expect(await absent(bob)).toBe(may);
    const dave = await Caller.of(office.server, "dave");
    expect(await absent(dave)).toBe(true);
    await grant(DAVE, 65536);
    expect(await absent(dave)).toBe(true);
  });

  it("tells the lists for everybody and for groups (S32, rose-23, rose-24)", async () => {
    expect(await alice.result("asnGetSettingsGlobalDynamicRights", { u8sContactID: ALICE })).toMatchObject({
      iResult: 0,
      globalDynamicRights: rights(1),
    });
    expect(await alice.result("asnGetSettingsDynamicGroupRights", { u8sContactID: ALICE })).toMatchObject({
      iResult: 0,
      seqDynamicRightsList: [{ u8sObjectID: "sip:team@example.com", ...rights(294947, 519, 7) }],
    });
  });
});

describe("the own list", () => {
  const set = (who: Caller, u8sContactID: string, ids: string[]) =>
    who.result("asnSetSettingsDynamicRights", {
      u8sContactID,
      seqDynamicRightsList: ids.map((u8sObjectID) => ({ u8sObjectID, ...rights(524288) })),
    });

  it("is replaced by a complete one (rose-20)", async () => {
    await set(alice, ALICE, [BOB, CAROL]);
    await set(alice, ALICE, [BOB]);
    const { seqDynamicRightsList } = await alice.result<{ seqDynamicRightsList: { u8sObjectID: string }[] }>(
      "asnGetSettingsDynamicRights",
      { u8sContactID: ALICE },
    );
    expect(seqDynamicRightsList.map(({ u8sObjectID }) => u8sObjectID)).toEqual([BOB]);
  });

  it("is nobody else's: the result says so (rose-21)", async () => {
    expect(await set(alice, BOB, [CAROL])).toMatchObject({ iResult: 1 });
    expect(await alice.result("asnGetSettingsDynamicRights", { u8sContactID: BOB })).toMatchObject({ iResult: 1 });
    expect(await bob.result("asnGetSettingsDynamicRights", { u8sContactID: BOB })).toMatchObject({
      iResult: 0,
      seqDynamicRightsList: [],
    });
  });

  it("is told whole to the owner's other clients, however it is changed (S31, rose-22, P47)", async () => {
    const [first, second] = [await channel("alice"), await channel("alice")];
    const changes: [name: Parameters<Channel["result"]>[0], argument: object, ids: string[]][] = [
      ["asnSetDynamicRights", { u8sOwnerContactID: ALICE, u8sRemoteContactID: BOB, iDynamicRights: 65536 }, [BOB]],
      [
        "asnSetSettingsDynamicRights",
        { u8sContactID: ALICE, seqDynamicRightsList: [{ u8sObjectID: CAROL, ...rights(65536) }] },
        [CAROL],
      ],
      ["asnRemoveDynamicRights", { u8sOwnerContactID: ALICE, u8sRemoteContactID: CAROL }, []],
    ];
    for (const [at, [name, argument, ids]] of changes.entries()) {
      await first.result(name, argument);
      const told = await second.event<{ seqDynamicRightsList: { u8sObjectID: string }[] }>(
        "asnSettingsDynamicRightsChanged",
        at + 1,
      );
      expect(told).toMatchObject({ u8sContactID: ALICE });
      expect(told.seqDynamicRightsList.map(({ u8sObjectID }) => u8sObjectID)).toEqual(ids);
    }
    expect(first.events("asnSettingsDynamicRightsChanged")).toEqual([]);
  });
});

describe("who has no right", () => {
  it("asks the owner for it, and gets data and states when it is given (P42, P43, P44, P48, rose-36)", async () => {
    const [owner, viewer] = [await channel("alice"), await channel("bob")];
    await grant(BOB, 0);
    const ask = () =>
      owner.send({
        invoke: { invokeID: 99999, operationID: 0, operationName: "asnRequestMyPresenceRightsChallenge", argument: {} },
      });
    ask();
    expect(await owner.event("asnMyPresenceRightsChallenge")).toMatchObject({ contactsChallenging: [] });
    expect(await seenBy(viewer)).toBeUndefined();
    const challenging = { contactsChallenging: [{ u8sDisplayName: "Bob Brown" }] };
    expect(await owner.event("asnMyPresenceRightsChallenge", 2)).toMatchObject(challenging);
    ask();
    expect(await owner.event("asnMyPresenceRightsChallenge", 3)).toMatchObject(challenging);
    await alice.result("asnCustomNoteSet", { customnote: { u8sContactID: ALICE, u8sUsername: "", u8sNote: "hidden" } });
    await viewer.result("asnGetPhoneBooks");
    expect(viewer.events("asnUpdatePresenceV2")).toEqual([]);

    await grant(BOB, 524288);
    expect(await viewer.event("asnUpdatePresenceV2")).toMatchObject({
      presence: {
        u8sContactId: ALICE,
        asnCustomNote: { u8sNote: "hidden" },
        asnRemoteContact: { u8sLastName: "Adams" },
      },
    });
    ask();
    expect(await owner.event("asnMyPresenceRightsChallenge", 4)).toMatchObject({ contactsChallenging: [] });
  });

  it("asks for nothing when the client does not want to", async () => {
    const owner = await channel("alice");
    await grant(BOB, 0);
    const argument = { seqContactIDs: [ALICE], bDontRequestPermissions: true };
    await bob.result("asnGetAndSubscribePresenceV2", argument);
    await owner.result("asnGetPhoneBooks");
    expect(owner.events("asnMyPresenceRightsChallenge")).toEqual([]);
  });

  it("hears of what a wider right shows (P48)", async () => {
    const viewer = await channel("bob");
    await grant(BOB, 65536);
    await seenBy(viewer);
    await grant(BOB, 524288);
    expect(await viewer.event("asnUpdatePresenceV2")).toMatchObject({ presence: { u8sContactId: ALICE } });
    await grant(BOB, 65536);
    await viewer.result("asnGetPhoneBooks");
    expect(viewer.events("asnUpdatePresenceV2")).toHaveLength(1);
  });
});

describe("bits filter what is sent", () => {
  const call = (from: Caller, line: number, to: number) =>
    from.result("asnCtiMakeCall", {
      u8sPhoneNumberFrom: `tel:+493023125${line}@pbx`,
      u8sPhoneNumberTo: `+493023125${to}`,
      iNumberFormat: 1,
    });

  const numbers: [right: Rights, outbound: string, inbound: string][] = [
    [rights(98305), "", ""],
    [rights(98305, 1), "+493023125101", ""],
    [rights(98305, 2), "", "+493023125101"],
    [rights(98305, 3), "+493023125101", "+493023125101"],
    [rights(65536), "", ""],
    [rights(131072), "+493023125101", "+493023125101"],
  ];
  it.each(numbers)("%o shows the outbound number %o and the inbound one %o (P54)", async (right, outbound, inbound) => {
    await grant(CAROL, 0, right);
    const seen = async () =>
      (await seenBy(carol))?.seqCalls?.map((one) => [one.u8sCurrentNumberSC, "remoteContact" in one]);
    const { u8sConnectionID } = await call(alice, 100, 101);
    expect(await seen()).toEqual([[outbound, outbound !== ""]]);
    await alice.result("asnCtiDropCall", { u8sConnectionID });
    await call(bob, 101, 100);
    expect((await seen())?.at(-1)).toEqual([inbound, inbound !== ""]);
  });

  const appointments: [right: number, seen: string[]][] = [
    [98305, []],
    [98305 | 32, ["open", ""]],
    [98305 | 16, ["open", "secret"]],
    [131072, ["open", ""]],
    [524288, ["open", "secret"]],
  ];
  it.each(appointments)("%i shows of a public and a private appointment %o (P55)", async (presence, seen) => {
    const stStart = new Date(Date.now() - 60_000).toISOString();
    const stEnd = new Date(Date.now() + 3_600_000).toISOString();
    const entry = {
      u8sOwner: "",
      u8sDataSource: "",
      iDuration: 0,
      u8sText: "",
      bAllDay: false,
      iStatus: 2,
      u8sCategory: "",
    };
    for (const [u8sSubject, iSensitivity] of [
      ["open", 0],
      ["secret", 2],
    ]) {
      const times = {
        u8sEntryID: u8sSubject,
        u8sSubject,
        iSensitivity,
        stStart,
        stEnd,
        iImportance: 1,
        bIsValid: true,
      };
      await alice.result("asnAppointmentSetEntry", { appointment: { ...entry, ...times } });
    }
    await grant(BOB, 0, rights(presence));
    expect((await seenBy(bob))?.seqActualAppointments?.map(({ u8sSubject }) => u8sSubject)).toEqual(seen);
    expect((await seenBy(alice))?.seqActualAppointments?.map(({ u8sSubject }) => u8sSubject)).toEqual([
      "open",
      "secret",
    ]);
  });

  it("tell what may be done with the contact now (P12, S49, rose-44)", async () => {
    const features = async (viewer: Caller) => (await seenBy(viewer))?.iContactFeatureSet ?? 0;
    expect((await features(alice)) & 2048).toBe(2048);
    expect((await features(carol)) & (2048 | 64 | 2)).toBe(0);
    await grant(CAROL, 524288);
    expect((await features(carol)) & (2048 | 64 | 2)).toBe(2048 | 2);
    await call(bob, 101, 100);
    expect((await features(carol)) & (2048 | 64 | 2)).toBe(2048 | 64 | 2);
  });
});

describe("static rights agree with what a user can do", () => {
  it("of each contact: chat, web login, journal and its deletion; files, location, contacts (C16, C17, C18, C20, J80)", async () => {
    const { ownContact: contact } = await alice.result<{ ownContact: Presence }>("asnGetLoggedInContactV2");
    const [first = 0, second = 0] = [contact.iStaticRights, contact.iStaticRights2];
    expect(first & (1 | 4 | 524288 | 1048576)).toBe(1 | 4 | 524288 | 1048576);
    expect(second & (512 | 1024 | 2048)).toBe(512 | 1024 | 2048);
    const old = await alice.result<{ ownContact: { optionalParams: object } }>("asnGetLoggedInContact");
    expect(old.ownContact.optionalParams).toMatchObject({ iStaticRights2: second });
    expect(await seenBy(bob)).toMatchObject({ iStaticRights: first, iStaticRights2: second });
  });

  it("that the administration takes away are gone, and what they let do too (J80, C18)", async () => {
    const identifier = { u8sClientUsername: "alice" };
    const { userProfile } = await bob.result<{ userProfile: { iUserStaticRights: number } }>("asnAdminGetUserProfile", {
      identifier,
    });
    const without = (bits: number) =>
      bob.result("asnAdminSetUserProfile", {
        userProfile: { ...userProfile, iUserStaticRights: userProfile.iUserStaticRights & ~bits },
      });
    await without(1048576);
    expect(await alice.refusal("asnDeleteJournalEntries", { u8sConnectionIDList: [] })).toBe(2);
    await without(524288);
    expect(((await seenBy(bob))?.iStaticRights ?? 0) & 524288).toBe(0);
    expect(await alice.refusal("asnGetOfflineJournal", { iMaxDays: 0, iMarkRead: 0 })).toBe(2);
  });
});

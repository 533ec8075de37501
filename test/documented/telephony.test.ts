import { beforeEach, describe, expect, it } from "vitest";
import type {
  AsnContactPhoneLineV2,
  AsnNetDatabaseJournal,
  AsnPresenceV2,
} from "../../src/interface/types.generated.js";
import { direct } from "../support/emulator.js";
import { Caller, PEOPLE, useChannels, useWorld } from "../support/own-world.js";
import { journalSearch } from "../support/wire.js";

const [ALICE_LINE, BOB_LINE, MOBILE] = ["tel:+493023125100@pbx", "tel:+493023125101@pbx", "tel:+491711234567@mobile"];
const [BOB, CAROL] = ["+493023125101", "+493023125102"];
const office = useWorld({
  users: PEOPLE,
  telephony: { lines: [{ line: BOB_LINE, addressNames: ["Desk", "Lab"], featureCodes: "<codes/>" }] },
});
const open = useChannels(office);
let alice: Caller;
let bob: Caller;
beforeEach(async () => {
  office.server.clock.stop();
  [alice, bob] = [await Caller.of(office.server, "alice"), await Caller.of(office.server, "bob")];
});

const make = async (who: Caller, from: string, to: string) => {
  const order = { u8sPhoneNumberFrom: from, u8sPhoneNumberTo: to, iNumberFormat: 1 };
  return (await who.result<{ u8sConnectionID: string }>("asnCtiMakeCall", order)).u8sConnectionID;
};
const callsAt = async (who: Caller, u8sLinePhoneNumber: string) =>
  (
    await who.result<{ seqCalls: { u8sConnectionID: string; iFeatures: number; pLocalContact?: object }[] }>(
      "asnCtiSnapshotPhoneLine",
      { u8sLinePhoneNumber },
    )
  ).seqCalls;
const answer = async (who: Caller, line: string) => {
  const [call] = await callsAt(who, line);
  await who.result("asnCtiAnswerCall", { u8sConnectionID: call?.u8sConnectionID });
};
const registerMobile = (iLineFeatures: number) =>
  alice.result("asnMobileRegisterDevice", {
    ...{ iRegisterType: 0, u8sDeviceIMEI: "", u8sUserIMSI: "", u8sDevicePhoneNumber: "+491711234567" },
    ...{ u8sGroupName: "", u8sNetworkAvailable: "", iLineFeatures, iForwardFeaturesPBX: 0 },
  });

describe("a line", () => {
  const [MAKE_CALL, NO_IMMEDIATE_INQUIRY] = [1, 16];

  it.each([
    ["without the feature 16 makes a second call while one is active", MAKE_CALL, MAKE_CALL * 2, undefined],
    ["with the feature 16 makes none, until the first is on hold", MAKE_CALL | NO_IMMEDIATE_INQUIRY, 0, 1],
  ])("%s", async (_what, features, mayCall, error) => {
    await registerMobile(features);
    const first = await make(alice, MOBILE, BOB);
    await answer(bob, BOB_LINE);
    expect((await callsAt(alice, MOBILE)).map(({ iFeatures }) => iFeatures & 2)).toEqual([mayCall]);
    if (error !== undefined) {
      const order = { u8sPhoneNumberFrom: MOBILE, u8sPhoneNumberTo: CAROL, iNumberFormat: 1 };
      expect(await alice.refusal("asnCtiMakeCall", order)).toBe(error);
      await alice.result("asnCtiHold", { bHold: true, u8sConnectionID: first });
    }
    expect(await make(alice, MOBILE, CAROL)).toMatch(/./);
  });

  it("shows its addresses, feature codes and the kind of its calls to who sees the contact", async () => {
    const seen = { seqContactIDs: ["sip:bob@example.com"] };
    const { contacts } = await alice.result<{ contacts: { seqPhoneLines: object[] }[] }>("asnOpenContacts", seen);
    expect(contacts).toMatchObject([
      { seqPhoneLines: [{ optionalParams: { AddressNames: "Desk;Lab", CTIFeatureCodes: "<codes/>" } }] },
    ]);
    const own = await bob.result<{ contact: { seqPhoneLines: AsnContactPhoneLineV2[] } }>("asnGetLoggedInContactV2");
    expect(JSON.stringify(own)).toContain('"u8sAddressNames":["Desk","Lab"]');
    expect(JSON.stringify(own)).toContain('"u8sCTIFeatureCodes":"<codes/>"');
  });

  it("of a mobile telephone has calls of the kind that its journal tells", async () => {
    await registerMobile(MAKE_CALL);
    await make(alice, MOBILE, BOB);
    const seen = { seqContactIDs: ["sip:alice@example.com"], iContactDetailsReturnFilter: -1 };
    const { seqSubscribedPresence } = await bob.result<{ seqSubscribedPresence: AsnPresenceV2[] }>(
      "asnGetAndSubscribePresenceV2",
      seen,
    );
    expect(seqSubscribedPresence).toMatchObject([{ seqCalls: [{ eJournalCallType: 5 }] }]);
  });
});

describe("a call", () => {
  it("that do-not-disturb kept away can be completed: the caller is rung when it is over", async () => {
    const quiet = (bDoNotDisturb: boolean) =>
      bob.result("asnCtiLineSetDoNotDisturb", { u8sLinePhoneNumber: BOB_LINE, bDoNotDisturb });
    await quiet(true);
    const u8sConnectionID = await make(alice, ALICE_LINE, BOB);
    expect((await callsAt(alice, ALICE_LINE)).map(({ iFeatures }) => iFeatures & 4)).toEqual([4]);
    await alice.result("asnCtiCompleteCall", { u8sConnectionID });
    const callbacks = async () =>
      (await callsAt(alice, ALICE_LINE)).filter((call) => "iCallType" in call && call.iCallType === 3);
    expect(await callbacks()).toEqual([]);
    await quiet(false);
    expect(await callbacks()).toMatchObject([{ iCallState: 2 }]);
  });

  it("is picked up from the contact that is named, and from nobody else", async () => {
    await make(alice, ALICE_LINE, BOB);
    const carol = await Caller.of(office.server, "carol");
    const pickUp = (u8sContactID: string) => ({
      ...{ u8sContactID, u8sConnectionID: "", u8sPhoneNumber: "", iNumberFormat: 1 },
    });
    expect(await carol.refusal("asnCtiPickupCall", pickUp("sip:nobody@example.com"))).toBe(3);
    expect(await carol.result("asnCtiPickupCall", pickUp("sip:bob@example.com"))).toMatchObject({ bSuccess: true });
  });
});

describe("without a session", () => {
  const bodyOf = async (...order: Parameters<typeof direct>) => (await direct(...order)).json();

  it("events of lines cannot be set up: error 1", async () => {
    const argument = { typeofLines: 0, attachChangeNotify: 1 };
    expect(await bodyOf(office.server, "asnCtiEnumPhoneLines", { argument })).toMatchObject({
      error: { iErrorDetail: 1 },
    });
    const without = { typeofLines: 0, attachChangeNotify: 0 };
    expect(await bodyOf(office.server, "asnCtiEnumPhoneLines", { argument: without })).toMatchObject({
      seqLines: [{ u8sLinePhoneNumber: ALICE_LINE }],
    });
  });

  it("there is no monitor to stop: error 3", async () => {
    const argument = { u8sMonitorCrossRefID: "none" };
    expect(await bodyOf(office.server, "asnCtiLineMonitorStop", { argument })).toMatchObject({
      error: { iErrorDetail: 3 },
    });
  });
});

it("a client says during a call on whose behalf it is taken: monitors see the contact as the local one", async () => {
  const phone = await open("bob");
  await phone.result("asnCtiLineMonitorStart", { u8sLinePhoneNumber: BOB_LINE });
  await make(alice, ALICE_LINE, BOB);
  const [call] = await callsAt(bob, BOB_LINE);
  const localContact = { u8sDisplayName: "Tenant Ltd" };
  phone.send({
    invoke: {
      ...{ invokeID: 99_999, operationID: 0, operationName: "asnUpdateCallLocalContact" },
      argument: { u8sConnectionID: call?.u8sConnectionID, localContact },
    },
  });
  const isChanged = ({ invoke }: { invoke?: { argument: Record<string, unknown> } }) => invoke?.argument.reason === 14;
  const { invoke } = await phone.waitFor(isChanged, "the change of the local contact");
  expect(invoke?.argument).toMatchObject({ callinformation: { pLocalContact: localContact } });
  expect(await callsAt(alice, ALICE_LINE)).toMatchObject([{ pLocalContact: { u8sDisplayName: "Alice Adams" } }]);
});

describe("a colleague's journal entry", () => {
  const desk = useWorld({
    groups: [{ name: "Desk", members: ["alice", "bob"], journals: "members" }],
    journal: { entries: [{ user: "bob", connectionId: "BOBS", start: "-1h" }] },
  });
  let editor: Caller;
  beforeEach(async () => {
    await desk.server.reset();
    editor = await Caller.of(desk.server, "alice");
  });
  const memo = (bSuccess: boolean) => ({
    order: { u8sConnectionIDList: ["BOBS"], u8sMemo: "called back" },
    result: { bSuccess },
  });
  const letMembersEdit = async () => {
    const { listGroupProfiles } = await editor.result<{ listGroupProfiles: { iGroupStaticRights: number }[] }>(
      "asnAdminFindGroupProfiles",
      { iSearchFilter: 0, u8sStringParameter: "" },
    );
    const [group] = listGroupProfiles;
    if (!group) throw new Error("there is no group");
    const groupProfile = { ...group, iGroupStaticRights: group.iGroupStaticRights | 65_536 };
    await editor.result("asnAdminSetGroupProfile", { groupProfile });
  };
  const deletion = { u8sConnectionIDList: ["BOBS"] };

  it("can be seen, and not changed, by the right of the group to see journals (bit 16384)", async () => {
    const { order, result } = memo(false);
    expect(await editor.result("asnUpdateJournalMemo", order)).toMatchObject(result);
    expect(await editor.refusal("asnDeleteJournalEntries", deletion)).toEqual(expect.any(Number));
  });

  it("can be changed and deleted by the group's right to edit journals (bit 65536)", async () => {
    await letMembersEdit();
    const { order, result } = memo(true);
    expect(await editor.result("asnUpdateJournalMemo", order)).toMatchObject(result);
    const owner = await Caller.of(desk.server, "bob");
    const found = async () =>
      (
        await owner.result<{ journalList: AsnNetDatabaseJournal[] }>("asnGetJournalEntriesV2", {
          findOptions: journalSearch(),
        })
      ).journalList;
    expect(await found()).toMatchObject([{ u8sConnectionID: "BOBS", u8sMemo: "called back" }]);
    expect(await editor.result("asnDeleteJournalEntries", deletion)).toMatchObject({ iResult: 0 });
    expect(await found()).toEqual([]);
  });
});

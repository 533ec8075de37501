import { beforeEach, describe, expect, it } from "vitest";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";

const [ALICE, BOB, DORA] = ["sip:alice@example.com", "sip:bob@example.com", "sip:dora@example.com"];
const [DIAL, PICK_UP, REDIRECT] = [1, 64, 1024];
/** Bits of AsnUserStaticRights. */
const RIGHT = { recording: 512, acceptSharing: 4_194_304, share: 8_388_608, audio: 33_554_432, video: 67_108_864 };
/** AsnAVMediaType. */
const MEDIA = { audioVideo: 0, audio: 1, sharing: 2 };
const office = useWorld({ users: [...PEOPLE, { name: "dora" }] });
let alice: Caller;
let bob: Caller;
beforeEach(async () => {
  await office.server.reset();
  [alice, bob] = [await Caller.of(office.server, "alice"), await Caller.of(office.server, "bob")];
});

describe("what may be done with a contact", () => {
  const featuresOf = async (contactId: string) => {
    const { contacts } = await bob.result<{ contacts: { iContactFeatureSet: number }[] }>("asnOpenContacts", {
      seqContactIDs: [contactId],
    });
    return contacts[0]?.iContactFeatureSet ?? -1;
  };

  it("is to call who has a line, and nobody else", async () => {
    expect((await featuresOf(ALICE)) & DIAL).toBe(DIAL);
    expect((await featuresOf(DORA)) & DIAL).toBe(0);
  });

  it("is to pick up and to redirect what rings, by the right to take calls", async () => {
    const dynamicRights = { u8sObjectID: BOB, iPresenceRights: 1, iPhoneControlRightsPrimary: 512 };
    await alice.result("asnSetDynamicRights", {
      ...{ u8sOwnerContactID: ALICE, u8sRemoteContactID: BOB, iDynamicRights: 0 },
      dynamicRights: { ...dynamicRights, iPhoneControlRightsSecondary: 0 },
    });
    expect((await featuresOf(ALICE)) & (PICK_UP | REDIRECT)).toBe(0);
    const carol = await Caller.of(office.server, "carol");
    await carol.result("asnCtiMakeCall", {
      ...{ u8sPhoneNumberFrom: "tel:+493023125102@pbx", u8sPhoneNumberTo: "+493023125100", iNumberFormat: 1 },
    });
    expect((await featuresOf(ALICE)) & (PICK_UP | REDIRECT)).toBe(PICK_UP | REDIRECT);
    await bob.result("asnCtiRedirectCall", {
      ...{ u8sContactID: ALICE, u8sConnectionID: "", u8sPhoneNumber: "+493023125103", iNumberFormat: 1 },
    });
    expect((await featuresOf(ALICE)) & (PICK_UP | REDIRECT)).toBe(0);
  });
});

describe("a user's rights", () => {
  const call = (callType: number) => ({
    ...{ callType, u8sUriFrom: ALICE, u8sUriTo: BOB, u8sContentType: "application/sdp", u8sBody: "" },
  });
  const take = async (bits: number) => {
    const { userProfile } = await bob.result<{ userProfile: { iUserStaticRights: number } }>("asnAdminGetUserProfile", {
      identifier: { u8sClientUsername: "alice" },
    });
    await bob.result("asnAdminSetUserProfile", {
      userProfile: { ...userProfile, iUserStaticRights: userProfile.iUserStaticRights & ~bits },
    });
  };

  it("are those to what a user can do: recording, screen sharing, audio and video", async () => {
    const { ownContact } = await alice.result<{ ownContact: { iStaticRights: number } }>("asnGetLoggedInContact");
    for (const bit of Object.values(RIGHT)) expect(ownContact.iStaticRights & bit).toBe(bit);
    for (const medium of Object.values(MEDIA))
      expect(await alice.result("asnAVMakeCallV2", call(medium))).toHaveProperty("u8sCTIConnectionID");
  });

  it.each([
    ["video", RIGHT.video, [MEDIA.audioVideo], [MEDIA.audio, MEDIA.sharing]],
    ["audio and video", RIGHT.audio | RIGHT.video, [MEDIA.audioVideo, MEDIA.audio], [MEDIA.sharing]],
    ["screen sharing", RIGHT.share | RIGHT.acceptSharing, [MEDIA.sharing], [MEDIA.audioVideo, MEDIA.audio]],
  ])("without %s refuse its calls with error 100, and no others", async (_what, bits, refused, taken) => {
    await take(bits);
    for (const medium of refused) expect(await alice.refusal("asnAVMakeCallV2", call(medium))).toBe(100);
    for (const medium of taken)
      expect(await alice.result("asnAVMakeCallV2", call(medium))).toHaveProperty("u8sCTIConnectionID");
  });
});

import type {
  AsnContactCallInformation,
  AsnContactCallInformationV2,
  AsnContactPhoneLine,
  AsnContactPhoneLineV2,
  AsnPresenceCall,
  AsnPresenceCallV2,
  AsnPresenceForward,
  AsnPresenceLine,
} from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import { Medium } from "../world/journal/entry.js";
import { NumberRight } from "../world/presence/rights.js";
import type { PhoneLine } from "../world/telephony/changes.js";
import { type CallLeg, LineStatus } from "../world/telephony/model.js";
import type { World } from "../world/world.js";
import { isPrivateLine, lineForwards, lineType, remoteParty } from "./cti.js";
import { presenceState } from "./person.js";

/*
 * A person's telephone as others see it in presences and contacts, in the old and the V2 form.
 */

/** `iAction` of a call in a presence: it exists. Each presence lists all calls, so ended ones are missing (chosen). */
const PRESENT = 0;
/** The kind of the call, as its journal entry will tell it: a telephone call, or one of a mobile telephone. */
const journalCallType = ({ line }: CallLeg): 0 | 5 => (line.mobile ? Medium.bluetooth : Medium.phone);

export const presenceLines = (world: World, user: User): AsnPresenceLine[] =>
  world.telephony.lines.of(user).map((line) => ({
    u8sLinePhoneNumber: line.uri,
    u8sLineNumber: line.number,
    iState: lineState(line),
    iDoNotDisturb: line.doNotDisturb ? 1 : 0,
    iForwardFeaturesPBX: line.abilities.forwards,
  }));

export const presenceForwards = (world: World, user: User, viewer: User): AsnPresenceForward[] =>
  world.telephony.lines.of(user).flatMap((line) =>
    line.forwards.map(({ id, destination, mode, afterSeconds }) => ({
      ...lineHead(line),
      iInternalID: id,
      u8sDestination: sees(world, line, viewer, NumberRight.redirected) ? destination : "",
      iForwardMode: mode,
      iNoAnswerTime: afterSeconds,
    })),
  );

export const presenceCalls = (world: World, user: User, viewer: User): AsnPresenceCall[] =>
  world.telephony.callsOf(user).map((leg) => ({
    ...callHead(world, leg, viewer),
    iCallState: leg.state,
    iOutbound: leg.outbound ? 1 : 0,
    iInternal: leg.internal ? 1 : 0,
    iCallType: leg.type,
    ...given("remoteContact", shown(world, leg, viewer) ? remoteParty(world, leg) : undefined),
    optionalParams: { TrackerID: leg.trackerId, eJournalCallType: journalCallType(leg) },
  }));

export const presenceCallsV2 = (world: World, user: User, viewer: User): AsnPresenceCallV2[] =>
  world.telephony.callsOf(user).map((leg) => ({
    ...callHead(world, leg, viewer),
    u8sTrackerID: leg.trackerId,
    eCallState: leg.state,
    bOutbound: leg.outbound,
    bInternal: leg.internal,
    eCallType: leg.type,
    eJournalCallType: journalCallType(leg),
    ...given("remoteContact", shown(world, leg, viewer) ? remoteParty(world, leg) : undefined),
  }));

export const contactLines = (world: World, user: User, viewer: User): AsnContactPhoneLine[] =>
  world.telephony.lines.of(user).map((line) => ({
    ...contactLine(world, line, viewer),
    seqCalls: line.legs.map((leg) => contactCall(world, user, leg, viewer)),
    optionalParams: {
      AddressNames: line.texts.addressNames.join(";"),
      AddressCaps: "",
      CTIFeatureCodes: line.texts.featureCodes,
      PrivateLine: isPrivateLine(world, line) ? 1 : 0,
    },
  }));

export const contactLinesV2 = (world: World, user: User, viewer: User): AsnContactPhoneLineV2[] =>
  world.telephony.lines.of(user).map((line) => ({
    ...contactLine(world, line, viewer),
    seqCalls: line.legs.map((leg) => contactCallV2(world, user, leg, viewer)),
    u8sAddressNames: [...line.texts.addressNames],
    u8sAddressCaps: "",
    u8sCTIFeatureCodes: line.texts.featureCodes,
    ...(isPrivateLine(world, line) ? { bIsPrivateLine: true } : {}),
  }));

/** AsnContactPhoneLineState (documented, protocol.md §9). */
const lineState = ({ status }: PhoneLine): 0 | 1 => (status === LineStatus.open ? 1 : 0);

const lineHead = ({ uri, number }: PhoneLine) => ({ u8sLinePhoneNumber: uri, u8sLineNumber: number });

/** Whether the viewer has that right to numbers on the line (documented, protocol.md §9: AsnPhoneControlRightsFlags). */
function sees(world: World, line: PhoneLine, viewer: User, right: number): boolean {
  if (!line.owner) return true;
  const { phonePrimary, phoneSecondary } = world.rights.of(line.owner.contactId, viewer.contactId);
  const rights = world.telephony.lines.of(line.owner)[0] === line ? phonePrimary : phoneSecondary;
  return (rights & right) !== 0;
}

/** Whether the viewer sees whom the call is with. */
const shown = (world: World, leg: CallLeg, viewer: User): boolean =>
  sees(world, leg.line, viewer, leg.outbound ? NumberRight.outbound : NumberRight.inbound);

/** The far end's number for those who may see it. */
const number = (world: World, leg: CallLeg, viewer: User): string =>
  shown(world, leg, viewer) ? leg.remoteNumber : "";

const redirecting = (world: World, leg: CallLeg, viewer: User): string | undefined =>
  sees(world, leg.line, viewer, NumberRight.redirected) ? leg.redirectingNumber : undefined;

const callHead = (world: World, leg: CallLeg, viewer: User) => ({
  ...lineHead(leg.line),
  iAction: PRESENT,
  u8sConnectionID: leg.connectionId,
  u8sCurrentNumberSC: number(world, leg, viewer),
  iFeatures: world.telephony.features(leg.connectionId),
});

const contactLine = (world: World, line: PhoneLine, viewer: User) => ({
  iType: lineType(world, line),
  u8sLinePhoneNumber: line.uri,
  u8sDescriptor: line.name,
  u8sNumber: line.number,
  seqLineForwards: sees(world, line, viewer, NumberRight.redirected)
    ? lineForwards(line)
    : lineForwards(line).map((forward) => ({ ...forward, u8sDestination: "" })),
  iState: lineState(line),
  bDoNotDisturb: line.doNotDisturb,
  iForwardFeaturesPBX: line.abilities.forwards,
});

const contactCallHead = (world: World, user: User, leg: CallLeg, viewer: User) => ({
  u8sContactChangedId: user.contactId,
  iPresenceState: presenceState(world.presence.of(user.contactId)),
  u8sConnectionID: leg.connectionId,
  u8sLinePhoneNumber: leg.line.uri,
  iCallState: leg.state,
  iDisconnectedReason: leg.disconnectReason,
  iFeatures: world.telephony.features(leg.connectionId),
  bOutbound: leg.outbound,
  bInternal: leg.internal,
  bPrivate: leg.project.private,
  iCallRecordingState: leg.recording,
  bConferenceCtlr: leg.conference?.controller === leg,
  u8sCurrentNumberSC: number(world, leg, viewer),
});

export const contactCall = (world: World, user: User, leg: CallLeg, viewer: User): AsnContactCallInformation => ({
  ...contactCallHead(world, user, leg, viewer),
  u8sCharging: "",
  ...given("pu8sRedirectingNumber", redirecting(world, leg, viewer)),
  ...given("pRemoteContact", shown(world, leg, viewer) ? remoteParty(world, leg) : undefined),
  optionalParams: {
    TrackerID: leg.trackerId,
    LocalCurrentNumberSC: calledNumber(leg),
    eJournalCallType: journalCallType(leg),
  },
});

const contactCallV2 = (world: World, user: User, leg: CallLeg, viewer: User): AsnContactCallInformationV2 => ({
  ...contactCallHead(world, user, leg, viewer),
  u8sTrackerID: leg.trackerId,
  u8sLocalCurrentNumberSC: calledNumber(leg),
  ...given("u8sRedirectingNumber", redirecting(world, leg, viewer)),
  ...given("remoteContact", shown(world, leg, viewer) ? remoteParty(world, leg) : undefined),
});

/** The own number of the call: the line's. */
const calledNumber = (leg: CallLeg): string => leg.line.number;

/** A field that is left out when it is not set (observed, protocol.md §5). */
function given<K extends string, V>(field: K, value: V | undefined): { [F in K]?: V } {
  return (value === undefined ? {} : { [field]: value }) as { [F in K]?: V };
}

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
import type { PhoneLine } from "../world/telephony/changes.js";
import { type CallLeg, LineStatus } from "../world/telephony/model.js";
import type { World } from "../world/world.js";
import { lineForwards, lineInfo, lineType, remoteParty } from "./cti.js";
import { presenceState } from "./person.js";

/*
 * A person's telephone as others see it in presences and contacts, in the old and the V2 form.
 */

/** `iAction` of a call in a presence: it exists. Each presence lists all calls, so ended ones are missing (chosen). */
const PRESENT = 0;

export const presenceLines = (world: World, user: User): AsnPresenceLine[] =>
  world.telephony.lines.of(user).map((line) => ({
    ...lineHead(line),
    iState: lineState(line),
    iDoNotDisturb: line.doNotDisturb ? 1 : 0,
    iForwardFeaturesPBX: lineInfo(world, line).iForwardFeaturesPBX,
  }));

export const presenceForwards = (world: World, user: User): AsnPresenceForward[] =>
  world.telephony.lines.of(user).flatMap((line) =>
    line.forwards.map(({ id, destination, mode, afterSeconds }) => ({
      ...lineHead(line),
      iInternalID: id,
      u8sDestination: destination,
      iForwardMode: mode,
      iNoAnswerTime: afterSeconds,
    })),
  );

export const presenceCalls = (world: World, user: User): AsnPresenceCall[] =>
  world.telephony.callsOf(user).map((leg) => ({
    ...callHead(world, leg),
    iCallState: leg.state,
    iOutbound: leg.outbound ? 1 : 0,
    iInternal: leg.internal ? 1 : 0,
    iCallType: leg.type,
    ...given("remoteContact", remoteParty(world, leg)),
  }));

export const presenceCallsV2 = (world: World, user: User): AsnPresenceCallV2[] =>
  world.telephony.callsOf(user).map((leg) => ({
    ...callHead(world, leg),
    u8sTrackerID: leg.trackerId,
    eCallState: leg.state,
    bOutbound: leg.outbound,
    bInternal: leg.internal,
    eCallType: leg.type,
    eJournalCallType: 0,
    ...given("remoteContact", remoteParty(world, leg)),
  }));

export const contactLines = (world: World, user: User): AsnContactPhoneLine[] =>
  world.telephony.lines.of(user).map((line) => ({
    ...contactLine(world, line),
    seqCalls: line.legs.map((leg) => contactCall(world, user, leg)),
  }));

export const contactLinesV2 = (world: World, user: User): AsnContactPhoneLineV2[] =>
  world.telephony.lines.of(user).map((line) => ({
    ...contactLine(world, line),
    seqCalls: line.legs.map((leg) => contactCallV2(world, user, leg)),
    u8sAddressNames: [],
    u8sAddressCaps: "",
    u8sCTIFeatureCodes: "",
  }));

/** AsnContactPhoneLineState (documented, protocol.md §9). */
const lineState = ({ status }: PhoneLine): 0 | 1 => (status === LineStatus.open ? 1 : 0);

const lineHead = ({ uri, number }: PhoneLine) => ({ u8sLinePhoneNumber: uri, u8sLineNumber: number });

const callHead = (world: World, leg: CallLeg) => ({
  ...lineHead(leg.line),
  iAction: PRESENT,
  u8sConnectionID: leg.connectionId,
  u8sCurrentNumberSC: leg.remoteNumber,
  iFeatures: world.telephony.features(leg.connectionId),
});

const contactLine = (world: World, line: PhoneLine) => ({
  iType: lineType(world, line),
  u8sLinePhoneNumber: line.uri,
  u8sDescriptor: line.name,
  u8sNumber: line.number,
  seqLineForwards: lineForwards(line),
  iState: lineState(line),
  bDoNotDisturb: line.doNotDisturb,
  iForwardFeaturesPBX: lineInfo(world, line).iForwardFeaturesPBX,
});

const contactCallHead = (world: World, user: User, leg: CallLeg) => ({
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
  u8sCurrentNumberSC: leg.remoteNumber,
});

const contactCall = (world: World, user: User, leg: CallLeg): AsnContactCallInformation => ({
  ...contactCallHead(world, user, leg),
  u8sCharging: "",
  ...given("pu8sRedirectingNumber", leg.redirectingNumber),
  ...given("pRemoteContact", remoteParty(world, leg)),
});

const contactCallV2 = (world: World, user: User, leg: CallLeg): AsnContactCallInformationV2 => ({
  ...contactCallHead(world, user, leg),
  u8sTrackerID: leg.trackerId,
  u8sLocalCurrentNumberSC: leg.line.number,
  ...given("u8sRedirectingNumber", leg.redirectingNumber),
  ...given("remoteContact", remoteParty(world, leg)),
});

/** A field that is left out when it is not set (observed, protocol.md §5). */
function given<K extends string, V>(field: K, value: V | undefined): { [F in K]?: V } {
  return (value === undefined ? {} : { [field]: value }) as { [F in K]?: V };
}

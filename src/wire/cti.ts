import type {
  AsnCtiCallInformation,
  AsnCtiLineInfo,
  AsnLineForward,
  AsnLocationInformation2,
  AsnMgmtTapiLineConfiguration,
  AsnNetDatabaseContact,
  AsnProjectPinRule,
  AsnRemoteOfficeState,
} from "../interface/types.generated.js";
import type { User } from "../world/directory.js";
import type { Project } from "../world/project.js";
import type { PhoneLine } from "../world/telephony/changes.js";
import type { Forward } from "../world/telephony/forwards.js";
import { type CallLeg, conferenceOf, heldCall } from "../world/telephony/model.js";
import { lineFeatures } from "../world/telephony/rules.js";
import type { World } from "../world/world.js";
import { wireContact } from "./contact-entry.js";
import { remoteContact } from "./person.js";
import { wireTime, wireTimeOr } from "./time.js";

/** AsnContactPhoneLineType (documented, protocol.md §9). */
const LineType = { unknown: 0, primary: 1, secondary: 2, otherOwnNumber: 3 } as const;

/** EnumRemoteContactSource (documented, protocol.md §9). */
const ContactSource = { unknown: 0, server: 1, client: 2, otherClient: 3 } as const;

/** A line as its monitors see it. */
export function lineInfo(world: World, line: PhoneLine): AsnCtiLineInfo {
  return {
    iType: lineType(world, line),
    iLineOpenStatus: line.status,
    u8sLinePhoneNumber: line.uri,
    u8sDescriptor: line.name,
    u8sPhoneNumber: line.number,
    u8sLineLocationID: locationOfLine(world, line),
    iLineFeatures: lineFeatures(line),
    iForwardFeaturesPBX: line.abilities.forwards,
    iForwardFeaturesSERVER: 0,
    iForwardFeaturesUSER: 0,
    ...lineParameters(world, line),
  };
}

/** The optional parameters of a line; none when it has nothing particular. */
function lineParameters(world: World, line: PhoneLine): Pick<AsnCtiLineInfo, "optionalParams"> {
  const { addressNames, featureCodes } = line.texts;
  const optionalParams = {
    ...(isPrivateLine(world, line) ? { PrivateLine: 1 } : {}),
    ...(addressNames.length > 0 ? { AddressNames: addressNames.join(";") } : {}),
    ...(featureCodes === "" ? {} : { CTIFeatureCodes: featureCodes }),
  };
  return Object.keys(optionalParams).length > 0 ? { optionalParams } : {};
}

/** Whether an administrator has marked the line as private. */
export const isPrivateLine = (world: World, line: PhoneLine): boolean => Boolean(configured(world, line).iPrivatePhone);

/** What an administrator has configured of the line. */
const configured = (world: World, { uri }: PhoneLine): Partial<AsnMgmtTapiLineConfiguration> =>
  world.administration.line(uri)?.data ?? {};

/** The id of the line's location: the one that an administrator configured, else the telephone system's own. */
export function locationOfLine(world: World, line: PhoneLine): string {
  return configured(world, line).u8sLocationID || (world.settings.location("")?.id ?? "");
}

/** The projects of the line's location, as a client has written them. */
export function projectsAt(world: World, line: PhoneLine): readonly AsnProjectPinRule[] {
  const location = world.settings.location(locationOfLine(world, line));
  return (location?.data as Partial<AsnLocationInformation2> | undefined)?.projectPINRules ?? [];
}

/** BusyOnBusy of the optional parameters: 1 when a second call finds the line busy. */
export const busyOnBusy = ({ callWaiting }: PhoneLine): number => (callWaiting ? 0 : 1);

export function lineType(world: World, line: PhoneLine): number {
  if (line.mobile) return LineType.otherOwnNumber;
  if (!line.owner) return LineType.unknown;
  return world.telephony.lines.of(line.owner)[0] === line ? LineType.primary : LineType.secondary;
}

/** The state of a line, for asnCtiSnapshotPhoneLine and the start of a monitor by the client of that session. */
export function lineState(world: World, line: PhoneLine, viewer: string | undefined) {
  return {
    lineInfo: lineInfo(world, line),
    seqCalls: line.legs.map((leg) => callInformation(world, leg, viewer)),
    iDoNotDisturb: line.doNotDisturb ? 1 : 0,
    seqLineForwards: lineForwards(line),
    remoteOfficeState: remoteOfficeState(line),
    optionalParams: {
      BusyOnBusy: busyOnBusy(line),
      InvalidPasswordState: line.passwordRefused ? 1 : 0,
      InvalidPasswordUser: line.passwordRefused ? (line.owner?.name ?? "") : "",
    },
  };
}

export function lineForwards(line: PhoneLine): AsnLineForward[] {
  return line.forwards.map((forward: Forward) => ({
    iInternalID: forward.id,
    iForwardController: forward.controller,
    iForwardMode: forward.mode,
    iBackEndSpecific: forward.backEndSpecific,
    iNoAnswerTime: forward.afterSeconds,
    u8sDestination: forward.destination,
    u8sCallerIDList: [...forward.onlyFrom],
  }));
}

export function remoteOfficeState({ remoteOffice }: PhoneLine): AsnRemoteOfficeState {
  return {
    u8sController: remoteOffice.controller,
    iEnabled: remoteOffice.enabled ? 1 : 0,
    u8sDestination: remoteOffice.destination,
  };
}

/** One end of a call, with its feature bits, as the client of a session sees it. */
export function callInformation(
  world: World,
  leg: CallLeg,
  viewer: string | undefined,
  features = world.telephony.features(leg.connectionId),
): AsnCtiCallInformation {
  const { line } = leg;
  const held = heldCall(leg);
  const remote = remoteParty(world, leg);
  const redirecting = leg.redirectingNumber;
  const redirectingContact = redirecting === undefined ? undefined : contactOf(world, line.owner, redirecting, "");
  return {
    u8sLinePhoneNumber: line.uri,
    u8sConnectionID: leg.connectionId,
    iCallState: leg.state,
    iCallType: leg.type,
    iDisconnectedReason: leg.disconnectReason,
    iFeatures: features,
    bOutbound: leg.outbound,
    bInternal: leg.internal,
    bCallerIDBlocked: isCallerIdBlocked(leg),
    iCallRecordingState: leg.recording,
    bConferenceCtlr: leg.conference?.controller === leg,
    u8sConferenceCtlrID: conferenceOf(leg)?.controller.connectionId ?? "",
    u8sLocalNumberSC: line.number,
    u8sRemoteNumberSC: leg.remoteNumber,
    iRemoteContactSource: remote ? sourceOfContact(leg, viewer) : ContactSource.unknown,
    projectPinRule: projectPinRule(leg.project),
    u8sNote: leg.memo,
    u8sTrackerID: leg.trackerId,
    utcCallCreated: wireTime(leg.created),
    utcCallConnected: wireTimeOr(leg.connected),
    utcCallDisconnected: wireTimeOr(leg.disconnected),
    bIsUnknownHoldContact: held?.remoteNumber === "",
    ...localParty(leg),
    ...(remote ? { pRemoteContact: remote } : {}),
    ...holdFields(world, leg, held),
    ...(redirecting === undefined ? {} : { pu8sRedirectingNumber: redirecting }),
    ...(redirectingContact ? { pRedirectingContact: redirectingContact } : {}),
    ...(leg.addressId === 0 ? {} : { optionalParams: { AddressID: leg.addressId } }),
    ...(leg.data.length > 0 ? { callDataList: leg.data.map(({ key, value }) => ({ key, value })) } : {}),
  };
}

/** The contact on whose behalf the call is taken: the one that a client gave, else the line's owner. */
function localParty({ localContact, line }: CallLeg): Pick<AsnCtiCallInformation, "pLocalContact"> {
  if (localContact) return { pLocalContact: localContact };
  return line.owner ? { pLocalContact: remoteContact(line.owner) } : {};
}

/** Who found the far end's contact: the server, this client, or another of the user's. */
export function sourceOfContact({ givenContact, contactGivenBy }: CallLeg, viewer: string | undefined): number {
  if (!givenContact) return ContactSource.server;
  return contactGivenBy === viewer ? ContactSource.client : ContactSource.otherClient;
}

/** The held party's number and contact; nothing when nobody is on hold, or a hidden caller is. */
function holdFields(world: World, leg: CallLeg, held: CallLeg | undefined) {
  if (!held || held.remoteNumber === "") return {};
  const pHoldContact = contactOf(world, leg.line.owner, held.remoteNumber, held.remoteName);
  return { pu8sHoldNumberSC: held.remoteNumber, ...(pHoldContact ? { pHoldContact } : {}) };
}

/** Whether the caller hides their number. */
function isCallerIdBlocked(leg: CallLeg): boolean {
  return leg.outbound ? leg.callerIdHidden : leg.remoteNumber === "";
}

/** The far end's contact, as the leg's line owner sees it; undefined when it is unknown. */
export function remoteParty(world: World, leg: CallLeg): AsnNetDatabaseContact | undefined {
  if (leg.givenContact) return leg.givenContact as AsnNetDatabaseContact;
  return contactOf(world, leg.line.owner, leg.remoteNumber, leg.remoteName);
}

/**
 * The contact with that number: the user with that line, else an entry of the seeker's phone books (the reverse
 * look-up of a caller), else the name that the party gave.
 */
function contactOf(
  world: World,
  seeker: User | undefined,
  number: string,
  name: string,
): AsnNetDatabaseContact | undefined {
  if (number === "") return undefined;
  const user = world.telephony.ownerOf(number);
  if (user) return remoteContact(user);
  const entry = seeker && world.contacts.byNumber(seeker, number)[0];
  if (entry) return wireContact(entry);
  return name === "" ? undefined : { u8sDisplayName: name, u8sPhoneBusiness: number };
}

export function projectPinRule(project: Project): AsnProjectPinRule {
  return {
    u8sProjectName: project.name,
    u8sProjectPin: project.pin,
    iProjectType: project.type,
    bAssociatedCallIsPrivateCall: project.private,
    u8sLocationID: project.locationId,
    u8sUserEnteredPin: project.enteredPin,
    u8sUserEnteredUserID: project.enteredUserId,
  };
}

export function readProject(wire: AsnProjectPinRule): Project {
  return {
    name: wire.u8sProjectName,
    pin: wire.u8sProjectPin,
    type: wire.iProjectType,
    private: wire.bAssociatedCallIsPrivateCall,
    locationId: wire.u8sLocationID,
    enteredPin: wire.u8sUserEnteredPin,
    enteredUserId: wire.u8sUserEnteredUserID,
  };
}

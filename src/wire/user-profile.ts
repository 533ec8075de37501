import { createHash } from "node:crypto";
import type { AsnNetDatabaseContact, AsnUserProfile } from "../interface/types.generated.js";
import type { UserSettings } from "../world/administration/administration.js";
import type { User } from "../world/directory.js";
import { superCanonic } from "../world/telephony/numbers.js";
import type { World } from "../world/world.js";
import { propertyBag, STATIC_RIGHTS, STATIC_RIGHTS_2 } from "./contact.js";
import { readDetails } from "./contact-fields.js";
import { distinguishedName, type ServerName } from "./distinguished-name.js";
import { numberOf, remoteContact } from "./person.js";
import { writeRights } from "./rights.js";

/** AsnLogonErrorEnum's value for a disabled user, `iEnabled` 0 (documented, protocol.md §9). */
const DISABLED = 107;

/** The id by which directories know the user (chosen: made of the login name). */
export const userGuid = ({ name }: User): string =>
  createHash("md5").update(`user ${name.toLowerCase()}`).digest("hex");

/** A user as the administration sees it. The password is never sent (chosen). */
export function writeProfile(server: ServerName, world: World, user: User): AsnUserProfile {
  const settings = world.administration.settingsOf(user);
  return {
    iEnabled: user.logonError === DISABLED ? 0 : 1,
    u8sDNPath: distinguishedName(user.name, "Users", server),
    u8sUserName: user.name,
    u8sSIPURI: user.contactId,
    u8sobjectGUID: userGuid(user),
    u8sPhoneNumber: numberOf(user.lines[0] ?? ""),
    u8sPhoneSecondary: numberOf(user.lines[1] ?? ""),
    userMonitorLineList: settings.monitoredNumbers.map((u8sPhoneNumber) => ({ u8sPhoneNumber })),
    iMonitorLineRights: settings.monitorLineRights,
    u8sSAMAccountName: settings.samAccountName || user.name,
    u8sPassword: "",
    u8sCallRecordingNumber: settings.callRecordingNumber,
    u8sMailboxNumber: settings.mailboxNumber,
    u8sHomeServer: server.ucsid,
    iUserStaticRights: settings.staticRights ?? STATIC_RIGHTS,
    iUserStaticRights2: settings.staticRights2 ?? STATIC_RIGHTS_2,
    userDynamicRights: [...world.rights.grantsOf(user.contactId)].map(([viewer, rights]) =>
      writeRights(viewer, rights),
    ),
    asnUserContact: remoteContact(user),
    asnUserPropertyBag: propertyBag(user),
  };
}

/** The profile of a new user before its own values. */
export function defaultProfile(server: ServerName): AsnUserProfile {
  return {
    iEnabled: 1,
    u8sDNPath: distinguishedName("", "Users", server),
    u8sUserName: "",
    u8sSIPURI: "",
    u8sobjectGUID: "",
    u8sPhoneNumber: "",
    u8sPhoneSecondary: "",
    userMonitorLineList: [],
    iMonitorLineRights: 0,
    u8sSAMAccountName: "",
    u8sPassword: "",
    u8sCallRecordingNumber: "",
    u8sMailboxNumber: "",
    u8sHomeServer: server.ucsid,
    iUserStaticRights: STATIC_RIGHTS,
    iUserStaticRights2: STATIC_RIGHTS_2,
    userDynamicRights: [],
    asnUserContact: { bValid: false },
    asnUserPropertyBag: { asnProperties: [] },
  };
}

export function readSettings(profile: AsnUserProfile): UserSettings {
  return {
    samAccountName: profile.u8sSAMAccountName,
    callRecordingNumber: profile.u8sCallRecordingNumber,
    mailboxNumber: profile.u8sMailboxNumber,
    monitoredNumbers: profile.userMonitorLineList.map(({ u8sPhoneNumber }) => u8sPhoneNumber),
    monitorLineRights: profile.iMonitorLineRights,
    staticRights: profile.iUserStaticRights,
    staticRights2: profile.iUserStaticRights2,
  };
}

/** Reads the user's data, address and lines from a profile. Contact fields that it lacks stay (chosen). */
export function readChanges(
  profile: AsnUserProfile,
  user: User,
  world: World,
): Partial<Omit<User, "name" | "properties">> {
  const before = { ...user.details };
  const written = readDetails(profile.asnUserContact);
  const {
    displayName,
    firstName,
    lastName,
    jobTitle,
    company,
    department,
    email,
    phoneMobile,
    sipAddress: _address,
    phoneBusiness: _primary,
    phoneBusiness2: _secondary,
    ...details
  } = written;
  const wire = profile.asnUserContact;
  return {
    ...(profile.u8sSIPURI ? { contactId: profile.u8sSIPURI } : {}),
    ...(profile.u8sPassword ? { password: profile.u8sPassword } : {}),
    displayName: displayName ?? user.displayName,
    firstName: kept(wire.u8sFirstName, firstName, user.firstName),
    lastName: kept(wire.u8sLastName, lastName, user.lastName),
    jobTitle: kept(wire.u8sJobTitle, jobTitle, user.jobTitle),
    company: kept(wire.u8sCompany, company, user.company),
    department: kept(wire.u8sDepartment, department, user.department),
    email: kept(wire.u8sEMail, email, user.email),
    mobile: kept(wire.u8sPhoneMobile, phoneMobile, user.mobile),
    ...(profile.bWritePicture ? { photo: photoOf(wire) } : {}),
    details: { ...withoutCleared(before, wire), ...details },
    lines: linesOf(profile, user, world),
    logonError: profile.iEnabled ? (user.logonError === DISABLED ? undefined : user.logonError) : DISABLED,
  };
}

/** A profile's picture, which is written only when its flag says so (documented, protocol.md §7, module Admin). */
function photoOf({ optionalParams }: AsnNetDatabaseContact): string | undefined {
  const photo = optionalParams?.jpegPhoto;
  return typeof photo === "object" ? photo.binarydata : undefined;
}

const kept = (wire: string | undefined, written: string | undefined, before: string): string =>
  wire === undefined ? before : (written ?? "");

/** Clears the fields that the profile sets to the empty text. */
function withoutCleared(
  details: NonNullable<User["details"]>,
  wire: AsnNetDatabaseContact,
): NonNullable<User["details"]> {
  const named = new Set(Object.keys(readDetails(filledUp(wire))));
  return Object.fromEntries(Object.entries(details).filter(([field]) => !named.has(field)));
}

/** The fields that are present, each with some value, to see which fields the profile names. */
function filledUp(wire: AsnNetDatabaseContact): AsnNetDatabaseContact {
  return Object.fromEntries(Object.entries(wire).map(([field, value]) => [field, value === "" ? " " : value]));
}

/**
 * The user's lines: the profile's numbers in the first two places, then the others. A text that is
 * not a number gives no line (chosen). The same number twice is one line.
 */
function linesOf(profile: AsnUserProfile, user: User, world: World): string[] {
  const lines = new Map<string, string>();
  for (const text of [profile.u8sPhoneNumber, profile.u8sPhoneSecondary]) {
    const number = superCanonic(text, world.telephony.settings);
    if (number !== undefined && !lines.has(number)) lines.set(number, lineOf(text, world));
  }
  return [...new Set([...lines.values(), ...user.lines.slice(2)])];
}

/** The URI of the line with that number. If there is no such line, the URI of a new one at the usual line source. */
function lineOf(number: string, world: World): string {
  return world.telephony.lines.find(number)?.uri ?? (number.startsWith("tel:") ? number : `tel:${number}@pbx`);
}

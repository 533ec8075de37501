import { createHash } from "node:crypto";
import type { AsnGetLocationInformationResult, AsnLocationInformation2 } from "../interface/types.generated.js";
import type { LocationData } from "../world/settings/file.js";
import type { Location } from "../world/settings/settings-book.js";

/** The fields that both forms of a location share. */
function common(facts: LocationData) {
  return {
    u8sLocationID: facts.id,
    // A client may have stored a country code that is no number.
    iCountryID: Number.parseInt(facts.countryCode, 10) || 0,
    u8sCountryCode: facts.countryCode,
    u8sLocalPrefix: facts.localPrefix,
    u8sNationalPrefix: facts.nationalPrefix,
    u8sInternationalPrefix: facts.internationalPrefix,
    u8sLocalDialingRule: "",
    u8sNationalDialingRule: "",
    u8sInternationalDialingRule: "",
    u8sCityCodeNoPrefix: facts.areaCode,
    u8sVanityNumbers: "",
    u8sTKLocalAccessCode: facts.outsideCode,
    u8sTKLongDistanceAccessCode: facts.outsideCode,
    u8sTKInternationalAccessCode: facts.outsideCode,
    u8sTKPrivateAccessCode: "",
    u8sTKAnschlussNr: facts.trunk,
    iTKMaxLenInternalNumbers: facts.internalMaxLength,
    projectPINRules: [],
  };
}

export function writeLocation(facts: LocationData): AsnGetLocationInformationResult {
  return {
    ...common(facts),
    iUseVanity: 0,
    u8sAddressStreet: facts.street,
    u8sAddressZIPCode: facts.postalCode,
    u8sAddressCity: facts.city,
    iUseTkSystem: Number(facts.trunk !== ""),
    u8slistTKAkzListRemoveIn: [],
    u8slistTKAkzListRemoveOut: [],
    u8slistTKAkzListRemoveForwarding: [],
    u8slistTKDetectInternalRules: [],
    u8slistTKDetectExternalRules: [],
    iUseAdvancedLCR: 0,
    numberFormatRegExpressListIn: [],
    numberFormatRegExpressListOut: [],
    numberFormatRegExpressListDial: [],
    optionalParams: {
      MinLenInternalNumbers: facts.internalMinLength,
      TKAnschlussNrRangeFirst: 0,
      TKAnschlussNrRangeLast: 0,
      DialingNumberFormat: 0,
      NoLocalDialing: 0,
    },
  };
}

const noRules = { bIsReadOnlyFromFile: false, formatRules: [] };

export function writeLocation2({ facts, data }: Location, checksum: string): AsnLocationInformation2 {
  if (data) return { ...(data as AsnLocationInformation2), u8sLocationCheckSum: checksum };
  return {
    ...common(facts),
    u8sLocationCheckSum: checksum,
    bUseVanity: false,
    bShowExtendedSettings: false,
    bUseTkSystem: facts.trunk !== "",
    bUseAdvancedLCR: false,
    bFixedNumberLenExtensionDTMFDialing: false,
    bMultiLocationSupport: false,
    bAutoCreateOtherLocationRules: false,
    bAllowNumberSearchOtherLocations: false,
    bShortenOtherLocationSCNumbersForDialing: false,
    iLanguage: 0,
    u8sTKForwardingAccessCode: facts.outsideCode,
    iTKMinLenInternalNumbers: facts.internalMinLength,
    numberFormatInternal: noRules,
    numberFormatExternal: noRules,
    numberFormatAutomaticOtherLocationsDDItoSC: noRules,
    numberFormatAutomaticOtherLocationsSCtoDDI: noRules,
    numberFormatRegExpressListIn: noRules,
    numberFormatRegExpressListOut: noRules,
    numberFormatRegExpressListDial: noRules,
    numberFormatRegExpressListFinalDial: noRules,
    u8sDDIRangeBegin: "",
    u8sDDIRangeEnd: "",
    iDialingNumberFormat: 0,
    bNoLocalDialing: false,
  };
}

/** MD5, by which clients tell whether they have a location's latest state (documented, protocol.md §9). */
export const locationChecksum = (location: Location): string =>
  createHash("md5")
    .update(JSON.stringify(location.data ?? location.facts))
    .digest("hex");

/** Reads the facts that a client wrote. Facts that its form lacks keep their values. */
export function readLocation(wire: AsnLocationInformation2, before: LocationData | undefined): LocationData {
  return {
    street: "",
    postalCode: "",
    city: "",
    ...before,
    id: wire.u8sLocationID,
    countryCode: wire.u8sCountryCode,
    areaCode: wire.u8sCityCodeNoPrefix,
    localPrefix: wire.u8sLocalPrefix,
    nationalPrefix: wire.u8sNationalPrefix,
    internationalPrefix: wire.u8sInternationalPrefix,
    trunk: wire.u8sTKAnschlussNr,
    outsideCode: wire.u8sTKLocalAccessCode,
    internalMinLength: wire.iTKMinLenInternalNumbers,
    internalMaxLength: wire.iTKMaxLenInternalNumbers,
  };
}

/** The topic of the settings that a user's clients keep on the server. */
export const clientSettingsTopic = (owner: string): string => `client-settings:${owner.toLowerCase()}`;
/** The topic of all locations. */
export const LOCATIONS_TOPIC = "locations";

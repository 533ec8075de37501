// Made by `npm run generate` from fixtures/interface/*.json with its corrections.json and words.json; do not edit.

export interface AsnCERFileOperationStatusArgument {
  _type?: "AsnCERFileOperationStatusArgument";
  u8sCrossRefID: string;
  eStatus: AsnCERFileOperationStatusEnum;
  u8sStrOptionalString?: string;
}
/**
 * - 0 `noError`: done
 * - 1 `zipping`: packing
 * - 2 `transfering`: being transferred
 * - -1 `cannotFindTarget`: target folder not found
 * - -2 `cannotFindSource`: source file not found
 * - -3 `cannotWriteToTarget`: cannot write to the target
 * - -4 `failedToPrepare`: preparation failed
 * - -5 `failedToZip`: packing failed
 * - -10 `generalError`: other failure
 */
export type AsnCERFileOperationStatusEnum = 0 | 1 | 2 | -1 | -2 | -3 | -4 | -5 | -10;
export type AsnCERLogEvents = AsnCERLogEvent[];
export interface AsnCERLogEvent {
  _type?: "AsnCERLogEvent";
  u8sConnectionIdentifier: string;
  utcEventTime: string;
  iSeverity: number;
  u8sSection: string;
  u8sErrorText: string;
}
export type AsnCERCrashEvents = AsnCERCrashEvent[];
export interface AsnCERCrashEvent {
  _type?: "AsnCERCrashEvent";
  utcEventTime: string;
  u8sPathToDump: string;
  iSizeOfDumpKB: number;
}
export type AsnConfigurationManagerConfiguration = AsnConfigurationManagerConfigurationSetting[];
export interface AsnConfigurationManagerConfigurationSetting {
  _type?: "AsnConfigurationManagerConfigurationSetting";
  u8sKey: string;
  u8sObjectName: string;
  u8sHomeServer: string;
  u8sValue: string;
  u8sType: string;
  u8sWrittenByServer: string;
  iTriggerUpdate: number;
}
export type AsnContactID = string;
export type AsnContactIDs = AsnContactID[];
export interface AsnNumberFormatRegExpression2 {
  _type?: "AsnNumberFormatRegExpression2";
  u8sSearch: string;
  u8sReplace: string;
  bMatchReplace: boolean;
}
export type AsnNumberFormatRegExpressList2 = AsnNumberFormatRegExpression2[];
export interface AsnNumberFormatRegExpressions2 {
  _type?: "AsnNumberFormatRegExpressions2";
  bIsReadOnlyFromFile: boolean;
  formatRules: AsnNumberFormatRegExpressList2;
}
/**
 * - 0 `eTAPIDIALNUMBERFORMATNORMAL`: apply all rules
 * - 1 `eTAPIDIALNUMBERFORMATSUPERCANONIC`: always full international form, +493023125100
 * - 2 `eTAPIDIALNUMBERFORMATPLAIN`: dial as typed, only special characters removed
 * - 3 `eTAPIDIALNUMBERFORMATDIALABLEPLAIN`: as typed, but full international numbers are made dialable
 */
export type AsnETAPIDialNumberFormat = 0 | 1 | 2 | 3;
export interface AsnLocationInformation2 {
  _type?: "AsnLocationInformation2";
  /** id of the location */
  u8sLocationID: string;
  /** checksum; changes with the rules */
  u8sLocationCheckSum: string;
  /** true: letters in numbers are allowed */
  bUseVanity: boolean;
  bShowExtendedSettings: boolean;
  /** true: lines are behind a telephone system */
  bUseTkSystem: boolean;
  bUseAdvancedLCR: boolean;
  bFixedNumberLenExtensionDTMFDialing: boolean;
  bMultiLocationSupport: boolean;
  bAutoCreateOtherLocationRules: boolean;
  bAllowNumberSearchOtherLocations: boolean;
  bShortenOtherLocationSCNumbersForDialing: boolean;
  /** country */
  iCountryID: number;
  /** language */
  iLanguage: number;
  /** country code, e.g. 49 */
  u8sCountryCode: string;
  /** prefix for local calls */
  u8sLocalPrefix: string;
  /** prefix for national calls, e.g. 0 */
  u8sNationalPrefix: string;
  /** prefix for international calls, e.g. 00 */
  u8sInternationalPrefix: string;
  /** rule for dialling local numbers */
  u8sLocalDialingRule: string;
  /** rule for dialling national numbers */
  u8sNationalDialingRule: string;
  /** rule for dialling international numbers */
  u8sInternationalDialingRule: string;
  /** area code without prefix, e.g. 30 */
  u8sCityCodeNoPrefix: string;
  u8sVanityNumbers: string;
  /** code for an outside line, local calls */
  u8sTKLocalAccessCode: string;
  /** code for an outside line, national calls */
  u8sTKLongDistanceAccessCode: string;
  /** code for an outside line, international calls */
  u8sTKInternationalAccessCode: string;
  /** code for an outside line, private calls */
  u8sTKPrivateAccessCode: string;
  /** code for an outside line in forwards */
  u8sTKForwardingAccessCode: string;
  /** main number of the telephone system */
  u8sTKAnschlussNr: string;
  /** internal numbers have at least so many digits */
  iTKMinLenInternalNumbers: number;
  /** internal numbers have at most so many digits */
  iTKMaxLenInternalNumbers: number;
  numberFormatInternal: AsnNumberFormatRegExpressions2;
  numberFormatExternal: AsnNumberFormatRegExpressions2;
  numberFormatAutomaticOtherLocationsDDItoSC: AsnNumberFormatRegExpressions2;
  numberFormatAutomaticOtherLocationsSCtoDDI: AsnNumberFormatRegExpressions2;
  numberFormatRegExpressListIn: AsnNumberFormatRegExpressions2;
  numberFormatRegExpressListOut: AsnNumberFormatRegExpressions2;
  numberFormatRegExpressListDial: AsnNumberFormatRegExpressions2;
  numberFormatRegExpressListFinalDial: AsnNumberFormatRegExpressions2;
  /** projects and PINs that can be dialled with */
  projectPINRules: AsnProjectPinRuleList;
  /** first extension */
  u8sDDIRangeBegin: string;
  /** last extension */
  u8sDDIRangeEnd: string;
  /** how numbers are dialled (AsnETAPIDialNumberFormat); {@link AsnETAPIDialNumberFormat} */
  iDialingNumberFormat: number;
  /** true: the area code is always dialled */
  bNoLocalDialing: boolean;
}
/**
 * - 0 `eREMOTETAPINUMBERFORMATPLAIN`
 * - 1 `eREMOTETAPINUMBERFORMATPREFORMAT`
 * - 2 `eREMOTETAPINUMBERFORMATSUPERCANONIC`
 */
export type AsnERemoteTapiNumberFormat = 0 | 1 | 2;
/**
 * - 0 `eREMOTETAPIDIALFORMATPLAIN`
 * - 1 `eREMOTETAPIDIALFORMATALL`
 */
export type AsnERemoteTapiDialFormat = 0 | 1;
/**
 * - 0 `eREMOTETAPILINENAMESORIGINAL`
 * - 1 `eREMOTETAPILINENAMESLINENUMBER`
 */
export type AsnERemoteTapiLineNames = 0 | 1;
/**
 * - 0 `iCTIFORWARDUNKNOWN`: unknown
 * - 1 `iCTIFORWARDIMMEDIATE`: always
 * - 2 `iCTIFORWARDBUSY`: when busy
 * - 3 `iCTIFORWARDNOANSW`: when nobody answers
 * - 4 `iCTIFORWARDBUSYINT`: when busy, internal callers
 * - 5 `iCTIFORWARDBUSYEXT`: when busy, external callers
 * - 6 `iCTIFORWARDNOANSINT`: when nobody answers, internal callers
 * - 7 `iCTIFORWARDNOANSEXT`: when nobody answers, external callers
 * - 8 `iCTIFORWARDIMMINT`: always, internal callers
 * - 9 `iCTIFORWARDIMMEXT`: always, external callers
 * - 10 `iCTIBACKENDSPECIFIC`: special to the telephone system
 */
export type AsnForwardMode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/**
 * - 0 `eUNCONTROLLED`: unknown, no presence known
 * - 1 `eAVAILABLE`: available
 * - 2 `eBUSY`: busy
 * - 3 `eABSENT`: absent
 * - 4 `eDONOTDISTURB`: do not disturb
 * - 7 `eOUTOFORDER`: out of order, e.g. line or device broken
 */
export type AsnPresenceStateEnum = 0 | 1 | 2 | 3 | 4 | 7;
/**
 * - 65536 `eWORKINGAFTERCALL`: finishing work after a call, counts as busy
 * - 131072 `eCONFERENCING`: in an online conference
 * - 16777216 `eRINGING`: a call is ringing
 * - 33554432 `eAPPOINTMENT`: an appointment is going on
 * - 67108864 `eCALL`: in a call
 * - 134217728 `eOFFLINE`: not signed in
 * - 268435456 `eNOTESET`: has a note
 * - 536870912 `eIDLE`: inactive, or only signed in on a mobile
 * - 1073741824 `eMOBILEAVAILABLITY`: best reached on the mobile
 */
export type AsnPresenceStateFlags = 65536 | 131072 | 16777216 | 33554432 | 67108864 | 134217728 | 268435456 | 536870912 | 1073741824;
/**
 * - 255 `ePresenceStateMask`: bits of the state itself (low byte)
 * - 16711680 `ePresenceStateFlagsMaskAdd`: bits of the newer flags
 * - 2130706432 `ePresenceStateFlagsMask`: bits of the older flags (top byte)
 */
export type AsnPresenceStateMasks = 255 | 16711680 | 2130706432;
/**
 * - 0 `eCALLSTATEUNKNOWN`: unknown
 * - 1 `eCALLSTATEDESTROYED`: gone; the line is idle again
 * - 2 `eCALLSTATEOFFERING`: incoming, ringing here
 * - 4 `eCALLSTATEDIALING`: outgoing, number being dialled
 * - 8 `eCALLSTATERINGBACK`: outgoing, ringing over there
 * - 16 `eCALLSTATEBUSY`: outgoing, other side is busy
 * - 32 `eCALLSTATECONNECTED`: talking
 * - 64 `eCALLSTATECONFERENCED`: part of a conference
 * - 128 `eCALLSTATEHOLD`: on hold
 * - 256 `eCALLSTATEDISCONNECTED`: other side hung up, not dropped here yet
 * - 512 `eCALLSTATEPREPARECALL`: being prepared, nothing dialled yet
 */
export type EnumCallState = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512;
/**
 * - 0 `eDISCONNECTEDREASONUNKNOWN`: unknown, or an ordinary end of the call
 * - 1 `eDISCONNECTEDREASONUNCONNECTED`: nobody answered
 * - 2 `eDISCONNECTEDREASONBUSY`: other side was busy
 * - 3 `eDISCONNECTEDREASONREDIRECTEDUNKNOWN`: moved or picked up by someone unknown while ringing
 * - 4 `eDISCONNECTEDREASONREDIRECTEDBYLINEOWNER`: moved or picked up by the line's owner while ringing
 */
export type EnumCallDisconnectedReason = 0 | 1 | 2 | 3 | 4;
/**
 * - 0 `eUNKNOWN`: not known
 * - 1 `eSERVERPROVIDED`: found by the server
 * - 2 `eCLIENTPROVIDED`: given by this client
 * - 3 `eOTHERCLIENTPROVIDED`: given by another client of the user
 */
export type EnumRemoteContactSource = 0 | 1 | 2 | 3;
/**
 * - 0 `eCALLTYPENORMAL`: ordinary call
 * - 1 `eCALLTYPECONSULT`: consultation call
 * - 2 `eCALLTYPECONFERENCECONTROLER`: controller of a conference
 * - 3 `eCALLTYPECALLBACK`: automatic callback
 * - 4 `eCALLTYPECONFERENCEMEMBER`: member of a conference
 * - 5 `eCALLTYPECONFERENCECONTROLERPENDING`: controller of a conference being set up
 * - 6 `eCALLTYPECONFERENCEMEMBERPENDING`: member of a conference being set up
 */
export type EAsnCallType = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/**
 * - 0 `eNOCALLRECODRING`: not recorded
 * - 1 `eCALLRECORDERCALL`: the call to the recorder
 * - 2 `eCALLRECORDINGMEMBER`: the call being recorded
 * - 3 `eWASCALLRECORDERCALL`: was the call to the recorder
 * - 4 `eWASCALLRECORDINGMEMBER`: was recorded
 */
export type EnumCallRecordingState = 0 | 1 | 2 | 3 | 4;
export interface AsnKeepAliveArgument {
  _type?: "AsnKeepAliveArgument";
  /** null */
  dummy: null;
}
export interface AsnGetLocationInformationArgument {
  _type?: "AsnGetLocationInformationArgument";
  /** id of the location, from a line or asnGetLocationIDs */
  u8sLocationID: string;
}
export interface AsnGetLocationInformation2Result {
  _type?: "AsnGetLocationInformation2Result";
  /** the dialling rules */
  asnLocationData: AsnLocationInformation2;
}
export interface AsnSetLocationInformation2Argument {
  _type?: "AsnSetLocationInformation2Argument";
  /** the dialling rules, with the id of the location */
  asnLocationData: AsnLocationInformation2;
}
export interface AsnSetLocationInformation2Result {
  _type?: "AsnSetLocationInformation2Result";
}
export interface AsnGetLocationIDsArgument {
  _type?: "AsnGetLocationIDsArgument";
  /** ids to ask for; missing = all */
  locationIDs?: UTF8StringList;
}
export interface AsnGetLocationIDsResult {
  _type?: "AsnGetLocationIDsResult";
  /** key: location id, value: MD5 checksum */
  locationIDMD5ChecksumList: AsnStringPairList;
}
export interface AsnLocationInformationChangedArgument {
  _type?: "AsnLocationInformationChangedArgument";
  /** id of the location */
  u8sLocationID: string;
  /** MD5CheckSum, the new checksum */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 1 `eVisible`: may see the presence
 * - 2 `eChangeable`: may change the presence
 * - 16 `eAppointmentPrivate`: may see private appointments too
 * - 32 `eAppointmentPublic`: may see public appointments
 * - 32768 `ePatternUsed`: rights follow one of the levels below
 * - 0 `eBlocked`: blocked, no rights
 * - 65536 `ePublic`: level public
 * - 131072 `eCompany`: level company
 * - 262144 `eTeam`: level team
 * - 524288 `ePersonal`: level personal
 */
export type AsnPresenceRightsFlags = 1 | 2 | 16 | 32 | 32768 | 0 | 65536 | 131072 | 262144 | 524288;
/**
 * - 240 `eAppointmentMask`: bits about appointments
 * - 983040 `ePatternFlagsMask`: bits that name the level
 */
export type AsnPresenceRightsMasks = 240 | 983040;
/**
 * - 0 `eBlocked`: no rights on the phone
 * - 1 `eNumbersOutbound`: sees whom the user calls
 * - 2 `eNumbersInbound`: sees who calls the user
 * - 4 `eNumbersRedirected`: sees where calls are forwarded
 * - 256 `eSetForwards`: may set call forwards
 * - 512 `eSetPickupCalls`: may pick up ringing calls
 */
export type AsnPhoneControlRightsFlags = 0 | 1 | 2 | 4 | 256 | 512;
/**
 * - 0 `eBlocked`: nothing
 * - 98305 `ePublic`: presence
 * - 163873 `eCompany`: presence and public appointments
 * - 294947 `eTeam`: as company, and may change the presence
 * - 557107 `ePersonal`: as team, and private appointments
 */
export type AsnPresenceCommonRights = 0 | 98305 | 163873 | 294947 | 557107;
/**
 * - 0 `eBlocked`: nothing
 * - 7 `eCompany`: sees all numbers
 * - 519 `eTeam`: sees all numbers, may pick up
 * - 775 `ePersonal`: sees all numbers, may pick up and set forwards
 */
export type AsnPhoneControlPrimaryCommonRights = 0 | 7 | 519 | 775;
/**
 * - 0 `eBlocked`: nothing
 * - 7 `eTeam`: sees all numbers
 * - 775 `ePersonal`: sees all numbers, may pick up and set forwards
 */
export type AsnPhoneControlSecondaryCommonRights = 0 | 7 | 775;
/**
 * - 0 `eCONTACTFEATURENONE`: nothing
 * - 1 `eCONTACTFEATUREDIAL`: call the first line
 * - 2 `eCONTACTFEATURESETFORWARDL1`: forward the first line
 * - 4 `eCONTACTFEATURESETFORWARDL2`: forward the second line
 * - 8 `eCONTACTFEATURESWAP`: toggle between calls
 * - 16 `eCONTACTFEATUREANSWER`: answer
 * - 32 `eCONTACTFEATUREHANGUP`: end a call
 * - 64 `eCONTACTFEATUREPICKUPL1`: pick up from the first line
 * - 128 `eCONTACTFEATUREPICKUPL2`: pick up from the second line
 * - 256 `eCONTACTFEATUREHOLD`: hold a call
 * - 512 `eCONTACTFEATUREMESSAGE`: send a chat message
 * - 1024 `eCONTACTFEATUREREDIRECT`: redirect while it rings
 * - 2048 `eCONTACTFEATURESETABSENT`: set the presence by hand
 */
export type AsnContactFeatureSetEnum = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048;
export interface AsnUpdateMyContactConfigurationV2Argument {
  _type?: "AsnUpdateMyContactConfigurationV2Argument";
  /** your own contact as it is now */
  contactChanged: AsnContactV2;
}
export interface AsnSetUserAbsentStateArgument {
  _type?: "AsnSetUserAbsentStateArgument";
  /** the state to set, with the contact id */
  absentstate: AsnAbsentStateV2;
}
export interface AsnSetUserAbsentStateResult {
  _type?: "AsnSetUserAbsentStateResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnGetUserAbsentStateArgument {
  _type?: "AsnGetUserAbsentStateArgument";
  /** contact id, e.g. sip:alice@example.com */
  contactId: AsnContactID;
}
export interface AsnGetUserAbsentStateResult {
  _type?: "AsnGetUserAbsentStateResult";
  /** the state set by hand */
  absentstate: AsnAbsentStateV2;
}
export interface AsnResetUserAbsentStateArgument {
  _type?: "AsnResetUserAbsentStateArgument";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactId: string;
}
export interface AsnResetUserAbsentStateResult {
  _type?: "AsnResetUserAbsentStateResult";
}
export interface AsnUpdateMyAbsentStateV2Argument {
  _type?: "AsnUpdateMyAbsentStateV2Argument";
  /** your state set by hand */
  absentstate: AsnAbsentStateV2;
}
export interface AsnCustomNoteSetArgument {
  _type?: "AsnCustomNoteSetArgument";
  /** the note, with the contact id */
  customnote: AsnCustomNote;
}
export interface AsnCustomNoteSetResult {
  _type?: "AsnCustomNoteSetResult";
  /** RemoteInvokeID, internal */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnUpdateMyCustomNoteArgument {
  _type?: "AsnUpdateMyCustomNoteArgument";
  /** your note as it is now */
  customnote: AsnCustomNote;
}
/**
 * - 0 `iEncrypted`: encrypted
 * - 1 `iPlain`: plain text
 */
export type AsnMetaDirectoryPasswordEncryption = 0 | 1;
export interface AsnGetMetaSettingsArgument {
  _type?: "AsnGetMetaSettingsArgument";
  /** 0: send the password encrypted, 1: plain */
  eSendPlainPassword: AsnMetaDirectoryPasswordEncryption;
}
export interface AsnGetMetaSettingsResult {
  _type?: "AsnGetMetaSettingsResult";
  /** the settings */
  metasettings: AsnMetaDirectorySettings;
}
export interface AsnMetaDirectorySettings {
  _type?: "AsnMetaDirectorySettings";
  /** 1 on, 0 off */
  iMetaEnabled: number;
  /** TCP port */
  iMetaPort: number;
  /** host name of the directory */
  u8sMetaServer: string;
  /** base DN of the search */
  u8sBaseDN: string;
  /** 1: connect by LDAPS */
  iMetaForceSSL: number;
  /** 1: log in with user and password */
  iMetaUseAccount: number;
  /** user at the directory */
  u8sMetaUser: string;
  /** 0 password is encrypted, 1 plain */
  ePasswordEncryption: AsnMetaDirectoryPasswordEncryption;
  /** password at the directory */
  u8sMetaPassword: string;
  /** 1: the server uses it */
  iMetaUseInServer: number;
  /** 1: clients use it */
  iMetaUseInClient: number;
}
export interface AsnSetMetaSettingsArgument {
  _type?: "AsnSetMetaSettingsArgument";
  /** 0: the password is encrypted, 1: plain */
  eSendPlainPassword: AsnMetaDirectoryPasswordEncryption;
  /** the settings */
  metasettings: AsnMetaDirectorySettings;
}
export interface AsnSetMetaSettingsResult {
  _type?: "AsnSetMetaSettingsResult";
}
export interface AsnSubscribeServicesArgument {
  _type?: "AsnSubscribeServicesArgument";
}
export interface AsnSubscribeServicesResult {
  _type?: "AsnSubscribeServicesResult";
}
export interface AsnAbsentStateGetUserArgument {
  _type?: "AsnAbsentStateGetUserArgument";
  /** contact id, e.g. sip:alice@example.com */
  contactId: string;
}
export interface AsnAbsentStateGetUserResult {
  _type?: "AsnAbsentStateGetUserResult";
  absentstate: AsnAbsentState;
}
export interface AsnAbsentStateGetUserV2Argument {
  _type?: "AsnAbsentStateGetUserV2Argument";
  contactId: string;
}
export interface AsnAbsentStateGetUserV2Result {
  _type?: "AsnAbsentStateGetUserV2Result";
  absentstate: AsnAbsentStateV2;
}
export interface AsnAbsentStateResetArgument {
  _type?: "AsnAbsentStateResetArgument";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactId: string;
}
export interface AsnAbsentStateResetResult {
  _type?: "AsnAbsentStateResetResult";
}
export interface AsnAbsentStateSetUserArgument {
  _type?: "AsnAbsentStateSetUserArgument";
  /** the state to set, with the contact id */
  absentstate: AsnAbsentState;
}
export interface AsnAbsentStateSetUserResult {
  _type?: "AsnAbsentStateSetUserResult";
  /** true when it was done */
  bSuccess: boolean;
  /** further keys */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnAbsentStateSetUserV2Argument {
  _type?: "AsnAbsentStateSetUserV2Argument";
  absentstate: AsnAbsentStateV2;
}
export interface AsnAbsentStateSetUserV2Result {
  _type?: "AsnAbsentStateSetUserV2Result";
  bSuccess: boolean;
}
export interface AsnAppsRegisterPushArgument {
  _type?: "AsnAppsRegisterPushArgument";
  /** what to push (flags); 0 = no more; {@link AsnAppsRegisterPushTypeFlags} */
  iRegisterType: number;
  /** id of this installation */
  u8sDeviceID: string;
  /** token of the push service */
  u8sPushID: string;
  /** channel of the app */
  u8sPushChannelID: string;
  /** 0 plain, 1 AES-128; {@link AsnAppsPushEncryption} */
  iEncryption?: number;
  /** token for softphone calls */
  u8sPushIDVoIP?: string;
  /** channel for softphone calls */
  u8sPushChannelIDVoIP?: string;
}
/**
 * - 0 `eLOGOFF`: no more push
 * - 1 `eAVCALLS`: audio and video calls
 * - 2 `eCHATMESSAGES`: chat messages
 * - 4 `eJOURNALEVENTS`: journal entries
 * - 255 `eSUBSCRIBETOALL`: everything
 */
export type AsnAppsRegisterPushTypeFlags = 0 | 1 | 2 | 4 | 255;
/**
 * - 0 `none`: not encrypted
 * - 1 `aes128`: AES-128
 */
export type AsnAppsPushEncryption = 0 | 1;
export interface AsnAppsRegisterPushResult {
  _type?: "AsnAppsRegisterPushResult";
  /** key that decrypts the messages */
  key?: string;
}
export interface AsnCloseContactsArgument {
  _type?: "AsnCloseContactsArgument";
  /** contact ids to stop watching */
  seqContactIDs: AsnContactIDs;
}
export interface AsnCloseContactsResult {
  _type?: "AsnCloseContactsResult";
  /** 0 when done */
  iResult: number;
  /** remark */
  u8sComment: string;
}
export interface AsnContactAbsentState {
  _type?: "AsnContactAbsentState";
  contactID: string;
  iPresenceState: number;
  utcAbsentStartTime: string;
  utcAbsentEndTime: string;
  u8sAbsentReason: string;
  u8sAbsentMessage: string;
}
export interface AsnContactAppointmentState {
  _type?: "AsnContactAppointmentState";
  contactID: string;
  iPresenceState: number;
  appointmentEntryList: SEQAppointmentList;
  asnNextAppointment: AsnAppointmentEntry;
}
export interface AsnContactCallInformationChangedArgument {
  _type?: "AsnContactCallInformationChangedArgument";
  contactID: string;
  iPresenceState: number;
  callinfo: AsnContactCallInformation;
}
export interface AsnContactPhoneForwardStateChangedArgument {
  _type?: "AsnContactPhoneForwardStateChangedArgument";
  u8sContactID: string;
  iContactFeatureSet: number;
  iPresenceState: number;
  u8sLinenumber: string;
  seqLineForwards: AsnLineForwards;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnContactRemoveContactArgument {
  _type?: "AsnContactRemoveContactArgument";
  u8sContactID: string;
}
export interface AsnContactSearchCloseArgument {
  _type?: "AsnContactSearchCloseArgument";
  iClientSearchID: number;
}
export interface AsnContactSearchCloseResult {
  _type?: "AsnContactSearchCloseResult";
  iResult: number;
}
export interface AsnContactStatusRequestArgument {
  _type?: "AsnContactStatusRequestArgument";
  request: SEQContactStatusRequest;
}
export type SEQContactStatusRequest = AsnContactStatusRequestEntry[];
export interface AsnContactStatusRequestEntry {
  _type?: "AsnContactStatusRequestEntry";
  iClientSearchID: number;
  iClientRowID: number;
  listSearchParameter: SEQContactStatusParameter;
  bActivateNotify: boolean;
  listDeactivateNotify: SEQInteger;
}
export type SEQContactStatusParameter = AsnContactStatusParameter[];
export interface AsnContactStatusParameter {
  _type?: "AsnContactStatusParameter";
  typeOfValue: AsnContactStatusParameterEnum;
  u8sValue: string;
}
/**
 * - 0 `activeContactID`: by contact id
 * - 1 `phoneNumber`: by phone number
 * - 2 `eMail`: by mail address
 */
export type AsnContactStatusParameterEnum = 0 | 1 | 2;
export interface AsnContactStatusRequestResult {
  _type?: "AsnContactStatusRequestResult";
  iResult: number;
  iCount: number;
  listStatusResult: SEQContactStatusResult;
}
export type SEQContactStatusResult = AsnContactStatusResultEntry[];
export interface AsnContactStatusResultEntry {
  _type?: "AsnContactStatusResultEntry";
  iClientSearchID: number;
  iClientRowID: number;
  iPresenceState: number;
  u8sContactID: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnDatabaseConnectorLoginArgument {
  _type?: "AsnDatabaseConnectorLoginArgument";
  u8sUserName: string;
  u8sPassword: string;
  iVersion: number;
  iDatabaseCapabilities: number;
  iDatabaseType: number;
  u8sDatabaseName: string;
  u8sDatabaseInfo: string;
}
export interface AsnDatabaseConnectorLoginResult {
  _type?: "AsnDatabaseConnectorLoginResult";
  iConnectorCrossRefID: number;
}
export interface AsnDatabaseConnectorLogoffArgument {
  _type?: "AsnDatabaseConnectorLogoffArgument";
  iConnectorCrossRefID: number;
}
export interface AsnDatabaseConnectorLogoffResult {
  _type?: "AsnDatabaseConnectorLogoffResult";
}
export interface AsnFindContactsArgument {
  _type?: "AsnFindContactsArgument";
  /** what to search for, and where */
  findOptions: AsnNetDatabaseFindOptions;
}
export interface AsnNetDatabaseFindOptions {
  _type?: "AsnNetDatabaseFindOptions";
  /** first name */
  u8sFirstName: string;
  /** last name, or a term for several fields at once */
  u8sLastName: string;
  /** company */
  u8sCompanyName: string;
  /** customer number */
  u8sCustomerID: string;
  /** department */
  u8sDepartment: string;
  /** street */
  u8sStreetAddress: string;
  /** postal code or city */
  u8sAreaCodeOrCity: string;
  /** phone number */
  u8sPhoneNo: string;
  /** mail address */
  u8sEMail: string;
  /** own fields to search, name and value */
  u8spairlistCustomFieldsValues: AsnStringPairList;
  /** at most so many contacts */
  iMaxNumEntries: number;
  /** databases to search; ActiveUsersOnly limits it to users of this server */
  u8slistDatabaseNames: UTF8StringList;
  /** user on whose behalf the search runs */
  u8sUsername: string;
  /** how to search (AsnNetDatabaseFindOptionIFlags); {@link AsnNetDatabaseFindOptionIFlags} */
  iFlags: number;
  /** 0 first name first, 1 last name first */
  iDisplayNameFormat: number;
  /** paging: iPageOffset (first record), iPageSize */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 1 `eRAWNAMEDATA`: no longer used
 * - 2 `ePHONEBOOKS`: search phone books
 * - 4 `eOTHERDBS`: search the remaining databases
 * - 8 `eRIGHTSCHECKED`: the user's rights were checked before
 * - 16 `ePHONETICAL`: find names that sound alike
 * - 32 `eMETADIRECTORY`: search the LDAP directory (MetaDirectory)
 * - 64 `eSINGLENUMBER`: one result for each number, not for each entry
 * - 128 `eFORCEMOBILE`: search mobile numbers without a city (slow)
 * - 256 `eMULTIFIELDNAME`: last name holds a term for several fields
 * - 512 `eONLYCTISERVERUSERS`: only users of this server
 * - 1024 `eMANUALSEARCH`: started by a person, not by a call
 * - 2048 `eSORTBYDISPLAYNAME`: sort by display name
 * - 4096 `eUSENOCACHE`: always search anew
 * - 8192 `eCOMPANYSEARCH`: match company numbers, ignore extensions
 * - 16384 `eNOPHONEBOOKS`: leave out phone books
 * - 32768 `eMANDANTSEARCH`: search by the called number (hotline, tenant)
 * - 65536 `eONLYMETADIRECTORY`: only the LDAP directory
 * - 131072 `eJPEGPHOTOHASH`: hashes in place of pictures (users of this server)
 */
export type AsnNetDatabaseFindOptionIFlags = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768 | 65536 | 131072;
export interface AsnFindContactsResult {
  _type?: "AsnFindContactsResult";
  /** the contacts found */
  contactList: AsnNetDatabaseContactList;
  /** the databases that were searched, with their errors */
  phonebookList: AsnDBPhoneBookList;
  /** paging: iPageOffset, iPageSize, iTotalResultCount */
  optionalParams?: AsnOptionalParameters;
}
export type AsnDBPhoneBookList = AsnDBPhoneBook[];
export interface AsnDBPhoneBook {
  _type?: "AsnDBPhoneBook";
  u8sName: string;
  u8sInfo: string;
  iCapabilities: number;
  iType: number;
  errors: AsnRequestErrorList;
}
export type AsnFindDBContactsArgument = { _type?: "AsnFindDBContactsArgument" } & ({ findoptions: AsnDatabaseFindOption } | { entryid: AsnDatabaseEntryID });
export interface AsnDatabaseFindOption {
  _type?: "AsnDatabaseFindOption";
  u8sFirstName: string;
  u8sLastName: string;
  u8sCompanyName: string;
  u8sCustomerID: string;
  u8sDepartment: string;
  u8sStreetAddress: string;
  u8sAreaCodeOrCity: string;
  u8sPhoneNo: string;
  u8sEMail: string;
  iMaxNumEntries: number;
  u8sDatabaseName: string;
  u8sUsername: string;
  /** {@link AsnNetDatabaseFindOptionIFlags} */
  iFlags: number;
}
export interface AsnDatabaseEntryID {
  _type?: "AsnDatabaseEntryID";
  u8sEntryIDDB: string;
  u8sEntryIDStore: string;
  u8sEntryID: string;
}
export interface AsnFindDBContactsResult {
  _type?: "AsnFindDBContactsResult";
  contactList: AsnNetDatabaseContactList;
  phonebookList: AsnDBPhoneBookList;
}
export interface AsnGetAdministrativeMonitorContentArgument {
  _type?: "AsnGetAdministrativeMonitorContentArgument";
}
export interface AsnGetAdministrativeMonitorContentResult {
  _type?: "AsnGetAdministrativeMonitorContentResult";
  iDisableAllMonitorConfiguration: number;
  listContactIDs: UTF8StringList;
}
export interface AsnGetAppointmentForwardsArgument {
  _type?: "AsnGetAppointmentForwardsArgument";
}
export interface AsnGetAppointmentForwardsResult {
  _type?: "AsnGetAppointmentForwardsResult";
  seqAppointmentForwardEntries: AsnAppointmentForwardEntries;
}
export type AsnAppointmentForwardEntries = AsnAppointmentForwardEntry[];
export interface AsnAppointmentForwardEntry {
  _type?: "AsnAppointmentForwardEntry";
  iAppointmentContactState: number;
  lineForwardProfile: AsnLineForwardProfile;
  seqFilters?: AsnActionFilters;
}
export interface AsnLineForwardProfile {
  _type?: "AsnLineForwardProfile";
  u8sGUID: string;
  u8sDisplayName: string;
  lineIdentification: AsnLineForwardProfileChoice;
  seqLineForward: AsnLineForwards;
}
export type AsnLineForwardProfileChoice = { _type?: "AsnLineForwardProfileChoice" } & ({ iAllUserLines: number } | { u8sSingleLineURI: string });
export type AsnActionFilters = AsnActionFilterEntry[];
export interface AsnActionFilterEntry {
  _type?: "AsnActionFilterEntry";
  u8sFilterFieldName: string;
  u8sFilterFieldExpression: string;
}
export interface AsnGetClientXMLContentArgument {
  _type?: "AsnGetClientXMLContentArgument";
}
export interface AsnGetClientXMLContentResult {
  _type?: "AsnGetClientXMLContentResult";
  content: AsnXMLClientContent;
}
export interface AsnXMLClientContent {
  _type?: "AsnXMLClientContent";
  osXMLContent: string;
  osXMLContentDescription: string;
}
export interface AsnXMLClientContentRequestError {
  _type?: "AsnXMLClientContentRequestError";
  iErrorDetail: number;
  u8sErrorString: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnGetContactByEntryIDArgument {
  _type?: "AsnGetContactByEntryIDArgument";
  /** id of the database */
  u8sEntryIDDB: string;
  /** id of a store inside the database */
  u8sEntryIDStore: string;
  /** id of the record */
  u8sEntryID: string;
}
export interface AsnGetContactByEntryIDResult {
  _type?: "AsnGetContactByEntryIDResult";
  /** true when it was found */
  bSuccess: boolean;
  /** the contact */
  contact: AsnNetDatabaseContact;
}
export interface AsnGetGoogleIntegrationSettingsArgument {
  _type?: "AsnGetGoogleIntegrationSettingsArgument";
}
export interface AsnGetGoogleIntegrationSettingsResult {
  _type?: "AsnGetGoogleIntegrationSettingsResult";
  iResult: number;
  iEnabled: number;
  u8sClientID: string;
  u8sClientSecret: string;
}
export interface AsnGetLicensedFeatureCountArgument {
  _type?: "AsnGetLicensedFeatureCountArgument";
}
export interface AsnGetLicensedFeatureCountResult {
  _type?: "AsnGetLicensedFeatureCountResult";
  licensedFeatures: AsnIntegerPairList;
}
export interface AsnGetLocationInformationResult {
  _type?: "AsnGetLocationInformationResult";
  u8sLocationID: string;
  iCountryID: number;
  u8sCountryCode: string;
  u8sLocalPrefix: string;
  u8sNationalPrefix: string;
  u8sInternationalPrefix: string;
  u8sLocalDialingRule: string;
  u8sNationalDialingRule: string;
  u8sInternationalDialingRule: string;
  u8sCityCodeNoPrefix: string;
  u8sVanityNumbers: string;
  iUseVanity: number;
  u8sAddressStreet: string;
  u8sAddressZIPCode: string;
  u8sAddressCity: string;
  iUseTkSystem: number;
  u8sTKLocalAccessCode: string;
  u8sTKLongDistanceAccessCode: string;
  u8sTKInternationalAccessCode: string;
  u8sTKPrivateAccessCode: string;
  u8sTKAnschlussNr: string;
  iTKMaxLenInternalNumbers: number;
  u8slistTKAkzListRemoveIn: UTF8StringList;
  u8slistTKAkzListRemoveOut: UTF8StringList;
  u8slistTKAkzListRemoveForwarding: UTF8StringList;
  u8slistTKDetectInternalRules: UTF8StringList;
  u8slistTKDetectExternalRules: UTF8StringList;
  iUseAdvancedLCR: number;
  numberFormatRegExpressListIn: AsnNumberFormatRegExpressList;
  numberFormatRegExpressListOut: AsnNumberFormatRegExpressList;
  numberFormatRegExpressListDial: AsnNumberFormatRegExpressList;
  projectPINRules: AsnProjectPinRuleList;
  optionalParams?: AsnOptionalParameters;
}
export type AsnNumberFormatRegExpressList = AsnNumberFormatRegExpression[];
export interface AsnNumberFormatRegExpression {
  _type?: "AsnNumberFormatRegExpression";
  u8sSearch: string;
  u8sReplace: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnGetPhoneBooksArgument {
  _type?: "AsnGetPhoneBooksArgument";
}
export interface AsnGetPhoneBooksResult {
  _type?: "AsnGetPhoneBooksResult";
  phonebooks: AsnDBPhoneBookList;
}
export interface AsnGetPreferredContactRefArgument {
  _type?: "AsnGetPreferredContactRefArgument";
  u8sContactID: string;
}
export interface AsnGetPreferredContactRefResult {
  _type?: "AsnGetPreferredContactRefResult";
  bContactRefFound: boolean;
  u8sEntryID: string;
  u8sStoreID: string;
  u8sDBID: string;
  u8sDisplayName: string;
}
export interface AsnGetServerBasedClientSettingsArgument {
  _type?: "AsnGetServerBasedClientSettingsArgument";
  optionalParams?: AsnOptionalParameters;
}
export interface AsnGetServerBasedClientSettingsResult {
  _type?: "AsnGetServerBasedClientSettingsResult";
  iResult: number;
  clientSettings: AsnServerBasedClientSettings;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnServerBasedClientSettings {
  _type?: "AsnServerBasedClientSettings";
  osSettingsData: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnGetServerBasedClientSettingsV2Argument {
  _type?: "AsnGetServerBasedClientSettingsV2Argument";
}
export interface AsnGetServerBasedClientSettingsV2Result {
  _type?: "AsnGetServerBasedClientSettingsV2Result";
  clientSettings: AsnServerBasedClientSettingsV2;
}
export interface AsnServerBasedClientSettingsV2 {
  _type?: "AsnServerBasedClientSettingsV2";
  u8sXMLSettingsData: string;
}
export interface AsnGetServerInterfaceVersionArgument {
  _type?: "AsnGetServerInterfaceVersionArgument";
}
export interface AsnGetServerInterfaceVersionResult {
  _type?: "AsnGetServerInterfaceVersionResult";
  iServerInterfaceVersion: number;
}
export interface AsnGetSettingsDynamicGroupRightsArgument {
  _type?: "AsnGetSettingsDynamicGroupRightsArgument";
  u8sContactID: string;
}
export interface AsnGetSettingsDynamicGroupRightsResult {
  _type?: "AsnGetSettingsDynamicGroupRightsResult";
  iResult: number;
  seqDynamicRightsList: AsnUserDynamicRightsList;
}
export interface AsnGetSettingsDynamicRightsArgument {
  _type?: "AsnGetSettingsDynamicRightsArgument";
  u8sContactID: string;
}
export interface AsnGetSettingsDynamicRightsResult {
  _type?: "AsnGetSettingsDynamicRightsResult";
  iResult: number;
  seqDynamicRightsList: AsnUserDynamicRightsList;
}
export interface AsnGetSettingsGlobalDynamicRightsArgument {
  _type?: "AsnGetSettingsGlobalDynamicRightsArgument";
  u8sContactID: string;
}
export interface AsnGetSettingsGlobalDynamicRightsResult {
  _type?: "AsnGetSettingsGlobalDynamicRightsResult";
  iResult: number;
  globalDynamicRights: AsnUserDynamicRights;
}
export interface AsnGetUserdefinedCustomFieldsArgument {
  _type?: "AsnGetUserdefinedCustomFieldsArgument";
}
export interface AsnGetUserdefinedCustomFieldsResult {
  _type?: "AsnGetUserdefinedCustomFieldsResult";
  customfields: AsnUserDefinedCustomFields;
}
export type AsnUserDefinedCustomFields = AsnUserDefinedCustomField[];
export interface AsnUserDefinedCustomField {
  _type?: "AsnUserDefinedCustomField";
  u8sFieldName: string;
  u8sFieldValue: string;
}
export interface AsnMyPresenceRightsChallengeArgument {
  _type?: "AsnMyPresenceRightsChallengeArgument";
  contactsChallenging: AsnNetDatabaseContactList;
}
export interface AsnMyUpdateClientContentArgument {
  _type?: "AsnMyUpdateClientContentArgument";
  u8sNewRevision: string;
}
export interface AsnMyUpdateConnectedClientListArgument {
  _type?: "AsnMyUpdateConnectedClientListArgument";
  listClientInfos: AsnClientInfoList;
}
export type AsnClientInfoList = AsnClientInfo[];
export interface AsnClientInfo {
  _type?: "AsnClientInfo";
  iConnectionType: number;
  bMyConnectionInfo: boolean;
  stUTCLoginTime: AsnSystemTime;
  u8sComputername: string;
  u8sAdditionalInfo: string;
}
export interface AsnOpenContactsArgument {
  _type?: "AsnOpenContactsArgument";
  /** contact ids; empty = all */
  seqContactIDs: AsnContactIDs;
  /** true: only contacts of this server */
  bOpenOnlyInternalContacts?: boolean;
  /** true: do not ask contacts for rights */
  bDontRequestPermissions?: boolean;
  /** CompletedEventID asks for asnOperationComplete at the end */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnOpenContactsResult {
  _type?: "AsnOpenContactsResult";
  /** the contacts with their presence */
  contacts: AsnContacts;
  /** CompletedEventID, as given */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnOperationCompleteArgument {
  _type?: "AsnOperationCompleteArgument";
  u8sCompletionID: string;
}
export interface AsnPresenceState {
  _type?: "AsnPresenceState";
  contactID: string;
  iPresenceState: number;
  iContactFeatureSet: number;
  asnRemoteContact: AsnNetDatabaseContact;
  iContactConnectionState: number;
  u8sAdditionalConnectionInfo: string;
  seqPhoneLines?: AsnContactPhoneLines;
  utcAbsentStartTime?: string;
  utcAbsentEndTime?: string;
  u8sAbsentReason?: string;
  u8sAbsentMessage?: string;
  u8sNote?: string;
  appointmentEntryList?: SEQAppointmentList;
  asnNextAppointment?: AsnAppointmentEntry;
}
export interface AsnPublicUserSetContactDataArgument {
  _type?: "AsnPublicUserSetContactDataArgument";
  contactData: AsnPublicUserContactData;
}
export interface AsnPublicUserContactData {
  _type?: "AsnPublicUserContactData";
  contactData: AsnNetDatabaseContact;
}
export interface AsnPublicUserSetContactDataResult {
  _type?: "AsnPublicUserSetContactDataResult";
  iResult: number;
}
export interface AsnReloadAdministrativeMonitorContentArgument {
  _type?: "AsnReloadAdministrativeMonitorContentArgument";
}
export interface AsnRemoteInvokeCompleteArgument {
  _type?: "AsnRemoteInvokeCompleteArgument";
  u8sInvokeID: string;
  u8sInvokingConnection: string;
  iResult: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnRequestFeatureArgument {
  _type?: "AsnRequestFeatureArgument";
  iFeature: number;
}
export interface AsnRequestFeatureResult {
  _type?: "AsnRequestFeatureResult";
  bNotForResale: boolean;
  iFeatureSet: number;
}
export interface AsnRequestMyPresenceRightsChallengeArgument {
  _type?: "AsnRequestMyPresenceRightsChallengeArgument";
}
export interface AsnResetMyPresenceRightsChallengesArgument {
  _type?: "AsnResetMyPresenceRightsChallengesArgument";
}
export interface AsnRetriggerFederationConnectionArgument {
  _type?: "AsnRetriggerFederationConnectionArgument";
  u8sContactID: string;
}
export interface AsnSMSStatusNotifyArgument {
  _type?: "AsnSMSStatusNotifyArgument";
  /** id from asnSendSMS */
  u8sMonitorCrossRefID: string;
  /** 0 sent, 1 failed, 2 delayed */
  status: AsnSMSStatus;
  /** why it failed */
  u8sErrReason: string;
}
/**
 * - 0 `eSMSSTATUSSUCCESS`: sent
 * - 1 `eSMSSTATUSERROR`: failed
 * - 2 `eSMSSTATUSDELAYED`: delayed
 */
export type AsnSMSStatus = 0 | 1 | 2;
export interface AsnSendClientSideMailArgument {
  _type?: "AsnSendClientSideMailArgument";
  mails: AsnEMailList;
}
export type AsnEMailList = AsnEMail[];
export interface AsnEMail {
  _type?: "AsnEMail";
  originatorParty: AsnEMailParty;
  recipientParties: AsnEMailPartyList;
  u8sSubject: string;
  bodyList: AsnEMailBodyList;
  attachmentList?: AsnEMailAttachmentList;
  returnParties?: AsnEMailPartyList;
  carbonCopyParties?: AsnEMailPartyList;
  blindCarbonParties?: AsnEMailPartyList;
  bSendNotification?: boolean;
  bReadNotification?: boolean;
  iEmailImportance?: number;
  u8sMessageID?: string;
  u8sMapOptionalHeaderElements?: AsnStringPairList;
}
export interface AsnEMailParty {
  _type?: "AsnEMailParty";
  u8sAddress: string;
  u8sName: string;
}
export type AsnEMailPartyList = AsnEMailParty[];
export type AsnEMailBodyList = AsnEMailBody[];
export interface AsnEMailBody {
  _type?: "AsnEMailBody";
  binBodyData: string;
  /** {@link EnumEMailBodyEncoding} */
  iBodyEncoding: number;
}
/**
 * - 0 `eEncodingUnknown`
 * - 1 `eEncodingTXTUTF8`
 * - 2 `eEncodingTXTUNICODE`
 * - 3 `eEncodingTXTANSI`
 */
export type EnumEMailBodyEncoding = 0 | 1 | 2 | 3;
export type AsnEMailAttachmentList = AsnEMailAttachment[];
export interface AsnEMailAttachment {
  _type?: "AsnEMailAttachment";
  binAttachmentData: string;
  u8sAttachmentFileName: string;
  u8sContentID: string;
  /** {@link EnumEMailAttachmentEncoding} */
  iAttachmentEncoding: number;
}
/**
 * - 0 `eEncodingUnknown`
 * - 1 `eEncodingTXTUTF8`
 * - 2 `eEncodingTXTUNICODE`
 * - 3 `eEncodingTXTANSI`
 * - 4 `eEncodingVCF`
 * - 5 `eEncodingWAV`
 * - 6 `eEncodingMP3`
 * - 7 `eEncodingBinary`
 */
export type EnumEMailAttachmentEncoding = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export interface AsnSendMailArgument {
  _type?: "AsnSendMailArgument";
  /** contact id, e.g. sip:alice@example.com */
  u8sReceiverSIPURI: string;
  /** text of the mail */
  u8sMessage: string;
  /** subject */
  u8sSubject: string;
}
export interface AsnSendMailResult {
  _type?: "AsnSendMailResult";
  /** true when it was done */
  success: boolean;
  /** why it failed */
  u8sErrReason: string;
}
export interface AsnSendSMSArgument {
  _type?: "AsnSendSMSArgument";
  /** the messages */
  messages: AsnSMSMessages;
}
export type AsnSMSMessages = AsnSMSMessage[];
export interface AsnSMSMessage {
  _type?: "AsnSMSMessage";
  /** id, given by the server; leave it empty */
  u8sRefId: string;
  /** sender's number; empty = from the settings */
  u8sSenderNumberSC: string;
  /** recipient's mobile number, +491701234567 */
  u8sReceiverNumberSC: string;
  /** the text */
  u8sMessage: string;
  /** 1: keep the text out of logs */
  iContentIsPrivate: number;
  /** contact of the recipient, for the journal */
  contactReceiver?: AsnNetDatabaseContact;
}
export interface AsnSendSMSResult {
  _type?: "AsnSendSMSResult";
  /** an id for each message; asnSMSStatusNotify repeats it */
  u8sCrossRefIDs: UTF8StringList;
}
export interface AsnSetAppointmentForwardsArgument {
  _type?: "AsnSetAppointmentForwardsArgument";
  seqAppointmentForwardEntries: AsnAppointmentForwardEntries;
}
export interface AsnSetAppointmentForwardsResult {
  _type?: "AsnSetAppointmentForwardsResult";
}
export interface AsnSetClientIdleStateArgument {
  _type?: "AsnSetClientIdleStateArgument";
  u8sContactId: string;
  iIdleState: number;
}
export interface AsnSetClientIdleStateResult {
  _type?: "AsnSetClientIdleStateResult";
  dummy: unknown;
}
export interface AsnSetClientXMLContentArgument {
  _type?: "AsnSetClientXMLContentArgument";
  content: AsnXMLClientContent;
}
export interface AsnSetClientXMLContentResult {
  _type?: "AsnSetClientXMLContentResult";
  optionalParams?: AsnOptionalParameters;
}
export interface AsnSetPreferredContactRefArgument {
  _type?: "AsnSetPreferredContactRefArgument";
  u8sContactID: string;
  u8sEntryID: string;
  u8sStoreID: string;
  u8sDBID: string;
  u8sDisplayName: string;
}
export interface AsnSetServerBasedClientSettingsArgument {
  _type?: "AsnSetServerBasedClientSettingsArgument";
  clientSettings: AsnServerBasedClientSettings;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnSetServerBasedClientSettingsResult {
  _type?: "AsnSetServerBasedClientSettingsResult";
  iResult: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnSetServerBasedClientSettingsV2Argument {
  _type?: "AsnSetServerBasedClientSettingsV2Argument";
  clientSettings: AsnServerBasedClientSettingsV2;
}
export interface AsnSetServerBasedClientSettingsV2Result {
  _type?: "AsnSetServerBasedClientSettingsV2Result";
}
export interface AsnSetSettingsDynamicRightsArgument {
  _type?: "AsnSetSettingsDynamicRightsArgument";
  u8sContactID: string;
  seqDynamicRightsList: AsnUserDynamicRightsList;
}
export interface AsnSetSettingsDynamicRightsResult {
  _type?: "AsnSetSettingsDynamicRightsResult";
  iResult: number;
}
export interface AsnSetUserPropertyBagArgument {
  _type?: "AsnSetUserPropertyBagArgument";
  asnUserPropertyBag: AsnUserPropertyBag;
}
export interface AsnSetUserPropertyBagResult {
  _type?: "AsnSetUserPropertyBagResult";
  iResult: number;
}
export interface AsnSettingsDynamicGroupRightsChangedArgument {
  _type?: "AsnSettingsDynamicGroupRightsChangedArgument";
  u8sContactID: string;
  seqDynamicRightsList: AsnUserDynamicRightsList;
}
export interface AsnSettingsDynamicRightsChangedArgument {
  _type?: "AsnSettingsDynamicRightsChangedArgument";
  u8sContactID: string;
  seqDynamicRightsList: AsnUserDynamicRightsList;
}
export interface AsnSettingsGlobalDynamicRightsChangedArgument {
  _type?: "AsnSettingsGlobalDynamicRightsChangedArgument";
  globalDynamicRights: AsnUserDynamicRights;
}
export interface AsnUpdateMyAbsentStateArgument {
  _type?: "AsnUpdateMyAbsentStateArgument";
  absentstate: AsnAbsentState;
}
export interface AsnUpdateMyAppointmentArgument {
  _type?: "AsnUpdateMyAppointmentArgument";
  u8sContactID: string;
  seqActualAppointments: SEQAppointmentList;
  asnNextAppointment: AsnAppointmentEntry;
  iPresenceState: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnUpdateMyCallInformationArgument {
  _type?: "AsnUpdateMyCallInformationArgument";
  u8sContactChangedId: string;
  iPresenceState: number;
  u8sConnectionID: string;
  u8sLinePhoneNumber: string;
  u8sCharging: string;
  /** {@link EnumCallState} */
  iCallState: number;
  /** {@link EnumCallDisconnectedReason} */
  iDisconnectedReason: number;
  /** {@link EnumCallFeatures} */
  iFeatures: number;
  bOutbound: boolean;
  bInternal: boolean;
  bPrivate: boolean;
  /** {@link EnumCallRecordingState} */
  iCallRecordingState: number;
  bConferenceCtlr: boolean;
  u8sCurrentNumberSC: string;
  pu8sRedirectingNumber?: string;
  pRemoteContact?: AsnNetDatabaseContact;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnUpdateMyContactConfigurationArgument {
  _type?: "AsnUpdateMyContactConfigurationArgument";
  contactChanged: AsnContact;
}
export interface AsnUpdateMyPhoneForwardStateArgument {
  _type?: "AsnUpdateMyPhoneForwardStateArgument";
  u8sContactID: string;
  iContactFeatureSet: number;
  iPresenceState: number;
  u8sLinenumber: string;
  seqLineForwards: AsnLineForwards;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnUpdateServerBasedClientSettingsArgument {
  _type?: "AsnUpdateServerBasedClientSettingsArgument";
}
export interface AsnUserChangePasswordArgument {
  _type?: "AsnUserChangePasswordArgument";
  /** present password */
  u8sOldPassword: string;
  /** new password */
  u8sNewPassword: string;
}
export interface AsnUserChangePasswordResult {
  _type?: "AsnUserChangePasswordResult";
  /** true when it was done */
  success: boolean;
}
export interface AsnAVCallAndConnectionID {
  _type?: "AsnAVCallAndConnectionID";
  /** id of the audio or video call */
  u8sCallID: string;
  /** id of the endpoint */
  u8sEndpointID: string;
}
export type AsnAVCallOrConnection = { _type?: "AsnAVCallOrConnection" } & ({ u8sCallID: string } | { connectionID: AsnAVCallAndConnectionID });
export interface AsnAVMakeCallResult {
  _type?: "AsnAVMakeCallResult";
  /** ids of the call and of your endpoint */
  callAndConnectionID: AsnAVCallAndConnectionID;
  /** id of the call in the telephony module */
  u8sCTIConnectionID: string;
}
/** - 100 `general`: unspecified failure */
export type AsnAVMakeCallErrorEnum = 100;
export interface AsnAVDropCallArgument {
  _type?: "AsnAVDropCallArgument";
  /** the call, or one endpoint of it */
  dropTarget: AsnAVCallOrConnection;
  /** reason in words, for traces */
  u8sCause: string;
  /** 0 hang up, 1 busy, 2 cancel, 16 reject */
  iAvDropReason: number;
}
export interface AsnAVMakeCallV2Argument {
  _type?: "AsnAVMakeCallV2Argument";
  /** medium of the call */
  callType: number;
  /** your own contact id */
  u8sUriFrom: string;
  /** contact id to call */
  u8sUriTo: string;
  /** application/sdp */
  u8sContentType: string;
  /** SDP offer */
  u8sBody: string;
  /** extras for the call */
  newCallParams?: AsnCtiNewCallParams;
  /** chat that belongs to the call */
  u8sAssociatedTextChatConversationID?: string;
  /** what your side can do, e.g. HOLD */
  u8sCaps?: string;
  /** true for a call with an anonymous visitor */
  bIsPublicCall?: boolean;
  bIsRemoteControlCallOut?: boolean;
  bIsRemoteControlCallIn?: boolean;
}
export interface AsnAVNewCallV2Argument {
  _type?: "AsnAVNewCallV2Argument";
  /** ids of the call and of the called endpoint */
  callAndConnectionID: AsnAVCallAndConnectionID;
  /** id of the call in the telephony module */
  u8sCTIConnectionID: string;
  /** medium of the call; {@link AsnAVMediaType} */
  callType: number;
  /** contact id of the caller */
  u8sUriFrom: string;
  /** endpoint of the caller */
  endpointIDFrom: string;
  /** contact id of the called */
  u8sUriTo: string;
  /** kind of the body, application/sdp */
  u8sContentType: string;
  /** SDP offer */
  u8sBody: string;
  /** extras for the call */
  newCallParams?: AsnCtiNewCallParams;
  /** chat that belongs to the call */
  u8sAssociatedTextChatConversationID?: string;
  /** what this side can do: HOLD, BTRANS, CTRANS ... */
  u8sCaps?: string;
  /** id that joins the calls of one scenario */
  u8sCTITrackerID?: string;
  /** contact of the own side */
  asnLocalContact?: AsnNetDatabaseContact;
  /** number on hold */
  u8sHoldContactNumberSC?: string;
  /** contact on hold */
  asnHoldContact?: AsnNetDatabaseContact;
  /** number that redirected the call */
  u8sRedirectingNumberSC?: string;
  /** contact that redirected the call */
  asnRedirectingContact?: AsnNetDatabaseContact;
  bIsRemoteControlCallOut?: boolean;
  bIsRemoteControlCallIn?: boolean;
}
export interface AsnAVCallParty {
  _type?: "AsnAVCallParty";
  endpointID: string;
  endPointState: number;
}
export type AsnAVCallPartyList = AsnAVCallParty[];
export interface AsnAVCallStateChangedArgument {
  _type?: "AsnAVCallStateChangedArgument";
  /** id of the audio or video call */
  u8sCallID: string;
  /** id of the endpoint the message is for */
  endpointIDTo: string;
  /** id of the endpoint that sends it */
  endpointIDFrom: string;
  /** new state */
  callState: number;
  /** contact id of the sender */
  u8sUriFrom: string;
  /** contact id of the receiver */
  u8sUriTo: string;
  /** members of the call; empty at present */
  parties: AsnAVCallPartyList;
  /** u8sRedirectingNumberSC, redirectingContact */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnAVCallMessageICEV2 {
  _type?: "AsnAVCallMessageICEV2";
  /** the candidate, as in RTCIceCandidate */
  candidate: string;
  /** media id */
  sdpMid: string;
  /** index of the media line */
  sdpMLineIndex: number;
}
export interface AsnAVCallMessageV2Argument {
  _type?: "AsnAVCallMessageV2Argument";
  /** id of the audio or video call */
  u8sCallID: string;
  /** id of the endpoint the message is for */
  endpointIDTo: string;
  /** id of the endpoint that sends it */
  endpointIDFrom: string;
  /** 2 ICE candidate, 5 last one, 3 camera, 6-8 renegotiation, 9-10 re-invite, 11 early answer */
  messageType: number;
  /** contact id of the receiver */
  u8sUriTo: string;
  /** kind of the body */
  u8sContentType?: string;
  /** content, e.g. PANLEFT for a camera */
  u8sBody?: string;
  /** ICE candidate */
  iceCandidate?: AsnAVCallMessageICEV2;
  /** number of the other side */
  u8sConnectedNumberSC?: string;
  /** contact of the other side */
  asnConnectedContact?: AsnNetDatabaseContact;
  /** number that redirected the call */
  u8sRedirectingNumberSC?: string;
  /** contact that redirected the call */
  asnRedirectingContact?: AsnNetDatabaseContact;
}
export interface AsnAVConnectV2Argument {
  _type?: "AsnAVConnectV2Argument";
  /** id of the audio or video call */
  u8sCallID: string;
  /** id of the endpoint the message is for */
  endpointIDTo: string;
  /** id of the endpoint that sends it */
  connectedEndPointID: string;
  /** medium of the call */
  callType: number;
  /** contact id of the receiver */
  u8sUriTo: string;
  /** kind of the body, application/sdp */
  u8sContentType: string;
  /** SDP answer */
  u8sBody: string;
  /** what this side can do: HOLD, BTRANS, CTRANS ... */
  u8sCaps?: string;
}
export interface AsnAVAlertV2Argument {
  _type?: "AsnAVAlertV2Argument";
  /** id of the audio or video call */
  u8sCallID: string;
  /** id of the endpoint the message is for */
  endpointIDTo: string;
  /** id of the endpoint that sends it */
  endpointIDFrom: string;
  /** contact id of the receiver */
  u8sUriTo: string;
  /** empty, or application/sdp */
  u8sContentType: string;
  /** empty, or an early SDP answer */
  u8sBody: string;
  /** what this side can do: HOLD, BTRANS, CTRANS ... */
  u8sCaps?: string;
}
export interface AsnRequestSTUNandTURNArgument {
  _type?: "AsnRequestSTUNandTURNArgument";
}
export interface AsnGetSTUNandTURNArgument {
  _type?: "AsnGetSTUNandTURNArgument";
}
export interface AsnGetSTUNandTURNResult {
  _type?: "AsnGetSTUNandTURNResult";
  /** STUN and TURN servers */
  listConfigSTUNandTURN: AsnConfigSTUNandTURNList;
}
export interface AsnSTUNandTURNConfigChangedArgument {
  _type?: "AsnSTUNandTURNConfigChangedArgument";
  /** STUN and TURN servers */
  listConfigSTUNandTURN: AsnConfigSTUNandTURNList;
}
export interface AsnIceServer {
  _type?: "AsnIceServer";
  /** TURN user */
  username?: string;
  /** TURN password */
  credential?: string;
  /** addresses, stun: or turn: */
  urls: UTF8StringList;
}
export type AsnIceServerList = AsnIceServer[];
export interface AsnAVGetIceServersArgument {
  _type?: "AsnAVGetIceServersArgument";
}
export interface AsnAVGetIceServersResult {
  _type?: "AsnAVGetIceServersResult";
  /** list for RTCPeerConnection */
  iceServers: AsnIceServerList;
}
/**
 * - 0 `ePCMU`
 * - 8 `ePCMA`
 * - 9 `eG722`
 * - 18 `eG729`
 * - 96 `eOPUS`
 * - 101 `eTELEPHONE-EVENT`
 * - 110 `eG726-16`
 * - 111 `eG726-24`
 * - 112 `eG726-32`
 * - 113 `eG726-40`
 * - 200 `eVP8`
 * - 264 `eH264`
 */
export type EnumCodecType = 0 | 8 | 9 | 18 | 96 | 101 | 110 | 111 | 112 | 113 | 200 | 264;
export interface AsnConfigCodec {
  _type?: "AsnConfigCodec";
  /** {@link EnumCodecType} */
  iType: number;
}
export type AsnConfigCodecList = AsnConfigCodec[];
export interface AsnConfigPorts {
  _type?: "AsnConfigPorts";
  minPort: number;
  maxPort: number;
}
/**
 * - 0 `eMEDIATYPEAUDIOVIDEO`: audio and video
 * - 1 `eMEDIATYPEAUDIO`: audio only
 * - 2 `eMEDIATYPEDESKTOPSHARING`: screen sharing
 * - 3 `eMEDIATYPEDESTKOPREQUESTSHARING`: request to share the screen
 * - 65535 `eMEDIATYPESIP`: SIP
 */
export type AsnAVMediaType = 0 | 1 | 2 | 3 | 65535;
export interface AsnAVMediaChangeArgument {
  _type?: "AsnAVMediaChangeArgument";
  /** id of the audio or video call */
  u8sCallID: string;
  /** id of the endpoint of the other side */
  endpointIDTo: string;
  /** id of the endpoint that sends it */
  connectedEndPointID: string;
  /** medium this is about (AsnAVMediaType); {@link AsnAVMediaType} */
  iMediaType: number;
  /** contact id of the sender */
  u8sUriFrom: string;
  /** contact id of the receiver */
  u8sUriTo: string;
  /** kind of the body */
  u8sContentType: string;
  /** SDP, base64 */
  u8sBody: string;
  /** id of this medium, made by the client; the journal uses it */
  u8sMediaID: string;
  /** 1: sent by the originator */
  iAvFlags: number;
  /** why it ended */
  iAvDropReason: number;
}
export interface AsnAVTransferArgument {
  _type?: "AsnAVTransferArgument";
  /** id of the audio or video call */
  u8sCallID: string;
  /** id of the endpoint the message is for */
  endpointIDTo: string;
  /** id of the endpoint that sends it */
  endpointIDFrom: string;
  /** SIP status in answers: 100, 200, 202 ... */
  iTransferResult: number;
  /** target of the transfer */
  u8sUriTransferTo: string;
  /** who transfers */
  u8sUriTransferFrom: string;
  /** id that the target gave */
  u8sTransferTargetID?: string;
}
export interface AsnAVAlertArgument {
  _type?: "AsnAVAlertArgument";
  u8sCallID: string;
  endpointIDTo: string;
  endpointIDFrom: string;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
  u8sCaps?: string;
}
export interface AsnAVCallMessageArgument {
  _type?: "AsnAVCallMessageArgument";
  u8sCallID: string;
  endpointIDTo: string;
  endpointIDFrom: string;
  messageType: number;
  u8sUriTo: string;
  u8sContentType?: string;
  u8sBody?: string;
  iceCandidate?: AsnAVCallMessageICE;
  u8sConnectedNumberSC?: string;
  asnConnectedContact?: AsnNetDatabaseContact;
  u8sRedirectingNumberSC?: string;
  asnRedirectingContact?: AsnNetDatabaseContact;
}
export interface AsnAVCallMessageICE {
  _type?: "AsnAVCallMessageICE";
  candidate: string;
  sdpMid: string;
  sdpMLineIndex: number;
}
export interface AsnAVConnectArgument {
  _type?: "AsnAVConnectArgument";
  u8sCallID: string;
  endpointIDTo: string;
  connectedEndPointID: string;
  callType: number;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
  u8sCaps?: string;
}
export interface AsnAVMakeCallArgument {
  _type?: "AsnAVMakeCallArgument";
  callType: number;
  u8sUriFrom: string;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
  newCallParams?: AsnCtiNewCallParams;
  u8sAssociatedTextChatConversationID?: string;
  u8sCaps?: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnAVNewCallArgument {
  _type?: "AsnAVNewCallArgument";
  callAndConnectionID: AsnAVCallAndConnectionID;
  u8sCTIConnectionID: string;
  /** {@link AsnAVMediaType} */
  callType: number;
  u8sUriFrom: string;
  endpointIDFrom: string;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
  newCallParams?: AsnCtiNewCallParams;
  u8sAssociatedTextChatConversationID?: string;
  u8sCaps?: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnAdminLoginArgument {
  _type?: "AsnAdminLoginArgument";
  u8sAdminUsername: string;
  adminPassword: { u8sAdminPassword: string } | { u8sAdminPasswordCrypted: string };
}
export interface AsnAdminLoginResult {
  _type?: "AsnAdminLoginResult";
  result: 0 | 1;
}
export type AsnUserMonitorLineList = AsnUserMonitorLine[];
export interface AsnUserMonitorLine {
  _type?: "AsnUserMonitorLine";
  u8sPhoneNumber: string;
}
export interface AsnUserProfile {
  _type?: "AsnUserProfile";
  iEnabled: number;
  u8sDNPath: string;
  u8sUserName: string;
  u8sSIPURI: string;
  u8sobjectGUID: string;
  u8sPhoneNumber: string;
  u8sPhoneSecondary: string;
  userMonitorLineList: AsnUserMonitorLineList;
  iMonitorLineRights: number;
  u8sSAMAccountName: string;
  u8sPassword: string;
  u8sCallRecordingNumber: string;
  u8sMailboxNumber: string;
  u8sHomeServer: string;
  iUserStaticRights: number;
  iUserStaticRights2?: number;
  userDynamicRights: AsnUserDynamicRightsList;
  asnUserContact: AsnNetDatabaseContact;
  asnUserPropertyBag: AsnUserPropertyBag;
  optionalParams?: AsnOptionalParameters;
  bWritePicture?: boolean;
}
export type AsnUserProfileList = AsnUserProfile[];
export interface AsnSetUserProfilesErrorListItem {
  _type?: "AsnSetUserProfilesErrorListItem";
  u8sUserName: string;
  iErrorDetail: number;
}
export type AsnSetUserProfilesErrorList = AsnSetUserProfilesErrorListItem[];
export interface AsnAdminGetUserProfileArgument {
  _type?: "AsnAdminGetUserProfileArgument";
  identifier: { defaultprofile: null } | { u8sClientUsername: string };
}
export interface AsnAdminGetUserProfileResult {
  _type?: "AsnAdminGetUserProfileResult";
  userProfile: AsnUserProfile;
}
/**
 * - 0 `success`: no error
 * - 1 `usernotfound`: no such user
 * - 2 `accessdenied`: not allowed
 */
export type AsnAdminGetUserProfileErrorEnum = 0 | 1 | 2;
/**
 * - 0 `eNOSTATEFILTER`: all users
 * - 1 `eISONLINEONLY`: only those online
 * - 2 `eISOFFLINEONLY`: only those offline
 */
export type AsnAdminUserOnlineStateFilter = 0 | 1 | 2;
export interface AsnAdminGetUserProfilesArgument {
  _type?: "AsnAdminGetUserProfilesArgument";
  iActiveUsersOnly: number;
  /** {@link AsnAdminUserOnlineStateFilter} */
  iFilterOnlineState: number;
}
export interface AsnAdminGetUserProfilesResult {
  _type?: "AsnAdminGetUserProfilesResult";
  userProfiles: AsnUserProfileList;
}
/**
 * - 0 `success`: no error
 * - 1 `nouserfound`: no users
 * - 2 `accessdenied`: not allowed
 */
export type AsnAdminGetUserProfilesErrorEnum = 0 | 1 | 2;
export interface AsnAdminSetUserProfileArgument {
  _type?: "AsnAdminSetUserProfileArgument";
  userProfile: AsnUserProfile;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnAdminSetUserProfileResult {
  _type?: "AsnAdminSetUserProfileResult";
  bSuccess: boolean;
}
export interface AsnAdminSetUserProfilesListArgument {
  _type?: "AsnAdminSetUserProfilesListArgument";
  userProfiles: AsnUserProfileList;
}
export interface AsnAdminSetUserProfilesListResult {
  _type?: "AsnAdminSetUserProfilesListResult";
  bSuccess: boolean;
  errorList?: AsnSetUserProfilesErrorList;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `usernotfound`: no such user
 * - 3 `sipurialreadyoccupied`: SIP address belongs to another user
 * - 4 `sipurimalformed`: SIP address is wrong
 */
export type AsnAdminSetUserProfileErrorEnum = 0 | 1 | 2 | 3 | 4;
export interface AsnAdminRemoveUserProfileArgument {
  _type?: "AsnAdminRemoveUserProfileArgument";
  userProfile: AsnUserProfile;
}
export interface AsnAdminRemoveUserProfileResult {
  _type?: "AsnAdminRemoveUserProfileResult";
  bSuccess: boolean;
}
/**
 * - 0 `success`: no error
 * - 1 `unknown`: unspecified failure
 * - 2 `accessdenied`: not allowed
 * - 3 `invalidusername`: no such user
 */
export type AsnAdminRemoveUserProfileErrorEnum = 0 | 1 | 2 | 3;
export interface AsnAdminAddUserProfileArgument {
  _type?: "AsnAdminAddUserProfileArgument";
  userProfile: AsnUserProfile;
}
export interface AsnAdminAddUserProfileResult {
  _type?: "AsnAdminAddUserProfileResult";
  bSuccess: boolean;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `useralreadyexists`: user exists already
 */
export type AsnAdminAddUserProfileErrorEnum = 0 | 1 | 2;
export interface AsnComputerProfile {
  _type?: "AsnComputerProfile";
  iEnabled: number;
  u8sDNPath: string;
  u8sComputerLogin: string;
  u8sComputerPassword: string;
  u8sobjectGUID: string;
  u8sPhoneNumber: string;
  u8sPhoneSecondary: string;
  userMonitorLineList: AsnUserMonitorLineList;
  iMonitorLineRights: number;
  asnUserPropertyBag: AsnUserPropertyBag;
  optionalParams?: AsnOptionalParameters;
}
export type AsnComputerProfileList = AsnComputerProfile[];
export interface AsnAdminGetComputerProfileArgument {
  _type?: "AsnAdminGetComputerProfileArgument";
  u8sClientComputerName: string;
}
export interface AsnAdminGetComputerProfileResult {
  _type?: "AsnAdminGetComputerProfileResult";
  computerProfile: AsnComputerProfile;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `computernotfound`: no such computer
 */
export type AsnAdminGetComputerProfileErrorEnum = 0 | 1 | 2;
export interface AsnAdminSetComputerProfileArgument {
  _type?: "AsnAdminSetComputerProfileArgument";
  computerProfile: AsnComputerProfile;
}
export interface AsnAdminSetComputerProfileResult {
  _type?: "AsnAdminSetComputerProfileResult";
  bSuccess: boolean;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `computernotfound`: no such computer
 */
export type AsnAdminSetComputerProfileErrorEnum = 0 | 1 | 2;
export interface AsnAdminAddComputerProfileArgument {
  _type?: "AsnAdminAddComputerProfileArgument";
  computerProfile: AsnComputerProfile;
}
export interface AsnAdminAddComputerProfileResult {
  _type?: "AsnAdminAddComputerProfileResult";
  bSuccess: boolean;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `computeralreadyexists`: computer exists already
 */
export type AsnAdminAddComputerProfileErrorEnum = 0 | 1 | 2;
export type AsnAdminFindUserProfileList = AsnAdminFindUserProfile[];
export interface AsnAdminFindUserProfile {
  _type?: "AsnAdminFindUserProfile";
  u8sDNPath: string;
  u8sUserName: string;
  u8sFirstName: string;
  u8sLastName: string;
  u8sDisplayName: string;
  u8sPhonePrimary: string;
  u8sPhoneSecondary: string;
  iCtiEnabled: number;
}
export interface AsnAdminFindUserArgument {
  _type?: "AsnAdminFindUserArgument";
  find: { all: null } | { u8sPhoneNumber: string };
  iMaxResults: number;
}
export interface AsnAdminFindUserResult {
  _type?: "AsnAdminFindUserResult";
  userlist: AsnAdminFindUserProfileList;
  iLimitReached: number;
}
/**
 * - 0 `success`: no error
 * - 1 `invalidparameters`: parameters are wrong
 * - 2 `accessdenied`: not allowed
 */
export type AsnAdminFindUserErrorEnum = 0 | 1 | 2;
export interface AsnGroupProfile {
  _type?: "AsnGroupProfile";
  iEnabled: number;
  u8sDNPath: string;
  u8sGroupName: string;
  u8sobjectGUID: string;
  u8sPhoneNumber: string;
  u8sPhoneSecondary: string;
  u8sGroupLeaderDN: string;
  u8sGroupCoLeaderDN: string;
  iGroupStaticRights: number;
  iGroupStaticRights2?: number;
  asnGroupRightDetails: AsnUserDynamicRights;
  asnGroupLeaderRightDetails: AsnUserDynamicRights;
  listUserDNs: UTF8StringList;
  u8sObjectSid: string;
  iGroupProfileVersion: number;
  asnUserPropertyBag?: AsnUserPropertyBag;
  u8sSIPURI?: string;
  u8sMailAddress?: string;
  optionalParams?: AsnOptionalParameters;
}
export type AsnGroupProfileList = AsnGroupProfile[];
/**
 * - 0 `allEnabledGroups`: all enabled groups
 * - 1 `allGroups`: all groups
 * - 2 `dnPath`: by DN path
 * - 3 `groupName`: by name
 * - 4 `objectGUID`: by GUID
 */
export type AsnAdminFindGroupProfilesFilter = 0 | 1 | 2 | 3 | 4;
export interface AsnAdminFindGroupProfilesArgument {
  _type?: "AsnAdminFindGroupProfilesArgument";
  /** {@link AsnAdminFindGroupProfilesFilter} */
  iSearchFilter: number;
  u8sStringParameter: string;
}
export interface AsnAdminFindGroupProfilesResult {
  _type?: "AsnAdminFindGroupProfilesResult";
  listGroupProfiles: AsnGroupProfileList;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `nosearchparameter`: nothing to search for
 */
export type AsnAdminFindGroupProfilesErrorEnum = 0 | 1 | 2;
export interface AsnAdminSetGroupProfileArgument {
  _type?: "AsnAdminSetGroupProfileArgument";
  groupProfile: AsnGroupProfile;
}
export interface AsnAdminSetGroupProfileResult {
  _type?: "AsnAdminSetGroupProfileResult";
  bSuccess: boolean;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `groupnotfound`: no such group
 * - 3 `wrongprofileversion`: wrong version of the profile
 * - 4 `errorsavingprofile`: could not be saved
 */
export type AsnAdminSetGroupProfileErrorEnum = 0 | 1 | 2 | 3 | 4;
export interface AsnAdminAddGroupProfileArgument {
  _type?: "AsnAdminAddGroupProfileArgument";
  groupProfile: AsnGroupProfile;
}
export interface AsnAdminAddGroupProfileResult {
  _type?: "AsnAdminAddGroupProfileResult";
  bSuccess: boolean;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `groupalreadyexists`: group exists already
 * - 3 `errorsavingprofile`: could not be saved
 * - 4 `cantaddgroupinactivedirectory`: groups come from Active Directory
 */
export type AsnAdminAddGroupProfileErrorEnum = 0 | 1 | 2 | 3 | 4;
export interface AsnAdminRemoveGroupProfileArgument {
  _type?: "AsnAdminRemoveGroupProfileArgument";
  groupProfile: AsnGroupProfile;
}
export interface AsnAdminRemoveGroupProfileResult {
  _type?: "AsnAdminRemoveGroupProfileResult";
  bSuccess: boolean;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 * - 2 `groupdoesnotexist`: no such group
 */
export type AsnAdminRemoveGroupProfileErrorEnum = 0 | 1 | 2;
export interface AsnGetDatabaseManagerSettingsArgument {
  _type?: "AsnGetDatabaseManagerSettingsArgument";
}
export interface AsnGetDatabaseManagerSettingsResult {
  _type?: "AsnGetDatabaseManagerSettingsResult";
  u8sEngine: string;
  u8sServer: string;
  u8sFilePath: string;
  u8sLoginName: string;
  u8sPassword: string;
  u8sDatabaseName: string;
  u8sOfflineTable: string;
  u8sJournalTable: string;
  u8sTrackerTable: string;
  u8sConversationTable: string;
  u8sAppointmentTable: string;
  u8sTaskTable: string;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 */
export type AsnGetDatabaseManagerSettingsErrorEnum = 0 | 1;
export interface AsnGetNetworkInterfacePortsArgument {
  _type?: "AsnGetNetworkInterfacePortsArgument";
}
export interface AsnGetNetworkInterfacePortsResult {
  _type?: "AsnGetNetworkInterfacePortsResult";
  iAdminPort: number;
  u8sAdminBindAddress: string;
  iNetCtiPort: number;
  u8sNetCtiBindAddress: string;
  iNetTSPPort: number;
  u8sNetTSPBindAddress: string;
  iLDAPServerPort: number;
  u8sLDAPServerBindAddress: string;
  iHTTPServerPort: number;
  u8sHTTPServerBindAddress: string;
}
export interface AsnGetAvailableLinesArgument {
  _type?: "AsnGetAvailableLinesArgument";
  optionalParams?: AsnOptionalParameters;
}
export interface AsnGetAvailableLinesResult {
  _type?: "AsnGetAvailableLinesResult";
  linelist: AsnAvailableLineDetailsList;
}
export interface AsnAvailableLineDetails {
  _type?: "AsnAvailableLineDetails";
  u8sLineURI: string;
  u8sLineName: string;
  u8sCurrentLineOwner: string;
}
export type AsnAvailableLineDetailsList = AsnAvailableLineDetails[];
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 */
export type AsnGetAvailableLinesErrorEnum = 0 | 1;
export interface AsnGetUserManagerSettingsArgument {
  _type?: "AsnGetUserManagerSettingsArgument";
}
export interface AsnGetUserManagerSettingsResult {
  _type?: "AsnGetUserManagerSettingsResult";
  iSelectedUMMode: number;
  iUMSecurity: number;
  iUMSelfInstall: number;
  bAutoBindFirstLine: boolean;
  bAutoBindSecondLine: boolean;
  iPhoneNumberPreformatFormat: number;
  bLDAPBaseAttributeWriteBackEnabled: boolean;
  u8slistPresenceDomain: UTF8StringList;
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 */
export type AsnGetUserManagerSettingsErrorEnum = 0 | 1;
export interface AsnAdminGetPhoneJournalSettingsArgument {
  _type?: "AsnAdminGetPhoneJournalSettingsArgument";
}
/**
 * - 0 `never`: nobody
 * - 1 `all`: everybody whose phone rang
 * - 2 `first`: the first whose phone rang
 * - 3 `last`: the last whose phone rang
 */
export type AsnAdminPhoneJournalUnansweredEnum = 0 | 1 | 2 | 3;
export interface AsnAdminGetPhoneJournalSettingsResult {
  _type?: "AsnAdminGetPhoneJournalSettingsResult";
  /** {@link AsnAdminPhoneJournalUnansweredEnum} */
  iUnansweredCallJournalOption: number;
  /** {@link AsnAdminPhoneJournalUnansweredEnum} */
  iAnsweredRedirectedCallJournalOption: number;
  bAutoMarkReadGroupCallsOnCallback: boolean;
}
/**
 * - 0 `success`: no error
 * - 1 `accessdenied`: not allowed
 */
export type AsnAdminGetPhoneJournalSettingsErrorEnum = 0 | 1;
export interface AsnAdminSetAnonymousUserAccessTokenArgument {
  _type?: "AsnAdminSetAnonymousUserAccessTokenArgument";
  u8sAnonymousHintData: string;
  u8sAnonymousNewAccessToken: string;
}
export interface AsnAdminSetAnonymousUserAccessTokenResult {
  _type?: "AsnAdminSetAnonymousUserAccessTokenResult";
  success: boolean;
}
export interface AsnAdminSetAnonymousUserContactDataArgument {
  _type?: "AsnAdminSetAnonymousUserContactDataArgument";
  contactData: AsnNetDatabaseContact;
}
export interface AsnAdminSetAnonymousUserContactDataResult {
  _type?: "AsnAdminSetAnonymousUserContactDataResult";
  success: boolean;
}
export interface AsnAdminRemoveAnonymousUserArgument {
  _type?: "AsnAdminRemoveAnonymousUserArgument";
  u8sAnonymousHintData: string;
}
export interface AsnAdminRemoveAnonymousUserResult {
  _type?: "AsnAdminRemoveAnonymousUserResult";
  success: boolean;
}
export interface AsnAgentGroupInfo {
  _type?: "AsnAgentGroupInfo";
  /** agent: a contact id (sip:) or line URI (tel:) */
  u8sAgentURI: string;
  /** group URI */
  u8sGroupURI: string;
  /** name of the group */
  u8sDisplayName: string;
  /** states it supports; top bit set = group of the telephone system; {@link AsnAgentGroupCapabilitiesEnum} */
  iGroupCapabilities: number;
  /** 0 logged out, 1 not ready, 2 ready, 3 busy, 4 working after a call; {@link AsnAgentStateEnum} */
  iAgentState: number;
  /** PhoneNumber, AgentLoginRequiredParameters, SupportedAgentStates */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 1 `eAGENTLOGINREQUIRESAGENTID`: agent id (PIN) is needed
 * - 2 `eAGENTLOGINREQUIRESGROUPID`: group id is needed
 * - 4 `eAGENTLOGINREQUIRESPASSWORD`: password is needed
 * - 8 `eAGENTLOGINREQUIRESDEVICEID`: device id is needed
 */
export type AsnAgentLoginRequiredParametersEnum = 1 | 2 | 4 | 8;
/**
 * - 1 `eAGENTSTATELOGGEDOUT`: logged out
 * - 2 `eAGENTSTATELOGGEDINNOTREADY`: not ready
 * - 4 `eAGENTSTATELOGGEDINREADY`: ready
 * - 8 `eAGENTSTATELOGGEDINBUSY`: busy
 * - 16 `eAGENTSTATELOGGEDINWORKINGAFTERCALL`: working after a call
 */
export type AsnSupportedAgentStatesEnum = 1 | 2 | 4 | 8 | 16;
/**
 * - 0 `eAGENTSTATENOAGENT`: logged out
 * - 1 `eAGENTSTATENOTREADY`: not ready
 * - 2 `eAGENTSTATEREADY`: ready for calls (first state after login)
 * - 3 `eAGENTSTATEBUSY`: busy
 * - 4 `eAGENTSTATEWORKINGAFTERCALL`: working after a call
 */
export type AsnAgentStateEnum = 0 | 1 | 2 | 3 | 4;
/**
 * - 1 `eAGENTCAPSUPPORTEDAGENTREQUESTSLOGIN`: can log in
 * - 2 `eAGENTCAPSUPPORTEDAGENTREQUESTSLOGOUT`: can log out
 * - 4 `eAGENTCAPSUPPORTEDAGENTREQUESTSNOTREADY`: can be not ready
 * - 8 `eAGENTCAPSUPPORTEDAGENTREQUESTSREADY`: can be ready
 * - 16 `eAGENTCAPSUPPORTEDAGENTREQUESTSBUSY`: can be busy
 * - 32 `eAGENTCAPSUPPORTEDAGENTREQUESTSWORKINGAFTERCALL`: can be working after a call
 * - 255 `eAGENTCAPSUPPORTEDAGENTREQUESTSMASK`: mask of all states
 * - 536870912 `eAGENTCAPISPORTALGROUP`: group of the contact portal
 * - 1073741824 `eAGENTCAPISPUBLICCHATGROUP`: its agents take public chats
 */
export type AsnAgentGroupCapabilitiesEnum = 1 | 2 | 4 | 8 | 16 | 32 | 255 | 536870912 | 1073741824;
export type AsnAgentGroupInfoList = AsnAgentGroupInfo[];
export interface AsnAgentMonitorStartArgument {
  _type?: "AsnAgentMonitorStartArgument";
  /** contact id; empty = yourself */
  u8sAgentURI: string;
}
export interface AsnAgentMonitorStartResult {
  _type?: "AsnAgentMonitorStartResult";
  /** id that the events will carry */
  u8sMonitorCrossRefID: string;
  /** your agent groups */
  listGroups: AsnAgentGroupInfoList;
}
export interface AsnAgentMonitorStopArgument {
  _type?: "AsnAgentMonitorStopArgument";
  /** id from asnAgentMonitorStart */
  u8sMonitorCrossRefID: string;
}
export interface AsnAgentMonitorStopResult {
  _type?: "AsnAgentMonitorStopResult";
}
export interface AsnAgentLoginArgument {
  _type?: "AsnAgentLoginArgument";
  /** agent: a contact id (sip:) or line URI (tel:), from asnAgentMonitorStart */
  u8sAgentURI: string;
  /** group URI, from asnAgentMonitorStart */
  u8sGroupURI: string;
  /** agent id, password ..., if the telephone system wants them */
  acdLoginData?: AsnAgentACDLoginData;
}
export interface AsnAgentLoginResult {
  _type?: "AsnAgentLoginResult";
}
export interface AsnAgentLogoffArgument {
  _type?: "AsnAgentLogoffArgument";
  /** agent: a contact id (sip:) or line URI (tel:), from asnAgentMonitorStart */
  u8sAgentURI: string;
  /** group URI, from asnAgentMonitorStart */
  u8sGroupURI: string;
}
export interface AsnAgentLogoffResult {
  _type?: "AsnAgentLogoffResult";
}
export interface AsnAgentSetStateArgument {
  _type?: "AsnAgentSetStateArgument";
  /** agent: a contact id (sip:) or line URI (tel:), from asnAgentMonitorStart */
  u8sAgentURI: string;
  /** group URI, from asnAgentMonitorStart */
  u8sGroupURI?: string;
  /** 0 logged out, 1 not ready, 2 ready, 3 busy, 4 working after a call; {@link AsnAgentStateEnum} */
  iAgentState: number;
}
export interface AsnAgentSetStateResult {
  _type?: "AsnAgentSetStateResult";
}
export interface AsnAgentNotifyGroupsChangedArgument {
  _type?: "AsnAgentNotifyGroupsChangedArgument";
  /** id from asnAgentMonitorStart */
  u8sMonitorCrossRefID: string;
  /** all your agent groups */
  listGroups: AsnAgentGroupInfoList;
}
export interface AsnAgentNotifyStateChangedArgument {
  _type?: "AsnAgentNotifyStateChangedArgument";
  /** id from asnAgentMonitorStart */
  u8sMonitorCrossRefID: string;
  /** agent: a contact id (sip:) or line URI (tel:), from asnAgentMonitorStart */
  u8sAgentURI: string;
  /** group URI, from asnAgentMonitorStart */
  u8sGroupURI: string;
  /** 0 logged out, 1 not ready, 2 ready, 3 busy, 4 working after a call; {@link AsnAgentStateEnum} */
  iAgentState: number;
}
export interface AsnAgentNotifyBlockedRTCChangedArgument {
  _type?: "AsnAgentNotifyBlockedRTCChangedArgument";
  /** all visitors blocked for you */
  listu8sBlockedUserURIs: UTF8StringList;
}
export interface AsnAgentAnonymousBlockRTCArgument {
  _type?: "AsnAgentAnonymousBlockRTCArgument";
  u8sAnonymousUserURI: string;
  listu8sAffectedURIs?: UTF8StringList;
  iExpireTime?: number;
}
export interface AsnAgentAnonymousBlockRTCResult {
  _type?: "AsnAgentAnonymousBlockRTCResult";
  u8sAnonymousUserURI: string;
  bBlockedRTC: boolean;
}
export interface AsnAgentAnonymousGetAgentsArgument {
  _type?: "AsnAgentAnonymousGetAgentsArgument";
}
export interface AsnAgentAnonymousGetAgentsResult {
  _type?: "AsnAgentAnonymousGetAgentsResult";
  listGroups: AsnAgentGroupInfoList;
}
export interface AsnAgentAnonymousIsBlockedRTCForAgentArgument {
  _type?: "AsnAgentAnonymousIsBlockedRTCForAgentArgument";
  u8sAnonymousUserURI: string;
  u8sAgentURI: string;
}
export interface AsnAgentAnonymousIsBlockedRTCForAgentResult {
  _type?: "AsnAgentAnonymousIsBlockedRTCForAgentResult";
  bBlockedRTC: boolean;
}
export interface AsnAgentAnonymousUnblockRTCArgument {
  _type?: "AsnAgentAnonymousUnblockRTCArgument";
  u8sAnonymousUserURI: string;
  listu8sAffectedURIs?: UTF8StringList;
}
export interface AsnAgentAnonymousUnblockRTCResult {
  _type?: "AsnAgentAnonymousUnblockRTCResult";
  u8sAnonymousUserURI: string;
  bBlockedRTC: boolean;
}
export interface AsnAgentBlockedRTCGetUsersArgument {
  _type?: "AsnAgentBlockedRTCGetUsersArgument";
}
export interface AsnAgentBlockedRTCGetUsersResult {
  _type?: "AsnAgentBlockedRTCGetUsersResult";
  listu8sBlockedUserURIs: UTF8StringList;
}
export interface AsnAgentBroadcastCheckArgument {
  _type?: "AsnAgentBroadcastCheckArgument";
  u8sBroadcastID: string;
}
export interface AsnAgentBroadcastCheckResult {
  _type?: "AsnAgentBroadcastCheckResult";
  bExists: boolean;
}
export interface AsnAgentBroadcastConfirmArgument {
  _type?: "AsnAgentBroadcastConfirmArgument";
  u8sBroadcastID: string;
}
export interface AsnAgentBroadcastConfirmResult {
  _type?: "AsnAgentBroadcastConfirmResult";
}
export interface AsnAgentBroadcastCreateArgument {
  _type?: "AsnAgentBroadcastCreateArgument";
  listu8sGroupIDs: UTF8StringList;
  iBroadcastType: number;
  data: string;
  iTTL?: number;
}
export interface AsnAgentBroadcastCreateResult {
  _type?: "AsnAgentBroadcastCreateResult";
  u8sBroadcastID: string;
}
export interface AsnAgentBroadcastEventArgument {
  _type?: "AsnAgentBroadcastEventArgument";
  items: AsnAgentBroadcastItemList;
}
export type AsnAgentBroadcastItemList = AsnAgentBroadcastItem[];
export interface AsnAgentBroadcastItem {
  _type?: "AsnAgentBroadcastItem";
  u8sBroadcastID: string;
  listu8sGroupURIs: UTF8StringList;
  iBroadcastType: number;
  data: string;
}
export interface AsnAgentBroadcastGetItemsForGroupsArgument {
  _type?: "AsnAgentBroadcastGetItemsForGroupsArgument";
  listu8sGroupURIs: UTF8StringList;
}
export interface AsnAgentBroadcastGetItemsForGroupsResult {
  _type?: "AsnAgentBroadcastGetItemsForGroupsResult";
  items: AsnAgentBroadcastItemList;
}
export interface AsnAgentGetAgentGroupsForAnonymousArgument {
  _type?: "AsnAgentGetAgentGroupsForAnonymousArgument";
  u8sAnonymousUserURI: string;
}
export interface AsnAgentGetAgentGroupsForAnonymousResult {
  _type?: "AsnAgentGetAgentGroupsForAnonymousResult";
  listGroups: AsnAgentGroupInfoList;
}
export interface AsnAgentSupervisorMonitorStartArgument {
  _type?: "AsnAgentSupervisorMonitorStartArgument";
}
export interface AsnAgentSupervisorMonitorStartResult {
  _type?: "AsnAgentSupervisorMonitorStartResult";
  u8sMonitorCrossRefID: string;
  listGroups: AsnAgentGroupInfoList;
}
export interface AsnAgentSupervisorMonitorStopArgument {
  _type?: "AsnAgentSupervisorMonitorStopArgument";
  u8sMonitorCrossRefID: string;
}
export interface AsnAgentSupervisorMonitorStopResult {
  _type?: "AsnAgentSupervisorMonitorStopResult";
}
export interface AsnAppointmentSetEntryListArgument {
  _type?: "AsnAppointmentSetEntryListArgument";
  /** user name; only administrators may name somebody else */
  u8sOwner: string;
  /** where they come from, e.g. EWS, MAPI, Google */
  u8sDataSource: string;
  /** all appointments */
  appointments: SEQAppointmentList;
}
export interface AsnAppointmentSetEntryListResult {
  _type?: "AsnAppointmentSetEntryListResult";
  /** 0 when stored */
  iResult: number;
}
export interface AsnAppointmentSetSeriesEntriesListArgument {
  _type?: "AsnAppointmentSetSeriesEntriesListArgument";
  /** user name; only administrators may name somebody else */
  u8sOwner: string;
  /** where they come from, e.g. EWS, MAPI, Google */
  u8sDataSource: string;
  /** all entries of the series, with one entry id */
  appointments: SEQAppointmentList;
}
export interface AsnAppointmentSetSeriesEntriesListResult {
  _type?: "AsnAppointmentSetSeriesEntriesListResult";
  /** 0 when stored */
  iResult: number;
}
export interface AsnAppointmentRemoveEntryArgument {
  _type?: "AsnAppointmentRemoveEntryArgument";
  /** id of the appointment */
  u8sEntryID: string;
}
export interface AsnAppointmentRemoveEntryResult {
  _type?: "AsnAppointmentRemoveEntryResult";
  /** 0 when removed */
  iResult: number;
}
export interface AsnAppointmentSetEntryArgument {
  _type?: "AsnAppointmentSetEntryArgument";
  /** the appointment */
  appointment: AsnAppointmentEntry;
}
export interface AsnAppointmentSetEntryResult {
  _type?: "AsnAppointmentSetEntryResult";
  /** 0 when stored */
  iResult: number;
}
export interface AsnAppointmentGetAllEntriesForUserArgument {
  _type?: "AsnAppointmentGetAllEntriesForUserArgument";
  /** your user name; ignored */
  u8sOwner: string;
}
export interface AsnAppointmentGetAllEntriesForUserResult {
  _type?: "AsnAppointmentGetAllEntriesForUserResult";
  /** 0 when read */
  iResult: number;
  /** all appointments */
  listAppointments: SEQAppointmentList;
}
export interface AsnAppointmentGetActualEntryForUserArgument {
  _type?: "AsnAppointmentGetActualEntryForUserArgument";
  /** your user name; ignored */
  u8sOwner: string;
}
export interface AsnAppointmentGetActualEntryForUserResult {
  _type?: "AsnAppointmentGetActualEntryForUserResult";
  /** 0 when read */
  iResult: number;
  /** appointments going on now */
  listAppointments: SEQAppointmentList;
}
/**
 * - 0 `eCLIENTAPPIDUNKNOWN`: unknown
 * - 1 `eCLIENTAPPIDPROCALL`: ProCall for Windows
 * - 2 `eCLIENTAPPIDCLNINST`: workstation setup
 * - 3 `eCLIENTAPPIDENETSN`: ENetSN of the SDK
 * - 4 `eCLIENTAPPIDENETTSC`: ENetTSC of the SDK
 * - 5 `eCLIENTAPPIDIVRDLL`: IVR library
 * - 6 `eCLIENTAPPIDECTISRVCMD`: command line tool of the SDK
 * - 7 `eCLIENTAPPIDMOBILE`: phone app
 * - 8 `eCLIENTAPPIDMOBILEPAD`: iPad app
 * - 9 `eCLIENTAPPIDWEBSERVICESDK`: another service that uses the web service
 * - 10 `eCLIENTAPPIDMAC`: ProCall for macOS
 * - 15 `eCLIENTAPPIDPROCALLWEB`: web client (the usual value for web pages)
 * - 16 `eCLIENTAPPIDPROCALLSIP`: SIP client
 * - 17 `eCLIENTAPPIDPROCALLXMPP`: XMPP client
 * - 18 `eCLIENTAPPIDPROCALLONE`: ProCall One
 * - 19 `eCLIENTAPPIDPUSHSERVICE`: the server's own push service
 * - 20 `eCLIENTAPPIDPROCALLANALYTICS`: ProCall Analytics
 * - 21 `eCLIENTAPPIDWEBLIVECHAT`: LiveChat, the agent's workplace
 * - 22 `eCLIENTAPPIDEXCHANGECALENDARREPLICATOR`: service that copies Exchange calendars
 * - 23 `eCLIENTAPPIDPROCALLPAC`: ProCall in PAC mode
 * - 24 `eCLIENTAPPIDPROCALLPCB`: ProCall in PCB mode
 * - 25 `eCLIENTAPPIDWEBCONFERENCING`: ProCall Meetings
 * - 26 `eCLIENTAPPIDPROCALLWEBAPP`: web app of its own (PWA)
 * - 27 `eCLIENTAPPIDWEBVIEW2CLIENT`: web view inside another client
 * - 28 `eCLIENTAPPIDMSTEAMSAPP`: app for Microsoft Teams
 */
export type AsnClientAppID = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28;
/**
 * - 0 `eNONE`: nothing special
 * - 1 `eSOFTPHONE`: client is a softphone (audio and video module)
 * - 2 `eAVLINE`: client offers a line for audio and video calls
 * - 4 `eASN1V2EVENTS`: client understands the V2 events of August 2024
 */
export type AsnNegotiateServerConnectionClientCapabilities = 0 | 1 | 2 | 4;
export interface AsnNegotiateServerConnectionAnonymousDataArgument {
  _type?: "AsnNegotiateServerConnectionAnonymousDataArgument";
  u8sHintData: string;
  u8sToken: string;
}
export interface AsnNegotiateServerConnectionV2Argument {
  _type?: "AsnNegotiateServerConnectionV2Argument";
  /** oldest interface version the client knows, as major.minor.patch */
  u8sMinSupportedInterfaceVersion: string;
  /** newest interface version the client knows, as major.minor.patch */
  u8sMaxSupportedInterfaceVersion: string;
  /** id of the device, chosen by the client */
  u8sClientDeviceId: string;
  /** version of the client */
  u8sClientVersion: string;
  /** kind of client (15 = web) */
  eClientAppID: AsnClientAppID;
  /** name that administrators see for this connection */
  u8sClientDeviceName: string;
  /** flags: softphone, AV line, V2 events; {@link AsnNegotiateServerConnectionClientCapabilities} */
  iClientCapabilities: number;
  /** former connection, when the client takes it up again */
  u8sConnectionGUID?: string;
  /** given when the client stays anonymous */
  eAnonymousLogin?: AsnNegotiateServerConnectionAnonymousDataArgument;
}
/**
 * - 0 `ePROCALLENTERPRISE`: ordinary UCServer
 * - 1 `eTAPISERVER`: TAPI server: drivers only, no ProCall clients
 * - 2 `ePROCALLINFINITY`: Infinity (was DataCenter)
 * - 3 `ePROCALLNEX`: NEX (was UC as a service)
 */
export type AsnNegotiateServerConnectionServerTypeV2 = 0 | 1 | 2 | 3;
/**
 * - 0 `ePASSWORD`: password kept by the server
 * - 1 `eDOMAIN`: Windows domain
 * - 2 `eOAUTH`: OAuth
 */
export type AsnNegotiateServerConnectionAuthenticationMethod = 0 | 1 | 2;
export interface AsnNegotiateServerConnectionAnonymousDataResult {
  _type?: "AsnNegotiateServerConnectionAnonymousDataResult";
  u8sUsername: string;
  u8sToken: string;
}
export interface AsnNegotiateServerConnectionV2Result {
  _type?: "AsnNegotiateServerConnectionV2Result";
  /** product */
  eServerType: AsnNegotiateServerConnectionServerTypeV2;
  /** interface version of the server */
  u8sServerInterfaceVersion: string;
  /** password, domain or OAuth */
  eAuthenticationMethod: AsnNegotiateServerConnectionAuthenticationMethod;
  /** realm to encrypt with, base64 */
  sServerAuthentication: string;
  /** clock of the server, UTC */
  stServerTime: AsnSystemTime;
  /** build of the server */
  u8sServerVersion: string;
  /** id of this connection */
  u8sConnectionGUID: string;
  /** domains of the contact ids here */
  u8sPresenceDomains: UTF8StringList;
  /** brand, when it is not estos */
  iOEM?: number;
  /** version as shown to users, when it differs */
  u8sProductVersion?: string;
  /** true when presence is switched off */
  bPresenceServicesDisabled?: boolean;
  /** true when rights between users are switched off */
  bUserUserRightsDisabled?: boolean;
  /** name and token of the anonymous user */
  eAnonymousDetails?: AsnNegotiateServerConnectionAnonymousDataResult;
}
export interface AsnNegotiateServerConnectionV2ServerBusy {
  _type?: "AsnNegotiateServerConnectionV2ServerBusy";
  iServerBusyTimeout: number;
}
export interface AsnNegotiateServerConnectionV2IncompatibleInterfaceVersion {
  _type?: "AsnNegotiateServerConnectionV2IncompatibleInterfaceVersion";
  u8sServerInterfaceVersion: string;
}
export type AsnNegotiateServerConnectionV2ResultChoice = { _type?: "AsnNegotiateServerConnectionV2ResultChoice" } & ({ result: AsnNegotiateServerConnectionV2Result } | { busy: AsnNegotiateServerConnectionV2ServerBusy } | { incompatible: AsnNegotiateServerConnectionV2IncompatibleInterfaceVersion });
/**
 * - 100 `eNETLOGININTERNALSERVERERROR`: the server failed inside
 * - 101 `eNETLOGININVALUSERNAME`: unknown user or wrong password
 * - 103 `eNETLOGINNOMOREUSERS`: no user licence left
 * - 104 `eNETLOGININVALIDVERSION`: versions of client and server do not fit
 * - 105 `eNETLOGINNEGOTIATIONREQUIRED`: no failure: another step of the login follows
 * - 106 `eNETLOGININVALIDAUTHENTICATIONMETHOD`: login method not supported here
 * - 107 `eNETLOGINUSERNOTENABLED`: user exists but is not enabled
 * - 108 `eNETLOGININVALIDCOMPUTERNAME`: unknown computer (computer login only)
 * - 109 `eNETLOGINDOMAINAUTHFAILED`: the Windows domain refused the login
 * - 110 `eNETLOGINMISSINGRIGHTS`: user may not log in this way, e.g. from a mobile
 * - 111 `eNETLOGINMISSINGRIGHTSTS`: reserved
 * - 112 `eNETLOGINSERVERNOTCOMPATIBLE`: this kind of application does not fit the server
 * - 113 `eNETLOGINALREADYAUTHENTICATED`: already logged in
 * - 114 `eNETLOGINTLSREQUIRED`: connection must use TLS
 * - 129 `eNETLOGINACCOUNTPASSWORDLOCKED`: account locked after too many wrong passwords
 * - 130 `eNETLOGINTOKENEXIRED`: login token has expired
 * - 131 `eNETLOGINTOOMANYATTEMPTS`: too many attempts, wait and try again
 * - 133 `eNETLOGINWRONGPACMODE`: reserved (client started in the wrong PAC mode)
 */
export type AsnLogonErrorEnum = 100 | 101 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 129 | 130 | 131 | 133;
export interface AsnLogoffArgument {
  _type?: "AsnLogoffArgument";
}
export interface AsnAdminLogin {
  _type?: "AsnAdminLogin";
  /** name of the administrator */
  u8sAdminUsername: string;
  /** password, plain or encrypted */
  adminPassword: { u8sAdminPassword: string } | { u8sAdminPasswordCrypted: string };
}
/**
 * - 0 `eUserTokenExternal`: identifies the user to other services, no login
 * - 1 `eUserTokenLogin`: can be used to log in
 */
export type AsnUserTokenType = 0 | 1;
export interface AsnGetUserTokenArgument {
  _type?: "AsnGetUserTokenArgument";
  /** 0: token only identifies you (default); 1: token can log in; {@link AsnUserTokenType} */
  iType?: number;
  /** lifetime in seconds, 86400 (24 hours) by default */
  iTTL?: number;
  /** services the token is for, e.g. FAQ, RANKING */
  lstServiceType?: UTF8StringList;
  /** profile values to put into the token as claims */
  lstProfileAttributes?: AsnProfileAttributeList;
  /** administrator's name and password, for a token with his rights */
  adminLogin?: AsnAdminLogin;
}
export interface AsnGetUserTokenV2Result {
  _type?: "AsnGetUserTokenV2Result";
  /** the token, a JWT */
  sToken: string;
}
export interface AsnProfileAttribute {
  _type?: "AsnProfileAttribute";
  /** service that the value belongs to; part of the claim name */
  u8sServiceType: string;
  /** name of the profile value */
  u8seName: string;
  /** value to use when the profile has none */
  u8sValue?: string;
}
export type AsnProfileAttributeList = AsnProfileAttribute[];
export interface AsnGetLoggedInContactArgument {
  _type?: "AsnGetLoggedInContactArgument";
}
export interface AsnGetLoggedInContactV2Result {
  _type?: "AsnGetLoggedInContactV2Result";
  /** your user name */
  u8sLoggedInUser: string;
  /** your own contact */
  ownContact: AsnContactV2;
}
export interface AsnGetLoggedInContactResult {
  _type?: "AsnGetLoggedInContactResult";
  /** your user name */
  u8sLoggedInUser: string;
  /** your own contact (first version) */
  ownContact: AsnContact;
}
export interface AsnGetUserTokenResult {
  _type?: "AsnGetUserTokenResult";
  /** the token */
  sToken: string;
}
export interface AsnLogonArgument {
  _type?: "AsnLogonArgument";
  /** protocol version, e.g. 70 */
  iVersion: number;
  /** version of the client, e.g. 3.0.0.100 */
  u8sVersion: string;
  /** which events to get at once (AsnAttachToContactOptions); {@link AsnAttachToContactOptions} */
  iAttachToContact: number;
  /** name of the computer, for display */
  u8sClientComputerName: string;
  /** how to log in */
  authentication: AsnAuthenticationChoice;
  /** further keys, e.g. CompletedEventID */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `eAttachToNothing`: only call functions, no events
 * - 1 `eAttachToAll`: ordinary login, all events at once
 * - 2 `eAttachOnlyMinimum`: ordinary login, subscribe to events yourself
 */
export type AsnAttachToContactOptions = 0 | 1 | 2;
export type AsnAuthenticationChoice = { _type?: "AsnAuthenticationChoice" } & ({ simple: AsnAuthenticationSimple } | { simplecrypt: AsnAuthenticationSimpleCrypt } | { winuser: AsnAuthenticationWinuser } | { enhanced: AsnAuthenticationEnhanced } | { openidc: AsnAuthenticationOpenIDC });
export interface AsnAuthenticationSimple {
  _type?: "AsnAuthenticationSimple";
  u8sClientUsername: string;
  u8sClientUserPassword: string;
}
export interface AsnAuthenticationSimpleCrypt {
  _type?: "AsnAuthenticationSimpleCrypt";
  u8sClientUsername: string;
  u8sClientUserPasswordCrypted: string;
}
export interface AsnAuthenticationWinuser {
  _type?: "AsnAuthenticationWinuser";
  u8sClientUsername: string;
  u8sClientUsernameAuthorisation: string;
}
export interface AsnAuthenticationEnhanced {
  _type?: "AsnAuthenticationEnhanced";
  u8sClientUsername: string;
  u8sClientUsernameAuthorisation: string;
  u8sAuthenticationMethod: string;
  sAuthCredetials: string;
}
export interface AsnAuthenticationOpenIDC {
  _type?: "AsnAuthenticationOpenIDC";
  u8sScope?: string;
  u8sIDToken?: string;
}
export interface AsnLogonResult {
  _type?: "AsnLogonResult";
  /** name of the user */
  u8sLoggedInUser: string;
  /** 1 when ownContact is filled, which it is after a login */
  iValidContact: number;
  /** your own contact */
  ownContact: AsnContact;
  /** further keys, e.g. CompletedEventID */
  optionalParams?: AsnOptionalParameters;
  /** STUN and TURN servers */
  listConfigSTUNandTURN?: AsnConfigSTUNandTURNList;
  /** servers of the group this one belongs to */
  listDataCenterServers?: UTF8StringList;
}
export interface AsnLogonError {
  _type?: "AsnLogonError";
  /** number of the error (AsnLogonErrorEnum, 100 and up) */
  iErrorDetail: number;
  /** the error in words */
  u8sErrorString: string;
  /** data for the next step of the login; the misspelling is the wire name */
  sAuthCredetials: string;
  /** user whose login failed */
  u8sFailedUser: string;
  /** further keys */
  optionalParams?: AsnOptionalParameters;
}
export type AsnLogonResultChoice = { _type?: "AsnLogonResultChoice" } & ({ success: AsnLogonResultSuccess } | { renegotiation: AsnAuthenticationSimpleCrypt });
export interface AsnLogonResultSuccess {
  _type?: "AsnLogonResultSuccess";
  u8sLoggedInUser: string;
  iValidContact: number;
  ownContact: AsnContact;
  listConfigSTUNandTURN?: AsnConfigSTUNandTURNList;
  listDataCenterServers?: UTF8StringList;
}
export interface AsnNegotiateServerConnectionArgument {
  _type?: "AsnNegotiateServerConnectionArgument";
  iClientProtocolVersion: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnNegotiateServerConnectionResult {
  _type?: "AsnNegotiateServerConnectionResult";
  iServerProtocolVersion: number;
  iServerUMSecurityOption: number;
  iServerTLSSecurityOption: number;
  sServerAuthentication: string;
  optionalParams?: AsnOptionalParameters;
  stServerTime?: AsnSystemTime;
}
export interface AsnNegotiateServerConnectionError {
  _type?: "AsnNegotiateServerConnectionError";
  iErrorDetail: number;
  u8sErrorString: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnSetClientAuthenticationArgument {
  _type?: "AsnSetClientAuthenticationArgument";
  /** {@link AsnClientAppID} */
  iCtiClientAppID: number;
  sClientAuthentication: string;
}
export interface AsnSetClientAuthenticationResult {
  _type?: "AsnSetClientAuthenticationResult";
  bSuccess: boolean;
}
/**
 * - 0 `empty`: none
 * - 1 `picture`: preview picture (JPEG)
 * - 2 `vcard`: contact (vCard 2.1 or 3)
 * - 3 `geodata`: location (KML)
 * - 4 `voicemessage`: voice message (Ogg Opus)
 */
export type AsnBinaryTransferMetaDataTypeEnum = 0 | 1 | 2 | 3 | 4;
/**
 * - 0 `noerror`: no error
 * - 1 `serverBusy`: too many downloads, try later
 * - 2 `extensionNotAllowed`: file extension is forbidden
 * - 3 `fileTooBig`: file is too big
 * - 4 `unknownTransferID`: no such transfer
 * - 5 `transferTerminated`: broken off by the server
 * - 6 `invalidPosition`: position lies outside the file
 * - 7 `filedeleted`: file was deleted
 * - 8 `invalidMetaData`: metadata wrong or not allowed
 * - 9 `databaseFail`: database error, see the server's log
 * - 9999 `generalServerError`: other failure, see the server's log
 */
export type AsnBinaryTransferRequestErrorEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 9999;
/**
 * - 0 `ucserver`: in the server, by asnSendBinaryChunk and asnReceiveBinaryChunk
 * - 1 `ucweb`: UCWeb (REST)
 * - 2 `dropbox`: Dropbox
 * - 3 `awss3`: Amazon S3
 * - 4 `onedrive`: OneDrive
 */
export type AsnBinaryTransferStorageTypeEnum = 0 | 1 | 2 | 3 | 4;
/**
 * - 0 `chat`: for chat
 * - 1 `screensharing`: during screen sharing
 * - 2 `toexternal`: for outsiders such as customers
 */
export type AsnBinaryTransferServiceTypeEnum = 0 | 1 | 2;
export interface AsnBinaryTransferSettings {
  _type?: "AsnBinaryTransferSettings";
  /** 0 chat, 1 screen sharing, 2 to outsiders; {@link AsnBinaryTransferServiceTypeEnum} */
  eServiceType: number;
  /** true when it may be used */
  bEnabled: boolean;
  /** forbidden file extensions */
  u8sNotAllowedExtensions: UTF8StringList;
  /** bytes a piece when downloading, -1 = no limit */
  iMaxChunkSizeDownload: number;
  /** bytes a piece when uploading, -1 = no limit */
  iMaxChunkSizeUpload: number;
  /** bytes of a preview, -1 = no limit */
  iMaxPreviewSize: number;
  /** pixels of a preview (longer side), -1 = no limit */
  iMaxPreviewDimension: number;
  /** megabytes of a file, -1 = no limit */
  iMaxFileSizeMB: number;
}
export type AsnBinaryTransferSettingsList = AsnBinaryTransferSettings[];
export interface AsnBinaryTransferStorageSettings {
  _type?: "AsnBinaryTransferStorageSettings";
  /** {@link AsnBinaryTransferStorageTypeEnum} */
  eStorageType: number;
  bEnabled: boolean;
  iMaxFileSizeMB: number;
  iMaxStorageSizeMB: number;
  u8sAllowedMimeTypes: UTF8StringList;
  u8sNotAllowedExtensions: UTF8StringList;
  u8sRootFolder: string;
  iMaxFileAgeDays: number;
  bRemoveOutdatedFilesEnabled: boolean;
}
export type AsnBinaryTransferStorageSettingsList = AsnBinaryTransferStorageSettings[];
export interface AsnBinaryTransferMetaData {
  _type?: "AsnBinaryTransferMetaData";
  /** file name with extension */
  u8sFileNameWithExtension?: string;
  /** MIME type */
  u8sMimeType?: string;
  /** bytes; may exceed 32 bits */
  iDataSize?: number;
  /** SHA-256 of the file */
  u8sChecksum?: string;
  /** milliseconds of audio or video */
  iMediaDuration?: number;
  /** 1 preview picture, 2 vCard, 3 location, 4 voice message; {@link AsnBinaryTransferMetaDataTypeEnum} */
  eMetaDataType?: number;
  /** embedded data of that kind, base64 */
  osMetaData?: string;
  /** description */
  u8sDescriptionText?: string;
  /** transfer id, given by the server */
  u8sBinaryTransferID?: string;
}
export type AsnBinaryTransferMetaDataList = AsnBinaryTransferMetaData[];
export interface AsnGetBinaryTransferSettingsArgument {
  _type?: "AsnGetBinaryTransferSettingsArgument";
}
export interface AsnGetBinaryTransferSettingsResult {
  _type?: "AsnGetBinaryTransferSettingsResult";
  /** limits, one entry for each service */
  asnBinaryTransferSettingsList: AsnBinaryTransferSettingsList;
}
export interface AsnInitBinaryTransferUploadArgument {
  _type?: "AsnInitBinaryTransferUploadArgument";
  /** name, size, type and preview of the file */
  asnMetaData: AsnBinaryTransferMetaData;
  /** 0 chat, 1 screen sharing, 2 to outsiders; {@link AsnBinaryTransferServiceTypeEnum} */
  eServiceType: number;
}
export interface AsnInitBinaryTransferUploadResult {
  _type?: "AsnInitBinaryTransferUploadResult";
  /** where to upload; 0 = by asnSendBinaryChunk; {@link AsnBinaryTransferStorageTypeEnum} */
  eTargetType: number;
  /** transfer id of the file */
  u8sTransferID: string;
  /** settings of an outside storage */
  u8sTargetServiceDetails?: AsnStringPairList;
}
export interface AsnSendBinaryChunkArgument {
  _type?: "AsnSendBinaryChunkArgument";
  /** transfer id of the file */
  u8sTransferID: string;
  /** position in the file, from 0 */
  iDataOffset: number;
  /** the piece, base64 */
  osChunkData: string;
}
export interface AsnSendBinaryChunkResult {
  _type?: "AsnSendBinaryChunkResult";
  /** position to go on at; if it is not offset + length, send from there again */
  iNewPosition: number;
}
export interface AsnBinaryTransferUploadCompletedArgument {
  _type?: "AsnBinaryTransferUploadCompletedArgument";
  /** transfer id of the file */
  u8sTransferID: string;
  /** true done, false failed */
  bUploadCompleted: boolean;
  /** how to download it from the outside storage */
  u8s3rdPartyFileReference?: string;
  /** error of the outside storage, for the log */
  u8sUploadError?: string;
}
export interface AsnBinaryTransferUploadCompletedResult {
  _type?: "AsnBinaryTransferUploadCompletedResult";
}
export interface AsnInitBinaryTransferDownloadArgument {
  _type?: "AsnInitBinaryTransferDownloadArgument";
  /** transfer id of the file */
  u8sTransferID: string;
  /** true: send the metadata too */
  bProvideMetaData: boolean;
}
export interface AsnInitBinaryTransferDownloadResult {
  _type?: "AsnInitBinaryTransferDownloadResult";
  /** where to download; 0 = by asnReceiveBinaryChunk; {@link AsnBinaryTransferStorageTypeEnum} */
  eSourceType: number;
  /** name, size, type and preview, if asked for */
  asnMetaData?: AsnBinaryTransferMetaData;
  /** settings of an outside storage */
  u8sTargetServiceDetails?: AsnStringPairList;
  /** how to download it from the outside storage */
  u8s3rdPartyFileReference?: string;
}
export interface AsnReceiveBinaryChunkArgument {
  _type?: "AsnReceiveBinaryChunkArgument";
  /** transfer id of the file */
  u8sTransferID: string;
  /** position in the file, from 0 */
  iDataOffset: number;
  /** bytes wanted */
  iChunkSize: number;
}
export interface AsnReceiveBinaryChunkResult {
  _type?: "AsnReceiveBinaryChunkResult";
  /** the piece, base64 */
  osChunkData: string;
  /** true when nothing follows */
  bCompleted: boolean;
}
export interface AsnBinaryTransferDownloadCompletedArgument {
  _type?: "AsnBinaryTransferDownloadCompletedArgument";
  /** transfer id of the file */
  u8sTransferID: string;
  /** true done, false failed */
  bDownloadCompleted: boolean;
  /** error of the outside storage, for the log */
  u8sDownloadError?: string;
}
export interface AsnBinaryTransferDownloadCompletedResult {
  _type?: "AsnBinaryTransferDownloadCompletedResult";
}
export interface AsnGetBinaryTransferMetaDataArgument {
  _type?: "AsnGetBinaryTransferMetaDataArgument";
  /** transfer id of the file */
  u8sTransferID: string;
}
export interface AsnGetBinaryTransferMetaDataResult {
  _type?: "AsnGetBinaryTransferMetaDataResult";
  /** name, size, type and preview */
  asnMetaData: AsnBinaryTransferMetaData;
}
export interface AsnBinaryTransferRemoveElementArgument {
  _type?: "AsnBinaryTransferRemoveElementArgument";
  /** transfer id of the file */
  u8sTransferID: string;
}
export interface AsnBinaryTransferRemoveElementResult {
  _type?: "AsnBinaryTransferRemoveElementResult";
  /** true when it was deleted */
  bRemoved: boolean;
}
export interface AsnBinaryTransferForwardElementArgument {
  _type?: "AsnBinaryTransferForwardElementArgument";
  /** transfer id of the file */
  u8sTransferID: string;
}
export interface AsnBinaryTransferForwardElementResult {
  _type?: "AsnBinaryTransferForwardElementResult";
  /** former transfer id */
  u8sOrigTransferID: string;
  /** new transfer id */
  u8sForwardTransferID: string;
}
export type AsnCtiCallDataList = AsnCtiCallData[];
export interface AsnCtiCallData {
  _type?: "AsnCtiCallData";
  /** name; choose it so that it clashes with nobody */
  key: string;
  /** value; keep it short, it is sent with each call event */
  value: string;
}
/**
 * - 0 `lineStatusDisconnected`: ready, not opened
 * - 1 `lineStatusClosed`: closed
 * - 2 `lineStatusOpen`: open and usable
 * - 3 `lineStatusOpenNoPhoneConnected`: open, but no phone is attached
 * - 4 `lineStatusOpenNoPBXConnection`: open, but the telephone system is unreachable
 * - 5 `lineStatusOpenPBXLoginFailed`: open, but the telephone system refused the login
 * - 6 `lineStatusOpenPBXNoLicense`: open, but the telephone system lacks a licence
 * - 7 `lineStatusOpenPBXSessionCountExceeded`: open, but too many CSTA sessions
 * - 8 `lineStatusFailedNoLicense`: not open: the server lacks a licence
 * - 9 `lineStatusFailedNoECSTALicense`: not open: the ECSTA driver lacks a licence
 */
export type AsnCtiLineOpenStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/**
 * - 0 `eCFEATURENONE`: nothing
 * - 1 `eCFEATUREANSWER`: answer (while ringing)
 * - 2 `eCFEATUREMAKECALL`: make a call, also a consultation call
 * - 4 `eCFEATURECOMPLETECALL`: ask for an automatic callback
 * - 16 `eCFEATUREMERGECALLS`: connect both parties and leave (transfer)
 * - 32 `eCFEATUREHANGUP`: hang up or reject
 * - 256 `eCFEATUREBLINDTRANSFER`: transfer without consultation
 * - 512 `eCFEATUREREDIRECT`: redirect (while ringing)
 * - 1024 `eCFEATUREMAYBEPICKUPED`: another line may pick it up
 * - 4096 `eCFEATURESWAPHOLD`: toggle with the held call (both calls need it)
 * - 8192 `eCFEATUREHOLD`: put on hold
 * - 16384 `eCFEATUREUNHOLD`: take back from hold
 * - 65536 `eCFEATURECONFERENCESTARTEU`: start a conference from an active and a held call
 * - 131072 `eCFEATURECONFERENCEADDPARTY`: add to a running conference
 * - 262144 `eCFEATURECONFERENCESTARTUSA`: start a conference from a single call
 * - 1048576 `eCFEATUREGENERATETONE`: generate tones (not supported)
 * - 2097152 `eCFEATUREDIALDIGITS`: send DTMF
 * - 16777216 `eCFEATURESTARTCALLRECORD`: start recording
 * - 33554432 `eCFEATURESTOPCALLRECORD`: stop recording
 */
export type EnumCallFeatures = 0 | 1 | 2 | 4 | 16 | 32 | 256 | 512 | 1024 | 4096 | 8192 | 16384 | 65536 | 131072 | 262144 | 1048576 | 2097152 | 16777216 | 33554432;
/**
 * - 0 `eCTILINEFEATURENONE`: nothing, only call states are shown
 * - 1 `eCTILINEFEATUREMAKECALL`: make calls
 * - 2 `eCTILINEFEATUREDONOTDISTURB`: do not disturb
 * - 4 `eCTILINEFEATUREPICKUP`: its calls can be picked up
 * - 8 `eCTILINEFEATUREBLOCKID`: hide the own number when calling
 * - 16 `eCTILINEFEATURENOIMMEDIATEINQUIRY`: no second call while one is active (no automatic hold)
 * - 32 `eCTILINEFEATUREREMOTEOFFICE`: remote office
 * - 64 `eCTILINEFEATUREINVALIDPASSWORD`: line password is wrong
 * - 128 `eCTILINEFEATUREREMOTEOFFICEEMULATION`: remote office is done by the server
 */
export type EnumLineFeatures = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128;
/**
 * - 0 `eFORWARDMODEUNKNOWN`: unknown
 * - 1 `eFORWARDMODEIMMEDIATE`: always
 * - 2 `eFORWARDMODEBUSY`: when busy
 * - 4 `eFORWARDMODENOANSW`: when nobody answers
 * - 8 `eFORWARDMODEBUSYINT`: when busy, internal callers
 * - 16 `eFORWARDMODEBUSYEXT`: when busy, external callers
 * - 32 `eFORWARDMODENOANSINT`: when nobody answers, internal callers
 * - 64 `eFORWARDMODENOANSEXT`: when nobody answers, external callers
 * - 128 `eFORWARDMODEIMMINT`: always, internal callers
 * - 256 `eFORWARDMODEIMMEXT`: always, external callers
 * - 512 `eFORWARDDISC`: when no client is connected (SIP)
 * - 1024 `eFORWARDDISCINT`: when no client is connected, internal callers
 * - 2048 `eFORWARDDISCEXT`: when no client is connected, external callers
 * - 4096 `eFORWARDADMINDISC`: set by the administrator, when no client is connected
 * - 8192 `eFORWARDADMINDISCINT`: the same, internal callers
 * - 16384 `eFORWARDADMINDISCEXT`: the same, external callers
 * - 32767 `eFORWARDALLMODESMASK`: mask of all modes
 */
export type EnumForwardModes = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32767;
/**
 * - 1 `eFORWARDCONTROLLERPBX`: the telephone system forwards
 * - 2 `eFORWARDCONTROLLERTAPISERVERADMIN`: the server forwards, set by an administrator
 * - 4 `eFORWARDCONTROLLERTAPISERVERUSER`: the server forwards, set by a user
 */
export type EnumForwardController = 1 | 2 | 4;
export interface AsnCtiLineInfo {
  _type?: "AsnCtiLineInfo";
  /** first, second or another line (AsnContactPhoneLineType); {@link AsnContactPhoneLineType} */
  iType: number;
  /** 2 = open and usable (AsnCtiLineOpenStatus); {@link AsnCtiLineOpenStatus} */
  iLineOpenStatus: number;
  /** line URI, e.g. tel:+493023125100@pbx; names the line everywhere */
  u8sLinePhoneNumber: string;
  /** name of the line */
  u8sDescriptor: string;
  /** number to call it, +493023125100 */
  u8sPhoneNumber: string;
  /** location whose dialling rules apply */
  u8sLineLocationID: string;
  /** what the line can do (EnumLineFeatures); {@link EnumLineFeatures} */
  iLineFeatures: number;
  /** kinds of forward the telephone system can do; {@link AsnForwardMode} */
  iForwardFeaturesPBX: number;
  /** kinds of forward the server can do; {@link AsnForwardMode} */
  iForwardFeaturesSERVER: number;
  /** not used */
  iForwardFeaturesUSER: number;
  /** AddressNames, CTIFeatureCodes, PrivateLine */
  optionalParams?: AsnOptionalParameters;
}
export type AsnCtiLineInfoList = AsnCtiLineInfo[];
export interface AsnCtiCallInformation {
  _type?: "AsnCtiCallInformation";
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** id of the call, used everywhere */
  u8sConnectionID: string;
  /** 4 dialing, 8 ringback, 2 offering, 32 connected, 128 hold, 256 disconnected, 1 gone; {@link EnumCallState} */
  iCallState: number;
  /** normal, consultation, conference, callback (EAsnCallType); {@link EAsnCallType} */
  iCallType: number;
  /** why it ended (EnumCallDisconnectedReason); {@link EnumCallDisconnectedReason} */
  iDisconnectedReason: number;
  /** what may be done with it now (EnumCallFeatures); {@link EnumCallFeatures} */
  iFeatures: number;
  /** true outgoing, false incoming */
  bOutbound: boolean;
  /** true when the other side is in the same location */
  bInternal: boolean;
  /** true when the number is hidden */
  bCallerIDBlocked: boolean;
  /** recording (EnumCallRecordingState); {@link EnumCallRecordingState} */
  iCallRecordingState: number;
  /** true for the call that controls a conference */
  bConferenceCtlr: boolean;
  /** id of the controlling call, when in a conference */
  u8sConferenceCtlrID: string;
  /** own number: called one (incoming) or that of the line (outgoing) */
  u8sLocalNumberSC: string;
  /** number of the other side, +493023125101 */
  u8sRemoteNumberSC: string;
  /** who supplied the contact data (EnumRemoteContactSource); {@link EnumRemoteContactSource} */
  iRemoteContactSource: number;
  /** project of the call */
  projectPinRule: AsnProjectPinRule;
  /** memo */
  u8sNote: string;
  /** id that joins the calls of one scenario */
  u8sTrackerID: string;
  /** begin, UTC */
  utcCallCreated: AsnSystemTime;
  /** answered at, UTC; empty when not answered */
  utcCallConnected: AsnSystemTime;
  /** ended at, UTC; empty while it lasts */
  utcCallDisconnected: AsnSystemTime;
  /** true when the held number is unknown */
  bIsUnknownHoldContact: boolean;
  /** contact of the own side */
  pLocalContact?: AsnNetDatabaseContact;
  /** contact of the other side */
  pRemoteContact?: AsnNetDatabaseContact;
  /** number on hold */
  pu8sHoldNumberSC?: string;
  /** contact on hold */
  pHoldContact?: AsnNetDatabaseContact;
  /** number that redirected the call */
  pu8sRedirectingNumber?: string;
  /** contact that redirected the call */
  pRedirectingContact?: AsnNetDatabaseContact;
  /** PBXCallID, AddressID, CallLinkageID */
  optionalParams?: AsnOptionalParameters;
  /** keys and values attached by clients */
  callDataList?: AsnCtiCallDataList;
}
export type AsnCtiCallInformationList = AsnCtiCallInformation[];
export interface AsnRemoteOfficeState {
  _type?: "AsnRemoteOfficeState";
  /** not used */
  u8sController: string;
  /** 1 on, 0 off */
  iEnabled: number;
  /** number of the attached phone */
  u8sDestination: string;
}
export interface AsnCtiEnumPhoneLinesArgument {
  _type?: "AsnCtiEnumPhoneLinesArgument";
  /** 0 own lines, 1 and those you may watch, 2 all of this server, 3 the same at present */
  typeofLines: 0 | 1 | 2 | 3;
  /** 1: tell me when lines come or go */
  attachChangeNotify: number;
}
export interface AsnCtiEnumPhoneLinesResult {
  _type?: "AsnCtiEnumPhoneLinesResult";
  /** the lines */
  seqLines: AsnCtiLineInfoList;
  /** id that asnCtiNotifyLineAddRemove will carry */
  u8sLineMonitorCrossRefID?: string;
}
/**
 * - 0 `success`: no error
 * - 1 `generalerror`: events could not be set up
 * - 2 `accessdenied`: no right to list these lines
 */
export type AsnCtiEnumPhoneLinesErrorEnum = 0 | 1 | 2;
export interface AsnCtiSnapshotPhoneLineArgument {
  _type?: "AsnCtiSnapshotPhoneLineArgument";
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
}
export interface AsnCtiSnapshotPhoneLineResult {
  _type?: "AsnCtiSnapshotPhoneLineResult";
  /** the line */
  lineInfo: AsnCtiLineInfo;
  /** calls going on */
  seqCalls: AsnCtiCallInformationList;
  /** 1 do not disturb, 0 not */
  iDoNotDisturb: number;
  /** call forwards */
  seqLineForwards: AsnLineForwards;
  /** remote office */
  remoteOfficeState: AsnRemoteOfficeState;
  /** InvalidPasswordState, InvalidPasswordUser, BusyOnBusy */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `success`: no error
 * - 1 `generalerror`: not used
 * - 2 `accessdenied`: no right on this line
 * - 3 `invalidline`: no such line
 */
export type AsnCtiSnapshotPhoneLineErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiLineMonitorStartArgument {
  _type?: "AsnCtiLineMonitorStartArgument";
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
}
export interface AsnCtiLineMonitorStartResult {
  _type?: "AsnCtiLineMonitorStartResult";
  /** id that the events of this line will carry */
  u8sMonitorCrossRefID: string;
  /** the line */
  lineInfo: AsnCtiLineInfo;
  /** calls going on */
  seqCalls: AsnCtiCallInformationList;
  /** 1 do not disturb, 0 not */
  iDoNotDisturb: number;
  /** call forwards */
  seqLineForwards: AsnLineForwards;
  /** remote office */
  remoteOfficeState: AsnRemoteOfficeState;
  /** InvalidPasswordState, InvalidPasswordUser, BusyOnBusy */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `success`: no error
 * - 1 `generalerror`: not used
 * - 2 `accessdenied`: no right on this line
 * - 3 `invalidline`: no such line
 */
export type AsnCtiLineMonitorStartErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiLineMonitorStopArgument {
  _type?: "AsnCtiLineMonitorStopArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
}
export interface AsnCtiLineMonitorStopResult {
  _type?: "AsnCtiLineMonitorStopResult";
}
/**
 * - 0 `success`: no error
 * - 1 `generalerror`: not used
 * - 2 `accessdenied`: no right on this line
 * - 3 `invalidline`: no such line
 */
export type AsnCtiLineMonitorStopErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiLineSetDoNotDisturbArgument {
  _type?: "AsnCtiLineSetDoNotDisturbArgument";
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** true on, false off */
  bDoNotDisturb: boolean;
}
export interface AsnCtiLineSetDoNotDisturbResult {
  _type?: "AsnCtiLineSetDoNotDisturbResult";
}
/**
 * - 0 `success`: no error
 * - 1 `generalerror`: not used
 * - 2 `accessdenied`: no right on this line
 * - 3 `invalidline`: no such line
 */
export type AsnCtiLineSetDoNotDisturbErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiLineSetRemoteOfficeArgument {
  _type?: "AsnCtiLineSetRemoteOfficeArgument";
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** on or off, and the number */
  remoteOfficeState: AsnRemoteOfficeState;
}
export interface AsnCtiLineSetRemoteOfficeResult {
  _type?: "AsnCtiLineSetRemoteOfficeResult";
}
/**
 * - 0 `success`: no error
 * - 1 `generalerror`: not used
 * - 2 `accessdenied`: no right on this line
 * - 3 `invalidline`: no such line
 */
export type AsnCtiLineSetRemoteOfficeErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiNotifyLineInfoChangedArgument {
  _type?: "AsnCtiNotifyLineInfoChangedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** the line as it is now */
  lineInfo: AsnCtiLineInfo;
}
export interface AsnCtiNotifyLineDoNotDisturbChangedArgument {
  _type?: "AsnCtiNotifyLineDoNotDisturbChangedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** 1 on, 0 off */
  iDoNotDisturb: number;
  /** BusyOnBusy, 1 or 0 */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiNotifyLineRemoteOfficeChangedArgument {
  _type?: "AsnCtiNotifyLineRemoteOfficeChangedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** remote office as it is now */
  remoteOfficeState: AsnRemoteOfficeState;
}
export interface AsnCtiNotifyMonitorStoppedArgument {
  _type?: "AsnCtiNotifyMonitorStoppedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
}
export interface AsnCtiNotifyLineSortOrderChangedArgument {
  _type?: "AsnCtiNotifyLineSortOrderChangedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
  /** line URIs in their order */
  u8sLineURISortOrder: UTF8StringList;
}
export interface AsnCtiNotifyLineForwardingChangedArgument {
  _type?: "AsnCtiNotifyLineForwardingChangedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** all forwards as they are now */
  seqLineForwards: AsnLineForwards;
}
/**
 * - 0 `reasonCallOffering`: call comes in
 * - 1 `reasonCallDialing`: call goes out, dialling
 * - 2 `reasonCallRingback`: rings at the other side
 * - 3 `reasonCallConnected`: connected
 * - 4 `reasonCallConferenced`: joined a conference
 * - 5 `reasonCallHold`: put on hold
 * - 6 `reasonRemotePartyChanged`: other party is someone else now
 * - 7 `reasonRemoteContactChanged`: contact data of the other party changed
 * - 8 `reasonProjectOrPrivateChanged`: project or private mark changed
 * - 9 `reasonCallMemoChanged`: memo changed
 * - 10 `reasonCallBusy`: other side is busy
 * - 11 `reasonCallDisconnect`: other side hung up
 * - 12 `reasonCallDestroyed`: call is gone, line idle
 * - 13 `reasonHoldContactChanged`: held contact changed
 * - 14 `reasonOther`: anything else
 * - 15 `reasonCallDataChanged`: call data changed as a whole
 * - 16 `reasonConnectionToPhoneDestroyed`: lost the phone (Bluetooth)
 */
export type AsnCtiCallInfoChangedReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
export interface AsnCtiNotifyLineCallInformationChangedArgument {
  _type?: "AsnCtiNotifyLineCallInformationChangedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** what changed (AsnCtiCallInfoChangedReason); {@link AsnCtiCallInfoChangedReason} */
  reason: number;
  /** the call; perhaps only what matters for the reason */
  callinformation: AsnCtiCallInformation;
}
export interface AsnCtiNotifyLineAddRemoveArgument {
  _type?: "AsnCtiNotifyLineAddRemoveArgument";
  /** id from asnCtiEnumPhoneLines */
  u8sLineMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** 0 added, 1 removed */
  addremove: 0 | 1;
  /** the line */
  lineInfo: AsnCtiLineInfo;
}
export interface AsnCtiNotifyMakeCallResultArgument {
  _type?: "AsnCtiNotifyMakeCallResultArgument";
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** id of the call */
  u8sConnectionID: string;
  /** 1 dialled, 0 refused */
  success: number;
}
export interface AsnCtiNotifyConferenceCreatedArgument {
  _type?: "AsnCtiNotifyConferenceCreatedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sLineMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** the call that controls the conference */
  conferenceControllerCallInfo: AsnCtiCallInformation;
  /** the calls that take part */
  conferenceMemberCallInfoList: AsnCtiCallInformationList;
}
export interface AsnCtiNotifyConferenceDestroyedArgument {
  _type?: "AsnCtiNotifyConferenceDestroyedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sLineMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** the call that controls the conference */
  conferenceControllerCallInfo: AsnCtiCallInformation;
  /** the calls that take part */
  conferenceMemberCallInfoList: AsnCtiCallInformationList;
}
export interface AsnCtiNotifyConferencePartyAddedArgument {
  _type?: "AsnCtiNotifyConferencePartyAddedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sLineMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** the call that controls the conference */
  conferenceControllerCallInfo: AsnCtiCallInformation;
  /** the call that joined */
  conferenceMemberCallInfo: AsnCtiCallInformation;
}
export interface AsnCtiNotifyConferencePartyRemovedArgument {
  _type?: "AsnCtiNotifyConferencePartyRemovedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sLineMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** the call that controls the conference */
  conferenceControllerCallInfo: AsnCtiCallInformation;
  /** the call that left */
  conferenceMemberCallInfo: AsnCtiCallInformation;
}
export interface AsnCtiCallFeature {
  _type?: "AsnCtiCallFeature";
  /** id of the call */
  u8sConnectionID: string;
  /** what may be done with it (EnumCallFeatures); {@link EnumCallFeatures} */
  iFeatures: number;
}
export type AsnCtiCallFeaturesList = AsnCtiCallFeature[];
export interface AsnCtiNotifyLineCallFeaturesChangedArgument {
  _type?: "AsnCtiNotifyLineCallFeaturesChangedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sLineMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** the calls with what may be done now */
  callFeaturesList: AsnCtiCallFeaturesList;
}
export interface AsnCtiNotifyLineProjectSettingsChangedArgument {
  _type?: "AsnCtiNotifyLineProjectSettingsChangedArgument";
  /** id of the monitoring, from asnCtiLineMonitorStart */
  u8sMonitorCrossRefID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** id of the location */
  u8sLocationID: string;
  /** projects of the line */
  projectList: AsnProjectPinRuleList;
}
export interface AsnCtiMakeCallArgument {
  _type?: "AsnCtiMakeCallArgument";
  /** your line: its number (+493023125100) or line URI */
  u8sPhoneNumberFrom: string;
  /** number to call */
  u8sPhoneNumberTo: string;
  /** 0: use the number exactly as given; otherwise the server formats it; 1 when unsure */
  iNumberFormat: number;
  /** extras: hide your number, project, contact */
  newCallParams?: AsnCtiNewCallParams;
}
export interface AsnCtiMakeCallResult {
  _type?: "AsnCtiMakeCallResult";
  /** id of the new call */
  u8sConnectionID: string;
  /** WasProjectFound */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `success`: no error
 * - 1 `generalerror`: line cannot call, or the project is wrong
 * - 2 `accessdenied`: no right on this line
 * - 3 `invalidline`: no such line
 */
export type AsnCtiMakeCallErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiDropCallArgument {
  _type?: "AsnCtiDropCallArgument";
  /** id of the call */
  u8sConnectionID: string;
}
export interface AsnCtiDropCallResult {
  _type?: "AsnCtiDropCallResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiLineDropCallArgument {
  _type?: "AsnCtiLineDropCallArgument";
  /** the line: its number (+493023125100) or line URI */
  u8sLineDescriptor: string;
}
export interface AsnCtiLineDropCallResult {
  _type?: "AsnCtiLineDropCallResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiAnswerCallArgument {
  _type?: "AsnCtiAnswerCallArgument";
  /** id of the call */
  u8sConnectionID: string;
}
export interface AsnCtiAnswerCallResult {
  _type?: "AsnCtiAnswerCallResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiRedirectCallArgument {
  _type?: "AsnCtiRedirectCallArgument";
  /** contact whose line it rings on; empty when the call's id is enough */
  u8sContactID: string;
  /** id of the call */
  u8sConnectionID: string;
  /** number to send the call to */
  u8sPhoneNumber: string;
  /** 0: use the number exactly as given; otherwise the server formats it; 1 when unsure */
  iNumberFormat: number;
}
export interface AsnCtiRedirectCallResult {
  _type?: "AsnCtiRedirectCallResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiPickupCallArgument {
  _type?: "AsnCtiPickupCallArgument";
  /** contact whose line it rings on; empty when the call's id is enough */
  u8sContactID: string;
  /** id of the ringing call */
  u8sConnectionID: string;
  /** your line that takes the call */
  u8sPhoneNumber: string;
  /** 0: use the number exactly as given; otherwise the server formats it; 1 when unsure */
  iNumberFormat: number;
}
export interface AsnCtiPickupCallResult {
  _type?: "AsnCtiPickupCallResult";
  /** true when it was done */
  bSuccess: boolean;
  /** RemoteInvokeID, internal */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiStartCallRecordingArgument {
  _type?: "AsnCtiStartCallRecordingArgument";
  /** id of the call */
  u8sConnectionID: string;
}
export interface AsnCtiStartCallRecordingResult {
  _type?: "AsnCtiStartCallRecordingResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiStopCallRecordingArgument {
  _type?: "AsnCtiStopCallRecordingArgument";
  /** id of the call */
  u8sConnectionID: string;
}
export interface AsnCtiStopCallRecordingResult {
  _type?: "AsnCtiStopCallRecordingResult";
}
export interface AsnCtiSetCallDataArgument {
  _type?: "AsnCtiSetCallDataArgument";
  /** id of the call; empty when unknown, then optionalParams describe it */
  u8sConnectionID: string;
  /** keys and values */
  callDataList: AsnCtiCallDataList;
  /** calledNumber, transferringNumber, callStateMask, hostCallID */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiSetCallDataResult {
  _type?: "AsnCtiSetCallDataResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiMergeCallsArgument {
  _type?: "AsnCtiMergeCallsArgument";
  /** id of one call */
  u8sConnectionID1: string;
  /** id of the other call on the same line */
  u8sConnectionID2: string;
}
export interface AsnCtiMergeCallsResult {
  _type?: "AsnCtiMergeCallsResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiSwapHoldArgument {
  _type?: "AsnCtiSwapHoldArgument";
  /** id of the held call */
  u8sConnectionID: string;
}
export interface AsnCtiSwapHoldResult {
  _type?: "AsnCtiSwapHoldResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiHoldArgument {
  _type?: "AsnCtiHoldArgument";
  /** true hold, false take back */
  bHold: boolean;
  /** id of the call */
  u8sConnectionID: string;
}
export interface AsnCtiHoldResult {
  _type?: "AsnCtiHoldResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiSetForwardArgument {
  _type?: "AsnCtiSetForwardArgument";
  /** the line: its number (+493023125100) or line URI */
  u8sPhoneNumberFrom: string;
  /** where calls are to go, +493023125101 */
  u8sPhoneNumberTo: string;
  /** ForwardMode: when (missing = always) */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiSetForwardResult {
  _type?: "AsnCtiSetForwardResult";
  /** true when it was done */
  bSuccess: boolean;
  /** true: first or replaced forward; false: added to others */
  bExistingForwardingChanged: boolean;
  /** RemoteInvokeID, internal */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiRemoveForwardArgument {
  _type?: "AsnCtiRemoveForwardArgument";
  /** the line: its number (+493023125100) or line URI */
  u8sPhoneNumberFrom: string;
  /** ForwardMode and ForwardDestination name one forward; without them all go */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiRemoveForwardResult {
  _type?: "AsnCtiRemoveForwardResult";
  /** true when it was done */
  bSuccess: boolean;
  /** RemoteInvokeID, internal */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `eLINEDIGITMODESERVERDECIDE`: let the server choose
 * - 1 `eLINEDIGITMODEPULSE`: pulse dialling: 0-9
 * - 2 `eLINEDIGITMODEDTMF`: DTMF: 0-9 * # A-D
 * - 4 `eLINEDIGITMODEDTMFEND`: DTMF, with detection of each tone's end
 */
export type EnumCtiDigitMode = 0 | 1 | 2 | 4;
export interface AsnCtiDialDigitsArgument {
  _type?: "AsnCtiDialDigitsArgument";
  /** id of the call */
  u8sConnectionID: string;
  /** 0 server decides, 1 pulse, 2 DTMF, 4 DTMF with end; {@link EnumCtiDigitMode} */
  iDigitMode: number;
  /** milliseconds a digit, 0 = default */
  iDigitDuration: number;
  /** digits 0-9, with DTMF also * # A-D */
  u8sDigitsToDial: string;
}
export interface AsnCtiDialDigitsResult {
  _type?: "AsnCtiDialDigitsResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiCompleteCallArgument {
  _type?: "AsnCtiCompleteCallArgument";
  /** id of the busy or unanswered call */
  u8sConnectionID: string;
}
export interface AsnCtiCompleteCallResult {
  _type?: "AsnCtiCompleteCallResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiConferenceArgument {
  _type?: "AsnCtiConferenceArgument";
  /** id of the active call */
  u8sConnectionID1: string;
  /** id of the held call */
  u8sConnectionID2: string;
}
export interface AsnCtiConferenceResult {
  _type?: "AsnCtiConferenceResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnCtiLineSetForwardStateArgument {
  _type?: "AsnCtiLineSetForwardStateArgument";
  u8sLinePhoneNumber: string;
  seqLineForwards: AsnLineForwards;
}
export interface AsnCtiLineSetForwardStateResult {
  _type?: "AsnCtiLineSetForwardStateResult";
}
export interface AsnCtiLineSetNewPasswordArgument {
  _type?: "AsnCtiLineSetNewPasswordArgument";
  u8sLinePhoneNumber: string;
  u8sPassword: string;
}
export interface AsnCtiLineSetNewPasswordResult {
  _type?: "AsnCtiLineSetNewPasswordResult";
}
export interface AsnCtiNotifyLineActiveAddressChangedArgument {
  _type?: "AsnCtiNotifyLineActiveAddressChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  iAddressID: number;
}
export interface AsnCtiNotifyLineInvalidPasswordChangedArgument {
  _type?: "AsnCtiNotifyLineInvalidPasswordChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  invalidPasswordState: number;
  u8sUserName: string;
}
export interface AsnCtiQueryPBXLineArgument {
  _type?: "AsnCtiQueryPBXLineArgument";
  /** number to look for, +493023125100 */
  u8sLinePhoneNumber: string;
}
export interface AsnCtiQueryPBXLineResult {
  _type?: "AsnCtiQueryPBXLineResult";
  /** line URIs found */
  seqLinesFound: UTF8StringList;
}
export interface AsnCtiSetActiveLineAddressArgument {
  _type?: "AsnCtiSetActiveLineAddressArgument";
  u8sLinePhoneNumber: string;
  iAddressID: number;
}
export interface AsnCtiSetActiveLineAddressResult {
  _type?: "AsnCtiSetActiveLineAddressResult";
  bSuccess: boolean;
}
export interface AsnCtiSetupConferenceArgument {
  _type?: "AsnCtiSetupConferenceArgument";
  /** id of the call to begin with */
  u8sConnectionID: string;
  /** number of the next member */
  u8sPhoneNumberTo: string;
  /** 0: use the number exactly as given; otherwise the server formats it; 1 when unsure; {@link AsnETAPIDialNumberFormat} */
  iNumberFormat: number;
  /** extras for the new call */
  newCallParams?: AsnCtiNewCallParams;
}
export interface AsnCtiSetupConferenceResult {
  _type?: "AsnCtiSetupConferenceResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnMobileRegisterDeviceArgument {
  _type?: "AsnMobileRegisterDeviceArgument";
  iRegisterType: number;
  u8sDeviceIMEI: string;
  u8sUserIMSI: string;
  u8sDevicePhoneNumber: string;
  u8sGroupName: string;
  u8sNetworkAvailable: string;
  iLineFeatures: number;
  /** {@link AsnForwardMode} */
  iForwardFeaturesPBX: number;
  u8sMonitorCrossRefID?: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnMobileRegisterDeviceResult {
  _type?: "AsnMobileRegisterDeviceResult";
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `noerror`: no error
 * - 1 `forbidden`: not allowed
 * - 2 `invalidconversationid`: no such conversation
 * - 3 `invalidmessageid`: no such message
 * - 4 `tomanymessages`: too many messages, ask for fewer
 * - 5 `unknownrecipient`: no such recipient
 * - 6 `databasefail`: the server's database failed
 * - 7 `invalidcrossrefid`: cross reference id was used before
 * - 8 `federationfail`: the other server did not accept it
 * - 9 `requestfail`: impossible, e.g. removing someone who is no member
 * - 10 `invalidparam`: a parameter is wrong
 * - 11 `notsubscribed`: done, but no events will come: asnChatSubscribeEvents is missing
 */
export type AsnChatResultEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
/**
 * - 1 `added`: people joined
 * - 2 `removed`: people left
 * - 3 `update`: the whole list of people
 */
export type AsnChatUserlistModify = 1 | 2 | 3;
/**
 * - 1 `watch`: start watching
 * - 0 `unwatch`: stop watching
 */
export type AsnChatWatchModeEnum = 1 | 0;
/**
 * - 1 `one-to-one`: two people
 * - 2 `multi-user`: group chat
 * - 3 `static-chatroom`: fixed chat room
 * - 4 `public-chatroom`: public room, e.g. visitor and agents; one may join and read all
 */
export type AsnConversationType = 1 | 2 | 3 | 4;
export interface AsnChatAppActionNavigateArgument {
  _type?: "AsnChatAppActionNavigateArgument";
  u8sConversationID: string;
}
export interface AsnChatAppActionCreateRoomArgument {
  _type?: "AsnChatAppActionCreateRoomArgument";
  u8sUsers: UTF8StringList;
}
export type AsnChatEventList = AsnChatEvent[];
export interface AsnChatEvent {
  _type?: "AsnChatEvent";
  /** id the sender gave */
  u8sEventCrossRefID: string;
  /** id of the chat */
  u8sConversationID: string;
  /** place in the chat; 0 = nothing to show, e.g. a read mark */
  iConvSequenceID: number;
  /** transaction; remember the highest */
  iGlobTransactionID: number;
  /** true: changes an event you have; false: new */
  bUpdate: boolean;
  /** contact id of the sender */
  u8sSenderURI?: string;
  /** time of the event, UTC */
  asnCreateTime?: AsnSystemTime;
  /** the message, when it is one */
  asnChatMessage?: AsnChatEventMessage;
  /** change of the chat: title, members */
  asnChatConversation?: AsnChatEventConversation;
  /** 0, or why it failed (AsnChatResultEnum); {@link AsnChatResultEnum} */
  iError?: number;
  /** IsMuted, AvatarID */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnChatEventMessage {
  _type?: "AsnChatEventMessage";
  /** the text */
  u8sMessage?: string;
  /** the file */
  asnBinaryDescription?: AsnBinaryTransferMetaData;
  /** a call in this chat */
  journalEntry?: AsnNetDatabaseJournal;
  /** delivered at, UTC */
  asnDeliverTime?: AsnSystemTime;
  /** read at, UTC */
  asnReadTime?: AsnSystemTime;
  /** true when it was read */
  bRead?: boolean;
  /** true when it was deleted */
  bDeleted?: boolean;
  /** message this answers */
  asnReplyToEvent?: AsnChatEvent;
  /** contact id of the first sender, when passed on */
  u8sForwardOrigin?: string;
  /** reactions, by emoji */
  asnReactions?: AsnChatReactionsEmojiList;
}
export interface AsnChatEventConversation {
  _type?: "AsnChatEventConversation";
  /** title */
  u8sConversationName?: string;
  /** members and their rights */
  asnChatParties?: AsnChatParties;
  /** 1 people joined, 2 left, 3 whole list; {@link AsnChatUserlistModify} */
  iChatUserlistModify?: number;
  /** contact ids of those */
  u8sUsersModified?: UTF8StringList;
  /** contact id of who handed over */
  u8sForwardedFromURI?: string;
  /** contact id of who was handed over */
  u8sForwardedURI?: string;
  /** other chat this one came from */
  u8sLinkedConversationID?: string;
  /** conversation type (AsnConversationType); {@link AsnConversationType} */
  iConversationType?: number;
  /** true when the chat was deleted */
  bDeleted?: boolean;
  /** IsMuted, MutedUntilTime, AvatarID */
  optionalParams?: AsnOptionalParameters;
}
export type AsnChatConversationList = AsnChatConversation[];
export interface AsnChatConversation {
  _type?: "AsnChatConversation";
  /** id of the chat */
  u8sConversationID: string;
  /** title */
  u8sConversationName: string;
  /** conversation type (AsnConversationType); {@link AsnConversationType} */
  iConversationType: number;
  /** sequence id reached */
  iConvSequenceID: number;
  /** transaction reached */
  iGlobTransactionID: number;
  /** members */
  asnChatParties: AsnChatParties;
}
export interface AsnChatParty {
  _type?: "AsnChatParty";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactURI: string;
  /** name to show */
  u8sDisplayName?: string;
  /** flags: 1 may write, 2 may add and remove people */
  iContactRights: number;
  /** has read up to this sequence id */
  iLastReadSequenceID?: number;
  /** false when the other server sends no read marks */
  bReadNotifySupported?: boolean;
  /** contact data of somebody who is no user (SMS) */
  contactInformation?: AsnNetDatabaseContact;
}
export type AsnChatParties = AsnChatParty[];
export interface AsnChatSubscribeEventsArgument {
  _type?: "AsnChatSubscribeEventsArgument";
  /** true subscribe, false unsubscribe */
  bReceiveChatEvents: boolean;
  /** transaction up to which you know everything; newer ones are sent */
  iLastKnownGlobTransactionID?: number;
  /** at most so many events (100 when missing) */
  iMaxEvents?: number;
  /** your own id for this request; the event that answers repeats it */
  u8sEventListCrossRefID?: string;
  /** bFilterAVJournalEvents, bSubscribeDBMaintenance */
  optionalParams?: AsnOptionalParameters;
  /** true: I understand reactions */
  bSupportReactions?: boolean;
}
export interface AsnChatSubscribeEventsResult {
  _type?: "AsnChatSubscribeEventsResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatGetDatabaseIDArgument {
  _type?: "AsnChatGetDatabaseIDArgument";
}
export interface AsnChatGetDatabaseIDResult {
  _type?: "AsnChatGetDatabaseIDResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** id of the chat database */
  u8sDatabaseID: string;
}
export interface AsnChatGetDiffUpdateArgument {
  _type?: "AsnChatGetDiffUpdateArgument";
  /** transaction up to which you know everything; newer ones are sent */
  iLastKnownGlobTransactionID?: number;
  /** at most so many events (100 when missing) */
  iMaxEvents?: number;
  /** your own id for this request; the event that answers repeats it */
  u8sEventListCrossRefID?: string;
  /** id of the chat; missing = all chats */
  u8sConversationID?: string;
  /** only messages up to this sequence id (with a chat id) */
  iMaxSequenceID?: number;
}
export interface AsnChatGetDiffUpdateResult {
  _type?: "AsnChatGetDiffUpdateResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatGetConversationOverviewArgument {
  _type?: "AsnChatGetConversationOverviewArgument";
  /** transaction up to which you know everything; newer ones are sent */
  iLastKnownGlobTransactionID?: number;
  /** at most so many chats; missing = all */
  iMaxConversations?: number;
  /** your own id for this request; the event that answers repeats it */
  u8sEventListCrossRefID?: string;
  /** so many last messages of each chat */
  iNumLastMessages?: number;
  /** true: unread messages too */
  bAddUnread?: boolean;
}
export interface AsnChatGetConversationOverviewResult {
  _type?: "AsnChatGetConversationOverviewResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatTextMessageArgument {
  _type?: "AsnChatTextMessageArgument";
  /** contact ids of the recipients; needed without a conversation id */
  u8sRecipientURIs: UTF8StringList;
  /** the text */
  u8sMessage: string;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
  /** id of the chat; may be missing for one recipient */
  u8sConversationID?: string;
  /** title of the group chat */
  u8sConversationName?: string;
  /** conversation type (AsnConversationType); {@link AsnConversationType} */
  iConversationType?: number;
  /** sequence id of the message this answers */
  iReplyToSequenceID?: number;
}
export interface AsnChatTextMessageResult {
  _type?: "AsnChatTextMessageResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** sequence id of the message within the chat */
  iConvSequenceID: number;
  /** id of the chat */
  u8sConversationID: string;
}
export interface AsnChatBinaryMessageArgument {
  _type?: "AsnChatBinaryMessageArgument";
  /** contact ids of the recipients; needed without a conversation id */
  u8sRecipientURIs: UTF8StringList;
  /** transfer id of the uploaded file */
  u8sTransferID: string;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
  /** id of the chat; may be missing for one recipient */
  u8sConversationID?: string;
  /** caption */
  u8sMessage?: string;
  /** conversation type (AsnConversationType); {@link AsnConversationType} */
  iConversationType?: number;
  /** sequence id of the message this answers */
  iReplyToSequenceID?: number;
  /** title of the group chat */
  u8sConversationName?: string;
}
export interface AsnChatBinaryMessageResult {
  _type?: "AsnChatBinaryMessageResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** sequence id of the message within the chat */
  iConvSequenceID: number;
  /** id of the chat */
  u8sConversationID: string;
}
export type AsnConversationIDChoice = { _type?: "AsnConversationIDChoice" } & ({ u8sConversationID: string } | { u8sPartnerURI: string });
export interface AsnChatForwardMessageArgument {
  _type?: "AsnChatForwardMessageArgument";
  /** chat the message is in */
  u8sSourceConversationID: string;
  /** sequence id of the message */
  iSourceSequenceID: number;
  /** chat or person it goes to */
  asnForwardDestinationIDChoice: AsnConversationIDChoice;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
}
export interface AsnChatForwardMessageResult {
  _type?: "AsnChatForwardMessageResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatUserlistModifyArgument {
  _type?: "AsnChatUserlistModifyArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** 1 add, 2 remove; {@link AsnChatUserlistModify} */
  iChatUserlistModify: number;
  /** contact ids to add or remove; yourself to leave */
  u8sUserURIs: UTF8StringList;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
}
export interface AsnChatUserlistModifyResult {
  _type?: "AsnChatUserlistModifyResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** sequence id of the change */
  iConvSequenceID: number;
  /** new id, when a one-to-one chat became a group chat */
  u8sConversationID?: string;
}
/**
 * - 1 `eRead`: mark as read
 * - 2 `eUnread`: mark as unread
 * - 3 `eDeleted`: delete
 * - 4 `eUndeleted`: bring back
 */
export type AsnChatMessageStatus = 1 | 2 | 3 | 4;
export interface AsnChatFindEventsArgument {
  _type?: "AsnChatFindEventsArgument";
  /** text to look for */
  u8sSearchString: string;
  /** at most so many results */
  iMaxEvents: number;
  /** results to skip, for paging */
  iOffset?: number;
  /** search only this chat */
  u8sConversationID?: string;
}
export interface AsnChatFindEventsResult {
  _type?: "AsnChatFindEventsResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** number of results in all */
  iNumTotalResults: number;
  /** this page of results */
  asnChatEventList: AsnChatEventList;
}
export interface AsnChatGetEventsRangeArgument {
  _type?: "AsnChatGetEventsRangeArgument";
  /** which chat */
  asnConversationIDChoice: AsnConversationIDChoice;
  /** where to start; missing = after the newest */
  iSequenceID?: number;
  /** at most so many messages before it (100 when missing) */
  iNumLessThanSeqID?: number;
  /** at most so many messages from it on (0 when missing) */
  iNumGreaterThanOrEqualSeqID?: number;
  /** your own id for this request; the event that answers repeats it */
  u8sEventListCrossRefID?: string;
}
export interface AsnChatGetEventsRangeResult {
  _type?: "AsnChatGetEventsRangeResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatGetBinaryMessageEventsArgument {
  _type?: "AsnChatGetBinaryMessageEventsArgument";
  /** which chat */
  asnConversationIDChoice: AsnConversationIDChoice;
  /** files a page, 1 to 100 */
  iPageSize: number;
  /** files to skip; with pages of 10 the second page is 10 */
  iPageOffset?: number;
  /** transaction up to which you know everything; newer ones are sent */
  iLastKnownGlobTransactionID?: number;
  /** your own id for this request; the event that answers repeats it */
  u8sEventListCrossRefID?: string;
}
export interface AsnChatGetBinaryMessageEventsResult {
  _type?: "AsnChatGetBinaryMessageEventsResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export type AsnChatSequenceIDSet = { _type?: "AsnChatSequenceIDSet" } & ({ asnSequenceIDs: SEQInteger } | { iLastSequenceID: number });
export interface AsnChatSetMessagesStatusArgument {
  _type?: "AsnChatSetMessagesStatusArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** 1 read, 2 unread, 3 deleted, 4 not deleted; {@link AsnChatMessageStatus} */
  iStatus: number;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
  /** which messages */
  asnSequenceIDSet: AsnChatSequenceIDSet;
}
export interface AsnChatSetMessagesStatusResult {
  _type?: "AsnChatSetMessagesStatusResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatGetConversationsArgument {
  _type?: "AsnChatGetConversationsArgument";
  /** id of the chat; missing = all of yours */
  u8sConversationID?: string;
  /** only chats with this contact id */
  u8sContactURI?: string;
  /** true: fixed chat rooms */
  bStaticConversations?: boolean;
}
export interface AsnChatGetConversationsResult {
  _type?: "AsnChatGetConversationsResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** the chats */
  asnConversationList: AsnChatConversationList;
}
export interface AsnChatGetConversationIDArgument {
  _type?: "AsnChatGetConversationIDArgument";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactURI: string;
}
export interface AsnChatGetConversationIDResult {
  _type?: "AsnChatGetConversationIDResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** id of the chat */
  u8sConversationID: string;
}
export interface AsnChatForwardArgument {
  _type?: "AsnChatForwardArgument";
  /** chat to hand over */
  u8sConversationID: string;
  /** contact id of the person handed over */
  u8sForwardURI: string;
  /** contact ids of those who take over */
  u8sForwardToURIs: UTF8StringList;
  /** message to them */
  u8sMessage: string;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
}
export interface AsnChatForwardResult {
  _type?: "AsnChatForwardResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** sequence id of the event */
  iConvSequenceID: number;
}
export interface AsnChatIsGlobalDisabledArgument {
  _type?: "AsnChatIsGlobalDisabledArgument";
}
export interface AsnChatIsGlobalDisabledResult {
  _type?: "AsnChatIsGlobalDisabledResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** true when chat is off */
  bDisabled: boolean;
}
export interface AsnChatWatchConversationArgument {
  _type?: "AsnChatWatchConversationArgument";
  /** 1 watch, 0 stop; {@link AsnChatWatchModeEnum} */
  iWatchMode: number;
  /** id of the chat */
  u8sConversationID: string;
  /** sequence id you know; without it no old events come */
  iConvSequenceID?: number;
  /** at most so many events (100 when missing) */
  iMaxEvents?: number;
  /** your own id for this request; the event that answers repeats it */
  u8sEventListCrossRefID?: string;
}
export interface AsnChatWatchConversationResult {
  _type?: "AsnChatWatchConversationResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatSetUserlistArgument {
  _type?: "AsnChatSetUserlistArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** contact ids of all members from now on */
  u8sUserURIs: UTF8StringList;
  /** your own id for this request; the event that answers repeats it */
  u8sEventListCrossRefID: string;
}
export interface AsnChatSetUserlistResult {
  _type?: "AsnChatSetUserlistResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** sequence id of the change */
  iConvSequenceID: number;
}
export interface AsnChatEventArgument {
  _type?: "AsnChatEventArgument";
  /** the events */
  asnChatEventList: AsnChatEventList;
  /** id of the request this answers; missing when it answers none */
  u8sEventListCrossRefID?: string;
  /** true on the last of several lists for one request */
  bLastSegment?: boolean;
  /** iNumTotalResults for paged requests */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 20 `refreshInterval`: repeat "is typing" every 20 seconds
 * - 30 `timeout`: without it, typing ends after 30 seconds
 */
export type AsnChatTypingTime = 20 | 30;
export interface AsnChatUserStatusArgument {
  _type?: "AsnChatUserStatusArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** contact id of who types */
  u8sSenderURI: string;
  /** true while typing; repeat every 20 seconds */
  bUserTyping?: boolean;
}
export interface AsnChatDatabaseIDChangedArgument {
  _type?: "AsnChatDatabaseIDChangedArgument";
  /** id of the new chat database */
  u8sDatabaseID: string;
}
export interface AsnChatDatabaseMaintenanceArgument {
  _type?: "AsnChatDatabaseMaintenanceArgument";
  /** messages up to this sequence id are gone */
  iDeletedToSequenceID: number;
}
export interface AsnChatMuteConversationArgument {
  _type?: "AsnChatMuteConversationArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
  /** until when, UTC; missing = no end */
  asnMutedUntilTime?: AsnSystemTime;
}
export interface AsnChatMuteConversationResult {
  _type?: "AsnChatMuteConversationResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatUnmuteConversationArgument {
  _type?: "AsnChatUnmuteConversationArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
}
export interface AsnChatUnmuteConversationResult {
  _type?: "AsnChatUnmuteConversationResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatMuteStatusChangedArgument {
  _type?: "AsnChatMuteStatusChangedArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** contact id of who muted */
  u8sSenderURI: string;
  /** id of the request */
  u8sEventCrossRefID: string;
  /** true muted, false not */
  bMuted: boolean;
  /** until when, UTC */
  asnMutedUntilTime?: AsnSystemTime;
}
/**
 * - 0 `eDEFAULT`: no picture set, show a default
 * - 1 `eHASHNOTCHANGED`: same picture as the known hash
 * - 2 `eATTACHED`: picture is in the result
 */
export type EnumRequestConversationAvatarResult = 0 | 1 | 2;
export interface AsnChatSetConversationAvatarArgument {
  _type?: "AsnChatSetConversationAvatarArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** your own unique id for this request, at most 80 characters; the event repeats it */
  u8sEventCrossRefID: string;
  /** JPEG picture, base64 */
  u8sImageData: string;
}
export interface AsnChatSetConversationAvatarResult {
  _type?: "AsnChatSetConversationAvatarResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
}
export interface AsnChatGetConversationAvatarArgument {
  _type?: "AsnChatGetConversationAvatarArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** hash of the picture you have */
  u8sKnownHash?: string;
}
export interface AsnChatGetConversationAvatarResult {
  _type?: "AsnChatGetConversationAvatarResult";
  /** 0 when done, else see AsnChatResultEnum; {@link AsnChatResultEnum} */
  iResult: number;
  /** 0 none, use a default; 1 unchanged; 2 attached; {@link EnumRequestConversationAvatarResult} */
  iImageResult: number;
  /** hash of the picture */
  u8sImageHash?: string;
  /** JPEG picture, base64 */
  u8sImageData?: string;
}
export interface AsnChatConversationAvatarChangedArgument {
  _type?: "AsnChatConversationAvatarChangedArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** contact id of who changed it */
  u8sSenderURI: string;
  /** hash of the new picture */
  u8sImageHash: string;
}
export type AsnChatReactionsEmojiList = AsnChatReactionsEmoji[];
export interface AsnChatReactionsEmoji {
  _type?: "AsnChatReactionsEmoji";
  /** one emoji */
  u8sEmoji: string;
  /** contact ids of those who chose it */
  u8sUsers: UTF8StringList;
}
export interface AsnChatSetReactionArgument {
  _type?: "AsnChatSetReactionArgument";
  /** id of the chat */
  u8sConversationID: string;
  /** sequence id of the message within the chat */
  iConvSequenceID: number;
  /** one emoji */
  u8sEmoji: string;
}
export interface AsnChatSetReactionResult {
  _type?: "AsnChatSetReactionResult";
}
export type AsnChatReactionsResultList = AsnChatReactionsResult[];
export interface AsnChatReactionsResult {
  _type?: "AsnChatReactionsResult";
  u8sConversationID: string;
  iConvSequenceID: number;
  iTransactionID: number;
  asnEmojiList: AsnChatReactionsEmojiList;
}
/**
 * - 0 `bNothing`: nothing
 * - 1 `bAudio`: audio
 * - 2 `bVideo`: video
 * - 3 `bScreenShare`: screen sharing
 * - 4 `bCalendarExchange`: copies an Exchange calendar
 * - 5 `bCalendarNotes`: copies a Notes calendar
 * - 6 `bCameraControl`: camera control
 * - 7 `bPublicChat`: public chats (LiveChat)
 * - 8 `bPublicCall`: public audio and video calls (LiveChat)
 * - 9 `bConferencing`: online conferences
 * - 10 `bAudioRemoteControlServer`: audio that others can control
 * - 11 `bAudioRemoteControlClient`: controls the audio of others
 */
export type AsnClientCapabilityEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
export interface AsnClientCapabilitiesV2 {
  _type?: "AsnClientCapabilitiesV2";
  /** numbers of AsnClientCapabilityEnum; {@link AsnClientCapabilityEnum} */
  eClientCapabilities: SEQInteger;
  /** own ones, name and value */
  customCapabilities: AsnStringPairList;
}
export interface AsnClientCapabilitiesV2ByID {
  _type?: "AsnClientCapabilitiesV2ByID";
  /** contact id or connection */
  u8sID: string;
  /** what its clients can do */
  capabilities: AsnClientCapabilitiesV2;
}
export type AsnClientCapabilitiesV2ByIDList = AsnClientCapabilitiesV2ByID[];
export interface AsnSetClientCapabilitiesV2Argument {
  _type?: "AsnSetClientCapabilitiesV2Argument";
  /** what this client can do */
  capabilities: AsnClientCapabilitiesV2;
}
export interface AsnSetClientCapabilitiesV2Result {
  _type?: "AsnSetClientCapabilitiesV2Result";
}
export interface AsnGetClientCapabilitiesV2Argument {
  _type?: "AsnGetClientCapabilitiesV2Argument";
  /** contact ids */
  u8slistContactIDs: UTF8StringList;
}
export interface AsnGetClientCapabilitiesV2Result {
  _type?: "AsnGetClientCapabilitiesV2Result";
  /** what their clients can do, by contact */
  capabilities: AsnClientCapabilitiesV2ByIDList;
}
export interface AsnClientCapabilitiesV2ChangedArgument {
  _type?: "AsnClientCapabilitiesV2ChangedArgument";
  /** what their clients can do, by contact */
  capabilities: AsnClientCapabilitiesV2ByIDList;
}
export interface AsnClientCapabilitiesChangedArgument {
  _type?: "AsnClientCapabilitiesChangedArgument";
  listCapabilities: AsnClientCapabilitiesList;
  optionalParams?: AsnOptionalParameters;
}
export type AsnClientCapabilitiesList = AsnClientCapabilities[];
export interface AsnClientCapabilities {
  _type?: "AsnClientCapabilities";
  u8sContactID: string;
  osXMLContent: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnGetClientCapabilitiesArgument {
  _type?: "AsnGetClientCapabilitiesArgument";
  u8slistContactIDs: UTF8StringList;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnGetClientCapabilitiesResult {
  _type?: "AsnGetClientCapabilitiesResult";
  listClientCapabilities: AsnClientCapabilitiesEntryList;
  optionalParams?: AsnOptionalParameters;
}
export type AsnClientCapabilitiesEntryList = AsnClientCapabilitiesEntry[];
export interface AsnClientCapabilitiesEntry {
  _type?: "AsnClientCapabilitiesEntry";
  u8sContactID: string;
  osXMLContent: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnSetClientCapabilitiesArgument {
  _type?: "AsnSetClientCapabilitiesArgument";
  osXMLContent: string;
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `eNOFILTER`: everything
 * - 1 `eNOPICTURES`: hashes in place of pictures
 */
export type AsnClientContentContactFilter = 0 | 1;
export interface AsnGetClientContentArgument {
  _type?: "AsnGetClientContentArgument";
  /** 0 everything, 1 hashes in place of pictures; {@link AsnClientContentContactFilter} */
  iContactFilter: number;
}
export interface AsnGetClientContentResult {
  _type?: "AsnGetClientContentResult";
  /** revision of the list */
  u8sContentRevision: string;
  /** the contacts */
  contactList: AsnNetDatabaseContactList;
  /** how they are arranged in groups */
  contentstructure: AsnClientContentStructure;
  /** error codes when the list could not be read */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `eALL`: everything
 * - 1 `eCONTACTS`: changes to contacts
 * - 2 `eSTRUCTURE`: changes to the layout
 * - 4 `eJPEGPHOTO`: pictures themselves, not only hashes
 */
export type AsnSubscribeClientContentFlags = 0 | 1 | 2 | 4;
export interface AsnSubscribeClientContentArgument {
  _type?: "AsnSubscribeClientContentArgument";
  /** revision you have; 0 = send everything */
  iRevision?: number;
  /** 0 all; 1 contacts, 2 layout, 4 pictures; {@link AsnSubscribeClientContentFlags} */
  iEventFlagsToSubscribe?: number;
  /** send only these group clusters */
  u8sGroupClusterIDRestriction?: UTF8StringList;
}
export interface AsnSubscribeClientContentResult {
  _type?: "AsnSubscribeClientContentResult";
  /** revision the server has */
  iRevision: number;
}
export interface AsnUnsubscribeClientContentArgument {
  _type?: "AsnUnsubscribeClientContentArgument";
}
export interface AsnUnsubscribeClientContentResult {
  _type?: "AsnUnsubscribeClientContentResult";
}
/**
 * - 0 `eUPDATEORIGINATOR`: reserved
 * - 1 `eFULLUPDATE`: replace everything, do not merge
 */
export type AsnChangeClientContentFlags = 0 | 1;
export interface AsnChangeClientContentArgument {
  _type?: "AsnChangeClientContentArgument";
  /** revision your change is based on */
  iRevision: number;
  /** version of the layout, 2 or more */
  u8sVersion: string;
  /** 1 when the user may change the list */
  iIsEditable: number;
  /** contacts to add or change */
  addedOrChangedContacts?: AsnNetDatabaseContactList;
  /** contacts to remove */
  removedContacts?: AsnNetDatabaseContactIDList;
  /** the whole new layout */
  listContentstructure?: AsnClientContentGroupClusterList;
  /** 1: replace everything, do not merge; {@link AsnChangeClientContentFlags} */
  iFlags: number;
}
export interface AsnChangeClientContentResult {
  _type?: "AsnChangeClientContentResult";
  /** the new revision */
  iRevision: number;
}
/** - 0 `eFULLUPDATE`: the given parts replace the old ones */
export type AsnClientContentChangedFlags = 0;
export interface AsnClientContentChangedArgument {
  _type?: "AsnClientContentChangedArgument";
  /** revision of the list */
  iRevision: number;
  /** contacts added or changed */
  addedOrChangedContacts?: AsnNetDatabaseContactList;
  /** contacts removed */
  removedContacts?: AsnNetDatabaseContactIDList;
  /** the whole layout */
  listContentstructure?: AsnClientContentGroupClusterList;
  /** 0: the given parts replace the old ones; {@link AsnClientContentChangedFlags} */
  iFlags: number;
}
export interface AsnClientContentGroupCluster {
  _type?: "AsnClientContentGroupCluster";
  /** id of the cluster; 100 = favourites, own ones from 200 */
  u8sID: string;
  /** name to show */
  u8sName: string;
  /** 1 when the user may change it */
  iIsEditable: number;
  /** 1 when it is stored, 0 when the server makes it up */
  iIsPersistent: number;
  iIsTabbed: number;
  u8sNeighbourClusterID: string;
  /** groups in it */
  listGroups: AsnClientContentGroupList;
}
export type AsnClientContentGroupClusterList = AsnClientContentGroupCluster[];
export interface AsnClientContentGroup {
  _type?: "AsnClientContentGroup";
  /** id of the group, e.g. g:G800 */
  u8sID: string;
  /** name to show */
  u8sName: string;
  /** how it is sorted */
  u8sOrderBy: string;
  iAutorefresh: number;
  /** 1 shown open, 0 closed */
  iExpanded: number;
  /** 1 when the user may change it */
  iIsEditable: number;
  /** 1 when it is stored */
  iIsPersistent: number;
  /** items in it */
  listItems: AsnClientContentItemList;
}
export type AsnClientContentGroupList = AsnClientContentGroup[];
export interface AsnClientContentItem {
  _type?: "AsnClientContentItem";
  /** id of the item */
  u8sID: string;
  /** contact id whose presence is shown */
  u8sPresenceID: string;
  iIsEditable: number;
  /** contact records behind the item, one at present */
  listNetDatabaseContactIDs: AsnNetDatabaseContactIDList;
  /** record the user chose last */
  selectedNetDatabaseContactID: AsnNetDatabaseContactID;
}
export type AsnClientContentItemList = AsnClientContentItem[];
export interface AsnClientContentStructure {
  _type?: "AsnClientContentStructure";
  /** 1 when the user may change the list */
  iIsEditable: number;
  /** version of the layout, 2 or more */
  u8sVersion: string;
  /** revision, set by the server */
  u8sRevision: string;
  u8sLastWriter: string;
  /** clusters of groups */
  listGroupClusters: AsnClientContentGroupClusterList;
}
export interface AsnClientContentSubscribeToTagsArgument {
  _type?: "AsnClientContentSubscribeToTagsArgument";
  /** always 1 */
  iSubscribe: number;
}
export interface AsnClientContentSubscribeToTagsResult {
  _type?: "AsnClientContentSubscribeToTagsResult";
}
export interface AsnClientContentTaggedIDsChangedArgument {
  _type?: "AsnClientContentTaggedIDsChangedArgument";
  /** contact ids that are tagged now */
  u8sTaggedIDs: UTF8StringList;
  /** reserved */
  iRevision: number;
}
export interface AsnClientContentSaveTagsArgument {
  _type?: "AsnClientContentSaveTagsArgument";
  /** contact ids to be tagged from now on; empty = none */
  u8sTaggedIDs: UTF8StringList;
  /** reserved */
  iRevision: number;
}
export interface AsnClientContentSaveTagsResult {
  _type?: "AsnClientContentSaveTagsResult";
  /** reserved */
  iRevision: number;
}
export interface AsnAdministrativeMonitorGroup {
  _type?: "AsnAdministrativeMonitorGroup";
  /** id of the group */
  u8sGroupURI: string;
  /** name to show */
  u8sGroupName: string;
  /** contact ids of its users */
  listContactIDs: UTF8StringList;
  /** function keys for its users */
  listFunctionKeys?: AsnAdministrativeFunctionKeyList;
  /** flags */
  optionalParams?: AsnOptionalParameters;
}
/** - 0 `eAdministrativeFunctionKeyDial`: dials a number */
export type AsnAdministrativeFunctionKeyTypes = 0;
export interface AsnAdministrativeFunctionKey {
  _type?: "AsnAdministrativeFunctionKey";
  /** 0: dials a number; {@link AsnAdministrativeFunctionKeyTypes} */
  iType: number;
  /** number to dial */
  u8sValue: string;
  /** name of the key */
  u8sName: string;
}
export type AsnAdministrativeMonitorGroupList = AsnAdministrativeMonitorGroup[];
export type AsnAdministrativeFunctionKeyList = AsnAdministrativeFunctionKey[];
/**
 * - 0 `eAdministrativeMonitorContentGroupNoEvents`: no events
 * - 1 `eAdministrativeMonitorContentGroupChanges`: events when groups change
 */
export type AsnAdministrativeMonitorContentSubscriptionFlags = 0 | 1;
export interface AsnGetAndSubscribeAdministrativeMonitorContentArgument {
  _type?: "AsnGetAndSubscribeAdministrativeMonitorContentArgument";
  /** 1 events too (default), 0 only the list; {@link AsnAdministrativeMonitorContentSubscriptionFlags} */
  iEventFlagsToSubscribe?: number;
}
export interface AsnGetAndSubscribeAdministrativeMonitorContentResult {
  _type?: "AsnGetAndSubscribeAdministrativeMonitorContentResult";
  /** the groups */
  listAdministrativeMonitorGroups: AsnAdministrativeMonitorGroupList;
}
export interface AsnUnsubscribeAdministrativeMonitorContentArgument {
  _type?: "AsnUnsubscribeAdministrativeMonitorContentArgument";
}
export interface AsnUnsubscribeAdministrativeMonitorContentResult {
  _type?: "AsnUnsubscribeAdministrativeMonitorContentResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnAdministrativeMonitorContentGroupAddedArgument {
  _type?: "AsnAdministrativeMonitorContentGroupAddedArgument";
  /** the new group */
  adminMonitorGroupAdded: AsnAdministrativeMonitorGroup;
}
export interface AsnAdministrativeMonitorContentGroupChangedArgument {
  _type?: "AsnAdministrativeMonitorContentGroupChangedArgument";
  /** the group as it is now */
  adminMonitorGroupChanged: AsnAdministrativeMonitorGroup;
}
export interface AsnAdministrativeMonitorContentGroupRemovedArgument {
  _type?: "AsnAdministrativeMonitorContentGroupRemovedArgument";
  /** the former group */
  adminMonitorGroupRemoved: AsnAdministrativeMonitorGroup;
}
/**
 * - 0 `noerror`: no error
 * - 1 `itemstoreaccessdenied`: no access to this store
 * - 2 `dataaccessdenied`: no right to read or write
 * - 3 `invalidsubscription`: wrong subscribe or unsubscribe
 * - 4 `invalidcrossrefid`: cross reference id is wrong
 * - 5 `invalidkey`: key is wrong
 * - 6 `invaliddata`: data is wrong, e.g. too big
 * - 7 `clientpersistenceoverload`: too many requests at once (10 are allowed)
 * - 8 `databasefail`: database error
 * - 9 `revisionoutdated`: revision too old: discard the cache and read again
 * - 99 `clientpersistencedisabled`: storage is switched off on this server
 */
export type AsnClientPersistenceResultDetailsEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 99;
export interface AsnClientPersistenceItem {
  _type?: "AsnClientPersistenceItem";
  /** name of the store, e.g. usersettings */
  u8sItemStore: string;
  /** key, unique in the store */
  u8sItemStoreID: string;
  /** the value, any text */
  data: string;
  /** revision it got with its last change */
  iRevision?: number;
}
export type AsnClientPersistenceItemList = AsnClientPersistenceItem[];
export interface AsnClientPersistenceCreateArgument {
  _type?: "AsnClientPersistenceCreateArgument";
  /** your own unique id for this request; the event repeats it */
  u8sCrossRefID: string;
  /** name of the store, e.g. usersettings */
  u8sItemStore: string;
  /** key, not yet used in the store; missing = the server makes one */
  u8sItemStoreID?: string;
  /** the value, any text */
  data: string;
}
export interface AsnClientPersistenceCreateResult {
  _type?: "AsnClientPersistenceCreateResult";
}
/**
 * - 0 `noWildcard`: key must match exactly
 * - 1 `prefixKey`: keys that begin so
 * - 2 `postfixKey`: keys that end so
 */
export type AsnClientPersistenceReadWildcardTypeEnum = 0 | 1 | 2;
export interface AsnClientPersistenceReadArgument {
  _type?: "AsnClientPersistenceReadArgument";
  /** your own unique id for this request; the event repeats it */
  u8sCrossRefID: string;
  /** name of the store, e.g. usersettings */
  u8sItemStore: string;
  /** key; missing = all items */
  u8sItemStoreID?: string;
  /** only items of later revisions (without a key) */
  iLastKnownGlobalRevision?: number;
  /** 0 exact key, 1 keys that begin so, 2 keys that end so; {@link AsnClientPersistenceReadWildcardTypeEnum} */
  iItemKeyWildcardType?: number;
  /** true: only count (with 1 or 2) */
  bCountAvailableItemsOnly?: boolean;
  /** at most so many items (with 1 or 2) */
  iItemLimit?: number;
}
export interface AsnClientPersistenceReadResult {
  _type?: "AsnClientPersistenceReadResult";
}
export interface AsnClientPersistenceUpdateArgument {
  _type?: "AsnClientPersistenceUpdateArgument";
  /** your own unique id for this request; the event repeats it */
  u8sCrossRefID: string;
  /** name of the store, e.g. usersettings */
  u8sItemStore: string;
  /** key */
  u8sItemStoreID: string;
  /** the new value */
  data: string;
}
export interface AsnClientPersistenceUpdateResult {
  _type?: "AsnClientPersistenceUpdateResult";
}
export interface AsnClientPersistenceDeleteArgument {
  _type?: "AsnClientPersistenceDeleteArgument";
  /** your own unique id for this request; the event repeats it */
  u8sCrossRefID: string;
  /** name of the store, e.g. usersettings */
  u8sItemStore: string;
  /** key */
  u8sItemStoreID: string;
}
export interface AsnClientPersistenceDeleteResult {
  _type?: "AsnClientPersistenceDeleteResult";
}
/**
 * - 1 `subscribe`: begin
 * - 2 `unsubscribe`: end
 */
export type AsnClientPersistenceSubscribeTypeEnum = 1 | 2;
export interface AsnClientPersistenceSubscribeArgument {
  _type?: "AsnClientPersistenceSubscribeArgument";
  /** your own unique id for this request; the event repeats it */
  u8sCrossRefID: string;
  /** 1 subscribe, 2 unsubscribe; {@link AsnClientPersistenceSubscribeTypeEnum} */
  iSubscribeType: number;
  /** name of the store, e.g. usersettings */
  u8sItemStore: string;
}
export interface AsnClientPersistenceSubscribeResult {
  _type?: "AsnClientPersistenceSubscribeResult";
}
export interface AsnClientPersistenceEventArgument {
  _type?: "AsnClientPersistenceEventArgument";
  /** 0 when done, else AsnClientPersistenceResultDetailsEnum; {@link AsnClientPersistenceResultDetailsEnum} */
  iResult: number;
  /** id of the request this answers; empty when it answers none */
  u8sCrossRefID: string;
  /** revision reached; remember it */
  iGlobalRevision?: number;
  /** items read, created or changed */
  changedItems?: AsnClientPersistenceItemList;
  /** items deleted */
  deletedItems?: AsnClientPersistenceItemList;
  /** id of the storage database; a new one makes your cache worthless */
  u8sDatabaseID?: string;
  /** number of items, when only counting */
  iAvailableItemsCount?: number;
}
export interface AsnClientPersistenceGetDatabaseIDArgument {
  _type?: "AsnClientPersistenceGetDatabaseIDArgument";
}
export interface AsnClientPersistenceGetDatabaseIDResult {
  _type?: "AsnClientPersistenceGetDatabaseIDResult";
  /** id of the storage database */
  u8sDatabaseID: string;
}
export type AsnOptionalParameters = Record<string, string | number | { binarydata: string }>;
export interface AsnOptionalParam {
  _type?: "AsnOptionalParam";
  key: string;
  value: { stringdata: string } | { binarydata: string } | { integerdata: number };
}
export type AsnStringPairList = AsnStringPair[];
export interface AsnStringPair {
  _type?: "AsnStringPair";
  /** name */
  key: string;
  /** value */
  value: string;
}
export type AsnIntegerPairList = AsnIntegerPair[];
export interface AsnIntegerPair {
  _type?: "AsnIntegerPair";
  key: number;
  value: number;
}
export type AsnStringIntegerPairList = AsnStringIntegerPair[];
export interface AsnStringIntegerPair {
  _type?: "AsnStringIntegerPair";
  u8sStr: string;
  iInt: number;
}
export interface AsnRequestError {
  _type?: "AsnRequestError";
  /** number of the error; its meaning depends on the operation */
  iErrorDetail: number;
  /** the error in words */
  u8sErrorString: string;
}
export type SEQInteger = number[];
export type UTF8StringList = string[];
export type AsnSystemTime = string;
export interface AsnNetDatabaseContact {
  _type?: "AsnNetDatabaseContact";
  u8sFound?: string;
  /** name of the database it comes from */
  u8sDatabaseName?: string;
  /** id of the database */
  u8sEntryIDDB?: string;
  /** id of a store inside the database */
  u8sEntryIDStore?: string;
  /** id of the record in its database */
  u8sEntryID?: string;
  /** user name, when the contact is a user of this server */
  u8sCtiServerUserName?: string;
  /** name to show */
  u8sDisplayName?: string;
  /** first name */
  u8sFirstName?: string;
  /** last name */
  u8sLastName?: string;
  /** job title */
  u8sJobTitle?: string;
  /** company */
  u8sCompany?: string;
  /** department */
  u8sDepartment?: string;
  /** room */
  u8sOfficeRoomNumber?: string;
  /** customer number */
  u8sCustomerID?: string;
  /** business address: street */
  u8sBusinessAddressStreet?: string;
  /** business address: postal code */
  u8sBusinessAddressPostalCode?: string;
  /** business address: city */
  u8sBusinessAddressCity?: string;
  /** business address: state */
  u8sBusinessAddressState?: string;
  /** business address: country */
  u8sBusinessAddressCountry?: string;
  /** private address: street */
  u8sPrivateAddressStreet?: string;
  /** private address: postal code */
  u8sPrivateAddressPostalCode?: string;
  /** private address: city */
  u8sPrivateAddressCity?: string;
  /** private address: state */
  u8sPrivateAddressState?: string;
  /** private address: country */
  u8sPrivateAddressCountry?: string;
  /** other address: street */
  u8sOtherAddressStreet?: string;
  /** other address: postal code */
  u8sOtherAddressPostalCode?: string;
  /** other address: city */
  u8sOtherAddressCity?: string;
  /** other address: state */
  u8sOtherAddressState?: string;
  /** other address: country */
  u8sOtherAddressCountry?: string;
  /** mail address */
  u8sEMail?: string;
  /** second mail address */
  u8sEMail2?: string;
  /** third mail address */
  u8sEMail3?: string;
  /** contact id, e.g. sip:alice@example.com */
  u8sSIPAddress?: string;
  /** web page */
  u8sWebPageURL?: string;
  /** business phone */
  u8sPhoneBusiness?: string;
  /** second business phone */
  u8sPhoneBusiness2?: string;
  /** main number of the company */
  u8sCompanyMainTelephoneNumber?: string;
  /** assistant's phone */
  u8sAssistantTelephoneNumber?: string;
  /** home phone */
  u8sPhoneHome?: string;
  /** second home phone */
  u8sPhoneHome2?: string;
  /** main phone */
  u8sPrimaryTelephoneNumber?: string;
  /** mobile phone */
  u8sPhoneMobile?: string;
  /** car phone */
  u8sCarTelephoneNumber?: string;
  /** radio phone */
  u8sRadioTelephoneNumber?: string;
  /** pager */
  u8sPagerTelephoneNumber?: string;
  /** another phone */
  u8sOtherTelephoneNumber?: string;
  /** callback number */
  u8sCallbackTelephoneNumber?: string;
  /** ISDN number */
  u8sISDNTelephoneNumber?: string;
  /** text telephone (TTY) */
  u8sTTYTTDTelephoneNumber?: string;
  /** business fax */
  u8sFaxBusiness?: string;
  /** home fax */
  u8sFaxHome?: string;
  /** notes about the contact */
  u8sBody?: string;
  /** link to the record */
  u8sDirectWebLink?: string;
  /** further fields, name and value */
  customFields?: AsnStringPairList;
  bValid?: boolean;
  /** 1 for a private contact */
  iPrivateContact?: number;
  /** 1 when the contact is a user of this server */
  iCtiServerUser?: number;
  /** further keys; jpegPhoto holds the picture */
  optionalParams?: AsnOptionalParameters;
}
export type AsnNetDatabaseContactList = AsnNetDatabaseContact[];
export interface AsnNetDatabaseContactID {
  _type?: "AsnNetDatabaseContactID";
  /** id of the record in its database */
  u8sEntryID: string;
  /** id of the database */
  u8sEntryIDDB: string;
  /** id of a store inside the database, if it has several */
  u8sEntryIDStore: string;
}
export type AsnNetDatabaseContactIDList = AsnNetDatabaseContactID[];
export interface AsnUserPropertyBag {
  _type?: "AsnUserPropertyBag";
  asnProperties: AsnStringPairList;
}
export interface AsnJSONWebTokenHeader {
  _type?: "AsnJSONWebTokenHeader";
  u8sTYP: string;
  u8sALG: string;
  u8sCTY?: string;
  optionals?: AsnStringPairList;
}
export interface AsnJSONWebTokenPayLoad {
  _type?: "AsnJSONWebTokenPayLoad";
  u8sISS?: string;
  u8sSUB?: string;
  u8sAUD?: string;
  utcEXP?: AsnSystemTime;
  utcNBF?: AsnSystemTime;
  utcIAT?: AsnSystemTime;
  u8sJTI: string;
  iUserType?: number;
  optionals?: AsnStringPairList;
}
export interface AsnJSONWebToken {
  _type?: "AsnJSONWebToken";
  header: AsnJSONWebTokenHeader;
  payload: AsnJSONWebTokenPayLoad;
  signature: string;
}
/**
 * - 0 `eAPPOINTMENTSTATUSFREE`: free
 * - 1 `eAPPOINTMENTSTATUSTENTATIVE`: tentative
 * - 2 `eAPPOINTMENTSTATUSBUSY`: busy
 * - 3 `eAPPOINTMENTSTATUSOUTOFOFFICE`: out of office
 */
export type EnumAppointmentState = 0 | 1 | 2 | 3;
/**
 * - 0 `eAPPOINTMENTIMPORTANCELESS`: low
 * - 1 `eAPPOINTMENTIMPORTANCENORMAL`: normal
 * - 2 `eAPPOINTMENTIMPORTANCEURGENT`: urgent
 */
export type EnumAppointmentImportance = 0 | 1 | 2;
/**
 * - 0 `eAPPOINTMENTSENSITIVITYNORMAL`: normal
 * - 1 `eAPPOINTMENTSENSITIVITYPERSONAL`: personal
 * - 2 `eAPPOINTMENTSENSITIVITYPRIVATE`: private
 * - 3 `eAPPOINTMENTSENSITIVITYCONFIDENTIAL`: confidential
 */
export type EnumAppointmentSensitivity = 0 | 1 | 2 | 3;
export interface AsnAppointmentEntry {
  _type?: "AsnAppointmentEntry";
  /** id in its source */
  u8sEntryID: string;
  /** user name; the server puts in the signed-in user */
  u8sOwner: string;
  /** where it comes from, e.g. EWS, MAPI, Google */
  u8sDataSource: string;
  /** start, UTC */
  stStart: AsnSystemTime;
  /** end, UTC */
  stEnd: AsnSystemTime;
  /** duration */
  iDuration: number;
  /** subject */
  u8sSubject: string;
  /** description */
  u8sText: string;
  /** true for the whole day */
  bAllDay: boolean;
  /** 0 free, 1 tentative, 2 busy, 3 out of office; counts for the presence; {@link EnumAppointmentState} */
  iStatus: number;
  /** category */
  u8sCategory: string;
  /** 0 low, 1 normal, 2 urgent; {@link EnumAppointmentImportance} */
  iImportance: number;
  /** 0 normal, 1 personal, 2 private, 3 confidential; {@link EnumAppointmentSensitivity} */
  iSensitivity: number;
  /** true when it is in the database; set by the server */
  bIsValid: boolean;
  /** Location */
  optionalParams?: AsnOptionalParameters;
}
export type SEQAppointmentList = AsnAppointmentEntry[];
/**
 * - 1 `eUSERRIGHTSSENDUSERUSER`: text chat
 * - 2 `eUSERRIGHTSSENDSMS`: SMS
 * - 4 `eUSERRIGHTSEMPTY`: login through the web service
 * - 8 `eUSERRIGHTSUSEPROCALL`: ProCall client (normally set)
 * - 32 `eUSERRIGHTSSELFADMIN`: change own account in the workstation settings
 * - 64 `eUSERRIGHTSUSERCTI`: phone lines
 * - 128 `eDONOTUSE`: reserved
 * - 256 `eUSERRIGHTSOFFLINEMAIL`: mail about calls while absent
 * - 512 `eUSERRIGHTSCALLRECORDING`: call recording
 * - 1024 `eUSERRIGHTSUSEPHONEBOOK`: search in phone books
 * - 2048 `eUSERRIGHTSUSERPRESENCE`: CTI and presence user (normally set)
 * - 4096 `eUSERRIGHTSGROUPALLINMONITOR`: group: members see each other in the monitor
 * - 8192 `eUSERRIGHTSGROUPNOCHANGEMONITOR`: group: members cannot change the monitor
 * - 16384 `eUSERRIGHTSGROUPVIEWJOURNAL`: group: members see each other's journal
 * - 32768 `eUSERRIGHTSGROUPVIEWJOURNALLEADER`: group: the leader sees the members' journal
 * - 65536 `eUSERRIGHTSGROUPEDITJOURNAL`: group: members edit each other's journal
 * - 131072 `eDONOTUSE2`: reserved
 * - 262144 `eDONOTUSE3`: reserved
 * - 524288 `eUSERRIGHTSUSERVIEWJOURNAL`: journal
 * - 1048576 `eUSERRIGHTSGLOBALDELETEJOURNAL`: everybody may delete journal entries
 * - 2097152 `eUSERRIGHTSOFFLINESMS`: SMS about calls while absent
 * - 4194304 `eUSERRIGHTSDESKSHAREACCEPT`: take part in screen sharing
 * - 8388608 `eUSERRIGHTSDESKSHAREFULL`: start screen sharing too
 * - 16777216 `eDONOTUSE4`: reserved
 * - 33554432 `eUSERRIGHTSAVAUDIO`: audio calls
 * - 67108864 `eUSERRIGHTSAVVIDEO`: audio and video calls
 * - 134217728 `eUSERRIGHTSFEDDESKSHARE`: screen sharing with federated contacts (experimental)
 */
export type AsnUserStaticRights = 1 | 2 | 4 | 8 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768 | 65536 | 131072 | 262144 | 524288 | 1048576 | 2097152 | 4194304 | 8388608 | 16777216 | 33554432 | 67108864 | 134217728;
/**
 * - 1 `eUSERRIGHTS2ENABLEFORANONYMOUSAPI`: visible to anonymous visitors of a web page
 * - 2 `eUSERRIGHTS2LOGINOVERINTERNET`: login over the internet
 * - 4 `eUSERRIGHTS2LOGINBYMOBILE`: login on a phone or tablet
 * - 8 `eUSERRIGHTS2ENABLEAGENTMANAGER`: takes part in agent management
 * - 16 `eUSERRIGHTS2ISAGENTSUPERVISOR`: supervisor, may change other agents' state
 * - 32 `eUSERRIGHTS2GROUPFORPUBLICCHAT`: group: agents get public chats and calls
 * - 64 `eUSERRIGHTS2GROUPFORPORTAL`: group: shown on the contact portal
 * - 128 `eUSERRIGHTS2GROUPFORMONITOR`: group: offered as administrative monitor content
 * - 512 `eUSERRIGHTS2ENABLECONTENTSHARINGFILES`: send files
 * - 1024 `eUSERRIGHTS2ENABLECONTENTSHARINGLOCATION`: share the location
 * - 2048 `eUSERRIGHTS2ENABLECONTENTSHARINGCONTACTS`: share contacts
 * - 4096 `eUSERRIGHTS2USECONFERENCING`: online conferences (own licence)
 * - 8192 `eUSERRIGHTS2USETEAMS`: Microsoft Teams app
 * - 16384 `eUSERRIGHTS2ALLOWLOGININTERNETDESKTOP`: desktop client over the internet, without VPN
 * - 32768 `eUSERRIGHTS2USEWEBAPP`: web app (PWA)
 */
export type AsnUserStaticRights2 = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768;
export interface AsnUserDynamicRights {
  _type?: "AsnUserDynamicRights";
  /** who has the rights: contact or group */
  u8sObjectID: string;
  /** rights on presence and appointments (AsnPresenceRightsFlags); {@link AsnPresenceRightsFlags} */
  iPresenceRights: number;
  /** rights on the first line (AsnPhoneControlRightsFlags); {@link AsnPhoneControlRightsFlags} */
  iPhoneControlRightsPrimary: number;
  /** rights on the other lines (AsnPhoneControlRightsFlags); {@link AsnPhoneControlRightsFlags} */
  iPhoneControlRightsSecondary: number;
}
export type AsnUserDynamicRightsList = AsnUserDynamicRights[];
/**
 * - 0 `eLINEOFFLINE`: offline
 * - 1 `eLINEONLINE`: online
 */
export type AsnContactPhoneLineState = 0 | 1;
export interface AsnContactCallInformationV2 {
  _type?: "AsnContactCallInformationV2";
  u8sContactChangedId: string;
  iPresenceState: number;
  u8sConnectionID: string;
  u8sLinePhoneNumber: string;
  /** {@link EnumCallState} */
  iCallState: number;
  /** {@link EnumCallDisconnectedReason} */
  iDisconnectedReason: number;
  /** {@link EnumCallFeatures} */
  iFeatures: number;
  bOutbound: boolean;
  bInternal: boolean;
  bPrivate: boolean;
  /** {@link EnumCallRecordingState} */
  iCallRecordingState: number;
  bConferenceCtlr: boolean;
  u8sCurrentNumberSC: string;
  u8sTrackerID: string;
  u8sLocalCurrentNumberSC: string;
  u8sRedirectingNumber?: string;
  remoteContact?: AsnNetDatabaseContact;
}
export type AsnContactCallInformationsV2 = AsnContactCallInformationV2[];
export interface AsnSIPLineDetails {
  _type?: "AsnSIPLineDetails";
  iSIPAVMediaMode: number;
  iSIPAVAudioCodecs: SEQInteger;
  iMinPort: number;
  iMaxPort: number;
}
export interface AsnContactPhoneLineV2 {
  _type?: "AsnContactPhoneLineV2";
  /** first, second or another line (AsnContactPhoneLineType); {@link AsnContactPhoneLineType} */
  iType: number;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** name of the line */
  u8sDescriptor: string;
  /** phone number */
  u8sNumber: string;
  /** calls going on */
  seqCalls: AsnContactCallInformationsV2;
  /** call forwards */
  seqLineForwards: AsnLineForwards;
  /** 0 offline, 1 online */
  iState: AsnContactPhoneLineState;
  /** true when do not disturb is on */
  bDoNotDisturb: boolean;
  /** kinds of forward the line can do; {@link AsnForwardMode} */
  iForwardFeaturesPBX: number;
  /** addresses of the line */
  u8sAddressNames: UTF8StringList;
  /** capabilities of the addresses, as XML */
  u8sAddressCaps: string;
  /** feature codes of the line, as XML */
  u8sCTIFeatureCodes: string;
  /** true when the line is private */
  bIsPrivateLine?: boolean;
  /** true for a line of voice services */
  bIsVoiceServicesLine?: boolean;
  /** media settings of a SIP line */
  sipLineDetails?: AsnSIPLineDetails;
}
export type AsnContactPhoneLinesV2 = AsnContactPhoneLineV2[];
/**
 * - 0 `eABSENTSTATENOTABSENT`: present
 * - 1 `eABSENTSTATEOUTOFOFFICE`: away from the office
 * - 2 `eABSENTSTATEBUSY`: busy
 * - 3 `eABSENTSTATEDONOTDISTURB`: do not disturb
 * - 4 `eABSENTSTATENOTSET`: nothing set by hand
 */
export type AsnAbsentStateEnum = 0 | 1 | 2 | 3 | 4;
/**
 * - 0 `eREACHABILITYNORMAL`: in the office
 * - 1 `eREACHABILITYPAUSE`: on a break
 * - 2 `eREACHABILITYBUSINESSTRIP`: travelling on business
 * - 3 `eREACHABILITYHOMEOFFICE`: working at home
 * - 4 `eREACHABILITYVACATION`: on holiday
 * - 5 `eREACHABILITYUNREACHABLE`: not used at present
 */
export type AsnReachabilityEnum = 0 | 1 | 2 | 3 | 4 | 5;
/** - 0 `eMSTeams`: Microsoft Teams */
export type AsnExternalPresenceType = 0;
export interface AsnExternalPresenceState {
  _type?: "AsnExternalPresenceState";
  u8sUserName: string;
  iState: number;
  eType: AsnExternalPresenceType;
}
export type AsnExternalPresenceStates = AsnExternalPresenceState[];
export interface AsnAbsentStateV2 {
  _type?: "AsnAbsentStateV2";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactId: string;
  /** 0 present, 1 out of office, 2 busy, 3 do not disturb, 4 nothing set */
  eAbsentState: AsnAbsentStateEnum;
  /** computed presence: state in the low byte, flags above; {@link AsnPresenceStateEnum} */
  iPresenceState?: number;
  /** begin, UTC */
  stTimeFrom?: AsnSystemTime;
  /** end, UTC; missing or empty = no end */
  stTimeTo?: AsnSystemTime;
  /** where the user is (AsnReachabilityEnum) */
  eReachability?: AsnReachabilityEnum;
  /** states of other systems, such as Microsoft Teams */
  externalPresenceStates?: AsnExternalPresenceStates;
}
export interface AsnCustomNote {
  _type?: "AsnCustomNote";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactID: string;
  /** name to show */
  u8sUsername: string;
  /** the text */
  u8sNote: string;
}
export interface AsnContactV2 {
  _type?: "AsnContactV2";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactId: string;
  /** what you may do with the contact (AsnContactFeatureSetEnum); {@link AsnContactFeatureSetEnum} */
  iContactFeatureSet: number;
  /** state in the low byte (1 available, 2 busy, 3 absent, 4 do not disturb), flags above; {@link AsnPresenceStateEnum} */
  iPresenceState: number;
  /** services the contact may use (AsnUserStaticRights); {@link AsnUserStaticRights} */
  iStaticRights: number;
  /** more services the contact may use (AsnUserStaticRights2); {@link AsnUserStaticRights2} */
  iStaticRights2: number;
  /** your rights on further lines of the contact */
  iMonitorAccessRights: number;
  /** contact data */
  asnRemoteContact: AsnNetDatabaseContact;
  /** phone lines with their calls and forwards */
  seqPhoneLines: AsnContactPhoneLinesV2;
  /** presence set by hand */
  asnAbsentState: AsnAbsentStateV2;
  /** note */
  asnCustomNote: AsnCustomNote;
  /** appointments going on now */
  seqActualAppointments: SEQAppointmentList;
  /** next appointment within 30 days */
  asnNextAppointment: AsnAppointmentEntry;
  /** further properties, key and value */
  asnUserPropertyBag: AsnUserPropertyBag;
}
export type AsnContactsV2 = AsnContactV2[];
export interface AsnAuthBasicCredential {
  _type?: "AsnAuthBasicCredential";
  /** base64 of name:password in UTF-8 */
  credential: string;
}
export interface AsnAuthNTLMCredential {
  _type?: "AsnAuthNTLMCredential";
  /** NTLM message of type 1 or 3, base64 */
  authdata: string;
}
export interface AsnAuthKerberosCredential {
  _type?: "AsnAuthKerberosCredential";
  /** Kerberos token, base64 */
  authdata: string;
}
export interface AsnAuthBearer {
  _type?: "AsnAuthBearer";
  /** the token */
  u8sJWT: string;
}
export interface AsnAuthOpenIDC {
  _type?: "AsnAuthOpenIDC";
  /** scope, to be given an address to redirect to */
  u8sScope?: string;
  /** id token that came back from the redirect */
  u8sIDToken?: string;
}
export type AsnLoginV2ChoiceArgument = { _type?: "AsnLoginV2ChoiceArgument" } & ({ authBasic: AsnAuthBasicCredential } | { authNTLM: AsnAuthNTLMCredential } | { authKerberos: AsnAuthKerberosCredential } | { authBearer: AsnAuthBearer } | { authOpenIDC: AsnAuthOpenIDC });
export interface AsnLoginV2Argument {
  _type?: "AsnLoginV2Argument";
  /** how to log in; leave it out to be told the supported methods */
  auth?: AsnLoginV2ChoiceArgument;
}
export interface AsnAuthDigestParams {
  _type?: "AsnAuthDigestParams";
  nonce: string;
  opaque: string;
  qop: string;
  algorithm?: string;
  realm?: string;
}
/**
 * - 0 `noneOrUnknown`: unknown, not to be used
 * - 1 `basic`: name and password
 * - 2 `digest`: digest of name and password
 * - 3 `ntlm`: NTLM
 * - 4 `kerberos`: Kerberos
 * - 5 `bearer`: token (JWT)
 * - 6 `openidc`: OpenID Connect
 */
export type AsnLoginV2SupportedAuthMethod = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type AsnLoginV2SupportedAuthMethods = AsnLoginV2SupportedAuthMethod[];
export interface AsnLoginV2ResultSupportedAuthMethods {
  _type?: "AsnLoginV2ResultSupportedAuthMethods";
  /** methods, to be tried in this order */
  authMethodsOrdered: AsnLoginV2SupportedAuthMethods;
  /** what a digest login needs */
  authDigest?: AsnAuthDigestParams;
}
export type AsnLoginV2Token = { _type?: "AsnLoginV2Token" } & ({ u8sJwt: string } | { u8sToken: string });
export interface AsnLoginV2ResultSuccess {
  _type?: "AsnLoginV2ResultSuccess";
  /** name of the user */
  u8sLoggedInUser?: string;
  /** token for later requests */
  token?: AsnLoginV2Token;
}
export interface AsnLoginV2ResultServerRedirect {
  _type?: "AsnLoginV2ResultServerRedirect";
  /** address of the other server */
  u8sRedirectTo: string;
}
export interface AsnLoginV2ResultServerBusy {
  _type?: "AsnLoginV2ResultServerBusy";
  /** seconds to wait before the next try */
  iRetryInSeconds: number;
}
export interface AsnLoginV2ResultRenegotiateNTLM {
  _type?: "AsnLoginV2ResultRenegotiateNTLM";
  /** NTLM message of type 2, base64 */
  authdata: string;
}
export type AsnLoginV2Result = { _type?: "AsnLoginV2Result" } & ({ supportedAuthMethods: AsnLoginV2ResultSupportedAuthMethods } | { succceeded: AsnLoginV2ResultSuccess } | { serverRedirect: AsnLoginV2ResultServerRedirect } | { serverBusy: AsnLoginV2ResultServerBusy } | { ntlmRenegotiate: AsnLoginV2ResultRenegotiateNTLM });
export interface AsnContact {
  _type?: "AsnContact";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactId: string;
  /** what you may do with the contact (AsnContactFeatureSetEnum); {@link AsnContactFeatureSetEnum} */
  iContactFeatureSet: number;
  /** state in the low byte (1 available, 2 busy, 3 absent, 4 do not disturb), flags above; {@link AsnPresenceStateEnum} */
  iPresenceState: number;
  /** services the contact may use (AsnUserStaticRights); {@link AsnUserStaticRights} */
  iStaticRights: number;
  /** your rights on further lines of the contact */
  iMonitorAccessRights: number;
  /** contact data */
  asnRemoteContact: AsnNetDatabaseContact;
  /** phone lines with their calls and forwards */
  seqPhoneLines: AsnContactPhoneLines;
  /** presence set by hand */
  asnAbsentState: AsnAbsentState;
  /** note */
  asnCustomNote: AsnCustomNote;
  /** appointments going on now */
  seqActualAppointments: SEQAppointmentList;
  /** next appointment within 30 days */
  asnNextAppointment: AsnAppointmentEntry;
  /** further properties, key and value */
  asnUserPropertyBag: AsnUserPropertyBag;
  /** further keys */
  optionalParams?: AsnOptionalParameters;
}
export type AsnContactPhoneLines = AsnContactPhoneLine[];
export interface AsnContactPhoneLine {
  _type?: "AsnContactPhoneLine";
  /** {@link AsnContactPhoneLineType} */
  iType: number;
  u8sLinePhoneNumber: string;
  u8sDescriptor: string;
  u8sNumber: string;
  seqCalls: AsnContactCallInformations;
  seqLineForwards: AsnLineForwards;
  iState: AsnContactPhoneLineState;
  bDoNotDisturb: boolean;
  /** {@link AsnForwardMode} */
  iForwardFeaturesPBX: number;
  optionalParams?: AsnOptionalParameters;
}
export type AsnContactCallInformations = AsnContactCallInformation[];
export interface AsnContactCallInformation {
  _type?: "AsnContactCallInformation";
  u8sContactChangedId: string;
  iPresenceState: number;
  u8sConnectionID: string;
  u8sLinePhoneNumber: string;
  u8sCharging: string;
  /** {@link EnumCallState} */
  iCallState: number;
  /** {@link EnumCallDisconnectedReason} */
  iDisconnectedReason: number;
  /** {@link EnumCallFeatures} */
  iFeatures: number;
  bOutbound: boolean;
  bInternal: boolean;
  bPrivate: boolean;
  /** {@link EnumCallRecordingState} */
  iCallRecordingState: number;
  bConferenceCtlr: boolean;
  u8sCurrentNumberSC: string;
  pu8sRedirectingNumber?: string;
  pRemoteContact?: AsnNetDatabaseContact;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnAbsentState {
  _type?: "AsnAbsentState";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactId: string;
  /** user name */
  u8sUsername: string;
  /** begin, UTC */
  stTimeFrom: AsnSystemTime;
  /** end, UTC; empty = no end */
  stTimeTo: AsnSystemTime;
  /** AsnAbsentStateEnum; {@link AsnAbsentStateEnum} */
  iAbsentState: number;
  /** message for others */
  u8sMessage: string;
  /** reason in words */
  u8sAbsentReason: string;
  /** computed presence: state in the low byte, flags above */
  iPresenceState: number;
  /** further keys, e.g. the reachability */
  optionalParams?: AsnOptionalParameters;
}
export type AsnRequestErrorList = AsnRequestError[];
export type AsnContacts = AsnContact[];
export interface AsnProjectPinRule {
  _type?: "AsnProjectPinRule";
  /** name of the project */
  u8sProjectName: string;
  /** PIN of the project */
  u8sProjectPin: string;
  /** used for dialling, in the journal, or both (EnumProjectType); {@link EnumProjectType} */
  iProjectType: number;
  /** true for a private call */
  bAssociatedCallIsPrivateCall: boolean;
  /** location the project belongs to */
  u8sLocationID: string;
  /** PIN the user typed */
  u8sUserEnteredPin: string;
  /** user id the user typed */
  u8sUserEnteredUserID: string;
}
/**
 * - 0 `ePROJECTTYPEUNKNOWN`: unknown
 * - 1 `ePROJECTTYPEPBX`: used for dialling
 * - 2 `ePROJECTTYPEJOURNAL`: used in the journal
 * - 3 `ePROJECTTYPEJOURNALPBX`: used for dialling and in the journal
 * - 4 `ePROJECTTYPEPBXPRIVATE`: used for dialling private calls
 */
export type EnumProjectType = 0 | 1 | 2 | 3 | 4;
/**
 * - 0 `eCTICall`: phone call
 * - 1 `eVideoChat`: video only
 * - 2 `eAudioChat`: audio only
 * - 3 `eAudioVideoChat`: audio and video
 * - 4 `eIM`: text chat
 * - 5 `eBluetoothMobile`: mobile over Bluetooth
 * - 6 `eBluetoothMobileUnknownDuration`: mobile over Bluetooth, duration unknown
 * - 7 `eSipAVCall`: SIP softphone call
 * - 8 `eSMS`: SMS
 * - 9 `eScreenSharing`: screen sharing offered
 * - 10 `eRequestedScreenSharing`: screen sharing asked for
 */
export type EAsnJournalCallType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/**
 * - 0 `unknown`: unknown
 * - 1 `destroyed`: gone; the line is idle again
 * - 2 `offering`: incoming, ringing here
 * - 4 `dialing`: outgoing, number being dialled
 * - 8 `ringback`: outgoing, ringing over there
 * - 16 `busy`: outgoing, other side is busy
 * - 32 `connected`: talking
 * - 64 `conferenced`: part of a conference
 * - 128 `hold`: on hold
 * - 256 `disconnected`: other side hung up, not dropped here yet
 * - 512 `preparecall`: being prepared, nothing dialled yet
 */
export type EAsnCallState = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512;
export type AsnProjectPinRuleList = AsnProjectPinRule[];
export interface AsnCtiNewCallParams {
  _type?: "AsnCtiNewCallParams";
  /** project to dial with */
  projectPinRule: AsnProjectPinRule;
  /** true: do not show your number */
  bHideMyCallerID: boolean;
  /** contact data of the called person, if known */
  asnRemoteContact?: AsnNetDatabaseContact;
  /** Address, FeatureCodeDialing, DialRemoteOffice, RemoteOfficeNumber, FindAndValidateProject ... */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - -1 `iPHONENUMBERTYPEALL`: all lines
 * - 0 `iPHONENUMBERTYPEUNKNOWN`: unknown
 * - 1 `iPHONENUMBERTYPEPRIMARY`: first line of the user
 * - 2 `iPHONENUMBERTYPESECONDARY`: second line of the user
 * - 3 `iPHONENUMBERTYPEOTHEROWNNUMBER`: another line of the user
 */
export type AsnContactPhoneLineType = -1 | 0 | 1 | 2 | 3;
/**
 * - 1 `eSTUN`: STUN server
 * - 2 `eTURN`: TURN server
 */
export type EnumSTUNandTURNType = 1 | 2;
export interface AsnConfigSTUNandTURN {
  _type?: "AsnConfigSTUNandTURN";
  /** 1 STUN, 2 TURN; {@link EnumSTUNandTURNType} */
  iType: number;
  /** TURN user */
  u8sUsername: string;
  /** TURN password */
  u8sPassword: string;
  /** valid until, UTC */
  stValidTo: AsnSystemTime;
  /** addresses of the servers */
  listURIs: UTF8StringList;
  /** lifetime in seconds */
  iTTL: number;
}
export type AsnConfigSTUNandTURNList = AsnConfigSTUNandTURN[];
export interface AsnLineForward {
  _type?: "AsnLineForward";
  /** id of the forward */
  iInternalID: number;
  /** who forwards: 1 telephone system, 2 server (administrator), 4 server (user); {@link EnumForwardController} */
  iForwardController: number;
  /** when: 1 always, 2 busy, 4 no answer ... (EnumForwardModes); {@link EnumForwardModes} */
  iForwardMode: number;
  /** kind, when special to the telephone system */
  iBackEndSpecific: number;
  /** seconds of ringing before it; 0 = default */
  iNoAnswerTime: number;
  /** where calls go */
  u8sDestination: string;
  /** only for these callers, +493023125100 */
  u8sCallerIDList: UTF8StringList;
}
export type AsnLineForwards = AsnLineForward[];
export interface AsnGetOfflineJournalArgument {
  _type?: "AsnGetOfflineJournalArgument";
  /** days back; 0 = 365 */
  iMaxDays: number;
  /** 1: remove them from the offline journal, 0: leave them */
  iMarkRead: number;
}
export interface AsnGetOfflineJournalResult {
  _type?: "AsnGetOfflineJournalResult";
  /** the missed calls */
  journalList: AsnNetDatabaseJournalList;
}
export interface AsnNetDatabaseJournal {
  _type?: "AsnNetDatabaseJournal";
  /** id of the call */
  u8sConnectionID: string;
  /** begin, UTC */
  stStartTime: AsnSystemTime;
  /** end, UTC */
  stStopTime: AsnSystemTime;
  /** seconds from begin to end */
  iDurationTotal: number;
  /** answered at, UTC; empty when not answered */
  stConnectTime: AsnSystemTime;
  /** hung up at, UTC; empty when not answered */
  stDisconnectTime: AsnSystemTime;
  /** seconds of talk */
  iDurationConnected: number;
  /** 1 outgoing, 0 incoming */
  iOrigin: number;
  /** 1 internal, 0 external */
  iInternal: number;
  /** number of the line */
  u8sLineNumber: string;
  /** name of the line */
  u8sLineName: string;
  /** user name of the line's owner */
  u8sLineUserName: string;
  /** 1 when the owner was not signed in */
  iLineUserOffline: number;
  /** number of the line in local form */
  u8sLocalNumber: string;
  /** number of the other side */
  u8sPhoneNumber: string;
  /** number that redirected the call */
  u8sRedirectingNumber: string;
  /** name of the other side */
  u8sContactName: string;
  /** company of the other side */
  u8sContactCompany: string;
  /** contact record: id */
  u8sContactEntryID: string;
  /** contact record: store */
  u8sContactEntryStoreID: string;
  /** contact record: database */
  u8sContactEntryDBID: string;
  /** user name of the owner of the entry */
  u8sCtiServerUserName: string;
  u8sProviderNumber: string;
  iSucessState: number;
  /** subject (not used) */
  u8sSubject: string;
  /** memo */
  u8sMemo: string;
  /** 1 read, 0 unread */
  iReadFlag: number;
  /** project */
  projectPinRule: AsnProjectPinRule;
  /** id that joins the calls of one scenario */
  u8sTrackerID: string;
  /** who took the call, if somebody else */
  u8sAcceptorName: string;
  /** user name of who took it */
  u8sAcceptorCtiServerUserName: string;
  /** id of that person's own entry */
  u8sAcceptorConnectionID: string;
  /** CallType, iTransactionID, TrackerLastCall, NoStatistic ... */
  optionalParams?: AsnOptionalParameters;
}
/**
 * - 0 `eJOURNALCALLTYPEPBX`: phone call
 * - 1 `eJOURNALCALLTYPEVIDEOCHAT`: video only
 * - 2 `eJOURNALCALLTYPEAUDIOCHAT`: audio only
 * - 3 `eJOURNALCALLTYPEAUDIOVIDEOCHAT`: audio and video
 * - 4 `eJOURNALCALLTYPEIM`: text chat
 * - 5 `eJOURNALCALLTYPEBLUETOOTHMOBILE`: mobile over Bluetooth
 * - 6 `eJOURNALCALLTYPEBLUETOOTHMOBILEUNKNOWNDURATION`: mobile over Bluetooth, duration unknown
 * - 7 `eJOURNALCALLTYPESIPAVCALL`: SIP softphone call
 * - 8 `eJOURNALCALLTYPESMS`: SMS
 * - 9 `eJOURNALCALLTYPESCREENSHARING`: screen sharing offered
 * - 10 `eJOURNALCALLTYPERSCREENSHARING`: screen sharing asked for
 */
export type AsnNetDatabaseJournalCallType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type AsnNetDatabaseJournalList = AsnNetDatabaseJournal[];
/**
 * - 1 `flagIntern`: internal calls
 * - 2 `flagExtern`: external calls
 * - 4 `flagInbound`: incoming
 * - 8 `flagOutbound`: outgoing
 * - 16 `flagConnected`: answered
 * - 32 `flagNotConnected`: not answered
 * - 64 `flagHasMemo`: with memo
 * - 128 `flagHasNoMemo`: without memo
 * - 256 `flagUnreadOnly`: unread only
 * - 512 `flagNoUnknown`: leave out calls without a number
 * - 1024 `flagTextChats`: text chats
 * - 2048 `flagAudioChats`: audio calls
 * - 4096 `flagVideoChats`: video calls
 * - 8192 `flagPhoneCalls`: phone calls
 * - 16384 `flagDeskShare`: screen sharing
 * - 65536 `flagIncludeAllPublic`: public entries of others too
 */
export type AsnNetDatabaseJournalFilterEnumeration = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 65536;
export interface AsnNetDatabaseJournalFindOptionsV2 {
  _type?: "AsnNetDatabaseJournalFindOptionsV2";
  /** calls that began at or after, UTC */
  stStartTimeFrom: AsnSystemTime;
  /** calls that began at or before, UTC */
  stStartTimeTo: AsnSystemTime;
  /** user names of others whose entries you want; leave yourself out */
  u8slistLineUserNames: UTF8StringList;
  /** phone numbers of the other side */
  u8slistPhoneNumber: UTF8StringList;
  /** name of the other side */
  u8sContactName: string;
  /** company of the other side */
  u8sCompanyName: string;
  /** text in name, company, number or memo */
  u8sFilterText: string;
  /** at most so many entries; 0 = all, 100 is a good value */
  iMaxNumEntries: number;
  /** kinds of entry (AsnNetDatabaseJournalFilterEnumeration); {@link AsnNetDatabaseJournalFilterEnumeration} */
  iFilter: number;
  /** only entries of later transactions, more than 0 */
  iLastKnownGlobTransactionID?: number;
}
export interface AsnGetJournalEntriesResult {
  _type?: "AsnGetJournalEntriesResult";
  /** the entries */
  journalList: AsnNetDatabaseJournalList;
}
export interface AsnGetJournalEntriesV2Argument {
  _type?: "AsnGetJournalEntriesV2Argument";
  /** what to search for */
  findOptions: AsnNetDatabaseJournalFindOptionsV2;
}
export interface AsnUpdateCallAndJournalContactAndNumberArgument {
  _type?: "AsnUpdateCallAndJournalContactAndNumberArgument";
  /** id of the call */
  u8sConnectionID: string;
  /** number of the other side, +493023125101 */
  u8sRemoteNumberSC: string;
  /** contact of the other side */
  remoteContact: AsnNetDatabaseContact;
}
export interface AsnUpdateCallAndJournalContactAndNumberResult {
  _type?: "AsnUpdateCallAndJournalContactAndNumberResult";
  /** true when the running call was changed */
  bResultCallInfoUpdate: boolean;
  /** true when the journal entry was changed */
  bResultJournalUpdate: boolean;
}
export interface AsnUpdateCallLocalContactArgument {
  _type?: "AsnUpdateCallLocalContactArgument";
  /** id of the call */
  u8sConnectionID: string;
  /** contact of the own side */
  localContact: AsnNetDatabaseContact;
}
export interface AsnUpdateJournalMemoArgument {
  _type?: "AsnUpdateJournalMemoArgument";
  /** ids of the calls whose entries are meant */
  u8sConnectionIDList: UTF8StringList;
  /** the memo */
  u8sMemo: string;
}
export interface AsnUpdateJournalMemoResult {
  _type?: "AsnUpdateJournalMemoResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnUpdateJournalProjectArgument {
  _type?: "AsnUpdateJournalProjectArgument";
  /** ids of the calls whose entries are meant */
  u8sConnectionIDList: UTF8StringList;
  /** the project */
  projectPinRule: AsnProjectPinRule;
}
export interface AsnUpdateJournalProjectResult {
  _type?: "AsnUpdateJournalProjectResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnUpdateJournalReadFlagArgument {
  _type?: "AsnUpdateJournalReadFlagArgument";
  /** ids of the calls whose entries are meant */
  u8sConnectionIDList: UTF8StringList;
  /** true read, false unread */
  bReadFlag: boolean;
}
export interface AsnUpdateJournalReadFlagResult {
  _type?: "AsnUpdateJournalReadFlagResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnUpdateJournalSubjectArgument {
  _type?: "AsnUpdateJournalSubjectArgument";
  /** ids of the calls whose entries are meant */
  u8sConnectionIDList: UTF8StringList;
  /** the subject */
  u8sSubject: string;
}
export interface AsnUpdateJournalSubjectResult {
  _type?: "AsnUpdateJournalSubjectResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnGetJournalEntriesCountResult {
  _type?: "AsnGetJournalEntriesCountResult";
  /** number of entries */
  iCount: number;
}
export interface AsnGetJournalEntriesCountV2Argument {
  _type?: "AsnGetJournalEntriesCountV2Argument";
  /** what to count */
  findOptions: AsnNetDatabaseJournalFindOptionsV2;
}
export interface AsnJournalEntryGetArgument {
  _type?: "AsnJournalEntryGetArgument";
  /** id of the call */
  u8sConnectionID: string;
}
export interface AsnJournalEntryGetResult {
  _type?: "AsnJournalEntryGetResult";
  /** the entry */
  journalEntry: AsnNetDatabaseJournal;
}
export interface AsnJournalEntryChangedArgument {
  _type?: "AsnJournalEntryChangedArgument";
  /** 1 added, 2 changed, 3 deleted, 4 added or changed */
  iFlags: number;
  /** the entry; when deleted at least its id */
  journalEntry: AsnNetDatabaseJournal;
  /** iTransactionID */
  optionalParams?: AsnOptionalParameters;
}
export type AsnJournalEntryChangedList = AsnJournalEntryChangedArgument[];
export interface AsnJournalEntryChangedListArgument {
  _type?: "AsnJournalEntryChangedListArgument";
  /** transaction reached; remember it */
  iLastTransactionID: number;
  /** the changes */
  journalEntryChangedList: AsnJournalEntryChangedList;
}
export interface AsnJournalSubscribeEventsArgument {
  _type?: "AsnJournalSubscribeEventsArgument";
  /** true subscribe, false unsubscribe */
  bReceiveJournalEvents: boolean;
  /** transaction you know; later entries of the last 60 days are sent */
  iLastKnownGlobTransactionID?: number;
  /** at most so many entries */
  iMaxEntries?: number;
  /** 1: entries of your groups too; {@link AsnJournalSubscribeFlags} */
  iFlags?: number;
}
/**
 * - 0 `eDEFAULT`: your own entries
 * - 1 `eGROUPJOURNAL`: those of your groups too, if allowed
 */
export type AsnJournalSubscribeFlags = 0 | 1;
export interface AsnJournalSubscribeEventsResult {
  _type?: "AsnJournalSubscribeEventsResult";
  /** 0 when done */
  iResult: number;
  /** not used yet */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnJournalGetSettingsArgument {
  _type?: "AsnJournalGetSettingsArgument";
}
/**
 * - 0 `eNORMAL`: stored like any call
 * - 1 `eSHORTENNUMBERS`: numbers are shortened
 * - 2 `eNONUMBERS`: numbers are not stored
 */
export type AsnJournalPrivateCallOptions = 0 | 1 | 2;
export interface AsnJournalGetSettingsResult {
  _type?: "AsnJournalGetSettingsResult";
  /** what is stored of private calls */
  ePrivacyLevel: AsnJournalPrivateCallOptions;
  /** true: missed calls of absent users are kept for them */
  bUseOfflineJournal: boolean;
  /** true: old ones are deleted */
  bOfflineDeleteOldEntries: boolean;
  /** days they are kept */
  iOfflineDaysNoDelete: number;
}
/**
 * - 1 `eUpdateFlagRead`: read mark
 * - 2 `eUpdateFlagContact`: contact
 * - 4 `eUpdateFlagProject`: project
 * - 8 `eUpdateFlagMemo`: memo
 * - 16 `eUpdateFlagSubject`: subject
 * - 32 `eUpdateFlagAcceptor`: who took the call
 * - 64 `eUpdateFlagPhoneNumber`: number
 * - 128 `eUpdateFlagTrackerLastCall`: mark of the last call of a sequence
 * - 256 `eUpdateFlagNoStatistic`: mark not to count it
 * - 512 `eUpdateFlagCallType`: kind of call
 * - 1024 `eUpdateFlagLabel`: label
 * - 2048 `eUpdateFlagDeleted`: deleted mark
 * - 4096 `eUpdateFlagTrackerCallFlow`: course of the call
 * - 8192 `eUpdateFlagContactName`: name of the contact
 */
export type AsnUpdateJournalUpdateFlags = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192;
export interface AsnUpdateJournalArgument {
  _type?: "AsnUpdateJournalArgument";
  /** the changed entries */
  journalList: AsnNetDatabaseJournalList;
  /** what changed (AsnUpdateJournalUpdateFlags); 0 = everything; {@link AsnUpdateJournalUpdateFlags} */
  iFlags: number;
  /** CreateMobile, for mobile clients */
  optionalParams?: AsnOptionalParameters;
}
export interface AsnDeleteJournalEntriesArgument {
  _type?: "AsnDeleteJournalEntriesArgument";
  /** ids of the calls whose entries are meant */
  u8sConnectionIDList: UTF8StringList;
}
export interface AsnDeleteJournalEntriesResult {
  _type?: "AsnDeleteJournalEntriesResult";
  /** 0 when done */
  iResult: number;
}
export interface AsnMarkAllJournalEntriesAsReadArgument {
  _type?: "AsnMarkAllJournalEntriesAsReadArgument";
}
export interface AsnMarkAllJournalEntriesAsReadResult {
  _type?: "AsnMarkAllJournalEntriesAsReadResult";
  /** 0 when done */
  iResult: number;
}
export interface AsnGetJournalEntriesArgument {
  _type?: "AsnGetJournalEntriesArgument";
  findOptions: AsnNetDatabaseJournalFindOptions;
}
export interface AsnNetDatabaseJournalFindOptions {
  _type?: "AsnNetDatabaseJournalFindOptions";
  stStartTimeFrom: AsnSystemTime;
  stStartTimeTo: AsnSystemTime;
  u8slistLineUserNames: UTF8StringList;
  u8slistPhoneNumber: UTF8StringList;
  u8sContactName: string;
  u8sCompanyName: string;
  u8sFilterText: string;
  bsFlags: number;
  iMaxNumEntries: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnGetJournalEntriesCountArgument {
  _type?: "AsnGetJournalEntriesCountArgument";
  findOptions: AsnNetDatabaseJournalFindOptions;
}
/** - 3 `current` */
export type AsnManagementProtocolVersion = 3;
export interface AsnMgmtEmpty {
  _type?: "AsnMgmtEmpty";
}
export interface AsnMgmtGetUserProfilesArgument {
  _type?: "AsnMgmtGetUserProfilesArgument";
  iActiveUsersOnly: number;
  /** {@link AsnAdminUserOnlineStateFilter} */
  iFilterOnlineState: number;
  u8sCrossRefId: string;
}
export interface AsnMgmtGetUserProfilesResult {
  _type?: "AsnMgmtGetUserProfilesResult";
  userProfiles: AsnUserProfileList;
}
/**
 * - 0 `success`
 * - 1 `nouserfound`
 * - 2 `accessdenied`
 */
export type AsnMgmtGetUserProfilesErrorEnum = 0 | 1 | 2;
export interface AsnMgmtGetUserProfilesResultArgument {
  _type?: "AsnMgmtGetUserProfilesResultArgument";
  listUserProfiles: AsnUserProfileList;
  u8sCrossRefID: string;
  bLastSegment: boolean;
}
export interface AsnMgmtGetUsersArgument {
  _type?: "AsnMgmtGetUsersArgument";
  bResultAsList?: boolean;
}
export interface AsnMgmtGetUsersResult {
  _type?: "AsnMgmtGetUsersResult";
  iNumberOfUsers: number;
}
export interface AsnClientConnectionDescription {
  _type?: "AsnClientConnectionDescription";
  u8sContactID: string;
  u8sAnonymousUserName: string;
  u8sHintData: string;
  u8sConnectionGUID: string;
  u8sDeviceName: string;
  u8sDeviceID: string;
  /** {@link AsnClientAppID} */
  iClientAppID: number;
  bIsIdle: boolean;
}
export type AsnClientConnectionDescriptions = AsnClientConnectionDescription[];
export interface AsnMgmtClientConnectionInformation {
  _type?: "AsnMgmtClientConnectionInformation";
  u8sLastLoginDeviceName: string;
  timLastLogin: AsnSystemTime;
  bOnline: boolean;
  bAVLineIsDND: boolean;
  connectionDescriptions: AsnClientConnectionDescriptions;
  clientCapabilities: AsnClientCapabilitiesV2ByIDList;
  clientCapabilitiesSum: AsnClientCapabilitiesV2;
}
export interface AsnMgmtGetUsersEventArgument {
  _type?: "AsnMgmtGetUsersEventArgument";
  userProfile: AsnUserProfile;
  clientConnectionInfo: AsnMgmtClientConnectionInformation;
}
export interface AsnMgmtUserProfileData {
  _type?: "AsnMgmtUserProfileData";
  userProfile: AsnUserProfile;
  clientConnectionInfo: AsnMgmtClientConnectionInformation;
}
export type AsnMgmtUserProfileDataList = AsnMgmtUserProfileData[];
export interface AsnMgmtGetUserListEventArgument {
  _type?: "AsnMgmtGetUserListEventArgument";
  userProfileDataList: AsnMgmtUserProfileDataList;
}
export interface AsnMgmtGetUMModeResult {
  _type?: "AsnMgmtGetUMModeResult";
  iType: number;
}
export interface AsnMgmtSetUMModeArgument {
  _type?: "AsnMgmtSetUMModeArgument";
  iType: number;
}
export interface AsnMgmtTestUMInterfaceArgument {
  _type?: "AsnMgmtTestUMInterfaceArgument";
  iType: number;
}
export interface AsnMgmtUserProfileGetLargeImageArgument {
  _type?: "AsnMgmtUserProfileGetLargeImageArgument";
  u8sUsername: string;
  u8sImgHash: string;
}
export interface AsnMgmtUserProfileGetLargeImageResult {
  _type?: "AsnMgmtUserProfileGetLargeImageResult";
  binImageData: string;
  u8sImgHash: string;
}
export interface AsnMgmtGetGroupsResult {
  _type?: "AsnMgmtGetGroupsResult";
  iNumberOfGroups: number;
}
export interface AsnMgmtRemoveGroupArgument {
  _type?: "AsnMgmtRemoveGroupArgument";
  u8sGroupName: string;
}
export interface AsnMgmtGetGroupsEventArgument {
  _type?: "AsnMgmtGetGroupsEventArgument";
  groupProfile: AsnGroupProfile;
}
export interface AsnMgmtAgentPublicPresenceItem {
  _type?: "AsnMgmtAgentPublicPresenceItem";
  u8sAgentURI: string;
  /** {@link AsnRankingAgentPublicPresenceEnum} */
  iPublicAgentPresence: number;
}
export type AsnMgmtAgentPublicPresenceItemList = AsnMgmtAgentPublicPresenceItem[];
export interface AsnMgmtGetGroupAgentPublicPresenceArgument {
  _type?: "AsnMgmtGetGroupAgentPublicPresenceArgument";
  u8sGroupName: string;
}
export interface AsnMgmtGetGroupAgentPublicPresenceResult {
  _type?: "AsnMgmtGetGroupAgentPublicPresenceResult";
  listAgentPresence: AsnMgmtAgentPublicPresenceItemList;
}
export interface AsnMgmtGetComputersResult {
  _type?: "AsnMgmtGetComputersResult";
  iNumberOfComputers: number;
}
export interface AsnMgmtRefreshComputerStatusArgument {
  _type?: "AsnMgmtRefreshComputerStatusArgument";
  u8slistComputers: UTF8StringList;
}
export interface AsnMgmtClearComputerStatusArgument {
  _type?: "AsnMgmtClearComputerStatusArgument";
  u8slistComputers: UTF8StringList;
}
export interface AsnMgmtRemoveComputerArgument {
  _type?: "AsnMgmtRemoveComputerArgument";
  u8sComputerName: string;
}
export interface AsnMgmtComputerFoundEventArgument {
  _type?: "AsnMgmtComputerFoundEventArgument";
  computerProfile: AsnComputerProfile;
  softwareStatusComputer: AsnMgmtSoftwareStatusComputer;
  clientInstallProfileData: AsnMgmtClientInstallProfileData;
}
/**
 * - 0 `eSMSSenderAddressUserConfigured`
 * - 1 `eSMSSenderAddressUserConfiguredIfAvailable`
 * - 2 `eSMSSenderAddressServerConfigured`
 */
export type AsnMgmtSMSSenderAddressType = 0 | 1 | 2;
export interface AsnMgmtSMSManagerSettings {
  _type?: "AsnMgmtSMSManagerSettings";
  bIsActivated: boolean;
  u8sConfiguredProvider: string;
  u8sLoginName: string;
  u8sLoginPassword: string;
  u8sServerSenderAddress: string;
  /** {@link AsnMgmtSMSSenderAddressType} */
  iSenderAddressType: number;
  u8sConfiguredService: string;
}
export interface AsnMgmtWebSMSProviderList {
  _type?: "AsnMgmtWebSMSProviderList";
  u8sProviderListAsXML: string;
}
export interface AsnMgmtSendSMSArgument {
  _type?: "AsnMgmtSendSMSArgument";
  u8sFrom: string;
  u8sTo: string;
  u8sBody: string;
}
export interface AsnMgmtSendSMSResult {
  _type?: "AsnMgmtSendSMSResult";
  u8sResultInfo: string;
  bResultWasError: boolean;
}
export interface AsnMgmtGoogleClientID {
  _type?: "AsnMgmtGoogleClientID";
  bEnabled: boolean;
  u8sClientID: string;
  u8sClientSecret: string;
}
export interface AsnMgmtGetClientInstallProfileComputerNamesResult {
  _type?: "AsnMgmtGetClientInstallProfileComputerNamesResult";
  u8slistComputers: UTF8StringList;
}
/**
 * - 1 `eACUBROADCASTUPDATE`
 * - 2 `eACUBROADCASTUPDATEALL`
 * - 3 `eACUBROADCASTREPORTSTATUS`
 */
export type AsnMgmtACUBROADCASTSENUM = 1 | 2 | 3;
export interface AsnMgmtSendBroadcastArgument {
  _type?: "AsnMgmtSendBroadcastArgument";
  /** {@link AsnMgmtACUBROADCASTSENUM} */
  iType: number;
  u8slistComputers: UTF8StringList;
}
export interface AsnMgmtClientInstallProfileAction {
  _type?: "AsnMgmtClientInstallProfileAction";
  u8sPacketIdentifier: string;
  iAction: number;
  iClientTspInstallOption: number;
}
export type AsnMgmtClientInstallProfileActionList = AsnMgmtClientInstallProfileAction[];
export interface AsnMgmtClientInstallProfileData {
  _type?: "AsnMgmtClientInstallProfileData";
  u8sComputerName: string;
  u8sProfileName: string;
  actionList: AsnMgmtClientInstallProfileActionList;
  u8sAdminName: string;
  u8sAdminPassword: string;
  bFirstInstallation: boolean;
  iLastServiceStatus: number;
  iLastSoftwareStatus: number;
  u8sLogData: string;
}
export interface AsnMgmtACUFileForUpdateDescription {
  _type?: "AsnMgmtACUFileForUpdateDescription";
  iFileID: number;
  u8sIdentifier: string;
  u8sDescription: string;
  u8sProduct: string;
  u8sFileName: string;
  iExecuteType: number;
  u8sExecuteCommand: string;
  u8sVersion: string;
  u8sMSIUpgradeCode: string;
  u8sValidationCode: string;
  iFileLanguage: number;
  iLCIDsEmbedded: SEQInteger;
  u8sPlatform: string;
  u8sKeyInstalled: string;
  u8sKeyVersion: string;
  u8sRegPathLanguage: string;
  iAllowUpdate: number;
  iAllowInstall: number;
  u8sFilePath?: string;
}
export interface AsnMgmtGetClientInstallProfileArgument {
  _type?: "AsnMgmtGetClientInstallProfileArgument";
  u8sComputer: string;
}
export interface AsnMgmtGetClientInstallProfileResult {
  _type?: "AsnMgmtGetClientInstallProfileResult";
  profileData: AsnMgmtClientInstallProfileData;
}
export interface AsnMgmtSetClientInstallProfileArgument {
  _type?: "AsnMgmtSetClientInstallProfileArgument";
  iACICommand: number;
  profileData: AsnMgmtClientInstallProfileData;
}
export type AsnMgmtACUFileForUpdateDescriptionList = AsnMgmtACUFileForUpdateDescription[];
export interface AsnMgmtGetAvailableUpdatesResult {
  _type?: "AsnMgmtGetAvailableUpdatesResult";
  updateDescriptionList: AsnMgmtACUFileForUpdateDescriptionList;
}
/**
 * - 0 `waitForIdle`
 * - 1 `immediate`
 * - 2 `waitForIdleTimed`
 */
export type AsnUpdateAVBehaviour = 0 | 1 | 2;
export interface AsnMgmtUpdateServiceSettings {
  _type?: "AsnMgmtUpdateServiceSettings";
  iStatusUpdateService: number;
  iEACUServiceActive: number;
  iEACUServiceTimeLimited: number;
  iAllowVersionDowngrade: number;
  /** {@link AsnUpdateAVBehaviour} */
  iAVBehaviour: number;
  iMaxWaitTimeForIdleMinutes: number;
  dtTimeFrom: AsnSystemTime;
  dtTimeTo: AsnSystemTime;
  u8sRemoteLocation?: string;
}
export interface AsnMgmtClientInstallProfilePacket {
  _type?: "AsnMgmtClientInstallProfilePacket";
  u8sPacketIdentifier: string;
  u8sVersion: string;
}
export type AsnMgmtClientInstallProfilePacketList = AsnMgmtClientInstallProfilePacket[];
export interface AsnMgmtSoftwareStatusComputer {
  _type?: "AsnMgmtSoftwareStatusComputer";
  u8sComputerName: string;
  u8sUpdateServer: string;
  u8sProCallVersion: string;
  u8sProCallPacketIdentifier: string;
  timProCallLastLogin: AsnSystemTime;
  u8sUpdateServiceVersion: string;
  timUpdateServiceLastLogin: AsnSystemTime;
  iUpdateServiceStatus: number;
  iUpdateServiceWorkingStatus: number;
  u8slistInstallLogs: UTF8StringList;
  installedSoftwareList: AsnMgmtClientInstallProfilePacketList;
}
export interface AsnMgmtSoftwareStatusComputerChangedArgument {
  _type?: "AsnMgmtSoftwareStatusComputerChangedArgument";
  status: AsnMgmtSoftwareStatusComputer;
}
export interface AsnMgmtConResetLineArgument {
  _type?: "AsnMgmtConResetLineArgument";
  u8sLineID: string;
}
export interface AsnMgmtGetLineStatesEventArgument {
  _type?: "AsnMgmtGetLineStatesEventArgument";
  iDumpMessage: number;
  iDumpType: number;
  u8sLineID: string;
  /** {@link AsnCtiLineOpenStatus} */
  iOpenState: number;
  iNumCalls: number;
  iSipResponseCode: number;
  u8sReasonPhrase: string;
  u8sEffectiveHomeServer?: string;
  lineStatusList?: AsnMgmtLineStatusList;
}
export interface AsnMgmtGetLineSourcesResult {
  _type?: "AsnMgmtGetLineSourcesResult";
  u8slistSources: UTF8StringList;
}
export interface AsnMgmtLineStatus {
  _type?: "AsnMgmtLineStatus";
  u8sLineID: string;
  eOpenState: AsnCtiLineOpenStatus;
  iNumCalls: number;
  iSipResponseCode: number;
  u8sReasonPhrase: string;
  u8sAffectedServer?: string;
}
export type AsnMgmtLineStatusList = AsnMgmtLineStatus[];
export interface AsnMgmtLineStateChangedArgument {
  _type?: "AsnMgmtLineStateChangedArgument";
  u8sLineID: string;
  /** {@link AsnCtiLineOpenStatus} */
  iOpenState: number;
  iNumCalls: number;
  iSipResponseCode: number;
  u8sReasonPhrase: string;
  u8sEffectiveHomeServer?: string;
  lineStatusList?: AsnMgmtLineStatusList;
}
export interface AsnMgmtGetLineSourceDeviceIDsArgument {
  _type?: "AsnMgmtGetLineSourceDeviceIDsArgument";
  u8sLineSource: string;
}
export interface AsnMgmtGetLineSourceDeviceIDsResult {
  _type?: "AsnMgmtGetLineSourceDeviceIDsResult";
  iListDeviceIDs: SEQInteger;
}
export interface AsnMgmtGetLinesForSourceArgument {
  _type?: "AsnMgmtGetLinesForSourceArgument";
  u8sLineSource: string;
}
export interface AsnMgmtGetLineStatesArgument {
  _type?: "AsnMgmtGetLineStatesArgument";
  iType: number;
}
/**
 * - 0 `eSINGALCALLSONADDRESSALL`
 * - 1 `eSINGALCALLSONADDRESS0`
 */
export type AsnMgmtTapiLineSINGALCALLSONADDRESSEnum = 0 | 1;
export interface AsnMgmtTapiLineConfiguration {
  _type?: "AsnMgmtTapiLineConfiguration";
  iEnabled: number;
  iJournal: number;
  iDummyWirelessPhone: number;
  iUseAutomaticPhoneNumber: number;
  u8sManualPhoneNumber: string;
  iUseTapiLineName: number;
  u8sLocationID: string;
  iPrivatePhone: number;
  iTrunk: number;
  customProps: AsnStringPairList;
  /** {@link AsnMgmtTapiLineSINGALCALLSONADDRESSEnum} */
  iSignalCallsOnAddress: number;
  u8sHomeServer?: string;
}
export interface AsnMgmtTapiLineConfig4Admin {
  _type?: "AsnMgmtTapiLineConfig4Admin";
  iEnabled: number;
  iJournal: number;
  iDummyWirelessPhone: number;
  iUseAutomaticPhoneNumber: number;
  u8sManualPhoneNumber: string;
  iUseTapiLineName: number;
  u8sLocationID: string;
  iTapiDeviceID: number;
  u8sLineID: string;
  u8sAutomaticPhoneNumber: string;
  u8sTapiLineName: string;
  u8sPBXGroupName: string;
  iAdminForwardingEnabled: number;
  adminForwarding: AsnLineForwards;
  iUserForwardingEnabled: number;
  userForwarding: AsnLineForwards;
  iPrivatePhone: number;
  u8sLineSourceName: string;
  customProps: AsnStringPairList;
  iAutoActivate: number;
  u8sPhysicalDeviceID: string;
  u8sLineURI: string;
  iTrunk: number;
  /** {@link AsnMgmtTapiLineSINGALCALLSONADDRESSEnum} */
  iSignalCallsOnAddress: number;
  u8slistAddressNames: UTF8StringList;
  u8sLineConfigIdentifier: string;
  u8sHomeServer?: string;
}
export interface AsnMgmtOnLineRemovedEventArgument {
  _type?: "AsnMgmtOnLineRemovedEventArgument";
  tapiLineConfig4Admin: AsnMgmtTapiLineConfig4Admin;
}
export interface AsnMgmtOnLineAddedEventArgument {
  _type?: "AsnMgmtOnLineAddedEventArgument";
  tapiLineConfig4Admin: AsnMgmtTapiLineConfig4Admin;
}
export interface AsnMgmtOnLineConfigChangedEventArgument {
  _type?: "AsnMgmtOnLineConfigChangedEventArgument";
  tapiLineConfig4Admin: AsnMgmtTapiLineConfig4Admin;
}
export interface AsnMgmtOnLineCapsChangedEventArgument {
  _type?: "AsnMgmtOnLineCapsChangedEventArgument";
  tapiLineConfig4Admin: AsnMgmtTapiLineConfig4Admin;
}
export interface AsnMgmtOnCtiLineFoundEventArgument {
  _type?: "AsnMgmtOnCtiLineFoundEventArgument";
  tapiLineConfig4Admin: AsnMgmtTapiLineConfig4Admin;
}
export interface AsnMgmtOnLineGroupAddedArgument {
  _type?: "AsnMgmtOnLineGroupAddedArgument";
  config: AsnMgmtTapiLineGroupConfiguration;
}
export interface AsnMgmtOnLineGroupChangedArgument {
  _type?: "AsnMgmtOnLineGroupChangedArgument";
  config: AsnMgmtTapiLineGroupConfiguration;
}
export interface AsnMgmtOnLineGroupRemovedArgument {
  _type?: "AsnMgmtOnLineGroupRemovedArgument";
  u8sLineSourceName: string;
  u8sPBXGroupName: string;
}
export interface AsnMgmtGetLineGroupsArgument {
  _type?: "AsnMgmtGetLineGroupsArgument";
  u8sLineSourceName: string;
}
export interface AsnMgmtGetLineGroupsResult {
  _type?: "AsnMgmtGetLineGroupsResult";
  u8slistLineGroups: UTF8StringList;
}
export interface AsnMgmtSubscribeLineEventsArgument {
  _type?: "AsnMgmtSubscribeLineEventsArgument";
  u8sTAPILineID: string;
}
export interface AsnMgmtGetLineConfigArgument {
  _type?: "AsnMgmtGetLineConfigArgument";
  u8sLineSource: string;
  iDeviceID: number;
}
export interface AsnMgmtGetLineConfigResult {
  _type?: "AsnMgmtGetLineConfigResult";
  config: AsnMgmtTapiLineConfig4Admin;
}
export interface AsnMgmtSetLineConfigArgument {
  _type?: "AsnMgmtSetLineConfigArgument";
  u8sLineSource: string;
  iDeviceID: number;
  config: AsnMgmtTapiLineConfiguration;
}
export interface AsnMgmtDeleteLineArgument {
  _type?: "AsnMgmtDeleteLineArgument";
  u8sLineSource: string;
  u8sLineID: string;
}
export interface AsnMgmtETapiUIDllCallbackArgument {
  _type?: "AsnMgmtETapiUIDllCallbackArgument";
  binData: string;
}
export interface AsnMgmtETapiUIDllCallbackResult {
  _type?: "AsnMgmtETapiUIDllCallbackResult";
  binData: string;
}
export interface AsnMgmtCtiFeatureCode {
  _type?: "AsnMgmtCtiFeatureCode";
  bEnabled: boolean;
  u8sFeatureName: string;
  u8sFeatureCode: string;
}
export type AsnMgmtCtiFeatureCodeList = AsnMgmtCtiFeatureCode[];
/**
 * - 0 `rcdefault`
 * - 1 `rcbusy`
 * - 2 `rctmpavailable`
 * - 3 `rcdecline`
 * - 4 `rcringing`
 */
export type AsnSIPAVResponseCodes = 0 | 1 | 2 | 3 | 4;
/**
 * - 0 `unknown`
 * - 1 `cti`
 * - 2 `mobile`
 * - 3 `sipav`
 * - 4 `clientav`
 */
export type AsnMgmtEnumLineType = 0 | 1 | 2 | 3 | 4;
export interface AsnMgmtTapiLineGroupConfiguration {
  _type?: "AsnMgmtTapiLineGroupConfiguration";
  u8sLineSourceName: string;
  u8sPBXGroupName: string;
  iDefaultEnabled: number;
  iDefaultAutoActivate: number;
  iDefaultAutoCreate: number;
  iDefaultJournal: number;
  iLineIDAutomatic: number;
  iPhoneNumberAutomatic: number;
  iUseTapiLineNames: number;
  u8sLocationID: string;
  bAutomaticLocationFinding: boolean;
  iSupportedFeatures: number;
  objFeatureCodes: AsnMgmtCtiFeatureCodeList;
  customProps: AsnStringPairList;
  /** {@link AsnSIPAVResponseCodes} */
  iRejectCodeSrv: number;
  /** {@link AsnSIPAVResponseCodes} */
  iRejectCodeClnt: number;
  bHideRejectClnt: boolean;
  /** {@link AsnMgmtEnumLineType} */
  iLineType: number;
  adminGroupForwarding: AsnLineForwards;
  iMinPort: number;
  iMaxPort: number;
  bNoEarlyMedia: boolean;
}
export interface AsnMgmtGetLineGroupConfigArgument {
  _type?: "AsnMgmtGetLineGroupConfigArgument";
  u8sLineSourceName: string;
  u8sGroupName: string;
}
export interface AsnMgmtGetLineGroupConfigResult {
  _type?: "AsnMgmtGetLineGroupConfigResult";
  config: AsnMgmtTapiLineGroupConfiguration;
}
export interface AsnMgmtSetLineGroupConfigArgument {
  _type?: "AsnMgmtSetLineGroupConfigArgument";
  config: AsnMgmtTapiLineGroupConfiguration;
}
export interface AsnMgmtRequestPBXLineExistsArgument {
  _type?: "AsnMgmtRequestPBXLineExistsArgument";
  u8sPhoneNumber: string;
}
export interface AsnMgmtRequestPBXLineExistsResult {
  _type?: "AsnMgmtRequestPBXLineExistsResult";
  u8sCorrectNumberSC: string;
}
export interface AsnMgmtLineEventForAdmin {
  _type?: "AsnMgmtLineEventForAdmin";
  u8sTAPILineID: string;
  u8sCallerIDTAPI: string;
  u8sCalledIDTAPI: string;
  u8sConnectedIDTAPI: string;
  bOutBoundCall: boolean;
  iCallState: number;
}
export interface AsnMgmtOnLineEvent4AdminEventArgument {
  _type?: "AsnMgmtOnLineEvent4AdminEventArgument";
  lineEvent4Admin: AsnMgmtLineEventForAdmin;
}
/**
 * - 0 `eDeskShareAccessNone`
 * - 1 `eDeskShareAccessAccept`
 * - 2 `eDeskShareAccessFull`
 */
export type AsnMgmtDeskShareAccess = 0 | 1 | 2;
/**
 * - 0 `eUMSECURITYINDIVIDUAL`
 * - 1 `eUMSECURITYWINUSERNAME`
 * - 2 `eUMSECURITYDOMAIN`
 */
export type AsnMgmtEnumUMSecurity = 0 | 1 | 2;
/**
 * - 0 `eUMSELFINSTALLFULL`
 * - 1 `eUMSELFINSTALLSIMPLE`
 * - 2 `eUMSELFINSTALLNONE`
 */
export type AsnMgmtEnumUMSelfInstall = 0 | 1 | 2;
export interface AsnUserManagerSettings {
  _type?: "AsnUserManagerSettings";
  /** {@link AsnMgmtEnumUMSecurity} */
  iUMSecurity: number;
  /** {@link AsnMgmtEnumUMSelfInstall} */
  iUMSelfInstall: number;
  iComputerIsDomainMember: number;
  u8sComputerDomainNT: string;
  u8sComputerDomainFQ: string;
  u8sDomainController: string;
  objGlobalUserRightDetails: AsnUserDynamicRights;
  iShowAllUsersInAllMonitors: number;
  iDisableAllMonitorConfiguration: number;
  bAllJournalEntriesVisible: boolean;
  iFeatures: number;
  bDeleteJournalEntriesEnabled: boolean;
  bAutoBindLinesForUsersPhoneNumbers: boolean;
  u8slistPresenceDomains: UTF8StringList;
  u8sHomeServerIdentification: string;
  bInternalChatDisabled: boolean;
  /** {@link AsnMgmtDeskShareAccess} */
  iDeskShareAccess: number;
  bPresenceDisabled: boolean;
  bUserUserRightsDisabled: boolean;
  bChatDatabaseDisabled: boolean;
  bAVAudioDisabled: boolean;
  bAVVideoDisabled: boolean;
  bDeskshareFedDisabled: boolean;
  bLoginByMobile: boolean;
  bLoginOverInternet: boolean;
  bEnableForAnonymousApi: boolean;
  bProfilePageVisible: boolean;
  bEnableUserdefinedCustomFields: boolean;
  bEnableBinaryTransferSend: boolean;
  mapUserDefinedCustomFields: AsnStringPairList;
  objGlobalObserverGroupUserRightDetails?: AsnUserDynamicRights;
  bEnableTeamsIntegration: boolean;
  bLoginOverInternetAllowDesktop: boolean;
  bUseWebAppEnabled?: boolean;
  eUserReplicator?: AsnEUserReplicatorType;
}
/**
 * - 0 `eNONE`
 * - 1 `eENTRAID`
 */
export type AsnEUserReplicatorType = 0 | 1;
export interface AsnMgmtUserManagerLDAPAttribute {
  _type?: "AsnMgmtUserManagerLDAPAttribute";
  u8sCtiServerAttributeName: string;
  u8sLDAPAttributeName: string;
  u8sLDAPAttributeDefaultName: string;
  bThisFieldCanQueryaPhoneLine: boolean;
  bQueryLinesForThisPhoneNumberField: boolean;
  bQueryLinesForThisPhoneNumberFieldDefault: boolean;
  bOptionalEnabled: boolean;
  bEnabled: boolean;
  bEnabledDefault: boolean;
}
export type AsnMgmtUserManagerLDAPAttributeList = AsnMgmtUserManagerLDAPAttribute[];
/**
 * - -1 `eSCHEMAEXTENSIONVERSIONNOTDETECTABLE`
 * - 0 `eSCHEMAEXTENSIONVERSIONNONE`
 * - 1 `eSCHEMAEXTENSIONVERSION3`
 * - 2 `eSCHEMAEXTENSIONVERSION4`
 * - 3 `eSCHEMAEXTENSIONVERSION6`
 */
export type AsnMgmtSchemaExtensionVersion = -1 | 0 | 1 | 2 | 3;
/**
 * - 0 `ePHONENUMBERFORMATPLAIN`
 * - 1 `ePHONENUMBERFORMATPLAININTERNAL`
 * - 2 `ePHONENUMBERFORMATREADABLE`
 * - 3 `ePHONENUMBERFORMATREADABLEINTERNAL`
 * - 4 `ePHONENUMBERFORMATDIALABLE`
 * - 5 `ePHONENUMBERFORMATDIN`
 * - 6 `ePHONENUMBERFORMATDININTERNAL`
 * - 7 `ePHONENUMBERFORMATPLAINWEXT`
 * - 8 `ePHONENUMBERFORMATPLAINWEXTINTERNAL`
 * - 9 `ePHONENUMBERFORMATUNFORMATTED`
 */
export type AsnMgmtPhoneNumberFormats = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export interface AsnMgmtUserManagerActiveDirectorySettings {
  _type?: "AsnMgmtUserManagerActiveDirectorySettings";
  u8sHost: string;
  iPort: number;
  u8sDomain: string;
  u8sUsername: string;
  u8sPassword: string;
  iForceLDAPS: number;
  u8sBaseDNUsers: string;
  u8sBaseDNComputers: string;
  u8sBaseDNGroups: string;
  bLDAPBaseAttributeWriteBackEnabled: boolean;
  objAttributeMapping: AsnMgmtUserManagerLDAPAttributeList;
  iPhoneNumberPreformatFormat: number;
  /** {@link AsnMgmtSchemaExtensionVersion} */
  iExtensionVersion: number;
  iLastErrorCode: number;
  u8sLDAPFilterUsers?: string;
  u8sLDAPFilterGroups?: string;
  u8sLDAPFilterComputers?: string;
}
/**
 * - 0 `eUSERMANAGERINTERFACETYPEUNKNOWN`
 * - 1 `eUSERMANAGERINTERFACETYPEBUILTIN`
 * - 2 `eUSERMANAGERINTERFACETYPEACTIVEDIRECTORY`
 * - 3 `eUSERMANAGERINTERFACETYPELDAP`
 * - 4 `eUSERMANAGERINTERFACETYPEBUILTINDB`
 */
export type AsnMgmtUserManagerInterfaceType = 0 | 1 | 2 | 3 | 4;
export interface AsnMgmtGetUMInterfaceSettingsArgument {
  _type?: "AsnMgmtGetUMInterfaceSettingsArgument";
  /** {@link AsnMgmtUserManagerInterfaceType} */
  iInterfaceType: number;
}
export interface AsnMgmtGetUMInterfaceSettingsResult {
  _type?: "AsnMgmtGetUMInterfaceSettingsResult";
  settings: AsnMgmtUserManagerActiveDirectorySettings;
}
export interface AsnMgmtSetUMInterfaceSettingsArgument {
  _type?: "AsnMgmtSetUMInterfaceSettingsArgument";
  /** {@link AsnMgmtUserManagerInterfaceType} */
  iInterfaceType: number;
  settings: AsnMgmtUserManagerActiveDirectorySettings;
}
export interface AsnMgmtGetUMSettingsResult {
  _type?: "AsnMgmtGetUMSettingsResult";
  settings: AsnUserManagerSettings;
}
export interface AsnMgmtSetUMSettingsArgument {
  _type?: "AsnMgmtSetUMSettingsArgument";
  settings: AsnUserManagerSettings;
}
export interface AsnMgmtAddLicenseArgument {
  _type?: "AsnMgmtAddLicenseArgument";
  u8sLicense: string;
}
export interface AsnMgmtRemoveLicenseArgument {
  _type?: "AsnMgmtRemoveLicenseArgument";
  u8sLicense: string;
}
/**
 * - 1 `eELICENSEFEATUREUSERS`
 * - 2 `eELICENSEFEATURELINES`
 * - 3 `eELICENSEFEATURECLIENTS`
 * - 4 `eELICENSEFEATUREUMREPLICATOR`
 * - 5 `eELICENSEFEATUREANALYTICS`
 * - 6 `eELICENSEFEATUREINSTANCES`
 * - 7 `eELICENSEFEATURESERVERLINES`
 * - 8 `eELICENSEFEATURECHALLENGEPBX`
 * - 9 `eELICENSEFEATURECSTACONNECTIONS`
 * - 10 `eELICENSEFEATURECHANNELS`
 */
export type AsnMgmtELICENSEFEATURE = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/**
 * - 0 `eECOMPROMISESTATUSVALID`
 * - 1 `eECOMPROMISESTATUSBLACKLISTEDINVALID`
 * - 2 `eECOMPROMISESTATUSREBOUNDINVALID`
 * - 3 `eECOMPROMISESTATUSBLACKLISTEDTEMPORARY`
 * - 4 `eECOMPROMISESTATUSREBOUNDTEMPORARY`
 */
export type AsnMgmtECOMPROMISESTATUS = 0 | 1 | 2 | 3 | 4;
export interface AsnMgmtFeatureCount {
  _type?: "AsnMgmtFeatureCount";
  /** {@link AsnMgmtELICENSEFEATURE} */
  feature: number;
  iCount: number;
}
export type AsnMgmtFeatureCountList = AsnMgmtFeatureCount[];
export interface AsnMgmtLicenseDetails {
  _type?: "AsnMgmtLicenseDetails";
  featureCount: AsnMgmtFeatureCountList;
  iProductID: number;
  iBaseProductIDRequired: number;
  iLicenseVersion: number;
  bIsTrialFeatureLicense: boolean;
  bIsUpgradeLicense: boolean;
  bIsUpgradeLicenseAnyVersion: boolean;
  iRequiredOldLicenseVersion: number;
  bRequiresUpgradeLicense: boolean;
  bIsTestLicense: boolean;
  bIsNotForResale: boolean;
  bRequiresHWBinding: boolean;
  bIsHWBound: boolean;
  bIsDynamicLicense: boolean;
  u8sLicenseCode: string;
  validTo: AsnSystemTime;
  contractEnd: AsnSystemTime;
  u8sDescription: string;
  bIsExpired: boolean;
  /** {@link AsnMgmtECOMPROMISESTATUS} */
  iCompromiseStatus: number;
  iLicenseSerial: number;
  iGenuineStatus: number;
  genuineCheckTimeStamp: AsnSystemTime;
}
export interface AsnMgmtSetLicenseGenuineStatusArgument {
  _type?: "AsnMgmtSetLicenseGenuineStatusArgument";
  genuineInfos: AsnStringPairList;
}
export interface AsnMgmtSetLicenseGenuineStatusResult {
  _type?: "AsnMgmtSetLicenseGenuineStatusResult";
  u8slistUpdateLicenseCodes: UTF8StringList;
}
export interface AsnMgmtGetLicenseArgument {
  _type?: "AsnMgmtGetLicenseArgument";
  iCount: number;
}
export interface AsnMgmtGetLicenseResult {
  _type?: "AsnMgmtGetLicenseResult";
  details: AsnMgmtLicenseDetails;
}
/**
 * - -23 `eLICENSEERREXISTS`
 * - -25 `eLICENSEERRINVALIDLICENSE`
 * - -26 `eLICENSEERRDEPENDENCIES`
 * - -27 `eLICENSEERRREQUIRESHARDWAREID`
 * - -28 `eLICENSEERRFORBIDDENCOMBINATION`
 * - -29 `eLICENSEERRLICENSEEXPIRED`
 * - -30 `eLICENSEERRBLACKLISTEDINVALID`
 * - -31 `eLICENSEERRREBOUNDINVALID`
 */
export type AsnMgmtGetLicenseErrorEnum = -23 | -25 | -26 | -27 | -28 | -29 | -30 | -31;
export interface AsnMgmtGetHasCurrentVersionLicensesResult {
  _type?: "AsnMgmtGetHasCurrentVersionLicensesResult";
  iNumUsers: number;
}
export interface AsnMgmtGetNumLicensesResult {
  _type?: "AsnMgmtGetNumLicensesResult";
  iNumLicenses: number;
}
export interface AsnMgmtGetRemainingTrialDaysResult {
  _type?: "AsnMgmtGetRemainingTrialDaysResult";
  iRemainingTestDays: number;
}
export interface AsnMgmtGetHWIDResult {
  _type?: "AsnMgmtGetHWIDResult";
  u8sHWID: string;
  u8sSystemIdentifier: string;
}
export interface AsnMgmtOnLicensesHaveChangedEventArgument {
  _type?: "AsnMgmtOnLicensesHaveChangedEventArgument";
}
export interface AsnMgmtEUCWSCapabilities {
  _type?: "AsnMgmtEUCWSCapabilities";
  iCapabilities: number;
  u8slistAliases: UTF8StringList;
  u8slistLicenses: UTF8StringList;
  u8slistCERObject: UTF8StringList;
  u8sVserviceDomain?: string;
  u8sVserviceLastImageVersion?: string;
}
export interface AsnMgmtEUCWSStatus {
  _type?: "AsnMgmtEUCWSStatus";
  u8sWCSID: string;
  iStatus: number;
  u8sURL: string;
  u8sUCSID: string;
  u8sLastError: string;
  bUCConnect: boolean;
  capabilities: AsnMgmtEUCWSCapabilities;
}
export type AsnMgmtEUCWSStatusList = AsnMgmtEUCWSStatus[];
export interface AsnMgmtEUCWebServicesStatus {
  _type?: "AsnMgmtEUCWebServicesStatus";
  u8sUCSID: string;
  ucConnectStatus: AsnMgmtEUCWSStatus;
  ucwsStatusMap: AsnMgmtEUCWSStatusList;
}
/**
 * - 0 `eUCWSSERVERSTATUSCONNECTED`
 * - 1 `eUCWSSERVERSTATUSUNKNOWN`
 * - 2 `eUCWSSERVERSTATUSINVALIDUCSID`
 * - 3 `eUCWSSERVERSTATUSLOGINFAILED`
 * - 4 `eUCWSSERVERSTATUSFAILED`
 * - 5 `eUCWSSERVERSTATUSREDIRECT`
 */
export type AsnMgmtVerifyUCWebServicesConfigError = 0 | 1 | 2 | 3 | 4 | 5;
export interface AsnMgmtEUCWebServiceConfig {
  _type?: "AsnMgmtEUCWebServiceConfig";
  u8sWCSID: string;
  u8sUCSID: string;
  u8sUCSPassword: string;
  u8sServerAddress: string;
}
export type AsnMgmtEUCWebServiceConfigList = AsnMgmtEUCWebServiceConfig[];
export interface AsnMgmtEUCWebServiceConfig4Admin {
  _type?: "AsnMgmtEUCWebServiceConfig4Admin";
  u8sServicesUser: string;
  u8sServicesPassword: string;
  configList: AsnMgmtEUCWebServiceConfigList;
}
export interface AsnMgmtGetLocalWebServiceConfig4AdminResult {
  _type?: "AsnMgmtGetLocalWebServiceConfig4AdminResult";
  configs: AsnMgmtEUCWebServiceConfigList;
}
/**
 * - 0 `eNONE`
 * - 1 `eUCCONNECT`
 * - 2 `eOWNSERVERS`
 */
export type AsnMgmtMobileAccessOption = 0 | 1 | 2;
export interface AsnMgmtWebServiceAccessParams {
  _type?: "AsnMgmtWebServiceAccessParams";
  u8sHost: string;
  iPort: number;
  iSSL: number;
  iController: number;
  u8sUCSID: string;
}
export interface AsnMgmtUCConnectSettings {
  _type?: "AsnMgmtUCConnectSettings";
  /** {@link AsnMgmtMobileAccessOption} */
  iMobileAccessOption: number;
  u8sUCSID: string;
  u8sControllerAddress: string;
  u8sUCSPassword: string;
  u8sAccountMail: string;
  iTurnEnabled: number;
  u8sPushServiceAddress: string;
  iPushPolicyAccepted: number;
  u8sPortalAddress: string;
  webServiceExternalAccess: AsnMgmtWebServiceAccessParams;
  bUseProxy: number;
  u8sProxyServer: string;
  u8sProxyUser: string;
  u8sProxyPassword: string;
  u8sBypassServer: string;
}
export interface AsnMgmtSendMailArgument {
  _type?: "AsnMgmtSendMailArgument";
  u8sFrom: string;
  u8sTo: string;
  u8sSubject: string;
  u8sMessage: string;
}
export interface AsnMgmtSendInviteMailArgument {
  _type?: "AsnMgmtSendInviteMailArgument";
  u8slistAddresses: UTF8StringList;
  u8sMessage: string;
  u8sUserURL: string;
  u8sAppConfigURL: string;
  iWaitForSend: number;
}
export interface AsnMgmtEMailConnectorSettings {
  _type?: "AsnMgmtEMailConnectorSettings";
  u8sSMTPServer: string;
  u8sLoginName: string;
  u8sLoginPassword: string;
  u8sAdminMailAddr: string;
  u8sMailFromAddr: string;
  u8sMailFromName: string;
  iSMTPPort: number;
  iAllowUTF8Encoding: number;
  iRequireTLS: number;
}
export interface AsnMgmtTapiProblemSettings {
  _type?: "AsnMgmtTapiProblemSettings";
  iReinitAutorestart: number;
  iLineOpenFailedAction: number;
  iLineOpenDelayTime: number;
}
/**
 * - 0 `eAuthImplicitWindows`
 * - 1 `eAuthExplicitSQL`
 * - 2 `eAuthExplicitWindows`
 */
export type AsnDatabaseManagerAuthModeEnum = 0 | 1 | 2;
export interface AsnMgmtDatabaseManagerSettings {
  _type?: "AsnMgmtDatabaseManagerSettings";
  /** {@link AsnDatabaseManagerAuthModeEnum} */
  iAuthMode: number;
  u8sEngine: string;
  u8sServer: string;
  u8sFilePath: string;
  u8sLoginName: string;
  u8sPassword: string;
  u8sDatabaseName: string;
  u8sOfflineTable: string;
  u8sJournalTable: string;
  u8sTrackerTable: string;
  u8sConversationTable: string;
  u8sAppointmentTable: string;
  u8sTaskTable: string;
  u8sODBCConfiguredDriver: string;
  u8sODBCAvailableDrivers?: AsnStringPairList;
  bJetDBsExist?: boolean;
}
export interface AsnMgmtGetDatabaseManagerSettingsResult {
  _type?: "AsnMgmtGetDatabaseManagerSettingsResult";
  settings: AsnMgmtDatabaseManagerSettings;
}
/**
 * - 0 `success`
 * - 1 `accessdenied`
 */
export type AsnMgmtGetDatabaseManagerSettingsErrorEnum = 0 | 1;
export interface AsnMgmtSetDatabaseManagerSettingsArgument {
  _type?: "AsnMgmtSetDatabaseManagerSettingsArgument";
  settings: AsnMgmtDatabaseManagerSettings;
}
/**
 * - 0 `success`
 * - 1 `accessdenied`
 */
export type AsnMgmtSetDatabaseManagerSettingsErrorEnum = 0 | 1;
export interface AsnMgmtGetAvailableDatabasesArgument {
  _type?: "AsnMgmtGetAvailableDatabasesArgument";
  settings: AsnMgmtDatabaseManagerSettings;
}
export interface AsnMgmtGetAvailableDatabasesResult {
  _type?: "AsnMgmtGetAvailableDatabasesResult";
  u8slistDatabaseNames: UTF8StringList;
}
/**
 * - -1 `eINTERFACETYPEUNDEF`
 * - 0 `eINTERFACETYPEADMIN`
 * - 1 `eINTERFACETYPECLIENT`
 * - 2 `eINTERFACETYPETSP`
 * - 3 `eINTERFACETYPEHTTP`
 * - 4 `eINTERFACETYPEHTTPS`
 * - 5 `eINTERFACETYPELDAP`
 * - 6 `eINTERFACETYPELDAPS`
 * - 7 `eINTERFACETYPEHTTPNODEJS`
 * - 8 `eINTERFACETYPEHTTPSNODEJS`
 * - 9 `eINTERFACETYPESIPREGISTRAR`
 * - 10 `eINTERFACETYPESIPFEDERATION`
 * - 11 `eINTERFACETYPEXMPPFEDERATION`
 */
export type AsnInterfaceTypeEnum = -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
/**
 * - -1 `ePROTOCOLUNDEF`
 * - 0 `ePROTOCOLTCP`
 * - 1 `ePROTOCOLSTARTTLSOPTIONAL`
 * - 2 `ePROTOCOLSTARTTLSMANDATORY`
 * - 3 `ePROTOCOLTLS`
 * - 4 `ePROTOCOLTLSFILECERT`
 * - 5 `ePROTOCOLUDP`
 * - 6 `ePROTOCOLMTLS`
 */
export type AsnInterfaceProtocolEnum = -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6;
export interface AsnListeningInterface {
  _type?: "AsnListeningInterface";
  bEnabled: boolean;
  u8sInterfaceGUID: string;
  /** {@link AsnInterfaceTypeEnum} */
  iInterfaceType: number;
  /** {@link AsnInterfaceProtocolEnum} */
  iProtocol: number;
  u8sBindAddress: string;
  iPort: number;
  bIsDefault: boolean;
  u8sCertHash: string;
  u8sCertContainerFile: string;
  u8sCertContainerContent: string;
  u8sDNSName: string;
  u8sPublicIP: string;
  iPublicPort: number;
}
export type AsnListeningInterfaceList = AsnListeningInterface[];
export interface AsnMgmtGetListeningInterfacesResult {
  _type?: "AsnMgmtGetListeningInterfacesResult";
  listeningInterfaces: AsnListeningInterfaceList;
  u8sServerNameFQDN: string;
  iSupportedListenInterfaceTypes: number;
}
export interface AsnMgmtSetListeningInterfacesArgument {
  _type?: "AsnMgmtSetListeningInterfacesArgument";
  listeningInterfaces: AsnListeningInterfaceList;
  bDisconnectClients: boolean;
}
/**
 * - -1 `eINTERFACESTATUSUNDEF`
 * - 0 `eINTERFACESTATUSNOTINITIALIZED`
 * - 1 `eINTERFACESTATUSFAILED`
 * - 2 `eINTERFACESTATUSCERTERROR`
 * - 5 `eINTERFACESTATUSOPEN`
 */
export type AsnInterfaceStatusEnum = -1 | 0 | 1 | 2 | 5;
export interface AsnListeningInterfaceStatus {
  _type?: "AsnListeningInterfaceStatus";
  u8sInterfaceGUID: string;
  /** {@link AsnInterfaceStatusEnum} */
  iStatus: number;
  iSocketServerIDs: SEQInteger;
  iOpenConnections: number;
}
export type AsnListeningInterfaceStatusList = AsnListeningInterfaceStatus[];
export interface AsnMgmtGetListeningInterfaceStatusesResult {
  _type?: "AsnMgmtGetListeningInterfaceStatusesResult";
  listeningInterfaceStatuses: AsnListeningInterfaceStatusList;
}
export interface AsnMgmtOnListenInterfaceStatusesEventArgument {
  _type?: "AsnMgmtOnListenInterfaceStatusesEventArgument";
  statuses: AsnListeningInterfaceStatusList;
}
export interface AsnMgmtOnListenInterfaceStatusesChangedEventArgument {
  _type?: "AsnMgmtOnListenInterfaceStatusesChangedEventArgument";
  statusesAdded: AsnListeningInterfaceStatusList;
  statusesUpdated: AsnListeningInterfaceStatusList;
  statusesRemoved: AsnListeningInterfaceStatusList;
}
export interface AsnMgmtLogFileSettings {
  _type?: "AsnMgmtLogFileSettings";
  iWindowsEventLogLevel: number;
  iLogLevel: number;
  iNumberOfLogfilesToKeep: number;
  iMailToAdmin: number;
  iLogfileSize: number;
  u8sLogFilePath: string;
  iPerformanceMonitoring: number;
  mediaServerLogFileSettings: AsnMediaServerLogFile;
}
export interface AsnMediaServerLogFile {
  _type?: "AsnMediaServerLogFile";
  u8sLogLevel: string;
  u8slistLogLevel: UTF8StringList;
  iRestartImmediately: number;
}
export interface AsnMgmtGetLogFileSettingsResult {
  _type?: "AsnMgmtGetLogFileSettingsResult";
  logfileSettings: AsnMgmtLogFileSettings;
}
export interface AsnMgmtGetLogFileSettingsArgument {
  _type?: "AsnMgmtGetLogFileSettingsArgument";
  logfileSettings: AsnMgmtLogFileSettings;
}
export interface AsnNumberFormatRegExpressionMgmt {
  _type?: "AsnNumberFormatRegExpressionMgmt";
  u8sSearch: string;
  u8sReplace: string;
  bMatchReplace: boolean;
  bAutoCreatedRule: boolean;
  u8sAutoRuleforLocation: string;
}
export type AsnNumberFormatRegExpressListMgmt = AsnNumberFormatRegExpressionMgmt[];
export interface AsnNumberFormatRegExpressionsMgmt {
  _type?: "AsnNumberFormatRegExpressionsMgmt";
  bIsReadOnlyFromFile: boolean;
  formatRules: AsnNumberFormatRegExpressListMgmt;
}
export type AsnRuleSoftphoneEmergencyMgmtListMgmt = AsnRuleSoftphoneEmergencyMgmt[];
export interface AsnRuleSoftphoneEmergencyMgmt {
  _type?: "AsnRuleSoftphoneEmergencyMgmt";
  u8sName: string;
  u8sEmergencyNumber: string;
  u8sPrefix: string;
  u8sSubnetID: string;
  iSubnetMaskLen: number;
}
export interface AsnELocalDialingRuleForeignPNALocalCallItem {
  _type?: "AsnELocalDialingRuleForeignPNALocalCallItem";
  u8sAreaCode: string;
  u8slistNXXPrefixList: UTF8StringList;
}
export type AsnELocalDialingRuleForeignPNALocalCallItemList = AsnELocalDialingRuleForeignPNALocalCallItem[];
export interface AsnELCRProvider {
  _type?: "AsnELCRProvider";
  u8sProviderName: string;
  u8sProviderNumber: string;
  iProviderCOLOR: number;
}
export type AsnELCRProviderList = AsnELCRProvider[];
export interface AsnELCRZone {
  _type?: "AsnELCRZone";
  u8sZoneName: string;
  u8slistZonePrefixList: UTF8StringList;
  u8sTimeToProviderWeekDay: string;
  u8sTimeToProviderSaturday: string;
  u8sTimeToProviderSunday: string;
}
export type AsnELCRZoneList = AsnELCRZone[];
/**
 * - 0 `eCONNECTEDIDDEALINGNORMAL`
 * - 1 `eCONNECTEDIDDEALINGIGNORE`
 */
export type AsnEConnectedIdDealing = 0 | 1;
export interface AsnLocationInformationMgmt {
  _type?: "AsnLocationInformationMgmt";
  u8sLocationCheckSum: string;
  iCountryID: number;
  u8sCountryCode: string;
  u8sLocalPrefix: string;
  u8sNationalPrefix: string;
  u8sInternationalPrefix: string;
  u8sLocalDialingRule: string;
  u8sNationalDialingRule: string;
  u8sInternationalDialingRule: string;
  u8sLocalDialingRuleHomePNALocal: string;
  u8sLocalDialingRuleHomePNAToll: string;
  u8sLocalDialingRuleForeignPNALocal: string;
  iLanguage: number;
  u8sCityCodeNoPrefix: string;
  bNoLocalDialing: boolean;
  u8sVanityNumbers: string;
  bUseVanity: boolean;
  /** {@link AsnERemoteTapiNumberFormat} */
  iRemoteTapiNumberFormat: number;
  /** {@link AsnERemoteTapiDialFormat} */
  iRemoteTapiDialFormat: number;
  /** {@link AsnERemoteTapiLineNames} */
  iRemoteTapiLineNames: number;
  /** {@link AsnETAPIDialNumberFormat} */
  iDialingNumberFormat: number;
  bFixedNumberLenExtensionDTMFDialing: boolean;
  bMobileDeviceLocation: boolean;
  bShowExtendedSettings: boolean;
  bMultiLocationSupport: boolean;
  bAutoCreateOtherLocationRules: boolean;
  bAllowNumberSearchOtherLocations: boolean;
  bShortenOtherLocationSCNumbersForDialing: boolean;
  bUseTkSystem: boolean;
  u8sTKAnschlussNr: string;
  u8sDDIRangeBegin: string;
  u8sDDIRangeEnd: string;
  u8sTKLocalAccessCode: string;
  u8sTKLongDistanceAccessCode: string;
  u8sTKInternationalAccessCode: string;
  u8sTKPrivateAccessCode: string;
  u8sTKForwardingAccessCode: string;
  iTKMinLenInternalNumbers: number;
  iTKMaxLenInternalNumbers: number;
  u8slistTKAkzListRemoveIn: UTF8StringList;
  u8slistTKAkzListRemoveOut: UTF8StringList;
  u8slistTKAkzListRemoveForwarding: UTF8StringList;
  /** {@link AsnEConnectedIdDealing} */
  iConnectedIDDealing: number;
  u8slistTKAkzListRemoveConnectedIDIn: UTF8StringList;
  u8slistTKAkzListRemoveConnectedIDOut: UTF8StringList;
  numberFormatInternal: AsnNumberFormatRegExpressionsMgmt;
  numberFormatExternal: AsnNumberFormatRegExpressionsMgmt;
  numberFormatAutomaticOtherLocationsDDItoSC: AsnNumberFormatRegExpressionsMgmt;
  numberFormatAutomaticOtherLocationsSCtoDDI: AsnNumberFormatRegExpressionsMgmt;
  numberFormatRegExpressListIn: AsnNumberFormatRegExpressionsMgmt;
  numberFormatRegExpressListOut: AsnNumberFormatRegExpressionsMgmt;
  numberFormatRegExpressListDial: AsnNumberFormatRegExpressionsMgmt;
  numberFormatRegExpressListFinalDial: AsnNumberFormatRegExpressionsMgmt;
  numberFormatRegExpressLinePhoneNumbers: AsnNumberFormatRegExpressionsMgmt;
  u8sLocationID: string;
  iLocalDialingRuleHomePNAFlag: number;
  u8slistLocalDialingRulesHomePNALocalCalls: UTF8StringList;
  u8slistLocalDialingRulesHomePNATollCalls: UTF8StringList;
  iLocalDialingRuleForeignPNAFlag: number;
  localDialingRuleForeignPNALocalCallItemList: AsnELocalDialingRuleForeignPNALocalCallItemList;
  bUseAdvancedLCR: boolean;
  lCRProviderVector: AsnELCRProviderList;
  lCRZoneList: AsnELCRZoneList;
  projectPINRules: AsnProjectPinRuleList;
  bRulesSoftphoneEmergencyEnabled: boolean;
  bRulesSoftphoneEmergencyClientWarningEnabled: boolean;
  rulesSoftphoneEmergency: AsnRuleSoftphoneEmergencyMgmtListMgmt;
}
export interface AsnMgmtGetLocationInformationMgmtArgument {
  _type?: "AsnMgmtGetLocationInformationMgmtArgument";
  u8sLocationID: string;
}
export interface AsnMgmtGetLocationInformationMgmtResult {
  _type?: "AsnMgmtGetLocationInformationMgmtResult";
  asnLocationData: AsnLocationInformationMgmt;
}
export interface AsnMgmtSetLocationInformationMgmtArgument {
  _type?: "AsnMgmtSetLocationInformationMgmtArgument";
  asnLocationData: AsnLocationInformationMgmt;
}
export interface AsnMgmtSetLocationInformationMgmtResult {
  _type?: "AsnMgmtSetLocationInformationMgmtResult";
}
export interface AsnMgmtDeleteLocationArgument {
  _type?: "AsnMgmtDeleteLocationArgument";
  u8sLocationID: string;
}
export interface AsnMgmtLocationChangedArgument {
  _type?: "AsnMgmtLocationChangedArgument";
  u8sLocationID: string;
  u8sMD5CheckSum: string;
}
export interface AsnCSTAServerSettings {
  _type?: "AsnCSTAServerSettings";
  iCSTAServerEnabled: number;
  iCSTAServerPort: number;
  u8sCSTAServerBindAddress: string;
  iCSTAServerSSLEnabled: number;
  iCSTAServerSSLPort: number;
  u8sCSTAServerSSLBindAddress: string;
  u8sCSTAServerSSLCertificateHash: string;
  u8sCSTAServerUser: string;
  u8sCSTAServerPasswd: string;
}
export interface AsnMgmtGetCSTAServerSettingsResult {
  _type?: "AsnMgmtGetCSTAServerSettingsResult";
  settings: AsnCSTAServerSettings;
}
export interface AsnMgmtSetCSTAServerSettingsArgument {
  _type?: "AsnMgmtSetCSTAServerSettingsArgument";
  settings: AsnCSTAServerSettings;
}
/**
 * - -1 `eUNDEF`
 * - 0 `eSTUN`
 * - 1 `eTURNUSERPASSWD`
 * - 2 `eTURNSHAREDSECRET`
 */
export type AsnAVSTUNANDTURNSERVERTYPE = -1 | 0 | 1 | 2;
export interface AsnAVStunOrTurnServer {
  _type?: "AsnAVStunOrTurnServer";
  /** {@link AsnAVSTUNANDTURNSERVERTYPE} */
  iType: number;
  u8sUsername: string;
  u8sPassword: string;
  iTTLSeconds: number;
  u8slistStrUris: UTF8StringList;
}
export type AsnAVStunOrTurnServerList = AsnAVStunOrTurnServer[];
/**
 * - 0 `eTURNPROVIDERTYPEOWNSERVERS`
 * - 1 `eTURNPROVIDERTYPEEXTERNAL`
 * - 2 `eTURNPROVIDERTYPEUCCONNECT`
 */
export type AsnAVSTUNANDTURNPROVIDERTYPE = 0 | 1 | 2;
export interface AsnAVStunOrTurnSettings {
  _type?: "AsnAVStunOrTurnSettings";
  /** {@link AsnAVSTUNANDTURNPROVIDERTYPE} */
  iTurnProviderType: number;
  listOwnServers: AsnAVStunOrTurnServerList;
  u8sTURNProvider: string;
  u8spairlistProviderParams: AsnStringPairList;
}
export interface AsnMgmtGetSTUNandTURNSettingsResult {
  _type?: "AsnMgmtGetSTUNandTURNSettingsResult";
  settings: AsnAVStunOrTurnSettings;
}
export interface AsnMgmtSetSTUNandTURNSettingsArgument {
  _type?: "AsnMgmtSetSTUNandTURNSettingsArgument";
  settings: AsnAVStunOrTurnSettings;
}
export interface AsnMgmtGetSTUNandTURNConsumerConfigArgument {
  _type?: "AsnMgmtGetSTUNandTURNConsumerConfigArgument";
  settings: AsnAVStunOrTurnSettings;
}
export interface AsnMgmtGetSTUNandTURNConsumerConfigResult {
  _type?: "AsnMgmtGetSTUNandTURNConsumerConfigResult";
  config: AsnConfigSTUNandTURNList;
}
export interface AsnMgmtDBManSettings {
  _type?: "AsnMgmtDBManSettings";
  iNetDBEnabled: number;
}
export interface AsnMgmtGetDBManSettingsResult {
  _type?: "AsnMgmtGetDBManSettingsResult";
  settings: AsnMgmtDBManSettings;
}
export interface AsnMgmtGetDBManSettingsArgument {
  _type?: "AsnMgmtGetDBManSettingsArgument";
  settings: AsnMgmtDBManSettings;
}
export interface AsnXMPPSettings {
  _type?: "AsnXMPPSettings";
  iXMPPEnabled: number;
  iS2SPort: number;
  u8sS2SBindAddress: string;
  iProxyEnabled: number;
  iProxyPort: number;
  u8sProxyAddress: string;
  u8sProxyPwdEncrypted: string;
  u8sintpairlistDomainsAllow: AsnStringIntegerPairList;
  u8sCertificateHash: string;
  iEncryptionLevel: number;
  u8sintpairlistDomainEncryptionLevel: AsnStringIntegerPairList;
}
export interface AsnMgmtGetXmppSettingsResult {
  _type?: "AsnMgmtGetXmppSettingsResult";
  settings: AsnXMPPSettings;
}
export interface AsnMgmtSetXmppSettingsArgument {
  _type?: "AsnMgmtSetXmppSettingsArgument";
  settings: AsnXMPPSettings;
}
export interface AsnListenInterfaceDescription {
  _type?: "AsnListenInterfaceDescription";
  bEnabled: boolean;
  u8sIPAddress: string;
  iPort: number;
  iProtocol: number;
  iService: number;
  u8sGUID: string;
  iStaticRouteRefCount: number;
}
export type AsnListenInterfaceDescriptionList = AsnListenInterfaceDescription[];
export interface AsnSIPFEDSettings {
  _type?: "AsnSIPFEDSettings";
  u8sFederationServiceURL: string;
  iNetworkInterfacesEnabled: number;
  networkInterfaces: AsnListenInterfaceDescriptionList;
  iUsePublicIP: number;
  iPublicPort: number;
  u8sPublicIP: string;
  iFederationEnabled: number;
  u8sFederationBindAddress: string;
  iProxyEnabled: number;
  u8sProxyUsername: string;
  u8sProxyPassword: string;
  iEdgeServerEnabled: number;
  iEdgeServerPort: number;
  iEdgeServerProtocol: number;
  u8sEdgeServerCertificate: string;
  u8sEdgeServerUsername: string;
  u8sEdgeServerAddress: string;
  u8sEdgeServerPassword: string;
  iOpenFederationEnabled: number;
  iStaticRoutesEnabled: number;
  u8slistStaticRoutes: UTF8StringList;
  u8slistDomainsAllow: UTF8StringList;
  iGlobalAllow: number;
  iGlobalAllowPresenceLevel: number;
  u8slistDomainsDeny: UTF8StringList;
  iRegistrarEnabled: number;
  u8sSipServerCertHash: string;
  bServerRestartRequiredFlag: boolean;
}
export interface AsnMgmtGetSIPFEDSettingsResult {
  _type?: "AsnMgmtGetSIPFEDSettingsResult";
  settings: AsnSIPFEDSettings;
}
export interface AsnMgmtSetSIPFEDSettingsArgument {
  _type?: "AsnMgmtSetSIPFEDSettingsArgument";
  settings: AsnSIPFEDSettings;
}
export interface AsnMgmtGetSIPFEDPubIPAdrResult {
  _type?: "AsnMgmtGetSIPFEDPubIPAdrResult";
  u8sPublicIPAddress: string;
}
export interface AsnMgmtStartSipFedXmppDiagnosticsArgument {
  _type?: "AsnMgmtStartSipFedXmppDiagnosticsArgument";
  u8slistCommands: UTF8StringList;
}
export interface AsnMgmtGetSIPFEDSrvStateResult {
  _type?: "AsnMgmtGetSIPFEDSrvStateResult";
  u8sServerState: string;
}
export interface AsnMgmtGetSIPFEDNetStateResult {
  _type?: "AsnMgmtGetSIPFEDNetStateResult";
  u8slistNetStates: UTF8StringList;
}
/**
 * - 0 `gwmodelgeneral`
 * - 100 `gwmodelunifyopenscapebusiness`
 * - 200 `gwmodelmitelmivoiceoffice400`
 * - 201 `gwmodelmitelmivoiceofficemxone`
 * - 300 `gwmodelferrariofficemastergate`
 * - 400 `gwmodelavmfritzbox7490`
 * - 500 `gwmodelasteriskpbx`
 * - 600 `gwmodelpanasonicns1000`
 * - 601 `gwmodelpanasonicnsx`
 */
export type AsnGatewayModelEnum = 0 | 100 | 200 | 201 | 300 | 400 | 500 | 600 | 601;
/**
 * - 0 `gatewaystdsipwsipmediagw`
 * - 4 `gatewaystdsipwomediagw`
 * - 1 `mediagatewayrtp`
 * - 2 `mediagatewaydtls`
 * - 3 `federationstdsip`
 * - 5 `gatewaystdsipwkurentomediagw`
 */
export type AsnGatewayTypesEnum = 0 | 4 | 1 | 2 | 3 | 5;
/**
 * - 0 `mediastdlegacy`
 * - 1 `mediastdlegacysrtp`
 * - 2 `mediastdwebrtc`
 */
export type AsnMediaModesEnum = 0 | 1 | 2;
/**
 * - 1 `eSIPUDP`
 * - 2 `eSIPTCP`
 * - 3 `eSIPTLS`
 * - 6 `eSIPMTLS`
 */
export type AsnSIPConnectionTypeEnum = 1 | 2 | 3 | 6;
/**
 * - 0 `audiocodecg711ulaw`
 * - 1 `audiocodecg711alaw`
 * - 2 `audiocodecg722`
 * - 3 `audiocodecopus`
 */
export type AsnAudioCodesEnum = 0 | 1 | 2 | 3;
export interface AsnSIPGatewaySettingsRegisteredUser {
  _type?: "AsnSIPGatewaySettingsRegisteredUser";
  u8sUserName: string;
  u8sListenUserName: string;
  u8sDisplayName: string;
  u8sAuthUserName: string;
  u8sAuthPassword: string;
  u8sManualNumber: string;
  bMainTrunkUser?: boolean;
}
export type AsnSIPGatewaySettingsRegisteredUserList = AsnSIPGatewaySettingsRegisteredUser[];
export interface AsnSIPGatewayUASettings {
  _type?: "AsnSIPGatewayUASettings";
  /** {@link AsnGatewayModelEnum} */
  iGatewayModel: number;
  /** {@link AsnGatewayTypesEnum} */
  iGatewayType: number;
  registeredUsers: AsnSIPGatewaySettingsRegisteredUserList;
  bTrunkRegistration: boolean;
  u8sRegistrar: string;
  iRegistrarPort: number;
  u8sSTUNServer: string;
  u8sDomainRealm: string;
  iRegisterInterval: number;
  /** {@link AsnSIPConnectionTypeEnum} */
  iConnectionType: number;
  u8sLocalInterfaceGUID: string;
  u8sLineGroupName: string;
  bDoRegister: boolean;
  u8sMediaGatewayName: string;
  iMediaMode: number;
  /** {@link AsnAudioCodesEnum} */
  ilistAudioCodecs: SEQInteger;
  iPBXProperties: number;
  iPCAPTrace: number;
  u8slistPCAPTraceLines: UTF8StringList;
  objFeatureCodes: AsnMgmtCtiFeatureCodeList;
  customProps: AsnStringPairList;
  iRegisterDelay: number;
  iPBXTransferProperties: number;
  iRegisterNatRefreshInterval: number;
  iProvider: number;
  iMinPorts: number;
  iMaxPorts: number;
  iNoEarlyMedia: number;
  bRegisteredUsersSendChanges?: boolean;
  registeredUsersAdded?: AsnSIPGatewaySettingsRegisteredUserList;
  registeredUsersChanged?: AsnSIPGatewaySettingsRegisteredUserList;
  registeredUsersRemoved?: UTF8StringList;
  u8sLineGroupNameOld?: string;
}
export type AsnSIPGatewayUASettingsList = AsnSIPGatewayUASettings[];
export interface AsnMgmtGetSIPGatewaySettingsResult {
  _type?: "AsnMgmtGetSIPGatewaySettingsResult";
  settings: AsnSIPGatewayUASettingsList;
  iNetworkInterfacesEnabled?: number;
  networkInterfaces?: AsnListenInterfaceDescriptionList;
  iUsePublicIP?: number;
  iPublicPort?: number;
  u8sPublicIP?: string;
  iRegistrarEnabled?: number;
  u8sSipServerCertHash?: string;
}
export interface AsnMgmtSetSIPGatewaySettingsArgument {
  _type?: "AsnMgmtSetSIPGatewaySettingsArgument";
  settingsNew: AsnSIPGatewayUASettingsList;
  settingsOld?: AsnSIPGatewayUASettingsList;
  iNetworkInterfacesEnabled?: number;
  networkInterfaces?: AsnListenInterfaceDescriptionList;
  iUsePublicIP?: number;
  iPublicPort?: number;
  u8sPublicIP?: string;
  iRegistrarEnabled?: number;
  u8sSipServerCertHash?: string;
}
export interface AsnMgmtSetSIPGatewaySettingsV2Argument {
  _type?: "AsnMgmtSetSIPGatewaySettingsV2Argument";
  uaSettingsAdded?: AsnSIPGatewayUASettingsList;
  uaSettingsChanged?: AsnSIPGatewayUASettingsList;
  uaSettingsRemoved?: UTF8StringList;
  iNetworkInterfacesEnabled?: number;
  networkInterfaces?: AsnListenInterfaceDescriptionList;
  iUsePublicIP?: number;
  iPublicPort?: number;
  u8sPublicIP?: string;
  iRegistrarEnabled?: number;
  u8sSipServerCertHash?: string;
}
export interface AsnMgmtSetSIPGatewaySettingsV2Result {
  _type?: "AsnMgmtSetSIPGatewaySettingsV2Result";
}
export interface AsnCallRecorderSettings {
  _type?: "AsnCallRecorderSettings";
  iEnabled: number;
  iUseAudioCompression: number;
  iMaxConn: number;
  u8sMSNList: string;
  u8sLocationID: string;
  iDoNOTValidateCalledMSN: number;
  u8sEncoderPath: string;
  u8sEncoderParams: string;
  u8sEncoderOutSuffix: string;
  u8sManagedMailbox: string;
}
export interface AsnMgmtSetCallRecorderSettingsArgument {
  _type?: "AsnMgmtSetCallRecorderSettingsArgument";
  settings: AsnCallRecorderSettings;
}
export interface AsnMgmtGetCallRecorderSettingsResult {
  _type?: "AsnMgmtGetCallRecorderSettingsResult";
  settings: AsnCallRecorderSettings;
}
export interface AsnMgmtLoginArgument {
  _type?: "AsnMgmtLoginArgument";
  u8sUsername: string;
  u8sPassword: string;
  iVersion: number;
  iDuplicate: number;
  iSIPAVLines: number;
}
export interface AsnMgmtLoginResult {
  _type?: "AsnMgmtLoginResult";
  /** {@link AsnCtiLineOpenStatus} */
  iOpenState: number;
}
/**
 * - 100 `eNETLOGININTERNALSERVERERROR`: the server failed inside
 * - 101 `eNETLOGININVALUSERNAME`: unknown user or wrong password
 * - 102 `eNETLOGININVALIDPASS`: wrong password
 * - 103 `eNETLOGINNOMOREUSERS`: no user licence left
 * - 104 `eNETLOGININVALIDVERSION`: versions of client and server do not fit
 * - 105 `eNETLOGINNEGOTIATIONREQUIRED`: no failure: another step of the login follows
 * - 106 `eNETLOGININVALIDAUTHENTICATIONMETHOD`: login method not supported here
 * - 107 `eNETLOGINUSERNOTENABLED`: user exists but is not enabled
 * - 108 `eNETLOGININVALIDCOMPUTERNAME`: unknown computer
 * - 109 `eNETLOGINDOMAINAUTHFAILED`: the Windows domain refused the login
 * - 110 `eNETLOGINMISSINGRIGHTS`: user may not log in this way
 * - 111 `eNETLOGINMISSINGRIGHTSTS`: reserved
 * - 112 `eNETLOGINSERVERNOTCOMPATIBLE`: this kind of application does not fit the server
 * - 113 `eNETLOGINALREADYAUTHENTICATED`: already logged in
 * - 114 `eNETLOGINTLSREQUIRED`: connection must use TLS
 * - 130 `eNETLOGINTOKENEXIRED`: login token has expired
 */
export type AsnMgmtLoginError = 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 130;
export interface AsnMgmtChangeLoginArgument {
  _type?: "AsnMgmtChangeLoginArgument";
  u8sNewUserName: string;
  u8sNewPasswd: string;
}
export interface AsnMgmtServerStatistics4Admin {
  _type?: "AsnMgmtServerStatistics4Admin";
  u8sService: string;
  u8sServiceUIName: string;
  iServiceState: number;
  u8sActive: string;
  u8sCount: string;
  u8sLicenses: string;
}
export type AsnMgmtServerStatistics4AdminList = AsnMgmtServerStatistics4Admin[];
export interface AsnMgmtMonGetServerStatisticsResult {
  _type?: "AsnMgmtMonGetServerStatisticsResult";
  serverStatistics: AsnMgmtServerStatistics4AdminList;
}
export interface AsnMgmtSaveSettingsArgument {
  _type?: "AsnMgmtSaveSettingsArgument";
  iSaveFlags: number;
}
export interface AsnMgmtStartTLSArgument {
  _type?: "AsnMgmtStartTLSArgument";
}
export interface AsnMgmtStartTLSResult {
  _type?: "AsnMgmtStartTLSResult";
}
export interface AsnMgmtGetServerVersionArgument {
  _type?: "AsnMgmtGetServerVersionArgument";
}
export interface AsnMgmtGetServerVersionResult {
  _type?: "AsnMgmtGetServerVersionResult";
  u8sInterfaceVersion: string;
  u8sBuildVersion: string;
  u8sOSVersionString: string;
}
/**
 * - 0 `enterprise`
 * - 1 `one`
 * - 2 `business`
 * - 3 `datacenter`
 * - 4 `ucaas`
 */
export type AsnMgmtUCServerType = 0 | 1 | 2 | 3 | 4;
/**
 * - 0 `none`
 * - 1 `federation`
 * - 2 `xmpp-federation`
 * - 4 `cstaserver`
 * - 8 `webserver`
 * - 16 `ucconnect`
 * - 32 `voiceservices`
 */
export type AsnMgmtUCServerFeatures = 0 | 1 | 2 | 4 | 8 | 16 | 32;
export interface AsnMgmtGetCtiServerTypeArgument {
  _type?: "AsnMgmtGetCtiServerTypeArgument";
}
export interface AsnMgmtGetCtiServerTypeResult {
  _type?: "AsnMgmtGetCtiServerTypeResult";
  iServerType: AsnMgmtUCServerType;
  /** {@link AsnMgmtUCServerFeatures} */
  iServerFeatures: number;
}
export interface AsnMgmtGetIPInterfaceListResult {
  _type?: "AsnMgmtGetIPInterfaceListResult";
  u8slistIPInterfaces: UTF8StringList;
}
export interface AsnMgmtSendPushCheckResult {
  _type?: "AsnMgmtSendPushCheckResult";
  u8sErrorString: string;
}
export interface AsnMgmtSetUCCheckServerCookieArgument {
  _type?: "AsnMgmtSetUCCheckServerCookieArgument";
  u8sCookie: string;
}
export interface AsnMgmtNotificationSettingsExclusions {
  _type?: "AsnMgmtNotificationSettingsExclusions";
  bNotForInternalCalls: boolean;
  bNotForCallsWithoutNumber: boolean;
  bNotForCallsWithoutContactDetails: boolean;
  bNotForRecurrentCallsWhileOffline: boolean;
  bNotForRecurrentCallsForTimeSpan: boolean;
  iNotForRecurrentCallsTimeSpan: number;
  bNotForShortRingingCall: boolean;
  iNotForShortRingingCallTimeSpan: number;
  bNotForLongRingingCall: boolean;
  iNotForLongRingingCallTimeSpan: number;
  bNotForCallsFromSpecificExtensions: boolean;
  u8sNotForCallsFromSpecificExtensions: string;
}
export interface AsnMgmtNotificationSettings {
  _type?: "AsnMgmtNotificationSettings";
  iUnansweredCallEMailNotification: number;
  bEMailNotificationUseCallerMailAddress: boolean;
  bEMailNotificationSendEMailsClientSide: boolean;
  bEMailNotificationAttacheVCard: boolean;
  bEMailNotificationSendEMailsThirdPartyPickup: boolean;
  bEMailNotificationUseTelephonyLinkPrefix: boolean;
  emailNotificationExclusions: AsnMgmtNotificationSettingsExclusions;
  iUnansweredCallSMSNotification: number;
  bSMSNotificationUseCallerNumberAsOriginator: boolean;
  objSMSNotificationExclusions: AsnMgmtNotificationSettingsExclusions;
  iLanguage: number;
  u8sUserDefinedTelephonyLinkPrefix: string;
}
export interface AsnMgmtGetNotificationSettingsResult {
  _type?: "AsnMgmtGetNotificationSettingsResult";
  settings: AsnMgmtNotificationSettings;
}
export interface AsnMgmtSetNotificationSettingsArgument {
  _type?: "AsnMgmtSetNotificationSettingsArgument";
  settings: AsnMgmtNotificationSettings;
}
export interface AsnMgmtFetchMetaDNsArgument {
  _type?: "AsnMgmtFetchMetaDNsArgument";
  u8sMetaServer: string;
  iPort: number;
  iForceSSL: number;
}
export interface AsnMgmtFetchMetaDNsResult {
  _type?: "AsnMgmtFetchMetaDNsResult";
  u8slistDnsList: UTF8StringList;
}
export interface AsnSSLCertificateDetails {
  _type?: "AsnSSLCertificateDetails";
  u8sCertHash: string;
  u8sIssuedTo: string;
  u8sIssuer: string;
  timValidFrom: AsnSystemTime;
  timValidTo: AsnSystemTime;
  u8sListAlternateNames: UTF8StringList;
  bPrivateKeyAvail: boolean;
}
export type AsnSSLCertificateDetailsList = AsnSSLCertificateDetails[];
export interface AsnMgmtGetAvailableCertificatesResult {
  _type?: "AsnMgmtGetAvailableCertificatesResult";
  certificateDetailsList: AsnSSLCertificateDetailsList;
}
export interface AsnMgmtGetSoftwareProfilesResult {
  _type?: "AsnMgmtGetSoftwareProfilesResult";
  u8slistSoftwareProfilesAsXML: UTF8StringList;
}
export interface AsnMgmtSetSoftwareProfilesArgument {
  _type?: "AsnMgmtSetSoftwareProfilesArgument";
  u8slistSoftwareProfilesAsXML: UTF8StringList;
}
export interface AsnMgmtGetGlobalGroupingAttributesResult {
  _type?: "AsnMgmtGetGlobalGroupingAttributesResult";
  u8sGroupingAttributeSetGlobal: string;
}
export interface AsnMgmtSetGlobalGroupingAttributesArgument {
  _type?: "AsnMgmtSetGlobalGroupingAttributesArgument";
  u8sGroupingAttributeSetGlobal: string;
}
export interface AsnMgmtGetUserXmlClientContentArgument {
  _type?: "AsnMgmtGetUserXmlClientContentArgument";
  u8sUserID: string;
}
export interface AsnMgmtGetUserXmlClientContentResult {
  _type?: "AsnMgmtGetUserXmlClientContentResult";
  u8sClientContentAsXML: string;
}
export interface AsnMgmtSetUserXmlClientContentArgument {
  _type?: "AsnMgmtSetUserXmlClientContentArgument";
  u8sUserID: string;
  u8sClientContentAsXML: string;
}
export interface AsnMgmtGetUserDefinedCustomFieldsResult {
  _type?: "AsnMgmtGetUserDefinedCustomFieldsResult";
  mapCustomFields: AsnStringPairList;
}
export interface AsnMgmtSetUserDefinedCustomFieldsArgument {
  _type?: "AsnMgmtSetUserDefinedCustomFieldsArgument";
  mapCustomFields: AsnStringPairList;
}
export interface AsnMgmtGetSIPFEDXmppDiagnosticResult {
  _type?: "AsnMgmtGetSIPFEDXmppDiagnosticResult";
  u8slistResults: UTF8StringList;
}
/**
 * - 1 `eLINEFORWARDMODEUNCOND`
 * - 2 `eLINEFORWARDMODEUNCONDINTERNAL`
 * - 4 `eLINEFORWARDMODEUNCONDEXTERNAL`
 * - 8 `eLINEFORWARDMODEUNCONDSPECIFIC`
 * - 16 `eLINEFORWARDMODEBUSY`
 * - 32 `eLINEFORWARDMODEBUSYINTERNAL`
 * - 64 `eLINEFORWARDMODEBUSYEXTERNAL`
 * - 128 `eLINEFORWARDMODEBUSYSPECIFIC`
 * - 256 `eLINEFORWARDMODENOANSW`
 * - 512 `eLINEFORWARDMODENOANSWINTERNAL`
 * - 1024 `eLINEFORWARDMODENOANSWEXTERNAL`
 * - 2048 `eLINEFORWARDMODENOANSWSPECIFIC`
 * - 4096 `eLINEFORWARDMODEBUSYNA`
 * - 8192 `eLINEFORWARDMODEBUSYNAINTERNAL`
 * - 16384 `eLINEFORWARDMODEBUSYNAEXTERNAL`
 * - 32768 `eLINEFORWARDMODEBUSYNASPECIFIC`
 * - 65536 `eLINEFORWARDMODEUNKNOWN`
 * - 131072 `eLINEFORWARDMODEUNAVAIL`
 */
export type AsnMgmtLineForwardModeEnum = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768 | 65536 | 131072;
/**
 * - 1 `eCTIFORWARDCONTROLLERPBX`
 * - 2 `eCTIFORWARDCONTROLLERTAPISERVERADMIN`
 * - 4 `eCTIFORWARDCONTROLLERTAPISERVERUSER`
 */
export type AsnMgmtForwardControllerEnum = 1 | 2 | 4;
/**
 * - 0 `eCTIFORWARDUNKNWON`
 * - 1 `eCTIFORWARDIMMEDIATE`
 * - 2 `eCTIFORWARDBUSY`
 * - 4 `eCTIFORWARDNOANSW`
 * - 8 `eCTIFORWARDBUSYINT`
 * - 16 `eCTIFORWARDBUSYEXT`
 * - 32 `eCTIFORWARDNOANSINT`
 * - 64 `eCTIFORWARDNOANSEXT`
 * - 128 `eCTIFORWARDIMMINT`
 * - 256 `eCTIFORWARDIMMEXT`
 * - 32768 `eCTIBACKENDSPECIFIC`
 * - 524799 `eCTIFORWARDALLMODES`
 */
export type AsnMgmtForwardMode = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 32768 | 524799;
export interface AsnMgmtCtiForwardEntry {
  _type?: "AsnMgmtCtiForwardEntry";
  iInternalID: number;
  /** {@link AsnMgmtForwardControllerEnum} */
  iForwardController: number;
  /** {@link AsnMgmtForwardMode} */
  iForwardMode: number;
  /** {@link AsnMgmtLineForwardModeEnum} */
  iBackEndSpecific: number;
  iNoAnswerTime: number;
  u8sDestinationSC: string;
  u8slistCallerIDs: UTF8StringList;
}
export type AsnMgmtCtiForwardEntryList = AsnMgmtCtiForwardEntry[];
export interface AsnMgmtGetLineForwardingArgument {
  _type?: "AsnMgmtGetLineForwardingArgument";
  iFWController: number;
  u8sLineID: string;
}
export interface AsnMgmtGetLineForwardingResult {
  _type?: "AsnMgmtGetLineForwardingResult";
  iEnabled: number;
  entryList: AsnMgmtCtiForwardEntryList;
}
export interface AsnMgmtSetLineForwardingArgument {
  _type?: "AsnMgmtSetLineForwardingArgument";
  iFWController: number;
  u8sLineID: string;
  iEnabled: number;
  entryList: AsnMgmtCtiForwardEntryList;
}
export interface AsnMgmtAvailableLanguage {
  _type?: "AsnMgmtAvailableLanguage";
  iLanguage: number;
  mapTranslatedStrings: AsnStringIntegerPairList;
  mapTranslatedStringToString: AsnStringPairList;
}
export type AsnMgmtAvailableLanguageList = AsnMgmtAvailableLanguage[];
export interface AsnMgmtGetXMLAvailableLanguagesResult {
  _type?: "AsnMgmtGetXMLAvailableLanguagesResult";
  availLanguages: AsnMgmtAvailableLanguageList;
}
export interface AsnMgmtUpgradeProgressArgument {
  _type?: "AsnMgmtUpgradeProgressArgument";
  iProgressMax: number;
  iProgressCur: number;
}
export interface AsnMgmtUpgradeStartArgument {
  _type?: "AsnMgmtUpgradeStartArgument";
}
export interface AsnMgmtUpgradeStartResult {
  _type?: "AsnMgmtUpgradeStartResult";
  iResult: number;
}
/**
 * - 0 `eUPGRADESTARTOK`
 * - 1 `eUPGRADESTARTNOTADMIN`
 * - 2 `eUPGRADESTARTDBALREADYCONVERTED`
 * - 3 `eUPGRADESTARTDBNOTEMPTY`
 */
export type AsnMgmtUpgradeStartResultEnum = 0 | 1 | 2 | 3;
export interface AsnMgmtPushServiceDeviceProps {
  _type?: "AsnMgmtPushServiceDeviceProps";
  u8sDeviceID: string;
  u8sDeviceName: string;
  u8sContactID: string;
  u8sPushID: string;
  u8sPushChannel: string;
  iOnlineState: number;
  timlastRegisterTime: AsnSystemTime;
  iMessageTypes: number;
  iEncryptionMode: number;
}
export type AsnMgmtPushServiceDevicePropsList = AsnMgmtPushServiceDeviceProps[];
export interface AsnMgmtGetPushServiceDevicesArgument {
  _type?: "AsnMgmtGetPushServiceDevicesArgument";
}
export interface AsnMgmtGetPushServiceDevicesResult {
  _type?: "AsnMgmtGetPushServiceDevicesResult";
  u8sCrossRefID: string;
}
export interface AsnMgmtDeletePushServiceDeviceArgument {
  _type?: "AsnMgmtDeletePushServiceDeviceArgument";
  u8sDeviceID: string;
}
export interface AsnMgmtDeletePushServiceDeviceResult {
  _type?: "AsnMgmtDeletePushServiceDeviceResult";
}
export interface AsnMgmtPushServiceDevicesResultArgument {
  _type?: "AsnMgmtPushServiceDevicesResultArgument";
  listPushDevices: AsnMgmtPushServiceDevicePropsList;
  u8sCrossRefID: string;
  bLastSegment: boolean;
}
/**
 * - 0 `eAdded`
 * - 1 `eChanged`
 * - 2 `eDeleted`
 */
export type AsnMgmtPushServiceDevicesChangedArgumentEnum = 0 | 1 | 2;
export interface AsnMgmtPushServiceDeviceChangedArgument {
  _type?: "AsnMgmtPushServiceDeviceChangedArgument";
  iWhat: number;
  deviceProps: AsnMgmtPushServiceDeviceProps;
}
/**
 * - 0 `never`: nobody
 * - 1 `all`: everybody whose phone rang
 * - 2 `first`: the first whose phone rang
 * - 3 `last`: the last whose phone rang
 */
export type AsnMgmtPhoneJournalUnansweredEnum = 0 | 1 | 2 | 3;
/**
 * - 0 `enPrivateCallsNormal`
 * - 1 `enPrivateCallsShortenNumbers`
 * - 2 `enPrivateCallsNoNumber`
 */
export type AsnMgmtPhoneJournalPrivateCallOptionsEnum = 0 | 1 | 2;
/**
 * - 0 `eUnansweredOptionNever`
 * - 1 `eUnansweredOptionAll`
 * - 2 `eUnansweredOptionFirst`
 * - 3 `eUnansweredOptionLast`
 */
export type AsnMgmtUnansweredOptionEnum = 0 | 1 | 2 | 3;
export interface AsnMgmtPhoneJournalSettings {
  _type?: "AsnMgmtPhoneJournalSettings";
  /** {@link AsnMgmtPhoneJournalPrivateCallOptionsEnum} */
  iPrivateCallOptions: number;
  iUseOfflineJournal: number;
  iOfflineDeleteOldEntries: number;
  iOfflineDaysNoDelete: number;
  bDeleteInternalJournalEntries: boolean;
  iDeleteInternalJournalEntriesAfterDays: number;
  bDeleteExternalJournalEntries: boolean;
  iDeleteExternalJournalEntriesAfterDays: number;
  bDeleteNoteJournalEntries: boolean;
  iDeleteNoteJournalEntriesAfterDays: number;
  /** {@link AsnMgmtPhoneJournalUnansweredEnum} */
  iUnansweredCallJournalOption: number;
  /** {@link AsnMgmtPhoneJournalUnansweredEnum} */
  iAnsweredRedirectedCallJournalOption: number;
  bAutoMarkReadGroupCallsOnCallback: boolean;
  /** {@link AsnMgmtUnansweredOptionEnum} */
  iHandlingMode: number;
  iArchiveJournalEntriesAfterDays: number;
}
export interface AsnMgmtGetPhoneJournalSettingsArgument {
  _type?: "AsnMgmtGetPhoneJournalSettingsArgument";
}
export interface AsnMgmtGetPhoneJournalSettingsResult {
  _type?: "AsnMgmtGetPhoneJournalSettingsResult";
  phoneJournalSettings: AsnMgmtPhoneJournalSettings;
}
/**
 * - 0 `success`
 * - 1 `accessdenied`
 */
export type AsnMgmtGetPhoneJournalSettingsErrorEnum = 0 | 1;
export interface AsnMgmtSetPhoneJournalSettingsArgument {
  _type?: "AsnMgmtSetPhoneJournalSettingsArgument";
  phoneJournalSettings: AsnMgmtPhoneJournalSettings;
}
export interface AsnMgmtSetPhoneJournalSettingsResult {
  _type?: "AsnMgmtSetPhoneJournalSettingsResult";
}
/**
 * - 0 `success`
 * - 1 `accessdenied`
 */
export type AsnMgmtSetPhoneJournalSettingsErrorEnum = 0 | 1;
/**
 * - 0 `groupName`
 * - 1 `objectGUID`
 */
export type AsnMgmtSetGroupProfileFilter = 0 | 1;
export interface AsnMgmtSetGroupProfileArgument {
  _type?: "AsnMgmtSetGroupProfileArgument";
  /** {@link AsnMgmtSetGroupProfileFilter} */
  iSearchFilter: number;
  groupProfile: AsnGroupProfile;
  oldMemberListForDeltaChangeCalculation?: AsnStringPairList;
}
export interface AsnMgmtSetGroupProfileResult {
  _type?: "AsnMgmtSetGroupProfileResult";
  bSuccess: boolean;
}
/**
 * - 0 `success`
 * - 1 `accessdenied`
 * - 2 `groupnotfound`
 * - 3 `wrongprofileversion`
 * - 4 `errorsavingprofile`
 * - 5 `nosearchparameter`
 */
export type AsnMgmtSetGroupProfileErrorEnum = 0 | 1 | 2 | 3 | 4 | 5;
export interface AsnMgmtRemoveUserProfileEventArgument {
  _type?: "AsnMgmtRemoveUserProfileEventArgument";
  u8sUserName: string;
}
export interface AsnMgmtRemoveGroupProfileEventArgument {
  _type?: "AsnMgmtRemoveGroupProfileEventArgument";
  u8sGroupName: string;
}
export interface AsnMgmtRemoveComputerProfileEventArgument {
  _type?: "AsnMgmtRemoveComputerProfileEventArgument";
  u8sComputerName: string;
}
export interface AsnMgmtChatSettings {
  _type?: "AsnMgmtChatSettings";
  bDeleteChatEntries: boolean;
  iDeleteChatEntriesAfterDays: number;
}
/**
 * - 0 `success`
 * - 1 `accessdenied`
 */
export type AsnMgmtChatSettingsErrorEnum = 0 | 1;
export interface AsnMgmtMeshControllerSettings {
  _type?: "AsnMgmtMeshControllerSettings";
  bMeshEnabled: boolean;
  bAutoAddMeshNodes: boolean;
  bAutoAddUseTLS: boolean;
  u8sMeshID: string;
  u8sMeshPassword: string;
  u8sMeshNodeID: string;
}
export interface AsnMgmtMeshNodeConfig {
  _type?: "AsnMgmtMeshNodeConfig";
  u8sComputerNameFQDN: string;
  iPort: number;
  bForceTLS: boolean;
  u8sMeshNodeID: string;
  bIsDynamicMode: boolean;
  bNodeEnabled: boolean;
}
export type AsnMgmtMeshNodeConfigs = AsnMgmtMeshNodeConfig[];
export interface AsnMgmtSetMeshNodeConfigsArgument {
  _type?: "AsnMgmtSetMeshNodeConfigsArgument";
  configs: AsnMgmtMeshNodeConfigs;
}
export interface AsnMgmtGetMeshNodeConfigsResult {
  _type?: "AsnMgmtGetMeshNodeConfigsResult";
  configs: AsnMgmtMeshNodeConfigs;
}
/**
 * - 0 `unknown`
 * - 1 `connected`
 * - 2 `connectiondropped`
 * - 3 `connectfailedunknown`
 * - 4 `connectfailedunreachable`
 * - 5 `connectfailedinvalidmeshid`
 * - 6 `connectfailedinvalidpassword`
 * - 7 `connectfailednomorelicensesonserver`
 * - 8 `connectfaileddisabledonserver`
 * - 9 `connectfailednomeshidonserver`
 * - 10 `connectfailednoautoaddonserver`
 * - 11 `connectfailednodedisabledonserver`
 * - 12 `connectfailednodetlsforcedonserver`
 * - 20 `connectfailednolicensesonclient`
 * - 21 `connectfaileddisabledonclient`
 * - 22 `connectfailednomeshidonclient`
 * - 23 `connectfailednodedisabledonclient`
 * - 24 `connectfailedtlsforcedonclient`
 * - 29 `connectfailedalreadyconnected`
 * - 30 `connectfailedtlscerterror`
 */
export type AsnMgmtMeshNodeConnectionStatusEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 20 | 21 | 22 | 23 | 24 | 29 | 30;
export interface AsnMgmtMeshNodeStatusTLS {
  _type?: "AsnMgmtMeshNodeStatusTLS";
  bTLS: boolean;
  iTLSProtocol: number;
  iCertChainVerifyReturn: number;
  u8sIssuedTo: string;
  u8sIssuer: string;
  timValidFrom: AsnSystemTime;
  timValidTo: AsnSystemTime;
  u8sListAlternateNames: UTF8StringList;
}
export interface AsnMgmtMeshNodeStatus {
  _type?: "AsnMgmtMeshNodeStatus";
  u8sMeshNodeID: string;
  /** {@link AsnMgmtMeshNodeConnectionStatusEnum} */
  iStatus: number;
  timeLastConnected: AsnSystemTime;
  timeLastStatusUpdate: AsnSystemTime;
  u8sServerVersion: string;
  u8sIPAddress: string;
  bOutbound: boolean;
  tlsStatus: AsnMgmtMeshNodeStatusTLS;
}
export type AsnMgmtMeshNodeStatuses = AsnMgmtMeshNodeStatus[];
export interface AsnMgmtGetMeshNodeStatusesResult {
  _type?: "AsnMgmtGetMeshNodeStatusesResult";
  statuses: AsnMgmtMeshNodeStatuses;
}
export interface AsnMgmtSubscribeConnectionInformationChangesArgument {
  _type?: "AsnMgmtSubscribeConnectionInformationChangesArgument";
  u8sContactID: string;
}
export interface AsnMgmtSubscribeConnectionInformationChangesResult {
  _type?: "AsnMgmtSubscribeConnectionInformationChangesResult";
}
export interface AsnMgmtUnSubscribeConnectionInformationChangesArgument {
  _type?: "AsnMgmtUnSubscribeConnectionInformationChangesArgument";
  u8sContactID: string;
}
export interface AsnMgmtUnSubscribeConnectionInformationChangesResult {
  _type?: "AsnMgmtUnSubscribeConnectionInformationChangesResult";
}
export interface AsnMgmtConnectionInformationChangedArgument {
  _type?: "AsnMgmtConnectionInformationChangedArgument";
  u8sContactID: string;
  conInfo: AsnMgmtClientConnectionInformation;
}
export interface AsnMgmtDisconnectClientArgument {
  _type?: "AsnMgmtDisconnectClientArgument";
  u8sContactID: string;
  u8sConnectionID: string;
}
export interface AsnMgmtDisconnectClientResult {
  _type?: "AsnMgmtDisconnectClientResult";
  bResult: boolean;
}
export interface AsnMgmtGDPREraseArgument {
  _type?: "AsnMgmtGDPREraseArgument";
  u8sSIPAddress: string;
}
/**
 * - 0 `success`
 * - 1 `accessdenied`
 */
export type AsnMgmtGDPREraseErrorEnum = 0 | 1;
export interface AsnMgmtGDPREraseResult {
  _type?: "AsnMgmtGDPREraseResult";
}
export interface AsnMgmtGDPRFindContactsArgument {
  _type?: "AsnMgmtGDPRFindContactsArgument";
  u8sFilterText: string;
}
export interface AsnMgmtGDPRFindContactsResult {
  _type?: "AsnMgmtGDPRFindContactsResult";
  contactList: AsnNetDatabaseContactList;
}
export interface AsnMgmtUpdateDatabaseProgressArgument {
  _type?: "AsnMgmtUpdateDatabaseProgressArgument";
  iProgressMax: number;
  iProgressCur: number;
}
export interface AsnMgmtDatabaseUpdateInProgressArgument {
  _type?: "AsnMgmtDatabaseUpdateInProgressArgument";
}
export interface AsnMgmtDatabaseUpdateInProgressResult {
  _type?: "AsnMgmtDatabaseUpdateInProgressResult";
  bResult: boolean;
}
export interface AsnMgmtGetBinaryTransferSettingsArgument {
  _type?: "AsnMgmtGetBinaryTransferSettingsArgument";
}
export interface AsnMgmtGetBinaryTransferSettingsResult {
  _type?: "AsnMgmtGetBinaryTransferSettingsResult";
  storageSettings: AsnBinaryTransferStorageSettings;
}
export interface AsnMgmtSetBinaryTransferSettingsArgument {
  _type?: "AsnMgmtSetBinaryTransferSettingsArgument";
  storageSettings: AsnBinaryTransferStorageSettings;
}
export interface AsnMgmtSetBinaryTransferSettingsResult {
  _type?: "AsnMgmtSetBinaryTransferSettingsResult";
  u8slistComputers: UTF8StringList;
}
export interface AsnMgmtConnectionOption {
  _type?: "AsnMgmtConnectionOption";
  u8sHostOrIP: string;
  iPort: number;
  bIsFromDNSRecords: boolean;
  iDNSWeight: number;
}
export type AsnMgmtConnectionOptions = AsnMgmtConnectionOption[];
export interface AsnMgmtGetConnectionOptionsDNSArgument {
  _type?: "AsnMgmtGetConnectionOptionsDNSArgument";
}
export interface AsnMgmtGetConnectionOptionsDNSResult {
  _type?: "AsnMgmtGetConnectionOptionsDNSResult";
  listConnectionOptions: AsnMgmtConnectionOptions;
}
export interface AsnMgmtConfigurationManagerSettings {
  _type?: "AsnMgmtConfigurationManagerSettings";
  bRemoteDBUse: boolean;
  mapRemoteDBProperties: AsnStringPairList;
  u8sHomeServerName: string;
  u8sHomeServerVersion: string;
}
export interface AsnMgmtGetConfigurationManagerSettingsArgument {
  _type?: "AsnMgmtGetConfigurationManagerSettingsArgument";
}
export interface AsnMgmtGetConfigurationManagerSettingsResult {
  _type?: "AsnMgmtGetConfigurationManagerSettingsResult";
  settings: AsnMgmtConfigurationManagerSettings;
}
export interface AsnMgmtSetConfigurationManagerSettingsArgument {
  _type?: "AsnMgmtSetConfigurationManagerSettingsArgument";
  settings: AsnMgmtConfigurationManagerSettings;
}
export interface AsnMgmtSetConfigurationManagerSettingsResult {
  _type?: "AsnMgmtSetConfigurationManagerSettingsResult";
}
export interface AsnMgmtDirectPersistDeleteSettingArgument {
  _type?: "AsnMgmtDirectPersistDeleteSettingArgument";
  key: string;
  objectName: string;
}
export interface AsnMgmtTestConfigurationManagerDBArgument {
  _type?: "AsnMgmtTestConfigurationManagerDBArgument";
  mapRemoteDBProperties?: AsnStringPairList;
}
export interface AsnMgmtTestConfigurationManagerDBResult {
  _type?: "AsnMgmtTestConfigurationManagerDBResult";
  bFilledWithConfigurationSettings: boolean;
}
export interface AsnMgmtUserManagerConnectionStatus {
  _type?: "AsnMgmtUserManagerConnectionStatus";
  bADConnected: boolean;
}
export type AsnMgmtUserManagerConnectionStatusList = AsnMgmtUserManagerConnectionStatus[];
export interface AsnMgmtGetUserManagerConnectionStatusArgument {
  _type?: "AsnMgmtGetUserManagerConnectionStatusArgument";
}
export interface AsnMgmtGetUserManagerConnectionStatusResult {
  _type?: "AsnMgmtGetUserManagerConnectionStatusResult";
  status: AsnMgmtUserManagerConnectionStatus;
}
export interface AsnMgmtUserManagerConnectionStatusChangedArgument {
  _type?: "AsnMgmtUserManagerConnectionStatusChangedArgument";
  status: AsnMgmtUserManagerConnectionStatus;
}
export interface AsnMgmtClientPersistenceDeleteArgument {
  _type?: "AsnMgmtClientPersistenceDeleteArgument";
  u8sItemStore: string;
  u8sItemStoreID: string;
}
export interface AsnMgmtClientPersistenceDeleteResult {
  _type?: "AsnMgmtClientPersistenceDeleteResult";
  /** {@link AsnClientPersistenceResultDetailsEnum} */
  iResult: number;
}
export interface AsnMgmtClientPersistenceCreateArgument {
  _type?: "AsnMgmtClientPersistenceCreateArgument";
  u8sItemStore: string;
  u8sItemStoreID?: string;
  data: string;
}
export interface AsnMgmtClientPersistenceCreateResult {
  _type?: "AsnMgmtClientPersistenceCreateResult";
  /** {@link AsnClientPersistenceResultDetailsEnum} */
  iResult: number;
}
export interface AsnMgmtConfigurationManagerStatus {
  _type?: "AsnMgmtConfigurationManagerStatus";
  bRemoteDBEnabled: boolean;
  bRemoteDBConnected: boolean;
  bRemoteDBInitiallyFullSynced: boolean;
  bRemoteDBEmpty: boolean;
  u8sRemoteDBLastError: string;
}
export type AsnMgmtConfigurationManagerStatusList = AsnMgmtConfigurationManagerStatus[];
export interface AsnMgmtGetConfigurationManagerStatusArgument {
  _type?: "AsnMgmtGetConfigurationManagerStatusArgument";
}
export interface AsnMgmtGetConfigurationManagerStatusResult {
  _type?: "AsnMgmtGetConfigurationManagerStatusResult";
  status: AsnMgmtConfigurationManagerStatus;
}
export interface AsnMgmtConfigurationManagerStatusChangedArgument {
  _type?: "AsnMgmtConfigurationManagerStatusChangedArgument";
  status: AsnMgmtConfigurationManagerStatus;
}
export interface AsnMgmtConfigurationManagerServerListItem {
  _type?: "AsnMgmtConfigurationManagerServerListItem";
  serverListItem: string;
  bRedisHeartbeat: boolean;
}
export type AsnMgmtConfigurationManagerServerList = AsnMgmtConfigurationManagerServerListItem[];
export interface AsnMgmtGetConfigurationManagerServerListResult {
  _type?: "AsnMgmtGetConfigurationManagerServerListResult";
  serverList: AsnMgmtConfigurationManagerServerList;
}
export interface AsnMgmtConfigurationManagerServerListChangedArgument {
  _type?: "AsnMgmtConfigurationManagerServerListChangedArgument";
  serverList: AsnMgmtConfigurationManagerServerList;
}
export interface AsnMgmtCleanupBinaryTransferFilesArgument {
  _type?: "AsnMgmtCleanupBinaryTransferFilesArgument";
  iFileAgeDays: number;
}
export interface AsnMgmtCleanupBinaryTransferFilesResult {
  _type?: "AsnMgmtCleanupBinaryTransferFilesResult";
  bSuccess: boolean;
  iCountRemoved: number;
}
export interface AsnMgmtSetPresenceDomainArgument {
  _type?: "AsnMgmtSetPresenceDomainArgument";
  u8sPresenceDomain: string;
}
/**
 * - 0 `eDone`
 * - 1 `eNotDoneCauseOtherDatacenterServersRunning`
 * - 2 `eNotDoneCauseConfigDBNotConnected`
 */
export type AsnMgmtSetPresenceDomainResultEnum = 0 | 1 | 2;
export interface AsnMgmtSetPresenceDomainResult {
  _type?: "AsnMgmtSetPresenceDomainResult";
  /** {@link AsnMgmtSetPresenceDomainResultEnum} */
  iResult: number;
  u8slistOtherDatacenterServersRunning: UTF8StringList;
}
/**
 * - 0 `eNONE`
 * - 1 `eACTIVEDIRECTORY`
 */
export type AsnMgmtAdminUserManagerType = 0 | 1;
export interface AsnMgmtAdminUserManagerSettings {
  _type?: "AsnMgmtAdminUserManagerSettings";
  /** {@link AsnMgmtAdminUserManagerType} */
  iAdminUserManagerType: number;
  bUseUserManagerLDAPSettings: boolean;
  u8sHost: string;
  iPort: number;
  u8sUsername: string;
  u8sPassword: string;
  iForceLDAPS: number;
  u8sBaseDNUsers: string;
}
export interface AsnMgmtGetAdminUserManagerSettingsArgument {
  _type?: "AsnMgmtGetAdminUserManagerSettingsArgument";
}
export interface AsnMgmtGetAdminUserManagerSettingsResult {
  _type?: "AsnMgmtGetAdminUserManagerSettingsResult";
  settings: AsnMgmtAdminUserManagerSettings;
  iLastErrorCode: number;
}
export interface AsnMgmtSetAdminUserManagerSettingsArgument {
  _type?: "AsnMgmtSetAdminUserManagerSettingsArgument";
  settings: AsnMgmtAdminUserManagerSettings;
}
export interface AsnMgmtSetAdminUserManagerSettingsResult {
  _type?: "AsnMgmtSetAdminUserManagerSettingsResult";
  iLastErrorCode: number;
}
/**
 * - 1 `common-DataImport`
 * - 2 `common-DataExport`
 * - 3 `common-RestartServer`
 * - 4 `common-NetworkInterfaces`
 * - 5 `common-CoreServices`
 * - 6 `common-SynchronizeContactData`
 * - 7 `common-ChangePassword`
 * - 100 `general-Licenses`
 * - 101 `general-PresenceDomain`
 * - 102 `general-UserDatabase`
 * - 103 `general-UserAuthentication`
 * - 104 `general-UserAdminAccess`
 * - 105 `general-Database`
 * - 106 `general-MultiServerDatabase`
 * - 107 `general-Events`
 * - 108 `general-Redis`
 * - 200 `telephony-Lines`
 * - 201 `telephony-LinesDetails-LineGroups`
 * - 210 `telephony-Location`
 * - 211 `telephony-Journal`
 * - 212 `telephony-UnansweredCalls`
 * - 213 `telephony-Problems`
 * - 300 `usermgmt-User`
 * - 301 `usermgmt-Groups`
 * - 302 `usermgmt-Computer`
 * - 303 `usermgmt-Profiles`
 * - 304 `usermgmt-GlobalSettings`
 * - 400 `services-UpdateServer`
 * - 401 `services-ExternalServer`
 * - 402 `services-EmailDelivery`
 * - 403 `services-Notifications`
 * - 404 `services-SMSDispatch`
 * - 405 `services-CallRecording`
 * - 406 `services-ShareContents`
 * - 407 `services-OnlineServices`
 * - 408 `services-StunTurn`
 * - 409 `services-PushNotifications`
 * - 410 `services-TeamsIntegration`
 * - 500 `federation-SIPFederation`
 * - 501 `federation-SIPServer`
 * - 502 `federation-SIPStaticRouting`
 * - 503 `federation-XMPPFederation`
 * - 504 `federation-DomainsAuthorization`
 * - 505 `federation-BlockDomain`
 * - 506 `federation-Diagnostics`
 * - 600 `database-MetaDirectory`
 * - 601 `database-Google`
 * - 700 `allsettings-ServerSettings`
 * - 800 `status-StatusMonitor`
 * - 801 `status-ServerEvents`
 */
export type AsnMgmtAdminUserRightEnum = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 200 | 201 | 210 | 211 | 212 | 213 | 300 | 301 | 302 | 303 | 304 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 600 | 601 | 700 | 800 | 801;
export interface AsnMgmtAdminUserRightStateReadWrite {
  _type?: "AsnMgmtAdminUserRightStateReadWrite";
  bWrite: boolean;
}
export interface AsnMgmtAdminUserRightStateExecute {
  _type?: "AsnMgmtAdminUserRightStateExecute";
}
export type AsnMgmtAdminUserRightChoice = { _type?: "AsnMgmtAdminUserRightChoice" } & ({ readwrite: AsnMgmtAdminUserRightStateReadWrite } | { execute: AsnMgmtAdminUserRightStateExecute });
export interface AsnMgmtAdminUserRight {
  _type?: "AsnMgmtAdminUserRight";
  right: AsnMgmtAdminUserRightEnum;
  state: AsnMgmtAdminUserRightChoice;
}
export type AsnMgmtAdminUserRights = AsnMgmtAdminUserRight[];
export interface AsnMgmtGetAdminUserRightsArgument {
  _type?: "AsnMgmtGetAdminUserRightsArgument";
}
export interface AsnMgmtGetAdminUserRightsResult {
  _type?: "AsnMgmtGetAdminUserRightsResult";
  rights: AsnMgmtAdminUserRights;
}
export interface AsnMgmtEntraIdSettings {
  _type?: "AsnMgmtEntraIdSettings";
  u8sClientId: string;
  u8sClientSecret: string;
  u8sTenantId: string;
}
export interface AsnCERGetClientLogDumpLevel4AdminArgument {
  _type?: "AsnCERGetClientLogDumpLevel4AdminArgument";
  u8sUserName: string;
  u8sComputerName: string;
}
export interface AsnCERGetClientLogDumpLevel4AdminResult {
  _type?: "AsnCERGetClientLogDumpLevel4AdminResult";
  iLogLevel: number;
  iDumpLevel: number;
}
export interface AsnCERGetSettings4AdminArgument {
  _type?: "AsnCERGetSettings4AdminArgument";
}
export interface AsnCERGetSettings4AdminResult {
  _type?: "AsnCERGetSettings4AdminResult";
  bEnabled: boolean;
  u8sUploadURI: string;
}
export interface AsnCERGetUserData4AdminArgument {
  _type?: "AsnCERGetUserData4AdminArgument";
}
export interface AsnCERGetUserData4AdminResult {
  _type?: "AsnCERGetUserData4AdminResult";
  listUsers: AsnCERUserData4AdminList;
}
export type AsnCERUserData4AdminList = AsnCERUserData4Admin[];
export interface AsnCERUserData4Admin {
  _type?: "AsnCERUserData4Admin";
  u8sUserName: string;
  u8sComputerName: string;
  iComputerType: number;
  events: AsnCERLogEvents;
  crashes: AsnCERCrashEvents;
  mapProperties: AsnStringPairList;
}
export interface AsnCERSaveCrashDump4AdminArgument {
  _type?: "AsnCERSaveCrashDump4AdminArgument";
  u8sUserName: string;
  u8sComputerName: string;
  u8sCrossRefID: string;
  u8sTargetFolderPath: string;
  u8sCrashDumpPath: string;
}
export interface AsnCERSaveLogFilePackage4AdminArgument {
  _type?: "AsnCERSaveLogFilePackage4AdminArgument";
  u8sUserName: string;
  u8sComputerName: string;
  u8sCrossRefID: string;
  u8sTargetFolderPath: string;
}
export interface AsnCERSetClientLogDumpLevel4AdminArgument {
  _type?: "AsnCERSetClientLogDumpLevel4AdminArgument";
  u8sUserName: string;
  u8sComputerName: string;
  iLogLevel?: number;
  iDumpLevel?: number;
}
export interface AsnGetDatabaseUpdatesNoticeArgument {
  _type?: "AsnGetDatabaseUpdatesNoticeArgument";
}
export interface AsnGetDatabaseUpdatesNoticeResult {
  _type?: "AsnGetDatabaseUpdatesNoticeResult";
  bUpdateRequired: boolean;
  iEstimatedTimeForInstallingUpdate: number;
}
export interface AsnMgmtDirectPersistGetMultipleSettingsArgument {
  _type?: "AsnMgmtDirectPersistGetMultipleSettingsArgument";
  key: string;
}
export interface AsnMgmtDirectPersistGetMultipleSettingsResult {
  _type?: "AsnMgmtDirectPersistGetMultipleSettingsResult";
  settings?: AsnConfigurationManagerConfiguration;
}
export interface AsnMgmtDirectPersistGetSettingArgument {
  _type?: "AsnMgmtDirectPersistGetSettingArgument";
  key: string;
  objectName: string;
}
export interface AsnMgmtDirectPersistGetSettingResult {
  _type?: "AsnMgmtDirectPersistGetSettingResult";
  setting?: AsnConfigurationManagerConfigurationSetting;
}
export interface AsnMgmtDirectPersistSetMultipleSettingsArgument {
  _type?: "AsnMgmtDirectPersistSetMultipleSettingsArgument";
  settingsToUpdateOrCreate: AsnConfigurationManagerConfiguration;
  settingsToRemove: AsnConfigurationManagerConfiguration;
}
export interface AsnMgmtDirectPersistSetSettingArgument {
  _type?: "AsnMgmtDirectPersistSetSettingArgument";
  setting: AsnConfigurationManagerConfigurationSetting;
}
export interface AsnMgmtGetChatGPTSettingsResult {
  _type?: "AsnMgmtGetChatGPTSettingsResult";
  settings: AsnChatGPTSettings;
}
export interface AsnMgmtGetMSTeamsSettingsResult {
  _type?: "AsnMgmtGetMSTeamsSettingsResult";
  settings: AsnMSTeamsSettings;
}
export interface AsnMgmtGetProxySettingsResult {
  _type?: "AsnMgmtGetProxySettingsResult";
  settings: AsnMgmtProxySettings;
}
export interface AsnMgmtProxySettings {
  _type?: "AsnMgmtProxySettings";
  u8sHostname: string;
  iEnabled: number;
  u8sUserName?: string;
  u8sPassword?: string;
  u8sBypassList?: UTF8StringList;
}
export interface AsnMgmtGetRedisSettingsArgument {
  _type?: "AsnMgmtGetRedisSettingsArgument";
}
export interface AsnMgmtGetRedisSettingsResult {
  _type?: "AsnMgmtGetRedisSettingsResult";
  settings: AsnMgmtRedisSettings;
}
export interface AsnMgmtRedisSettings {
  _type?: "AsnMgmtRedisSettings";
  bEnabled: boolean;
  u8sHost: string;
  u8sServerPassword: string;
  iPort: number;
  bBinary: boolean;
  bUseEncryption: boolean;
  enRedisType?: AsnMgmtRedisTypeEnum;
  listSentinels?: AsnMgmtRedisServerList;
  u8sSentinelMonitorMasterName?: string;
}
/**
 * - 0 `eSingle`
 * - 1 `eSentinel`
 * - 2 `eCluster`
 */
export type AsnMgmtRedisTypeEnum = 0 | 1 | 2;
export type AsnMgmtRedisServerList = AsnMgmtRedisServer[];
export interface AsnMgmtRedisServer {
  _type?: "AsnMgmtRedisServer";
  u8sHost: string;
  iPort: number;
}
export interface AsnMgmtGetSelectedProCallBusinessPBXIDResult {
  _type?: "AsnMgmtGetSelectedProCallBusinessPBXIDResult";
  iPBXID: number;
}
export interface AsnMgmtGetTeamsStatsResult {
  _type?: "AsnMgmtGetTeamsStatsResult";
  iSupportedUsers: number;
  iPollingUsers: number;
}
export interface AsnMgmtSetChatGPTSettingsArgument {
  _type?: "AsnMgmtSetChatGPTSettingsArgument";
  settings: AsnChatGPTSettings;
}
export interface AsnMgmtSetMSTeamsSettingsArgument {
  _type?: "AsnMgmtSetMSTeamsSettingsArgument";
  settings: AsnMSTeamsSettings;
}
export interface AsnMgmtSetProxySettingsArgument {
  _type?: "AsnMgmtSetProxySettingsArgument";
  settings: AsnMgmtProxySettings;
}
export interface AsnMgmtSetProxySettingsResult {
  _type?: "AsnMgmtSetProxySettingsResult";
}
export interface AsnMgmtSetRedisSettingsArgument {
  _type?: "AsnMgmtSetRedisSettingsArgument";
  settings: AsnMgmtRedisSettings;
}
export interface AsnMgmtSetRedisSettingsResult {
  _type?: "AsnMgmtSetRedisSettingsResult";
  iResult: number;
}
export interface AsnMgmtSetSelectedProCallBusinessPBXIDArgument {
  _type?: "AsnMgmtSetSelectedProCallBusinessPBXIDArgument";
  iPBXID: number;
}
export interface AsnMgmtVoiceServicesAssignDeviceToUserArgument {
  _type?: "AsnMgmtVoiceServicesAssignDeviceToUserArgument";
  asnDvcCfg: AsnVoiceServicesDeviceCfg;
}
export interface AsnVoiceServicesDeviceCfg {
  _type?: "AsnVoiceServicesDeviceCfg";
  u8sName: string;
  u8sMAC: string;
  u8sPBXDeviceName: string;
  u8sUser: string;
  iPhoneNumAssign: number;
  iType?: number;
  u8sParentMAC?: string;
  iLastDectProvisioningWindowStart?: number;
}
export interface AsnMgmtVoiceServicesAssignDeviceToUserResult {
  _type?: "AsnMgmtVoiceServicesAssignDeviceToUserResult";
}
export interface AsnMgmtVoiceServicesGetDeviceCfgArgument {
  _type?: "AsnMgmtVoiceServicesGetDeviceCfgArgument";
}
export interface AsnMgmtVoiceServicesGetDeviceCfgResult {
  _type?: "AsnMgmtVoiceServicesGetDeviceCfgResult";
  lstDeviceCfg: AsnVoiceServicesDeviceCfgList;
}
export type AsnVoiceServicesDeviceCfgList = AsnVoiceServicesDeviceCfg[];
export interface AsnMgmtVoiceServicesRemoveDeviceFromUserArgument {
  _type?: "AsnMgmtVoiceServicesRemoveDeviceFromUserArgument";
  asnDvcCfg: AsnVoiceServicesDeviceCfg;
}
export interface AsnMgmtVoiceServicesRemoveDeviceFromUserResult {
  _type?: "AsnMgmtVoiceServicesRemoveDeviceFromUserResult";
}
export interface AsnMgmtVoiceServicesRollbackUpdateArgument {
  _type?: "AsnMgmtVoiceServicesRollbackUpdateArgument";
}
export interface AsnMgmtVoiceServicesRollbackUpdateResult {
  _type?: "AsnMgmtVoiceServicesRollbackUpdateResult";
}
export interface AsnMgmtVoiceServicesScheduleUpdateArgument {
  _type?: "AsnMgmtVoiceServicesScheduleUpdateArgument";
  u8sPreferredDate: string;
}
export interface AsnMgmtVoiceServicesScheduleUpdateResult {
  _type?: "AsnMgmtVoiceServicesScheduleUpdateResult";
  u8sScheduledDate: string;
  u8sErrorMessage: string;
}
export interface AsnMgmtVoiceServicesSetDeviceCfgArgument {
  _type?: "AsnMgmtVoiceServicesSetDeviceCfgArgument";
  lstDeviceCfg: AsnVoiceServicesDeviceCfgList;
}
export interface AsnMgmtVoiceServicesSetDeviceCfgResult {
  _type?: "AsnMgmtVoiceServicesSetDeviceCfgResult";
}
export interface AsnMgmtVoiceServicesSetupArgument {
  _type?: "AsnMgmtVoiceServicesSetupArgument";
  u8slistPhoneNumbers: UTF8StringList;
  bSetupActivatesVoiceServices?: boolean;
  bSetupActivatesProCall?: boolean;
  bSetupActivatesSoftphone?: boolean;
}
export interface AsnMgmtVoiceServicesSetupResult {
  _type?: "AsnMgmtVoiceServicesSetupResult";
  u8slistActivatedUsers: UTF8StringList;
  u8slistFailedUsersNoLicense?: UTF8StringList;
}
export interface AsnMgmtVoiceServicesUpdateDevicePhoneNumberAssignmentArgument {
  _type?: "AsnMgmtVoiceServicesUpdateDevicePhoneNumberAssignmentArgument";
  asnDvcCfg: AsnVoiceServicesDeviceCfg;
}
export interface AsnMgmtVoiceServicesUpdateDevicePhoneNumberAssignmentResult {
  _type?: "AsnMgmtVoiceServicesUpdateDevicePhoneNumberAssignmentResult";
}
export interface AsnSetDatabaseUpdateTimeArgument {
  _type?: "AsnSetDatabaseUpdateTimeArgument";
  asnUpdateTime: string;
}
export interface AsnSetDatabaseUpdateTimeResult {
  _type?: "AsnSetDatabaseUpdateTimeResult";
}
export interface AsnPresenceLine {
  _type?: "AsnPresenceLine";
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** number of the line, readable */
  u8sLineNumber: string;
  /** state of the line */
  iState: number;
  /** 1 do not disturb, 0 not */
  iDoNotDisturb: number;
  /** kinds of forward the line can do (flags) */
  iForwardFeaturesPBX: number;
}
export type AsnPresenceLines = AsnPresenceLine[];
export interface AsnPresenceCallV2 {
  _type?: "AsnPresenceCallV2";
  /** added, removed or changed */
  iAction: number;
  /** id of the call */
  u8sConnectionID: string;
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** number of the line, readable */
  u8sLineNumber: string;
  /** number of the other side, +493023125100 */
  u8sCurrentNumberSC: string;
  /** id that joins the calls of one scenario */
  u8sTrackerID: string;
  /** state of the call */
  eCallState: EAsnCallState;
  /** what you may do with the call (EnumCallFeatures); {@link EnumCallFeatures} */
  iFeatures: number;
  /** true outgoing, false incoming */
  bOutbound: boolean;
  /** true when the other side is internal */
  bInternal: boolean;
  /** kind of call */
  eCallType: EAsnCallType;
  /** medium: phone, audio, video, chat */
  eJournalCallType: EAsnJournalCallType;
  /** the other side, as far as known */
  remoteContact?: AsnNetDatabaseContact;
}
export type AsnPresenceCallsV2 = AsnPresenceCallV2[];
export interface AsnPresenceForward {
  _type?: "AsnPresenceForward";
  /** line URI, e.g. tel:+493023125100@pbx */
  u8sLinePhoneNumber: string;
  /** number of the line, readable */
  u8sLineNumber: string;
  /** id of the forward */
  iInternalID: number;
  /** where calls go */
  u8sDestination: string;
  /** when calls are forwarded */
  iForwardMode: number;
  /** seconds of ringing before it, when nobody answers */
  iNoAnswerTime?: number;
}
export type AsnPresenceForwards = AsnPresenceForward[];
export interface AsnActualUserDynamicRights {
  _type?: "AsnActualUserDynamicRights";
  asnMinPossibleRights: AsnUserDynamicRights;
  asnMaxPossibleRights: AsnUserDynamicRights;
  asnCurrentRights?: AsnUserDynamicRights;
}
export interface AsnAgentState {
  _type?: "AsnAgentState";
  /** {@link AsnAgentStateEnum} */
  dwState: number;
  mapDetails?: AsnStringIntegerPairList;
}
export interface AsnPresenceV2 {
  _type?: "AsnPresenceV2";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactId: string;
  /** state in the low byte (1 available, 2 busy, 3 absent, 4 do not disturb), flags above; {@link AsnPresenceStateEnum} */
  iPresenceState?: number;
  /** contact data */
  asnRemoteContact?: AsnNetDatabaseContact;
  /** further properties, key and value */
  asnUserPropertyBag?: AsnUserPropertyBag;
  /** what you may do with the contact (AsnContactFeatureSetEnum); {@link AsnContactFeatureSetEnum} */
  iContactFeatureSet?: number;
  /** services the contact may use (AsnUserStaticRights); {@link AsnUserStaticRights} */
  iStaticRights?: number;
  /** your rights on further lines of the contact */
  iMonitorAccessRights?: number;
  /** presence set by hand */
  asnAbsentState?: AsnAbsentStateV2;
  /** note */
  asnCustomNote?: AsnCustomNote;
  /** appointments going on now */
  seqActualAppointments?: SEQAppointmentList;
  /** next appointment within 30 days */
  asnNextAppointment?: AsnAppointmentEntry;
  /** phone lines */
  seqPhoneLines?: AsnPresenceLines;
  /** calls going on */
  seqCalls?: AsnPresenceCallsV2;
  /** call forwards */
  seqLineForwards?: AsnPresenceForwards;
  /** what the contact's clients can do */
  asnContactCapabilitiesEx?: AsnClientCapabilitiesV2;
  /** rights you gave, and how far you may change them */
  asnCurrentUserDynamicRights?: AsnActualUserDynamicRights;
  /** more services the contact may use (AsnUserStaticRights2); {@link AsnUserStaticRights2} */
  iStaticRights2?: number;
  /** state as a call centre agent */
  asnAgentState?: AsnAgentState;
  /** attribute for grouping */
  asnMonitorGroupingAttribute?: AsnMonitorGroupingAttribute;
  /** next appointments */
  asnNextAppointments?: SEQAppointmentList;
}
export type AsnPresenceV2List = AsnPresenceV2[];
export interface AsnUpdatePresenceV2Argument {
  _type?: "AsnUpdatePresenceV2Argument";
  /** contact id and what changed, nothing else */
  presence: AsnPresenceV2;
  /** what changed (AsnPresenceSubscriptionFlags); {@link AsnPresenceSubscriptionFlags} */
  iChangedFlags: number;
}
export interface AsnRemovePresenceArgument {
  _type?: "AsnRemovePresenceArgument";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactID: string;
}
/**
 * - 1 `ePresenceSubscriptionPresence`: computed presence (default)
 * - 2 `ePresenceSubscriptionData`: contact data such as name and address (default)
 * - 4 `ePresenceSubscriptionDataIncludeImage`: the picture itself, not only its hash (default)
 * - 8 `ePresenceSubscriptionConfiguration`: configuration and rights (default)
 * - 16 `ePresenceSubscriptionAbsentstate`: presence set by hand (default)
 * - 32 `ePresenceSubscriptionNote`: note (default)
 * - 64 `ePresenceSubscriptionAppointment`: appointments (default)
 * - 128 `ePresenceSubscriptionPhoneLines`: phone lines (default)
 * - 256 `ePresenceSubscriptionPhoneCalls`: calls (default)
 * - 512 `ePresenceSubscriptionPhoneForwards`: call forwards (default)
 * - 1024 `ePresenceSubscriptionMyChallengeUpdates`: requests of others for rights
 * - 2048 `ePresenceSubscriptionDynamicRightsUpdate`: changes to your own list of rights
 * - 4096 `ePresenceSubscriptionDynamicGroupRightsUpdate`: changes to rights of your groups
 * - 8192 `ePresenceSubscriptionDynamicGlobalRightsUpdate`: changes to everybody's rights
 * - 32768 `ePresenceSubscriptionAgentStatus`: agent state (not in the default)
 * - 65536 `ePresenceSubScriptionMonitorGroupingAttribute`: grouping attribute (not in the default)
 */
export type AsnPresenceSubscriptionFlags = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 32768 | 65536;
export interface AsnGetAndSubscribePresenceArgument {
  _type?: "AsnGetAndSubscribePresenceArgument";
  /** contact ids, e.g. ["sip:bob@example.com"] */
  seqContactIDs: UTF8StringList;
  /** which events you want (AsnPresenceSubscriptionFlags); {@link AsnPresenceSubscriptionFlags} */
  iEventFlagsToSubscribe?: number;
  /** what the result is to hold (AsnPresenceSubscriptionFlags); {@link AsnPresenceSubscriptionFlags} */
  iContactDetailsReturnFilter?: number;
  /** true: leave out contacts of other servers (federation) */
  bOpenOnlyInternalContacts?: boolean;
  /** true: do not ask the contact for rights when you have none */
  bDontRequestPermissions?: boolean;
}
export interface AsnGetAndSubscribePresenceV2Result {
  _type?: "AsnGetAndSubscribePresenceV2Result";
  /** the contacts that are watched now; others are left out */
  seqSubscribedPresence: AsnPresenceV2List;
}
export interface AsnUnsubscribePresenceArgument {
  _type?: "AsnUnsubscribePresenceArgument";
  /** contact ids to stop watching */
  seqContactIDs: UTF8StringList;
}
export interface AsnUnsubscribePresenceResult {
  _type?: "AsnUnsubscribePresenceResult";
  /** 0 when done */
  iResult: number;
}
export interface AsnSetDynamicRightsArgument {
  _type?: "AsnSetDynamicRightsArgument";
  /** contact who grants the rights, normally you */
  u8sOwnerContactID: string;
  /** contact who gets them */
  u8sRemoteContactID: string;
  /** level: 0 blocked, 65536 public, 131072 company, 262144 team, 524288 personal; {@link AsnPresenceRightsFlags} */
  iDynamicRights: number;
  /** single rights, in place of a level (not recommended) */
  dynamicRights?: AsnUserDynamicRights;
}
export interface AsnSetDynamicRightsResult {
  _type?: "AsnSetDynamicRightsResult";
  /** 0 when done */
  iResult: number;
  /** rights now in your own list, without those from groups */
  dynamicRights: AsnUserDynamicRights;
}
/**
 * - 0 `general`: unspecified failure
 * - 1 `permissiondenied`: not allowed
 * - 2 `writeprofiledenied`: profile could not be written
 * - 3 `unknownrights`: no such rights
 */
export type AsnSetDynamicRightsErrorEnum = 0 | 1 | 2 | 3;
export interface AsnRemoveDynamicRightsArgument {
  _type?: "AsnRemoveDynamicRightsArgument";
  /** contact whose list is changed, normally you */
  u8sOwnerContactID: string;
  /** contact to take off the list */
  u8sRemoteContactID: string;
}
export interface AsnRemoveDynamicRightsResult {
  _type?: "AsnRemoveDynamicRightsResult";
  /** 0 when done */
  iResult: number;
}
/**
 * - 0 `general`: unspecified failure
 * - 1 `permissiondenied`: not allowed
 * - 2 `writeprofiledenied`: profile could not be written
 * - 3 `unknownrights`: no such rights
 */
export type AsnRemoveDynamicRightsErrorEnum = 0 | 1 | 2 | 3;
/**
 * - 0 `eIMAGEATTACHED`: picture is in the result
 * - 1 `eIMAGEHASHNOTCHANGED`: same picture as the known hash
 * - 2 `eNOIMAGEFOUND`: contact has no picture
 */
export type EnumRequestImageResult = 0 | 1 | 2;
export interface AsnRequestLargeProfileImageArgument {
  _type?: "AsnRequestLargeProfileImageArgument";
  /** contact id, e.g. sip:alice@example.com */
  u8sContactID: string;
  /** hash of the picture you have, or empty */
  u8sKnownHash: string;
  /** which contact, in place of the contact id */
  netDatabaseContactID?: AsnNetDatabaseContactID;
}
export interface AsnRequestLargeProfileImageResult {
  _type?: "AsnRequestLargeProfileImageResult";
  /** 0 picture attached, 1 unchanged, 2 no picture; {@link EnumRequestImageResult} */
  iResult: number;
  /** the picture, base64 */
  sImageData?: string;
  /** hash of the picture */
  u8sImageHash?: string;
}
export interface AsnRequestContactImageArgument {
  _type?: "AsnRequestContactImageArgument";
  /** which contact, by the three parts of its id */
  netDatabaseContactID: AsnNetDatabaseContactID;
  /** hash of the picture you have, or empty */
  u8sKnownHash: string;
}
export interface AsnRequestContactImageResult {
  _type?: "AsnRequestContactImageResult";
  /** 0 picture attached, 1 unchanged, 2 no picture; {@link EnumRequestImageResult} */
  iResult: number;
  /** the picture, base64 */
  sImageData?: string;
  /** hash of the picture */
  u8sImageHash?: string;
}
export interface AsnMonitorGroupingAttribute {
  _type?: "AsnMonitorGroupingAttribute";
  u8sAttributeGUID?: string;
  u8sAttributeShort?: string;
  u8sAttributeLong?: string;
  u8sAdditionalText?: string;
}
export interface AsnGetAndSubscribePresenceResult {
  _type?: "AsnGetAndSubscribePresenceResult";
  /** the contacts that are watched now; others are left out */
  seqSubscribedPresence: AsnPresenceList;
}
export type AsnPresenceList = AsnPresence[];
export interface AsnPresence {
  _type?: "AsnPresence";
  u8sContactId: string;
  /** {@link AsnPresenceStateEnum} */
  iPresenceState?: number;
  asnRemoteContact?: AsnNetDatabaseContact;
  asnUserPropertyBag?: AsnUserPropertyBag;
  /** {@link AsnContactFeatureSetEnum} */
  iContactFeatureSet?: number;
  /** {@link AsnUserStaticRights} */
  iStaticRights?: number;
  iMonitorAccessRights?: number;
  asnAbsentState?: AsnAbsentState;
  asnCustomNote?: AsnCustomNote;
  seqActualAppointments?: SEQAppointmentList;
  asnNextAppointment?: AsnAppointmentEntry;
  seqPhoneLines?: AsnPresenceLines;
  seqCalls?: AsnPresenceCalls;
  seqLineForwards?: AsnPresenceForwards;
  asnContactCapabilities?: AsnContactCapabilities;
  asnContactCapabilitiesEx?: AsnClientCapabilitiesV2;
  asnCurrentUserDynamicRights?: AsnActualUserDynamicRights;
  iStaticRights2?: number;
  asnAgentState?: AsnAgentState;
  asnMonitorGroupingAttribute?: AsnMonitorGroupingAttribute;
  optionalParams?: AsnOptionalParameters;
}
export type AsnPresenceCalls = AsnPresenceCall[];
export interface AsnPresenceCall {
  _type?: "AsnPresenceCall";
  iAction: number;
  u8sConnectionID: string;
  u8sLinePhoneNumber: string;
  u8sLineNumber: string;
  u8sCurrentNumberSC: string;
  iCallState: number;
  iFeatures: number;
  iOutbound: number;
  iInternal: number;
  /** {@link EAsnCallType} */
  iCallType: number;
  remoteContact?: AsnNetDatabaseContact;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnContactCapabilities {
  _type?: "AsnContactCapabilities";
  bAudio: boolean;
  bVideo: boolean;
  bScreenShare: boolean;
  bExchangeCalendar: boolean;
  bNotesCalendar: boolean;
  bCamControl: boolean;
}
export interface AsnSetMonitorGroupingAttributeArgument {
  _type?: "AsnSetMonitorGroupingAttributeArgument";
  attribute?: AsnMonitorGroupingAttribute;
}
export interface AsnSetMonitorGroupingAttributeResult {
  _type?: "AsnSetMonitorGroupingAttributeResult";
  bSuccess: boolean;
}
export interface AsnUpdatePresenceArgument {
  _type?: "AsnUpdatePresenceArgument";
  /** contact id and what changed, nothing else */
  presence: AsnPresence;
  /** what changed (AsnPresenceSubscriptionFlags) */
  iChangedFlags: number;
}
/**
 * - 0 `offline`: offline
 * - 1 `uncontrolled`: unknown
 * - 2 `available`: available
 * - 3 `notavailable`: not available
 */
export type AsnRankingAgentPublicPresenceEnum = 0 | 1 | 2 | 3;
export interface AsnRankingGetBestAgentArgument {
  _type?: "AsnRankingGetBestAgentArgument";
  u8sGroupIDs: UTF8StringList;
  u8sPreferredAgentURI?: string;
  u8sPreferredGroupID?: string;
}
export interface AsnRankingGetBestAgentResult {
  _type?: "AsnRankingGetBestAgentResult";
  u8sAgentURI: string;
  u8sGroupID: string;
  /** {@link AsnRankingAgentPublicPresenceEnum} */
  iPublicAgentPresence: number;
  iCumulatedAgentPoints: number;
}
export interface AsnRankingRankSessionAgentArgument {
  _type?: "AsnRankingRankSessionAgentArgument";
  iPoints: number;
}
export interface AsnRankingRankSessionAgentResult {
  _type?: "AsnRankingRankSessionAgentResult";
  u8sSessionAgentURI: string;
  iCurrentPoints: number;
  iCumulatedAgentPoints: number;
  u8sSessionGroupID?: string;
}
export interface AsnRankingRegisterSessionAgentArgument {
  _type?: "AsnRankingRegisterSessionAgentArgument";
  /** {@link AsnRankingRegisterSessionAgentTypeEnum} */
  iRegisterType: number;
  u8sAgentURI?: string;
  u8sGroupID?: string;
}
/**
 * - 1 `registeragent`: register the agent
 * - 2 `unregisteragent`: release the agent
 * - 3 `unregistersession`: release the whole session
 */
export type AsnRankingRegisterSessionAgentTypeEnum = 1 | 2 | 3;
export interface AsnRankingRegisterSessionAgentResult {
  _type?: "AsnRankingRegisterSessionAgentResult";
  iCumulatedAgentPoints?: number;
}
/**
 * - 0 `noerror`: no error
 * - 1 `accessdenied`: login missing or wrong account
 * - 2 `agentidmissing`: agent id is missing
 * - 3 `groupidmissing`: group id is missing
 * - 4 `agentstatemissing`: agent state is missing
 * - 5 `agentcapabilitiesmissing`: capabilities are missing
 * - 6 `serviceidmissing`: service id is missing
 * - 7 `wrongserviceid`: service id is wrong
 * - 8 `servicealreadyconnected`: this service is connected already
 * - 9 `serviceallocationfailed`: server could not set the service up
 * - 10 `noagentsregistered`: service has no agents
 * - 11 `noagentsgiven`: list of agents is empty
 */
export type AsnNetServicesAgentsErrors = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
export interface AsnAgentACDLoginData {
  _type?: "AsnAgentACDLoginData";
  /** agent id (PIN) */
  u8sAgentID: string;
  /** group id at the telephone system */
  u8sGroupID: string;
  /** password */
  u8sPassword: string;
  /** device id */
  u8sDeviceID: string;
}
export interface AsnServiceAgent {
  _type?: "AsnServiceAgent";
  /** group; together with the agent id it must be unique in a service */
  u8sGroupID: string;
  /** agent: number (+493023125100) or contact id */
  u8sAgentID: string;
  /** name to show */
  u8sAgentDisplayName?: string;
  /** 0 logged out, 1 not ready, 2 ready, 3 busy, 4 working after a call; {@link AsnAgentStateEnum} */
  iAgentState?: number;
  /** states that can be asked for (AsnSupportedAgentStatesEnum); {@link AsnSupportedAgentStatesEnum} */
  iPossibleAgentStates?: number;
  /** what a login needs (AsnAgentLoginRequiredParametersEnum); {@link AsnAgentLoginRequiredParametersEnum} */
  iRequiredLoginLogoutParams?: number;
}
export type AsnServiceAgentList = AsnServiceAgent[];
export interface AsnRegisterServiceAgentsArgument {
  _type?: "AsnRegisterServiceAgentsArgument";
  /** id of your service, e.g. a GUID */
  u8sServiceID: string;
  /** the agents */
  listAgents: AsnServiceAgentList;
  /** true: replace all agents of this service */
  bClearExistingAgents?: boolean;
}
export interface AsnRegisterServiceAgentsResult {
  _type?: "AsnRegisterServiceAgentsResult";
  /** id of your service, e.g. a GUID */
  u8sServiceID: string;
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnUnregisterServiceAgentsArgument {
  _type?: "AsnUnregisterServiceAgentsArgument";
  /** id of your service, e.g. a GUID */
  u8sServiceID: string;
  /** the agents */
  listAgents: AsnServiceAgentList;
  /** true: remove all; the list may be empty */
  bClearExistingAgents?: boolean;
}
export interface AsnUnregisterServiceAgentsResult {
  _type?: "AsnUnregisterServiceAgentsResult";
  /** true when it was done */
  bSuccess: boolean;
}
export interface AsnSetServiceAgentStatesArgument {
  _type?: "AsnSetServiceAgentStatesArgument";
  /** agents with their new states */
  listServiceAgentStates: AsnServiceAgentList;
}
/**
 * - 0 `eUNKNOWNAGENT`: no such agent
 * - 1 `eUNKNOWNSTATE`: no such state
 */
export type AsnServiceAgentStateFailedReasonEnum = 0 | 1;
export interface AsnServiceAgentStateFailedReason {
  _type?: "AsnServiceAgentStateFailedReason";
  /** agent id */
  u8sServiceAgentID: string;
  /** 0 unknown agent, 1 unknown state; {@link AsnServiceAgentStateFailedReasonEnum} */
  iFailedReason: number;
}
export type AsnServiceAgentStateFailedReasonList = AsnServiceAgentStateFailedReason[];
export interface AsnResponseSetServiceAgentStatesFailedArgument {
  _type?: "AsnResponseSetServiceAgentStatesFailedArgument";
  /** agents whose state was not taken, and why */
  listServiceAgentStates: AsnServiceAgentStateFailedReasonList;
}
export interface AsnRequestServiceAgentStateChangeArgument {
  _type?: "AsnRequestServiceAgentStateChangeArgument";
  /** agent, with the wanted state */
  serviceAgentState: AsnServiceAgent;
}
export interface AsnRequestServiceAgentLoginArgument {
  _type?: "AsnRequestServiceAgentLoginArgument";
  /** agent, with the wanted state */
  serviceAgentState: AsnServiceAgent;
  /** what the user typed */
  loginParameter: AsnAgentACDLoginData;
}
export interface AsnRequestServiceAgentLogoutArgument {
  _type?: "AsnRequestServiceAgentLogoutArgument";
  /** agent, with the wanted state */
  serviceAgentState: AsnServiceAgent;
  /** PIN, if the service wants one */
  u8sLogoutData: string;
}
export interface AsnRequestServiceAgentsStatusUpdateArgument {
  _type?: "AsnRequestServiceAgentsStatusUpdateArgument";
  /** agents meant; empty = all */
  listServiceAgents: AsnServiceAgentList;
}
/**
 * - 0 `notstarted`: not begun
 * - 1 `inprogress`: being worked on
 * - 2 `waitingforothers`: waits for someone else
 * - 3 `deferred`: put off
 * - 4 `done`: done
 */
export type AsnTaskState = 0 | 1 | 2 | 3 | 4;
/**
 * - 0 `low`: low
 * - 1 `normal`: normal
 * - 2 `high`: high
 */
export type AsnTaskPriority = 0 | 1 | 2;
/**
 * - 0 `normal`: normal
 * - 1 `personal`: personal
 * - 2 `private`: private
 * - 3 `confidential`: confidential
 */
export type AsnTaskPrivacy = 0 | 1 | 2 | 3;
/**
 * - 0 `accepted`: accepted
 * - 1 `waiting`: not answered yet
 * - 2 `declined`: declined
 */
export type AsnTaskDelegationState = 0 | 1 | 2;
export interface AsnNetDatabaseTask {
  _type?: "AsnNetDatabaseTask";
  /** id of the task */
  u8sTaskID: string;
  /** what to do */
  u8sSubject: string;
  /** contact to call */
  contactData: AsnNetDatabaseContact;
  /** number to call */
  u8sCallNumber: string;
  /** project */
  projectPinRule: AsnProjectPinRule;
  /** start, UTC */
  stUTCStartDate: AsnSystemTime;
  /** due, UTC */
  stUTCDueDate: AsnSystemTime;
  /** 0 not begun, 1 in progress, 2 waiting, 3 put off, 4 done */
  eState: AsnTaskState;
  /** 0 low, 1 normal, 2 high */
  ePriority: AsnTaskPriority;
  /** 0 accepted, 1 waiting, 2 declined */
  eDelegationState: AsnTaskDelegationState;
  /** true: remind */
  bReminderActive: boolean;
  /** when to remind, UTC */
  stUTCReminderTime: AsnSystemTime;
  /** sound of the reminder */
  u8sReminderFile: string;
  /** who is to do it */
  u8sListOwners: UTF8StringList;
  /** who created it */
  u8sCreator: string;
  /** created at, UTC */
  stUTCCreationTime: AsnSystemTime;
  /** description */
  u8sBody: string;
  /** done at, UTC */
  stUTCDateCompleted: AsnSystemTime;
  /** who did it */
  u8sCompletedFrom: string;
  /** 0 normal, 1 personal, 2 private, 3 confidential */
  ePrivacy: AsnTaskPrivacy;
  /** OwnersWhoDeletedTheTask */
  optionalParams?: AsnOptionalParameters;
}
export type AsnNetDatabaseTaskList = AsnNetDatabaseTask[];
/**
 * - 1 `onlywithstartdate`: with a start date
 * - 2 `onlywithoutstartdate`: without a start date
 * - 4 `onlynotfinished`: not done
 * - 8 `onlynotstarted`: not begun
 * - 16 `allnormal`: of normal privacy
 * - 32 `delegateaccepted`: delegation accepted
 * - 64 `delegatedeclined`: delegation declined
 * - 128 `delegatewaiting`: delegation not answered
 */
export type AsnNetDatabaseTaskFindFlagsV2 = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128;
export interface AsnNetDatabaseTaskFindOptionsV2 {
  _type?: "AsnNetDatabaseTaskFindOptionsV2";
  /** kinds of task (AsnNetDatabaseTaskFindFlagsV2); {@link AsnNetDatabaseTaskFindFlagsV2} */
  eFlags: number;
  /** at most so many tasks */
  iMaxNumEntries: number;
  /** start date at or after, UTC */
  stUTCStartDateFrom: AsnSystemTime;
  /** start date at or before, UTC */
  stUTCStartDateTo: AsnSystemTime;
  /** user names (documented as not implemented) */
  u8slistOwnerNames: UTF8StringList;
}
export interface AsnTaskGetEntriesResult {
  _type?: "AsnTaskGetEntriesResult";
  /** the tasks */
  listTasks: AsnNetDatabaseTaskList;
}
export interface AsnTaskGetEntriesV2Argument {
  _type?: "AsnTaskGetEntriesV2Argument";
  /** which tasks */
  findOptions: AsnNetDatabaseTaskFindOptionsV2;
}
export interface AsnTaskGetEntryCountArgument {
  _type?: "AsnTaskGetEntryCountArgument";
  /** which tasks */
  findOptions: AsnNetDatabaseTaskFindOptionsV2;
}
export interface AsnTaskGetEntryCountResult {
  _type?: "AsnTaskGetEntryCountResult";
  /** number of tasks */
  iCount: number;
}
export interface AsnTaskAddEntryArgument {
  _type?: "AsnTaskAddEntryArgument";
  /** the task */
  taskEntry: AsnNetDatabaseTask;
}
export interface AsnTaskAddEntryResult {
  _type?: "AsnTaskAddEntryResult";
  /** 0 when done */
  iResult: number;
  /** id of the new task */
  u8sAddedTaskID: string;
}
export interface AsnTaskRemoveEntriesArgument {
  _type?: "AsnTaskRemoveEntriesArgument";
  /** ids of the tasks */
  u8slistTaskID: UTF8StringList;
}
export interface AsnTaskRemoveEntriesResult {
  _type?: "AsnTaskRemoveEntriesResult";
  /** null */
  dummy: null;
}
export interface AsnTaskModifyEntriesArgument {
  _type?: "AsnTaskModifyEntriesArgument";
  /** the tasks with their new values */
  listTasks: AsnNetDatabaseTaskList;
}
export interface AsnTaskModifyEntriesResult {
  _type?: "AsnTaskModifyEntriesResult";
  /** null */
  dummy: null;
}
export interface AsnTaskSetEntriesStateArgument {
  _type?: "AsnTaskSetEntriesStateArgument";
  /** new state, 4 = done */
  eState: AsnTaskState;
  /** ids of the tasks */
  u8slistTaskIDs: UTF8StringList;
}
export interface AsnTaskSetEntriesStateResult {
  _type?: "AsnTaskSetEntriesStateResult";
}
export interface AsnTaskDelegateEntriesArgument {
  _type?: "AsnTaskDelegateEntriesArgument";
  /** ids of the tasks */
  u8slistTaskIDs: UTF8StringList;
  /** who is to do them */
  u8slistOwners: UTF8StringList;
}
export interface AsnTaskDelegateEntriesResult {
  _type?: "AsnTaskDelegateEntriesResult";
}
export interface AsnTaskSetEntriesReminderArgument {
  _type?: "AsnTaskSetEntriesReminderArgument";
  /** ids of the tasks */
  u8slistTaskIDs: UTF8StringList;
  /** true: remind */
  bReminderActive: boolean;
  /** when, UTC */
  stReminderTime: AsnSystemTime;
}
export interface AsnTaskSetEntriesReminderResult {
  _type?: "AsnTaskSetEntriesReminderResult";
}
export interface AsnTaskItemsModifiedArgument {
  _type?: "AsnTaskItemsModifiedArgument";
  /** the changed tasks */
  listTasks: AsnNetDatabaseTaskList;
}
export interface AsnTaskItemsAddedArgument {
  _type?: "AsnTaskItemsAddedArgument";
  /** the new tasks */
  listTasks: AsnNetDatabaseTaskList;
}
export interface AsnTaskItemsRemovedArgument {
  _type?: "AsnTaskItemsRemovedArgument";
  /** ids of the deleted tasks */
  u8slistTaskIDs: UTF8StringList;
}
export interface AsnTasksReloadArgument {
  _type?: "AsnTasksReloadArgument";
}
export interface AsnGetTaskEntryCountArgument {
  _type?: "AsnGetTaskEntryCountArgument";
  findOptions: AsnNetDatabaseTaskFindOptions;
}
export interface AsnNetDatabaseTaskFindOptions {
  _type?: "AsnNetDatabaseTaskFindOptions";
  bsFlags: number;
  iMaxNumEntries: number;
  stUTCStartDateFrom: AsnSystemTime;
  stUTCStartDateTo: AsnSystemTime;
  u8slistOwnerNames: UTF8StringList;
}
export interface AsnGetTaskEntryCountResult {
  _type?: "AsnGetTaskEntryCountResult";
  iCount: number;
}
export interface AsnTaskGetEntriesArgument {
  _type?: "AsnTaskGetEntriesArgument";
  findOptions: AsnNetDatabaseTaskFindOptions;
}
export interface AsnStartTLSArgument {
  _type?: "AsnStartTLSArgument";
}
export interface AsnStartTLSResult {
  _type?: "AsnStartTLSResult";
}
export interface AsnNegotiateInterfaceVersionArgument {
  _type?: "AsnNegotiateInterfaceVersionArgument";
  u8sMinInterfaceVer: string;
  u8sMaxInterfaceVer: string;
}
export interface AsnNegotiateInterfaceVersionResult {
  _type?: "AsnNegotiateInterfaceVersionResult";
  bSuccess: boolean;
  u8sServerInterfaceVer: string;
}
export interface AsnTransportKeepAliveArgument {
  _type?: "AsnTransportKeepAliveArgument";
  /** null */
  dummy: null;
}
export interface AsnTokenVerifyResult {
  _type?: "AsnTokenVerifyResult";
  /** end of validity, UTC */
  stValidTo: AsnSystemTime;
  /** 0: identifies only; 1: can log in; {@link AsnUserTokenType} */
  iType: number;
  /** path of the user in the user directory */
  u8sDNPath: string;
  /** user name */
  u8sUserName: string;
  /** contact id, e.g. sip:alice@example.com */
  u8sSIPURI: string;
  /** GUID of the user in the user directory */
  u8sobjectGUID: string;
  /** first phone number */
  u8sPhoneNumber: string;
  /** second phone number */
  u8sPhoneSecondary: string;
  /** number of the call recorder */
  u8sCallRecordingNumber: string;
  /** number of the voice mailbox */
  u8sMailboxNumber: string;
  /** server the user belongs to */
  u8sHomeServer: string;
  /** rights to services (flags of AsnUserStaticRights); {@link AsnUserStaticRights} */
  iUserStaticRights: number;
  /** contact data of the user */
  asnUserContact: AsnNetDatabaseContact;
  /** further properties, key and value */
  asnUserPropertyBag: AsnUserPropertyBag;
}
export interface AsnTokenVerifyV2Argument {
  _type?: "AsnTokenVerifyV2Argument";
  /** the token to check, a JWT */
  u8sToken: string;
}
export interface AsnCheckConnectionArgument {
  _type?: "AsnCheckConnectionArgument";
}
export interface AsnCheckConnectionResult {
  _type?: "AsnCheckConnectionResult";
  /** build of the server, e.g. 5.1.30.35169 */
  u8sServerVersion: string;
  /** version as shown to users */
  u8sProductVersion: string;
  /** protocol version, e.g. 70 */
  iProtocolVersion: number;
  /** brand, 0 = estos */
  iOEMID: number;
  /** mark set by the administration, to recognise the server */
  u8sCookie: string;
}
/**
 * - 0 `user`: ordinary user
 * - 1 `mgmt`: administrator
 */
export type EAsnAuthRoles = 0 | 1;
export interface AsnCreateAuthTokenArgument {
  _type?: "AsnCreateAuthTokenArgument";
  /** how to log in */
  login: AsnLoginV2Argument;
  /** id of the server, e.g. local */
  u8sUCSID: string;
  /** user (0, default) or administrator (1) */
  role?: EAsnAuthRoles;
}
export interface AsnCreateAuthTokenResult {
  _type?: "AsnCreateAuthTokenResult";
  /** outcome of the login */
  loginResult: AsnLoginV2Result;
  /** id to send with the next step of the login */
  u8sAuthSessionID: string;
}
export interface AsnGetExternalServiceProfileArgument {
  _type?: "AsnGetExternalServiceProfileArgument";
  iVersion: number;
  u8sToken: string;
  iFlags?: number;
}
export interface AsnGetExternalServiceProfileResult {
  _type?: "AsnGetExternalServiceProfileResult";
}
export interface AsnGetTimeArgument {
  _type?: "AsnGetTimeArgument";
}
export interface AsnGetTimeResult {
  _type?: "AsnGetTimeResult";
  /** clock of the server, UTC */
  stSystemtime: AsnSystemTime;
}
export interface AsnRegisterExternalServiceArgument {
  _type?: "AsnRegisterExternalServiceArgument";
  iVersion: number;
  u8sServiceType: string;
  u8sServiceId: string;
  u8sServiceUrl: string;
  u8sToken: string;
  listExternalServiceProperty?: AsnExternalServicePropertyList;
}
export type AsnExternalServicePropertyList = AsnExternalServiceProperty[];
export interface AsnExternalServiceProperty {
  _type?: "AsnExternalServiceProperty";
  u8sName: string;
  u8sType: string;
  listExternalServiceProperty?: AsnExternalServicePropertyList;
}
export interface AsnRegisterExternalServiceResult {
  _type?: "AsnRegisterExternalServiceResult";
}
export interface AsnRequestCERTokenArgument {
  _type?: "AsnRequestCERTokenArgument";
}
export interface AsnRequestCERTokenResult {
  _type?: "AsnRequestCERTokenResult";
  u8sToken: string;
}
export interface AsnTokenVerifyArgument {
  _type?: "AsnTokenVerifyArgument";
  /** the token to check */
  sToken: string;
}
export interface AsnWebGetIceServersArgument {
  _type?: "AsnWebGetIceServersArgument";
  sTurnProviderConfig?: string;
}
export interface AsnWebGetIceServersResult {
  _type?: "AsnWebGetIceServersResult";
  iceServers: AsnWebIceServerList;
  stValidTo: AsnSystemTime;
  iTTL: number;
}
export type AsnWebIceServerList = AsnWebIceServer[];
export interface AsnWebIceServer {
  _type?: "AsnWebIceServer";
  urls: UTF8StringList;
  username?: string;
  credential?: string;
}
export interface AsnWebGetIceServersV2Argument {
  _type?: "AsnWebGetIceServersV2Argument";
  sTurnProviderConfig?: string;
}
export interface AsnChatGPTSettings {
  _type?: "AsnChatGPTSettings";
  bEnabled: number;
  u8sServer: string;
  iServerPort: number;
  u8sUserName: string;
  u8sPassword: string;
  u8sAPIKey: string;
  u8sResourceURI: string;
  u8sDeploymentOrModel: string;
  u8sDeploymentOrModelDalle: string;
  u8sKeywords: UTF8StringList;
  u8sKeywordsDalle: UTF8StringList;
  u8sAdvancedSettings?: AsnStringPairList;
}
export interface AsnMSTeamsSettings {
  _type?: "AsnMSTeamsSettings";
  bEnabled: number;
  u8sTenant: string;
  u8sTokenCache: string;
  iPollingRate: number;
  bSendToTeams: number;
  bGetFromTeams: number;
  iLogLevel: number;
  u8sClientID?: string;
  u8sClientSecret?: string;
  u8sProxyAddress?: string;
  u8sProxyUserName?: string;
  u8sProxyPassword?: string;
  u8sProxyBypassList?: UTF8StringList;
  u8sAuthToken?: string;
}

/** Every operation and event, by name: what goes in, what comes out, and the names of the numbers of its errors. */
export interface Operations {
  /** A client says it is still there, so that a dead connection is noticed sooner. */
  asnKeepAlive: { argument: AsnKeepAliveArgument; result: void; error: never; errors: never };
  /** Read the dialling rules of a location: country and area codes, access codes, formats. */
  asnGetLocationInformation2: { argument: AsnGetLocationInformationArgument; result: AsnGetLocationInformation2Result; error: AsnRequestError; errors: never };
  /** Store the dialling rules of a location. */
  asnSetLocationInformation2: { argument: AsnSetLocationInformation2Argument; result: AsnSetLocationInformation2Result; error: AsnRequestError; errors: never };
  /** List locations with an MD5 checksum each, to see whether cached rules are current. */
  asnGetLocationIDs: { argument: AsnGetLocationIDsArgument; result: AsnGetLocationIDsResult; error: AsnRequestError; errors: never };
  /** The dialling rules of a location changed; read them again. */
  asnLocationInformationChanged: { argument: AsnLocationInformationChangedArgument; result: void; error: never; errors: never };
  /** Your own profile changed: contact data, lines or rights. */
  asnUpdateMyContactConfigurationV2: { argument: AsnUpdateMyContactConfigurationV2Argument; result: void; error: never; errors: never };
  /** Set a user's presence by hand: out of office, busy or do not disturb, with a time span. */
  asnSetUserAbsentState: { argument: AsnSetUserAbsentStateArgument; result: AsnSetUserAbsentStateResult; error: AsnRequestError; errors: never };
  /** Read the presence that a user set by hand. */
  asnGetUserAbsentState: { argument: AsnGetUserAbsentStateArgument; result: AsnGetUserAbsentStateResult; error: AsnRequestError; errors: never };
  /** Drop the presence set by hand; only calls, appointments and the like count again. */
  asnResetUserAbsentState: { argument: AsnResetUserAbsentStateArgument; result: AsnResetUserAbsentStateResult; error: AsnRequestError; errors: never };
  /** Your own presence set by hand changed, perhaps in another client. */
  asnUpdateMyAbsentStateV2: { argument: AsnUpdateMyAbsentStateV2Argument; result: void; error: never; errors: never };
  /** Set the short note that other users see beside a presence. */
  asnCustomNoteSet: { argument: AsnCustomNoteSetArgument; result: AsnCustomNoteSetResult; error: AsnRequestError; errors: never };
  /** Your own presence note changed. */
  asnUpdateMyCustomNote: { argument: AsnUpdateMyCustomNoteArgument; result: void; error: never; errors: never };
  /** Read how the LDAP directory for contact searches (MetaDirectory) is reached. */
  asnGetMetaSettings: { argument: AsnGetMetaSettingsArgument; result: AsnGetMetaSettingsResult; error: AsnRequestError; errors: never };
  /** Read how the LDAP directory for phone book searches is reached. */
  asnGetMetaPhoneBooksSettings: { argument: AsnGetMetaSettingsArgument; result: AsnGetMetaSettingsResult; error: AsnRequestError; errors: never };
  /** Set server, port, base DN and account of the LDAP directory for contact searches. */
  asnSetMetaSettings: { argument: AsnSetMetaSettingsArgument; result: AsnSetMetaSettingsResult; error: AsnRequestError; errors: never };
  /** Set server, port, base DN and account of the LDAP directory for phone books. */
  asnSetMetaPhoneBooksSettings: { argument: AsnSetMetaSettingsArgument; result: AsnSetMetaSettingsResult; error: AsnRequestError; errors: never };
  /** Switch on, after asnLoginV2, the services a logon used to start by itself (temporary). */
  asnSubscribeServices: { argument: AsnSubscribeServicesArgument; result: AsnSubscribeServicesResult; error: AsnRequestError; errors: never };
  /** Read the presence that a user set by hand (first version). */
  asnAbsentStateGetUser: { argument: AsnAbsentStateGetUserArgument; result: AsnAbsentStateGetUserResult; error: AsnRequestError; errors: never };
  /** Read the presence that a user set by hand (second version). */
  asnAbsentStateGetUserV2: { argument: AsnAbsentStateGetUserV2Argument; result: AsnAbsentStateGetUserV2Result; error: AsnRequestError; errors: never };
  /**
   * Drop the presence a user set by hand (older name).
   * @deprecated Use asnResetUserAbsentState.
   */
  asnAbsentStateReset: { argument: AsnAbsentStateResetArgument; result: AsnAbsentStateResetResult; error: AsnRequestError; errors: never };
  /**
   * Set a user's presence by hand (first version).
   * @deprecated Use asnSetUserAbsentState.
   */
  asnAbsentStateSetUser: { argument: AsnAbsentStateSetUserArgument; result: AsnAbsentStateSetUserResult; error: AsnRequestError; errors: never };
  /** Set a user's presence by hand (second version, older name). */
  asnAbsentStateSetUserV2: { argument: AsnAbsentStateSetUserV2Argument; result: AsnAbsentStateSetUserV2Result; error: AsnRequestError; errors: never };
  /** Register or remove a mobile device for push messages on calls, chat and journal. */
  asnAppsRegisterPush: { argument: AsnAppsRegisterPushArgument; result: AsnAppsRegisterPushResult; error: AsnRequestError; errors: never };
  /** Stop watching contacts that asnOpenContacts opened. */
  asnCloseContacts: { argument: AsnCloseContactsArgument; result: AsnCloseContactsResult; error: AsnRequestError; errors: never };
  /** The presence that a watched contact set by hand changed. */
  asnContactAbsentStateChanged: { argument: AsnContactAbsentState; result: void; error: never; errors: never };
  /** The current or next appointment of a watched contact changed. */
  asnContactAppointmentStateChanged: { argument: AsnContactAppointmentState; result: void; error: never; errors: never };
  /** A call of a watched contact changed. */
  asnContactCallInformationChanged: { argument: AsnContactCallInformationChangedArgument; result: void; error: never; errors: never };
  /** The presence note of a watched contact changed. */
  asnContactCustomNoteChanged: { argument: AsnCustomNote; result: void; error: never; errors: never };
  /** The call forwards on a line of a watched contact changed. */
  asnContactPhoneForwardStateChanged: { argument: AsnContactPhoneForwardStateChangedArgument; result: void; error: never; errors: never };
  /** A watched contact no longer exists. */
  asnContactRemoveContact: { argument: AsnContactRemoveContactArgument; result: void; error: never; errors: never };
  /** End the status events of one contact search. */
  asnContactSearchClose: { argument: AsnContactSearchCloseArgument; result: AsnContactSearchCloseResult; error: AsnRequestError; errors: never };
  /** Ask for the presence of the rows of a search result, by contact, number or mail. */
  asnContactStatusRequest: { argument: AsnContactStatusRequestArgument; result: AsnContactStatusRequestResult; error: AsnRequestError; errors: never };
  /** The presence of one row of a contact search is known or changed. */
  asnContactStatusResultEvent: { argument: AsnContactStatusResultEntry; result: void; error: never; errors: never };
  /** Sign a database connector in at the server. */
  asnDatabaseConnectorLogin: { argument: AsnDatabaseConnectorLoginArgument; result: AsnDatabaseConnectorLoginResult; error: AsnRequestError; errors: never };
  /** Sign a database connector off. */
  asnDatabaseConnectorLogoff: { argument: AsnDatabaseConnectorLogoffArgument; result: AsnDatabaseConnectorLogoffResult; error: AsnRequestError; errors: never };
  /** Search contacts by name, number or other fields in the connected databases. */
  asnFindContacts: { argument: AsnFindContactsArgument; result: AsnFindContactsResult; error: AsnRequestError; errors: never };
  /** Search one contact database, or fetch a record of it by its id. */
  asnFindDBContacts: { argument: AsnFindDBContactsArgument; result: AsnFindDBContactsResult; error: AsnRequestError; errors: never };
  /** List the contacts an administrator put into the user's monitor (older form). */
  asnGetAdministrativeMonitorContent: { argument: AsnGetAdministrativeMonitorContentArgument; result: AsnGetAdministrativeMonitorContentResult; error: AsnRequestError; errors: never };
  /** Read the call forwards that appointments switch on. */
  asnGetAppointmentForwards: { argument: AsnGetAppointmentForwardsArgument; result: AsnGetAppointmentForwardsResult; error: AsnRequestError; errors: never };
  /**
   * Read the user's contact list and its layout as XML.
   * @deprecated Its documentation calls it superseded.
   */
  asnGetClientXMLContent: { argument: AsnGetClientXMLContentArgument; result: AsnGetClientXMLContentResult; error: AsnXMLClientContentRequestError; errors: never };
  /** Fetch one contact from its database by the three parts of its id. */
  asnGetContactByEntryID: { argument: AsnGetContactByEntryIDArgument; result: AsnGetContactByEntryIDResult; error: AsnRequestError; errors: never };
  /** Read whether Google integration is on, and its client id and secret. */
  asnGetGoogleIntegrationSettings: { argument: AsnGetGoogleIntegrationSettingsArgument; result: AsnGetGoogleIntegrationSettingsResult; error: AsnRequestError; errors: never };
  /** Count the licences for each licensed feature. */
  asnGetLicensedFeatureCount: { argument: AsnGetLicensedFeatureCountArgument; result: AsnGetLicensedFeatureCountResult; error: AsnRequestError; errors: never };
  /**
   * Read the dialling rules of a location (first version).
   * @deprecated Use asnGetLocationInformation2.
   */
  asnGetLocationInformation: { argument: AsnGetLocationInformationArgument; result: AsnGetLocationInformationResult; error: AsnRequestError; errors: never };
  /** List the phone books that can be searched. */
  asnGetPhoneBooks: { argument: AsnGetPhoneBooksArgument; result: AsnGetPhoneBooksResult; error: AsnRequestError; errors: never };
  /** Read which database record the user prefers to be shown for a contact. */
  asnGetPreferredContactRef: { argument: AsnGetPreferredContactRefArgument; result: AsnGetPreferredContactRefResult; error: AsnRequestError; errors: never };
  /**
   * Read client settings that are kept on the server (first version).
   * @deprecated Use asnGetServerBasedClientSettingsV2.
   */
  asnGetServerBasedClientSettings: { argument: AsnGetServerBasedClientSettingsArgument; result: AsnGetServerBasedClientSettingsResult; error: AsnRequestError; errors: never };
  /** Read client settings that are kept on the server. */
  asnGetServerBasedClientSettingsV2: { argument: AsnGetServerBasedClientSettingsV2Argument; result: AsnGetServerBasedClientSettingsV2Result; error: AsnRequestError; errors: never };
  /** Read the server's interface version, to check that a client fits. */
  asnGetServerInterfaceVersion: { argument: AsnGetServerInterfaceVersionArgument; result: AsnGetServerInterfaceVersionResult; error: AsnRequestError; errors: never };
  /** Read the rights that groups have been given on a contact. */
  asnGetSettingsDynamicGroupRights: { argument: AsnGetSettingsDynamicGroupRightsArgument; result: AsnGetSettingsDynamicGroupRightsResult; error: AsnRequestError; errors: never };
  /** Read which contacts have which rights on a contact. */
  asnGetSettingsDynamicRights: { argument: AsnGetSettingsDynamicRightsArgument; result: AsnGetSettingsDynamicRightsResult; error: AsnRequestError; errors: never };
  /** Read the rights that everybody has on a contact. */
  asnGetSettingsGlobalDynamicRights: { argument: AsnGetSettingsGlobalDynamicRightsArgument; result: AsnGetSettingsGlobalDynamicRightsResult; error: AsnRequestError; errors: never };
  /** Read the names of the contact fields that the installation defines itself. */
  asnGetUserdefinedCustomFields: { argument: AsnGetUserdefinedCustomFieldsArgument; result: AsnGetUserdefinedCustomFieldsResult; error: AsnRequestError; errors: never };
  /** The list of people who ask to see your presence is here or changed. */
  asnMyPresenceRightsChallenge: { argument: AsnMyPresenceRightsChallengeArgument; result: void; error: never; errors: never };
  /** The user's contact list has a new revision on the server. */
  asnMyUpdateClientContent: { argument: AsnMyUpdateClientContentArgument; result: void; error: never; errors: never };
  /** The list of clients you are signed in with changed. */
  asnMyUpdateConnectedClientList: { argument: AsnMyUpdateConnectedClientListArgument; result: void; error: never; errors: never };
  /** Start watching contacts; an empty list means all of them. */
  asnOpenContacts: { argument: AsnOpenContactsArgument; result: AsnOpenContactsResult; error: AsnRequestError; errors: never };
  /** All first status events of asnOpenContacts have been sent. */
  asnOperationComplete: { argument: AsnOperationCompleteArgument; result: void; error: never; errors: never };
  /** The presence of a watched contact changed. */
  asnPresenceStateChanged: { argument: AsnPresenceState; result: void; error: never; errors: never };
  /** Set the contact data of an anonymous (public) user. */
  asnPublicUserSetContactData: { argument: AsnPublicUserSetContactDataArgument; result: AsnPublicUserSetContactDataResult; error: AsnRequestError; errors: never };
  /** The contacts given by the administrator changed; read them again. */
  asnReloadAdministrativeMonitorContent: { argument: AsnReloadAdministrativeMonitorContentArgument; result: void; error: never; errors: never };
  /** A remote invoke that the server made for a client has finished. */
  asnRemoteInvokeComplete: { argument: AsnRemoteInvokeCompleteArgument; result: void; error: never; errors: never };
  /** Ask whether a licensed feature may be used. */
  asnRequestFeature: { argument: AsnRequestFeatureArgument; result: AsnRequestFeatureResult; error: AsnRequestError; errors: never };
  /** A client asks for the list of people who want to see its user's presence. */
  asnRequestMyPresenceRightsChallenge: { argument: AsnRequestMyPresenceRightsChallengeArgument; result: void; error: never; errors: never };
  /** A client empties its user's list of open permission requests. */
  asnResetMyPresenceRightsChallenges: { argument: AsnResetMyPresenceRightsChallengesArgument; result: void; error: never; errors: never };
  /** A client asks to connect again to a contact on another server. */
  asnRetriggerFederationConnection: { argument: AsnRetriggerFederationConnectionArgument; result: void; error: never; errors: never };
  /** An SMS has been sent, delayed or refused. */
  asnSMSStatusNotify: { argument: AsnSMSStatusNotifyArgument; result: void; error: never; errors: never };
  /** A client is asked to send mails itself. */
  asnSendClientSideMail: { argument: AsnSendClientSideMailArgument; result: void; error: never; errors: never };
  /** Send a mail to a user through the server. */
  asnSendMail: { argument: AsnSendMailArgument; result: AsnSendMailResult; error: AsnRequestError; errors: never };
  /** Send text messages; an event tells later what became of each. */
  asnSendSMS: { argument: AsnSendSMSArgument; result: AsnSendSMSResult; error: AsnRequestError; errors: never };
  /** Set the call forwards that appointments switch on. */
  asnSetAppointmentForwards: { argument: AsnSetAppointmentForwardsArgument; result: AsnSetAppointmentForwardsResult; error: AsnRequestError; errors: never };
  /** Tell the server that the user at this client is active or idle. */
  asnSetClientIdleState: { argument: AsnSetClientIdleStateArgument; result: AsnSetClientIdleStateResult; error: AsnRequestError; errors: never };
  /**
   * Replace the user's contact list and its layout by an XML text.
   * @deprecated Its documentation calls it superseded.
   */
  asnSetClientXMLContent: { argument: AsnSetClientXMLContentArgument; result: AsnSetClientXMLContentResult; error: AsnXMLClientContentRequestError; errors: never };
  /** A client stores which database record it prefers to show for a contact. */
  asnSetPreferredContactRef: { argument: AsnSetPreferredContactRefArgument; result: void; error: never; errors: never };
  /**
   * Store client settings on the server (first version).
   * @deprecated Use asnSetServerBasedClientSettingsV2.
   */
  asnSetServerBasedClientSettings: { argument: AsnSetServerBasedClientSettingsArgument; result: AsnSetServerBasedClientSettingsResult; error: AsnRequestError; errors: never };
  /** Store client settings on the server. */
  asnSetServerBasedClientSettingsV2: { argument: AsnSetServerBasedClientSettingsV2Argument; result: AsnSetServerBasedClientSettingsV2Result; error: AsnRequestError; errors: never };
  /** Set the rights that single contacts have on a contact. */
  asnSetSettingsDynamicRights: { argument: AsnSetSettingsDynamicRightsArgument; result: AsnSetSettingsDynamicRightsResult; error: AsnRequestError; errors: never };
  /** Store key and value pairs in the user's property bag. */
  asnSetUserPropertyBag: { argument: AsnSetUserPropertyBagArgument; result: AsnSetUserPropertyBagResult; error: AsnRequestError; errors: never };
  /** The rights that groups have on a contact changed. */
  asnSettingsDynamicGroupRightsChanged: { argument: AsnSettingsDynamicGroupRightsChangedArgument; result: void; error: never; errors: never };
  /** The rights that single contacts have on a contact changed. */
  asnSettingsDynamicRightsChanged: { argument: AsnSettingsDynamicRightsChangedArgument; result: void; error: never; errors: never };
  /** The rights that everybody has changed. */
  asnSettingsGlobalDynamicRightsChanged: { argument: AsnSettingsGlobalDynamicRightsChangedArgument; result: void; error: never; errors: never };
  /**
   * Your own presence set by hand changed (first version).
   * @deprecated Use asnUpdateMyAbsentStateV2.
   */
  asnUpdateMyAbsentState: { argument: AsnUpdateMyAbsentStateArgument; result: void; error: never; errors: never };
  /** Your own current or next appointment changed. */
  asnUpdateMyAppointment: { argument: AsnUpdateMyAppointmentArgument; result: void; error: never; errors: never };
  /**
   * A call on one of your own lines changed.
   * @deprecated Its documentation calls it superseded.
   */
  asnUpdateMyCallInformation: { argument: AsnUpdateMyCallInformationArgument; result: void; error: never; errors: never };
  /**
   * Your own profile changed (first version).
   * @deprecated Use asnUpdateMyContactConfigurationV2.
   */
  asnUpdateMyContactConfiguration: { argument: AsnUpdateMyContactConfigurationArgument; result: void; error: never; errors: never };
  /** The call forwards on one of your own lines changed. */
  asnUpdateMyPhoneForwardState: { argument: AsnUpdateMyPhoneForwardStateArgument; result: void; error: never; errors: never };
  /** Client settings kept on the server changed; read them again. */
  asnUpdateServerBasedClientSettings: { argument: AsnUpdateServerBasedClientSettingsArgument; result: void; error: never; errors: never };
  /** Change your own password. */
  asnUserChangePassword: { argument: AsnUserChangePasswordArgument; result: AsnUserChangePasswordResult; error: AsnRequestError; errors: never };
  /** One side rejects, cancels or hangs up an audio or video call. */
  asnAVDropCall: { argument: AsnAVDropCallArgument; result: void; error: never; errors: never };
  /** Start an audio, video or screen sharing call; carries the SDP offer. */
  asnAVMakeCallV2: { argument: AsnAVMakeCallV2Argument; result: AsnAVMakeCallResult; error: AsnRequestError; errors: EnumerationNames["AsnAVMakeCallErrorEnum"] };
  /** An audio or video call comes in, with its SDP offer. */
  asnAVNewCallV2: { argument: AsnAVNewCallV2Argument; result: void; error: never; errors: never };
  /** The state of an audio or video call changed. */
  asnAVCallStateChanged: { argument: AsnAVCallStateChangedArgument; result: void; error: never; errors: never };
  /** One end of a call sends the other a message: ICE candidate, new offer, camera control. */
  asnAVCallMessageV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never; errors: never };
  /** The called side accepts an audio or video call with its SDP answer. */
  asnAVConnectV2: { argument: AsnAVConnectV2Argument; result: void; error: never; errors: never };
  /** The called device is ringing. */
  asnAVAlertV2: { argument: AsnAVAlertV2Argument; result: void; error: never; errors: never };
  /** A client asks for the STUN and TURN servers; asnSTUNandTURNConfigChanged answers. */
  asnRequestSTUNandTURN: { argument: AsnRequestSTUNandTURNArgument; result: void; error: never; errors: never };
  /** Fetch the STUN and TURN servers with their credentials. */
  asnGetSTUNandTURN: { argument: AsnGetSTUNandTURNArgument; result: AsnGetSTUNandTURNResult; error: AsnRequestError; errors: never };
  /** The STUN and TURN servers are here: they were asked for, or have changed. */
  asnSTUNandTURNConfigChanged: { argument: AsnSTUNandTURNConfigChangedArgument; result: void; error: never; errors: never };
  /** Fetch the STUN and TURN servers in the form a browser's RTCPeerConnection takes. */
  asnAVGetIceServers: { argument: AsnAVGetIceServersArgument; result: AsnAVGetIceServersResult; error: AsnRequestError; errors: never };
  /** The caller adds a medium, such as video or screen sharing, to a running call. */
  asnAVMakeMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never; errors: never };
  /** The other side wants to add a medium to a running call. */
  asnAVNewMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never; errors: never };
  /** An added medium has been accepted. */
  asnAVConnectMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never; errors: never };
  /** The other side is being asked whether it accepts an added medium. */
  asnAVAlertMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never; errors: never };
  /** A medium of a running call ends or is refused. */
  asnAVDropMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never; errors: never };
  /** One side puts an audio or video call on hold. */
  asnAVCallHoldV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never; errors: never };
  /** The other side confirms that the call is on hold. */
  asnAVCallHoldAckV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never; errors: never };
  /** One side takes a held audio or video call back. */
  asnAVCallRetrieveV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never; errors: never };
  /** The other side confirms that the held call is active again. */
  asnAVCallRetrieveAckV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never; errors: never };
  /** The transferring side asks the transfer target for an id. */
  asnAVTransferGetID: { argument: AsnAVTransferArgument; result: void; error: never; errors: never };
  /** The transfer target answers with an id for the transfer. */
  asnAVTransferGetIDResult: { argument: AsnAVTransferArgument; result: void; error: never; errors: never };
  /** The transferring side tells its partner to call the transfer target. */
  asnAVTransferStart: { argument: AsnAVTransferArgument; result: void; error: never; errors: never };
  /** The partner reports how the transfer goes, as a SIP status. */
  asnAVTransferStartResult: { argument: AsnAVTransferArgument; result: void; error: never; errors: never };
  /**
   * The called device is ringing (first version).
   * @deprecated Use asnAVAlertV2.
   */
  asnAVAlert: { argument: AsnAVAlertArgument; result: void; error: never; errors: never };
  /**
   * One side puts an audio or video call on hold (first version).
   * @deprecated Use asnAVCallHoldV2.
   */
  asnAVCallHold: { argument: AsnAVCallMessageArgument; result: void; error: never; errors: never };
  /**
   * The other side confirms the hold (first version).
   * @deprecated Use asnAVCallHoldAckV2.
   */
  asnAVCallHoldAck: { argument: AsnAVCallMessageArgument; result: void; error: never; errors: never };
  /**
   * One end of a call sends the other a message (first version).
   * @deprecated Use asnAVCallMessageV2.
   */
  asnAVCallMessage: { argument: AsnAVCallMessageArgument; result: void; error: never; errors: never };
  /**
   * One side takes a held call back (first version).
   * @deprecated Use asnAVCallRetrieveV2.
   */
  asnAVCallRetrieve: { argument: AsnAVCallMessageArgument; result: void; error: never; errors: never };
  /**
   * The other side confirms that the call is active again (first version).
   * @deprecated Use asnAVCallRetrieveAckV2.
   */
  asnAVCallRetrieveAck: { argument: AsnAVCallMessageArgument; result: void; error: never; errors: never };
  /**
   * The called side accepts a call (first version).
   * @deprecated Use asnAVConnectV2.
   */
  asnAVConnect: { argument: AsnAVConnectArgument; result: void; error: never; errors: never };
  /**
   * Start an audio or video call (first version).
   * @deprecated Use asnAVMakeCallV2.
   */
  asnAVMakeCall: { argument: AsnAVMakeCallArgument; result: AsnAVMakeCallResult; error: AsnRequestError; errors: EnumerationNames["AsnAVMakeCallErrorEnum"] };
  /**
   * An audio or video call comes in (first version).
   * @deprecated Use asnAVNewCallV2.
   */
  asnAVNewCall: { argument: AsnAVNewCallArgument; result: void; error: never; errors: never };
  /** Sign in as an administrator on a client connection. */
  asnAdminLogin: { argument: AsnAdminLoginArgument; result: AsnAdminLoginResult; error: AsnRequestError; errors: never };
  /** Read the profile of one user, or the default profile. */
  asnAdminGetUserProfile: { argument: AsnAdminGetUserProfileArgument; result: AsnAdminGetUserProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminGetUserProfileErrorEnum"] };
  /** Read the profiles of all users, or only of active, online or offline ones. */
  asnAdminGetUserProfiles: { argument: AsnAdminGetUserProfilesArgument; result: AsnAdminGetUserProfilesResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminGetUserProfilesErrorEnum"] };
  /** Change the profile of a user. */
  asnAdminSetUserProfile: { argument: AsnAdminSetUserProfileArgument; result: AsnAdminSetUserProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminSetUserProfileErrorEnum"] };
  /** Delete a user. */
  asnAdminRemoveUserProfile: { argument: AsnAdminRemoveUserProfileArgument; result: AsnAdminRemoveUserProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminRemoveUserProfileErrorEnum"] };
  /** Create a user. */
  asnAdminAddUserProfile: { argument: AsnAdminAddUserProfileArgument; result: AsnAdminAddUserProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminAddUserProfileErrorEnum"] };
  /** Read the profile of a computer. */
  asnAdminGetComputerProfile: { argument: AsnAdminGetComputerProfileArgument; result: AsnAdminGetComputerProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminGetComputerProfileErrorEnum"] };
  /** Change the profile of a computer. */
  asnAdminSetComputerProfile: { argument: AsnAdminSetComputerProfileArgument; result: AsnAdminSetComputerProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminSetComputerProfileErrorEnum"] };
  /** Create the profile of a computer. */
  asnAdminAddComputerProfile: { argument: AsnAdminAddComputerProfileArgument; result: AsnAdminAddComputerProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminAddComputerProfileErrorEnum"] };
  /** Look up users for the administration. */
  asnAdminFindUser: { argument: AsnAdminFindUserArgument; result: AsnAdminFindUserResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminFindUserErrorEnum"] };
  /** Look up groups by name, DN path or GUID, or list all (enabled) groups. */
  asnAdminFindGroupProfiles: { argument: AsnAdminFindGroupProfilesArgument; result: AsnAdminFindGroupProfilesResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminFindGroupProfilesErrorEnum"] };
  /** Change the profile of a group. */
  asnAdminSetGroupProfile: { argument: AsnAdminSetGroupProfileArgument; result: AsnAdminSetGroupProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminSetGroupProfileErrorEnum"] };
  /** Create a group. */
  asnAdminAddGroupProfile: { argument: AsnAdminAddGroupProfileArgument; result: AsnAdminAddGroupProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminAddGroupProfileErrorEnum"] };
  /** Delete a group. */
  asnAdminRemoveGroupProfile: { argument: AsnAdminRemoveGroupProfileArgument; result: AsnAdminRemoveGroupProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminRemoveGroupProfileErrorEnum"] };
  /** Read the server's database settings. */
  asnGetDatabaseManagerSettings: { argument: AsnGetDatabaseManagerSettingsArgument; result: AsnGetDatabaseManagerSettingsResult; error: AsnRequestError; errors: EnumerationNames["AsnGetDatabaseManagerSettingsErrorEnum"] };
  /** Read the ports and addresses on which the server listens. */
  asnGetNetworkInterfacePorts: { argument: AsnGetNetworkInterfacePortsArgument; result: AsnGetNetworkInterfacePortsResult; error: AsnRequestError; errors: never };
  /** List the phone lines that can be given to users. */
  asnGetAvailableLines: { argument: AsnGetAvailableLinesArgument; result: AsnGetAvailableLinesResult; error: AsnRequestError; errors: EnumerationNames["AsnGetAvailableLinesErrorEnum"] };
  /** Read the settings of user administration: source of users, security, domains. */
  asnGetUserManagerSettings: { argument: AsnGetUserManagerSettingsArgument; result: AsnGetUserManagerSettingsResult; error: AsnRequestError; errors: EnumerationNames["AsnGetUserManagerSettingsErrorEnum"] };
  /** Read who gets the journal entry of an unanswered or forwarded call. */
  asnAdminGetPhoneJournalSettings: { argument: AsnAdminGetPhoneJournalSettingsArgument; result: AsnAdminGetPhoneJournalSettingsResult; error: AsnRequestError; errors: EnumerationNames["AsnAdminGetPhoneJournalSettingsErrorEnum"] };
  /** Renew the access token of an anonymous (public) user. */
  asnAdminSetAnonymousUserAccessToken: { argument: AsnAdminSetAnonymousUserAccessTokenArgument; result: AsnAdminSetAnonymousUserAccessTokenResult; error: AsnRequestError; errors: never };
  /** Store the contact data of an anonymous (public) user, creating it if need be. */
  asnAdminSetAnonymousUserContactData: { argument: AsnAdminSetAnonymousUserContactDataArgument; result: AsnAdminSetAnonymousUserContactDataResult; error: AsnRequestError; errors: never };
  /** Delete an anonymous (public) user. */
  asnAdminRemoveAnonymousUser: { argument: AsnAdminRemoveAnonymousUserArgument; result: AsnAdminRemoveAnonymousUserResult; error: AsnRequestError; errors: never };
  /** List your agent groups and get events about them from now on. */
  asnAgentMonitorStart: { argument: AsnAgentMonitorStartArgument; result: AsnAgentMonitorStartResult; error: AsnRequestError; errors: never };
  /** Stop the events about your agent groups. */
  asnAgentMonitorStop: { argument: AsnAgentMonitorStopArgument; result: AsnAgentMonitorStopResult; error: AsnRequestError; errors: never };
  /** Log an agent in to a group, so that it gets calls. */
  asnAgentLogin: { argument: AsnAgentLoginArgument; result: AsnAgentLoginResult; error: AsnRequestError; errors: never };
  /** Log an agent out of a group. */
  asnAgentLogoff: { argument: AsnAgentLogoffArgument; result: AsnAgentLogoffResult; error: AsnRequestError; errors: never };
  /** Make an agent ready, not ready or working after a call. */
  asnAgentSetState: { argument: AsnAgentSetStateArgument; result: AsnAgentSetStateResult; error: AsnRequestError; errors: never };
  /** Your agent groups changed; the whole list comes along. */
  asnAgentNotifyGroupsChanged: { argument: AsnAgentNotifyGroupsChangedArgument; result: void; error: never; errors: never };
  /** The state of an agent in a group changed. */
  asnAgentNotifyStateChanged: { argument: AsnAgentNotifyStateChangedArgument; result: void; error: never; errors: never };
  /** The list of anonymous visitors blocked for an agent changed. */
  asnAgentNotifyBlockedRTCChanged: { argument: AsnAgentNotifyBlockedRTCChangedArgument; result: void; error: never; errors: never };
  /** Block an anonymous visitor for agents, for a time. */
  asnAgentAnonymousBlockRTC: { argument: AsnAgentAnonymousBlockRTCArgument; result: AsnAgentAnonymousBlockRTCResult; error: AsnRequestError; errors: never };
  /** List the agents that a web page may show; no login needed. */
  asnAgentAnonymousGetAgents: { argument: AsnAgentAnonymousGetAgentsArgument; result: AsnAgentAnonymousGetAgentsResult; error: AsnRequestError; errors: never };
  /** Ask whether an anonymous visitor is blocked for an agent. */
  asnAgentAnonymousIsBlockedRTCForAgent: { argument: AsnAgentAnonymousIsBlockedRTCForAgentArgument; result: AsnAgentAnonymousIsBlockedRTCForAgentResult; error: AsnRequestError; errors: never };
  /** Lift the block of an anonymous visitor. */
  asnAgentAnonymousUnblockRTC: { argument: AsnAgentAnonymousUnblockRTCArgument; result: AsnAgentAnonymousUnblockRTCResult; error: AsnRequestError; errors: never };
  /** List the blocked anonymous visitors. */
  asnAgentBlockedRTCGetUsers: { argument: AsnAgentBlockedRTCGetUsersArgument; result: AsnAgentBlockedRTCGetUsersResult; error: AsnRequestError; errors: never };
  /** Ask whether a broadcast to agents is still open. */
  asnAgentBroadcastCheck: { argument: AsnAgentBroadcastCheckArgument; result: AsnAgentBroadcastCheckResult; error: AsnRequestError; errors: never };
  /** Take over a broadcast, so that it is no longer open for other agents. */
  asnAgentBroadcastConfirm: { argument: AsnAgentBroadcastConfirmArgument; result: AsnAgentBroadcastConfirmResult; error: AsnRequestError; errors: never };
  /** Offer something to all agents of some groups until one of them takes it. */
  asnAgentBroadcastCreate: { argument: AsnAgentBroadcastCreateArgument; result: AsnAgentBroadcastCreateResult; error: AsnRequestError; errors: never };
  /** Broadcasts for an agent's groups arrived or changed. */
  asnAgentBroadcastEvent: { argument: AsnAgentBroadcastEventArgument; result: void; error: never; errors: never };
  /** List the broadcasts to some groups that no agent has taken yet. */
  asnAgentBroadcastGetItemsForGroups: { argument: AsnAgentBroadcastGetItemsForGroupsArgument; result: AsnAgentBroadcastGetItemsForGroupsResult; error: AsnRequestError; errors: never };
  /** Find out through which agent groups an anonymous visitor made contact. */
  asnAgentGetAgentGroupsForAnonymous: { argument: AsnAgentGetAgentGroupsForAnonymousArgument; result: AsnAgentGetAgentGroupsForAnonymousResult; error: AsnRequestError; errors: never };
  /** Watch all agent groups as a supervisor; needs administrator rights. */
  asnAgentSupervisorMonitorStart: { argument: AsnAgentSupervisorMonitorStartArgument; result: AsnAgentSupervisorMonitorStartResult; error: AsnRequestError; errors: never };
  /** Stop watching agent groups as a supervisor. */
  asnAgentSupervisorMonitorStop: { argument: AsnAgentSupervisorMonitorStopArgument; result: AsnAgentSupervisorMonitorStopResult; error: AsnRequestError; errors: never };
  /** Replace all appointments of a user; 30 days ahead are enough. */
  asnAppointmentSetEntryList: { argument: AsnAppointmentSetEntryListArgument; result: AsnAppointmentSetEntryListResult; error: AsnRequestError; errors: never };
  /** Replace the entries of a recurring appointment, which share one entry id. */
  asnAppointmentSetSeriesEntriesList: { argument: AsnAppointmentSetSeriesEntriesListArgument; result: AsnAppointmentSetSeriesEntriesListResult; error: AsnRequestError; errors: never };
  /** Delete an appointment by its entry id. */
  asnAppointmentRemoveEntry: { argument: AsnAppointmentRemoveEntryArgument; result: AsnAppointmentRemoveEntryResult; error: AsnRequestError; errors: never };
  /** Add or change one appointment. */
  asnAppointmentSetEntry: { argument: AsnAppointmentSetEntryArgument; result: AsnAppointmentSetEntryResult; error: AsnRequestError; errors: never };
  /** List all your appointments. */
  asnAppointmentGetAllEntriesForUser: { argument: AsnAppointmentGetAllEntriesForUserArgument; result: AsnAppointmentGetAllEntriesForUserResult; error: AsnRequestError; errors: never };
  /** List your appointments that are going on right now. */
  asnAppointmentGetActualEntrysForUser: { argument: AsnAppointmentGetActualEntryForUserArgument; result: AsnAppointmentGetActualEntryForUserResult; error: AsnRequestError; errors: never };
  /** Agree on interface versions before login; web clients use createsession instead. */
  asnNegotiateServerConnectionV2: { argument: AsnNegotiateServerConnectionV2Argument; result: AsnNegotiateServerConnectionV2ResultChoice; error: AsnRequestError; errors: never };
  /** Sign in, by name and password, token, NTLM, Kerberos or OpenID Connect. */
  asnLoginV2: { argument: AsnLoginV2Argument; result: AsnLoginV2Result; error: AsnRequestError; errors: never };
  /** A client ends its session. */
  asnLogoff: { argument: AsnLogoffArgument; result: void; error: never; errors: never };
  /** Get a token (JWT) that proves who you are, or with which you can log in. */
  asnGetUserTokenV2: { argument: AsnGetUserTokenArgument; result: AsnGetUserTokenV2Result; error: AsnRequestError; errors: never };
  /** Read your own contact: name, lines, rights, presence. */
  asnGetLoggedInContactV2: { argument: AsnGetLoggedInContactArgument; result: AsnGetLoggedInContactV2Result; error: AsnRequestError; errors: never };
  /**
   * Read your own contact (first version).
   * @deprecated Use asnGetLoggedInContactV2.
   */
  asnGetLoggedInContact: { argument: AsnGetLoggedInContactArgument; result: AsnGetLoggedInContactResult; error: AsnRequestError; errors: never };
  /**
   * Get a token that proves who you are, or with which you can log in (first version).
   * @deprecated Use asnGetUserTokenV2.
   */
  asnGetUserToken: { argument: AsnGetUserTokenArgument; result: AsnGetUserTokenResult; error: AsnRequestError; errors: never };
  /**
   * Sign in (first version, with an error type of its own).
   * @deprecated Use asnLoginV2.
   */
  asnLogon: { argument: AsnLogonArgument; result: AsnLogonResult; error: AsnLogonError; errors: EnumerationNames["AsnLogonErrorEnum"] };
  /** Sign in (second version, with the usual error type). */
  asnLogonV2: { argument: AsnLogonArgument; result: AsnLogonResultChoice; error: AsnRequestError; errors: EnumerationNames["AsnLogonErrorEnum"] };
  /**
   * Agree on protocol versions before login (first version).
   * @deprecated Use asnNegotiateServerConnectionV2.
   */
  asnNegotiateServerConnection: { argument: AsnNegotiateServerConnectionArgument; result: AsnNegotiateServerConnectionResult; error: AsnNegotiateServerConnectionError; errors: never };
  /** Prove which client application is connecting. */
  asnSetClientAuthentication: { argument: AsnSetClientAuthenticationArgument; result: AsnSetClientAuthenticationResult; error: AsnRequestError; errors: never };
  /** Read the limits for file transfer: sizes and forbidden extensions, per service. */
  asnGetBinaryTransferSettings: { argument: AsnGetBinaryTransferSettingsArgument; result: AsnGetBinaryTransferSettingsResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Announce a file to upload and get its transfer id. */
  asnInitBinaryTransferUpload: { argument: AsnInitBinaryTransferUploadArgument; result: AsnInitBinaryTransferUploadResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Upload a piece of a file and learn where to go on. */
  asnSendBinaryChunk: { argument: AsnSendBinaryChunkArgument; result: AsnSendBinaryChunkResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Report that an upload to an outside storage has finished or failed. */
  asnBinaryTransferUploadCompleted: { argument: AsnBinaryTransferUploadCompletedArgument; result: AsnBinaryTransferUploadCompletedResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Ask where a file can be downloaded, if wanted with its metadata. */
  asnInitBinaryTransferDownload: { argument: AsnInitBinaryTransferDownloadArgument; result: AsnInitBinaryTransferDownloadResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Download a piece of a file. */
  asnReceiveBinaryChunk: { argument: AsnReceiveBinaryChunkArgument; result: AsnReceiveBinaryChunkResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Report that a download from an outside storage has finished or failed. */
  asnBinaryTransferDownloadCompleted: { argument: AsnBinaryTransferDownloadCompletedArgument; result: AsnBinaryTransferDownloadCompletedResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Read name, size, type and preview of a transferred file. */
  asnGetBinaryTransferMetaData: { argument: AsnGetBinaryTransferMetaDataArgument; result: AsnGetBinaryTransferMetaDataResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Delete a transferred file; only its sender may. */
  asnBinaryTransferRemoveElement: { argument: AsnBinaryTransferRemoveElementArgument; result: AsnBinaryTransferRemoveElementResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** Get a new transfer id for a file, to pass it on (reserved, not implemented). */
  asnBinaryTransferForwardElement: { argument: AsnBinaryTransferForwardElementArgument; result: AsnBinaryTransferForwardElementResult; error: AsnRequestError; errors: EnumerationNames["AsnBinaryTransferRequestErrorEnum"] };
  /** List your phone lines or those you may watch, if wanted with events on changes. */
  asnCtiEnumPhoneLines: { argument: AsnCtiEnumPhoneLinesArgument; result: AsnCtiEnumPhoneLinesResult; error: AsnRequestError; errors: EnumerationNames["AsnCtiEnumPhoneLinesErrorEnum"] };
  /** Read a line's calls, forwards and do-not-disturb once; to follow it, monitor it. */
  asnCtiSnapshotPhoneLine: { argument: AsnCtiSnapshotPhoneLineArgument; result: AsnCtiSnapshotPhoneLineResult; error: AsnRequestError; errors: EnumerationNames["AsnCtiSnapshotPhoneLineErrorEnum"] };
  /** Read the state of a line and get its events from now on. */
  asnCtiLineMonitorStart: { argument: AsnCtiLineMonitorStartArgument; result: AsnCtiLineMonitorStartResult; error: AsnRequestError; errors: EnumerationNames["AsnCtiLineMonitorStartErrorEnum"] };
  /** Stop the events of a monitored line. */
  asnCtiLineMonitorStop: { argument: AsnCtiLineMonitorStopArgument; result: AsnCtiLineMonitorStopResult; error: AsnRequestError; errors: EnumerationNames["AsnCtiLineMonitorStopErrorEnum"] };
  /** Switch do-not-disturb on a line on or off. */
  asnCtiLineSetDoNotDisturb: { argument: AsnCtiLineSetDoNotDisturbArgument; result: AsnCtiLineSetDoNotDisturbResult; error: AsnRequestError; errors: EnumerationNames["AsnCtiLineSetDoNotDisturbErrorEnum"] };
  /** Attach another phone, such as a mobile, to a line, or detach it. */
  asnCtiLineSetRemoteOffice: { argument: AsnCtiLineSetRemoteOfficeArgument; result: AsnCtiLineSetRemoteOfficeResult; error: AsnRequestError; errors: EnumerationNames["AsnCtiLineSetRemoteOfficeErrorEnum"] };
  /** The properties of a monitored line changed. */
  asnCtiNotifyLineInfoChanged: { argument: AsnCtiNotifyLineInfoChangedArgument; result: void; error: never; errors: never };
  /** Do-not-disturb was switched on or off on a monitored line. */
  asnCtiNotifyLineDoNotDisturbChanged: { argument: AsnCtiNotifyLineDoNotDisturbChangedArgument; result: void; error: never; errors: never };
  /** The remote office state of a monitored line changed. */
  asnCtiNotifyLineRemoteOfficeChanged: { argument: AsnCtiNotifyLineRemoteOfficeChangedArgument; result: void; error: never; errors: never };
  /** The server ended the monitoring of a line; forget its cross reference id. */
  asnCtiNotifyMonitorStopped: { argument: AsnCtiNotifyMonitorStoppedArgument; result: void; error: never; errors: never };
  /** The order of your own lines changed. */
  asnCtiNotifyLineSortOrderChanged: { argument: AsnCtiNotifyLineSortOrderChangedArgument; result: void; error: never; errors: never };
  /** The call forwards of a monitored line changed. */
  asnCtiNotifyLineForwardingChanged: { argument: AsnCtiNotifyLineForwardingChangedArgument; result: void; error: never; errors: never };
  /** A call on a monitored line is new, changed its state or ended. */
  asnCtiNotifyLineCallInformationChanged: { argument: AsnCtiNotifyLineCallInformationChangedArgument; result: void; error: never; errors: never };
  /** A line was added to or removed from the lines you listed. */
  asnCtiNotifyLineAddRemove: { argument: AsnCtiNotifyLineAddRemoveArgument; result: void; error: never; errors: never };
  /** The telephone system accepted or refused to dial. */
  asnCtiNotifyMakeCallResult: { argument: AsnCtiNotifyMakeCallResultArgument; result: void; error: never; errors: never };
  /** A conference began on a monitored line; controller and members come along. */
  asnCtiNotifyConferenceCreated: { argument: AsnCtiNotifyConferenceCreatedArgument; result: void; error: never; errors: never };
  /** A conference on a monitored line is over. */
  asnCtiNotifyConferenceDestroyed: { argument: AsnCtiNotifyConferenceDestroyedArgument; result: void; error: never; errors: never };
  /** Somebody joined a conference on a monitored line. */
  asnCtiNotifyConferencePartyAdded: { argument: AsnCtiNotifyConferencePartyAddedArgument; result: void; error: never; errors: never };
  /** Somebody left a conference on a monitored line. */
  asnCtiNotifyConferencePartyRemoved: { argument: AsnCtiNotifyConferencePartyRemovedArgument; result: void; error: never; errors: never };
  /** What can be done with a call changed, though its state did not. */
  asnCtiNotifyLineCallFeaturesChanged: { argument: AsnCtiNotifyLineCallFeaturesChangedArgument; result: void; error: never; errors: never };
  /** The projects or the location of a monitored line changed. */
  asnCtiNotifyLineProjectSettingsChanged: { argument: AsnCtiNotifyLineProjectSettingsChangedArgument; result: void; error: never; errors: never };
  /** Call a number from one of your lines. */
  asnCtiMakeCall: { argument: AsnCtiMakeCallArgument; result: AsnCtiMakeCallResult; error: AsnRequestError; errors: EnumerationNames["AsnCtiMakeCallErrorEnum"] };
  /** Hang up or reject one call, named by its connection id. */
  asnCtiDropCall: { argument: AsnCtiDropCallArgument; result: AsnCtiDropCallResult; error: AsnRequestError; errors: never };
  /** Hang up whatever call is active on a line. */
  asnCtiLineDropCall: { argument: AsnCtiLineDropCallArgument; result: AsnCtiLineDropCallResult; error: AsnRequestError; errors: never };
  /** Answer a ringing call. */
  asnCtiAnswerCall: { argument: AsnCtiAnswerCallArgument; result: AsnCtiAnswerCallResult; error: AsnRequestError; errors: never };
  /** Send a ringing call to another number before it is answered. */
  asnCtiRedirectCall: { argument: AsnCtiRedirectCallArgument; result: AsnCtiRedirectCallResult; error: AsnRequestError; errors: never };
  /** Take a call that rings at a colleague to your own line. */
  asnCtiPickupCall: { argument: AsnCtiPickupCallArgument; result: AsnCtiPickupCallResult; error: AsnRequestError; errors: never };
  /** Begin to record a call. */
  asnCtiStartCallRecording: { argument: AsnCtiStartCallRecordingArgument; result: AsnCtiStartCallRecordingResult; error: AsnRequestError; errors: never };
  /** End the recording of a call; the call itself goes on. */
  asnCtiStopCallRecording: { argument: AsnCtiStopCallRecordingArgument; result: AsnCtiStopCallRecordingResult; error: AsnRequestError; errors: never };
  /** Attach your own keys and values to a call; they travel with it when it is moved. */
  asnCtiSetCallData: { argument: AsnCtiSetCallDataArgument; result: AsnCtiSetCallDataResult; error: AsnRequestError; errors: never };
  /** Connect your two calls with each other and leave: a transfer. */
  asnCtiMergeCalls: { argument: AsnCtiMergeCallsArgument; result: AsnCtiMergeCallsResult; error: AsnRequestError; errors: never };
  /** Switch between the active and the held call. */
  asnCtiSwapHold: { argument: AsnCtiSwapHoldArgument; result: AsnCtiSwapHoldResult; error: AsnRequestError; errors: never };
  /** Put a call on hold, or take it back. */
  asnCtiHold: { argument: AsnCtiHoldArgument; result: AsnCtiHoldResult; error: AsnRequestError; errors: never };
  /** Forward a line's calls to a number: always, when busy, or when nobody answers. */
  asnCtiSetForward: { argument: AsnCtiSetForwardArgument; result: AsnCtiSetForwardResult; error: AsnRequestError; errors: never };
  /** Remove one call forward of a line, or all of them. */
  asnCtiRemoveForward: { argument: AsnCtiRemoveForwardArgument; result: AsnCtiRemoveForwardResult; error: AsnRequestError; errors: never };
  /** Send DTMF tones into a call, for instance for a voice menu. */
  asnCtiDialDigits: { argument: AsnCtiDialDigitsArgument; result: AsnCtiDialDigitsResult; error: AsnRequestError; errors: never };
  /** Ask the telephone system to call back when a busy or absent number is free. */
  asnCtiCompleteCall: { argument: AsnCtiCompleteCallArgument; result: AsnCtiCompleteCallResult; error: AsnRequestError; errors: never };
  /** Join your active and your held call into a conference of three. */
  asnCtiConference: { argument: AsnCtiConferenceArgument; result: AsnCtiConferenceResult; error: AsnRequestError; errors: never };
  /**
   * Set the list of forwards of a line (documented as not implemented).
   * @deprecated Its documentation calls it superseded.
   */
  asnCtiLineSetForwardState: { argument: AsnCtiLineSetForwardStateArgument; result: AsnCtiLineSetForwardStateResult; error: AsnRequestError; errors: never };
  /** Give the server the password it needs to monitor a line of a hosted system. */
  asnCtiLineSetNewPassword: { argument: AsnCtiLineSetNewPasswordArgument; result: AsnCtiLineSetNewPasswordResult; error: AsnRequestError; errors: never };
  /** The address from which a monitored line dials changed. */
  asnCtiNotifyLineActiveAddressChanged: { argument: AsnCtiNotifyLineActiveAddressChangedArgument; result: void; error: never; errors: never };
  /** The password of a monitored line became wrong, or right again. */
  asnCtiNotifyLineInvalidPasswordChanged: { argument: AsnCtiNotifyLineInvalidPasswordChangedArgument; result: void; error: never; errors: never };
  /** Find the lines that belong to a phone number. */
  asnCtiQueryPBXLine: { argument: AsnCtiQueryPBXLineArgument; result: AsnCtiQueryPBXLineResult; error: AsnRequestError; errors: never };
  /** Choose the address from which a line with several addresses dials. */
  asnCtiSetActiveLineAddress: { argument: AsnCtiSetActiveLineAddressArgument; result: AsnCtiSetActiveLineAddressResult; error: AsnRequestError; errors: never };
  /** Begin a conference from one call and dial its next member (American model). */
  asnCtiSetupConference: { argument: AsnCtiSetupConferenceArgument; result: AsnCtiSetupConferenceResult; error: AsnRequestError; errors: never };
  /** Register a virtual line, whose behaviour the client itself provides. */
  asnMobileRegisterDevice: { argument: AsnMobileRegisterDeviceArgument; result: AsnMobileRegisterDeviceResult; error: AsnRequestError; errors: never };
  /** Begin (or end) to receive chat events, and fetch what was missed. */
  asnChatSubscribeEvents: { argument: AsnChatSubscribeEventsArgument; result: AsnChatSubscribeEventsResult; error: AsnRequestError; errors: never };
  /** Read the id of the chat database; a new id makes cached chats worthless. */
  asnChatGetDatabaseID: { argument: AsnChatGetDatabaseIDArgument; result: AsnChatGetDatabaseIDResult; error: AsnRequestError; errors: never };
  /** Fetch chat events newer than a known transaction, in all chats or one. */
  asnChatGetDiffUpdate: { argument: AsnChatGetDiffUpdateArgument; result: AsnChatGetDiffUpdateResult; error: AsnRequestError; errors: never };
  /** Fetch the chats with their last or unread messages. */
  asnChatGetConversationOverview: { argument: AsnChatGetConversationOverviewArgument; result: AsnChatGetConversationOverviewResult; error: AsnRequestError; errors: never };
  /** Send a chat message to people or into a chat. */
  asnChatTextMessage: { argument: AsnChatTextMessageArgument; result: AsnChatTextMessageResult; error: AsnRequestError; errors: never };
  /** Send an uploaded file as a chat message. */
  asnChatBinaryMessage: { argument: AsnChatBinaryMessageArgument; result: AsnChatBinaryMessageResult; error: AsnRequestError; errors: never };
  /** Pass one message on to another person or chat. */
  asnChatForwardMessage: { argument: AsnChatForwardMessageArgument; result: AsnChatForwardMessageResult; error: AsnRequestError; errors: never };
  /** Add people to a chat, remove them, or leave it yourself. */
  asnChatUserlistModify: { argument: AsnChatUserlistModifyArgument; result: AsnChatUserlistModifyResult; error: AsnRequestError; errors: never };
  /** Search for text in your chats. */
  asnChatFindEvents: { argument: AsnChatFindEventsArgument; result: AsnChatFindEventsResult; error: AsnRequestError; errors: never };
  /** Fetch the messages before or after a point in a chat, page by page. */
  asnChatGetEventsRange: { argument: AsnChatGetEventsRangeArgument; result: AsnChatGetEventsRangeResult; error: AsnRequestError; errors: never };
  /** Fetch the files sent in a chat, page by page. */
  asnChatGetBinaryMessageEvents: { argument: AsnChatGetBinaryMessageEventsArgument; result: AsnChatGetBinaryMessageEventsResult; error: AsnRequestError; errors: never };
  /** Mark chat messages as read, unread or deleted, or bring deleted ones back. */
  asnChatSetMessagesStatus: { argument: AsnChatSetMessagesStatusArgument; result: AsnChatSetMessagesStatusResult; error: AsnRequestError; errors: never };
  /** Read chats with their names, members and rights. */
  asnChatGetConversations: { argument: AsnChatGetConversationsArgument; result: AsnChatGetConversationsResult; error: AsnRequestError; errors: never };
  /** Find the conversation id of your chat with one person. */
  asnChatGetConversationID: { argument: AsnChatGetConversationIDArgument; result: AsnChatGetConversationIDResult; error: AsnRequestError; errors: never };
  /** Hand a whole chat over to other people. */
  asnChatForward: { argument: AsnChatForwardArgument; result: AsnChatForwardResult; error: AsnRequestError; errors: never };
  /** Ask whether chat is switched off for the whole server. */
  asnChatIsGlobalDisabled: { argument: AsnChatIsGlobalDisabledArgument; result: AsnChatIsGlobalDisabledResult; error: AsnRequestError; errors: never };
  /** Watch a public chat room, or stop watching it. */
  asnChatWatchConversation: { argument: AsnChatWatchConversationArgument; result: AsnChatWatchConversationResult; error: AsnRequestError; errors: never };
  /** Replace all participants of a public chat room. */
  asnChatSetUserlist: { argument: AsnChatSetUserlistArgument; result: AsnChatSetUserlistResult; error: AsnRequestError; errors: never };
  /** Something happened in your chats: messages, read marks, members, deletions. */
  asnChatEvent: { argument: AsnChatEventArgument; result: void; error: never; errors: never };
  /** Somebody is typing, or has stopped. */
  asnChatUserStatus: { argument: AsnChatUserStatusArgument; result: void; error: never; errors: never };
  /** The chat database was replaced; cached chats are void. */
  asnChatDatabaseIDChanged: { argument: AsnChatDatabaseIDChangedArgument; result: void; error: never; errors: never };
  /** Old chat messages were deleted up to a sequence id. */
  asnChatDatabaseMaintenance: { argument: AsnChatDatabaseMaintenanceArgument; result: void; error: never; errors: never };
  /** Mute a chat for yourself, until a time if you like; its events still come. */
  asnChatMuteConversation: { argument: AsnChatMuteConversationArgument; result: AsnChatMuteConversationResult; error: AsnRequestError; errors: never };
  /** Lift the mute of a chat. */
  asnChatUnmuteConversation: { argument: AsnChatUnmuteConversationArgument; result: AsnChatUnmuteConversationResult; error: AsnRequestError; errors: never };
  /** A chat was muted or unmuted in one of your clients. */
  asnChatMuteStatusChanged: { argument: AsnChatMuteStatusChangedArgument; result: void; error: never; errors: never };
  /** Set the picture of a group chat. */
  asnChatSetConversationAvatar: { argument: AsnChatSetConversationAvatarArgument; result: AsnChatSetConversationAvatarResult; error: AsnRequestError; errors: never };
  /** Fetch the picture of a group chat, unless you have it already. */
  asnChatGetConversationAvatar: { argument: AsnChatGetConversationAvatarArgument; result: AsnChatGetConversationAvatarResult; error: AsnRequestError; errors: never };
  /** The picture of a group chat changed. */
  asnChatConversationAvatarChanged: { argument: AsnChatConversationAvatarChangedArgument; result: void; error: never; errors: never };
  /** React to a chat message with an emoji. */
  asnChatSetReaction: { argument: AsnChatSetReactionArgument; result: AsnChatSetReactionResult; error: AsnRequestError; errors: never };
  /** Take back the emoji you gave a chat message. */
  asnChatClearReaction: { argument: AsnChatSetReactionArgument; result: AsnChatSetReactionResult; error: AsnRequestError; errors: never };
  /** Tell the server what this client can do: audio, video, screen sharing, calendar. */
  asnSetClientCapabilitiesV2: { argument: AsnSetClientCapabilitiesV2Argument; result: AsnSetClientCapabilitiesV2Result; error: AsnRequestError; errors: never };
  /** Read what the clients of some contacts can do. */
  asnGetClientCapabilitiesV2: { argument: AsnGetClientCapabilitiesV2Argument; result: AsnGetClientCapabilitiesV2Result; error: AsnRequestError; errors: never };
  /** What the clients of watched contacts can do changed. */
  asnClientCapabilitiesV2Changed: { argument: AsnClientCapabilitiesV2ChangedArgument; result: void; error: never; errors: never };
  /**
   * What the clients of watched contacts can do changed (first version).
   * @deprecated Use asnClientCapabilitiesV2Changed.
   */
  asnClientCapabilitiesChanged: { argument: AsnClientCapabilitiesChangedArgument; result: void; error: never; errors: never };
  /**
   * Read what the clients of some contacts can do (first version).
   * @deprecated Use asnGetClientCapabilitiesV2.
   */
  asnGetClientCapabilities: { argument: AsnGetClientCapabilitiesArgument; result: AsnGetClientCapabilitiesResult; error: AsnRequestError; errors: never };
  /**
   * A client tells the server what it can do (first version, as XML).
   * @deprecated Use asnSetClientCapabilitiesV2.
   */
  asnSetClientCapabilities: { argument: AsnSetClientCapabilitiesArgument; result: void; error: never; errors: never };
  /** Read your contact list (favourites, monitor) and its layout, once. */
  asnGetClientContent: { argument: AsnGetClientContentArgument; result: AsnGetClientContentResult; error: AsnRequestError; errors: never };
  /** Get your contact list by event, whole or since a revision, and later changes too. */
  asnSubscribeClientContent: { argument: AsnSubscribeClientContentArgument; result: AsnSubscribeClientContentResult; error: AsnRequestError; errors: never };
  /** Stop the events about your contact list. */
  asnUnsubscribeClientContent: { argument: AsnUnsubscribeClientContentArgument; result: AsnUnsubscribeClientContentResult; error: AsnRequestError; errors: never };
  /** Add, change, remove or rearrange contacts in your contact list. */
  asnChangeClientContent: { argument: AsnChangeClientContentArgument; result: AsnChangeClientContentResult; error: AsnRequestError; errors: never };
  /** Your contact list changed, or is delivered for the first time. */
  asnClientContentChanged: { argument: AsnClientContentChangedArgument; result: void; error: never; errors: never };
  /** Get an event when your list of tagged contacts changes. */
  asnClientContentSubscribeToTags: { argument: AsnClientContentSubscribeToTagsArgument; result: AsnClientContentSubscribeToTagsResult; error: AsnRequestError; errors: never };
  /** The list of contacts you tagged changed in another client. */
  asnClientContentTaggedIDsChanged: { argument: AsnClientContentTaggedIDsChangedArgument; result: void; error: never; errors: never };
  /** Store the list of contacts whose changes you want to be told; empty clears it. */
  asnClientContentSaveTags: { argument: AsnClientContentSaveTagsArgument; result: AsnClientContentSaveTagsResult; error: AsnRequestError; errors: never };
  /** Fetch the contact groups an administrator set up, and watch them. */
  asnGetAndSubscribeAdministrativeMonitorContent: { argument: AsnGetAndSubscribeAdministrativeMonitorContentArgument; result: AsnGetAndSubscribeAdministrativeMonitorContentResult; error: AsnRequestError; errors: never };
  /** Stop watching the contact groups an administrator set up. */
  asnUnsubscribeAdministrativeMonitorContent: { argument: AsnUnsubscribeAdministrativeMonitorContentArgument; result: AsnUnsubscribeAdministrativeMonitorContentResult; error: AsnRequestError; errors: never };
  /** An administrator added a contact group for you. */
  asnAdministrativeMonitorContentGroupAdded: { argument: AsnAdministrativeMonitorContentGroupAddedArgument; result: void; error: never; errors: never };
  /** A contact group set up by an administrator changed; its users come along. */
  asnAdministrativeMonitorContentGroupChanged: { argument: AsnAdministrativeMonitorContentGroupChangedArgument; result: void; error: never; errors: never };
  /** A contact group set up by an administrator is gone. */
  asnAdministrativeMonitorContentGroupRemoved: { argument: AsnAdministrativeMonitorContentGroupRemovedArgument; result: void; error: never; errors: never };
  /** Store a new item; an event confirms it. Subscribe to the store first. */
  asnClientPersistenceCreate: { argument: AsnClientPersistenceCreateArgument; result: AsnClientPersistenceCreateResult; error: AsnRequestError; errors: never };
  /** Read items by key, prefix or suffix, or all; they come in an event. */
  asnClientPersistenceRead: { argument: AsnClientPersistenceReadArgument; result: AsnClientPersistenceReadResult; error: AsnRequestError; errors: never };
  /** Change a stored item; an event confirms it. */
  asnClientPersistenceUpdate: { argument: AsnClientPersistenceUpdateArgument; result: AsnClientPersistenceUpdateResult; error: AsnRequestError; errors: never };
  /** Delete a stored item; an event confirms it. */
  asnClientPersistenceDelete: { argument: AsnClientPersistenceDeleteArgument; result: AsnClientPersistenceDeleteResult; error: AsnRequestError; errors: never };
  /** Begin or end work with a store of items: needed before any other call on it. */
  asnClientPersistenceSubscribe: { argument: AsnClientPersistenceSubscribeArgument; result: AsnClientPersistenceSubscribeResult; error: AsnRequestError; errors: never };
  /** The answer to a storage request, or a change made by another client. */
  asnClientPersistenceEvent: { argument: AsnClientPersistenceEventArgument; result: void; error: never; errors: never };
  /** Read the id of the storage database; a new id makes cached items worthless. */
  asnClientPersistenceGetDatabaseID: { argument: AsnClientPersistenceGetDatabaseIDArgument; result: AsnClientPersistenceGetDatabaseIDResult; error: AsnRequestError; errors: never };
  /** Fetch the missed calls of the time you were not signed in, and clear them if wanted. */
  asnGetOfflineJournal: { argument: AsnGetOfflineJournalArgument; result: AsnGetOfflineJournalResult; error: AsnRequestError; errors: never };
  /** Search the call journal by time, person, number, text and kind of call. */
  asnGetJournalEntriesV2: { argument: AsnGetJournalEntriesV2Argument; result: AsnGetJournalEntriesResult; error: AsnRequestError; errors: never };
  /** Set number and contact of the other side, in the running call or its journal entry. */
  asnUpdateCallAndJournalContactAndNumber: { argument: AsnUpdateCallAndJournalContactAndNumberArgument; result: AsnUpdateCallAndJournalContactAndNumberResult; error: AsnRequestError; errors: never };
  /** A client sets the contact on whose behalf a call was taken (its client or tenant). */
  asnUpdateCallLocalContact: { argument: AsnUpdateCallLocalContactArgument; result: void; error: never; errors: never };
  /** Write the memo of journal entries. */
  asnUpdateJournalMemo: { argument: AsnUpdateJournalMemoArgument; result: AsnUpdateJournalMemoResult; error: AsnRequestError; errors: never };
  /** Set the project of journal entries. */
  asnUpdateJournalProject: { argument: AsnUpdateJournalProjectArgument; result: AsnUpdateJournalProjectResult; error: AsnRequestError; errors: never };
  /** Mark journal entries as read or unread. */
  asnUpdateJournalReadFlag: { argument: AsnUpdateJournalReadFlagArgument; result: AsnUpdateJournalReadFlagResult; error: AsnRequestError; errors: never };
  /** Write the subject of journal entries. */
  asnUpdateJournalSubject: { argument: AsnUpdateJournalSubjectArgument; result: AsnUpdateJournalSubjectResult; error: AsnRequestError; errors: never };
  /** Count journal entries that match a filter, such as unread ones. */
  asnGetJournalEntriesCountV2: { argument: AsnGetJournalEntriesCountV2Argument; result: AsnGetJournalEntriesCountResult; error: AsnRequestError; errors: never };
  /** Read the journal entry of one call, even while it lasts. */
  asnJournalEntryGet: { argument: AsnJournalEntryGetArgument; result: AsnJournalEntryGetResult; error: AsnRequestError; errors: never };
  /**
   * A journal entry was added, changed or deleted (one at a time).
   * @deprecated Use asnJournalEntryListChanged.
   */
  asnJournalEntryChanged: { argument: AsnJournalEntryChangedArgument; result: void; error: never; errors: never };
  /** Journal entries were added, changed or deleted. */
  asnJournalEntryListChanged: { argument: AsnJournalEntryChangedListArgument; result: void; error: never; errors: never };
  /** Begin or end to receive journal changes, with what was missed since a transaction. */
  asnJournalSubscribeEvents: { argument: AsnJournalSubscribeEventsArgument; result: AsnJournalSubscribeEventsResult; error: AsnRequestError; errors: never };
  /** Read how the server treats private calls and missed calls of absent users. */
  asnJournalGetSettings: { argument: AsnJournalGetSettingsArgument; result: AsnJournalGetSettingsResult; error: AsnRequestError; errors: never };
  /** A client changes journal entries without waiting for an answer. */
  asnUpdateJournal: { argument: AsnUpdateJournalArgument; result: void; error: never; errors: never };
  /** Delete journal entries of your own or, with the right, of your groups. */
  asnDeleteJournalEntries: { argument: AsnDeleteJournalEntriesArgument; result: AsnDeleteJournalEntriesResult; error: AsnRequestError; errors: never };
  /** Mark all your journal entries as read. */
  asnMarkAllJournalEntriesAsRead: { argument: AsnMarkAllJournalEntriesAsReadArgument; result: AsnMarkAllJournalEntriesAsReadResult; error: AsnRequestError; errors: never };
  /**
   * Search the call journal (first version).
   * @deprecated Use asnGetJournalEntriesV2.
   */
  asnGetJournalEntries: { argument: AsnGetJournalEntriesArgument; result: AsnGetJournalEntriesResult; error: AsnRequestError; errors: never };
  /**
   * Count journal entries that match a filter (first version).
   * @deprecated Use asnGetJournalEntriesCountV2.
   */
  asnGetJournalEntriesCount: { argument: AsnGetJournalEntriesCountArgument; result: AsnGetJournalEntriesCountResult; error: AsnRequestError; errors: never };
  /** Change the profile of a user (management interface). */
  asnMgmtSetUserProfile: { argument: AsnAdminSetUserProfileArgument; result: AsnAdminSetUserProfileResult; error: AsnRequestError; errors: never };
  /** Change the profiles of several users at once; failures come in a list. */
  asnMgmtSetUserProfilesList: { argument: AsnAdminSetUserProfilesListArgument; result: AsnAdminSetUserProfilesListResult; error: AsnRequestError; errors: never };
  /** Read user profiles; they also come by event, 50 in each. */
  asnMgmtGetUserProfiles: { argument: AsnMgmtGetUserProfilesArgument; result: AsnMgmtGetUserProfilesResult; error: AsnRequestError; errors: EnumerationNames["AsnMgmtGetUserProfilesErrorEnum"] };
  /** Up to 50 of the requested user profiles are here; the last part is marked. */
  asnMgmtGetUserProfilesResult: { argument: AsnMgmtGetUserProfilesResultArgument; result: void; error: never; errors: never };
  /** Ask for all users; the answer counts them, events bring them. */
  asnMgmtGetUsers: { argument: AsnMgmtGetUsersArgument; result: AsnMgmtGetUsersResult; error: AsnRequestError; errors: never };
  /** Have the server read its user configuration anew. */
  asnMgmtReloadUserConfig: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Have the server bring the profiles of active users up to date. */
  asnMgmtUpdateActiveUserProfiles: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** A list of requested users is here. */
  asnMgmtGetUserListEvent: { argument: AsnMgmtGetUserListEventArgument; result: void; error: never; errors: never };
  /** Read where users come from: the built-in database, Active Directory or LDAP. */
  asnMgmtGetUMMode: { argument: AsnMgmtEmpty; result: AsnMgmtGetUMModeResult; error: AsnRequestError; errors: never };
  /** Choose where users come from. */
  asnMgmtSetUMMode: { argument: AsnMgmtSetUMModeArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Test the connection to a source of users. */
  asnMgmtTestUMInterface: { argument: AsnMgmtTestUMInterfaceArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Fetch the large picture of a user, unless its hash is already known. */
  asnMgmtUserProfileGetLargeImage: { argument: AsnMgmtUserProfileGetLargeImageArgument; result: AsnMgmtUserProfileGetLargeImageResult; error: AsnRequestError; errors: never };
  /** Get events when users, groups or computers change. */
  asnMgmtSubscribeUserGroupComputerModifiedEvents: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Stop the events about changed users, groups and computers. */
  asnMgmtUnsubscribeUserGroupComputerModifiedEvents: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Ask for all groups; the answer counts them, events bring them. */
  asnMgmtGetGroups: { argument: AsnMgmtEmpty; result: AsnMgmtGetGroupsResult; error: AsnRequestError; errors: never };
  /** Delete a group by its name. */
  asnMgmtRemoveGroup: { argument: AsnMgmtRemoveGroupArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** A requested group is here. */
  asnMgmtGetGroupsEvent: { argument: AsnMgmtGetGroupsEventArgument; result: void; error: never; errors: never };
  /** Read the public presence of the agents in a group. */
  asnMgmtGetGroupAgentPublicPresence: { argument: AsnMgmtGetGroupAgentPublicPresenceArgument; result: AsnMgmtGetGroupAgentPublicPresenceResult; error: AsnRequestError; errors: never };
  /** Ask for all computers; the answer counts them, events bring them. */
  asnMgmtGetComputers: { argument: AsnMgmtEmpty; result: AsnMgmtGetComputersResult; error: AsnRequestError; errors: never };
  /** Ask computers to report their software status anew. */
  asnMgmtRefreshComputerStatus: { argument: AsnMgmtRefreshComputerStatusArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Forget the software status of computers. */
  asnMgmtClearComputerStatus: { argument: AsnMgmtClearComputerStatusArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Delete a computer by its name. */
  asnMgmtRemoveComputer: { argument: AsnMgmtRemoveComputerArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** A requested computer is here, with its software status. */
  asnMgmtComputerFoundEvent: { argument: AsnMgmtComputerFoundEventArgument; result: void; error: never; errors: never };
  /** Set the SMS provider, its account and the sender address. */
  asnMgmtSetSMSManagerSettings: { argument: AsnMgmtSMSManagerSettings; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the SMS provider, its account and the sender address. */
  asnMgmtGetSMSManagerSettings: { argument: AsnMgmtEmpty; result: AsnMgmtSMSManagerSettings; error: AsnRequestError; errors: never };
  /** List the known SMS providers, as XML. */
  asnMgmtGetSMSProvider: { argument: AsnMgmtEmpty; result: AsnMgmtWebSMSProviderList; error: AsnRequestError; errors: never };
  /** Send a text message from the administration. */
  asnMgmtSendSMS: { argument: AsnMgmtSendSMSArgument; result: AsnMgmtSendSMSResult; error: AsnRequestError; errors: never };
  /** Read client id and secret of the Google integration, and whether it is on. */
  asnMgmtGetGoogleClientID: { argument: AsnMgmtEmpty; result: AsnMgmtGoogleClientID; error: AsnRequestError; errors: never };
  /** Switch Google integration on or off and set its client id and secret. */
  asnMgmtSetGoogleClientID: { argument: AsnMgmtGoogleClientID; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** List the computers that have an installation profile of their own. */
  asnMgmtGetClientInstallProfileComputerNames: { argument: AsnMgmtEmpty; result: AsnMgmtGetClientInstallProfileComputerNamesResult; error: AsnRequestError; errors: never };
  /** Tell computers to update their software or to report its status. */
  asnMgmtSendBroadcast: { argument: AsnMgmtSendBroadcastArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the installation profile of a computer. */
  asnMgmtGetClientInstallProfile: { argument: AsnMgmtGetClientInstallProfileArgument; result: AsnMgmtGetClientInstallProfileResult; error: AsnRequestError; errors: never };
  /** Store the installation profile of a computer. */
  asnMgmtSetClientInstallProfile: { argument: AsnMgmtSetClientInstallProfileArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** List the software packages that computers can be updated with. */
  asnMgmtGetAvailableUpdates: { argument: AsnMgmtEmpty; result: AsnMgmtGetAvailableUpdatesResult; error: AsnRequestError; errors: never };
  /** Read how and when the update service may install software on computers. */
  asnMgmtGetUpdateServiceSettings: { argument: AsnMgmtEmpty; result: AsnMgmtUpdateServiceSettings; error: AsnRequestError; errors: never };
  /** Set how and when the update service may install software on computers. */
  asnMgmtSetUpdateServiceSettings: { argument: AsnMgmtUpdateServiceSettings; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** The software packages for updates changed. */
  asnMgmtSoftwarePacketsChanged: { argument: AsnMgmtEmpty; result: void; error: never; errors: never };
  /** The software status of a computer changed, as during an installation or update. */
  asnMgmtSoftwareStatusComputerChanged: { argument: AsnMgmtSoftwareStatusComputerChangedArgument; result: void; error: never; errors: never };
  /** A status changed; by its type it carries that of the web services. */
  asnMgmtUpdateSoftwareStatusComputerChanged: { argument: AsnMgmtEUCWebServicesStatus; result: void; error: never; errors: never };
  /** Reset the connection of a phone line. */
  asnMgmtConResetLine: { argument: AsnMgmtConResetLineArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** The requested state of a phone line is here. */
  asnMgmtGetLineStatesEvent: { argument: AsnMgmtGetLineStatesEventArgument; result: void; error: never; errors: never };
  /** List the sources of phone lines, such as drivers and gateways. */
  asnMgmtGetLineSources: { argument: AsnMgmtEmpty; result: AsnMgmtGetLineSourcesResult; error: AsnRequestError; errors: never };
  /** The state of a phone line changed: open, closed, failed, number of calls. */
  asnMgmtLineStateChanged: { argument: AsnMgmtLineStateChangedArgument; result: void; error: never; errors: never };
  /** List the device ids of a source of phone lines. */
  asnMgmtGetLineSourceDeviceIDs: { argument: AsnMgmtGetLineSourceDeviceIDsArgument; result: AsnMgmtGetLineSourceDeviceIDsResult; error: AsnRequestError; errors: never };
  /** Ask for the lines of a source; asnMgmtOnCtiLineFoundEvent brings them. */
  asnMgmtGetLinesForSource: { argument: AsnMgmtGetLinesForSourceArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Ask for the states of the phone lines; events bring them. */
  asnMgmtGetLineStates: { argument: AsnMgmtGetLineStatesArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** A phone line was removed. */
  asnMgmtOnLineRemovedEvent: { argument: AsnMgmtOnLineRemovedEventArgument; result: void; error: never; errors: never };
  /** A phone line was added. */
  asnMgmtOnLineAddedEvent: { argument: AsnMgmtOnLineAddedEventArgument; result: void; error: never; errors: never };
  /** The configuration of a phone line changed. */
  asnMgmtOnLineConfigChangedEvent: { argument: AsnMgmtOnLineConfigChangedEventArgument; result: void; error: never; errors: never };
  /** The capabilities of a phone line changed. */
  asnMgmtOnLineCapsChangedEvent: { argument: AsnMgmtOnLineCapsChangedEventArgument; result: void; error: never; errors: never };
  /** A line of the requested source is here. */
  asnMgmtOnCtiLineFoundEvent: { argument: AsnMgmtOnCtiLineFoundEventArgument; result: void; error: never; errors: never };
  /** A group of phone lines was added. */
  asnMgmtOnLineGroupAdded: { argument: AsnMgmtOnLineGroupAddedArgument; result: void; error: never; errors: never };
  /** The configuration of a group of phone lines changed. */
  asnMgmtOnLineGroupConfigChangedEvent: { argument: AsnMgmtOnLineGroupChangedArgument; result: void; error: never; errors: never };
  /** A group of phone lines was removed. */
  asnMgmtOnLineGroupRemoved: { argument: AsnMgmtOnLineGroupRemovedArgument; result: void; error: never; errors: never };
  /** List the groups of phone lines of a source. */
  asnMgmtGetLineGroups: { argument: AsnMgmtGetLineGroupsArgument; result: AsnMgmtGetLineGroupsResult; error: AsnRequestError; errors: never };
  /** Stop the telephony events of the watched line. */
  asnMgmtUnsubscribeLineEvents: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Get the telephony events of a line. */
  asnMgmtSubscribeLineEvents: { argument: AsnMgmtSubscribeLineEventsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the configuration of a phone line. */
  asnMgmtGetLineConfig: { argument: AsnMgmtGetLineConfigArgument; result: AsnMgmtGetLineConfigResult; error: AsnRequestError; errors: never };
  /** Store the configuration of a phone line. */
  asnMgmtSetLineConfig: { argument: AsnMgmtSetLineConfigArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Delete a phone line. */
  asnMgmtDeleteLine: { argument: AsnMgmtDeleteLineArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Pass binary data to a TAPI driver's settings dialog and get its answer. */
  asnMgmtETapiUIDllCallback: { argument: AsnMgmtETapiUIDllCallbackArgument; result: AsnMgmtETapiUIDllCallbackResult; error: AsnRequestError; errors: never };
  /** Read the configuration of a group of phone lines. */
  asnMgmtGetLineGroupConfig: { argument: AsnMgmtGetLineGroupConfigArgument; result: AsnMgmtGetLineGroupConfigResult; error: AsnRequestError; errors: never };
  /** Store the configuration of a group of phone lines. */
  asnMgmtSetLineGroupConfig: { argument: AsnMgmtSetLineGroupConfigArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Ask whether the telephone system has a line with this number. */
  asnMgmtRequestPBXLineExists: { argument: AsnMgmtRequestPBXLineExistsArgument; result: AsnMgmtRequestPBXLineExistsResult; error: AsnRequestError; errors: never };
  /** Something happened on a line that an administrator watches. */
  asnMgmtOnLineEvent4AdminEvent: { argument: AsnMgmtOnLineEvent4AdminEventArgument; result: void; error: never; errors: never };
  /** Read the connection settings of a source of users. */
  asnMgmtGetUMInterfaceSettings: { argument: AsnMgmtGetUMInterfaceSettingsArgument; result: AsnMgmtGetUMInterfaceSettingsResult; error: AsnRequestError; errors: never };
  /** Store the connection settings of a source of users. */
  asnMgmtSetUMInterfaceSettings: { argument: AsnMgmtSetUMInterfaceSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the settings of user administration. */
  asnMgmtGetUMSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetUMSettingsResult; error: AsnRequestError; errors: never };
  /** Store the settings of user administration. */
  asnMgmtSetUMSettings: { argument: AsnMgmtSetUMSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Add a licence code. */
  asnMgmtAddLicense: { argument: AsnMgmtAddLicenseArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Remove a licence code. */
  asnMgmtRemoveLicense: { argument: AsnMgmtRemoveLicenseArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Store the results of checking that licences are genuine. */
  asnMgmtSetLicenseGenuineStatus: { argument: AsnMgmtSetLicenseGenuineStatusArgument; result: AsnMgmtSetLicenseGenuineStatusResult; error: AsnRequestError; errors: never };
  /** Read the details of one licence, by its position. */
  asnMgmtGetLicense: { argument: AsnMgmtGetLicenseArgument; result: AsnMgmtGetLicenseResult; error: AsnRequestError; errors: EnumerationNames["AsnMgmtGetLicenseErrorEnum"] };
  /** Count the users that licences of the current version allow. */
  asnMgmtGetHasCurrentVersionLicenses: { argument: AsnMgmtEmpty; result: AsnMgmtGetHasCurrentVersionLicensesResult; error: AsnRequestError; errors: never };
  /** Count the licences. */
  asnMgmtGetNumLicenses: { argument: AsnMgmtEmpty; result: AsnMgmtGetNumLicensesResult; error: AsnRequestError; errors: never };
  /** Read how many days of the trial are left. */
  asnMgmtGetRemainingTrialDays: { argument: AsnMgmtEmpty; result: AsnMgmtGetRemainingTrialDaysResult; error: AsnRequestError; errors: never };
  /** Read the hardware id to which licences are bound. */
  asnMgmtGetHWID: { argument: AsnMgmtEmpty; result: AsnMgmtGetHWIDResult; error: AsnRequestError; errors: never };
  /** The licences changed. */
  asnMgmtOnLicensesHaveChangedEvent: { argument: AsnMgmtOnLicensesHaveChangedEventArgument; result: void; error: never; errors: never };
  /** The connection to the web services changed. */
  asnMgmtUCWebServiceStatusChanged: { argument: AsnMgmtEUCWebServicesStatus; result: void; error: never; errors: never };
  /** Read how the server is connected to its web services. */
  asnMgmtGetUCWebServicesStatus: { argument: AsnMgmtEmpty; result: AsnMgmtEUCWebServicesStatus; error: AsnRequestError; errors: never };
  /** Test a web service configuration before it is stored. */
  asnMgmtVerifyUCWebServicesConfig: { argument: AsnMgmtEUCWebServiceConfig; result: AsnMgmtEUCWSStatus; error: AsnRequestError; errors: EnumerationNames["AsnMgmtVerifyUCWebServicesConfigError"] };
  /** Read the configuration of the local web service. */
  asnMgmtGetLocalWebServiceConfig4Admin: { argument: AsnMgmtEmpty; result: AsnMgmtGetLocalWebServiceConfig4AdminResult; error: AsnRequestError; errors: never };
  /** Read the list of web services and the account used for them. */
  asnMgmtGetWebServiceConfig4Admin: { argument: AsnMgmtEmpty; result: AsnMgmtEUCWebServiceConfig4Admin; error: AsnRequestError; errors: never };
  /** Store the list of web services and the account used for them. */
  asnMgmtSetWebServiceConfig4Admin: { argument: AsnMgmtEUCWebServiceConfig4Admin; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read how mobile devices get in from outside (UCConnect or own servers). */
  asnMgmtGetUCConnectSettings: { argument: AsnMgmtEmpty; result: AsnMgmtUCConnectSettings; error: AsnRequestError; errors: never };
  /** Set how mobile devices get in from outside (UCConnect or own servers). */
  asnMgmtSetUCConnectSettings: { argument: AsnMgmtUCConnectSettings; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Send a mail from the administration. */
  asnMgmtSendMail: { argument: AsnMgmtSendMailArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Send invitation mails with links for setting up the app. */
  asnMgmtSendInviteMail: { argument: AsnMgmtSendInviteMailArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the SMTP server, account and sender for mails. */
  asnMgmtGetMailSettings: { argument: AsnMgmtEmpty; result: AsnMgmtEMailConnectorSettings; error: AsnRequestError; errors: never };
  /** Set the SMTP server, account and sender for mails. */
  asnMgmtSetMailSettings: { argument: AsnMgmtEMailConnectorSettings; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read what the server does when lines fail to open or TAPI must restart. */
  asnMgmtGetTapiProblemSettings: { argument: AsnMgmtEmpty; result: AsnMgmtTapiProblemSettings; error: AsnRequestError; errors: never };
  /** Set what the server does when lines fail to open or TAPI must restart. */
  asnMgmtSetTapiProblemSettings: { argument: AsnMgmtTapiProblemSettings; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the settings of the server's database. */
  asnMgmtGetDatabaseManagerSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetDatabaseManagerSettingsResult; error: AsnRequestError; errors: EnumerationNames["AsnMgmtGetDatabaseManagerSettingsErrorEnum"] };
  /** Store the settings of the server's database. */
  asnMgmtSetDatabaseManagerSettings: { argument: AsnMgmtSetDatabaseManagerSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: EnumerationNames["AsnMgmtSetDatabaseManagerSettingsErrorEnum"] };
  /** List the databases found with the given connection settings. */
  asnMgmtGetAvailableDatabases: { argument: AsnMgmtGetAvailableDatabasesArgument; result: AsnMgmtGetAvailableDatabasesResult; error: AsnRequestError; errors: never };
  /** Read on which addresses, ports and protocols the server is to listen. */
  asnMgmtGetListeningInterfaces: { argument: AsnMgmtEmpty; result: AsnMgmtGetListeningInterfacesResult; error: AsnRequestError; errors: never };
  /** Set on which addresses, ports and protocols the server listens. */
  asnMgmtSetListeningInterfaces: { argument: AsnMgmtSetListeningInterfacesArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read which listening addresses are open and which failed. */
  asnMgmtGetListeningInterfaceStatuses: { argument: AsnMgmtEmpty; result: AsnMgmtGetListeningInterfaceStatusesResult; error: AsnRequestError; errors: never };
  /** The states of all listening addresses are here. */
  asnMgmtOnListenInterfaceStatusesEvent: { argument: AsnMgmtOnListenInterfaceStatusesEventArgument; result: void; error: never; errors: never };
  /** Listening addresses were added, changed or removed. */
  asnMgmtOnListenInterfaceStatusesChangedEvent: { argument: AsnMgmtOnListenInterfaceStatusesChangedEventArgument; result: void; error: never; errors: never };
  /** Delete the server's log files. */
  asnMgmtDeleteLogfiles: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Lock the logger. */
  asnMgmtAquireLoggerLock: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Unlock the logger. */
  asnMgmtReleaseLoggerLock: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read what the server logs, and where. */
  asnMgmtGetLogFileSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetLogFileSettingsResult; error: AsnRequestError; errors: never };
  /** Set what the server logs, and where. */
  asnMgmtSetLogFileSettings: { argument: AsnMgmtGetLogFileSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the dialling rules of a location, as the administration sees them. */
  asnMgmtGetLocationInformationMgmt: { argument: AsnMgmtGetLocationInformationMgmtArgument; result: AsnMgmtGetLocationInformationMgmtResult; error: AsnRequestError; errors: never };
  /** Store the dialling rules of a location (management interface). */
  asnMgmtSetLocationInformationMgmt: { argument: AsnMgmtSetLocationInformationMgmtArgument; result: AsnMgmtSetLocationInformationMgmtResult; error: AsnRequestError; errors: never };
  /** Delete a location. */
  asnMgmtDeleteLocation: { argument: AsnMgmtDeleteLocationArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** A location was changed (management interface); read its dialling rules again. */
  asnMgmtLocationChanged: { argument: AsnMgmtLocationChangedArgument; result: void; error: never; errors: never };
  /** List the locations with an MD5 checksum each. */
  asnMgmtGetLocationIDs: { argument: AsnGetLocationIDsArgument; result: AsnGetLocationIDsResult; error: AsnRequestError; errors: never };
  /** Read the settings of the built-in CSTA server. */
  asnMgmtGetCSTAServerSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetCSTAServerSettingsResult; error: AsnRequestError; errors: never };
  /** Store the settings of the built-in CSTA server. */
  asnMgmtSetCSTAServerSettings: { argument: AsnMgmtSetCSTAServerSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the STUN and TURN settings for audio and video. */
  asnMgmtGetSTUNandTURNSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetSTUNandTURNSettingsResult; error: AsnRequestError; errors: never };
  /** Store the STUN and TURN settings for audio and video. */
  asnMgmtSetSTUNandTURNSettings: { argument: AsnMgmtSetSTUNandTURNSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** See what clients would be given with these STUN and TURN settings. */
  asnMgmtGetSTUNandTURNConsumerConfig: { argument: AsnMgmtGetSTUNandTURNConsumerConfigArgument; result: AsnMgmtGetSTUNandTURNConsumerConfigResult; error: AsnRequestError; errors: never };
  /** Read whether the network database (NetDB) is on. */
  asnMgmtGetDBManSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetDBManSettingsResult; error: AsnRequestError; errors: never };
  /** Switch the network database (NetDB) on or off. */
  asnMgmtSetDBManSettings: { argument: AsnMgmtGetDBManSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the settings of the XMPP federation. */
  asnMgmtGetXmppSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetXmppSettingsResult; error: AsnRequestError; errors: never };
  /** Store the settings of the XMPP federation. */
  asnMgmtSetXmppSettings: { argument: AsnMgmtSetXmppSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the settings of the SIP federation. */
  asnMgmtGetSIPFEDSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDSettingsResult; error: AsnRequestError; errors: never };
  /** Store the settings of the SIP federation. */
  asnMgmtSetSIPFEDSettings: { argument: AsnMgmtSetSIPFEDSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the public IP address of the SIP federation. */
  asnMgmtGetSIPFEDPubIPAdr: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDPubIPAdrResult; error: AsnRequestError; errors: never };
  /** Start a diagnosis of the SIP and XMPP federation. */
  asnMgmtStartSipFedXmppDiagnostics: { argument: AsnMgmtStartSipFedXmppDiagnosticsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the state of the SIP federation server. */
  asnMgmtGetSIPFEDSrvState: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDSrvStateResult; error: AsnRequestError; errors: never };
  /** Read the network states of the SIP federation. */
  asnMgmtGetSIPFEDNetState: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDNetStateResult; error: AsnRequestError; errors: never };
  /** Read the SIP gateways and the network settings for them. */
  asnMgmtGetSIPGatewaySettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPGatewaySettingsResult; error: AsnRequestError; errors: never };
  /** Store the SIP gateways, giving the old and the new list. */
  asnMgmtSetSIPGatewaySettings: { argument: AsnMgmtSetSIPGatewaySettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the network states of the SIP gateways. */
  asnMgmtGetSIPGatewayNetState: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDNetStateResult; error: AsnRequestError; errors: never };
  /** Store the SIP gateways, giving only those added, changed and removed. */
  asnMgmtSetSIPGatewaySettingsV2: { argument: AsnMgmtSetSIPGatewaySettingsV2Argument; result: AsnMgmtSetSIPGatewaySettingsV2Result; error: AsnRequestError; errors: never };
  /** Store the settings of call recording. */
  asnMgmtSetCallRecorderSettings: { argument: AsnMgmtSetCallRecorderSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the settings of call recording. */
  asnMgmtGetCallRecorderSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetCallRecorderSettingsResult; error: AsnRequestError; errors: never };
  /** Sign in to the administration by name and password (first version). */
  asnMgmtLogin: { argument: AsnMgmtLoginArgument; result: AsnMgmtLoginResult; error: AsnRequestError; errors: EnumerationNames["AsnMgmtLoginError"] };
  /** Change the name and password of the administrator. */
  asnMgmtChangeLogin: { argument: AsnMgmtChangeLoginArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Sign in to the administration, by password, token or another method. */
  asnMgmtLoginV2: { argument: AsnLoginV2Argument; result: AsnLoginV2Result; error: AsnRequestError; errors: EnumerationNames["AsnMgmtLoginError"] };
  /** Agree on the version of the administration interface. */
  asnMgmtNegotiateInterfaceVersion: { argument: AsnNegotiateInterfaceVersionArgument; result: AsnNegotiateInterfaceVersionResult; error: AsnRequestError; errors: never };
  /** Read statistics of the running server. */
  asnMgmtMonGetServerStatistics: { argument: AsnMgmtEmpty; result: AsnMgmtMonGetServerStatisticsResult; error: AsnRequestError; errors: never };
  /** Save the settings chosen by flags. */
  asnMgmtSaveSettings: { argument: AsnMgmtSaveSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Switch the administration connection to TLS. */
  asnMgmtStartTLS: { argument: AsnMgmtStartTLSArgument; result: AsnMgmtStartTLSResult; error: AsnRequestError; errors: never };
  /** Read the versions of interface, server build and operating system. */
  asnMgmtGetServerVersion: { argument: AsnMgmtGetServerVersionArgument; result: AsnMgmtGetServerVersionResult; error: AsnRequestError; errors: never };
  /** Read which product the server is and which features it has. */
  asnMgmtGetCtiServerType: { argument: AsnMgmtGetCtiServerTypeArgument; result: AsnMgmtGetCtiServerTypeResult; error: AsnRequestError; errors: never };
  /** The state of the federation server changed. */
  asnMgmtFederationServerStatusChanged: { argument: AsnMgmtEmpty; result: void; error: never; errors: never };
  /** The diagnosis of the federation is complete. */
  asnMgmtFederationServerDiagnosticComplete: { argument: AsnMgmtEmpty; result: void; error: never; errors: never };
  /** List the IP addresses of the server. */
  asnMgmtGetIPInterfaceList: { argument: AsnMgmtEmpty; result: AsnMgmtGetIPInterfaceListResult; error: AsnRequestError; errors: never };
  /** Clean up the journal now. */
  asnMgmtCleanupJournal: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Restart the server. */
  asnMgmtRestartServer: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Restart the server and update its database on the way. */
  asnMgmtRestartServerAndInstallDatabaseUpdates: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Fill the contact cache anew from its sources. */
  asnMgmtFullSyncContactCache: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Test the push service. */
  asnMgmtSendPushCheck: { argument: AsnMgmtEmpty; result: AsnMgmtSendPushCheckResult; error: AsnRequestError; errors: never };
  /** Set the mark by which a connection test recognises this server. */
  asnMgmtSetUCCheckServerCookie: { argument: AsnMgmtSetUCCheckServerCookieArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Confirm saved settings. */
  asnMgmtCommitSaveSettings: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the settings of notifications. */
  asnMgmtGetNotificationSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetNotificationSettingsResult; error: AsnRequestError; errors: never };
  /** Store the settings of notifications. */
  asnMgmtSetNotificationSettings: { argument: AsnMgmtSetNotificationSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** List the base DNs that an LDAP directory offers. */
  asnMgmtFetchMetaDNs: { argument: AsnMgmtFetchMetaDNsArgument; result: AsnMgmtFetchMetaDNsResult; error: AsnRequestError; errors: never };
  /** Set how the LDAP directory for contact searches is reached. */
  asnMgmtSetMetaSettings: { argument: AsnSetMetaSettingsArgument; result: AsnSetMetaSettingsResult; error: AsnRequestError; errors: never };
  /** Set how the LDAP directory for phone books is reached. */
  asnMgmtSetMetaPhoneBooksSettings: { argument: AsnSetMetaSettingsArgument; result: AsnSetMetaSettingsResult; error: AsnRequestError; errors: never };
  /** Read how the LDAP directory for contact searches is reached. */
  asnMgmtGetMetaSettings: { argument: AsnGetMetaSettingsArgument; result: AsnGetMetaSettingsResult; error: AsnRequestError; errors: never };
  /** Read how the LDAP directory for phone books is reached. */
  asnMgmtGetMetaPhoneBooksSettings: { argument: AsnGetMetaSettingsArgument; result: AsnGetMetaSettingsResult; error: AsnRequestError; errors: never };
  /** List the certificates the server could use. */
  asnMgmtGetAvailableCertificates: { argument: AsnMgmtEmpty; result: AsnMgmtGetAvailableCertificatesResult; error: AsnRequestError; errors: never };
  /** Read the software profiles, as XML. */
  asnMgmtGetSoftwareProfiles: { argument: AsnMgmtEmpty; result: AsnMgmtGetSoftwareProfilesResult; error: AsnRequestError; errors: never };
  /** Store the software profiles, as XML. */
  asnMgmtSetSoftwareProfiles: { argument: AsnMgmtSetSoftwareProfilesArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the attributes by which users may be grouped. */
  asnMgmtGetGlobalGroupingAttributes: { argument: AsnMgmtEmpty; result: AsnMgmtGetGlobalGroupingAttributesResult; error: AsnRequestError; errors: never };
  /** Store the attributes by which users may be grouped. */
  asnMgmtSetGlobalGroupingAttributes: { argument: AsnMgmtSetGlobalGroupingAttributesArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the contact list of any user, as XML. */
  asnMgmtGetUserXmlClientContent: { argument: AsnMgmtGetUserXmlClientContentArgument; result: AsnMgmtGetUserXmlClientContentResult; error: AsnRequestError; errors: never };
  /** Replace the contact list of any user, as XML. */
  asnMgmtSetUserXmlClientContent: { argument: AsnMgmtSetUserXmlClientContentArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the contact fields that this installation defines itself. */
  asnMgmtGetUserDefinedCustomFields: { argument: AsnMgmtEmpty; result: AsnMgmtGetUserDefinedCustomFieldsResult; error: AsnRequestError; errors: never };
  /** Define contact fields for this installation. */
  asnMgmtSetUserDefinedCustomFields: { argument: AsnMgmtSetUserDefinedCustomFieldsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the results of the federation diagnosis. */
  asnMgmtGetSIPFEDXmppDiagnostic: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDXmppDiagnosticResult; error: AsnRequestError; errors: never };
  /** Read the call forwards of a line for one controller (telephone system or server). */
  asnMgmtGetLineForwarding: { argument: AsnMgmtGetLineForwardingArgument; result: AsnMgmtGetLineForwardingResult; error: AsnRequestError; errors: never };
  /** Set the call forwards of a line for one controller (telephone system or server). */
  asnMgmtSetLineForwarding: { argument: AsnMgmtSetLineForwardingArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** List the languages the server has. */
  asnMgmtGetXMLAvailableLanguages: { argument: AsnMgmtEmpty; result: AsnMgmtGetXMLAvailableLanguagesResult; error: AsnRequestError; errors: never };
  /** An upgrade has come this far. */
  asnMgmtUpgradeProgress: { argument: AsnMgmtUpgradeProgressArgument; result: void; error: never; errors: never };
  /** Start the conversion of the chat database after an upgrade from version 5 to 6. */
  asnMgmtUpgradeStart: { argument: AsnMgmtUpgradeStartArgument; result: AsnMgmtUpgradeStartResult; error: AsnRequestError; errors: never };
  /** Ask for the devices registered for push; events bring them. */
  asnMgmtGetPushServiceDevices: { argument: AsnMgmtGetPushServiceDevicesArgument; result: AsnMgmtGetPushServiceDevicesResult; error: AsnRequestError; errors: never };
  /** Remove a device from push. */
  asnMgmtDeletePushServiceDevice: { argument: AsnMgmtDeletePushServiceDeviceArgument; result: AsnMgmtDeletePushServiceDeviceResult; error: AsnRequestError; errors: never };
  /** Some of the requested push devices are here; the last part is marked. */
  asnMgmtPushServiceDevicesResult: { argument: AsnMgmtPushServiceDevicesResultArgument; result: void; error: never; errors: never };
  /** A push device was added, changed or deleted. */
  asnMgmtPushServiceDeviceChanged: { argument: AsnMgmtPushServiceDeviceChangedArgument; result: void; error: never; errors: never };
  /** Set how the journal treats private, missed and old calls. */
  asnMgmtSetPhoneJournalSettings: { argument: AsnMgmtSetPhoneJournalSettingsArgument; result: AsnMgmtSetPhoneJournalSettingsResult; error: AsnRequestError; errors: EnumerationNames["AsnMgmtSetPhoneJournalSettingsErrorEnum"] };
  /** Read how the journal treats private, missed and old calls. */
  asnMgmtGetPhoneJournalSettings: { argument: AsnMgmtGetPhoneJournalSettingsArgument; result: AsnMgmtGetPhoneJournalSettingsResult; error: AsnRequestError; errors: EnumerationNames["AsnMgmtGetPhoneJournalSettingsErrorEnum"] };
  /** Create the profile of a computer (management interface). */
  asnMgmtAddComputerProfile: { argument: AsnAdminAddComputerProfileArgument; result: AsnAdminAddComputerProfileResult; error: AsnRequestError; errors: never };
  /** Read the profile of a computer (management interface). */
  asnMgmtGetComputerProfile: { argument: AsnAdminGetComputerProfileArgument; result: AsnAdminGetComputerProfileResult; error: AsnRequestError; errors: never };
  /** Change the profile of a computer (management interface). */
  asnMgmtSetComputerProfile: { argument: AsnAdminSetComputerProfileArgument; result: AsnAdminSetComputerProfileResult; error: AsnRequestError; errors: never };
  /** A computer was deleted. */
  asnMgmtRemoveComputerProfileEvent: { argument: AsnMgmtRemoveComputerProfileEventArgument; result: void; error: never; errors: never };
  /** Create a group (management interface). */
  asnMgmtAddGroupProfile: { argument: AsnAdminAddGroupProfileArgument; result: AsnAdminAddGroupProfileResult; error: AsnRequestError; errors: never };
  /** Delete a group, given by its profile. */
  asnMgmtRemoveGroupProfile: { argument: AsnAdminRemoveGroupProfileArgument; result: AsnAdminRemoveGroupProfileResult; error: AsnRequestError; errors: never };
  /** A group was deleted. */
  asnMgmtRemoveGroupProfileEvent: { argument: AsnMgmtRemoveGroupProfileEventArgument; result: void; error: never; errors: never };
  /** Look up groups. */
  asnMgmtFindGroupProfiles: { argument: AsnAdminFindGroupProfilesArgument; result: AsnAdminFindGroupProfilesResult; error: AsnRequestError; errors: never };
  /** Change a group; its former members tell what changed. */
  asnMgmtSetGroupProfile: { argument: AsnMgmtSetGroupProfileArgument; result: AsnMgmtSetGroupProfileResult; error: AsnRequestError; errors: EnumerationNames["AsnMgmtSetGroupProfileErrorEnum"] };
  /** Create a user (management interface). */
  asnMgmtAddUserProfile: { argument: AsnAdminAddUserProfileArgument; result: AsnAdminAddUserProfileResult; error: AsnRequestError; errors: never };
  /** Delete a user (management interface). */
  asnMgmtRemoveUserProfile: { argument: AsnAdminRemoveUserProfileArgument; result: AsnAdminRemoveUserProfileResult; error: AsnRequestError; errors: never };
  /** A user was deleted. */
  asnMgmtRemoveUserProfileEvent: { argument: AsnMgmtRemoveUserProfileEventArgument; result: void; error: never; errors: never };
  /** Read the profile of one user, or the default profile (management interface). */
  asnMgmtGetUserProfile: { argument: AsnAdminGetUserProfileArgument; result: AsnAdminGetUserProfileResult; error: AsnRequestError; errors: never };
  /** Read the basic settings of user administration. */
  asnMgmtGetUserManagerSettings: { argument: AsnGetUserManagerSettingsArgument; result: AsnGetUserManagerSettingsResult; error: AsnRequestError; errors: never };
  /** List the phone lines that can be given to users (management interface). */
  asnMgmtGetAvailableLines: { argument: AsnGetAvailableLinesArgument; result: AsnGetAvailableLinesResult; error: AsnRequestError; errors: never };
  /** Read the ports and addresses on which the server listens (management interface). */
  asnMgmtGetNetworkInterfacePorts: { argument: AsnGetNetworkInterfacePortsArgument; result: AsnGetNetworkInterfacePortsResult; error: AsnRequestError; errors: never };
  /** Set after how many days chats are deleted. */
  asnMgmtSetChatSettings: { argument: AsnMgmtChatSettings; result: AsnMgmtEmpty; error: AsnRequestError; errors: EnumerationNames["AsnMgmtChatSettingsErrorEnum"] };
  /** Read after how many days chats are deleted. */
  asnMgmtGetChatSettings: { argument: AsnMgmtEmpty; result: AsnMgmtChatSettings; error: AsnRequestError; errors: EnumerationNames["AsnMgmtChatSettingsErrorEnum"] };
  /** Set how this server takes part in a mesh of servers. */
  asnMgmtSetMeshSettings: { argument: AsnMgmtMeshControllerSettings; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read how this server takes part in a mesh of servers. */
  asnMgmtGetMeshSettings: { argument: AsnMgmtEmpty; result: AsnMgmtMeshControllerSettings; error: AsnRequestError; errors: never };
  /** Store the nodes of the mesh. */
  asnMgmtSetMeshNodeConfigs: { argument: AsnMgmtSetMeshNodeConfigsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the nodes of the mesh. */
  asnMgmtGetMeshNodeConfigs: { argument: AsnMgmtEmpty; result: AsnMgmtGetMeshNodeConfigsResult; error: AsnRequestError; errors: never };
  /** Read how the nodes of the mesh are connected. */
  asnMgmtGetMeshNodeStatuses: { argument: AsnMgmtEmpty; result: AsnMgmtGetMeshNodeStatusesResult; error: AsnRequestError; errors: never };
  /** The connection to a node of the mesh changed. */
  asnMgmtMeshNodeStatusChanged: { argument: AsnMgmtMeshNodeStatus; result: void; error: never; errors: never };
  /** The connections of the mesh are to be brought up to date. */
  asnMgmtMeshUpdateConnections: { argument: AsnMgmtEmpty; result: void; error: never; errors: never };
  /** Get events about the client connections of a contact. */
  asnMgmtSubscribeConnectionInformationChanges: { argument: AsnMgmtSubscribeConnectionInformationChangesArgument; result: AsnMgmtSubscribeConnectionInformationChangesResult; error: AsnRequestError; errors: never };
  /** Stop the events about the client connections of a contact. */
  asnMgmtUnSubscribeConnectionInformationChanges: { argument: AsnMgmtUnSubscribeConnectionInformationChangesArgument; result: AsnMgmtUnSubscribeConnectionInformationChangesResult; error: AsnRequestError; errors: never };
  /** The client connections of a contact changed. */
  asnMgmtConnectionInformationChanged: { argument: AsnMgmtConnectionInformationChangedArgument; result: void; error: never; errors: never };
  /** Cut a client connection of a contact. */
  asnMgmtDisconnectClient: { argument: AsnMgmtDisconnectClientArgument; result: AsnMgmtDisconnectClientResult; error: AsnRequestError; errors: never };
  /** Erase the data stored about a person, given by SIP address (GDPR). */
  asnMgmtGDPRErase: { argument: AsnMgmtGDPREraseArgument; result: AsnMgmtGDPREraseResult; error: AsnRequestError; errors: EnumerationNames["AsnMgmtGDPREraseErrorEnum"] };
  /** Find the contacts that a GDPR request is about. */
  asnMgmtGDPRFindContacts: { argument: AsnMgmtGDPRFindContactsArgument; result: AsnMgmtGDPRFindContactsResult; error: AsnRequestError; errors: never };
  /** A database update has come this far. */
  asnMgmtUpdateDatabaseProgress: { argument: AsnMgmtUpdateDatabaseProgressArgument; result: void; error: never; errors: never };
  /** Ask whether the database is being updated at the moment. */
  asnMgmtDatabaseUpdateInProgress: { argument: AsnMgmtDatabaseUpdateInProgressArgument; result: AsnMgmtDatabaseUpdateInProgressResult; error: AsnRequestError; errors: never };
  /** Read where transferred files are stored, and the limits for them. */
  asnMgmtGetBinaryTransferSettings: { argument: AsnMgmtGetBinaryTransferSettingsArgument; result: AsnMgmtGetBinaryTransferSettingsResult; error: AsnRequestError; errors: never };
  /** Set where transferred files are stored, and the limits for them. */
  asnMgmtSetBinaryTransferSettings: { argument: AsnMgmtSetBinaryTransferSettingsArgument; result: AsnMgmtSetBinaryTransferSettingsResult; error: AsnRequestError; errors: never };
  /** Read the connection options that DNS publishes. */
  asnMgmtGetConnectionOptionsDNS: { argument: AsnMgmtGetConnectionOptionsDNSArgument; result: AsnMgmtGetConnectionOptionsDNSResult; error: AsnRequestError; errors: never };
  /** Read the settings of shared configuration among several servers. */
  asnMgmtGetConfigurationManagerSettings: { argument: AsnMgmtGetConfigurationManagerSettingsArgument; result: AsnMgmtGetConfigurationManagerSettingsResult; error: AsnRequestError; errors: never };
  /** Store the settings of shared configuration among several servers. */
  asnMgmtSetConfigurationManagerSettings: { argument: AsnMgmtSetConfigurationManagerSettingsArgument; result: AsnMgmtSetConfigurationManagerSettingsResult; error: AsnRequestError; errors: never };
  /** Delete one stored configuration setting. */
  asnMgmtDirectPersistDeleteSetting: { argument: AsnMgmtDirectPersistDeleteSettingArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Test the connection to the shared configuration database. */
  asnMgmtTestConfigurationManagerDB: { argument: AsnMgmtTestConfigurationManagerDBArgument; result: AsnMgmtTestConfigurationManagerDBResult; error: AsnRequestError; errors: never };
  /** Read how the server is connected to the source of its users. */
  asnMgmtGetUserManagerConnectionStatus: { argument: AsnMgmtGetUserManagerConnectionStatusArgument; result: AsnMgmtGetUserManagerConnectionStatusResult; error: AsnRequestError; errors: never };
  /** Delete an item of client storage as an administrator. */
  asnMgmtClientPersistenceDelete: { argument: AsnMgmtClientPersistenceDeleteArgument; result: AsnMgmtClientPersistenceDeleteResult; error: AsnRequestError; errors: never };
  /** Store an item of client storage as an administrator. */
  asnMgmtClientPersistenceCreate: { argument: AsnMgmtClientPersistenceCreateArgument; result: AsnMgmtClientPersistenceCreateResult; error: AsnRequestError; errors: never };
  /** The connection to the source of users (Active Directory) changed. */
  asnMgmtUserManagerConnectionStatusChanged: { argument: AsnMgmtUserManagerConnectionStatusChangedArgument; result: void; error: never; errors: never };
  /** Read how this server stands in a group of several servers. */
  asnMgmtGetConfigurationManagerStatus: { argument: AsnMgmtGetConfigurationManagerStatusArgument; result: AsnMgmtGetConfigurationManagerStatusResult; error: AsnRequestError; errors: never };
  /** The state of this server in a group of several servers changed. */
  asnMgmtConfigurationManagerStatusChanged: { argument: AsnMgmtConfigurationManagerStatusChangedArgument; result: void; error: never; errors: never };
  /** List the servers that share one configuration. */
  asnMgmtGetConfigurationManagerServerList: { argument: AsnMgmtEmpty; result: AsnMgmtGetConfigurationManagerServerListResult; error: AsnRequestError; errors: never };
  /** The list of servers that share one configuration changed. */
  asnMgmtConfigurationManagerServerListChanged: { argument: AsnMgmtConfigurationManagerServerListChangedArgument; result: void; error: never; errors: never };
  /** Delete transferred files older than some days. */
  asnMgmtCleanupBinaryTransferFiles: { argument: AsnMgmtCleanupBinaryTransferFilesArgument; result: AsnMgmtCleanupBinaryTransferFilesResult; error: AsnRequestError; errors: never };
  /** Set the presence domain, the part of contact ids after the @. */
  asnMgmtSetPresenceDomain: { argument: AsnMgmtSetPresenceDomainArgument; result: AsnMgmtSetPresenceDomainResult; error: AsnRequestError; errors: never };
  /** Read which directory accounts may administer the server. */
  asnMgmtGetAdminUserManagerSettings: { argument: AsnMgmtGetAdminUserManagerSettingsArgument; result: AsnMgmtGetAdminUserManagerSettingsResult; error: AsnRequestError; errors: never };
  /** Set which directory accounts may administer the server. */
  asnMgmtSetAdminUserManagerSettings: { argument: AsnMgmtSetAdminUserManagerSettingsArgument; result: AsnMgmtSetAdminUserManagerSettingsResult; error: AsnRequestError; errors: never };
  /** Read what the signed-in administrator may do. */
  asnMgmtGetAdminUserRights: { argument: AsnMgmtGetAdminUserRightsArgument; result: AsnMgmtGetAdminUserRightsResult; error: AsnRequestError; errors: never };
  /** Read client id, secret and tenant for replicating users from Entra ID. */
  asnMgmtGetEntraIdSettings: { argument: AsnMgmtEmpty; result: AsnMgmtEntraIdSettings; error: AsnRequestError; errors: never };
  /** Set client id, secret and tenant for replicating users from Entra ID. */
  asnMgmtSetEntraIdSettings: { argument: AsnMgmtEntraIdSettings; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** The transfer of log or dump files from a client has come this far. */
  asnCERFileOperationStatus4Admin: { argument: AsnCERFileOperationStatusArgument; result: void; error: never; errors: never };
  /** Read how much a client logs and dumps. */
  asnCERGetClientLogDumpLevel4Admin: { argument: AsnCERGetClientLogDumpLevel4AdminArgument; result: AsnCERGetClientLogDumpLevel4AdminResult; error: AsnRequestError; errors: never };
  /** Read whether client error reports are on, and where they are uploaded. */
  asnCERGetSettings4Admin: { argument: AsnCERGetSettings4AdminArgument; result: AsnCERGetSettings4AdminResult; error: AsnRequestError; errors: never };
  /** List the crashes and log levels of all signed-in clients. */
  asnCERGetUserData4Admin: { argument: AsnCERGetUserData4AdminArgument; result: AsnCERGetUserData4AdminResult; error: AsnRequestError; errors: never };
  /** Have a client store a crash dump in a folder. */
  asnCERSaveCrashDump4Admin: { argument: AsnCERSaveCrashDump4AdminArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Have a client store its log files in a folder. */
  asnCERSaveLogFilePackage4Admin: { argument: AsnCERSaveLogFilePackage4AdminArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** An administrator sets how much a client logs and dumps. */
  asnCERSetClientLogDumpLevel4Admin: { argument: AsnCERSetClientLogDumpLevel4AdminArgument; result: void; error: never; errors: never };
  /** Ask whether the database needs an update, and how long it would take. */
  asnGetDatabaseUpdatesNotice: { argument: AsnGetDatabaseUpdatesNoticeArgument; result: AsnGetDatabaseUpdatesNoticeResult; error: AsnRequestError; errors: never };
  /** Read the presence a user set by hand, as an administrator. */
  asnMgmtAbsentStateGetUser: { argument: AsnAbsentStateGetUserArgument; result: AsnAbsentStateGetUserResult; error: AsnRequestError; errors: never };
  /**
   * Set the presence of a user by hand, as an administrator.
   * @deprecated Its documentation calls it superseded.
   */
  asnMgmtAbsentStateSetUser: { argument: AsnAbsentStateSetUserArgument; result: AsnAbsentStateSetUserResult; error: AsnRequestError; errors: never };
  /** Read stored configuration settings that share a key. */
  asnMgmtDirectPersistGetMultipleSettings: { argument: AsnMgmtDirectPersistGetMultipleSettingsArgument; result: AsnMgmtDirectPersistGetMultipleSettingsResult; error: AsnRequestError; errors: never };
  /** Read one stored configuration setting. */
  asnMgmtDirectPersistGetSetting: { argument: AsnMgmtDirectPersistGetSettingArgument; result: AsnMgmtDirectPersistGetSettingResult; error: AsnRequestError; errors: never };
  /** Store some configuration settings and remove others. */
  asnMgmtDirectPersistSetMultipleSettings: { argument: AsnMgmtDirectPersistSetMultipleSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Store one configuration setting. */
  asnMgmtDirectPersistSetSetting: { argument: AsnMgmtDirectPersistSetSettingArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Read the ChatGPT settings. */
  asnMgmtGetChatGPTSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetChatGPTSettingsResult; error: AsnRequestError; errors: never };
  /** Read the Microsoft Teams settings. */
  asnMgmtGetMSTeamsSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetMSTeamsSettingsResult; error: AsnRequestError; errors: never };
  /** Read the proxy through which the server reaches the internet. */
  asnMgmtGetProxySettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetProxySettingsResult; error: AsnRequestError; errors: never };
  /** Read the Redis settings. */
  asnMgmtGetRedisSettings: { argument: AsnMgmtGetRedisSettingsArgument; result: AsnMgmtGetRedisSettingsResult; error: AsnRequestError; errors: never };
  /** Read which telephone system is selected for ProCall Business. */
  asnMgmtGetSelectedProCallBusinessPBXID: { argument: AsnMgmtEmpty; result: AsnMgmtGetSelectedProCallBusinessPBXIDResult; error: AsnRequestError; errors: never };
  /** Count the users whose Microsoft Teams presence is supported and polled. */
  asnMgmtGetTeamsStats: { argument: AsnMgmtEmpty; result: AsnMgmtGetTeamsStatsResult; error: AsnRequestError; errors: never };
  /**
   * A requested user is here.
   * @deprecated Use asnMgmtGetUserListEvent.
   */
  asnMgmtGetUsersEvent: { argument: AsnMgmtGetUsersEventArgument; result: void; error: never; errors: never };
  /** Store the ChatGPT settings. */
  asnMgmtSetChatGPTSettings: { argument: AsnMgmtSetChatGPTSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Store the Microsoft Teams settings. */
  asnMgmtSetMSTeamsSettings: { argument: AsnMgmtSetMSTeamsSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Set the proxy through which the server reaches the internet. */
  asnMgmtSetProxySettings: { argument: AsnMgmtSetProxySettingsArgument; result: AsnMgmtSetProxySettingsResult; error: AsnRequestError; errors: never };
  /** Store the Redis settings. */
  asnMgmtSetRedisSettings: { argument: AsnMgmtSetRedisSettingsArgument; result: AsnMgmtSetRedisSettingsResult; error: AsnRequestError; errors: never };
  /** Select the telephone system for ProCall Business. */
  asnMgmtSetSelectedProCallBusinessPBXID: { argument: AsnMgmtSetSelectedProCallBusinessPBXIDArgument; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Test the Microsoft Teams settings. */
  asnMgmtTestMSTeamsSettings: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError; errors: never };
  /** Assign a voice services phone to a user. */
  asnMgmtVoiceServicesAssignDeviceToUser: { argument: AsnMgmtVoiceServicesAssignDeviceToUserArgument; result: AsnMgmtVoiceServicesAssignDeviceToUserResult; error: AsnRequestError; errors: never };
  /** Read the configuration of the voice services phones. */
  asnMgmtVoiceServicesGetDeviceCfg: { argument: AsnMgmtVoiceServicesGetDeviceCfgArgument; result: AsnMgmtVoiceServicesGetDeviceCfgResult; error: AsnRequestError; errors: never };
  /** Take a voice services phone away from a user. */
  asnMgmtVoiceServicesRemoveDeviceFromUser: { argument: AsnMgmtVoiceServicesRemoveDeviceFromUserArgument; result: AsnMgmtVoiceServicesRemoveDeviceFromUserResult; error: AsnRequestError; errors: never };
  /** Roll back an update of voice services. */
  asnMgmtVoiceServicesRollbackUpdate: { argument: AsnMgmtVoiceServicesRollbackUpdateArgument; result: AsnMgmtVoiceServicesRollbackUpdateResult; error: AsnRequestError; errors: never };
  /** Ask for a date to update voice services. */
  asnMgmtVoiceServicesScheduleUpdate: { argument: AsnMgmtVoiceServicesScheduleUpdateArgument; result: AsnMgmtVoiceServicesScheduleUpdateResult; error: AsnRequestError; errors: never };
  /** Store the configuration of the voice services phones. */
  asnMgmtVoiceServicesSetDeviceCfg: { argument: AsnMgmtVoiceServicesSetDeviceCfgArgument; result: AsnMgmtVoiceServicesSetDeviceCfgResult; error: AsnRequestError; errors: never };
  /** Set up voice services for phone numbers and activate their users. */
  asnMgmtVoiceServicesSetup: { argument: AsnMgmtVoiceServicesSetupArgument; result: AsnMgmtVoiceServicesSetupResult; error: AsnRequestError; errors: never };
  /** Change which number a voice services phone has. */
  asnMgmtVoiceServicesUpdateDevicePhoneNumberAssignment: { argument: AsnMgmtVoiceServicesUpdateDevicePhoneNumberAssignmentArgument; result: AsnMgmtVoiceServicesUpdateDevicePhoneNumberAssignmentResult; error: AsnRequestError; errors: never };
  /** Set when the database update is to run. */
  asnSetDatabaseUpdateTime: { argument: AsnSetDatabaseUpdateTimeArgument; result: AsnSetDatabaseUpdateTimeResult; error: AsnRequestError; errors: never };
  /** Presence or data of a watched contact changed; only what changed comes along. */
  asnUpdatePresenceV2: { argument: AsnUpdatePresenceV2Argument; result: void; error: never; errors: never };
  /** A watched contact was removed or deactivated. */
  asnRemovePresence: { argument: AsnRemovePresenceArgument; result: void; error: never; errors: never };
  /** Read presence and data of contacts, and get their changes from now on. */
  asnGetAndSubscribePresenceV2: { argument: AsnGetAndSubscribePresenceArgument; result: AsnGetAndSubscribePresenceV2Result; error: AsnRequestError; errors: never };
  /** Stop watching contacts. */
  asnUnsubscribePresence: { argument: AsnUnsubscribePresenceArgument; result: AsnUnsubscribePresenceResult; error: AsnRequestError; errors: never };
  /** Grant another contact rights to see your presence, appointments and calls. */
  asnSetDynamicRights: { argument: AsnSetDynamicRightsArgument; result: AsnSetDynamicRightsResult; error: AsnRequestError; errors: EnumerationNames["AsnSetDynamicRightsErrorEnum"] };
  /** Take back the rights you gave another contact; it may ask again. */
  asnRemoveDynamicRights: { argument: AsnRemoveDynamicRightsArgument; result: AsnRemoveDynamicRightsResult; error: AsnRequestError; errors: EnumerationNames["AsnRemoveDynamicRightsErrorEnum"] };
  /** Fetch the large picture of a contact, unless you have it already. */
  asnRequestLargeProfileImage: { argument: AsnRequestLargeProfileImageArgument; result: AsnRequestLargeProfileImageResult; error: AsnRequestError; errors: never };
  /** Fetch the picture of a contact, unless you have it already. */
  asnRequestContactImage: { argument: AsnRequestContactImageArgument; result: AsnRequestContactImageResult; error: AsnRequestError; errors: never };
  /**
   * Read presence and data of contacts and watch them (first version).
   * @deprecated Use asnGetAndSubscribePresenceV2.
   */
  asnGetAndSubscribePresence: { argument: AsnGetAndSubscribePresenceArgument; result: AsnGetAndSubscribePresenceResult; error: AsnRequestError; errors: never };
  /** Choose the attribute (skill, department) by which others may group you. */
  asnSetMonitorGroupingAttribute: { argument: AsnSetMonitorGroupingAttributeArgument; result: AsnSetMonitorGroupingAttributeResult; error: AsnRequestError; errors: never };
  /**
   * Presence or data of a watched contact changed (first version).
   * @deprecated Use asnUpdatePresenceV2.
   */
  asnUpdatePresence: { argument: AsnUpdatePresenceArgument; result: void; error: never; errors: never };
  /** Find the best agent for a visitor: the preferred one if available, else by points. */
  asnRankingGetBestAgent: { argument: AsnRankingGetBestAgentArgument; result: AsnRankingGetBestAgentResult; error: AsnRequestError; errors: never };
  /** Give the agent of this session its points. */
  asnRankingRankSessionAgent: { argument: AsnRankingRankSessionAgentArgument; result: AsnRankingRankSessionAgentResult; error: AsnRequestError; errors: never };
  /** Set the agent that this session works with, or release it. */
  asnRankingRegisterSessionAgent: { argument: AsnRankingRegisterSessionAgentArgument; result: AsnRankingRegisterSessionAgentResult; error: AsnRequestError; errors: never };
  /** Register the agents of an outside call centre service. */
  asnRegisterServiceAgents: { argument: AsnRegisterServiceAgentsArgument; result: AsnRegisterServiceAgentsResult; error: AsnRequestError; errors: EnumerationNames["AsnNetServicesAgentsErrors"] };
  /** Withdraw agents of an outside call centre service. */
  asnUnregisterServiceAgents: { argument: AsnUnregisterServiceAgentsArgument; result: AsnUnregisterServiceAgentsResult; error: AsnRequestError; errors: EnumerationNames["AsnNetServicesAgentsErrors"] };
  /** The agent service reports new states of its agents. */
  asnSetServiceAgentStates: { argument: AsnSetServiceAgentStatesArgument; result: void; error: never; errors: never };
  /** The server could not apply some of the reported agent states. */
  asnResponseSetServiceAgentStatesFailed: { argument: AsnResponseSetServiceAgentStatesFailedArgument; result: void; error: never; errors: never };
  /** A user wants another agent state; the agent service decides and reports. */
  asnRequestServiceAgentStateChange: { argument: AsnRequestServiceAgentStateChangeArgument; result: void; error: never; errors: never };
  /** A user wants to log in as an agent; the agent service decides and reports. */
  asnRequestServiceAgentLogin: { argument: AsnRequestServiceAgentLoginArgument; result: void; error: never; errors: never };
  /** A user wants to log out as an agent; the agent service decides and reports. */
  asnRequestServiceAgentLogout: { argument: AsnRequestServiceAgentLogoutArgument; result: void; error: never; errors: never };
  /** The server asks an agent service for the states of some or all agents. */
  asnRequestServiceAgentsStatusUpdate: { argument: AsnRequestServiceAgentsStatusUpdateArgument; result: void; error: never; errors: never };
  /** List your tasks, filtered by state and start date. */
  asnTaskGetEntriesV2: { argument: AsnTaskGetEntriesV2Argument; result: AsnTaskGetEntriesResult; error: AsnRequestError; errors: never };
  /** Count the tasks that match a filter. */
  asnTaskGetEntryCount: { argument: AsnTaskGetEntryCountArgument; result: AsnTaskGetEntryCountResult; error: AsnRequestError; errors: never };
  /** Create a task; it is stored once asnTaskItemsAdded arrives. */
  asnTaskAddEntry: { argument: AsnTaskAddEntryArgument; result: AsnTaskAddEntryResult; error: AsnRequestError; errors: never };
  /** Delete tasks. */
  asnTaskRemoveEntries: { argument: AsnTaskRemoveEntriesArgument; result: AsnTaskRemoveEntriesResult; error: AsnRequestError; errors: never };
  /** Change tasks. */
  asnTaskModifyEntries: { argument: AsnTaskModifyEntriesArgument; result: AsnTaskModifyEntriesResult; error: AsnRequestError; errors: never };
  /** Set the state of tasks, for instance done. */
  asnTaskSetEntriesState: { argument: AsnTaskSetEntriesStateArgument; result: AsnTaskSetEntriesStateResult; error: AsnRequestError; errors: never };
  /** Assign tasks to other people (documented as not implemented). */
  asnTaskDelegateEntries: { argument: AsnTaskDelegateEntriesArgument; result: AsnTaskDelegateEntriesResult; error: AsnRequestError; errors: never };
  /** Switch the reminder of tasks on or off and set its time. */
  asnTaskSetEntriesReminder: { argument: AsnTaskSetEntriesReminderArgument; result: AsnTaskSetEntriesReminderResult; error: AsnRequestError; errors: never };
  /** Tasks changed. */
  asnTaskItemsModified: { argument: AsnTaskItemsModifiedArgument; result: void; error: never; errors: never };
  /** Tasks were created. */
  asnTaskItemsAdded: { argument: AsnTaskItemsAddedArgument; result: void; error: never; errors: never };
  /** Tasks were deleted. */
  asnTaskItemsRemoved: { argument: AsnTaskItemsRemovedArgument; result: void; error: never; errors: never };
  /** The tasks changed as a whole; read them again. */
  asnTasksReload: { argument: AsnTasksReloadArgument; result: void; error: never; errors: never };
  /**
   * Count the tasks that match a filter (older name).
   * @deprecated Use asnTaskGetEntryCount.
   */
  asnGetTaskEntryCount: { argument: AsnGetTaskEntryCountArgument; result: AsnGetTaskEntryCountResult; error: AsnRequestError; errors: never };
  /**
   * List tasks (first version).
   * @deprecated Use asnTaskGetEntriesV2.
   */
  asnTaskGetEntries: { argument: AsnTaskGetEntriesArgument; result: AsnTaskGetEntriesResult; error: AsnRequestError; errors: never };
  /** Switch the connection to TLS, right after connecting. */
  asnStartTLS: { argument: AsnStartTLSArgument; result: AsnStartTLSResult; error: AsnRequestError; errors: never };
  /** A client keeps the event channel alive; nothing is answered. */
  asnTransportKeepAlive: { argument: AsnTransportKeepAliveArgument; result: void; error: never; errors: never };
  /** Check a user's token (JWT) and learn whose it is; meant for outside servers. */
  asnTokenVerifyV2: { argument: AsnTokenVerifyV2Argument; result: AsnTokenVerifyResult; error: AsnRequestError; errors: never };
  /** Test that the server can be reached, and read its versions. */
  asnCheckConnection: { argument: AsnCheckConnectionArgument; result: AsnCheckConnectionResult; error: AsnRequestError; errors: never };
  /** Log in and get a token for a user or for the administration. */
  asnCreateAuthToken: { argument: AsnCreateAuthTokenArgument; result: AsnCreateAuthTokenResult; error: AsnRequestError; errors: never };
  /** Ask for the profile of an outside service. */
  asnGetExternalServiceProfile: { argument: AsnGetExternalServiceProfileArgument; result: AsnGetExternalServiceProfileResult; error: AsnRequestError; errors: never };
  /**
   * Read the clock of the server.
   * @deprecated Its documentation calls it superseded.
   */
  asnGetTime: { argument: AsnGetTimeArgument; result: AsnGetTimeResult; error: AsnRequestError; errors: never };
  /** Register an outside service (such as FAQ or ranking) with its address. */
  asnRegisterExternalService: { argument: AsnRegisterExternalServiceArgument; result: AsnRegisterExternalServiceResult; error: AsnRequestError; errors: never };
  /** Get a token for uploading a client error report. */
  asnRequestCERToken: { argument: AsnRequestCERTokenArgument; result: AsnRequestCERTokenResult; error: AsnRequestError; errors: never };
  /**
   * Check a user's token and learn whose it is (first version).
   * @deprecated Use asnTokenVerifyV2.
   */
  asnTokenVerify: { argument: AsnTokenVerifyArgument; result: AsnTokenVerifyResult; error: AsnRequestError; errors: never };
  /**
   * Ask the web service for STUN and TURN servers (first version).
   * @deprecated Use asnWebGetIceServersV2.
   */
  asnWebGetIceServers: { argument: AsnWebGetIceServersArgument; result: AsnWebGetIceServersResult; error: AsnRequestError; errors: never };
  /** Ask the web service for STUN and TURN servers; the server itself calls this. */
  asnWebGetIceServersV2: { argument: AsnWebGetIceServersV2Argument; result: AsnWebGetIceServersResult; error: AsnRequestError; errors: never };
}

export type OperationName = keyof Operations;

/** Operations without a result: sent one way. */
export type EventName =
  | "asnKeepAlive"
  | "asnLocationInformationChanged"
  | "asnUpdateMyContactConfigurationV2"
  | "asnUpdateMyAbsentStateV2"
  | "asnUpdateMyCustomNote"
  | "asnContactAbsentStateChanged"
  | "asnContactAppointmentStateChanged"
  | "asnContactCallInformationChanged"
  | "asnContactCustomNoteChanged"
  | "asnContactPhoneForwardStateChanged"
  | "asnContactRemoveContact"
  | "asnContactStatusResultEvent"
  | "asnMyPresenceRightsChallenge"
  | "asnMyUpdateClientContent"
  | "asnMyUpdateConnectedClientList"
  | "asnOperationComplete"
  | "asnPresenceStateChanged"
  | "asnReloadAdministrativeMonitorContent"
  | "asnRemoteInvokeComplete"
  | "asnRequestMyPresenceRightsChallenge"
  | "asnResetMyPresenceRightsChallenges"
  | "asnRetriggerFederationConnection"
  | "asnSMSStatusNotify"
  | "asnSendClientSideMail"
  | "asnSetPreferredContactRef"
  | "asnSettingsDynamicGroupRightsChanged"
  | "asnSettingsDynamicRightsChanged"
  | "asnSettingsGlobalDynamicRightsChanged"
  | "asnUpdateMyAbsentState"
  | "asnUpdateMyAppointment"
  | "asnUpdateMyCallInformation"
  | "asnUpdateMyContactConfiguration"
  | "asnUpdateMyPhoneForwardState"
  | "asnUpdateServerBasedClientSettings"
  | "asnAVDropCall"
  | "asnAVNewCallV2"
  | "asnAVCallStateChanged"
  | "asnAVCallMessageV2"
  | "asnAVConnectV2"
  | "asnAVAlertV2"
  | "asnRequestSTUNandTURN"
  | "asnSTUNandTURNConfigChanged"
  | "asnAVMakeMedia"
  | "asnAVNewMedia"
  | "asnAVConnectMedia"
  | "asnAVAlertMedia"
  | "asnAVDropMedia"
  | "asnAVCallHoldV2"
  | "asnAVCallHoldAckV2"
  | "asnAVCallRetrieveV2"
  | "asnAVCallRetrieveAckV2"
  | "asnAVTransferGetID"
  | "asnAVTransferGetIDResult"
  | "asnAVTransferStart"
  | "asnAVTransferStartResult"
  | "asnAVAlert"
  | "asnAVCallHold"
  | "asnAVCallHoldAck"
  | "asnAVCallMessage"
  | "asnAVCallRetrieve"
  | "asnAVCallRetrieveAck"
  | "asnAVConnect"
  | "asnAVNewCall"
  | "asnAgentNotifyGroupsChanged"
  | "asnAgentNotifyStateChanged"
  | "asnAgentNotifyBlockedRTCChanged"
  | "asnAgentBroadcastEvent"
  | "asnLogoff"
  | "asnCtiNotifyLineInfoChanged"
  | "asnCtiNotifyLineDoNotDisturbChanged"
  | "asnCtiNotifyLineRemoteOfficeChanged"
  | "asnCtiNotifyMonitorStopped"
  | "asnCtiNotifyLineSortOrderChanged"
  | "asnCtiNotifyLineForwardingChanged"
  | "asnCtiNotifyLineCallInformationChanged"
  | "asnCtiNotifyLineAddRemove"
  | "asnCtiNotifyMakeCallResult"
  | "asnCtiNotifyConferenceCreated"
  | "asnCtiNotifyConferenceDestroyed"
  | "asnCtiNotifyConferencePartyAdded"
  | "asnCtiNotifyConferencePartyRemoved"
  | "asnCtiNotifyLineCallFeaturesChanged"
  | "asnCtiNotifyLineProjectSettingsChanged"
  | "asnCtiNotifyLineActiveAddressChanged"
  | "asnCtiNotifyLineInvalidPasswordChanged"
  | "asnChatEvent"
  | "asnChatUserStatus"
  | "asnChatDatabaseIDChanged"
  | "asnChatDatabaseMaintenance"
  | "asnChatMuteStatusChanged"
  | "asnChatConversationAvatarChanged"
  | "asnClientCapabilitiesV2Changed"
  | "asnClientCapabilitiesChanged"
  | "asnSetClientCapabilities"
  | "asnClientContentChanged"
  | "asnClientContentTaggedIDsChanged"
  | "asnAdministrativeMonitorContentGroupAdded"
  | "asnAdministrativeMonitorContentGroupChanged"
  | "asnAdministrativeMonitorContentGroupRemoved"
  | "asnClientPersistenceEvent"
  | "asnUpdateCallLocalContact"
  | "asnJournalEntryChanged"
  | "asnJournalEntryListChanged"
  | "asnUpdateJournal"
  | "asnMgmtGetUserProfilesResult"
  | "asnMgmtGetUserListEvent"
  | "asnMgmtGetGroupsEvent"
  | "asnMgmtComputerFoundEvent"
  | "asnMgmtSoftwarePacketsChanged"
  | "asnMgmtSoftwareStatusComputerChanged"
  | "asnMgmtUpdateSoftwareStatusComputerChanged"
  | "asnMgmtGetLineStatesEvent"
  | "asnMgmtLineStateChanged"
  | "asnMgmtOnLineRemovedEvent"
  | "asnMgmtOnLineAddedEvent"
  | "asnMgmtOnLineConfigChangedEvent"
  | "asnMgmtOnLineCapsChangedEvent"
  | "asnMgmtOnCtiLineFoundEvent"
  | "asnMgmtOnLineGroupAdded"
  | "asnMgmtOnLineGroupConfigChangedEvent"
  | "asnMgmtOnLineGroupRemoved"
  | "asnMgmtOnLineEvent4AdminEvent"
  | "asnMgmtOnLicensesHaveChangedEvent"
  | "asnMgmtUCWebServiceStatusChanged"
  | "asnMgmtOnListenInterfaceStatusesEvent"
  | "asnMgmtOnListenInterfaceStatusesChangedEvent"
  | "asnMgmtLocationChanged"
  | "asnMgmtFederationServerStatusChanged"
  | "asnMgmtFederationServerDiagnosticComplete"
  | "asnMgmtUpgradeProgress"
  | "asnMgmtPushServiceDevicesResult"
  | "asnMgmtPushServiceDeviceChanged"
  | "asnMgmtRemoveComputerProfileEvent"
  | "asnMgmtRemoveGroupProfileEvent"
  | "asnMgmtRemoveUserProfileEvent"
  | "asnMgmtMeshNodeStatusChanged"
  | "asnMgmtMeshUpdateConnections"
  | "asnMgmtConnectionInformationChanged"
  | "asnMgmtUpdateDatabaseProgress"
  | "asnMgmtUserManagerConnectionStatusChanged"
  | "asnMgmtConfigurationManagerStatusChanged"
  | "asnMgmtConfigurationManagerServerListChanged"
  | "asnCERFileOperationStatus4Admin"
  | "asnCERSetClientLogDumpLevel4Admin"
  | "asnMgmtGetUsersEvent"
  | "asnUpdatePresenceV2"
  | "asnRemovePresence"
  | "asnUpdatePresence"
  | "asnSetServiceAgentStates"
  | "asnResponseSetServiceAgentStatesFailed"
  | "asnRequestServiceAgentStateChange"
  | "asnRequestServiceAgentLogin"
  | "asnRequestServiceAgentLogout"
  | "asnRequestServiceAgentsStatusUpdate"
  | "asnTaskItemsModified"
  | "asnTaskItemsAdded"
  | "asnTaskItemsRemoved"
  | "asnTasksReload"
  | "asnTransportKeepAlive";

/** The names that a member of an enumeration has in patterns, fixtures and faults: its own, and a short one. */
export interface EnumerationNames {
  AsnAVMakeCallErrorEnum: "general";
  AsnAVMediaType: "audiovideo" | "audio" | "desktopsharing" | "destkoprequestsharing" | "sip" | "eMEDIATYPEAUDIOVIDEO" | "eMEDIATYPEAUDIO" | "eMEDIATYPEDESKTOPSHARING" | "eMEDIATYPEDESTKOPREQUESTSHARING" | "eMEDIATYPESIP";
  AsnAVSTUNANDTURNPROVIDERTYPE: "ownservers" | "external" | "ucconnect" | "eTURNPROVIDERTYPEOWNSERVERS" | "eTURNPROVIDERTYPEEXTERNAL" | "eTURNPROVIDERTYPEUCCONNECT";
  AsnAVSTUNANDTURNSERVERTYPE: "undef" | "stun" | "turnuserpasswd" | "turnsharedsecret" | "eUNDEF" | "eSTUN" | "eTURNUSERPASSWD" | "eTURNSHAREDSECRET";
  AsnAbsentStateEnum: "notabsent" | "outofoffice" | "busy" | "donotdisturb" | "notset" | "eABSENTSTATENOTABSENT" | "eABSENTSTATEOUTOFOFFICE" | "eABSENTSTATEBUSY" | "eABSENTSTATEDONOTDISTURB" | "eABSENTSTATENOTSET";
  AsnAdminAddComputerProfileErrorEnum: "success" | "accessdenied" | "computeralreadyexists";
  AsnAdminAddGroupProfileErrorEnum: "success" | "accessdenied" | "groupalreadyexists" | "errorsavingprofile" | "cantaddgroupinactivedirectory";
  AsnAdminAddUserProfileErrorEnum: "success" | "accessdenied" | "useralreadyexists";
  AsnAdminFindGroupProfilesErrorEnum: "success" | "accessdenied" | "nosearchparameter";
  AsnAdminFindUserErrorEnum: "success" | "invalidparameters" | "accessdenied";
  AsnAdminGetComputerProfileErrorEnum: "success" | "accessdenied" | "computernotfound";
  AsnAdminGetPhoneJournalSettingsErrorEnum: "success" | "accessdenied";
  AsnAdminGetUserProfileErrorEnum: "success" | "usernotfound" | "accessdenied";
  AsnAdminGetUserProfilesErrorEnum: "success" | "nouserfound" | "accessdenied";
  AsnAdminPhoneJournalUnansweredEnum: "never" | "all" | "first" | "last";
  AsnAdminRemoveGroupProfileErrorEnum: "success" | "accessdenied" | "groupdoesnotexist";
  AsnAdminRemoveUserProfileErrorEnum: "success" | "unknown" | "accessdenied" | "invalidusername";
  AsnAdminSetComputerProfileErrorEnum: "success" | "accessdenied" | "computernotfound";
  AsnAdminSetGroupProfileErrorEnum: "success" | "accessdenied" | "groupnotfound" | "wrongprofileversion" | "errorsavingprofile";
  AsnAdminSetUserProfileErrorEnum: "success" | "accessdenied" | "usernotfound" | "sipurialreadyoccupied" | "sipurimalformed";
  AsnAdministrativeFunctionKeyTypes: "eAdministrativeFunctionKeyDial";
  AsnAgentStateEnum: "noagent" | "notready" | "ready" | "busy" | "workingaftercall" | "eAGENTSTATENOAGENT" | "eAGENTSTATENOTREADY" | "eAGENTSTATEREADY" | "eAGENTSTATEBUSY" | "eAGENTSTATEWORKINGAFTERCALL";
  AsnAppsPushEncryption: "none" | "aes128";
  AsnAttachToContactOptions: "toNothing" | "toAll" | "onlyMinimum" | "eAttachToNothing" | "eAttachToAll" | "eAttachOnlyMinimum";
  AsnAudioCodesEnum: "g711ulaw" | "g711alaw" | "g722" | "opus" | "audiocodecg711ulaw" | "audiocodecg711alaw" | "audiocodecg722" | "audiocodecopus";
  AsnBinaryTransferMetaDataTypeEnum: "empty" | "picture" | "vcard" | "geodata" | "voicemessage";
  AsnBinaryTransferRequestErrorEnum: "noerror" | "serverBusy" | "extensionNotAllowed" | "fileTooBig" | "unknownTransferID" | "transferTerminated" | "invalidPosition" | "filedeleted" | "invalidMetaData" | "databaseFail" | "generalServerError";
  AsnBinaryTransferServiceTypeEnum: "chat" | "screensharing" | "toexternal";
  AsnBinaryTransferStorageTypeEnum: "ucserver" | "ucweb" | "dropbox" | "awss3" | "onedrive";
  AsnCERFileOperationStatusEnum: "noError" | "zipping" | "transfering" | "cannotFindTarget" | "cannotFindSource" | "cannotWriteToTarget" | "failedToPrepare" | "failedToZip" | "generalError";
  AsnChatMessageStatus: "read" | "unread" | "deleted" | "undeleted" | "eRead" | "eUnread" | "eDeleted" | "eUndeleted";
  AsnChatResultEnum: "noerror" | "forbidden" | "invalidconversationid" | "invalidmessageid" | "tomanymessages" | "unknownrecipient" | "databasefail" | "invalidcrossrefid" | "federationfail" | "requestfail" | "invalidparam" | "notsubscribed";
  AsnChatUserlistModify: "added" | "removed" | "update";
  AsnChatWatchModeEnum: "watch" | "unwatch";
  AsnClientAppID: "unknown" | "procall" | "clninst" | "enetsn" | "enettsc" | "ivrdll" | "ectisrvcmd" | "mobile" | "mobilepad" | "webservicesdk" | "mac" | "procallweb" | "procallsip" | "procallxmpp" | "procallone" | "pushservice" | "procallanalytics" | "weblivechat" | "exchangecalendarreplicator" | "procallpac" | "procallpcb" | "webconferencing" | "procallwebapp" | "webview2client" | "msteamsapp" | "eCLIENTAPPIDUNKNOWN" | "eCLIENTAPPIDPROCALL" | "eCLIENTAPPIDCLNINST" | "eCLIENTAPPIDENETSN" | "eCLIENTAPPIDENETTSC" | "eCLIENTAPPIDIVRDLL" | "eCLIENTAPPIDECTISRVCMD" | "eCLIENTAPPIDMOBILE" | "eCLIENTAPPIDMOBILEPAD" | "eCLIENTAPPIDWEBSERVICESDK" | "eCLIENTAPPIDMAC" | "eCLIENTAPPIDPROCALLWEB" | "eCLIENTAPPIDPROCALLSIP" | "eCLIENTAPPIDPROCALLXMPP" | "eCLIENTAPPIDPROCALLONE" | "eCLIENTAPPIDPUSHSERVICE" | "eCLIENTAPPIDPROCALLANALYTICS" | "eCLIENTAPPIDWEBLIVECHAT" | "eCLIENTAPPIDEXCHANGECALENDARREPLICATOR" | "eCLIENTAPPIDPROCALLPAC" | "eCLIENTAPPIDPROCALLPCB" | "eCLIENTAPPIDWEBCONFERENCING" | "eCLIENTAPPIDPROCALLWEBAPP" | "eCLIENTAPPIDWEBVIEW2CLIENT" | "eCLIENTAPPIDMSTEAMSAPP";
  AsnClientPersistenceReadWildcardTypeEnum: "noWildcard" | "prefixKey" | "postfixKey";
  AsnClientPersistenceResultDetailsEnum: "noerror" | "itemstoreaccessdenied" | "dataaccessdenied" | "invalidsubscription" | "invalidcrossrefid" | "invalidkey" | "invaliddata" | "clientpersistenceoverload" | "databasefail" | "revisionoutdated" | "clientpersistencedisabled";
  AsnClientPersistenceSubscribeTypeEnum: "subscribe" | "unsubscribe";
  AsnContactPhoneLineState: "ffline" | "nline" | "eLINEOFFLINE" | "eLINEONLINE";
  AsnContactPhoneLineType: "all" | "unknown" | "primary" | "secondary" | "otherownnumber" | "iPHONENUMBERTYPEALL" | "iPHONENUMBERTYPEUNKNOWN" | "iPHONENUMBERTYPEPRIMARY" | "iPHONENUMBERTYPESECONDARY" | "iPHONENUMBERTYPEOTHEROWNNUMBER";
  AsnContactStatusParameterEnum: "activeContactID" | "phoneNumber" | "eMail";
  AsnConversationType: "one-to-one" | "multi-user" | "static-chatroom" | "public-chatroom";
  AsnCtiCallInfoChangedReason: "callOffering" | "callDialing" | "callRingback" | "callConnected" | "callConferenced" | "callHold" | "remotePartyChanged" | "remoteContactChanged" | "projectOrPrivateChanged" | "callMemoChanged" | "callBusy" | "callDisconnect" | "callDestroyed" | "holdContactChanged" | "other" | "callDataChanged" | "connectionToPhoneDestroyed" | "reasonCallOffering" | "reasonCallDialing" | "reasonCallRingback" | "reasonCallConnected" | "reasonCallConferenced" | "reasonCallHold" | "reasonRemotePartyChanged" | "reasonRemoteContactChanged" | "reasonProjectOrPrivateChanged" | "reasonCallMemoChanged" | "reasonCallBusy" | "reasonCallDisconnect" | "reasonCallDestroyed" | "reasonHoldContactChanged" | "reasonOther" | "reasonCallDataChanged" | "reasonConnectionToPhoneDestroyed";
  AsnCtiEnumPhoneLinesErrorEnum: "success" | "generalerror" | "accessdenied";
  AsnCtiLineMonitorStartErrorEnum: "success" | "generalerror" | "accessdenied" | "invalidline";
  AsnCtiLineMonitorStopErrorEnum: "success" | "generalerror" | "accessdenied" | "invalidline";
  AsnCtiLineOpenStatus: "disconnected" | "closed" | "open" | "openNoPhoneConnected" | "openNoPBXConnection" | "openPBXLoginFailed" | "openPBXNoLicense" | "openPBXSessionCountExceeded" | "failedNoLicense" | "failedNoECSTALicense" | "lineStatusDisconnected" | "lineStatusClosed" | "lineStatusOpen" | "lineStatusOpenNoPhoneConnected" | "lineStatusOpenNoPBXConnection" | "lineStatusOpenPBXLoginFailed" | "lineStatusOpenPBXNoLicense" | "lineStatusOpenPBXSessionCountExceeded" | "lineStatusFailedNoLicense" | "lineStatusFailedNoECSTALicense";
  AsnCtiLineSetDoNotDisturbErrorEnum: "success" | "generalerror" | "accessdenied" | "invalidline";
  AsnCtiLineSetRemoteOfficeErrorEnum: "success" | "generalerror" | "accessdenied" | "invalidline";
  AsnCtiMakeCallErrorEnum: "success" | "generalerror" | "accessdenied" | "invalidline";
  AsnCtiSnapshotPhoneLineErrorEnum: "success" | "generalerror" | "accessdenied" | "invalidline";
  AsnDatabaseManagerAuthModeEnum: "implicitWindows" | "explicitSQL" | "explicitWindows" | "eAuthImplicitWindows" | "eAuthExplicitSQL" | "eAuthExplicitWindows";
  AsnEConnectedIdDealing: "normal" | "ignore" | "eCONNECTEDIDDEALINGNORMAL" | "eCONNECTEDIDDEALINGIGNORE";
  AsnERemoteTapiDialFormat: "plain" | "all" | "eREMOTETAPIDIALFORMATPLAIN" | "eREMOTETAPIDIALFORMATALL";
  AsnERemoteTapiLineNames: "original" | "linenumber" | "eREMOTETAPILINENAMESORIGINAL" | "eREMOTETAPILINENAMESLINENUMBER";
  AsnERemoteTapiNumberFormat: "plain" | "preformat" | "supercanonic" | "eREMOTETAPINUMBERFORMATPLAIN" | "eREMOTETAPINUMBERFORMATPREFORMAT" | "eREMOTETAPINUMBERFORMATSUPERCANONIC";
  AsnETAPIDialNumberFormat: "normal" | "supercanonic" | "plain" | "dialableplain" | "eTAPIDIALNUMBERFORMATNORMAL" | "eTAPIDIALNUMBERFORMATSUPERCANONIC" | "eTAPIDIALNUMBERFORMATPLAIN" | "eTAPIDIALNUMBERFORMATDIALABLEPLAIN";
  AsnEUserReplicatorType: "none" | "entraid" | "eNONE" | "eENTRAID";
  AsnExternalPresenceType: "eMSTeams";
  AsnGatewayModelEnum: "general" | "unifyopenscapebusiness" | "mitelmivoiceoffice400" | "mitelmivoiceofficemxone" | "ferrariofficemastergate" | "avmfritzbox7490" | "asteriskpbx" | "panasonicns1000" | "panasonicnsx" | "gwmodelgeneral" | "gwmodelunifyopenscapebusiness" | "gwmodelmitelmivoiceoffice400" | "gwmodelmitelmivoiceofficemxone" | "gwmodelferrariofficemastergate" | "gwmodelavmfritzbox7490" | "gwmodelasteriskpbx" | "gwmodelpanasonicns1000" | "gwmodelpanasonicnsx";
  AsnGatewayTypesEnum: "gatewaystdsipwsipmediagw" | "gatewaystdsipwomediagw" | "mediagatewayrtp" | "mediagatewaydtls" | "federationstdsip" | "gatewaystdsipwkurentomediagw";
  AsnGetAvailableLinesErrorEnum: "success" | "accessdenied";
  AsnGetDatabaseManagerSettingsErrorEnum: "success" | "accessdenied";
  AsnGetUserManagerSettingsErrorEnum: "success" | "accessdenied";
  AsnInterfaceProtocolEnum: "undef" | "tcp" | "starttlsoptional" | "starttlsmandatory" | "tls" | "tlsfilecert" | "udp" | "mtls" | "ePROTOCOLUNDEF" | "ePROTOCOLTCP" | "ePROTOCOLSTARTTLSOPTIONAL" | "ePROTOCOLSTARTTLSMANDATORY" | "ePROTOCOLTLS" | "ePROTOCOLTLSFILECERT" | "ePROTOCOLUDP" | "ePROTOCOLMTLS";
  AsnInterfaceStatusEnum: "undef" | "notinitialized" | "failed" | "certerror" | "open" | "eINTERFACESTATUSUNDEF" | "eINTERFACESTATUSNOTINITIALIZED" | "eINTERFACESTATUSFAILED" | "eINTERFACESTATUSCERTERROR" | "eINTERFACESTATUSOPEN";
  AsnInterfaceTypeEnum: "undef" | "admin" | "client" | "tsp" | "http" | "https" | "ldap" | "ldaps" | "httpnodejs" | "httpsnodejs" | "sipregistrar" | "sipfederation" | "xmppfederation" | "eINTERFACETYPEUNDEF" | "eINTERFACETYPEADMIN" | "eINTERFACETYPECLIENT" | "eINTERFACETYPETSP" | "eINTERFACETYPEHTTP" | "eINTERFACETYPEHTTPS" | "eINTERFACETYPELDAP" | "eINTERFACETYPELDAPS" | "eINTERFACETYPEHTTPNODEJS" | "eINTERFACETYPEHTTPSNODEJS" | "eINTERFACETYPESIPREGISTRAR" | "eINTERFACETYPESIPFEDERATION" | "eINTERFACETYPEXMPPFEDERATION";
  AsnJournalPrivateCallOptions: "normal" | "shortennumbers" | "nonumbers" | "eNORMAL" | "eSHORTENNUMBERS" | "eNONUMBERS";
  AsnLogonErrorEnum: "internalservererror" | "invalusername" | "nomoreusers" | "invalidversion" | "negotiationrequired" | "invalidauthenticationmethod" | "usernotenabled" | "invalidcomputername" | "domainauthfailed" | "missingrights" | "missingrightsts" | "servernotcompatible" | "alreadyauthenticated" | "tlsrequired" | "accountpasswordlocked" | "tokenexired" | "toomanyattempts" | "wrongpacmode" | "eNETLOGININTERNALSERVERERROR" | "eNETLOGININVALUSERNAME" | "eNETLOGINNOMOREUSERS" | "eNETLOGININVALIDVERSION" | "eNETLOGINNEGOTIATIONREQUIRED" | "eNETLOGININVALIDAUTHENTICATIONMETHOD" | "eNETLOGINUSERNOTENABLED" | "eNETLOGININVALIDCOMPUTERNAME" | "eNETLOGINDOMAINAUTHFAILED" | "eNETLOGINMISSINGRIGHTS" | "eNETLOGINMISSINGRIGHTSTS" | "eNETLOGINSERVERNOTCOMPATIBLE" | "eNETLOGINALREADYAUTHENTICATED" | "eNETLOGINTLSREQUIRED" | "eNETLOGINACCOUNTPASSWORDLOCKED" | "eNETLOGINTOKENEXIRED" | "eNETLOGINTOOMANYATTEMPTS" | "eNETLOGINWRONGPACMODE";
  AsnMetaDirectoryPasswordEncryption: "encrypted" | "plain" | "iEncrypted" | "iPlain";
  AsnMgmtACUBROADCASTSENUM: "update" | "updateall" | "reportstatus" | "eACUBROADCASTUPDATE" | "eACUBROADCASTUPDATEALL" | "eACUBROADCASTREPORTSTATUS";
  AsnMgmtAdminUserManagerType: "none" | "activedirectory" | "eNONE" | "eACTIVEDIRECTORY";
  AsnMgmtAdminUserRightEnum: "common-DataImport" | "common-DataExport" | "common-RestartServer" | "common-NetworkInterfaces" | "common-CoreServices" | "common-SynchronizeContactData" | "common-ChangePassword" | "general-Licenses" | "general-PresenceDomain" | "general-UserDatabase" | "general-UserAuthentication" | "general-UserAdminAccess" | "general-Database" | "general-MultiServerDatabase" | "general-Events" | "general-Redis" | "telephony-Lines" | "telephony-LinesDetails-LineGroups" | "telephony-Location" | "telephony-Journal" | "telephony-UnansweredCalls" | "telephony-Problems" | "usermgmt-User" | "usermgmt-Groups" | "usermgmt-Computer" | "usermgmt-Profiles" | "usermgmt-GlobalSettings" | "services-UpdateServer" | "services-ExternalServer" | "services-EmailDelivery" | "services-Notifications" | "services-SMSDispatch" | "services-CallRecording" | "services-ShareContents" | "services-OnlineServices" | "services-StunTurn" | "services-PushNotifications" | "services-TeamsIntegration" | "federation-SIPFederation" | "federation-SIPServer" | "federation-SIPStaticRouting" | "federation-XMPPFederation" | "federation-DomainsAuthorization" | "federation-BlockDomain" | "federation-Diagnostics" | "database-MetaDirectory" | "database-Google" | "allsettings-ServerSettings" | "status-StatusMonitor" | "status-ServerEvents";
  AsnMgmtChatSettingsErrorEnum: "success" | "accessdenied";
  AsnMgmtDeskShareAccess: "none" | "accept" | "full" | "eDeskShareAccessNone" | "eDeskShareAccessAccept" | "eDeskShareAccessFull";
  AsnMgmtECOMPROMISESTATUS: "valid" | "blacklistedinvalid" | "reboundinvalid" | "blacklistedtemporary" | "reboundtemporary" | "eECOMPROMISESTATUSVALID" | "eECOMPROMISESTATUSBLACKLISTEDINVALID" | "eECOMPROMISESTATUSREBOUNDINVALID" | "eECOMPROMISESTATUSBLACKLISTEDTEMPORARY" | "eECOMPROMISESTATUSREBOUNDTEMPORARY";
  AsnMgmtELICENSEFEATURE: "users" | "lines" | "clients" | "umreplicator" | "analytics" | "instances" | "serverlines" | "challengepbx" | "cstaconnections" | "channels" | "eELICENSEFEATUREUSERS" | "eELICENSEFEATURELINES" | "eELICENSEFEATURECLIENTS" | "eELICENSEFEATUREUMREPLICATOR" | "eELICENSEFEATUREANALYTICS" | "eELICENSEFEATUREINSTANCES" | "eELICENSEFEATURESERVERLINES" | "eELICENSEFEATURECHALLENGEPBX" | "eELICENSEFEATURECSTACONNECTIONS" | "eELICENSEFEATURECHANNELS";
  AsnMgmtEnumLineType: "unknown" | "cti" | "mobile" | "sipav" | "clientav";
  AsnMgmtEnumUMSecurity: "individual" | "winusername" | "domain" | "eUMSECURITYINDIVIDUAL" | "eUMSECURITYWINUSERNAME" | "eUMSECURITYDOMAIN";
  AsnMgmtEnumUMSelfInstall: "full" | "simple" | "none" | "eUMSELFINSTALLFULL" | "eUMSELFINSTALLSIMPLE" | "eUMSELFINSTALLNONE";
  AsnMgmtForwardControllerEnum: "pbx" | "tapiserveradmin" | "tapiserveruser" | "eCTIFORWARDCONTROLLERPBX" | "eCTIFORWARDCONTROLLERTAPISERVERADMIN" | "eCTIFORWARDCONTROLLERTAPISERVERUSER";
  AsnMgmtForwardMode: "forwardunknwon" | "forwardimmediate" | "forwardbusy" | "forwardnoansw" | "forwardbusyint" | "forwardbusyext" | "forwardnoansint" | "forwardnoansext" | "forwardimmint" | "forwardimmext" | "backendspecific" | "forwardallmodes" | "eCTIFORWARDUNKNWON" | "eCTIFORWARDIMMEDIATE" | "eCTIFORWARDBUSY" | "eCTIFORWARDNOANSW" | "eCTIFORWARDBUSYINT" | "eCTIFORWARDBUSYEXT" | "eCTIFORWARDNOANSINT" | "eCTIFORWARDNOANSEXT" | "eCTIFORWARDIMMINT" | "eCTIFORWARDIMMEXT" | "eCTIBACKENDSPECIFIC" | "eCTIFORWARDALLMODES";
  AsnMgmtGDPREraseErrorEnum: "success" | "accessdenied";
  AsnMgmtGetDatabaseManagerSettingsErrorEnum: "success" | "accessdenied";
  AsnMgmtGetLicenseErrorEnum: "exists" | "invalidlicense" | "dependencies" | "requireshardwareid" | "forbiddencombination" | "licenseexpired" | "blacklistedinvalid" | "reboundinvalid" | "eLICENSEERREXISTS" | "eLICENSEERRINVALIDLICENSE" | "eLICENSEERRDEPENDENCIES" | "eLICENSEERRREQUIRESHARDWAREID" | "eLICENSEERRFORBIDDENCOMBINATION" | "eLICENSEERRLICENSEEXPIRED" | "eLICENSEERRBLACKLISTEDINVALID" | "eLICENSEERRREBOUNDINVALID";
  AsnMgmtGetPhoneJournalSettingsErrorEnum: "success" | "accessdenied";
  AsnMgmtGetUserProfilesErrorEnum: "success" | "nouserfound" | "accessdenied";
  AsnMgmtLineForwardModeEnum: "uncond" | "uncondinternal" | "uncondexternal" | "uncondspecific" | "busy" | "busyinternal" | "busyexternal" | "busyspecific" | "noansw" | "noanswinternal" | "noanswexternal" | "noanswspecific" | "busyna" | "busynainternal" | "busynaexternal" | "busynaspecific" | "unknown" | "unavail" | "eLINEFORWARDMODEUNCOND" | "eLINEFORWARDMODEUNCONDINTERNAL" | "eLINEFORWARDMODEUNCONDEXTERNAL" | "eLINEFORWARDMODEUNCONDSPECIFIC" | "eLINEFORWARDMODEBUSY" | "eLINEFORWARDMODEBUSYINTERNAL" | "eLINEFORWARDMODEBUSYEXTERNAL" | "eLINEFORWARDMODEBUSYSPECIFIC" | "eLINEFORWARDMODENOANSW" | "eLINEFORWARDMODENOANSWINTERNAL" | "eLINEFORWARDMODENOANSWEXTERNAL" | "eLINEFORWARDMODENOANSWSPECIFIC" | "eLINEFORWARDMODEBUSYNA" | "eLINEFORWARDMODEBUSYNAINTERNAL" | "eLINEFORWARDMODEBUSYNAEXTERNAL" | "eLINEFORWARDMODEBUSYNASPECIFIC" | "eLINEFORWARDMODEUNKNOWN" | "eLINEFORWARDMODEUNAVAIL";
  AsnMgmtLoginError: "internalservererror" | "invalusername" | "invalidpass" | "nomoreusers" | "invalidversion" | "negotiationrequired" | "invalidauthenticationmethod" | "usernotenabled" | "invalidcomputername" | "domainauthfailed" | "missingrights" | "missingrightsts" | "servernotcompatible" | "alreadyauthenticated" | "tlsrequired" | "tokenexired" | "eNETLOGININTERNALSERVERERROR" | "eNETLOGININVALUSERNAME" | "eNETLOGININVALIDPASS" | "eNETLOGINNOMOREUSERS" | "eNETLOGININVALIDVERSION" | "eNETLOGINNEGOTIATIONREQUIRED" | "eNETLOGININVALIDAUTHENTICATIONMETHOD" | "eNETLOGINUSERNOTENABLED" | "eNETLOGININVALIDCOMPUTERNAME" | "eNETLOGINDOMAINAUTHFAILED" | "eNETLOGINMISSINGRIGHTS" | "eNETLOGINMISSINGRIGHTSTS" | "eNETLOGINSERVERNOTCOMPATIBLE" | "eNETLOGINALREADYAUTHENTICATED" | "eNETLOGINTLSREQUIRED" | "eNETLOGINTOKENEXIRED";
  AsnMgmtMeshNodeConnectionStatusEnum: "unknown" | "connected" | "connectiondropped" | "connectfailedunknown" | "connectfailedunreachable" | "connectfailedinvalidmeshid" | "connectfailedinvalidpassword" | "connectfailednomorelicensesonserver" | "connectfaileddisabledonserver" | "connectfailednomeshidonserver" | "connectfailednoautoaddonserver" | "connectfailednodedisabledonserver" | "connectfailednodetlsforcedonserver" | "connectfailednolicensesonclient" | "connectfaileddisabledonclient" | "connectfailednomeshidonclient" | "connectfailednodedisabledonclient" | "connectfailedtlsforcedonclient" | "connectfailedalreadyconnected" | "connectfailedtlscerterror";
  AsnMgmtMobileAccessOption: "none" | "ucconnect" | "ownservers" | "eNONE" | "eUCCONNECT" | "eOWNSERVERS";
  AsnMgmtPhoneJournalPrivateCallOptionsEnum: "normal" | "shortenNumbers" | "noNumber" | "enPrivateCallsNormal" | "enPrivateCallsShortenNumbers" | "enPrivateCallsNoNumber";
  AsnMgmtPhoneJournalUnansweredEnum: "never" | "all" | "first" | "last";
  AsnMgmtRedisTypeEnum: "single" | "sentinel" | "cluster" | "eSingle" | "eSentinel" | "eCluster";
  AsnMgmtSMSSenderAddressType: "userConfigured" | "userConfiguredIfAvailable" | "serverConfigured" | "eSMSSenderAddressUserConfigured" | "eSMSSenderAddressUserConfiguredIfAvailable" | "eSMSSenderAddressServerConfigured";
  AsnMgmtSchemaExtensionVersion: "notdetectable" | "none" | "3" | "4" | "6" | "eSCHEMAEXTENSIONVERSIONNOTDETECTABLE" | "eSCHEMAEXTENSIONVERSIONNONE" | "eSCHEMAEXTENSIONVERSION3" | "eSCHEMAEXTENSIONVERSION4" | "eSCHEMAEXTENSIONVERSION6";
  AsnMgmtSetDatabaseManagerSettingsErrorEnum: "success" | "accessdenied";
  AsnMgmtSetGroupProfileErrorEnum: "success" | "accessdenied" | "groupnotfound" | "wrongprofileversion" | "errorsavingprofile" | "nosearchparameter";
  AsnMgmtSetPhoneJournalSettingsErrorEnum: "success" | "accessdenied";
  AsnMgmtSetPresenceDomainResultEnum: "done" | "notDoneCauseOtherDatacenterServersRunning" | "notDoneCauseConfigDBNotConnected" | "eDone" | "eNotDoneCauseOtherDatacenterServersRunning" | "eNotDoneCauseConfigDBNotConnected";
  AsnMgmtTapiLineSINGALCALLSONADDRESSEnum: "all" | "0" | "eSINGALCALLSONADDRESSALL" | "eSINGALCALLSONADDRESS0";
  AsnMgmtUCServerType: "enterprise" | "one" | "business" | "datacenter" | "ucaas";
  AsnMgmtUnansweredOptionEnum: "never" | "all" | "first" | "last" | "eUnansweredOptionNever" | "eUnansweredOptionAll" | "eUnansweredOptionFirst" | "eUnansweredOptionLast";
  AsnMgmtUserManagerInterfaceType: "unknown" | "builtin" | "activedirectory" | "ldap" | "builtindb" | "eUSERMANAGERINTERFACETYPEUNKNOWN" | "eUSERMANAGERINTERFACETYPEBUILTIN" | "eUSERMANAGERINTERFACETYPEACTIVEDIRECTORY" | "eUSERMANAGERINTERFACETYPELDAP" | "eUSERMANAGERINTERFACETYPEBUILTINDB";
  AsnMgmtVerifyUCWebServicesConfigError: "connected" | "unknown" | "invaliducsid" | "loginfailed" | "failed" | "redirect" | "eUCWSSERVERSTATUSCONNECTED" | "eUCWSSERVERSTATUSUNKNOWN" | "eUCWSSERVERSTATUSINVALIDUCSID" | "eUCWSSERVERSTATUSLOGINFAILED" | "eUCWSSERVERSTATUSFAILED" | "eUCWSSERVERSTATUSREDIRECT";
  AsnNegotiateServerConnectionAuthenticationMethod: "password" | "domain" | "oauth" | "ePASSWORD" | "eDOMAIN" | "eOAUTH";
  AsnNegotiateServerConnectionServerTypeV2: "procallenterprise" | "tapiserver" | "procallinfinity" | "procallnex" | "ePROCALLENTERPRISE" | "eTAPISERVER" | "ePROCALLINFINITY" | "ePROCALLNEX";
  AsnNetServicesAgentsErrors: "noerror" | "accessdenied" | "agentidmissing" | "groupidmissing" | "agentstatemissing" | "agentcapabilitiesmissing" | "serviceidmissing" | "wrongserviceid" | "servicealreadyconnected" | "serviceallocationfailed" | "noagentsregistered" | "noagentsgiven";
  AsnRankingAgentPublicPresenceEnum: "offline" | "uncontrolled" | "available" | "notavailable";
  AsnReachabilityEnum: "normal" | "pause" | "businesstrip" | "homeoffice" | "vacation" | "unreachable" | "eREACHABILITYNORMAL" | "eREACHABILITYPAUSE" | "eREACHABILITYBUSINESSTRIP" | "eREACHABILITYHOMEOFFICE" | "eREACHABILITYVACATION" | "eREACHABILITYUNREACHABLE";
  AsnRemoveDynamicRightsErrorEnum: "general" | "permissiondenied" | "writeprofiledenied" | "unknownrights";
  AsnSIPAVResponseCodes: "default" | "busy" | "tmpavailable" | "decline" | "ringing" | "rcdefault" | "rcbusy" | "rctmpavailable" | "rcdecline" | "rcringing";
  AsnSIPConnectionTypeEnum: "udp" | "tcp" | "tls" | "mtls" | "eSIPUDP" | "eSIPTCP" | "eSIPTLS" | "eSIPMTLS";
  AsnSMSStatus: "success" | "error" | "delayed" | "eSMSSTATUSSUCCESS" | "eSMSSTATUSERROR" | "eSMSSTATUSDELAYED";
  AsnServiceAgentStateFailedReasonEnum: "agent" | "state" | "eUNKNOWNAGENT" | "eUNKNOWNSTATE";
  AsnSetDynamicRightsErrorEnum: "general" | "permissiondenied" | "writeprofiledenied" | "unknownrights";
  AsnTaskDelegationState: "accepted" | "waiting" | "declined";
  AsnTaskPriority: "low" | "normal" | "high";
  AsnTaskPrivacy: "normal" | "personal" | "private" | "confidential";
  AsnTaskState: "notstarted" | "inprogress" | "waitingforothers" | "deferred" | "done";
  AsnUpdateAVBehaviour: "waitForIdle" | "immediate" | "waitForIdleTimed";
  AsnUserTokenType: "external" | "login" | "eUserTokenExternal" | "eUserTokenLogin";
  EAsnAuthRoles: "user" | "mgmt";
  EAsnCallState: "unknown" | "destroyed" | "offering" | "dialing" | "ringback" | "busy" | "connected" | "conferenced" | "hold" | "disconnected" | "preparecall";
  EAsnCallType: "normal" | "consult" | "conferencecontroler" | "callback" | "conferencemember" | "conferencecontrolerpending" | "conferencememberpending" | "eCALLTYPENORMAL" | "eCALLTYPECONSULT" | "eCALLTYPECONFERENCECONTROLER" | "eCALLTYPECALLBACK" | "eCALLTYPECONFERENCEMEMBER" | "eCALLTYPECONFERENCECONTROLERPENDING" | "eCALLTYPECONFERENCEMEMBERPENDING";
  EAsnJournalCallType: "cTICall" | "videoChat" | "audioChat" | "audioVideoChat" | "im" | "bluetoothMobile" | "bluetoothMobileUnknownDuration" | "sipAVCall" | "sms" | "screenSharing" | "requestedScreenSharing" | "eCTICall" | "eVideoChat" | "eAudioChat" | "eAudioVideoChat" | "eIM" | "eBluetoothMobile" | "eBluetoothMobileUnknownDuration" | "eSipAVCall" | "eSMS" | "eScreenSharing" | "eRequestedScreenSharing";
  EnumAppointmentImportance: "less" | "normal" | "urgent" | "eAPPOINTMENTIMPORTANCELESS" | "eAPPOINTMENTIMPORTANCENORMAL" | "eAPPOINTMENTIMPORTANCEURGENT";
  EnumAppointmentSensitivity: "normal" | "personal" | "private" | "confidential" | "eAPPOINTMENTSENSITIVITYNORMAL" | "eAPPOINTMENTSENSITIVITYPERSONAL" | "eAPPOINTMENTSENSITIVITYPRIVATE" | "eAPPOINTMENTSENSITIVITYCONFIDENTIAL";
  EnumAppointmentState: "free" | "tentative" | "busy" | "outofoffice" | "eAPPOINTMENTSTATUSFREE" | "eAPPOINTMENTSTATUSTENTATIVE" | "eAPPOINTMENTSTATUSBUSY" | "eAPPOINTMENTSTATUSOUTOFOFFICE";
  EnumCallDisconnectedReason: "unknown" | "unconnected" | "busy" | "redirectedunknown" | "redirectedbylineowner" | "eDISCONNECTEDREASONUNKNOWN" | "eDISCONNECTEDREASONUNCONNECTED" | "eDISCONNECTEDREASONBUSY" | "eDISCONNECTEDREASONREDIRECTEDUNKNOWN" | "eDISCONNECTEDREASONREDIRECTEDBYLINEOWNER";
  EnumCallRecordingState: "nocallrecodring" | "callrecordercall" | "callrecordingmember" | "wascallrecordercall" | "wascallrecordingmember" | "eNOCALLRECODRING" | "eCALLRECORDERCALL" | "eCALLRECORDINGMEMBER" | "eWASCALLRECORDERCALL" | "eWASCALLRECORDINGMEMBER";
  EnumCallState: "unknown" | "destroyed" | "offering" | "dialing" | "ringback" | "busy" | "connected" | "conferenced" | "hold" | "disconnected" | "preparecall" | "eCALLSTATEUNKNOWN" | "eCALLSTATEDESTROYED" | "eCALLSTATEOFFERING" | "eCALLSTATEDIALING" | "eCALLSTATERINGBACK" | "eCALLSTATEBUSY" | "eCALLSTATECONNECTED" | "eCALLSTATECONFERENCED" | "eCALLSTATEHOLD" | "eCALLSTATEDISCONNECTED" | "eCALLSTATEPREPARECALL";
  EnumCodecType: "pcmu" | "pcma" | "g722" | "g729" | "opus" | "telephone-event" | "g726-16" | "g726-24" | "g726-32" | "g726-40" | "vp8" | "h264" | "ePCMU" | "ePCMA" | "eG722" | "eG729" | "eOPUS" | "eTELEPHONE-EVENT" | "eG726-16" | "eG726-24" | "eG726-32" | "eG726-40" | "eVP8" | "eH264";
  EnumCtiDigitMode: "serverdecide" | "pulse" | "dtmf" | "dtmfend" | "eLINEDIGITMODESERVERDECIDE" | "eLINEDIGITMODEPULSE" | "eLINEDIGITMODEDTMF" | "eLINEDIGITMODEDTMFEND";
  EnumEMailAttachmentEncoding: "unknown" | "txtutf8" | "txtunicode" | "txtansi" | "vcf" | "wav" | "mp3" | "binary" | "eEncodingUnknown" | "eEncodingTXTUTF8" | "eEncodingTXTUNICODE" | "eEncodingTXTANSI" | "eEncodingVCF" | "eEncodingWAV" | "eEncodingMP3" | "eEncodingBinary";
  EnumEMailBodyEncoding: "unknown" | "txtutf8" | "txtunicode" | "txtansi" | "eEncodingUnknown" | "eEncodingTXTUTF8" | "eEncodingTXTUNICODE" | "eEncodingTXTANSI";
  EnumForwardController: "pbx" | "tapiserveradmin" | "tapiserveruser" | "eFORWARDCONTROLLERPBX" | "eFORWARDCONTROLLERTAPISERVERADMIN" | "eFORWARDCONTROLLERTAPISERVERUSER";
  EnumForwardModes: "modeunknown" | "modeimmediate" | "modebusy" | "modenoansw" | "modebusyint" | "modebusyext" | "modenoansint" | "modenoansext" | "modeimmint" | "modeimmext" | "disc" | "discint" | "discext" | "admindisc" | "admindiscint" | "admindiscext" | "allmodesmask" | "eFORWARDMODEUNKNOWN" | "eFORWARDMODEIMMEDIATE" | "eFORWARDMODEBUSY" | "eFORWARDMODENOANSW" | "eFORWARDMODEBUSYINT" | "eFORWARDMODEBUSYEXT" | "eFORWARDMODENOANSINT" | "eFORWARDMODENOANSEXT" | "eFORWARDMODEIMMINT" | "eFORWARDMODEIMMEXT" | "eFORWARDDISC" | "eFORWARDDISCINT" | "eFORWARDDISCEXT" | "eFORWARDADMINDISC" | "eFORWARDADMINDISCINT" | "eFORWARDADMINDISCEXT" | "eFORWARDALLMODESMASK";
  EnumProjectType: "unknown" | "pbx" | "journal" | "journalpbx" | "pbxprivate" | "ePROJECTTYPEUNKNOWN" | "ePROJECTTYPEPBX" | "ePROJECTTYPEJOURNAL" | "ePROJECTTYPEJOURNALPBX" | "ePROJECTTYPEPBXPRIVATE";
  EnumRemoteContactSource: "unknown" | "serverprovided" | "clientprovided" | "otherclientprovided" | "eUNKNOWN" | "eSERVERPROVIDED" | "eCLIENTPROVIDED" | "eOTHERCLIENTPROVIDED";
  EnumRequestConversationAvatarResult: "default" | "hashnotchanged" | "attached" | "eDEFAULT" | "eHASHNOTCHANGED" | "eATTACHED";
  EnumRequestImageResult: "imageattached" | "imagehashnotchanged" | "noimagefound" | "eIMAGEATTACHED" | "eIMAGEHASHNOTCHANGED" | "eNOIMAGEFOUND";
  EnumSTUNandTURNType: "stun" | "turn" | "eSTUN" | "eTURN";
}

/** The fields that have one member of an enumeration as their value, by type. */
export interface EnumeratedFields {
  AsnCERFileOperationStatusArgument: { eStatus: "AsnCERFileOperationStatusEnum" };
  AsnLocationInformation2: { iDialingNumberFormat: "AsnETAPIDialNumberFormat" };
  AsnGetMetaSettingsArgument: { eSendPlainPassword: "AsnMetaDirectoryPasswordEncryption" };
  AsnMetaDirectorySettings: { ePasswordEncryption: "AsnMetaDirectoryPasswordEncryption" };
  AsnSetMetaSettingsArgument: { eSendPlainPassword: "AsnMetaDirectoryPasswordEncryption" };
  AsnAppsRegisterPushArgument: { iEncryption: "AsnAppsPushEncryption" };
  AsnContactStatusParameter: { typeOfValue: "AsnContactStatusParameterEnum" };
  AsnSMSStatusNotifyArgument: { status: "AsnSMSStatus" };
  AsnEMailBody: { iBodyEncoding: "EnumEMailBodyEncoding" };
  AsnEMailAttachment: { iAttachmentEncoding: "EnumEMailAttachmentEncoding" };
  AsnUpdateMyCallInformationArgument: { iCallState: "EnumCallState"; iDisconnectedReason: "EnumCallDisconnectedReason"; iCallRecordingState: "EnumCallRecordingState" };
  AsnAVNewCallV2Argument: { callType: "AsnAVMediaType" };
  AsnConfigCodec: { iType: "EnumCodecType" };
  AsnAVMediaChangeArgument: { iMediaType: "AsnAVMediaType" };
  AsnAVNewCallArgument: { callType: "AsnAVMediaType" };
  AsnAdminGetPhoneJournalSettingsResult: { iUnansweredCallJournalOption: "AsnAdminPhoneJournalUnansweredEnum"; iAnsweredRedirectedCallJournalOption: "AsnAdminPhoneJournalUnansweredEnum" };
  AsnAgentGroupInfo: { iAgentState: "AsnAgentStateEnum" };
  AsnAgentSetStateArgument: { iAgentState: "AsnAgentStateEnum" };
  AsnAgentNotifyStateChangedArgument: { iAgentState: "AsnAgentStateEnum" };
  AsnNegotiateServerConnectionV2Argument: { eClientAppID: "AsnClientAppID" };
  AsnNegotiateServerConnectionV2Result: { eServerType: "AsnNegotiateServerConnectionServerTypeV2"; eAuthenticationMethod: "AsnNegotiateServerConnectionAuthenticationMethod" };
  AsnGetUserTokenArgument: { iType: "AsnUserTokenType" };
  AsnLogonArgument: { iAttachToContact: "AsnAttachToContactOptions" };
  AsnSetClientAuthenticationArgument: { iCtiClientAppID: "AsnClientAppID" };
  AsnBinaryTransferSettings: { eServiceType: "AsnBinaryTransferServiceTypeEnum" };
  AsnBinaryTransferStorageSettings: { eStorageType: "AsnBinaryTransferStorageTypeEnum" };
  AsnBinaryTransferMetaData: { eMetaDataType: "AsnBinaryTransferMetaDataTypeEnum" };
  AsnInitBinaryTransferUploadArgument: { eServiceType: "AsnBinaryTransferServiceTypeEnum" };
  AsnInitBinaryTransferUploadResult: { eTargetType: "AsnBinaryTransferStorageTypeEnum" };
  AsnInitBinaryTransferDownloadResult: { eSourceType: "AsnBinaryTransferStorageTypeEnum" };
  AsnCtiLineInfo: { iType: "AsnContactPhoneLineType"; iLineOpenStatus: "AsnCtiLineOpenStatus" };
  AsnCtiCallInformation: { iCallState: "EnumCallState"; iCallType: "EAsnCallType"; iDisconnectedReason: "EnumCallDisconnectedReason"; iCallRecordingState: "EnumCallRecordingState"; iRemoteContactSource: "EnumRemoteContactSource" };
  AsnCtiNotifyLineCallInformationChangedArgument: { reason: "AsnCtiCallInfoChangedReason" };
  AsnCtiDialDigitsArgument: { iDigitMode: "EnumCtiDigitMode" };
  AsnCtiSetupConferenceArgument: { iNumberFormat: "AsnETAPIDialNumberFormat" };
  AsnChatEvent: { iError: "AsnChatResultEnum" };
  AsnChatEventConversation: { iChatUserlistModify: "AsnChatUserlistModify"; iConversationType: "AsnConversationType" };
  AsnChatConversation: { iConversationType: "AsnConversationType" };
  AsnChatSubscribeEventsResult: { iResult: "AsnChatResultEnum" };
  AsnChatGetDatabaseIDResult: { iResult: "AsnChatResultEnum" };
  AsnChatGetDiffUpdateResult: { iResult: "AsnChatResultEnum" };
  AsnChatGetConversationOverviewResult: { iResult: "AsnChatResultEnum" };
  AsnChatTextMessageArgument: { iConversationType: "AsnConversationType" };
  AsnChatTextMessageResult: { iResult: "AsnChatResultEnum" };
  AsnChatBinaryMessageArgument: { iConversationType: "AsnConversationType" };
  AsnChatBinaryMessageResult: { iResult: "AsnChatResultEnum" };
  AsnChatForwardMessageResult: { iResult: "AsnChatResultEnum" };
  AsnChatUserlistModifyArgument: { iChatUserlistModify: "AsnChatUserlistModify" };
  AsnChatUserlistModifyResult: { iResult: "AsnChatResultEnum" };
  AsnChatFindEventsResult: { iResult: "AsnChatResultEnum" };
  AsnChatGetEventsRangeResult: { iResult: "AsnChatResultEnum" };
  AsnChatGetBinaryMessageEventsResult: { iResult: "AsnChatResultEnum" };
  AsnChatSetMessagesStatusArgument: { iStatus: "AsnChatMessageStatus" };
  AsnChatSetMessagesStatusResult: { iResult: "AsnChatResultEnum" };
  AsnChatGetConversationsResult: { iResult: "AsnChatResultEnum" };
  AsnChatGetConversationIDResult: { iResult: "AsnChatResultEnum" };
  AsnChatForwardResult: { iResult: "AsnChatResultEnum" };
  AsnChatIsGlobalDisabledResult: { iResult: "AsnChatResultEnum" };
  AsnChatWatchConversationArgument: { iWatchMode: "AsnChatWatchModeEnum" };
  AsnChatWatchConversationResult: { iResult: "AsnChatResultEnum" };
  AsnChatSetUserlistResult: { iResult: "AsnChatResultEnum" };
  AsnChatMuteConversationResult: { iResult: "AsnChatResultEnum" };
  AsnChatUnmuteConversationResult: { iResult: "AsnChatResultEnum" };
  AsnChatSetConversationAvatarResult: { iResult: "AsnChatResultEnum" };
  AsnChatGetConversationAvatarResult: { iResult: "AsnChatResultEnum"; iImageResult: "EnumRequestConversationAvatarResult" };
  AsnAdministrativeFunctionKey: { iType: "AsnAdministrativeFunctionKeyTypes" };
  AsnClientPersistenceReadArgument: { iItemKeyWildcardType: "AsnClientPersistenceReadWildcardTypeEnum" };
  AsnClientPersistenceSubscribeArgument: { iSubscribeType: "AsnClientPersistenceSubscribeTypeEnum" };
  AsnClientPersistenceEventArgument: { iResult: "AsnClientPersistenceResultDetailsEnum" };
  AsnAppointmentEntry: { iStatus: "EnumAppointmentState"; iImportance: "EnumAppointmentImportance"; iSensitivity: "EnumAppointmentSensitivity" };
  AsnContactCallInformationV2: { iCallState: "EnumCallState"; iDisconnectedReason: "EnumCallDisconnectedReason"; iCallRecordingState: "EnumCallRecordingState" };
  AsnContactPhoneLineV2: { iType: "AsnContactPhoneLineType"; iState: "AsnContactPhoneLineState" };
  AsnExternalPresenceState: { eType: "AsnExternalPresenceType" };
  AsnAbsentStateV2: { eAbsentState: "AsnAbsentStateEnum"; eReachability: "AsnReachabilityEnum" };
  AsnContactPhoneLine: { iType: "AsnContactPhoneLineType"; iState: "AsnContactPhoneLineState" };
  AsnContactCallInformation: { iCallState: "EnumCallState"; iDisconnectedReason: "EnumCallDisconnectedReason"; iCallRecordingState: "EnumCallRecordingState" };
  AsnAbsentState: { iAbsentState: "AsnAbsentStateEnum" };
  AsnProjectPinRule: { iProjectType: "EnumProjectType" };
  AsnConfigSTUNandTURN: { iType: "EnumSTUNandTURNType" };
  AsnLineForward: { iForwardController: "EnumForwardController"; iForwardMode: "EnumForwardModes" };
  AsnJournalGetSettingsResult: { ePrivacyLevel: "AsnJournalPrivateCallOptions" };
  AsnClientConnectionDescription: { iClientAppID: "AsnClientAppID" };
  AsnMgmtAgentPublicPresenceItem: { iPublicAgentPresence: "AsnRankingAgentPublicPresenceEnum" };
  AsnMgmtSMSManagerSettings: { iSenderAddressType: "AsnMgmtSMSSenderAddressType" };
  AsnMgmtSendBroadcastArgument: { iType: "AsnMgmtACUBROADCASTSENUM" };
  AsnMgmtUpdateServiceSettings: { iAVBehaviour: "AsnUpdateAVBehaviour" };
  AsnMgmtGetLineStatesEventArgument: { iOpenState: "AsnCtiLineOpenStatus" };
  AsnMgmtLineStatus: { eOpenState: "AsnCtiLineOpenStatus" };
  AsnMgmtLineStateChangedArgument: { iOpenState: "AsnCtiLineOpenStatus" };
  AsnMgmtTapiLineConfiguration: { iSignalCallsOnAddress: "AsnMgmtTapiLineSINGALCALLSONADDRESSEnum" };
  AsnMgmtTapiLineConfig4Admin: { iSignalCallsOnAddress: "AsnMgmtTapiLineSINGALCALLSONADDRESSEnum" };
  AsnMgmtTapiLineGroupConfiguration: { iRejectCodeSrv: "AsnSIPAVResponseCodes"; iRejectCodeClnt: "AsnSIPAVResponseCodes"; iLineType: "AsnMgmtEnumLineType" };
  AsnUserManagerSettings: { iUMSecurity: "AsnMgmtEnumUMSecurity"; iUMSelfInstall: "AsnMgmtEnumUMSelfInstall"; iDeskShareAccess: "AsnMgmtDeskShareAccess"; eUserReplicator: "AsnEUserReplicatorType" };
  AsnMgmtUserManagerActiveDirectorySettings: { iExtensionVersion: "AsnMgmtSchemaExtensionVersion" };
  AsnMgmtGetUMInterfaceSettingsArgument: { iInterfaceType: "AsnMgmtUserManagerInterfaceType" };
  AsnMgmtSetUMInterfaceSettingsArgument: { iInterfaceType: "AsnMgmtUserManagerInterfaceType" };
  AsnMgmtFeatureCount: { feature: "AsnMgmtELICENSEFEATURE" };
  AsnMgmtLicenseDetails: { iCompromiseStatus: "AsnMgmtECOMPROMISESTATUS" };
  AsnMgmtUCConnectSettings: { iMobileAccessOption: "AsnMgmtMobileAccessOption" };
  AsnMgmtDatabaseManagerSettings: { iAuthMode: "AsnDatabaseManagerAuthModeEnum" };
  AsnListeningInterface: { iInterfaceType: "AsnInterfaceTypeEnum"; iProtocol: "AsnInterfaceProtocolEnum" };
  AsnListeningInterfaceStatus: { iStatus: "AsnInterfaceStatusEnum" };
  AsnLocationInformationMgmt: { iRemoteTapiNumberFormat: "AsnERemoteTapiNumberFormat"; iRemoteTapiDialFormat: "AsnERemoteTapiDialFormat"; iRemoteTapiLineNames: "AsnERemoteTapiLineNames"; iDialingNumberFormat: "AsnETAPIDialNumberFormat"; iConnectedIDDealing: "AsnEConnectedIdDealing" };
  AsnAVStunOrTurnServer: { iType: "AsnAVSTUNANDTURNSERVERTYPE" };
  AsnAVStunOrTurnSettings: { iTurnProviderType: "AsnAVSTUNANDTURNPROVIDERTYPE" };
  AsnSIPGatewayUASettings: { iGatewayModel: "AsnGatewayModelEnum"; iGatewayType: "AsnGatewayTypesEnum"; iConnectionType: "AsnSIPConnectionTypeEnum"; ilistAudioCodecs: "AsnAudioCodesEnum" };
  AsnMgmtLoginResult: { iOpenState: "AsnCtiLineOpenStatus" };
  AsnMgmtGetCtiServerTypeResult: { iServerType: "AsnMgmtUCServerType" };
  AsnMgmtCtiForwardEntry: { iForwardController: "AsnMgmtForwardControllerEnum"; iForwardMode: "AsnMgmtForwardMode"; iBackEndSpecific: "AsnMgmtLineForwardModeEnum" };
  AsnMgmtPhoneJournalSettings: { iPrivateCallOptions: "AsnMgmtPhoneJournalPrivateCallOptionsEnum"; iUnansweredCallJournalOption: "AsnMgmtPhoneJournalUnansweredEnum"; iAnsweredRedirectedCallJournalOption: "AsnMgmtPhoneJournalUnansweredEnum"; iHandlingMode: "AsnMgmtUnansweredOptionEnum" };
  AsnMgmtMeshNodeStatus: { iStatus: "AsnMgmtMeshNodeConnectionStatusEnum" };
  AsnMgmtClientPersistenceDeleteResult: { iResult: "AsnClientPersistenceResultDetailsEnum" };
  AsnMgmtClientPersistenceCreateResult: { iResult: "AsnClientPersistenceResultDetailsEnum" };
  AsnMgmtSetPresenceDomainResult: { iResult: "AsnMgmtSetPresenceDomainResultEnum" };
  AsnMgmtAdminUserManagerSettings: { iAdminUserManagerType: "AsnMgmtAdminUserManagerType" };
  AsnMgmtAdminUserRight: { right: "AsnMgmtAdminUserRightEnum" };
  AsnMgmtRedisSettings: { enRedisType: "AsnMgmtRedisTypeEnum" };
  AsnPresenceCallV2: { eCallState: "EAsnCallState"; eCallType: "EAsnCallType"; eJournalCallType: "EAsnJournalCallType" };
  AsnAgentState: { dwState: "AsnAgentStateEnum" };
  AsnRequestLargeProfileImageResult: { iResult: "EnumRequestImageResult" };
  AsnRequestContactImageResult: { iResult: "EnumRequestImageResult" };
  AsnPresenceCall: { iCallType: "EAsnCallType" };
  AsnRankingGetBestAgentResult: { iPublicAgentPresence: "AsnRankingAgentPublicPresenceEnum" };
  AsnServiceAgent: { iAgentState: "AsnAgentStateEnum" };
  AsnServiceAgentStateFailedReason: { iFailedReason: "AsnServiceAgentStateFailedReasonEnum" };
  AsnNetDatabaseTask: { eState: "AsnTaskState"; ePriority: "AsnTaskPriority"; eDelegationState: "AsnTaskDelegationState"; ePrivacy: "AsnTaskPrivacy" };
  AsnTaskSetEntriesStateArgument: { eState: "AsnTaskState" };
  AsnTokenVerifyResult: { iType: "AsnUserTokenType" };
  AsnCreateAuthTokenArgument: { role: "EAsnAuthRoles" };
}

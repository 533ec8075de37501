// Made by `npm run generate` from fixtures/interface/*.json and its corrections.json; do not edit.

export interface AsnCERFileOperationStatusArgument {
  _type?: "AsnCERFileOperationStatusArgument";
  u8sCrossRefID: string;
  eStatus: AsnCERFileOperationStatusEnum;
  u8sStrOptionalString?: string;
}
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
export type AsnETAPIDialNumberFormat = 0 | 1 | 2 | 3;
export interface AsnLocationInformation2 {
  _type?: "AsnLocationInformation2";
  u8sLocationID: string;
  u8sLocationCheckSum: string;
  bUseVanity: boolean;
  bShowExtendedSettings: boolean;
  bUseTkSystem: boolean;
  bUseAdvancedLCR: boolean;
  bFixedNumberLenExtensionDTMFDialing: boolean;
  bMultiLocationSupport: boolean;
  bAutoCreateOtherLocationRules: boolean;
  bAllowNumberSearchOtherLocations: boolean;
  bShortenOtherLocationSCNumbersForDialing: boolean;
  iCountryID: number;
  iLanguage: number;
  u8sCountryCode: string;
  u8sLocalPrefix: string;
  u8sNationalPrefix: string;
  u8sInternationalPrefix: string;
  u8sLocalDialingRule: string;
  u8sNationalDialingRule: string;
  u8sInternationalDialingRule: string;
  u8sCityCodeNoPrefix: string;
  u8sVanityNumbers: string;
  u8sTKLocalAccessCode: string;
  u8sTKLongDistanceAccessCode: string;
  u8sTKInternationalAccessCode: string;
  u8sTKPrivateAccessCode: string;
  u8sTKForwardingAccessCode: string;
  u8sTKAnschlussNr: string;
  iTKMinLenInternalNumbers: number;
  iTKMaxLenInternalNumbers: number;
  numberFormatInternal: AsnNumberFormatRegExpressions2;
  numberFormatExternal: AsnNumberFormatRegExpressions2;
  numberFormatAutomaticOtherLocationsDDItoSC: AsnNumberFormatRegExpressions2;
  numberFormatAutomaticOtherLocationsSCtoDDI: AsnNumberFormatRegExpressions2;
  numberFormatRegExpressListIn: AsnNumberFormatRegExpressions2;
  numberFormatRegExpressListOut: AsnNumberFormatRegExpressions2;
  numberFormatRegExpressListDial: AsnNumberFormatRegExpressions2;
  numberFormatRegExpressListFinalDial: AsnNumberFormatRegExpressions2;
  projectPINRules: AsnProjectPinRuleList;
  u8sDDIRangeBegin: string;
  u8sDDIRangeEnd: string;
  iDialingNumberFormat: number;
  bNoLocalDialing: boolean;
}
export type AsnERemoteTapiNumberFormat = 0 | 1 | 2;
export type AsnERemoteTapiDialFormat = 0 | 1;
export type AsnERemoteTapiLineNames = 0 | 1;
export type AsnForwardMode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type AsnPresenceStateEnum = 0 | 1 | 2 | 3 | 4 | 7;
export type AsnPresenceStateFlags = 65536 | 131072 | 16777216 | 33554432 | 67108864 | 134217728 | 268435456 | 536870912 | 1073741824;
export type AsnPresenceStateMasks = 255 | 16711680 | 2130706432;
export type EnumCallState = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512;
export type EnumCallDisconnectedReason = 0 | 1 | 2 | 3 | 4;
export type EnumRemoteContactSource = 0 | 1 | 2 | 3;
export type EAsnCallType = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type EnumCallRecordingState = 0 | 1 | 2 | 3 | 4;
export interface AsnKeepAliveArgument {
  _type?: "AsnKeepAliveArgument";
  dummy: null;
}
export interface AsnGetLocationInformationArgument {
  _type?: "AsnGetLocationInformationArgument";
  u8sLocationID: string;
}
export interface AsnGetLocationInformation2Result {
  _type?: "AsnGetLocationInformation2Result";
  asnLocationData: AsnLocationInformation2;
}
export interface AsnSetLocationInformation2Argument {
  _type?: "AsnSetLocationInformation2Argument";
  asnLocationData: AsnLocationInformation2;
}
export interface AsnSetLocationInformation2Result {
  _type?: "AsnSetLocationInformation2Result";
}
export interface AsnGetLocationIDsArgument {
  _type?: "AsnGetLocationIDsArgument";
  locationIDs?: UTF8StringList;
}
export interface AsnGetLocationIDsResult {
  _type?: "AsnGetLocationIDsResult";
  locationIDMD5ChecksumList: AsnStringPairList;
}
export interface AsnLocationInformationChangedArgument {
  _type?: "AsnLocationInformationChangedArgument";
  u8sLocationID: string;
  optionalParams?: AsnOptionalParameters;
}
export type AsnPresenceRightsFlags = 1 | 2 | 16 | 32 | 32768 | 0 | 65536 | 131072 | 262144 | 524288;
export type AsnPresenceRightsMasks = 240 | 983040;
export type AsnPhoneControlRightsFlags = 0 | 1 | 2 | 4 | 256 | 512;
export type AsnPresenceCommonRights = 0 | 98305 | 163873 | 294947 | 557107;
export type AsnPhoneControlPrimaryCommonRights = 0 | 7 | 519 | 775;
export type AsnPhoneControlSecondaryCommonRights = 0 | 7 | 775;
export type AsnContactFeatureSetEnum = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048;
export interface AsnUpdateMyContactConfigurationV2Argument {
  _type?: "AsnUpdateMyContactConfigurationV2Argument";
  contactChanged: AsnContactV2;
}
export interface AsnSetUserAbsentStateArgument {
  _type?: "AsnSetUserAbsentStateArgument";
  absentstate: AsnAbsentStateV2;
}
export interface AsnSetUserAbsentStateResult {
  _type?: "AsnSetUserAbsentStateResult";
  bSuccess: boolean;
}
export interface AsnGetUserAbsentStateArgument {
  _type?: "AsnGetUserAbsentStateArgument";
  contactId: AsnContactID;
}
export interface AsnGetUserAbsentStateResult {
  _type?: "AsnGetUserAbsentStateResult";
  absentstate: AsnAbsentStateV2;
}
export interface AsnResetUserAbsentStateArgument {
  _type?: "AsnResetUserAbsentStateArgument";
  u8sContactId: string;
}
export interface AsnResetUserAbsentStateResult {
  _type?: "AsnResetUserAbsentStateResult";
}
export interface AsnUpdateMyAbsentStateV2Argument {
  _type?: "AsnUpdateMyAbsentStateV2Argument";
  absentstate: AsnAbsentStateV2;
}
export interface AsnCustomNoteSetArgument {
  _type?: "AsnCustomNoteSetArgument";
  customnote: AsnCustomNote;
}
export interface AsnCustomNoteSetResult {
  _type?: "AsnCustomNoteSetResult";
  optionalParams?: AsnOptionalParameters;
}
export interface AsnUpdateMyCustomNoteArgument {
  _type?: "AsnUpdateMyCustomNoteArgument";
  customnote: AsnCustomNote;
}
export type AsnMetaDirectoryPasswordEncryption = 0 | 1;
export interface AsnGetMetaSettingsArgument {
  _type?: "AsnGetMetaSettingsArgument";
  eSendPlainPassword: AsnMetaDirectoryPasswordEncryption;
}
export interface AsnGetMetaSettingsResult {
  _type?: "AsnGetMetaSettingsResult";
  metasettings: AsnMetaDirectorySettings;
}
export interface AsnMetaDirectorySettings {
  _type?: "AsnMetaDirectorySettings";
  iMetaEnabled: number;
  iMetaPort: number;
  u8sMetaServer: string;
  u8sBaseDN: string;
  iMetaForceSSL: number;
  iMetaUseAccount: number;
  u8sMetaUser: string;
  ePasswordEncryption: AsnMetaDirectoryPasswordEncryption;
  u8sMetaPassword: string;
  iMetaUseInServer: number;
  iMetaUseInClient: number;
}
export interface AsnSetMetaSettingsArgument {
  _type?: "AsnSetMetaSettingsArgument";
  eSendPlainPassword: AsnMetaDirectoryPasswordEncryption;
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
  u8sContactId: string;
}
export interface AsnAbsentStateResetResult {
  _type?: "AsnAbsentStateResetResult";
}
export interface AsnAbsentStateSetUserArgument {
  _type?: "AsnAbsentStateSetUserArgument";
  absentstate: AsnAbsentState;
}
export interface AsnAbsentStateSetUserResult {
  _type?: "AsnAbsentStateSetUserResult";
  bSuccess: boolean;
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
  iRegisterType: number;
  u8sDeviceID: string;
  u8sPushID: string;
  u8sPushChannelID: string;
  iEncryption?: number;
  u8sPushIDVoIP?: string;
  u8sPushChannelIDVoIP?: string;
}
export type AsnAppsRegisterPushTypeFlags = 0 | 1 | 2 | 4 | 255;
export type AsnAppsPushEncryption = 0 | 1;
export interface AsnAppsRegisterPushResult {
  _type?: "AsnAppsRegisterPushResult";
  key?: string;
}
export interface AsnCloseContactsArgument {
  _type?: "AsnCloseContactsArgument";
  seqContactIDs: AsnContactIDs;
}
export interface AsnCloseContactsResult {
  _type?: "AsnCloseContactsResult";
  iResult: number;
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
  findOptions: AsnNetDatabaseFindOptions;
}
export interface AsnNetDatabaseFindOptions {
  _type?: "AsnNetDatabaseFindOptions";
  u8sFirstName: string;
  u8sLastName: string;
  u8sCompanyName: string;
  u8sCustomerID: string;
  u8sDepartment: string;
  u8sStreetAddress: string;
  u8sAreaCodeOrCity: string;
  u8sPhoneNo: string;
  u8sEMail: string;
  u8spairlistCustomFieldsValues: AsnStringPairList;
  iMaxNumEntries: number;
  u8slistDatabaseNames: UTF8StringList;
  u8sUsername: string;
  iFlags: number;
  iDisplayNameFormat: number;
  optionalParams?: AsnOptionalParameters;
}
export type AsnNetDatabaseFindOptionIFlags = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768 | 65536 | 131072;
export interface AsnFindContactsResult {
  _type?: "AsnFindContactsResult";
  contactList: AsnNetDatabaseContactList;
  phonebookList: AsnDBPhoneBookList;
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
  u8sEntryIDDB: string;
  u8sEntryIDStore: string;
  u8sEntryID: string;
}
export interface AsnGetContactByEntryIDResult {
  _type?: "AsnGetContactByEntryIDResult";
  bSuccess: boolean;
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
  seqContactIDs: AsnContactIDs;
  bOpenOnlyInternalContacts?: boolean;
  bDontRequestPermissions?: boolean;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnOpenContactsResult {
  _type?: "AsnOpenContactsResult";
  contacts: AsnContacts;
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
  u8sMonitorCrossRefID: string;
  status: AsnSMSStatus;
  u8sErrReason: string;
}
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
  iBodyEncoding: number;
}
export type EnumEMailBodyEncoding = 0 | 1 | 2 | 3;
export type AsnEMailAttachmentList = AsnEMailAttachment[];
export interface AsnEMailAttachment {
  _type?: "AsnEMailAttachment";
  binAttachmentData: string;
  u8sAttachmentFileName: string;
  u8sContentID: string;
  iAttachmentEncoding: number;
}
export type EnumEMailAttachmentEncoding = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export interface AsnSendMailArgument {
  _type?: "AsnSendMailArgument";
  u8sReceiverSIPURI: string;
  u8sMessage: string;
  u8sSubject: string;
}
export interface AsnSendMailResult {
  _type?: "AsnSendMailResult";
  success: boolean;
  u8sErrReason: string;
}
export interface AsnSendSMSArgument {
  _type?: "AsnSendSMSArgument";
  messages: AsnSMSMessages;
}
export type AsnSMSMessages = AsnSMSMessage[];
export interface AsnSMSMessage {
  _type?: "AsnSMSMessage";
  u8sRefId: string;
  u8sSenderNumberSC: string;
  u8sReceiverNumberSC: string;
  u8sMessage: string;
  iContentIsPrivate: number;
  contactReceiver?: AsnNetDatabaseContact;
}
export interface AsnSendSMSResult {
  _type?: "AsnSendSMSResult";
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
  iCallState: number;
  iDisconnectedReason: number;
  iFeatures: number;
  bOutbound: boolean;
  bInternal: boolean;
  bPrivate: boolean;
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
  u8sOldPassword: string;
  u8sNewPassword: string;
}
export interface AsnUserChangePasswordResult {
  _type?: "AsnUserChangePasswordResult";
  success: boolean;
}
export interface AsnAVCallAndConnectionID {
  _type?: "AsnAVCallAndConnectionID";
  u8sCallID: string;
  u8sEndpointID: string;
}
export type AsnAVCallOrConnection = { _type?: "AsnAVCallOrConnection" } & ({ u8sCallID: string } | { connectionID: AsnAVCallAndConnectionID });
export interface AsnAVMakeCallResult {
  _type?: "AsnAVMakeCallResult";
  callAndConnectionID: AsnAVCallAndConnectionID;
  u8sCTIConnectionID: string;
}
export type AsnAVMakeCallErrorEnum = 100;
export interface AsnAVDropCallArgument {
  _type?: "AsnAVDropCallArgument";
  dropTarget: AsnAVCallOrConnection;
  u8sCause: string;
  iAvDropReason: number;
}
export interface AsnAVMakeCallV2Argument {
  _type?: "AsnAVMakeCallV2Argument";
  callType: number;
  u8sUriFrom: string;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
  newCallParams?: AsnCtiNewCallParams;
  u8sAssociatedTextChatConversationID?: string;
  u8sCaps?: string;
  bIsPublicCall?: boolean;
  bIsRemoteControlCallOut?: boolean;
  bIsRemoteControlCallIn?: boolean;
}
export interface AsnAVNewCallV2Argument {
  _type?: "AsnAVNewCallV2Argument";
  callAndConnectionID: AsnAVCallAndConnectionID;
  u8sCTIConnectionID: string;
  callType: number;
  u8sUriFrom: string;
  endpointIDFrom: string;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
  newCallParams?: AsnCtiNewCallParams;
  u8sAssociatedTextChatConversationID?: string;
  u8sCaps?: string;
  u8sCTITrackerID?: string;
  asnLocalContact?: AsnNetDatabaseContact;
  u8sHoldContactNumberSC?: string;
  asnHoldContact?: AsnNetDatabaseContact;
  u8sRedirectingNumberSC?: string;
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
  u8sCallID: string;
  endpointIDTo: string;
  endpointIDFrom: string;
  callState: number;
  u8sUriFrom: string;
  u8sUriTo: string;
  parties: AsnAVCallPartyList;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnAVCallMessageICEV2 {
  _type?: "AsnAVCallMessageICEV2";
  candidate: string;
  sdpMid: string;
  sdpMLineIndex: number;
}
export interface AsnAVCallMessageV2Argument {
  _type?: "AsnAVCallMessageV2Argument";
  u8sCallID: string;
  endpointIDTo: string;
  endpointIDFrom: string;
  messageType: number;
  u8sUriTo: string;
  u8sContentType?: string;
  u8sBody?: string;
  iceCandidate?: AsnAVCallMessageICEV2;
  u8sConnectedNumberSC?: string;
  asnConnectedContact?: AsnNetDatabaseContact;
  u8sRedirectingNumberSC?: string;
  asnRedirectingContact?: AsnNetDatabaseContact;
}
export interface AsnAVConnectV2Argument {
  _type?: "AsnAVConnectV2Argument";
  u8sCallID: string;
  endpointIDTo: string;
  connectedEndPointID: string;
  callType: number;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
  u8sCaps?: string;
}
export interface AsnAVAlertV2Argument {
  _type?: "AsnAVAlertV2Argument";
  u8sCallID: string;
  endpointIDTo: string;
  endpointIDFrom: string;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
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
  listConfigSTUNandTURN: AsnConfigSTUNandTURNList;
}
export interface AsnSTUNandTURNConfigChangedArgument {
  _type?: "AsnSTUNandTURNConfigChangedArgument";
  listConfigSTUNandTURN: AsnConfigSTUNandTURNList;
}
export interface AsnIceServer {
  _type?: "AsnIceServer";
  username?: string;
  credential?: string;
  urls: UTF8StringList;
}
export type AsnIceServerList = AsnIceServer[];
export interface AsnAVGetIceServersArgument {
  _type?: "AsnAVGetIceServersArgument";
}
export interface AsnAVGetIceServersResult {
  _type?: "AsnAVGetIceServersResult";
  iceServers: AsnIceServerList;
}
export type EnumCodecType = 0 | 8 | 9 | 18 | 96 | 101 | 110 | 111 | 112 | 113 | 200 | 264;
export interface AsnConfigCodec {
  _type?: "AsnConfigCodec";
  iType: number;
}
export type AsnConfigCodecList = AsnConfigCodec[];
export interface AsnConfigPorts {
  _type?: "AsnConfigPorts";
  minPort: number;
  maxPort: number;
}
export type AsnAVMediaType = 0 | 1 | 2 | 3 | 65535;
export interface AsnAVMediaChangeArgument {
  _type?: "AsnAVMediaChangeArgument";
  u8sCallID: string;
  endpointIDTo: string;
  connectedEndPointID: string;
  iMediaType: number;
  u8sUriFrom: string;
  u8sUriTo: string;
  u8sContentType: string;
  u8sBody: string;
  u8sMediaID: string;
  iAvFlags: number;
  iAvDropReason: number;
}
export interface AsnAVTransferArgument {
  _type?: "AsnAVTransferArgument";
  u8sCallID: string;
  endpointIDTo: string;
  endpointIDFrom: string;
  iTransferResult: number;
  u8sUriTransferTo: string;
  u8sUriTransferFrom: string;
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
export type AsnAdminGetUserProfileErrorEnum = 0 | 1 | 2;
export type AsnAdminUserOnlineStateFilter = 0 | 1 | 2;
export interface AsnAdminGetUserProfilesArgument {
  _type?: "AsnAdminGetUserProfilesArgument";
  iActiveUsersOnly: number;
  iFilterOnlineState: number;
}
export interface AsnAdminGetUserProfilesResult {
  _type?: "AsnAdminGetUserProfilesResult";
  userProfiles: AsnUserProfileList;
}
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
export type AsnAdminSetUserProfileErrorEnum = 0 | 1 | 2 | 3 | 4;
export interface AsnAdminRemoveUserProfileArgument {
  _type?: "AsnAdminRemoveUserProfileArgument";
  userProfile: AsnUserProfile;
}
export interface AsnAdminRemoveUserProfileResult {
  _type?: "AsnAdminRemoveUserProfileResult";
  bSuccess: boolean;
}
export type AsnAdminRemoveUserProfileErrorEnum = 0 | 1 | 2 | 3;
export interface AsnAdminAddUserProfileArgument {
  _type?: "AsnAdminAddUserProfileArgument";
  userProfile: AsnUserProfile;
}
export interface AsnAdminAddUserProfileResult {
  _type?: "AsnAdminAddUserProfileResult";
  bSuccess: boolean;
}
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
export type AsnAdminGetComputerProfileErrorEnum = 0 | 1 | 2;
export interface AsnAdminSetComputerProfileArgument {
  _type?: "AsnAdminSetComputerProfileArgument";
  computerProfile: AsnComputerProfile;
}
export interface AsnAdminSetComputerProfileResult {
  _type?: "AsnAdminSetComputerProfileResult";
  bSuccess: boolean;
}
export type AsnAdminSetComputerProfileErrorEnum = 0 | 1 | 2;
export interface AsnAdminAddComputerProfileArgument {
  _type?: "AsnAdminAddComputerProfileArgument";
  computerProfile: AsnComputerProfile;
}
export interface AsnAdminAddComputerProfileResult {
  _type?: "AsnAdminAddComputerProfileResult";
  bSuccess: boolean;
}
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
export type AsnAdminFindGroupProfilesFilter = 0 | 1 | 2 | 3 | 4;
export interface AsnAdminFindGroupProfilesArgument {
  _type?: "AsnAdminFindGroupProfilesArgument";
  iSearchFilter: number;
  u8sStringParameter: string;
}
export interface AsnAdminFindGroupProfilesResult {
  _type?: "AsnAdminFindGroupProfilesResult";
  listGroupProfiles: AsnGroupProfileList;
}
export type AsnAdminFindGroupProfilesErrorEnum = 0 | 1 | 2;
export interface AsnAdminSetGroupProfileArgument {
  _type?: "AsnAdminSetGroupProfileArgument";
  groupProfile: AsnGroupProfile;
}
export interface AsnAdminSetGroupProfileResult {
  _type?: "AsnAdminSetGroupProfileResult";
  bSuccess: boolean;
}
export type AsnAdminSetGroupProfileErrorEnum = 0 | 1 | 2 | 3 | 4;
export interface AsnAdminAddGroupProfileArgument {
  _type?: "AsnAdminAddGroupProfileArgument";
  groupProfile: AsnGroupProfile;
}
export interface AsnAdminAddGroupProfileResult {
  _type?: "AsnAdminAddGroupProfileResult";
  bSuccess: boolean;
}
export type AsnAdminAddGroupProfileErrorEnum = 0 | 1 | 2 | 3 | 4;
export interface AsnAdminRemoveGroupProfileArgument {
  _type?: "AsnAdminRemoveGroupProfileArgument";
  groupProfile: AsnGroupProfile;
}
export interface AsnAdminRemoveGroupProfileResult {
  _type?: "AsnAdminRemoveGroupProfileResult";
  bSuccess: boolean;
}
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
export type AsnGetUserManagerSettingsErrorEnum = 0 | 1;
export interface AsnAdminGetPhoneJournalSettingsArgument {
  _type?: "AsnAdminGetPhoneJournalSettingsArgument";
}
export type AsnAdminPhoneJournalUnansweredEnum = 0 | 1 | 2 | 3;
export interface AsnAdminGetPhoneJournalSettingsResult {
  _type?: "AsnAdminGetPhoneJournalSettingsResult";
  iUnansweredCallJournalOption: number;
  iAnsweredRedirectedCallJournalOption: number;
  bAutoMarkReadGroupCallsOnCallback: boolean;
}
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
  u8sAgentURI: string;
  u8sGroupURI: string;
  u8sDisplayName: string;
  iGroupCapabilities: number;
  iAgentState: number;
  optionalParams?: AsnOptionalParameters;
}
export type AsnAgentLoginRequiredParametersEnum = 1 | 2 | 4 | 8;
export type AsnSupportedAgentStatesEnum = 1 | 2 | 4 | 8 | 16;
export type AsnAgentStateEnum = 0 | 1 | 2 | 3 | 4;
export type AsnAgentGroupCapabilitiesEnum = 1 | 2 | 4 | 8 | 16 | 32 | 255 | 536870912 | 1073741824;
export type AsnAgentGroupInfoList = AsnAgentGroupInfo[];
export interface AsnAgentMonitorStartArgument {
  _type?: "AsnAgentMonitorStartArgument";
  u8sAgentURI: string;
}
export interface AsnAgentMonitorStartResult {
  _type?: "AsnAgentMonitorStartResult";
  u8sMonitorCrossRefID: string;
  listGroups: AsnAgentGroupInfoList;
}
export interface AsnAgentMonitorStopArgument {
  _type?: "AsnAgentMonitorStopArgument";
  u8sMonitorCrossRefID: string;
}
export interface AsnAgentMonitorStopResult {
  _type?: "AsnAgentMonitorStopResult";
}
export interface AsnAgentLoginArgument {
  _type?: "AsnAgentLoginArgument";
  u8sAgentURI: string;
  u8sGroupURI: string;
  acdLoginData?: AsnAgentACDLoginData;
}
export interface AsnAgentLoginResult {
  _type?: "AsnAgentLoginResult";
}
export interface AsnAgentLogoffArgument {
  _type?: "AsnAgentLogoffArgument";
  u8sAgentURI: string;
  u8sGroupURI: string;
}
export interface AsnAgentLogoffResult {
  _type?: "AsnAgentLogoffResult";
}
export interface AsnAgentSetStateArgument {
  _type?: "AsnAgentSetStateArgument";
  u8sAgentURI: string;
  u8sGroupURI?: string;
  iAgentState: number;
}
export interface AsnAgentSetStateResult {
  _type?: "AsnAgentSetStateResult";
}
export interface AsnAgentNotifyGroupsChangedArgument {
  _type?: "AsnAgentNotifyGroupsChangedArgument";
  u8sMonitorCrossRefID: string;
  listGroups: AsnAgentGroupInfoList;
}
export interface AsnAgentNotifyStateChangedArgument {
  _type?: "AsnAgentNotifyStateChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sAgentURI: string;
  u8sGroupURI: string;
  iAgentState: number;
}
export interface AsnAgentNotifyBlockedRTCChangedArgument {
  _type?: "AsnAgentNotifyBlockedRTCChangedArgument";
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
  u8sOwner: string;
  u8sDataSource: string;
  appointments: SEQAppointmentList;
}
export interface AsnAppointmentSetEntryListResult {
  _type?: "AsnAppointmentSetEntryListResult";
  iResult: number;
}
export interface AsnAppointmentSetSeriesEntriesListArgument {
  _type?: "AsnAppointmentSetSeriesEntriesListArgument";
  u8sOwner: string;
  u8sDataSource: string;
  appointments: SEQAppointmentList;
}
export interface AsnAppointmentSetSeriesEntriesListResult {
  _type?: "AsnAppointmentSetSeriesEntriesListResult";
  iResult: number;
}
export interface AsnAppointmentRemoveEntryArgument {
  _type?: "AsnAppointmentRemoveEntryArgument";
  u8sEntryID: string;
}
export interface AsnAppointmentRemoveEntryResult {
  _type?: "AsnAppointmentRemoveEntryResult";
  iResult: number;
}
export interface AsnAppointmentSetEntryArgument {
  _type?: "AsnAppointmentSetEntryArgument";
  appointment: AsnAppointmentEntry;
}
export interface AsnAppointmentSetEntryResult {
  _type?: "AsnAppointmentSetEntryResult";
  iResult: number;
}
export interface AsnAppointmentGetAllEntriesForUserArgument {
  _type?: "AsnAppointmentGetAllEntriesForUserArgument";
  u8sOwner: string;
}
export interface AsnAppointmentGetAllEntriesForUserResult {
  _type?: "AsnAppointmentGetAllEntriesForUserResult";
  iResult: number;
  listAppointments: SEQAppointmentList;
}
export interface AsnAppointmentGetActualEntryForUserArgument {
  _type?: "AsnAppointmentGetActualEntryForUserArgument";
  u8sOwner: string;
}
export interface AsnAppointmentGetActualEntryForUserResult {
  _type?: "AsnAppointmentGetActualEntryForUserResult";
  iResult: number;
  listAppointments: SEQAppointmentList;
}
export type AsnClientAppID = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28;
export type AsnNegotiateServerConnectionClientCapabilities = 0 | 1 | 2 | 4;
export interface AsnNegotiateServerConnectionAnonymousDataArgument {
  _type?: "AsnNegotiateServerConnectionAnonymousDataArgument";
  u8sHintData: string;
  u8sToken: string;
}
export interface AsnNegotiateServerConnectionV2Argument {
  _type?: "AsnNegotiateServerConnectionV2Argument";
  u8sMinSupportedInterfaceVersion: string;
  u8sMaxSupportedInterfaceVersion: string;
  u8sClientDeviceId: string;
  u8sClientVersion: string;
  eClientAppID: AsnClientAppID;
  u8sClientDeviceName: string;
  iClientCapabilities: number;
  u8sConnectionGUID?: string;
  eAnonymousLogin?: AsnNegotiateServerConnectionAnonymousDataArgument;
}
export type AsnNegotiateServerConnectionServerTypeV2 = 0 | 1 | 2 | 3;
export type AsnNegotiateServerConnectionAuthenticationMethod = 0 | 1 | 2;
export interface AsnNegotiateServerConnectionAnonymousDataResult {
  _type?: "AsnNegotiateServerConnectionAnonymousDataResult";
  u8sUsername: string;
  u8sToken: string;
}
export interface AsnNegotiateServerConnectionV2Result {
  _type?: "AsnNegotiateServerConnectionV2Result";
  eServerType: AsnNegotiateServerConnectionServerTypeV2;
  u8sServerInterfaceVersion: string;
  eAuthenticationMethod: AsnNegotiateServerConnectionAuthenticationMethod;
  sServerAuthentication: string;
  stServerTime: AsnSystemTime;
  u8sServerVersion: string;
  u8sConnectionGUID: string;
  u8sPresenceDomains: UTF8StringList;
  iOEM?: number;
  u8sProductVersion?: string;
  bPresenceServicesDisabled?: boolean;
  bUserUserRightsDisabled?: boolean;
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
export type AsnLogonErrorEnum = 100 | 101 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 129 | 130 | 131 | 133;
export interface AsnLogoffArgument {
  _type?: "AsnLogoffArgument";
}
export interface AsnAdminLogin {
  _type?: "AsnAdminLogin";
  u8sAdminUsername: string;
  adminPassword: { u8sAdminPassword: string } | { u8sAdminPasswordCrypted: string };
}
export type AsnUserTokenType = 0 | 1;
export interface AsnGetUserTokenArgument {
  _type?: "AsnGetUserTokenArgument";
  iType?: number;
  iTTL?: number;
  lstServiceType?: UTF8StringList;
  lstProfileAttributes?: AsnProfileAttributeList;
  adminLogin?: AsnAdminLogin;
}
export interface AsnGetUserTokenV2Result {
  _type?: "AsnGetUserTokenV2Result";
  sToken: string;
}
export interface AsnProfileAttribute {
  _type?: "AsnProfileAttribute";
  u8sServiceType: string;
  u8seName: string;
  u8sValue?: string;
}
export type AsnProfileAttributeList = AsnProfileAttribute[];
export interface AsnGetLoggedInContactArgument {
  _type?: "AsnGetLoggedInContactArgument";
}
export interface AsnGetLoggedInContactV2Result {
  _type?: "AsnGetLoggedInContactV2Result";
  u8sLoggedInUser: string;
  ownContact: AsnContactV2;
}
export interface AsnGetLoggedInContactResult {
  _type?: "AsnGetLoggedInContactResult";
  u8sLoggedInUser: string;
  ownContact: AsnContact;
}
export interface AsnGetUserTokenResult {
  _type?: "AsnGetUserTokenResult";
  sToken: string;
}
export interface AsnLogonArgument {
  _type?: "AsnLogonArgument";
  iVersion: number;
  u8sVersion: string;
  iAttachToContact: number;
  u8sClientComputerName: string;
  authentication: AsnAuthenticationChoice;
  optionalParams?: AsnOptionalParameters;
}
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
  u8sLoggedInUser: string;
  iValidContact: number;
  ownContact: AsnContact;
  optionalParams?: AsnOptionalParameters;
  listConfigSTUNandTURN?: AsnConfigSTUNandTURNList;
  listDataCenterServers?: UTF8StringList;
}
export interface AsnLogonError {
  _type?: "AsnLogonError";
  iErrorDetail: number;
  u8sErrorString: string;
  sAuthCredetials: string;
  u8sFailedUser: string;
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
  iCtiClientAppID: number;
  sClientAuthentication: string;
}
export interface AsnSetClientAuthenticationResult {
  _type?: "AsnSetClientAuthenticationResult";
  bSuccess: boolean;
}
export type AsnBinaryTransferMetaDataTypeEnum = 0 | 1 | 2 | 3 | 4;
export type AsnBinaryTransferRequestErrorEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 9999;
export type AsnBinaryTransferStorageTypeEnum = 0 | 1 | 2 | 3 | 4;
export type AsnBinaryTransferServiceTypeEnum = 0 | 1 | 2;
export interface AsnBinaryTransferSettings {
  _type?: "AsnBinaryTransferSettings";
  eServiceType: number;
  bEnabled: boolean;
  u8sNotAllowedExtensions: UTF8StringList;
  iMaxChunkSizeDownload: number;
  iMaxChunkSizeUpload: number;
  iMaxPreviewSize: number;
  iMaxPreviewDimension: number;
  iMaxFileSizeMB: number;
}
export type AsnBinaryTransferSettingsList = AsnBinaryTransferSettings[];
export interface AsnBinaryTransferStorageSettings {
  _type?: "AsnBinaryTransferStorageSettings";
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
  u8sFileNameWithExtension?: string;
  u8sMimeType?: string;
  iDataSize?: number;
  u8sChecksum?: string;
  iMediaDuration?: number;
  eMetaDataType?: number;
  osMetaData?: string;
  u8sDescriptionText?: string;
  u8sBinaryTransferID?: string;
}
export type AsnBinaryTransferMetaDataList = AsnBinaryTransferMetaData[];
export interface AsnGetBinaryTransferSettingsArgument {
  _type?: "AsnGetBinaryTransferSettingsArgument";
}
export interface AsnGetBinaryTransferSettingsResult {
  _type?: "AsnGetBinaryTransferSettingsResult";
  asnBinaryTransferSettingsList: AsnBinaryTransferSettingsList;
}
export interface AsnInitBinaryTransferUploadArgument {
  _type?: "AsnInitBinaryTransferUploadArgument";
  asnMetaData: AsnBinaryTransferMetaData;
  eServiceType: number;
}
export interface AsnInitBinaryTransferUploadResult {
  _type?: "AsnInitBinaryTransferUploadResult";
  eTargetType: number;
  u8sTransferID: string;
  u8sTargetServiceDetails?: AsnStringPairList;
}
export interface AsnSendBinaryChunkArgument {
  _type?: "AsnSendBinaryChunkArgument";
  u8sTransferID: string;
  iDataOffset: number;
  osChunkData: string;
}
export interface AsnSendBinaryChunkResult {
  _type?: "AsnSendBinaryChunkResult";
  iNewPosition: number;
}
export interface AsnBinaryTransferUploadCompletedArgument {
  _type?: "AsnBinaryTransferUploadCompletedArgument";
  u8sTransferID: string;
  bUploadCompleted: boolean;
  u8s3rdPartyFileReference?: string;
  u8sUploadError?: string;
}
export interface AsnBinaryTransferUploadCompletedResult {
  _type?: "AsnBinaryTransferUploadCompletedResult";
}
export interface AsnInitBinaryTransferDownloadArgument {
  _type?: "AsnInitBinaryTransferDownloadArgument";
  u8sTransferID: string;
  bProvideMetaData: boolean;
}
export interface AsnInitBinaryTransferDownloadResult {
  _type?: "AsnInitBinaryTransferDownloadResult";
  eSourceType: number;
  asnMetaData?: AsnBinaryTransferMetaData;
  u8sTargetServiceDetails?: AsnStringPairList;
  u8s3rdPartyFileReference?: string;
}
export interface AsnReceiveBinaryChunkArgument {
  _type?: "AsnReceiveBinaryChunkArgument";
  u8sTransferID: string;
  iDataOffset: number;
  iChunkSize: number;
}
export interface AsnReceiveBinaryChunkResult {
  _type?: "AsnReceiveBinaryChunkResult";
  osChunkData: string;
  bCompleted: boolean;
}
export interface AsnBinaryTransferDownloadCompletedArgument {
  _type?: "AsnBinaryTransferDownloadCompletedArgument";
  u8sTransferID: string;
  bDownloadCompleted: boolean;
  u8sDownloadError?: string;
}
export interface AsnBinaryTransferDownloadCompletedResult {
  _type?: "AsnBinaryTransferDownloadCompletedResult";
}
export interface AsnGetBinaryTransferMetaDataArgument {
  _type?: "AsnGetBinaryTransferMetaDataArgument";
  u8sTransferID: string;
}
export interface AsnGetBinaryTransferMetaDataResult {
  _type?: "AsnGetBinaryTransferMetaDataResult";
  asnMetaData: AsnBinaryTransferMetaData;
}
export interface AsnBinaryTransferRemoveElementArgument {
  _type?: "AsnBinaryTransferRemoveElementArgument";
  u8sTransferID: string;
}
export interface AsnBinaryTransferRemoveElementResult {
  _type?: "AsnBinaryTransferRemoveElementResult";
  bRemoved: boolean;
}
export interface AsnBinaryTransferForwardElementArgument {
  _type?: "AsnBinaryTransferForwardElementArgument";
  u8sTransferID: string;
}
export interface AsnBinaryTransferForwardElementResult {
  _type?: "AsnBinaryTransferForwardElementResult";
  u8sOrigTransferID: string;
  u8sForwardTransferID: string;
}
export type AsnCtiCallDataList = AsnCtiCallData[];
export interface AsnCtiCallData {
  _type?: "AsnCtiCallData";
  key: string;
  value: string;
}
export type AsnCtiLineOpenStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type EnumCallFeatures = 0 | 1 | 2 | 4 | 16 | 32 | 256 | 512 | 1024 | 4096 | 8192 | 16384 | 65536 | 131072 | 262144 | 1048576 | 2097152 | 16777216 | 33554432;
export type EnumLineFeatures = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128;
export type EnumForwardModes = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32767;
export type EnumForwardController = 1 | 2 | 4;
export interface AsnCtiLineInfo {
  _type?: "AsnCtiLineInfo";
  iType: number;
  iLineOpenStatus: number;
  u8sLinePhoneNumber: string;
  u8sDescriptor: string;
  u8sPhoneNumber: string;
  u8sLineLocationID: string;
  iLineFeatures: number;
  iForwardFeaturesPBX: number;
  iForwardFeaturesSERVER: number;
  iForwardFeaturesUSER: number;
  optionalParams?: AsnOptionalParameters;
}
export type AsnCtiLineInfoList = AsnCtiLineInfo[];
export interface AsnCtiCallInformation {
  _type?: "AsnCtiCallInformation";
  u8sLinePhoneNumber: string;
  u8sConnectionID: string;
  iCallState: number;
  iCallType: number;
  iDisconnectedReason: number;
  iFeatures: number;
  bOutbound: boolean;
  bInternal: boolean;
  bCallerIDBlocked: boolean;
  iCallRecordingState: number;
  bConferenceCtlr: boolean;
  u8sConferenceCtlrID: string;
  u8sLocalNumberSC: string;
  u8sRemoteNumberSC: string;
  iRemoteContactSource: number;
  projectPinRule: AsnProjectPinRule;
  u8sNote: string;
  u8sTrackerID: string;
  utcCallCreated: AsnSystemTime;
  utcCallConnected: AsnSystemTime;
  utcCallDisconnected: AsnSystemTime;
  bIsUnknownHoldContact: boolean;
  pLocalContact?: AsnNetDatabaseContact;
  pRemoteContact?: AsnNetDatabaseContact;
  pu8sHoldNumberSC?: string;
  pHoldContact?: AsnNetDatabaseContact;
  pu8sRedirectingNumber?: string;
  pRedirectingContact?: AsnNetDatabaseContact;
  optionalParams?: AsnOptionalParameters;
  callDataList?: AsnCtiCallDataList;
}
export type AsnCtiCallInformationList = AsnCtiCallInformation[];
export interface AsnRemoteOfficeState {
  _type?: "AsnRemoteOfficeState";
  u8sController: string;
  iEnabled: number;
  u8sDestination: string;
}
export interface AsnCtiEnumPhoneLinesArgument {
  _type?: "AsnCtiEnumPhoneLinesArgument";
  typeofLines: 0 | 1 | 2 | 3;
  attachChangeNotify: number;
}
export interface AsnCtiEnumPhoneLinesResult {
  _type?: "AsnCtiEnumPhoneLinesResult";
  seqLines: AsnCtiLineInfoList;
  u8sLineMonitorCrossRefID?: string;
}
export type AsnCtiEnumPhoneLinesErrorEnum = 0 | 1 | 2;
export interface AsnCtiSnapshotPhoneLineArgument {
  _type?: "AsnCtiSnapshotPhoneLineArgument";
  u8sLinePhoneNumber: string;
}
export interface AsnCtiSnapshotPhoneLineResult {
  _type?: "AsnCtiSnapshotPhoneLineResult";
  lineInfo: AsnCtiLineInfo;
  seqCalls: AsnCtiCallInformationList;
  iDoNotDisturb: number;
  seqLineForwards: AsnLineForwards;
  remoteOfficeState: AsnRemoteOfficeState;
  optionalParams?: AsnOptionalParameters;
}
export type AsnCtiSnapshotPhoneLineErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiLineMonitorStartArgument {
  _type?: "AsnCtiLineMonitorStartArgument";
  u8sLinePhoneNumber: string;
}
export interface AsnCtiLineMonitorStartResult {
  _type?: "AsnCtiLineMonitorStartResult";
  u8sMonitorCrossRefID: string;
  lineInfo: AsnCtiLineInfo;
  seqCalls: AsnCtiCallInformationList;
  iDoNotDisturb: number;
  seqLineForwards: AsnLineForwards;
  remoteOfficeState: AsnRemoteOfficeState;
  optionalParams?: AsnOptionalParameters;
}
export type AsnCtiLineMonitorStartErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiLineMonitorStopArgument {
  _type?: "AsnCtiLineMonitorStopArgument";
  u8sMonitorCrossRefID: string;
}
export interface AsnCtiLineMonitorStopResult {
  _type?: "AsnCtiLineMonitorStopResult";
}
export type AsnCtiLineMonitorStopErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiLineSetDoNotDisturbArgument {
  _type?: "AsnCtiLineSetDoNotDisturbArgument";
  u8sLinePhoneNumber: string;
  bDoNotDisturb: boolean;
}
export interface AsnCtiLineSetDoNotDisturbResult {
  _type?: "AsnCtiLineSetDoNotDisturbResult";
}
export type AsnCtiLineSetDoNotDisturbErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiLineSetRemoteOfficeArgument {
  _type?: "AsnCtiLineSetRemoteOfficeArgument";
  u8sLinePhoneNumber: string;
  remoteOfficeState: AsnRemoteOfficeState;
}
export interface AsnCtiLineSetRemoteOfficeResult {
  _type?: "AsnCtiLineSetRemoteOfficeResult";
}
export type AsnCtiLineSetRemoteOfficeErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiNotifyLineInfoChangedArgument {
  _type?: "AsnCtiNotifyLineInfoChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  lineInfo: AsnCtiLineInfo;
}
export interface AsnCtiNotifyLineDoNotDisturbChangedArgument {
  _type?: "AsnCtiNotifyLineDoNotDisturbChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  iDoNotDisturb: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiNotifyLineRemoteOfficeChangedArgument {
  _type?: "AsnCtiNotifyLineRemoteOfficeChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  remoteOfficeState: AsnRemoteOfficeState;
}
export interface AsnCtiNotifyMonitorStoppedArgument {
  _type?: "AsnCtiNotifyMonitorStoppedArgument";
  u8sMonitorCrossRefID: string;
}
export interface AsnCtiNotifyLineSortOrderChangedArgument {
  _type?: "AsnCtiNotifyLineSortOrderChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLineURISortOrder: UTF8StringList;
}
export interface AsnCtiNotifyLineForwardingChangedArgument {
  _type?: "AsnCtiNotifyLineForwardingChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  seqLineForwards: AsnLineForwards;
}
export type AsnCtiCallInfoChangedReason = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
export interface AsnCtiNotifyLineCallInformationChangedArgument {
  _type?: "AsnCtiNotifyLineCallInformationChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  reason: number;
  callinformation: AsnCtiCallInformation;
}
export interface AsnCtiNotifyLineAddRemoveArgument {
  _type?: "AsnCtiNotifyLineAddRemoveArgument";
  u8sLineMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  addremove: 0 | 1;
  lineInfo: AsnCtiLineInfo;
}
export interface AsnCtiNotifyMakeCallResultArgument {
  _type?: "AsnCtiNotifyMakeCallResultArgument";
  u8sLinePhoneNumber: string;
  u8sConnectionID: string;
  success: number;
}
export interface AsnCtiNotifyConferenceCreatedArgument {
  _type?: "AsnCtiNotifyConferenceCreatedArgument";
  u8sLineMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  conferenceControllerCallInfo: AsnCtiCallInformation;
  conferenceMemberCallInfoList: AsnCtiCallInformationList;
}
export interface AsnCtiNotifyConferenceDestroyedArgument {
  _type?: "AsnCtiNotifyConferenceDestroyedArgument";
  u8sLineMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  conferenceControllerCallInfo: AsnCtiCallInformation;
  conferenceMemberCallInfoList: AsnCtiCallInformationList;
}
export interface AsnCtiNotifyConferencePartyAddedArgument {
  _type?: "AsnCtiNotifyConferencePartyAddedArgument";
  u8sLineMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  conferenceControllerCallInfo: AsnCtiCallInformation;
  conferenceMemberCallInfo: AsnCtiCallInformation;
}
export interface AsnCtiNotifyConferencePartyRemovedArgument {
  _type?: "AsnCtiNotifyConferencePartyRemovedArgument";
  u8sLineMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  conferenceControllerCallInfo: AsnCtiCallInformation;
  conferenceMemberCallInfo: AsnCtiCallInformation;
}
export interface AsnCtiCallFeature {
  _type?: "AsnCtiCallFeature";
  u8sConnectionID: string;
  iFeatures: number;
}
export type AsnCtiCallFeaturesList = AsnCtiCallFeature[];
export interface AsnCtiNotifyLineCallFeaturesChangedArgument {
  _type?: "AsnCtiNotifyLineCallFeaturesChangedArgument";
  u8sLineMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  callFeaturesList: AsnCtiCallFeaturesList;
}
export interface AsnCtiNotifyLineProjectSettingsChangedArgument {
  _type?: "AsnCtiNotifyLineProjectSettingsChangedArgument";
  u8sMonitorCrossRefID: string;
  u8sLinePhoneNumber: string;
  u8sLocationID: string;
  projectList: AsnProjectPinRuleList;
}
export interface AsnCtiMakeCallArgument {
  _type?: "AsnCtiMakeCallArgument";
  u8sPhoneNumberFrom: string;
  u8sPhoneNumberTo: string;
  iNumberFormat: number;
  newCallParams?: AsnCtiNewCallParams;
}
export interface AsnCtiMakeCallResult {
  _type?: "AsnCtiMakeCallResult";
  u8sConnectionID: string;
  optionalParams?: AsnOptionalParameters;
}
export type AsnCtiMakeCallErrorEnum = 0 | 1 | 2 | 3;
export interface AsnCtiDropCallArgument {
  _type?: "AsnCtiDropCallArgument";
  u8sConnectionID: string;
}
export interface AsnCtiDropCallResult {
  _type?: "AsnCtiDropCallResult";
  bSuccess: boolean;
}
export interface AsnCtiLineDropCallArgument {
  _type?: "AsnCtiLineDropCallArgument";
  u8sLineDescriptor: string;
}
export interface AsnCtiLineDropCallResult {
  _type?: "AsnCtiLineDropCallResult";
  bSuccess: boolean;
}
export interface AsnCtiAnswerCallArgument {
  _type?: "AsnCtiAnswerCallArgument";
  u8sConnectionID: string;
}
export interface AsnCtiAnswerCallResult {
  _type?: "AsnCtiAnswerCallResult";
  bSuccess: boolean;
}
export interface AsnCtiRedirectCallArgument {
  _type?: "AsnCtiRedirectCallArgument";
  u8sContactID: string;
  u8sConnectionID: string;
  u8sPhoneNumber: string;
  iNumberFormat: number;
}
export interface AsnCtiRedirectCallResult {
  _type?: "AsnCtiRedirectCallResult";
  bSuccess: boolean;
}
export interface AsnCtiPickupCallArgument {
  _type?: "AsnCtiPickupCallArgument";
  u8sContactID: string;
  u8sConnectionID: string;
  u8sPhoneNumber: string;
  iNumberFormat: number;
}
export interface AsnCtiPickupCallResult {
  _type?: "AsnCtiPickupCallResult";
  bSuccess: boolean;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiStartCallRecordingArgument {
  _type?: "AsnCtiStartCallRecordingArgument";
  u8sConnectionID: string;
}
export interface AsnCtiStartCallRecordingResult {
  _type?: "AsnCtiStartCallRecordingResult";
  bSuccess: boolean;
}
export interface AsnCtiStopCallRecordingArgument {
  _type?: "AsnCtiStopCallRecordingArgument";
  u8sConnectionID: string;
}
export interface AsnCtiStopCallRecordingResult {
  _type?: "AsnCtiStopCallRecordingResult";
}
export interface AsnCtiSetCallDataArgument {
  _type?: "AsnCtiSetCallDataArgument";
  u8sConnectionID: string;
  callDataList: AsnCtiCallDataList;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiSetCallDataResult {
  _type?: "AsnCtiSetCallDataResult";
  bSuccess: boolean;
}
export interface AsnCtiMergeCallsArgument {
  _type?: "AsnCtiMergeCallsArgument";
  u8sConnectionID1: string;
  u8sConnectionID2: string;
}
export interface AsnCtiMergeCallsResult {
  _type?: "AsnCtiMergeCallsResult";
  bSuccess: boolean;
}
export interface AsnCtiSwapHoldArgument {
  _type?: "AsnCtiSwapHoldArgument";
  u8sConnectionID: string;
}
export interface AsnCtiSwapHoldResult {
  _type?: "AsnCtiSwapHoldResult";
  bSuccess: boolean;
}
export interface AsnCtiHoldArgument {
  _type?: "AsnCtiHoldArgument";
  bHold: boolean;
  u8sConnectionID: string;
}
export interface AsnCtiHoldResult {
  _type?: "AsnCtiHoldResult";
  bSuccess: boolean;
}
export interface AsnCtiSetForwardArgument {
  _type?: "AsnCtiSetForwardArgument";
  u8sPhoneNumberFrom: string;
  u8sPhoneNumberTo: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiSetForwardResult {
  _type?: "AsnCtiSetForwardResult";
  bSuccess: boolean;
  bExistingForwardingChanged: boolean;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiRemoveForwardArgument {
  _type?: "AsnCtiRemoveForwardArgument";
  u8sPhoneNumberFrom: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnCtiRemoveForwardResult {
  _type?: "AsnCtiRemoveForwardResult";
  bSuccess: boolean;
  optionalParams?: AsnOptionalParameters;
}
export type EnumCtiDigitMode = 0 | 1 | 2 | 4;
export interface AsnCtiDialDigitsArgument {
  _type?: "AsnCtiDialDigitsArgument";
  u8sConnectionID: string;
  iDigitMode: number;
  iDigitDuration: number;
  u8sDigitsToDial: string;
}
export interface AsnCtiDialDigitsResult {
  _type?: "AsnCtiDialDigitsResult";
  bSuccess: boolean;
}
export interface AsnCtiCompleteCallArgument {
  _type?: "AsnCtiCompleteCallArgument";
  u8sConnectionID: string;
}
export interface AsnCtiCompleteCallResult {
  _type?: "AsnCtiCompleteCallResult";
  bSuccess: boolean;
}
export interface AsnCtiConferenceArgument {
  _type?: "AsnCtiConferenceArgument";
  u8sConnectionID1: string;
  u8sConnectionID2: string;
}
export interface AsnCtiConferenceResult {
  _type?: "AsnCtiConferenceResult";
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
  u8sLinePhoneNumber: string;
}
export interface AsnCtiQueryPBXLineResult {
  _type?: "AsnCtiQueryPBXLineResult";
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
  u8sConnectionID: string;
  u8sPhoneNumberTo: string;
  iNumberFormat: number;
  newCallParams?: AsnCtiNewCallParams;
}
export interface AsnCtiSetupConferenceResult {
  _type?: "AsnCtiSetupConferenceResult";
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
  iForwardFeaturesPBX: number;
  u8sMonitorCrossRefID?: string;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnMobileRegisterDeviceResult {
  _type?: "AsnMobileRegisterDeviceResult";
  optionalParams?: AsnOptionalParameters;
}
export type AsnChatResultEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
export type AsnChatUserlistModify = 1 | 2 | 3;
export type AsnChatWatchModeEnum = 1 | 0;
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
  u8sEventCrossRefID: string;
  u8sConversationID: string;
  iConvSequenceID: number;
  iGlobTransactionID: number;
  bUpdate: boolean;
  u8sSenderURI?: string;
  asnCreateTime?: AsnSystemTime;
  asnChatMessage?: AsnChatEventMessage;
  asnChatConversation?: AsnChatEventConversation;
  iError?: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnChatEventMessage {
  _type?: "AsnChatEventMessage";
  u8sMessage?: string;
  asnBinaryDescription?: AsnBinaryTransferMetaData;
  journalEntry?: AsnNetDatabaseJournal;
  asnDeliverTime?: AsnSystemTime;
  asnReadTime?: AsnSystemTime;
  bRead?: boolean;
  bDeleted?: boolean;
  asnReplyToEvent?: AsnChatEvent;
  u8sForwardOrigin?: string;
  asnReactions?: AsnChatReactionsEmojiList;
}
export interface AsnChatEventConversation {
  _type?: "AsnChatEventConversation";
  u8sConversationName?: string;
  asnChatParties?: AsnChatParties;
  iChatUserlistModify?: number;
  u8sUsersModified?: UTF8StringList;
  u8sForwardedFromURI?: string;
  u8sForwardedURI?: string;
  u8sLinkedConversationID?: string;
  iConversationType?: number;
  bDeleted?: boolean;
  optionalParams?: AsnOptionalParameters;
}
export type AsnChatConversationList = AsnChatConversation[];
export interface AsnChatConversation {
  _type?: "AsnChatConversation";
  u8sConversationID: string;
  u8sConversationName: string;
  iConversationType: number;
  iConvSequenceID: number;
  iGlobTransactionID: number;
  asnChatParties: AsnChatParties;
}
export interface AsnChatParty {
  _type?: "AsnChatParty";
  u8sContactURI: string;
  u8sDisplayName?: string;
  iContactRights: number;
  iLastReadSequenceID?: number;
  bReadNotifySupported?: boolean;
  contactInformation?: AsnNetDatabaseContact;
}
export type AsnChatParties = AsnChatParty[];
export interface AsnChatSubscribeEventsArgument {
  _type?: "AsnChatSubscribeEventsArgument";
  bReceiveChatEvents: boolean;
  iLastKnownGlobTransactionID?: number;
  iMaxEvents?: number;
  u8sEventListCrossRefID?: string;
  optionalParams?: AsnOptionalParameters;
  bSupportReactions?: boolean;
}
export interface AsnChatSubscribeEventsResult {
  _type?: "AsnChatSubscribeEventsResult";
  iResult: number;
}
export interface AsnChatGetDatabaseIDArgument {
  _type?: "AsnChatGetDatabaseIDArgument";
}
export interface AsnChatGetDatabaseIDResult {
  _type?: "AsnChatGetDatabaseIDResult";
  iResult: number;
  u8sDatabaseID: string;
}
export interface AsnChatGetDiffUpdateArgument {
  _type?: "AsnChatGetDiffUpdateArgument";
  iLastKnownGlobTransactionID?: number;
  iMaxEvents?: number;
  u8sEventListCrossRefID?: string;
  u8sConversationID?: string;
  iMaxSequenceID?: number;
}
export interface AsnChatGetDiffUpdateResult {
  _type?: "AsnChatGetDiffUpdateResult";
  iResult: number;
}
export interface AsnChatGetConversationOverviewArgument {
  _type?: "AsnChatGetConversationOverviewArgument";
  iLastKnownGlobTransactionID?: number;
  iMaxConversations?: number;
  u8sEventListCrossRefID?: string;
  iNumLastMessages?: number;
  bAddUnread?: boolean;
}
export interface AsnChatGetConversationOverviewResult {
  _type?: "AsnChatGetConversationOverviewResult";
  iResult: number;
}
export interface AsnChatTextMessageArgument {
  _type?: "AsnChatTextMessageArgument";
  u8sRecipientURIs: UTF8StringList;
  u8sMessage: string;
  u8sEventCrossRefID: string;
  u8sConversationID?: string;
  u8sConversationName?: string;
  iConversationType?: number;
  iReplyToSequenceID?: number;
}
export interface AsnChatTextMessageResult {
  _type?: "AsnChatTextMessageResult";
  iResult: number;
  iConvSequenceID: number;
  u8sConversationID: string;
}
export interface AsnChatBinaryMessageArgument {
  _type?: "AsnChatBinaryMessageArgument";
  u8sRecipientURIs: UTF8StringList;
  u8sTransferID: string;
  u8sEventCrossRefID: string;
  u8sConversationID?: string;
  u8sMessage?: string;
  iConversationType?: number;
  iReplyToSequenceID?: number;
  u8sConversationName?: string;
}
export interface AsnChatBinaryMessageResult {
  _type?: "AsnChatBinaryMessageResult";
  iResult: number;
  iConvSequenceID: number;
  u8sConversationID: string;
}
export type AsnConversationIDChoice = { _type?: "AsnConversationIDChoice" } & ({ u8sConversationID: string } | { u8sPartnerURI: string });
export interface AsnChatForwardMessageArgument {
  _type?: "AsnChatForwardMessageArgument";
  u8sSourceConversationID: string;
  iSourceSequenceID: number;
  asnForwardDestinationIDChoice: AsnConversationIDChoice;
  u8sEventCrossRefID: string;
}
export interface AsnChatForwardMessageResult {
  _type?: "AsnChatForwardMessageResult";
  iResult: number;
}
export interface AsnChatUserlistModifyArgument {
  _type?: "AsnChatUserlistModifyArgument";
  u8sConversationID: string;
  iChatUserlistModify: number;
  u8sUserURIs: UTF8StringList;
  u8sEventCrossRefID: string;
}
export interface AsnChatUserlistModifyResult {
  _type?: "AsnChatUserlistModifyResult";
  iResult: number;
  iConvSequenceID: number;
  u8sConversationID?: string;
}
export type AsnChatMessageStatus = 1 | 2 | 3 | 4;
export interface AsnChatFindEventsArgument {
  _type?: "AsnChatFindEventsArgument";
  u8sSearchString: string;
  iMaxEvents: number;
  iOffset?: number;
  u8sConversationID?: string;
}
export interface AsnChatFindEventsResult {
  _type?: "AsnChatFindEventsResult";
  iResult: number;
  iNumTotalResults: number;
  asnChatEventList: AsnChatEventList;
}
export interface AsnChatGetEventsRangeArgument {
  _type?: "AsnChatGetEventsRangeArgument";
  asnConversationIDChoice: AsnConversationIDChoice;
  iSequenceID?: number;
  iNumLessThanSeqID?: number;
  iNumGreaterThanOrEqualSeqID?: number;
  u8sEventListCrossRefID?: string;
}
export interface AsnChatGetEventsRangeResult {
  _type?: "AsnChatGetEventsRangeResult";
  iResult: number;
}
export interface AsnChatGetBinaryMessageEventsArgument {
  _type?: "AsnChatGetBinaryMessageEventsArgument";
  asnConversationIDChoice: AsnConversationIDChoice;
  iPageSize: number;
  iPageOffset?: number;
  iLastKnownGlobTransactionID?: number;
  u8sEventListCrossRefID?: string;
}
export interface AsnChatGetBinaryMessageEventsResult {
  _type?: "AsnChatGetBinaryMessageEventsResult";
  iResult: number;
}
export type AsnChatSequenceIDSet = { _type?: "AsnChatSequenceIDSet" } & ({ asnSequenceIDs: SEQInteger } | { iLastSequenceID: number });
export interface AsnChatSetMessagesStatusArgument {
  _type?: "AsnChatSetMessagesStatusArgument";
  u8sConversationID: string;
  iStatus: number;
  u8sEventCrossRefID: string;
  asnSequenceIDSet: AsnChatSequenceIDSet;
}
export interface AsnChatSetMessagesStatusResult {
  _type?: "AsnChatSetMessagesStatusResult";
  iResult: number;
}
export interface AsnChatGetConversationsArgument {
  _type?: "AsnChatGetConversationsArgument";
  u8sConversationID?: string;
  u8sContactURI?: string;
  bStaticConversations?: boolean;
}
export interface AsnChatGetConversationsResult {
  _type?: "AsnChatGetConversationsResult";
  iResult: number;
  asnConversationList: AsnChatConversationList;
}
export interface AsnChatGetConversationIDArgument {
  _type?: "AsnChatGetConversationIDArgument";
  u8sContactURI: string;
}
export interface AsnChatGetConversationIDResult {
  _type?: "AsnChatGetConversationIDResult";
  iResult: number;
  u8sConversationID: string;
}
export interface AsnChatForwardArgument {
  _type?: "AsnChatForwardArgument";
  u8sConversationID: string;
  u8sForwardURI: string;
  u8sForwardToURIs: UTF8StringList;
  u8sMessage: string;
  u8sEventCrossRefID: string;
}
export interface AsnChatForwardResult {
  _type?: "AsnChatForwardResult";
  iResult: number;
  iConvSequenceID: number;
}
export interface AsnChatIsGlobalDisabledArgument {
  _type?: "AsnChatIsGlobalDisabledArgument";
}
export interface AsnChatIsGlobalDisabledResult {
  _type?: "AsnChatIsGlobalDisabledResult";
  iResult: number;
  bDisabled: boolean;
}
export interface AsnChatWatchConversationArgument {
  _type?: "AsnChatWatchConversationArgument";
  iWatchMode: number;
  u8sConversationID: string;
  iConvSequenceID?: number;
  iMaxEvents?: number;
  u8sEventListCrossRefID?: string;
}
export interface AsnChatWatchConversationResult {
  _type?: "AsnChatWatchConversationResult";
  iResult: number;
}
export interface AsnChatSetUserlistArgument {
  _type?: "AsnChatSetUserlistArgument";
  u8sConversationID: string;
  u8sUserURIs: UTF8StringList;
  u8sEventListCrossRefID: string;
}
export interface AsnChatSetUserlistResult {
  _type?: "AsnChatSetUserlistResult";
  iResult: number;
  iConvSequenceID: number;
}
export interface AsnChatEventArgument {
  _type?: "AsnChatEventArgument";
  asnChatEventList: AsnChatEventList;
  u8sEventListCrossRefID?: string;
  bLastSegment?: boolean;
  optionalParams?: AsnOptionalParameters;
}
export type AsnChatTypingTime = 20 | 30;
export interface AsnChatUserStatusArgument {
  _type?: "AsnChatUserStatusArgument";
  u8sConversationID: string;
  u8sSenderURI: string;
  bUserTyping?: boolean;
}
export interface AsnChatDatabaseIDChangedArgument {
  _type?: "AsnChatDatabaseIDChangedArgument";
  u8sDatabaseID: string;
}
export interface AsnChatDatabaseMaintenanceArgument {
  _type?: "AsnChatDatabaseMaintenanceArgument";
  iDeletedToSequenceID: number;
}
export interface AsnChatMuteConversationArgument {
  _type?: "AsnChatMuteConversationArgument";
  u8sConversationID: string;
  u8sEventCrossRefID: string;
  asnMutedUntilTime?: AsnSystemTime;
}
export interface AsnChatMuteConversationResult {
  _type?: "AsnChatMuteConversationResult";
  iResult: number;
}
export interface AsnChatUnmuteConversationArgument {
  _type?: "AsnChatUnmuteConversationArgument";
  u8sConversationID: string;
  u8sEventCrossRefID: string;
}
export interface AsnChatUnmuteConversationResult {
  _type?: "AsnChatUnmuteConversationResult";
  iResult: number;
}
export interface AsnChatMuteStatusChangedArgument {
  _type?: "AsnChatMuteStatusChangedArgument";
  u8sConversationID: string;
  u8sSenderURI: string;
  u8sEventCrossRefID: string;
  bMuted: boolean;
  asnMutedUntilTime?: AsnSystemTime;
}
export type EnumRequestConversationAvatarResult = 0 | 1 | 2;
export interface AsnChatSetConversationAvatarArgument {
  _type?: "AsnChatSetConversationAvatarArgument";
  u8sConversationID: string;
  u8sEventCrossRefID: string;
  u8sImageData: string;
}
export interface AsnChatSetConversationAvatarResult {
  _type?: "AsnChatSetConversationAvatarResult";
  iResult: number;
}
export interface AsnChatGetConversationAvatarArgument {
  _type?: "AsnChatGetConversationAvatarArgument";
  u8sConversationID: string;
  u8sKnownHash?: string;
}
export interface AsnChatGetConversationAvatarResult {
  _type?: "AsnChatGetConversationAvatarResult";
  iResult: number;
  iImageResult: number;
  u8sImageHash?: string;
  u8sImageData?: string;
}
export interface AsnChatConversationAvatarChangedArgument {
  _type?: "AsnChatConversationAvatarChangedArgument";
  u8sConversationID: string;
  u8sSenderURI: string;
  u8sImageHash: string;
}
export type AsnChatReactionsEmojiList = AsnChatReactionsEmoji[];
export interface AsnChatReactionsEmoji {
  _type?: "AsnChatReactionsEmoji";
  u8sEmoji: string;
  u8sUsers: UTF8StringList;
}
export interface AsnChatSetReactionArgument {
  _type?: "AsnChatSetReactionArgument";
  u8sConversationID: string;
  iConvSequenceID: number;
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
export type AsnClientCapabilityEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
export interface AsnClientCapabilitiesV2 {
  _type?: "AsnClientCapabilitiesV2";
  eClientCapabilities: SEQInteger;
  customCapabilities: AsnStringPairList;
}
export interface AsnClientCapabilitiesV2ByID {
  _type?: "AsnClientCapabilitiesV2ByID";
  u8sID: string;
  capabilities: AsnClientCapabilitiesV2;
}
export type AsnClientCapabilitiesV2ByIDList = AsnClientCapabilitiesV2ByID[];
export interface AsnSetClientCapabilitiesV2Argument {
  _type?: "AsnSetClientCapabilitiesV2Argument";
  capabilities: AsnClientCapabilitiesV2;
}
export interface AsnSetClientCapabilitiesV2Result {
  _type?: "AsnSetClientCapabilitiesV2Result";
}
export interface AsnGetClientCapabilitiesV2Argument {
  _type?: "AsnGetClientCapabilitiesV2Argument";
  u8slistContactIDs: UTF8StringList;
}
export interface AsnGetClientCapabilitiesV2Result {
  _type?: "AsnGetClientCapabilitiesV2Result";
  capabilities: AsnClientCapabilitiesV2ByIDList;
}
export interface AsnClientCapabilitiesV2ChangedArgument {
  _type?: "AsnClientCapabilitiesV2ChangedArgument";
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
export type AsnClientContentContactFilter = 0 | 1;
export interface AsnGetClientContentArgument {
  _type?: "AsnGetClientContentArgument";
  iContactFilter: number;
}
export interface AsnGetClientContentResult {
  _type?: "AsnGetClientContentResult";
  u8sContentRevision: string;
  contactList: AsnNetDatabaseContactList;
  contentstructure: AsnClientContentStructure;
  optionalParams?: AsnOptionalParameters;
}
export type AsnSubscribeClientContentFlags = 0 | 1 | 2 | 4;
export interface AsnSubscribeClientContentArgument {
  _type?: "AsnSubscribeClientContentArgument";
  iRevision?: number;
  iEventFlagsToSubscribe?: number;
  u8sGroupClusterIDRestriction?: UTF8StringList;
}
export interface AsnSubscribeClientContentResult {
  _type?: "AsnSubscribeClientContentResult";
  iRevision: number;
}
export interface AsnUnsubscribeClientContentArgument {
  _type?: "AsnUnsubscribeClientContentArgument";
}
export interface AsnUnsubscribeClientContentResult {
  _type?: "AsnUnsubscribeClientContentResult";
}
export type AsnChangeClientContentFlags = 0 | 1;
export interface AsnChangeClientContentArgument {
  _type?: "AsnChangeClientContentArgument";
  iRevision: number;
  u8sVersion: string;
  iIsEditable: number;
  addedOrChangedContacts?: AsnNetDatabaseContactList;
  removedContacts?: AsnNetDatabaseContactIDList;
  listContentstructure?: AsnClientContentGroupClusterList;
  iFlags: number;
}
export interface AsnChangeClientContentResult {
  _type?: "AsnChangeClientContentResult";
  iRevision: number;
}
export type AsnClientContentChangedFlags = 0;
export interface AsnClientContentChangedArgument {
  _type?: "AsnClientContentChangedArgument";
  iRevision: number;
  addedOrChangedContacts?: AsnNetDatabaseContactList;
  removedContacts?: AsnNetDatabaseContactIDList;
  listContentstructure?: AsnClientContentGroupClusterList;
  iFlags: number;
}
export interface AsnClientContentGroupCluster {
  _type?: "AsnClientContentGroupCluster";
  u8sID: string;
  u8sName: string;
  iIsEditable: number;
  iIsPersistent: number;
  iIsTabbed: number;
  u8sNeighbourClusterID: string;
  listGroups: AsnClientContentGroupList;
}
export type AsnClientContentGroupClusterList = AsnClientContentGroupCluster[];
export interface AsnClientContentGroup {
  _type?: "AsnClientContentGroup";
  u8sID: string;
  u8sName: string;
  u8sOrderBy: string;
  iAutorefresh: number;
  iExpanded: number;
  iIsEditable: number;
  iIsPersistent: number;
  listItems: AsnClientContentItemList;
}
export type AsnClientContentGroupList = AsnClientContentGroup[];
export interface AsnClientContentItem {
  _type?: "AsnClientContentItem";
  u8sID: string;
  u8sPresenceID: string;
  iIsEditable: number;
  listNetDatabaseContactIDs: AsnNetDatabaseContactIDList;
  selectedNetDatabaseContactID: AsnNetDatabaseContactID;
}
export type AsnClientContentItemList = AsnClientContentItem[];
export interface AsnClientContentStructure {
  _type?: "AsnClientContentStructure";
  iIsEditable: number;
  u8sVersion: string;
  u8sRevision: string;
  u8sLastWriter: string;
  listGroupClusters: AsnClientContentGroupClusterList;
}
export interface AsnClientContentSubscribeToTagsArgument {
  _type?: "AsnClientContentSubscribeToTagsArgument";
  iSubscribe: number;
}
export interface AsnClientContentSubscribeToTagsResult {
  _type?: "AsnClientContentSubscribeToTagsResult";
}
export interface AsnClientContentTaggedIDsChangedArgument {
  _type?: "AsnClientContentTaggedIDsChangedArgument";
  u8sTaggedIDs: UTF8StringList;
  iRevision: number;
}
export interface AsnClientContentSaveTagsArgument {
  _type?: "AsnClientContentSaveTagsArgument";
  u8sTaggedIDs: UTF8StringList;
  iRevision: number;
}
export interface AsnClientContentSaveTagsResult {
  _type?: "AsnClientContentSaveTagsResult";
  iRevision: number;
}
export interface AsnAdministrativeMonitorGroup {
  _type?: "AsnAdministrativeMonitorGroup";
  u8sGroupURI: string;
  u8sGroupName: string;
  listContactIDs: UTF8StringList;
  listFunctionKeys?: AsnAdministrativeFunctionKeyList;
  optionalParams?: AsnOptionalParameters;
}
export type AsnAdministrativeFunctionKeyTypes = 0;
export interface AsnAdministrativeFunctionKey {
  _type?: "AsnAdministrativeFunctionKey";
  iType: number;
  u8sValue: string;
  u8sName: string;
}
export type AsnAdministrativeMonitorGroupList = AsnAdministrativeMonitorGroup[];
export type AsnAdministrativeFunctionKeyList = AsnAdministrativeFunctionKey[];
export type AsnAdministrativeMonitorContentSubscriptionFlags = 0 | 1;
export interface AsnGetAndSubscribeAdministrativeMonitorContentArgument {
  _type?: "AsnGetAndSubscribeAdministrativeMonitorContentArgument";
  iEventFlagsToSubscribe?: number;
}
export interface AsnGetAndSubscribeAdministrativeMonitorContentResult {
  _type?: "AsnGetAndSubscribeAdministrativeMonitorContentResult";
  listAdministrativeMonitorGroups: AsnAdministrativeMonitorGroupList;
}
export interface AsnUnsubscribeAdministrativeMonitorContentArgument {
  _type?: "AsnUnsubscribeAdministrativeMonitorContentArgument";
}
export interface AsnUnsubscribeAdministrativeMonitorContentResult {
  _type?: "AsnUnsubscribeAdministrativeMonitorContentResult";
  bSuccess: boolean;
}
export interface AsnAdministrativeMonitorContentGroupAddedArgument {
  _type?: "AsnAdministrativeMonitorContentGroupAddedArgument";
  adminMonitorGroupAdded: AsnAdministrativeMonitorGroup;
}
export interface AsnAdministrativeMonitorContentGroupChangedArgument {
  _type?: "AsnAdministrativeMonitorContentGroupChangedArgument";
  adminMonitorGroupChanged: AsnAdministrativeMonitorGroup;
}
export interface AsnAdministrativeMonitorContentGroupRemovedArgument {
  _type?: "AsnAdministrativeMonitorContentGroupRemovedArgument";
  adminMonitorGroupRemoved: AsnAdministrativeMonitorGroup;
}
export type AsnClientPersistenceResultDetailsEnum = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 99;
export interface AsnClientPersistenceItem {
  _type?: "AsnClientPersistenceItem";
  u8sItemStore: string;
  u8sItemStoreID: string;
  data: string;
  iRevision?: number;
}
export type AsnClientPersistenceItemList = AsnClientPersistenceItem[];
export interface AsnClientPersistenceCreateArgument {
  _type?: "AsnClientPersistenceCreateArgument";
  u8sCrossRefID: string;
  u8sItemStore: string;
  u8sItemStoreID?: string;
  data: string;
}
export interface AsnClientPersistenceCreateResult {
  _type?: "AsnClientPersistenceCreateResult";
}
export type AsnClientPersistenceReadWildcardTypeEnum = 0 | 1 | 2;
export interface AsnClientPersistenceReadArgument {
  _type?: "AsnClientPersistenceReadArgument";
  u8sCrossRefID: string;
  u8sItemStore: string;
  u8sItemStoreID?: string;
  iLastKnownGlobalRevision?: number;
  iItemKeyWildcardType?: number;
  bCountAvailableItemsOnly?: boolean;
  iItemLimit?: number;
}
export interface AsnClientPersistenceReadResult {
  _type?: "AsnClientPersistenceReadResult";
}
export interface AsnClientPersistenceUpdateArgument {
  _type?: "AsnClientPersistenceUpdateArgument";
  u8sCrossRefID: string;
  u8sItemStore: string;
  u8sItemStoreID: string;
  data: string;
}
export interface AsnClientPersistenceUpdateResult {
  _type?: "AsnClientPersistenceUpdateResult";
}
export interface AsnClientPersistenceDeleteArgument {
  _type?: "AsnClientPersistenceDeleteArgument";
  u8sCrossRefID: string;
  u8sItemStore: string;
  u8sItemStoreID: string;
}
export interface AsnClientPersistenceDeleteResult {
  _type?: "AsnClientPersistenceDeleteResult";
}
export type AsnClientPersistenceSubscribeTypeEnum = 1 | 2;
export interface AsnClientPersistenceSubscribeArgument {
  _type?: "AsnClientPersistenceSubscribeArgument";
  u8sCrossRefID: string;
  iSubscribeType: number;
  u8sItemStore: string;
}
export interface AsnClientPersistenceSubscribeResult {
  _type?: "AsnClientPersistenceSubscribeResult";
}
export interface AsnClientPersistenceEventArgument {
  _type?: "AsnClientPersistenceEventArgument";
  iResult: number;
  u8sCrossRefID: string;
  iGlobalRevision?: number;
  changedItems?: AsnClientPersistenceItemList;
  deletedItems?: AsnClientPersistenceItemList;
  u8sDatabaseID?: string;
  iAvailableItemsCount?: number;
}
export interface AsnClientPersistenceGetDatabaseIDArgument {
  _type?: "AsnClientPersistenceGetDatabaseIDArgument";
}
export interface AsnClientPersistenceGetDatabaseIDResult {
  _type?: "AsnClientPersistenceGetDatabaseIDResult";
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
  key: string;
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
  iErrorDetail: number;
  u8sErrorString: string;
}
export type SEQInteger = number[];
export type UTF8StringList = string[];
export type AsnSystemTime = string;
export interface AsnNetDatabaseContact {
  _type?: "AsnNetDatabaseContact";
  u8sFound?: string;
  u8sDatabaseName?: string;
  u8sEntryIDDB?: string;
  u8sEntryIDStore?: string;
  u8sEntryID?: string;
  u8sCtiServerUserName?: string;
  u8sDisplayName?: string;
  u8sFirstName?: string;
  u8sLastName?: string;
  u8sJobTitle?: string;
  u8sCompany?: string;
  u8sDepartment?: string;
  u8sOfficeRoomNumber?: string;
  u8sCustomerID?: string;
  u8sBusinessAddressStreet?: string;
  u8sBusinessAddressPostalCode?: string;
  u8sBusinessAddressCity?: string;
  u8sBusinessAddressState?: string;
  u8sBusinessAddressCountry?: string;
  u8sPrivateAddressStreet?: string;
  u8sPrivateAddressPostalCode?: string;
  u8sPrivateAddressCity?: string;
  u8sPrivateAddressState?: string;
  u8sPrivateAddressCountry?: string;
  u8sOtherAddressStreet?: string;
  u8sOtherAddressPostalCode?: string;
  u8sOtherAddressCity?: string;
  u8sOtherAddressState?: string;
  u8sOtherAddressCountry?: string;
  u8sEMail?: string;
  u8sEMail2?: string;
  u8sEMail3?: string;
  u8sSIPAddress?: string;
  u8sWebPageURL?: string;
  u8sPhoneBusiness?: string;
  u8sPhoneBusiness2?: string;
  u8sCompanyMainTelephoneNumber?: string;
  u8sAssistantTelephoneNumber?: string;
  u8sPhoneHome?: string;
  u8sPhoneHome2?: string;
  u8sPrimaryTelephoneNumber?: string;
  u8sPhoneMobile?: string;
  u8sCarTelephoneNumber?: string;
  u8sRadioTelephoneNumber?: string;
  u8sPagerTelephoneNumber?: string;
  u8sOtherTelephoneNumber?: string;
  u8sCallbackTelephoneNumber?: string;
  u8sISDNTelephoneNumber?: string;
  u8sTTYTTDTelephoneNumber?: string;
  u8sFaxBusiness?: string;
  u8sFaxHome?: string;
  u8sBody?: string;
  u8sDirectWebLink?: string;
  customFields?: AsnStringPairList;
  bValid?: boolean;
  iPrivateContact?: number;
  iCtiServerUser?: number;
  optionalParams?: AsnOptionalParameters;
}
export type AsnNetDatabaseContactList = AsnNetDatabaseContact[];
export interface AsnNetDatabaseContactID {
  _type?: "AsnNetDatabaseContactID";
  u8sEntryID: string;
  u8sEntryIDDB: string;
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
export type EnumAppointmentState = 0 | 1 | 2 | 3;
export type EnumAppointmentImportance = 0 | 1 | 2;
export type EnumAppointmentSensitivity = 0 | 1 | 2 | 3;
export interface AsnAppointmentEntry {
  _type?: "AsnAppointmentEntry";
  u8sEntryID: string;
  u8sOwner: string;
  u8sDataSource: string;
  stStart: AsnSystemTime;
  stEnd: AsnSystemTime;
  iDuration: number;
  u8sSubject: string;
  u8sText: string;
  bAllDay: boolean;
  iStatus: number;
  u8sCategory: string;
  iImportance: number;
  iSensitivity: number;
  bIsValid: boolean;
  optionalParams?: AsnOptionalParameters;
}
export type SEQAppointmentList = AsnAppointmentEntry[];
export type AsnUserStaticRights = 1 | 2 | 4 | 8 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768 | 65536 | 131072 | 262144 | 524288 | 1048576 | 2097152 | 4194304 | 8388608 | 16777216 | 33554432 | 67108864 | 134217728;
export type AsnUserStaticRights2 = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768;
export interface AsnUserDynamicRights {
  _type?: "AsnUserDynamicRights";
  u8sObjectID: string;
  iPresenceRights: number;
  iPhoneControlRightsPrimary: number;
  iPhoneControlRightsSecondary: number;
}
export type AsnUserDynamicRightsList = AsnUserDynamicRights[];
export type AsnContactPhoneLineState = 0 | 1;
export interface AsnContactCallInformationV2 {
  _type?: "AsnContactCallInformationV2";
  u8sContactChangedId: string;
  iPresenceState: number;
  u8sConnectionID: string;
  u8sLinePhoneNumber: string;
  iCallState: number;
  iDisconnectedReason: number;
  iFeatures: number;
  bOutbound: boolean;
  bInternal: boolean;
  bPrivate: boolean;
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
  iType: number;
  u8sLinePhoneNumber: string;
  u8sDescriptor: string;
  u8sNumber: string;
  seqCalls: AsnContactCallInformationsV2;
  seqLineForwards: AsnLineForwards;
  iState: AsnContactPhoneLineState;
  bDoNotDisturb: boolean;
  iForwardFeaturesPBX: number;
  u8sAddressNames: UTF8StringList;
  u8sAddressCaps: string;
  u8sCTIFeatureCodes: string;
  bIsPrivateLine?: boolean;
  bIsVoiceServicesLine?: boolean;
  sipLineDetails?: AsnSIPLineDetails;
}
export type AsnContactPhoneLinesV2 = AsnContactPhoneLineV2[];
export type AsnAbsentStateEnum = 0 | 1 | 2 | 3 | 4;
export type AsnReachabilityEnum = 0 | 1 | 2 | 3 | 4 | 5;
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
  u8sContactId: string;
  eAbsentState: AsnAbsentStateEnum;
  iPresenceState?: number;
  stTimeFrom?: AsnSystemTime;
  stTimeTo?: AsnSystemTime;
  eReachability?: AsnReachabilityEnum;
  externalPresenceStates?: AsnExternalPresenceStates;
}
export interface AsnCustomNote {
  _type?: "AsnCustomNote";
  u8sContactID: string;
  u8sUsername: string;
  u8sNote: string;
}
export interface AsnContactV2 {
  _type?: "AsnContactV2";
  u8sContactId: string;
  iContactFeatureSet: number;
  iPresenceState: number;
  iStaticRights: number;
  iStaticRights2: number;
  iMonitorAccessRights: number;
  asnRemoteContact: AsnNetDatabaseContact;
  seqPhoneLines: AsnContactPhoneLinesV2;
  asnAbsentState: AsnAbsentStateV2;
  asnCustomNote: AsnCustomNote;
  seqActualAppointments: SEQAppointmentList;
  asnNextAppointment: AsnAppointmentEntry;
  asnUserPropertyBag: AsnUserPropertyBag;
}
export type AsnContactsV2 = AsnContactV2[];
export interface AsnAuthBasicCredential {
  _type?: "AsnAuthBasicCredential";
  credential: string;
}
export interface AsnAuthNTLMCredential {
  _type?: "AsnAuthNTLMCredential";
  authdata: string;
}
export interface AsnAuthKerberosCredential {
  _type?: "AsnAuthKerberosCredential";
  authdata: string;
}
export interface AsnAuthBearer {
  _type?: "AsnAuthBearer";
  u8sJWT: string;
}
export interface AsnAuthOpenIDC {
  _type?: "AsnAuthOpenIDC";
  u8sScope?: string;
  u8sIDToken?: string;
}
export type AsnLoginV2ChoiceArgument = { _type?: "AsnLoginV2ChoiceArgument" } & ({ authBasic: AsnAuthBasicCredential } | { authNTLM: AsnAuthNTLMCredential } | { authKerberos: AsnAuthKerberosCredential } | { authBearer: AsnAuthBearer } | { authOpenIDC: AsnAuthOpenIDC });
export interface AsnLoginV2Argument {
  _type?: "AsnLoginV2Argument";
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
export type AsnLoginV2SupportedAuthMethod = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type AsnLoginV2SupportedAuthMethods = AsnLoginV2SupportedAuthMethod[];
export interface AsnLoginV2ResultSupportedAuthMethods {
  _type?: "AsnLoginV2ResultSupportedAuthMethods";
  authMethodsOrdered: AsnLoginV2SupportedAuthMethods;
  authDigest?: AsnAuthDigestParams;
}
export type AsnLoginV2Token = { _type?: "AsnLoginV2Token" } & ({ u8sJwt: string } | { u8sToken: string });
export interface AsnLoginV2ResultSuccess {
  _type?: "AsnLoginV2ResultSuccess";
  u8sLoggedInUser?: string;
  token?: AsnLoginV2Token;
}
export interface AsnLoginV2ResultServerRedirect {
  _type?: "AsnLoginV2ResultServerRedirect";
  u8sRedirectTo: string;
}
export interface AsnLoginV2ResultServerBusy {
  _type?: "AsnLoginV2ResultServerBusy";
  iRetryInSeconds: number;
}
export interface AsnLoginV2ResultRenegotiateNTLM {
  _type?: "AsnLoginV2ResultRenegotiateNTLM";
  authdata: string;
}
export type AsnLoginV2Result = { _type?: "AsnLoginV2Result" } & ({ supportedAuthMethods: AsnLoginV2ResultSupportedAuthMethods } | { succceeded: AsnLoginV2ResultSuccess } | { serverRedirect: AsnLoginV2ResultServerRedirect } | { serverBusy: AsnLoginV2ResultServerBusy } | { ntlmRenegotiate: AsnLoginV2ResultRenegotiateNTLM });
export interface AsnContact {
  _type?: "AsnContact";
  u8sContactId: string;
  iContactFeatureSet: number;
  iPresenceState: number;
  iStaticRights: number;
  iMonitorAccessRights: number;
  asnRemoteContact: AsnNetDatabaseContact;
  seqPhoneLines: AsnContactPhoneLines;
  asnAbsentState: AsnAbsentState;
  asnCustomNote: AsnCustomNote;
  seqActualAppointments: SEQAppointmentList;
  asnNextAppointment: AsnAppointmentEntry;
  asnUserPropertyBag: AsnUserPropertyBag;
  optionalParams?: AsnOptionalParameters;
}
export type AsnContactPhoneLines = AsnContactPhoneLine[];
export interface AsnContactPhoneLine {
  _type?: "AsnContactPhoneLine";
  iType: number;
  u8sLinePhoneNumber: string;
  u8sDescriptor: string;
  u8sNumber: string;
  seqCalls: AsnContactCallInformations;
  seqLineForwards: AsnLineForwards;
  iState: AsnContactPhoneLineState;
  bDoNotDisturb: boolean;
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
  iCallState: number;
  iDisconnectedReason: number;
  iFeatures: number;
  bOutbound: boolean;
  bInternal: boolean;
  bPrivate: boolean;
  iCallRecordingState: number;
  bConferenceCtlr: boolean;
  u8sCurrentNumberSC: string;
  pu8sRedirectingNumber?: string;
  pRemoteContact?: AsnNetDatabaseContact;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnAbsentState {
  _type?: "AsnAbsentState";
  u8sContactId: string;
  u8sUsername: string;
  stTimeFrom: AsnSystemTime;
  stTimeTo: AsnSystemTime;
  iAbsentState: number;
  u8sMessage: string;
  u8sAbsentReason: string;
  iPresenceState: number;
  optionalParams?: AsnOptionalParameters;
}
export type AsnRequestErrorList = AsnRequestError[];
export type AsnContacts = AsnContact[];
export interface AsnProjectPinRule {
  _type?: "AsnProjectPinRule";
  u8sProjectName: string;
  u8sProjectPin: string;
  iProjectType: number;
  bAssociatedCallIsPrivateCall: boolean;
  u8sLocationID: string;
  u8sUserEnteredPin: string;
  u8sUserEnteredUserID: string;
}
export type EnumProjectType = 0 | 1 | 2 | 3 | 4;
export type EAsnJournalCallType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type EAsnCallState = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512;
export type AsnProjectPinRuleList = AsnProjectPinRule[];
export interface AsnCtiNewCallParams {
  _type?: "AsnCtiNewCallParams";
  projectPinRule: AsnProjectPinRule;
  bHideMyCallerID: boolean;
  asnRemoteContact?: AsnNetDatabaseContact;
  optionalParams?: AsnOptionalParameters;
}
export type AsnContactPhoneLineType = -1 | 0 | 1 | 2 | 3;
export type EnumSTUNandTURNType = 1 | 2;
export interface AsnConfigSTUNandTURN {
  _type?: "AsnConfigSTUNandTURN";
  iType: number;
  u8sUsername: string;
  u8sPassword: string;
  stValidTo: AsnSystemTime;
  listURIs: UTF8StringList;
  iTTL: number;
}
export type AsnConfigSTUNandTURNList = AsnConfigSTUNandTURN[];
export interface AsnLineForward {
  _type?: "AsnLineForward";
  iInternalID: number;
  iForwardController: number;
  iForwardMode: number;
  iBackEndSpecific: number;
  iNoAnswerTime: number;
  u8sDestination: string;
  u8sCallerIDList: UTF8StringList;
}
export type AsnLineForwards = AsnLineForward[];
export interface AsnGetOfflineJournalArgument {
  _type?: "AsnGetOfflineJournalArgument";
  iMaxDays: number;
  iMarkRead: number;
}
export interface AsnGetOfflineJournalResult {
  _type?: "AsnGetOfflineJournalResult";
  journalList: AsnNetDatabaseJournalList;
}
export interface AsnNetDatabaseJournal {
  _type?: "AsnNetDatabaseJournal";
  u8sConnectionID: string;
  stStartTime: AsnSystemTime;
  stStopTime: AsnSystemTime;
  iDurationTotal: number;
  stConnectTime: AsnSystemTime;
  stDisconnectTime: AsnSystemTime;
  iDurationConnected: number;
  iOrigin: number;
  iInternal: number;
  u8sLineNumber: string;
  u8sLineName: string;
  u8sLineUserName: string;
  iLineUserOffline: number;
  u8sLocalNumber: string;
  u8sPhoneNumber: string;
  u8sRedirectingNumber: string;
  u8sContactName: string;
  u8sContactCompany: string;
  u8sContactEntryID: string;
  u8sContactEntryStoreID: string;
  u8sContactEntryDBID: string;
  u8sCtiServerUserName: string;
  u8sProviderNumber: string;
  iSucessState: number;
  u8sSubject: string;
  u8sMemo: string;
  iReadFlag: number;
  projectPinRule: AsnProjectPinRule;
  u8sTrackerID: string;
  u8sAcceptorName: string;
  u8sAcceptorCtiServerUserName: string;
  u8sAcceptorConnectionID: string;
  optionalParams?: AsnOptionalParameters;
}
export type AsnNetDatabaseJournalCallType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type AsnNetDatabaseJournalList = AsnNetDatabaseJournal[];
export type AsnNetDatabaseJournalFilterEnumeration = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 65536;
export interface AsnNetDatabaseJournalFindOptionsV2 {
  _type?: "AsnNetDatabaseJournalFindOptionsV2";
  stStartTimeFrom: AsnSystemTime;
  stStartTimeTo: AsnSystemTime;
  u8slistLineUserNames: UTF8StringList;
  u8slistPhoneNumber: UTF8StringList;
  u8sContactName: string;
  u8sCompanyName: string;
  u8sFilterText: string;
  iMaxNumEntries: number;
  iFilter: number;
  iLastKnownGlobTransactionID?: number;
}
export interface AsnGetJournalEntriesResult {
  _type?: "AsnGetJournalEntriesResult";
  journalList: AsnNetDatabaseJournalList;
}
export interface AsnGetJournalEntriesV2Argument {
  _type?: "AsnGetJournalEntriesV2Argument";
  findOptions: AsnNetDatabaseJournalFindOptionsV2;
}
export interface AsnUpdateCallAndJournalContactAndNumberArgument {
  _type?: "AsnUpdateCallAndJournalContactAndNumberArgument";
  u8sConnectionID: string;
  u8sRemoteNumberSC: string;
  remoteContact: AsnNetDatabaseContact;
}
export interface AsnUpdateCallAndJournalContactAndNumberResult {
  _type?: "AsnUpdateCallAndJournalContactAndNumberResult";
  bResultCallInfoUpdate: boolean;
  bResultJournalUpdate: boolean;
}
export interface AsnUpdateCallLocalContactArgument {
  _type?: "AsnUpdateCallLocalContactArgument";
  u8sConnectionID: string;
  localContact: AsnNetDatabaseContact;
}
export interface AsnUpdateJournalMemoArgument {
  _type?: "AsnUpdateJournalMemoArgument";
  u8sConnectionIDList: UTF8StringList;
  u8sMemo: string;
}
export interface AsnUpdateJournalMemoResult {
  _type?: "AsnUpdateJournalMemoResult";
  bSuccess: boolean;
}
export interface AsnUpdateJournalProjectArgument {
  _type?: "AsnUpdateJournalProjectArgument";
  u8sConnectionIDList: UTF8StringList;
  projectPinRule: AsnProjectPinRule;
}
export interface AsnUpdateJournalProjectResult {
  _type?: "AsnUpdateJournalProjectResult";
  bSuccess: boolean;
}
export interface AsnUpdateJournalReadFlagArgument {
  _type?: "AsnUpdateJournalReadFlagArgument";
  u8sConnectionIDList: UTF8StringList;
  bReadFlag: boolean;
}
export interface AsnUpdateJournalReadFlagResult {
  _type?: "AsnUpdateJournalReadFlagResult";
  bSuccess: boolean;
}
export interface AsnUpdateJournalSubjectArgument {
  _type?: "AsnUpdateJournalSubjectArgument";
  u8sConnectionIDList: UTF8StringList;
  u8sSubject: string;
}
export interface AsnUpdateJournalSubjectResult {
  _type?: "AsnUpdateJournalSubjectResult";
  bSuccess: boolean;
}
export interface AsnGetJournalEntriesCountResult {
  _type?: "AsnGetJournalEntriesCountResult";
  iCount: number;
}
export interface AsnGetJournalEntriesCountV2Argument {
  _type?: "AsnGetJournalEntriesCountV2Argument";
  findOptions: AsnNetDatabaseJournalFindOptionsV2;
}
export interface AsnJournalEntryGetArgument {
  _type?: "AsnJournalEntryGetArgument";
  u8sConnectionID: string;
}
export interface AsnJournalEntryGetResult {
  _type?: "AsnJournalEntryGetResult";
  journalEntry: AsnNetDatabaseJournal;
}
export interface AsnJournalEntryChangedArgument {
  _type?: "AsnJournalEntryChangedArgument";
  iFlags: number;
  journalEntry: AsnNetDatabaseJournal;
  optionalParams?: AsnOptionalParameters;
}
export type AsnJournalEntryChangedList = AsnJournalEntryChangedArgument[];
export interface AsnJournalEntryChangedListArgument {
  _type?: "AsnJournalEntryChangedListArgument";
  iLastTransactionID: number;
  journalEntryChangedList: AsnJournalEntryChangedList;
}
export interface AsnJournalSubscribeEventsArgument {
  _type?: "AsnJournalSubscribeEventsArgument";
  bReceiveJournalEvents: boolean;
  iLastKnownGlobTransactionID?: number;
  iMaxEntries?: number;
  iFlags?: number;
}
export type AsnJournalSubscribeFlags = 0 | 1;
export interface AsnJournalSubscribeEventsResult {
  _type?: "AsnJournalSubscribeEventsResult";
  iResult: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnJournalGetSettingsArgument {
  _type?: "AsnJournalGetSettingsArgument";
}
export type AsnJournalPrivateCallOptions = 0 | 1 | 2;
export interface AsnJournalGetSettingsResult {
  _type?: "AsnJournalGetSettingsResult";
  ePrivacyLevel: AsnJournalPrivateCallOptions;
  bUseOfflineJournal: boolean;
  bOfflineDeleteOldEntries: boolean;
  iOfflineDaysNoDelete: number;
}
export type AsnUpdateJournalUpdateFlags = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192;
export interface AsnUpdateJournalArgument {
  _type?: "AsnUpdateJournalArgument";
  journalList: AsnNetDatabaseJournalList;
  iFlags: number;
  optionalParams?: AsnOptionalParameters;
}
export interface AsnDeleteJournalEntriesArgument {
  _type?: "AsnDeleteJournalEntriesArgument";
  u8sConnectionIDList: UTF8StringList;
}
export interface AsnDeleteJournalEntriesResult {
  _type?: "AsnDeleteJournalEntriesResult";
  iResult: number;
}
export interface AsnMarkAllJournalEntriesAsReadArgument {
  _type?: "AsnMarkAllJournalEntriesAsReadArgument";
}
export interface AsnMarkAllJournalEntriesAsReadResult {
  _type?: "AsnMarkAllJournalEntriesAsReadResult";
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
export type AsnManagementProtocolVersion = 3;
export interface AsnMgmtEmpty {
  _type?: "AsnMgmtEmpty";
}
export interface AsnMgmtGetUserProfilesArgument {
  _type?: "AsnMgmtGetUserProfilesArgument";
  iActiveUsersOnly: number;
  iFilterOnlineState: number;
  u8sCrossRefId: string;
}
export interface AsnMgmtGetUserProfilesResult {
  _type?: "AsnMgmtGetUserProfilesResult";
  userProfiles: AsnUserProfileList;
}
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
export type AsnMgmtSMSSenderAddressType = 0 | 1 | 2;
export interface AsnMgmtSMSManagerSettings {
  _type?: "AsnMgmtSMSManagerSettings";
  bIsActivated: boolean;
  u8sConfiguredProvider: string;
  u8sLoginName: string;
  u8sLoginPassword: string;
  u8sServerSenderAddress: string;
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
export type AsnMgmtACUBROADCASTSENUM = 1 | 2 | 3;
export interface AsnMgmtSendBroadcastArgument {
  _type?: "AsnMgmtSendBroadcastArgument";
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
export type AsnUpdateAVBehaviour = 0 | 1 | 2;
export interface AsnMgmtUpdateServiceSettings {
  _type?: "AsnMgmtUpdateServiceSettings";
  iStatusUpdateService: number;
  iEACUServiceActive: number;
  iEACUServiceTimeLimited: number;
  iAllowVersionDowngrade: number;
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
export type AsnSIPAVResponseCodes = 0 | 1 | 2 | 3 | 4;
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
  iRejectCodeSrv: number;
  iRejectCodeClnt: number;
  bHideRejectClnt: boolean;
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
export type AsnMgmtDeskShareAccess = 0 | 1 | 2;
export type AsnMgmtEnumUMSecurity = 0 | 1 | 2;
export type AsnMgmtEnumUMSelfInstall = 0 | 1 | 2;
export interface AsnUserManagerSettings {
  _type?: "AsnUserManagerSettings";
  iUMSecurity: number;
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
export type AsnMgmtSchemaExtensionVersion = -1 | 0 | 1 | 2 | 3;
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
  iExtensionVersion: number;
  iLastErrorCode: number;
  u8sLDAPFilterUsers?: string;
  u8sLDAPFilterGroups?: string;
  u8sLDAPFilterComputers?: string;
}
export type AsnMgmtUserManagerInterfaceType = 0 | 1 | 2 | 3 | 4;
export interface AsnMgmtGetUMInterfaceSettingsArgument {
  _type?: "AsnMgmtGetUMInterfaceSettingsArgument";
  iInterfaceType: number;
}
export interface AsnMgmtGetUMInterfaceSettingsResult {
  _type?: "AsnMgmtGetUMInterfaceSettingsResult";
  settings: AsnMgmtUserManagerActiveDirectorySettings;
}
export interface AsnMgmtSetUMInterfaceSettingsArgument {
  _type?: "AsnMgmtSetUMInterfaceSettingsArgument";
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
export type AsnMgmtELICENSEFEATURE = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type AsnMgmtECOMPROMISESTATUS = 0 | 1 | 2 | 3 | 4;
export interface AsnMgmtFeatureCount {
  _type?: "AsnMgmtFeatureCount";
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
export type AsnDatabaseManagerAuthModeEnum = 0 | 1 | 2;
export interface AsnMgmtDatabaseManagerSettings {
  _type?: "AsnMgmtDatabaseManagerSettings";
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
export type AsnMgmtGetDatabaseManagerSettingsErrorEnum = 0 | 1;
export interface AsnMgmtSetDatabaseManagerSettingsArgument {
  _type?: "AsnMgmtSetDatabaseManagerSettingsArgument";
  settings: AsnMgmtDatabaseManagerSettings;
}
export type AsnMgmtSetDatabaseManagerSettingsErrorEnum = 0 | 1;
export interface AsnMgmtGetAvailableDatabasesArgument {
  _type?: "AsnMgmtGetAvailableDatabasesArgument";
  settings: AsnMgmtDatabaseManagerSettings;
}
export interface AsnMgmtGetAvailableDatabasesResult {
  _type?: "AsnMgmtGetAvailableDatabasesResult";
  u8slistDatabaseNames: UTF8StringList;
}
export type AsnInterfaceTypeEnum = -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
export type AsnInterfaceProtocolEnum = -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6;
export interface AsnListeningInterface {
  _type?: "AsnListeningInterface";
  bEnabled: boolean;
  u8sInterfaceGUID: string;
  iInterfaceType: number;
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
export type AsnInterfaceStatusEnum = -1 | 0 | 1 | 2 | 5;
export interface AsnListeningInterfaceStatus {
  _type?: "AsnListeningInterfaceStatus";
  u8sInterfaceGUID: string;
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
  iRemoteTapiNumberFormat: number;
  iRemoteTapiDialFormat: number;
  iRemoteTapiLineNames: number;
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
export type AsnAVSTUNANDTURNSERVERTYPE = -1 | 0 | 1 | 2;
export interface AsnAVStunOrTurnServer {
  _type?: "AsnAVStunOrTurnServer";
  iType: number;
  u8sUsername: string;
  u8sPassword: string;
  iTTLSeconds: number;
  u8slistStrUris: UTF8StringList;
}
export type AsnAVStunOrTurnServerList = AsnAVStunOrTurnServer[];
export type AsnAVSTUNANDTURNPROVIDERTYPE = 0 | 1 | 2;
export interface AsnAVStunOrTurnSettings {
  _type?: "AsnAVStunOrTurnSettings";
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
export type AsnGatewayModelEnum = 0 | 100 | 200 | 201 | 300 | 400 | 500 | 600 | 601;
export type AsnGatewayTypesEnum = 0 | 4 | 1 | 2 | 3 | 5;
export type AsnMediaModesEnum = 0 | 1 | 2;
export type AsnSIPConnectionTypeEnum = 1 | 2 | 3 | 6;
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
  iGatewayModel: number;
  iGatewayType: number;
  registeredUsers: AsnSIPGatewaySettingsRegisteredUserList;
  bTrunkRegistration: boolean;
  u8sRegistrar: string;
  iRegistrarPort: number;
  u8sSTUNServer: string;
  u8sDomainRealm: string;
  iRegisterInterval: number;
  iConnectionType: number;
  u8sLocalInterfaceGUID: string;
  u8sLineGroupName: string;
  bDoRegister: boolean;
  u8sMediaGatewayName: string;
  iMediaMode: number;
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
  iOpenState: number;
}
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
export type AsnMgmtUCServerType = 0 | 1 | 2 | 3 | 4;
export type AsnMgmtUCServerFeatures = 0 | 1 | 2 | 4 | 8 | 16 | 32;
export interface AsnMgmtGetCtiServerTypeArgument {
  _type?: "AsnMgmtGetCtiServerTypeArgument";
}
export interface AsnMgmtGetCtiServerTypeResult {
  _type?: "AsnMgmtGetCtiServerTypeResult";
  iServerType: AsnMgmtUCServerType;
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
export type AsnMgmtLineForwardModeEnum = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16384 | 32768 | 65536 | 131072;
export type AsnMgmtForwardControllerEnum = 1 | 2 | 4;
export type AsnMgmtForwardMode = 0 | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 32768 | 524799;
export interface AsnMgmtCtiForwardEntry {
  _type?: "AsnMgmtCtiForwardEntry";
  iInternalID: number;
  iForwardController: number;
  iForwardMode: number;
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
export type AsnMgmtPushServiceDevicesChangedArgumentEnum = 0 | 1 | 2;
export interface AsnMgmtPushServiceDeviceChangedArgument {
  _type?: "AsnMgmtPushServiceDeviceChangedArgument";
  iWhat: number;
  deviceProps: AsnMgmtPushServiceDeviceProps;
}
export type AsnMgmtPhoneJournalUnansweredEnum = 0 | 1 | 2 | 3;
export type AsnMgmtPhoneJournalPrivateCallOptionsEnum = 0 | 1 | 2;
export type AsnMgmtUnansweredOptionEnum = 0 | 1 | 2 | 3;
export interface AsnMgmtPhoneJournalSettings {
  _type?: "AsnMgmtPhoneJournalSettings";
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
  iUnansweredCallJournalOption: number;
  iAnsweredRedirectedCallJournalOption: number;
  bAutoMarkReadGroupCallsOnCallback: boolean;
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
export type AsnMgmtGetPhoneJournalSettingsErrorEnum = 0 | 1;
export interface AsnMgmtSetPhoneJournalSettingsArgument {
  _type?: "AsnMgmtSetPhoneJournalSettingsArgument";
  phoneJournalSettings: AsnMgmtPhoneJournalSettings;
}
export interface AsnMgmtSetPhoneJournalSettingsResult {
  _type?: "AsnMgmtSetPhoneJournalSettingsResult";
}
export type AsnMgmtSetPhoneJournalSettingsErrorEnum = 0 | 1;
export type AsnMgmtSetGroupProfileFilter = 0 | 1;
export interface AsnMgmtSetGroupProfileArgument {
  _type?: "AsnMgmtSetGroupProfileArgument";
  iSearchFilter: number;
  groupProfile: AsnGroupProfile;
  oldMemberListForDeltaChangeCalculation?: AsnStringPairList;
}
export interface AsnMgmtSetGroupProfileResult {
  _type?: "AsnMgmtSetGroupProfileResult";
  bSuccess: boolean;
}
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
export type AsnMgmtSetPresenceDomainResultEnum = 0 | 1 | 2;
export interface AsnMgmtSetPresenceDomainResult {
  _type?: "AsnMgmtSetPresenceDomainResult";
  iResult: number;
  u8slistOtherDatacenterServersRunning: UTF8StringList;
}
export type AsnMgmtAdminUserManagerType = 0 | 1;
export interface AsnMgmtAdminUserManagerSettings {
  _type?: "AsnMgmtAdminUserManagerSettings";
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
  u8sLinePhoneNumber: string;
  u8sLineNumber: string;
  iState: number;
  iDoNotDisturb: number;
  iForwardFeaturesPBX: number;
}
export type AsnPresenceLines = AsnPresenceLine[];
export interface AsnPresenceCallV2 {
  _type?: "AsnPresenceCallV2";
  iAction: number;
  u8sConnectionID: string;
  u8sLinePhoneNumber: string;
  u8sLineNumber: string;
  u8sCurrentNumberSC: string;
  u8sTrackerID: string;
  eCallState: EAsnCallState;
  iFeatures: number;
  bOutbound: boolean;
  bInternal: boolean;
  eCallType: EAsnCallType;
  eJournalCallType: EAsnJournalCallType;
  remoteContact?: AsnNetDatabaseContact;
}
export type AsnPresenceCallsV2 = AsnPresenceCallV2[];
export interface AsnPresenceForward {
  _type?: "AsnPresenceForward";
  u8sLinePhoneNumber: string;
  u8sLineNumber: string;
  iInternalID: number;
  u8sDestination: string;
  iForwardMode: number;
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
  dwState: number;
  mapDetails?: AsnStringIntegerPairList;
}
export interface AsnPresenceV2 {
  _type?: "AsnPresenceV2";
  u8sContactId: string;
  iPresenceState?: number;
  asnRemoteContact?: AsnNetDatabaseContact;
  asnUserPropertyBag?: AsnUserPropertyBag;
  iContactFeatureSet?: number;
  iStaticRights?: number;
  iMonitorAccessRights?: number;
  asnAbsentState?: AsnAbsentStateV2;
  asnCustomNote?: AsnCustomNote;
  seqActualAppointments?: SEQAppointmentList;
  asnNextAppointment?: AsnAppointmentEntry;
  seqPhoneLines?: AsnPresenceLines;
  seqCalls?: AsnPresenceCallsV2;
  seqLineForwards?: AsnPresenceForwards;
  asnContactCapabilitiesEx?: AsnClientCapabilitiesV2;
  asnCurrentUserDynamicRights?: AsnActualUserDynamicRights;
  iStaticRights2?: number;
  asnAgentState?: AsnAgentState;
  asnMonitorGroupingAttribute?: AsnMonitorGroupingAttribute;
  asnNextAppointments?: SEQAppointmentList;
}
export type AsnPresenceV2List = AsnPresenceV2[];
export interface AsnUpdatePresenceV2Argument {
  _type?: "AsnUpdatePresenceV2Argument";
  presence: AsnPresenceV2;
  iChangedFlags: number;
}
export interface AsnRemovePresenceArgument {
  _type?: "AsnRemovePresenceArgument";
  u8sContactID: string;
}
export type AsnPresenceSubscriptionFlags = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 32768 | 65536;
export interface AsnGetAndSubscribePresenceArgument {
  _type?: "AsnGetAndSubscribePresenceArgument";
  seqContactIDs: UTF8StringList;
  iEventFlagsToSubscribe?: number;
  iContactDetailsReturnFilter?: number;
  bOpenOnlyInternalContacts?: boolean;
  bDontRequestPermissions?: boolean;
}
export interface AsnGetAndSubscribePresenceV2Result {
  _type?: "AsnGetAndSubscribePresenceV2Result";
  seqSubscribedPresence: AsnPresenceV2List;
}
export interface AsnUnsubscribePresenceArgument {
  _type?: "AsnUnsubscribePresenceArgument";
  seqContactIDs: UTF8StringList;
}
export interface AsnUnsubscribePresenceResult {
  _type?: "AsnUnsubscribePresenceResult";
  iResult: number;
}
export interface AsnSetDynamicRightsArgument {
  _type?: "AsnSetDynamicRightsArgument";
  u8sOwnerContactID: string;
  u8sRemoteContactID: string;
  iDynamicRights: number;
  dynamicRights?: AsnUserDynamicRights;
}
export interface AsnSetDynamicRightsResult {
  _type?: "AsnSetDynamicRightsResult";
  iResult: number;
  dynamicRights: AsnUserDynamicRights;
}
export type AsnSetDynamicRightsErrorEnum = 0 | 1 | 2 | 3;
export interface AsnRemoveDynamicRightsArgument {
  _type?: "AsnRemoveDynamicRightsArgument";
  u8sOwnerContactID: string;
  u8sRemoteContactID: string;
}
export interface AsnRemoveDynamicRightsResult {
  _type?: "AsnRemoveDynamicRightsResult";
  iResult: number;
}
export type AsnRemoveDynamicRightsErrorEnum = 0 | 1 | 2 | 3;
export type EnumRequestImageResult = 0 | 1 | 2;
export interface AsnRequestLargeProfileImageArgument {
  _type?: "AsnRequestLargeProfileImageArgument";
  u8sContactID: string;
  u8sKnownHash: string;
  netDatabaseContactID?: AsnNetDatabaseContactID;
}
export interface AsnRequestLargeProfileImageResult {
  _type?: "AsnRequestLargeProfileImageResult";
  iResult: number;
  sImageData?: string;
  u8sImageHash?: string;
}
export interface AsnRequestContactImageArgument {
  _type?: "AsnRequestContactImageArgument";
  netDatabaseContactID: AsnNetDatabaseContactID;
  u8sKnownHash: string;
}
export interface AsnRequestContactImageResult {
  _type?: "AsnRequestContactImageResult";
  iResult: number;
  sImageData?: string;
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
  seqSubscribedPresence: AsnPresenceList;
}
export type AsnPresenceList = AsnPresence[];
export interface AsnPresence {
  _type?: "AsnPresence";
  u8sContactId: string;
  iPresenceState?: number;
  asnRemoteContact?: AsnNetDatabaseContact;
  asnUserPropertyBag?: AsnUserPropertyBag;
  iContactFeatureSet?: number;
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
  presence: AsnPresence;
  iChangedFlags: number;
}
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
  iRegisterType: number;
  u8sAgentURI?: string;
  u8sGroupID?: string;
}
export type AsnRankingRegisterSessionAgentTypeEnum = 1 | 2 | 3;
export interface AsnRankingRegisterSessionAgentResult {
  _type?: "AsnRankingRegisterSessionAgentResult";
  iCumulatedAgentPoints?: number;
}
export type AsnNetServicesAgentsErrors = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
export interface AsnAgentACDLoginData {
  _type?: "AsnAgentACDLoginData";
  u8sAgentID: string;
  u8sGroupID: string;
  u8sPassword: string;
  u8sDeviceID: string;
}
export interface AsnServiceAgent {
  _type?: "AsnServiceAgent";
  u8sGroupID: string;
  u8sAgentID: string;
  u8sAgentDisplayName?: string;
  iAgentState?: number;
  iPossibleAgentStates?: number;
  iRequiredLoginLogoutParams?: number;
}
export type AsnServiceAgentList = AsnServiceAgent[];
export interface AsnRegisterServiceAgentsArgument {
  _type?: "AsnRegisterServiceAgentsArgument";
  u8sServiceID: string;
  listAgents: AsnServiceAgentList;
  bClearExistingAgents?: boolean;
}
export interface AsnRegisterServiceAgentsResult {
  _type?: "AsnRegisterServiceAgentsResult";
  u8sServiceID: string;
  bSuccess: boolean;
}
export interface AsnUnregisterServiceAgentsArgument {
  _type?: "AsnUnregisterServiceAgentsArgument";
  u8sServiceID: string;
  listAgents: AsnServiceAgentList;
  bClearExistingAgents?: boolean;
}
export interface AsnUnregisterServiceAgentsResult {
  _type?: "AsnUnregisterServiceAgentsResult";
  bSuccess: boolean;
}
export interface AsnSetServiceAgentStatesArgument {
  _type?: "AsnSetServiceAgentStatesArgument";
  listServiceAgentStates: AsnServiceAgentList;
}
export type AsnServiceAgentStateFailedReasonEnum = 0 | 1;
export interface AsnServiceAgentStateFailedReason {
  _type?: "AsnServiceAgentStateFailedReason";
  u8sServiceAgentID: string;
  iFailedReason: number;
}
export type AsnServiceAgentStateFailedReasonList = AsnServiceAgentStateFailedReason[];
export interface AsnResponseSetServiceAgentStatesFailedArgument {
  _type?: "AsnResponseSetServiceAgentStatesFailedArgument";
  listServiceAgentStates: AsnServiceAgentStateFailedReasonList;
}
export interface AsnRequestServiceAgentStateChangeArgument {
  _type?: "AsnRequestServiceAgentStateChangeArgument";
  serviceAgentState: AsnServiceAgent;
}
export interface AsnRequestServiceAgentLoginArgument {
  _type?: "AsnRequestServiceAgentLoginArgument";
  serviceAgentState: AsnServiceAgent;
  loginParameter: AsnAgentACDLoginData;
}
export interface AsnRequestServiceAgentLogoutArgument {
  _type?: "AsnRequestServiceAgentLogoutArgument";
  serviceAgentState: AsnServiceAgent;
  u8sLogoutData: string;
}
export interface AsnRequestServiceAgentsStatusUpdateArgument {
  _type?: "AsnRequestServiceAgentsStatusUpdateArgument";
  listServiceAgents: AsnServiceAgentList;
}
export type AsnTaskState = 0 | 1 | 2 | 3 | 4;
export type AsnTaskPriority = 0 | 1 | 2;
export type AsnTaskPrivacy = 0 | 1 | 2 | 3;
export type AsnTaskDelegationState = 0 | 1 | 2;
export interface AsnNetDatabaseTask {
  _type?: "AsnNetDatabaseTask";
  u8sTaskID: string;
  u8sSubject: string;
  contactData: AsnNetDatabaseContact;
  u8sCallNumber: string;
  projectPinRule: AsnProjectPinRule;
  stUTCStartDate: AsnSystemTime;
  stUTCDueDate: AsnSystemTime;
  eState: AsnTaskState;
  ePriority: AsnTaskPriority;
  eDelegationState: AsnTaskDelegationState;
  bReminderActive: boolean;
  stUTCReminderTime: AsnSystemTime;
  u8sReminderFile: string;
  u8sListOwners: UTF8StringList;
  u8sCreator: string;
  stUTCCreationTime: AsnSystemTime;
  u8sBody: string;
  stUTCDateCompleted: AsnSystemTime;
  u8sCompletedFrom: string;
  ePrivacy: AsnTaskPrivacy;
  optionalParams?: AsnOptionalParameters;
}
export type AsnNetDatabaseTaskList = AsnNetDatabaseTask[];
export type AsnNetDatabaseTaskFindFlagsV2 = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128;
export interface AsnNetDatabaseTaskFindOptionsV2 {
  _type?: "AsnNetDatabaseTaskFindOptionsV2";
  eFlags: number;
  iMaxNumEntries: number;
  stUTCStartDateFrom: AsnSystemTime;
  stUTCStartDateTo: AsnSystemTime;
  u8slistOwnerNames: UTF8StringList;
}
export interface AsnTaskGetEntriesResult {
  _type?: "AsnTaskGetEntriesResult";
  listTasks: AsnNetDatabaseTaskList;
}
export interface AsnTaskGetEntriesV2Argument {
  _type?: "AsnTaskGetEntriesV2Argument";
  findOptions: AsnNetDatabaseTaskFindOptionsV2;
}
export interface AsnTaskGetEntryCountArgument {
  _type?: "AsnTaskGetEntryCountArgument";
  findOptions: AsnNetDatabaseTaskFindOptionsV2;
}
export interface AsnTaskGetEntryCountResult {
  _type?: "AsnTaskGetEntryCountResult";
  iCount: number;
}
export interface AsnTaskAddEntryArgument {
  _type?: "AsnTaskAddEntryArgument";
  taskEntry: AsnNetDatabaseTask;
}
export interface AsnTaskAddEntryResult {
  _type?: "AsnTaskAddEntryResult";
  iResult: number;
  u8sAddedTaskID: string;
}
export interface AsnTaskRemoveEntriesArgument {
  _type?: "AsnTaskRemoveEntriesArgument";
  u8slistTaskID: UTF8StringList;
}
export interface AsnTaskRemoveEntriesResult {
  _type?: "AsnTaskRemoveEntriesResult";
  dummy: null;
}
export interface AsnTaskModifyEntriesArgument {
  _type?: "AsnTaskModifyEntriesArgument";
  listTasks: AsnNetDatabaseTaskList;
}
export interface AsnTaskModifyEntriesResult {
  _type?: "AsnTaskModifyEntriesResult";
  dummy: null;
}
export interface AsnTaskSetEntriesStateArgument {
  _type?: "AsnTaskSetEntriesStateArgument";
  eState: AsnTaskState;
  u8slistTaskIDs: UTF8StringList;
}
export interface AsnTaskSetEntriesStateResult {
  _type?: "AsnTaskSetEntriesStateResult";
}
export interface AsnTaskDelegateEntriesArgument {
  _type?: "AsnTaskDelegateEntriesArgument";
  u8slistTaskIDs: UTF8StringList;
  u8slistOwners: UTF8StringList;
}
export interface AsnTaskDelegateEntriesResult {
  _type?: "AsnTaskDelegateEntriesResult";
}
export interface AsnTaskSetEntriesReminderArgument {
  _type?: "AsnTaskSetEntriesReminderArgument";
  u8slistTaskIDs: UTF8StringList;
  bReminderActive: boolean;
  stReminderTime: AsnSystemTime;
}
export interface AsnTaskSetEntriesReminderResult {
  _type?: "AsnTaskSetEntriesReminderResult";
}
export interface AsnTaskItemsModifiedArgument {
  _type?: "AsnTaskItemsModifiedArgument";
  listTasks: AsnNetDatabaseTaskList;
}
export interface AsnTaskItemsAddedArgument {
  _type?: "AsnTaskItemsAddedArgument";
  listTasks: AsnNetDatabaseTaskList;
}
export interface AsnTaskItemsRemovedArgument {
  _type?: "AsnTaskItemsRemovedArgument";
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
  dummy: null;
}
export interface AsnTokenVerifyResult {
  _type?: "AsnTokenVerifyResult";
  stValidTo: AsnSystemTime;
  iType: number;
  u8sDNPath: string;
  u8sUserName: string;
  u8sSIPURI: string;
  u8sobjectGUID: string;
  u8sPhoneNumber: string;
  u8sPhoneSecondary: string;
  u8sCallRecordingNumber: string;
  u8sMailboxNumber: string;
  u8sHomeServer: string;
  iUserStaticRights: number;
  asnUserContact: AsnNetDatabaseContact;
  asnUserPropertyBag: AsnUserPropertyBag;
}
export interface AsnTokenVerifyV2Argument {
  _type?: "AsnTokenVerifyV2Argument";
  u8sToken: string;
}
export interface AsnCheckConnectionArgument {
  _type?: "AsnCheckConnectionArgument";
}
export interface AsnCheckConnectionResult {
  _type?: "AsnCheckConnectionResult";
  u8sServerVersion: string;
  u8sProductVersion: string;
  iProtocolVersion: number;
  iOEMID: number;
  u8sCookie: string;
}
export type EAsnAuthRoles = 0 | 1;
export interface AsnCreateAuthTokenArgument {
  _type?: "AsnCreateAuthTokenArgument";
  login: AsnLoginV2Argument;
  u8sUCSID: string;
  role?: EAsnAuthRoles;
}
export interface AsnCreateAuthTokenResult {
  _type?: "AsnCreateAuthTokenResult";
  loginResult: AsnLoginV2Result;
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

/** Every operation and event, by name: what goes in, what comes out. */
export interface Operations {
  asnKeepAlive: { argument: AsnKeepAliveArgument; result: void; error: never };
  asnGetLocationInformation2: { argument: AsnGetLocationInformationArgument; result: AsnGetLocationInformation2Result; error: AsnRequestError };
  asnSetLocationInformation2: { argument: AsnSetLocationInformation2Argument; result: AsnSetLocationInformation2Result; error: AsnRequestError };
  asnGetLocationIDs: { argument: AsnGetLocationIDsArgument; result: AsnGetLocationIDsResult; error: AsnRequestError };
  asnLocationInformationChanged: { argument: AsnLocationInformationChangedArgument; result: void; error: never };
  asnUpdateMyContactConfigurationV2: { argument: AsnUpdateMyContactConfigurationV2Argument; result: void; error: never };
  asnSetUserAbsentState: { argument: AsnSetUserAbsentStateArgument; result: AsnSetUserAbsentStateResult; error: AsnRequestError };
  asnGetUserAbsentState: { argument: AsnGetUserAbsentStateArgument; result: AsnGetUserAbsentStateResult; error: AsnRequestError };
  asnResetUserAbsentState: { argument: AsnResetUserAbsentStateArgument; result: AsnResetUserAbsentStateResult; error: AsnRequestError };
  asnUpdateMyAbsentStateV2: { argument: AsnUpdateMyAbsentStateV2Argument; result: void; error: never };
  asnCustomNoteSet: { argument: AsnCustomNoteSetArgument; result: AsnCustomNoteSetResult; error: AsnRequestError };
  asnUpdateMyCustomNote: { argument: AsnUpdateMyCustomNoteArgument; result: void; error: never };
  asnGetMetaSettings: { argument: AsnGetMetaSettingsArgument; result: AsnGetMetaSettingsResult; error: AsnRequestError };
  asnGetMetaPhoneBooksSettings: { argument: AsnGetMetaSettingsArgument; result: AsnGetMetaSettingsResult; error: AsnRequestError };
  asnSetMetaSettings: { argument: AsnSetMetaSettingsArgument; result: AsnSetMetaSettingsResult; error: AsnRequestError };
  asnSetMetaPhoneBooksSettings: { argument: AsnSetMetaSettingsArgument; result: AsnSetMetaSettingsResult; error: AsnRequestError };
  asnSubscribeServices: { argument: AsnSubscribeServicesArgument; result: AsnSubscribeServicesResult; error: AsnRequestError };
  asnAbsentStateGetUser: { argument: AsnAbsentStateGetUserArgument; result: AsnAbsentStateGetUserResult; error: AsnRequestError };
  asnAbsentStateGetUserV2: { argument: AsnAbsentStateGetUserV2Argument; result: AsnAbsentStateGetUserV2Result; error: AsnRequestError };
  asnAbsentStateReset: { argument: AsnAbsentStateResetArgument; result: AsnAbsentStateResetResult; error: AsnRequestError };
  asnAbsentStateSetUser: { argument: AsnAbsentStateSetUserArgument; result: AsnAbsentStateSetUserResult; error: AsnRequestError };
  asnAbsentStateSetUserV2: { argument: AsnAbsentStateSetUserV2Argument; result: AsnAbsentStateSetUserV2Result; error: AsnRequestError };
  asnAppsRegisterPush: { argument: AsnAppsRegisterPushArgument; result: AsnAppsRegisterPushResult; error: AsnRequestError };
  asnCloseContacts: { argument: AsnCloseContactsArgument; result: AsnCloseContactsResult; error: AsnRequestError };
  asnContactAbsentStateChanged: { argument: AsnContactAbsentState; result: void; error: never };
  asnContactAppointmentStateChanged: { argument: AsnContactAppointmentState; result: void; error: never };
  asnContactCallInformationChanged: { argument: AsnContactCallInformationChangedArgument; result: void; error: never };
  asnContactCustomNoteChanged: { argument: AsnCustomNote; result: void; error: never };
  asnContactPhoneForwardStateChanged: { argument: AsnContactPhoneForwardStateChangedArgument; result: void; error: never };
  asnContactRemoveContact: { argument: AsnContactRemoveContactArgument; result: void; error: never };
  asnContactSearchClose: { argument: AsnContactSearchCloseArgument; result: AsnContactSearchCloseResult; error: AsnRequestError };
  asnContactStatusRequest: { argument: AsnContactStatusRequestArgument; result: AsnContactStatusRequestResult; error: AsnRequestError };
  asnContactStatusResultEvent: { argument: AsnContactStatusResultEntry; result: void; error: never };
  asnDatabaseConnectorLogin: { argument: AsnDatabaseConnectorLoginArgument; result: AsnDatabaseConnectorLoginResult; error: AsnRequestError };
  asnDatabaseConnectorLogoff: { argument: AsnDatabaseConnectorLogoffArgument; result: AsnDatabaseConnectorLogoffResult; error: AsnRequestError };
  asnFindContacts: { argument: AsnFindContactsArgument; result: AsnFindContactsResult; error: AsnRequestError };
  asnFindDBContacts: { argument: AsnFindDBContactsArgument; result: AsnFindDBContactsResult; error: AsnRequestError };
  asnGetAdministrativeMonitorContent: { argument: AsnGetAdministrativeMonitorContentArgument; result: AsnGetAdministrativeMonitorContentResult; error: AsnRequestError };
  asnGetAppointmentForwards: { argument: AsnGetAppointmentForwardsArgument; result: AsnGetAppointmentForwardsResult; error: AsnRequestError };
  asnGetClientXMLContent: { argument: AsnGetClientXMLContentArgument; result: AsnGetClientXMLContentResult; error: AsnXMLClientContentRequestError };
  asnGetContactByEntryID: { argument: AsnGetContactByEntryIDArgument; result: AsnGetContactByEntryIDResult; error: AsnRequestError };
  asnGetGoogleIntegrationSettings: { argument: AsnGetGoogleIntegrationSettingsArgument; result: AsnGetGoogleIntegrationSettingsResult; error: AsnRequestError };
  asnGetLicensedFeatureCount: { argument: AsnGetLicensedFeatureCountArgument; result: AsnGetLicensedFeatureCountResult; error: AsnRequestError };
  asnGetLocationInformation: { argument: AsnGetLocationInformationArgument; result: AsnGetLocationInformationResult; error: AsnRequestError };
  asnGetPhoneBooks: { argument: AsnGetPhoneBooksArgument; result: AsnGetPhoneBooksResult; error: AsnRequestError };
  asnGetPreferredContactRef: { argument: AsnGetPreferredContactRefArgument; result: AsnGetPreferredContactRefResult; error: AsnRequestError };
  asnGetServerBasedClientSettings: { argument: AsnGetServerBasedClientSettingsArgument; result: AsnGetServerBasedClientSettingsResult; error: AsnRequestError };
  asnGetServerBasedClientSettingsV2: { argument: AsnGetServerBasedClientSettingsV2Argument; result: AsnGetServerBasedClientSettingsV2Result; error: AsnRequestError };
  asnGetServerInterfaceVersion: { argument: AsnGetServerInterfaceVersionArgument; result: AsnGetServerInterfaceVersionResult; error: AsnRequestError };
  asnGetSettingsDynamicGroupRights: { argument: AsnGetSettingsDynamicGroupRightsArgument; result: AsnGetSettingsDynamicGroupRightsResult; error: AsnRequestError };
  asnGetSettingsDynamicRights: { argument: AsnGetSettingsDynamicRightsArgument; result: AsnGetSettingsDynamicRightsResult; error: AsnRequestError };
  asnGetSettingsGlobalDynamicRights: { argument: AsnGetSettingsGlobalDynamicRightsArgument; result: AsnGetSettingsGlobalDynamicRightsResult; error: AsnRequestError };
  asnGetUserdefinedCustomFields: { argument: AsnGetUserdefinedCustomFieldsArgument; result: AsnGetUserdefinedCustomFieldsResult; error: AsnRequestError };
  asnMyPresenceRightsChallenge: { argument: AsnMyPresenceRightsChallengeArgument; result: void; error: never };
  asnMyUpdateClientContent: { argument: AsnMyUpdateClientContentArgument; result: void; error: never };
  asnMyUpdateConnectedClientList: { argument: AsnMyUpdateConnectedClientListArgument; result: void; error: never };
  asnOpenContacts: { argument: AsnOpenContactsArgument; result: AsnOpenContactsResult; error: AsnRequestError };
  asnOperationComplete: { argument: AsnOperationCompleteArgument; result: void; error: never };
  asnPresenceStateChanged: { argument: AsnPresenceState; result: void; error: never };
  asnPublicUserSetContactData: { argument: AsnPublicUserSetContactDataArgument; result: AsnPublicUserSetContactDataResult; error: AsnRequestError };
  asnReloadAdministrativeMonitorContent: { argument: AsnReloadAdministrativeMonitorContentArgument; result: void; error: never };
  asnRemoteInvokeComplete: { argument: AsnRemoteInvokeCompleteArgument; result: void; error: never };
  asnRequestFeature: { argument: AsnRequestFeatureArgument; result: AsnRequestFeatureResult; error: AsnRequestError };
  asnRequestMyPresenceRightsChallenge: { argument: AsnRequestMyPresenceRightsChallengeArgument; result: void; error: never };
  asnResetMyPresenceRightsChallenges: { argument: AsnResetMyPresenceRightsChallengesArgument; result: void; error: never };
  asnRetriggerFederationConnection: { argument: AsnRetriggerFederationConnectionArgument; result: void; error: never };
  asnSMSStatusNotify: { argument: AsnSMSStatusNotifyArgument; result: void; error: never };
  asnSendClientSideMail: { argument: AsnSendClientSideMailArgument; result: void; error: never };
  asnSendMail: { argument: AsnSendMailArgument; result: AsnSendMailResult; error: AsnRequestError };
  asnSendSMS: { argument: AsnSendSMSArgument; result: AsnSendSMSResult; error: AsnRequestError };
  asnSetAppointmentForwards: { argument: AsnSetAppointmentForwardsArgument; result: AsnSetAppointmentForwardsResult; error: AsnRequestError };
  asnSetClientIdleState: { argument: AsnSetClientIdleStateArgument; result: AsnSetClientIdleStateResult; error: AsnRequestError };
  asnSetClientXMLContent: { argument: AsnSetClientXMLContentArgument; result: AsnSetClientXMLContentResult; error: AsnXMLClientContentRequestError };
  asnSetPreferredContactRef: { argument: AsnSetPreferredContactRefArgument; result: void; error: never };
  asnSetServerBasedClientSettings: { argument: AsnSetServerBasedClientSettingsArgument; result: AsnSetServerBasedClientSettingsResult; error: AsnRequestError };
  asnSetServerBasedClientSettingsV2: { argument: AsnSetServerBasedClientSettingsV2Argument; result: AsnSetServerBasedClientSettingsV2Result; error: AsnRequestError };
  asnSetSettingsDynamicRights: { argument: AsnSetSettingsDynamicRightsArgument; result: AsnSetSettingsDynamicRightsResult; error: AsnRequestError };
  asnSetUserPropertyBag: { argument: AsnSetUserPropertyBagArgument; result: AsnSetUserPropertyBagResult; error: AsnRequestError };
  asnSettingsDynamicGroupRightsChanged: { argument: AsnSettingsDynamicGroupRightsChangedArgument; result: void; error: never };
  asnSettingsDynamicRightsChanged: { argument: AsnSettingsDynamicRightsChangedArgument; result: void; error: never };
  asnSettingsGlobalDynamicRightsChanged: { argument: AsnSettingsGlobalDynamicRightsChangedArgument; result: void; error: never };
  asnUpdateMyAbsentState: { argument: AsnUpdateMyAbsentStateArgument; result: void; error: never };
  asnUpdateMyAppointment: { argument: AsnUpdateMyAppointmentArgument; result: void; error: never };
  asnUpdateMyCallInformation: { argument: AsnUpdateMyCallInformationArgument; result: void; error: never };
  asnUpdateMyContactConfiguration: { argument: AsnUpdateMyContactConfigurationArgument; result: void; error: never };
  asnUpdateMyPhoneForwardState: { argument: AsnUpdateMyPhoneForwardStateArgument; result: void; error: never };
  asnUpdateServerBasedClientSettings: { argument: AsnUpdateServerBasedClientSettingsArgument; result: void; error: never };
  asnUserChangePassword: { argument: AsnUserChangePasswordArgument; result: AsnUserChangePasswordResult; error: AsnRequestError };
  asnAVDropCall: { argument: AsnAVDropCallArgument; result: void; error: never };
  asnAVMakeCallV2: { argument: AsnAVMakeCallV2Argument; result: AsnAVMakeCallResult; error: AsnRequestError };
  asnAVNewCallV2: { argument: AsnAVNewCallV2Argument; result: void; error: never };
  asnAVCallStateChanged: { argument: AsnAVCallStateChangedArgument; result: void; error: never };
  asnAVCallMessageV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never };
  asnAVConnectV2: { argument: AsnAVConnectV2Argument; result: void; error: never };
  asnAVAlertV2: { argument: AsnAVAlertV2Argument; result: void; error: never };
  asnRequestSTUNandTURN: { argument: AsnRequestSTUNandTURNArgument; result: void; error: never };
  asnGetSTUNandTURN: { argument: AsnGetSTUNandTURNArgument; result: AsnGetSTUNandTURNResult; error: AsnRequestError };
  asnSTUNandTURNConfigChanged: { argument: AsnSTUNandTURNConfigChangedArgument; result: void; error: never };
  asnAVGetIceServers: { argument: AsnAVGetIceServersArgument; result: AsnAVGetIceServersResult; error: AsnRequestError };
  asnAVMakeMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never };
  asnAVNewMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never };
  asnAVConnectMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never };
  asnAVAlertMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never };
  asnAVDropMedia: { argument: AsnAVMediaChangeArgument; result: void; error: never };
  asnAVCallHoldV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never };
  asnAVCallHoldAckV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never };
  asnAVCallRetrieveV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never };
  asnAVCallRetrieveAckV2: { argument: AsnAVCallMessageV2Argument; result: void; error: never };
  asnAVTransferGetID: { argument: AsnAVTransferArgument; result: void; error: never };
  asnAVTransferGetIDResult: { argument: AsnAVTransferArgument; result: void; error: never };
  asnAVTransferStart: { argument: AsnAVTransferArgument; result: void; error: never };
  asnAVTransferStartResult: { argument: AsnAVTransferArgument; result: void; error: never };
  asnAVAlert: { argument: AsnAVAlertArgument; result: void; error: never };
  asnAVCallHold: { argument: AsnAVCallMessageArgument; result: void; error: never };
  asnAVCallHoldAck: { argument: AsnAVCallMessageArgument; result: void; error: never };
  asnAVCallMessage: { argument: AsnAVCallMessageArgument; result: void; error: never };
  asnAVCallRetrieve: { argument: AsnAVCallMessageArgument; result: void; error: never };
  asnAVCallRetrieveAck: { argument: AsnAVCallMessageArgument; result: void; error: never };
  asnAVConnect: { argument: AsnAVConnectArgument; result: void; error: never };
  asnAVMakeCall: { argument: AsnAVMakeCallArgument; result: AsnAVMakeCallResult; error: AsnRequestError };
  asnAVNewCall: { argument: AsnAVNewCallArgument; result: void; error: never };
  asnAdminLogin: { argument: AsnAdminLoginArgument; result: AsnAdminLoginResult; error: AsnRequestError };
  asnAdminGetUserProfile: { argument: AsnAdminGetUserProfileArgument; result: AsnAdminGetUserProfileResult; error: AsnRequestError };
  asnAdminGetUserProfiles: { argument: AsnAdminGetUserProfilesArgument; result: AsnAdminGetUserProfilesResult; error: AsnRequestError };
  asnAdminSetUserProfile: { argument: AsnAdminSetUserProfileArgument; result: AsnAdminSetUserProfileResult; error: AsnRequestError };
  asnAdminRemoveUserProfile: { argument: AsnAdminRemoveUserProfileArgument; result: AsnAdminRemoveUserProfileResult; error: AsnRequestError };
  asnAdminAddUserProfile: { argument: AsnAdminAddUserProfileArgument; result: AsnAdminAddUserProfileResult; error: AsnRequestError };
  asnAdminGetComputerProfile: { argument: AsnAdminGetComputerProfileArgument; result: AsnAdminGetComputerProfileResult; error: AsnRequestError };
  asnAdminSetComputerProfile: { argument: AsnAdminSetComputerProfileArgument; result: AsnAdminSetComputerProfileResult; error: AsnRequestError };
  asnAdminAddComputerProfile: { argument: AsnAdminAddComputerProfileArgument; result: AsnAdminAddComputerProfileResult; error: AsnRequestError };
  asnAdminFindUser: { argument: AsnAdminFindUserArgument; result: AsnAdminFindUserResult; error: AsnRequestError };
  asnAdminFindGroupProfiles: { argument: AsnAdminFindGroupProfilesArgument; result: AsnAdminFindGroupProfilesResult; error: AsnRequestError };
  asnAdminSetGroupProfile: { argument: AsnAdminSetGroupProfileArgument; result: AsnAdminSetGroupProfileResult; error: AsnRequestError };
  asnAdminAddGroupProfile: { argument: AsnAdminAddGroupProfileArgument; result: AsnAdminAddGroupProfileResult; error: AsnRequestError };
  asnAdminRemoveGroupProfile: { argument: AsnAdminRemoveGroupProfileArgument; result: AsnAdminRemoveGroupProfileResult; error: AsnRequestError };
  asnGetDatabaseManagerSettings: { argument: AsnGetDatabaseManagerSettingsArgument; result: AsnGetDatabaseManagerSettingsResult; error: AsnRequestError };
  asnGetNetworkInterfacePorts: { argument: AsnGetNetworkInterfacePortsArgument; result: AsnGetNetworkInterfacePortsResult; error: AsnRequestError };
  asnGetAvailableLines: { argument: AsnGetAvailableLinesArgument; result: AsnGetAvailableLinesResult; error: AsnRequestError };
  asnGetUserManagerSettings: { argument: AsnGetUserManagerSettingsArgument; result: AsnGetUserManagerSettingsResult; error: AsnRequestError };
  asnAdminGetPhoneJournalSettings: { argument: AsnAdminGetPhoneJournalSettingsArgument; result: AsnAdminGetPhoneJournalSettingsResult; error: AsnRequestError };
  asnAdminSetAnonymousUserAccessToken: { argument: AsnAdminSetAnonymousUserAccessTokenArgument; result: AsnAdminSetAnonymousUserAccessTokenResult; error: AsnRequestError };
  asnAdminSetAnonymousUserContactData: { argument: AsnAdminSetAnonymousUserContactDataArgument; result: AsnAdminSetAnonymousUserContactDataResult; error: AsnRequestError };
  asnAdminRemoveAnonymousUser: { argument: AsnAdminRemoveAnonymousUserArgument; result: AsnAdminRemoveAnonymousUserResult; error: AsnRequestError };
  asnAgentMonitorStart: { argument: AsnAgentMonitorStartArgument; result: AsnAgentMonitorStartResult; error: AsnRequestError };
  asnAgentMonitorStop: { argument: AsnAgentMonitorStopArgument; result: AsnAgentMonitorStopResult; error: AsnRequestError };
  asnAgentLogin: { argument: AsnAgentLoginArgument; result: AsnAgentLoginResult; error: AsnRequestError };
  asnAgentLogoff: { argument: AsnAgentLogoffArgument; result: AsnAgentLogoffResult; error: AsnRequestError };
  asnAgentSetState: { argument: AsnAgentSetStateArgument; result: AsnAgentSetStateResult; error: AsnRequestError };
  asnAgentNotifyGroupsChanged: { argument: AsnAgentNotifyGroupsChangedArgument; result: void; error: never };
  asnAgentNotifyStateChanged: { argument: AsnAgentNotifyStateChangedArgument; result: void; error: never };
  asnAgentNotifyBlockedRTCChanged: { argument: AsnAgentNotifyBlockedRTCChangedArgument; result: void; error: never };
  asnAgentAnonymousBlockRTC: { argument: AsnAgentAnonymousBlockRTCArgument; result: AsnAgentAnonymousBlockRTCResult; error: AsnRequestError };
  asnAgentAnonymousGetAgents: { argument: AsnAgentAnonymousGetAgentsArgument; result: AsnAgentAnonymousGetAgentsResult; error: AsnRequestError };
  asnAgentAnonymousIsBlockedRTCForAgent: { argument: AsnAgentAnonymousIsBlockedRTCForAgentArgument; result: AsnAgentAnonymousIsBlockedRTCForAgentResult; error: AsnRequestError };
  asnAgentAnonymousUnblockRTC: { argument: AsnAgentAnonymousUnblockRTCArgument; result: AsnAgentAnonymousUnblockRTCResult; error: AsnRequestError };
  asnAgentBlockedRTCGetUsers: { argument: AsnAgentBlockedRTCGetUsersArgument; result: AsnAgentBlockedRTCGetUsersResult; error: AsnRequestError };
  asnAgentBroadcastCheck: { argument: AsnAgentBroadcastCheckArgument; result: AsnAgentBroadcastCheckResult; error: AsnRequestError };
  asnAgentBroadcastConfirm: { argument: AsnAgentBroadcastConfirmArgument; result: AsnAgentBroadcastConfirmResult; error: AsnRequestError };
  asnAgentBroadcastCreate: { argument: AsnAgentBroadcastCreateArgument; result: AsnAgentBroadcastCreateResult; error: AsnRequestError };
  asnAgentBroadcastEvent: { argument: AsnAgentBroadcastEventArgument; result: void; error: never };
  asnAgentBroadcastGetItemsForGroups: { argument: AsnAgentBroadcastGetItemsForGroupsArgument; result: AsnAgentBroadcastGetItemsForGroupsResult; error: AsnRequestError };
  asnAgentGetAgentGroupsForAnonymous: { argument: AsnAgentGetAgentGroupsForAnonymousArgument; result: AsnAgentGetAgentGroupsForAnonymousResult; error: AsnRequestError };
  asnAgentSupervisorMonitorStart: { argument: AsnAgentSupervisorMonitorStartArgument; result: AsnAgentSupervisorMonitorStartResult; error: AsnRequestError };
  asnAgentSupervisorMonitorStop: { argument: AsnAgentSupervisorMonitorStopArgument; result: AsnAgentSupervisorMonitorStopResult; error: AsnRequestError };
  asnAppointmentSetEntryList: { argument: AsnAppointmentSetEntryListArgument; result: AsnAppointmentSetEntryListResult; error: AsnRequestError };
  asnAppointmentSetSeriesEntriesList: { argument: AsnAppointmentSetSeriesEntriesListArgument; result: AsnAppointmentSetSeriesEntriesListResult; error: AsnRequestError };
  asnAppointmentRemoveEntry: { argument: AsnAppointmentRemoveEntryArgument; result: AsnAppointmentRemoveEntryResult; error: AsnRequestError };
  asnAppointmentSetEntry: { argument: AsnAppointmentSetEntryArgument; result: AsnAppointmentSetEntryResult; error: AsnRequestError };
  asnAppointmentGetAllEntriesForUser: { argument: AsnAppointmentGetAllEntriesForUserArgument; result: AsnAppointmentGetAllEntriesForUserResult; error: AsnRequestError };
  asnAppointmentGetActualEntrysForUser: { argument: AsnAppointmentGetActualEntryForUserArgument; result: AsnAppointmentGetActualEntryForUserResult; error: AsnRequestError };
  asnNegotiateServerConnectionV2: { argument: AsnNegotiateServerConnectionV2Argument; result: AsnNegotiateServerConnectionV2ResultChoice; error: AsnRequestError };
  asnLoginV2: { argument: AsnLoginV2Argument; result: AsnLoginV2Result; error: AsnRequestError };
  asnLogoff: { argument: AsnLogoffArgument; result: void; error: never };
  asnGetUserTokenV2: { argument: AsnGetUserTokenArgument; result: AsnGetUserTokenV2Result; error: AsnRequestError };
  asnGetLoggedInContactV2: { argument: AsnGetLoggedInContactArgument; result: AsnGetLoggedInContactV2Result; error: AsnRequestError };
  asnGetLoggedInContact: { argument: AsnGetLoggedInContactArgument; result: AsnGetLoggedInContactResult; error: AsnRequestError };
  asnGetUserToken: { argument: AsnGetUserTokenArgument; result: AsnGetUserTokenResult; error: AsnRequestError };
  asnLogon: { argument: AsnLogonArgument; result: AsnLogonResult; error: AsnLogonError };
  asnLogonV2: { argument: AsnLogonArgument; result: AsnLogonResultChoice; error: AsnRequestError };
  asnNegotiateServerConnection: { argument: AsnNegotiateServerConnectionArgument; result: AsnNegotiateServerConnectionResult; error: AsnNegotiateServerConnectionError };
  asnSetClientAuthentication: { argument: AsnSetClientAuthenticationArgument; result: AsnSetClientAuthenticationResult; error: AsnRequestError };
  asnGetBinaryTransferSettings: { argument: AsnGetBinaryTransferSettingsArgument; result: AsnGetBinaryTransferSettingsResult; error: AsnRequestError };
  asnInitBinaryTransferUpload: { argument: AsnInitBinaryTransferUploadArgument; result: AsnInitBinaryTransferUploadResult; error: AsnRequestError };
  asnSendBinaryChunk: { argument: AsnSendBinaryChunkArgument; result: AsnSendBinaryChunkResult; error: AsnRequestError };
  asnBinaryTransferUploadCompleted: { argument: AsnBinaryTransferUploadCompletedArgument; result: AsnBinaryTransferUploadCompletedResult; error: AsnRequestError };
  asnInitBinaryTransferDownload: { argument: AsnInitBinaryTransferDownloadArgument; result: AsnInitBinaryTransferDownloadResult; error: AsnRequestError };
  asnReceiveBinaryChunk: { argument: AsnReceiveBinaryChunkArgument; result: AsnReceiveBinaryChunkResult; error: AsnRequestError };
  asnBinaryTransferDownloadCompleted: { argument: AsnBinaryTransferDownloadCompletedArgument; result: AsnBinaryTransferDownloadCompletedResult; error: AsnRequestError };
  asnGetBinaryTransferMetaData: { argument: AsnGetBinaryTransferMetaDataArgument; result: AsnGetBinaryTransferMetaDataResult; error: AsnRequestError };
  asnBinaryTransferRemoveElement: { argument: AsnBinaryTransferRemoveElementArgument; result: AsnBinaryTransferRemoveElementResult; error: AsnRequestError };
  asnBinaryTransferForwardElement: { argument: AsnBinaryTransferForwardElementArgument; result: AsnBinaryTransferForwardElementResult; error: AsnRequestError };
  asnCtiEnumPhoneLines: { argument: AsnCtiEnumPhoneLinesArgument; result: AsnCtiEnumPhoneLinesResult; error: AsnRequestError };
  asnCtiSnapshotPhoneLine: { argument: AsnCtiSnapshotPhoneLineArgument; result: AsnCtiSnapshotPhoneLineResult; error: AsnRequestError };
  asnCtiLineMonitorStart: { argument: AsnCtiLineMonitorStartArgument; result: AsnCtiLineMonitorStartResult; error: AsnRequestError };
  asnCtiLineMonitorStop: { argument: AsnCtiLineMonitorStopArgument; result: AsnCtiLineMonitorStopResult; error: AsnRequestError };
  asnCtiLineSetDoNotDisturb: { argument: AsnCtiLineSetDoNotDisturbArgument; result: AsnCtiLineSetDoNotDisturbResult; error: AsnRequestError };
  asnCtiLineSetRemoteOffice: { argument: AsnCtiLineSetRemoteOfficeArgument; result: AsnCtiLineSetRemoteOfficeResult; error: AsnRequestError };
  asnCtiNotifyLineInfoChanged: { argument: AsnCtiNotifyLineInfoChangedArgument; result: void; error: never };
  asnCtiNotifyLineDoNotDisturbChanged: { argument: AsnCtiNotifyLineDoNotDisturbChangedArgument; result: void; error: never };
  asnCtiNotifyLineRemoteOfficeChanged: { argument: AsnCtiNotifyLineRemoteOfficeChangedArgument; result: void; error: never };
  asnCtiNotifyMonitorStopped: { argument: AsnCtiNotifyMonitorStoppedArgument; result: void; error: never };
  asnCtiNotifyLineSortOrderChanged: { argument: AsnCtiNotifyLineSortOrderChangedArgument; result: void; error: never };
  asnCtiNotifyLineForwardingChanged: { argument: AsnCtiNotifyLineForwardingChangedArgument; result: void; error: never };
  asnCtiNotifyLineCallInformationChanged: { argument: AsnCtiNotifyLineCallInformationChangedArgument; result: void; error: never };
  asnCtiNotifyLineAddRemove: { argument: AsnCtiNotifyLineAddRemoveArgument; result: void; error: never };
  asnCtiNotifyMakeCallResult: { argument: AsnCtiNotifyMakeCallResultArgument; result: void; error: never };
  asnCtiNotifyConferenceCreated: { argument: AsnCtiNotifyConferenceCreatedArgument; result: void; error: never };
  asnCtiNotifyConferenceDestroyed: { argument: AsnCtiNotifyConferenceDestroyedArgument; result: void; error: never };
  asnCtiNotifyConferencePartyAdded: { argument: AsnCtiNotifyConferencePartyAddedArgument; result: void; error: never };
  asnCtiNotifyConferencePartyRemoved: { argument: AsnCtiNotifyConferencePartyRemovedArgument; result: void; error: never };
  asnCtiNotifyLineCallFeaturesChanged: { argument: AsnCtiNotifyLineCallFeaturesChangedArgument; result: void; error: never };
  asnCtiNotifyLineProjectSettingsChanged: { argument: AsnCtiNotifyLineProjectSettingsChangedArgument; result: void; error: never };
  asnCtiMakeCall: { argument: AsnCtiMakeCallArgument; result: AsnCtiMakeCallResult; error: AsnRequestError };
  asnCtiDropCall: { argument: AsnCtiDropCallArgument; result: AsnCtiDropCallResult; error: AsnRequestError };
  asnCtiLineDropCall: { argument: AsnCtiLineDropCallArgument; result: AsnCtiLineDropCallResult; error: AsnRequestError };
  asnCtiAnswerCall: { argument: AsnCtiAnswerCallArgument; result: AsnCtiAnswerCallResult; error: AsnRequestError };
  asnCtiRedirectCall: { argument: AsnCtiRedirectCallArgument; result: AsnCtiRedirectCallResult; error: AsnRequestError };
  asnCtiPickupCall: { argument: AsnCtiPickupCallArgument; result: AsnCtiPickupCallResult; error: AsnRequestError };
  asnCtiStartCallRecording: { argument: AsnCtiStartCallRecordingArgument; result: AsnCtiStartCallRecordingResult; error: AsnRequestError };
  asnCtiStopCallRecording: { argument: AsnCtiStopCallRecordingArgument; result: AsnCtiStopCallRecordingResult; error: AsnRequestError };
  asnCtiSetCallData: { argument: AsnCtiSetCallDataArgument; result: AsnCtiSetCallDataResult; error: AsnRequestError };
  asnCtiMergeCalls: { argument: AsnCtiMergeCallsArgument; result: AsnCtiMergeCallsResult; error: AsnRequestError };
  asnCtiSwapHold: { argument: AsnCtiSwapHoldArgument; result: AsnCtiSwapHoldResult; error: AsnRequestError };
  asnCtiHold: { argument: AsnCtiHoldArgument; result: AsnCtiHoldResult; error: AsnRequestError };
  asnCtiSetForward: { argument: AsnCtiSetForwardArgument; result: AsnCtiSetForwardResult; error: AsnRequestError };
  asnCtiRemoveForward: { argument: AsnCtiRemoveForwardArgument; result: AsnCtiRemoveForwardResult; error: AsnRequestError };
  asnCtiDialDigits: { argument: AsnCtiDialDigitsArgument; result: AsnCtiDialDigitsResult; error: AsnRequestError };
  asnCtiCompleteCall: { argument: AsnCtiCompleteCallArgument; result: AsnCtiCompleteCallResult; error: AsnRequestError };
  asnCtiConference: { argument: AsnCtiConferenceArgument; result: AsnCtiConferenceResult; error: AsnRequestError };
  asnCtiLineSetForwardState: { argument: AsnCtiLineSetForwardStateArgument; result: AsnCtiLineSetForwardStateResult; error: AsnRequestError };
  asnCtiLineSetNewPassword: { argument: AsnCtiLineSetNewPasswordArgument; result: AsnCtiLineSetNewPasswordResult; error: AsnRequestError };
  asnCtiNotifyLineActiveAddressChanged: { argument: AsnCtiNotifyLineActiveAddressChangedArgument; result: void; error: never };
  asnCtiNotifyLineInvalidPasswordChanged: { argument: AsnCtiNotifyLineInvalidPasswordChangedArgument; result: void; error: never };
  asnCtiQueryPBXLine: { argument: AsnCtiQueryPBXLineArgument; result: AsnCtiQueryPBXLineResult; error: AsnRequestError };
  asnCtiSetActiveLineAddress: { argument: AsnCtiSetActiveLineAddressArgument; result: AsnCtiSetActiveLineAddressResult; error: AsnRequestError };
  asnCtiSetupConference: { argument: AsnCtiSetupConferenceArgument; result: AsnCtiSetupConferenceResult; error: AsnRequestError };
  asnMobileRegisterDevice: { argument: AsnMobileRegisterDeviceArgument; result: AsnMobileRegisterDeviceResult; error: AsnRequestError };
  asnChatSubscribeEvents: { argument: AsnChatSubscribeEventsArgument; result: AsnChatSubscribeEventsResult; error: AsnRequestError };
  asnChatGetDatabaseID: { argument: AsnChatGetDatabaseIDArgument; result: AsnChatGetDatabaseIDResult; error: AsnRequestError };
  asnChatGetDiffUpdate: { argument: AsnChatGetDiffUpdateArgument; result: AsnChatGetDiffUpdateResult; error: AsnRequestError };
  asnChatGetConversationOverview: { argument: AsnChatGetConversationOverviewArgument; result: AsnChatGetConversationOverviewResult; error: AsnRequestError };
  asnChatTextMessage: { argument: AsnChatTextMessageArgument; result: AsnChatTextMessageResult; error: AsnRequestError };
  asnChatBinaryMessage: { argument: AsnChatBinaryMessageArgument; result: AsnChatBinaryMessageResult; error: AsnRequestError };
  asnChatForwardMessage: { argument: AsnChatForwardMessageArgument; result: AsnChatForwardMessageResult; error: AsnRequestError };
  asnChatUserlistModify: { argument: AsnChatUserlistModifyArgument; result: AsnChatUserlistModifyResult; error: AsnRequestError };
  asnChatFindEvents: { argument: AsnChatFindEventsArgument; result: AsnChatFindEventsResult; error: AsnRequestError };
  asnChatGetEventsRange: { argument: AsnChatGetEventsRangeArgument; result: AsnChatGetEventsRangeResult; error: AsnRequestError };
  asnChatGetBinaryMessageEvents: { argument: AsnChatGetBinaryMessageEventsArgument; result: AsnChatGetBinaryMessageEventsResult; error: AsnRequestError };
  asnChatSetMessagesStatus: { argument: AsnChatSetMessagesStatusArgument; result: AsnChatSetMessagesStatusResult; error: AsnRequestError };
  asnChatGetConversations: { argument: AsnChatGetConversationsArgument; result: AsnChatGetConversationsResult; error: AsnRequestError };
  asnChatGetConversationID: { argument: AsnChatGetConversationIDArgument; result: AsnChatGetConversationIDResult; error: AsnRequestError };
  asnChatForward: { argument: AsnChatForwardArgument; result: AsnChatForwardResult; error: AsnRequestError };
  asnChatIsGlobalDisabled: { argument: AsnChatIsGlobalDisabledArgument; result: AsnChatIsGlobalDisabledResult; error: AsnRequestError };
  asnChatWatchConversation: { argument: AsnChatWatchConversationArgument; result: AsnChatWatchConversationResult; error: AsnRequestError };
  asnChatSetUserlist: { argument: AsnChatSetUserlistArgument; result: AsnChatSetUserlistResult; error: AsnRequestError };
  asnChatEvent: { argument: AsnChatEventArgument; result: void; error: never };
  asnChatUserStatus: { argument: AsnChatUserStatusArgument; result: void; error: never };
  asnChatDatabaseIDChanged: { argument: AsnChatDatabaseIDChangedArgument; result: void; error: never };
  asnChatDatabaseMaintenance: { argument: AsnChatDatabaseMaintenanceArgument; result: void; error: never };
  asnChatMuteConversation: { argument: AsnChatMuteConversationArgument; result: AsnChatMuteConversationResult; error: AsnRequestError };
  asnChatUnmuteConversation: { argument: AsnChatUnmuteConversationArgument; result: AsnChatUnmuteConversationResult; error: AsnRequestError };
  asnChatMuteStatusChanged: { argument: AsnChatMuteStatusChangedArgument; result: void; error: never };
  asnChatSetConversationAvatar: { argument: AsnChatSetConversationAvatarArgument; result: AsnChatSetConversationAvatarResult; error: AsnRequestError };
  asnChatGetConversationAvatar: { argument: AsnChatGetConversationAvatarArgument; result: AsnChatGetConversationAvatarResult; error: AsnRequestError };
  asnChatConversationAvatarChanged: { argument: AsnChatConversationAvatarChangedArgument; result: void; error: never };
  asnChatSetReaction: { argument: AsnChatSetReactionArgument; result: AsnChatSetReactionResult; error: AsnRequestError };
  asnChatClearReaction: { argument: AsnChatSetReactionArgument; result: AsnChatSetReactionResult; error: AsnRequestError };
  asnSetClientCapabilitiesV2: { argument: AsnSetClientCapabilitiesV2Argument; result: AsnSetClientCapabilitiesV2Result; error: AsnRequestError };
  asnGetClientCapabilitiesV2: { argument: AsnGetClientCapabilitiesV2Argument; result: AsnGetClientCapabilitiesV2Result; error: AsnRequestError };
  asnClientCapabilitiesV2Changed: { argument: AsnClientCapabilitiesV2ChangedArgument; result: void; error: never };
  asnClientCapabilitiesChanged: { argument: AsnClientCapabilitiesChangedArgument; result: void; error: never };
  asnGetClientCapabilities: { argument: AsnGetClientCapabilitiesArgument; result: AsnGetClientCapabilitiesResult; error: AsnRequestError };
  asnSetClientCapabilities: { argument: AsnSetClientCapabilitiesArgument; result: void; error: never };
  asnGetClientContent: { argument: AsnGetClientContentArgument; result: AsnGetClientContentResult; error: AsnRequestError };
  asnSubscribeClientContent: { argument: AsnSubscribeClientContentArgument; result: AsnSubscribeClientContentResult; error: AsnRequestError };
  asnUnsubscribeClientContent: { argument: AsnUnsubscribeClientContentArgument; result: AsnUnsubscribeClientContentResult; error: AsnRequestError };
  asnChangeClientContent: { argument: AsnChangeClientContentArgument; result: AsnChangeClientContentResult; error: AsnRequestError };
  asnClientContentChanged: { argument: AsnClientContentChangedArgument; result: void; error: never };
  asnClientContentSubscribeToTags: { argument: AsnClientContentSubscribeToTagsArgument; result: AsnClientContentSubscribeToTagsResult; error: AsnRequestError };
  asnClientContentTaggedIDsChanged: { argument: AsnClientContentTaggedIDsChangedArgument; result: void; error: never };
  asnClientContentSaveTags: { argument: AsnClientContentSaveTagsArgument; result: AsnClientContentSaveTagsResult; error: AsnRequestError };
  asnGetAndSubscribeAdministrativeMonitorContent: { argument: AsnGetAndSubscribeAdministrativeMonitorContentArgument; result: AsnGetAndSubscribeAdministrativeMonitorContentResult; error: AsnRequestError };
  asnUnsubscribeAdministrativeMonitorContent: { argument: AsnUnsubscribeAdministrativeMonitorContentArgument; result: AsnUnsubscribeAdministrativeMonitorContentResult; error: AsnRequestError };
  asnAdministrativeMonitorContentGroupAdded: { argument: AsnAdministrativeMonitorContentGroupAddedArgument; result: void; error: never };
  asnAdministrativeMonitorContentGroupChanged: { argument: AsnAdministrativeMonitorContentGroupChangedArgument; result: void; error: never };
  asnAdministrativeMonitorContentGroupRemoved: { argument: AsnAdministrativeMonitorContentGroupRemovedArgument; result: void; error: never };
  asnClientPersistenceCreate: { argument: AsnClientPersistenceCreateArgument; result: AsnClientPersistenceCreateResult; error: AsnRequestError };
  asnClientPersistenceRead: { argument: AsnClientPersistenceReadArgument; result: AsnClientPersistenceReadResult; error: AsnRequestError };
  asnClientPersistenceUpdate: { argument: AsnClientPersistenceUpdateArgument; result: AsnClientPersistenceUpdateResult; error: AsnRequestError };
  asnClientPersistenceDelete: { argument: AsnClientPersistenceDeleteArgument; result: AsnClientPersistenceDeleteResult; error: AsnRequestError };
  asnClientPersistenceSubscribe: { argument: AsnClientPersistenceSubscribeArgument; result: AsnClientPersistenceSubscribeResult; error: AsnRequestError };
  asnClientPersistenceEvent: { argument: AsnClientPersistenceEventArgument; result: void; error: never };
  asnClientPersistenceGetDatabaseID: { argument: AsnClientPersistenceGetDatabaseIDArgument; result: AsnClientPersistenceGetDatabaseIDResult; error: AsnRequestError };
  asnGetOfflineJournal: { argument: AsnGetOfflineJournalArgument; result: AsnGetOfflineJournalResult; error: AsnRequestError };
  asnGetJournalEntriesV2: { argument: AsnGetJournalEntriesV2Argument; result: AsnGetJournalEntriesResult; error: AsnRequestError };
  asnUpdateCallAndJournalContactAndNumber: { argument: AsnUpdateCallAndJournalContactAndNumberArgument; result: AsnUpdateCallAndJournalContactAndNumberResult; error: AsnRequestError };
  asnUpdateCallLocalContact: { argument: AsnUpdateCallLocalContactArgument; result: void; error: never };
  asnUpdateJournalMemo: { argument: AsnUpdateJournalMemoArgument; result: AsnUpdateJournalMemoResult; error: AsnRequestError };
  asnUpdateJournalProject: { argument: AsnUpdateJournalProjectArgument; result: AsnUpdateJournalProjectResult; error: AsnRequestError };
  asnUpdateJournalReadFlag: { argument: AsnUpdateJournalReadFlagArgument; result: AsnUpdateJournalReadFlagResult; error: AsnRequestError };
  asnUpdateJournalSubject: { argument: AsnUpdateJournalSubjectArgument; result: AsnUpdateJournalSubjectResult; error: AsnRequestError };
  asnGetJournalEntriesCountV2: { argument: AsnGetJournalEntriesCountV2Argument; result: AsnGetJournalEntriesCountResult; error: AsnRequestError };
  asnJournalEntryGet: { argument: AsnJournalEntryGetArgument; result: AsnJournalEntryGetResult; error: AsnRequestError };
  asnJournalEntryChanged: { argument: AsnJournalEntryChangedArgument; result: void; error: never };
  asnJournalEntryListChanged: { argument: AsnJournalEntryChangedListArgument; result: void; error: never };
  asnJournalSubscribeEvents: { argument: AsnJournalSubscribeEventsArgument; result: AsnJournalSubscribeEventsResult; error: AsnRequestError };
  asnJournalGetSettings: { argument: AsnJournalGetSettingsArgument; result: AsnJournalGetSettingsResult; error: AsnRequestError };
  asnUpdateJournal: { argument: AsnUpdateJournalArgument; result: void; error: never };
  asnDeleteJournalEntries: { argument: AsnDeleteJournalEntriesArgument; result: AsnDeleteJournalEntriesResult; error: AsnRequestError };
  asnMarkAllJournalEntriesAsRead: { argument: AsnMarkAllJournalEntriesAsReadArgument; result: AsnMarkAllJournalEntriesAsReadResult; error: AsnRequestError };
  asnGetJournalEntries: { argument: AsnGetJournalEntriesArgument; result: AsnGetJournalEntriesResult; error: AsnRequestError };
  asnGetJournalEntriesCount: { argument: AsnGetJournalEntriesCountArgument; result: AsnGetJournalEntriesCountResult; error: AsnRequestError };
  asnMgmtSetUserProfile: { argument: AsnAdminSetUserProfileArgument; result: AsnAdminSetUserProfileResult; error: AsnRequestError };
  asnMgmtSetUserProfilesList: { argument: AsnAdminSetUserProfilesListArgument; result: AsnAdminSetUserProfilesListResult; error: AsnRequestError };
  asnMgmtGetUserProfiles: { argument: AsnMgmtGetUserProfilesArgument; result: AsnMgmtGetUserProfilesResult; error: AsnRequestError };
  asnMgmtGetUserProfilesResult: { argument: AsnMgmtGetUserProfilesResultArgument; result: void; error: never };
  asnMgmtGetUsers: { argument: AsnMgmtGetUsersArgument; result: AsnMgmtGetUsersResult; error: AsnRequestError };
  asnMgmtReloadUserConfig: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtUpdateActiveUserProfiles: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetUserListEvent: { argument: AsnMgmtGetUserListEventArgument; result: void; error: never };
  asnMgmtGetUMMode: { argument: AsnMgmtEmpty; result: AsnMgmtGetUMModeResult; error: AsnRequestError };
  asnMgmtSetUMMode: { argument: AsnMgmtSetUMModeArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtTestUMInterface: { argument: AsnMgmtTestUMInterfaceArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtUserProfileGetLargeImage: { argument: AsnMgmtUserProfileGetLargeImageArgument; result: AsnMgmtUserProfileGetLargeImageResult; error: AsnRequestError };
  asnMgmtSubscribeUserGroupComputerModifiedEvents: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtUnsubscribeUserGroupComputerModifiedEvents: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetGroups: { argument: AsnMgmtEmpty; result: AsnMgmtGetGroupsResult; error: AsnRequestError };
  asnMgmtRemoveGroup: { argument: AsnMgmtRemoveGroupArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetGroupsEvent: { argument: AsnMgmtGetGroupsEventArgument; result: void; error: never };
  asnMgmtGetGroupAgentPublicPresence: { argument: AsnMgmtGetGroupAgentPublicPresenceArgument; result: AsnMgmtGetGroupAgentPublicPresenceResult; error: AsnRequestError };
  asnMgmtGetComputers: { argument: AsnMgmtEmpty; result: AsnMgmtGetComputersResult; error: AsnRequestError };
  asnMgmtRefreshComputerStatus: { argument: AsnMgmtRefreshComputerStatusArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtClearComputerStatus: { argument: AsnMgmtClearComputerStatusArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtRemoveComputer: { argument: AsnMgmtRemoveComputerArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtComputerFoundEvent: { argument: AsnMgmtComputerFoundEventArgument; result: void; error: never };
  asnMgmtSetSMSManagerSettings: { argument: AsnMgmtSMSManagerSettings; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetSMSManagerSettings: { argument: AsnMgmtEmpty; result: AsnMgmtSMSManagerSettings; error: AsnRequestError };
  asnMgmtGetSMSProvider: { argument: AsnMgmtEmpty; result: AsnMgmtWebSMSProviderList; error: AsnRequestError };
  asnMgmtSendSMS: { argument: AsnMgmtSendSMSArgument; result: AsnMgmtSendSMSResult; error: AsnRequestError };
  asnMgmtGetGoogleClientID: { argument: AsnMgmtEmpty; result: AsnMgmtGoogleClientID; error: AsnRequestError };
  asnMgmtSetGoogleClientID: { argument: AsnMgmtGoogleClientID; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetClientInstallProfileComputerNames: { argument: AsnMgmtEmpty; result: AsnMgmtGetClientInstallProfileComputerNamesResult; error: AsnRequestError };
  asnMgmtSendBroadcast: { argument: AsnMgmtSendBroadcastArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetClientInstallProfile: { argument: AsnMgmtGetClientInstallProfileArgument; result: AsnMgmtGetClientInstallProfileResult; error: AsnRequestError };
  asnMgmtSetClientInstallProfile: { argument: AsnMgmtSetClientInstallProfileArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetAvailableUpdates: { argument: AsnMgmtEmpty; result: AsnMgmtGetAvailableUpdatesResult; error: AsnRequestError };
  asnMgmtGetUpdateServiceSettings: { argument: AsnMgmtEmpty; result: AsnMgmtUpdateServiceSettings; error: AsnRequestError };
  asnMgmtSetUpdateServiceSettings: { argument: AsnMgmtUpdateServiceSettings; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtSoftwarePacketsChanged: { argument: AsnMgmtEmpty; result: void; error: never };
  asnMgmtSoftwareStatusComputerChanged: { argument: AsnMgmtSoftwareStatusComputerChangedArgument; result: void; error: never };
  asnMgmtUpdateSoftwareStatusComputerChanged: { argument: AsnMgmtEUCWebServicesStatus; result: void; error: never };
  asnMgmtConResetLine: { argument: AsnMgmtConResetLineArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetLineStatesEvent: { argument: AsnMgmtGetLineStatesEventArgument; result: void; error: never };
  asnMgmtGetLineSources: { argument: AsnMgmtEmpty; result: AsnMgmtGetLineSourcesResult; error: AsnRequestError };
  asnMgmtLineStateChanged: { argument: AsnMgmtLineStateChangedArgument; result: void; error: never };
  asnMgmtGetLineSourceDeviceIDs: { argument: AsnMgmtGetLineSourceDeviceIDsArgument; result: AsnMgmtGetLineSourceDeviceIDsResult; error: AsnRequestError };
  asnMgmtGetLinesForSource: { argument: AsnMgmtGetLinesForSourceArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetLineStates: { argument: AsnMgmtGetLineStatesArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtOnLineRemovedEvent: { argument: AsnMgmtOnLineRemovedEventArgument; result: void; error: never };
  asnMgmtOnLineAddedEvent: { argument: AsnMgmtOnLineAddedEventArgument; result: void; error: never };
  asnMgmtOnLineConfigChangedEvent: { argument: AsnMgmtOnLineConfigChangedEventArgument; result: void; error: never };
  asnMgmtOnLineCapsChangedEvent: { argument: AsnMgmtOnLineCapsChangedEventArgument; result: void; error: never };
  asnMgmtOnCtiLineFoundEvent: { argument: AsnMgmtOnCtiLineFoundEventArgument; result: void; error: never };
  asnMgmtOnLineGroupAdded: { argument: AsnMgmtOnLineGroupAddedArgument; result: void; error: never };
  asnMgmtOnLineGroupConfigChangedEvent: { argument: AsnMgmtOnLineGroupChangedArgument; result: void; error: never };
  asnMgmtOnLineGroupRemoved: { argument: AsnMgmtOnLineGroupRemovedArgument; result: void; error: never };
  asnMgmtGetLineGroups: { argument: AsnMgmtGetLineGroupsArgument; result: AsnMgmtGetLineGroupsResult; error: AsnRequestError };
  asnMgmtUnsubscribeLineEvents: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtSubscribeLineEvents: { argument: AsnMgmtSubscribeLineEventsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetLineConfig: { argument: AsnMgmtGetLineConfigArgument; result: AsnMgmtGetLineConfigResult; error: AsnRequestError };
  asnMgmtSetLineConfig: { argument: AsnMgmtSetLineConfigArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtDeleteLine: { argument: AsnMgmtDeleteLineArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtETapiUIDllCallback: { argument: AsnMgmtETapiUIDllCallbackArgument; result: AsnMgmtETapiUIDllCallbackResult; error: AsnRequestError };
  asnMgmtGetLineGroupConfig: { argument: AsnMgmtGetLineGroupConfigArgument; result: AsnMgmtGetLineGroupConfigResult; error: AsnRequestError };
  asnMgmtSetLineGroupConfig: { argument: AsnMgmtSetLineGroupConfigArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtRequestPBXLineExists: { argument: AsnMgmtRequestPBXLineExistsArgument; result: AsnMgmtRequestPBXLineExistsResult; error: AsnRequestError };
  asnMgmtOnLineEvent4AdminEvent: { argument: AsnMgmtOnLineEvent4AdminEventArgument; result: void; error: never };
  asnMgmtGetUMInterfaceSettings: { argument: AsnMgmtGetUMInterfaceSettingsArgument; result: AsnMgmtGetUMInterfaceSettingsResult; error: AsnRequestError };
  asnMgmtSetUMInterfaceSettings: { argument: AsnMgmtSetUMInterfaceSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetUMSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetUMSettingsResult; error: AsnRequestError };
  asnMgmtSetUMSettings: { argument: AsnMgmtSetUMSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtAddLicense: { argument: AsnMgmtAddLicenseArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtRemoveLicense: { argument: AsnMgmtRemoveLicenseArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtSetLicenseGenuineStatus: { argument: AsnMgmtSetLicenseGenuineStatusArgument; result: AsnMgmtSetLicenseGenuineStatusResult; error: AsnRequestError };
  asnMgmtGetLicense: { argument: AsnMgmtGetLicenseArgument; result: AsnMgmtGetLicenseResult; error: AsnRequestError };
  asnMgmtGetHasCurrentVersionLicenses: { argument: AsnMgmtEmpty; result: AsnMgmtGetHasCurrentVersionLicensesResult; error: AsnRequestError };
  asnMgmtGetNumLicenses: { argument: AsnMgmtEmpty; result: AsnMgmtGetNumLicensesResult; error: AsnRequestError };
  asnMgmtGetRemainingTrialDays: { argument: AsnMgmtEmpty; result: AsnMgmtGetRemainingTrialDaysResult; error: AsnRequestError };
  asnMgmtGetHWID: { argument: AsnMgmtEmpty; result: AsnMgmtGetHWIDResult; error: AsnRequestError };
  asnMgmtOnLicensesHaveChangedEvent: { argument: AsnMgmtOnLicensesHaveChangedEventArgument; result: void; error: never };
  asnMgmtUCWebServiceStatusChanged: { argument: AsnMgmtEUCWebServicesStatus; result: void; error: never };
  asnMgmtGetUCWebServicesStatus: { argument: AsnMgmtEmpty; result: AsnMgmtEUCWebServicesStatus; error: AsnRequestError };
  asnMgmtVerifyUCWebServicesConfig: { argument: AsnMgmtEUCWebServiceConfig; result: AsnMgmtEUCWSStatus; error: AsnRequestError };
  asnMgmtGetLocalWebServiceConfig4Admin: { argument: AsnMgmtEmpty; result: AsnMgmtGetLocalWebServiceConfig4AdminResult; error: AsnRequestError };
  asnMgmtGetWebServiceConfig4Admin: { argument: AsnMgmtEmpty; result: AsnMgmtEUCWebServiceConfig4Admin; error: AsnRequestError };
  asnMgmtSetWebServiceConfig4Admin: { argument: AsnMgmtEUCWebServiceConfig4Admin; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetUCConnectSettings: { argument: AsnMgmtEmpty; result: AsnMgmtUCConnectSettings; error: AsnRequestError };
  asnMgmtSetUCConnectSettings: { argument: AsnMgmtUCConnectSettings; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtSendMail: { argument: AsnMgmtSendMailArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtSendInviteMail: { argument: AsnMgmtSendInviteMailArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetMailSettings: { argument: AsnMgmtEmpty; result: AsnMgmtEMailConnectorSettings; error: AsnRequestError };
  asnMgmtSetMailSettings: { argument: AsnMgmtEMailConnectorSettings; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetTapiProblemSettings: { argument: AsnMgmtEmpty; result: AsnMgmtTapiProblemSettings; error: AsnRequestError };
  asnMgmtSetTapiProblemSettings: { argument: AsnMgmtTapiProblemSettings; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetDatabaseManagerSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetDatabaseManagerSettingsResult; error: AsnRequestError };
  asnMgmtSetDatabaseManagerSettings: { argument: AsnMgmtSetDatabaseManagerSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetAvailableDatabases: { argument: AsnMgmtGetAvailableDatabasesArgument; result: AsnMgmtGetAvailableDatabasesResult; error: AsnRequestError };
  asnMgmtGetListeningInterfaces: { argument: AsnMgmtEmpty; result: AsnMgmtGetListeningInterfacesResult; error: AsnRequestError };
  asnMgmtSetListeningInterfaces: { argument: AsnMgmtSetListeningInterfacesArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetListeningInterfaceStatuses: { argument: AsnMgmtEmpty; result: AsnMgmtGetListeningInterfaceStatusesResult; error: AsnRequestError };
  asnMgmtOnListenInterfaceStatusesEvent: { argument: AsnMgmtOnListenInterfaceStatusesEventArgument; result: void; error: never };
  asnMgmtOnListenInterfaceStatusesChangedEvent: { argument: AsnMgmtOnListenInterfaceStatusesChangedEventArgument; result: void; error: never };
  asnMgmtDeleteLogfiles: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtAquireLoggerLock: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtReleaseLoggerLock: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetLogFileSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetLogFileSettingsResult; error: AsnRequestError };
  asnMgmtSetLogFileSettings: { argument: AsnMgmtGetLogFileSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetLocationInformationMgmt: { argument: AsnMgmtGetLocationInformationMgmtArgument; result: AsnMgmtGetLocationInformationMgmtResult; error: AsnRequestError };
  asnMgmtSetLocationInformationMgmt: { argument: AsnMgmtSetLocationInformationMgmtArgument; result: AsnMgmtSetLocationInformationMgmtResult; error: AsnRequestError };
  asnMgmtDeleteLocation: { argument: AsnMgmtDeleteLocationArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtLocationChanged: { argument: AsnMgmtLocationChangedArgument; result: void; error: never };
  asnMgmtGetLocationIDs: { argument: AsnGetLocationIDsArgument; result: AsnGetLocationIDsResult; error: AsnRequestError };
  asnMgmtGetCSTAServerSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetCSTAServerSettingsResult; error: AsnRequestError };
  asnMgmtSetCSTAServerSettings: { argument: AsnMgmtSetCSTAServerSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetSTUNandTURNSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetSTUNandTURNSettingsResult; error: AsnRequestError };
  asnMgmtSetSTUNandTURNSettings: { argument: AsnMgmtSetSTUNandTURNSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetSTUNandTURNConsumerConfig: { argument: AsnMgmtGetSTUNandTURNConsumerConfigArgument; result: AsnMgmtGetSTUNandTURNConsumerConfigResult; error: AsnRequestError };
  asnMgmtGetDBManSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetDBManSettingsResult; error: AsnRequestError };
  asnMgmtSetDBManSettings: { argument: AsnMgmtGetDBManSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetXmppSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetXmppSettingsResult; error: AsnRequestError };
  asnMgmtSetXmppSettings: { argument: AsnMgmtSetXmppSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetSIPFEDSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDSettingsResult; error: AsnRequestError };
  asnMgmtSetSIPFEDSettings: { argument: AsnMgmtSetSIPFEDSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetSIPFEDPubIPAdr: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDPubIPAdrResult; error: AsnRequestError };
  asnMgmtStartSipFedXmppDiagnostics: { argument: AsnMgmtStartSipFedXmppDiagnosticsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetSIPFEDSrvState: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDSrvStateResult; error: AsnRequestError };
  asnMgmtGetSIPFEDNetState: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDNetStateResult; error: AsnRequestError };
  asnMgmtGetSIPGatewaySettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPGatewaySettingsResult; error: AsnRequestError };
  asnMgmtSetSIPGatewaySettings: { argument: AsnMgmtSetSIPGatewaySettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetSIPGatewayNetState: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDNetStateResult; error: AsnRequestError };
  asnMgmtSetSIPGatewaySettingsV2: { argument: AsnMgmtSetSIPGatewaySettingsV2Argument; result: AsnMgmtSetSIPGatewaySettingsV2Result; error: AsnRequestError };
  asnMgmtSetCallRecorderSettings: { argument: AsnMgmtSetCallRecorderSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetCallRecorderSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetCallRecorderSettingsResult; error: AsnRequestError };
  asnMgmtLogin: { argument: AsnMgmtLoginArgument; result: AsnMgmtLoginResult; error: AsnRequestError };
  asnMgmtChangeLogin: { argument: AsnMgmtChangeLoginArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtLoginV2: { argument: AsnLoginV2Argument; result: AsnLoginV2Result; error: AsnRequestError };
  asnMgmtNegotiateInterfaceVersion: { argument: AsnNegotiateInterfaceVersionArgument; result: AsnNegotiateInterfaceVersionResult; error: AsnRequestError };
  asnMgmtMonGetServerStatistics: { argument: AsnMgmtEmpty; result: AsnMgmtMonGetServerStatisticsResult; error: AsnRequestError };
  asnMgmtSaveSettings: { argument: AsnMgmtSaveSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtStartTLS: { argument: AsnMgmtStartTLSArgument; result: AsnMgmtStartTLSResult; error: AsnRequestError };
  asnMgmtGetServerVersion: { argument: AsnMgmtGetServerVersionArgument; result: AsnMgmtGetServerVersionResult; error: AsnRequestError };
  asnMgmtGetCtiServerType: { argument: AsnMgmtGetCtiServerTypeArgument; result: AsnMgmtGetCtiServerTypeResult; error: AsnRequestError };
  asnMgmtFederationServerStatusChanged: { argument: AsnMgmtEmpty; result: void; error: never };
  asnMgmtFederationServerDiagnosticComplete: { argument: AsnMgmtEmpty; result: void; error: never };
  asnMgmtGetIPInterfaceList: { argument: AsnMgmtEmpty; result: AsnMgmtGetIPInterfaceListResult; error: AsnRequestError };
  asnMgmtCleanupJournal: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtRestartServer: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtRestartServerAndInstallDatabaseUpdates: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtFullSyncContactCache: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtSendPushCheck: { argument: AsnMgmtEmpty; result: AsnMgmtSendPushCheckResult; error: AsnRequestError };
  asnMgmtSetUCCheckServerCookie: { argument: AsnMgmtSetUCCheckServerCookieArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtCommitSaveSettings: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetNotificationSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetNotificationSettingsResult; error: AsnRequestError };
  asnMgmtSetNotificationSettings: { argument: AsnMgmtSetNotificationSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtFetchMetaDNs: { argument: AsnMgmtFetchMetaDNsArgument; result: AsnMgmtFetchMetaDNsResult; error: AsnRequestError };
  asnMgmtSetMetaSettings: { argument: AsnSetMetaSettingsArgument; result: AsnSetMetaSettingsResult; error: AsnRequestError };
  asnMgmtSetMetaPhoneBooksSettings: { argument: AsnSetMetaSettingsArgument; result: AsnSetMetaSettingsResult; error: AsnRequestError };
  asnMgmtGetMetaSettings: { argument: AsnGetMetaSettingsArgument; result: AsnGetMetaSettingsResult; error: AsnRequestError };
  asnMgmtGetMetaPhoneBooksSettings: { argument: AsnGetMetaSettingsArgument; result: AsnGetMetaSettingsResult; error: AsnRequestError };
  asnMgmtGetAvailableCertificates: { argument: AsnMgmtEmpty; result: AsnMgmtGetAvailableCertificatesResult; error: AsnRequestError };
  asnMgmtGetSoftwareProfiles: { argument: AsnMgmtEmpty; result: AsnMgmtGetSoftwareProfilesResult; error: AsnRequestError };
  asnMgmtSetSoftwareProfiles: { argument: AsnMgmtSetSoftwareProfilesArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetGlobalGroupingAttributes: { argument: AsnMgmtEmpty; result: AsnMgmtGetGlobalGroupingAttributesResult; error: AsnRequestError };
  asnMgmtSetGlobalGroupingAttributes: { argument: AsnMgmtSetGlobalGroupingAttributesArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetUserXmlClientContent: { argument: AsnMgmtGetUserXmlClientContentArgument; result: AsnMgmtGetUserXmlClientContentResult; error: AsnRequestError };
  asnMgmtSetUserXmlClientContent: { argument: AsnMgmtSetUserXmlClientContentArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetUserDefinedCustomFields: { argument: AsnMgmtEmpty; result: AsnMgmtGetUserDefinedCustomFieldsResult; error: AsnRequestError };
  asnMgmtSetUserDefinedCustomFields: { argument: AsnMgmtSetUserDefinedCustomFieldsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetSIPFEDXmppDiagnostic: { argument: AsnMgmtEmpty; result: AsnMgmtGetSIPFEDXmppDiagnosticResult; error: AsnRequestError };
  asnMgmtGetLineForwarding: { argument: AsnMgmtGetLineForwardingArgument; result: AsnMgmtGetLineForwardingResult; error: AsnRequestError };
  asnMgmtSetLineForwarding: { argument: AsnMgmtSetLineForwardingArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetXMLAvailableLanguages: { argument: AsnMgmtEmpty; result: AsnMgmtGetXMLAvailableLanguagesResult; error: AsnRequestError };
  asnMgmtUpgradeProgress: { argument: AsnMgmtUpgradeProgressArgument; result: void; error: never };
  asnMgmtUpgradeStart: { argument: AsnMgmtUpgradeStartArgument; result: AsnMgmtUpgradeStartResult; error: AsnRequestError };
  asnMgmtGetPushServiceDevices: { argument: AsnMgmtGetPushServiceDevicesArgument; result: AsnMgmtGetPushServiceDevicesResult; error: AsnRequestError };
  asnMgmtDeletePushServiceDevice: { argument: AsnMgmtDeletePushServiceDeviceArgument; result: AsnMgmtDeletePushServiceDeviceResult; error: AsnRequestError };
  asnMgmtPushServiceDevicesResult: { argument: AsnMgmtPushServiceDevicesResultArgument; result: void; error: never };
  asnMgmtPushServiceDeviceChanged: { argument: AsnMgmtPushServiceDeviceChangedArgument; result: void; error: never };
  asnMgmtSetPhoneJournalSettings: { argument: AsnMgmtSetPhoneJournalSettingsArgument; result: AsnMgmtSetPhoneJournalSettingsResult; error: AsnRequestError };
  asnMgmtGetPhoneJournalSettings: { argument: AsnMgmtGetPhoneJournalSettingsArgument; result: AsnMgmtGetPhoneJournalSettingsResult; error: AsnRequestError };
  asnMgmtAddComputerProfile: { argument: AsnAdminAddComputerProfileArgument; result: AsnAdminAddComputerProfileResult; error: AsnRequestError };
  asnMgmtGetComputerProfile: { argument: AsnAdminGetComputerProfileArgument; result: AsnAdminGetComputerProfileResult; error: AsnRequestError };
  asnMgmtSetComputerProfile: { argument: AsnAdminSetComputerProfileArgument; result: AsnAdminSetComputerProfileResult; error: AsnRequestError };
  asnMgmtRemoveComputerProfileEvent: { argument: AsnMgmtRemoveComputerProfileEventArgument; result: void; error: never };
  asnMgmtAddGroupProfile: { argument: AsnAdminAddGroupProfileArgument; result: AsnAdminAddGroupProfileResult; error: AsnRequestError };
  asnMgmtRemoveGroupProfile: { argument: AsnAdminRemoveGroupProfileArgument; result: AsnAdminRemoveGroupProfileResult; error: AsnRequestError };
  asnMgmtRemoveGroupProfileEvent: { argument: AsnMgmtRemoveGroupProfileEventArgument; result: void; error: never };
  asnMgmtFindGroupProfiles: { argument: AsnAdminFindGroupProfilesArgument; result: AsnAdminFindGroupProfilesResult; error: AsnRequestError };
  asnMgmtSetGroupProfile: { argument: AsnMgmtSetGroupProfileArgument; result: AsnMgmtSetGroupProfileResult; error: AsnRequestError };
  asnMgmtAddUserProfile: { argument: AsnAdminAddUserProfileArgument; result: AsnAdminAddUserProfileResult; error: AsnRequestError };
  asnMgmtRemoveUserProfile: { argument: AsnAdminRemoveUserProfileArgument; result: AsnAdminRemoveUserProfileResult; error: AsnRequestError };
  asnMgmtRemoveUserProfileEvent: { argument: AsnMgmtRemoveUserProfileEventArgument; result: void; error: never };
  asnMgmtGetUserProfile: { argument: AsnAdminGetUserProfileArgument; result: AsnAdminGetUserProfileResult; error: AsnRequestError };
  asnMgmtGetUserManagerSettings: { argument: AsnGetUserManagerSettingsArgument; result: AsnGetUserManagerSettingsResult; error: AsnRequestError };
  asnMgmtGetAvailableLines: { argument: AsnGetAvailableLinesArgument; result: AsnGetAvailableLinesResult; error: AsnRequestError };
  asnMgmtGetNetworkInterfacePorts: { argument: AsnGetNetworkInterfacePortsArgument; result: AsnGetNetworkInterfacePortsResult; error: AsnRequestError };
  asnMgmtSetChatSettings: { argument: AsnMgmtChatSettings; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetChatSettings: { argument: AsnMgmtEmpty; result: AsnMgmtChatSettings; error: AsnRequestError };
  asnMgmtSetMeshSettings: { argument: AsnMgmtMeshControllerSettings; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetMeshSettings: { argument: AsnMgmtEmpty; result: AsnMgmtMeshControllerSettings; error: AsnRequestError };
  asnMgmtSetMeshNodeConfigs: { argument: AsnMgmtSetMeshNodeConfigsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetMeshNodeConfigs: { argument: AsnMgmtEmpty; result: AsnMgmtGetMeshNodeConfigsResult; error: AsnRequestError };
  asnMgmtGetMeshNodeStatuses: { argument: AsnMgmtEmpty; result: AsnMgmtGetMeshNodeStatusesResult; error: AsnRequestError };
  asnMgmtMeshNodeStatusChanged: { argument: AsnMgmtMeshNodeStatus; result: void; error: never };
  asnMgmtMeshUpdateConnections: { argument: AsnMgmtEmpty; result: void; error: never };
  asnMgmtSubscribeConnectionInformationChanges: { argument: AsnMgmtSubscribeConnectionInformationChangesArgument; result: AsnMgmtSubscribeConnectionInformationChangesResult; error: AsnRequestError };
  asnMgmtUnSubscribeConnectionInformationChanges: { argument: AsnMgmtUnSubscribeConnectionInformationChangesArgument; result: AsnMgmtUnSubscribeConnectionInformationChangesResult; error: AsnRequestError };
  asnMgmtConnectionInformationChanged: { argument: AsnMgmtConnectionInformationChangedArgument; result: void; error: never };
  asnMgmtDisconnectClient: { argument: AsnMgmtDisconnectClientArgument; result: AsnMgmtDisconnectClientResult; error: AsnRequestError };
  asnMgmtGDPRErase: { argument: AsnMgmtGDPREraseArgument; result: AsnMgmtGDPREraseResult; error: AsnRequestError };
  asnMgmtGDPRFindContacts: { argument: AsnMgmtGDPRFindContactsArgument; result: AsnMgmtGDPRFindContactsResult; error: AsnRequestError };
  asnMgmtUpdateDatabaseProgress: { argument: AsnMgmtUpdateDatabaseProgressArgument; result: void; error: never };
  asnMgmtDatabaseUpdateInProgress: { argument: AsnMgmtDatabaseUpdateInProgressArgument; result: AsnMgmtDatabaseUpdateInProgressResult; error: AsnRequestError };
  asnMgmtGetBinaryTransferSettings: { argument: AsnMgmtGetBinaryTransferSettingsArgument; result: AsnMgmtGetBinaryTransferSettingsResult; error: AsnRequestError };
  asnMgmtSetBinaryTransferSettings: { argument: AsnMgmtSetBinaryTransferSettingsArgument; result: AsnMgmtSetBinaryTransferSettingsResult; error: AsnRequestError };
  asnMgmtGetConnectionOptionsDNS: { argument: AsnMgmtGetConnectionOptionsDNSArgument; result: AsnMgmtGetConnectionOptionsDNSResult; error: AsnRequestError };
  asnMgmtGetConfigurationManagerSettings: { argument: AsnMgmtGetConfigurationManagerSettingsArgument; result: AsnMgmtGetConfigurationManagerSettingsResult; error: AsnRequestError };
  asnMgmtSetConfigurationManagerSettings: { argument: AsnMgmtSetConfigurationManagerSettingsArgument; result: AsnMgmtSetConfigurationManagerSettingsResult; error: AsnRequestError };
  asnMgmtDirectPersistDeleteSetting: { argument: AsnMgmtDirectPersistDeleteSettingArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtTestConfigurationManagerDB: { argument: AsnMgmtTestConfigurationManagerDBArgument; result: AsnMgmtTestConfigurationManagerDBResult; error: AsnRequestError };
  asnMgmtGetUserManagerConnectionStatus: { argument: AsnMgmtGetUserManagerConnectionStatusArgument; result: AsnMgmtGetUserManagerConnectionStatusResult; error: AsnRequestError };
  asnMgmtClientPersistenceDelete: { argument: AsnMgmtClientPersistenceDeleteArgument; result: AsnMgmtClientPersistenceDeleteResult; error: AsnRequestError };
  asnMgmtClientPersistenceCreate: { argument: AsnMgmtClientPersistenceCreateArgument; result: AsnMgmtClientPersistenceCreateResult; error: AsnRequestError };
  asnMgmtUserManagerConnectionStatusChanged: { argument: AsnMgmtUserManagerConnectionStatusChangedArgument; result: void; error: never };
  asnMgmtGetConfigurationManagerStatus: { argument: AsnMgmtGetConfigurationManagerStatusArgument; result: AsnMgmtGetConfigurationManagerStatusResult; error: AsnRequestError };
  asnMgmtConfigurationManagerStatusChanged: { argument: AsnMgmtConfigurationManagerStatusChangedArgument; result: void; error: never };
  asnMgmtGetConfigurationManagerServerList: { argument: AsnMgmtEmpty; result: AsnMgmtGetConfigurationManagerServerListResult; error: AsnRequestError };
  asnMgmtConfigurationManagerServerListChanged: { argument: AsnMgmtConfigurationManagerServerListChangedArgument; result: void; error: never };
  asnMgmtCleanupBinaryTransferFiles: { argument: AsnMgmtCleanupBinaryTransferFilesArgument; result: AsnMgmtCleanupBinaryTransferFilesResult; error: AsnRequestError };
  asnMgmtSetPresenceDomain: { argument: AsnMgmtSetPresenceDomainArgument; result: AsnMgmtSetPresenceDomainResult; error: AsnRequestError };
  asnMgmtGetAdminUserManagerSettings: { argument: AsnMgmtGetAdminUserManagerSettingsArgument; result: AsnMgmtGetAdminUserManagerSettingsResult; error: AsnRequestError };
  asnMgmtSetAdminUserManagerSettings: { argument: AsnMgmtSetAdminUserManagerSettingsArgument; result: AsnMgmtSetAdminUserManagerSettingsResult; error: AsnRequestError };
  asnMgmtGetAdminUserRights: { argument: AsnMgmtGetAdminUserRightsArgument; result: AsnMgmtGetAdminUserRightsResult; error: AsnRequestError };
  asnMgmtGetEntraIdSettings: { argument: AsnMgmtEmpty; result: AsnMgmtEntraIdSettings; error: AsnRequestError };
  asnMgmtSetEntraIdSettings: { argument: AsnMgmtEntraIdSettings; result: AsnMgmtEmpty; error: AsnRequestError };
  asnCERFileOperationStatus4Admin: { argument: AsnCERFileOperationStatusArgument; result: void; error: never };
  asnCERGetClientLogDumpLevel4Admin: { argument: AsnCERGetClientLogDumpLevel4AdminArgument; result: AsnCERGetClientLogDumpLevel4AdminResult; error: AsnRequestError };
  asnCERGetSettings4Admin: { argument: AsnCERGetSettings4AdminArgument; result: AsnCERGetSettings4AdminResult; error: AsnRequestError };
  asnCERGetUserData4Admin: { argument: AsnCERGetUserData4AdminArgument; result: AsnCERGetUserData4AdminResult; error: AsnRequestError };
  asnCERSaveCrashDump4Admin: { argument: AsnCERSaveCrashDump4AdminArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnCERSaveLogFilePackage4Admin: { argument: AsnCERSaveLogFilePackage4AdminArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnCERSetClientLogDumpLevel4Admin: { argument: AsnCERSetClientLogDumpLevel4AdminArgument; result: void; error: never };
  asnGetDatabaseUpdatesNotice: { argument: AsnGetDatabaseUpdatesNoticeArgument; result: AsnGetDatabaseUpdatesNoticeResult; error: AsnRequestError };
  asnMgmtAbsentStateGetUser: { argument: AsnAbsentStateGetUserArgument; result: AsnAbsentStateGetUserResult; error: AsnRequestError };
  asnMgmtAbsentStateSetUser: { argument: AsnAbsentStateSetUserArgument; result: AsnAbsentStateSetUserResult; error: AsnRequestError };
  asnMgmtDirectPersistGetMultipleSettings: { argument: AsnMgmtDirectPersistGetMultipleSettingsArgument; result: AsnMgmtDirectPersistGetMultipleSettingsResult; error: AsnRequestError };
  asnMgmtDirectPersistGetSetting: { argument: AsnMgmtDirectPersistGetSettingArgument; result: AsnMgmtDirectPersistGetSettingResult; error: AsnRequestError };
  asnMgmtDirectPersistSetMultipleSettings: { argument: AsnMgmtDirectPersistSetMultipleSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtDirectPersistSetSetting: { argument: AsnMgmtDirectPersistSetSettingArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtGetChatGPTSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetChatGPTSettingsResult; error: AsnRequestError };
  asnMgmtGetMSTeamsSettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetMSTeamsSettingsResult; error: AsnRequestError };
  asnMgmtGetProxySettings: { argument: AsnMgmtEmpty; result: AsnMgmtGetProxySettingsResult; error: AsnRequestError };
  asnMgmtGetRedisSettings: { argument: AsnMgmtGetRedisSettingsArgument; result: AsnMgmtGetRedisSettingsResult; error: AsnRequestError };
  asnMgmtGetSelectedProCallBusinessPBXID: { argument: AsnMgmtEmpty; result: AsnMgmtGetSelectedProCallBusinessPBXIDResult; error: AsnRequestError };
  asnMgmtGetTeamsStats: { argument: AsnMgmtEmpty; result: AsnMgmtGetTeamsStatsResult; error: AsnRequestError };
  asnMgmtGetUsersEvent: { argument: AsnMgmtGetUsersEventArgument; result: void; error: never };
  asnMgmtSetChatGPTSettings: { argument: AsnMgmtSetChatGPTSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtSetMSTeamsSettings: { argument: AsnMgmtSetMSTeamsSettingsArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtSetProxySettings: { argument: AsnMgmtSetProxySettingsArgument; result: AsnMgmtSetProxySettingsResult; error: AsnRequestError };
  asnMgmtSetRedisSettings: { argument: AsnMgmtSetRedisSettingsArgument; result: AsnMgmtSetRedisSettingsResult; error: AsnRequestError };
  asnMgmtSetSelectedProCallBusinessPBXID: { argument: AsnMgmtSetSelectedProCallBusinessPBXIDArgument; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtTestMSTeamsSettings: { argument: AsnMgmtEmpty; result: AsnMgmtEmpty; error: AsnRequestError };
  asnMgmtVoiceServicesAssignDeviceToUser: { argument: AsnMgmtVoiceServicesAssignDeviceToUserArgument; result: AsnMgmtVoiceServicesAssignDeviceToUserResult; error: AsnRequestError };
  asnMgmtVoiceServicesGetDeviceCfg: { argument: AsnMgmtVoiceServicesGetDeviceCfgArgument; result: AsnMgmtVoiceServicesGetDeviceCfgResult; error: AsnRequestError };
  asnMgmtVoiceServicesRemoveDeviceFromUser: { argument: AsnMgmtVoiceServicesRemoveDeviceFromUserArgument; result: AsnMgmtVoiceServicesRemoveDeviceFromUserResult; error: AsnRequestError };
  asnMgmtVoiceServicesRollbackUpdate: { argument: AsnMgmtVoiceServicesRollbackUpdateArgument; result: AsnMgmtVoiceServicesRollbackUpdateResult; error: AsnRequestError };
  asnMgmtVoiceServicesScheduleUpdate: { argument: AsnMgmtVoiceServicesScheduleUpdateArgument; result: AsnMgmtVoiceServicesScheduleUpdateResult; error: AsnRequestError };
  asnMgmtVoiceServicesSetDeviceCfg: { argument: AsnMgmtVoiceServicesSetDeviceCfgArgument; result: AsnMgmtVoiceServicesSetDeviceCfgResult; error: AsnRequestError };
  asnMgmtVoiceServicesSetup: { argument: AsnMgmtVoiceServicesSetupArgument; result: AsnMgmtVoiceServicesSetupResult; error: AsnRequestError };
  asnMgmtVoiceServicesUpdateDevicePhoneNumberAssignment: { argument: AsnMgmtVoiceServicesUpdateDevicePhoneNumberAssignmentArgument; result: AsnMgmtVoiceServicesUpdateDevicePhoneNumberAssignmentResult; error: AsnRequestError };
  asnSetDatabaseUpdateTime: { argument: AsnSetDatabaseUpdateTimeArgument; result: AsnSetDatabaseUpdateTimeResult; error: AsnRequestError };
  asnUpdatePresenceV2: { argument: AsnUpdatePresenceV2Argument; result: void; error: never };
  asnRemovePresence: { argument: AsnRemovePresenceArgument; result: void; error: never };
  asnGetAndSubscribePresenceV2: { argument: AsnGetAndSubscribePresenceArgument; result: AsnGetAndSubscribePresenceV2Result; error: AsnRequestError };
  asnUnsubscribePresence: { argument: AsnUnsubscribePresenceArgument; result: AsnUnsubscribePresenceResult; error: AsnRequestError };
  asnSetDynamicRights: { argument: AsnSetDynamicRightsArgument; result: AsnSetDynamicRightsResult; error: AsnRequestError };
  asnRemoveDynamicRights: { argument: AsnRemoveDynamicRightsArgument; result: AsnRemoveDynamicRightsResult; error: AsnRequestError };
  asnRequestLargeProfileImage: { argument: AsnRequestLargeProfileImageArgument; result: AsnRequestLargeProfileImageResult; error: AsnRequestError };
  asnRequestContactImage: { argument: AsnRequestContactImageArgument; result: AsnRequestContactImageResult; error: AsnRequestError };
  asnGetAndSubscribePresence: { argument: AsnGetAndSubscribePresenceArgument; result: AsnGetAndSubscribePresenceResult; error: AsnRequestError };
  asnSetMonitorGroupingAttribute: { argument: AsnSetMonitorGroupingAttributeArgument; result: AsnSetMonitorGroupingAttributeResult; error: AsnRequestError };
  asnUpdatePresence: { argument: AsnUpdatePresenceArgument; result: void; error: never };
  asnRankingGetBestAgent: { argument: AsnRankingGetBestAgentArgument; result: AsnRankingGetBestAgentResult; error: AsnRequestError };
  asnRankingRankSessionAgent: { argument: AsnRankingRankSessionAgentArgument; result: AsnRankingRankSessionAgentResult; error: AsnRequestError };
  asnRankingRegisterSessionAgent: { argument: AsnRankingRegisterSessionAgentArgument; result: AsnRankingRegisterSessionAgentResult; error: AsnRequestError };
  asnRegisterServiceAgents: { argument: AsnRegisterServiceAgentsArgument; result: AsnRegisterServiceAgentsResult; error: AsnRequestError };
  asnUnregisterServiceAgents: { argument: AsnUnregisterServiceAgentsArgument; result: AsnUnregisterServiceAgentsResult; error: AsnRequestError };
  asnSetServiceAgentStates: { argument: AsnSetServiceAgentStatesArgument; result: void; error: never };
  asnResponseSetServiceAgentStatesFailed: { argument: AsnResponseSetServiceAgentStatesFailedArgument; result: void; error: never };
  asnRequestServiceAgentStateChange: { argument: AsnRequestServiceAgentStateChangeArgument; result: void; error: never };
  asnRequestServiceAgentLogin: { argument: AsnRequestServiceAgentLoginArgument; result: void; error: never };
  asnRequestServiceAgentLogout: { argument: AsnRequestServiceAgentLogoutArgument; result: void; error: never };
  asnRequestServiceAgentsStatusUpdate: { argument: AsnRequestServiceAgentsStatusUpdateArgument; result: void; error: never };
  asnTaskGetEntriesV2: { argument: AsnTaskGetEntriesV2Argument; result: AsnTaskGetEntriesResult; error: AsnRequestError };
  asnTaskGetEntryCount: { argument: AsnTaskGetEntryCountArgument; result: AsnTaskGetEntryCountResult; error: AsnRequestError };
  asnTaskAddEntry: { argument: AsnTaskAddEntryArgument; result: AsnTaskAddEntryResult; error: AsnRequestError };
  asnTaskRemoveEntries: { argument: AsnTaskRemoveEntriesArgument; result: AsnTaskRemoveEntriesResult; error: AsnRequestError };
  asnTaskModifyEntries: { argument: AsnTaskModifyEntriesArgument; result: AsnTaskModifyEntriesResult; error: AsnRequestError };
  asnTaskSetEntriesState: { argument: AsnTaskSetEntriesStateArgument; result: AsnTaskSetEntriesStateResult; error: AsnRequestError };
  asnTaskDelegateEntries: { argument: AsnTaskDelegateEntriesArgument; result: AsnTaskDelegateEntriesResult; error: AsnRequestError };
  asnTaskSetEntriesReminder: { argument: AsnTaskSetEntriesReminderArgument; result: AsnTaskSetEntriesReminderResult; error: AsnRequestError };
  asnTaskItemsModified: { argument: AsnTaskItemsModifiedArgument; result: void; error: never };
  asnTaskItemsAdded: { argument: AsnTaskItemsAddedArgument; result: void; error: never };
  asnTaskItemsRemoved: { argument: AsnTaskItemsRemovedArgument; result: void; error: never };
  asnTasksReload: { argument: AsnTasksReloadArgument; result: void; error: never };
  asnGetTaskEntryCount: { argument: AsnGetTaskEntryCountArgument; result: AsnGetTaskEntryCountResult; error: AsnRequestError };
  asnTaskGetEntries: { argument: AsnTaskGetEntriesArgument; result: AsnTaskGetEntriesResult; error: AsnRequestError };
  asnStartTLS: { argument: AsnStartTLSArgument; result: AsnStartTLSResult; error: AsnRequestError };
  asnTransportKeepAlive: { argument: AsnTransportKeepAliveArgument; result: void; error: never };
  asnTokenVerifyV2: { argument: AsnTokenVerifyV2Argument; result: AsnTokenVerifyResult; error: AsnRequestError };
  asnCheckConnection: { argument: AsnCheckConnectionArgument; result: AsnCheckConnectionResult; error: AsnRequestError };
  asnCreateAuthToken: { argument: AsnCreateAuthTokenArgument; result: AsnCreateAuthTokenResult; error: AsnRequestError };
  asnGetExternalServiceProfile: { argument: AsnGetExternalServiceProfileArgument; result: AsnGetExternalServiceProfileResult; error: AsnRequestError };
  asnGetTime: { argument: AsnGetTimeArgument; result: AsnGetTimeResult; error: AsnRequestError };
  asnRegisterExternalService: { argument: AsnRegisterExternalServiceArgument; result: AsnRegisterExternalServiceResult; error: AsnRequestError };
  asnRequestCERToken: { argument: AsnRequestCERTokenArgument; result: AsnRequestCERTokenResult; error: AsnRequestError };
  asnTokenVerify: { argument: AsnTokenVerifyArgument; result: AsnTokenVerifyResult; error: AsnRequestError };
  asnWebGetIceServers: { argument: AsnWebGetIceServersArgument; result: AsnWebGetIceServersResult; error: AsnRequestError };
  asnWebGetIceServersV2: { argument: AsnWebGetIceServersV2Argument; result: AsnWebGetIceServersResult; error: AsnRequestError };
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

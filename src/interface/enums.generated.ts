// Made by `npm run generate` from fixtures/interface/*.json and its corrections.json; do not edit.

export const AsnCERFileOperationStatusEnum = {
  "noError": 0,
  "zipping": 1,
  "transfering": 2,
  "cannotFindTarget": -1,
  "cannotFindSource": -2,
  "cannotWriteToTarget": -3,
  "failedToPrepare": -4,
  "failedToZip": -5,
  "generalError": -10,
} as const;
export const AsnETAPIDialNumberFormat = {
  "eTAPIDIALNUMBERFORMATNORMAL": 0,
  "eTAPIDIALNUMBERFORMATSUPERCANONIC": 1,
  "eTAPIDIALNUMBERFORMATPLAIN": 2,
  "eTAPIDIALNUMBERFORMATDIALABLEPLAIN": 3,
} as const;
export const AsnERemoteTapiNumberFormat = {
  "eREMOTETAPINUMBERFORMATPLAIN": 0,
  "eREMOTETAPINUMBERFORMATPREFORMAT": 1,
  "eREMOTETAPINUMBERFORMATSUPERCANONIC": 2,
} as const;
export const AsnERemoteTapiDialFormat = {
  "eREMOTETAPIDIALFORMATPLAIN": 0,
  "eREMOTETAPIDIALFORMATALL": 1,
} as const;
export const AsnERemoteTapiLineNames = {
  "eREMOTETAPILINENAMESORIGINAL": 0,
  "eREMOTETAPILINENAMESLINENUMBER": 1,
} as const;
export const AsnForwardMode = {
  "iCTIFORWARDUNKNOWN": 0,
  "iCTIFORWARDIMMEDIATE": 1,
  "iCTIFORWARDBUSY": 2,
  "iCTIFORWARDNOANSW": 3,
  "iCTIFORWARDBUSYINT": 4,
  "iCTIFORWARDBUSYEXT": 5,
  "iCTIFORWARDNOANSINT": 6,
  "iCTIFORWARDNOANSEXT": 7,
  "iCTIFORWARDIMMINT": 8,
  "iCTIFORWARDIMMEXT": 9,
  "iCTIBACKENDSPECIFIC": 10,
} as const;
export const AsnPresenceStateEnum = {
  "eUNCONTROLLED": 0,
  "eAVAILABLE": 1,
  "eBUSY": 2,
  "eABSENT": 3,
  "eDONOTDISTURB": 4,
  "eOUTOFORDER": 7,
} as const;
export const AsnPresenceStateFlags = {
  "eWORKINGAFTERCALL": 65536,
  "eCONFERENCING": 131072,
  "eRINGING": 16777216,
  "eAPPOINTMENT": 33554432,
  "eCALL": 67108864,
  "eOFFLINE": 134217728,
  "eNOTESET": 268435456,
  "eIDLE": 536870912,
  "eMOBILEAVAILABLITY": 1073741824,
} as const;
export const AsnPresenceStateMasks = {
  "ePresenceStateMask": 255,
  "ePresenceStateFlagsMaskAdd": 16711680,
  "ePresenceStateFlagsMask": 2130706432,
} as const;
export const EnumCallState = {
  "eCALLSTATEUNKNOWN": 0,
  "eCALLSTATEDESTROYED": 1,
  "eCALLSTATEOFFERING": 2,
  "eCALLSTATEDIALING": 4,
  "eCALLSTATERINGBACK": 8,
  "eCALLSTATEBUSY": 16,
  "eCALLSTATECONNECTED": 32,
  "eCALLSTATECONFERENCED": 64,
  "eCALLSTATEHOLD": 128,
  "eCALLSTATEDISCONNECTED": 256,
  "eCALLSTATEPREPARECALL": 512,
} as const;
export const EnumCallDisconnectedReason = {
  "eDISCONNECTEDREASONUNKNOWN": 0,
  "eDISCONNECTEDREASONUNCONNECTED": 1,
  "eDISCONNECTEDREASONBUSY": 2,
  "eDISCONNECTEDREASONREDIRECTEDUNKNOWN": 3,
  "eDISCONNECTEDREASONREDIRECTEDBYLINEOWNER": 4,
} as const;
export const EnumRemoteContactSource = {
  "eUNKNOWN": 0,
  "eSERVERPROVIDED": 1,
  "eCLIENTPROVIDED": 2,
  "eOTHERCLIENTPROVIDED": 3,
} as const;
export const EAsnCallType = {
  "eCALLTYPENORMAL": 0,
  "eCALLTYPECONSULT": 1,
  "eCALLTYPECONFERENCECONTROLER": 2,
  "eCALLTYPECALLBACK": 3,
  "eCALLTYPECONFERENCEMEMBER": 4,
  "eCALLTYPECONFERENCECONTROLERPENDING": 5,
  "eCALLTYPECONFERENCEMEMBERPENDING": 6,
} as const;
export const EnumCallRecordingState = {
  "eNOCALLRECODRING": 0,
  "eCALLRECORDERCALL": 1,
  "eCALLRECORDINGMEMBER": 2,
  "eWASCALLRECORDERCALL": 3,
  "eWASCALLRECORDINGMEMBER": 4,
} as const;
export const AsnPresenceRightsFlags = {
  "eVisible": 1,
  "eChangeable": 2,
  "eAppointmentPrivate": 16,
  "eAppointmentPublic": 32,
  "ePatternUsed": 32768,
  "eBlocked": 0,
  "ePublic": 65536,
  "eCompany": 131072,
  "eTeam": 262144,
  "ePersonal": 524288,
} as const;
export const AsnPresenceRightsMasks = {
  "eAppointmentMask": 240,
  "ePatternFlagsMask": 983040,
} as const;
export const AsnPhoneControlRightsFlags = {
  "eBlocked": 0,
  "eNumbersOutbound": 1,
  "eNumbersInbound": 2,
  "eNumbersRedirected": 4,
  "eSetForwards": 256,
  "eSetPickupCalls": 512,
} as const;
export const AsnPresenceCommonRights = {
  "eBlocked": 0,
  "ePublic": 98305,
  "eCompany": 163873,
  "eTeam": 294947,
  "ePersonal": 557107,
} as const;
export const AsnPhoneControlPrimaryCommonRights = {
  "eBlocked": 0,
  "eCompany": 7,
  "eTeam": 519,
  "ePersonal": 775,
} as const;
export const AsnPhoneControlSecondaryCommonRights = {
  "eBlocked": 0,
  "eTeam": 7,
  "ePersonal": 775,
} as const;
export const AsnContactFeatureSetEnum = {
  "eCONTACTFEATURENONE": 0,
  "eCONTACTFEATUREDIAL": 1,
  "eCONTACTFEATURESETFORWARDL1": 2,
  "eCONTACTFEATURESETFORWARDL2": 4,
  "eCONTACTFEATURESWAP": 8,
  "eCONTACTFEATUREANSWER": 16,
  "eCONTACTFEATUREHANGUP": 32,
  "eCONTACTFEATUREPICKUPL1": 64,
  "eCONTACTFEATUREPICKUPL2": 128,
  "eCONTACTFEATUREHOLD": 256,
  "eCONTACTFEATUREMESSAGE": 512,
  "eCONTACTFEATUREREDIRECT": 1024,
  "eCONTACTFEATURESETABSENT": 2048,
} as const;
export const AsnMetaDirectoryPasswordEncryption = {
  "iEncrypted": 0,
  "iPlain": 1,
} as const;
export const AsnAppsRegisterPushTypeFlags = {
  "eLOGOFF": 0,
  "eAVCALLS": 1,
  "eCHATMESSAGES": 2,
  "eJOURNALEVENTS": 4,
  "eSUBSCRIBETOALL": 255,
} as const;
export const AsnAppsPushEncryption = {
  "none": 0,
  "aes128": 1,
} as const;
export const AsnContactStatusParameterEnum = {
  "activeContactID": 0,
  "phoneNumber": 1,
  "eMail": 2,
} as const;
export const AsnNetDatabaseFindOptionIFlags = {
  "eRAWNAMEDATA": 1,
  "ePHONEBOOKS": 2,
  "eOTHERDBS": 4,
  "eRIGHTSCHECKED": 8,
  "ePHONETICAL": 16,
  "eMETADIRECTORY": 32,
  "eSINGLENUMBER": 64,
  "eFORCEMOBILE": 128,
  "eMULTIFIELDNAME": 256,
  "eONLYCTISERVERUSERS": 512,
  "eMANUALSEARCH": 1024,
  "eSORTBYDISPLAYNAME": 2048,
  "eUSENOCACHE": 4096,
  "eCOMPANYSEARCH": 8192,
  "eNOPHONEBOOKS": 16384,
  "eMANDANTSEARCH": 32768,
  "eONLYMETADIRECTORY": 65536,
  "eJPEGPHOTOHASH": 131072,
} as const;
export const AsnSMSStatus = {
  "eSMSSTATUSSUCCESS": 0,
  "eSMSSTATUSERROR": 1,
  "eSMSSTATUSDELAYED": 2,
} as const;
export const EnumEMailBodyEncoding = {
  "eEncodingUnknown": 0,
  "eEncodingTXTUTF8": 1,
  "eEncodingTXTUNICODE": 2,
  "eEncodingTXTANSI": 3,
} as const;
export const EnumEMailAttachmentEncoding = {
  "eEncodingUnknown": 0,
  "eEncodingTXTUTF8": 1,
  "eEncodingTXTUNICODE": 2,
  "eEncodingTXTANSI": 3,
  "eEncodingVCF": 4,
  "eEncodingWAV": 5,
  "eEncodingMP3": 6,
  "eEncodingBinary": 7,
} as const;
export const AsnAVMakeCallErrorEnum = {
  "general": 100,
} as const;
export const EnumCodecType = {
  "ePCMU": 0,
  "ePCMA": 8,
  "eG722": 9,
  "eG729": 18,
  "eOPUS": 96,
  "eTELEPHONE-EVENT": 101,
  "eG726-16": 110,
  "eG726-24": 111,
  "eG726-32": 112,
  "eG726-40": 113,
  "eVP8": 200,
  "eH264": 264,
} as const;
export const AsnAVMediaType = {
  "eMEDIATYPEAUDIOVIDEO": 0,
  "eMEDIATYPEAUDIO": 1,
  "eMEDIATYPEDESKTOPSHARING": 2,
  "eMEDIATYPEDESTKOPREQUESTSHARING": 3,
  "eMEDIATYPESIP": 65535,
} as const;
export const AsnAdminGetUserProfileErrorEnum = {
  "success": 0,
  "usernotfound": 1,
  "accessdenied": 2,
} as const;
export const AsnAdminUserOnlineStateFilter = {
  "eNOSTATEFILTER": 0,
  "eISONLINEONLY": 1,
  "eISOFFLINEONLY": 2,
} as const;
export const AsnAdminGetUserProfilesErrorEnum = {
  "success": 0,
  "nouserfound": 1,
  "accessdenied": 2,
} as const;
export const AsnAdminSetUserProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "usernotfound": 2,
  "sipurialreadyoccupied": 3,
  "sipurimalformed": 4,
} as const;
export const AsnAdminRemoveUserProfileErrorEnum = {
  "success": 0,
  "unknown": 1,
  "accessdenied": 2,
  "invalidusername": 3,
} as const;
export const AsnAdminAddUserProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "useralreadyexists": 2,
} as const;
export const AsnAdminGetComputerProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "computernotfound": 2,
} as const;
export const AsnAdminSetComputerProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "computernotfound": 2,
} as const;
export const AsnAdminAddComputerProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "computeralreadyexists": 2,
} as const;
export const AsnAdminFindUserErrorEnum = {
  "success": 0,
  "invalidparameters": 1,
  "accessdenied": 2,
} as const;
export const AsnAdminFindGroupProfilesFilter = {
  "allEnabledGroups": 0,
  "allGroups": 1,
  "dnPath": 2,
  "groupName": 3,
  "objectGUID": 4,
} as const;
export const AsnAdminFindGroupProfilesErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "nosearchparameter": 2,
} as const;
export const AsnAdminSetGroupProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "groupnotfound": 2,
  "wrongprofileversion": 3,
  "errorsavingprofile": 4,
} as const;
export const AsnAdminAddGroupProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "groupalreadyexists": 2,
  "errorsavingprofile": 3,
  "cantaddgroupinactivedirectory": 4,
} as const;
export const AsnAdminRemoveGroupProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "groupdoesnotexist": 2,
} as const;
export const AsnGetDatabaseManagerSettingsErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnGetAvailableLinesErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnGetUserManagerSettingsErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnAdminPhoneJournalUnansweredEnum = {
  "never": 0,
  "all": 1,
  "first": 2,
  "last": 3,
} as const;
export const AsnAdminGetPhoneJournalSettingsErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnAgentLoginRequiredParametersEnum = {
  "eAGENTLOGINREQUIRESAGENTID": 1,
  "eAGENTLOGINREQUIRESGROUPID": 2,
  "eAGENTLOGINREQUIRESPASSWORD": 4,
  "eAGENTLOGINREQUIRESDEVICEID": 8,
} as const;
export const AsnSupportedAgentStatesEnum = {
  "eAGENTSTATELOGGEDOUT": 1,
  "eAGENTSTATELOGGEDINNOTREADY": 2,
  "eAGENTSTATELOGGEDINREADY": 4,
  "eAGENTSTATELOGGEDINBUSY": 8,
  "eAGENTSTATELOGGEDINWORKINGAFTERCALL": 16,
} as const;
export const AsnAgentStateEnum = {
  "eAGENTSTATENOAGENT": 0,
  "eAGENTSTATENOTREADY": 1,
  "eAGENTSTATEREADY": 2,
  "eAGENTSTATEBUSY": 3,
  "eAGENTSTATEWORKINGAFTERCALL": 4,
} as const;
export const AsnAgentGroupCapabilitiesEnum = {
  "eAGENTCAPSUPPORTEDAGENTREQUESTSLOGIN": 1,
  "eAGENTCAPSUPPORTEDAGENTREQUESTSLOGOUT": 2,
  "eAGENTCAPSUPPORTEDAGENTREQUESTSNOTREADY": 4,
  "eAGENTCAPSUPPORTEDAGENTREQUESTSREADY": 8,
  "eAGENTCAPSUPPORTEDAGENTREQUESTSBUSY": 16,
  "eAGENTCAPSUPPORTEDAGENTREQUESTSWORKINGAFTERCALL": 32,
  "eAGENTCAPSUPPORTEDAGENTREQUESTSMASK": 255,
  "eAGENTCAPISPORTALGROUP": 536870912,
  "eAGENTCAPISPUBLICCHATGROUP": 1073741824,
} as const;
export const AsnClientAppID = {
  "eCLIENTAPPIDUNKNOWN": 0,
  "eCLIENTAPPIDPROCALL": 1,
  "eCLIENTAPPIDCLNINST": 2,
  "eCLIENTAPPIDENETSN": 3,
  "eCLIENTAPPIDENETTSC": 4,
  "eCLIENTAPPIDIVRDLL": 5,
  "eCLIENTAPPIDECTISRVCMD": 6,
  "eCLIENTAPPIDMOBILE": 7,
  "eCLIENTAPPIDMOBILEPAD": 8,
  "eCLIENTAPPIDWEBSERVICESDK": 9,
  "eCLIENTAPPIDMAC": 10,
  "eCLIENTAPPIDPROCALLWEB": 15,
  "eCLIENTAPPIDPROCALLSIP": 16,
  "eCLIENTAPPIDPROCALLXMPP": 17,
  "eCLIENTAPPIDPROCALLONE": 18,
  "eCLIENTAPPIDPUSHSERVICE": 19,
  "eCLIENTAPPIDPROCALLANALYTICS": 20,
  "eCLIENTAPPIDWEBLIVECHAT": 21,
  "eCLIENTAPPIDEXCHANGECALENDARREPLICATOR": 22,
  "eCLIENTAPPIDPROCALLPAC": 23,
  "eCLIENTAPPIDPROCALLPCB": 24,
  "eCLIENTAPPIDWEBCONFERENCING": 25,
  "eCLIENTAPPIDPROCALLWEBAPP": 26,
  "eCLIENTAPPIDWEBVIEW2CLIENT": 27,
  "eCLIENTAPPIDMSTEAMSAPP": 28,
} as const;
export const AsnNegotiateServerConnectionClientCapabilities = {
  "eNONE": 0,
  "eSOFTPHONE": 1,
  "eAVLINE": 2,
  "eASN1V2EVENTS": 4,
} as const;
export const AsnNegotiateServerConnectionServerTypeV2 = {
  "ePROCALLENTERPRISE": 0,
  "eTAPISERVER": 1,
  "ePROCALLINFINITY": 2,
  "ePROCALLNEX": 3,
} as const;
export const AsnNegotiateServerConnectionAuthenticationMethod = {
  "ePASSWORD": 0,
  "eDOMAIN": 1,
  "eOAUTH": 2,
} as const;
export const AsnLogonErrorEnum = {
  "eNETLOGININTERNALSERVERERROR": 100,
  "eNETLOGININVALUSERNAME": 101,
  "eNETLOGINNOMOREUSERS": 103,
  "eNETLOGININVALIDVERSION": 104,
  "eNETLOGINNEGOTIATIONREQUIRED": 105,
  "eNETLOGININVALIDAUTHENTICATIONMETHOD": 106,
  "eNETLOGINUSERNOTENABLED": 107,
  "eNETLOGININVALIDCOMPUTERNAME": 108,
  "eNETLOGINDOMAINAUTHFAILED": 109,
  "eNETLOGINMISSINGRIGHTS": 110,
  "eNETLOGINMISSINGRIGHTSTS": 111,
  "eNETLOGINSERVERNOTCOMPATIBLE": 112,
  "eNETLOGINALREADYAUTHENTICATED": 113,
  "eNETLOGINTLSREQUIRED": 114,
  "eNETLOGINACCOUNTPASSWORDLOCKED": 129,
  "eNETLOGINTOKENEXIRED": 130,
  "eNETLOGINTOOMANYATTEMPTS": 131,
  "eNETLOGINWRONGPACMODE": 133,
} as const;
export const AsnUserTokenType = {
  "eUserTokenExternal": 0,
  "eUserTokenLogin": 1,
} as const;
export const AsnAttachToContactOptions = {
  "eAttachToNothing": 0,
  "eAttachToAll": 1,
  "eAttachOnlyMinimum": 2,
} as const;
export const AsnBinaryTransferMetaDataTypeEnum = {
  "empty": 0,
  "picture": 1,
  "vcard": 2,
  "geodata": 3,
  "voicemessage": 4,
} as const;
export const AsnBinaryTransferRequestErrorEnum = {
  "noerror": 0,
  "serverBusy": 1,
  "extensionNotAllowed": 2,
  "fileTooBig": 3,
  "unknownTransferID": 4,
  "transferTerminated": 5,
  "invalidPosition": 6,
  "filedeleted": 7,
  "invalidMetaData": 8,
  "databaseFail": 9,
  "generalServerError": 9999,
} as const;
export const AsnBinaryTransferStorageTypeEnum = {
  "ucserver": 0,
  "ucweb": 1,
  "dropbox": 2,
  "awss3": 3,
  "onedrive": 4,
} as const;
export const AsnBinaryTransferServiceTypeEnum = {
  "chat": 0,
  "screensharing": 1,
  "toexternal": 2,
} as const;
export const AsnCtiLineOpenStatus = {
  "lineStatusDisconnected": 0,
  "lineStatusClosed": 1,
  "lineStatusOpen": 2,
  "lineStatusOpenNoPhoneConnected": 3,
  "lineStatusOpenNoPBXConnection": 4,
  "lineStatusOpenPBXLoginFailed": 5,
  "lineStatusOpenPBXNoLicense": 6,
  "lineStatusOpenPBXSessionCountExceeded": 7,
  "lineStatusFailedNoLicense": 8,
  "lineStatusFailedNoECSTALicense": 9,
} as const;
export const EnumCallFeatures = {
  "eCFEATURENONE": 0,
  "eCFEATUREANSWER": 1,
  "eCFEATUREMAKECALL": 2,
  "eCFEATURECOMPLETECALL": 4,
  "eCFEATUREMERGECALLS": 16,
  "eCFEATUREHANGUP": 32,
  "eCFEATUREBLINDTRANSFER": 256,
  "eCFEATUREREDIRECT": 512,
  "eCFEATUREMAYBEPICKUPED": 1024,
  "eCFEATURESWAPHOLD": 4096,
  "eCFEATUREHOLD": 8192,
  "eCFEATUREUNHOLD": 16384,
  "eCFEATURECONFERENCESTARTEU": 65536,
  "eCFEATURECONFERENCEADDPARTY": 131072,
  "eCFEATURECONFERENCESTARTUSA": 262144,
  "eCFEATUREGENERATETONE": 1048576,
  "eCFEATUREDIALDIGITS": 2097152,
  "eCFEATURESTARTCALLRECORD": 16777216,
  "eCFEATURESTOPCALLRECORD": 33554432,
} as const;
export const EnumLineFeatures = {
  "eCTILINEFEATURENONE": 0,
  "eCTILINEFEATUREMAKECALL": 1,
  "eCTILINEFEATUREDONOTDISTURB": 2,
  "eCTILINEFEATUREPICKUP": 4,
  "eCTILINEFEATUREBLOCKID": 8,
  "eCTILINEFEATURENOIMMEDIATEINQUIRY": 16,
  "eCTILINEFEATUREREMOTEOFFICE": 32,
  "eCTILINEFEATUREINVALIDPASSWORD": 64,
  "eCTILINEFEATUREREMOTEOFFICEEMULATION": 128,
} as const;
export const EnumForwardModes = {
  "eFORWARDMODEUNKNOWN": 0,
  "eFORWARDMODEIMMEDIATE": 1,
  "eFORWARDMODEBUSY": 2,
  "eFORWARDMODENOANSW": 4,
  "eFORWARDMODEBUSYINT": 8,
  "eFORWARDMODEBUSYEXT": 16,
  "eFORWARDMODENOANSINT": 32,
  "eFORWARDMODENOANSEXT": 64,
  "eFORWARDMODEIMMINT": 128,
  "eFORWARDMODEIMMEXT": 256,
  "eFORWARDDISC": 512,
  "eFORWARDDISCINT": 1024,
  "eFORWARDDISCEXT": 2048,
  "eFORWARDADMINDISC": 4096,
  "eFORWARDADMINDISCINT": 8192,
  "eFORWARDADMINDISCEXT": 16384,
  "eFORWARDALLMODESMASK": 32767,
} as const;
export const EnumForwardController = {
  "eFORWARDCONTROLLERPBX": 1,
  "eFORWARDCONTROLLERTAPISERVERADMIN": 2,
  "eFORWARDCONTROLLERTAPISERVERUSER": 4,
} as const;
export const AsnCtiEnumPhoneLinesErrorEnum = {
  "success": 0,
  "generalerror": 1,
  "accessdenied": 2,
} as const;
export const AsnCtiSnapshotPhoneLineErrorEnum = {
  "success": 0,
  "generalerror": 1,
  "accessdenied": 2,
  "invalidline": 3,
} as const;
export const AsnCtiLineMonitorStartErrorEnum = {
  "success": 0,
  "generalerror": 1,
  "accessdenied": 2,
  "invalidline": 3,
} as const;
export const AsnCtiLineMonitorStopErrorEnum = {
  "success": 0,
  "generalerror": 1,
  "accessdenied": 2,
  "invalidline": 3,
} as const;
export const AsnCtiLineSetDoNotDisturbErrorEnum = {
  "success": 0,
  "generalerror": 1,
  "accessdenied": 2,
  "invalidline": 3,
} as const;
export const AsnCtiLineSetRemoteOfficeErrorEnum = {
  "success": 0,
  "generalerror": 1,
  "accessdenied": 2,
  "invalidline": 3,
} as const;
export const AsnCtiCallInfoChangedReason = {
  "reasonCallOffering": 0,
  "reasonCallDialing": 1,
  "reasonCallRingback": 2,
  "reasonCallConnected": 3,
  "reasonCallConferenced": 4,
  "reasonCallHold": 5,
  "reasonRemotePartyChanged": 6,
  "reasonRemoteContactChanged": 7,
  "reasonProjectOrPrivateChanged": 8,
  "reasonCallMemoChanged": 9,
  "reasonCallBusy": 10,
  "reasonCallDisconnect": 11,
  "reasonCallDestroyed": 12,
  "reasonHoldContactChanged": 13,
  "reasonOther": 14,
  "reasonCallDataChanged": 15,
  "reasonConnectionToPhoneDestroyed": 16,
} as const;
export const AsnCtiMakeCallErrorEnum = {
  "success": 0,
  "generalerror": 1,
  "accessdenied": 2,
  "invalidline": 3,
} as const;
export const EnumCtiDigitMode = {
  "eLINEDIGITMODESERVERDECIDE": 0,
  "eLINEDIGITMODEPULSE": 1,
  "eLINEDIGITMODEDTMF": 2,
  "eLINEDIGITMODEDTMFEND": 4,
} as const;
export const AsnChatResultEnum = {
  "noerror": 0,
  "forbidden": 1,
  "invalidconversationid": 2,
  "invalidmessageid": 3,
  "tomanymessages": 4,
  "unknownrecipient": 5,
  "databasefail": 6,
  "invalidcrossrefid": 7,
  "federationfail": 8,
  "requestfail": 9,
  "invalidparam": 10,
  "notsubscribed": 11,
} as const;
export const AsnChatUserlistModify = {
  "added": 1,
  "removed": 2,
  "update": 3,
} as const;
export const AsnChatWatchModeEnum = {
  "watch": 1,
  "unwatch": 0,
} as const;
export const AsnConversationType = {
  "one-to-one": 1,
  "multi-user": 2,
  "static-chatroom": 3,
  "public-chatroom": 4,
} as const;
export const AsnChatMessageStatus = {
  "eRead": 1,
  "eUnread": 2,
  "eDeleted": 3,
  "eUndeleted": 4,
} as const;
export const AsnChatTypingTime = {
  "refreshInterval": 20,
  "timeout": 30,
} as const;
export const EnumRequestConversationAvatarResult = {
  "eDEFAULT": 0,
  "eHASHNOTCHANGED": 1,
  "eATTACHED": 2,
} as const;
export const AsnClientCapabilityEnum = {
  "bNothing": 0,
  "bAudio": 1,
  "bVideo": 2,
  "bScreenShare": 3,
  "bCalendarExchange": 4,
  "bCalendarNotes": 5,
  "bCameraControl": 6,
  "bPublicChat": 7,
  "bPublicCall": 8,
  "bConferencing": 9,
  "bAudioRemoteControlServer": 10,
  "bAudioRemoteControlClient": 11,
} as const;
export const AsnClientContentContactFilter = {
  "eNOFILTER": 0,
  "eNOPICTURES": 1,
} as const;
export const AsnSubscribeClientContentFlags = {
  "eALL": 0,
  "eCONTACTS": 1,
  "eSTRUCTURE": 2,
  "eJPEGPHOTO": 4,
} as const;
export const AsnChangeClientContentFlags = {
  "eUPDATEORIGINATOR": 0,
  "eFULLUPDATE": 1,
} as const;
export const AsnClientContentChangedFlags = {
  "eFULLUPDATE": 0,
} as const;
export const AsnAdministrativeFunctionKeyTypes = {
  "eAdministrativeFunctionKeyDial": 0,
} as const;
export const AsnAdministrativeMonitorContentSubscriptionFlags = {
  "eAdministrativeMonitorContentGroupNoEvents": 0,
  "eAdministrativeMonitorContentGroupChanges": 1,
} as const;
export const AsnClientPersistenceResultDetailsEnum = {
  "noerror": 0,
  "itemstoreaccessdenied": 1,
  "dataaccessdenied": 2,
  "invalidsubscription": 3,
  "invalidcrossrefid": 4,
  "invalidkey": 5,
  "invaliddata": 6,
  "clientpersistenceoverload": 7,
  "databasefail": 8,
  "revisionoutdated": 9,
  "clientpersistencedisabled": 99,
} as const;
export const AsnClientPersistenceReadWildcardTypeEnum = {
  "noWildcard": 0,
  "prefixKey": 1,
  "postfixKey": 2,
} as const;
export const AsnClientPersistenceSubscribeTypeEnum = {
  "subscribe": 1,
  "unsubscribe": 2,
} as const;
export const EnumAppointmentState = {
  "eAPPOINTMENTSTATUSFREE": 0,
  "eAPPOINTMENTSTATUSTENTATIVE": 1,
  "eAPPOINTMENTSTATUSBUSY": 2,
  "eAPPOINTMENTSTATUSOUTOFOFFICE": 3,
} as const;
export const EnumAppointmentImportance = {
  "eAPPOINTMENTIMPORTANCELESS": 0,
  "eAPPOINTMENTIMPORTANCENORMAL": 1,
  "eAPPOINTMENTIMPORTANCEURGENT": 2,
} as const;
export const EnumAppointmentSensitivity = {
  "eAPPOINTMENTSENSITIVITYNORMAL": 0,
  "eAPPOINTMENTSENSITIVITYPERSONAL": 1,
  "eAPPOINTMENTSENSITIVITYPRIVATE": 2,
  "eAPPOINTMENTSENSITIVITYCONFIDENTIAL": 3,
} as const;
export const AsnUserStaticRights = {
  "eUSERRIGHTSSENDUSERUSER": 1,
  "eUSERRIGHTSSENDSMS": 2,
  "eUSERRIGHTSEMPTY": 4,
  "eUSERRIGHTSUSEPROCALL": 8,
  "eUSERRIGHTSSELFADMIN": 32,
  "eUSERRIGHTSUSERCTI": 64,
  "eDONOTUSE": 128,
  "eUSERRIGHTSOFFLINEMAIL": 256,
  "eUSERRIGHTSCALLRECORDING": 512,
  "eUSERRIGHTSUSEPHONEBOOK": 1024,
  "eUSERRIGHTSUSERPRESENCE": 2048,
  "eUSERRIGHTSGROUPALLINMONITOR": 4096,
  "eUSERRIGHTSGROUPNOCHANGEMONITOR": 8192,
  "eUSERRIGHTSGROUPVIEWJOURNAL": 16384,
  "eUSERRIGHTSGROUPVIEWJOURNALLEADER": 32768,
  "eUSERRIGHTSGROUPEDITJOURNAL": 65536,
  "eDONOTUSE2": 131072,
  "eDONOTUSE3": 262144,
  "eUSERRIGHTSUSERVIEWJOURNAL": 524288,
  "eUSERRIGHTSGLOBALDELETEJOURNAL": 1048576,
  "eUSERRIGHTSOFFLINESMS": 2097152,
  "eUSERRIGHTSDESKSHAREACCEPT": 4194304,
  "eUSERRIGHTSDESKSHAREFULL": 8388608,
  "eDONOTUSE4": 16777216,
  "eUSERRIGHTSAVAUDIO": 33554432,
  "eUSERRIGHTSAVVIDEO": 67108864,
  "eUSERRIGHTSFEDDESKSHARE": 134217728,
} as const;
export const AsnUserStaticRights2 = {
  "eUSERRIGHTS2ENABLEFORANONYMOUSAPI": 1,
  "eUSERRIGHTS2LOGINOVERINTERNET": 2,
  "eUSERRIGHTS2LOGINBYMOBILE": 4,
  "eUSERRIGHTS2ENABLEAGENTMANAGER": 8,
  "eUSERRIGHTS2ISAGENTSUPERVISOR": 16,
  "eUSERRIGHTS2GROUPFORPUBLICCHAT": 32,
  "eUSERRIGHTS2GROUPFORPORTAL": 64,
  "eUSERRIGHTS2GROUPFORMONITOR": 128,
  "eUSERRIGHTS2ENABLECONTENTSHARINGFILES": 512,
  "eUSERRIGHTS2ENABLECONTENTSHARINGLOCATION": 1024,
  "eUSERRIGHTS2ENABLECONTENTSHARINGCONTACTS": 2048,
  "eUSERRIGHTS2USECONFERENCING": 4096,
  "eUSERRIGHTS2USETEAMS": 8192,
  "eUSERRIGHTS2ALLOWLOGININTERNETDESKTOP": 16384,
  "eUSERRIGHTS2USEWEBAPP": 32768,
} as const;
export const AsnContactPhoneLineState = {
  "eLINEOFFLINE": 0,
  "eLINEONLINE": 1,
} as const;
export const AsnAbsentStateEnum = {
  "eABSENTSTATENOTABSENT": 0,
  "eABSENTSTATEOUTOFOFFICE": 1,
  "eABSENTSTATEBUSY": 2,
  "eABSENTSTATEDONOTDISTURB": 3,
  "eABSENTSTATENOTSET": 4,
} as const;
export const AsnReachabilityEnum = {
  "eREACHABILITYNORMAL": 0,
  "eREACHABILITYPAUSE": 1,
  "eREACHABILITYBUSINESSTRIP": 2,
  "eREACHABILITYHOMEOFFICE": 3,
  "eREACHABILITYVACATION": 4,
  "eREACHABILITYUNREACHABLE": 5,
} as const;
export const AsnExternalPresenceType = {
  "eMSTeams": 0,
} as const;
export const AsnLoginV2SupportedAuthMethod = {
  "noneOrUnknown": 0,
  "basic": 1,
  "digest": 2,
  "ntlm": 3,
  "kerberos": 4,
  "bearer": 5,
  "openidc": 6,
} as const;
export const EnumProjectType = {
  "ePROJECTTYPEUNKNOWN": 0,
  "ePROJECTTYPEPBX": 1,
  "ePROJECTTYPEJOURNAL": 2,
  "ePROJECTTYPEJOURNALPBX": 3,
  "ePROJECTTYPEPBXPRIVATE": 4,
} as const;
export const EAsnJournalCallType = {
  "eCTICall": 0,
  "eVideoChat": 1,
  "eAudioChat": 2,
  "eAudioVideoChat": 3,
  "eIM": 4,
  "eBluetoothMobile": 5,
  "eBluetoothMobileUnknownDuration": 6,
  "eSipAVCall": 7,
  "eSMS": 8,
  "eScreenSharing": 9,
  "eRequestedScreenSharing": 10,
} as const;
export const EAsnCallState = {
  "unknown": 0,
  "destroyed": 1,
  "offering": 2,
  "dialing": 4,
  "ringback": 8,
  "busy": 16,
  "connected": 32,
  "conferenced": 64,
  "hold": 128,
  "disconnected": 256,
  "preparecall": 512,
} as const;
export const AsnContactPhoneLineType = {
  "iPHONENUMBERTYPEALL": -1,
  "iPHONENUMBERTYPEUNKNOWN": 0,
  "iPHONENUMBERTYPEPRIMARY": 1,
  "iPHONENUMBERTYPESECONDARY": 2,
  "iPHONENUMBERTYPEOTHEROWNNUMBER": 3,
} as const;
export const EnumSTUNandTURNType = {
  "eSTUN": 1,
  "eTURN": 2,
} as const;
export const AsnNetDatabaseJournalCallType = {
  "eJOURNALCALLTYPEPBX": 0,
  "eJOURNALCALLTYPEVIDEOCHAT": 1,
  "eJOURNALCALLTYPEAUDIOCHAT": 2,
  "eJOURNALCALLTYPEAUDIOVIDEOCHAT": 3,
  "eJOURNALCALLTYPEIM": 4,
  "eJOURNALCALLTYPEBLUETOOTHMOBILE": 5,
  "eJOURNALCALLTYPEBLUETOOTHMOBILEUNKNOWNDURATION": 6,
  "eJOURNALCALLTYPESIPAVCALL": 7,
  "eJOURNALCALLTYPESMS": 8,
  "eJOURNALCALLTYPESCREENSHARING": 9,
  "eJOURNALCALLTYPERSCREENSHARING": 10,
} as const;
export const AsnNetDatabaseJournalFilterEnumeration = {
  "flagIntern": 1,
  "flagExtern": 2,
  "flagInbound": 4,
  "flagOutbound": 8,
  "flagConnected": 16,
  "flagNotConnected": 32,
  "flagHasMemo": 64,
  "flagHasNoMemo": 128,
  "flagUnreadOnly": 256,
  "flagNoUnknown": 512,
  "flagTextChats": 1024,
  "flagAudioChats": 2048,
  "flagVideoChats": 4096,
  "flagPhoneCalls": 8192,
  "flagDeskShare": 16384,
  "flagIncludeAllPublic": 65536,
} as const;
export const AsnJournalSubscribeFlags = {
  "eDEFAULT": 0,
  "eGROUPJOURNAL": 1,
} as const;
export const AsnJournalPrivateCallOptions = {
  "eNORMAL": 0,
  "eSHORTENNUMBERS": 1,
  "eNONUMBERS": 2,
} as const;
export const AsnUpdateJournalUpdateFlags = {
  "eUpdateFlagRead": 1,
  "eUpdateFlagContact": 2,
  "eUpdateFlagProject": 4,
  "eUpdateFlagMemo": 8,
  "eUpdateFlagSubject": 16,
  "eUpdateFlagAcceptor": 32,
  "eUpdateFlagPhoneNumber": 64,
  "eUpdateFlagTrackerLastCall": 128,
  "eUpdateFlagNoStatistic": 256,
  "eUpdateFlagCallType": 512,
  "eUpdateFlagLabel": 1024,
  "eUpdateFlagDeleted": 2048,
  "eUpdateFlagTrackerCallFlow": 4096,
  "eUpdateFlagContactName": 8192,
} as const;
export const AsnManagementProtocolVersion = {
  "current": 3,
} as const;
export const AsnMgmtGetUserProfilesErrorEnum = {
  "success": 0,
  "nouserfound": 1,
  "accessdenied": 2,
} as const;
export const AsnMgmtSMSSenderAddressType = {
  "eSMSSenderAddressUserConfigured": 0,
  "eSMSSenderAddressUserConfiguredIfAvailable": 1,
  "eSMSSenderAddressServerConfigured": 2,
} as const;
export const AsnMgmtACUBROADCASTSENUM = {
  "eACUBROADCASTUPDATE": 1,
  "eACUBROADCASTUPDATEALL": 2,
  "eACUBROADCASTREPORTSTATUS": 3,
} as const;
export const AsnUpdateAVBehaviour = {
  "waitForIdle": 0,
  "immediate": 1,
  "waitForIdleTimed": 2,
} as const;
export const AsnMgmtTapiLineSINGALCALLSONADDRESSEnum = {
  "eSINGALCALLSONADDRESSALL": 0,
  "eSINGALCALLSONADDRESS0": 1,
} as const;
export const AsnSIPAVResponseCodes = {
  "rcdefault": 0,
  "rcbusy": 1,
  "rctmpavailable": 2,
  "rcdecline": 3,
  "rcringing": 4,
} as const;
export const AsnMgmtEnumLineType = {
  "unknown": 0,
  "cti": 1,
  "mobile": 2,
  "sipav": 3,
  "clientav": 4,
} as const;
export const AsnMgmtDeskShareAccess = {
  "eDeskShareAccessNone": 0,
  "eDeskShareAccessAccept": 1,
  "eDeskShareAccessFull": 2,
} as const;
export const AsnMgmtEnumUMSecurity = {
  "eUMSECURITYINDIVIDUAL": 0,
  "eUMSECURITYWINUSERNAME": 1,
  "eUMSECURITYDOMAIN": 2,
} as const;
export const AsnMgmtEnumUMSelfInstall = {
  "eUMSELFINSTALLFULL": 0,
  "eUMSELFINSTALLSIMPLE": 1,
  "eUMSELFINSTALLNONE": 2,
} as const;
export const AsnEUserReplicatorType = {
  "eNONE": 0,
  "eENTRAID": 1,
} as const;
export const AsnMgmtSchemaExtensionVersion = {
  "eSCHEMAEXTENSIONVERSIONNOTDETECTABLE": -1,
  "eSCHEMAEXTENSIONVERSIONNONE": 0,
  "eSCHEMAEXTENSIONVERSION3": 1,
  "eSCHEMAEXTENSIONVERSION4": 2,
  "eSCHEMAEXTENSIONVERSION6": 3,
} as const;
export const AsnMgmtPhoneNumberFormats = {
  "ePHONENUMBERFORMATPLAIN": 0,
  "ePHONENUMBERFORMATPLAININTERNAL": 1,
  "ePHONENUMBERFORMATREADABLE": 2,
  "ePHONENUMBERFORMATREADABLEINTERNAL": 3,
  "ePHONENUMBERFORMATDIALABLE": 4,
  "ePHONENUMBERFORMATDIN": 5,
  "ePHONENUMBERFORMATDININTERNAL": 6,
  "ePHONENUMBERFORMATPLAINWEXT": 7,
  "ePHONENUMBERFORMATPLAINWEXTINTERNAL": 8,
  "ePHONENUMBERFORMATUNFORMATTED": 9,
} as const;
export const AsnMgmtUserManagerInterfaceType = {
  "eUSERMANAGERINTERFACETYPEUNKNOWN": 0,
  "eUSERMANAGERINTERFACETYPEBUILTIN": 1,
  "eUSERMANAGERINTERFACETYPEACTIVEDIRECTORY": 2,
  "eUSERMANAGERINTERFACETYPELDAP": 3,
  "eUSERMANAGERINTERFACETYPEBUILTINDB": 4,
} as const;
export const AsnMgmtELICENSEFEATURE = {
  "eELICENSEFEATUREUSERS": 1,
  "eELICENSEFEATURELINES": 2,
  "eELICENSEFEATURECLIENTS": 3,
  "eELICENSEFEATUREUMREPLICATOR": 4,
  "eELICENSEFEATUREANALYTICS": 5,
  "eELICENSEFEATUREINSTANCES": 6,
  "eELICENSEFEATURESERVERLINES": 7,
  "eELICENSEFEATURECHALLENGEPBX": 8,
  "eELICENSEFEATURECSTACONNECTIONS": 9,
  "eELICENSEFEATURECHANNELS": 10,
} as const;
export const AsnMgmtECOMPROMISESTATUS = {
  "eECOMPROMISESTATUSVALID": 0,
  "eECOMPROMISESTATUSBLACKLISTEDINVALID": 1,
  "eECOMPROMISESTATUSREBOUNDINVALID": 2,
  "eECOMPROMISESTATUSBLACKLISTEDTEMPORARY": 3,
  "eECOMPROMISESTATUSREBOUNDTEMPORARY": 4,
} as const;
export const AsnMgmtGetLicenseErrorEnum = {
  "eLICENSEERREXISTS": -23,
  "eLICENSEERRINVALIDLICENSE": -25,
  "eLICENSEERRDEPENDENCIES": -26,
  "eLICENSEERRREQUIRESHARDWAREID": -27,
  "eLICENSEERRFORBIDDENCOMBINATION": -28,
  "eLICENSEERRLICENSEEXPIRED": -29,
  "eLICENSEERRBLACKLISTEDINVALID": -30,
  "eLICENSEERRREBOUNDINVALID": -31,
} as const;
export const AsnMgmtVerifyUCWebServicesConfigError = {
  "eUCWSSERVERSTATUSCONNECTED": 0,
  "eUCWSSERVERSTATUSUNKNOWN": 1,
  "eUCWSSERVERSTATUSINVALIDUCSID": 2,
  "eUCWSSERVERSTATUSLOGINFAILED": 3,
  "eUCWSSERVERSTATUSFAILED": 4,
  "eUCWSSERVERSTATUSREDIRECT": 5,
} as const;
export const AsnMgmtMobileAccessOption = {
  "eNONE": 0,
  "eUCCONNECT": 1,
  "eOWNSERVERS": 2,
} as const;
export const AsnDatabaseManagerAuthModeEnum = {
  "eAuthImplicitWindows": 0,
  "eAuthExplicitSQL": 1,
  "eAuthExplicitWindows": 2,
} as const;
export const AsnMgmtGetDatabaseManagerSettingsErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnMgmtSetDatabaseManagerSettingsErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnInterfaceTypeEnum = {
  "eINTERFACETYPEUNDEF": -1,
  "eINTERFACETYPEADMIN": 0,
  "eINTERFACETYPECLIENT": 1,
  "eINTERFACETYPETSP": 2,
  "eINTERFACETYPEHTTP": 3,
  "eINTERFACETYPEHTTPS": 4,
  "eINTERFACETYPELDAP": 5,
  "eINTERFACETYPELDAPS": 6,
  "eINTERFACETYPEHTTPNODEJS": 7,
  "eINTERFACETYPEHTTPSNODEJS": 8,
  "eINTERFACETYPESIPREGISTRAR": 9,
  "eINTERFACETYPESIPFEDERATION": 10,
  "eINTERFACETYPEXMPPFEDERATION": 11,
} as const;
export const AsnInterfaceProtocolEnum = {
  "ePROTOCOLUNDEF": -1,
  "ePROTOCOLTCP": 0,
  "ePROTOCOLSTARTTLSOPTIONAL": 1,
  "ePROTOCOLSTARTTLSMANDATORY": 2,
  "ePROTOCOLTLS": 3,
  "ePROTOCOLTLSFILECERT": 4,
  "ePROTOCOLUDP": 5,
  "ePROTOCOLMTLS": 6,
} as const;
export const AsnInterfaceStatusEnum = {
  "eINTERFACESTATUSUNDEF": -1,
  "eINTERFACESTATUSNOTINITIALIZED": 0,
  "eINTERFACESTATUSFAILED": 1,
  "eINTERFACESTATUSCERTERROR": 2,
  "eINTERFACESTATUSOPEN": 5,
} as const;
export const AsnEConnectedIdDealing = {
  "eCONNECTEDIDDEALINGNORMAL": 0,
  "eCONNECTEDIDDEALINGIGNORE": 1,
} as const;
export const AsnAVSTUNANDTURNSERVERTYPE = {
  "eUNDEF": -1,
  "eSTUN": 0,
  "eTURNUSERPASSWD": 1,
  "eTURNSHAREDSECRET": 2,
} as const;
export const AsnAVSTUNANDTURNPROVIDERTYPE = {
  "eTURNPROVIDERTYPEOWNSERVERS": 0,
  "eTURNPROVIDERTYPEEXTERNAL": 1,
  "eTURNPROVIDERTYPEUCCONNECT": 2,
} as const;
export const AsnGatewayModelEnum = {
  "gwmodelgeneral": 0,
  "gwmodelunifyopenscapebusiness": 100,
  "gwmodelmitelmivoiceoffice400": 200,
  "gwmodelmitelmivoiceofficemxone": 201,
  "gwmodelferrariofficemastergate": 300,
  "gwmodelavmfritzbox7490": 400,
  "gwmodelasteriskpbx": 500,
  "gwmodelpanasonicns1000": 600,
  "gwmodelpanasonicnsx": 601,
} as const;
export const AsnGatewayTypesEnum = {
  "gatewaystdsipwsipmediagw": 0,
  "gatewaystdsipwomediagw": 4,
  "mediagatewayrtp": 1,
  "mediagatewaydtls": 2,
  "federationstdsip": 3,
  "gatewaystdsipwkurentomediagw": 5,
} as const;
export const AsnMediaModesEnum = {
  "mediastdlegacy": 0,
  "mediastdlegacysrtp": 1,
  "mediastdwebrtc": 2,
} as const;
export const AsnSIPConnectionTypeEnum = {
  "eSIPUDP": 1,
  "eSIPTCP": 2,
  "eSIPTLS": 3,
  "eSIPMTLS": 6,
} as const;
export const AsnAudioCodesEnum = {
  "audiocodecg711ulaw": 0,
  "audiocodecg711alaw": 1,
  "audiocodecg722": 2,
  "audiocodecopus": 3,
} as const;
export const AsnMgmtLoginError = {
  "eNETLOGININTERNALSERVERERROR": 100,
  "eNETLOGININVALUSERNAME": 101,
  "eNETLOGININVALIDPASS": 102,
  "eNETLOGINNOMOREUSERS": 103,
  "eNETLOGININVALIDVERSION": 104,
  "eNETLOGINNEGOTIATIONREQUIRED": 105,
  "eNETLOGININVALIDAUTHENTICATIONMETHOD": 106,
  "eNETLOGINUSERNOTENABLED": 107,
  "eNETLOGININVALIDCOMPUTERNAME": 108,
  "eNETLOGINDOMAINAUTHFAILED": 109,
  "eNETLOGINMISSINGRIGHTS": 110,
  "eNETLOGINMISSINGRIGHTSTS": 111,
  "eNETLOGINSERVERNOTCOMPATIBLE": 112,
  "eNETLOGINALREADYAUTHENTICATED": 113,
  "eNETLOGINTLSREQUIRED": 114,
  "eNETLOGINTOKENEXIRED": 130,
} as const;
export const AsnMgmtUCServerType = {
  "enterprise": 0,
  "one": 1,
  "business": 2,
  "datacenter": 3,
  "ucaas": 4,
} as const;
export const AsnMgmtUCServerFeatures = {
  "none": 0,
  "federation": 1,
  "xmpp-federation": 2,
  "cstaserver": 4,
  "webserver": 8,
  "ucconnect": 16,
  "voiceservices": 32,
} as const;
export const AsnMgmtLineForwardModeEnum = {
  "eLINEFORWARDMODEUNCOND": 1,
  "eLINEFORWARDMODEUNCONDINTERNAL": 2,
  "eLINEFORWARDMODEUNCONDEXTERNAL": 4,
  "eLINEFORWARDMODEUNCONDSPECIFIC": 8,
  "eLINEFORWARDMODEBUSY": 16,
  "eLINEFORWARDMODEBUSYINTERNAL": 32,
  "eLINEFORWARDMODEBUSYEXTERNAL": 64,
  "eLINEFORWARDMODEBUSYSPECIFIC": 128,
  "eLINEFORWARDMODENOANSW": 256,
  "eLINEFORWARDMODENOANSWINTERNAL": 512,
  "eLINEFORWARDMODENOANSWEXTERNAL": 1024,
  "eLINEFORWARDMODENOANSWSPECIFIC": 2048,
  "eLINEFORWARDMODEBUSYNA": 4096,
  "eLINEFORWARDMODEBUSYNAINTERNAL": 8192,
  "eLINEFORWARDMODEBUSYNAEXTERNAL": 16384,
  "eLINEFORWARDMODEBUSYNASPECIFIC": 32768,
  "eLINEFORWARDMODEUNKNOWN": 65536,
  "eLINEFORWARDMODEUNAVAIL": 131072,
} as const;
export const AsnMgmtForwardControllerEnum = {
  "eCTIFORWARDCONTROLLERPBX": 1,
  "eCTIFORWARDCONTROLLERTAPISERVERADMIN": 2,
  "eCTIFORWARDCONTROLLERTAPISERVERUSER": 4,
} as const;
export const AsnMgmtForwardMode = {
  "eCTIFORWARDUNKNWON": 0,
  "eCTIFORWARDIMMEDIATE": 1,
  "eCTIFORWARDBUSY": 2,
  "eCTIFORWARDNOANSW": 4,
  "eCTIFORWARDBUSYINT": 8,
  "eCTIFORWARDBUSYEXT": 16,
  "eCTIFORWARDNOANSINT": 32,
  "eCTIFORWARDNOANSEXT": 64,
  "eCTIFORWARDIMMINT": 128,
  "eCTIFORWARDIMMEXT": 256,
  "eCTIBACKENDSPECIFIC": 32768,
  "eCTIFORWARDALLMODES": 524799,
} as const;
export const AsnMgmtUpgradeStartResultEnum = {
  "eUPGRADESTARTOK": 0,
  "eUPGRADESTARTNOTADMIN": 1,
  "eUPGRADESTARTDBALREADYCONVERTED": 2,
  "eUPGRADESTARTDBNOTEMPTY": 3,
} as const;
export const AsnMgmtPushServiceDevicesChangedArgumentEnum = {
  "eAdded": 0,
  "eChanged": 1,
  "eDeleted": 2,
} as const;
export const AsnMgmtPhoneJournalUnansweredEnum = {
  "never": 0,
  "all": 1,
  "first": 2,
  "last": 3,
} as const;
export const AsnMgmtPhoneJournalPrivateCallOptionsEnum = {
  "enPrivateCallsNormal": 0,
  "enPrivateCallsShortenNumbers": 1,
  "enPrivateCallsNoNumber": 2,
} as const;
export const AsnMgmtUnansweredOptionEnum = {
  "eUnansweredOptionNever": 0,
  "eUnansweredOptionAll": 1,
  "eUnansweredOptionFirst": 2,
  "eUnansweredOptionLast": 3,
} as const;
export const AsnMgmtGetPhoneJournalSettingsErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnMgmtSetPhoneJournalSettingsErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnMgmtSetGroupProfileFilter = {
  "groupName": 0,
  "objectGUID": 1,
} as const;
export const AsnMgmtSetGroupProfileErrorEnum = {
  "success": 0,
  "accessdenied": 1,
  "groupnotfound": 2,
  "wrongprofileversion": 3,
  "errorsavingprofile": 4,
  "nosearchparameter": 5,
} as const;
export const AsnMgmtChatSettingsErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnMgmtMeshNodeConnectionStatusEnum = {
  "unknown": 0,
  "connected": 1,
  "connectiondropped": 2,
  "connectfailedunknown": 3,
  "connectfailedunreachable": 4,
  "connectfailedinvalidmeshid": 5,
  "connectfailedinvalidpassword": 6,
  "connectfailednomorelicensesonserver": 7,
  "connectfaileddisabledonserver": 8,
  "connectfailednomeshidonserver": 9,
  "connectfailednoautoaddonserver": 10,
  "connectfailednodedisabledonserver": 11,
  "connectfailednodetlsforcedonserver": 12,
  "connectfailednolicensesonclient": 20,
  "connectfaileddisabledonclient": 21,
  "connectfailednomeshidonclient": 22,
  "connectfailednodedisabledonclient": 23,
  "connectfailedtlsforcedonclient": 24,
  "connectfailedalreadyconnected": 29,
  "connectfailedtlscerterror": 30,
} as const;
export const AsnMgmtGDPREraseErrorEnum = {
  "success": 0,
  "accessdenied": 1,
} as const;
export const AsnMgmtSetPresenceDomainResultEnum = {
  "eDone": 0,
  "eNotDoneCauseOtherDatacenterServersRunning": 1,
  "eNotDoneCauseConfigDBNotConnected": 2,
} as const;
export const AsnMgmtAdminUserManagerType = {
  "eNONE": 0,
  "eACTIVEDIRECTORY": 1,
} as const;
export const AsnMgmtAdminUserRightEnum = {
  "common-DataImport": 1,
  "common-DataExport": 2,
  "common-RestartServer": 3,
  "common-NetworkInterfaces": 4,
  "common-CoreServices": 5,
  "common-SynchronizeContactData": 6,
  "common-ChangePassword": 7,
  "general-Licenses": 100,
  "general-PresenceDomain": 101,
  "general-UserDatabase": 102,
  "general-UserAuthentication": 103,
  "general-UserAdminAccess": 104,
  "general-Database": 105,
  "general-MultiServerDatabase": 106,
  "general-Events": 107,
  "general-Redis": 108,
  "telephony-Lines": 200,
  "telephony-LinesDetails-LineGroups": 201,
  "telephony-Location": 210,
  "telephony-Journal": 211,
  "telephony-UnansweredCalls": 212,
  "telephony-Problems": 213,
  "usermgmt-User": 300,
  "usermgmt-Groups": 301,
  "usermgmt-Computer": 302,
  "usermgmt-Profiles": 303,
  "usermgmt-GlobalSettings": 304,
  "services-UpdateServer": 400,
  "services-ExternalServer": 401,
  "services-EmailDelivery": 402,
  "services-Notifications": 403,
  "services-SMSDispatch": 404,
  "services-CallRecording": 405,
  "services-ShareContents": 406,
  "services-OnlineServices": 407,
  "services-StunTurn": 408,
  "services-PushNotifications": 409,
  "services-TeamsIntegration": 410,
  "federation-SIPFederation": 500,
  "federation-SIPServer": 501,
  "federation-SIPStaticRouting": 502,
  "federation-XMPPFederation": 503,
  "federation-DomainsAuthorization": 504,
  "federation-BlockDomain": 505,
  "federation-Diagnostics": 506,
  "database-MetaDirectory": 600,
  "database-Google": 601,
  "allsettings-ServerSettings": 700,
  "status-StatusMonitor": 800,
  "status-ServerEvents": 801,
} as const;
export const AsnMgmtRedisTypeEnum = {
  "eSingle": 0,
  "eSentinel": 1,
  "eCluster": 2,
} as const;
export const AsnPresenceSubscriptionFlags = {
  "ePresenceSubscriptionPresence": 1,
  "ePresenceSubscriptionData": 2,
  "ePresenceSubscriptionDataIncludeImage": 4,
  "ePresenceSubscriptionConfiguration": 8,
  "ePresenceSubscriptionAbsentstate": 16,
  "ePresenceSubscriptionNote": 32,
  "ePresenceSubscriptionAppointment": 64,
  "ePresenceSubscriptionPhoneLines": 128,
  "ePresenceSubscriptionPhoneCalls": 256,
  "ePresenceSubscriptionPhoneForwards": 512,
  "ePresenceSubscriptionMyChallengeUpdates": 1024,
  "ePresenceSubscriptionDynamicRightsUpdate": 2048,
  "ePresenceSubscriptionDynamicGroupRightsUpdate": 4096,
  "ePresenceSubscriptionDynamicGlobalRightsUpdate": 8192,
  "ePresenceSubscriptionAgentStatus": 32768,
  "ePresenceSubScriptionMonitorGroupingAttribute": 65536,
} as const;
export const AsnSetDynamicRightsErrorEnum = {
  "general": 0,
  "permissiondenied": 1,
  "writeprofiledenied": 2,
  "unknownrights": 3,
} as const;
export const AsnRemoveDynamicRightsErrorEnum = {
  "general": 0,
  "permissiondenied": 1,
  "writeprofiledenied": 2,
  "unknownrights": 3,
} as const;
export const EnumRequestImageResult = {
  "eIMAGEATTACHED": 0,
  "eIMAGEHASHNOTCHANGED": 1,
  "eNOIMAGEFOUND": 2,
} as const;
export const AsnRankingAgentPublicPresenceEnum = {
  "offline": 0,
  "uncontrolled": 1,
  "available": 2,
  "notavailable": 3,
} as const;
export const AsnRankingRegisterSessionAgentTypeEnum = {
  "registeragent": 1,
  "unregisteragent": 2,
  "unregistersession": 3,
} as const;
export const AsnNetServicesAgentsErrors = {
  "noerror": 0,
  "accessdenied": 1,
  "agentidmissing": 2,
  "groupidmissing": 3,
  "agentstatemissing": 4,
  "agentcapabilitiesmissing": 5,
  "serviceidmissing": 6,
  "wrongserviceid": 7,
  "servicealreadyconnected": 8,
  "serviceallocationfailed": 9,
  "noagentsregistered": 10,
  "noagentsgiven": 11,
} as const;
export const AsnServiceAgentStateFailedReasonEnum = {
  "eUNKNOWNAGENT": 0,
  "eUNKNOWNSTATE": 1,
} as const;
export const AsnTaskState = {
  "notstarted": 0,
  "inprogress": 1,
  "waitingforothers": 2,
  "deferred": 3,
  "done": 4,
} as const;
export const AsnTaskPriority = {
  "low": 0,
  "normal": 1,
  "high": 2,
} as const;
export const AsnTaskPrivacy = {
  "normal": 0,
  "personal": 1,
  "private": 2,
  "confidential": 3,
} as const;
export const AsnTaskDelegationState = {
  "accepted": 0,
  "waiting": 1,
  "declined": 2,
} as const;
export const AsnNetDatabaseTaskFindFlagsV2 = {
  "onlywithstartdate": 1,
  "onlywithoutstartdate": 2,
  "onlynotfinished": 4,
  "onlynotstarted": 8,
  "allnormal": 16,
  "delegateaccepted": 32,
  "delegatedeclined": 64,
  "delegatewaiting": 128,
} as const;
export const EAsnAuthRoles = {
  "user": 0,
  "mgmt": 1,
} as const;

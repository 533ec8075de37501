// Made by `npm run generate` from fixtures/interface/*.json with its corrections.json and words.json; do not edit.

export const AsnCERFileOperationStatusEnum = {
  /** done */
  "noError": 0,
  /** packing */
  "zipping": 1,
  /** being transferred */
  "transfering": 2,
  /** target folder not found */
  "cannotFindTarget": -1,
  /** source file not found */
  "cannotFindSource": -2,
  /** cannot write to the target */
  "cannotWriteToTarget": -3,
  /** preparation failed */
  "failedToPrepare": -4,
  /** packing failed */
  "failedToZip": -5,
  /** other failure */
  "generalError": -10,
} as const;
export const AsnETAPIDialNumberFormat = {
  /** apply all rules */
  "eTAPIDIALNUMBERFORMATNORMAL": 0,
  /** always full international form, +493023125100 */
  "eTAPIDIALNUMBERFORMATSUPERCANONIC": 1,
  /** dial as typed, only special characters removed */
  "eTAPIDIALNUMBERFORMATPLAIN": 2,
  /** as typed, but full international numbers are made dialable */
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
  /** unknown */
  "iCTIFORWARDUNKNOWN": 0,
  /** always */
  "iCTIFORWARDIMMEDIATE": 1,
  /** when busy */
  "iCTIFORWARDBUSY": 2,
  /** when nobody answers */
  "iCTIFORWARDNOANSW": 3,
  /** when busy, internal callers */
  "iCTIFORWARDBUSYINT": 4,
  /** when busy, external callers */
  "iCTIFORWARDBUSYEXT": 5,
  /** when nobody answers, internal callers */
  "iCTIFORWARDNOANSINT": 6,
  /** when nobody answers, external callers */
  "iCTIFORWARDNOANSEXT": 7,
  /** always, internal callers */
  "iCTIFORWARDIMMINT": 8,
  /** always, external callers */
  "iCTIFORWARDIMMEXT": 9,
  /** special to the telephone system */
  "iCTIBACKENDSPECIFIC": 10,
} as const;
export const AsnPresenceStateEnum = {
  /** unknown, no presence known */
  "eUNCONTROLLED": 0,
  /** available */
  "eAVAILABLE": 1,
  /** busy */
  "eBUSY": 2,
  /** absent */
  "eABSENT": 3,
  /** do not disturb */
  "eDONOTDISTURB": 4,
  /** out of order, e.g. line or device broken */
  "eOUTOFORDER": 7,
} as const;
export const AsnPresenceStateFlags = {
  /** finishing work after a call, counts as busy */
  "eWORKINGAFTERCALL": 65536,
  /** in an online conference */
  "eCONFERENCING": 131072,
  /** a call is ringing */
  "eRINGING": 16777216,
  /** an appointment is going on */
  "eAPPOINTMENT": 33554432,
  /** in a call */
  "eCALL": 67108864,
  /** not signed in */
  "eOFFLINE": 134217728,
  /** has a note */
  "eNOTESET": 268435456,
  /** inactive, or only signed in on a mobile */
  "eIDLE": 536870912,
  /** best reached on the mobile */
  "eMOBILEAVAILABLITY": 1073741824,
} as const;
export const AsnPresenceStateMasks = {
  /** bits of the state itself (low byte) */
  "ePresenceStateMask": 255,
  /** bits of the newer flags */
  "ePresenceStateFlagsMaskAdd": 16711680,
  /** bits of the older flags (top byte) */
  "ePresenceStateFlagsMask": 2130706432,
} as const;
export const EnumCallState = {
  /** unknown */
  "eCALLSTATEUNKNOWN": 0,
  /** gone; the line is idle again */
  "eCALLSTATEDESTROYED": 1,
  /** incoming, ringing here */
  "eCALLSTATEOFFERING": 2,
  /** outgoing, number being dialled */
  "eCALLSTATEDIALING": 4,
  /** outgoing, ringing over there */
  "eCALLSTATERINGBACK": 8,
  /** outgoing, other side is busy */
  "eCALLSTATEBUSY": 16,
  /** talking */
  "eCALLSTATECONNECTED": 32,
  /** part of a conference */
  "eCALLSTATECONFERENCED": 64,
  /** on hold */
  "eCALLSTATEHOLD": 128,
  /** other side hung up, not dropped here yet */
  "eCALLSTATEDISCONNECTED": 256,
  /** being prepared, nothing dialled yet */
  "eCALLSTATEPREPARECALL": 512,
} as const;
export const EnumCallDisconnectedReason = {
  /** unknown, or an ordinary end of the call */
  "eDISCONNECTEDREASONUNKNOWN": 0,
  /** nobody answered */
  "eDISCONNECTEDREASONUNCONNECTED": 1,
  /** other side was busy */
  "eDISCONNECTEDREASONBUSY": 2,
  /** moved or picked up by someone unknown while ringing */
  "eDISCONNECTEDREASONREDIRECTEDUNKNOWN": 3,
  /** moved or picked up by the line's owner while ringing */
  "eDISCONNECTEDREASONREDIRECTEDBYLINEOWNER": 4,
} as const;
export const EnumRemoteContactSource = {
  /** not known */
  "eUNKNOWN": 0,
  /** found by the server */
  "eSERVERPROVIDED": 1,
  /** given by this client */
  "eCLIENTPROVIDED": 2,
  /** given by another client of the user */
  "eOTHERCLIENTPROVIDED": 3,
} as const;
export const EAsnCallType = {
  /** ordinary call */
  "eCALLTYPENORMAL": 0,
  /** consultation call */
  "eCALLTYPECONSULT": 1,
  /** controller of a conference */
  "eCALLTYPECONFERENCECONTROLER": 2,
  /** automatic callback */
  "eCALLTYPECALLBACK": 3,
  /** member of a conference */
  "eCALLTYPECONFERENCEMEMBER": 4,
  /** controller of a conference being set up */
  "eCALLTYPECONFERENCECONTROLERPENDING": 5,
  /** member of a conference being set up */
  "eCALLTYPECONFERENCEMEMBERPENDING": 6,
} as const;
export const EnumCallRecordingState = {
  /** not recorded */
  "eNOCALLRECODRING": 0,
  /** the call to the recorder */
  "eCALLRECORDERCALL": 1,
  /** the call being recorded */
  "eCALLRECORDINGMEMBER": 2,
  /** was the call to the recorder */
  "eWASCALLRECORDERCALL": 3,
  /** was recorded */
  "eWASCALLRECORDINGMEMBER": 4,
} as const;
export const AsnPresenceRightsFlags = {
  /** may see the presence */
  "eVisible": 1,
  /** may change the presence */
  "eChangeable": 2,
  /** may see private appointments too */
  "eAppointmentPrivate": 16,
  /** may see public appointments */
  "eAppointmentPublic": 32,
  /** rights follow one of the levels below */
  "ePatternUsed": 32768,
  /** blocked, no rights */
  "eBlocked": 0,
  /** level public */
  "ePublic": 65536,
  /** level company */
  "eCompany": 131072,
  /** level team */
  "eTeam": 262144,
  /** level personal */
  "ePersonal": 524288,
} as const;
export const AsnPresenceRightsMasks = {
  /** bits about appointments */
  "eAppointmentMask": 240,
  /** bits that name the level */
  "ePatternFlagsMask": 983040,
} as const;
export const AsnPhoneControlRightsFlags = {
  /** no rights on the phone */
  "eBlocked": 0,
  /** sees whom the user calls */
  "eNumbersOutbound": 1,
  /** sees who calls the user */
  "eNumbersInbound": 2,
  /** sees where calls are forwarded */
  "eNumbersRedirected": 4,
  /** may set call forwards */
  "eSetForwards": 256,
  /** may pick up ringing calls */
  "eSetPickupCalls": 512,
} as const;
export const AsnPresenceCommonRights = {
  /** nothing */
  "eBlocked": 0,
  /** presence */
  "ePublic": 98305,
  /** presence and public appointments */
  "eCompany": 163873,
  /** as company, and may change the presence */
  "eTeam": 294947,
  /** as team, and private appointments */
  "ePersonal": 557107,
} as const;
export const AsnPhoneControlPrimaryCommonRights = {
  /** nothing */
  "eBlocked": 0,
  /** sees all numbers */
  "eCompany": 7,
  /** sees all numbers, may pick up */
  "eTeam": 519,
  /** sees all numbers, may pick up and set forwards */
  "ePersonal": 775,
} as const;
export const AsnPhoneControlSecondaryCommonRights = {
  /** nothing */
  "eBlocked": 0,
  /** sees all numbers */
  "eTeam": 7,
  /** sees all numbers, may pick up and set forwards */
  "ePersonal": 775,
} as const;
export const AsnContactFeatureSetEnum = {
  /** nothing */
  "eCONTACTFEATURENONE": 0,
  /** call the first line */
  "eCONTACTFEATUREDIAL": 1,
  /** forward the first line */
  "eCONTACTFEATURESETFORWARDL1": 2,
  /** forward the second line */
  "eCONTACTFEATURESETFORWARDL2": 4,
  /** toggle between calls */
  "eCONTACTFEATURESWAP": 8,
  /** answer */
  "eCONTACTFEATUREANSWER": 16,
  /** end a call */
  "eCONTACTFEATUREHANGUP": 32,
  /** pick up from the first line */
  "eCONTACTFEATUREPICKUPL1": 64,
  /** pick up from the second line */
  "eCONTACTFEATUREPICKUPL2": 128,
  /** hold a call */
  "eCONTACTFEATUREHOLD": 256,
  /** send a chat message */
  "eCONTACTFEATUREMESSAGE": 512,
  /** redirect while it rings */
  "eCONTACTFEATUREREDIRECT": 1024,
  /** set the presence by hand */
  "eCONTACTFEATURESETABSENT": 2048,
} as const;
export const AsnMetaDirectoryPasswordEncryption = {
  /** encrypted */
  "iEncrypted": 0,
  /** plain text */
  "iPlain": 1,
} as const;
export const AsnAppsRegisterPushTypeFlags = {
  /** no more push */
  "eLOGOFF": 0,
  /** audio and video calls */
  "eAVCALLS": 1,
  /** chat messages */
  "eCHATMESSAGES": 2,
  /** journal entries */
  "eJOURNALEVENTS": 4,
  /** everything */
  "eSUBSCRIBETOALL": 255,
} as const;
export const AsnAppsPushEncryption = {
  /** not encrypted */
  "none": 0,
  /** AES-128 */
  "aes128": 1,
} as const;
export const AsnContactStatusParameterEnum = {
  /** by contact id */
  "activeContactID": 0,
  /** by phone number */
  "phoneNumber": 1,
  /** by mail address */
  "eMail": 2,
} as const;
export const AsnNetDatabaseFindOptionIFlags = {
  /** no longer used */
  "eRAWNAMEDATA": 1,
  /** search phone books */
  "ePHONEBOOKS": 2,
  /** search the remaining databases */
  "eOTHERDBS": 4,
  /** the user's rights were checked before */
  "eRIGHTSCHECKED": 8,
  /** find names that sound alike */
  "ePHONETICAL": 16,
  /** search the LDAP directory (MetaDirectory) */
  "eMETADIRECTORY": 32,
  /** one result for each number, not for each entry */
  "eSINGLENUMBER": 64,
  /** search mobile numbers without a city (slow) */
  "eFORCEMOBILE": 128,
  /** last name holds a term for several fields */
  "eMULTIFIELDNAME": 256,
  /** only users of this server */
  "eONLYCTISERVERUSERS": 512,
  /** started by a person, not by a call */
  "eMANUALSEARCH": 1024,
  /** sort by display name */
  "eSORTBYDISPLAYNAME": 2048,
  /** always search anew */
  "eUSENOCACHE": 4096,
  /** match company numbers, ignore extensions */
  "eCOMPANYSEARCH": 8192,
  /** leave out phone books */
  "eNOPHONEBOOKS": 16384,
  /** search by the called number (hotline, tenant) */
  "eMANDANTSEARCH": 32768,
  /** only the LDAP directory */
  "eONLYMETADIRECTORY": 65536,
  /** hashes in place of pictures (users of this server) */
  "eJPEGPHOTOHASH": 131072,
} as const;
export const AsnSMSStatus = {
  /** sent */
  "eSMSSTATUSSUCCESS": 0,
  /** failed */
  "eSMSSTATUSERROR": 1,
  /** delayed */
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
  /** unspecified failure */
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
  /** audio and video */
  "eMEDIATYPEAUDIOVIDEO": 0,
  /** audio only */
  "eMEDIATYPEAUDIO": 1,
  /** screen sharing */
  "eMEDIATYPEDESKTOPSHARING": 2,
  /** request to share the screen */
  "eMEDIATYPEDESTKOPREQUESTSHARING": 3,
  /** SIP */
  "eMEDIATYPESIP": 65535,
} as const;
export const AsnAdminGetUserProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** no such user */
  "usernotfound": 1,
  /** not allowed */
  "accessdenied": 2,
} as const;
export const AsnAdminUserOnlineStateFilter = {
  /** all users */
  "eNOSTATEFILTER": 0,
  /** only those online */
  "eISONLINEONLY": 1,
  /** only those offline */
  "eISOFFLINEONLY": 2,
} as const;
export const AsnAdminGetUserProfilesErrorEnum = {
  /** no error */
  "success": 0,
  /** no users */
  "nouserfound": 1,
  /** not allowed */
  "accessdenied": 2,
} as const;
export const AsnAdminSetUserProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** no such user */
  "usernotfound": 2,
  /** SIP address belongs to another user */
  "sipurialreadyoccupied": 3,
  /** SIP address is wrong */
  "sipurimalformed": 4,
} as const;
export const AsnAdminRemoveUserProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** unspecified failure */
  "unknown": 1,
  /** not allowed */
  "accessdenied": 2,
  /** no such user */
  "invalidusername": 3,
} as const;
export const AsnAdminAddUserProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** user exists already */
  "useralreadyexists": 2,
} as const;
export const AsnAdminGetComputerProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** no such computer */
  "computernotfound": 2,
} as const;
export const AsnAdminSetComputerProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** no such computer */
  "computernotfound": 2,
} as const;
export const AsnAdminAddComputerProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** computer exists already */
  "computeralreadyexists": 2,
} as const;
export const AsnAdminFindUserErrorEnum = {
  /** no error */
  "success": 0,
  /** parameters are wrong */
  "invalidparameters": 1,
  /** not allowed */
  "accessdenied": 2,
} as const;
export const AsnAdminFindGroupProfilesFilter = {
  /** all enabled groups */
  "allEnabledGroups": 0,
  /** all groups */
  "allGroups": 1,
  /** by DN path */
  "dnPath": 2,
  /** by name */
  "groupName": 3,
  /** by GUID */
  "objectGUID": 4,
} as const;
export const AsnAdminFindGroupProfilesErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** nothing to search for */
  "nosearchparameter": 2,
} as const;
export const AsnAdminSetGroupProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** no such group */
  "groupnotfound": 2,
  /** wrong version of the profile */
  "wrongprofileversion": 3,
  /** could not be saved */
  "errorsavingprofile": 4,
} as const;
export const AsnAdminAddGroupProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** group exists already */
  "groupalreadyexists": 2,
  /** could not be saved */
  "errorsavingprofile": 3,
  /** groups come from Active Directory */
  "cantaddgroupinactivedirectory": 4,
} as const;
export const AsnAdminRemoveGroupProfileErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
  /** no such group */
  "groupdoesnotexist": 2,
} as const;
export const AsnGetDatabaseManagerSettingsErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
} as const;
export const AsnGetAvailableLinesErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
} as const;
export const AsnGetUserManagerSettingsErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
} as const;
export const AsnAdminPhoneJournalUnansweredEnum = {
  /** nobody */
  "never": 0,
  /** everybody whose phone rang */
  "all": 1,
  /** the first whose phone rang */
  "first": 2,
  /** the last whose phone rang */
  "last": 3,
} as const;
export const AsnAdminGetPhoneJournalSettingsErrorEnum = {
  /** no error */
  "success": 0,
  /** not allowed */
  "accessdenied": 1,
} as const;
export const AsnAgentLoginRequiredParametersEnum = {
  /** agent id (PIN) is needed */
  "eAGENTLOGINREQUIRESAGENTID": 1,
  /** group id is needed */
  "eAGENTLOGINREQUIRESGROUPID": 2,
  /** password is needed */
  "eAGENTLOGINREQUIRESPASSWORD": 4,
  /** device id is needed */
  "eAGENTLOGINREQUIRESDEVICEID": 8,
} as const;
export const AsnSupportedAgentStatesEnum = {
  /** logged out */
  "eAGENTSTATELOGGEDOUT": 1,
  /** not ready */
  "eAGENTSTATELOGGEDINNOTREADY": 2,
  /** ready */
  "eAGENTSTATELOGGEDINREADY": 4,
  /** busy */
  "eAGENTSTATELOGGEDINBUSY": 8,
  /** working after a call */
  "eAGENTSTATELOGGEDINWORKINGAFTERCALL": 16,
} as const;
export const AsnAgentStateEnum = {
  /** logged out */
  "eAGENTSTATENOAGENT": 0,
  /** not ready */
  "eAGENTSTATENOTREADY": 1,
  /** ready for calls (first state after login) */
  "eAGENTSTATEREADY": 2,
  /** busy */
  "eAGENTSTATEBUSY": 3,
  /** working after a call */
  "eAGENTSTATEWORKINGAFTERCALL": 4,
} as const;
export const AsnAgentGroupCapabilitiesEnum = {
  /** can log in */
  "eAGENTCAPSUPPORTEDAGENTREQUESTSLOGIN": 1,
  /** can log out */
  "eAGENTCAPSUPPORTEDAGENTREQUESTSLOGOUT": 2,
  /** can be not ready */
  "eAGENTCAPSUPPORTEDAGENTREQUESTSNOTREADY": 4,
  /** can be ready */
  "eAGENTCAPSUPPORTEDAGENTREQUESTSREADY": 8,
  /** can be busy */
  "eAGENTCAPSUPPORTEDAGENTREQUESTSBUSY": 16,
  /** can be working after a call */
  "eAGENTCAPSUPPORTEDAGENTREQUESTSWORKINGAFTERCALL": 32,
  /** mask of all states */
  "eAGENTCAPSUPPORTEDAGENTREQUESTSMASK": 255,
  /** group of the contact portal */
  "eAGENTCAPISPORTALGROUP": 536870912,
  /** its agents take public chats */
  "eAGENTCAPISPUBLICCHATGROUP": 1073741824,
} as const;
export const AsnClientAppID = {
  /** unknown */
  "eCLIENTAPPIDUNKNOWN": 0,
  /** ProCall for Windows */
  "eCLIENTAPPIDPROCALL": 1,
  /** workstation setup */
  "eCLIENTAPPIDCLNINST": 2,
  /** ENetSN of the SDK */
  "eCLIENTAPPIDENETSN": 3,
  /** ENetTSC of the SDK */
  "eCLIENTAPPIDENETTSC": 4,
  /** IVR library */
  "eCLIENTAPPIDIVRDLL": 5,
  /** command line tool of the SDK */
  "eCLIENTAPPIDECTISRVCMD": 6,
  /** phone app */
  "eCLIENTAPPIDMOBILE": 7,
  /** iPad app */
  "eCLIENTAPPIDMOBILEPAD": 8,
  /** another service that uses the web service */
  "eCLIENTAPPIDWEBSERVICESDK": 9,
  /** ProCall for macOS */
  "eCLIENTAPPIDMAC": 10,
  /** web client (the usual value for web pages) */
  "eCLIENTAPPIDPROCALLWEB": 15,
  /** SIP client */
  "eCLIENTAPPIDPROCALLSIP": 16,
  /** XMPP client */
  "eCLIENTAPPIDPROCALLXMPP": 17,
  /** ProCall One */
  "eCLIENTAPPIDPROCALLONE": 18,
  /** the server's own push service */
  "eCLIENTAPPIDPUSHSERVICE": 19,
  /** ProCall Analytics */
  "eCLIENTAPPIDPROCALLANALYTICS": 20,
  /** LiveChat, the agent's workplace */
  "eCLIENTAPPIDWEBLIVECHAT": 21,
  /** service that copies Exchange calendars */
  "eCLIENTAPPIDEXCHANGECALENDARREPLICATOR": 22,
  /** ProCall in PAC mode */
  "eCLIENTAPPIDPROCALLPAC": 23,
  /** ProCall in PCB mode */
  "eCLIENTAPPIDPROCALLPCB": 24,
  /** ProCall Meetings */
  "eCLIENTAPPIDWEBCONFERENCING": 25,
  /** web app of its own (PWA) */
  "eCLIENTAPPIDPROCALLWEBAPP": 26,
  /** web view inside another client */
  "eCLIENTAPPIDWEBVIEW2CLIENT": 27,
  /** app for Microsoft Teams */
  "eCLIENTAPPIDMSTEAMSAPP": 28,
} as const;
export const AsnNegotiateServerConnectionClientCapabilities = {
  /** nothing special */
  "eNONE": 0,
  /** client is a softphone (audio and video module) */
  "eSOFTPHONE": 1,
  /** client offers a line for audio and video calls */
  "eAVLINE": 2,
  /** client understands the V2 events of August 2024 */
  "eASN1V2EVENTS": 4,
} as const;
export const AsnNegotiateServerConnectionServerTypeV2 = {
  /** ordinary UCServer */
  "ePROCALLENTERPRISE": 0,
  /** TAPI server: drivers only, no ProCall clients */
  "eTAPISERVER": 1,
  /** Infinity (was DataCenter) */
  "ePROCALLINFINITY": 2,
  /** NEX (was UC as a service) */
  "ePROCALLNEX": 3,
} as const;
export const AsnNegotiateServerConnectionAuthenticationMethod = {
  /** password kept by the server */
  "ePASSWORD": 0,
  /** Windows domain */
  "eDOMAIN": 1,
  /** OAuth */
  "eOAUTH": 2,
} as const;
export const AsnLogonErrorEnum = {
  /** the server failed inside */
  "eNETLOGININTERNALSERVERERROR": 100,
  /** unknown user or wrong password */
  "eNETLOGININVALUSERNAME": 101,
  /** no user licence left */
  "eNETLOGINNOMOREUSERS": 103,
  /** versions of client and server do not fit */
  "eNETLOGININVALIDVERSION": 104,
  /** no failure: another step of the login follows */
  "eNETLOGINNEGOTIATIONREQUIRED": 105,
  /** login method not supported here */
  "eNETLOGININVALIDAUTHENTICATIONMETHOD": 106,
  /** user exists but is not enabled */
  "eNETLOGINUSERNOTENABLED": 107,
  /** unknown computer (computer login only) */
  "eNETLOGININVALIDCOMPUTERNAME": 108,
  /** the Windows domain refused the login */
  "eNETLOGINDOMAINAUTHFAILED": 109,
  /** user may not log in this way, e.g. from a mobile */
  "eNETLOGINMISSINGRIGHTS": 110,
  /** reserved */
  "eNETLOGINMISSINGRIGHTSTS": 111,
  /** this kind of application does not fit the server */
  "eNETLOGINSERVERNOTCOMPATIBLE": 112,
  /** already logged in */
  "eNETLOGINALREADYAUTHENTICATED": 113,
  /** connection must use TLS */
  "eNETLOGINTLSREQUIRED": 114,
  /** account locked after too many wrong passwords */
  "eNETLOGINACCOUNTPASSWORDLOCKED": 129,
  /** login token has expired */
  "eNETLOGINTOKENEXIRED": 130,
  /** too many attempts, wait and try again */
  "eNETLOGINTOOMANYATTEMPTS": 131,
  /** reserved (client started in the wrong PAC mode) */
  "eNETLOGINWRONGPACMODE": 133,
} as const;
export const AsnUserTokenType = {
  /** identifies the user to other services, no login */
  "eUserTokenExternal": 0,
  /** can be used to log in */
  "eUserTokenLogin": 1,
} as const;
export const AsnAttachToContactOptions = {
  /** only call functions, no events */
  "eAttachToNothing": 0,
  /** ordinary login, all events at once */
  "eAttachToAll": 1,
  /** ordinary login, subscribe to events yourself */
  "eAttachOnlyMinimum": 2,
} as const;
export const AsnBinaryTransferMetaDataTypeEnum = {
  /** none */
  "empty": 0,
  /** preview picture (JPEG) */
  "picture": 1,
  /** contact (vCard 2.1 or 3) */
  "vcard": 2,
  /** location (KML) */
  "geodata": 3,
  /** voice message (Ogg Opus) */
  "voicemessage": 4,
} as const;
export const AsnBinaryTransferRequestErrorEnum = {
  /** no error */
  "noerror": 0,
  /** too many downloads, try later */
  "serverBusy": 1,
  /** file extension is forbidden */
  "extensionNotAllowed": 2,
  /** file is too big */
  "fileTooBig": 3,
  /** no such transfer */
  "unknownTransferID": 4,
  /** broken off by the server */
  "transferTerminated": 5,
  /** position lies outside the file */
  "invalidPosition": 6,
  /** file was deleted */
  "filedeleted": 7,
  /** metadata wrong or not allowed */
  "invalidMetaData": 8,
  /** database error, see the server's log */
  "databaseFail": 9,
  /** other failure, see the server's log */
  "generalServerError": 9999,
} as const;
export const AsnBinaryTransferStorageTypeEnum = {
  /** in the server, by asnSendBinaryChunk and asnReceiveBinaryChunk */
  "ucserver": 0,
  /** UCWeb (REST) */
  "ucweb": 1,
  /** Dropbox */
  "dropbox": 2,
  /** Amazon S3 */
  "awss3": 3,
  /** OneDrive */
  "onedrive": 4,
} as const;
export const AsnBinaryTransferServiceTypeEnum = {
  /** for chat */
  "chat": 0,
  /** during screen sharing */
  "screensharing": 1,
  /** for outsiders such as customers */
  "toexternal": 2,
} as const;
export const AsnCtiLineOpenStatus = {
  /** ready, not opened */
  "lineStatusDisconnected": 0,
  /** closed */
  "lineStatusClosed": 1,
  /** open and usable */
  "lineStatusOpen": 2,
  /** open, but no phone is attached */
  "lineStatusOpenNoPhoneConnected": 3,
  /** open, but the telephone system is unreachable */
  "lineStatusOpenNoPBXConnection": 4,
  /** open, but the telephone system refused the login */
  "lineStatusOpenPBXLoginFailed": 5,
  /** open, but the telephone system lacks a licence */
  "lineStatusOpenPBXNoLicense": 6,
  /** open, but too many CSTA sessions */
  "lineStatusOpenPBXSessionCountExceeded": 7,
  /** not open: the server lacks a licence */
  "lineStatusFailedNoLicense": 8,
  /** not open: the ECSTA driver lacks a licence */
  "lineStatusFailedNoECSTALicense": 9,
} as const;
export const EnumCallFeatures = {
  /** nothing */
  "eCFEATURENONE": 0,
  /** answer (while ringing) */
  "eCFEATUREANSWER": 1,
  /** make a call, also a consultation call */
  "eCFEATUREMAKECALL": 2,
  /** ask for an automatic callback */
  "eCFEATURECOMPLETECALL": 4,
  /** connect both parties and leave (transfer) */
  "eCFEATUREMERGECALLS": 16,
  /** hang up or reject */
  "eCFEATUREHANGUP": 32,
  /** transfer without consultation */
  "eCFEATUREBLINDTRANSFER": 256,
  /** redirect (while ringing) */
  "eCFEATUREREDIRECT": 512,
  /** another line may pick it up */
  "eCFEATUREMAYBEPICKUPED": 1024,
  /** toggle with the held call (both calls need it) */
  "eCFEATURESWAPHOLD": 4096,
  /** put on hold */
  "eCFEATUREHOLD": 8192,
  /** take back from hold */
  "eCFEATUREUNHOLD": 16384,
  /** start a conference from an active and a held call */
  "eCFEATURECONFERENCESTARTEU": 65536,
  /** add to a running conference */
  "eCFEATURECONFERENCEADDPARTY": 131072,
  /** start a conference from a single call */
  "eCFEATURECONFERENCESTARTUSA": 262144,
  /** generate tones (not supported) */
  "eCFEATUREGENERATETONE": 1048576,
  /** send DTMF */
  "eCFEATUREDIALDIGITS": 2097152,
  /** start recording */
  "eCFEATURESTARTCALLRECORD": 16777216,
  /** stop recording */
  "eCFEATURESTOPCALLRECORD": 33554432,
} as const;
export const EnumLineFeatures = {
  /** nothing, only call states are shown */
  "eCTILINEFEATURENONE": 0,
  /** make calls */
  "eCTILINEFEATUREMAKECALL": 1,
  /** do not disturb */
  "eCTILINEFEATUREDONOTDISTURB": 2,
  /** its calls can be picked up */
  "eCTILINEFEATUREPICKUP": 4,
  /** hide the own number when calling */
  "eCTILINEFEATUREBLOCKID": 8,
  /** no second call while one is active (no automatic hold) */
  "eCTILINEFEATURENOIMMEDIATEINQUIRY": 16,
  /** remote office */
  "eCTILINEFEATUREREMOTEOFFICE": 32,
  /** line password is wrong */
  "eCTILINEFEATUREINVALIDPASSWORD": 64,
  /** remote office is done by the server */
  "eCTILINEFEATUREREMOTEOFFICEEMULATION": 128,
} as const;
export const EnumForwardModes = {
  /** unknown */
  "eFORWARDMODEUNKNOWN": 0,
  /** always */
  "eFORWARDMODEIMMEDIATE": 1,
  /** when busy */
  "eFORWARDMODEBUSY": 2,
  /** when nobody answers */
  "eFORWARDMODENOANSW": 4,
  /** when busy, internal callers */
  "eFORWARDMODEBUSYINT": 8,
  /** when busy, external callers */
  "eFORWARDMODEBUSYEXT": 16,
  /** when nobody answers, internal callers */
  "eFORWARDMODENOANSINT": 32,
  /** when nobody answers, external callers */
  "eFORWARDMODENOANSEXT": 64,
  /** always, internal callers */
  "eFORWARDMODEIMMINT": 128,
  /** always, external callers */
  "eFORWARDMODEIMMEXT": 256,
  /** when no client is connected (SIP) */
  "eFORWARDDISC": 512,
  /** when no client is connected, internal callers */
  "eFORWARDDISCINT": 1024,
  /** when no client is connected, external callers */
  "eFORWARDDISCEXT": 2048,
  /** set by the administrator, when no client is connected */
  "eFORWARDADMINDISC": 4096,
  /** the same, internal callers */
  "eFORWARDADMINDISCINT": 8192,
  /** the same, external callers */
  "eFORWARDADMINDISCEXT": 16384,
  /** mask of all modes */
  "eFORWARDALLMODESMASK": 32767,
} as const;
export const EnumForwardController = {
  /** the telephone system forwards */
  "eFORWARDCONTROLLERPBX": 1,
  /** the server forwards, set by an administrator */
  "eFORWARDCONTROLLERTAPISERVERADMIN": 2,
  /** the server forwards, set by a user */
  "eFORWARDCONTROLLERTAPISERVERUSER": 4,
} as const;
export const AsnCtiEnumPhoneLinesErrorEnum = {
  /** no error */
  "success": 0,
  /** events could not be set up */
  "generalerror": 1,
  /** no right to list these lines */
  "accessdenied": 2,
} as const;
export const AsnCtiSnapshotPhoneLineErrorEnum = {
  /** no error */
  "success": 0,
  /** not used */
  "generalerror": 1,
  /** no right on this line */
  "accessdenied": 2,
  /** no such line */
  "invalidline": 3,
} as const;
export const AsnCtiLineMonitorStartErrorEnum = {
  /** no error */
  "success": 0,
  /** not used */
  "generalerror": 1,
  /** no right on this line */
  "accessdenied": 2,
  /** no such line */
  "invalidline": 3,
} as const;
export const AsnCtiLineMonitorStopErrorEnum = {
  /** no error */
  "success": 0,
  /** not used */
  "generalerror": 1,
  /** no right on this line */
  "accessdenied": 2,
  /** no such line */
  "invalidline": 3,
} as const;
export const AsnCtiLineSetDoNotDisturbErrorEnum = {
  /** no error */
  "success": 0,
  /** not used */
  "generalerror": 1,
  /** no right on this line */
  "accessdenied": 2,
  /** no such line */
  "invalidline": 3,
} as const;
export const AsnCtiLineSetRemoteOfficeErrorEnum = {
  /** no error */
  "success": 0,
  /** not used */
  "generalerror": 1,
  /** no right on this line */
  "accessdenied": 2,
  /** no such line */
  "invalidline": 3,
} as const;
export const AsnCtiCallInfoChangedReason = {
  /** call comes in */
  "reasonCallOffering": 0,
  /** call goes out, dialling */
  "reasonCallDialing": 1,
  /** rings at the other side */
  "reasonCallRingback": 2,
  /** connected */
  "reasonCallConnected": 3,
  /** joined a conference */
  "reasonCallConferenced": 4,
  /** put on hold */
  "reasonCallHold": 5,
  /** other party is someone else now */
  "reasonRemotePartyChanged": 6,
  /** contact data of the other party changed */
  "reasonRemoteContactChanged": 7,
  /** project or private mark changed */
  "reasonProjectOrPrivateChanged": 8,
  /** memo changed */
  "reasonCallMemoChanged": 9,
  /** other side is busy */
  "reasonCallBusy": 10,
  /** other side hung up */
  "reasonCallDisconnect": 11,
  /** call is gone, line idle */
  "reasonCallDestroyed": 12,
  /** held contact changed */
  "reasonHoldContactChanged": 13,
  /** anything else */
  "reasonOther": 14,
  /** call data changed as a whole */
  "reasonCallDataChanged": 15,
  /** lost the phone (Bluetooth) */
  "reasonConnectionToPhoneDestroyed": 16,
} as const;
export const AsnCtiMakeCallErrorEnum = {
  /** no error */
  "success": 0,
  /** line cannot call, or the project is wrong */
  "generalerror": 1,
  /** no right on this line */
  "accessdenied": 2,
  /** no such line */
  "invalidline": 3,
} as const;
export const EnumCtiDigitMode = {
  /** let the server choose */
  "eLINEDIGITMODESERVERDECIDE": 0,
  /** pulse dialling: 0-9 */
  "eLINEDIGITMODEPULSE": 1,
  /** DTMF: 0-9 * # A-D */
  "eLINEDIGITMODEDTMF": 2,
  /** DTMF, with detection of each tone's end */
  "eLINEDIGITMODEDTMFEND": 4,
} as const;
export const AsnChatResultEnum = {
  /** no error */
  "noerror": 0,
  /** not allowed */
  "forbidden": 1,
  /** no such conversation */
  "invalidconversationid": 2,
  /** no such message */
  "invalidmessageid": 3,
  /** too many messages, ask for fewer */
  "tomanymessages": 4,
  /** no such recipient */
  "unknownrecipient": 5,
  /** the server's database failed */
  "databasefail": 6,
  /** cross reference id was used before */
  "invalidcrossrefid": 7,
  /** the other server did not accept it */
  "federationfail": 8,
  /** impossible, e.g. removing someone who is no member */
  "requestfail": 9,
  /** a parameter is wrong */
  "invalidparam": 10,
  /** done, but no events will come: asnChatSubscribeEvents is missing */
  "notsubscribed": 11,
} as const;
export const AsnChatUserlistModify = {
  /** people joined */
  "added": 1,
  /** people left */
  "removed": 2,
  /** the whole list of people */
  "update": 3,
} as const;
export const AsnChatWatchModeEnum = {
  /** start watching */
  "watch": 1,
  /** stop watching */
  "unwatch": 0,
} as const;
export const AsnConversationType = {
  /** two people */
  "one-to-one": 1,
  /** group chat */
  "multi-user": 2,
  /** fixed chat room */
  "static-chatroom": 3,
  /** public room, e.g. visitor and agents; one may join and read all */
  "public-chatroom": 4,
} as const;
export const AsnChatMessageStatus = {
  /** mark as read */
  "eRead": 1,
  /** mark as unread */
  "eUnread": 2,
  /** delete */
  "eDeleted": 3,
  /** bring back */
  "eUndeleted": 4,
} as const;
export const AsnChatTypingTime = {
  /** repeat "is typing" every 20 seconds */
  "refreshInterval": 20,
  /** without it, typing ends after 30 seconds */
  "timeout": 30,
} as const;
export const EnumRequestConversationAvatarResult = {
  /** no picture set, show a default */
  "eDEFAULT": 0,
  /** same picture as the known hash */
  "eHASHNOTCHANGED": 1,
  /** picture is in the result */
  "eATTACHED": 2,
} as const;
export const AsnClientCapabilityEnum = {
  /** nothing */
  "bNothing": 0,
  /** audio */
  "bAudio": 1,
  /** video */
  "bVideo": 2,
  /** screen sharing */
  "bScreenShare": 3,
  /** copies an Exchange calendar */
  "bCalendarExchange": 4,
  /** copies a Notes calendar */
  "bCalendarNotes": 5,
  /** camera control */
  "bCameraControl": 6,
  /** public chats (LiveChat) */
  "bPublicChat": 7,
  /** public audio and video calls (LiveChat) */
  "bPublicCall": 8,
  /** online conferences */
  "bConferencing": 9,
  /** audio that others can control */
  "bAudioRemoteControlServer": 10,
  /** controls the audio of others */
  "bAudioRemoteControlClient": 11,
} as const;
export const AsnClientContentContactFilter = {
  /** everything */
  "eNOFILTER": 0,
  /** hashes in place of pictures */
  "eNOPICTURES": 1,
} as const;
export const AsnSubscribeClientContentFlags = {
  /** everything */
  "eALL": 0,
  /** changes to contacts */
  "eCONTACTS": 1,
  /** changes to the layout */
  "eSTRUCTURE": 2,
  /** pictures themselves, not only hashes */
  "eJPEGPHOTO": 4,
} as const;
export const AsnChangeClientContentFlags = {
  /** reserved */
  "eUPDATEORIGINATOR": 0,
  /** replace everything, do not merge */
  "eFULLUPDATE": 1,
} as const;
export const AsnClientContentChangedFlags = {
  /** the given parts replace the old ones */
  "eFULLUPDATE": 0,
} as const;
export const AsnAdministrativeFunctionKeyTypes = {
  /** dials a number */
  "eAdministrativeFunctionKeyDial": 0,
} as const;
export const AsnAdministrativeMonitorContentSubscriptionFlags = {
  /** no events */
  "eAdministrativeMonitorContentGroupNoEvents": 0,
  /** events when groups change */
  "eAdministrativeMonitorContentGroupChanges": 1,
} as const;
export const AsnClientPersistenceResultDetailsEnum = {
  /** no error */
  "noerror": 0,
  /** no access to this store */
  "itemstoreaccessdenied": 1,
  /** no right to read or write */
  "dataaccessdenied": 2,
  /** wrong subscribe or unsubscribe */
  "invalidsubscription": 3,
  /** cross reference id is wrong */
  "invalidcrossrefid": 4,
  /** key is wrong */
  "invalidkey": 5,
  /** data is wrong, e.g. too big */
  "invaliddata": 6,
  /** too many requests at once (10 are allowed) */
  "clientpersistenceoverload": 7,
  /** database error */
  "databasefail": 8,
  /** revision too old: discard the cache and read again */
  "revisionoutdated": 9,
  /** storage is switched off on this server */
  "clientpersistencedisabled": 99,
} as const;
export const AsnClientPersistenceReadWildcardTypeEnum = {
  /** key must match exactly */
  "noWildcard": 0,
  /** keys that begin so */
  "prefixKey": 1,
  /** keys that end so */
  "postfixKey": 2,
} as const;
export const AsnClientPersistenceSubscribeTypeEnum = {
  /** begin */
  "subscribe": 1,
  /** end */
  "unsubscribe": 2,
} as const;
export const EnumAppointmentState = {
  /** free */
  "eAPPOINTMENTSTATUSFREE": 0,
  /** tentative */
  "eAPPOINTMENTSTATUSTENTATIVE": 1,
  /** busy */
  "eAPPOINTMENTSTATUSBUSY": 2,
  /** out of office */
  "eAPPOINTMENTSTATUSOUTOFOFFICE": 3,
} as const;
export const EnumAppointmentImportance = {
  /** low */
  "eAPPOINTMENTIMPORTANCELESS": 0,
  /** normal */
  "eAPPOINTMENTIMPORTANCENORMAL": 1,
  /** urgent */
  "eAPPOINTMENTIMPORTANCEURGENT": 2,
} as const;
export const EnumAppointmentSensitivity = {
  /** normal */
  "eAPPOINTMENTSENSITIVITYNORMAL": 0,
  /** personal */
  "eAPPOINTMENTSENSITIVITYPERSONAL": 1,
  /** private */
  "eAPPOINTMENTSENSITIVITYPRIVATE": 2,
  /** confidential */
  "eAPPOINTMENTSENSITIVITYCONFIDENTIAL": 3,
} as const;
export const AsnUserStaticRights = {
  /** text chat */
  "eUSERRIGHTSSENDUSERUSER": 1,
  /** SMS */
  "eUSERRIGHTSSENDSMS": 2,
  /** login through the web service */
  "eUSERRIGHTSEMPTY": 4,
  /** ProCall client (normally set) */
  "eUSERRIGHTSUSEPROCALL": 8,
  /** change own account in the workstation settings */
  "eUSERRIGHTSSELFADMIN": 32,
  /** phone lines */
  "eUSERRIGHTSUSERCTI": 64,
  /** reserved */
  "eDONOTUSE": 128,
  /** mail about calls while absent */
  "eUSERRIGHTSOFFLINEMAIL": 256,
  /** call recording */
  "eUSERRIGHTSCALLRECORDING": 512,
  /** search in phone books */
  "eUSERRIGHTSUSEPHONEBOOK": 1024,
  /** CTI and presence user (normally set) */
  "eUSERRIGHTSUSERPRESENCE": 2048,
  /** group: members see each other in the monitor */
  "eUSERRIGHTSGROUPALLINMONITOR": 4096,
  /** group: members cannot change the monitor */
  "eUSERRIGHTSGROUPNOCHANGEMONITOR": 8192,
  /** group: members see each other's journal */
  "eUSERRIGHTSGROUPVIEWJOURNAL": 16384,
  /** group: the leader sees the members' journal */
  "eUSERRIGHTSGROUPVIEWJOURNALLEADER": 32768,
  /** group: members edit each other's journal */
  "eUSERRIGHTSGROUPEDITJOURNAL": 65536,
  /** reserved */
  "eDONOTUSE2": 131072,
  /** reserved */
  "eDONOTUSE3": 262144,
  /** journal */
  "eUSERRIGHTSUSERVIEWJOURNAL": 524288,
  /** everybody may delete journal entries */
  "eUSERRIGHTSGLOBALDELETEJOURNAL": 1048576,
  /** SMS about calls while absent */
  "eUSERRIGHTSOFFLINESMS": 2097152,
  /** take part in screen sharing */
  "eUSERRIGHTSDESKSHAREACCEPT": 4194304,
  /** start screen sharing too */
  "eUSERRIGHTSDESKSHAREFULL": 8388608,
  /** reserved */
  "eDONOTUSE4": 16777216,
  /** audio calls */
  "eUSERRIGHTSAVAUDIO": 33554432,
  /** audio and video calls */
  "eUSERRIGHTSAVVIDEO": 67108864,
  /** screen sharing with federated contacts (experimental) */
  "eUSERRIGHTSFEDDESKSHARE": 134217728,
} as const;
export const AsnUserStaticRights2 = {
  /** visible to anonymous visitors of a web page */
  "eUSERRIGHTS2ENABLEFORANONYMOUSAPI": 1,
  /** login over the internet */
  "eUSERRIGHTS2LOGINOVERINTERNET": 2,
  /** login on a phone or tablet */
  "eUSERRIGHTS2LOGINBYMOBILE": 4,
  /** takes part in agent management */
  "eUSERRIGHTS2ENABLEAGENTMANAGER": 8,
  /** supervisor, may change other agents' state */
  "eUSERRIGHTS2ISAGENTSUPERVISOR": 16,
  /** group: agents get public chats and calls */
  "eUSERRIGHTS2GROUPFORPUBLICCHAT": 32,
  /** group: shown on the contact portal */
  "eUSERRIGHTS2GROUPFORPORTAL": 64,
  /** group: offered as administrative monitor content */
  "eUSERRIGHTS2GROUPFORMONITOR": 128,
  /** send files */
  "eUSERRIGHTS2ENABLECONTENTSHARINGFILES": 512,
  /** share the location */
  "eUSERRIGHTS2ENABLECONTENTSHARINGLOCATION": 1024,
  /** share contacts */
  "eUSERRIGHTS2ENABLECONTENTSHARINGCONTACTS": 2048,
  /** online conferences (own licence) */
  "eUSERRIGHTS2USECONFERENCING": 4096,
  /** Microsoft Teams app */
  "eUSERRIGHTS2USETEAMS": 8192,
  /** desktop client over the internet, without VPN */
  "eUSERRIGHTS2ALLOWLOGININTERNETDESKTOP": 16384,
  /** web app (PWA) */
  "eUSERRIGHTS2USEWEBAPP": 32768,
} as const;
export const AsnContactPhoneLineState = {
  /** offline */
  "eLINEOFFLINE": 0,
  /** online */
  "eLINEONLINE": 1,
} as const;
export const AsnAbsentStateEnum = {
  /** present */
  "eABSENTSTATENOTABSENT": 0,
  /** away from the office */
  "eABSENTSTATEOUTOFOFFICE": 1,
  /** busy */
  "eABSENTSTATEBUSY": 2,
  /** do not disturb */
  "eABSENTSTATEDONOTDISTURB": 3,
  /** nothing set by hand */
  "eABSENTSTATENOTSET": 4,
} as const;
export const AsnReachabilityEnum = {
  /** in the office */
  "eREACHABILITYNORMAL": 0,
  /** on a break */
  "eREACHABILITYPAUSE": 1,
  /** travelling on business */
  "eREACHABILITYBUSINESSTRIP": 2,
  /** working at home */
  "eREACHABILITYHOMEOFFICE": 3,
  /** on holiday */
  "eREACHABILITYVACATION": 4,
  /** not used at present */
  "eREACHABILITYUNREACHABLE": 5,
} as const;
export const AsnExternalPresenceType = {
  /** Microsoft Teams */
  "eMSTeams": 0,
} as const;
export const AsnLoginV2SupportedAuthMethod = {
  /** unknown, not to be used */
  "noneOrUnknown": 0,
  /** name and password */
  "basic": 1,
  /** digest of name and password */
  "digest": 2,
  /** NTLM */
  "ntlm": 3,
  /** Kerberos */
  "kerberos": 4,
  /** token (JWT) */
  "bearer": 5,
  /** OpenID Connect */
  "openidc": 6,
} as const;
export const EnumProjectType = {
  /** unknown */
  "ePROJECTTYPEUNKNOWN": 0,
  /** used for dialling */
  "ePROJECTTYPEPBX": 1,
  /** used in the journal */
  "ePROJECTTYPEJOURNAL": 2,
  /** used for dialling and in the journal */
  "ePROJECTTYPEJOURNALPBX": 3,
  /** used for dialling private calls */
  "ePROJECTTYPEPBXPRIVATE": 4,
} as const;
export const EAsnJournalCallType = {
  /** phone call */
  "eCTICall": 0,
  /** video only */
  "eVideoChat": 1,
  /** audio only */
  "eAudioChat": 2,
  /** audio and video */
  "eAudioVideoChat": 3,
  /** text chat */
  "eIM": 4,
  /** mobile over Bluetooth */
  "eBluetoothMobile": 5,
  /** mobile over Bluetooth, duration unknown */
  "eBluetoothMobileUnknownDuration": 6,
  /** SIP softphone call */
  "eSipAVCall": 7,
  /** SMS */
  "eSMS": 8,
  /** screen sharing offered */
  "eScreenSharing": 9,
  /** screen sharing asked for */
  "eRequestedScreenSharing": 10,
} as const;
export const EAsnCallState = {
  /** unknown */
  "unknown": 0,
  /** gone; the line is idle again */
  "destroyed": 1,
  /** incoming, ringing here */
  "offering": 2,
  /** outgoing, number being dialled */
  "dialing": 4,
  /** outgoing, ringing over there */
  "ringback": 8,
  /** outgoing, other side is busy */
  "busy": 16,
  /** talking */
  "connected": 32,
  /** part of a conference */
  "conferenced": 64,
  /** on hold */
  "hold": 128,
  /** other side hung up, not dropped here yet */
  "disconnected": 256,
  /** being prepared, nothing dialled yet */
  "preparecall": 512,
} as const;
export const AsnContactPhoneLineType = {
  /** all lines */
  "iPHONENUMBERTYPEALL": -1,
  /** unknown */
  "iPHONENUMBERTYPEUNKNOWN": 0,
  /** first line of the user */
  "iPHONENUMBERTYPEPRIMARY": 1,
  /** second line of the user */
  "iPHONENUMBERTYPESECONDARY": 2,
  /** another line of the user */
  "iPHONENUMBERTYPEOTHEROWNNUMBER": 3,
} as const;
export const EnumSTUNandTURNType = {
  /** STUN server */
  "eSTUN": 1,
  /** TURN server */
  "eTURN": 2,
} as const;
export const AsnNetDatabaseJournalCallType = {
  /** phone call */
  "eJOURNALCALLTYPEPBX": 0,
  /** video only */
  "eJOURNALCALLTYPEVIDEOCHAT": 1,
  /** audio only */
  "eJOURNALCALLTYPEAUDIOCHAT": 2,
  /** audio and video */
  "eJOURNALCALLTYPEAUDIOVIDEOCHAT": 3,
  /** text chat */
  "eJOURNALCALLTYPEIM": 4,
  /** mobile over Bluetooth */
  "eJOURNALCALLTYPEBLUETOOTHMOBILE": 5,
  /** mobile over Bluetooth, duration unknown */
  "eJOURNALCALLTYPEBLUETOOTHMOBILEUNKNOWNDURATION": 6,
  /** SIP softphone call */
  "eJOURNALCALLTYPESIPAVCALL": 7,
  /** SMS */
  "eJOURNALCALLTYPESMS": 8,
  /** screen sharing offered */
  "eJOURNALCALLTYPESCREENSHARING": 9,
  /** screen sharing asked for */
  "eJOURNALCALLTYPERSCREENSHARING": 10,
} as const;
export const AsnNetDatabaseJournalFilterEnumeration = {
  /** internal calls */
  "flagIntern": 1,
  /** external calls */
  "flagExtern": 2,
  /** incoming */
  "flagInbound": 4,
  /** outgoing */
  "flagOutbound": 8,
  /** answered */
  "flagConnected": 16,
  /** not answered */
  "flagNotConnected": 32,
  /** with memo */
  "flagHasMemo": 64,
  /** without memo */
  "flagHasNoMemo": 128,
  /** unread only */
  "flagUnreadOnly": 256,
  /** leave out calls without a number */
  "flagNoUnknown": 512,
  /** text chats */
  "flagTextChats": 1024,
  /** audio calls */
  "flagAudioChats": 2048,
  /** video calls */
  "flagVideoChats": 4096,
  /** phone calls */
  "flagPhoneCalls": 8192,
  /** screen sharing */
  "flagDeskShare": 16384,
  /** public entries of others too */
  "flagIncludeAllPublic": 65536,
} as const;
export const AsnJournalSubscribeFlags = {
  /** your own entries */
  "eDEFAULT": 0,
  /** those of your groups too, if allowed */
  "eGROUPJOURNAL": 1,
} as const;
export const AsnJournalPrivateCallOptions = {
  /** stored like any call */
  "eNORMAL": 0,
  /** numbers are shortened */
  "eSHORTENNUMBERS": 1,
  /** numbers are not stored */
  "eNONUMBERS": 2,
} as const;
export const AsnUpdateJournalUpdateFlags = {
  /** read mark */
  "eUpdateFlagRead": 1,
  /** contact */
  "eUpdateFlagContact": 2,
  /** project */
  "eUpdateFlagProject": 4,
  /** memo */
  "eUpdateFlagMemo": 8,
  /** subject */
  "eUpdateFlagSubject": 16,
  /** who took the call */
  "eUpdateFlagAcceptor": 32,
  /** number */
  "eUpdateFlagPhoneNumber": 64,
  /** mark of the last call of a sequence */
  "eUpdateFlagTrackerLastCall": 128,
  /** mark not to count it */
  "eUpdateFlagNoStatistic": 256,
  /** kind of call */
  "eUpdateFlagCallType": 512,
  /** label */
  "eUpdateFlagLabel": 1024,
  /** deleted mark */
  "eUpdateFlagDeleted": 2048,
  /** course of the call */
  "eUpdateFlagTrackerCallFlow": 4096,
  /** name of the contact */
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
  /** the server failed inside */
  "eNETLOGININTERNALSERVERERROR": 100,
  /** unknown user or wrong password */
  "eNETLOGININVALUSERNAME": 101,
  /** wrong password */
  "eNETLOGININVALIDPASS": 102,
  /** no user licence left */
  "eNETLOGINNOMOREUSERS": 103,
  /** versions of client and server do not fit */
  "eNETLOGININVALIDVERSION": 104,
  /** no failure: another step of the login follows */
  "eNETLOGINNEGOTIATIONREQUIRED": 105,
  /** login method not supported here */
  "eNETLOGININVALIDAUTHENTICATIONMETHOD": 106,
  /** user exists but is not enabled */
  "eNETLOGINUSERNOTENABLED": 107,
  /** unknown computer */
  "eNETLOGININVALIDCOMPUTERNAME": 108,
  /** the Windows domain refused the login */
  "eNETLOGINDOMAINAUTHFAILED": 109,
  /** user may not log in this way */
  "eNETLOGINMISSINGRIGHTS": 110,
  /** reserved */
  "eNETLOGINMISSINGRIGHTSTS": 111,
  /** this kind of application does not fit the server */
  "eNETLOGINSERVERNOTCOMPATIBLE": 112,
  /** already logged in */
  "eNETLOGINALREADYAUTHENTICATED": 113,
  /** connection must use TLS */
  "eNETLOGINTLSREQUIRED": 114,
  /** login token has expired */
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
  /** nobody */
  "never": 0,
  /** everybody whose phone rang */
  "all": 1,
  /** the first whose phone rang */
  "first": 2,
  /** the last whose phone rang */
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
  /** computed presence (default) */
  "ePresenceSubscriptionPresence": 1,
  /** contact data such as name and address (default) */
  "ePresenceSubscriptionData": 2,
  /** the picture itself, not only its hash (default) */
  "ePresenceSubscriptionDataIncludeImage": 4,
  /** configuration and rights (default) */
  "ePresenceSubscriptionConfiguration": 8,
  /** presence set by hand (default) */
  "ePresenceSubscriptionAbsentstate": 16,
  /** note (default) */
  "ePresenceSubscriptionNote": 32,
  /** appointments (default) */
  "ePresenceSubscriptionAppointment": 64,
  /** phone lines (default) */
  "ePresenceSubscriptionPhoneLines": 128,
  /** calls (default) */
  "ePresenceSubscriptionPhoneCalls": 256,
  /** call forwards (default) */
  "ePresenceSubscriptionPhoneForwards": 512,
  /** requests of others for rights */
  "ePresenceSubscriptionMyChallengeUpdates": 1024,
  /** changes to your own list of rights */
  "ePresenceSubscriptionDynamicRightsUpdate": 2048,
  /** changes to rights of your groups */
  "ePresenceSubscriptionDynamicGroupRightsUpdate": 4096,
  /** changes to everybody's rights */
  "ePresenceSubscriptionDynamicGlobalRightsUpdate": 8192,
  /** agent state (not in the default) */
  "ePresenceSubscriptionAgentStatus": 32768,
  /** grouping attribute (not in the default) */
  "ePresenceSubScriptionMonitorGroupingAttribute": 65536,
} as const;
export const AsnSetDynamicRightsErrorEnum = {
  /** unspecified failure */
  "general": 0,
  /** not allowed */
  "permissiondenied": 1,
  /** profile could not be written */
  "writeprofiledenied": 2,
  /** no such rights */
  "unknownrights": 3,
} as const;
export const AsnRemoveDynamicRightsErrorEnum = {
  /** unspecified failure */
  "general": 0,
  /** not allowed */
  "permissiondenied": 1,
  /** profile could not be written */
  "writeprofiledenied": 2,
  /** no such rights */
  "unknownrights": 3,
} as const;
export const EnumRequestImageResult = {
  /** picture is in the result */
  "eIMAGEATTACHED": 0,
  /** same picture as the known hash */
  "eIMAGEHASHNOTCHANGED": 1,
  /** contact has no picture */
  "eNOIMAGEFOUND": 2,
} as const;
export const AsnRankingAgentPublicPresenceEnum = {
  /** offline */
  "offline": 0,
  /** unknown */
  "uncontrolled": 1,
  /** available */
  "available": 2,
  /** not available */
  "notavailable": 3,
} as const;
export const AsnRankingRegisterSessionAgentTypeEnum = {
  /** register the agent */
  "registeragent": 1,
  /** release the agent */
  "unregisteragent": 2,
  /** release the whole session */
  "unregistersession": 3,
} as const;
export const AsnNetServicesAgentsErrors = {
  /** no error */
  "noerror": 0,
  /** login missing or wrong account */
  "accessdenied": 1,
  /** agent id is missing */
  "agentidmissing": 2,
  /** group id is missing */
  "groupidmissing": 3,
  /** agent state is missing */
  "agentstatemissing": 4,
  /** capabilities are missing */
  "agentcapabilitiesmissing": 5,
  /** service id is missing */
  "serviceidmissing": 6,
  /** service id is wrong */
  "wrongserviceid": 7,
  /** this service is connected already */
  "servicealreadyconnected": 8,
  /** server could not set the service up */
  "serviceallocationfailed": 9,
  /** service has no agents */
  "noagentsregistered": 10,
  /** list of agents is empty */
  "noagentsgiven": 11,
} as const;
export const AsnServiceAgentStateFailedReasonEnum = {
  /** no such agent */
  "eUNKNOWNAGENT": 0,
  /** no such state */
  "eUNKNOWNSTATE": 1,
} as const;
export const AsnTaskState = {
  /** not begun */
  "notstarted": 0,
  /** being worked on */
  "inprogress": 1,
  /** waits for someone else */
  "waitingforothers": 2,
  /** put off */
  "deferred": 3,
  /** done */
  "done": 4,
} as const;
export const AsnTaskPriority = {
  /** low */
  "low": 0,
  /** normal */
  "normal": 1,
  /** high */
  "high": 2,
} as const;
export const AsnTaskPrivacy = {
  /** normal */
  "normal": 0,
  /** personal */
  "personal": 1,
  /** private */
  "private": 2,
  /** confidential */
  "confidential": 3,
} as const;
export const AsnTaskDelegationState = {
  /** accepted */
  "accepted": 0,
  /** not answered yet */
  "waiting": 1,
  /** declined */
  "declined": 2,
} as const;
export const AsnNetDatabaseTaskFindFlagsV2 = {
  /** with a start date */
  "onlywithstartdate": 1,
  /** without a start date */
  "onlywithoutstartdate": 2,
  /** not done */
  "onlynotfinished": 4,
  /** not begun */
  "onlynotstarted": 8,
  /** of normal privacy */
  "allnormal": 16,
  /** delegation accepted */
  "delegateaccepted": 32,
  /** delegation declined */
  "delegatedeclined": 64,
  /** delegation not answered */
  "delegatewaiting": 128,
} as const;
export const EAsnAuthRoles = {
  /** ordinary user */
  "user": 0,
  /** administrator */
  "mgmt": 1,
} as const;

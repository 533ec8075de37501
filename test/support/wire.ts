import type {
  AsnNetDatabaseJournalFindOptionsV2,
  AsnNetDatabaseTask,
  AsnProjectPinRule,
} from "../../src/interface/types.generated.js";

/** A required time that is not set (documented). */
export const NEVER = "";

/** The project of a call or task that has none, with every required field. */
export const NO_PROJECT: AsnProjectPinRule = {
  u8sProjectName: "",
  u8sProjectPin: "",
  iProjectType: 0,
  bAssociatedCallIsPrivateCall: false,
  u8sLocationID: "",
  u8sUserEnteredPin: "",
  u8sUserEnteredUserID: "",
};

/** A task with every required field; what a test is about is given. */
export const wireTask = (given: Partial<AsnNetDatabaseTask> = {}): AsnNetDatabaseTask => ({
  u8sTaskID: "",
  u8sSubject: "Call Dora",
  contactData: { u8sDisplayName: "Dora" },
  u8sCallNumber: "+491701234567",
  projectPinRule: NO_PROJECT,
  stUTCStartDate: NEVER,
  stUTCDueDate: NEVER,
  eState: 0,
  ePriority: 1,
  eDelegationState: 0,
  bReminderActive: false,
  stUTCReminderTime: NEVER,
  u8sReminderFile: "",
  u8sListOwners: [],
  u8sCreator: "",
  stUTCCreationTime: NEVER,
  u8sBody: "",
  stUTCDateCompleted: NEVER,
  u8sCompletedFrom: "",
  ePrivacy: 0,
  ...given,
});

/** Options of a journal search; without more they find everything. */
export const journalSearch = (given: Partial<AsnNetDatabaseJournalFindOptionsV2> = {}) => ({
  stStartTimeFrom: NEVER,
  stStartTimeTo: NEVER,
  u8slistLineUserNames: [],
  u8slistPhoneNumber: [],
  u8sContactName: "",
  u8sCompanyName: "",
  u8sFilterText: "",
  iMaxNumEntries: 0,
  iFilter: 0,
  ...given,
});

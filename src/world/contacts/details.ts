/** The fields of a contact; the wire has one for each of them (AsnNetDatabaseContact). */
export const contactFields = [
  "displayName",
  "firstName",
  "lastName",
  "jobTitle",
  "company",
  "department",
  "officeRoom",
  "customerId",
  "businessStreet",
  "businessPostalCode",
  "businessCity",
  "businessState",
  "businessCountry",
  "privateStreet",
  "privatePostalCode",
  "privateCity",
  "privateState",
  "privateCountry",
  "otherStreet",
  "otherPostalCode",
  "otherCity",
  "otherState",
  "otherCountry",
  "email",
  "email2",
  "email3",
  "sipAddress",
  "webPage",
  "phoneBusiness",
  "phoneBusiness2",
  "phoneCompany",
  "phoneAssistant",
  "phoneHome",
  "phoneHome2",
  "phonePrimary",
  "phoneMobile",
  "phoneCar",
  "phoneRadio",
  "phonePager",
  "phoneOther",
  "phoneCallback",
  "phoneIsdn",
  "phoneText",
  "faxBusiness",
  "faxHome",
  "remarks",
  "webLink",
] as const;

export type ContactField = (typeof contactFields)[number];

/** The fields that hold a number by which a caller can be recognised. */
export const numberFields = contactFields.filter((field) => field.startsWith("phone") || field.startsWith("fax"));

/** A contact's fields; unknown ones are left out. */
export type ContactDetails = { [F in ContactField]?: string };

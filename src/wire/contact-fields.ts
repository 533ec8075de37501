import type { AsnNetDatabaseContact } from "../interface/types.generated.js";
import { type ContactDetails, type ContactField, contactFields, numberFields } from "../world/contacts/details.js";

type WireField = {
  [F in Exclude<keyof AsnNetDatabaseContact, "_type">]-?: Exclude<AsnNetDatabaseContact[F], undefined> extends string
    ? F
    : never;
}[Exclude<keyof AsnNetDatabaseContact, "_type">];

/** The names of a contact's fields on the wire (AsnNetDatabaseContact). */
const WIRE: Readonly<Record<ContactField, WireField>> = {
  displayName: "u8sDisplayName",
  firstName: "u8sFirstName",
  lastName: "u8sLastName",
  jobTitle: "u8sJobTitle",
  company: "u8sCompany",
  department: "u8sDepartment",
  officeRoom: "u8sOfficeRoomNumber",
  customerId: "u8sCustomerID",
  businessStreet: "u8sBusinessAddressStreet",
  businessPostalCode: "u8sBusinessAddressPostalCode",
  businessCity: "u8sBusinessAddressCity",
  businessState: "u8sBusinessAddressState",
  businessCountry: "u8sBusinessAddressCountry",
  privateStreet: "u8sPrivateAddressStreet",
  privatePostalCode: "u8sPrivateAddressPostalCode",
  privateCity: "u8sPrivateAddressCity",
  privateState: "u8sPrivateAddressState",
  privateCountry: "u8sPrivateAddressCountry",
  otherStreet: "u8sOtherAddressStreet",
  otherPostalCode: "u8sOtherAddressPostalCode",
  otherCity: "u8sOtherAddressCity",
  otherState: "u8sOtherAddressState",
  otherCountry: "u8sOtherAddressCountry",
  email: "u8sEMail",
  email2: "u8sEMail2",
  email3: "u8sEMail3",
  sipAddress: "u8sSIPAddress",
  webPage: "u8sWebPageURL",
  phoneBusiness: "u8sPhoneBusiness",
  phoneBusiness2: "u8sPhoneBusiness2",
  phoneCompany: "u8sCompanyMainTelephoneNumber",
  phoneAssistant: "u8sAssistantTelephoneNumber",
  phoneHome: "u8sPhoneHome",
  phoneHome2: "u8sPhoneHome2",
  phonePrimary: "u8sPrimaryTelephoneNumber",
  phoneMobile: "u8sPhoneMobile",
  phoneCar: "u8sCarTelephoneNumber",
  phoneRadio: "u8sRadioTelephoneNumber",
  phonePager: "u8sPagerTelephoneNumber",
  phoneOther: "u8sOtherTelephoneNumber",
  phoneCallback: "u8sCallbackTelephoneNumber",
  phoneIsdn: "u8sISDNTelephoneNumber",
  phoneText: "u8sTTYTTDTelephoneNumber",
  faxBusiness: "u8sFaxBusiness",
  faxHome: "u8sFaxHome",
  remarks: "u8sBody",
  webLink: "u8sDirectWebLink",
};

/** The details in the wire's fields; fields not set are left out (observed, protocol.md §5). */
export function writeDetails(details: ContactDetails | undefined): Pick<AsnNetDatabaseContact, WireField> {
  const wire: Pick<AsnNetDatabaseContact, WireField> = {};
  if (!details) return wire;
  for (const field of contactFields) {
    const value = details[field];
    if (value) wire[WIRE[field]] = value;
  }
  return wire;
}

/**
 * The contact once for each of its numbers, which stands in `u8sPhoneBusiness` (documented, protocol.md §7:
 * flag 64); the other fields of numbers are left out (chosen).
 */
export function perNumber(contact: AsnNetDatabaseContact): AsnNetDatabaseContact[] {
  const fields = numberFields.map((field) => WIRE[field]);
  const numbers = new Set(fields.flatMap((field) => contact[field] || []));
  if (numbers.size === 0) return [contact];
  const rest = { ...contact };
  for (const field of fields) delete rest[field];
  return [...numbers].map((u8sPhoneBusiness) => ({ ...rest, u8sPhoneBusiness }));
}

/** The details that a contact of the wire holds. */
export function readDetails(wire: AsnNetDatabaseContact): ContactDetails {
  const details: ContactDetails = {};
  for (const field of contactFields) {
    const value = wire[WIRE[field]];
    if (value) details[field] = value;
  }
  return details;
}

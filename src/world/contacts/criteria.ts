import type { ContactEntry } from "./entry.js";
import { wordsOf } from "./tokenize.js";

/** The kinds of text search, each with the words by which it finds an entry. */
export const criteria = {
  firstName: ({ details }) => wordsOf(details.firstName ?? ""),
  lastName: ({ details }) => wordsOf(details.lastName ?? details.displayName ?? ""),
  anyName: ({ details: { firstName, lastName, displayName, company } }) =>
    wordsOf([firstName, lastName, displayName, company].filter(Boolean).join(" ")),
  company: ({ details }) => wordsOf(details.company ?? ""),
  department: ({ details }) => wordsOf(details.department ?? ""),
  customerId: ({ details }) => wordsOf(details.customerId ?? ""),
  street: ({ details: { businessStreet = "", privateStreet = "", otherStreet = "" } }) =>
    wordsOf(`${businessStreet} ${privateStreet} ${otherStreet}`),
  town: ({ details }) =>
    wordsOf(
      [
        details.businessPostalCode,
        details.businessCity,
        details.privatePostalCode,
        details.privateCity,
        details.otherPostalCode,
        details.otherCity,
      ]
        .filter(Boolean)
        .join(" "),
    ),
  email: ({ details: { email = "", email2 = "", email3 = "" } }) => wordsOf(`${email} ${email2} ${email3}`),
  userName: ({ user }) => (user ? wordsOf(user.name) : []),
} satisfies Readonly<Record<string, (entry: ContactEntry) => string[]>>;

export type Criterion = keyof typeof criteria;

export const criterionNames = Object.keys(criteria) as Criterion[];

import type { Random } from "../time/random.js";

/** What made-up texts take from a person of the server. */
export interface Person {
  readonly name: string;
  readonly contactId: string;
  readonly displayName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly lines: readonly string[];
}

/** What is known of the server; where nothing is known, texts are invented. */
export interface Known {
  readonly ucsid: string | undefined;
  /** Whom the text is about. */
  readonly person: Person | undefined;
}

const FIRST = ["Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Henry"];
const LAST = ["Archer", "Baker", "Cooper", "Dyer", "Fisher", "Gardner", "Hunter", "Mason"];
const CITIES = ["Berlin", "Hamburg", "Munich", "Cologne", "Leipzig"];

type TextRule = (random: Random, known: Known) => string;

/** What a text field holds, by its name: the first rule that matches. */
const RULES: readonly [RegExp, TextRule][] = [
  [/error|comment|reason|message$|passw/i, () => ""],
  [/ucs_?id$/i, (random, { ucsid }) => ucsid ?? random.id()],
  [
    /contact_?id|sip_?uri|sipaddress/i,
    (random, { person }) => person?.contactId ?? `sip:${pick(FIRST, random).toLowerCase()}@example.com`,
  ],
  [/line_?(phone)?number|linephone/i, (random, { person }) => person?.lines[0] ?? `tel:${phone(random)}@pbx`],
  [/number|phone|mobile|fax|destination/i, phone],
  [/mail/i, (random, { person }) => (person ? person.email : `${pick(FIRST, random).toLowerCase()}@example.com`)],
  [/firstname/i, (random, { person }) => person?.firstName ?? pick(FIRST, random)],
  [/lastname/i, (random, { person }) => person?.lastName ?? pick(LAST, random)],
  [/user_?name|login|owner/i, (random, { person }) => person?.name ?? pick(FIRST, random).toLowerCase()],
  [/version/i, () => "70.0"],
  // Of STUN and TURN servers: a browser refuses other addresses.
  [/^(urls|listURIs)$/, () => "stun:stun.example.com:3478"],
  [/url|uri|link|redirect/i, () => "https://example.com/"],
  [/city/i, (random) => pick(CITIES, random)],
  [/country/i, () => "Germany"],
  [/company/i, () => "Example Ltd"],
  [/(id|guid|hash)$/i, (random) => random.id()],
  [/name/i, (random, { person }) => person?.displayName ?? `${pick(FIRST, random)} ${pick(LAST, random)}`],
  [/subject|title/i, () => "A subject"],
];

/** The rule of each field name. The interface has a limited number of names. */
const ruleOf = new Map<string, TextRule>();

const empty = (): string => "";

/** A text that a field with that name might hold. */
export function madeUpText(name: string, random: Random, known: Known): string {
  let rule = ruleOf.get(name);
  if (!rule) {
    rule = RULES.find(([pattern]) => pattern.test(name))?.[1] ?? empty;
    ruleOf.set(name, rule);
  }
  return rule(random, known);
}

function pick(texts: readonly string[], random: Random): string {
  return texts[random.next() % texts.length] ?? "";
}

function phone(random: Random): string {
  return `+4930231259${String(random.next() % 100).padStart(2, "0")}`;
}

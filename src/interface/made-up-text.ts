import type { Random } from "../time/random.js";

const FIRST = ["Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Henry"];
const LAST = ["Archer", "Baker", "Cooper", "Dyer", "Fisher", "Gardner", "Hunter", "Mason"];
const CITIES = ["Berlin", "Hamburg", "Munich", "Cologne", "Leipzig"];

/** What a text field holds, by its name: the first rule that matches. */
const RULES: readonly [RegExp, (random: Random) => string][] = [
  [/error|comment|reason|message$/i, () => ""],
  [/contact_?id|sip_?uri|sipaddress/i, (random) => `sip:${pick(FIRST, random).toLowerCase()}@example.com`],
  [/line_?(phone)?number|linephone/i, (random) => `tel:${phone(random)}@pbx`],
  [/number|phone|mobile|fax|destination/i, phone],
  [/mail/i, (random) => `${pick(FIRST, random).toLowerCase()}@example.com`],
  [/firstname/i, (random) => pick(FIRST, random)],
  [/lastname/i, (random) => pick(LAST, random)],
  [/user_?name|login|owner/i, (random) => pick(FIRST, random).toLowerCase()],
  [/version/i, () => "70.0"],
  [/url|uri|link|redirect/i, () => "https://example.com/"],
  [/city/i, (random) => pick(CITIES, random)],
  [/country/i, () => "Germany"],
  [/company/i, () => "Example Ltd"],
  [/(id|guid|hash)$/i, (random) => random.id()],
  [/name/i, (random) => `${pick(FIRST, random)} ${pick(LAST, random)}`],
  [/subject|title/i, () => "A subject"],
];

/** The rule of each field name. The interface has a limited number of names. */
const ruleOf = new Map<string, (random: Random) => string>();

const empty = (): string => "";

/** A text that a field with that name might hold. */
export function madeUpText(name: string, random: Random): string {
  let rule = ruleOf.get(name);
  if (!rule) {
    rule = RULES.find(([pattern]) => pattern.test(name))?.[1] ?? empty;
    ruleOf.set(name, rule);
  }
  return rule(random);
}

function pick(texts: readonly string[], random: Random): string {
  return texts[random.next() % texts.length] ?? "";
}

function phone(random: Random): string {
  return `+4930231259${String(random.next() % 100).padStart(2, "0")}`;
}

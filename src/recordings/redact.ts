import { isSecretName, MASK, maskText } from "../common/secrets.js";
import { catalog } from "../interface/catalog.js";
import { type Leaf, mapLeaves } from "../interface/leaves.js";
import { REJECT_WORDS } from "../rose/problems.js";
import { Pseudonyms } from "./pseudonyms.js";
import type { RecordedEntry, Recording } from "./recording.js";
import { REDACTED, type Redacted } from "./words.js";

/** How many values of a field were replaced. */
export interface Replacement {
  readonly kind: Redacted | "secrets";
  readonly field: string;
  readonly values: number;
  /** How many of them were different. */
  readonly different: number;
}

export interface RedactOptions {
  /** The same salt gives the same pseudonyms. */
  readonly salt: string;
  readonly keep: ReadonlySet<Redacted>;
}

/** Fields whose texts say something of programs and formats, and nothing of people. */
const TECHNICAL =
  /^_type$|version|mime|contenttype|countrycode|accesscode|dialingrule|(national|local)prefix$|platform|language|loglevel|algorithm|^qop$|^u8s(Key|Section|FieldName|FilterFieldName|Emoji|Caps|ServiceType|TYP|ALG|CTY)$|^key$/i;
const IS_NUMBER = /^(tel:|\+?\d[\d\s\-/().]{2,}$)/i;
const IS_ADDRESS = /:\/\/|^\\\\|^[a-z]:\\|^\d{1,3}(\.\d{1,3}){3}$/i;
const IS_ID = /^\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\}?$/i;
const IS_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;
const IS_IMAGE = /^(iVBORw0KGgo|\/9j\/|R0lGOD|Qk0)/;
const NAMED_NUMBER = /number|phone|mobile|fax|^lines?$/i;
const NAMED_ADDRESS = /host|server|address|url|path|domain|folder/i;
const NAMED_NAME = /name|user|display|company|department|title|owner|contact|creator|group|city|street|agent/i;
const NAMED_BINARY = /imagedata|^photo$|bin(body|attachment)?data$|chunkdata/i;

/** Texts up to this length are remembered. */
const SHORT = 200;

/** A picture of one pixel, in place of one of a person. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

/** What addresses and names in directories begin with. */
const SCHEMES = new Set([
  "tel",
  "sip",
  "sips",
  "im",
  "mailto",
  "http",
  "https",
  "ldap",
  "urn",
  "cn",
  "ou",
  "dc",
  "uid",
  "html",
]);

/** Words of error messages, which tell a developer something and nobody's name. */
const COMMON = new Set(
  `a an and are at be been by can cannot could did does for from has have in into is it its may must no none not of on or
  that the there this to was were will with within without you your invalid unknown missing wrong found failed failure
  error errors denied access allowed connected connection server client session user users authentication authorization
  license licensed expired already exists exist line lines call calls number field argument value type types operation
  function request response answer message text empty expected got here available service temporarily unavailable bad
  gateway gone internal timeout busy locked out license rights right missed state states time too long big many few first
  last second still waits while only another other named names html head body title center div span br hr p h1 h2 nginx
  apache otherError other json`
    .split(/\s+/)
    .concat(REJECT_WORDS)
    .flatMap((word) => [word.toLowerCase(), ...word.split(/(?=[A-Z])/).map((part) => part.toLowerCase())]),
);
const IS_MESSAGE = /error(string|text|message|reason)?$|^details$|reason(phrase)?$|cause$/i;

const isSecretPlace = (field: string): boolean => isSecretName(field) || /^session-?id$/i.test(field);
/** The session of an address that nobody has asked for, such as one that an answer leads to. */
const SESSION = /((?:x-)?ucsessionid=)[^\s&;#"'<>]+/gi;

/** What stands in fields of secrets, such as a token that was answered: it may stand in a text of another call too. */
function secretsIn({ entries }: Recording): Set<string> {
  const secrets = new Set<string>();
  const look = (value: unknown): void => {
    mapLeaves(undefined, value, (leaf, { field }) => {
      if (typeof leaf === "string" && isSecretPlace(field)) secrets.add(leaf);
      return leaf;
    });
  };
  for (const entry of entries) {
    if (entry.kind !== "session") look(entry.argument);
    if (entry.kind === "call") look(entry.answer);
  }
  return secrets;
}

/** Replaces what tells of people by pseudonyms, and takes out what lets somebody log in. */
class Redactor {
  readonly #pseudonyms: Pseudonyms;
  readonly #secret: RegExp | undefined;
  /** Short texts come again and again. */
  readonly #texts = new Map<string, string>();
  readonly #replaced = new Map<
    string,
    { kind: Replacement["kind"]; field: string; values: number; known: Set<unknown> }
  >();

  constructor(
    secrets: ReadonlySet<string>,
    private readonly options: RedactOptions,
  ) {
    this.#pseudonyms = new Pseudonyms(options.salt);
    const told = [...secrets]
      .filter((secret) => secret.length >= 4 && secret !== MASK)
      .sort((a, b) => b.length - a.length);
    const escaped = told.map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    this.#secret = told.length === 0 ? undefined : new RegExp(escaped.join("|"), "g");
  }

  entry(entry: RecordedEntry): RecordedEntry {
    const { user } = entry;
    const named = { ...entry, ...(user !== undefined && { user: this.#text("user", user) }) };
    if (named.kind === "session") return named;
    const operation = catalog.operation(entry.function);
    const argument = named.argument === undefined ? undefined : this.#value(operation?.argument, named.argument);
    if (named.kind === "event") return { ...named, argument };
    const type =
      named.outcome === "result" ? operation?.result : named.outcome === "error" ? operation?.error : undefined;
    const { answer } = named;
    return {
      ...named,
      ...(argument !== undefined && { argument }),
      ...(answer !== undefined && { answer: this.#answer(type, answer) }),
    };
  }

  list(): Replacement[] {
    return [...this.#replaced.values()]
      .map(({ kind, field, values, known }) => ({ kind, field, values, different: known.size }))
      .sort(
        (a, b) => REDACTED.indexOf(a.kind as Redacted) - REDACTED.indexOf(b.kind as Redacted) || b.values - a.values,
      );
  }

  /** The answer of what is no operation may be JSON in a text. */
  #answer(type: string | undefined, answer: unknown): unknown {
    if (typeof answer !== "string") return this.#value(type, answer);
    try {
      return JSON.stringify(this.#value(undefined, JSON.parse(answer)));
    } catch {
      return this.#text("details", answer);
    }
  }

  #value(type: string | undefined, value: unknown): unknown {
    const known = type !== undefined && catalog.type(type) !== undefined ? type : undefined;
    return mapLeaves(
      known,
      value,
      (leaf, place) => this.#leaf(leaf, place),
      (key) => (/^[A-Za-z_][\w-]{0,60}$/.test(key) ? key : this.#text("key of an object", key)),
    );
  }

  #leaf(value: unknown, { field, type }: Leaf): unknown {
    if (isSecretPlace(field)) {
      if (value === "" || value === null || typeof value === "boolean") return value;
      this.#count("secrets", field, value);
      return MASK;
    }
    if (typeof value !== "string" || value === "") return value;
    if (type === "AsnSystemTime" || TECHNICAL.test(field)) return this.#withoutSecrets(field, value);
    if (type === "OCTET STRING" || NAMED_BINARY.test(field)) return this.#binary(field, value);
    return this.#text(field, value);
  }

  #binary(field: string, value: string): string {
    if (this.options.keep.has("binaries")) return value;
    this.#count("binaries", field, value);
    return IS_IMAGE.test(value) ? PIXEL : this.#pseudonyms.octets(value);
  }

  #text(field: string, value: string): string {
    const safe = this.#withoutSecrets(field, value);
    if (IS_TIME.test(safe) || safe === MASK || !/[\p{L}\p{N}]/u.test(safe)) return safe;
    const kind = kindOf(field, safe);
    if (this.options.keep.has(kind)) return safe;
    const isMessage = IS_MESSAGE.test(field);
    const keeps = (word: string): boolean => {
      const lower = word.toLowerCase();
      return SCHEMES.has(lower) || (isMessage && COMMON.has(lower));
    };
    const known = `${kind} ${isMessage} ${safe}`;
    let other = this.#texts.get(known);
    if (other === undefined) {
      const isNumber = kind === "numbers" && /^\D*\+?\d[\d\s\-/().]*$/.test(safe);
      other = isNumber
        ? safe.replace(/\+?\d[\d\s\-/().]*\d/, (number) => this.#pseudonyms.number(number))
        : this.#pseudonyms.text(safe, keeps);
      if (safe.length <= SHORT) this.#texts.set(known, other);
    }
    if (other !== safe) this.#count(kind, field, value);
    return other;
  }

  #withoutSecrets(field: string, text: string): string {
    const known = this.#secret ? text.replace(this.#secret, MASK) : text;
    const safe = maskText(known.replace(SESSION, `$1${MASK}`));
    if (safe !== text) this.#count("secrets", field, text);
    return safe;
  }

  #count(kind: Replacement["kind"], field: string, value: unknown): void {
    const key = `${kind} ${field}`;
    const one = this.#replaced.get(key) ?? { kind, field, values: 0, known: new Set() };
    this.#replaced.set(key, one);
    one.values++;
    one.known.add(value);
  }
}

function kindOf(field: string, text: string): Redacted {
  if (IS_NUMBER.test(text)) return "numbers";
  if (IS_ADDRESS.test(text)) return "addresses";
  if (IS_ID.test(text)) return "ids";
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return "mails";
  if (NAMED_NUMBER.test(field)) return "numbers";
  if (NAMED_ADDRESS.test(field)) return "addresses";
  if (NAMED_NAME.test(field)) return "names";
  return "texts";
}

/**
 * The recording with pseudonyms, and what was replaced, counted by kind and field; never what stood there. The same salt
 * gives the same pseudonyms, so that files which belong together agree.
 */
export function redact(
  recording: Recording,
  options: RedactOptions,
): { readonly recording: Recording; readonly replaced: readonly Replacement[] } {
  const redactor = new Redactor(new Set([...recording.secrets, ...secretsIn(recording)]), options);
  const entries = recording.entries.map((entry) => redactor.entry(entry));
  const redacted = REDACTED.filter((kind) => !options.keep.has(kind));
  return {
    recording: { header: { ...recording.header, redacted }, entries, secrets: recording.secrets },
    replaced: redactor.list(),
  };
}

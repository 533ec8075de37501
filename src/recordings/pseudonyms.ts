import { createHmac } from "node:crypto";

const CONSONANTS = "bdfgjklmnprstvwz";
const VOWELS = "aeiou";
const SYLLABLES = CONSONANTS.length * VOWELS.length;
/** 80^4: forty million words, so that two words hardly ever get the same pseudonym. */
const SYLLABLES_OF_WORD = 4;
const ROUNDS = 8;

/** What is replaced at once: runs of letters, runs of digits, ids. All else stays where it is, and so the format does. */
const PARTS = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
/** A number with what people write between its digits. */
const NUMBER = /\+?\d(?:[\s\-/().]{0,3}\d){5,}/g;
const GUID = /\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b/gi;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
/** A host behind @ or //. */
const HOST = /(?<=@|\/\/)[\w.-]*\.[a-z]{2,}\b/gi;
/** A domain that nobody has (RFC 2606), so that nothing that is made of a recording reaches anybody. */
const NOBODYS = "example";
/** Domains that name nobody. */
const OF_NOBODY = /(^|\.)(example(\.(com|org|net))?|test|invalid|localhost)$/i;

/**
 * Pseudonyms that depend on nothing but the value and a key: the same value has the same one in all files. Letter case, digits
 * counted, and all that is neither letter nor digit stay; numbers get others of the same length, and no two get the same.
 */
export class Pseudonyms {
  readonly #words = new Map<string, string>();
  /** Who has a word, so that no two have the same. */
  readonly #taken = new Map<string, string>();

  constructor(private readonly key: string) {}

  /** A text in which each word and number has its pseudonym; `keeps` says which words stay. */
  text(text: string, keeps: (word: string) => boolean = () => false): string {
    const hosts = text.replace(HOST, (host) => this.#marked(this.host(host)));
    const guids = hosts.replace(GUID, (guid) => this.#marked(this.guid(guid)));
    const addresses = guids.replace(IPV4, (address) => this.#marked(this.address(address)));
    const numbers = addresses.replace(NUMBER, (number) => this.#marked(this.number(number)));
    return this.#unmarked(
      numbers.replace(PARTS, (part) => {
        if (/^\p{N}/u.test(part)) return this.#digits(part);
        return keeps(part) ? part : this.word(part);
      }),
    );
  }

  /** Digits become other digits; a country code behind + stays, and so does a short code. */
  number(text: string): string {
    const digits = text.replace(/\D/g, "");
    const kept = /^\+/.test(text.trim()) && digits.length > 6 ? 2 : 0;
    const others = digits.slice(0, kept) + this.#digits(digits.slice(kept));
    let at = 0;
    return text.replace(/\d/g, () => others[at++] ?? "0");
  }

  /** The labels get pseudonyms, and the last one is that of nobody. */
  host(host: string): string {
    if (OF_NOBODY.test(host)) return host;
    const labels = host.split(".");
    return [...labels.slice(0, -1).map((label) => label.replace(PARTS, (part) => this.#part(part))), NOBODYS].join(".");
  }

  /** An address of those that are for documentation (RFC 5737). */
  address(address: string): string {
    return `192.0.2.${this.#hmac(`address ${address}`)[0] ?? 1}`;
  }

  guid(guid: string): string {
    const hex = this.#hmac(`guid ${guid.replaceAll("-", "").toLowerCase()}`).toString("hex");
    let at = 0;
    const isUpper = guid === guid.toUpperCase();
    const other = guid.replace(/[0-9a-f]/gi, () => hex[at++] ?? "0");
    return isUpper ? other.toUpperCase() : other;
  }

  /** A word that can be spoken, in the letter case of the other. One letter is no name. */
  word(word: string): string {
    if (word.length === 1) return word;
    const lower = word.toLowerCase();
    const other = this.#words.get(lower) ?? this.#newWord(lower);
    if (word === lower) return other;
    return word === word.toUpperCase() ? other.toUpperCase() : other.charAt(0).toUpperCase() + other.slice(1);
  }

  /** Octets of the same length. */
  octets(base64: string): string {
    const length = Buffer.from(base64, "base64").length;
    const seed = this.#hmac(`octets ${base64}`);
    const octets = Buffer.alloc(Math.min(length, 4_096));
    for (let at = 0; at < octets.length; at++) octets[at] = seed[at % seed.length] ?? 0;
    return octets.toString("base64");
  }

  #part(part: string): string {
    return /^\p{N}/u.test(part) ? this.#digits(part) : this.word(part);
  }

  #newWord(lower: string): string {
    let word = "";
    for (let attempt = 0; word === "" || (this.#taken.get(word) ?? lower) !== lower; attempt++) {
      const octets = this.#hmac(`word ${attempt === 0 ? "" : attempt} ${lower}`);
      word = "";
      for (let at = 0; at < SYLLABLES_OF_WORD; at++) {
        const syllable = octets.readUInt32BE(4 * at) % SYLLABLES;
        word += `${CONSONANTS[syllable % CONSONANTS.length]}${VOWELS[Math.floor(syllable / CONSONANTS.length)]}`;
      }
    }
    this.#taken.set(word, lower);
    this.#words.set(lower, word);
    return word;
  }

  /** Other digits, as many: a permutation of all numbers of that length (a Feistel network, as in FF1 of NIST SP 800-38G). */
  #digits(digits: string): string {
    if (digits.length < 2 || !/^\d+$/.test(digits)) return digits;
    // Longer ones in parts: a part of up to 15 digits is a safe integer.
    if (digits.length > 15) return this.#digits(digits.slice(0, 15)) + this.#digits(digits.slice(15));
    const middle = digits.length >> 1;
    let [left, right] = [digits.slice(0, middle), digits.slice(middle)];
    for (let round = 0; round < ROUNDS; round++) {
      const shift = this.#hmac(`digits ${digits.length} ${round} ${right}`).readUIntBE(0, 6);
      const sum = (Number(left) + shift) % 10 ** left.length;
      [left, right] = [right, String(sum).padStart(left.length, "0")];
    }
    return left + right;
  }

  #hmac(text: string): Buffer {
    return createHmac("sha256", this.key).update(text).digest();
  }

  /** Keeps what has its pseudonym from getting another one: each sign of it is moved into a range that nobody uses. */
  #marked(text: string): string {
    return [...text].map((sign) => String.fromCodePoint(MARK + (sign.codePointAt(0) ?? 0))).join("");
  }

  #unmarked(text: string): string {
    return text.replace(MARKED, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? MARK) - MARK));
  }
}

/** Plane 15, for private use. */
const MARK = 0xf0000;
const MARKED = /[\u{f0000}-\u{f00ff}]/gu;

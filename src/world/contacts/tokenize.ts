/**
 * Splits a text into words for searching: lower case, without accents, cut at everything that is no letter or digit. So
 * "müller" finds Muller and Müller, and "gmbh" finds "Beispiel-GmbH" (chosen).
 */
export function wordsOf(text: string): string[] {
  const normalized = normalize(text);
  return normalized.match(ASCII.test(normalized) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** The text in the form in which texts are normalized: lower case, without accents, ß as ss. */
export function normalize(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}

/** Text that needs no Unicode normalization, as most names do not. Skipping that is many times as fast. */
const ASCII = /^[\x20-\x7e]*$/;

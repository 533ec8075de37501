/**
 * The words of a text as a search sees them: lower case, without accents, cut at everything that is no letter or
 * digit. So "müller" finds Muller and Müller, and "gmbh" finds "Beispiel-GmbH" (chosen).
 */
export function wordsOf(text: string): string[] {
  const compared = plain(text);
  return compared.match(ASCII.test(compared) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** The text in the form in which it is compared. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}

/** Text that needs no Unicode to be compared, as most names do not: it is read many times as fast. */
const ASCII = /^[\x20-\x7e]*$/;

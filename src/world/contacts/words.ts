/**
 * The words of a text as a search sees them: lower case, without accents, cut at everything that is no letter or
 * digit. So "müller" finds Muller and Müller, and "gmbh" finds "Beispiel-GmbH" (chosen).
 */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text in the form in which it is compared. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}

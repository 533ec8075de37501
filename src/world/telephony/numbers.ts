/** What numbers are made complete with: where the telephone system stands, and what its own numbers begin with. */
export interface Numbering {
  readonly countryCode: string;
  readonly areaCode: string;
  readonly trunk: string;
}

/** The number of a line's URI as it stands there: `+493023125100` of `tel:+493023125100@pbx`. */
export const numberIn = (line: string): string => beforeAt(line.replace(/^tel:/i, ""));

/** A pattern such as `@.*$` would begin anew at each `@` of a text. */
function beforeAt(text: string): string {
  const at = text.indexOf("@");
  return at < 0 ? text : text.slice(0, at);
}

/**
 * The number in its "supercanonic" form (documented, protocol.md §5: `+493023125100`) out of whatever a person or a
 * line URI says: `030 / 231 25-100`, `0049…`, `tel:+49…@pbx`, an extension such as `100`. Undefined when there is
 * nothing to dial. Chosen: up to five digits without a leading zero are an extension.
 */
export function superCanonic(text: string, numbering: Numbering): string | undefined {
  const plain = numberIn(text)
    .replace(/\(0\)/g, "")
    .replace(/[\s()/.-]/g, "");
  if (!/^\+?[0-9*#]{1,30}$/.test(plain)) return undefined;
  if (plain.startsWith("+")) return plain.length > 1 ? plain : undefined;
  if (plain.startsWith("00")) return plain.length > 2 ? `+${plain.slice(2)}` : undefined;
  if (plain.startsWith("0")) return plain.length > 1 ? `+${numbering.countryCode}${plain.slice(1)}` : undefined;
  if (plain.length <= 5) return numbering.trunk + plain;
  return `+${numbering.countryCode}${numbering.areaCode}${plain}`;
}

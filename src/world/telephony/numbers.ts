/** What numbers are made complete with: where the telephone system stands, and what is dialled to leave it. */
export interface Numbering {
  readonly countryCode: string;
  readonly areaCode: string;
  /** What the telephone system's own numbers begin with: `+493023125`. */
  readonly trunk: string;
  /** What is dialled to get an outside line; empty: nothing. */
  readonly outsideCode: string;
  /** What is dialled before an area code, and before a country code. */
  readonly nationalPrefix: string;
  readonly internationalPrefix: string;
  /** How long an extension is at most. A longer number is one outside. */
  readonly internalMaxLength: number;
}

/** The number of a line's URI as it stands there: `+493023125100` of `tel:+493023125100@pbx`. */
export const numberIn = (line: string): string => beforeAt(line.replace(/^tel:/i, ""));

/** A pattern such as `@.*$` would begin anew at each `@` of a text. */
function beforeAt(text: string): string {
  const at = text.indexOf("@");
  return at < 0 ? text : text.slice(0, at);
}

/** Numbers have at most 15 digits (ITU-T E.164), and no country code begins with 0. Chosen: at least 5 digits. */
const POSSIBLE = /^\+[1-9]\d{4,14}$/;
/** A code that a telephone system acts on itself: `*21*101#`. */
const FEATURE_CODE = /^(?=.*[*#])[\d*#]{1,30}$/;
/** Signs that people put between digits, and that a page or a mail adds when a number is copied out of it. */
const SEPARATORS = /[\s()[\]/._·\p{Dash}\p{Cf}-]/u;
const ALL_SEPARATORS = new RegExp(SEPARATORS, "gu");
const OPTIONAL_ZERO = /^((?:\+|00)[^(]*)\(0\)/;

/** Whether the number is a code for the telephone system instead of somebody's number. */
export const isFeatureCode = (number: string): boolean => FEATURE_CODE.test(number);

/**
 * The number in its "supercanonic" form (documented, protocol.md §5: `+493023125100`) out of whatever a person or a
 * line URI says: `030 / 231 25-100`, `0049…`, `tel:+49…@pbx`, an extension such as `100`, and numbers with the outside
 * code, `0 030 …` and `00049…` (documented, protocol.md §7). A feature code stays as it is. Undefined when nobody can
 * have such a number. Chosen: `00…` without more is an international prefix, as people write it.
 */
export function superCanonic(text: string, numbering: Numbering): string | undefined {
  const written = text
    .normalize("NFKC")
    .trim()
    .replace(/^tel:/i, "")
    .replace(/[@;].*$/s, "")
    .replace(OPTIONAL_ZERO, "$1");
  const plain = written.replace(ALL_SEPARATORS, "");
  if (isFeatureCode(plain)) return plain;
  const { outsideCode, nationalPrefix, internationalPrefix } = numbering;
  const outside = afterOutsideCode(written, outsideCode)?.replace(ALL_SEPARATORS, "");
  if (!/^\+?\d+$/.test(outside ?? plain)) return undefined;
  if (plain.startsWith("+")) return possible(plain);
  if (outside?.startsWith(nationalPrefix || internationalPrefix)) return prefixed(outside, numbering);
  if (outsideCode && plain.startsWith(outsideCode + internationalPrefix))
    return prefixed(plain.slice(outsideCode.length), numbering);
  return extension(plain, numbering) ?? prefixed(plain, numbering);
}

/**
 * The number that is reached when just that is dialled at a telephone: an extension, outside code + prefix + number, a
 * number with a leading `+`, or a feature code. Undefined for signs that cannot be dialled, such as blanks and brackets,
 * and for a number outside without the outside code (documented, protocol.md §7).
 */
export function dialledNumber(digits: string, numbering: Numbering): string | undefined {
  const { outsideCode } = numbering;
  if (isFeatureCode(digits)) return digits;
  if (!/^\+?\d+$/.test(digits)) return undefined;
  if (digits.startsWith("+")) return possible(digits);
  const internal = extension(digits, numbering);
  if (internal !== undefined) return internal;
  return digits.startsWith(outsideCode) ? prefixed(digits.slice(outsideCode.length), numbering) : undefined;
}

function possible(number: string): string | undefined {
  return POSSIBLE.test(number) ? number : undefined;
}

/** What stands behind the outside code, when the code stands alone before a separator: `0 030 …`. */
function afterOutsideCode(written: string, outsideCode: string): string | undefined {
  if (outsideCode === "" || !written.startsWith(outsideCode)) return undefined;
  const rest = written.slice(outsideCode.length);
  // A comma is a pause, until the outside line is there.
  return rest.startsWith(",") ? rest.slice(1) : SEPARATORS.test(rest.charAt(0)) ? rest : undefined;
}

function extension(digits: string, numbering: Numbering): string | undefined {
  const { outsideCode, nationalPrefix, internalMaxLength, trunk } = numbering;
  if (digits === "" || digits.length > internalMaxLength) return undefined;
  const leaves = outsideCode || nationalPrefix;
  return leaves !== "" && digits.startsWith(leaves) ? undefined : possible(trunk + digits);
}

/** A number with its international or national prefix, or a local one. */
function prefixed(digits: string, numbering: Numbering): string | undefined {
  const { countryCode, areaCode, nationalPrefix, internationalPrefix } = numbering;
  if (internationalPrefix && digits.startsWith(internationalPrefix))
    return possible(`+${digits.slice(internationalPrefix.length)}`);
  if (nationalPrefix && digits.startsWith(nationalPrefix)) {
    const national = digits.slice(nationalPrefix.length);
    return national.startsWith("0") ? undefined : possible(`+${countryCode}${national}`);
  }
  return digits === "" || digits.startsWith("0") ? undefined : possible(`+${countryCode}${areaCode}${digits}`);
}

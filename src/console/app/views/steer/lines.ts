/** A number becomes a line of the telephone system; a line stays as it is. */
export function asLine(text: string): string {
  const line = text.trim();
  return line.startsWith("tel:") ? line : `tel:${line}@pbx`;
}

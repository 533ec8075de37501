import { OperationError } from "../errors.js";

/** The errors of asnSetClientXMLContent and the keys of their optional parameters (documented, protocol.md §7). */
const NOT_XML = 0xffffff01;

/** Throws OperationError when the text is no well-formed XML: one root element, each tag closed in its order. */
export function requireXml(text: string): void {
  const bare = text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<![^>]*>/g, "");
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  for (const { index, 0: tag, 1: closing, 2: name = "", 3: empty } of bare.matchAll(
    /<(\/?)([^\s<>/"']+)(?:\s+(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?(\/?)>/g,
  )) {
    if (!isText(bare.slice(at, index), open.length > 0)) return refuse();
    at = index + tag.length;
    if (closing) {
      if (open.pop() !== name) return refuse();
    } else {
      if (open.length === 0) roots++;
      if (!empty) open.push(name);
    }
  }
  if (roots !== 1 || open.length > 0 || !isText(bare.slice(at), false)) refuse();
}

const isText = (text: string, within: boolean): boolean => (within ? !text.includes("<") : text.trim() === "");

function refuse(): never {
  throw new OperationError(0, "the content is not XML", "AsnXMLClientContentRequestError", {
    ClientContentXMLError: NOT_XML,
  });
}

import { named } from "../common/named.js";
import { OperationError } from "../errors.js";
import { xmlContentTopic } from "../wire/content.js";
import type { Handlers } from "./handler.js";

/** The errors of asnSetClientXMLContent and the keys of their optional parameters (documented, protocol.md §7). */
const NOT_XML = 0xffffff01;
const OUT_OF_DATE = 0xffffff02;

/** Under which a session remembers the revision of the list that it read or wrote last. */
const KNOWN = named("session.xmlRevision", {});

/** The users' contact lists in the form of older clients: one text in XML. */
export const xmlContentHandlers: Handlers = {
  asnGetClientXMLContent: (_argument, call) => {
    call.subscribe(xmlContentTopic(call.user.name), { form: "old" });
    const { text, description, revision } = call.world.content.xml(call.user.name);
    call.session?.remember(KNOWN, revision);
    return { content: { osXMLContent: text, osXMLContentDescription: description } };
  },
  /**
   * The argument names no revision: what a session read or wrote last is what its next text is based on, and one that has
   * done neither is based on any (chosen).
   */
  asnSetClientXMLContent: ({ content }, call) => {
    const { world, user, session } = call;
    call.subscribe(xmlContentTopic(user.name), { form: "old" });
    requireXml(content.osXMLContent);
    const known = session?.remembered(KNOWN) ?? world.content.xml(user.name).revision;
    if (known !== world.content.xml(user.name).revision) {
      throw refusal("the server has a newer list: read it first", { ClientContentOutOfDate: OUT_OF_DATE });
    }
    const revision = world.content.setXml(user.name, content.osXMLContent, content.osXMLContentDescription, session);
    session?.remember(KNOWN, revision);
    return { optionalParams: { NewClientContentRevision: String(revision) } };
  },
};

/** Throws OperationError when the text is no well-formed XML: one root element, each tag closed in its order. */
function requireXml(text: string): void {
  const bare = elementsOf(text);
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  for (const { index, 0: tag, 1: closing, 2: name = "", 3: empty } of bare.matchAll(
    /<(\/?)([^\s<>/"']+)(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?(\/?)>/g,
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

/** What begins with `<` and is no tag, and how it ends. */
const NO_TAGS = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
] as const;

/** The text with a blank in the place of each comment, instruction, declaration and CDATA section. Throws OperationError. */
function elementsOf(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const found = NO_TAGS.find(([begin]) => text.startsWith(begin, at));
    if (!found) continue;
    const [begin, end] = found;
    const stop = text.indexOf(end, at + begin.length);
    // The first without an end is the end of the search, which would otherwise go on from each.
    if (stop < 0) return refuse();
    parts.push(text.slice(from, at));
    from = stop + end.length;
    at = from - 1;
  }
  return [...parts, text.slice(from)].join(" ");
}

const isText = (text: string, within: boolean): boolean => (within ? !text.includes("<") : text.trim() === "");

function refuse(): never {
  throw refusal("the content is not XML", { ClientContentXMLError: NOT_XML });
}

const refusal = (why: string, keys: Readonly<Record<string, number>>): OperationError =>
  new OperationError(0, why, "AsnXMLClientContentRequestError", keys);

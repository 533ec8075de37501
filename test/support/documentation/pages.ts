import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { marked, type Token, type Tokens } from "marked";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export const readFile = (path: string): string =>
  readFileSync(new URL(path, new URL("../../../", import.meta.url)), "utf8");

/** A fenced block of code. */
export interface Block {
  readonly page: string;
  /** What stands behind the fence, such as `sh`; empty when nothing does. */
  readonly language: string;
  readonly text: string;
  /** For messages: the page, the number of the block on it, and how it begins. */
  readonly name: string;
}

/** A page in Markdown, with what is checked of it. */
export interface Page {
  /** From the root, with slashes: `docs/in-ci.md`. */
  readonly path: string;
  readonly blocks: readonly Block[];
  /** Where its links and images lead, as they are written. */
  readonly links: readonly string[];
  /** The names that a link may have behind its `#`. */
  readonly anchors: ReadonlySet<string>;
  /** Code within lines. */
  readonly code: readonly string[];
}

const FOLDERS = ["docs", "examples", "skills", "fixtures", ".github"];

/** All Markdown that people read: the pages in the root and those in the folders of the repository that have some. */
export function documentation(): readonly Page[] {
  const inRoot = readdirSync(ROOT).filter((name) => name.endsWith(".md") || name === "llms.txt");
  const inFolders = FOLDERS.flatMap((folder) => filesBelow(folder).filter((path) => path.endsWith(".md")));
  return [...inRoot, ...inFolders].sort().map(pageOf);
}

/** Files of a folder and of those in it; what npm installed there is somebody else's. */
export function filesBelow(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules") return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

export const isFolder = (path: string): boolean => statSync(`${ROOT}${path}`).isDirectory();

function pageOf(path: string): Page {
  const blocks: Block[] = [];
  const links: string[] = [];
  const code: string[] = [];
  const anchors = new Set<string>();
  marked.walkTokens(marked.lexer(readFile(path)), (token) => {
    if (token.type === "code") blocks.push(blockOf(path, blocks.length + 1, token as Tokens.Code));
    else if (token.type === "codespan") code.push(plain((token as Tokens.Codespan).text));
    else if (token.type === "link" || token.type === "image") links.push((token as Tokens.Link).href);
    else if (token.type === "html") links.push(...linksOfHtml(token.raw));
    else if (token.type === "heading") anchors.add(freeName(slugOf((token as Tokens.Heading).tokens), anchors));
  });
  return { path, blocks, links, anchors, code };
}

function blockOf(page: string, number: number, { lang = "", text }: Tokens.Code): Block {
  const [begins = ""] = text.split("\n");
  return { page, language: lang, text, name: `${page}, block ${number} (${lang}): ${begins.slice(0, 60)}` };
}

/** `href`, `src` and `srcset` of what is written in HTML. */
function linksOfHtml(html: string): string[] {
  return [...html.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g)].map(([, to = ""]) => to);
}

/** The name that GitHub gives a heading, and the console and the site after it. */
function slugOf(tokens: readonly Token[]): string {
  const kept = textOf(tokens)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "");
  return kept.trim().replace(/\s/g, "-");
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => ("tokens" in token && token.tokens ? textOf(token.tokens) : plain(token.raw))).join("");
}

function freeName(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 1; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** The lexer writes texts as HTML wants them. */
const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? "");

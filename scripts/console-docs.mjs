// The documentation as the console shows it: read from Markdown here, so that the page needs no reader of Markdown and makes
// no markup from text. A node is a text, or `[tag, attributes, children]`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { marked } from "marked";

/** Files by the name that they have in addresses of the page: `docs/telephony.md` is `telephony`. */
function filesOfDocs() {
  const all = (folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => `${folder}/${name}`);
  return ["README.md", ...all("docs"), ...all("docs/decisions"), "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];
}

const pathOf = (file) =>
  file
    .replace(/^docs\//, "")
    .replace(/\.md$/, "")
    .replace(/^([A-Z]+)$/, (name) => name.toLowerCase());

/** Writes `docs.json.gz`, and `docs-index.json.gz` with headings and errors, which the palette searches. */
export function writeDocs(folder) {
  const known = new Set(filesOfDocs());
  const pages = {};
  const index = { pages: [], errors: [] };
  for (const file of known) {
    const page = new Page(file, known);
    const tokens = marked.lexer(readFileSync(file, "utf8"));
    pages[pathOf(file)] = page.blocks(tokens).map(node);
    index.pages.push({ path: pathOf(file), title: page.title || file, headings: page.headings });
    if (file === "docs/reproduce-an-error.md") index.errors = errorsOf(tokens);
  }
  for (const [name, content] of Object.entries({ docs: pages, "docs-index": index })) {
    writeFileSync(join(folder, `${name}.json.gz`), gzipSync(JSON.stringify(content), { level: 9 }));
  }
}

/** Below, children follow their tag and attributes, which reads better. */
const node = (made) => (typeof made === "string" ? made : [made[0], made[1], made.slice(2).map(node)]);

/** One file on its way to nodes. */
class Page {
  title = "";
  headings = [];
  #ids = new Map();

  constructor(file, known) {
    this.file = file;
    this.known = known;
  }

  blocks(tokens = []) {
    return tokens.flatMap((token) => this.#block(token));
  }

  #block(token) {
    switch (token.type) {
      case "heading":
        return [this.#heading(token)];
      case "paragraph":
        return [["p", null, ...this.inline(token.tokens)]];
      case "text":
        return token.tokens ? this.inline(token.tokens) : [plain(token.text)];
      case "list":
        return [
          [token.ordered ? "ol" : "ul", null, ...token.items.map((item) => ["li", null, ...this.blocks(item.tokens)])],
        ];
      case "code":
        return [["code-block", { lang: token.lang ?? "" }, token.text]];
      case "table":
        return [this.#table(token)];
      case "blockquote":
        return [["blockquote", null, ...this.blocks(token.tokens)]];
      case "hr":
        return [["hr", null]];
      case "space":
      case "html":
      case "def":
        return [];
      default:
        throw new Error(`${this.file}: the console does not know Markdown of the type "${token.type}"`);
    }
  }

  #heading({ depth, tokens, text }) {
    const name = textOf(tokens) || text;
    const slug = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
    const count = this.#ids.get(slug) ?? 0;
    this.#ids.set(slug, count + 1);
    const id = count === 0 ? slug : `${slug}-${count}`;
    if (depth === 1 && this.title === "") this.title = name;
    else if (depth <= 3) this.headings.push({ id, text: name, depth });
    return [`h${depth}`, { id }, ...this.inline(tokens)];
  }

  #table({ header, rows }) {
    const cells = (tag, row) => row.map(({ tokens }) => [tag, null, ...this.inline(tokens)]);
    return [
      "table",
      null,
      ["thead", null, ["tr", null, ...cells("th", header)]],
      ["tbody", null, ...rows.map((row) => ["tr", null, ...cells("td", row)])],
    ];
  }

  inline(tokens = []) {
    return tokens.flatMap((token) => {
      switch (token.type) {
        case "text":
        case "escape":
          return token.tokens ? this.inline(token.tokens) : [plain(token.text)];
        case "codespan":
          return [["code", null, plain(token.text)]];
        case "strong":
        case "em":
        case "del":
          return [[token.type, null, ...this.inline(token.tokens)]];
        case "br":
          return [["br", null]];
        case "link":
          return [this.#link(token)];
        case "image":
          return [token.text];
        case "html":
          return [];
        default:
          throw new Error(`${this.file}: the console does not know Markdown of the type "${token.type}"`);
      }
    });
  }

  #link({ href, tokens }) {
    const content = this.inline(tokens);
    const [target, at] = href.split("#", 2);
    if (/^http:\/\/localhost:7224/.test(href)) {
      return ["a", { href: href.replace(/^http:\/\/localhost:7224/, "") || "/" }, ...content];
    }
    if (/^https?:/.test(href)) return ["a", { href, away: 1 }, ...content];
    const file = target === "" ? this.file : posix.normalize(posix.join(posix.dirname(this.file), target));
    if (this.known.has(file)) return ["a", { page: pathOf(file), ...(at && { at }) }, ...content];
    // A file of the package that the page does not have: its name says where it is.
    return ["span", { file }, ...content];
  }
}

const textOf = (tokens = []) =>
  tokens.map((token) => (token.tokens ? textOf(token.tokens) : plain(token.text ?? ""))).join("");

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

/** The lexer escapes texts for HTML, which is not made here. */
const plain = (text) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]);

/** The errors of "Reproduce an error": what it is called, the line that provokes it, the user or the fault for it. */
function errorsOf(tokens) {
  const found = [];
  let section = "";
  for (const token of tokens) {
    if (token.type === "heading") section = textOf(token.tokens);
    if (token.type !== "table" || !token.rows.some(([, line]) => line && textOf(line.tokens).startsWith("curl")))
      continue;
    for (const row of token.rows) {
      const [title = "", line = "", comes = ""] = row.map(({ tokens: cell }) => textOf(cell));
      if (!line.startsWith("curl")) continue;
      if (title.startsWith("asn")) found.push(...operationErrors(title, line, comes, section));
      else found.push({ title, line, section, ...userOf(line), ...faultOf(line) });
    }
  }
  return found;
}

/** A row that names all errors of an operation. */
function operationErrors(operations, line, list, section) {
  const [name = operations] = operations.split(" ");
  return list.split(", ").map((error) => {
    const number = Number(/^\d+/.exec(error)?.[0]);
    return {
      title: error,
      note: operations,
      line: line.replace(/code=\d+/, `code=${number}`),
      section,
      fault: { fault: "error", code: number, function: name },
    };
  });
}

function userOf(line) {
  const user = /[?&]user=([\w.]+)&pass=secret/.exec(line)?.[1];
  return user === undefined ? {} : { user };
}

function faultOf(line) {
  const [, fault, rest = ""] = /X-ucserver-emulator-fault: (\w+)([^"]*)"/.exec(line) ?? [];
  if (fault === undefined) return {};
  const fields = [...rest.matchAll(/;(\w+)=([^;"]*)/g)].map(([, key, value]) => [
    key,
    /^\d+$/.test(value) ? Number(value) : value,
  ]);
  return { fault: { fault, ...Object.fromEntries(fields) } };
}

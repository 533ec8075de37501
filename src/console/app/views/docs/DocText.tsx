import { type ComponentChildren, h, type VNode } from "preact";
import type { DocNode } from "../../api/docs.js";
import { hrefTo } from "../../state/route.js";
import { Code } from "../../ui/Copy.js";

/** The tags that documentation consists of; everything else is text. */
const TAGS = new Set(
  "h1 h2 h3 h4 h5 h6 p ol ul li code strong em del br hr blockquote thead tbody tr th td".split(" "),
);

/** Draws nodes of the documentation. */
export const draw = (nodes: readonly DocNode[]): ComponentChildren => nodes.map(drawNode);

function drawNode(node: DocNode): ComponentChildren {
  if (typeof node === "string") return node;
  const [tag, attributes, children] = node;
  if (tag === "code-block") return <Block text={here(children.join(""))} lang={attributes?.lang ?? ""} />;
  if (tag === "table") {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      <div class="table-scroller" tabIndex={0}>
        <table class="table">{draw(children)}</table>
      </div>
    );
  }
  if (tag === "a") return <DocLink node={node} />;
  if (tag === "span") return <span title={`in the package: ${attributes?.file ?? ""}`}>{draw(children)}</span>;
  if (!TAGS.has(tag)) return draw(children);
  return h(tag, attributes?.id === undefined ? {} : { id: attributes.id, tabIndex: -1 }, draw(children));
}

/** Lines are to be tried with this emulator, wherever it is. */
const here = (text: string): string =>
  text.replaceAll("http://localhost:7224", location.origin).replaceAll("localhost:7224", location.host);

/** A block of code; a shell's line can be copied. */
function Block({ text, lang }: { readonly text: string; readonly lang: string }): VNode {
  return <Code text={text} label={lang === "" ? "example" : lang} />;
}

function DocLink({ node }: { readonly node: Exclude<DocNode, string> }): VNode {
  const [, attributes, children] = node;
  const { page, at, href = "", away } = attributes ?? {};
  if (page !== undefined) return <a href={hrefTo(`docs/${page}`, { at })}>{draw(children)}</a>;
  // Only these may be addresses of links.
  const safe = /^(https?:\/\/|\/)/.test(href) ? href : "#";
  return (
    <a href={safe} {...(away ? { target: "_blank", rel: "noreferrer" } : {})}>
      {draw(children)}
    </a>
  );
}

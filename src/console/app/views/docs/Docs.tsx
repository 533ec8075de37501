import { List, X } from "lucide";
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { docIndex, docPages, loadDocIndex, loadDocs } from "../../api/docs.js";
import { hrefTo, route } from "../../state/route.js";
import { Button } from "../../ui/Button.js";
import { Empty } from "../../ui/Empty.js";
import { draw } from "./DocText.js";

/** The documentation: `#/docs/telephony?at=transfer`. */
export function Docs(): VNode {
  const path = route.value.rest.join("/") || "readme";
  const { at } = route.value.params;
  const article = useRef<HTMLElement>(null);
  const pages = docPages.value;
  useEffect(() => {
    void loadDocs();
    void loadDocIndex();
  }, []);
  useEffect(() => {
    if (!pages) return;
    const heading = at === undefined ? undefined : document.getElementById(at);
    if (!heading) {
      article.current?.scrollTo(0, 0);
      return;
    }
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }, [path, at, pages]);
  const nodes = pages && Object.hasOwn(pages, path) ? pages[path] : undefined;
  return (
    <div class="docs">
      <Contents path={path} />
      <article class="doc" ref={article} tabIndex={-1}>
        {nodes && <div class="doc-text">{draw(nodes)}</div>}
        {pages && !nodes && (
          <Empty title="There is no such page">
            <p>
              The address names <code>{path}</code>. The list has them all.
            </p>
          </Empty>
        )}
      </article>
    </div>
  );
}

/** The pages, and the headings of the one that is open. */
function Contents({ path }: { readonly path: string }): VNode {
  const all = docIndex.value?.pages ?? [];
  const nav = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path, route.value.params.at]);
  useEffect(() => {
    nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [path, all.length, open]);
  const title = all.find((page) => page.path === path)?.title ?? "";
  return (
    <nav class={open ? "doc-contents open" : "doc-contents"} ref={nav} aria-label="Pages of the documentation">
      <Button kind="quiet" icon={open ? X : List} pressed={open} onClick={() => setOpen(!open)}>
        {open ? "Close the contents" : `Contents: ${title}`}
      </Button>
      <ul>
        {all.map(({ path: one, title, headings }) => (
          <li key={one}>
            <a href={hrefTo(`docs/${one}`)} aria-current={one === path ? "page" : undefined}>
              {title}
            </a>
            {one === path && (
              <ul>
                {headings
                  .filter(({ depth }) => depth === 2)
                  .map(({ id, text }) => (
                    <li key={id}>
                      <a href={hrefTo(`docs/${one}`, { at: id })}>{text}</a>
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

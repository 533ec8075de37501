import type { ComponentChildren, VNode } from "preact";

/** A part of an entry, with its heading. */
export function Part(props: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section class="part">
      <h3>
        {props.title}
        {props.note !== undefined && <code class="faint"> {props.note}</code>}
      </h3>
      {props.children}
    </section>
  );
}

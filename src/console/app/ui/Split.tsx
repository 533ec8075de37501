import type { ComponentChildren, VNode } from "preact";

interface SplitProps {
  readonly children: ComponentChildren;
  /** What is open beside the list; undefined for nothing. */
  readonly detail: ComponentChildren;
  readonly detailLabel: string;
}

/** A list, and beside it what is open; below each other where there is no room. */
export function Split({ children, detail, detailLabel }: SplitProps): VNode {
  return (
    <div class={detail ? "split open" : "split"}>
      <div class="list">{children}</div>
      {detail && (
        <section class="detail" aria-label={detailLabel}>
          {detail}
        </section>
      )}
    </div>
  );
}

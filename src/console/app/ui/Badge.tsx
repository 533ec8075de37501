import type { ComponentChildren, VNode } from "preact";

interface BadgeProps {
  readonly kind?: "good" | "warn" | "bad" | "accent" | "none";
  readonly children: ComponentChildren;
  readonly hint?: string;
}

/** A short word that stands out a little. */
export function Badge({ kind = "none", children, hint }: BadgeProps): VNode {
  return (
    <span class={`badge ${kind}`} title={hint}>
      {children}
    </span>
  );
}

import type { IconNode } from "lucide";
import { h, type VNode } from "preact";

interface IconProps {
  readonly of: IconNode;
  /** In px. */
  readonly size?: number;
  /** Said by screen readers; without one the icon is left out, since a word stands beside it. */
  readonly label?: string;
}

/** An icon of lucide, drawn as SVG in the colour of the text. */
export function Icon({ of, size = 16, label }: IconProps): VNode {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? "true" : undefined}
    >
      {of.map(([tag, attributes]) => h(tag, attributes as Record<string, string>))}
    </svg>
  );
}

import type { IconNode } from "lucide";
import type { ComponentChildren, VNode } from "preact";
import { Icon } from "./Icon.js";

interface EmptyProps {
  readonly icon?: IconNode;
  readonly title: string;
  /** What to do so that something is here. */
  readonly children: ComponentChildren;
}

/** Where nothing is yet: it teaches how something comes to be here. */
export function Empty({ icon, title, children }: EmptyProps): VNode {
  return (
    <div class="empty">
      {icon && <Icon of={icon} size={28} />}
      <h2>{title}</h2>
      {children}
    </div>
  );
}

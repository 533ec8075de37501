import type { IconNode } from "lucide";
import type { ComponentChildren, VNode } from "preact";
import { Icon } from "./Icon.js";

interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly icon?: IconNode;
  /** `good` answers and goes on, `bad` ends or removes. */
  readonly kind?: "primary" | "plain" | "quiet" | "good" | "bad";
  readonly small?: boolean;
  /** What it does, when only an icon is shown; otherwise more about it. */
  readonly hint?: string | undefined;
  /** What screen readers say in place of the text; it contains the text. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly type?: "button" | "submit";
  /** Makes it a link that looks like a button. */
  readonly href?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

export function Button(props: ButtonProps): VNode {
  const {
    children,
    icon,
    kind = "plain",
    small = false,
    hint,
    label,
    pressed,
    disabled,
    type = "button",
    href,
    onClick,
  } = props;
  const bare = children === undefined;
  const look = ["button", kind, small && "small", bare && "only-icon"].filter(Boolean).join(" ");
  const content = (
    <>
      {icon && <Icon of={icon} size={small ? 14 : 16} />}
      {children}
    </>
  );
  if (href !== undefined) {
    return (
      <a class={look} href={href} title={hint} aria-label={label ?? (bare ? hint : undefined)} onClick={onClick}>
        {content}
      </a>
    );
  }
  return (
    <button
      type={type}
      class={look}
      title={hint}
      aria-label={label ?? (bare ? hint : undefined)}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {content}
    </button>
  );
}

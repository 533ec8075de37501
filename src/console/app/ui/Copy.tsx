import { Check, Copy as CopyIcon } from "lucide";
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { say } from "../state/say.js";
import { Button } from "./Button.js";

/** Puts a text on the clipboard and says so. */
export async function copy(text: string, what = "Copied."): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(what);
  } catch {
    say("The browser did not allow to copy. Select the text and copy it by hand.", { bad: true });
  }
}

interface CopyProps {
  readonly text: string | (() => Promise<string>);
  /** What is copied: `Copy the URL`. */
  readonly hint: string;
  readonly children?: ComponentChildren;
  readonly small?: boolean;
}

export function CopyButton({ text, hint, children, small = true }: CopyProps): VNode {
  const [done, setDone] = useState(false);
  const onClick = async (): Promise<void> => {
    await copy(typeof text === "string" ? text : await text());
    setDone(true);
    window.setTimeout(() => setDone(false), 1_500);
  };
  return (
    <Button kind="quiet" small={small} icon={done ? Check : CopyIcon} hint={hint} onClick={() => void onClick()}>
      {children}
    </Button>
  );
}

/** A text to be copied as it is: a command, a test, an answer. */
export function Code({ text, label, children }: { text: string; label: string; children?: ComponentChildren }): VNode {
  return (
    <figure class="code" aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>{children ?? text}</pre>
      <CopyButton text={text} hint={`Copy: ${label}`} />
    </figure>
  );
}

import { signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

/** A key, or two one after the other (`g l`), and what it does. */
export interface KeyBinding {
  /** As people write it: `/`, `g l`, `Ctrl+K`, `Space`. */
  readonly keys: string;
  readonly what: string;
  /** The heading in the table of keys. */
  readonly group: string;
  run(): void;
}

const CHORD_MS = 2_000;

/** All keys that do something now. */
export const bindings = signal<readonly KeyBinding[]>([]);

/**
 * Adds keys for as long as the component is shown. `run` may change from one drawing to the next. They are there before the
 * component can be seen: a key that is pressed at once is not lost.
 */
export function useKeys(added: readonly KeyBinding[]): void {
  useLayoutEffect(() => {
    bindings.value = [...bindings.value, ...added];
    return () => {
      bindings.value = bindings.value.filter((one) => !added.includes(one));
    };
    // What a key is called stays; what it does reads signals.
  }, []);
}

let first = "";
let firstAt = 0;

/** Typing belongs to a field; Space and Enter belong to what they press. */
function isTaken(event: KeyboardEvent, key: string): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  if (!target) return false;
  if (target.closest("dialog[open]") !== null) return true;
  if (target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return true;
  return (
    (key === "Space" || key === "Enter") && target.closest("button, a, summary, [role=tab], [role=slider]") !== null
  );
}

/** Runs what is bound to the key. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey) return;
  const name = event.key === " " ? "Space" : event.key;
  const key = event.ctrlKey || event.metaKey ? `Ctrl+${name.toUpperCase()}` : name;
  if (!key.startsWith("Ctrl+") && isTaken(event, key)) return;
  const chord = event.timeStamp - firstAt < CHORD_MS ? `${first} ${key}` : "";
  const last = (keys: string) => bindings.value.findLast((one) => one.keys === keys);
  const bound = last(chord) ?? last(key);
  first = bound ? "" : key;
  firstAt = event.timeStamp;
  if (!bound) return;
  event.preventDefault();
  bound.run();
}

import { useSignal, useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { findActions, type PaletteAction, paletteOpen } from "../state/palette.js";
import { Icon } from "./Icon.js";

/** The command palette: a field, and below it what fits. */
export function Palette(): VNode | null {
  return paletteOpen.value ? <OpenPalette /> : null;
}

function OpenPalette(): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal("");
  const found = useSignal<readonly PaletteAction[]>([]);
  const at = useSignal(0);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useSignalEffect(() => {
    const text = typed.value;
    void findActions(text).then((actions) => {
      if (text !== typed.value) return;
      found.value = actions;
      at.value = 0;
    });
  });

  const close = (): void => {
    paletteOpen.value = false;
  };
  const run = (action: PaletteAction | undefined): void => {
    if (!action) return;
    close();
    action.run();
  };
  const move = (step: number): void => {
    const { length } = found.value;
    if (length > 0) at.value = (at.value + step + length) % length;
    document.getElementById(`palette-${at.value}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: () => run(found.value[at.value]) }[
      event.key
    ];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={dialog}
      class="sheet"
      aria-label="Command palette"
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <input
        class="palette-input"
        type="text"
        role="combobox"
        aria-label="Find a view, a person, an operation, an error, an action"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found.value.length > 0 ? `palette-${at.value}` : undefined}
        placeholder="Go to, call, find …"
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" class="palette-list" role="listbox" aria-label="What was found">
        {found.value.map((action, index) => (
          <Item
            key={action.id}
            action={action}
            index={index}
            chosen={index === at.value}
            heads={found.value[index - 1]?.group !== action.group}
            onChoose={() => run(action)}
          />
        ))}
        {found.value.length === 0 && typed.value !== "" && <p class="palette-group">Nothing is called so.</p>}
      </div>
    </dialog>
  );
}

interface ItemProps {
  readonly action: PaletteAction;
  readonly index: number;
  readonly chosen: boolean;
  /** Whether the group's name stands above it. */
  readonly heads: boolean;
  readonly onChoose: () => void;
}

function Item({ action, index, chosen, heads, onChoose }: ItemProps): VNode {
  return (
    <>
      {heads && (
        <p class="palette-group" role="presentation">
          {action.group}
        </p>
      )}
      {/* biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the combobox keeps focus and keys. */}
      <div id={`palette-${index}`} class="palette-item" role="option" aria-selected={chosen} onClick={onChoose}>
        {action.icon && <Icon of={action.icon} />}
        <span class="palette-title">{action.title}</span>
        <span class="note">{action.note}</span>
        {action.keys !== undefined && <kbd>{action.keys}</kbd>}
      </div>
    </>
  );
}

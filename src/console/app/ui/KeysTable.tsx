import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { bindings } from "../state/keys.js";
import { keysOpen } from "../state/palette.js";

/** All keys that do something in the present view. */
export function KeysTable(): VNode | null {
  return keysOpen.value ? <OpenKeysTable /> : null;
}

function OpenKeysTable(): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = (): void => {
    keysOpen.value = false;
  };
  const groups = [...new Set(bindings.value.map(({ group }) => group))];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={dialog}
      class="sheet"
      aria-label="Keys"
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div class="keys-table" tabIndex={0}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <ul>
              {bindings.value
                .filter((one) => one.group === group)
                .map(({ keys, what }) => (
                  <li key={keys}>
                    <span>{what}</span>
                    <span>
                      {keys.split(" ").map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </dialog>
  );
}

import { FileUp } from "lucide";
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { orders } from "../../api/orders.js";
import { attempt, say } from "../../state/say.js";
import { readWorld } from "../../state/world.js";
import { Button } from "../../ui/Button.js";

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
}

const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));

/** A file of the state: what loading it would change, and then its loading. */
export function Upload({ onLoaded }: { readonly onLoaded: () => void }): VNode {
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | undefined>();
  const choose = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    setChosen(undefined);
    void attempt(async () => {
      const text = await file.text();
      // The same file may be chosen again, after it was changed.
      field.value = "";
      const { differences } = await orders.loadState(text, true);
      const lines = differences.map(({ path, before, after }) => `${path}: ${shown(before)} → ${shown(after)}`);
      setChosen({ name: file.name, text, lines });
    });
  };
  const load = ({ name, text }: Chosen): void => {
    void attempt(async () => {
      await orders.loadState(text, false);
      say(`${name} is loaded.`);
      setChosen(undefined);
      onLoaded();
      await readWorld();
    });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="File of the state"
        hidden
        onChange={choose}
      />
      <span class="steer-buttons">
        <Button icon={FileUp} hint="A file of the state" onClick={() => input.current?.click()}>
          Upload
        </Button>
      </span>
      {chosen && (
        <section class="steer-part" aria-label="Upload">
          <h2>{`Loading ${chosen.name} changes`}</h2>
          {chosen.lines.length === 0 && <p class="soft">People, presence, calls, sessions and faults are the same.</p>}
          <ul class="changes">
            {chosen.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <span class="steer-buttons">
            <Button kind="primary" onClick={() => load(chosen)}>
              Load
            </Button>
            <Button onClick={() => setChosen(undefined)}>Cancel</Button>
          </span>
        </section>
      )}
    </>
  );
}

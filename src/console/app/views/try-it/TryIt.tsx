import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { loadInterface, serviceInterface } from "../../api/interface.js";
import { useKeys } from "../../state/keys.js";
import { hrefTo, route, setParams } from "../../state/route.js";
import { attempt } from "../../state/say.js";
import { world } from "../../state/world.js";
import { Empty } from "../../ui/Empty.js";
import { OperationPart } from "./OperationPart.js";
import { findOperations } from "./search.js";
import { logOff, operation, send, takeUp } from "./trial.js";

const search = (): HTMLElement | null => document.querySelector<HTMLElement>(".operations > input");

const MOST_LISTED = 120;

/** Any operation: found by words, filled in, sent. `#/try-it/asnCtiMakeCall?user=alice&by=get&argument={…}` */
export function TryIt(): VNode {
  const name = route.value.rest[0] ?? "";
  // An example is filled with the people of the world.
  const isKnown = world.value !== undefined;
  useKeys([
    { keys: "/", what: "Find an operation", group: "Try it", run: () => search()?.focus() },
    { keys: "Ctrl+ENTER", what: "Send", group: "Try it", run: () => void send() },
  ]);
  useEffect(() => {
    void attempt(loadInterface);
    return logOff;
  }, []);
  useEffect(() => {
    if (isKnown) void takeUp();
  }, [name, isKnown]);
  return (
    <div class={name === "" ? "try-it" : "try-it chosen"}>
      <Operations chosen={name} />
      <div class="try-it-main">
        {operation.value ? (
          <OperationPart operation={operation.value} />
        ) : name === "" || !serviceInterface.value ? (
          <Empty title="Call any operation">
            <p>
              Search on the left by name, number or words, such as <em>incoming call</em> or <em>absence</em>. The page
              logs the person in whom you choose, and shows the answer and the events that come.
            </p>
          </Empty>
        ) : (
          <Empty title="There is no such operation">
            <p>
              The address names <code>{name}</code>.
            </p>
          </Empty>
        )}
      </div>
    </div>
  );
}

function Operations({ chosen }: { readonly chosen: string }): VNode {
  const known = serviceInterface.value;
  const text = route.value.params.q ?? "";
  const found = known ? findOperations(known, text) : [];
  return (
    <nav class="operations" aria-label="Operations">
      <input
        class="input"
        type="search"
        value={text}
        placeholder="Name, number or words"
        aria-label="Find an operation"
        onInput={(event) => setParams({ q: event.currentTarget.value })}
      />
      <p class="hint" role="status">
        {known ? `${found.length} operations` : "Reading the interface…"}
      </p>
      <ul>
        {found.slice(0, MOST_LISTED).map(({ name, number, summary }) => (
          <li key={name}>
            <a
              class="operation-link"
              href={hrefTo(`try-it/${name}`, { q: text, user: route.value.params.user, by: route.value.params.by })}
              aria-current={name === chosen ? "page" : undefined}
            >
              <span class="mono">{name}</span>
              <span class="operation-number faint number">{number || ""}</span>
              <span class="soft operation-line">{summary}</span>
            </a>
          </li>
        ))}
      </ul>
      {found.length > MOST_LISTED && <p class="hint">{`${found.length - MOST_LISTED} more: type another word.`}</p>}
    </nav>
  );
}

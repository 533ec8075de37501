import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useKeys } from "../state/keys.js";
import { keysOpen, paletteOpen } from "../state/palette.js";
import { go, hrefTo, route, serverInAddress } from "../state/route.js";
import { noSuchServer, servers } from "../state/world.js";
import { Empty } from "../ui/Empty.js";
import { KeysTable } from "../ui/KeysTable.js";
import { Palette } from "../ui/Palette.js";
import { type ConsoleView, VIEWS } from "../views.js";
import { Navigation } from "./Navigation.js";
import { Notices } from "./Notices.js";
import { Strip } from "./Strip.js";

/** The whole page: navigation, the view that the address names, and the strip of telephones. */
export function Frame(): VNode {
  useKeys([
    ...VIEWS.map(({ key, name, path }) => ({ keys: `g ${key}`, what: name, group: "Go to", run: () => go(path) })),
    { keys: "Ctrl+K", what: "Command palette", group: "Everywhere", run: () => toggle(paletteOpen) },
    { keys: "?", what: "These keys", group: "Everywhere", run: () => toggle(keysOpen) },
  ]);
  const view = VIEWS.find(({ path }) => path === route.value.view);
  const name = view?.name ?? "Not found";
  useEffect(() => {
    document.title = `${name} · ucserver-emulator`;
  }, [name]);
  return (
    <div class="frame">
      <button type="button" class="button skip" onClick={skip}>
        Skip to the view
      </button>
      <Navigation />
      <Main name={name}>{contentOf(view)}</Main>
      <Strip />
      <Notices />
      <Palette />
      <KeysTable />
    </div>
  );
}

function contentOf(view: ConsoleView | undefined): VNode {
  if (!view) return <NoView />;
  if (noSuchServer.value && !view.isForAll) return <NoServer />;
  return <view.component />;
}

function toggle(open: { value: boolean }): void {
  open.value = !open.value;
}

function skip(): void {
  document.getElementById("main")?.focus();
}

function Main({ name, children }: { readonly name: string; readonly children: VNode }): VNode {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    // Whoever goes to another view by keyboard or screen reader starts at its top.
    if (shown.current !== name) main.current?.focus({ preventScroll: true });
    shown.current = name;
  }, [name]);
  return (
    <main id="main" ref={main} tabIndex={-1} aria-label={name}>
      <h1 class="unseen">{name}</h1>
      {children}
    </main>
  );
}

/** A link to a server outlives it: the emulator was started anew, or somebody removed it. */
function NoServer(): VNode {
  return (
    <Empty title={`There is no server ${serverInAddress.value}`}>
      <p>It was removed, or the emulator has been started anew since. There are:</p>
      <ul class="plain">
        {servers.value.map(({ ucsid }) => (
          <li key={ucsid}>
            <a href={hrefTo(route.value.view, { server: ucsid })}>{ucsid}</a>
          </li>
        ))}
      </ul>
    </Empty>
  );
}

function NoView(): VNode {
  return (
    <Empty title="There is no such view">
      <p>
        The address names <code>{route.value.view}</code>. There are {VIEWS.map(({ path }) => path).join(", ")}.
      </p>
    </Empty>
  );
}

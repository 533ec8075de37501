import { Download, Eraser, Pause, Play, X } from "lucide";
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { adminText } from "../../api/client.js";
import { setParams } from "../../state/route.js";
import { attempt } from "../../state/say.js";
import { server } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { saveFile } from "../../ui/saveFile.js";
import { clearRows, dropped, filter, LIMITS, limit, paused, refused, rows, togglePause, version } from "./rows.js";

/** How long somebody may think while typing before the filter is asked, in ms. */
const TYPING_MS = 250;

/** Filters that are needed often. */
const OFTEN = [
  ["All", ""],
  ["Traffic", "kind:call,event"],
  ["Failed", "outcome:error,reject,http,broken"],
  ["Lint", "kind:finding"],
] as const;

/** The filter, and what can be done with the list. */
export function FilterLine(): VNode {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(filter.value);
  const thinking = useRef<number | undefined>(undefined);
  useEffect(() => setTyped(filter.value), [filter.value]);
  useEffect(() => () => window.clearTimeout(thinking.current), []);
  /** What was typed before counts no more: whoever chooses while a text waits has chosen. */
  const choose = (text: string): void => {
    window.clearTimeout(thinking.current);
    setParams({ filter: text });
  };
  const type = (text: string): void => {
    setTyped(text);
    window.clearTimeout(thinking.current);
    thinking.current = window.setTimeout(() => setParams({ filter: text.trim() }), TYPING_MS);
  };
  const why = refused.value;
  return (
    <div class="live-head">
      <div class="filter-line">
        <input
          ref={field}
          id="filter"
          class="input mono"
          type="search"
          aria-label="Filter"
          aria-describedby="filter-note"
          aria-invalid={why !== undefined}
          placeholder="user:alice fn:asnCti* status:>=400 -kind:event"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            if (typed === "") document.querySelector<HTMLElement>(".virtual-list")?.focus();
            type("");
          }}
        />
        <Button
          icon={paused.value ? Play : Pause}
          hint={paused.value ? "Go on (Space)" : "Hold (Space)"}
          pressed={paused.value}
          onClick={togglePause}
        />
        <Button icon={Eraser} hint="Clear the list (.)" onClick={clearRows} />
        <ExportMenu />
      </div>
      <div class="filter-more">
        <fieldset class="often">
          <legend class="unseen">Filters that are needed often</legend>
          {OFTEN.map(([name, text]) => (
            <Button key={name} small kind="quiet" pressed={filter.value === text} onClick={() => choose(text)}>
              {name}
            </Button>
          ))}
        </fieldset>
        <p id="filter-note" class={why ? "error" : "hint"}>
          {why ? why.what : <Count />}
        </p>
      </div>
    </div>
  );
}

function Count(): VNode {
  version.value;
  return (
    <>
      <span class="number">{rows.length.toLocaleString("en-GB")}</span> rows
      {dropped.value > 0 && `, ${dropped.value.toLocaleString("en-GB")} older ones are no longer in the journal`}
      {", at most "}
      <select
        class="limit"
        aria-label="Rows that the page keeps"
        value={limit.value}
        onChange={(event) => {
          limit.value = Number(event.currentTarget.value);
        }}
      >
        {LIMITS.map((one) => (
          <option key={one} value={one} selected={one === limit.value}>
            {one.toLocaleString("en-GB")}
          </option>
        ))}
      </select>
    </>
  );
}

const EXPORTS = [
  ["har", "HAR", "for the network view of a browser"],
  ["json", "JSON", "one journal, as the emulator keeps it"],
] as const;

function ExportMenu(): VNode {
  const [open, setOpen] = useState(false);
  const take = async (as: "har" | "json"): Promise<void> => {
    setOpen(false);
    const text = await attempt(() => adminText("/journal", { filter: filter.value, server: server.value, as }));
    if (text !== undefined) saveFile(text, `ucserver-emulator.${as}`);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened.
    <div class="menu-place" onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <Button
        icon={open ? X : Download}
        hint="Export what the filter takes"
        pressed={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div class="menu card">
          {EXPORTS.map(([as, name, note]) => (
            <button key={as} type="button" class="menu-item" onClick={() => void take(as)}>
              <span>{name}</span>
              <span class="hint">{note}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

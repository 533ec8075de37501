import { useSignalEffect } from "@preact/signals";
import { Activity, ArrowDown } from "lucide";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { shellWord } from "../../api/shell.js";
import { useKeys } from "../../state/keys.js";
import { credentials } from "../../state/people.js";
import { setParams } from "../../state/route.js";
import { ucsid } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { Code } from "../../ui/Copy.js";
import { Empty } from "../../ui/Empty.js";
import { Split } from "../../ui/Split.js";
import { VirtualList } from "../../ui/VirtualList.js";
import { copyAs, failNext } from "./actions.js";
import { Compare } from "./Compare.js";
import { Detail } from "./Detail.js";
import { FilterLine } from "./FilterLine.js";
import { LiveRow } from "./LiveRow.js";
import {
  atEnd,
  beginRows,
  clearRows,
  comparedNumber,
  current,
  filter,
  neighbour,
  openNumber,
  paused,
  removed,
  rows,
  showNewest,
  togglePause,
  unseen,
  version,
} from "./rows.js";

/** Every call and message as it happens. */
export function Live(): VNode {
  useEffect(beginRows, []);
  useKeys([
    { keys: "/", what: "Filter", group: "Live", run: () => document.getElementById("filter")?.focus() },
    { keys: "j", what: "Next row", group: "Live", run: () => move(1) },
    { keys: "k", what: "Row before", group: "Live", run: () => move(-1) },
    { keys: "Enter", what: "Open the row", group: "Live", run: openCurrent },
    { keys: "Escape", what: "Close the row", group: "Live", run: close },
    { keys: "Space", what: "Hold, go on", group: "Live", run: togglePause },
    { keys: ".", what: "Clear the list", group: "Live", run: clearRows },
    { keys: "x", what: "Compare with the next row opened", group: "Live", run: compare },
    { keys: "c", what: "Copy as curl", group: "Live", run: () => onCurrent((n) => copyAs(n, "curl")) },
    { keys: "t", what: "Copy as a test", group: "Live", run: () => onCurrent((n) => copyAs(n, "vitest")) },
    { keys: "f", what: "Fail the next one like this", group: "Live", run: () => onCurrent(failNext) },
  ]);
  useSignalEffect(() => {
    if (openNumber.value !== undefined) current.value = openNumber.value;
  });
  return (
    <Split detailLabel="Entry" detail={detail()}>
      <FilterLine />
      <Rows />
    </Split>
  );
}

function detail(): VNode | null {
  const n = openNumber.value;
  const other = comparedNumber.value;
  if (n === undefined) return null;
  return other === undefined || other === n ? <Detail key={n} n={n} onClose={close} /> : <Compare a={other} b={n} />;
}

function Rows(): VNode {
  const seen = version.value;
  const open = openNumber.value;
  const compared = comparedNumber.value;
  if (rows.length === 0) return <NoRows />;
  return (
    <div class="live-rows">
      <VirtualList
        items={rows}
        version={seen}
        removed={removed}
        keyOf={({ n }) => n}
        label="Journal"
        current={current.value}
        follow={atEnd.value && !paused.value && open === undefined}
        onEnd={onEnd}
        onMove={move}
        onOpen={openCurrent}
        render={(row) => (
          <LiveRow row={row} open={row.n === open} compared={row.n === compared} onOpen={() => openRow(row.n)} />
        )}
      />
      {unseen.value > 0 && (
        <div class="new-rows">
          <Button small kind="primary" icon={ArrowDown} onClick={showNewest}>
            {unseen.value.toLocaleString("en-GB")} new
          </Button>
        </div>
      )}
    </div>
  );
}

function onEnd(is: boolean): void {
  atEnd.value = is;
  if (is && !paused.value) unseen.value = 0;
}

function openRow(n: number | undefined): void {
  if (n === undefined) return;
  current.value = n;
  setParams({ n });
}

function move(step: number): void {
  const n = neighbour(step);
  if (n === undefined) return;
  current.value = n;
  if (openNumber.value !== undefined) setParams({ n });
}

const openCurrent = (): void => openRow(current.value);

function close(): void {
  setParams({ n: undefined, with: undefined });
  document.querySelector<HTMLElement>(".virtual-list")?.focus();
}

/** Keeps the present row beside the one that is opened next. */
function compare(): void {
  setParams({ with: comparedNumber.value === undefined ? openNumber.value : undefined });
}

function onCurrent(work: (n: number) => void): void {
  const n = openNumber.value ?? current.value;
  if (n !== undefined) work(n);
}

function NoRows(): VNode {
  const { user, password } = credentials.value;
  const address = `${location.origin}/ws/direct/asnGetLoggedInContact?ucsid=${encodeURIComponent(ucsid.value)}`;
  const curl = `curl -u ${shellWord(`${user}:${password}`)} "${address}"`;
  if (filter.value !== "") {
    return (
      <Empty icon={Activity} title="Nothing that this filter takes">
        <p>
          It goes on listening: what comes and fits is shown. The fields of the filter are <code>user</code>,{" "}
          <code>fn</code>, <code>kind</code>, <code>status</code>, <code>outcome</code>, <code>via</code>,{" "}
          <code>session</code>, <code>answeredBy</code>, <code>cause</code> and <code>arg.…</code>; a word alone is
          searched everywhere.
        </p>
        <Button onClick={() => setParams({ filter: undefined })}>Show everything</Button>
      </Empty>
    );
  }
  return (
    <Empty icon={Activity} title="Nothing has come yet">
      <p>Every call of a client, every event and every change of the world is shown here at once. This is a call:</p>
      <Code label="A first call" text={curl} />
      <p>Or make a telephone ring: the button stands at each of them, below.</p>
    </Empty>
  );
}

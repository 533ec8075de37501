import { useSignal } from "@preact/signals";
import { ChartGantt, PhoneIncoming } from "lucide";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { api } from "../../api/client.js";
import { loadInterface, serviceInterface, wordsAt } from "../../api/interface.js";
import type { WholeEntry } from "../../api/types.js";
import { ring } from "../../state/ring.js";
import { hrefTo, route } from "../../state/route.js";
import { attempt } from "../../state/say.js";
import { clock, onChange, server, telephones } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { CALL_STATES } from "../../ui/CallStateMark.js";
import { Empty } from "../../ui/Empty.js";
import { Icon } from "../../ui/Icon.js";
import { Json } from "../../ui/Json.js";
import { spell } from "./axis.js";
import { LanesPicture } from "./LanesPicture.js";
import { CALL_FILTER, callsIn, type TimelineCall } from "./lanes.js";

/** Entries that the page keeps, so that a call can be looked at after the journal has let it go. */
const MOST_KEPT = 20_000;
let kept: readonly WholeEntry[] = [];
let keptOf: string | undefined;

/** The calls along time: lanes of states, dots for events. */
export function Calls(): VNode {
  const calls = useSignal<readonly TimelineCall[] | undefined>(undefined);
  const now = useSignal(Date.now());
  const of = server.value;
  useEffect(() => {
    let over = false;
    let timer = 0;
    const look = async (): Promise<void> => {
      if (keptOf !== of) kept = [];
      keptOf = of;
      const since = kept.at(-1)?.n;
      const found = await attempt(() => api.journal({ filter: CALL_FILTER, server: of, since }));
      if (over || !found) return;
      kept = [...kept, ...found.entries].slice(-MOST_KEPT);
      calls.value = callsIn(kept);
    };
    const forget = onChange(() => {
      window.clearTimeout(timer);
      // Events leave a moment after the change that they tell.
      timer = window.setTimeout(() => void look(), 150);
    });
    void look();
    const ticking = window.setInterval(() => {
      now.value = Date.now();
    }, 1_000);
    return () => {
      over = true;
      window.clearTimeout(timer);
      window.clearInterval(ticking);
      forget();
    };
  }, [of]);
  const list = calls.value;
  if (!list) return <p class="unseen">Loading</p>;
  if (list.length === 0) return <NoCalls />;
  const wanted = route.value.params.call;
  const open =
    list.find(({ id, lanes }) => id === wanted || lanes.some((lane) => lane.connectionId === wanted)) ?? list[0];
  return (
    <div class="calls">
      <ol class="calls-list" aria-label="Calls, the newest first">
        {list.map((call) => (
          <CallLine key={call.id} call={call} open={call === open} />
        ))}
      </ol>
      {open && <OpenCall call={open} now={serverTime(now.value)} />}
    </div>
  );
}

/** The server's time now, by its own clock. */
function serverTime(real: number): number {
  const shown = clock.value;
  if (!shown) return real;
  return Date.parse(shown.time) + (shown.running ? Math.max(0, real - shown.read) : 0);
}

function parties({ lanes }: TimelineCall): string {
  const [first] = lanes;
  if (!first) return "";
  const names = [...new Set(lanes.map(({ name, number }) => name || number))];
  const numbers = new Set(lanes.map(({ number }) => number));
  // Of those who have no line here one knows the number alone.
  const outside = [...new Set(lanes.map(({ remote }) => remote).filter((one) => one !== "" && !numbers.has(one)))];
  if (names.length + outside.length > 2) return [...names, ...outside].join(", ");
  if (names.length > 1) return first.outbound ? names.join(" → ") : names.reverse().join(" → ");
  const remote = first.remote === "" ? "hidden" : first.remote;
  return first.outbound ? `${names[0]} → ${remote}` : `${remote} → ${names[0]}`;
}

function CallLine({ call, open }: { readonly call: TimelineCall; readonly open: boolean }): VNode {
  const last = call.lanes.flatMap(({ segments }) => segments.at(-1) ?? []).at(0);
  const talked = call.lanes[0]?.segments.some(({ state }) => state === "connected" || state === "conferenced");
  const state = call.to === undefined ? (last?.state ?? "unknown") : "disconnected";
  const { icon, word } = CALL_STATES[state];
  return (
    <li>
      <a
        class={`call-line ${state}`}
        href={hrefTo("calls", { call: call.id })}
        aria-current={open ? "true" : undefined}
      >
        <span class="call-state-icon">
          <Icon of={icon} size={14} label={word} />
        </span>
        <span class="call-parties" title={parties(call)}>
          {parties(call)}
        </span>
        <span class="call-length">
          <time dateTime={new Date(call.from).toISOString()}>{new Date(call.from).toISOString().slice(11, 19)}</time>
          {" · "}
          {call.to === undefined ? "now" : `${spell(call.to - call.from)}${talked ? "" : ", not answered"}`}
        </span>
      </a>
    </li>
  );
}

function OpenCall({ call, now }: { readonly call: TimelineCall; readonly now: number }): VNode {
  const { n } = route.value.params;
  const open = n !== undefined && /^\d+$/.test(n) ? Number(n) : undefined;
  return (
    <section class="open-call" aria-label={parties(call)}>
      <header>
        <h2>{parties(call)}</h2>
        <p class="faint">
          {new Date(call.from).toISOString().slice(0, 19).replace("T", " ")} ·{" "}
          {call.to === undefined ? "goes on" : spell(call.to - call.from)}
        </p>
      </header>
      <LanesPicture call={call} now={call.to ?? now} open={open} />
      <p class="hint">
        Bars are states, dots are messages to clients (hollow: to somebody else than the owner of the line), triangles
        are what was asked. Click one to read it.
      </p>
      {open !== undefined && <EntryBelow n={open} />}
    </section>
  );
}

function EntryBelow({ n }: { readonly n: number }): VNode | null {
  useEffect(() => {
    loadInterface().catch(() => undefined);
  }, []);
  const entry = kept.find((one) => one.n === n);
  if (!entry) return null;
  const known = serviceInterface.value;
  const argument = known?.operations.get(entry.function)?.argument;
  const to = entry.kind === "event" ? ` to ${entry.user}` : entry.user === undefined ? "" : ` by ${entry.user}`;
  return (
    <section class="entry-below" aria-label="Entry">
      <h3>
        {entry.function}
        {to} · <a href={hrefTo("live", { n })}>#{n} in Live</a>
      </h3>
      <Json
        value={entry.argument ?? {}}
        label="Message"
        words={(path, value) => known && wordsAt(known, argument, path, value)}
      />
    </section>
  );
}

function NoCalls(): VNode {
  const [first] = telephones.value;
  return (
    <Empty icon={ChartGantt} title="Nobody has called yet">
      <p>
        Each call is drawn here along time: a lane for each line with the states it went through, a dot for each message
        that told somebody, a triangle for what was asked.
      </p>
      {first && (
        <Button kind="primary" icon={PhoneIncoming} onClick={() => void ring(first.person.name)}>
          Make {first.person.name}'s telephone ring
        </Button>
      )}
    </Empty>
  );
}

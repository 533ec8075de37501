import { FastForward, Pause, Phone, PhoneIncoming, PhoneOff, Play } from "lucide";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { api, type Move } from "../api/client.js";
import { ring } from "../state/ring.js";
import { hrefTo } from "../state/route.js";
import { attempt } from "../state/say.js";
import { callsFirst, clock, following, readWorld, server, type Telephone, telephones } from "../state/world.js";
import { Button } from "../ui/Button.js";
import { CallStateMark, IdleMark } from "../ui/CallStateMark.js";

const FIRST_SHOWN = 6;
const MOST_SHOWN = 18;

/** The telephones and the clock: always there, so that one acts and watches at once. */
export function Strip(): VNode {
  const shown = callsFirst(telephones.value, FIRST_SHOWN, ({ calls }) => calls.length > 0).slice(0, MOST_SHOWN);
  return (
    <aside class="strip" aria-label="Telephones and clock">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <ul class="telephones" tabIndex={0} aria-label="Telephones">
        {shown.map((one) => (
          <SmallTelephone key={one.person.name} telephone={one} />
        ))}
      </ul>
      <ClockControl />
    </aside>
  );
}

const move = (id: string, what: Move) => void attempt(() => api.move(id, what, server.value));

/** Of several calls the one that is shown: what rings, then where one speaks, then what waits. */
const URGENT = ["offering", "connected", "conferenced", "dialing", "ringback", "busy", "hold", "unknown"];

function SmallTelephone({ telephone: { person, calls } }: { readonly telephone: Telephone }): VNode {
  const call = URGENT.flatMap((state) => calls.find((one) => one.state === state) ?? []).at(0);
  const { name } = person;
  return (
    <li class={call ? `telephone ${call.state}` : "telephone"}>
      <a
        class="telephone-name"
        href={hrefTo("live", { filter: `user:${name}` })}
        title={`${person.displayName}: ${person.presence}`}
      >
        {name}
      </a>
      {call ? <CallStateMark state={call.state} /> : <IdleMark />}
      {call?.state === "offering" && (
        <Button small kind="good" icon={Phone} onClick={() => move(call.id, "answer")} label={`Answer ${name}'s call`}>
          Answer
        </Button>
      )}
      {call && (
        <Button
          small
          kind="quiet"
          icon={PhoneOff}
          onClick={() => move(call.id, "hangUp")}
          hint={`Hang up ${name}'s call`}
        />
      )}
      {!call && (
        <Button
          small
          kind="quiet"
          icon={PhoneIncoming}
          onClick={() => void ring(name)}
          hint={`Make ${name}'s telephone ring`}
        />
      )}
    </li>
  );
}

const timeFormat = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

/** The server's clock, which a test may stop, set and move. */
function ClockControl(): VNode | null {
  const now = clock.value;
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!now?.running) return undefined;
    const timer = window.setInterval(() => redraw((count) => count + 1), 1_000);
    return () => window.clearInterval(timer);
  }, [now]);
  if (!now) return null;
  const time = Date.parse(now.time) + (now.running ? Date.now() - now.read : 0);
  const order = (what: Readonly<Record<string, unknown>>): void => {
    void attempt(() => api.moveClock(what, server.value)).then(readWorld);
  };
  return (
    <div class="clock">
      <span class={`dot ${following.value.is}`} title={FOLLOWING[following.value.is]} />
      <span class="unseen">Clock of the server</span>
      <time dateTime={new Date(time).toISOString()} title={new Date(time).toLocaleString("en-GB")}>
        {timeFormat.format(time)}
      </time>
      <Button
        small
        kind="quiet"
        icon={now.running ? Pause : Play}
        hint={now.running ? "Stop the server's clock" : "Let the server's clock run"}
        onClick={() => order({ running: !now.running })}
      />
      <Button
        small
        kind="quiet"
        icon={FastForward}
        label="Move the server's clock on by 1 min"
        onClick={() => order({ advance: "1m" })}
      >
        <span class="wide">1 min</span>
      </Button>
    </div>
  );
}

const FOLLOWING = {
  connecting: "Connecting to the journal",
  following: "Following the journal",
  waiting: "The emulator does not answer; trying again",
  refused: "The journal cannot be followed",
};

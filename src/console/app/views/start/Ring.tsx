import { BellRing, Phone, PhoneOff } from "lucide";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { loadInterface, serviceInterface, wordsAt } from "../../api/interface.js";
import { people } from "../../state/people.js";
import { hrefTo } from "../../state/route.js";
import { ucsid } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { CallStateMark } from "../../ui/CallStateMark.js";
import { Json } from "../../ui/Json.js";
import { act, failure, frames, makeItRing, type ReceivedFrame, step } from "./ringing.js";

const SAID = {
  idle: "",
  "logging in": "The page logs in, as your application would …",
  watching: "It has opened the event channel, and watches the line …",
  ringing: "It rings. This frame came over the event channel:",
  connected: "Answered. The frame says so:",
  ended: "The call is over. The last frame:",
  failed: "",
};

const MARKS = { ringing: "offering", connected: "connected", ended: "disconnected" } as const;

/** One button, and a telephone rings: what came over the event channel is shown. */
export function Ring(): VNode | null {
  const first = people.value.find(({ lines }) => lines.length > 0);
  if (!first) return null;
  const { name, displayName, lines } = first;
  const [line = ""] = lines;
  const at = step.value;
  const last = frames.value.at(-1);
  const mark = at === "ringing" || at === "connected" || at === "ended" ? MARKS[at] : undefined;
  return (
    <section class={`card ring ${at === "ringing" ? "rings" : ""}`} aria-labelledby="ring-title">
      <div class="ring-head">
        <div>
          <h2 id="ring-title">Hear a telephone ring</h2>
          <p class="soft">
            The page logs in as {name}, opens the event channel and watches {displayName}'s line; then somebody from
            outside calls.
          </p>
        </div>
        <div class="ring-buttons">
          {at === "ringing" && (
            <Button kind="good" icon={Phone} onClick={() => void act("asnCtiAnswerCall")}>
              Answer
            </Button>
          )}
          {at === "ringing" || at === "connected" ? (
            <Button kind="bad" icon={PhoneOff} onClick={() => void act("asnCtiDropCall")}>
              Hang up
            </Button>
          ) : (
            <Button
              kind="primary"
              icon={BellRing}
              onClick={() => void makeItRing({ person: first, line, ucsid: ucsid.value })}
            >
              Make {name}'s telephone ring
            </Button>
          )}
        </div>
      </div>
      <div role="status" class="ring-said">
        {mark && <CallStateMark state={mark} />}
        {at !== "idle" && at !== "failed" && <p>{SAID[at]}</p>}
        {failure.value !== "" && <p class="error">{failure.value}</p>}
      </div>
      {last && mark && <Frame frame={last} />}
      {mark && (
        <p class="hint">
          {frames.value.length === 1 ? "One frame" : `${frames.value.length} frames`} came so far. What was asked and
          answered stands in <a href={hrefTo("live", { filter: `user:${name}` })}>Live</a>, the call along time in{" "}
          <a href={hrefTo("calls")}>Calls</a>.
        </p>
      )}
    </section>
  );
}

function Frame({ frame: { name, argument } }: { readonly frame: ReceivedFrame }): VNode {
  useEffect(() => {
    loadInterface().catch(() => undefined);
  }, []);
  const known = serviceInterface.value;
  const schema = known?.operations.get(name)?.argument;
  return (
    <>
      <p>
        <code>{name}</code>
      </p>
      <Json
        value={argument}
        label="Frame"
        words={(path, value) => (known ? wordsAt(known, schema, path, value) : undefined)}
      />
    </>
  );
}

import { FastForward, Pause, Play } from "lucide";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { api } from "../../api/client.js";
import { attempt } from "../../state/say.js";
import { useServerTime } from "../../state/server-time.js";
import { clock, readWorld, server } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { Field } from "../../ui/Field.js";

const STEPS = ["1s", "10s", "1m", "10m", "1h", "24h"];

/** The server's clock: stop, step, set. */
export function Time(): VNode | null {
  const now = clock.value;
  const time = useServerTime();
  const [step, setStep] = useState("90s");
  const [moment, setMoment] = useState("");
  if (!now) return null;
  const order = (what: Readonly<Record<string, unknown>>): void => {
    void attempt(() => api.moveClock(what, server.value)).then(readWorld);
  };
  const shown = new Date(time).toISOString();
  return (
    <div class="page">
      <p class="steer-clock">
        <time dateTime={shown}>{shown.slice(0, 19).replace("T", " ")}</time> <span class="soft">UTC</span>
      </p>
      <p class="soft">
        {now.running ? "It runs." : "It stands."} {now.timers === 1 ? "1 timer waits." : `${now.timers} timers wait.`}
      </p>
      <p class="steer-buttons">
        <Button kind="primary" icon={now.running ? Pause : Play} onClick={() => order({ running: !now.running })}>
          {now.running ? "Stop" : "Let it run"}
        </Button>
        {STEPS.map((advance) => (
          <Button key={advance} icon={FastForward} hint={`Move on by ${advance}`} onClick={() => order({ advance })}>
            {advance}
          </Button>
        ))}
      </p>
      <form
        class="outside"
        aria-label="Step"
        onSubmit={(event) => {
          event.preventDefault();
          order({ advance: step });
        }}
      >
        <Field label="Move on by" value={step} onInput={setStep} placeholder="90s" />
        <Button type="submit">Move on</Button>
      </form>
      <form
        class="outside"
        aria-label="Set"
        onSubmit={(event) => {
          event.preventDefault();
          order({ set: moment || shown });
        }}
      >
        <Field label="Set to" value={moment} onInput={setMoment} placeholder={`${shown.slice(0, 19)}Z`} mono />
        <Button type="submit">Set</Button>
        <p class="hint whole-line">No timer becomes due by this.</p>
      </form>
    </div>
  );
}

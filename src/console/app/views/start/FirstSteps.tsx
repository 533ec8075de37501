import { useSignal } from "@preact/signals";
import { Play } from "lucide";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { caller, credentials, people } from "../../state/people.js";
import { messageOf } from "../../state/say.js";
import { ucsid, world } from "../../state/world.js";
import { Badge } from "../../ui/Badge.js";
import { Button } from "../../ui/Button.js";
import { Code } from "../../ui/Copy.js";
import { Json } from "../../ui/Json.js";
import { Tabs } from "../../ui/Tabs.js";
import { type FirstStep, firstSteps } from "./steps.js";

const FORMS = [
  { id: "curl", title: "curl" },
  { id: "javascript", title: "JavaScript" },
] as const;

/** The first calls of an application, each to be copied or sent from here. */
export function FirstSteps(): VNode | null {
  const session = useSignal("");
  const [form, setForm] = useState<string>("curl");
  const user = caller.value;
  // Where the world is known and nobody can log in, these calls would all fail.
  if (world.value && !user) return null;
  const steps = firstSteps({
    url: location.origin,
    ...credentials.value,
    somebody: people.value.find((one) => one !== user)?.contactId ?? user?.contactId ?? "sip:bob@example.com",
    ucsid: ucsid.value,
    session: session.value,
  });
  const noteSession = (answer: unknown): void => {
    const { sessionid } = (answer ?? {}) as { sessionid?: string };
    if (typeof sessionid === "string") session.value = sessionid;
  };
  return (
    <section class="card first-steps" aria-labelledby="first-title">
      <h2 id="first-title">The first calls</h2>
      <Tabs label="Written as" tabs={FORMS} chosen={form} onChoose={setForm}>
        <ol class="steps">
          {steps.map((one, index) => (
            <Step
              key={one.title}
              number={index + 1}
              step={one}
              text={form === "curl" ? one.curl : one.javascript}
              waits={index > 0 && session.value === ""}
              onAnswer={noteSession}
            />
          ))}
        </ol>
      </Tabs>
    </section>
  );
}

interface StepProps {
  readonly number: number;
  readonly step: FirstStep;
  readonly text: string;
  /** Whether it needs the session of the first one. */
  readonly waits: boolean;
  readonly onAnswer: (answer: unknown) => void;
}

function Step({ number, step, text, waits, onAnswer }: StepProps): VNode {
  const answer = useSignal<{ readonly status: number; readonly body: unknown } | undefined>(undefined);
  const trouble = useSignal("");
  const send = async (): Promise<void> => {
    try {
      const response = await step.run();
      const body: unknown = await response.json();
      answer.value = { status: response.status, body };
      trouble.value = "";
      onAnswer(body);
    } catch (error) {
      trouble.value = messageOf(error);
    }
  };
  const { value: given } = answer;
  return (
    <li class="step">
      <div class="step-head">
        <span class="step-number" aria-hidden="true">
          {number}
        </span>
        <div class="step-words">
          <h3>{step.title}</h3>
          <p class="hint">{step.why}</p>
        </div>
        <Button
          small
          icon={Play}
          disabled={waits}
          hint={waits ? "Log in first" : `Send it from here: ${step.title}`}
          onClick={() => void send()}
        >
          Send
        </Button>
      </div>
      <Code text={text} label={step.title} />
      <div role="status" class="step-answer">
        {given && (
          <p>
            <Badge kind={given.status < 400 ? "good" : "bad"}>{given.status}</Badge>
          </p>
        )}
        {trouble.value !== "" && <p class="error">{trouble.value}</p>}
      </div>
      {given && <Json value={given.body} label={`Answer: ${step.title}`} />}
    </li>
  );
}

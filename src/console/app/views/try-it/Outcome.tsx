import type { VNode } from "preact";
import { type ServiceOperation, serviceInterface, wordsAt } from "../../api/interface.js";
import { hrefTo } from "../../state/route.js";
import { Badge } from "../../ui/Badge.js";
import { Code, CopyButton } from "../../ui/Copy.js";
import { Json } from "../../ui/Json.js";
import { events, type Trial, trials } from "./trial.js";

/** The newest answer, and the events that came since the page was logged in. */
export function Outcome({ operation }: { readonly operation: ServiceOperation }): VNode | null {
  const [trial] = trials.value;
  if (!trial) return null;
  return (
    <div class="trial-argument">
      <section aria-label="Answer">
        <Answer trial={trial} operation={operation} />
      </section>
      <section aria-label="Events">
        <h2 class="part-title">{`Events for ${trial.user}: ${events.value.length}`}</h2>
        {events.value.length === 0 && (
          <p class="hint">
            None came. An operation that subscribes, such as{" "}
            <a href={hrefTo("try-it/asnCtiLineMonitorStart")}>asnCtiLineMonitorStart</a>, lets them come.
          </p>
        )}
        {events.value.map(({ name, argument, at, octets }, index) => (
          <details key={`${at}-${index}`} class="trial-event">
            <summary>
              <time>{new Date(at).toLocaleTimeString("en-GB")}</time> <span class="mono">{name}</span>
            </summary>
            <Json value={argument} label={name} words={wordsOf(name)} />
            {octets !== undefined && <Octets label="The frame" hex={octets} />}
          </details>
        ))}
      </section>
    </div>
  );
}

function wordsOf(name: string) {
  const known = serviceInterface.value;
  const root = known?.operations.get(name)?.argument;
  return (path: string, value: unknown) => known && root && wordsAt(known, root, path, value);
}

function Answer({ trial, operation }: { readonly trial: Trial; readonly operation: ServiceOperation }): VNode {
  const { answer, failure, curl, user, operation: name, way } = trial;
  const known = serviceInterface.value;
  // On the event channel the result lies within a frame.
  const words = (path: string, value: unknown) =>
    known && operation.name === name && operation.result
      ? wordsAt(known, operation.result, path.replace(/^result\.result\.result\./, ""), value)
      : undefined;
  return (
    <>
      <h2 class="part-title trial-answer">
        Answer
        {answer?.status !== undefined && (
          <Badge kind={answer.status < 400 ? "good" : "bad"}>{`${answer.status}`}</Badge>
        )}
        {failure !== undefined && <Badge kind="bad">no answer</Badge>}
        {answer && <span class="faint number">{`${answer.ms.toFixed(1)} ms, ${way}`}</span>}
        {answer?.answeredBy !== undefined && <Badge hint="What answered">{answer.answeredBy}</Badge>}
        <CopyButton text={curl} hint="Copy as a curl line">
          curl
        </CopyButton>
        <a href={hrefTo("live", { filter: `user:${user} fn:${name}` })}>in Live</a>
      </h2>
      {failure !== undefined && <p class="error">{failure}</p>}
      {answer?.octets && (
        <>
          <Octets label="Sent" hex={answer.octets.sent} />
          <Octets label="Received" hex={answer.octets.received} />
        </>
      )}
      {answer && <Json value={answer.value} label="Answer" words={words} />}
    </>
  );
}

/** A frame in BER as it travelled. */
function Octets({ label, hex }: { readonly label: string; readonly hex: string }): VNode {
  const octets = hex.match(/../g) ?? [];
  return (
    <section class="octets" aria-label={label}>
      <h3 class="part-title">{`${label}: ${octets.length} octets`}</h3>
      <Code label={label} text={octets.join(" ")} />
    </section>
  );
}

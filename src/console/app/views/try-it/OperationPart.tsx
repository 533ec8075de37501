import { ArrowLeft, Link, Send } from "lucide";
import type { VNode } from "preact";
import { type ServiceOperation, serviceInterface, typeNameOf } from "../../api/interface.js";
import type { Way } from "../../api/web-service.js";
import { hrefTo, route, setParams } from "../../state/route.js";
import { world } from "../../state/world.js";
import { Badge } from "../../ui/Badge.js";
import { Button } from "../../ui/Button.js";
import { copy } from "../../ui/Copy.js";
import { Choice, Field } from "../../ui/Field.js";
import { FieldsEditor } from "./ArgumentForm.js";
import { Outcome } from "./Outcome.js";
import { argument, argumentText, caller, keepInAddress, send, sending, setArgument, way } from "./trial.js";

const WAY_NAMES: readonly (readonly [Way, string])[] = [
  ["post", "POST"],
  ["get", "GET"],
  ["jsonp", "JSONP"],
  ["channel", "event channel, JSON"],
  ["ber", "event channel, BER"],
];

/** An operation with its form, its raw argument, and what came back. */
export function OperationPart({ operation }: { readonly operation: ServiceOperation }): VNode {
  const known = serviceInterface.value;
  const { name, number, module, summary, description, deprecated, argument: type } = operation;
  const isJson = argument.value !== undefined;
  const submit = (event: Event): void => {
    event.preventDefault();
    void send();
  };
  return (
    <form class="trial" onSubmit={submit} aria-label={name}>
      <header class="trial-head">
        <a class="trial-back" href={hrefTo("try-it", { q: route.value.params.q })}>
          <Button small kind="quiet" icon={ArrowLeft} hint="All operations" />
        </a>
        <h1>{name}</h1>
        <Badge>{number === 0 ? module : `${number} · ${module}`}</Badge>
        {deprecated && <Badge kind="warn">superseded</Badge>}
      </header>
      <p class="soft">{summary}</p>
      {description !== "" && (
        <details>
          <summary>Errors and what belongs with it</summary>
          <p class="trial-words">{description}</p>
        </details>
      )}
      <div class="trial-bar">
        <Choice
          label="As"
          value={caller.value}
          options={(world.value?.users ?? []).map(({ name: one, displayName }) => [one, displayName || one] as const)}
          onChange={(user) => setParams({ user })}
        />
        <Choice label="by" value={way.value} options={WAY_NAMES} onChange={(by) => setParams({ by })} />
        <Button type="submit" kind="primary" icon={Send} disabled={!isJson || sending.value}>
          Send
        </Button>
        <Button
          kind="quiet"
          icon={Link}
          hint="Copy a link to this call as it stands"
          onClick={() => {
            keepInAddress();
            void copy(location.href, "The link is copied.");
          }}
        />
      </div>
      <div class="trial-argument">
        <section aria-label="Form">
          <h2 class="part-title">{`Argument: ${typeNameOf(type) ?? "any"}`}</h2>
          {known && type && isJson ? (
            <FieldsEditor
              known={known}
              schema={type}
              value={argument.value}
              label="Argument"
              depth={0}
              onChange={setArgument}
            />
          ) : (
            <p class="hint">The form comes back when the text beside it is JSON.</p>
          )}
        </section>
        <section aria-label="Raw">
          <Field
            label="As JSON"
            value={argumentText.value}
            rows={Math.min(24, Math.max(6, argumentText.value.split("\n").length + 1))}
            mono
            error={isJson ? "" : "This is not JSON."}
            onInput={(text) => {
              argumentText.value = text;
            }}
          />
        </section>
      </div>
      <Outcome operation={operation} />
    </form>
  );
}

import { PhoneIncoming } from "lucide";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { api } from "../../api/client.js";
import { OUTSIDE_NUMBER } from "../../state/ring.js";
import { attempt } from "../../state/say.js";
import { readWorld, server, telephones } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { Choice, Field } from "../../ui/Field.js";

/** Somebody from outside calls. */
export function OutsideCaller(): VNode {
  const [from, setFrom] = useState(OUTSIDE_NUMBER);
  const [name, setName] = useState("");
  const [to, setTo] = useState("");
  const [hidden, setHidden] = useState(false);
  const people = telephones.value.map(({ person }) => [person.name, person.displayName || person.name] as const);
  const called = to || people[0]?.[0] || "";
  const submit = (event: Event): void => {
    event.preventDefault();
    const order = { from, to: called, ...(name !== "" && { name }), ...(hidden && { hidden }) };
    void attempt(() => api.call(order, server.value)).then(readWorld);
  };
  return (
    <form class="outside" aria-label="Caller from outside" onSubmit={submit}>
      <Field label="A caller with the number" type="tel" value={from} onInput={setFrom} mono />
      <Field label="and the name" value={name} onInput={setName} placeholder="none" />
      <Choice label="calls" value={called} options={people} onChange={setTo} />
      <label class="check">
        <input type="checkbox" checked={hidden} onChange={(event) => setHidden(event.currentTarget.checked)} />
        hides the number
      </label>
      <Button type="submit" kind="primary" icon={PhoneIncoming}>
        Call
      </Button>
    </form>
  );
}

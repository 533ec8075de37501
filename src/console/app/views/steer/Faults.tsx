import { X, Zap } from "lucide";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { api } from "../../api/client.js";
import { controlForms, loadControlForms } from "../../api/control-document.js";
import type { FaultView } from "../../api/types.js";
import { useLive } from "../../state/live.js";
import { route } from "../../state/route.js";
import { attempt, say } from "../../state/say.js";
import { ucsid } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { Choice } from "../../ui/Field.js";
import { Table } from "../../ui/Table.js";
import { FieldsEditor, firstValue } from "../try-it/ArgumentForm.js";

const HIDDEN = ["fault", "server"];
/** What all faults have: whom they strike. The fault's own fields stand before them. */
const COMMON = ["function", "user", "transport", "call", "times", "for", "share"];

/** Faults: those that are set with their hits, and a form made from what the control API takes. */
export function Faults(): VNode {
  const { value: faults = [], reload } = useLive((of) => api.faults(of), { filter: "fault:*" });
  return (
    <div class="page">
      <SetFault key={route.value.params.fault} onSet={reload} />
      <section class="steer-part">
        <h2>{faults.length === 0 ? "No fault is set" : `Set: ${faults.length}`}</h2>
        {faults.length > 0 && (
          <Table
            caption="Faults that are set"
            rows={faults}
            keyOf={({ id }) => id}
            columns={[
              { title: "Fault", cell: ({ fault }) => fault },
              { title: "Applies to", cell: applies, mono: true },
              {
                title: "Hits",
                cell: ({ hits, times }) => (
                  <span class="number">{typeof times === "number" ? `${hits} of ${times}` : hits}</span>
                ),
              },
              {
                title: "Actions",
                cell: ({ id }) => (
                  <Button
                    small
                    icon={X}
                    hint={`Remove ${id}`}
                    onClick={() => void attempt(() => api.removeFault(id)).then(reload)}
                  />
                ),
              },
            ]}
          />
        )}
      </section>
    </div>
  );
}

function applies({ fault: _, id: _id, hits: _hits, times: _times, server: _server, ...others }: FaultView): string {
  const parts = Object.entries(others).map(
    ([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return parts.length === 0 ? "every call" : parts.join(", ");
}

function SetFault({ onSet }: { readonly onSet: () => void }): VNode {
  const { fault: wanted, ...others } = faultIn(route.value.params.fault);
  const [kind, setKind] = useState(wanted);
  const [fields, setFields] = useState<Fields>({ times: 1, ...others });
  useEffect(() => {
    void attempt(loadControlForms);
  }, []);
  const forms = controlForms.value;
  const schema = forms?.faults.find(({ name }) => name === kind)?.schema;
  const choose = (name: string): void => {
    const next = forms?.faults.find((one) => one.name === name)?.schema;
    const kept = Object.entries(fields).filter(([key]) => Object.hasOwn(next?.properties ?? {}, key));
    const first = firstValue(forms?.known ?? NO_TYPES, next) as Fields;
    const { fault: _, ...needed } = first;
    setFields({ ...needed, ...Object.fromEntries(kept) });
    setKind(name);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void attempt(() => api.addFault({ fault: kind, ...fields, server: ucsid.value })).then((set) => {
      if (set) say(`${kind} is set.`);
      onSet();
    });
  };
  return (
    <form class="card steer-card" aria-label="Set a fault" onSubmit={submit}>
      <div class="page-head">
        <Choice
          label="What goes wrong"
          value={kind}
          options={(forms?.faults ?? []).map(({ name }) => [name, name] as const)}
          onChange={choose}
        />
        <Button type="submit" kind="primary" icon={Zap}>
          Set the fault
        </Button>
      </div>
      {schema?.description !== undefined && <p class="soft">{schema.description.replaceAll("`", "")}</p>}
      {forms && schema && (
        <FieldsEditor
          known={forms.known}
          schema={schema}
          value={fields}
          label="Fault"
          depth={0}
          without={HIDDEN}
          last={COMMON}
          onChange={(changed) => setFields(changed as Fields)}
        />
      )}
    </form>
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** The fault in the address: `#/steer/faults?fault={"fault":"delay","ms":"2s"}` */
function faultIn(text = "{}"): Fields & { readonly fault: string } {
  try {
    return { fault: "serverBusy", ...(JSON.parse(text) as Fields) };
  } catch {
    return { fault: "serverBusy" };
  }
}

const NO_TYPES = { operations: new Map<string, never>(), schemas: {} };

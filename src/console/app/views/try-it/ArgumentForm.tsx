import { Plus, X } from "lucide";
import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import { membersOf, resolved, type ServiceInterface, type ServiceSchema, typeNameOf } from "../../api/interface.js";
import { Button } from "../../ui/Button.js";

interface EditorProps {
  readonly known: ServiceInterface;
  readonly schema: ServiceSchema;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly label: string;
  /** How deep it lies; types may hold themselves. */
  readonly depth: number;
  /** Fields that are not shown. */
  readonly without?: readonly string[];
  /** Fields that are offered behind the others. */
  readonly last?: readonly string[];
}

const NONE: readonly string[] = [];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A form made from a type: required fields first, the others can be added. */
export function FieldsEditor({
  known,
  schema,
  value,
  onChange,
  depth,
  without: left = NONE,
  last = NONE,
}: EditorProps): VNode {
  const own = resolved(known, schema);
  const fields = isFields(value) ? value : {};
  const properties = Object.entries(own?.properties ?? {}).filter(([name]) => name !== "_type" && !left.includes(name));
  const required = own?.required ?? [];
  const shown = properties.filter(([name]) => required.includes(name) || Object.hasOwn(fields, name));
  const others = properties
    .filter(([name]) => !shown.some(([known]) => known === name))
    .sort(([a], [b]) => Number(last.includes(a)) - Number(last.includes(b)));
  const without = (name: string): Fields => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
  return (
    <div class="form-fields">
      {shown.length === 0 && others.length === 0 && <p class="hint">This type has no fields.</p>}
      {shown.map(([name, field]) => (
        <div class="form-field" key={name}>
          <ValueEditor
            known={known}
            schema={field}
            value={fields[name]}
            label={name}
            depth={depth + 1}
            onChange={(changed) => onChange({ ...fields, [name]: changed })}
          />
          {!required.includes(name) && (
            <Button small kind="quiet" icon={X} hint={`Leave ${name} out`} onClick={() => onChange(without(name))} />
          )}
        </div>
      ))}
      {others.length > 0 && (
        <p class="form-others">
          {others.map(([name, field]) => (
            <Button
              key={name}
              small
              kind="quiet"
              icon={Plus}
              hint={field.description}
              onClick={() => onChange({ ...fields, [name]: firstValue(known, field) })}
            >
              {name}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

/** What a field begins with. */
export function firstValue(known: ServiceInterface, schema: ServiceSchema | undefined, depth = 0): unknown {
  const own = resolved(known, schema);
  if (own?.properties && depth < 6) {
    const required = own.required ?? [];
    return Object.fromEntries(required.map((name) => [name, firstValue(known, own.properties?.[name], depth + 1)]));
  }
  if (own?.anyOf || (own?.oneOf && !own.type)) return "";
  switch (own?.type) {
    case "string":
      return "";
    case "integer":
    case "number":
      return membersOf(known, schema)[0]?.value ?? 0;
    case "boolean":
      return false;
    case "array":
      return [];
    default:
      return {};
  }
}

function ValueEditor(props: EditorProps): VNode {
  const { known, schema, value, onChange, label, depth } = props;
  const own = resolved(known, schema);
  const hint = schema["x-meaning"] ?? schema.description ?? own?.description ?? typeNameOf(schema) ?? "";
  if (own?.type === "boolean") {
    return (
      <div class="field">
        <label class="check">
          <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
          {label}
        </label>
        <p class="hint">{hint}</p>
      </div>
    );
  }
  if (own?.type === "integer" || own?.type === "number") return <NumberEditor {...props} hint={hint} />;
  if (own?.type === "string") return <TextEditor label={label} hint={hint} value={value} onChange={onChange} />;
  if (own?.type === "array" && own.items) return <ListEditor {...props} item={own.items} hint={hint} />;
  if (own?.properties && depth < 8) {
    return (
      <fieldset class="form-group">
        <legend>{label}</legend>
        <p class="hint">{hint}</p>
        <FieldsEditor {...props} without={NONE} />
      </fieldset>
    );
  }
  const forms = own?.anyOf ?? own?.oneOf;
  if (forms && !own?.type)
    return <EitherEditor label={label} hint={hint} value={value} onChange={onChange} forms={forms} />;
  return <JsonEditor label={label} hint={hint} value={value} onChange={onChange} />;
}

interface SimpleProps {
  readonly label: string;
  readonly hint: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function TextEditor({ label, hint, value, onChange }: SimpleProps): VNode {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input mono"
        value={typeof value === "string" ? value : JSON.stringify(value ?? "")}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}

/** A number: one of an enumeration with its meaning, bits to tick, or any. */
function NumberEditor({ known, schema, value, onChange, label, hint }: EditorProps & { readonly hint: string }): VNode {
  const id = useId();
  const members = membersOf(known, schema);
  const number = typeof value === "number" ? value : Number(value ?? 0);
  const isBits = schema["x-enum"] !== undefined;
  const isOneOf = members.length > 0 && !isBits;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isOneOf ? (
        <select id={id} class="input" onChange={(event) => onChange(Number(event.currentTarget.value))}>
          {!members.some((one) => one.value === number) && <option value={number}>{number}</option>}
          {members.map(({ value: one, name, meaning }) => (
            <option key={one} value={one} selected={one === number}>
              {`${one} ${name}${meaning === "" ? "" : `: ${meaning}`}`}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          class="input mono"
          type="number"
          value={String(number)}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
      )}
      {isBits && (
        <div class="form-bits">
          {members
            .filter((one) => one.value > 0)
            .map((one) => (
              <label class="check" key={one.value}>
                <input
                  type="checkbox"
                  checked={(number & one.value) === one.value}
                  onChange={() => onChange(number ^ one.value)}
                />
                {`${one.value} ${one.meaning || one.name}`}
              </label>
            ))}
        </div>
      )}
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}

function ListEditor(props: EditorProps & { readonly item: ServiceSchema; readonly hint: string }): VNode {
  const { known, item, value, onChange, label, hint, depth } = props;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset class="form-group">
      <legend>{label}</legend>
      <p class="hint">{hint}</p>
      {items.map((one, index) => (
        <div class="form-field" key={index}>
          <ValueEditor
            known={known}
            schema={item}
            value={one}
            label={`${label} ${index + 1}`}
            depth={depth + 1}
            onChange={(changed) => onChange(items.with(index, changed))}
          />
          <Button
            small
            kind="quiet"
            icon={X}
            hint={`Remove ${label} ${index + 1}`}
            onClick={() => onChange(items.toSpliced(index, 1))}
          />
        </div>
      ))}
      <Button small kind="quiet" icon={Plus} onClick={() => onChange([...items, firstValue(known, item)])}>
        One more
      </Button>
    </fieldset>
  );
}

/** One of several types: JSON where it is JSON of one of them, else the text as it is typed. */
function EitherEditor(props: SimpleProps & { readonly forms: readonly ServiceSchema[] }): VNode {
  const takesNumbers = props.forms.some(({ type }) => type === "integer" || type === "number");
  const read = (text: string): unknown => {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === "object" || (typeof value === "number" && takesNumbers)) return value;
    } catch {
      // A text such as 500ms or a name.
    }
    return text;
  };
  const { value } = props;
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  return <TextEditor {...props} value={shown} onChange={(text) => props.onChange(read(String(text)))} />;
}

/** A part whose type says nothing of its fields. */
function JsonEditor({ label, hint, value, onChange }: SimpleProps): VNode {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const id = useId();
  const take = (text: string): void => {
    setTyped(text);
    try {
      onChange(JSON.parse(text));
      setTyped(undefined);
    } catch {
      // It is not JSON yet: the field keeps it until it is.
    }
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input mono"
        value={typed ?? JSON.stringify(value ?? {})}
        spellcheck={false}
        aria-invalid={typed !== undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={typed === undefined ? "hint" : "error"}>
        {typed === undefined ? hint : "This is not JSON yet."}
      </p>
    </div>
  );
}

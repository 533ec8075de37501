import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: "text" | "password" | "number" | "search" | "tel";
  readonly placeholder?: string;
  readonly hint?: ComponentChildren;
  readonly error?: string;
  readonly mono?: boolean;
  /** More than one line makes it a text area. */
  readonly rows?: number;
  /** Texts to choose from while typing. */
  readonly suggestions?: readonly string[];
}

/** A labelled field with its hint and its mistake. */
export function Field(props: FieldProps): VNode {
  const { label, value, onInput, type = "text", placeholder, hint, error = "", mono, rows = 1, suggestions } = props;
  const id = useId();
  const attributes = {
    id,
    class: mono ? "input mono" : "input",
    value,
    placeholder,
    spellcheck: false,
    autocomplete: "off",
    autocapitalize: "off",
    "aria-invalid": error !== "",
    "aria-describedby": `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...attributes} rows={rows} />
      ) : (
        // Preact's types allow a list with some types of field alone.
        <input {...attributes} type={type as "text"} list={suggestions && `${id}-list`} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      <p id={`${id}-hint`} class={error === "" ? "hint" : "error"}>
        {error === "" ? hint : error}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
  /** Whether the label is for screen readers alone. */
  readonly labelUnseen?: boolean;
}

/** One of several. */
export function Choice({ label, value, options, onChange, labelUnseen = false }: ChoiceProps): VNode {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={labelUnseen ? "unseen" : undefined}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([one, text]) => (
          <option key={one} value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

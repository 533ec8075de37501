import type { ComponentChildren, VNode } from "preact";
import { Code } from "./Copy.js";

interface JsonProps {
  readonly value: unknown;
  readonly label: string;
  /** Words for a value, such as the name of a number: the path is `callinformation.iCallState`. */
  readonly words?: (path: string, value: unknown) => string | undefined;
}

const MOST_LINES = 2_000;

/** JSON with colours, and with the words of what its numbers mean. */
export function Json({ value, label, words = () => undefined }: JsonProps): VNode {
  const text = JSON.stringify(value, null, 2) ?? "undefined";
  const lines: ComponentChildren[] = [];
  write(value, "", "", "", lines, words);
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "… copy it to see all\n"] : lines;
  return (
    <Code text={text} label={label}>
      {shown}
    </Code>
  );
}

/** Writes a value line by line; `lead` is what stands before it on its line, `end` what follows. */
function write(
  value: unknown,
  path: string,
  indent: string,
  end: string,
  lines: ComponentChildren[],
  words: NonNullable<JsonProps["words"]>,
  lead: ComponentChildren = indent,
): void {
  if (typeof value === "object" && value !== null) {
    const isList = Array.isArray(value);
    const members = Object.entries(value);
    const [open, close] = isList ? "[]" : "{}";
    if (members.length === 0) {
      lines.push(<span key={lines.length}>{[lead, open, close, end, "\n"]}</span>);
      return;
    }
    lines.push(<span key={lines.length}>{[lead, open, "\n"]}</span>);
    members.forEach(([key, inner], index) => {
      const inside = `${indent}  `;
      const name = isList
        ? inside
        : [
            inside,
            <span class="json-key" key="key">
              {JSON.stringify(key)}
            </span>,
            ": ",
          ];
      const at = isList ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
      write(inner, at, inside, index < members.length - 1 ? "," : "", lines, words, name);
    });
    lines.push(<span key={lines.length}>{[indent, close, end, "\n"]}</span>);
    return;
  }
  const word = words(path, value);
  lines.push(
    <span key={lines.length}>
      {lead}
      <span class={typeof value === "string" ? "json-text" : "json-number"}>{JSON.stringify(value)}</span>
      {end}
      {word !== undefined && <span class="json-word">{`  ${word}`}</span>}
      {"\n"}
    </span>,
  );
}

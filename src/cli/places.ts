import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { pathFrom, pathText } from "../matching/path.js";

/** A place in a text, counted from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Where the parts of a YAML or JSON text stand. JSON is read as the YAML that it is. */
export class Places {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, logLevel: "silent", merge: true });
  }

  /**
   * The place of `users[1].lines[0]`, or of the nearest thing around it that is there; what the reason itself names counts
   * before: `at line 3, column 5`. Undefined for the whole file.
   */
  of(path: string, reason: string): FilePlace | undefined {
    const [, line, column] = /\bline (\d+)(?:, column (\d+))?/.exec(reason) ?? [];
    if (path === "") return line === undefined ? undefined : { line: Number(line), column: Number(column ?? 1) };
    let node: Node | null = this.#document.contents;
    let at: number | undefined;
    for (const part of pathFrom(path)) {
      const [start, value] = step(node, part);
      if (start === undefined) break;
      at = start;
      node = value;
    }
    if (at === undefined) return undefined;
    return this.#placeAt(at);
  }

  /** Where a value stands for the last time, which of two that are the same is the one too many. */
  ofValue(value: string): (FilePlace & { readonly path: string }) | undefined {
    let last: (FilePlace & { readonly path: string }) | undefined;
    visit(this.#document, {
      Scalar: (key, node, ancestors) => {
        if (key === "key" || node.value !== value || !node.range) return;
        const path = ancestors.flatMap((one, index): (string | number)[] => {
          const next = ancestors[index + 1] ?? node;
          if (isSeq(one)) return [(one.items as unknown[]).indexOf(next)];
          return isPair(one) && isScalar(one.key) ? [String(one.key.value)] : [];
        });
        last = { ...this.#placeAt(node.range[0]), path: pathText(path) };
      },
    });
    return last;
  }

  #placeAt(offset: number): FilePlace {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

/** Where a field or element begins, and its value. */
function step(node: Node | null, part: string | number): [number | undefined, Node | null] {
  if (isSeq(node) && typeof part === "number") {
    const item = node.items[part] as Node | undefined;
    return [item?.range?.[0], item ?? null];
  }
  if (!isMap(node)) return [undefined, null];
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part));
  const key = pair?.key as Node | undefined;
  return [key?.range?.[0], (pair?.value as Node | null | undefined) ?? null];
}

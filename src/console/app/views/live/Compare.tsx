import { useSignal } from "@preact/signals";
import { X } from "lucide";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { api } from "../../api/client.js";
import type { WholeEntry } from "../../api/types.js";
import { setParams } from "../../state/route.js";
import { messageOf } from "../../state/say.js";
import { Button } from "../../ui/Button.js";
import { type Column, Table } from "../../ui/Table.js";
import { type FieldPair, pairs } from "./fields.js";

/** Two entries, field by field. */
export function Compare({ a, b }: { readonly a: number; readonly b: number }): VNode {
  const both = useSignal<readonly [WholeEntry, WholeEntry] | undefined>(undefined);
  const trouble = useSignal("");
  const [all, setAll] = useState(false);
  useEffect(() => {
    Promise.all([api.entry(a), api.entry(b)]).then(
      (found) => {
        both.value = found;
      },
      (error: unknown) => {
        trouble.value = messageOf(error);
      },
    );
  }, [a, b]);
  const fields = both.value ? pairs(...both.value) : [];
  const differing = fields.filter(({ same }) => !same);
  const columns: readonly Column<FieldPair>[] = [
    { title: "field", cell: ({ path }) => path, mono: true },
    { title: `#${a}`, cell: (pair) => <Side text={pair.a} same={pair.same} />, mono: true },
    { title: `#${b}`, cell: (pair) => <Side text={pair.b} same={pair.same} />, mono: true },
  ];
  return (
    <div class="detail-body">
      <header class="detail-head">
        <h2>{`#${a} beside #${b}`}</h2>
        <Button
          kind="quiet"
          small
          icon={X}
          hint="End the comparison (x)"
          onClick={() => setParams({ with: undefined })}
        />
      </header>
      {trouble.value !== "" && <p class="error">{trouble.value}</p>}
      <p class="soft">
        {differing.length} of {fields.length} fields differ.{" "}
        <Button small kind="quiet" pressed={all} onClick={() => setAll(!all)}>
          Show those that are equal too
        </Button>
      </p>
      <Table
        caption="Fields of both entries"
        columns={columns}
        rows={all ? fields : differing}
        keyOf={({ path }) => path}
        narrow="compare"
      />
    </div>
  );
}

function Side({ text, same }: { readonly text: string | undefined; readonly same: boolean }): VNode {
  if (text === undefined) return <span class="faint">not there</span>;
  return same ? <span class="soft">{text}</span> : <mark class="differs">{text}</mark>;
}

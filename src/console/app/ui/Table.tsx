import type { ComponentChildren, VNode } from "preact";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly mono?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** Where there is no room: cells below each other with the names of their columns, or two values below a name. */
  readonly narrow?: "named" | "compare";
}

/** A plain table with a caption for screen readers. Long lists want VirtualList. */
export function Table<Row>({ caption, columns, rows, keyOf, narrow = "named" }: TableProps<Row>): VNode {
  return (
    <div class="table-scroller table-room">
      <table class={`table ${narrow}`}>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ title, cell, mono }) => (
                <td key={title} class={mono ? "mono" : undefined} data-column={title}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

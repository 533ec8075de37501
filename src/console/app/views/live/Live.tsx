import type { VNode } from "preact";
import { Empty } from "../../ui/Empty.js";

export function Live(): VNode {
  return (
    <Empty title="Live">
      <p>.</p>
    </Empty>
  );
}

import type { VNode } from "preact";
import { Empty } from "../../ui/Empty.js";

export function Calls(): VNode {
  return (
    <Empty title="Calls">
      <p>.</p>
    </Empty>
  );
}

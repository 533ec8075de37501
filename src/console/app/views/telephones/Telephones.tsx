import type { VNode } from "preact";
import { Empty } from "../../ui/Empty.js";

export function Telephones(): VNode {
  return (
    <Empty title="Telephones">
      <p>Each person's telephone is here: dial, answer, hold, transfer.</p>
    </Empty>
  );
}

import type { VNode } from "preact";
import { Empty } from "../../ui/Empty.js";

export function Docs(): VNode {
  return (
    <Empty title="Docs">
      <p>The documentation is read here.</p>
    </Empty>
  );
}

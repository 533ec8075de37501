import type { VNode } from "preact";
import { Empty } from "../../ui/Empty.js";

export function TryIt(): VNode {
  return (
    <Empty title="TryIt">
      <p>Any operation can be called from here.</p>
    </Empty>
  );
}

import type { VNode } from "preact";
import { Empty } from "../../ui/Empty.js";

export function Start(): VNode {
  return (
    <Empty title="Start">
      <p>.</p>
    </Empty>
  );
}

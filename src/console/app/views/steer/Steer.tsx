import type { VNode } from "preact";
import { Empty } from "../../ui/Empty.js";

export function Steer(): VNode {
  return (
    <Empty title="Steer">
      <p>People, faults, scenarios, the clock and snapshots are steered here.</p>
    </Empty>
  );
}

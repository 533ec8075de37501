// What a process holds, once everything was collected that can be.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

function collector() {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
}
const collect = globalThis.gc ?? collector();

/** Collects until a collection brings nothing more, so that what is left is really held; then heap and resident, in bytes. */
export async function held() {
  let heap = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10; round++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
    const { heapUsed, external } = process.memoryUsage();
    const now = heapUsed + external;
    const stable = now > heap * 0.999;
    heap = Math.min(now, heap);
    if (stable) break;
  }
  return { heap, resident: process.memoryUsage().rss };
}

/** Says so to the process that started this one, whenever it asks. */
export function tellHeld() {
  process.on("message", async () => process.send(await held()));
}

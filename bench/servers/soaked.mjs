// An emulator as a process of its own, which says on demand what it holds: run by bench/soak.mjs with --expose-gc.
import { startServer } from "../../dist/index.js";

const uc = await startServer({ seed: 1, socketPing: 1 });

/** Collects until a collection brings nothing more, so that what is left is really held. */
async function heldBytes() {
  let held = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10; round++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
    const now = process.memoryUsage().heapUsed;
    if (now > held * 0.999) return Math.min(now, held);
    held = now;
  }
  return held;
}

process.on("message", async () => {
  const heap = await heldBytes();
  const handles = process.getActiveResourcesInfo().filter((kind) => kind !== "PipeWrap").length;
  process.send({ heap, handles, resident: process.memoryUsage().rss });
});
process.on("disconnect", () => process.exit(0));
process.send({ port: uc.port });

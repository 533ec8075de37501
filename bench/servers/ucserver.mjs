// The emulator as a process of its own; tells its port, and its memory when asked, to whoever forked it.
import { startServer } from "../../dist/index.js";

const uc = await startServer({ socketPing: 0, ...JSON.parse(process.argv[2] ?? "{}") });
process.send?.({ port: uc.port });
process.on("message", () => {
  globalThis.gc?.();
  process.send?.({ memory: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed });
});
process.on("disconnect", () => process.exit(0));

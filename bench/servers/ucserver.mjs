// The emulator as a process of its own; tells its port, and what it holds when asked, to whoever forked it.
import { startServer } from "../../dist/index.js";
import { tellHeld } from "./held.mjs";

const uc = await startServer({ socketPing: 0, ...JSON.parse(process.argv[2] ?? "{}") });
tellHeld();
process.on("disconnect", () => process.exit(0));
process.send?.({ port: uc.port });

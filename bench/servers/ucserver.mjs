// The emulator as a process of its own; tells its port, and what it holds when asked, to whoever forked it.
import { fileOf } from "../support/settings.mjs";
import { tellHeld } from "./held.mjs";

const { startServer } = await import(fileOf("dist/index.js"));
const uc = await startServer({ socketPing: 0, ...JSON.parse(process.argv[2] ?? "{}") });
tellHeld();
process.on("disconnect", () => process.exit(0));
process.send?.({ port: uc.port });

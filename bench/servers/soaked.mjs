// An emulator as a process of its own, which says on demand what it holds: run by bench/soak.mjs.
import { startServer } from "../../dist/index.js";
import { held } from "./held.mjs";

const fixtures = process.env.SOAK_FIXTURES;
const uc = await startServer({ seed: 1, socketPing: 1, ...(fixtures && { fixtures, watch: true }) });

process.on("message", async () => {
  const memory = await held();
  const handles = process.getActiveResourcesInfo().filter((kind) => kind !== "PipeWrap").length;
  process.send({ ...memory, handles });
});
process.on("disconnect", () => process.exit(0));
process.send({ port: uc.port });

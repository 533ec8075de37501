// The emulator as a process of its own that records a profile of itself when told to: bench/profile.mjs.
//   node profiled.mjs OPTIONS   with PROFILED_MODULE, the file that has startServer
import { Session } from "node:inspector/promises";

const { startServer } = await import(process.env.PROFILED_MODULE);
const uc = await startServer({ socketPing: 0, ...JSON.parse(process.argv[2] ?? "{}") });
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 200 });

const OBJECTS_BETWEEN_SAMPLES_BYTES = 16_384;
const commands = {
  time: () => session.post("Profiler.start"),
  timeEnd: async () => (await session.post("Profiler.stop")).profile,
  // Collected objects too: what is asked is who makes garbage, not who holds memory.
  memory: () =>
    session.post("HeapProfiler.startSampling", {
      samplingInterval: OBJECTS_BETWEEN_SAMPLES_BYTES,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    }),
  memoryEnd: async () => (await session.post("HeapProfiler.stopSampling")).profile,
};
process.on("message", async (command) => process.send({ answer: await commands[command]() }));
process.on("disconnect", () => process.exit(0));
process.send({ port: uc.port });

// What esbuild puts in place of the globals, in the whole bundle: the libraries in it keep going, as src does, when a
// test fakes its timers. See src/time/platform.ts.
export {
  clearImmediate,
  clearInterval,
  clearTimeout,
  Date,
  nextTick as "process.nextTick",
  queueMicrotask,
  setImmediate,
  setInterval,
  setTimeout,
} from "../src/time/platform.ts";

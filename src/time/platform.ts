/**
 * Time as the platform has it, taken once, when this module is loaded.
 *
 * An emulator often runs in the process of the tests that use it. Fake timers (vitest, jest, sinon, node:test) replace
 * the global functions there, and a server whose timers never fire answers nobody. So all of src imports from here what
 * it would take from the globals; Biome refuses the globals elsewhere. The build of the package hands these also to the
 * libraries in the bundle (scripts/own-time.mjs), which is why what is replaced there is named by `globalThis` here.
 *
 * Fakes that were there before this module (jest has an option for that) are got round where there is a way: with jest and
 * vitest the named exports of Node's modules are the platform's in any case. With sinon alone and with node:test they are
 * when this module was loaded before.
 */
import { performance as nodePerformance } from "node:perf_hooks";
import * as timers from "node:timers";
import { runInNewContext } from "node:vm";

export const { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate } = timers;

/** Of the monotonic clock: ms since the process began, and when that was. */
export const performance = {
  now: nodePerformance.now.bind(nodePerformance),
  timeOrigin: nodePerformance.timeOrigin,
} as const;

/** What the engine's collections of garbage are told by. */
export { constants as performanceConstants, PerformanceObserver } from "node:perf_hooks";

/** Another global object has a Date of its own, which nobody has replaced. */
export const Date: DateConstructor = isPlatforms(globalThis.Date) ? globalThis.Date : runInNewContext("Date");
export type Date = globalThis.Date;

/** Calls `action` when the code that runs now has ended. What it throws is an uncaught exception. */
export const queueMicrotask: (action: () => void) => void = isSinons(globalThis.queueMicrotask)
  ? later
  : globalThis.queueMicrotask;

/** Calls `action` with the arguments when the code that runs now has ended, before what `queueMicrotask` was given. */
export const nextTick: typeof process.nextTick = isSinons(globalThis.process.nextTick)
  ? (action, ...args) => later(() => action(...args))
  : globalThis.process.nextTick.bind(globalThis.process);

/** Gives the event loop a turn. */
export const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** What promises do is nobody's to replace. */
function later(action: () => void): void {
  Promise.resolve()
    .then(action)
    .catch((error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    });
}

/** Other fakes of Date than sinon's are written in JavaScript, and show it. */
function isPlatforms(candidate: DateConstructor): boolean {
  return !isSinons(candidate) && Function.prototype.toString.call(candidate).includes("[native code]");
}

/** Sinon's fake timers, which jest and vitest use too, mark each function that they put in place of another. */
function isSinons(candidate: object): boolean {
  return Object.hasOwn(candidate, "clock");
}

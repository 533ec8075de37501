import { setImmediate as macrotask } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ServerClock } from "../../src/time/clock.js";
import type { Timer } from "../../src/time/timer-heap.js";
import { PATIENCE_MS } from "../support/patience.js";

// The clock takes its time from the platform, out of reach of fakes. Here the platform's time is that of the globals again, so
// that a test can fake it.
vi.mock("../../src/time/platform.js", async (original) => ({
  ...(await original<typeof import("../../src/time/platform.js")>()),
  setTimeout: (action: () => void, ms: number) => globalThis.setTimeout(action, ms),
  clearTimeout: (timer: NodeJS.Timeout) => globalThis.clearTimeout(timer),
  performance: { now: () => globalThis.performance.now() },
  Date: new Proxy(Date, { get: (_target, key) => Reflect.get(globalThis.Date, key) }),
}));

const NOON = Date.UTC(2026, 0, 15, 12);

function stoppedClock(onError?: (error: unknown) => void): ServerClock {
  return new ServerClock({ time: NOON, running: false, ...(onError ? { onError } : {}) });
}

describe("a stopped clock", () => {
  it("stands still until it is moved, and shows the time it was moved to", async () => {
    const clock = stoppedClock();
    expect(clock.runningNow).toBe(false);
    expect(clock.now()).toBe(NOON);
    await clock.advance(1500);
    expect(clock.now()).toBe(NOON + 1500);
  });

  it("fires timers by due time, those due together in the order of their setting", async () => {
    const clock = stoppedClock();
    const fired: string[] = [];
    for (const [name, delay] of [
      ["b1", 20],
      ["a", 10],
      ["b2", 20],
      ["c", 21],
      ["b3", 20],
    ] as const) {
      clock.setTimer(delay, () => fired.push(name));
    }
    await clock.advance(20);
    expect(fired).toEqual(["a", "b1", "b2", "b3"]);
    expect(clock.pendingTimers).toBe(1);
  });

  it("lets each action see its own due time as now", async () => {
    const clock = stoppedClock();
    const seen: number[] = [];
    for (const delay of [7, 3, 0]) clock.setTimer(delay, () => seen.push(clock.now() - NOON));
    await clock.advance(100);
    expect(seen).toEqual([0, 3, 7]);
  });

  it("fires what an action sets, when that falls within the same move", async () => {
    const clock = stoppedClock();
    const fired: number[] = [];
    const again = (): void => {
      fired.push(clock.now() - NOON);
      clock.setTimer(30, again);
    };
    clock.setTimer(30, again);
    await clock.advance(100);
    expect(fired).toEqual([30, 60, 90]);
  });

  it("lets what a timer started come to its end before the next timer fires", async () => {
    const clock = stoppedClock();
    const log: string[] = [];
    clock.setTimer(10, async () => {
      for (let step = 1; step <= 3; step++) {
        await Promise.resolve();
        log.push(`10/${step}`);
      }
    });
    clock.setTimer(10, () => log.push("second"));
    await clock.advance(10);
    expect(log).toEqual(["10/1", "10/2", "10/3", "second"]);
  });

  it("waits for what the last timer started, timers set by it included", async () => {
    const clock = stoppedClock();
    const log: string[] = [];
    clock.setTimer(5, async () => {
      log.push("rings");
      await clock.sleep(5);
      log.push("answered");
    });
    await clock.advance(10);
    expect(log).toEqual(["rings", "answered"]);
  });

  it("carries out overlapping moves one after the other", async () => {
    const clock = stoppedClock();
    const seen: number[] = [];
    clock.setTimer(100, () => {
      seen.push(clock.now() - NOON);
      void clock.advance(100);
    });
    clock.setTimer(200, () => seen.push(clock.now() - NOON));
    await Promise.all([clock.advance(100), clock.advance(50)]);
    expect(clock.now()).toBe(NOON + 150);
    await clock.advance(0);
    expect(seen).toEqual([100, 200]);
    expect(clock.now()).toBe(NOON + 250);
  });

  it("uses no timer of the machine", () => {
    const machineTimer = vi.spyOn(globalThis, "setTimeout");
    stoppedClock().setTimer(1, () => {});
    expect(machineTimer).not.toHaveBeenCalled();
    machineTimer.mockRestore();
  });

  it("moves on to a given time of day, and stays when that is past", async () => {
    const clock = stoppedClock();
    const fired = vi.fn();
    clock.setTimer(60_000, fired);
    await clock.advanceTo(NOON + 60_000);
    expect(fired).toHaveBeenCalledOnce();
    await clock.advanceTo(NOON);
    expect(clock.now()).toBe(NOON + 60_000);
  });

  it("refuses distances that are no forward way", () => {
    const clock = stoppedClock();
    for (const ms of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => clock.advance(ms)).toThrow(RangeError);
    expect(() => clock.setTimer(Number.NaN, () => {})).toThrow(RangeError);
    expect(() => clock.set(Number.NaN)).toThrow(RangeError);
  });
});

describe("setting the time", () => {
  it.each([
    ["later", 3_600_000],
    ["earlier", -3_600_000],
  ])("to a %s one leaves every timer the wait it had", async (_, shift) => {
    const clock = stoppedClock();
    const fired = vi.fn();
    const timer = clock.setTimer(100, fired);
    await clock.advance(40);
    clock.set(NOON + shift);
    expect(clock.now()).toBe(NOON + shift);
    expect(timer.due).toBe(NOON + shift + 60);
    await clock.advance(59);
    expect(fired).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(fired).toHaveBeenCalledOnce();
  });
});

describe("clearing", () => {
  it("keeps a timer from firing, also when an action does it at the very time", async () => {
    const clock = stoppedClock();
    const fired = vi.fn();
    const early = clock.setTimer(10, fired);
    clock.setTimer(20, () => clock.clearTimer(late));
    const late = clock.setTimer(20, fired);
    clock.clearTimer(early);
    await clock.advance(50);
    expect(fired).not.toHaveBeenCalled();
  });

  it("of a timer that fired, was cleared, or is another clock's is no error and changes nothing", async () => {
    const clock = stoppedClock();
    const other = stoppedClock();
    const foreign = other.setTimer(5, () => {});
    const fired = clock.setTimer(1, () => {});
    const waiting = clock.setTimer(10, () => {});
    await clock.advance(1);
    clock.clearTimer(fired);
    clock.clearTimer(foreign);
    expect([clock.pendingTimers, other.pendingTimers]).toEqual([1, 1]);
    clock.clearTimer(waiting);
    clock.clearTimer(waiting);
    expect(clock.pendingTimers).toBe(0);
  });

  it("of most of a great many leaves the rest in order", async () => {
    const clock = stoppedClock();
    const fired: number[] = [];
    const timers = Array.from({ length: 1000 }, (_, index) =>
      clock.setTimer((index * 7919) % 500, () => fired.push((index * 7919) % 500)),
    );
    timers.forEach((timer, index) => {
      if (index % 10 !== 0) clock.clearTimer(timer);
    });
    expect(clock.pendingTimers).toBe(100);
    await clock.advance(500);
    expect(fired).toHaveLength(100);
    expect(fired).toEqual([...fired].sort((a, b) => a - b));
  });
});

describe("an action that fails", () => {
  it("is reported, whether it throws or rejects, and the others still fire", async () => {
    const onError = vi.fn();
    const clock = stoppedClock(onError);
    const fired = vi.fn();
    clock.setTimer(1, () => {
      throw new Error("thrown");
    });
    clock.setTimer(2, async () => {
      throw new Error("rejected");
    });
    clock.setTimer(3, fired);
    await clock.advance(3);
    expect(onError.mock.calls).toEqual([[new Error("thrown")], [new Error("rejected")]]);
    expect(fired).toHaveBeenCalledOnce();
  });
});

describe("disposing", () => {
  it("forgets all timers and accepts later ones without firing them", async () => {
    const clock = stoppedClock();
    const fired = vi.fn();
    clock.setTimer(1, fired);
    clock.dispose();
    clock.clearTimer(clock.setTimer(1, fired));
    await clock.advance(10);
    expect(fired).not.toHaveBeenCalled();
    expect(clock.pendingTimers).toBe(0);
  });

  it("by an action ends the move that fired it", async () => {
    const clock = stoppedClock();
    const fired = vi.fn();
    clock.setTimer(1, () => clock.dispose());
    clock.setTimer(2, fired);
    await clock.advance(10);
    expect(fired).not.toHaveBeenCalled();
  });
});

describe("a running clock", () => {
  const machine = { toFake: ["setTimeout", "clearTimeout", "performance", "Date"] } as const;
  const fakeMachine = (): void => {
    vi.useFakeTimers({ toFake: [...machine.toFake], now: NOON });
  };
  afterEach(() => {
    vi.useRealTimers();
  });

  it("goes with the machine's time and fires what falls due", async () => {
    const clock = new ServerClock();
    const before = clock.now();
    expect(Math.abs(before - Date.now())).toBeLessThan(10_000);
    const fired = vi.fn();
    clock.setTimer(1, fired);
    await vi.waitFor(() => expect(fired).toHaveBeenCalledOnce(), PATIENCE_MS);
    expect(clock.now()).toBeGreaterThan(before);
    clock.dispose();
  });

  it("neither fires early nor loses a timer when the machine's time of day jumps", () => {
    fakeMachine();
    const clock = new ServerClock();
    const fired = vi.fn();
    clock.setTimer(1000, fired);
    vi.setSystemTime(NOON + 86_400_000);
    vi.advanceTimersByTime(500);
    vi.setSystemTime(NOON - 86_400_000);
    vi.advanceTimersByTime(499);
    expect(fired).not.toHaveBeenCalled();
    expect(clock.now()).toBe(NOON + 999);
    vi.advanceTimersByTime(1);
    expect(fired).toHaveBeenCalledOnce();
  });

  it("keeps one timer of the machine, whatever number waits", () => {
    fakeMachine();
    const clock = new ServerClock();
    for (let delay = 100; delay > 0; delay--) clock.setTimer(delay, () => {});
    expect(vi.getTimerCount()).toBe(1);
    clock.stop();
    expect(vi.getTimerCount()).toBe(0);
    clock.start();
    expect(vi.getTimerCount()).toBe(1);
    clock.dispose();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits longer than the machine's timers can", () => {
    fakeMachine();
    const clock = new ServerClock();
    const fired = vi.fn();
    clock.setTimer(2 ** 32, fired);
    vi.advanceTimersByTime(2 ** 32 - 1);
    expect(fired).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fired).toHaveBeenCalledOnce();
  });

  it("lets no row of timers without delay keep the event loop to itself", () => {
    fakeMachine();
    const clock = new ServerClock();
    const again = vi.fn(() => {
      clock.setTimer(0, again);
    });
    clock.setTimer(0, again);
    vi.advanceTimersToNextTimer();
    expect(again).toHaveBeenCalledOnce();
    clock.dispose();
  });

  it("keeps what waits while it is stopped, and goes on from there", () => {
    fakeMachine();
    const clock = new ServerClock();
    const fired = vi.fn();
    clock.setTimer(100, fired);
    vi.advanceTimersByTime(60);
    clock.stop();
    vi.advanceTimersByTime(10_000);
    expect(clock.now()).toBe(NOON + 60);
    clock.start();
    vi.advanceTimersByTime(39);
    expect(fired).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fired).toHaveBeenCalledOnce();
  });

  it("can be moved, and runs on from there", async () => {
    fakeMachine();
    const clock = new ServerClock();
    const fired = vi.fn();
    clock.setTimer(5000, fired);
    await clock.advance(5000);
    expect(fired).toHaveBeenCalledOnce();
    expect(clock.runningNow).toBe(true);
    expect(clock.now()).toBe(NOON + 5000);
    vi.advanceTimersByTime(10);
    expect(clock.now()).toBe(NOON + 5010);
  });

  it("outlives an action that throws", () => {
    fakeMachine();
    const onError = vi.fn();
    const clock = new ServerClock({ onError });
    const fired = vi.fn();
    clock.setTimer(1, () => {
      throw new Error("thrown");
    });
    clock.setTimer(1, fired);
    vi.advanceTimersByTime(1);
    expect(onError).toHaveBeenCalledOnce();
    expect(fired).toHaveBeenCalledOnce();
  });
});

describe("whatever the order of setting, clearing and moving", () => {
  type Step =
    | { readonly do: "set"; readonly delay: number; readonly nested: number | undefined }
    | { readonly do: "clear"; readonly which: number }
    | { readonly do: "advance"; readonly ms: number };
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("set" as const),
        delay: fc.nat(40),
        nested: fc.option(fc.nat(20), { nil: undefined }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("clear" as const), which: fc.nat(200) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.nat(30) }) },
  );

  /** The same by the plainest means: a list, of which the smallest (due, order) is looked for each time. */
  class Model {
    now = 0;
    readonly fired: [number, number][] = [];
    #waiting: { id: number; due: number; nested: number | undefined }[] = [];
    #next = 0;

    set(delay: number, nested: number | undefined): void {
      this.#waiting.push({ id: this.#next++, due: this.now + delay, nested });
    }
    clear(id: number): void {
      this.#waiting = this.#waiting.filter((timer) => timer.id !== id);
    }
    advance(ms: number): void {
      const end = this.now + ms;
      for (;;) {
        const due = this.#waiting.filter((timer) => timer.due <= end).sort((a, b) => a.due - b.due || a.id - b.id)[0];
        if (due === undefined) break;
        this.clear(due.id);
        this.now = due.due;
        this.fired.push([due.id, due.due]);
        if (due.nested !== undefined) this.set(due.nested, undefined);
      }
      this.now = end;
    }
  }

  it("timers fire sorted by due time and then by setting, and time never goes back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 120 }), async (steps) => {
        const clock = stoppedClock();
        const model = new Model();
        const timers: Timer[] = [];
        const fired: [number, number][] = [];
        let latest = clock.now();
        const set = (delay: number, nested: number | undefined): void => {
          const id = timers.length;
          timers.push(
            clock.setTimer(delay, () => {
              expect(clock.now()).toBeGreaterThanOrEqual(latest);
              latest = clock.now();
              fired.push([id, latest - NOON]);
              if (nested !== undefined) set(nested, undefined);
            }),
          );
        };
        for (const next of steps) {
          if (next.do === "set") {
            set(next.delay, next.nested);
            model.set(next.delay, next.nested);
          } else if (next.do === "clear") {
            const timer = timers[next.which];
            if (timer !== undefined) clock.clearTimer(timer);
            model.clear(next.which);
          } else {
            await clock.advance(next.ms);
            model.advance(next.ms);
            expect(clock.now() - NOON).toBe(model.now);
          }
        }
        await clock.advance(100);
        model.advance(100);
        expect(fired).toEqual(model.fired);
        expect(clock.pendingTimers).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it("a move leaves other work of the process its turns", async () => {
    const clock = stoppedClock();
    let turns = 0;
    let moving = true;
    const other = (async () => {
      while (moving) {
        await macrotask();
        turns++;
      }
    })();
    for (let delay = 0; delay < 50; delay++) clock.setTimer(delay, () => {});
    await clock.advance(50);
    moving = false;
    await other;
    expect(turns).toBeGreaterThanOrEqual(50);
  });
});
